"""Connects Progress and the project's options to the session, and reports when the target is reached."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.core.errors import UserError
from app.core.plain_words import model_in_plain_words
from app.core.tagging_progress import reached_sentence
from app.core.translation import tr
from app.gui.files import file_choosers

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.core.records import Changes
    from app.core.tagging_progress import TaggingProgress
    from app.gui.bridge.bridge import Bridge
    from app.gui.bridge.task import Task
    from app.gui.kit.theme import Theme
    from app.gui.progress.progress_dialog import ProgressDialog
    from app.gui.quality.options_dialog import OptionsDialog
    from app.session.labels import Labels
    from app.session.models import Models
    from app.session.postings import Postings
    from app.session.protocols import OptionsOwner
    from app.session.search import Search

_COUNT_AGAIN_MILLISECONDS = 300


class ProgressMediator(QObject):
    """Opens the two dialogs and keeps Progress up to date while it is open."""

    reached = Signal(str, str, object)
    """A sentence that the target is reached, the title of an action, and a callable for it."""

    def __init__(
        self,
        bridge: Bridge,
        labels: Labels,
        models: Models,
        postings: Postings,
        search: Search,
        options_owner: OptionsOwner,
        theme: Theme,
        window: QWidget,
        *,
        read_only: bool,
    ) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._labels = labels
        self._models = models
        self._postings = postings
        self._search = search
        self._options_owner = options_owner
        self._read_only = read_only
        self._theme = theme
        self._window = window
        self._dialog: ProgressDialog | None = None
        self._counting: Task[TaggingProgress] | None = None
        self._lacking: int | None = None
        self._met = self._aim_met()
        self._again = QTimer(self, singleShot=True)
        self._again.setInterval(_COUNT_AGAIN_MILLISECONDS)
        self._again.timeout.connect(self._count)

    # --- the dialogs ---------------------------------------------------------------------------------

    def show_progress(self) -> None:
        """Open Progress."""
        from app.gui.progress.progress_dialog import ProgressDialog  # late: rarely opened

        if self._dialog is not None:
            return
        self._dialog = dialog = ProgressDialog(
            self._theme,
            self._options_owner.options.wanted_yes,
            read_only=self._read_only,
            parent=self._window,
        )
        dialog.aim_set.connect(self._set_aim)
        dialog.finished.connect(self._on_closed)
        self.show_quality()
        self._count()
        file_choosers.show(dialog)

    def ask_options(self) -> None:
        """Ask for the project's options."""
        from app.gui.quality.options_dialog import OptionsDialog  # late: few open it

        if not self._read_only:
            dialog = OptionsDialog(self._options_owner.options, self._window)
            dialog.accepted.connect(lambda: self._set_options(dialog))
            file_choosers.show(dialog)

    def _set_options(self, dialog: OptionsDialog) -> None:
        self._bridge.do(self._options_owner.set_options, dialog.options)

    def _set_aim(self, wanted: int | None) -> None:
        self._bridge.do(
            self._options_owner.set_options, replace(self._options_owner.options, wanted_yes=wanted)
        )

    def _on_closed(self) -> None:
        self._dialog = None
        self._again.stop()
        if self._counting is not None:
            self._counting.cancel()

    def _count(self) -> None:
        if self._dialog is not None:
            self._counting = self._bridge.start(self, self._postings.progress_job)
            self._counting.then(self._on_counted)

    def _on_counted(self, progress: TaggingProgress) -> None:
        if self._dialog is not None:
            self._dialog.set_progress(self._labels.all, progress)

    def show_quality(self) -> None:
        """Show the quality of the model, and how much the latest answers changed."""
        if self._dialog is None:
            return
        try:
            past = self._models.history()
        except UserError as error:
            self._bridge.troubled.emit(str(error))
            past = ()
        scores = [(model.quality.postings, model.quality.micro_f1) for model in reversed(past)]
        quality, stop_hint = self._models.quality, self._search.stop_hint
        self._dialog.set_learning(
            [(postings, score) for postings, score in scores if score is not None],
            model_in_plain_words(quality),
        )
        check = None if quality is None else quality.check
        self._dialog.set_check(
            "" if check is None else check.plain_sentence, "" if check is None else check.sentence
        )
        self._dialog.set_stop_hint("" if stop_hint is None else stop_hint.sentence)

    # --- updates -------------------------------------------------------------------------------------

    def on_changes(self, changes: Changes) -> None:
        """Check the target, and update the dialog while it is open."""
        listed = changes.label_list or changes.posting_list or changes.goals
        if changes.postings or listed:
            self._watch_aim(recheck=listed)
        if self._dialog is None:
            return
        self._dialog.set_aim(self._options_owner.options.wanted_yes)
        if changes.postings or changes.labels or listed:
            self._again.start()
        if changes.model:
            self.show_quality()

    def _watch_aim(self, *, recheck: bool) -> None:
        """Report once that the target is reached; ``recheck`` after target, labels or postings changed."""
        if self._met and not recheck:
            return
        before, self._met = self._met, self._aim_met()
        wanted = self._options_owner.options.wanted_yes
        if self._met and not before and wanted is not None:
            self.reached.emit(reached_sentence(wanted), tr("Progress"), self.show_progress)

    def _aim_met(self) -> bool:
        """Whether each label has enough yes answers.

        The label that lacked some last time is checked first: it usually still does, so one query is enough.
        """
        wanted, labels = self._options_owner.options.wanted_yes, self._labels.all
        if wanted is None or not labels:
            return False
        ids = [label.id for label in labels]
        start = ids.index(self._lacking) if self._lacking in ids else 0
        for label_id in ids[start:] + ids[:start]:
            found = self._bridge.ask(self._labels.yes_answers, label_id, wanted)
            if found is None or found < wanted:
                self._lacking = label_id
                return False
        return True
