"""Locations of settings, data, log and backups on this machine.

Without Qt, so that every verb can use it. platformdirs would move existing settings on macOS.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

_XDG = {
    "config": ("XDG_CONFIG_HOME", ".config"),
    "data": ("XDG_DATA_HOME", ".local/share"),
    "log": ("XDG_STATE_HOME", ".local/state"),
}
_MAC = {
    "config": "Library/Preferences",
    "data": "Library/Application Support",
    "log": "Library/Application Support",
}
_INNER = {"log": "log"}


def home(kind: str) -> Path:
    """The user's folder for "config", "data" or "log". ``JOBTAG_HOME`` replaces all three."""
    if "JOBTAG_HOME" in os.environ:
        return Path(os.environ["JOBTAG_HOME"])
    return _base(kind) / "jobtag" / _INNER.get(kind, "")


def user_data() -> Path:
    """The user's folder for menu entries, icons and file types of all programs, on Linux."""
    return _base("data")


def preferences_file() -> Path:
    """The JSON file that holds the settings of ``core.settings``."""
    return home("config") / "preferences.json"


def log_file() -> Path:
    """The file that records unexpected errors."""
    return home("log") / "jobtag.log"


def _base(kind: str) -> Path:
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA")
        return Path(local) if local else Path.home() / "AppData/Local"
    if sys.platform == "darwin":
        return Path.home() / _MAC[kind]
    variable, fallback = _XDG[kind]
    named = os.environ.get(variable, "")
    # The specification says to ignore a relative path there.
    return Path(named) if os.path.isabs(named) else Path.home() / fallback
