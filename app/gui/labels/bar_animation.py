"""Animates all bars of a view to their new values together: one animation, not one for each row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QObject, QVariantAnimation, Signal

if TYPE_CHECKING:
    from collections.abc import Mapping

DURATION = 120
"""Milliseconds."""


class BarAnimation(QObject):
    """Interpolates each bar from its previous to its new probability."""

    stepped = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before: dict[int, float] = {}
        self._progress = 1.0
        self._animation = QVariantAnimation(self)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.setDuration(DURATION)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self.step)

    @property
    def running(self) -> bool:
        return self._animation.state() == QAbstractAnimation.State.Running

    def start(self, before: Mapping[int, float]) -> None:
        """Start from ``before`` (by label id), or from the present state of a running animation."""
        self._before = {label_id: self.at(label_id, value) for label_id, value in before.items()}
        self._animation.stop()
        self._progress = 0.0
        self._animation.start()

    def finish(self) -> None:
        """Show every bar at its value at once."""
        self._animation.stop()
        self._progress = 1.0

    def at(self, label_id: int, target: float) -> float:
        """The value of a label's bar on its way to ``target``; a new label starts from 0."""
        if self._progress >= 1.0:
            return target
        before = self._before.get(label_id, 0.0)
        return before + (target - before) * self._progress

    def step(self, progress: float) -> None:
        """Show the bars at this fraction of their way, 0 to 1."""
        self._progress = progress
        self.stepped.emit()
