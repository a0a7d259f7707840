"""The out-of-fold scores of one training: each posting's, by a model that has not seen it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from math import isnan
from typing import TYPE_CHECKING

import numpy as np

from app.core.curves import Scored
from app.core.records import Answer, Quality
from app.learning.scoring import curves
from app.learning.scoring.evaluation import brier, evaluate_decisions, pooled_ece
from app.learning.thresholds.decisions import decide
from app.learning.thresholds.goals import tune

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping, Sequence

    from numpy.typing import NDArray

    from app.core.curves import Curve, Effect, Histogram, ReliabilityBin
    from app.core.goals import Goal, Tuned
    from app.core.records import Options

LIMIT = 20_000_000
"""Scores of more pairs of posting and label are not kept; they would take 100 MB."""


@dataclass(frozen=True, eq=False)
class OutOfFold:
    """Answers and calibrated out-of-fold probabilities of n postings and m labels.

    ``posting_ids`` (n,), ``truth`` (n, m: 1 yes, 0 no, -1 unanswered), ``scores`` (n, m, 'f4', 0..1) and
    ``fold`` (n,). Methods about one label raise KeyError if it has no scores.
    """

    label_ids: tuple[int, ...]
    posting_ids: NDArray[np.int64]
    truth: NDArray[np.int8]
    scores: NDArray[np.float32]
    fold: NDArray[np.int64]

    @cached_property
    def _columns(self) -> dict[int, int]:
        return {label_id: column for column, label_id in enumerate(self.label_ids)}

    def _one(self, label_id: int) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
        column = self._columns[label_id]
        return self.truth[:, column], self.scores[:, column]

    def curve(self, label_id: int) -> Curve:
        """Precision, recall and F1 against the threshold."""
        return curves.curve(*self._one(label_id))

    def reliability(self, label_id: int) -> tuple[ReliabilityBin, ...]:
        """The share of yes answers by probability."""
        return curves.reliability(*self._one(label_id))

    def pooled_reliability(self, label_ids: Sequence[int]) -> tuple[ReliabilityBin, ...]:
        """How often yes was right, by probability, over these labels together."""
        columns = [self._columns[label_id] for label_id in label_ids if label_id in self._columns]
        return curves.reliability(self.truth[:, columns].ravel(), self.scores[:, columns].ravel())

    def histogram(self, label_id: int) -> Histogram:
        """Histograms of probabilities, for yes and for no answers."""
        return curves.histogram(*self._one(label_id))

    def effect(self, label_id: int, old: float, new: float) -> Effect:
        """The effect of moving the threshold."""
        return curves.effect(*self._one(label_id), old, new)

    def flipped(self, label_id: int, old: float, new: float) -> list[Scored]:
        """The postings that lose or gain the label when the threshold moves, those nearest to it first."""
        truth, scores = self._one(label_id)
        flips = curves.flips(scores, old, new)
        rows = np.array([*flips.lost, *flips.gained], np.int64)
        nearest = rows[np.argsort(np.abs(scores[rows] - new), kind="stable")]
        return self._scored(nearest, truth, scores)

    def likely_mistakes(self, label_id: int, threshold: float, most: int) -> list[Scored]:
        """Answers that disagree with the probability, the farthest from the threshold first."""
        truth, scores = self._one(label_id)
        found = curves.likely_mistakes(truth, scores, threshold, most)
        return self._scored(np.array([mistake.row for mistake in found], np.int64), truth, scores)

    def standing(self, trained: Quality, thresholds: Mapping[int, float], options: Options) -> Quality:
        """The quality of its training, with the scores over all labels for these thresholds and options.

        Labels without a threshold (by label id) were deleted: they are ignored, as are postings without other
        answers. In that case there are no scores on the random slice or before calibration.
        """
        columns = [self._columns[label_id] for label_id in thresholds if label_id in self._columns]
        if not columns:
            return Quality(0, trained.seconds, None, None, None, trained.labels)
        cuts = np.array([thresholds[self.label_ids[column]] for column in columns])
        truth, scores = self.truth[:, columns], self.scores[:, columns]
        if len(columns) < len(self.label_ids):
            left = (truth >= 0).any(axis=1) == (self.truth >= 0).any(axis=1)
            truth, scores = truth[left], scores[left]
            figures = brier(truth, scores), pooled_ece(truth, scores)
            trained = replace(
                trained, brier=figures[0], ece=figures[1], brier_before=None, ece_before=None, check=None
            )
        found = evaluate_decisions(truth, decide(scores, cuts, options))
        return replace(
            trained,
            postings=found.postings,
            micro_f1=found.micro_f1,
            macro_f1=found.macro_f1,
            example_f1=found.example_f1,
            hamming_loss=found.hamming_loss,
            exact_match=found.exact_match,
        )

    def tuned(self, goals: Mapping[int, Goal]) -> Generator[float, None, dict[int, Tuned]]:
        """Tune the thresholds, by label id, of the labels with a goal here."""
        columns = [column for column, label_id in enumerate(self.label_ids) if label_id in goals]
        ids = [self.label_ids[column] for column in columns]
        wanted = [goals[label_id] for label_id in ids]
        found = yield from tune(self.truth[:, columns], self.scores[:, columns], wanted, self.fold)
        return dict(zip(ids, found, strict=True))

    def of_posting(self, posting_id: int) -> dict[int, float]:
        """The probabilities, 0..1, of one posting by label id; empty if it was not scored."""
        rows = np.flatnonzero(self.posting_ids == posting_id)
        if not len(rows):
            return {}
        found = zip(self.label_ids, self.scores[rows[0]].tolist(), strict=True)
        return {label_id: score for label_id, score in found if not isnan(score)}

    def _scored(
        self, rows: NDArray[np.int64], truth: NDArray[np.int8], scores: NDArray[np.float32]
    ) -> list[Scored]:
        answers: Sequence[Answer | None] = (Answer.NO, Answer.YES, None)
        return [
            Scored(posting_id, score, answers[answer])
            for posting_id, score, answer in zip(
                self.posting_ids[rows].tolist(), scores[rows].tolist(), truth[rows].tolist(), strict=True
            )
        ]
