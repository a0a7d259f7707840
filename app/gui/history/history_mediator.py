"""History: opens its dialog, carries out its actions, and offers the previous model if a new one is worse."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app import resources
from app.core import translation
from app.core.errors import UserError
from app.core.translation import tr, tr_noop
from app.gui.bridge.bridge import TRAIN
from app.gui.files import file_choosers

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from app.core.history import ModelChange
    from app.core.records import Changes
    from app.gui.bridge.bridge import Bridge
    from app.gui.bridge.task import Task
    from app.gui.history.history_dialog import HistoryDialog
    from app.gui.kit.theme import Theme
    from app.session.models import Models
    from app.session.postings import Postings


MODEL_FILES = (
    (tr_noop("Model for scikit-learn"), "skops"),
    (tr_noop("Model for scikit-learn, as a pickle"), "joblib"),
    (tr_noop("Model for Jobtag, without postings"), "jobtag"),
)
"""What a model can be exported to, as title and suffix."""


class HistoryMediator(QObject):
    """Connects the dialog to the session."""

    offered = Signal(str, str, object)
    """A sentence, the title of an action, and a callable for it."""
    withdrawn = Signal(str)
    """The sentence of an offer that no longer applies."""
    posting_opened = Signal(int)
    message = Signal(str)
    """A sentence about what was done."""

    def __init__(
        self,
        bridge: Bridge,
        models: Models,
        postings: Postings,
        theme: Theme,
        parent: QWidget,
        *,
        read_only: bool,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._models = models
        self._postings = postings
        self._read_only = read_only
        self._theme = theme
        self._window = parent
        self._dialog: HistoryDialog | None = None
        self._offered = ""
        self._comparison: Task[ModelChange] | None = None
        bridge.troubled.connect(self._on_troubled)

    def ask_export(self) -> None:
        """Ask where to write the model for scikit-learn."""
        file_choosers.figures_to_write(self._window, tr("Export model"), MODEL_FILES, self._export)

    def _export(self, path: Path) -> None:
        language = resources.language(translation.current().code)
        # the file chooser asks before replacing a file, but not about the card next to it
        task = self._bridge.start(
            self, self._models.export_job, path, overwrite=path.exists(), language=language
        )
        task.then(self._on_exported)

    def _on_exported(self, written: tuple[Path, Path]) -> None:
        model, card = written
        self.message.emit(
            tr("Exported the model to {file}, with its card in {card}.", file=model.name, card=card.name)
        )

    def show(self) -> None:
        """Open the dialog."""
        from app.gui.history.history_dialog import HistoryDialog  # late: few open it

        self._dialog = dialog = HistoryDialog(self._theme, read_only=self._read_only, parent=self._window)
        dialog.pin_asked.connect(self.pin)
        dialog.compare_asked.connect(self._compare)
        dialog.go_back_asked.connect(self.go_back)
        dialog.posting_opened.connect(self.posting_opened)
        dialog.finished.connect(self._on_closed)
        self._show_models()
        file_choosers.show(dialog)

    def go_back(self, number: int) -> None:
        """Make an earlier model current. A running training, which would replace it, is cancelled."""
        self._withdraw()
        self._bridge.worker.cancel(TRAIN)
        task = self._bridge.start(self, self._models.go_back_job, number)
        task.then(lambda _: self.message.emit(tr("{title}: done.", title=task.title)))

    def pin(self, number: int, pinned: bool) -> None:
        """Pin or unpin a training."""
        self._bridge.do(self._models.pin, number, pinned)
        self._show_models()

    def _compare(self, before: int, after: int) -> None:
        self._comparison = self._bridge.start(self, self._models.compare_models_job, before, after)
        self._comparison.then(self._on_compared)

    def _show_models(self) -> None:
        if self._dialog is None:
            return
        try:
            self._dialog.set_models(self._models.history())
        except UserError as error:
            self._bridge.troubled.emit(str(error))

    def _on_troubled(self, sentence: str) -> None:
        if self._dialog is not None:
            self._dialog.show_message(sentence)

    def _on_closed(self) -> None:
        self._dialog = None
        if self._comparison is not None:
            self._comparison.cancel()

    def on_changes(self, changes: Changes) -> None:
        """List the models again after a change of models."""
        if changes.model:
            self._show_models()

    def _on_compared(self, change: ModelChange) -> None:
        if self._dialog is not None:
            found = self._postings.rows([example.posting_id for example in change.examples])
            self._dialog.show_change(change, {row.id: row.title or row.preview for row in found})

    def on_trained(self) -> None:
        """Offer the previous model if the new one is worse."""
        regression = self._models.regression
        if regression is None:
            self._withdraw()
        else:
            self._offered = regression.sentence
            self.offered.emit(regression.sentence, tr("Go back"), partial(self.go_back, regression.before))

    def _withdraw(self) -> None:
        if self._offered:
            sentence, self._offered = self._offered, ""
            self.withdrawn.emit(sentence)
