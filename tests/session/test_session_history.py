"""Former models through a session: kept, pinned, gone back to, compared; and a retrain that does worse."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from app.core.decisions import percent
from app.core.errors import NotReadyError, ProjectError
from app.core.goals import BALANCED, NOTHING_TO_TUNE_ON, Goal
from app.core.history import told_of_moves
from app.core.jobs import run
from app.core.records import Answer, IncomingPosting, Options, Progress
from app.session import Session, open_sample

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.core.records import Quality

YES, NO = Answer.YES, Answer.NO
TEXTS = (
    "Java engineer for our backend", "Python developer, cloud and data", "Nurse on the night ward",
    "Surgeon in a small hospital", "Rust programmer for compilers", "Carer for the elderly",
    "Database administrator, SQL", "Midwife, part-time", "Network engineer, Linux", "Dentist in a practice",
)  # fmt: skip
IS_IT = (1, 1, 0, 0, 1, 0, 1, 0, 1, 0)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """Ten postings with the labels IT and Health, all answered."""
    with Session.create(tmp_path / "p.jobtag", ["IT", "Health"]) as made:
        made.add_postings([IncomingPosting("", n, text, title=f"No. {n}") for n, text in enumerate(TEXTS)])
        it, health = (label.id for label in made.labels)
        for posting, answer in zip(made.posting_ids(), IS_IT, strict=True):
            made.answer(posting, it, Answer(answer))
            made.answer(posting, health, Answer(1 - answer))
        yield made
    with Session.open(made.path, read_only=True) as again:
        assert again.check() == []


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """The sample, trained once."""
    with open_sample(tmp_path_factory.mktemp("sample") / "s.jobtag") as made:
        run(made.train_job())
        yield made


def train(session: Session) -> Quality:
    return run(session.train_job()).report


def turn(session: Session, label_name: str, postings: int) -> None:
    """Answer a label the wrong way round for some postings."""
    (label,) = (label for label in session.labels if label.name == label_name)
    for posting in session.posting_ids()[:postings]:
        was = session.tagging(posting).answer(label.id)
        session.answer(posting, label.id, NO if was is YES else YES)


def test_before_the_first_training_there_is_no_history(session: Session) -> None:
    assert session.history() == ()
    with pytest.raises(ProjectError, match=r"Model 3 is no longer kept\."):
        run(session.go_back_job(3))


def test_thresholds_that_a_training_moves_are_told_the_farthest_first(session: Session) -> None:
    train(session)
    assert session.threshold_moves == (), "they had not been tuned before"
    train(session)
    assert session.threshold_moves == (), "they are where they were"
    was = {label.name: label.threshold for label in session.labels}
    turn(session, "IT", 4)
    turn(session, "Health", 3)
    train(session)
    now = {label.name: label.threshold for label in session.labels}
    moves = session.threshold_moves
    assert {move.name for move in moves} == {
        name for name in now if abs(round(100 * now[name]) - round(100 * was[name])) >= 2
    }
    assert all((move.before, move.after) == (was[move.name], now[move.name]) for move in moves)
    distances = [abs(move.after - move.before) for move in moves]
    assert distances == sorted(distances, reverse=True)
    first, others = moves[0], len(moves) - 1
    assert told_of_moves(moves).startswith(
        f"Threshold{'s' if others else ''} moved: {first.name} {percent(first.before)}"
        f" → {percent(first.after)} %"
    )
    session.set_threshold(session.labels[0].id, 0.9)
    turn(session, "IT", 4)
    train(session)
    assert session.labels[0].name not in {move.name for move in session.threshold_moves}


def test_a_training_is_kept_with_its_scores_settings_and_thresholds(session: Session) -> None:
    quality = train(session)
    (past,) = session.history()
    assert (past.number, past.current, past.pinned, past.restorable) == (1, True, False, True)
    assert past.quality == quality
    assert past.settings["C"] > 0
    assert past.created.endswith("+00:00")


def test_going_back_brings_probabilities_thresholds_and_the_count_of_answers(session: Session) -> None:
    train(session)
    before = session.probabilities("Java nurse"), session.labels, session.quality
    turn(session, "IT", 4)
    train(session)
    assert session.probabilities("Java nurse") != before[0]
    session.set_threshold(session.labels[1].id, 0.9)
    changes = run(session.go_back_job(1))
    assert changes.model
    assert changes.labels == {label.id for label in session.labels}
    assert session.probabilities("Java nurse") == before[0]
    assert session.quality == before[2]
    assert [label.tuned_threshold for label in session.labels] == [
        label.tuned_threshold for label in before[1]
    ]
    assert session.labels[1].threshold == 0.9  # set by hand
    assert (session.model_number, session.answers_since) == (1, 4)
    with Session.open(session.path, read_only=True) as again:
        run(again.load_model_job())
        assert again.model_number == 1
        assert again.probabilities("Java nurse") == before[0]
    train(session)
    assert session.model_number == 3
    assert [past.number for past in session.history()] == [3, 2, 1]


def test_one_step_back_has_its_scores_still(session: Session) -> None:
    train(session)
    train(session)
    run(session.go_back_job(1))
    assert session.scored
    assert run(session.tune_job()).tuned


def test_a_goal_that_is_tried_comes_to_what_tuning_for_it_comes_to(session: Session) -> None:
    train(session)
    run(session.tune_job())
    before = session.labels, session.tuned
    label_id = session.labels[0].id
    precise = Goal("precision", (0.6,))
    for goal, project_goal in ((Goal("f1"), BALANCED), (None, precise), (BALANCED, Goal("f1"))):
        trial = run(session.try_goal_job(label_id, goal, project_goal))
        assert (session.labels, session.tuned) == before
        session.set_goals(label_id, goal, Options(project_goal))
        run(session.tune_job())
        assert session.tuned[label_id] == trial.tuned
        session.undo()
        run(session.tune_job())


def test_a_goal_is_tried_on_scores_only(session: Session) -> None:
    with pytest.raises(NotReadyError, match="Press Retrain first"):
        session.try_goal_job(session.labels[0].id, BALANCED, BALANCED)
    train(session)
    session.add_label("New")
    trial = run(session.try_goal_job(session.labels[-1].id, Goal("f1"), BALANCED))
    assert trial.tuned == NOTHING_TO_TUNE_ON


def test_undo_leaves_models_alone(session: Session) -> None:
    train(session)
    train(session)
    run(session.go_back_job(1))
    session.undo()
    assert session.model_number == 1


def test_thresholds_are_the_same_after_labels_were_deleted_and_came_back(tmp_path: Path) -> None:
    path = tmp_path / "s.jobtag"
    with open_sample(path) as session:
        run(session.train_job())
        run(session.tune_job())
        before = {label.name: label.threshold for label in session.labels}
        for label in session.labels[:2]:
            session.delete_label(label.id)
    with Session.open(path) as session:
        run(session.load_model_job())
        run(session.tune_job())
        assert {label.name: label.threshold for label in session.labels} == dict(list(before.items())[2:])
        shown = session.labels[0]
        trial = run(session.try_goal_job(shown.id, None, session.options.goal))
        assert trial.tuned.threshold == shown.threshold
        session.undo()
        session.undo()
        assert {label.name: label.threshold for label in session.labels} == before
        run(session.tune_job())
        assert {label.name: label.threshold for label in session.labels} == before


def test_a_pinned_model_stays_pinned(session: Session) -> None:
    train(session)
    session.pin_model(1, True)
    assert session.history()[0].pinned
    session.pin_model(1, False)
    assert not session.history()[0].pinned
    with pytest.raises(ProjectError, match=r"no longer kept"):
        session.pin_model(7, True)


def test_two_models_are_compared_posting_by_posting(session: Session) -> None:
    train(session)
    turn(session, "IT", 10)
    train(session)
    it = session.labels[0].id
    expected = {}
    for posting in session.posting_ids():
        shown = session.posting(posting)
        found = []
        for number in (1, 2):
            run(session.go_back_job(number))
            p, cut = session.probabilities(shown.text, shown.title)[it], session.labels[0].threshold
            found.append(p >= cut)
        if found[0] != found[1]:
            expected[posting] = found[1]
    change = run(session.compare_models_job(1, 2))
    assert (change.postings, change.total) == (10, 10)
    assert change.changed == len(change.examples)
    assert {
        example.posting_id: "IT" in example.gained
        for example in change.examples
        if "IT" in example.gained + example.lost
    } == expected
    assert expected
    back = run(session.compare_models_job(2, 1))
    assert (back.gained, back.lost) == (change.lost, change.gained)
    same = run(session.compare_models_job(1, 1))
    assert same.sentence == "No posting changes."


def test_comparing_keeps_to_the_labels_there_are(session: Session) -> None:
    train(session)
    turn(session, "IT", 10)
    train(session)
    session.change_label(session.labels[0].id, name="Computing")
    session.delete_label(session.labels[1].id)
    session.add_label("New")
    session.set_options(Options(at_least_one=True, at_most=1))
    change = run(session.compare_models_job(1, 2))
    assert set(change.gained) | set(change.lost) <= {"Computing"}
    assert "Health" in {label.name for label in session.history()[0].quality.labels}
    run(session.go_back_job(1))
    assert set(session.probabilities("Java")) == {session.labels[0].id}
    session.undo()
    session.undo()
    session.undo()
    assert len(session.probabilities("Java")) == 2  # the label that was deleted is back


def test_a_model_of_another_version_can_only_be_looked_at(session: Session) -> None:
    train(session)
    train(session)
    with closing(sqlite3.connect(session.path)) as connection, connection:
        connection.execute("UPDATE models SET settings = json_set(settings, '$.version', 0)")
    assert [past.restorable for past in session.history()] == [False, False]
    for job in (session.go_back_job(1), session.compare_models_job(2, 1)):
        with pytest.raises(ProjectError, match="another version"):
            run(job)
    assert session.model_number == 2


def test_comparing_can_be_cancelled_at_any_step(sample: Session) -> None:
    train(sample)
    steps = sample.compare_models_job(1, 2).steps()
    for _ in range(40):
        assert isinstance(next(steps), Progress)
    steps.close()


def test_a_retrain_that_does_clearly_worse_says_so_until_the_next_good_one(tmp_path: Path) -> None:
    with open_sample(tmp_path / "s.jobtag") as session:
        train(session)
        assert session.setback is None
        edits = 0
        for posting in session.posting_ids()[:90]:
            for label in session.labels[:6]:
                was = session.tagging(posting).answer(label.id)
                session.answer(posting, label.id, NO if was is YES else YES)
                edits += 1
        train(session)
        setback = session.setback
        assert setback is not None
        assert (setback.before, setback.after) == (1, 2)
        assert setback.micro_after < setback.micro_before
        assert setback.sentence.startswith("Model 2 does worse than model 1 on the ")
        for _ in range(edits):
            session.undo()
        train(session)
        assert session.setback is None


def test_a_few_more_answers_are_no_setback(sample: Session) -> None:
    turn(sample, "IT", 3)
    train(sample)
    assert sample.setback is None


def test_a_learning_curve_comes_step_by_step_and_stays_with_the_session(sample: Session) -> None:
    assert sample.learning_curve is None
    shares = []
    job = sample.learning_curve_job()
    assert (job.kind, job.newest_wins) == ("learning curve", True)

    def note(progress: Progress) -> None:
        if progress.partial is not None:
            shares.append(len(progress.partial.shares))

    found = run(job, note)
    assert shares == [1, 2, 3, 4]
    assert sample.learning_curve is found
    assert found.names.keys() == {label.id for label in sample.labels}


def test_a_learning_curve_takes_enough_answers(session: Session) -> None:
    with pytest.raises(NotReadyError, match=r"takes 20 answered postings at least: there are 10\."):
        run(session.learning_curve_job())
