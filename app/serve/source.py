"""The model that a server answers with: the one that counts in the project, looked at again as it changes."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING

from app.core.errors import UserError
from app.session import Session

if TYPE_CHECKING:
    from pathlib import Path

    from app.session import Predictor

LOOK_SECONDS = 1.0
"""How soon a model that was trained meanwhile, or a threshold that was moved, is used."""


class ModelSource:
    """Reads the project in a thread of its own, never writes to it, and keeps the last model that worked.

    Raises UserError where the project cannot be opened or has no model yet.
    """

    def __init__(self, project: Path) -> None:
        self._project = project
        self.trouble = ""
        """Why the project cannot be read any more, as a sentence; "" while it can."""
        self._seen = self._signature()
        with Session.open(project, read_only=True) as session:
            self.predictor: Predictor = session.models.predictor()
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="model", daemon=True)

    def start(self) -> None:
        """Begin to look for changes."""
        self._thread.start()

    def close(self) -> None:
        """Stop looking; returns when the project is closed."""
        self._ended.set()
        if self._thread.is_alive():
            self._thread.join()

    def _watch(self) -> None:
        while not self._ended.wait(LOOK_SECONDS):
            signature = self._signature()
            if signature == self._seen:
                continue
            try:
                self._look_again()
            except UserError as error:
                self.trouble = str(error)
            else:
                self._seen, self.trouble = signature, ""

    def _look_again(self) -> None:
        now = self.predictor
        with Session.open(self._project, read_only=True) as session:
            same = session.models.number == now.facts.number
            if not same or session.labels.all != now.labels or session.options != now.options:
                self.predictor = session.models.predictor()

    def _signature(self) -> tuple[tuple[int, int], ...]:
        """Changes whenever something is written to the project."""
        found = []
        for name in (self._project, self._project.with_name(f"{self._project.name}-wal")):
            try:
                facts = os.stat(name)
            except OSError:
                found.append((0, 0))
            else:
                found.append((facts.st_mtime_ns, facts.st_size))
        return tuple(found)
