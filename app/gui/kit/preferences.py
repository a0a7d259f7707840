"""The user's settings on this computer, stored as one JSON file in their folder."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path
from typing import Any

from app.core.places import preferences_file
from app.core.settings import RECENT, SETTINGS, Setting

_RECENT_KEPT = 10


class Preferences:
    """The settings of ``app.core.settings``, each with its default until chosen otherwise.

    An invalid file is set aside and the defaults apply; a value of the wrong type is ignored. If the folder
    cannot be written, choices are not saved. Without ``kept``, nothing is read or saved.
    """

    def __init__(self, *, kept: bool = True) -> None:
        self._file = preferences_file()
        self._kept = kept
        self._values: dict[str, Any] = {}
        if kept:
            self._read()

    def _read(self) -> None:
        try:
            found = json.loads(self._file.read_text("utf-8"))
            if not isinstance(found, dict):
                raise ValueError("not an object")
            self._values = found
        except FileNotFoundError:
            pass
        except (OSError, ValueError, RecursionError):
            with contextlib.suppress(OSError):
                self._file.replace(self._file.with_suffix(".damaged.json"))

    def __getitem__(self, setting: Setting) -> Any:
        value = self._values.get(setting.name, setting.default)
        return value if setting.accepts(value) else setting.default

    def __setitem__(self, setting: Setting, value: Any) -> None:
        assert setting in SETTINGS
        if self._values.get(setting.name, setting.default) == value:
            return
        self._values[setting.name] = value
        if self._kept:
            self._write()

    def _write(self) -> None:
        with contextlib.suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            fresh = self._file.with_suffix(".new")
            fresh.write_text(json.dumps(self._values, indent=1), "utf-8")
            fresh.replace(self._file)

    def recent(self) -> list[Path]:
        """Recently opened projects, the newest first."""
        return [Path(name) for name in self[RECENT] if isinstance(name, str)]

    def remember(self, project: Path) -> None:
        """Put a project at the top of the recent ones."""
        name = str(project.absolute())
        self[RECENT] = [name, *(other for other in self[RECENT] if other != name)][:_RECENT_KEPT]

    def forget(self, project: Path) -> None:
        """Remove a project from the recent ones."""
        self[RECENT] = [name for name in self[RECENT] if name != str(project)]
