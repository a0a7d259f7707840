"""Training: one linear model for each label on its own answers, then calibration, thresholds and scores."""

from __future__ import annotations

import time
from collections.abc import Generator
from dataclasses import asdict, replace
from typing import TYPE_CHECKING

import numpy as np

from app.core.history import MODEL_VERSION
from app.core.records import LabelQuality, Progress, Quality
from app.learning.features.features import FeatureSettings, count, vocabulary_of
from app.learning.features.training_rows import training_rows
from app.learning.queue.random_slice import in_slice
from app.learning.scoring.evaluation import brier, pooled_ece
from app.learning.scoring.out_of_fold import LIMIT, OutOfFold
from app.learning.scoring.out_of_fold_quality import tested
from app.learning.steps import T, stretched
from app.learning.training import calibration
from app.learning.training.answer_matrix import (
    MIN_NO,
    MIN_YES,
    answer_matrix,
    check_ready,
    to_judge,
    to_learn,
)
from app.learning.training.calibration import Calibration, logits_of
from app.learning.training.fitting import (
    DEFAULT_STRENGTH,
    Weights,
    choose_strength,
    far_from_best,
    fit_labels,
    load_libraries,
    out_of_fold,
)
from app.learning.training.folds import stratified_folds
from app.learning.training.model import Model
from app.learning.training.strongest_words import spellings

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from app.core.records import TrainingSet
    from app.learning.features.features import Counts, FeatureCache, Vocabulary
    from app.learning.steps import Steps

Work = Generator[Progress, None, T]

FOLDS = 5
WEIGHTS_LIMIT = 20_000_000
"""A model holds at most so many weights (80 MB): with very many labels only the commonest features stay."""
FEATURES_AT_LEAST = 1_000
RARE_FROM = 50
"""From so many postings on, a feature that only one of them has is left out."""
SAME_POSTINGS = 1.2
"""Up to so many times the postings of the previous model, its features are good for the first new bars."""


def train(
    training_set: TrainingSet, *, previous: Model | None, cache: FeatureCache, seed: int = 0
) -> Work[Model]:
    """Trains on the answers; new bars come first, as a Progress with ``partial``, then all the rest.

    The partial model has new weights but the thresholds and scores of ``previous`` (if any). Where the
    postings are much the same as then, it keeps the features and fits only labels that the former
    weights no longer fit. The model returned does not depend on ``previous``: the same training set and seed
    give the same weights bit for bit.

    Scores in its quality are honest: out-of-fold, and decided by thresholds tuned on the other folds and by
    the project's options.
    (Thresholds scored on what they were tuned on look better than they are, by some .02 in F1.)

    Raises NotReadyError where there is nothing to learn from.
    """
    started = time.monotonic()
    yield Progress(0.0, "Preparing")
    answers, options = answer_matrix(training_set), training_set.options
    truth = to_learn(answers)
    yes, no = (truth == 1).sum(axis=0), (truth == 0).sum(axis=0)
    check_ready(training_set, yes, no)
    untested = tuple(
        LabelQuality(label.id, label.name, y, n, max(MIN_YES - y, 0), max(MIN_NO - n, 0))
        for label, y, n in zip(training_set.labels, yes.tolist(), no.tolist(), strict=True)
    )
    ready = [label.ready for label in untested]
    truth, judge = truth[:, ready], to_judge(answers)[:, ready]
    label_ids = tuple(label.label_id for label in untested if label.ready)
    names = [label.name for label in untested if label.ready]
    yield from told(load_libraries(), 0.0, 0.02, "Preparing")
    counts = yield from counted(training_set, cache)

    def model_of(vocabulary: Vocabulary, weights: Weights, strength: float, quality: Quality) -> Model:
        settings = {"version": MODEL_VERSION, "C": strength, "seed": seed, "postings": len(truth),
                    "bounds": [options.at_least_one, options.at_most],
                    "features": asdict(vocabulary.settings)}  # fmt: skip
        return Model(training_set.revision, quality, settings, label_ids, vocabulary,
                     weights.weights[: vocabulary.size], weights.biases, truer, spelled, kept)  # fmt: skip

    truer, kept = _former_calibration(label_ids, previous), None
    spelled = {} if previous is None else dict(previous.spellings)
    strength = DEFAULT_STRENGTH if previous is None else float(previous.settings["C"])
    former = _former_quality(untested, previous, len(truth), started)
    close = previous is not None and len(truth) <= SAME_POSTINGS * previous.settings["postings"]
    if previous is not None and close:
        refitting = _refitted(previous, counts, truth, label_ids, names, seed)
        weights = yield from told(refitting, 0.15, 0.2, "Learning")
        yield Progress(0.2, "Learning", model_of(previous.vocabulary, weights, strength, former))

    settings = FeatureSettings(min_postings=2 if len(truth) >= RARE_FROM else 1)
    limit = max(FEATURES_AT_LEAST, WEIGHTS_LIMIT // len(label_ids))
    vocabulary = vocabulary_of(counts, settings, limit)
    weighing = training_rows(vocabulary, counts, truth, names)
    rows = yield from told(weighing, 0.2, 0.22, "Weighing words")
    examples = yield from told(rows.part(), 0.22, 0.22, "Weighing words")
    if not close:
        weights = yield from told(fit_labels(*examples, strength, seed), 0.22, 0.35, "Learning")
        yield Progress(0.35, "Learning", model_of(vocabulary, weights, strength, former))

    fold = yield from told(stratified_folds(truth, FOLDS, seed), 0.35, 0.37, "Dividing into folds")
    choosing = choose_strength(rows, fold, seed)
    chosen = yield from told(choosing, 0.37, 0.5, "Choosing the strength")
    if close or chosen != strength:
        weights = yield from told(fit_labels(*examples, chosen, seed), 0.5, 0.6, "Learning")
    scoring = out_of_fold(rows, fold, chosen, seed)
    raw = yield from told(scoring, 0.6, 0.92, "Scoring out-of-fold")
    logits = logits_of(raw)
    truer = yield from told(calibration.fit(logits, judge, fold), 0.92, 0.94, "Calibrating")
    scores = calibration.apply(logits, truer).astype(np.float32)
    goals = [label.goal or options.goal for label in training_set.labels if label.id in label_ids]
    postings = np.frombuffer(training_set.posting_ids, np.int64)
    sliced = in_slice(postings, options.random_share)
    testing = tested(untested, judge, scores, fold, goals, options, sliced)
    quality = yield from told(testing, 0.94, 0.98, "Tuning thresholds")
    quality = replace(quality, brier_before=brier(judge, raw), ece_before=pooled_ece(judge, raw))
    if truth.size <= LIMIT:
        kept = OutOfFold(label_ids, postings, judge, scores, fold)
    fitted = weights.weights[: vocabulary.size]
    spelling = spellings(vocabulary, fitted, counts, training_set.titles, training_set.texts, spelled)
    spelled = yield from told(spelling, 0.98, 1.0, "Spelling out words")
    return model_of(vocabulary, weights, chosen, replace(quality, seconds=time.monotonic() - started))


def told(steps: Steps[T], start: float, end: float, what: str) -> Work[T]:
    """Steps as progress of the whole job, from start to end."""
    steps = stretched(steps, start, end)
    while True:
        try:
            yield Progress(next(steps), what)
        except StopIteration as stop:
            result: T = stop.value
            return result


def counted(training_set: TrainingSet, cache: FeatureCache) -> Work[list[Counts]]:
    """The counts of every posting, from the cache where they are there."""
    ids, contents = training_set.posting_ids, training_set.contents
    cache.keep_only(ids)
    counts = [cache.get(*key) for key in zip(ids, contents, strict=True)]
    missing = [row for row, known in enumerate(counts) if known is None]
    texts = ((training_set.titles[row], training_set.texts[row]) for row in missing)
    done = 0
    for batch in count(texts):
        for row, found in zip(missing[done:], batch, strict=False):
            counts[row] = found
            cache.put(ids[row], contents[row], found)
        done += len(batch)
        yield Progress(0.02 + 0.13 * done / len(missing), "Reading words")
    return [known for known in counts if known is not None]


def _refitted(
    previous: Model,
    counts: list[Counts],
    truth: NDArray[np.int8],
    label_ids: tuple[int, ...],
    names: list[str],
    seed: int,
) -> Steps[Weights]:
    """Weights on the previous model's features: its own, but for labels that they no longer fit."""
    strength = float(previous.settings["C"])
    weighing = training_rows(previous.vocabulary, counts, truth, names)
    rows = yield from stretched(weighing, 0.0, 0.2)
    X, targets = yield from stretched(rows.part(), 0.2, 0.2)
    column_of = {label_id: column for column, label_id in enumerate(previous.label_ids)}
    columns = np.array([column_of.get(label_id, -1) for label_id in label_ids])
    known = np.flatnonzero(columns >= 0)
    weights = np.zeros((X.shape[1], len(label_ids)), np.float32)
    biases = np.zeros(len(label_ids))
    weights[: previous.vocabulary.size, known] = previous.weights[:, columns[known]]
    biases[known] = previous.biases[columns[known]]
    steps = far_from_best(X, targets, Weights(weights, biases), strength)
    far = yield from stretched(steps, 0.2, 0.3)
    anew = np.flatnonzero(far | (columns < 0))
    fitting = fit_labels(X, targets[:, anew], strength, seed)
    weights[:, anew], biases[anew] = yield from stretched(fitting, 0.3, 1.0)
    return Weights(weights, biases)


def _former_quality(
    untested: tuple[LabelQuality, ...], previous: Model | None, postings: int, started: float
) -> Quality:
    """The previous model's thresholds and scores for the labels there are now."""
    if previous is None:
        return Quality(postings, time.monotonic() - started, None, None, None, untested)
    known = {label.label_id: label for label in previous.quality.labels}
    labels = tuple(
        replace(known[label.label_id], name=label.name, yes=label.yes, no=label.no, needs_yes=0, needs_no=0)
        if label.ready and label.label_id in known
        else label
        for label in untested
    )
    return replace(previous.quality, postings=postings, seconds=time.monotonic() - started, labels=labels)


def _former_calibration(label_ids: tuple[int, ...], previous: Model | None) -> Calibration:
    """The previous model's calibration for the labels there are now."""
    slopes, offsets = calibration.identity(len(label_ids))
    if previous is not None:
        column_of = {label_id: column for column, label_id in enumerate(previous.label_ids)}
        for place, label_id in enumerate(label_ids):
            if label_id in column_of:
                slopes[place] = previous.calibration.slopes[column_of[label_id]]
                offsets[place] = previous.calibration.offsets[column_of[label_id]]
    return Calibration(slopes, offsets)
