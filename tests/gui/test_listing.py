"""Which postings the list shows: kept true to the project by every edit, undo and search."""

from __future__ import annotations

import pytest

from app.core.records import Answer
from app.gui.bridge import Bridge
from app.gui.listing import Listing
from app.session import Session


class Shown:
    """A listing over a real project, and what it said last."""

    def __init__(self, bridge: Bridge) -> None:
        self.bridge, self.session = bridge, bridge.session
        self.listing = Listing(bridge)
        self.ids: list[int] = []
        self.counts = (0, 0)
        self.lists = 0
        self.touched: list[set[int]] = []
        self.listing.ids_shown.connect(self._show)
        self.listing.counts_shown.connect(lambda *counts: setattr(self, "counts", counts))
        self.listing.postings_changed.connect(lambda ids: self.touched.append(set(ids)))
        self.listing.load()

    def _show(self, ids) -> None:
        self.ids, self.lists = list(ids), self.lists + 1

    def do(self, verb, *values) -> None:
        self.bridge.do(verb, *values)


@pytest.fixture
def shown(make_project, qapp):
    bridge = Bridge(Session.open(make_project(todo=6)))
    yield Shown(bridge)
    bridge.close()


def test_done_postings_leave_to_do_and_come_back_where_they_were(shown):
    everything = list(shown.ids)
    shown.do(shown.session.finish, everything[2])
    assert shown.ids == everything[:2] + everything[3:]
    assert shown.counts == (5, 1)
    shown.do(shown.session.undo)
    assert shown.ids == everything
    assert shown.counts == (6, 0)
    assert shown.touched == [{everything[2]}] * 2


def test_the_done_and_all_views_follow_too(shown):
    everything = list(shown.ids)
    shown.listing.set_show("done")
    assert shown.ids == []
    shown.do(shown.session.finish, everything[3])
    shown.do(shown.session.finish, everything[1])
    assert shown.ids == [everything[1], everything[3]]
    shown.do(shown.session.reopen, everything[1])
    assert shown.ids == [everything[3]]
    shown.listing.set_show("all")
    lists = shown.lists
    shown.do(shown.session.finish, everything[0])
    assert shown.ids == everything
    assert shown.lists == lists


def test_an_answer_moves_nothing_in_the_list(shown):
    lists = shown.lists
    shown.do(shown.session.answer, shown.ids[0], shown.session.labels[0].id, Answer.YES)
    assert shown.lists == lists
    assert shown.touched == [{shown.ids[0]}]


def test_deleted_postings_leave_and_come_back(shown):
    everything = list(shown.ids)
    shown.do(shown.session.delete_postings, everything[:2])
    assert (shown.ids, shown.counts) == (everything[2:], (4, 0))
    shown.do(shown.session.undo)
    assert (shown.ids, shown.counts) == (everything, (6, 0))


def test_a_search_is_answered_by_the_worker_and_ended_by_no_words(shown, qtbot):
    everything = list(shown.ids)
    shown.listing.set_search("nurse")
    qtbot.waitUntil(lambda: shown.ids == [everything[1], everything[3], everything[5]])
    shown.listing.set_search("")
    assert shown.ids == everything


def test_of_several_searches_the_newest_counts(shown, qtbot):
    everything = list(shown.ids)
    for words in ("java", "nurse", "python", "telephone"):
        shown.listing.set_search(words)
    qtbot.waitUntil(lambda: not shown.bridge.worker.busy())
    assert shown.ids == [everything[3]]


def test_a_search_that_ends_after_the_words_were_cleared_changes_nothing(shown, qtbot):
    everything = list(shown.ids)
    shown.listing.set_search("nurse")
    shown.listing.set_search("")
    qtbot.waitUntil(lambda: not shown.bridge.worker.busy())
    assert shown.ids == everything


def test_what_is_deleted_leaves_the_hits_at_once(shown, qtbot):
    everything = list(shown.ids)
    shown.listing.set_search("nurse")
    qtbot.waitUntil(lambda: len(shown.ids) == 3)
    shown.do(shown.session.delete_postings, [everything[3]])
    assert shown.ids == [everything[1], everything[5]]
    qtbot.waitUntil(lambda: not shown.bridge.worker.busy())
    assert shown.ids == [everything[1], everything[5]]


def test_an_undone_done_comes_back_among_the_hits_only_where_it_matches(shown, qtbot):
    everything = list(shown.ids)
    shown.listing.set_search("nurse")
    qtbot.waitUntil(lambda: len(shown.ids) == 3)
    hits = list(shown.ids)
    for posting_id in (everything[0], everything[1]):
        shown.do(shown.session.finish, posting_id)
        shown.do(shown.session.undo)
    qtbot.waitUntil(lambda: not shown.bridge.worker.busy())
    assert shown.ids == hits


@pytest.mark.parametrize(
    ("of", "rows", "expected"),
    [(0, 1, 1), (1, -1, 0), (0, -1, None), (4, 1, None), (2, 2, 4), (3, -3, 0)],
)
def test_neighbours_are_counted_in_rows(shown, of, rows, expected):
    ids = shown.ids[:5]
    shown.do(shown.session.delete_postings, shown.ids[5:])
    assert shown.listing.neighbour(ids[of], rows) == (None if expected is None else ids[expected])


def test_what_has_left_the_list_is_seen_from_where_it_would_stand(shown):
    everything = list(shown.ids)
    shown.do(shown.session.finish, everything[2])
    assert shown.listing.neighbour(everything[2], 1) == everything[3]
    assert shown.listing.neighbour(everything[2], -1) == everything[1]
    assert shown.listing.nearest(everything[2]) == everything[3]
    assert shown.listing.nearest(everything[3]) == everything[3]
    shown.do(shown.session.finish, everything[5])
    assert shown.listing.neighbour(everything[5], 1) is None
    assert shown.listing.nearest(everything[5]) == everything[4]


def test_an_empty_list_has_no_neighbours(shown):
    gone = shown.ids[0]
    shown.do(shown.session.delete_postings, list(shown.ids))
    assert shown.listing.neighbour(gone, 1) is None
    assert shown.listing.neighbour(gone, -1) is None
    assert shown.listing.nearest(gone) is None
