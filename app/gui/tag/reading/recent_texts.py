"""The recently classified texts of a project, stored on this computer as plain text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.settings import RECENT_TEXTS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from app.gui.kit.preferences import Preferences

MOST = 10
LONGEST = 20_000
"""A longer text is not kept."""
_MOST_PROJECTS = 20


class RecentTexts:
    """The latest texts first, each once, for the project at ``path``."""

    def __init__(self, preferences: Preferences, path: Path) -> None:
        self._preferences = preferences
        self._path = str(path.absolute())

    @property
    def texts(self) -> Sequence[str]:
        """The texts; entries by other programs that are invalid are left out."""
        kept = self._all.get(self._path, [])
        texts = kept if isinstance(kept, list) else []
        return [text for text in texts if isinstance(text, str)][:MOST]

    def add(self, text: str) -> None:
        """Add a text, unless it is blank or too long. An edited text replaces its earlier version."""
        if not text.strip() or len(text) > LONGEST:
            return
        others = [other for other in self.texts if not (other.startswith(text) or text.startswith(other))]
        self._set([text, *others][:MOST])

    def clear(self) -> None:
        """Delete the recent texts of this project."""
        self._set([])

    @property
    def _all(self) -> Mapping[str, object]:
        found: Mapping[str, object] = self._preferences[RECENT_TEXTS]
        return found

    def _set(self, texts: list[str]) -> None:
        others = {path: kept for path, kept in self._all.items() if path != self._path}
        kept = dict(list(others.items())[-(_MOST_PROJECTS - 1) :])
        self._preferences[RECENT_TEXTS] = kept | ({self._path: texts} if texts else {})
