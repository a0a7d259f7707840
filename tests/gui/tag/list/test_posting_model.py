"""The list of postings as an item model."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from app.core.records import Label, PostingRow
from app.gui.tag.list.posting_model import CACHED_ROWS, DOTS_ROLE, ID_ROLE, PAGE, ROW_ROLE, PostingModel

if TYPE_CHECKING:
    from collections.abc import Iterator


FAIL = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def model(rows, qapp) -> PostingModel:
    return PostingModel(rows.fetch)


@pytest.fixture
def checked(model) -> Iterator[PostingModel]:
    """The same, with Qt's tester at every signal; it asks for the first row, so it is no use for counting."""
    tester = QAbstractItemModelTester(model, FAIL)
    yield model
    tester.deleteLater()


def shown(model: PostingModel) -> list[int]:
    return [model.index(row).data(ID_ROLE) for row in range(model.rowCount())]


def signals(model: PostingModel) -> list[str]:
    """Which signals the model sends from now on, with their rows."""
    seen: list[str] = []
    model.modelReset.connect(lambda: seen.append("reset"))
    model.rowsInserted.connect(lambda _parent, first, last: seen.append(f"+{first}-{last}"))
    model.rowsRemoved.connect(lambda _parent, first, last: seen.append(f"-{first}-{last}"))
    model.dataChanged.connect(lambda first, last, _roles: seen.append(f"~{first.row()}-{last.row()}"))
    return seen


def test_rows_are_fetched_by_pages_and_only_when_shown(model, rows, ids):
    model.set_ids(ids)
    rows.asked.clear()
    model.refresh_all()
    assert rows.asked == []
    assert model.index(PAGE + 3).data() == f"Posting {PAGE + 4}"
    assert rows.asked == [list(range(PAGE + 1, 2 * PAGE + 1))]
    assert model.index(2 * PAGE - 1).data() == f"Posting {2 * PAGE}"
    assert len(rows.asked) == 1


def test_a_million_ids_are_shown_without_a_fetch_and_the_cache_is_bounded(qapp):
    asked = []

    def fetch(wanted):
        asked.append(len(wanted))
        return [PostingRow(posting_id, "", "text", False, ()) for posting_id in wanted]

    model = PostingModel(fetch)
    model.set_ids(array("q", range(1_000_000)))
    assert model.rowCount() == 1_000_000
    assert asked == []
    for row in range(0, 1_000_000, 10_000):
        model.index(row).data()
    assert max(asked) <= PAGE
    for row in range(2 * CACHED_ROWS, -1, -PAGE):
        model.index(row).data()
    before = len(asked)
    model.index(0).data()
    assert len(asked) == before
    model.index(2 * CACHED_ROWS).data()
    assert len(asked) == before + 1


def test_a_posting_that_leaves_and_comes_back_resets_nothing(checked, ids):
    checked.set_ids(ids)
    seen = signals(checked)
    checked.set_ids(ids[:7] + ids[8:])
    checked.set_ids(ids)
    checked.set_ids(ids + array("q", [900, 901]))
    assert seen == ["-7-7", "+7-7", "+500-501"]
    assert shown(checked) == [*range(1, 501), 900, 901]


def test_another_list_is_a_reset(checked, ids):
    checked.set_ids(ids)
    seen = signals(checked)
    checked.set_ids(array("q", [700, 800]))
    assert seen == ["reset"]
    assert shown(checked) == [700, 800]


def test_the_same_list_again_says_nothing(checked, ids):
    checked.set_ids(ids)
    seen = signals(checked)
    checked.set_ids(ids[:])
    assert seen == []


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.lists(st.integers(1, 12), unique=True), min_size=1, max_size=4))
def test_any_list_after_any_other_is_shown_right(checked, lists):
    for wanted in lists:
        checked.set_ids(array("q", wanted))
        assert shown(checked) == wanted
        assert [checked.row_of(posting_id) for posting_id in wanted] == list(range(len(wanted)))
        assert checked.row_of(99) is None


def test_refresh_fetches_and_redraws_only_what_changed_and_was_shown(model, rows, ids):
    model.set_ids(ids)
    model.index(0).data()
    rows.add(3, "Another title")
    seen = signals(model)
    rows.asked.clear()
    model.refresh({3, 400})
    assert seen == ["~2-2"]
    assert model.index(2).data() == "Another title"
    assert rows.asked == [[3]]


def test_many_changed_postings_are_one_signal(model, ids):
    model.set_ids(ids)
    for row in range(0, 500, PAGE):
        model.index(row).data()
    seen = signals(model)
    model.refresh(list(ids))
    assert seen == ["~0-499"]


def test_rows_that_are_missing_are_not_asked_for_at_every_paint(qapp):
    asked = []

    def fetch(wanted):
        asked.append(list(wanted))
        return []

    model = PostingModel(fetch)
    model.set_ids(array("q", [1, 2]))
    assert model.index(0).data(ROW_ROLE) is None
    assert model.index(1).data(ROW_ROLE) is None
    assert asked == [[1, 2]]


def test_a_posting_that_is_gone_is_an_empty_row_and_asked_for_once(model, rows):
    del rows.rows[2]
    model.set_ids(array("q", [1, 2, 3]))
    assert model.index(1).data(ROW_ROLE) is None
    assert model.index(1).data() is None
    assert model.index(1).data(Qt.ItemDataRole.AccessibleTextRole) is None
    assert sum(2 in asked for asked in rows.asked) == 1


def test_dots_are_the_labels_answered_yes(checked, rows, labels):
    rows.add(1, "Engineer", done=True, yes=(1, 3, 77))
    checked.set_ids(array("q", [1, 2]))
    checked.set_labels(labels)
    assert checked.index(0).data(DOTS_ROLE) == (("IT", "#3F6FE0", 0), ("R&D", "#8A4FD0", 1))
    assert checked.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Engineer, done, IT, R&D"


def test_labels_are_redrawn_only_when_a_dot_changed(checked, labels):
    checked.set_ids(array("q", [1, 2]))
    checked.set_labels(labels)
    seen = signals(checked)
    checked.set_labels([Label(label.id, label.name, label.color, key="9") for label in labels])
    assert seen == []
    checked.set_labels(labels[:1])
    assert seen == ["~0-1"]


def test_an_empty_list_has_no_rows(checked):
    assert checked.rowCount() == 0
    assert checked.row_of(1) is None
    checked.set_labels(())
    checked.refresh([1])
    checked.refresh_all()
