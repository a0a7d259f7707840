"""The right-hand panel of Tag and Classify: filter, labels with their bars, and the sentence below."""

from __future__ import annotations

from dataclasses import asdict
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.core.labels import groups, same_name, short_name
from app.core.records import Answer
from app.core.settings import LABEL_ORDER
from app.core.translation import labelled, plural, tr, tr_noop
from app.gui.files import file_choosers
from app.gui.keys.actions import READ_ONLY
from app.gui.keys.key_button import bind_to_action, set_key_tooltip
from app.gui.kit.empty_state import EmptyState
from app.gui.kit.plain_label import PlainLabel, plain_tooltip
from app.gui.kit.scrolling import FittingArea
from app.gui.kit.surfaces import hairline, set_surface
from app.gui.kit.text_scale import keep_size, px
from app.gui.labels.first_labels import FirstLabels
from app.gui.labels.label_dialog import LabelDialog, LabelDraft, refusal
from app.gui.labels.label_footer import LabelFooter
from app.gui.labels.label_model import LabelModel
from app.gui.labels.label_palette import LabelPalette
from app.gui.labels.label_row import against_words
from app.gui.labels.label_view import LabelView
from app.gui.labels.row_layout import PADDING
from app.gui.labels.selected_labels import SelectedLabels
from app.gui.labels.why_section import WhySection

_LEAST_WIDTH = 236
_COMPACT_HEIGHT = 360
"""Below this height the sentence under the bars is one line: the rows need the room."""
_ORDERS = (tr_noop("Own order"), tr_noop("Assigned first"), tr_noop("Most confident first"))

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QResizeEvent

    from app.core.records import Label, Options
    from app.core.tagging import Tagging
    from app.gui.kit.theme import Theme


class LabelPanel(QWidget):
    """Shows the labels of the current posting or text, and signals the user's actions on them."""

    answered = Signal(int, object)
    """Label id, and an ``Answer`` or None for unanswered."""
    threshold_moved = Signal(int, float)
    """While the mark moves: label id and threshold."""
    threshold_set = Signal(int, object)
    """Once for each drag, burst of keys or typed number: label id and threshold; None to tune it."""
    label_added = Signal(str, object)
    """The name, and a dict of the other chosen fields: color, key, description, group."""
    labels_added = Signal(object, str)
    """Several names, as a list, and their group; "" for none."""
    sets_asked = Signal(str)
    """The title of a set of ready-made labels to offer."""
    label_changed = Signal(int, object)
    """Label id and a dict of the changed fields: name, color, key, description, group."""
    label_deleted = Signal(int)
    label_moved = Signal(int, int)
    """Label id and its new position, counted from 0."""
    label_placed = Signal(int, int, str)
    """Label id, its new position, and the group it was dropped into; "" for none."""
    merge_asked = Signal(int)
    split_asked = Signal(int)
    several_asked = Signal(str, object)
    """To "merge", "group" or "delete", and the ids of the selected labels."""
    suggested_shown = Signal(int)
    """How many labels are shown as suggested."""
    chosen = Signal(int)
    """The label under the pointer, or else the current one."""
    questions_asked = Signal(int)
    """The id of a label to answer for done postings."""
    order_chosen = Signal(str)
    """The chosen order of rows, one of ``settings.LABEL_ORDER``."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._animated = True
        self._read_only = False
        self._unsorted = False
        self.model = LabelModel(self)
        set_surface(self, "panel")
        keep_size(self, least_width=_LEAST_WIDTH)

        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Filter labels"))
        self.filter.setAccessibleName(tr("Filter labels"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._filter_changed)
        self.filter.installEventFilter(self)
        self.add = QPushButton(tr("+ Label"))
        self.add.setAccessibleName(tr("Add a label"))
        self.add.setToolTip(tr("Add a label"))
        self.add.clicked.connect(self.ask_new_label)
        top = QHBoxLayout()
        top.setContentsMargins(PADDING, 12, PADDING, 8)
        top.setSpacing(8)
        self.sort_menu = QMenu(tr("Sort labels"), self)
        group = QActionGroup(self)
        self.sort_actions: dict[str, QAction] = {}
        for order, title in zip(LABEL_ORDER.choices, map(tr, _ORDERS), strict=True):
            action = self.sort_menu.addAction(title)
            action.setCheckable(True)
            action.triggered.connect(partial(self._choose_order, order))
            group.addAction(action)
            self.sort_actions[order] = action
        self.sort_button = QPushButton(tr("Sort ▾"))
        self.sort_button.setProperty("quiet", True)
        self.sort_button.setProperty("tight", True)
        self.sort_button.clicked.connect(self.offer_orders)
        top.addWidget(self.filter, 1)
        top.addWidget(self.sort_button)
        top.addWidget(self.add)
        self.hidden = PlainLabel(role="small")
        self.hidden.setWordWrap(True)
        self.hidden.setContentsMargins(PADDING, 0, PADDING, 8)

        self.view = LabelView(self.model, theme)
        self.view.answered.connect(self.answered)
        self.view.threshold_moved.connect(self._threshold_moved)
        self.view.threshold_set.connect(self._threshold_set)
        self.view.edit_asked.connect(self.ask_changes)
        self.view.move_asked.connect(self._move)
        self.view.row_dropped.connect(self._place)
        self.view.merge_asked.connect(self.merge_asked)
        self.view.split_asked.connect(self.split_asked)
        self.view.delete_asked.connect(self.label_deleted)
        self.view.chosen.connect(self.chosen)
        self.view.questions_asked.connect(self.questions_asked)
        self.view.left.connect(self._sort_if_waiting)

        self.view.selection_changed.connect(self._on_selection)
        self.view.several_asked.connect(self._ask_several)
        self.selected = SelectedLabels()
        self.selected.asked.connect(self._ask_several)
        self.selected.cleared.connect(self.view.select_one)
        self.selected.hide()

        self.no_labels = FirstLabels()
        self.no_labels.named.connect(self._add_first)
        self.no_labels.dialog_asked.connect(self.ask_new_label)
        self.no_labels.set_asked.connect(self.sets_asked)
        self.clear_filter = QPushButton(tr("Clear filter"))
        self.clear_filter.clicked.connect(self._clear_filter)
        self.no_match = EmptyState(tr("No label matches"), "", (self.clear_filter,))
        self.pages = QStackedWidget()
        for page in (self.view, self.no_labels, self.no_match):
            self.pages.addWidget(page)

        self.by_name = LabelPalette(self.model, theme, self)
        self.by_name.answered.connect(self.answered)
        self.by_name.created.connect(self._create_and_answer)
        self.line, self.why_line = hairline(), hairline()
        self.footer = LabelFooter()
        self.why = WhySection()

        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addWidget(self.hidden)
        whole.addWidget(self.selected)
        whole.addWidget(self.pages, 1)
        whole.addWidget(self.line)
        whole.addWidget(self.footer)
        whole.addWidget(self.why_line)
        self._why_area = FittingArea(self.why)
        whole.addWidget(self._why_area)
        self.show_why(False)
        self._update_page()
        self._update_footer()

    # Set by the window

    def set_labels(self, labels: Sequence[Label]) -> None:
        """Show these labels in this order. Thresholds that are being moved are reset."""
        if not self.view.slider.busy:
            self.model.forget_moved()
        self.view.set_names([label.name for label in labels])
        self.model.set_labels(labels)
        self._update_page()
        self._update_footer()

    def set_answers(self, tagging: Tagging | None, out_of_fold: Mapping[int, float] | None = None) -> None:
        """Show a posting's answers; None for no posting.

        ``out_of_fold`` holds probabilities by label id from a model that has not seen the posting.
        """
        self.model.set_answers(tagging, out_of_fold or {})
        self._report_suggested()
        self._update_hidden()
        self._explain_marks()

    def suggested(self) -> list[int]:
        """The ids of the suggested labels."""
        return self.model.suggested()

    def _report_suggested(self) -> None:
        self.suggested_shown.emit(len(self.model.suggested()))

    def _update_hidden(self) -> None:
        """Warn that Done answers all labels, including those hidden by the filter."""
        hidden = len(self.model.labels) - self.model.rowCount()
        self.hidden.setVisible(hidden > 0 and self.model.answering and self.model.open)
        self.hidden.setText(
            plural(
                hidden,
                "{n} more label is hidden. Done answers it too.",
                "{n} more labels are hidden. Done answers them too.",
            )
        )

    def set_probabilities(self, probabilities: Mapping[int, float], stale: bool = False) -> None:
        """Show probabilities, 0 to 1, by label id; ``stale``: they precede the latest change."""
        before = dict(self.model.probabilities)
        animate = self.animated and before.keys() == probabilities.keys() and before != probabilities
        if animate:
            self.view.bar_animation.start(before)
        else:
            self.view.bar_animation.finish()
        self.model.set_probabilities(probabilities, stale)
        self._sort_when_free()
        self._update_footer()

    def set_order(self, order: str) -> None:
        """Sort the rows in this order from now on, one of ``settings.LABEL_ORDER``."""
        self.sort_actions[order].setChecked(True)
        title = self.sort_actions[order].text()
        self.sort_button.setAccessibleName(tr("Sort labels: {title}", title=title))
        self.view.sorted_by_model = order != LABEL_ORDER.default
        self.model.sort_rows(order)

    def offer_orders(self) -> None:
        """Show the menu of orders below the button."""
        self.sort_menu.popup(self.sort_button.mapToGlobal(self.sort_button.rect().bottomLeft()))

    def _choose_order(self, order: str) -> None:
        self.set_order(order)
        self.order_chosen.emit(order)

    def _sort_when_free(self) -> None:
        """Sort by the new probabilities, but not while the pointer is over the rows."""
        if self.view.viewport().underMouse() or self.view.slider.busy:
            self._unsorted = True
        else:
            self._sort_now()

    def _sort_if_waiting(self) -> None:
        if self._unsorted:
            self._sort_now()

    def _sort_now(self) -> None:
        self._unsorted = False
        if self.model.order != LABEL_ORDER.default:
            self.model.sort_rows()
            if not self.view.hasFocus():
                self.view.scrollToTop()

    def set_options(self, options: Options) -> None:
        """Set the project's options, such as the minimum and maximum number of labels."""
        self.model.set_options(options)
        self._update_footer()

    def set_needs(self, needs: Mapping[int, tuple[int, int]]) -> None:
        """Set how many more (yes, no) answers each label needs, by label id; others are *ready*."""
        self.model.set_needs(needs)

    def set_counts(self, yes: Mapping[int, int]) -> None:
        """Set how many yes answers each label was learned from, by id. With few, its bar is tentative."""
        self.model.set_counts(yes)

    def set_in_words(self, in_words: Mapping[int, str]) -> None:
        """Set how well each label does in general, in plain words, by label id."""
        self.model.set_in_words(in_words)

    def set_thresholds_stale(self, stale: bool) -> None:
        """Set whether the bars come from a newer training than the thresholds."""
        self.model.set_thresholds_stale(stale)

    def set_answering(self, answering: bool) -> None:
        """Set whether rows have answer buttons: in Tag they do, in Classify they do not."""
        self.model.set_answering(answering)
        self.view.set_answering(answering)
        self._update_hidden()
        self._explain_marks()

    def bind(self, actions: Mapping[str, QAction]) -> None:
        """Connect "Why?" to the action "why", which opens and closes the evidence; tooltips name keys."""
        self.view.actions_by_name = actions
        set_key_tooltip(self.filter, actions["filter_labels"], tr("Filter labels"))
        set_key_tooltip(self.sort_button, actions["sort_labels"], tr("Sort labels"))
        actions["sort_labels"].triggered.connect(self.offer_orders)
        action = actions["why"]
        bind_to_action(self.footer.why, action)
        self.footer.why.clicked.connect(action.trigger)
        action.toggled.connect(self.footer.why.setChecked)
        action.toggled.connect(self.show_why)
        self.show_why(action.isChecked())

    def show_why(self, on: bool) -> None:
        """Show or hide the table of evidence below the sentence."""
        self.footer.why.setChecked(on)
        for part in (self.why, self._why_area, self.why_line):
            part.setVisible(on)

    def set_read_only(self, read_only: bool) -> None:
        """Set whether answering, moving and editing are disabled."""
        self._read_only = read_only
        self.view.set_read_only(read_only)
        self.add.setEnabled(not read_only)
        self.no_labels.set_read_only(plain_tooltip(tr(READ_ONLY)) if read_only else "")
        if read_only:
            self.add.setToolTip(plain_tooltip(tr(READ_ONLY)))

    def settle(self) -> None:
        """End a burst of threshold keys now, before any other action."""
        self.view.slider.settle()

    @property
    def animated(self) -> bool:
        """Whether bars move to new values gradually; off if the system asks for reduced motion."""
        return self._animated and self._theme.motion

    @animated.setter
    def animated(self, wanted: bool) -> None:
        self._animated = wanted
        self.view.bar_animation.finish()

    @property
    def sentence(self) -> str:
        """The sentence below the bars, such as "2 labels: IT 92 % ≥ 38 %, Senior 64 % ≥ 45 %"."""
        return self.footer.sentence

    # Actions of the user

    def selected_ids(self) -> list[int]:
        """The selected labels in the order shown, if there are two or more; otherwise none."""
        selected = self.view.selected_ids()
        return selected if len(selected) > 1 else []

    def _on_selection(self, number: int) -> None:
        several = number > 1 and not self._read_only
        focused: QWidget | None = self.window().focusWidget()
        if not several and focused is not None and self.selected.isAncestorOf(focused):
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)  # before the focused bar is hidden
        self.selected.set_number(number)
        self.selected.setVisible(several)

    def _ask_several(self, what: str) -> None:
        self.several_asked.emit(what, self.selected_ids())

    def ask_by_name(self) -> None:
        """Open the palette, in which labels are answered by the start of their name."""
        if self.model.labels and not self._read_only:
            self.by_name.open()

    def invite_first_label(self) -> None:
        """Give the focus to the field in which the first labels are typed."""
        self.no_labels.names.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_new_label(self) -> None:
        """Open the dialog for a new label. A filter without matches becomes its name."""
        name = self.filter.text().strip() if not self.model.rowCount() else ""
        dialog = LabelDialog(
            self._theme,
            lambda draft: self._refused(draft, None),
            name=name,
            groups=groups(self.model.labels),
            parent=self,
        )
        dialog.accepted.connect(lambda: self._add(dialog.names, dialog.draft()))
        self._open(dialog)

    def ask_changes(self, label_id: int, field: str = "name") -> None:
        """Open the dialog for a label, with the focus in this field."""
        label = next((label for label in self.model.labels if label.id == label_id), None)
        if label is None or self._read_only:
            return
        dialog = LabelDialog(
            self._theme,
            lambda draft: self._refused(draft, label_id),
            label,
            field=field,
            groups=groups(self.model.labels),
            parent=self,
        )
        dialog.accepted.connect(lambda: self._change(label, dialog.draft()))
        self._open(dialog)

    def _open(self, dialog: LabelDialog) -> None:
        file_choosers.show(dialog)

    def _add(self, names: Sequence[str], draft: LabelDraft) -> None:
        if len(names) > 1:
            self.labels_added.emit(list(names), draft.group)
            return
        chosen = asdict(draft)
        del chosen["name"]
        self.label_added.emit(draft.name, {field: value for field, value in chosen.items() if value})

    def _add_first(self, names: Sequence[str]) -> None:
        """Add the first labels. Their keys answer the posting from then on, so the field is left."""
        self._add(names, LabelDraft(names[0]))
        if self.model.labels:
            self.no_labels.names.clear()
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _create_and_answer(self, name: str) -> None:
        """Add a label typed into the palette, and answer it yes."""
        self.label_added.emit(name, {})
        added = next((label for label in self.model.labels if same_name(label.name) == same_name(name)), None)
        if added is not None:
            self.answered.emit(added.id, Answer.YES)

    def _change(self, label: Label, draft: LabelDraft) -> None:
        changes = draft.changes(label)
        if changes:
            self.label_changed.emit(label.id, changes)

    def _move(self, label_id: int, by: int) -> None:
        """Swap a label with its neighbour in the same group."""
        labels = self.model.labels
        ids = [label.id for label in labels]
        place = ids.index(label_id)
        position = min(max(place + by, 0), len(ids) - 1)
        if position != place and same_name(labels[position].group) == same_name(labels[place].group):
            self.label_moved.emit(label_id, position)

    def move_current(self, by: int) -> None:
        """Move the label of the current row by this many places, up if negative."""
        if self.view.current_id is not None and not self._read_only:
            self._move(self.view.current_id, by)

    def _place(self, label_id: int, beside_id: int, after: bool) -> None:
        """Move a row next to another one, and into its group."""
        others = [label for label in self.model.labels if label.id != label_id]
        place = [label.id for label in others].index(beside_id)
        self.label_placed.emit(label_id, place + after, others[place].group)

    def _refused(self, draft: LabelDraft, label_id: int | None) -> str:
        own = next((label.key for label in self.model.labels if label.id == label_id), "")
        return refusal(draft, (label for label in self.model.labels if label.id != label_id), own)

    def _filter_changed(self, text: str) -> None:
        self.settle()
        self.model.set_filter(text)
        self._update_page()

    def _clear_filter(self) -> None:
        self.filter.clear()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _threshold_moved(self, label_id: int, threshold: float) -> None:
        if self._has(label_id):
            self.model.set_moved(label_id, threshold)
            self._update_footer()
            self.threshold_moved.emit(label_id, threshold)

    def _threshold_set(self, label_id: int, threshold: float | None) -> None:
        if self._has(label_id):
            self.threshold_set.emit(label_id, threshold)

    def _has(self, label_id: int) -> bool:
        """Whether the label still exists; it may have been deleted while its threshold was being moved."""
        return any(label.id == label_id for label in self.model.labels)

    # Updates

    def _update_page(self) -> None:
        if self.model.rowCount():
            page: QWidget = self.view
        else:
            page = self.no_match if self.model.labels else self.no_labels
        self.pages.setCurrentWidget(page)
        self.filter.setEnabled(bool(self.model.labels))
        self._update_hidden()

    def _update_footer(self) -> None:
        self._report_suggested()
        self.footer.set_probabilities(
            self.model.labels_as_shown(), self.model.probabilities, self.model.options
        )
        self._explain_marks()
        self._update_line()

    def _explain_marks(self) -> None:
        """Explain below the bars what an exclamation mark next to one of them means."""
        marked = self.model.contradictions() if self.model.answering else []
        if not marked:
            self.footer.set_hint("")
            return
        first = marked[0]
        sentence = f"! {labelled(short_name(first.name), against_words(first))}"
        if len(marked) > 1:
            sentence = plural(
                len(marked) - 1,
                "{sentence} (and {n} more label)",
                "{sentence} (and {n} more labels)",
                sentence=sentence,
            )
        self.footer.set_hint(f"{sentence}.")

    def _update_line(self) -> None:
        self.line.setVisible(not self.footer.isHidden())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.footer.set_compact(self.height() < px(_COMPACT_HEIGHT))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Handle keys in the filter: Down goes to the rows, Escape clears it."""
        if watched is self.filter and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down and self.model.rowCount():
                self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return True
            if event.key() == Qt.Key.Key_Escape and self.filter.text():
                self.filter.clear()
                return True
        return super().eventFilter(watched, event)
