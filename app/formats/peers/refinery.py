"""Kern AI refinery: columns such as "__Topic__MANUAL", with labels from people and from programs."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.core.translation import tr
from app.formats.answers import UNTAGGED, Answers
from app.formats.label_cells import as_names, name_of
from app.formats.peers.base import Peer, Recognition
from app.formats.values import is_missing

if TYPE_CHECKING:
    from app.core.records import ReadOptions
    from app.formats.columns import Sample

_MANUAL = re.compile(r"(?P<attribute>.*?)__(?P<task>.+?)__MANUAL\Z")
_BY_PROGRAM = re.compile(
    r".*?__.+?__(?:WEAK_SUPERVISION|MODEL_CALLBACK|INFORMATION_SOURCE)(?P<score>__confidence)?\Z"
)


class Refinery(Peer):
    """MANUAL columns hold people's labels; those of weak supervision and models hold predictions."""

    name = "refinery"

    def recognise(self, sample: Sample, options: ReadOptions) -> Recognition | None:
        manual = [name for name in sample.columns if _MANUAL.match(name)]
        if not manual and not any(_BY_PROGRAM.match(name) for name in sample.columns):
            return None
        tasks = {name: _task(name) for name in manual}
        asked = options.labels or ""
        chosen = [name for name in manual if asked in (name, tasks[name])] or manual
        roles: dict[str, str | None] = {}
        if "id" not in sample.columns and "running_id" in sample.columns:
            roles["id"] = "running_id"
        return Recognition(
            self.name,
            tr(
                "Records exported from refinery: people's labels in MANUAL; those of programs"
                " are not answers."
            ),
            _Record(tuple(chosen)),
            ", ".join(chosen),
            roles=roles,
            asked=(*manual, *tasks.values()),
        )


def _task(column: str) -> str:
    match = _MANUAL.match(column)
    return match["task"] if match else ""


@dataclass(frozen=True, slots=True)
class _Record:
    columns: tuple[str, ...]

    def answers(self, values: dict[str, Any]) -> Answers:
        yes: dict[str, None] = {}
        answered = False
        for column in self.columns:
            names = as_names(values.get(column), "", column)
            answered = answered or names is not None
            yes.update(dict.fromkeys(names or ()))
        scores: dict[str, float] = {}
        for column in [name for name in values if "__" in name]:
            match = _BY_PROGRAM.match(column)
            if match is None and not _MANUAL.match(column):
                continue
            value = values.pop(column)
            if match is None or match["score"] or is_missing(value) or not isinstance(value, str):
                continue
            score = values.get(f"{column}__confidence")
            try:
                scores[name_of(value)] = min(1.0, max(0.0, float(score))) if score is not None else 1.0
            except (TypeError, ValueError):
                scores[name_of(value)] = 1.0
        if not answered:
            return Answers(probabilities=scores, assigned=tuple(scores)) if scores else UNTAGGED
        return Answers(tuple(yes), probabilities=scores, assigned=tuple(scores) if scores else None)
