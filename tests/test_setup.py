"""The set-up as a person runs it: ``.ci/setup`` in a small project that needs nothing from the network."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

from tests.waiting import WAIT

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="The set-up is a shell script.")

TOP = Path(__file__).resolve().parent.parent

PROJECT = """
[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]

[project]
name = "jobtag"
version = "1"
dependencies = []
optional-dependencies = { test = [] }
"""

BACKEND = '''
"""Builds an editable wheel with a script and without anything from the network."""
import os, time, tomllib, zipfile

with open("pyproject.toml", "rb") as file:
    NEEDED = tomllib.load(file)["project"]["dependencies"]
METADATA = "Metadata-Version: 2.1\\nName: jobtag\\nVersion: 1\\nProvides-Extra: test\\n" + "".join(
    f"Requires-Dist: {name}\\n" for name in NEEDED
)

def get_requires_for_build_editable(config_settings=None):
    return []

def build_editable(wheel_directory, config_settings=None, metadata_directory=None):
    time.sleep(float(os.environ.get("BUILD_SECONDS", "0")))
    info, name = "jobtag-1.dist-info/", "jobtag-1-py3-none-any.whl"
    with zipfile.ZipFile(os.path.join(wheel_directory, name), "w") as wheel:
        wheel.writestr("_editable_impl_jobtag.pth", os.getcwd())
        wheel.writestr(info + "METADATA", METADATA)
        wheel.writestr(info + "WHEEL", "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
        wheel.writestr(info + "entry_points.txt", "[console_scripts]\\njobtag = app:main\\n")
        wheel.writestr("jobtag-1.data/scripts/tool.py", "#!python\\n")
        wheel.writestr("jobtag-1.data/scripts/__pycache__/tool.pyc", "")
        wheel.writestr(info + "RECORD", "")
    return name
'''


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A project with the real set-up, in a folder whose name has a space and an umlaut."""
    folder = tmp_path / "Jobtag für alle"
    shutil.copytree(TOP / ".ci", folder / ".ci")
    (folder / "resources").mkdir()
    (folder / "resources" / "system_libraries.txt").touch()
    (folder / "constraints.txt").touch()
    (folder / "pyproject.toml").write_text(PROJECT, encoding="utf-8")
    (folder / "backend.py").write_text(textwrap.dedent(BACKEND), encoding="utf-8")
    (folder / "app").mkdir()
    (folder / "app" / "__init__.py").write_text("def main():\n    print('started')\n", encoding="utf-8")
    return folder


def plain_environment() -> dict[str, str]:
    """The environment less what make exports and what would help with an unusual locale."""
    return {name: value for name, value in os.environ.items() if name not in {"VENV", "PYTHON", "PYTHONUTF8"}}


def start(checkout: Path, **variables: str) -> subprocess.Popen[str]:
    """Start a set-up that can reach no package index."""
    own = {"PYTHON": sys.executable, "PIP_NO_INDEX": "1", "PIP_FIND_LINKS": "", "PIP_CONFIG_FILE": os.devnull}
    return subprocess.Popen(
        [checkout / ".ci" / "setup"],
        env=plain_environment() | own | variables,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )


def set_up(checkout: Path, **variables: str) -> tuple[int, str, str]:
    """The exit code, output and error output of a set-up."""
    run = start(checkout, **variables)
    output, errors = run.communicate()
    return run.returncode, output, errors


def works(checkout: Path, **variables: str) -> bool:
    """Whether the program starts from the environment, by its script and by its Python."""
    programs: list[list[str | Path]] = [
        [checkout / ".venv" / "bin" / "jobtag"],
        [checkout / ".venv" / "bin" / "python", "-c", "import app; app.main()"],
    ]
    return all(
        subprocess.run(
            program, cwd="/", env=plain_environment() | variables, capture_output=True, text=True, check=False
        ).stdout
        == "started\n"
        for program in programs
    )


def leftovers(checkout: Path) -> list[str]:
    return [path.name for path in checkout.glob(".venv.*") if path.name != ".venv.lock"]


def wait_for(path: Path) -> None:
    end = time.monotonic() + WAIT
    while not path.exists():
        assert time.monotonic() < end, f"{path} did not appear"
        time.sleep(0.05)


@pytest.fixture
def old_environment(checkout: Path) -> None:
    """An environment that works, made for another version of the project."""
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", checkout / ".venv"], check=True)
    (packages,) = (checkout / ".venv" / "lib").glob("python3.*/site-packages")
    (packages / "jobtag.pth").write_text("../../../..", encoding="ascii")
    script = checkout / ".venv" / "bin" / "jobtag"
    script.write_text("#!/bin/sh\necho started\n", encoding="ascii")
    script.chmod(0o755)
    (checkout / ".venv" / "ready").write_text("an earlier version", encoding="ascii")


def test_a_first_run_shows_its_progress_and_a_second_has_nothing_to_do(checkout: Path) -> None:
    code, output, errors = set_up(checkout)
    assert (code, errors) == (0, "")
    assert "Setting up .venv with Python" in output
    assert "Installing collected packages: jobtag" in output
    assert works(checkout)
    assert leftovers(checkout) == []
    (checkout / "pyproject.toml").touch()
    assert set_up(checkout) == (0, "", "")


def test_the_path_of_the_checkout_and_of_python_may_hold_anything(checkout: Path, tmp_path: Path) -> None:
    pythons = tmp_path / "Schöne Pythons"
    pythons.mkdir()
    (pythons / "python3").symlink_to(sys.executable)
    assert set_up(checkout, PYTHON=str(pythons / "python3"), LC_ALL="xx_YY.ISO-8859-1")[0] == 0
    for locale in ("C", "POSIX", "xx_YY.UTF-8", "xx_YY.ISO-8859-1"):
        assert works(checkout, LC_ALL=locale), locale


def test_after_a_move_or_an_upgrade_of_python_the_environment_is_built_anew(checkout: Path) -> None:
    assert set_up(checkout)[0] == 0
    moved = checkout.rename(checkout.with_name("Jobtag elsewhere"))
    assert set_up(moved)[0] == 0
    assert works(moved)
    (packages,) = (moved / ".venv" / "lib").glob("python3.*")
    packages.rename(packages.with_name("python3.10"))  # where an older Python would have left them
    assert set_up(moved)[0] == 0
    assert works(moved)


@pytest.mark.usefixtures("old_environment")
def test_a_failed_run_leaves_the_environment_as_it_was(checkout: Path) -> None:
    project = checkout / "pyproject.toml"
    project.write_text(PROJECT.replace("dependencies = []", 'dependencies = ["no-such-package"]'), "utf-8")
    code, _, errors = set_up(checkout)
    assert code == 1
    assert "no-such-package" in errors
    assert errors.endswith(
        "The packages could not be installed: correct what pip reports above, then run make again. "
        "The environment in .venv is as it was.\n"
    )
    assert works(checkout)
    assert leftovers(checkout) == []


@pytest.mark.usefixtures("old_environment")
def test_without_a_network_it_says_so_in_one_sentence(checkout: Path) -> None:
    project = checkout / "pyproject.toml"
    project.write_text(PROJECT.replace("dependencies = []", 'dependencies = ["some-package"]'), "utf-8")
    nowhere = {"PIP_NO_INDEX": "0", "PIP_INDEX_URL": "http://127.0.0.1:9/simple", "PIP_RETRIES": "1"}
    code, _, errors = set_up(checkout, **nowhere)
    assert code == 1
    assert errors == (
        "The package index could not be reached: connect to the network, then run make again. "
        "The environment in .venv is as it was.\n"
    )
    assert works(checkout)


def test_of_two_runs_at_once_one_waits_for_the_other(checkout: Path) -> None:
    first = start(checkout, BUILD_SECONDS="1")
    wait_for(checkout / ".venv.new")
    code, output, errors = set_up(checkout)
    assert (code, errors) == (0, "")
    assert "Another run is setting up .venv: waiting until it has finished." in output
    assert "Setting up" not in output
    assert first.communicate()[0].endswith(".venv is ready.\n")
    assert first.returncode == 0
    assert works(checkout)


@pytest.mark.usefixtures("old_environment")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_an_interrupted_run_leaves_the_environment_as_it_was(checkout: Path, number: signal.Signals) -> None:
    run = start(checkout)
    wait_for(checkout / ".venv.new" / "pyvenv.cfg")
    run.send_signal(number)
    run.communicate()
    assert run.returncode in {130, -number}
    assert works(checkout)
    assert number == signal.SIGKILL or leftovers(checkout) == []


@pytest.mark.usefixtures("old_environment")
def test_what_a_killed_run_left_behind_is_put_right(checkout: Path) -> None:
    (checkout / ".venv").rename(checkout / ".venv.old")
    (checkout / ".venv.new").mkdir()
    assert set_up(checkout, PIP_REQUIRE_HASHES="1")[0] == 1  # it cannot succeed
    assert works(checkout)
    assert leftovers(checkout) == []


def test_a_python_that_is_not_there_is_refused(checkout: Path) -> None:
    code, _, errors = set_up(checkout, PYTHON="/nowhere/python3")
    assert code == 1
    assert errors == (
        "Jobtag needs Python 3.11 or newer: install one, or name it with make PYTHON=/path/to/python3.\n"
    )


@pytest.mark.skipif(not shutil.which("make"), reason="needs make")
def test_no_target_uses_a_variable_that_is_not_there() -> None:
    """A variable that is not there is an empty word, and the command is another one."""
    makefile = (TOP / "Makefile").read_text(encoding="utf-8")
    targets = re.findall(r"^([a-z-]+):.*## ", makefile, re.MULTILINE)
    assert "fuzz" in targets
    for target in targets:
        words = ["make", "--warn-undefined-variables", "--dry-run", target]
        done = subprocess.run(words, cwd=TOP, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        assert "undefined variable" not in done.stderr
