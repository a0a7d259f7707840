"""Small neural networks for the comparison, trained in steps so short that they can be cancelled."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from app.learning.steps import Steps
    from app.learning.training.fitting import Matrix

HIDDEN_EACH, HIDDEN_ONE = 16, 32
"""Hidden units of a network for one label, and of one network for all."""
LEARNING_RATE = 0.01
BATCH = 128
MOST_EPOCHS = 20
LEAST_GAIN = 0.03
"""Training ends when an epoch lowers the loss by less than this share of it,"""
LOW_LOSS = 0.005
"""or when the mean loss of an output falls to this."""
MOST_FEATURES = 20_000
"""Networks use at most this many features, the most common ones: more took longer and gained nothing."""
ROWS_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Sample:
    """The sample a method is estimated on: held-out folds, postings to learn from, labels."""

    folds: int
    postings: int
    labels: int


BUDGET = 60.0
SECONDS_A_STEP, SECONDS_A_WEIGHT = 1.3e-3, 7e-9
"""The cost of one training step, measured on one core of a small machine in 2026."""
TYPICAL_EPOCHS = 15
FEWEST_POSTINGS = 500


def affordable(folds: int, postings: int, labels: int, weights: int) -> Sample:
    """The sample that networks of ``weights`` for ``labels`` can afford.

    It follows from an estimate of the cost, not from the clock, so the same answers always give the same
    sample. Folds are reduced first, since each fold's scores stay valid, then postings, and labels last.
    """
    epoch = postings / BATCH * (SECONDS_A_STEP + weights * SECONDS_A_WEIGHT)
    share = BUDGET / max(TYPICAL_EPOCHS * epoch * labels, 1e-9)
    few = max(min(round(postings * share), postings), min(FEWEST_POSTINGS, postings))
    return Sample(
        folds=int(min(max(share, 1), folds)),
        postings=few,
        labels=min(max(round(labels * share * postings / few), 1), labels),
    )


def features_for_networks(rows: Matrix) -> Matrix:
    """Convert rows for networks: float32, and only the most common features."""
    if rows.shape[1] > MOST_FEATURES:
        postings = np.bincount(rows.indices, minlength=rows.shape[1])
        rows = rows[:, np.sort(np.argsort(-postings, kind="stable")[:MOST_FEATURES])]
    return rows.astype(np.float32)


def fit_network(rows: Matrix, yes: NDArray[np.bool_], hidden: int, seed: int) -> Steps[Any]:
    """Fit one hidden layer and a sigmoid for each column of ``yes`` (n, m) by binary cross-entropy.

    Returns scikit-learn's MLPClassifier, or the share of yes answers (1,) if it is 0 or 1.
    """
    from sklearn.neural_network import MLPClassifier  # late: see load_libraries

    answers = yes.astype(np.int64)
    outputs = yes.shape[1]
    if outputs == 1:
        if yes.all() or not yes.any():
            return yes.mean(axis=0)
        answers = answers[:, 0]
    classes = np.arange(max(outputs, 2))
    network = MLPClassifier((hidden,), learning_rate_init=LEARNING_RATE, random_state=seed)
    chance = np.random.default_rng(seed)
    former = np.inf
    for epoch in range(MOST_EPOCHS):
        order = chance.permutation(len(yes))
        loss = 0.0
        for start in range(0, len(order), BATCH):
            batch = order[start : start + BATCH]
            network.partial_fit(rows[batch], answers[batch], classes=classes)
            loss += network.loss_ * len(batch) / len(order)
            yield (epoch + start / len(order)) / MOST_EPOCHS
        if loss < LOW_LOSS * outputs or loss > (1 - LEAST_GAIN) * former:
            break
        former = loss
    return network


def network_scores(network: Any, rows: Matrix, outputs: int) -> Steps[NDArray[np.float64]]:
    """The outputs (n, outputs), 0..1, of a network from ``fit_network``."""
    scores = np.zeros((rows.shape[0], outputs))
    for start in range(0, rows.shape[0], ROWS_AT_ONCE):
        some = slice(start, start + ROWS_AT_ONCE)
        if isinstance(network, np.ndarray):
            scores[some] = network
        else:
            given = network.predict_proba(rows[some])
            scores[some] = given[:, -1:] if outputs == 1 else given
        yield start / rows.shape[0]
    return scores
