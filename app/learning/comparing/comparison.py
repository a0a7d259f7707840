"""Compare softmax, sigmoids and networks on a project's own answers, out-of-fold on the same folds."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from app.core.comparison import (
    BY_GOAL,
    HALF,
    METHOD_NAMES,
    OTHER_LEARNER,
    SHARED,
    SOFTMAX_CUT,
    SOFTMAX_TOP,
    Comparison,
    LearnerGain,
    Method,
)
from app.core.records import DEFAULT_THRESHOLD, Progress
from app.core.translation import tr
from app.learning.comparing.methods import Answers, scored, timed
from app.learning.comparing.network_methods import network_each, one_network
from app.learning.scoring.bootstrap import f1_draws
from app.learning.scoring.bootstrap import weights as bootstrap_weights
from app.learning.steps import stretched
from app.learning.thresholds.decisions import decide
from app.learning.thresholds.goals import all_but_one, goal_thresholds
from app.learning.training import calibration
from app.learning.training.calibration import sigmoid
from app.learning.training.fitting import SCIKIT_LEARN, choose_C, fit_labels, load_libraries, out_of_fold
from app.learning.training.learners import LEARNERS
from app.learning.training.preparing import FOLDS, as_progress, read_answers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from app.core.goals import Goal
    from app.core.records import Options, TrainingSet
    from app.learning.features.features import FeatureCache
    from app.learning.features.training_rows import TrainingRows
    from app.learning.steps import Steps
    from app.learning.training.learners import Learner
    from app.learning.training.preparing import Answered, Work

ROWS_AT_ONCE = 500
INTERVAL = (2.5, 97.5)
CUTS = 10_000
"""The number of candidates, evenly spread over 0..1, for one cut shared by all labels."""


def compare(training_set: TrainingSet, *, cache: FeatureCache, seed: int = 0) -> Work[Comparison]:
    """Compute every method's scores and cost.

    Each new row is yielded as a Progress with a partial comparison.

    Features, folds, C and calibration are those of training, and softmax takes the very logits of
    one-vs-rest, so that only the output and the cut differ. The method that Jobtag uses, thresholds by goal,
    also applies the project's options. Networks learn from the answers alone, not from the labels' names.
    Cuts are scored on folds they were not tuned on. Unanswered pairs are ignored. The same training set and
    seed give the same table, apart from the seconds.

    Raises NotReadyError where there is nothing to learn from.
    """
    answered = yield from read_answers(training_set, cache)
    libraries = load_libraries((*SCIKIT_LEARN, "sklearn.neural_network"))
    yield from as_progress(libraries, 0.15, 0.15, tr("Preparing"))
    rows = yield from as_progress(
        answered.rows(answered.vocabulary()), 0.15, 0.16, tr("Finding the words that matter")
    )
    fold = yield from as_progress(answered.folds(seed), 0.16, 0.17, tr("Preparing"))
    C = yield from as_progress(
        choose_C(rows, fold, answered.learner), 0.17, 0.2, tr("Finding the best settings")
    )
    answers = Answers(rows.X, rows.targets, fold, seed)

    sharing = _one_vs_rest(answers, answered, rows, C)
    found, by_goal = yield from as_progress(sharing, 0.2, 0.35, _trying(1, 5))
    yield Progress(0.35, _trying(6), found)
    found = yield from as_progress(
        _with_other_learner(found, by_goal, answers, answered, rows), 0.35, 0.4, _trying(6)
    )
    yield Progress(0.4, _trying(7), found)
    one = yield from as_progress(one_network(answers), 0.4, 0.5, _trying(7))
    found = _with(found, one)
    yield Progress(0.5, _trying(8), found)
    each = yield from as_progress(network_each(answers), 0.5, 1.0, _trying(8))
    found = _with(found, each)
    yield Progress(1.0, tr("Compared"), found)
    return found


def _trying(first: int, last: int | None = None) -> str:
    """Say which methods are tried, by number: their names mean something to experts only."""
    methods = len(METHOD_NAMES)
    if last is None:
        return tr("Trying method {number} of {methods}", number=first, methods=methods)
    return tr("Trying methods {first} to {last} of {methods}", first=first, last=last, methods=methods)


def _with(found: Comparison, method: Method) -> Comparison:
    methods = sorted((*found.methods, method), key=lambda each: METHOD_NAMES.index(each.name))
    return replace(found, methods=tuple(methods))


def _one_vs_rest(
    answers: Answers, answered: Answered, rows: TrainingRows, C: float
) -> Steps[tuple[Comparison, NDArray[np.bool_]]]:
    """Score the five methods that share one-vs-rest logits, and return what thresholds by goal assign."""
    _, truth, fold, _ = answers
    goals, options = answered.goals, answered.given.options
    postings, labels = truth.shape
    yes_per_posting = float((truth == 1).sum() / postings)
    empty = Comparison((), postings, labels, yes_per_posting, learner=answered.learner.name)
    examples = yield from rows.part()
    _, fitting = yield from timed(fit_labels(*examples, answered.learner, C))
    logits, scoring = yield from timed(_out_of_fold(answered.learner, rows, fold, C))
    scores = sigmoid(logits)
    shares = _softmax(logits)

    def method(name: str, assigned: NDArray[np.bool_], seconds: float, again: float) -> Method:
        return scored(Method(name, seconds=seconds, seconds_for_one_more_label=again), truth, assigned)

    anew = (labels + 1) / labels  # softmax has one common sum, so a new label changes the loss of all others
    half = method(HALF, scores >= DEFAULT_THRESHOLD, fitting, fitting / labels)
    (shared, shared_cut), tuning = yield from timed(_one_cut(truth, scores, fold))
    tuned = fitting + scoring
    one_threshold = method(SHARED, shared, tuned + tuning, tuned / labels + tuning)
    thresholded, tuning = yield from timed(_by_goal(truth, scores, fold, goals, options))
    by_goal = method(BY_GOAL, thresholded, tuned + tuning, tuned / labels + tuning)
    if labels == 1:
        none = tr("Softmax needs two ready labels or more: one alone always has 100 %.")
        softmax = (Method(SOFTMAX_TOP, note=none), Method(SOFTMAX_CUT, note=none))
        methods = (*softmax, half, one_threshold, by_goal)
        return replace(empty, methods=methods, shared_cut=shared_cut), thresholded
    top = np.zeros(truth.shape, np.bool_)
    top[np.arange(len(truth)), logits.argmax(axis=1)] = True
    (cut, softmax_cut), tuning = yield from timed(_one_cut(truth, shares, fold))
    softmax = (
        method(SOFTMAX_TOP, top, fitting, fitting * anew),
        method(SOFTMAX_CUT, cut, tuned + tuning, tuned * anew + tuning),
    )
    methods = (*softmax, half, one_threshold, by_goal)
    return replace(empty, methods=methods, softmax_cut=softmax_cut, shared_cut=shared_cut), thresholded


def _with_other_learner(
    found: Comparison,
    own: NDArray[np.bool_],
    answers: Answers,
    answered: Answered,
    rows: TrainingRows,
) -> Steps[Comparison]:
    """Add the other learner's scores, and its gain over the project's learner.

    ``own`` (n, m) is what the project's learner assigns. Both are scored on the same bootstrap draws.
    """
    _, targets, fold, seed = answers
    labels = targets.shape[1]
    (other,) = (learner for learner in LEARNERS.values() if learner != answered.learner)
    C = yield from stretched(choose_C(rows, fold, other), 0.0, 0.2)
    examples = yield from rows.part()
    _, fitting = yield from timed(stretched(fit_labels(*examples, other, C), 0.2, 0.3))
    logits, scoring = yield from timed(stretched(_out_of_fold(other, rows, fold, C), 0.3, 0.8))
    by_goal = _by_goal(targets, sigmoid(logits), fold, answered.goals, answered.given.options)
    assigned, tuning = yield from timed(stretched(by_goal, 0.8, 0.9))
    seconds = fitting + scoring
    method = Method(
        OTHER_LEARNER,
        seconds=seconds + tuning,
        seconds_for_one_more_label=seconds / labels + tuning,
        note=tr('The learner "{learner}".', learner=other.name),
    )
    drawn = yield from stretched(bootstrap_weights(len(targets), seed), 0.9, 0.92)
    means = []
    for decided in (own, assigned):
        draws = yield from stretched(f1_draws(targets, decided, drawn), 0.92, 1.0)
        means.append((draws.micro + draws.macro) / 2)
    gains = means[1] - means[0]
    low, high = np.percentile(gains, INTERVAL).tolist()
    gain = LearnerGain(other.name, float(gains[0]), low, high)
    return replace(_with(found, scored(method, targets, assigned)), other=gain)


def _out_of_fold(
    learner: Learner, rows: TrainingRows, fold: NDArray[np.int64], C: float
) -> Steps[NDArray[np.float64]]:
    """Out-of-fold logits (n, m), calibrated as in training."""
    logits = yield from stretched(out_of_fold(rows, fold, learner, C), 0.0, 0.9)
    truer = yield from stretched(calibration.fit(logits, rows.targets, fold), 0.9, 1.0)
    return np.asarray(logits * truer.slopes + truer.offsets, np.float64)


def _softmax(logits: NDArray[np.float64]) -> NDArray[np.float64]:
    shares = np.exp(logits - logits.max(axis=1, keepdims=True))
    return np.asarray(shares / shares.sum(axis=1, keepdims=True), np.float64)


def _one_cut(
    truth: NDArray[np.int8], scores: NDArray[np.float64], fold: NDArray[np.int64]
) -> Steps[tuple[NDArray[np.bool_], float]]:
    """What one cut for all labels assigns (n, m), with each fold decided by the best cut on the others.

    Also returns the best cut on all folds. Of equally good cuts, takes the middle one.
    """
    counts = np.zeros((FOLDS, 2, CUTS + 1), np.int64)
    for start in range(0, len(truth), ROWS_AT_ONCE):
        some = slice(start, start + ROWS_AT_ONCE)
        place = (np.minimum(scores[some], 1.0) * CUTS).astype(np.int64)
        place += (2 * fold[some, None] + (truth[some] == 1)) * (CUTS + 1)
        counts += np.bincount(place[truth[some] >= 0], minlength=counts.size).reshape(counts.shape)
        yield start / len(truth)
    assigned = np.zeros(truth.shape, np.bool_)
    for k in range(FOLDS):
        cut = _best_cut(counts.sum(axis=0) - counts[k])
        assigned[fold == k] = scores[fold == k] * CUTS >= cut
        yield 1.0
    return assigned, _best_cut(counts.sum(axis=0)) / CUTS


def _best_cut(counts: NDArray[np.int64]) -> int:
    """The cut with the highest F1, as an index 0..CUTS; ``counts``: no (0) and yes (1) answers per index."""
    fp, tp = counts[:, ::-1].cumsum(axis=1)[:, ::-1]
    f1 = 2 * tp / np.maximum(tp + fp + counts[1].sum(), 1)
    best = np.flatnonzero(f1 == f1.max())
    return int(best[len(best) // 2])


def _by_goal(
    truth: NDArray[np.int8],
    scores: NDArray[np.float64],
    fold: NDArray[np.int64],
    goals: Sequence[Goal],
    options: Options,
) -> Steps[NDArray[np.bool_]]:
    """What the labels' own thresholds and the options assign (n, m); each fold uses those of the others."""
    thresholds = yield from goal_thresholds(truth, scores, goals, all_but_one(fold, FOLDS))
    return decide(scores, thresholds[fold], options)
