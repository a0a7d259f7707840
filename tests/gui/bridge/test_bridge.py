"""The layer of Qt over a session: each change by an edit or job is reported once, and so is each problem."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QLabel
from shiboken6 import delete

from app.core.jobs import Job
from app.core.query import parse
from app.core.records import Answer, Changes, Progress
from app.gui.bridge.bridge import BUSY_WITH_MANY, Bridge
from app.session import Session


class Heard:
    def __init__(self, bridge: Bridge) -> None:
        self.changes: list[Changes] = []
        self.troubles: list[str] = []
        self.ended: list[tuple[str, Any]] = []
        bridge.changed.connect(self.changes.append)
        bridge.troubled.connect(self.troubles.append)
        bridge.job_ended.connect(lambda job, outcome: self.ended.append((job.kind, outcome)))


@pytest.fixture
def make_bridge(make_project, qapp):
    made = []

    def make(**wanted) -> Bridge:
        made.append(Bridge(Session.open(make_project(**wanted))))
        return made[-1]

    yield make
    for bridge in made:
        bridge.close()


def test_an_edit_is_on_disk_and_reported_once(make_bridge, make_project):
    bridge = make_bridge()
    heard = Heard(bridge)
    session = bridge.session
    first, label = session.postings.ids()[0], session.labels.all[0].id
    bridge.do(session.postings.answer, first, label, Answer.YES)
    tagging = session.postings.tagging(first)
    assert heard.changes == [Changes(postings=frozenset({first}), learning=True, tagging=tagging)]
    with Session.open(session.path, read_only=True) as again:
        assert again.postings.tagging(first).answer(label) is Answer.YES


def test_a_problem_the_user_can_fix_is_reported_as_a_sentence(make_bridge):
    bridge = make_bridge()
    heard = Heard(bridge)
    assert bridge.do(bridge.session.labels.add, "IT") is None
    assert heard.troubles == ["There is already a label named IT. Choose another name."]
    assert heard.changes == []


def test_a_trouble_holds_until_the_same_kind_of_thing_succeeds(make_bridge, tmp_path, qtbot):
    bridge = make_bridge(todo=1)
    heard, mended = Heard(bridge), []
    bridge.mended.connect(mended.append)
    bridge.do(bridge.session.labels.add, "IT")
    bridge.start(bridge, bridge.session.files.import_job, [tmp_path / "absent.csv"])
    qtbot.waitUntil(lambda: len(heard.troubles) == 2)
    assert mended == []
    bridge.do(bridge.session.labels.add, "Night work")
    assert mended == heard.troubles[:1]
    there = tmp_path / "there.jsonl"
    there.write_text('{"text": "A cook"}\n', "utf-8")
    bridge.start(bridge, bridge.session.files.import_job, [there])
    qtbot.waitUntil(lambda: len(mended) == 2)
    assert mended == heard.troubles


def test_a_job_that_cannot_be_created_is_reported_too(make_bridge, tmp_path):
    bridge = make_bridge()
    heard = Heard(bridge)
    bridge.start(bridge, bridge.session.files.classify_file_job, tmp_path / "in.csv", tmp_path / "out.csv")
    assert heard.troubles == ["This project has no model yet. Answer some postings, then train it."]
    assert heard.ended == []
    assert not bridge.worker.busy()


def test_a_training_without_answers_says_what_to_do(make_bridge, qtbot):
    bridge = make_bridge(todo=3)
    heard = Heard(bridge)
    bridge.start(bridge, bridge.session.models.train_job)
    qtbot.waitUntil(lambda: bool(heard.ended))
    assert heard.ended == [("train", None)]
    assert len(heard.troubles) == 1
    assert "retrain" in heard.troubles[0]


def test_a_bug_in_a_job_is_raised_once_and_the_next_job_runs(make_bridge, qtbot):
    bridge = make_bridge()
    heard = Heard(bridge)

    def breaks():
        yield Progress(None, "")
        raise RuntimeError("a bug")

    with qtbot.captureExceptions() as raised:
        bridge.start(bridge, lambda: Job("export", "breaks", breaks, lambda result: result))
        qtbot.waitUntil(lambda: bool(raised))
    assert [str(error) for _, error, _ in raised] == ["a bug"]
    assert heard.ended == [("export", None)]
    assert heard.troubles == []
    bridge.start(bridge, bridge.session.search.find_job, parse("nurse"), "all")
    qtbot.waitUntil(lambda: len(heard.ended) == 2)
    assert len(heard.ended[1][1]) == 2


def test_closing_ends_the_worker_and_frees_the_project(make_project, qapp):
    path = make_project()
    bridge = Bridge(Session.open(path))
    bridge.start(bridge, bridge.session.models.train_job)
    bridge.close()
    Session.open(path).close()


# --- tasks ---------------------------------------------------------------------------------------------


def steady(result: str, *, kind: str = "export", newest_wins: bool = False) -> Job[Any, Any]:
    """A job of three steps."""

    def steps():
        for number in range(3):
            yield Progress(number / 3, "going on", partial=number)
        return result

    return Job(kind, "A job", steps, str.upper, newest_wins)


def test_results_of_a_job_reach_only_its_starter_in_this_order(make_bridge, qtbot):
    bridge, said = make_bridge(), []
    bridge.job_ended.connect(lambda _, outcome: said.append(("ended", outcome)))
    task = bridge.start(bridge, lambda: steady("one"))
    task.progress(lambda progress: said.append(("progress", progress.partial)))
    task.then(lambda applied: said.append(("first", applied))).then(
        lambda applied: said.append(("second", applied))
    )
    task.stopped(lambda: said.append(("stopped", None)))
    other = bridge.start(bridge, lambda: steady("two"))
    assert said == []
    assert task.running
    qtbot.waitUntil(lambda: not other.running)
    assert said == [
        *(("progress", number) for number in range(3)),
        ("first", "ONE"),
        ("second", "ONE"),
        ("ended", "ONE"),
        ("ended", "TWO"),
    ]


def test_all_views_have_followed_a_job_s_change_before_its_starter_hears_of_it(make_bridge, qtbot):
    bridge, said = make_bridge(), []
    first, label = bridge.session.postings.ids()[0], bridge.session.labels.all[0].id
    bridge.changed.connect(lambda changes: said.append(("changed", changes.postings)))
    task = bridge.start(bridge, bridge.session.postings.answer_job, [first], label, Answer.YES)
    task.then(lambda changes: said.append(("then", changes.postings)))
    qtbot.waitUntil(lambda: not task.running)
    assert said == [("changed", {first}), ("then", {first})]


def test_a_failure_goes_to_the_starter_instead_of_the_banner(make_bridge, tmp_path, qtbot):
    bridge, said = make_bridge(), []
    heard = Heard(bridge)
    absent = bridge.start(bridge, bridge.session.files.import_job, [tmp_path / "absent.csv"])
    absent.failed(lambda error: said.append(str(error))).stopped(lambda: said.append("stopped"))
    qtbot.waitUntil(lambda: not absent.running)
    assert "absent.csv" in said[0]
    assert said[1:] == ["stopped"]
    assert heard.troubles == []


def test_a_refused_job_stops_its_task(make_bridge, qtbot):
    bridge, said = make_bridge(), []
    heard = Heard(bridge)
    bridge.start(bridge, bridge.session.scores.tune_job).then(said.append).stopped(
        lambda: said.append("stopped")
    )
    assert heard.troubles == ["There are no scores to tune thresholds on. Press Retrain first."]
    qtbot.waitUntil(lambda: said == ["stopped"])


def test_a_job_that_is_cancelled_or_replaced_says_so_once(make_bridge, qtbot):
    bridge, said = make_bridge(), []
    for name in ("replaced", "cancelled"):
        task = bridge.start(bridge, lambda: steady("never", kind="search", newest_wins=True))
        task.then(lambda _: said.append("then")).stopped(lambda name=name: said.append(name))
    task.cancel()
    task.cancel()
    qtbot.waitUntil(lambda: len(said) == 2)
    assert said == ["replaced", "cancelled"]
    task.cancel()  # over already


def test_a_deleted_owner_hears_nothing_and_others_do(make_bridge, qtbot):
    bridge, owner, said = make_bridge(), QLabel("waiting"), []
    heard = Heard(bridge)
    task = bridge.start(owner, lambda: steady("result"))
    task.progress(lambda _: owner.setText("dead")).then(owner.setText).stopped(owner.clear)
    delete(owner)
    bridge.start(bridge, lambda: steady("next")).then(said.append)
    qtbot.waitUntil(lambda: said == ["NEXT"])
    assert [outcome for _, outcome in heard.ended] == ["RESULT", "NEXT"]


def test_an_owner_deleted_by_a_handler_gets_no_further_calls(make_bridge, qtbot):
    bridge, owner, said = make_bridge(), QLabel("waiting"), []
    task = bridge.start(owner, lambda: steady("result"))
    task.then(lambda _: delete(owner)).then(said.append)
    qtbot.waitUntil(lambda: not task.running)
    assert said == []


def test_after_closing_nothing_is_reported(make_project, qapp):
    bridge = Bridge(Session.open(make_project()))
    said: list[object] = []
    heard = Heard(bridge)
    for make_job in (lambda: steady("late"), bridge.session.scores.tune_job):
        task = bridge.start(bridge, make_job)
        task.then(said.append).failed(said.append).stopped(lambda: said.append("stopped"))
    bridge.close()
    qapp.sendPostedEvents()  # the worker's last signals: its thread has ended
    assert said == []
    assert (heard.changes, heard.ended) == ([], [])


def test_while_many_are_edited_another_such_job_is_refused(make_bridge, qtbot):
    bridge = make_bridge()
    heard, session = Heard(bridge), bridge.session
    ids, label = session.postings.ids(), session.labels.all[0].id
    first = bridge.start(bridge, session.postings.answer_job, ids, label, Answer.YES)
    second = bridge.start(bridge, session.labels.split_job, ids, "Split off")
    assert heard.troubles == [BUSY_WITH_MANY]
    qtbot.waitUntil(lambda: not first.running and not second.running)
    bridge.do(session.labels.add, "Next")
    assert session.labels.all[-1].id == label + 3  # the split made no label that nobody sees
