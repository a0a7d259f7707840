"""The label model: what each row shows, and that only changed rows are signalled."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from app.core.records import Answer, Label
from app.core.tagging import Tagging
from app.gui.labels.label_model import LabelModel, Role

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

Labels = Callable[..., tuple[Label, ...]]


@pytest.fixture
def model(qapp: QApplication, make_labels: Labels) -> LabelModel:
    model = LabelModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.set_labels(make_labels("IT", "English", "Remote", "R&D"))
    return model


def signalled_rows(model: LabelModel) -> list[str]:
    """Collects which rows are signalled as changed, as text such as "0-2", or "reset"."""
    lines: list[str] = []
    model.dataChanged.connect(lambda first, last: lines.append(f"{first.row()}-{last.row()}"))
    model.modelReset.connect(lambda: lines.append("reset"))
    return lines


def drawn(model: LabelModel) -> list[str]:
    """The rows as text: name, answer, probability and threshold, * where assigned."""
    lines = []
    for number in range(model.rowCount()):
        row = model.row(number)
        answer = {None: "?", Answer.YES: "yes", Answer.NO: "no"}[row.answer]
        lines.append(f"{row.name} {answer} {row.probability} {row.threshold}{' *' if row.assigned else ''}")
    return lines


def test_rows_show_answer_probability_and_threshold(model: LabelModel) -> None:
    model.set_answers(Tagging(no_upto=2).with_answer(1, Answer.YES))
    model.set_probabilities({1: 0.9, 2: 0.5, 3: 0.1})
    assert drawn(model) == ["IT yes 0.9 0.5 *", "English no 0.5 0.5 *", "Remote ? 0.1 0.5", "R&D ? None 0.5"]


def test_no_posting_means_no_answers(model: LabelModel) -> None:
    model.set_answers(Tagging(no_upto=9))
    model.set_answers(None)
    assert {model.row(number).answer for number in range(4)} == {None}


def test_only_rows_whose_probability_changed_are_signalled(model: LabelModel) -> None:
    model.set_probabilities({1: 0.9, 2: 0.6, 3: 0.2, 4: 0.2})
    lines = signalled_rows(model)
    model.set_probabilities({1: 0.8, 2: 0.6, 3: 0.3, 4: 0.3})
    assert lines == ["0-0", "2-3"]


def test_the_same_probabilities_again_tell_nothing(model: LabelModel) -> None:
    model.set_probabilities({1: 0.9})
    lines = signalled_rows(model)
    model.set_probabilities({1: 0.9})
    assert lines == []


def test_turning_stale_tells_the_rows_that_have_a_probability(model: LabelModel) -> None:
    model.set_probabilities({1: 0.9, 3: 0.2})
    lines = signalled_rows(model)
    model.set_probabilities({1: 0.9, 3: 0.2}, stale=True)
    assert lines == ["0-0", "2-2"]
    assert [model.row(number).stale for number in range(4)] == [True, False, True, False]


def test_only_the_row_whose_answer_changed_is_signalled(model: LabelModel) -> None:
    tagging = Tagging().with_answer(1, Answer.YES)
    model.set_answers(tagging)
    lines = signalled_rows(model)
    model.set_answers(tagging.with_answer(3, Answer.NO))
    assert lines == ["2-2"]


def test_only_changed_labels_are_signalled(model: LabelModel, make_labels: Labels) -> None:
    labels = make_labels("IT", "English", "Remote", "R&D")
    lines = signalled_rows(model)
    model.set_labels((labels[0], replace(labels[1], set_threshold=0.7), *labels[2:]))
    assert lines == ["1-1"]
    assert model.row(1).threshold == 0.7


def test_another_list_of_labels_resets(model: LabelModel, make_labels: Labels) -> None:
    lines = signalled_rows(model)
    model.set_labels(make_labels("IT", "English"))
    assert lines == ["reset"]
    assert model.rowCount() == 2


def test_a_moved_threshold_is_shown_until_it_is_forgotten(model: LabelModel) -> None:
    model.set_probabilities({1: 0.4})
    lines = signalled_rows(model)
    model.set_moved(1, 0.3)
    assert model.row(0).assigned
    assert [label.threshold for label in model.labels_as_shown()] == [0.3, 0.5, 0.5, 0.5]
    model.forget_moved()
    assert not model.row(0).assigned
    assert lines == ["0-0", "0-0"]


def test_only_changed_needs_are_signalled(model: LabelModel) -> None:
    lines = signalled_rows(model)
    model.set_needs({2: (2, 1), 3: (0, 0)})
    assert lines == ["1-1"]
    assert model.row(1).needs == (2, 1)


@pytest.mark.parametrize(
    ("typed", "names"), [("e", ["English", "Remote"]), ("ENGL", ["English"]), ("", None)]
)
def test_the_filter_ignores_case(model: LabelModel, typed: str, names: list[str] | None) -> None:
    model.set_filter("it")
    model.set_filter(typed)
    shown = [model.row(number).name for number in range(model.rowCount())]
    assert shown == (names or ["IT", "English", "Remote", "R&D"])


def test_the_filter_loses_nothing(model: LabelModel) -> None:
    model.set_answers(Tagging().with_answer(3, Answer.YES))
    model.set_filter("IT")
    model.set_answers(Tagging().with_answer(3, Answer.YES).with_answer(4, Answer.NO))
    model.set_probabilities({3: 0.7})
    model.set_filter("")
    assert drawn(model)[2:] == ["Remote yes 0.7 0.5 *", "R&D no None 0.5"]


def test_labels_that_change_under_a_filter_are_filtered_again(model: LabelModel, make_labels: Labels) -> None:
    model.set_filter("remo")
    labels = make_labels("IT", "Remotely", "Remote", "R&D")
    model.set_labels(labels)
    assert [model.row(number).name for number in range(model.rowCount())] == ["Remotely", "Remote"]
    assert model.row_of(3) == 1
    assert model.row_of(1) is None


@pytest.mark.parametrize(
    ("role", "value"),
    [
        (Qt.ItemDataRole.DisplayRole, "IT"),
        (Qt.ItemDataRole.AccessibleTextRole, "IT, yes, 90 percent, assigned, threshold 50 percent"),
    ],
)
def test_each_role_answers(model: LabelModel, role: int, value: object) -> None:
    model.set_answers(Tagging().with_answer(1, Answer.YES))
    model.set_probabilities({1: 0.9})
    assert model.index(0).data(role) == value


def test_a_row_holds_its_label_answer_and_probability(model: LabelModel) -> None:
    model.set_answers(Tagging().with_answer(1, Answer.YES))
    model.set_probabilities({1: 0.9})
    row = model.index(0).data(Role.ROW)
    assert (row.label_id, row.name, row.key, row.answer) == (1, "IT", "1", Answer.YES)
    assert (row.probability, row.threshold, row.assigned) == (0.9, 0.5, True)
    assert (row.needs, row.stale, row.description) == ((0, 0), False, "")


def test_without_answering_a_row_is_read_without_its_answer(model: LabelModel) -> None:
    model.set_answering(False)
    spoken = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "IT, threshold 50 percent"


def test_a_tooltip_shows_html_as_typed(model: LabelModel, make_labels: Labels) -> None:
    model.set_labels(make_labels("<img src=x>"))
    tip = model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;img src=x&gt;" in tip
    assert "<img" not in tip


def test_an_invalid_index_has_no_data(model: LabelModel) -> None:
    assert model.data(QModelIndex()) is None
    assert model.rowCount(model.index(0)) == 0


@settings(max_examples=40)
@given(
    before=st.dictionaries(st.integers(1, 12), st.sampled_from([0.1, 0.5, 0.9])),
    after=st.dictionaries(st.integers(1, 12), st.sampled_from([0.1, 0.5, 0.9])),
)
def test_exactly_the_changed_rows_are_signalled(before: dict[int, float], after: dict[int, float]) -> None:
    model = LabelModel()
    model.set_labels([Label(number, f"label {number}", "#3F6FE0") for number in range(1, 13)])
    model.set_probabilities(before)
    ranges: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: ranges.append((first.row(), last.row())))
    model.set_probabilities(after)
    changed = {row for first, last in ranges for row in range(first, last + 1)}
    assert changed == {number - 1 for number in range(1, 13) if before.get(number) != after.get(number)}
    assert all(left[1] + 1 < right[0] for left, right in pairwise(ranges))
