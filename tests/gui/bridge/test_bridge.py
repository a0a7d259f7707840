"""The skin of Qt over a session: what an edit or a job changed is told once, and so is each trouble."""

from __future__ import annotations

import pytest

from app.core.errors import NotReadyError
from app.core.jobs import Job
from app.core.query import parse
from app.core.records import Answer, Changes, Progress
from app.gui.bridge.bridge import Bridge
from app.session import Session


class Heard:
    def __init__(self, bridge: Bridge) -> None:
        self.changes: list[Changes] = []
        self.troubles: list[str] = []
        self.ended: list[tuple[str, object]] = []
        self.partials: list[bool] = []
        bridge.changed.connect(self.changes.append)
        bridge.troubled.connect(self.troubles.append)
        bridge.job_ended.connect(lambda job, outcome: self.ended.append((job.kind, outcome)))
        bridge.job_progressed.connect(lambda _, progress: self.partials.append(progress.partial is not None))


@pytest.fixture
def make_bridge(make_project, qapp):
    made = []

    def make(**wanted) -> Bridge:
        made.append(Bridge(Session.open(make_project(**wanted))))
        return made[-1]

    yield make
    for bridge in made:
        bridge.close()


def test_an_edit_is_on_disk_and_told_once(make_bridge, make_project):
    bridge = make_bridge()
    heard = Heard(bridge)
    session = bridge.session
    first, label = session.postings.ids()[0], session.labels.all[0].id
    bridge.do(session.postings.answer, first, label, Answer.YES)
    assert heard.changes == [Changes(postings=frozenset({first}))]
    with Session.open(session.path, read_only=True) as again:
        assert again.postings.tagging(first).answer(label) is Answer.YES


def test_what_a_person_can_mend_is_told_as_a_sentence(make_bridge):
    bridge = make_bridge()
    heard = Heard(bridge)
    assert bridge.do(bridge.session.labels.add, "IT") is None
    assert heard.troubles == ["There is a label named IT already. Choose another name."]
    assert heard.changes == []


def test_a_trouble_holds_until_the_same_kind_of_thing_succeeds(make_bridge, tmp_path, qtbot):
    bridge = make_bridge(todo=1)
    heard, mended = Heard(bridge), []
    bridge.mended.connect(mended.append)
    bridge.do(bridge.session.labels.add, "IT")
    bridge.start(bridge.session.files.import_job, [tmp_path / "absent.csv"])
    qtbot.waitUntil(lambda: len(heard.troubles) == 2)
    assert mended == []
    bridge.do(bridge.session.labels.add, "Night work")
    assert mended == heard.troubles[:1]
    there = tmp_path / "there.jsonl"
    there.write_text('{"text": "A cook"}\n', "utf-8")
    bridge.start(bridge.session.files.import_job, [there])
    qtbot.waitUntil(lambda: len(mended) == 2)
    assert mended == heard.troubles


def test_a_job_that_cannot_be_made_is_told_too(make_bridge, tmp_path):
    bridge = make_bridge()
    heard = Heard(bridge)
    bridge.start(bridge.session.files.classify_file_job, tmp_path / "in.csv", tmp_path / "out.csv")
    assert heard.troubles == ["This project has no model yet. Answer some postings, then train it."]
    assert not bridge.worker.busy()


def test_training_tells_new_bars_before_the_model_counts(make_bridge, qtbot):
    bridge = make_bridge(done=12)
    heard = Heard(bridge)
    bridge.start(bridge.session.models.train_job)
    qtbot.waitUntil(lambda: bool(heard.ended))
    ((kind, outcome),) = heard.ended
    assert kind == "train"
    assert outcome.report.postings == 12
    assert any(heard.partials)
    assert heard.changes[0] == Changes(model=True)
    assert bridge.session.models.number == 1
    assert heard.troubles == []


def test_a_training_without_answers_says_what_to_do(make_bridge, qtbot):
    bridge = make_bridge(todo=3)
    heard = Heard(bridge)
    bridge.start(bridge.session.models.train_job)
    qtbot.waitUntil(lambda: bool(heard.ended))
    assert heard.ended == [("train", None)]
    assert len(heard.troubles) == 1
    assert "retrain" in heard.troubles[0]


def test_partial_bars_go_again_with_a_training_that_fails(make_bridge, qtbot):
    bridge = make_bridge(done=12, train=True)
    heard = Heard(bridge)
    session = bridge.session
    bridge.start(session.models.load_job)
    qtbot.waitUntil(lambda: session.models.available)
    text = "Java developer for backend services"
    former = session.models.probabilities(text)
    real = session.models.train_job()

    def breaks():
        steps = real.steps()
        for progress in steps:
            yield progress
            if progress.partial is not None:
                steps.close()
                raise NotReadyError("The answers are gone: give some, then retrain.")

    tagged = session.postings.ids()[12]
    bridge.do(session.postings.answer, tagged, session.labels.all[0].id, Answer.YES)
    bridge.start(lambda: Job("train", "Training", breaks, real.apply))
    qtbot.waitUntil(lambda: ("train", None) in heard.ended)
    assert any(heard.partials)
    assert session.models.probabilities(text) == former
    assert heard.troubles == ["The answers are gone: give some, then retrain."]


def test_a_bug_in_a_job_is_raised_once_and_the_next_job_runs(make_bridge, qtbot):
    bridge = make_bridge()
    heard = Heard(bridge)

    def breaks():
        yield Progress(None, "")
        raise RuntimeError("a bug")

    with qtbot.captureExceptions() as raised:
        bridge.start(lambda: Job("export", "breaks", breaks, lambda result: result))
        qtbot.waitUntil(lambda: bool(raised))
    assert [str(error) for _, error, _ in raised] == ["a bug"]
    assert heard.ended == [("export", None)]
    assert heard.troubles == []
    bridge.start(bridge.session.search.find_job, parse("nurse"), "all")
    qtbot.waitUntil(lambda: len(heard.ended) == 2)
    assert len(heard.ended[1][1]) == 2


def test_closing_ends_the_worker_and_frees_the_project(make_project, qapp):
    path = make_project()
    bridge = Bridge(Session.open(path))
    bridge.start(bridge.session.models.train_job)
    bridge.close()
    Session.open(path).close()
