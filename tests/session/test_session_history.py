"""Earlier models through a session: kept, pinned, restored, compared; and a retrain that scores worse."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest

from app.core.errors import NotReadyError, ProjectError
from app.core.goals import BALANCED, NOTHING_TO_TUNE_ON, Goal
from app.core.history import threshold_moves_sentence
from app.core.jobs import run
from app.core.percentages import percentage
from app.core.records import Answer, IncomingPosting, Options, Progress
from app.session import Session, open_sample

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.core.history import ThresholdMove
    from app.core.jobs import Job
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
        made.files.add([IncomingPosting("", n, text, title=f"No. {n}") for n, text in enumerate(TEXTS)])
        it, health = (label.id for label in made.labels.all)
        for posting, answer in zip(made.postings.ids(), IS_IT, strict=True):
            made.postings.answer(posting, it, Answer(answer))
            made.postings.answer(posting, health, Answer(1 - answer))
        yield made
    with Session.open(made.path, read_only=True) as again:
        assert again.check() == []


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """The sample, trained once."""
    with open_sample(tmp_path_factory.mktemp("sample") / "s.jobtag") as made:
        run(made.models.train_job())
        yield made


def train(session: Session) -> Quality:
    return run(session.models.train_job()).report


def turn(session: Session, label_name: str, postings: int) -> None:
    """Answer a label the wrong way round for some postings."""
    (label,) = (label for label in session.labels.all if label.name == label_name)
    for posting in session.postings.ids()[:postings]:
        was = session.postings.tagging(posting).answer(label.id)
        session.postings.answer(posting, label.id, NO if was is YES else YES)


def threshold_moves(session: Session) -> tuple[ThresholdMove, ...]:
    return session.models.threshold_moves


def test_before_the_first_training_there_is_no_history(session: Session) -> None:
    assert session.models.history() == ()
    with pytest.raises(ProjectError, match=r"Model 3 is no longer kept\."):
        run(session.models.go_back_job(3))


def test_thresholds_moved_by_a_training_are_listed_largest_move_first(session: Session) -> None:
    train(session)
    assert threshold_moves(session) == (), "they had not been tuned before"
    train(session)
    assert threshold_moves(session) == (), "they are where they were"
    was = {label.name: label.threshold for label in session.labels.all}
    turn(session, "IT", 4)
    turn(session, "Health", 3)
    train(session)
    now = {label.name: label.threshold for label in session.labels.all}
    moves = threshold_moves(session)
    assert {move.name for move in moves} == {
        name for name in now if abs(round(100 * now[name]) - round(100 * was[name])) >= 2
    }
    assert all((move.before, move.after) == (was[move.name], now[move.name]) for move in moves)
    distances = [abs(move.after - move.before) for move in moves]
    assert distances == sorted(distances, reverse=True)
    first, others = moves[0], len(moves) - 1
    assert threshold_moves_sentence(moves).startswith(
        f"Threshold{'s' if others else ''} moved: {first.name} {percentage(first.before)}"
        f" → {percentage(first.after)}"
    )
    session.labels.set_threshold(session.labels.all[0].id, 0.9)
    turn(session, "IT", 4)
    train(session)
    assert session.labels.all[0].name not in {move.name for move in session.models.threshold_moves}


def test_a_training_is_kept_with_its_scores_settings_and_thresholds(session: Session) -> None:
    quality = train(session)
    (past,) = session.models.history()
    assert (past.number, past.current, past.pinned, past.restorable) == (1, True, False, True)
    assert past.quality == quality
    assert float(str(past.settings["C"])) > 0
    assert past.created.endswith("+00:00")


def test_going_back_brings_probabilities_thresholds_and_the_count_of_answers(session: Session) -> None:
    train(session)
    before = session.models.probabilities("Java nurse"), session.labels.all, session.models.quality
    turn(session, "IT", 4)
    train(session)
    assert session.models.probabilities("Java nurse") != before[0]
    session.labels.set_threshold(session.labels.all[1].id, 0.9)
    changes = run(session.models.go_back_job(1))
    assert changes.model
    assert changes.labels == {label.id for label in session.labels.all}
    assert session.models.probabilities("Java nurse") == before[0]
    assert session.models.quality == before[2]
    assert [label.tuned_threshold for label in session.labels.all] == [
        label.tuned_threshold for label in before[1]
    ]
    assert session.labels.all[1].threshold == 0.9  # set by hand
    assert (session.models.number, session.models.answers_since) == (1, 4)
    with Session.open(session.path, read_only=True) as again:
        run(again.models.load_job())
        assert again.models.number == 1
        assert again.models.probabilities("Java nurse") == before[0]
    train(session)
    assert session.models.number == 3
    assert [past.number for past in session.models.history()] == [3, 2, 1]


def test_the_previous_model_still_has_its_scores(session: Session) -> None:
    train(session)
    train(session)
    run(session.models.go_back_job(1))
    assert session.scores.loaded
    assert run(session.scores.tune_job()).tuned


def test_trying_a_goal_predicts_the_result_of_tuning(session: Session) -> None:
    train(session)
    run(session.scores.tune_job())
    before = session.labels.all, session.scores.tuned
    label_id = session.labels.all[0].id
    precise = Goal("precision", (0.6,))
    for goal, project_goal in ((Goal("f1"), BALANCED), (None, precise), (BALANCED, Goal("f1"))):
        trial = run(session.scores.try_goal_job(label_id, goal, project_goal))
        assert (session.labels.all, session.scores.tuned) == before
        session.labels.set_goals(label_id, goal, Options(project_goal))
        run(session.scores.tune_job())
        assert session.scores.tuned[label_id] == trial.tuned
        session.undo()
        run(session.scores.tune_job())


def test_a_goal_is_tried_on_scores_only(session: Session) -> None:
    with pytest.raises(NotReadyError, match="Press Retrain first"):
        session.scores.try_goal_job(session.labels.all[0].id, BALANCED, BALANCED)
    train(session)
    session.labels.add("New")
    trial = run(session.scores.try_goal_job(session.labels.all[-1].id, Goal("f1"), BALANCED))
    assert trial.tuned == NOTHING_TO_TUNE_ON


def test_undo_leaves_models_alone(session: Session) -> None:
    train(session)
    train(session)
    run(session.models.go_back_job(1))
    session.undo()
    assert session.models.number == 1


def test_thresholds_are_the_same_after_labels_were_deleted_and_came_back(tmp_path: Path) -> None:
    path = tmp_path / "s.jobtag"
    with open_sample(path) as session:
        run(session.models.train_job())
        run(session.scores.tune_job())
        before = {label.name: label.threshold for label in session.labels.all}
        for label in session.labels.all[:2]:
            session.labels.delete(label.id)
    with Session.open(path) as session:
        run(session.models.load_job())
        run(session.scores.tune_job())
        assert {label.name: label.threshold for label in session.labels.all} == dict(list(before.items())[2:])
        shown = session.labels.all[0]
        trial = run(session.scores.try_goal_job(shown.id, None, session.options.goal))
        assert trial.tuned.threshold == shown.threshold
        session.undo()
        session.undo()
        assert {label.name: label.threshold for label in session.labels.all} == before
        run(session.scores.tune_job())
        assert {label.name: label.threshold for label in session.labels.all} == before


def test_a_pinned_model_stays_pinned(session: Session) -> None:
    train(session)
    session.models.pin(1, True)
    assert session.models.history()[0].pinned
    session.models.pin(1, False)
    assert not session.models.history()[0].pinned
    with pytest.raises(ProjectError, match=r"no longer kept"):
        session.models.pin(7, True)


def test_two_models_are_compared_posting_by_posting(session: Session) -> None:
    train(session)
    turn(session, "IT", 10)
    train(session)
    it = session.labels.all[0].id
    expected = {}
    for posting in session.postings.ids():
        shown = session.postings.get(posting)
        found = []
        for number in (1, 2):
            run(session.models.go_back_job(number))
            p, cut = (
                session.models.probabilities(shown.text, shown.title)[it],
                session.labels.all[0].threshold,
            )
            found.append(p >= cut)
        if found[0] != found[1]:
            expected[posting] = found[1]
    change = run(session.models.compare_models_job(1, 2))
    assert (change.postings, change.total) == (10, 10)
    assert change.changed == len(change.examples)
    assert {
        example.posting_id: "IT" in example.gained
        for example in change.examples
        if "IT" in example.gained + example.lost
    } == expected
    assert expected
    back = run(session.models.compare_models_job(2, 1))
    assert (back.gained, back.lost) == (change.lost, change.gained)
    same = run(session.models.compare_models_job(1, 1))
    assert same.sentence == "No posting changes."


def test_comparing_uses_existing_labels_only(session: Session) -> None:
    train(session)
    turn(session, "IT", 10)
    train(session)
    session.labels.change(session.labels.all[0].id, name="Computing")
    session.labels.delete(session.labels.all[1].id)
    session.labels.add("New")
    session.set_options(Options(at_least_one=True, at_most=1))
    change = run(session.models.compare_models_job(1, 2))
    assert set(change.gained) | set(change.lost) <= {"Computing"}
    assert "Health" in {label.name for label in session.models.history()[0].quality.labels}
    run(session.models.go_back_job(1))
    assert set(session.models.probabilities("Java")) == {session.labels.all[0].id}
    session.undo()
    session.undo()
    session.undo()
    assert len(session.models.probabilities("Java")) == 2  # the label that was deleted is back


def test_a_model_of_another_version_can_only_be_viewed(session: Session) -> None:
    train(session)
    train(session)
    with closing(sqlite3.connect(session.path)) as connection, connection:
        connection.execute("UPDATE models SET settings = json_set(settings, '$.version', 0)")
    assert [past.restorable for past in session.models.history()] == [False, False]
    jobs: tuple[Job[Any, Any], ...] = (session.models.go_back_job(1), session.models.compare_models_job(2, 1))
    for job in jobs:
        with pytest.raises(ProjectError, match="another version"):
            run(job)
    assert session.models.number == 2


def test_comparing_can_be_cancelled_at_any_step(sample: Session) -> None:
    train(sample)
    steps = sample.models.compare_models_job(1, 2).steps()
    for _ in range(40):
        assert isinstance(next(steps), Progress)
    steps.close()


def test_a_retrain_that_does_clearly_worse_says_so_until_the_next_good_one(tmp_path: Path) -> None:
    with open_sample(tmp_path / "s.jobtag") as session:
        train(session)
        assert session.models.regression is None
        edits = 0
        for posting in session.postings.ids()[:90]:
            for label in session.labels.all[:6]:
                was = session.postings.tagging(posting).answer(label.id)
                session.postings.answer(posting, label.id, NO if was is YES else YES)
                edits += 1
        train(session)
        regression = session.models.regression
        assert regression is not None
        assert (regression.before, regression.after) == (1, 2)
        assert regression.micro_after < regression.micro_before
        assert regression.sentence.startswith("Model 2 does worse than model 1 on the ")
        for _ in range(edits):
            session.undo()
        train(session)
        assert session.models.regression is None


def test_a_few_more_answers_are_not_a_regression(sample: Session) -> None:
    turn(sample, "IT", 3)
    train(sample)
    assert sample.models.regression is None


def test_a_learning_curve_comes_step_by_step_and_stays_with_the_session(sample: Session) -> None:
    assert sample.scores.learning_curve is None
    shares = []
    job = sample.scores.learning_curve_job()
    assert (job.kind, job.newest_wins) == ("learning curve", True)

    def note(progress: Progress) -> None:
        if progress.partial is not None:
            shares.append(len(progress.partial.shares))

    found = run(job, note)
    assert shares == [1, 2, 3, 4]
    assert found.names.keys() == {label.id for label in sample.labels.all}
    assert sample.scores.learning_curve is found


def test_a_learning_curve_needs_enough_answers(session: Session) -> None:
    with pytest.raises(NotReadyError, match=r"takes at least 20 answered postings; there are 10\."):
        run(session.scores.learning_curve_job())
