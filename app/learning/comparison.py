"""Softmax, sigmoids and networks compared on a project's own answers, all out-of-fold on the same folds."""

from __future__ import annotations

import importlib
import time
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple, TypeVar

import numpy as np

from app.core.comparison import (
    BY_GOAL,
    HALF,
    NETWORK_EACH,
    NETWORK_ONE,
    SHARED,
    SOFTMAX_CUT,
    SOFTMAX_TOP,
    WAY_NAMES,
    Comparison,
    Way,
)
from app.core.records import DEFAULT_THRESHOLD, Progress
from app.learning.answers import MIN_NO, MIN_YES, answer_matrix, check_ready
from app.learning.calibration import sigmoid
from app.learning.evaluation import evaluate_decisions
from app.learning.features import FeatureSettings, vocabulary_of
from app.learning.fitting import choose_strength, fit_labels, load_libraries, matrix
from app.learning.folds import stratified_folds
from app.learning.networks import (
    HIDDEN_EACH,
    HIDDEN_ONE,
    affordable,
    features_for_networks,
    fit_network,
    network_scores,
)
from app.learning.thresholds import micromacro_steps
from app.learning.training import (
    FEATURES_AT_LEAST,
    FOLDS,
    RARE_FROM,
    WEIGHTS_LIMIT,
    counted,
    told,
)

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from app.core.records import TrainingSet
    from app.learning.features import FeatureCache
    from app.learning.fitting import Matrix
    from app.learning.networks import Sample
    from app.learning.steps import Steps
    from app.learning.training import Work

T = TypeVar("T")

ROWS_AT_ONCE = 500
CUTS = 10_000
"""One cut for all labels is sought among so many, evenly spread over 0..1."""


class _Answers(NamedTuple):
    """What every way learns from: n postings, m ready labels."""

    rows: Matrix
    truth: NDArray[np.int8]
    fold: NDArray[np.int64]
    seed: int


def compare(training_set: TrainingSet, *, cache: FeatureCache, seed: int = 0) -> Work[Comparison]:
    """Every way's scores and cost, row by row: each new one comes as a Progress with a partial comparison.

    Features, folds and C are those of training, and softmax takes the very logits of one-vs-rest, so that
    only the output and the cut differ. Cuts are tuned on other folds than they are scored on. Unanswered
    pairs count nowhere. The same training set and seed give the same table but for the seconds.

    Raises NotReadyError where there is nothing to learn from.
    """
    yield Progress(0.0, "Preparing")
    truth = answer_matrix(training_set)
    yes, no = (truth == 1).sum(axis=0), (truth == 0).sum(axis=0)
    check_ready(training_set, yes, no)
    truth = truth[:, (yes >= MIN_YES) & (no >= MIN_NO)]
    labels = truth.shape[1]
    yield from told(load_libraries(), 0.0, 0.02, "Preparing")
    importlib.import_module("sklearn.neural_network")  # late: see load_libraries
    counts = yield from counted(training_set, cache)
    settings = FeatureSettings(min_postings=2 if len(truth) >= RARE_FROM else 1)
    vocabulary = vocabulary_of(counts, settings, max(FEATURES_AT_LEAST, WEIGHTS_LIMIT // labels))
    rows = yield from told(matrix(vocabulary, counts), 0.15, 0.16, "Weighing words")
    fold = yield from told(stratified_folds(truth, FOLDS, seed), 0.16, 0.17, "Dividing into folds")
    choosing = choose_strength(rows, truth, fold, seed)
    strength = yield from told(choosing, 0.17, 0.2, "Choosing the strength")
    answers = _Answers(rows, truth, fold, seed)

    sharing = _one_vs_rest(answers, strength)
    found = yield from told(sharing, 0.2, 0.35, "One-vs-rest and softmax")
    yield Progress(0.35, "One network", found)
    one = yield from told(_one_network(answers), 0.35, 0.5, "One network")
    found = _with(found, one)
    yield Progress(0.5, "A network for each label", found)
    each = yield from told(_network_each(answers), 0.5, 1.0, "A network for each label")
    found = _with(found, each)
    yield Progress(1.0, "Compared", found)
    return found


def _with(found: Comparison, way: Way) -> Comparison:
    ways = sorted((*found.ways, way), key=lambda each: WAY_NAMES.index(each.name))
    return replace(found, ways=tuple(ways))


def _one_vs_rest(answers: _Answers, strength: float) -> Steps[Comparison]:
    """The five ways that share one-vs-rest logits."""
    rows, truth, fold, seed = answers
    postings, labels = truth.shape
    empty = Comparison((), postings, labels, float((truth == 1).sum() / postings))
    _, fitting = yield from _timed(fit_labels(rows, truth, strength, seed))
    logits, scoring = yield from _timed(_out_of_fold(answers, strength))
    scores = sigmoid(logits)
    shares = _softmax(logits)

    def way(name: str, assigned: NDArray[np.bool_], seconds: float, again: float) -> Way:
        return _scored(Way(name, seconds=seconds, seconds_for_one_more_label=again), truth, assigned)

    anew = (labels + 1) / labels  # softmax shares one sum: a new label changes every other one's loss
    half = way(HALF, scores >= DEFAULT_THRESHOLD, fitting, fitting / labels)
    (shared, shared_cut), tuning = yield from _timed(_one_cut(truth, scores, fold))
    tuned = fitting + scoring
    one_threshold = way(SHARED, shared, tuned + tuning, tuned / labels + tuning)
    thresholded, tuning = yield from _timed(_by_goal(truth, scores, fold))
    by_goal = way(BY_GOAL, thresholded, tuned + tuning, tuned / labels + tuning)
    if labels == 1:
        none = "Softmax needs two ready labels or more: one alone always has 100 %."
        softmax = (Way(SOFTMAX_TOP, note=none), Way(SOFTMAX_CUT, note=none))
        return replace(empty, ways=(*softmax, half, one_threshold, by_goal), shared_cut=shared_cut)
    top = np.zeros(truth.shape, np.bool_)
    top[np.arange(len(truth)), logits.argmax(axis=1)] = True
    (cut, softmax_cut), tuning = yield from _timed(_one_cut(truth, shares, fold))
    softmax = (
        way(SOFTMAX_TOP, top, fitting, fitting * anew),
        way(SOFTMAX_CUT, cut, tuned + tuning, tuned * anew + tuning),
    )
    ways = (*softmax, half, one_threshold, by_goal)
    return replace(empty, ways=ways, softmax_cut=softmax_cut, shared_cut=shared_cut)


def _one_network(answers: _Answers) -> Steps[Way]:
    """One network with a sigmoid for each label, on the postings whose ready labels are all answered."""
    truth, fold, seed = answers.truth, answers.fold, answers.seed
    labels = truth.shape[1]
    whole = (truth >= 0).all(axis=1)
    postings = int(np.count_nonzero(whole))
    if postings < FOLDS:
        return Way(NETWORK_ONE, note="Too few postings have every ready label answered, as this way needs.")
    rows = features_for_networks(answers.rows)
    sample = affordable(FOLDS, postings, 1, rows.shape[1] * HIDDEN_ONE)
    assigned = np.zeros(truth.shape, np.bool_)
    seconds: list[float] = []
    for k in range(sample.folds):
        seen = _some(np.flatnonzero(whole & (fold != k)), sample.postings, seed)
        unseen = np.flatnonzero(fold == k)
        if not (len(seen) and len(unseen)):
            continue
        fitting = _timed(fit_network(rows[seen], truth[seen] == 1, HIDDEN_ONE, seed))
        network, took = yield from _within(fitting, k, sample.folds)
        seconds.append(took * postings / len(seen))
        scores = yield from _within(network_scores(network, rows[unseen], labels), k + 0.99, sample.folds)
        assigned[unseen] = scores >= DEFAULT_THRESHOLD
    scored = fold < sample.folds
    left_out = len(truth) - postings
    notes = [f"Not learned from {left_out:,} postings with an unanswered label."] if left_out else []
    notes += _told_of_sample(sample, postings, labels, for_labels=False)
    mean = float(np.mean(seconds)) if seconds else None
    way = Way(NETWORK_ONE, seconds=mean, seconds_for_one_more_label=mean, note=" ".join(notes))
    return _scored(way, truth[scored], assigned[scored])


def _network_each(answers: _Answers) -> Steps[Way]:
    """A network for each label, on its own answers."""
    truth, fold, seed = answers.truth, answers.fold, answers.seed
    postings, labels = truth.shape
    rows = features_for_networks(answers.rows)
    sample = affordable(FOLDS, postings, labels, rows.shape[1] * HIDDEN_EACH)
    chosen = _spread(truth, sample.labels)
    assigned = np.zeros(truth.shape, np.bool_)
    seconds: list[float] = []
    fits = sample.folds * len(chosen)
    for k in range(sample.folds):
        unseen = np.flatnonzero(fold == k)
        for place, label in enumerate(chosen.tolist()):
            answered = np.flatnonzero((fold != k) & (truth[:, label] >= 0))
            seen = _some(answered, sample.postings, seed)
            if not (len(seen) and len(unseen)):
                continue
            done = k * len(chosen) + place
            fitting = _timed(fit_network(rows[seen], truth[seen, label : label + 1] == 1, HIDDEN_EACH, seed))
            network, took = yield from _within(fitting, done, fits)
            seconds.append(took * np.count_nonzero(truth[:, label] >= 0) / len(seen))
            scores = yield from _within(network_scores(network, rows[unseen], 1), done + 0.99, fits)
            assigned[unseen, label] = scores[:, 0] >= DEFAULT_THRESHOLD
    scored = np.flatnonzero(fold < sample.folds)
    mean = float(np.mean(seconds)) if seconds else None
    way = Way(
        NETWORK_EACH,
        seconds=None if mean is None else mean * labels,
        seconds_for_one_more_label=mean,
        note=" ".join(_told_of_sample(sample, postings, labels, for_labels=True)),
    )
    return _scored(way, truth[np.ix_(scored, chosen)], assigned[np.ix_(scored, chosen)])


def _scored(way: Way, truth: NDArray[np.int8], assigned: NDArray[np.bool_]) -> Way:
    """The way with its scores; without any where nothing could be scored."""
    if not (truth >= 0).any():
        return replace(way, note=f"{way.note} No answer could be held out.".strip())
    scores = evaluate_decisions(truth, assigned)
    return replace(
        way,
        micro_f1=scores.micro_f1,
        macro_f1=scores.macro_f1,
        example_f1=scores.example_f1,
        labels_per_posting=float((assigned & (truth >= 0)).sum() / len(truth)),
    )


def _out_of_fold(answers: _Answers, strength: float) -> Steps[NDArray[np.float64]]:
    """Logits (n, m), each from weights that have not seen the posting."""
    rows, truth, fold, seed = answers
    logits = np.zeros(truth.shape)
    for k in range(FOLDS):
        seen, unseen = np.flatnonzero(fold != k), np.flatnonzero(fold == k)
        if not (len(seen) and len(unseen)):
            continue
        fitting = fit_labels(rows[seen], truth[seen], strength, seed)
        weights, biases = yield from _within(fitting, k, FOLDS)
        for start in range(0, len(unseen), ROWS_AT_ONCE):
            some = unseen[start : start + ROWS_AT_ONCE]
            logits[some] = rows[some] @ weights + biases
            yield (k + 1) / FOLDS
    return logits


def _softmax(logits: NDArray[np.float64]) -> NDArray[np.float64]:
    shares = np.exp(logits - logits.max(axis=1, keepdims=True))
    return np.asarray(shares / shares.sum(axis=1, keepdims=True), np.float64)


def _one_cut(
    truth: NDArray[np.int8], scores: NDArray[np.float64], fold: NDArray[np.int64]
) -> Steps[tuple[NDArray[np.bool_], float]]:
    """What one cut for all labels assigns (n, m), for each fold the one best in micro-F1 on the others.

    And the cut that is best on all folds. Of equally good cuts the middle one.
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
    """The cut of most F1, as its place 0..CUTS; ``counts``: the no (0) and yes (1) answers at each place."""
    fp, tp = counts[:, ::-1].cumsum(axis=1)[:, ::-1]
    f1 = 2 * tp / np.maximum(tp + fp + counts[1].sum(), 1)
    best = np.flatnonzero(f1 == f1.max())
    return int(best[len(best) // 2])


def _by_goal(
    truth: NDArray[np.int8], scores: NDArray[np.float64], fold: NDArray[np.int64]
) -> Steps[NDArray[np.bool_]]:
    """What each label's own threshold assigns (n, m), for each fold tuned on the others."""
    assigned = np.zeros(truth.shape, np.bool_)
    for k in range(FOLDS):
        inside = fold != k
        tuning = micromacro_steps(truth[inside], scores[inside])
        thresholds = yield from _within(tuning, k, FOLDS)
        assigned[~inside] = scores[~inside] >= thresholds
    return assigned


def _some(postings: NDArray[np.int64], most: int, seed: int) -> NDArray[np.int64]:
    """At most so many of the postings, by chance."""
    if len(postings) <= most:
        return postings
    return np.sort(np.random.default_rng(seed).choice(postings, most, replace=False))


def _spread(truth: NDArray[np.int8], most: int) -> NDArray[np.int64]:
    """At most so many labels, from all frequencies."""
    by_frequency = np.argsort(-(truth == 1).sum(axis=0), kind="stable")
    places = np.unique(np.linspace(0, len(by_frequency) - 1, most).astype(np.int64))
    return np.sort(by_frequency[places])


def _told_of_sample(sample: Sample, postings: int, labels: int, *, for_labels: bool) -> list[str]:
    parts = []
    if sample.folds < FOLDS:
        parts.append(f"scored on {sample.folds} of {FOLDS} folds")
    if sample.postings < postings:
        parts.append(f"learned from {sample.postings:,} of {postings:,} postings")
    if for_labels and sample.labels < labels:
        parts.append(f"for {sample.labels:,} of {labels:,} labels")
    return [f"Estimated on a sample: {', '.join(parts)}."] if parts else []


def _within(steps: Steps[T], place: float, places: int) -> Steps[T]:
    """The same steps as one of so many places of the whole."""
    while True:
        try:
            fraction = next(steps)
        except StopIteration as stop:
            result: T = stop.value
            return result
        yield min((place + fraction) / places, 1.0)


def _timed(steps: Steps[T]) -> Steps[tuple[T, float]]:
    """The result, and the seconds that the steps themselves took: others may work between them."""
    seconds = 0.0
    while True:
        started = time.perf_counter()
        try:
            fraction = next(steps)
        except StopIteration as stop:
            return stop.value, seconds + time.perf_counter() - started
        seconds += time.perf_counter() - started
        yield fraction
