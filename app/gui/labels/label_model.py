"""The item model of the label panel: a row for each label that matches the filter."""

from __future__ import annotations

from dataclasses import replace
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.core.decisions import assigned
from app.core.labels import grouped, same_name, search_form, shapes
from app.core.records import DEFAULT_OPTIONS, Answer, Label, Options
from app.core.settings import LABEL_ORDER
from app.gui.kit.plain_label import plain_tooltip
from app.gui.labels.current_answers import Against, CurrentAnswers
from app.gui.labels.label_row import LabelRow, bar_words, spoken

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from app.core.tagging import Tagging

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_NOTHING: Mapping[int, float] = {}
_NO_NEEDS = (0, 0)


OWN_ORDER, ASSIGNED_FIRST, _ = LABEL_ORDER.choices
"""How rows can be sorted: in the project's order, or by what the model says."""


class Role(IntEnum):
    """The roles of ``LabelModel`` besides Qt's own: the ``LabelRow``, and its heading alone."""

    ROW = Qt.ItemDataRole.UserRole
    HEADING = ROW + 1


class LabelModel(QAbstractListModel):
    """Labels in order with answer, probability and threshold for the current posting or text.

    Each setter notifies Qt of the changed rows only. Rows are built on demand, so that the cost of thousands
    of labels is that of the visible ones.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._labels: tuple[Label, ...] = ()
        self._folded: list[str] = []
        self._shapes: dict[int, int] = {}
        self._headings: dict[int, str] = {}
        self._shown: list[int] = []
        self._row_of: dict[int, int] = {}
        self._rows: dict[int, LabelRow] = {}
        self._filter = ""
        self._order = OWN_ORDER
        self._ranks: dict[int, int] = {}
        self._answers = CurrentAnswers(None, {})
        self._probabilities: dict[int, float] = {}
        self._stale = False
        self._needs: dict[int, tuple[int, int]] = {}
        self._yes: dict[int, int] = {}
        self._in_words: Mapping[int, str] = {}
        self._thresholds_stale = False
        self._moved: tuple[int, float] | None = None
        self.options = DEFAULT_OPTIONS
        self._assigned: frozenset[int] = frozenset()
        self.answering = True

    # For Qt

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        if role == Role.HEADING:  # requested for all rows at once, for the layout
            return self._headings.get(self._labels[self._shown[index.row()]].id, "")
        row = self.row(index.row())
        if role == Role.ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(row, self.answering)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return row.description
        if role == Qt.ItemDataRole.ToolTipRole:
            parts = (row.name, row.description, bar_words(row))
            return plain_tooltip("\n".join(part for part in parts if part))
        return None

    # For the view and the panel

    @property
    def labels(self) -> tuple[Label, ...]:
        """All labels in order, with groups together, including those hidden by the filter."""
        return self._labels

    @property
    def open(self) -> bool:
        """Whether there is a current posting that is not done."""
        return self._answers.open

    @property
    def headed(self) -> bool:
        """Whether any visible row has a heading."""
        return bool(self._headings)

    @property
    def probabilities(self) -> Mapping[int, float]:
        return self._probabilities

    def row(self, number: int) -> LabelRow:
        """The visible row ``number``, 0 to rowCount() - 1."""
        return self.row_for(self._labels[self._shown[number]])

    def labels_as_shown(self) -> list[Label]:
        """All labels in order, with the present threshold of one that is being moved."""
        if self._moved is None:
            return list(self._labels)
        moved_id, threshold = self._moved
        return [
            replace(label, set_threshold=threshold) if label.id == moved_id else label
            for label in self._labels
        ]

    def row_of(self, label_id: int) -> int | None:
        """The row of a label; None if it is filtered out or gone."""
        return self._row_of.get(label_id)

    # Set by the panel

    def set_labels(self, labels: Sequence[Label]) -> None:
        """Show these labels in this order, but with groups together."""
        before, self._labels = self._labels, tuple(grouped(labels))
        self._folded = [f"{search_form(label.name)}\n{search_form(label.group)}" for label in self._labels]
        dots, self._shapes = self._shapes, shapes(self._labels)
        same_list = [label.id for label in before] == [label.id for label in self._labels]
        same_groups = [label.group for label in before] == [label.group for label in self._labels]
        if same_list and same_groups and dots == self._shapes and self._shown == self._passing():
            self._changed(new.id for old, new in zip(before, self._labels, strict=True) if old != new)
            return
        self.beginResetModel()
        self._show_filtered()
        self._rows.clear()
        self._assigned = self._decide()
        self.endResetModel()

    @property
    def order(self) -> str:
        """How the rows are sorted: one of ``settings.LABEL_ORDER``."""
        return self._order

    def sort_rows(self, order: str | None = None) -> None:
        """Sort the rows by their present values, in another order or in the same one again.

        Until the next call, rows stay in place, even if probabilities change.
        """
        headed, self._order = self.headed, order or self._order
        before, self._ranks = self._shown, self._ranked()
        if self._passing() == before and headed is (self._order == OWN_ORDER and self._grouped):
            return
        self.beginResetModel()
        self._show_filtered()
        self._rows.clear()
        self.endResetModel()

    @property
    def _grouped(self) -> bool:
        return any(label.group for label in self._labels)

    def _ranked(self) -> dict[int, int]:
        """Each label's place by the model's probabilities; empty in the project's own order."""
        if self._order == OWN_ORDER:
            return {}
        by_assignment = self._order == ASSIGNED_FIRST

        def place(label: Label) -> tuple[bool, float]:
            probability = self._probabilities.get(label.id, -1.0)
            assigned = label.id in self._assigned
            if by_assignment:
                return not assigned, -probability if assigned else 0.0
            return False, -probability

        return {label.id: rank for rank, label in enumerate(sorted(self._labels, key=place))}

    def set_filter(self, text: str) -> None:
        """Show only labels whose name or group contains ``text``, ignoring case and Unicode form."""
        folded = search_form(text)
        if folded == self._filter:
            return
        self.beginResetModel()
        self._filter = folded
        self._show_filtered()
        self._rows.clear()
        self.endResetModel()

    def set_answers(self, tagging: Tagging | None, out_of_fold: Mapping[int, float] = _NOTHING) -> None:
        """Show a posting's answers, or none, and what contradicts them (see ``CurrentAnswers``)."""
        before, self._answers = self._answers, CurrentAnswers(tagging, out_of_fold)
        self._changed(before.differing(self._answers, (label.id for label in self._labels)))

    def names_answered_yes(self) -> list[str]:
        """The names of the labels answered yes."""
        answer = self._answers.answer
        return [label.name for label in self._labels if answer(label.id) is Answer.YES]

    def suggested(self) -> list[int]:
        """The ids of the suggested labels, including those hidden by the filter."""
        assigned = (label for label in self._labels if label.id in self._assigned)
        return [label.id for label in assigned if self.row_for(label).suggested]

    def set_probabilities(self, probabilities: Mapping[int, float], stale: bool = False) -> None:
        """Show probabilities, 0 to 1, by label id; a missing label has none."""
        before, self._probabilities = self._probabilities, dict(probabilities)
        turned, self._stale = stale is not self._stale, stale
        after = self._probabilities
        ids = (label.id for label in self._labels)
        self._changed(
            label_id
            for label_id in ids
            if before.get(label_id) != after.get(label_id) or (turned and label_id in after)
        )

    def set_options(self, options: Options) -> None:
        """Set the project's options, such as the minimum and maximum number of labels."""
        turned = options.suggesting is not self.options.suggesting
        self.options = options
        self._changed(self._probabilities if turned else ())

    def set_needs(self, needs: Mapping[int, tuple[int, int]]) -> None:
        """Set how many more (yes, no) answers labels need; a missing label is *ready*."""
        before, self._needs = self._needs, dict(needs)
        self._changed(
            label_id
            for label_id in before.keys() | needs.keys()
            if before.get(label_id, _NO_NEEDS) != self._needs.get(label_id, _NO_NEEDS)
        )

    def set_counts(self, yes: Mapping[int, int]) -> None:
        """Set how many yes answers each label's probability was learned from."""
        before, self._yes = self._yes, dict(yes)
        touched = before.keys() | self._yes.keys()
        self._changed(label_id for label_id in touched if before.get(label_id) != self._yes.get(label_id))

    def set_in_words(self, in_words: Mapping[int, str]) -> None:
        """Set how well each label does in general, in plain words for its tooltip."""
        before, self._in_words = self._in_words, dict(in_words)
        touched = before.keys() | self._in_words.keys()
        self._changed(
            label_id for label_id in touched if before.get(label_id) != self._in_words.get(label_id)
        )

    def contradictions(self) -> list[LabelRow]:
        """The rows whose answer the model clearly contradicts, in order, including hidden ones."""
        answers, probabilities = self._answers, self._probabilities
        return [
            row
            for label in self._labels
            if answers.against(label.id, probabilities.get(label.id), label.threshold).probability is not None
            and (row := self.row_for(label)).against is not None
        ]

    def set_thresholds_stale(self, stale: bool) -> None:
        """Set whether the bars are newer than the thresholds."""
        if stale is not self._thresholds_stale:
            self._thresholds_stale = stale
            self._changed(label.id for label in self._labels)

    def set_answering(self, answering: bool) -> None:
        """Set whether screen readers read rows with their answers."""
        if answering is not self.answering:
            self.answering = answering
            self._changed(label.id for label in self._labels)

    def set_moved(self, label_id: int, threshold: float) -> None:
        """Show this threshold for a label while it is being moved."""
        former, self._moved = self._moved, (label_id, threshold)
        if former != self._moved:
            self._changed({label_id} if former is None else {former[0], label_id})

    def forget_moved(self) -> None:
        """Show the labels' own thresholds again."""
        if self._moved is not None:
            label_id, _ = self._moved
            self._moved = None
            self._changed((label_id,))

    # Internal

    def row_for(self, label: Label) -> LabelRow:
        """The row of a label, even if the filter hides it."""
        row = self._rows.get(label.id)
        if row is None:
            row = self._rows[label.id] = self._made(label)
        return row

    def _made(self, label: Label) -> LabelRow:
        moved, answers = self._moved, self._answers
        threshold = moved[1] if moved is not None and moved[0] == label.id else label.threshold
        probability = self._probabilities.get(label.id)
        answer, assigned = answers.answer(label.id), label.id in self._assigned
        sure = self._needs.get(label.id, _NO_NEEDS) == _NO_NEEDS and not self._stale
        against = answers.against(label.id, probability, threshold) if sure else Against()
        return LabelRow(
            label=label,
            key=label.key,
            answer=answer,
            probability=probability,
            threshold=threshold,
            needs=self._needs.get(label.id, _NO_NEEDS),
            stale=self._stale and probability is not None,
            assigned=assigned,
            yes=self._yes.get(label.id),
            threshold_stale=self._thresholds_stale and probability is not None,
            suggested=sure and assigned and answer is None and self.options.suggesting and answers.open,
            accepted=answer is not None and answers.accepted(label.id),
            against=against.probability,
            out_of_fold=against.out_of_fold,
            in_words=self._in_words.get(label.id, ""),
            shape=self._shapes.get(label.id, 0),
            heading=self._headings.get(label.id, ""),
        )

    def _decide(self) -> frozenset[int]:
        labels = self.labels_as_shown()
        return frozenset(label.id for label in assigned(labels, self._probabilities, self.options))

    def _passing(self) -> list[int]:
        wanted, ranks = self._filter, self._ranks
        passing = [place for place, name in enumerate(self._folded) if wanted in name]
        if self._order == OWN_ORDER:
            return passing
        # A label added since the rows were sorted comes last.
        return sorted(passing, key=lambda place: ranks.get(self._labels[place].id, len(ranks)))

    def _show_filtered(self) -> None:
        self._shown = self._passing()
        self._row_of = {self._labels[place].id: row for row, place in enumerate(self._shown)}
        self._headings = {}
        if self._order != OWN_ORDER:
            return
        above = ""
        for place in self._shown:
            label = self._labels[place]
            group = same_name(label.group)
            if group != above:
                self._headings[label.id] = label.group
            above = group

    def _changed(self, label_ids: Iterable[int]) -> None:
        """Discard the rows of these labels and notify Qt, with one range for each run of neighbours.

        Labels whose assignment changed are included.
        """
        decided = self._decide()
        shown = []
        for label_id in {*label_ids, *(decided ^ self._assigned)}:
            self._rows.pop(label_id, None)
            row = self._row_of.get(label_id)
            if row is not None:
                shown.append(row)
        self._assigned = decided
        shown.sort()
        first = 0
        for place, row in enumerate(shown):
            if place + 1 == len(shown) or shown[place + 1] != row + 1:
                self.dataChanged.emit(self.index(shown[first]), self.index(row))
                first = place + 1
