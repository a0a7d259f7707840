"""Training through a session: what it needs, what it leaves unchanged, and what is saved."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

import pytest

from app.core.errors import InputError, NotReadyError
from app.core.jobs import run
from app.core.query import parse
from app.core.records import Answer, Changes, IncomingPosting, Quality
from app.session import Session, open_sample

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

YES, NO = Answer.YES, Answer.NO
TEXTS = (
    "Java engineer for our backend", "Python developer, cloud and data", "Nurse on the night ward",
    "Surgeon in a small hospital", "Rust programmer for compilers", "Carer for the elderly",
    "Database administrator, SQL", "Midwife, part-time", "Network engineer, Linux", "Dentist in a practice",
)  # fmt: skip
IS_IT = (1, 1, 0, 0, 1, 0, 1, 0, 1, 0)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """Ten postings and the labels IT and Health, nothing answered."""
    with Session.create(tmp_path / "p.jobtag", ["IT", "Health"]) as made:
        add(made, TEXTS)
        yield made
    with Session.open(made.path, read_only=True) as again:
        assert again.check() == []


def add(session: Session, texts: Iterable[str]) -> None:
    session.files.add([IncomingPosting("", n, text, title=f"No. {n}") for n, text in enumerate(texts)])


def tag(session: Session, answers: Sequence[int] = IS_IT) -> None:
    """Answer both labels of every posting: what is IT is not Health."""
    it, health = (label.id for label in session.labels.all)
    for posting, answer in zip(session.postings.ids(), answers, strict=True):
        session.postings.answer(posting, it, Answer(answer))
        session.postings.answer(posting, health, Answer(1 - answer))


def train(session: Session) -> Quality:
    return run(session.models.train_job()).report


def test_training_needs_labels_then_answers_then_enough_of_them(tmp_path: Path) -> None:
    with Session.create(tmp_path / "p.jobtag") as session:
        add(session, TEXTS[:3])
        with pytest.raises(NotReadyError, match=r"There are no labels yet: add one"):
            train(session)
        session.labels.add("IT")
        with pytest.raises(NotReadyError, match=r"Nothing is answered yet"):
            train(session)
        session.postings.answer(session.postings.ids()[0], session.labels.all[0].id, YES)
        with pytest.raises(NotReadyError, match=r"No label has enough answers yet: .* 2 yes and 1 no"):
            train(session)
        assert session.models.number is None
        assert session.models.probabilities("Java") == {}
        with pytest.raises(NotReadyError, match=r"has no model yet\. Answer some postings, then train it"):
            next(session.files.classify([IncomingPosting("", 1, "Java")]))


def test_a_label_without_enough_answers_says_how_many_are_missing(session: Session) -> None:
    it, health = session.labels.all
    tag(session)
    for posting in session.postings.ids():
        session.postings.answer(posting, health.id, None)
    session.postings.answer(session.postings.ids()[0], health.id, YES)
    ready, waiting = train(session).labels
    assert (ready.name, ready.state, ready.yes, ready.no) == ("IT", "ready", 5, 5)
    assert (waiting.name, waiting.state, waiting.needs_yes, waiting.needs_no) == (
        "Health",
        "needs examples",
        1,
        1,
    )
    assert waiting.f1 is waiting.threshold is None
    assert list(session.models.probabilities("Java")) == [it.id]
    assert session.labels.get(health.id).tuned_threshold is None


@pytest.mark.parametrize(
    ("texts", "answers"),
    [
        (TEXTS[:1], [1]),
        (TEXTS[:4], [1, 1, 1, 1]),
        (TEXTS[:4], [0, 0, 0, 0]),
        (["the same text"] * 6, [1, 0, 1, 0, 1, 0]),
        (["?", "!", "...", "—"], [1, 0, 1, 0]),
        (["word"] * 3, [1, 1, 0]),
        (["a", "b", "c"], [1, 1, 0]),
    ],
    ids=["one posting", "all yes", "all no", "identical", "no words", "one word", "letters"],
)
def test_odd_answers_and_texts_train_or_say_what_is_missing(
    tmp_path: Path, texts: Sequence[str], answers: Sequence[int]
) -> None:
    with Session.create(tmp_path / "p.jobtag", ["IT", "Health"]) as session:
        add(session, texts)
        tag(session, answers)
        if {0, 1} > set(answers):
            with pytest.raises(NotReadyError, match=r"No label has enough answers yet"):
                train(session)
            return
        assert train(session).postings == len(texts)
        found = session.models.probabilities("word", "title")
        assert all(0 <= probability <= 1 for probability in found.values())


def test_cancelling_at_any_step_keeps_the_model_and_the_file(session: Session) -> None:
    tag(session)
    train(session)
    before = (
        session.models.number,
        session.labels.all,
        session.models.quality,
        session.models.probabilities("Java engineer"),
    )
    session.postings.answer(session.postings.ids()[0], session.labels.all[1].id, YES)
    length = sum(1 for _ in session.models.train_job().steps())
    for stop in range(length):
        steps = session.models.train_job().steps()
        for _ in range(stop):
            next(steps)
        steps.close()
    now = (
        session.models.number,
        session.labels.all,
        session.models.quality,
        session.models.probabilities("Java engineer"),
    )
    assert now == before
    run(session.files.clean_up_job())
    with_more = train(session)
    assert with_more.postings == 10
    assert session.models.probabilities("Java engineer") != before[-1]


def test_the_newest_model_is_the_same_after_a_restart(session: Session) -> None:
    tag(session)
    train(session)
    session.postings.answer(session.postings.ids()[0], session.labels.all[0].id, NO)
    train(session)
    texts = (*TEXTS, "Something new altogether", "", "C++ and .NET, naïve 東京")
    before = [session.models.probabilities(text, "Title") for text in texts]
    with Session.open(session.path, read_only=True) as again:
        assert (again.models.number, again.models.quality, again.labels.all) == (
            2,
            session.models.quality,
            session.labels.all,
        )
        assert not again.models.available
        run(again.models.load_job())
        for text, known in zip(texts, before, strict=True):
            assert again.models.probabilities(text, "Title") == pytest.approx(known, abs=1e-12, rel=0)


def test_training_twice_gives_the_same_model(session: Session) -> None:
    tag(session)
    first = train(session)
    before = [session.models.probabilities(text) for text in TEXTS]
    second = train(session)
    assert [session.models.probabilities(text) for text in TEXTS] == before
    assert first.labels == second.labels


def test_thresholds_are_tuned_and_a_set_one_stays(session: Session) -> None:
    tag(session)
    it, health = session.labels.all
    session.labels.set_threshold(it.id, 0.9)
    quality = train(session)
    assert session.labels.get(it.id).threshold == 0.9
    assert session.labels.get(health.id).threshold == quality.labels[1].threshold
    session.labels.set_threshold(it.id, None)
    assert session.labels.get(it.id).threshold == quality.labels[0].threshold
    session.undo()
    assert session.labels.get(it.id).threshold == 0.9
    with pytest.raises(InputError, match=r"A threshold must be between 0 and 100 %"):
        session.labels.set_threshold(it.id, float("nan"))


def test_labels_may_change_while_a_training_runs(session: Session) -> None:
    tag(session)
    it, health = (label.id for label in session.labels.all)
    job = session.models.train_job()
    steps = job.steps()
    next(steps)
    session.labels.delete(health)
    session.labels.change(it, name="Computing")
    session.labels.add("Late")
    try:
        while True:
            next(steps)
    except StopIteration as end:
        job.apply(end.value)
    assert list(session.models.probabilities("Java")) == [it]
    assert [label.name for label in session.labels.all] == ["Computing", "Late"]
    (chosen,) = session.files.classify([IncomingPosting("", 1, "Java")])
    assert list(chosen.probabilities) == ["Computing"]
    for _ in range(3):
        session.undo()
    assert set(session.models.probabilities("Java")) == {it, health}
    assert session.labels.get(health).tuned_threshold is not None


def test_a_partial_model_is_shown_until_the_training_ends(session: Session) -> None:
    tag(session)
    job = session.models.train_job()
    steps, partials = job.steps(), []
    try:
        while True:
            partials += filter(None, [next(steps).partial])
    except StopIteration as end:
        session.models.show_partial(partials[-1])
        assert session.models.available
        assert set(session.models.probabilities("Java")) == {label.id for label in session.labels.all}
        assert session.models.show_partial(None).model
        assert not session.models.available
        session.models.show_partial(partials[-1])
        job.apply(end.value)
    assert session.models.number == 1
    assert session.models.show_partial(None) == Changes()
    assert session.models.available


def test_answers_since_the_model_are_counted_and_undo_lowers_them(session: Session) -> None:
    tag(session)
    assert session.models.answers_since == 20
    train(session)
    assert session.models.answers_since == 0
    first, second = session.postings.ids()[:2]
    it = session.labels.all[0].id
    session.postings.answer(first, it, NO)
    session.postings.answer(first, it, NO)  # nothing new
    assert session.models.answers_since == 1
    session.postings.finish(second)
    assert session.models.answers_since == 2
    session.postings.reopen(second)  # its answers stay
    assert session.models.answers_since == 2
    session.undo()
    session.undo()
    assert session.models.answers_since == 1
    session.redo()
    assert session.models.answers_since == 2


def test_an_answer_undone_and_another_given_are_two_answers_since(session: Session) -> None:
    tag(session)
    train(session)
    session.undo()
    assert session.models.answers_since == 1
    session.postings.answer(session.postings.ids()[0], session.labels.all[1].id, YES)
    assert session.models.answers_since == 2


def test_an_answer_undone_and_redone_is_not_new(session: Session) -> None:
    tag(session)
    rows = [
        IncomingPosting("", n, f"Java developer {n}", labels=("IT",), no=("Health",), done=True)
        for n in range(30)
    ]
    session.files.add(rows)
    train(session)
    session.undo()
    assert session.models.answers_since == 30, "so many answers are gone"
    session.redo()
    assert session.models.answers_since == 0
    train(session)
    session.undo()
    session.postings.answer(session.postings.ids()[0], session.labels.all[1].id, YES)
    session.undo()
    session.redo()
    assert session.models.answers_since == 31, "the import cannot come back, and an answer is new"


def test_answers_since_are_those_that_tell_the_answers_from_the_learned_ones(session: Session) -> None:
    tag(session)
    train(session)
    done = learned = list(range(20))
    undone: list[int] = []
    chance = Random(1)
    ids, it, new = session.postings.ids(), session.labels.all[0].id, 20
    for _ in range(300):
        way = chance.choice(("answer", "undo", "undo", "redo", "redo"))
        if way == "answer":
            posting = chance.choice(ids)
            was = session.postings.tagging(posting).answer(it)
            session.postings.answer(posting, it, NO if was is YES else YES)
            done, undone, new = [*done, new], [], new + 1
        elif way == "undo" and done:
            session.undo()
            done, undone = done[:-1], [*undone, done[-1]]
        elif way == "redo" and undone:
            session.redo()
            done, undone = [*done, undone[-1]], undone[:-1]
        assert session.models.answers_since == len(set(done) ^ set(learned))


def test_a_blank_paste_is_refused(session: Session) -> None:
    with pytest.raises(InputError, match=r"There is no text to add\. Copy or type"):
        session.files.add([IncomingPosting("", 1, " \n ")])
    assert len(session.postings.ids()) == 10


@pytest.mark.parametrize("name", ["", " \t", "it", "\uff29\uff34", " IT ", "x" * 1001])
def test_a_name_that_is_blank_or_taken_is_refused(session: Session, name: str) -> None:
    for verb in (session.labels.add, lambda name: session.labels.change(session.labels.all[1].id, name=name)):
        with pytest.raises(InputError, match=r"\.$"):
            verb(name)
    assert [label.name for label in session.labels.all] == ["IT", "Health"]


def test_a_search_finds_postings_with_the_words(session: Session) -> None:
    add(session, ["Ähnliche Stelle 100% remote", "100 percent"])
    ids = list(session.postings.ids())
    session.postings.finish(ids[0])

    def found(words: str, show: str = "all") -> list[int]:
        return list(run(session.search.find_job(parse(words, typing=True), show)))

    assert found("ENGINEER") == [ids[0], ids[8]]
    assert found("engineer", "todo") == [ids[8]]
    assert found("ähnliche") == found("ahnlich") == [ids[10]]
    assert found('"engineer nowhere"') == []


def test_the_sample_opens_as_a_project_of_its_own(tmp_path: Path) -> None:
    with open_sample(tmp_path / "Sample.jobtag") as session:
        counts = session.postings.counts()
        assert counts.todo > 0
        assert counts.todo + counts.done >= 160
        assert len(session.labels.all) == 14
