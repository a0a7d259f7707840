"""Scores describe the assigned labels: by the project's options, and without deleted labels."""

from __future__ import annotations

import json
from dataclasses import replace
from random import Random
from typing import TYPE_CHECKING

import pytest

from app.core.comparison import BY_GOAL
from app.core.decisions import assigned
from app.core.jobs import run
from app.core.records import IncomingPosting, Options
from app.session import Session

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

WORDS = {"IT": "java", "Care": "nurse", "Remote": "home", "Senior": "lead"}
BOUND = Options(at_least_one=True, at_most=1)


def made_up(postings: int, seed: int, first: int = 0) -> list[IncomingPosting]:
    """Postings that mostly speak of their labels, and at times of others."""
    chance, rows = Random(seed), []
    for number in range(first, first + postings):
        yes = tuple(name for name in WORDS if chance.random() < 0.4)
        said = [word for name, word in WORDS.items() if (name in yes) != (chance.random() < 0.2)]
        text = " ".join(["wanted", *said, f"team{number}"])
        no = tuple(name for name in WORDS if name not in yes)
        rows.append(IncomingPosting("", number + 1, text, key=str(number), labels=yes, no=no, done=True))
    return rows


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with Session.create(tmp_path / "jobs.jobtag", list(WORDS)) as made:
        made.files.add(made_up(80, seed=1))
        yield made


def micro_and_exact(rows: list[tuple[set[str], set[str]]]) -> tuple[float, float]:
    """Micro-F1 and exact match by counting (assigned, true) labels."""
    hits = sum(len(said & true) for said, true in rows)
    given = sum(len(said) + len(true) for said, true in rows)
    return 2 * hits / given, sum(said == true for said, true in rows) / len(rows)


def as_told(session: Session, options: Options) -> tuple[float, float]:
    """The scores of the labels that each posting gets out-of-fold by the thresholds as they stand."""
    rows = []
    for posting_id in session.postings.ids():
        answers = {
            label.name: session.postings.tagging(posting_id).answer(label.id) for label in session.labels.all
        }
        said = {
            label.name
            for label in assigned(session.labels.all, session.scores.out_of_fold(posting_id), options)
        }
        answered = {name for name, answer in answers.items() if answer is not None}
        if answered:
            rows.append((said & answered, {name for name in answered if answers[name]}))
    return micro_and_exact(rows)


def test_evaluate_scores_what_classify_assigns(session: Session, tmp_path: Path) -> None:
    run(session.models.train_job())
    fresh = made_up(40, seed=2, first=1000)
    path = tmp_path / "fresh.jsonl"
    lines = [json.dumps({"text": row.text, "labels": row.labels}) for row in fresh]
    path.write_text("\n".join(lines))
    found: list[Mapping[str, float]] = []
    for options in (Options(), BOUND, Options(at_most=2), Options(at_least_one=True)):
        session.set_options(options)
        rows = [
            (set(said.labels), set(row.labels or ()))
            for said, row in zip(session.files.classify(fresh), fresh, strict=True)
        ]
        scores = session.files.evaluate(path)
        assert (scores["micro_f1"], scores["exact_match"]) == pytest.approx(micro_and_exact(rows))
        assert sum(label["support"] for label in scores["labels"]) == sum(len(true) for _, true in rows)
        found.append(scores)
    assert len({scores["exact_match"] for scores in found}) > 1
    assert len({scores["brier"] for scores in found}) == 1


def test_overall_scores_follow_options_and_thresholds(session: Session) -> None:
    run(session.models.train_job())
    plain = session.scores.standing
    session.labels.set_threshold(session.labels.all[0].id, 0.9)
    for options in (Options(), BOUND, Options(at_most=2)):
        session.set_options(options)
        now = session.scores.standing
        assert (now.micro_f1, now.exact_match) == pytest.approx(as_told(session, options))
        assert (now.brier, now.ece_before) == (plain.brier, plain.ece_before)
        assert plain.check is not None
        assert now.check == (plain.check if options == Options() else None), "it was scored without options"
    label_id = session.labels.all[1].id
    alone = session.scores.effect(label_id, 0.5).after
    session.set_options(Options())
    assert (
        session.scores.effect(label_id, 0.5).after == alone
    )  # a label's own scores are of its threshold alone


def test_training_and_comparing_respect_the_options(session: Session) -> None:
    by_options = []
    for options in (Options(), BOUND):
        session.set_options(options)
        trained = run(session.models.train_job()).report
        (method,) = (method for method in run(session.models.compare_job()).methods if method.name == BY_GOAL)
        assert method.micro_f1 == pytest.approx(trained.micro_f1)
        assert method.macro_f1 == pytest.approx(trained.macro_f1)
        by_options.append((trained, method))
    (free, free_method), (bound, bound_method) = by_options
    assert bound_method.labels_per_posting == 1.0 < free_method.labels_per_posting
    assert bound.exact_match < free.exact_match
    assert [replace(label, name="") for label in bound.labels] == [
        replace(label, name="") for label in free.labels
    ]


def test_a_deleted_label_counts_nowhere_until_undo_brings_it_back(session: Session) -> None:
    session.files.add([IncomingPosting("", 1, "only this", key="odd", labels=("Senior",))])
    run(session.models.train_job())
    whole = session.scores.standing
    assert (whole.micro_f1, whole.exact_match) == pytest.approx(as_told(session, Options()))
    session.labels.delete(next(label.id for label in session.labels.all if label.name == "Senior"))
    left = session.scores.standing
    assert whole.postings == left.postings + 1 == 81
    assert (left.micro_f1, left.exact_match) == pytest.approx(as_told(session, Options()))
    assert (left.brier_before, left.ece_before, left.check) == (None, None, None)
    assert left.brier != whole.brier
    session.undo()
    assert session.scores.standing == whole
    session.labels.add("New")
    for label in session.labels.all[:-1]:
        session.labels.delete(label.id)
    nothing = session.scores.standing
    assert (nothing.micro_f1, nothing.exact_match, nothing.brier) == (None, None, None)
