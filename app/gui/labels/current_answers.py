"""The answers of the current posting, quick to look up one label at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from app.core.decisions import speaks_against
from app.core.records import Answer

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from app.core.tagging import Tagging


class Against(NamedTuple):
    """A probability that contradicts an answer, and whether it is out-of-fold."""

    probability: float | None = None
    out_of_fold: bool = False


class CurrentAnswers:
    """A posting's answers, or none. ``out_of_fold`` are probabilities of a model that has not seen it."""

    def __init__(self, tagging: Tagging | None, out_of_fold: Mapping[int, float]) -> None:
        self._upto = 0 if tagging is None else tagging.no_upto
        self._explicit = {} if tagging is None else dict(tagging.explicit)
        self._accepted = frozenset(() if tagging is None else tagging.accepted)
        self._out_of_fold = out_of_fold
        self.open = tagging is not None and not tagging.done
        """Whether there is a posting that is not done, so that labels can be suggested for it."""

    def answer(self, label_id: int) -> Answer | None:
        """The answer for a label; None if it is unanswered."""
        if label_id in self._explicit:
            return self._explicit[label_id]
        return Answer.NO if label_id <= self._upto else None

    def accepted(self, label_id: int) -> bool:
        """Whether it is yes only because a suggestion was left unchanged."""
        return label_id in self._accepted

    def differing(self, other: CurrentAnswers, label_ids: Iterable[int]) -> list[int]:
        """The labels that look different with the ``other`` answers.

        A single new answer to the same posting is found without a loop over all labels.
        """
        mine, others = (self._upto, self.open), (other._upto, other.open)
        if mine == others and self._out_of_fold == other._out_of_fold:
            given = self._explicit.keys() | other._explicit.keys() | self._accepted | other._accepted
            label_ids = filter(given.__contains__, label_ids)
        return [label_id for label_id in label_ids if self._state(label_id) != other._state(label_id)]

    def _state(self, label_id: int) -> tuple[object, ...]:
        accepted, unseen = label_id in self._accepted, self._out_of_fold.get(label_id)
        return self.answer(label_id), accepted, self.open, unseen

    def against(self, label_id: int, probability: float | None, threshold: float) -> Against:
        """The contradicting probability: out-of-fold if known, else the model's ``probability``."""
        answer = self.answer(label_id)
        unseen = self._out_of_fold.get(label_id)
        shown = probability if unseen is None else unseen
        if answer is None or shown is None or not speaks_against(answer, shown, threshold):
            return Against()
        return Against(shown, unseen is not None)
