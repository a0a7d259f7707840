"""The verb that adds Jobtag to the user's menu: its entry, icon and file type."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from app import resources
from app.cli.command_line import json_option, print_json
from app.core.errors import FileError, SetupError
from app.core.places import user_data

if TYPE_CHECKING:
    from collections.abc import Mapping

_RELOADING = (
    ("update-desktop-database", "applications"),
    ("update-mime-database", "mime"),
    ("gtk-update-icon-cache", "icons/hicolor"),
)
"""Programs that tell a desktop of a changed folder. Where one is missing, the desktop looks by itself."""


@click.command()
@click.option("--install", is_flag=True, help="Add the menu entry, the icon and the file type.")
@click.option("--remove", is_flag=True, help="Remove them again.")
@json_option
def desktop(install: bool, remove: bool, as_json: bool) -> None:
    """Add Jobtag to the menu for this user, and open .jobtag files with it, on Linux.

    Install does it again after Jobtag has moved. Projects are not touched.
    """
    if install == remove:
        raise click.UsageError("Choose either --install or --remove.")
    if not sys.platform.startswith("linux"):
        raise SetupError(
            "On this system, menu entries come with the installer; from the command line, start Jobtag with:"
            " jobtag"
        )
    files = {user_data() / name: content for name, content in _files().items()}
    changed = _install(files) if install else _remove(files)
    if changed:
        _reload()
    if as_json:
        print_json({"installed" if install else "removed": [str(path) for path in changed]})
    elif install:
        click.echo("Jobtag is in the menu, and .jobtag files open with it.")
    else:
        click.echo("Removed Jobtag from the menu." if changed else "Jobtag was not in the menu.")


def _files() -> Mapping[str, bytes]:
    """What belongs into the user's data folder, by its path there."""
    entry = resources.resource("desktop/jobtag.desktop").read_text(encoding="utf-8")
    return {
        "applications/jobtag.desktop": entry.replace("Exec=jobtag", f"Exec={_command()}").encode(),
        "icons/hicolor/scalable/apps/jobtag.svg": resources.icon("jobtag").read_bytes(),
        "mime/packages/jobtag.xml": resources.resource("desktop/jobtag-mime.xml").read_bytes(),
    }


def _command() -> str:
    """The words that start this very copy of Jobtag, quoted for a desktop entry."""
    if getattr(sys, "frozen", False):
        return _quoted(sys.executable)
    script = Path(sys.executable).with_name("jobtag")
    return _quoted(str(script)) if script.is_file() else f"{_quoted(sys.executable)} -m app"


def _quoted(path: str) -> str:
    """A path as one word of an Exec line, by the Desktop Entry Specification."""
    for sign in '\\"`$':
        path = path.replace(sign, f"\\{sign}")
    # The value of a key is unescaped once before it is read as a command.
    return '"{}"'.format(path.replace("\\", "\\\\").replace("%", "%%"))


def _install(files: Mapping[Path, bytes]) -> list[Path]:
    """Write the files that are missing or different. Returns these."""
    changed = []
    for path, content in files.items():
        try:
            if path.is_file() and path.read_bytes() == content:
                continue
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        except OSError as error:
            raise FileError(
                f"{path} cannot be written: {error.strerror}. Make its folder writable."
            ) from error
        changed.append(path)
    return changed


def _remove(files: Mapping[Path, bytes]) -> list[Path]:
    changed = []
    for path in files:
        try:
            path.unlink()
            changed.append(path)
        except FileNotFoundError:
            continue
        except OSError as error:
            raise FileError(f"{path} cannot be removed: {error.strerror}. Remove it by hand.") from error
    return changed


def _reload() -> None:
    for program, folder in _RELOADING:
        found, place = shutil.which(program), user_data() / folder
        if found is not None and place.is_dir():
            # Whether it succeeds or not, the files are in their places.
            subprocess.run([found, str(place)], check=False, capture_output=True)
