"""The learning curve: out-of-fold scores of models that learn from only a part of the answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from app.core.errors import NotReadyError
from app.core.learning_curve import SHARES, LearningCurve, SpreadScore
from app.core.percentages import percentage
from app.core.records import Progress
from app.core.translation import tr
from app.learning.scoring.bootstrap import f1_draws, weights
from app.learning.steps import stretched
from app.learning.thresholds.decisions import decide
from app.learning.thresholds.goals import goal_thresholds
from app.learning.training import calibration
from app.learning.training.fitting import choose_C, out_of_fold
from app.learning.training.folds import stratified_folds
from app.learning.training.preparing import FOLDS, as_progress, read_answers

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from app.core.goals import Goal
    from app.core.records import Options, TrainingSet
    from app.learning.features.features import FeatureCache
    from app.learning.features.training_rows import TrainingRows
    from app.learning.scoring.bootstrap import Draws
    from app.learning.steps import Steps
    from app.learning.training.learners import Learner
    from app.learning.training.preparing import Work

FEWEST_POSTINGS = 20
REPEATS = 3
QUICK_ENTRIES = 10_000_000
"""If labels times entries of the matrix is at most this, every share is drawn ``REPEATS`` times."""
SPREAD = (10, 90)
"""A score's spread: these percentiles of the draws."""


class _Answers(NamedTuple):
    """The answers: n postings, m ready labels, the folds, and quarters of each fold's training part.

    ``rows`` also hold the labels' names, which are part of every share. ``quarter`` (folds, n) is 0..3 for a
    posting that is learned from when that fold is held out, else 4.
    """

    rows: TrainingRows
    learner: Learner
    fold: NDArray[np.int64]
    quarter: NDArray[np.int64]
    C: float
    goals: Sequence[Goal]
    options: Options
    seed: int


def learning_curve(training_set: TrainingSet, *, cache: FeatureCache, seed: int = 0) -> Work[LearningCurve]:
    """Compute scores with 25, 50, 75 and 100 % of the answered postings; yields partial results.

    Every share is scored on all postings: those of each of five folds by models that learned from that share
    of the other four, at thresholds tuned on the same postings. The smaller shares are parts of the larger
    ones, stratified by label. If that is quick, everything is repeated three times with different folds.
    Features and C are those of training, so that the whole is scored as training with the same seed scores
    it. The spread comes from a bootstrap over postings.

    Raises NotReadyError where there is nothing to learn from.
    """
    answered = yield from read_answers(training_set, cache)
    targets, ready = answered.targets, answered.labels
    if len(targets) < FEWEST_POSTINGS:
        raise NotReadyError(
            tr(
                "A learning curve takes at least {fewest} answered postings; there are {answered}."
                " Answer some more.",
                fewest=FEWEST_POSTINGS,
                answered=len(targets),
            )
        )
    rows = yield from as_progress(
        answered.rows(answered.vocabulary()), 0.15, 0.16, tr("Finding the words that matter")
    )
    repeats = REPEATS if rows.X.nnz * len(ready) <= QUICK_ENTRIES else 1
    first = yield from as_progress(answered.folds(seed), 0.16, 0.17, tr("Preparing"))
    C = yield from as_progress(
        choose_C(rows, first, answered.learner), 0.17, 0.2, tr("Finding the best settings")
    )

    undivided, options = np.zeros(0, np.int64), training_set.options
    rounds = [_Answers(rows, answered.learner, first, undivided, C, answered.goals, options, seed)]
    for repeat in range(1, repeats):
        fold = yield from as_progress(answered.folds(seed + repeat), 0.2, 0.2, tr("Preparing"))
        rounds.append(rounds[0]._replace(fold=fold, seed=seed + repeat))
    for place, answers in enumerate(rounds):
        quarter = yield from as_progress(_quarters(answers), 0.2, 0.22, tr("Preparing"))
        rounds[place] = answers._replace(quarter=quarter)
    drawn = yield from as_progress(weights(len(targets), seed), 0.22, 0.24, tr("Preparing"))

    found = LearningCurve((), (), (), (), {}, {label.id: label.name for label in ready}, repeats)
    start = 0.24
    for number, share in enumerate(SHARES, start=1):
        end = 0.24 + 0.76 * sum(SHARES[:number]) / sum(SHARES)
        what = tr("Learning from {share} of the answers", share=percentage(share))
        scores = []
        for repeat, answers in enumerate(rounds):
            step = (end - start) / repeats
            from_, to = start + repeat * step, start + (repeat + 1) * step
            scores.append((yield from as_progress(_scored(answers, number, drawn), from_, to, what)))
        learned = sum(int((answers.quarter < number).sum()) for answers in rounds) / (repeats * FOLDS)
        found = _with(found, share, round(learned), scores, [label.id for label in ready])
        start = end
        yield Progress(end, what, found)
    return found


def _quarters(answers: _Answers) -> Steps[NDArray[np.int64]]:
    """Divide the training part of each fold into four stratified parts; see ``_Answers``."""
    quarters = len(SHARES)
    found = np.full((FOLDS, len(answers.fold)), quarters, np.int64)
    for k in range(FOLDS):
        seen = answers.fold != k
        dividing = stratified_folds(answers.rows.targets[seen], quarters, answers.seed)
        found[k, seen] = yield from stretched(dividing, k / FOLDS, (k + 1) / FOLDS)
    return found


def _scored(answers: _Answers, quarters: int, drawn: NDArray[np.uint8]) -> Steps[Draws]:
    """The scores of models that learn from this many quarters of the folds' training parts."""
    targets, fold = answers.rows.targets, answers.fold
    used = answers.quarter < quarters
    scoring = out_of_fold(answers.rows, fold, answers.learner, answers.C, used)
    logits = yield from stretched(scoring, 0.0, 0.8)
    truer = yield from stretched(calibration.fit(logits, targets, fold), 0.8, 0.85)
    scores = calibration.apply(logits, truer).astype(np.float32)
    tuning = goal_thresholds(targets, scores, answers.goals, used.astype(np.uint8))
    cuts = yield from stretched(tuning, 0.85, 0.95)
    alone = yield from stretched(f1_draws(targets, decide(scores, cuts[fold]), drawn), 0.95, 0.98)
    if answers.options.thresholds_alone:
        return alone
    whole = f1_draws(targets, decide(scores, cuts[fold], answers.options), drawn)
    return (yield from stretched(whole, 0.98, 1.0))._replace(labels=alone.labels)


def _with(
    found: LearningCurve, share: float, postings: int, many: Sequence[Draws], label_ids: Sequence[int]
) -> LearningCurve:
    """Add a share to the curve, with the scores of several rounds."""
    labels: Mapping[int, tuple[SpreadScore, ...]] = {
        label_id: (*found.labels.get(label_id, ()), _score([draws.labels[:, column] for draws in many]))
        for column, label_id in enumerate(label_ids)
    }
    return LearningCurve(
        (*found.shares, share),
        (*found.postings, postings),
        (*found.micro, _score([draws.micro for draws in many])),
        (*found.macro, _score([draws.macro for draws in many])),
        labels,
        found.names,
        found.repeats,
    )


def _score(many: Sequence[NDArray[np.float64]]) -> SpreadScore:
    low, high = np.percentile(np.concatenate(many), SPREAD)
    value = sum(float(draws[0]) for draws in many) / len(many)  # the first draw has each posting once
    return SpreadScore(value, min(float(low), value), max(float(high), value))
