"""Questions through a session: their order, doubtful answers, confirmed answers."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Never

import pytest

from app.core.explanation import logit
from app.core.jobs import run
from app.core.orders import Order
from app.core.query import parse
from app.core.records import Answer, Changes, IncomingPosting, Options
from app.core.sampling import in_random_slice
from app.session import Session

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from app.core.questions import Question

YES, NO = Answer.YES, Answer.NO
FILLER = [f"filler{number}" for number in range(60)]
TOLD_BY = ("laptop", "homeoffice", "anywhere", "video")
"""Words of postings that have the label Remote, none of which is its name."""


def texts(postings: int = 200, with_label: int = 30, seed: int = 1) -> list[tuple[str, bool]]:
    """Invented texts of 25 words, and whether they are about remote work."""
    chance = random.Random(seed)
    found = []
    for number in range(postings):
        words = chance.sample(FILLER, 22)
        remote = number < with_label
        words += chance.sample(TOLD_BY, 3) if remote else ["office", "desk", "site"]
        chance.shuffle(words)
        found.append((" ".join(words), remote))
    chance.shuffle(found)
    return found


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """200 done postings with the label IT on every other one; Remote is added late."""
    with Session.create(tmp_path / "p.jobtag", ["IT"]) as made:
        rows = [
            IncomingPosting(
                "", n, text, labels=("IT",) if n % 2 else (), no=() if n % 2 else ("IT",), done=True
            )
            for n, (text, _) in enumerate(texts())
        ]
        made.files.add(rows)
        made.set_options(Options(random_share=0.1))
        made.labels.add("Remote")
        yield made
    with Session.open(made.path, read_only=True) as again:
        assert again.check() == []


@pytest.fixture
def remote(session: Session) -> int:
    return session.labels.all[-1].id


@pytest.fixture
def truth(session: Session) -> dict[int, Answer]:
    """Which postings would be answered yes for Remote."""
    known = {text: Answer(has) for text, has in texts()}
    return {row: known[session.postings.get(row).text] for row in session.postings.ids()}


def asked(session: Session, label_id: int, most: int = 40) -> list[int]:
    return [question.posting_id for question in run(session.questions.late_label_job(label_id, most))]


def answer(session: Session, label_id: int, truth: dict[int, Answer], ids: list[int]) -> None:
    for row in ids:
        session.postings.answer(row, label_id, truth[row])


def test_the_labels_own_model_finds_its_postings_earlier_than_chance(session, remote, truth):
    some = random.Random(3).sample(sorted(truth), 30)
    assert {truth[row] for row in some} == {YES, NO}
    answer(session, remote, truth, some)
    run(session.models.train_job())
    ids = asked(session, remote, 40)
    assert len(set(ids)) == 40
    left = [row for row in truth if row not in some]
    by_chance = 40 * sum(truth[row] for row in left) / len(left)
    assert sum(truth[row] for row in ids) > 3 * by_chance
    assert set(ids).isdisjoint(some)


def test_half_of_them_are_near_the_threshold_and_each_has_the_models_probability(session, remote, truth):
    answer(session, remote, truth, random.Random(3).sample(sorted(truth), 60))
    run(session.models.train_job())
    session.set_options(Options(random_share=0.0))
    questions = run(session.questions.late_label_job(remote, 20))
    for question in questions:
        posting = session.postings.get(question.posting_id)
        given = session.models.probabilities(posting.text, posting.title)[remote]
        assert question.probability == pytest.approx(given, abs=1e-5)
        assert (question.label_id, question.standing, question.twin_id) == (remote, None, None)
    given = {row.posting_id: row.probability for row in run(session.questions.late_label_job(remote, 200))}
    likeliest = sorted(given, key=given.get, reverse=True)[:10]
    assert set(likeliest) <= {question.posting_id for question in questions}
    cut = logit(session.labels.get(remote).threshold)
    nearest = sorted(given, key=lambda row: abs(logit(given[row]) - cut))[:10]
    assert set(nearest) <= {question.posting_id for question in questions}


def test_the_random_slice_has_its_share_and_no_more(session, remote, truth):
    answer(session, remote, truth, random.Random(3).sample(sorted(truth), 30))
    for trained in (False, True):
        if trained:
            run(session.models.train_job())
        ids = asked(session, remote, 40)
        assert 2 <= sum(in_random_slice(row, 0.1) for row in ids) <= 4


def test_without_a_model_postings_that_mention_the_label_come_first(session):
    speaking = [
        IncomingPosting("", 1, "A cook for our kitchen by the sea", labels=(), no=("IT",), done=True),
        IncomingPosting("", 2, "Cooks and waiters wanted", labels=(), no=("IT",), done=True),
        IncomingPosting("", 3, "The kitchen of a small inn", labels=(), no=("IT",), done=True),
    ]
    session.files.add(speaking)
    session.set_options(Options(random_share=0.0))
    cook, cooks, inn = session.postings.ids()[-3:]
    session.labels.add("Cook", description="Works in a kitchen, filler1 filler2")
    assert asked(session, session.labels.all[-1].id, 2)[0] == cook
    assert inn in asked(session, session.labels.all[-1].id, 6)
    session.labels.add("Cooking")
    assert {cook, cooks} <= set(asked(session, session.labels.all[-1].id, 5))


def test_a_third_is_random_without_a_model(session, remote):
    rows = [
        IncomingPosting("", n, f"Remote work, number{n}", labels=(), no=("IT",), done=True) for n in range(60)
    ]
    session.files.add(rows)
    session.set_options(Options(random_share=0.0))
    found = [session.postings.get(row).text for row in asked(session, remote, 30)]
    assert 5 <= sum("Remote" not in text for text in found) <= 10


def test_only_done_postings_where_it_is_unanswered_are_asked_about(session, remote):
    first, second, third, *_ = session.postings.ids()
    session.postings.answer(first, remote, NO)
    session.postings.delete([second])
    session.postings.reopen(third)
    ids = asked(session, remote, 500)
    assert set(ids) == set(session.postings.ids()) - {first, second, third}
    it = session.labels.all[0].id
    assert asked(session, it) == []


def test_a_label_deleted_during_the_search_has_no_questions(session, remote):
    job = session.questions.late_label_job(remote)
    session.labels.delete(remote)
    assert run(job) == ()


def test_texts_counted_by_training_are_not_tokenised_again(session, remote, truth, monkeypatch):
    answer(session, remote, truth, random.Random(3).sample(sorted(truth), 30))
    run(session.models.train_job())
    counted: list[int] = []
    from app.learning.queue import label_pool

    def count(postings: Iterable[int]) -> Iterator[Never]:
        counted.extend(postings)
        return iter(())

    monkeypatch.setattr(label_pool, "count", count)
    assert len(asked(session, remote)) == 40
    assert counted == []


def test_a_model_not_yet_loaded_is_used_too(session, remote, truth):
    answer(session, remote, truth, random.Random(3).sample(sorted(truth), 30))
    run(session.models.train_job())
    ids = asked(session, remote)
    with Session.open(session.path, read_only=True) as again:
        assert asked(again, remote) == ids


# --- answers that are doubted ----------------------------------------------------------------------------


@pytest.fixture
def doubtful(session: Session, remote: int, truth: dict[int, Answer]) -> int:
    """One posting is answered wrongly for Remote among many right answers; its id."""
    answer(session, remote, truth, sorted(truth))
    wrong = next(row for row in truth if truth[row] is YES)
    session.postings.answer(wrong, remote, NO)
    run(session.models.train_job())
    return wrong


def doubts(session: Session, label_id: int) -> dict[int, Question]:
    found = run(session.questions.doubts_job())
    return {question.posting_id: question for question in found if question.label_id == label_id}


def test_an_answer_that_the_model_contradicts_is_asked_about(session, remote, doubtful):
    question = doubts(session, remote)[doubtful]
    assert (question.standing, question.twin_id) == (NO, None)
    assert question.probability > session.labels.get(remote).threshold


def test_confirmed_answers_are_not_asked_about_until_they_change(session, remote, doubtful):
    assert session.postings.keep_answers([(doubtful, remote)]) == Changes(kept=True)
    assert session.undo_title == "Keep Remote: no"
    assert doubtful not in doubts(session, remote)
    assert session.postings.is_kept(doubtful, remote)
    assert session.postings.keep_answers([(doubtful, remote)]) == Changes()
    session.postings.answer(doubtful, remote, YES)
    assert not session.postings.is_kept(doubtful, remote)
    session.undo()
    assert session.postings.is_kept(doubtful, remote)
    session.undo()
    assert doubtful in doubts(session, remote)
    session.redo()
    assert doubtful not in doubts(session, remote)


def test_confirmations_are_saved_and_are_not_new_answers(session, remote, doubtful):
    since = session.models.answers_since
    session.postings.keep_answers([(doubtful, remote)])
    assert session.models.answers_since == since
    with Session.open(session.path, read_only=True) as again:
        assert again.postings.is_kept(doubtful, remote)
        assert doubtful not in doubts(again, remote)


def test_answers_changed_or_deleted_since_the_training_are_not_doubted(session, remote, doubtful):
    session.postings.answer(doubtful, remote, YES)
    assert doubtful not in doubts(session, remote)
    session.undo()
    session.postings.delete([doubtful])
    assert doubtful not in doubts(session, remote)
    session.undo()
    assert doubtful in doubts(session, remote)
    session.labels.delete(remote)
    assert doubts(session, remote) == {}


def test_likely_mistakes_leave_out_changed_and_confirmed_answers(session, remote, doubtful):
    def listed() -> list[int]:
        return list(run(session.search.find_job(parse(""), "all", Order("mistakes"))))

    session.labels.delete(session.labels.all[0].id)  # of which the texts tell nothing
    assert doubtful in listed()
    session.postings.answer(doubtful, remote, YES)
    assert doubtful not in listed()
    session.undo()
    session.postings.keep_answers([(doubtful, remote)])
    assert doubtful not in listed()


def test_likely_mistakes_of_a_label_leave_out_confirmed_answers(session, remote, doubtful):
    assert doubtful in [row.posting_id for row in session.scores.likely_mistakes(remote)]
    session.postings.keep_answers([(doubtful, remote)])
    assert doubtful not in [row.posting_id for row in session.scores.likely_mistakes(remote)]


def test_doubts_about_one_label_are_only_about_it(session, remote, doubtful):
    found = run(session.questions.doubts_job(label_id=remote))
    assert {question.label_id for question in found} == {remote}
    assert doubtful in {question.posting_id for question in found}


def test_an_unanswered_pair_cannot_be_confirmed(session, remote):
    assert session.postings.keep_answers([(session.postings.ids()[0], remote)]) == Changes()


TWIN = "We look for a nurse on our ward, nights and weekends, with a heart for patients and a calm hand, team"


@pytest.fixture
def twins(tmp_path: Path) -> Iterator[tuple[Session, int, int]]:
    """Two nearly identical postings with different answers for Night, the same ones for Nursing."""
    with Session.create(tmp_path / "twins.jobtag", ["Nursing", "Night"]) as made:
        others = [IncomingPosting("", n, text) for n, (text, _) in enumerate(texts(8, 2))]
        made.files.add(
            [IncomingPosting("", 1, f"{TWIN} one"), IncomingPosting("", 2, f"{TWIN} two"), *others]
        )
        one, two, *_ = made.postings.ids()
        nursing, night = (label.id for label in made.labels.all)
        for row in (one, two):
            made.postings.answer(row, nursing, YES)
        made.postings.answer(one, night, YES)
        made.postings.answer(two, night, NO)
        yield made, one, two


def test_nearly_identical_postings_with_different_answers_are_one_question(twins):
    session, one, two = twins
    night = session.labels.all[1].id
    (question,) = run(session.questions.doubts_job())  # there is no model yet
    assert {question.posting_id, question.twin_id} == {one, two}
    assert (question.label_id, question.probability) == (night, None)
    assert question.standing is session.postings.tagging(question.posting_id).answer(night)


def test_twins_are_asked_about_until_both_are_confirmed_or_agree(twins):
    session, one, two = twins
    night = session.labels.all[1].id
    session.postings.keep_answers([(one, night)])
    assert len(run(session.questions.doubts_job())) == 1
    session.undo()
    session.postings.keep_answers([(one, night), (two, night)])
    assert session.undo_title == "Keep 2 answers"
    assert run(session.questions.doubts_job()) == ()
    session.undo()
    session.postings.answer(two, night, YES)
    assert run(session.questions.doubts_job()) == ()


def test_without_answers_there_is_nothing_to_doubt(tmp_path):
    with Session.create(tmp_path / "p.jobtag") as empty:
        assert run(empty.questions.doubts_job()) == ()
        empty.labels.add("IT")
        empty.files.add([IncomingPosting("", 1, "Java")])
        assert run(empty.questions.doubts_job()) == ()
        assert run(empty.questions.late_label_job(empty.labels.all[0].id)) == ()


def test_the_number_of_questions_is_limited(session, remote, doubtful):
    everything = run(session.questions.doubts_job(1_000))
    assert run(session.questions.doubts_job(3)) == everything[:3]
    assert len(everything) == len({(row.posting_id, row.label_id) for row in everything})
