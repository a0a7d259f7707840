"""Labels with probabilities from a program, Jobtag or another: suggestions, never answers."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.core.translation import tr
from app.formats.answers import DONE, LABELS_NO, UNTAGGED, Answers, LabelColumn
from app.formats.columns import LABELS
from app.formats.label_cells import as_names, name_of
from app.formats.peers.base import LIKELY, Peer, Recognition, share
from app.formats.values import UnusableError, as_flag, as_share, is_missing

if TYPE_CHECKING:
    from app.core.records import ReadOptions
    from app.formats.columns import Sample

_NAMES = ("probabilities", "predictions", "scores", "probability", "confidences")


class Predictions(Peer):
    """One column holds a probability for each label; ``labels`` were assigned by the program.

    If a file from Jobtag also contains a person's answers (*no* answers, or done postings), they are kept.
    """

    name = "predictions"

    def recognise(self, sample: Sample, options: ReadOptions) -> Recognition | None:
        column = next(
            (name for name in _NAMES if name in sample.columns and _mostly(sample, name, _as_scores)), None
        )
        zero_shot = column is None and _is_zero_shot(sample)
        if zero_shot:
            return Recognition(
                "zero-shot predictions",
                tr("Labels with scores from a zero-shot classifier: predictions, never answers."),
                _ZeroShot(),
                "",
                LIKELY,
                roles={"text": "sequence"} if "sequence" in sample.columns else {},
            )
        if column is None:
            return None
        answered = any(
            as_flag(row.get(DONE))
            or not is_missing(_plain(row.get(LABELS_NO)))
            or _listed(row.get(LABELS_NO))
            for row in sample.rows
        )
        if answered:
            return Recognition(
                "answers and predictions",
                tr("Answers of people, and a program's probabilities, which are never answers."),
                _Both(LabelColumn(LABELS, options.separator, sample.columns, keyed=sample.keyed), column),
                LABELS,
                asked=(LABELS,),
            )
        return Recognition(
            "predictions",
            tr("Labels that a program assigned, with their probabilities: suggestions, never answers."),
            _Scores(column, options.separator, LABELS in sample.columns),
            "",
            asked=(column,),
        )


def _plain(value: object) -> object:
    return None if isinstance(value, (list, dict)) else value


def _listed(value: object) -> bool:
    return isinstance(value, list) and bool(value)


def _mostly(sample: Sample, name: str, read: Any) -> bool:
    values = [
        value for value in sample.values(name) if not is_missing(_plain(value)) or isinstance(value, dict)
    ]
    return bool(values) and sum(read(value) is not None for value in values) > 0.9 * len(values)


def _as_scores(value: object) -> Mapping[str, float] | None:
    """Read numbers from 0 to 1 by name; None for anything else."""
    if isinstance(value, str) and value.lstrip().startswith("{"):
        try:
            value = json.loads(value)
        except (ValueError, RecursionError):
            return None
    if not isinstance(value, Mapping) or not value:
        return None
    if not all(
        isinstance(score, (int, float)) and not isinstance(score, bool) and 0 <= score <= 1
        for score in value.values()
    ):
        return None
    return value


def _is_zero_shot(sample: Sample) -> bool:
    return share(sample, lambda row: _pairs(row) is not None) > 0.9


def _pairs(row: Mapping[str, Any]) -> dict[str, float] | None:
    labels, scores = row.get("labels"), row.get("scores")
    if not (isinstance(labels, list) and isinstance(scores, list) and labels and len(labels) == len(scores)):
        return None
    if not all(isinstance(score, (int, float)) and 0 <= score <= 1 for score in scores):
        return None
    if not all(isinstance(label, str) for label in labels):
        return None
    return {name_of(label): float(score) for label, score in zip(labels, scores, strict=True)}


def _taken_scores(values: dict[str, Any], column: str) -> dict[str, float]:
    value = values.pop(column, None)
    if value is None or value == "":
        return {}
    scores = _as_scores(value)
    if scores is None:
        raise UnusableError(tr("its {column} are not numbers from 0 to 1 by name", column=column))
    return {name_of(name): float(score) for name, score in scores.items()}


def _decided(
    scores: Mapping[str, float], listed: object, separator: str | None, values: Mapping[str, Any]
) -> tuple[str, ...] | None:
    """The labels that the program assigned: those it lists, or those that reach its thresholds."""
    thresholds = values.get("thresholds", values.get("threshold"))
    if isinstance(thresholds, str) and thresholds.lstrip().startswith("{"):
        thresholds = _as_scores(thresholds)
    if isinstance(thresholds, Mapping):
        cuts = {name: cut for name, cut in thresholds.items() if isinstance(cut, (int, float))}
    else:
        cut = as_share(thresholds)
        cuts = {} if cut is None else dict.fromkeys(scores, cut)
    if cuts:
        return tuple(name for name, score in scores.items() if score >= cuts.get(name, 0.5))
    if listed is None:
        return None
    try:
        return as_names(listed, separator) or ()
    except UnusableError:
        return None


@dataclass(frozen=True, slots=True)
class _Scores:
    column: str
    separator: str | None
    lists: bool

    def answers(self, values: dict[str, Any]) -> Answers:
        scores = _taken_scores(values, self.column)
        listed = values.pop(LABELS, [] if self.lists else None)
        for name in (LABELS_NO, DONE):
            values.pop(name, None)
        if not scores:
            return UNTAGGED
        return Answers(probabilities=scores, assigned=_decided(scores, listed, self.separator, values))


@dataclass(frozen=True, slots=True)
class _Both:
    labels: LabelColumn
    column: str

    def answers(self, values: dict[str, Any]) -> Answers:
        scores = _taken_scores(values, self.column)
        given = self.labels.answers(values)
        return Answers(given.yes, given.no, given.done, given.rest_no, given.unanswered, scores)


@dataclass(frozen=True, slots=True)
class _ZeroShot:
    def answers(self, values: dict[str, Any]) -> Answers:
        scores = _pairs(values) or {}
        values.pop("labels", None)
        values.pop("scores", None)
        return Answers(probabilities=scores) if scores else UNTAGGED
