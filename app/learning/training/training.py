"""Training: one linear model for each label on its own answers, then calibration, thresholds and scores."""

from __future__ import annotations

import time
from dataclasses import asdict, replace
from typing import TYPE_CHECKING

import numpy as np

from app.core.history import MODEL_VERSION
from app.core.records import MARGIN, LabelQuality, Progress, Quality
from app.core.translation import tr
from app.learning.queue.random_slice import in_slice
from app.learning.scoring.evaluation import brier, pooled_ece
from app.learning.scoring.out_of_fold import LIMIT, OutOfFold
from app.learning.scoring.out_of_fold_quality import tested
from app.learning.steps import stretched
from app.learning.training import calibration
from app.learning.training.answer_matrix import MIN_NO, MIN_YES
from app.learning.training.calibration import Calibration
from app.learning.training.fitting import Weights, choose_C, far_from_best, fit_labels, out_of_fold
from app.learning.training.model import Model
from app.learning.training.preparing import Work, as_progress, read_answers
from app.learning.training.strongest_words import spellings

if TYPE_CHECKING:
    from app.core.records import TrainingSet
    from app.learning.features.features import FeatureCache, Vocabulary
    from app.learning.steps import Steps
    from app.learning.training.preparing import Answered

SAME_POSTINGS = 1.2
"""Up to this many times the postings of the previous model, its features serve for the first new bars."""


def train(
    training_set: TrainingSet,
    *,
    previous: Model | None,
    cache: FeatureCache,
    seed: int = 0,
    threads: int | None = None,
) -> Work[Model]:
    """Train on the answers. The first result is a partial model for new bars, in a Progress.

    The partial model has new weights but the thresholds and scores of ``previous`` (if any). If the postings
    are mostly the same, it keeps the features and fits only labels whose previous weights no longer fit. The
    returned model does not depend on ``previous``, on the order of postings and labels, or on the number of
    ``threads`` (by default one for each core): the same texts, answers, label names, options and seed give
    the same bits.

    The scores in its quality are out-of-fold, and use thresholds tuned on the other folds and the project's
    options. (Thresholds scored on the postings they were tuned on look better by about .02 in F1.)

    Raises NotReadyError where there is nothing to learn from.
    """
    started = time.monotonic()
    answered = yield from read_answers(training_set, cache)
    given, learner, options = answered.given, answered.learner, training_set.options
    postings = np.frombuffer(given.posting_ids, np.int64)
    label_ids = tuple(label.id for label in answered.labels)
    numbers = zip(given.labels, answered.yes.tolist(), answered.no.tolist(), strict=True)
    untested = tuple(
        LabelQuality(label.id, label.name, yes, no, max(MIN_YES - yes, 0), max(MIN_NO - no, 0))
        for label, yes, no in numbers
    )

    def model_of(vocabulary: Vocabulary, weights: Weights, C: float, quality: Quality) -> Model:
        settings = {"version": MODEL_VERSION, "learner": learner.name, "C": C, "seed": seed,
                    "postings": len(postings), "bounds": [options.at_least_one, options.at_most],
                    "features": asdict(vocabulary.settings)}  # fmt: skip
        in_list_order = {label.id: place for place, label in enumerate(training_set.labels)}
        labels = tuple(sorted(quality.labels, key=lambda label: in_list_order[label.label_id]))
        return Model(training_set.revision, replace(quality, labels=labels), settings, label_ids, vocabulary,
                     weights.weights[: vocabulary.size], weights.biases, truer, spelled, kept)  # fmt: skip

    truer, kept = _former_calibration(label_ids, previous), None
    spelled = {} if previous is None else dict(previous.spellings)
    C = learner.first_C
    former = _former_quality(untested, previous, len(postings), started)
    close = (
        previous is not None
        and previous.settings.get("learner", MARGIN) == learner.name
        and len(postings) <= SAME_POSTINGS * previous.settings["postings"]
    )
    if previous is not None and close:
        C = float(previous.settings["C"])
        refitting = _refitted(previous, answered, C, threads)
        weights = yield from as_progress(refitting, 0.15, 0.2, tr("Learning"))
        yield Progress(0.2, tr("Learning"), model_of(previous.vocabulary, weights, C, former))

    vocabulary = answered.vocabulary()
    rows = yield from as_progress(answered.rows(vocabulary), 0.2, 0.22, tr("Finding the words that matter"))
    examples = yield from as_progress(rows.part(), 0.22, 0.22, tr("Finding the words that matter"))
    if not close:
        fitting = fit_labels(*examples, learner, C, threads)
        weights = yield from as_progress(fitting, 0.22, 0.35, tr("Learning"))
        yield Progress(0.35, tr("Learning"), model_of(vocabulary, weights, C, former))

    fold = yield from as_progress(answered.folds(seed), 0.35, 0.37, tr("Checking how good it is"))
    choosing = choose_C(rows, fold, learner, threads)
    chosen = yield from as_progress(choosing, 0.37, 0.5, tr("Finding the best settings"))
    if close or chosen != C:
        fitting = fit_labels(*examples, learner, chosen, threads)
        weights = yield from as_progress(fitting, 0.5, 0.6, tr("Learning"))
    scoring = out_of_fold(rows, fold, learner, chosen, threads=threads)
    logits = yield from as_progress(scoring, 0.6, 0.92, tr("Checking how good it is"))
    judged = answered.judged
    truer = yield from as_progress(
        calibration.fit(logits, judged, fold), 0.92, 0.94, tr("Adjusting the percentages")
    )
    scores = calibration.apply(logits, truer).astype(np.float32)
    sliced = in_slice(postings, options.random_share)
    testing = tested(untested, judged, scores, fold, answered.goals, options, sliced)
    quality = yield from as_progress(testing, 0.94, 0.98, tr("Setting the thresholds"))
    raw = calibration.sigmoid(logits)
    quality = replace(quality, brier_before=brier(judged, raw), ece_before=pooled_ece(judged, raw))
    if judged.size <= LIMIT:
        kept = OutOfFold(label_ids, postings, judged, scores, fold)
    fitted = weights.weights[: vocabulary.size]
    spelling = spellings(vocabulary, fitted, answered.counts, given.titles, given.texts, spelled)
    spelled = yield from as_progress(spelling, 0.98, 1.0, tr("Noting the words that matter"))
    return model_of(vocabulary, weights, chosen, replace(quality, seconds=time.monotonic() - started))


def _refitted(previous: Model, answered: Answered, C: float, threads: int | None) -> Steps[Weights]:
    """Weights on the previous model's features, fitted again only for labels that need it."""
    rows = yield from stretched(answered.rows(previous.vocabulary), 0.0, 0.2)
    X, targets = yield from stretched(rows.part(), 0.2, 0.2)
    column_of = {label_id: column for column, label_id in enumerate(previous.label_ids)}
    columns = np.array([column_of.get(label.id, -1) for label in answered.labels])
    known = np.flatnonzero(columns >= 0)
    weights = np.zeros((X.shape[1], len(columns)), np.float32)
    biases = np.zeros(len(columns))
    weights[: previous.vocabulary.size, known] = previous.weights[:, columns[known]]
    biases[known] = previous.biases[columns[known]]
    steps = far_from_best(X, targets, Weights(weights, biases), answered.learner, C)
    far = yield from stretched(steps, 0.2, 0.3)
    anew = np.flatnonzero(far | (columns < 0))
    fitting = fit_labels(X, targets[:, anew], answered.learner, C, threads)
    weights[:, anew], biases[anew] = yield from stretched(fitting, 0.3, 1.0)
    return Weights(weights, biases)


def _former_quality(
    untested: tuple[LabelQuality, ...], previous: Model | None, postings: int, started: float
) -> Quality:
    """The previous model's thresholds and scores for the current labels."""
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
    """The previous model's calibration for the current labels."""
    slopes, offsets = calibration.identity(len(label_ids))
    if previous is not None:
        column_of = {label_id: column for column, label_id in enumerate(previous.label_ids)}
        for place, label_id in enumerate(label_ids):
            if label_id in column_of:
                slopes[place] = previous.calibration.slopes[column_of[label_id]]
                offsets[place] = previous.calibration.offsets[column_of[label_id]]
    return Calibration(slopes, offsets)
