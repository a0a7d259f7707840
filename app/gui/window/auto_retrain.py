"""Automatic retraining, a moment after the last change to what the model learns from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.records import Changes

QUIET_MILLISECONDS = 1_500


class AutoRetrain(QObject):
    """While on, calls ``retrain`` a moment after the last change to what the model learns from."""

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
        """Try again in a moment."""
        if self._on:
            self.quiet.start()

    def on_changes(self, changes: Changes) -> None:
        """Restart the wait after an edit that affects learning."""
        if changes.learning:
            self.wait()
