"""SpaCy: ``cats`` holds a number for each label, 1.0 yes and 0.0 no."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.core.translation import tr
from app.formats.answers import UNTAGGED, Answers
from app.formats.label_cells import name_of
from app.formats.peers.base import Peer, Recognition, share
from app.formats.values import UnusableError

if TYPE_CHECKING:
    from app.core.records import ReadOptions
    from app.formats.columns import Sample


class Spacy(Peer):
    """A label missing from ``cats`` is unanswered; a file with values between 0 and 1 has predictions."""

    name = "spaCy"

    def recognise(self, sample: Sample, options: ReadOptions) -> Recognition | None:
        if not sample.keyed or not any(map(_has_cats, sample.rows)):
            return None
        if share(sample, lambda row: _has_cats(row) or row.get("cats") in (None, {})) < 0.9:
            return None
        cats = [row["cats"] for row in sample.rows if _has_cats(row)]
        scores = any(0 < (value or 0) < 1 for each in cats for value in each.values())
        every = frozenset(name for each in cats for name in map(_usable_name, each) if name)
        sentence = tr(
            "Texts with cats, as for training spaCy: 1 is yes, 0 is no, a missing key is unanswered."
        )
        if scores:
            sentence = tr("Texts with cats that are scores from a spaCy model: predictions, never answers.")
        return Recognition(
            "spaCy predictions" if scores else "spaCy",
            sentence,
            _Cats(every, scores),
            "cats",
            asked=("cats",),
        )


def _usable_name(name: str) -> str:
    """The name as ``answers`` returns it; "" for a name whose row is left out."""
    try:
        return name_of(name)
    except UnusableError:
        return ""


def _has_cats(row: Mapping[str, Any]) -> bool:
    cats = row.get("cats")
    if not isinstance(cats, dict) or not cats:
        return False
    return all(value is None or isinstance(value, (int, float)) for value in cats.values())


@dataclass(frozen=True, slots=True)
class _Cats:
    every: frozenset[str]
    scores: bool

    def answers(self, values: dict[str, Any]) -> Answers:
        values.pop("entities", None)
        cats = values.pop("cats", None)
        if not cats:
            return UNTAGGED
        if not isinstance(cats, Mapping):
            raise UnusableError(tr("its cats are not numbers by name"))
        yes: list[str] = []
        no: list[str] = []
        scores: dict[str, float] = {}
        for name, value in cats.items():
            if value is None:
                continue
            if not isinstance(value, (int, float)) or not 0 <= value <= 1:
                raise UnusableError(tr("its cats are not numbers from 0 to 1"))
            if self.scores:
                scores[name_of(name)] = float(value)
            elif value not in (0, 1):
                raise UnusableError(tr("its cats are neither 0 nor 1"))
            else:
                (yes if value else no).append(name_of(name))
        if self.scores:
            return Answers(probabilities=scores)
        return Answers(tuple(yes), tuple(no), done=self.every <= {*yes, *no})
