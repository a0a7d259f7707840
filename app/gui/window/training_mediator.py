"""Training, on request or automatic: shows new bars before it ends and reports the result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.core.errors import NotReadyError, UserError
from app.core.history import threshold_moves_sentence
from app.core.translation import count, tr
from app.gui.bridge.bridge import LOAD, TRAIN
from app.gui.window.auto_retrain import AutoRetrain

if TYPE_CHECKING:
    from app.core.records import Changes, Outcome, Progress, Quality
    from app.gui.bridge.bridge import Bridge
    from app.session.models import Models
    from app.session.scores import Scores


class TrainingMediator(QObject):
    """Starts trainings, and tunes thresholds after a training or a change of goals."""

    started = Signal()
    trained = Signal()
    """A new model counts."""
    message = Signal(str, str)
    """The result of a training as a sentence, and more of it line by line."""

    def __init__(
        self,
        bridge: Bridge,
        models: Models,
        scores: Scores,
        parent: QObject | None = None,
        *,
        read_only: bool,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._models = models
        self._scores = scores
        self._read_only = read_only
        self.auto_retrain = AutoRetrain(self.retrain_unasked, self)

    @property
    def running(self) -> bool:
        """Whether a training is waiting or running."""
        return self._bridge.worker.busy(TRAIN)

    def retrain(self) -> None:
        """Train on all answers; a running training starts over."""
        self._start(unasked=False)

    def retrain_unasked(self) -> None:
        """Train in the background if the project is ready for it; otherwise do nothing."""
        if self._read_only:
            return
        if self.running:
            self.auto_retrain.wait()  # replacing it each time would never let one end
        else:
            self._start(unasked=True)

    def cancel(self) -> None:
        """Cancel the training and keep the current model."""
        self._bridge.worker.cancel(TRAIN)

    def _start(self, *, unasked: bool) -> None:
        task = self._bridge.start(self, self._models.train_job)
        task.progress(self._on_progress).then(self._on_trained).stopped(self._on_stopped)
        if unasked:
            task.failed(self._on_failed_unasked)
        self.started.emit()

    def _on_progress(self, progress: Progress) -> None:
        if progress.partial is not None:
            self._bridge.changed.emit(self._models.show_partial(progress.partial))

    def _on_trained(self, outcome: Outcome[Quality]) -> None:
        self._bridge.mend(LOAD)  # the problem of a model that cannot be used
        quality, moves = outcome.report, self._models.threshold_moves
        sentence = tr(
            "Trained on {postings} in {seconds:.1f} s.",
            postings=count(quality.postings, "posting"),
            seconds=quality.seconds,
        )
        self.message.emit(
            f"{sentence} {threshold_moves_sentence(moves)}".rstrip(), "\n".join(map(str, moves))
        )
        self.trained.emit()

    def _on_stopped(self) -> None:
        """Withdraw the early bars of a training that was stopped."""
        self._bridge.changed.emit(self._models.show_partial(None))

    def _on_failed_unasked(self, error: UserError) -> None:
        if not isinstance(error, NotReadyError):
            self._bridge.trouble(TRAIN, str(error))

    def on_changes(self, changes: Changes) -> None:
        """Tune thresholds after a new model or goal, and retrain automatically after new answers."""
        if (changes.model or changes.goals) and self._scores.tunable:
            self._bridge.start(self, self._scores.tune_job)
        self.auto_retrain.on_changes(changes)
