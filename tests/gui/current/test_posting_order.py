"""Which postings the list shows, after every edit, undo and search."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from app.core.jobs import run
from app.core.orders import Order
from app.core.query import parse
from app.core.records import Answer
from app.gui.bridge.bridge import Bridge
from app.gui.current.current_posting import CurrentPosting
from app.gui.current.posting_order import PostingOrder
from app.session import Session

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Shown:
    """The order over a real project, and what it reported last."""

    def __init__(self, bridge: Bridge) -> None:
        self.bridge, self.session = bridge, bridge.session
        self.order = PostingOrder(
            bridge, self.session.postings, self.session.models, self.session.scores, self.session.search
        )
        bridge.changed.connect(self.order.on_changes)
        self.ids: list[int] = []
        self.counts = (0, 0)
        self.lists = 0
        self.touched: list[set[int]] = []
        self.order.ids_shown.connect(self._show)
        self.order.counts_shown.connect(lambda *counts: setattr(self, "counts", counts))
        self.order.postings_changed.connect(lambda ids: self.touched.append(set(ids)))
        self.states: list[str] = []
        self.trouble = ""
        self.order.order_shown.connect(lambda _, state, _likened: self.states.append(state))
        self.order.trouble_shown.connect(lambda trouble: setattr(self, "trouble", trouble))
        self.order.load()

    def _show(self, ids) -> None:
        self.ids, self.lists = list(ids), self.lists + 1

    def do(self, verb, *values) -> None:
        self.bridge.do(verb, *values)


class Queue(Shown):
    """The same with the fifth posting as the current one."""

    def __init__(self, bridge: Bridge, qtbot: QtBot) -> None:
        super().__init__(bridge)
        self._qtbot = qtbot
        self.current = CurrentPosting(bridge, self.session.postings, self.session.models, self.order)
        bridge.changed.connect(self.current.on_changes)
        self.current.go_to(self.ids[4])

    def wait(self) -> None:
        self._qtbot.waitUntil(lambda: not self.bridge.worker.busy())


@pytest.fixture
def shown(make_project, qapp):
    bridge = Bridge(Session.open(make_project(todo=6)))
    yield Shown(bridge)
    bridge.close()


def test_done_postings_leave_to_do_and_come_back_where_they_were(shown):
    everything = list(shown.ids)
    shown.do(shown.session.postings.finish, everything[2])
    assert shown.ids == everything[:2] + everything[3:]
    assert shown.counts == (5, 1)
    shown.do(shown.session.undo)
    assert shown.ids == everything
    assert shown.counts == (6, 0)
    assert shown.touched == [{everything[2]}] * 2


def test_the_done_and_all_views_follow_too(shown):
    everything = list(shown.ids)
    shown.order.set_show("done")
    assert shown.ids == []
    shown.do(shown.session.postings.finish, everything[3])
    shown.do(shown.session.postings.finish, everything[1])
    assert shown.ids == [everything[1], everything[3]]
    shown.do(shown.session.postings.reopen, everything[1])
    assert shown.ids == [everything[3]]
    shown.order.set_show("all")
    lists = shown.lists
    shown.do(shown.session.postings.finish, everything[0])
    assert shown.ids == everything
    assert shown.lists == lists


def test_an_answer_moves_nothing_in_the_list(shown):
    lists = shown.lists
    shown.do(shown.session.postings.answer, shown.ids[0], shown.session.labels.all[0].id, Answer.YES)
    assert shown.lists == lists
    assert shown.touched == [{shown.ids[0]}]


def test_deleted_postings_leave_and_come_back(shown):
    everything = list(shown.ids)
    shown.do(shown.session.postings.delete, everything[:2])
    assert (shown.ids, shown.counts) == (everything[2:], (4, 0))
    shown.do(shown.session.undo)
    assert (shown.ids, shown.counts) == (everything, (6, 0))


def test_a_search_is_answered_by_the_worker_and_ended_by_no_words(shown, qtbot):
    everything = list(shown.ids)
    shown.order.set_search("nurse")
    qtbot.waitUntil(lambda: shown.ids == [everything[1], everything[3], everything[5]])
    shown.order.set_search("")
    assert shown.ids == everything


def test_of_several_searches_the_newest_counts(shown, qtbot):
    everything = list(shown.ids)
    for words in ("java", "nurse", "python", "telephone"):
        shown.order.set_search(words)
    qtbot.waitUntil(lambda: not shown.bridge.worker.busy())
    assert shown.ids == [everything[3]]


def test_a_search_that_ends_after_the_words_were_cleared_changes_nothing(shown, qtbot):
    everything = list(shown.ids)
    shown.order.set_search("nurse")
    shown.order.set_search("")
    qtbot.waitUntil(lambda: not shown.bridge.worker.busy())
    assert shown.ids == everything


def test_deleted_postings_leave_the_results_at_once(shown, qtbot):
    everything = list(shown.ids)
    shown.order.set_search("nurse")
    qtbot.waitUntil(lambda: len(shown.ids) == 3)
    shown.do(shown.session.postings.delete, [everything[3]])
    assert shown.ids == [everything[1], everything[5]]
    qtbot.waitUntil(lambda: not shown.bridge.worker.busy())
    assert shown.ids == [everything[1], everything[5]]


def test_an_undone_done_comes_back_among_the_hits_only_where_it_matches(shown, qtbot):
    everything = list(shown.ids)
    shown.order.set_search("nurse")
    qtbot.waitUntil(lambda: len(shown.ids) == 3)
    hits = list(shown.ids)
    for posting_id in (everything[0], everything[1]):
        shown.do(shown.session.postings.finish, posting_id)
        shown.do(shown.session.undo)
    qtbot.waitUntil(lambda: not shown.bridge.worker.busy())
    assert shown.ids == hits


@pytest.mark.parametrize(
    ("of", "rows", "expected"),
    [(0, 1, 1), (1, -1, 0), (0, -1, None), (4, 1, None), (2, 2, 4), (3, -3, 0)],
)
def test_neighbours_are_counted_in_rows(shown, of, rows, expected):
    ids = shown.ids[:5]
    shown.do(shown.session.postings.delete, shown.ids[5:])
    assert shown.order.neighbour(ids[of], rows) == (None if expected is None else ids[expected])


def test_neighbours_of_a_removed_posting_are_those_of_its_former_place(shown):
    everything = list(shown.ids)
    shown.do(shown.session.postings.finish, everything[2])
    assert shown.order.neighbour(everything[2], 1) == everything[3]
    assert shown.order.neighbour(everything[2], -1) == everything[1]
    assert shown.order.nearest(everything[2]) == everything[3]
    assert shown.order.nearest(everything[3]) == everything[3]
    shown.do(shown.session.postings.finish, everything[5])
    assert shown.order.neighbour(everything[5], 1) is None
    assert shown.order.nearest(everything[5]) == everything[4]


def test_an_empty_list_has_no_neighbours(shown):
    gone = shown.ids[0]
    shown.do(shown.session.postings.delete, list(shown.ids))
    assert shown.order.neighbour(gone, 1) is None
    assert shown.order.neighbour(gone, -1) is None
    assert shown.order.nearest(gone) is None


# --- orders --------------------------------------------------------------------------------------------

USEFUL = Order("useful")


@pytest.fixture
def queue(make_project, qapp, qtbot):
    """The most useful order over a project with a model, and the current posting."""
    bridge = Bridge(Session.open(make_project(done=12, todo=10, train=True)))
    run(bridge.session.models.load_job())
    yield Queue(bridge, qtbot)
    bridge.close()


def test_the_list_stays_until_a_learned_order_is_computed_and_then_starts_with_the_current_posting(queue):
    as_imported, at_hand = list(queue.ids), queue.current.posting_id
    queue.order.set_order(USEFUL)
    assert (queue.ids, queue.states[-1]) == (as_imported, "ordering")
    queue.wait()
    assert queue.states[-1] == ""
    assert queue.ids[0] == at_hand == queue.current.posting_id
    found = list(run(queue.session.search.find_job(parse(""), "todo", USEFUL)))
    assert queue.ids[1:] == [row for row in found if row != at_hand]


def test_after_a_training_the_order_waits_until_the_person_goes_on(queue):
    queue.order.set_order(USEFUL)
    queue.wait()
    before, at_hand = list(queue.ids), queue.current.posting_id
    queue.bridge.start(queue.bridge, queue.session.models.train_job)
    queue.wait()
    assert queue.states[-1] == "newer"
    assert (queue.ids, queue.current.posting_id) == (before, at_hand)
    queue.do(queue.session.postings.answer, at_hand, queue.session.labels.all[0].id, Answer.YES)
    assert (queue.ids, queue.current.posting_id) == (before, at_hand)
    newest = list(run(queue.session.search.find_job(parse(""), "todo", USEFUL)))
    queue.current.done()
    assert queue.states[-1] == ""
    assert at_hand not in queue.ids
    assert queue.ids == [row for row in newest if row != at_hand]
    assert queue.current.posting_id == queue.ids[0]


def test_choosing_another_takes_the_newest_order_over_with_that_one_first(queue, qtbot):
    queue.order.set_order(USEFUL)
    queue.wait()
    queue.bridge.start(queue.bridge, queue.session.models.train_job)
    queue.wait()
    chosen = queue.ids[5]
    queue.current.go_to(chosen)
    qtbot.waitUntil(lambda: queue.states[-1] == "")
    assert (queue.ids[0], queue.current.posting_id) == (chosen, chosen)
    assert sorted(queue.ids) == list(queue.session.postings.ids("todo"))


def test_the_list_stays_unchanged_while_several_are_selected(queue, qtbot):
    queue.order.set_order(USEFUL)
    queue.wait()
    queue.bridge.start(queue.bridge, queue.session.models.train_job)
    queue.wait()
    before = list(queue.ids)
    queue.order.hold(True)
    queue.current.go_to(before[3])
    QApplication.processEvents()
    assert queue.ids == before
    queue.order.hold(False)
    queue.current.go_to(before[4])
    qtbot.waitUntil(lambda: queue.ids != before)  # it only waited


def test_in_a_queue_done_leads_to_the_first_wherever_one_was(queue):
    queue.order.set_order(USEFUL)
    queue.wait()
    queue.current.go_to(queue.ids[6])
    first = queue.ids[0]
    queue.current.done()
    assert queue.current.posting_id == first


def test_skipped_postings_come_after_all_others(queue):
    queue.order.set_order(USEFUL)
    queue.wait()
    seen = []
    for _ in queue.ids:
        seen.append(queue.current.posting_id)
        queue.current.skip()
    assert sorted(seen) == sorted(queue.ids)
    assert queue.current.posting_id == seen[0]
    assert queue.ids == seen
    queue.bridge.start(queue.bridge, queue.session.models.train_job)
    queue.wait()
    queue.current.done()
    assert queue.ids == seen[1:]  # in a newer order too


def test_undo_in_a_queue_brings_a_posting_back_where_it_stood(queue):
    queue.order.set_order(USEFUL)
    queue.wait()
    before = list(queue.ids)
    queue.current.go_to(before[3])
    queue.current.done()
    queue.do(queue.session.undo)
    assert queue.ids == before


def test_every_other_order_is_shown_whole(queue):
    for kind in ("title", "longest", "labels", "random", "newest", "surest", "imported"):
        order = Order(kind)
        queue.order.set_order(order)
        queue.wait()
        found = list(run(queue.session.search.find_job(parse(""), "todo", order)))
        if order.learned:
            assert sorted(queue.ids) == sorted(found)
        else:
            assert queue.ids == found
        assert queue.states[-1] == ""


def test_done_in_a_sorted_list_leads_to_the_next_of_it(queue):
    queue.order.set_order(Order("title"))
    queue.wait()
    before = list(queue.ids)
    queue.current.go_to(before[4])
    queue.current.done()
    assert queue.current.posting_id == before[5]
    assert queue.order.neighbour(before[4], -1) == before[3]


def test_an_order_that_cannot_be_had_is_said_and_the_list_stays_as_imported(shown):
    everything = list(shown.ids)
    shown.order.set_order(Order("surest"))
    assert shown.ids == everything
    assert "no model" in shown.trouble


def test_an_invalid_query_is_explained_in_place(shown, qtbot):
    troubles = []
    shown.bridge.troubled.connect(troubles.append)
    for typed in ("p(IT)>400", "label:Nobody"):
        shown.order.set_search(typed)
        qtbot.waitUntil(lambda: bool(shown.trouble))
        assert shown.trouble.endswith(".")
        assert shown.ids == []
        shown.order.set_search("nurse")
        qtbot.waitUntil(lambda: len(shown.ids) == 3)
        assert shown.trouble == ""
    assert troubles == []


def test_before_the_model_is_loaded_a_learned_order_waits_for_it(make_project, qapp, qtbot):
    bridge = Bridge(Session.open(make_project(done=12, todo=6, train=True)))
    shown = Shown(bridge)
    everything = list(shown.ids)
    shown.order.set_order(Order("surest"))
    assert (shown.ids, shown.states[-1]) == (everything, "ordering")
    bridge.start(bridge, bridge.session.models.load_job)
    qtbot.waitUntil(lambda: shown.states[-1] == "")
    assert shown.ids == list(run(bridge.session.search.find_job(parse(""), "todo", Order("surest"))))
    bridge.close()


def test_more_like_a_posting_keeps_to_what_is_shown(queue):
    first = queue.ids[0]
    queue.order.set_like(first, "all")
    queue.wait()
    whole = list(queue.ids)
    assert whole[0] == first
    assert whole == list(run(queue.session.search.more_like_job(first)))
    queue.order.set_show("done")
    queue.wait()
    assert queue.ids == [row.id for row in queue.session.postings.rows(whole) if row.done]
    queue.order.set_search("", "todo")
    assert queue.ids == list(queue.session.postings.ids("todo"))


def test_many_that_leave_at_once_leave_a_learned_order_too(queue):
    queue.order.set_order(USEFUL)
    queue.wait()
    before = list(queue.ids)
    queue.do(lambda: run(queue.session.postings.finish_job(before[2:5])))
    assert queue.ids == before[:2] + before[5:]
    queue.do(queue.session.undo)
    assert queue.ids == before
