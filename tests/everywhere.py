"""Run the tests under as many settings as this machine can offer, and print how each went.

``make test-everywhere`` runs all tests under every setting. With ``--quick`` only the tests that a setting is
likely to break run, under the settings that need no other environment; ``.ci/run`` does that. A setting whose
tool or package is missing is skipped, and the table says what is missing. Logs are left in ``.everywhere/``.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import re
import shutil
import subprocess
import sys
import time
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
WORK = TOP / ".everywhere"
QUICK_TESTS = (
    "tests/cli/test_cli.py",
    "tests/core/test_explanation.py",
    "tests/formats/test_delimited.py",
    "tests/formats/test_writing.py",
    "tests/gui/files",
    "tests/gui/kit",
    "tests/gui/labels",
    "tests/test_resources.py",
)
FONTS = Path("/usr/share/fonts")

FONT_SETTINGS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>{fonts}</dir>
  <cachedir>{cache}</cachedir>
  <match target="pattern">
    <edit name="family" mode="prepend_first" binding="strong">
      <string>Noto Sans</string>
      <string>{cjk}</string>
    </edit>
  </match>
</fontconfig>
"""


class Missing(Exception):
    """This machine lacks what a setting needs. The message names it."""


@dataclass
class Place:
    """Where and how the tests are run."""

    folder: Path = TOP
    python: Path = Path(sys.executable)
    variables: dict[str, str] = field(default_factory=dict)


Prepare = Callable[[], contextlib.AbstractContextManager[Place]]


@dataclass(frozen=True)
class Setting:
    """A row of the table. ``prepare`` makes the place, or raises ``Missing``."""

    name: str
    prepare: Prepare
    quick: bool = False


# --- What a setting needs ---


def variables(values: Mapping[str, str]) -> Prepare:
    """Only other variables."""

    @contextlib.contextmanager
    def prepare() -> Iterator[Place]:
        yield Place(variables=dict(values))

    return prepare


def locale_of(language: str, **more: str) -> Prepare:
    """A language with its UTF-8 locale, generated here if the system has not generated it."""

    @contextlib.contextmanager
    def prepare() -> Iterator[Place]:
        name, folder = f"{language}.UTF-8", WORK / "locale"
        if not (folder / name).exists():
            if not shutil.which("localedef") or not Path("/usr/share/i18n/locales", language).exists():
                raise Missing("the package locales")
            folder.mkdir(parents=True, exist_ok=True)
            command = ["localedef", "--no-archive", "-i", language, "-f", "UTF-8", str(folder / name)]
            subprocess.run(command, check=True, capture_output=True)
        yield Place(variables={"LC_ALL": name, "LOCPATH": str(folder), **more})

    return prepare


@contextlib.contextmanager
def noto_and_cjk() -> Iterator[Place]:
    """Noto Sans for everything, with its Chinese, Japanese and Korean companion behind it."""
    if not any(FONTS.rglob("NotoSans-Regular.*")):
        raise Missing("the package fonts-noto-core")
    if not any(FONTS.rglob("NotoSansCJK-Regular.*")):
        raise Missing("the package fonts-noto-cjk")
    settings = WORK / "fonts.conf"
    text = FONT_SETTINGS.format(fonts=FONTS, cache=WORK / "font-cache", cjk="Noto Sans CJK SC")
    settings.write_text(text, encoding="utf-8")
    yield Place(variables={"FONTCONFIG_FILE": str(settings)})


@contextlib.contextmanager
def x11() -> Iterator[Place]:
    """A screen for each of pytest's processes, since only one window of a screen has the keyboard."""
    for program in ("Xvfb", "openbox"):
        if not shutil.which(program):
            raise Missing(f"the package {program.lower()}")
    with contextlib.ExitStack() as opened:
        screens = [opened.enter_context(screen()) for _ in range(os.cpu_count() or 1)]
        yield Place(
            variables={
                "DISPLAY": screens[0],
                "JOBTAG_TEST_PLATFORM": "xcb",
                "JOBTAG_TEST_DISPLAYS": " ".join(screens),
            }
        )


@contextlib.contextmanager
def screen() -> Iterator[str]:
    """The name of an X server in memory, with a window manager, which gives windows the keyboard."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1920x1200x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as answer:
        number = answer.readline().strip()
    if not number:
        raise Missing("an X server that starts")
    name = f":{number}"
    manager = subprocess.Popen(
        ["openbox"],
        env=os.environ | {"DISPLAY": name},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield name
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait()


def elsewhere(values: Mapping[str, str]) -> Prepare:
    """A copy of the project under a path with a space and an umlaut."""

    @contextlib.contextmanager
    def prepare() -> Iterator[Place]:
        folder = WORK / "Jobtag für alle"
        shutil.rmtree(folder, ignore_errors=True)
        away = shutil.ignore_patterns(
            ".git", ".venv*", ".everywhere", "__pycache__", ".*_cache", ".hypothesis"
        )
        shutil.copytree(TOP, folder, ignore=away)
        yield Place(folder, variables=dict(values))

    return prepare


def environment(name: str, requirements: Callable[[], list[str]], python: str = sys.executable) -> Prepare:
    """An environment of its own, kept for the next run, with these packages."""

    @contextlib.contextmanager
    def prepare() -> Iterator[Place]:
        interpreter = shutil.which(python)
        if not interpreter:
            raise Missing(python)
        folder = WORK / name
        own = folder / "bin" / "python"
        if not own.exists():
            subprocess.run([interpreter, "-m", "venv", folder], check=True, capture_output=True)
        install: list[str | Path] = [own, "-m", "pip", "install", "--quiet", "--upgrade", *requirements()]
        done = subprocess.run(install, capture_output=True, text=True, check=False)
        if done.returncode:
            raise Missing(f"its packages: {(done.stderr.strip() or 'pip failed').splitlines()[-1]}")
        yield Place(python=own)

    return prepare


def asked() -> list[str]:
    """The packages that pyproject.toml asks for, those of the tests too."""
    with (TOP / "pyproject.toml").open("rb") as file:
        project = tomllib.load(file)["project"]
    return [*project["dependencies"], *project["optional-dependencies"]["test"]]


def oldest() -> list[str]:
    """Each package at its lower bound."""
    return [re.sub(r">=([\d.]+).*", r"==\1", name) for name in asked()]


def pinned() -> list[str]:
    return [*asked(), "--constraint", str(TOP / "constraints.txt")]


QT = {"QT_SCALE_FACTOR": "2", "QT_STYLE_OVERRIDE": "windows"}
FAR_EAST, HALF_HOUR = {"TZ": "Pacific/Kiritimati"}, {"TZ": "America/St_Johns"}

SETTINGS = (
    Setting("the C locale, another Qt style, scale and path", elsewhere({"LC_ALL": "C"} | QT), quick=True),
    Setting("Turkish, a time zone far east", locale_of("tr_TR", **FAR_EAST)),
    Setting("Noto Sans with CJK fonts", noto_and_cjk, quick=True),
    Setting("LC_ALL=C", variables({"LC_ALL": "C"})),
    Setting("a locale that is not generated", variables({"LC_ALL": "xx_YY.ISO-8859-1"})),
    Setting("German", locale_of("de_DE")),
    Setting("a time zone with half an hour", variables(HALF_HOUR)),
    Setting("QT_SCALE_FACTOR=2", variables({"QT_SCALE_FACTOR": "2"})),
    Setting("QT_STYLE_OVERRIDE=windows", variables({"QT_STYLE_OVERRIDE": "windows"})),
    Setting("a path with a space and an umlaut", elsewhere({})),
    Setting("X11", x11),
    Setting("the oldest packages", environment("oldest", oldest)),
    Setting("the newest packages", environment("newest", asked)),
    *(
        Setting(f"Python 3.{minor}", environment(f"3.{minor}", pinned, f"python3.{minor}"))
        for minor in (11, 12, 13, 14)
        if minor != sys.version_info.minor
    ),
)


# --- Run ---


def run(place: Place, tests: tuple[str, ...], log: Path) -> tuple[bool, str]:
    """Whether the tests pass there, and pytest's last line."""
    command: list[str | Path] = [
        place.python,
        "-m",
        "pytest",
        "-q",
        "-n",
        "auto",
        "--dist",
        "worksteal",
        *tests,
    ]
    with log.open("w", encoding="utf-8") as output:
        done = subprocess.run(
            command,
            cwd=place.folder,
            env=os.environ | place.variables,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            check=False,
        )
    lines = log.read_text(encoding="utf-8", errors="replace").strip().splitlines()
    return done.returncode == 0, lines[-1].strip("= ") if lines else "no output"


def main() -> int:
    """Run what was asked for; 1 where tests fail under a setting."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="only what .ci/run includes")
    parser.add_argument("--only", metavar="WORD", default="", help="settings whose name contains this")
    chosen = parser.parse_args()
    tests = QUICK_TESTS if chosen.quick else ()
    settings = [
        setting for setting in SETTINGS if chosen.only in setting.name and (setting.quick or not chosen.quick)
    ]
    (WORK / "logs").mkdir(parents=True, exist_ok=True)
    width = max((len(setting.name) for setting in settings), default=0)
    failed = []
    for setting in settings:
        log = WORK / "logs" / (re.sub(r"\W+", "-", setting.name).strip("-") + ".txt")
        since = time.monotonic()
        try:
            with setting.prepare() as place:
                passed, words = run(place, tests, log)
        except Missing as error:
            print(f"{setting.name:{width}}  skipped  needs {error}", flush=True)
            continue
        print(
            f"{setting.name:{width}}  {'passed ' if passed else 'FAILED '}  {words}, "
            f"{time.monotonic() - since:.0f} s in all",
            flush=True,
        )
        if not passed:
            failed.append(log)
    for log in failed:
        print(f"See {log.relative_to(TOP)}.")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
