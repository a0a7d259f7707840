"""Retraining by itself, a moment after what is learned from stops changing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.records import Changes

QUIET_MILLISECONDS = 1_500


class AutoRetrain(QObject):
    """Calls ``retrain`` once nothing that is learned from has changed for a moment, while it is on."""

    def __init__(self, retrain: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on = False
        self.quiet = QTimer(self, singleShot=True)
        self.quiet.setInterval(QUIET_MILLISECONDS)
        self.quiet.timeout.connect(retrain)

    def set_on(self, on: bool) -> None:
        """Turn it on or off."""
        self._on = on
        if not on:
            self.quiet.stop()

    def wait(self) -> None:
        """Ask again in a moment."""
        if self._on:
            self.quiet.start()

    def on_changes(self, changes: Changes) -> None:
        """An edit was made."""
        if changes.learning:
            self.wait()
