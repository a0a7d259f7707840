"""The two methods of the comparison that use neural networks, each cut at 0.5."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from app.core.comparison import NETWORK_EACH, NETWORK_ONE, Method
from app.core.records import DEFAULT_THRESHOLD
from app.core.translation import plural, tr
from app.learning.comparing.methods import scored, timed
from app.learning.comparing.networks import (
    HIDDEN_EACH,
    HIDDEN_ONE,
    affordable,
    features_for_networks,
    fit_network,
    network_scores,
)
from app.learning.steps import stretched
from app.learning.training.preparing import FOLDS

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from app.learning.comparing.methods import Answers
    from app.learning.comparing.networks import Sample
    from app.learning.steps import Steps


def one_network(answers: Answers) -> Steps[Method]:
    """One network with a sigmoid for each label, on the postings whose ready labels are all answered."""
    truth, fold, seed = answers.truth, answers.fold, answers.seed
    labels = truth.shape[1]
    whole = (truth >= 0).all(axis=1)
    postings = int(np.count_nonzero(whole))
    if postings < FOLDS:
        return Method(NETWORK_ONE, note=tr("Too few postings have an answer for every ready label."))
    rows = features_for_networks(answers.rows)
    sample = affordable(FOLDS, postings, 1, rows.shape[1] * HIDDEN_ONE)
    assigned = np.zeros(truth.shape, np.bool_)
    seconds: list[float] = []
    for k in range(sample.folds):
        seen = _some(np.flatnonzero(whole & (fold != k)), sample.postings, seed)
        unseen = np.flatnonzero(fold == k)
        if not (len(seen) and len(unseen)):
            continue
        fitting = timed(fit_network(rows[seen], truth[seen] == 1, HIDDEN_ONE, seed))
        network, took = yield from stretched(fitting, k / sample.folds, (k + 0.9) / sample.folds)
        seconds.append(took * postings / len(seen))
        scores = yield from stretched(
            network_scores(network, rows[unseen], labels), (k + 0.9) / sample.folds, (k + 1) / sample.folds
        )
        assigned[unseen] = scores >= DEFAULT_THRESHOLD
    held_out = fold < sample.folds
    left_out = len(truth) - postings
    notes = []
    if left_out:
        notes.append(
            plural(
                left_out,
                "Not learned from {n} posting with an unanswered label.",
                "Not learned from {n} postings with an unanswered label.",
            )
        )
    notes += _told_of_sample(sample, postings, labels, for_labels=False)
    mean = float(np.mean(seconds)) if seconds else None
    method = Method(NETWORK_ONE, seconds=mean, seconds_for_one_more_label=mean, note=" ".join(notes))
    return scored(method, truth[held_out], assigned[held_out])


def network_each(answers: Answers) -> Steps[Method]:
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
            fitting = timed(fit_network(rows[seen], truth[seen, label : label + 1] == 1, HIDDEN_EACH, seed))
            network, took = yield from stretched(fitting, done / fits, (done + 0.9) / fits)
            seconds.append(took * np.count_nonzero(truth[:, label] >= 0) / len(seen))
            scores = yield from stretched(
                network_scores(network, rows[unseen], 1), (done + 0.9) / fits, (done + 1) / fits
            )
            assigned[unseen, label] = scores[:, 0] >= DEFAULT_THRESHOLD
    held_out = np.flatnonzero(fold < sample.folds)
    mean = float(np.mean(seconds)) if seconds else None
    method = Method(
        NETWORK_EACH,
        seconds=None if mean is None else mean * labels,
        seconds_for_one_more_label=mean,
        note=" ".join(_told_of_sample(sample, postings, labels, for_labels=True)),
    )
    return scored(method, truth[np.ix_(held_out, chosen)], assigned[np.ix_(held_out, chosen)])


def _some(postings: NDArray[np.int64], most: int, seed: int) -> NDArray[np.int64]:
    """A random sample of at most this many postings."""
    if len(postings) <= most:
        return postings
    return np.sort(np.random.default_rng(seed).choice(postings, most, replace=False))


def _spread(truth: NDArray[np.int8], most: int) -> NDArray[np.int64]:
    """At most this many labels, spread over all frequencies."""
    by_frequency = np.argsort(-(truth == 1).sum(axis=0), kind="stable")
    places = np.unique(np.linspace(0, len(by_frequency) - 1, most).astype(np.int64))
    return np.sort(by_frequency[places])


def _told_of_sample(sample: Sample, postings: int, labels: int, *, for_labels: bool) -> list[str]:
    parts = []
    if sample.folds < FOLDS:
        parts.append(tr("scored on {folds} of {all_folds} folds", folds=sample.folds, all_folds=FOLDS))
    if sample.postings < postings:
        parts.append(
            tr("learned from {used:,} of {postings:,} postings", used=sample.postings, postings=postings)
        )
    if for_labels and sample.labels < labels:
        parts.append(tr("for {used:,} of {labels:,} labels", used=sample.labels, labels=labels))
    return [tr("Estimated on a sample: {parts}.", parts=", ".join(parts))] if parts else []
