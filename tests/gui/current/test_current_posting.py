"""The current posting through every edit, undo and deletion, and its probabilities."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.core.jobs import run
from app.core.records import Answer
from app.core.tagging import Tagging
from app.gui.bridge.bridge import Bridge
from app.gui.current.current_posting import LONG_TEXT, CurrentPosting
from app.gui.current.posting_order import PostingOrder
from app.session import Session

if TYPE_CHECKING:
    from app.core.records import Posting


class At:
    """The current posting of a real project, and what was shown of it last."""

    def __init__(self, bridge: Bridge) -> None:
        self.bridge, self.session = bridge, bridge.session
        self.order = PostingOrder(
            bridge, self.session.postings, self.session.models, self.session.scores, self.session.search
        )
        self.current = CurrentPosting(bridge, self.session.postings, self.session.models, self.order)
        bridge.changed.connect(self.order.on_changes)
        bridge.changed.connect(self.current.on_changes)
        self.posting: Posting | None = None
        self.tagging: Tagging | None = None
        self.bars: list[tuple[dict[int, float], bool]] = []
        self.moved: list[int | None] = []
        self.current.posting_shown.connect(lambda posting: setattr(self, "posting", posting))
        self.current.answers_shown.connect(lambda tagging: setattr(self, "tagging", tagging))
        self.current.probabilities_shown.connect(lambda *bars: self.bars.append(bars))
        self.current.moved.connect(self.moved.append)
        self.order.load()
        self.ids = list(self.session.postings.ids())


@pytest.fixture
def open_current(make_project, qapp):
    bridges = []

    def make(**wanted) -> At:
        bridges.append(Bridge(Session.open(make_project(**wanted))))
        return At(bridges[-1])

    yield make
    for bridge in bridges:
        bridge.close()


@pytest.fixture
def at(open_current) -> At:
    made = open_current(todo=5)
    made.current.go_to(made.ids[0])
    return made


def test_going_to_a_posting_shows_it_with_its_answers(at):
    assert at.posting.id == at.ids[0]
    assert at.tagging.explicit == ()
    at.current.go_to(at.ids[2])
    assert at.posting.id == at.ids[2]
    assert at.moved == [at.ids[0], at.ids[2]]


def test_a_label_cycles_through_yes_no_and_unanswered(at):
    label = at.session.labels.all[0].id
    seen = []
    for _ in range(4):
        at.current.cycle(label)
        seen.append(at.tagging.answer(label))
    assert seen == [Answer.YES, Answer.NO, None, Answer.YES]


def test_done_takes_the_next_and_back_returns(at):
    at.current.done()
    assert at.posting.id == at.ids[1]
    at.current.back()
    assert (at.posting.id, at.posting.done) == (at.ids[0], True)
    assert all(at.tagging.answer(label.id) is Answer.NO for label in at.session.labels.all)


def test_from_a_finished_posting_one_goes_on_where_one_was(at):
    at.current.done()
    at.current.done()
    at.current.back()
    at.current.back()
    assert at.posting.id == at.ids[0]
    at.current.skip()
    assert at.posting.id == at.ids[2]
    at.current.back()
    at.current.done()  # it is done already: only on to the next
    assert at.posting.id == at.ids[2]


def test_back_has_an_end(at):
    at.current.back()
    assert at.posting.id == at.ids[0]


def test_the_last_of_the_list_done_goes_to_the_one_above(at):
    at.current.go_to(at.ids[4])
    at.current.done()
    assert at.posting.id == at.ids[3]


def test_with_every_posting_done_the_last_one_stays_at_hand(at):
    for _ in at.ids:
        at.current.done()
    assert at.session.postings.counts().todo == 0
    assert at.posting.id == at.ids[4]
    assert at.posting.done
    at.current.done()
    at.current.skip()
    assert at.posting.id == at.ids[4]


def test_in_all_postings_the_last_one_done_stays(at):
    at.order.set_show("all")
    at.current.go_to(at.ids[4])
    at.current.done()
    assert at.posting.id == at.ids[4]


def test_a_posting_of_the_done_view_can_be_reopened_there(at):
    at.current.done()
    at.order.set_show("done")
    at.current.go_to(at.ids[0])
    at.current.reopen()
    assert not at.posting.done
    assert at.session.postings.counts().todo == 5


def test_steps_end_at_either_end(at):
    at.current.previous()
    assert at.posting.id == at.ids[0]
    at.current.go_to(at.ids[4])
    at.current.skip()
    assert at.posting.id == at.ids[4]


def test_deleting_the_posting_at_hand_takes_the_next(at):
    at.bridge.do(at.session.postings.delete, [at.ids[0]])
    assert at.posting.id == at.ids[1]
    at.bridge.do(at.session.postings.delete, at.ids[1:4])
    assert at.posting.id == at.ids[4]
    assert at.moved[-1] == at.ids[4]
    at.bridge.do(at.session.postings.delete, [at.ids[4]])
    assert (at.posting, at.tagging, at.bars[-1]) == (None, None, ({}, False))
    assert at.moved[-1] is None


def test_back_passes_over_what_was_deleted(at):
    at.current.skip()
    at.current.skip()
    at.bridge.do(at.session.postings.delete, [at.ids[1]])
    at.current.back()
    assert at.posting.id == at.ids[0]


def test_undoing_the_import_leaves_no_current_posting_and_no_key_fails_then(at):
    while at.session.undo_title != "Import of invented postings":
        at.bridge.do(at.session.undo)
    at.bridge.do(at.session.undo)
    assert at.posting is None
    for act in (at.current.done, at.current.back, at.current.skip, at.current.previous, at.current.reopen):
        act()
    at.current.cycle(at.session.labels.all[0].id)
    assert at.posting is None


def test_a_deleted_label_takes_its_answer_along_and_undo_brings_it_back(at):
    label = at.session.labels.all[1].id
    at.current.cycle(label)
    at.bridge.do(at.session.labels.delete, label)
    at.bridge.do(at.session.undo)
    assert at.tagging.answer(label) is Answer.YES


def test_classify_shows_no_answers_and_takes_none(at):
    at.current.cycle(at.session.labels.all[0].id)
    at.current.show_view("classify")
    assert at.tagging is None
    at.current.cycle(at.session.labels.all[0].id)
    at.current.answer(at.session.labels.all[1].id, Answer.YES)
    at.current.show_view("tag")
    assert at.tagging == Tagging(explicit=((at.session.labels.all[0].id, Answer.YES),))


@pytest.fixture
def trained(open_current) -> At:
    made = open_current(done=12, todo=2, train=True)
    run(made.session.models.load_job())
    return made


def test_bars_follow_the_posting_and_the_text(trained):
    it = trained.session.labels.all[0].id
    trained.current.go_to(trained.ids[0])
    in_tag, stale = trained.bars[-1]
    assert in_tag[it] > 0.5
    assert not stale
    trained.current.show_view("classify")
    assert trained.bars[-1] == ({}, False)
    trained.current.set_text("A nurse for the hospital ward and its patients")
    assert trained.bars[-1][0][it] < in_tag[it]
    trained.current.set_text("   ")
    assert trained.bars[-1] == ({}, False)
    trained.current.show_view("tag")
    assert trained.bars[-1] == (in_tag, False)


def test_a_very_long_text_is_read_by_the_worker_with_stale_bars_meanwhile(trained, qtbot):
    trained.current.show_view("classify")
    trained.current.set_text("Java developer")
    short = trained.bars[-1][0]
    text = "A nurse for patients. " * (LONG_TEXT // 20)
    trained.current.set_text(text)
    assert trained.bars[-1] == (short, True)
    qtbot.waitUntil(lambda: not trained.bars[-1][1])
    assert trained.bars[-1][0] == trained.session.models.probabilities(text)


def test_the_bars_of_a_long_text_come_too_late_for_a_short_one(trained, qtbot):
    trained.current.show_view("classify")
    trained.current.set_text("A nurse for patients. " * (LONG_TEXT // 20))
    trained.current.set_text("Java developer")
    qtbot.waitUntil(lambda: not trained.bridge.worker.busy())
    assert trained.bars[-1] == (trained.session.models.probabilities("Java developer"), False)
