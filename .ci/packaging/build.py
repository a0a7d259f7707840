"""Build the program for people without a command line: a folder, and on Linux a .deb and an AppImage.

Everything is made in ``build/`` and ends up in ``dist/``. PyInstaller runs in an environment of its own with
the pinned packages. Icons for Windows and macOS are drawn from the SVG.
"""

from __future__ import annotations

import argparse
import os
import platform
import re
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path

HERE = Path(__file__).resolve().parent
TOP = HERE.parent.parent
BUILD, DIST = TOP / "build", TOP / "dist"
VENV = BUILD / "packaging"
DESKTOP = TOP / "resources" / "desktop"
ICON = TOP / "resources" / "icons" / "jobtag.svg"
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
MOST_MEGABYTES = 300
"""The aim for the folder on Linux, where a build beyond it fails."""
SYSTEM = {"libc6"}
"""Packages that a .deb needs beside those of ``resources/system_libraries.txt``."""


def version() -> str:
    """The program's version."""
    found = re.search(r'__version__ = "(.+)"', (TOP / "app" / "__init__.py").read_text(encoding="utf-8"))
    assert found
    return found[1]


def run(*words: object, **variables: str) -> None:
    """Run a program in ``build/``; the build ends where it fails.

    At the top, Python would take app/ for the installed program, which brings its resources along.
    """
    subprocess.run([str(word) for word in words], check=True, env=os.environ | variables, cwd=BUILD)


def python() -> Path:
    """The interpreter of the environment, which is made if it is missing."""
    interpreter = VENV / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    if not interpreter.exists():
        run(sys.executable, "-m", "venv", VENV)
    pins = ("--constraint", TOP / "constraints.txt", "--constraint", HERE / "constraints.txt")
    run(interpreter, "-m", "pip", "install", "--quiet", *pins, "pyinstaller", f"{TOP}[export]")
    # The program itself once more: pip takes an unchanged version for installed.
    run(interpreter, "-m", "pip", "install", "--quiet", "--no-deps", "--force-reinstall", TOP)
    return interpreter


def draw_icons(interpreter: Path) -> None:
    """Draw the icon as .ico and .icns where the system asks for one."""
    suffix = {"win32": "ico", "darwin": "icns"}.get(sys.platform)
    if suffix is not None:
        code = (
            "import sys; from PySide6.QtGui import QGuiApplication, QIcon; a = QGuiApplication([]);"
            "sys.exit(not QIcon(sys.argv[1]).pixmap(256, 256).save(sys.argv[2]))"
        )
        run(interpreter, "-c", code, ICON, BUILD / f"jobtag.{suffix}", QT_QPA_PLATFORM="offscreen")


def build_folder() -> Path:
    """Build the one-folder program, start it once, and return the folder."""
    interpreter = python()
    draw_icons(interpreter)
    run(
        interpreter, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN",
        "--workpath", BUILD / "work", "--distpath", DIST, HERE / "jobtag.spec",
        JOBTAG_BUILD=str(BUILD), JOBTAG_VERSION=version(),
    )  # fmt: skip
    folder = DIST / "jobtag"
    strip(folder)
    # It has to train, classify and draw a picture of its window.
    program = folder / ("jobtag.exe" if sys.platform == "win32" else "jobtag")
    run(program, "demo", "--no-window", QT_QPA_PLATFORM="offscreen", JOBTAG_HOME=str(BUILD / "home"))
    size = megabytes(folder)
    print(f"{folder}: {size} MB")
    if sys.platform == "linux" and size > MOST_MEGABYTES:
        sys.exit(f"The folder should have at most {MOST_MEGABYTES} MB: look for what it does not need.")
    return folder


def strip(folder: Path) -> None:
    """Remove debugging symbols, but not from libraries that a wheel has patched, which would break."""
    if sys.platform != "linux" or not shutil.which("strip"):
        return
    libraries = [
        path
        for path in folder.rglob("*.so*")
        if path.is_file() and not path.is_symlink() and not path.parent.name.endswith(".libs")
    ]
    run("strip", "--strip-unneeded", *libraries)


def megabytes(folder: Path) -> int:
    """The size of the files in a folder, each counted once."""
    files = {path.resolve() for path in folder.rglob("*") if path.is_file()}
    return round(sum(path.stat().st_size for path in files) / 1e6)


def stage(folder: Path, root: Path) -> None:
    """Copy the program and what a desktop looks for to their places below ``root``."""
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(folder, root / "usr/lib/jobtag", symlinks=True)
    (root / "usr/bin").mkdir(parents=True)
    (root / "usr/bin/jobtag").symlink_to("../lib/jobtag/jobtag")
    for source, place in (
        (DESKTOP / "jobtag.desktop", "usr/share/applications/jobtag.desktop"),
        (DESKTOP / "jobtag-mime.xml", "usr/share/mime/packages/jobtag.xml"),
        (DESKTOP / "org.jobtag.Jobtag.metainfo.xml", "usr/share/metainfo/org.jobtag.Jobtag.metainfo.xml"),
        (ICON, "usr/share/icons/hicolor/scalable/apps/jobtag.svg"),
        (TOP / "LICENSE", "usr/share/doc/jobtag/copyright"),
    ):
        (root / place).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, root / place)
    for path in (root, *root.rglob("*")):
        if path.is_symlink():
            continue
        runs = path.is_dir() or os.access(path, os.X_OK)
        path.chmod(0o755 if runs else 0o644)


def check_metadata() -> None:
    """Validate the menu entry and the metadata with the tools of the desktop, where they are installed."""
    for words in (
        ("desktop-file-validate", DESKTOP / "jobtag.desktop"),
        ("appstreamcli", "validate", "--no-net", DESKTOP / "org.jobtag.Jobtag.metainfo.xml"),
    ):
        if shutil.which(words[0]):
            run(*words)
        else:
            print(f"{words[0]} is not installed here, so its check is left out.")


def build_deb(folder: Path) -> Path:
    """Pack the folder as a Debian package, the same bytes for the same folder."""
    root = BUILD / "deb"
    stage(folder, root)
    lines = (TOP / "resources" / "system_libraries.txt").read_text(encoding="utf-8").splitlines()
    needed = sorted({line.split()[1] for line in lines} | SYSTEM)
    architecture = ARCHITECTURES[platform.machine()]
    installed = megabytes(root) * 1000
    control = f"""\
        Package: jobtag
        Version: {version()}
        Section: text
        Priority: optional
        Architecture: {architecture}
        Maintainer: the Jobtag authors
        Installed-Size: {installed}
        Depends: {", ".join(needed)}
        Recommends: fonts-noto-core, shared-mime-info, desktop-file-utils
        Description: Tag job descriptions with several labels each
         Tag a few hundred job descriptions by hand and press Retrain. From then on,
         see for any text which labels apply, how sure the program is, and why.
         Everything stays on the computer.
        """
    (root / "DEBIAN").mkdir()
    (root / "DEBIAN" / "control").write_text(textwrap.dedent(control), encoding="utf-8")
    package = DIST / f"jobtag_{version()}_{architecture}.deb"
    newest = str(int((TOP / "CHANGELOG.md").stat().st_mtime))
    run(
        "dpkg-deb", "--build", "--root-owner-group", "-Zxz", "-z4", root, package,
        SOURCE_DATE_EPOCH=os.environ.get("SOURCE_DATE_EPOCH", newest),
    )  # fmt: skip
    return package


def build_appimage(folder: Path) -> Path | None:
    """Pack the folder as an AppImage; only its folder where ``appimagetool`` is not installed."""
    root = BUILD / "Jobtag.AppDir"
    stage(folder, root)
    (root / "AppRun").symlink_to("usr/lib/jobtag/jobtag")
    shutil.copyfile(DESKTOP / "jobtag.desktop", root / "jobtag.desktop")
    shutil.copyfile(ICON, root / "jobtag.svg")
    if not shutil.which("appimagetool"):
        print(f"appimagetool is not installed here. Pack {root} with it to get the AppImage.")
        return None
    package = DIST / f"Jobtag-{version()}-{platform.machine()}.AppImage"
    run("appimagetool", root, package, ARCH=platform.machine())
    return package


def main() -> None:
    """Build what is asked for; everything for this system by default."""
    kinds = ("folder", "deb", "appimage")
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("kinds", nargs="*", metavar="|".join(kinds), default=[])
    asked = parser.parse_args().kinds or (kinds if sys.platform == "linux" else kinds[:1])
    if unknown := set(asked) - set(kinds):
        parser.error(f"There is no kind named {', '.join(sorted(unknown))}.")
    BUILD.mkdir(exist_ok=True)
    folder = build_folder() if "folder" in asked or not (DIST / "jobtag").is_dir() else DIST / "jobtag"
    check_metadata()
    if "deb" in asked:
        print(build_deb(folder))
    if "appimage" in asked:
        print(build_appimage(folder) or "")


if __name__ == "__main__":
    main()
