"""Bring .venv up to date: the pinned packages, after the system libraries that Qt needs.

A new environment is built beside the old one and takes its place when it is whole, so that a failed or
interrupted run leaves a working environment as it was. Needs nothing but the standard library.
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import fcntl
import hashlib
import importlib.util
import os
import shutil
import signal
import subprocess
import sys
import sysconfig
import textwrap
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from collections.abc import Iterator

TOP = Path(__file__).absolute().parent.parent
VENV = TOP / os.environ.get("VENV", ".venv")
NEW, OLD, LOCK = (VENV.with_name(VENV.name + end) for end in (".new", ".old", ".lock"))
PYTHON = VENV / "bin" / "python"
READY = VENV / "ready"
"""Written last. Holds what the environment was made for."""

INPUTS = ("pyproject.toml", "constraints.txt", "resources/system_libraries.txt")
"""A change of one of these files makes an environment outdated."""

FONT_FOLDERS = (
    "/usr/share/fonts",
    "/usr/local/share/fonts",
    "~/.fonts",
    "~/.local/share/fonts",
)
SILENCE = 15.0
"""After so many seconds without a line, the elapsed time is printed."""

PROGRESS = ("Downloading ", "Building wheels", "Installing collected packages")
"""How the lines of pip begin that a waiting person is shown."""

UNREACHABLE = ("connection broken by", "Temporary failure in name resolution", "Network is unreachable")
"""What pip says when it does not get through to the package index."""


def main() -> None:
    """Do nothing where the environment is up to date; otherwise build it anew, one run at a time."""
    chosen = "--chosen" in sys.argv[1:]
    if is_ready(chosen):
        return
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, interrupt)
    try:
        with locked():
            recover()
            if not is_ready(chosen):  # another run may have finished it meanwhile
                build()
    except KeyboardInterrupt:
        sys.exit(130)
    except OSError as error:
        if error.errno not in {errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOSPC}:
            raise
        stop(f"The environment could not be written ({error.strerror}: {error.filename}).")


def interrupt(*_: object) -> NoReturn:
    """End like Ctrl+C does, so that whatever is open is tidied up."""
    raise KeyboardInterrupt


def stop(sentence: str) -> NoReturn:
    """End with a sentence, which also says whether the environment from before still works."""
    if READY.exists():
        sentence += f" The environment in {VENV.name} is as it was."
    sys.exit(sentence)


# --- Is it up to date? ---


def fingerprint(python: str) -> str:
    """What an environment depends on: its place, its Python, and the files that say what goes in."""
    inputs = hashlib.sha256(b"".join((TOP / name).read_bytes() for name in INPUTS)).hexdigest()
    return f"{VENV}\n{python}\n{inputs}\n"


def this_python() -> str:
    """The running interpreter, whatever name it was called by: version, platform and place."""
    return f"{sys.implementation.cache_tag} {sysconfig.get_platform()} {os.path.realpath(sys.base_prefix)}"


def is_ready(chosen: bool) -> bool:
    """Whether the environment was made here, from these files, with a Python that still runs it.

    Args:
        chosen: a person named the Python, so that it must be the one.
    """
    try:
        made_for = os.fsdecode(READY.read_bytes())
        python = made_for.splitlines()[1]
    except (OSError, IndexError):
        return False
    if made_for != fingerprint(python) or (chosen and python != this_python()):
        return False
    # An upgrade of the system's Python leaves a link to a version that has none of the packages.
    probe = (
        "import sys, importlib.util as util; sys.exit(not (util.find_spec('pip') and util.find_spec('app')))"
    )
    try:
        return subprocess.run([PYTHON, "-I", "-c", probe], capture_output=True, check=False).returncode == 0
    except OSError:
        return False


# --- One run at a time ---


@contextlib.contextmanager
def locked() -> Iterator[None]:
    """Keep other runs waiting. The system lets go of the lock however this process ends."""
    VENV.parent.mkdir(parents=True, exist_ok=True)
    with LOCK.open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say(f"Another run is setting up {VENV.name}: waiting until it has finished.")
            fcntl.flock(file, fcntl.LOCK_EX)
        yield


def recover() -> None:
    """Put right what a run left behind that was killed."""
    shutil.rmtree(NEW, ignore_errors=True)
    if OLD.exists() and not VENV.exists():
        OLD.rename(VENV)
    shutil.rmtree(OLD, ignore_errors=True)


# --- Build ---

START = time.monotonic()


def say(line: str) -> None:
    """Print a line with the seconds since the start."""
    print(f"[{time.monotonic() - START:3.0f} s] {line}", flush=True)


def build() -> None:
    """Build an environment beside the old one and put it in its place."""
    if sys.platform == "linux":
        install_system_packages()
    say(f"Setting up {VENV.name} with Python {sys.version.split()[0]}, which takes a minute or two.")
    try:
        make(NEW)
        install_packages(NEW)
        settle(NEW)
        (NEW / READY.name).write_bytes(os.fsencode(fingerprint(this_python())))
        if VENV.exists():
            VENV.rename(OLD)
        NEW.rename(VENV)
    finally:
        shutil.rmtree(NEW, ignore_errors=True)
    shutil.rmtree(OLD, ignore_errors=True)
    say(f"{VENV.name} is ready.")


def variables() -> dict[str, str]:
    """The variables for Python and pip.

    A person's own settings must not send the packages elsewhere, nor a locale misspell the paths in them.
    """
    elsewhere = {"PIP_PREFIX", "PIP_REQUIRE_VIRTUALENV", "PIP_ROOT", "PIP_TARGET", "PYTHONHOME", "PYTHONPATH"}
    kept = {name: value for name, value in os.environ.items() if name not in elsewhere}
    return kept | {"PIP_USER": "0", "PYTHONUTF8": "1"}


def make(folder: Path) -> None:
    """Make an empty environment with pip in it."""
    made = subprocess.run(
        [sys.executable, "-m", "venv", folder],
        env=variables(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if made.returncode:
        sys.stderr.write(made.stdout)
        stop("This Python cannot make virtual environments: install its venv module, then run make again.")


def install_packages(folder: Path) -> None:
    """Install Jobtag, editable, with the pinned packages, and show what pip is doing."""
    command: list[str | Path] = [
        *(folder / "bin" / "python", "-m", "pip", "install"),
        *("--disable-pip-version-check", "--no-input", "--progress-bar=off", "--no-warn-script-location"),
        *("--constraint", "constraints.txt", "--editable", ".[test]"),
    ]
    lines = []
    with subprocess.Popen(
        command,
        cwd=TOP,
        env=variables(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    ) as pip:
        assert pip.stdout
        try:
            with heartbeat() as beat:
                for line in pip.stdout:
                    lines.append(line)
                    if line.lstrip().startswith(PROGRESS):
                        say(textwrap.shorten(line, 100, placeholder=" ..."))
                        beat.set()
        except BaseException:
            pip.terminate()
            raise
    if pip.returncode:
        if any(sign in line for sign in UNREACHABLE for line in lines):
            stop("The package index could not be reached: connect to the network, then run make again.")
        sys.stderr.writelines([line for line in lines if line.startswith("ERROR")] or lines[-10:])
        stop("The packages could not be installed: correct what pip reports above, then run make again.")


@contextlib.contextmanager
def heartbeat() -> Iterator[threading.Event]:
    """Print the elapsed time while nothing else is printed. Set the event with each line that is."""
    beat, ended = threading.Event(), threading.Event()

    def run() -> None:
        while not ended.is_set():
            if not beat.wait(SILENCE):
                say("Still working.")
            beat.clear()

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    try:
        yield beat
    finally:
        ended.set()
        beat.set()
        thread.join()


def settle(folder: Path) -> None:
    """Make the environment fit the place and name that it will have."""
    # Scripts name their interpreter in full.
    for script in (folder / "bin").iterdir():
        if script.is_symlink() or not script.is_file():  # a Python, or compiled scripts
            continue
        if os.fsencode(folder) in (content := script.read_bytes()):
            script.write_bytes(content.replace(os.fsencode(folder), os.fsencode(VENV)))
    # A relative path is plain ASCII: Python 3.11 reads .pth files in the locale's encoding.
    for packages in (folder / "lib").glob("python*/site-packages"):
        for file in packages.glob("*jobtag*.pth"):
            if VENV.is_relative_to(TOP):
                file.write_text(os.path.relpath(TOP, packages) + "\n", encoding="ascii")


# --- System packages ---


def missing_system_packages() -> list[str]:
    """Debian's names of the packages that hold what is missing here."""
    missing = set()
    # Where Debian or Ubuntu renamed a package (libglib2.0-0t64), apt takes the old name for the new one.
    for line in (TOP / "resources/system_libraries.txt").read_text(encoding="utf-8").splitlines():
        library, package = line.split()
        try:
            ctypes.CDLL(library)
        except OSError:
            missing.add(package)
    if not all(importlib.util.find_spec(name) for name in ("ensurepip", "venv")):
        missing.add("python3-venv")
    # Without any font Qt draws no text.
    folders = [Path(os.path.expanduser(folder)) for folder in FONT_FOLDERS]
    if not any(file.suffix in {".ttf", ".otf", ".ttc"} for folder in folders for file in folder.rglob("*")):
        missing.add("fonts-dejavu-core")
    return sorted(missing)


def install_system_packages() -> None:
    """Install what is missing where that is allowed; otherwise say how to."""
    packages = missing_system_packages()
    if not packages:
        return
    names = " ".join(packages)
    if not shutil.which("apt-get"):
        stop(
            f"System packages are missing here. Install them, by Debian's names {names}, then run make again."
        )
    if os.geteuid() != 0:
        stop(
            "System packages are missing here. Install them, then run make again:\n"
            f"  sudo apt-get update && sudo apt-get install -y --no-install-recommends {names}"
        )
    say(f"Installing system packages: {names}")
    options = ["-y", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=120"]
    with heartbeat():
        # An unreachable extra source must not stop it; a package that cannot be had does.
        apt_get("update")
        done = apt_get("install", *options, *packages)
    if done.returncode:
        sys.stderr.writelines(done.stdout.splitlines(keepends=True)[-5:])
        stop(
            "The system packages could not be installed: correct what apt-get reports above, "
            "then run make again."
        )


def apt_get(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run apt-get without questions."""
    return subprocess.run(
        ["apt-get", *arguments],
        env=os.environ | {"DEBIAN_FRONTEND": "noninteractive"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )


if __name__ == "__main__":
    main()
