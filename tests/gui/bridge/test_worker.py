"""The worker: jobs step in its thread, results are applied in the window's, and none is lost or doubled."""

from __future__ import annotations

import threading
import time
from functools import partial
from itertools import pairwise
from typing import Any

import pytest

from app.core import translation
from app.core.jobs import Job, identity
from app.core.records import Progress
from app.core.translation import ENGLISH, Language, tr
from app.gui.bridge.worker import Worker
from tests.waiting import WAIT, limit


class Heard:
    """Everything a worker said, in order, as (what, title)."""

    def __init__(self, worker: Worker) -> None:
        self.events: list[tuple[str, str]] = []
        self.progress: list[Progress] = []
        self.errors: list[Exception] = []
        self.threads: set[threading.Thread] = set()
        worker.progressed.connect(lambda run, progress: self._hear("progressed", run.job, progress))
        worker.finished.connect(lambda run, _: self._hear("finished", run.job))
        worker.failed.connect(lambda run, error: self._hear("failed", run.job, error))
        worker.cancelled.connect(lambda run: self._hear("cancelled", run.job))

    def _hear(self, what: str, job: Job[Any, Any], more: object = None) -> None:
        self.threads.add(threading.current_thread())
        if isinstance(more, Progress):
            self.progress.append(more)
        else:
            self.events.append((what, job.title))
        if isinstance(more, Exception):
            self.errors.append(more)


class Work:
    """A job that goes on until it is let go, and tells what became of it."""

    def __init__(
        self, title: str = "work", kind: str = "train", *, newest_wins: bool = True, alone: bool = False
    ) -> None:
        self.begun = threading.Event()
        self.let_go = threading.Event()
        self.cleaned_up = threading.Event()
        self.applied: list[tuple[object, threading.Thread]] = []
        self.ran_in: threading.Thread | None = None
        self.job = Job(kind, title, self.steps, self.apply, newest_wins, alone=alone)

    def steps(self):
        self.ran_in = threading.current_thread()
        try:
            self.begun.set()
            while not self.let_go.is_set():
                time.sleep(0.001)  # work that lets go of the interpreter
                yield Progress(None, "going on")
            return f"result of {self.job.title}"
        finally:
            self.cleaned_up.set()

    def apply(self, result: str) -> str:
        self.applied.append((result, threading.current_thread()))
        return result.upper()


@pytest.fixture
def worker(qapp):
    made = Worker()
    yield made
    assert made.stop()


@pytest.fixture
def heard(worker) -> Heard:
    return Heard(worker)


def short(
    kind: str, title: str, said: list[str], steps: int = 1, *, newest_wins: bool = False
) -> Job[Any, Any]:
    """A job that writes its title into ``said`` at each of its steps."""

    def work():
        for number in range(steps):
            said.append(title)
            yield Progress((number + 1) / steps, title)
        return title

    return Job(kind, title, work, lambda result: result, newest_wins)


def test_steps_run_in_the_worker_and_the_result_is_adopted_in_the_window_s_thread(worker, heard, qtbot):
    work = Work()
    with qtbot.waitSignal(worker.finished) as finished:
        run = worker.start(work.job)
        assert worker.busy()
        assert worker.busy("train")
        assert not worker.busy("import")
        work.let_go.set()
    assert finished.args == [run, "RESULT OF WORK"]
    assert work.applied == [("result of work", threading.main_thread())]
    assert work.ran_in not in (None, threading.main_thread())
    assert heard.threads == {threading.main_thread()}
    assert not worker.busy()


def test_progress_is_reported_while_a_job_runs(worker, heard, qtbot):
    work = Work()
    worker.start(work.job)
    qtbot.waitUntil(lambda: len(heard.progress) >= 3)
    assert heard.progress[0].what == "going on"
    work.let_go.set()
    qtbot.waitUntil(lambda: heard.events == [("finished", "work")])


def test_all_partial_results_are_reported_even_if_they_come_quickly(worker, heard, qtbot):
    def work():
        for number in range(50):
            yield Progress(None, "", partial=number)

    worker.start(Job("train", "work", work, lambda result: result))
    qtbot.waitUntil(lambda: heard.events == [("finished", "work")])
    assert [progress.partial for progress in heard.progress] == list(range(50))


def test_the_newest_replaces_one_that_runs(worker, heard, qtbot):
    old, new = Work("old"), Work("new")
    worker.start(old.job)
    qtbot.waitUntil(old.begun.is_set)
    worker.start(new.job)
    new.let_go.set()
    qtbot.waitUntil(lambda: ("finished", "new") in heard.events)
    assert heard.events == [("cancelled", "old"), ("finished", "new")]
    assert old.cleaned_up.is_set()
    assert old.applied == []


def test_the_newest_replaces_those_that_wait(worker, heard, qtbot):
    works = [Work(str(number)) for number in range(5)]
    for work in works:
        worker.start(work.job)
    works[-1].let_go.set()
    qtbot.waitUntil(lambda: len(heard.events) == 5)
    assert heard.events == [*(("cancelled", str(number)) for number in range(4)), ("finished", "4")]
    assert not any(work.applied for work in works[:-1])


def test_a_result_that_comes_late_is_never_adopted(worker, heard, qtbot):
    old, new = Work("old"), Work("new")
    worker.start(old.job)
    old.let_go.set()
    assert old.cleaned_up.wait(WAIT)  # it has returned; the window's thread has not heard of it yet
    new.let_go.set()
    worker.start(new.job)
    qtbot.waitUntil(lambda: ("finished", "new") in heard.events)
    assert heard.events == [("cancelled", "old"), ("finished", "new")]
    assert old.applied == []


def test_jobs_of_one_kind_queue_and_none_begins_before_the_former_is_adopted(worker, heard, qtbot):
    said: list[str] = []

    def job(title: str) -> Job[Any, Any]:
        def steps():
            said.append(f"{title} begins")
            yield Progress(None, title)

        return Job("import", title, steps, lambda _: said.append(f"{title} adopted"))

    for title in ("a", "b", "c"):
        worker.start(job(title))
    qtbot.waitUntil(lambda: len(heard.events) == 3)
    assert said == ["a begins", "a adopted", "b begins", "b adopted", "c begins", "c adopted"]


def test_jobs_of_different_kinds_take_turns(worker, heard, qtbot):
    said: list[str] = []
    gate = Work("gate", "gate")
    worker.start(gate.job)
    qtbot.waitUntil(gate.begun.is_set)
    worker.start(short("import", "import", said, steps=20))
    worker.start(short("train", "train", said, steps=20))
    qtbot.waitUntil(lambda: len(heard.events) == 2)
    switches = sum(before != after for before, after in pairwise(said))
    assert switches > 10
    worker.cancel("gate")
    qtbot.waitUntil(lambda: not worker.busy())


def test_cancel_closes_the_generator_within_200_ms_and_runs_its_finally(worker, heard, qtbot):
    work = Work()
    worker.start(work.job)
    qtbot.waitUntil(work.begun.is_set)
    since = time.perf_counter()
    worker.cancel("train")
    assert not worker.busy("train")
    assert work.cleaned_up.wait(limit(0.2))
    qtbot.waitUntil(lambda: heard.events == [("cancelled", "work")])
    assert time.perf_counter() - since < limit(0.2)
    assert work.applied == []


def test_cancel_leaves_other_kinds_alone(worker, heard, qtbot):
    training, importing = Work("training", "train"), Work("importing", "import")
    worker.start(training.job)
    worker.start(importing.job)
    worker.cancel("train")
    importing.let_go.set()
    qtbot.waitUntil(lambda: len(heard.events) == 2)
    assert set(heard.events) == {("cancelled", "training"), ("finished", "importing")}


def test_an_error_in_a_step_is_reported_once_and_the_next_job_runs(worker, heard, qtbot):
    def breaks():
        yield Progress(None, "")
        raise ValueError("broken step")

    said: list[str] = []
    worker.start(Job("import", "breaks", breaks, lambda result: result))
    worker.start(short("import", "next", said))
    qtbot.waitUntil(lambda: len(heard.events) == 2)
    assert heard.events == [("failed", "breaks"), ("finished", "next")]
    assert [str(error) for error in heard.errors] == ["broken step"]


def test_an_error_before_the_first_step_is_reported_too(worker, heard, qtbot):
    def breaks():
        raise ValueError("no generator came of it")

    said: list[str] = []
    worker.start(Job("import", "breaks", breaks, lambda result: result))
    worker.start(short("import", "next", said))
    qtbot.waitUntil(lambda: len(heard.events) == 2)
    assert heard.events == [("failed", "breaks"), ("finished", "next")]


def test_an_error_in_apply_is_reported_once_and_the_next_job_runs(worker, heard, qtbot):
    def refuse(_result: object) -> None:
        raise ValueError("not adopted")

    def steps():
        yield Progress(None, "")

    said: list[str] = []
    worker.start(Job("import", "breaks", steps, refuse))
    worker.start(short("import", "next", said))
    qtbot.waitUntil(lambda: len(heard.events) == 2)
    assert heard.events == [("failed", "breaks"), ("finished", "next")]


def test_an_error_while_a_cancelled_job_cleans_up_is_reported(worker, heard, qtbot):
    begun = threading.Event()

    def steps():
        try:
            while True:
                begun.set()
                yield Progress(None, "")
        finally:
            raise ValueError("left a file behind")

    worker.start(Job("import", "breaks", steps, lambda result: result))
    qtbot.waitUntil(begun.is_set)
    worker.cancel("import")
    qtbot.waitUntil(lambda: heard.events == [("failed", "breaks")])


def test_stop_ends_the_thread_and_closes_running_and_waiting_jobs(worker):
    running, other = Work("running"), Work("other", "import")
    waiting = Work("waiting", "import", newest_wins=False)
    for work in (running, other, waiting):
        worker.start(work.job)
    assert running.begun.wait(WAIT)
    assert other.begun.wait(WAIT)
    before = {thread for thread in threading.enumerate() if thread.name == "jobs"}
    assert worker.stop()
    assert running.cleaned_up.is_set()
    assert other.cleaned_up.is_set()
    assert not waiting.begun.is_set()
    assert running.ran_in in before
    assert running.ran_in not in threading.enumerate()


def test_an_idle_worker_stops_at_once(worker):
    since = time.perf_counter()
    assert worker.stop()
    assert time.perf_counter() - since < limit(0.5)


def test_other_jobs_rest_while_one_runs_alone_and_it_waits_for_a_result_being_applied(worker, heard, qtbot):
    other, alone, later = Work("other"), Work("alone", "many", alone=True), Work("later", "import")
    worker.start(other.job)
    assert other.begun.wait(WAIT)
    other.let_go.set()  # its result waits for this thread, which adopts it only below
    assert other.cleaned_up.wait(WAIT)
    worker.start(alone.job)
    assert not alone.begun.wait(0.1)
    qtbot.waitUntil(lambda: ("finished", "other") in heard.events)
    assert alone.begun.wait(WAIT)
    worker.start(later.job)
    assert not later.begun.wait(0.1)
    alone.let_go.set()
    qtbot.waitUntil(lambda: ("finished", "alone") in heard.events)
    assert later.begun.wait(WAIT)
    later.let_go.set()
    qtbot.waitUntil(lambda: ("finished", "later") in heard.events)


def test_a_job_that_rests_while_another_runs_alone_can_be_cancelled(worker, heard, qtbot):
    other, alone = Work("other"), Work("alone", "many", alone=True)
    worker.start(other.job)
    assert other.begun.wait(WAIT)
    worker.start(alone.job)
    assert alone.begun.wait(WAIT)
    worker.cancel("train")
    alone.let_go.set()
    qtbot.waitUntil(lambda: ("cancelled", "other") in heard.events)
    assert ("finished", "alone") in heard.events


def test_a_job_speaks_the_language_in_which_it_was_started(worker, qtbot) -> None:
    """Two jobs of two languages take turns in one thread, and a third language is chosen meanwhile."""
    said: dict[str, list[str]] = {"a": [], "b": []}
    go_on = threading.Event()

    def steps(name: str):
        for step in range(3):
            said[name].append(tr("word"))
            while step == 1 and not go_on.is_set():
                yield Progress(None, "waiting")
            yield Progress(None, "going on")

    def begin(name: str) -> None:
        translation.use(Language(name, lambda source, _number: f"{source} in {name}"))
        worker.start(Job(name, name, partial(steps, name), identity))

    try:
        begin("a")
        begin("b")
        translation.use(ENGLISH)
        qtbot.waitUntil(lambda: all(len(words) == 2 for words in said.values()))
        go_on.set()
        qtbot.waitUntil(lambda: not worker.busy())
    finally:
        go_on.set()
        translation.use(ENGLISH)
    assert said == {"a": ["word in a"] * 3, "b": ["word in b"] * 3}
