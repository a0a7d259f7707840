"""The panels of one open project, and the connections between them."""

from __future__ import annotations

import logging
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.core import settings
from app.core.decisions import assigned
from app.core.errors import UserError
from app.core.jobs import run
from app.core.labels import short_name
from app.core.percentages import percentage
from app.core.plain_words import label_in_plain_words
from app.core.translation import tr, tr_noop
from app.gui.classify_file.classify_file_mediator import ClassifyFileMediator
from app.gui.classify_file.file_page import FilePage
from app.gui.compare.compare_mediator import CompareMediator
from app.gui.compare.compare_panel import ComparePanel
from app.gui.current.current_posting import CurrentPosting
from app.gui.current.evidence_source import EvidenceSource
from app.gui.current.posting_order import PostingOrder
from app.gui.files.files_mediator import FilesMediator
from app.gui.files.report_mediator import ReportMediator
from app.gui.history.history_mediator import HistoryMediator
from app.gui.keys.key_button import bind_to_action
from app.gui.kit.page_stack import PageStack
from app.gui.kit.segments import CLASSIFY_A_FILE, CLASSIFY_A_TEXT
from app.gui.kit.side_panels import SidePanels
from app.gui.labels.label_panel import LabelPanel
from app.gui.labels.labels_mediator import LabelsMediator, scopes
from app.gui.progress.progress_mediator import ProgressMediator
from app.gui.tag.bulk_edits import BulkEdits
from app.gui.tag.evidence_display import EvidenceDisplay
from app.gui.tag.list.posting_list_panel import PostingListPanel
from app.gui.tag.near_duplicates import NearDuplicates
from app.gui.tag.questions.late_labels import LateLabels
from app.gui.tag.questions.question_page import QuestionPage
from app.gui.tag.questions.questions_mediator import QuestionsMediator
from app.gui.tag.reading.classify_panel import ClassifyPanel
from app.gui.tag.reading.posting_view_panel import PostingViewPanel
from app.gui.tag.reading.recent_texts import RecentTexts
from app.gui.tag.search_mediator import SearchMediator
from app.gui.tag.selection_mediator import SelectionMediator
from app.gui.window.training_mediator import TrainingMediator

if TYPE_CHECKING:
    from array import array
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from PySide6.QtGui import QAction

    from app.core.records import Changes, Posting
    from app.core.tagging import Tagging
    from app.gui.bridge.bridge import Bridge
    from app.gui.kit.preferences import Preferences
    from app.gui.kit.theme import Theme
    from app.gui.labels.split_dialog import Scope
    from app.gui.quality.quality_mediator import QualityMediator
    from app.gui.quality.quality_panel import QualityPanel

_log = logging.getLogger(__name__)

_NO_POSTING = {
    "empty": (tr_noop("Nothing to tag yet"), tr_noop("Import a file or paste a job description to begin.")),
    "importing": (tr_noop("Importing…"), tr_noop("You can tag as soon as the file has been read.")),
    "all done": (tr_noop("All done"), tr_noop("Press Retrain, look through Done or All, or import more.")),
    "all learned": (
        tr_noop("All done"),
        tr_noop("Classify a text or a file, look through Done or All, or import more."),
    ),
    "no hit": (tr_noop("No posting matches"), tr_noop("Change what you search for, or clear the filter.")),
}


class ProjectView(QWidget):
    """The postings on the left, the current posting or text in the middle, the labels on the right."""

    offered = Signal(str, str, object)
    """A sentence for the banner, the title of an action, and a callable for it."""
    withdrawn = Signal(str)
    """The sentence of an offer that no longer applies."""
    message = Signal(str, str)
    """A sentence about what was done, and more of it for a tooltip."""
    done_and_offered = Signal(str, str, object)
    """A sentence about what was done, the title of a button next to it, and its action."""
    questions_turned = Signal(bool)
    """Whether questions are asked now."""
    training_started = Signal()

    def __init__(
        self, bridge: Bridge, theme: Theme, actions: Mapping[str, QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._session = session = bridge.session
        self._theme = theme
        self._actions = actions
        self._out_of_fold: tuple[int | None, dict[int, float]] = (None, {})
        self.view = "tag"
        self._offers: dict[str, str | None] = {}
        self._offered_step: tuple[str, bool, int | None] | None = None
        self._importing = False

        # Built from the outside in, since Qt restyles a widget and its children when its parent changes.
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.pages = QStackedWidget()
        column.addWidget(self.pages)
        self.splitter = SidePanels()
        self.pages.addWidget(self.splitter)
        self.posting_list = PostingListPanel(session.postings.rows, theme, self.splitter)
        self.middle = PageStack(self.splitter)
        self.posting_view = PostingViewPanel(self.middle)
        self.tagging = QuestionPage(self.posting_view, theme, self.middle)
        self.classify = ClassifyPanel(self.middle)
        self.middle.addWidget(self.tagging)
        self.middle.addWidget(self.classify)
        self.labels = LabelPanel(theme, self.splitter)
        theme.changed.connect(self.splitter.arrange)
        self.compare = ComparePanel(theme, self.pages)
        self.pages.addWidget(self.compare)
        self.file_page = FilePage(theme, self.pages)
        self.pages.addWidget(self.file_page)
        self._classify_page = CLASSIFY_A_TEXT
        self.quality: QualityPanel | None = None
        self.quality_mediator: QualityMediator | None = None

        labels, models, postings = session.labels, session.models, session.postings
        scores, search = session.scores, session.search
        read_only = session.read_only
        self.files = FilesMediator(bridge, session.files, labels, self, self._some_postings)
        self.files.importing.connect(self._set_importing)
        self.report = ReportMediator(bridge, session, self)
        self.classify_file = ClassifyFileMediator(
            bridge, session.files, models, self.file_page, self, read_only=read_only
        )
        self.order = PostingOrder(bridge, postings, models, scores, search, self)
        self.current = CurrentPosting(bridge, postings, models, self.order, self)
        self.search = SearchMediator(
            labels, models, postings, self.order, self.current, self.posting_list, self
        )
        self.bulk_edits = BulkEdits(bridge, postings, session, self.posting_list.selected_ids, self)
        self.near_duplicates = NearDuplicates(bridge, postings, search, self.bulk_edits, self)
        self.selection = SelectionMediator(
            labels,
            postings,
            self.bulk_edits,
            self.near_duplicates,
            self.current,
            self.posting_list,
            self.labels,
            theme,
            self,
            read_only=read_only,
        )
        self.evidence = EvidenceSource(labels, models, self.current, self)
        texts = (self.posting_view, self.classify)
        EvidenceDisplay(self.evidence, self.current, theme, texts, self.labels.why, self)
        self.questions = QuestionsMediator(
            bridge, labels, models, postings, session.questions, self.current, self.tagging, self
        )
        self.late_labels = late = LateLabels(labels, postings, self.questions, self)
        self.compare_mediator = CompareMediator(bridge, labels, models, self.current, self.compare, self)
        self.history = HistoryMediator(bridge, models, postings, theme, self, read_only=read_only)
        self.history.posting_opened.connect(self._open_posting)
        self.labels_mediator = LabelsMediator(
            bridge, labels, theme, self.labels, self._split_scopes, self, read_only=read_only
        )
        for deleted in (self.labels_mediator.deleted, self.bulk_edits.deleted):
            deleted.connect(self._on_deleted)
        self.progress = ProgressMediator(
            bridge, labels, models, postings, search, session, theme, self, read_only=read_only
        )
        self.training = TrainingMediator(bridge, models, scores, self, read_only=read_only)
        for offer in (
            self.files.offered,
            self.history.offered,
            self.labels_mediator.remarked,
            self.progress.reached,
            late.offered,
        ):
            offer.connect(self._offer)
        for message in (
            self.files.message,
            self.report.message,
            self.classify_file.message,
            self.labels_mediator.message,
            self.history.message,
            self.bulk_edits.message,
        ):
            message.connect(self._on_message)
        self.training.message.connect(self.message)
        self.classify_file.offered.connect(self.done_and_offered)
        self.classify_file.page_wanted.connect(self._show_classified_file)
        self.classify_file.text_opened.connect(self._classify_from_file)
        for panel in (self.classify, self.file_page):
            panel.page_chosen.connect(self._show_classify_page)
        for withdrawal in (self.history.withdrawn, late.withdrawn):
            withdrawal.connect(self.withdrawn)
        self._wire_list(actions)
        self._wire_current(actions)
        self._wire_labels()
        self._wire_evidence(actions)
        self._wire_questions(actions)
        self._wire_training()
        self._wire_actions(actions)

        self._show_labels()
        self._show_options()
        self.labels.set_read_only(session.read_only)
        self.classify.set_read_only(session.read_only)
        self.order.load()
        self.show_view("tag")

    def _some_postings(self) -> dict[str, Sequence[int]]:
        """The choices for exporting a part: the postings in the list, and the selected ones."""
        return {tr("Shown in the list"): self.order.ids, tr("Selected"): self.posting_list.selected_ids()}

    def show_view(self, view: str) -> None:
        """Switch to "tag", "classify", "quality" or "compare"; the current posting stays."""
        if self.view == "classify" and view != "classify":
            self.classify.remember()
        self.view = view
        if view == "quality":
            self._show_quality()
            return
        if view == "compare":
            self.pages.setCurrentWidget(self.compare)
            self.compare_mediator.explain()
            self.take_focus()
            return
        if view == "classify" and self._classify_page == CLASSIFY_A_FILE:
            self.pages.setCurrentWidget(self.file_page)
            self.current.show_view(view)
            self.take_focus()
            return
        self.pages.setCurrentWidget(self.splitter)
        tagging = view == "tag"
        self.posting_list.setVisible(tagging)
        self.splitter.handle(1).setVisible(tagging)
        self.middle.setCurrentWidget(self.tagging if tagging else self.classify)
        self.splitter.arrange()
        self.labels.set_answering(tagging)
        self.current.show_view(view)
        self.take_focus()

    def take_focus(self) -> bool:
        """Focus the main widget of the current view. Returns False if that cannot have the focus."""
        if self.view == "quality" and self.quality is not None:
            home: QWidget = self.quality.table
        elif self.view == "compare":
            home = self.compare
        elif self.view == "classify" and self._classify_page == CLASSIFY_A_FILE:
            home = self.file_page.home
        elif self.view == "classify":
            home = self.classify.editor
        elif self.questions.active:  # focusing the list would change the current posting
            return self.tagging.take_focus()
        else:
            return self.posting_list.take_focus()
        home.setFocus(Qt.FocusReason.OtherFocusReason)
        return home.hasFocus()

    def _show_classify_page(self, page: str) -> None:
        """Switch to a page of Classify: a text, or a file."""
        self._classify_page = page
        self.show_view("classify")

    def _show_classified_file(self) -> None:
        self._classify_page = CLASSIFY_A_FILE
        self._actions["view_classify"].trigger()

    def _classify_from_file(self, text: str) -> None:
        """Show one posting of a classified file, with its bars and evidence."""
        self._show_classify_page(CLASSIFY_A_TEXT)
        self.classify_text(text)

    def _show_quality(self) -> None:
        if self.quality is None or self.quality_mediator is None:
            # Imported here, since the plots take half a second to import and are rarely shown.
            from app.gui.quality.quality_mediator import QualityMediator
            from app.gui.quality.quality_panel import QualityPanel

            session = self._session
            self.quality = QualityPanel(session.postings.rows, self._theme)
            self.quality.bind(self._actions)
            self.quality.posting_opened.connect(self._open_posting)
            self.quality.questions_asked.connect(self.questions.ask_doubts)
            self.quality_mediator = QualityMediator(
                self._bridge,
                session.labels,
                session.models,
                session.scores,
                session,
                self.quality,
                self,
                read_only=session.read_only,
            )
            self.quality_mediator.message.connect(self._on_message)
            self.pages.addWidget(self.quality)
        self.pages.setCurrentWidget(self.quality)
        self.quality_mediator.show()
        self.take_focus()

    def _open_posting(self, posting_id: int) -> None:
        self._actions["view_tag"].trigger()
        self.current.go_to(posting_id)

    # --- opening and closing -------------------------------------------------------------------------

    def open(self, preferences: Preferences) -> None:
        """Restore the panels' widths and the order of postings. Load the model after the first paint."""
        self.set_widths(preferences[settings.SPLITTERS])
        self.labels.set_order(preferences[settings.LABEL_ORDER])
        self.labels.order_chosen.connect(partial(preferences.__setitem__, settings.LABEL_ORDER))
        self.search.recall(preferences)
        self.files.recall(preferences)
        self.classify.keep_recent(RecentTexts(preferences, self._session.path))
        self.show_view("tag")
        start_up = QTimer(self, singleShot=True)  # owned by this view, so that closing the view stops it
        start_up.setInterval(0)
        start_up.timeout.connect(self._start_up)
        start_up.start()

    def _start_up(self) -> None:
        session, start = self._session, self._bridge.start
        start(self, session.models.load_job)
        start(self, session.models.warm_up_job)
        if not session.read_only:
            start(self, session.files.clean_up_job)
            if session.models.stale:
                self.training.auto_retrain.wait()

    def widths(self) -> list[int]:
        """The panels' widths, to be saved."""
        return self.splitter.widths()

    def end(self, preferences: Preferences) -> None:
        """Save what is still being typed, stop all timers, and save the panels' widths.

        Jobs in the worker are cancelled first, since an edit of many postings would refuse what was typed.
        """
        self._bridge.worker.stop()
        focused = self.window().focusWidget()
        if focused is not None:
            focused.clearFocus()  # saves a threshold that is being typed while the project is open
        self.settle()
        self.posting_view.note_field.save_all()
        for timer in self.findChildren(QTimer):
            timer.stop()  # a late timer would use a closed project
        self.late_labels.withdraw()
        self.classify_file.close()
        self.classify.remember()
        preferences[settings.SPLITTERS] = self.widths()
        self._back_up()
        self._bridge.close()

    def _back_up(self) -> None:
        """Make a final backup if something changed. A failure is recorded in the log."""
        try:
            if self._session.backups.wanted_on_closing:
                run(self._session.backups.job(hurry=True))
        except UserError as error:
            _log.warning("No backup of %s: %s", self._session.path, error)

    def set_widths(self, widths: Sequence[Any]) -> None:
        """Saved widths; anything invalid is ignored."""
        if len(widths) == self.splitter.count() and all(type(width) is int and width > 0 for width in widths):
            self.splitter.setSizes(list(widths))

    # --- connections ---------------------------------------------------------------------------------

    def _wire_list(self, actions: Mapping[str, QAction]) -> None:
        panel, order = self.posting_list, self.order
        panel.bind(actions)
        panel.chosen.connect(self.current.go_to)
        panel.selection_changed.connect(self.posting_view.set_selected)
        for name in ("import", "paste", "sample"):
            getattr(panel, f"{name}_asked").connect(actions[name].trigger)
        order.ids_shown.connect(self._show_ids)
        order.counts_shown.connect(panel.set_counts)
        order.postings_changed.connect(panel.refresh)
        order.all_changed.connect(panel.model.refresh_all)

    def _wire_current(self, actions: Mapping[str, QAction]) -> None:
        current, shown = self.current, self.posting_view
        shown.bind(actions)
        shown.back.connect(current.back)
        shown.skip.connect(current.skip)
        shown.stepped.connect(current.step)
        shown.done.connect(self.selection.finish_current)
        shown.reopen.connect(current.reopen)
        shown.flag.connect(current.toggle_flag)
        shown.note_field.note_set.connect(self._set_note)
        shown.note_field.left.connect(self.posting_list.take_focus)
        shown.note_field.set_read_only(self._session.read_only)
        current.posting_shown.connect(shown.set_posting)
        current.posting_shown.connect(self._show_flag)
        current.answers_shown.connect(self._show_answers)
        current.probabilities_shown.connect(self.labels.set_probabilities)
        current.moved.connect(self._on_current_moved)
        self.classify.bind(actions)
        self.classify.text_changed.connect(current.set_text)
        self.classify.add_asked.connect(self.files.add_text)
        self.classify.result_asked.connect(self._copy_result)

    def _wire_labels(self) -> None:
        panel = self.labels
        panel.answered.connect(self.current.answer)
        panel.suggested_shown.connect(self.posting_view.set_suggested)
        panel.threshold_set.connect(self._set_threshold)

    def _wire_evidence(self, actions: Mapping[str, QAction]) -> None:
        evidence, panel = self.evidence, self.labels
        panel.bind(actions)
        panel.chosen.connect(evidence.choose)
        panel.chosen.connect(self.posting_list.order_menu.set_current_label)
        actions["why"].toggled.connect(evidence.explain)
        evidence.turned_to.connect(panel.view.set_current)
        evidence.explain(actions["why"].isChecked())

    def _wire_questions(self, actions: Mapping[str, QAction]) -> None:
        questions = self.questions
        questions.turned.connect(self._turn_to_questions)
        questions.about.connect(self.labels.view.set_current)
        questions.about.connect(self.evidence.choose)
        questions.retrain_asked.connect(actions["retrain"].trigger)
        self.labels.questions_asked.connect(questions.ask_label)
        self.order.counts_shown.connect(lambda _todo, done: self.labels.view.set_done(done))

    def ask_label(self) -> None:
        """Ask about the label of the current row for done postings."""
        self.questions.ask_label(self.labels.view.current_id)

    def _wire_training(self) -> None:
        training, questions = self.training, self.questions
        training.started.connect(self.training_started)
        training.trained.connect(questions.on_trained)
        training.trained.connect(self.history.on_trained)
        questions.retrain_wanted.connect(training.retrain_unasked)
        questions.turned.connect(self.questions_turned)
        self.order.settled.connect(self.progress.show_quality)

    # --- used by the window --------------------------------------------------------------------------

    @property
    def asks_questions(self) -> bool:
        """Whether questions are asked now."""
        return self.questions.active

    @property
    def training_runs(self) -> bool:
        """Whether a training is waiting or running."""
        return self.training.running

    def stop_gliding(self) -> None:
        """Let bars jump to their places, for example for a picture."""
        self.labels.animated = False

    def show_comparison(self) -> None:
        """Show a comparison computed elsewhere."""
        self.compare_mediator.show()

    def show_evidence(self) -> None:
        """Show the evidence now instead of at the end of the frame."""
        self.evidence.settle()

    def press_label(self, label_id: int, refused: bool) -> None:
        """Answer the label with this key; ``refused``: answer no at once."""
        self.selection.press_label(label_id, refused)

    def import_files(self, paths: Sequence[Path]) -> None:
        """Show the import dialog for these files."""
        self.files.preview_import(paths)

    def add_text(self, text: str) -> None:
        """Add a text as a posting."""
        self.files.add_text(text)

    def classify_text(self, text: str) -> None:
        """Classify a text, in place of the previous one."""
        if self._classify_page != CLASSIFY_A_TEXT:
            self._show_classify_page(CLASSIFY_A_TEXT)
        self.classify.set_text(text)
        self.classify.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_note(self, posting_id: int, note: str) -> None:
        self._bridge.do(self._session.postings.set_note, posting_id, note)

    def _set_threshold(self, label_id: int, threshold: float | None) -> None:
        self._bridge.do(self._session.labels.set_threshold, label_id, threshold)

    def _offer(self, sentence: str, more: str, then: Any) -> None:
        """Show a sentence in the banner, and remember the edit that it is about."""
        self._offers[sentence] = self._session.undo_title
        self.offered.emit(sentence, more, then)

    def _withdraw_offers(self, undone: str | None) -> None:
        """Withdraw the banner about an edit that is being undone."""
        for sentence in [sentence for sentence, title in self._offers.items() if title == undone]:
            del self._offers[sentence]
            self.withdrawn.emit(sentence)

    def _on_message(self, sentence: str) -> None:
        self.message.emit(sentence, "")

    # --- actions -------------------------------------------------------------------------------------

    def _turn_to_questions(self, on: bool) -> None:
        self.posting_view.set_asked(on)
        if on and self.view != "tag":
            self._actions["view_tag"].trigger()
        elif not on and self.view == "tag":
            self.posting_list.take_focus()

    def _wire_actions(self, actions: Mapping[str, QAction]) -> None:
        # Bound methods of this project's objects, which Qt disconnects when these are deleted.
        for name, slot in {
            "undo": self.undo,
            "redo": self.redo,
            "export": self.files.ask_export,
            "report": self.report.ask,
            "save_as": self.files.ask_copy,
            "classify_file": self.classify_file.ask_file,
            "search": self.posting_list.focus_search,
            "search_help": self.posting_list.search_bar.show_help,
            "order": self.posting_list.order_line.open,
            "more_like": self.search.more_like_current,
            "suggesting": self.set_suggesting,
            "back": self.current.back,
            "skip": self.current.skip,
            "previous": self.current.previous,
            "next": self.current.following,
            "note": self.posting_view.note_field.edit,
            "done": self.selection.finish,
            "reopen": self.selection.reopen,
            "flag": self.selection.flag,
            "delete": self.selection.delete,
            "answer_many": self.selection.ask_answer,
            "select_all": self.posting_list.select_all,
            "same_answers": self.near_duplicates.accept,
            "by_name": self.labels.ask_by_name,
            "filter_labels": self.filter_labels,
            "add_label": self.labels.ask_new_label,
            "label_sets": self.labels_mediator.ask_sets,
            "edit_label": self.labels_mediator.edit_current,
            "delete_label": self.labels_mediator.delete_current,
            "label_up": self.labels_mediator.move_up,
            "label_down": self.labels_mediator.move_down,
            "rename_group": self.labels_mediator.rename_group,
            "group_up": self.labels_mediator.move_group_up,
            "group_down": self.labels_mediator.move_group_down,
            "dissolve_group": self.labels_mediator.dissolve_group,
            "merge_label": self.labels_mediator.merge_current,
            "split_label": self.labels_mediator.split,
            "group_labels": self.labels_mediator.group_current,
            "similar_labels": self.labels_mediator.ask_similar,
            "export_labels": self.labels_mediator.ask_export,
            "import_labels": self.labels_mediator.ask_import,
            "ask_label": self.ask_label,
            "mistakes": self.questions.ask_all_doubts,
            "retrain": self.training.retrain,
            "cancel": self.training.cancel,
            "history": self.history.show,
            "export_model": self.history.ask_export,
            "progress": self.progress.show_progress,
            "options": self.progress.ask_options,
        }.items():
            actions[name].triggered.connect(slot)
        actions["order"].setMenu(self.posting_list.order_menu)
        self.training.auto_retrain.set_on(actions["automatic"].isChecked())
        actions["automatic"].toggled.connect(self.training.auto_retrain.set_on)
        bind_to_action(self.labels.add, actions["add_label"])
        self.file_page.bind(actions["classify_file"])

    def settle(self) -> None:
        """End bursts of threshold keys now, before anything else is done."""
        self.labels.settle()
        self.selection.popup.close()
        if self.quality is not None:
            self.quality.plot.line.settle()

    def set_suggesting(self, on: bool) -> None:
        """Turn suggestions for unfinished postings on or off."""
        self._bridge.do(self._session.set_options, replace(self._session.options, suggesting=on))

    def undo(self) -> None:
        """Undo the newest edit."""
        self.settle()
        title = self._session.undo_title
        self._withdraw_offers(title)
        changes = self.bulk_edits.step(forward=False)
        if changes is not None:
            self._offer_step(tr("Undone: {step}", step=title), forward=True)
        self._show_again(changes)

    def redo(self) -> None:
        """Redo the edit that was undone last."""
        self.settle()
        title = self._session.redo_title
        changes = self.bulk_edits.step(forward=True)
        if changes is not None:
            self._offer_step(tr("Redone: {step}", step=title), forward=False)
        self._show_again(changes)
        self.questions.on_redone()

    def _show_again(self, changes: Changes | None) -> None:
        """Show the single posting that an undo or redo changed."""
        if changes is None or len(changes.postings) != 1:
            return
        (posting_id,) = changes.postings
        if not self.questions.concerns(posting_id):  # otherwise its question becomes current again
            self.current.go_to(posting_id)

    def _copy_result(self, form: str) -> None:
        """Copy the labels of the text in Classify as "text", as "labels" or as a table "row"."""
        model = self.labels.model
        found = assigned(model.labels, model.probabilities, model.options)
        names = [label.name for label in found]
        if form == "text":
            with_share = (f"{label.name} ({percentage(model.probabilities[label.id])})" for label in found)
            copied = ", ".join(with_share) or tr("No labels")
        elif form == "labels":
            copied = ", ".join(names)
        else:
            first = next(iter(self.classify.text().strip().splitlines()), "").replace("\t", " ")
            shares = "; ".join(percentage(model.probabilities[label.id]) for label in found)
            copied = "\t".join((first, "; ".join(names), shares))
        QGuiApplication.clipboard().setText(copied)
        self.message.emit(tr("Copied the result."), "")

    def _on_deleted(self, sentence: str) -> None:
        self._offer_step(sentence, forward=False)

    def _offer_step(self, sentence: str, *, forward: bool) -> None:
        """Show what was done, next to a button that undoes or redoes (``forward``) it."""
        self._offered_step = sentence, forward, self._session.step_number(forward=forward)
        title, name = (tr("Redo"), "redo") if forward else (tr("Undo"), "undo")
        self.done_and_offered.emit(sentence, title, self._actions[name].trigger)

    def _withdraw_step(self) -> None:
        """Withdraw the offered undo or redo once it would revert or repeat another edit."""
        if self._offered_step is None:
            return
        sentence, forward, number = self._offered_step
        if self._session.step_number(forward=forward) != number:
            self._offered_step = None
            self.withdrawn.emit(sentence)

    def _split_scopes(self) -> list[Scope]:
        return scopes(self.posting_list.selected_ids(), self.order.ids, self.order.words)

    def filter_labels(self) -> None:
        """Focus the filter of the labels."""
        self.labels.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_flag(self, posting: Posting | None) -> None:
        self._actions["flag"].setChecked(posting is not None and posting.flagged)

    def _show_answers(self, tagging: Tagging | None) -> None:
        posting_id = None if tagging is None else self.current.posting_id
        if posting_id != self._out_of_fold[0]:
            scores = {} if posting_id is None else self._session.scores.out_of_fold(posting_id)
            self._out_of_fold = posting_id, scores
        self.labels.set_answers(tagging, self._out_of_fold[1])

    def _show_options(self) -> None:
        self.labels.set_options(self._session.options)
        self._actions["suggesting"].setChecked(self._session.options.suggesting)

    def _set_importing(self, importing: bool) -> None:
        """Say that postings are on their way, where there are none yet."""
        self.posting_list.set_importing(importing)
        self._importing = importing
        self._show_no_posting()

    @property
    def _learned(self) -> bool:
        """Whether the model knows all answers."""
        models = self._session.models
        return models.quality is not None and not models.stale

    def _show_no_posting(self) -> None:
        nothing = (tr("No posting selected"), tr("Select one in the list."))
        state = self.posting_list.state
        if state == "empty" and self._importing:
            state = "importing"
        elif state == "all done":
            self.posting_list.set_learned(self._learned)
            state = "all learned" if self._learned else state
        self.posting_view.set_empty(*map(tr, _NO_POSTING[state]) if state in _NO_POSTING else nothing)

    def _show_ids(self, ids: array[int]) -> None:
        self.posting_list.set_ids(ids)
        self._show_no_posting()
        if self.current.posting_id is None and ids:
            self.current.go_to(ids[0])
        elif self.posting_list.current_id is None and self.current.posting_id is not None:
            self.posting_list.select(self.current.posting_id)
        self._show_place()

    def _on_current_moved(self, posting_id: int | None) -> None:
        self.posting_list.select(posting_id)
        self._show_place()

    def _show_place(self) -> None:
        posting_id = self.current.posting_id
        place = None if posting_id is None else self.posting_list.place(posting_id)
        self.posting_view.set_position(*(place or (0, 0)))

    # --- updates -------------------------------------------------------------------------------------

    def on_changes(self, changes: Changes) -> None:
        """Update all parts after an edit or a job, in this order.

        The order of the list comes first, since it knows the posting after the current one.
        """
        self.order.on_changes(changes)
        self.current.on_changes(changes)
        self.search.on_changes(changes)
        self.near_duplicates.on_changes(changes)
        self.selection.on_changes(changes)
        self.evidence.on_changes(changes)
        self.questions.on_changes(changes)
        self.late_labels.on_changes(changes)
        self.compare_mediator.on_changes(changes)
        self.history.on_changes(changes)
        self.progress.on_changes(changes)
        self.classify_file.on_changes(changes)
        self._update_panels(changes)
        self._show_no_posting()
        if self.quality_mediator is not None:
            self.quality_mediator.on_changes(changes)
        self.training.on_changes(changes)
        self._withdraw_step()

    def _update_panels(self, changes: Changes) -> None:
        if changes.labels or changes.label_list:
            self._show_labels()
        if changes.goals:
            self._show_options()
        if changes.model:
            self._out_of_fold = None, {}
            self._show_answers(self.current.tagging())
            self._show_needs()
            self._show_orders()

    def _show_labels(self) -> None:
        self.labels.set_labels(self._session.labels.all)
        self.splitter.set_needed(self.labels.view.rows.whole_width())
        self.posting_list.set_labels(self._session.labels.all)
        self._show_needs()
        self._show_orders()

    def _show_orders(self) -> None:
        """Enable the available orders; some need a model."""
        quality = self._session.models.quality
        judged = () if quality is None else [label.label_id for label in quality.labels if label.ready]
        self.posting_list.order_menu.set_labels(self._session.labels.all, judged)

    def _show_needs(self) -> None:
        quality = self._session.models.quality
        if quality is not None:
            lacking = {
                label.label_id: (label.needs_yes, label.needs_no)
                for label in quality.labels
                if not label.ready
            }
            self.labels.set_needs(lacking)
            self.labels.set_counts({label.label_id: label.yes for label in quality.labels})
            self.labels.set_in_words(
                {
                    label.label_id: label_in_plain_words(
                        short_name(label.name), label.precision, label.recall
                    )
                    for label in quality.labels
                }
            )
        self.labels.set_thresholds_stale(self._session.scores.outdated)
