"""Label Sleuth: one answer per row, with its label in ``category_name`` and true or false in ``label``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.core.repeated_rows import AGREE
from app.core.translation import tr
from app.formats.answers import UNTAGGED, Answers
from app.formats.columns import ID
from app.formats.label_cells import name_of
from app.formats.peers.base import Peer, Recognition
from app.formats.values import UnusableError, as_answer, is_answer, is_missing

if TYPE_CHECKING:
    from app.core.records import ReadOptions
    from app.formats.columns import Sample

_CATEGORY, _LABEL = "category_name", "label"
_KIND, _OF_PEOPLE = "label_type", "standard"
_BOOKKEEPING = ("dataset", "dataset_name", "doc_id", "iteration", "uri", "labeling_time")


class LabelSleuth(Peer):
    """Rows about the same text add up; a label without a row is unanswered."""

    name = "Label Sleuth"

    def recognise(self, sample: Sample, options: ReadOptions) -> Recognition | None:
        if _CATEGORY not in sample.columns or _LABEL not in sample.columns:
            return None
        if not all(is_answer(value) for value in sample.values(_LABEL)):
            return None
        return Recognition(
            self.name,
            tr(
                "Answers exported from Label Sleuth, one a row: true is yes, false is no, no"
                " row is unanswered;"
                " weak labels are predictions."
            ),
            _Row(),
            _CATEGORY,
            unwrap=_without_bookkeeping,
            roles={ID: None},
            repeated=AGREE,
            asked=(_CATEGORY, _LABEL),
        )


def _without_bookkeeping(row: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name not in _BOOKKEEPING}


@dataclass(frozen=True, slots=True)
class _Row:
    def answers(self, values: dict[str, Any]) -> Answers:
        category, label = values.pop(_CATEGORY, None), values.pop(_LABEL, None)
        kind = values.pop(_KIND, None)
        if is_missing(category):
            return UNTAGGED
        name = name_of(category, _CATEGORY)
        try:
            answer = as_answer(label)
        except UnusableError:
            raise UnusableError(tr("its label is neither true nor false")) from None
        if answer is None:
            return UNTAGGED
        if isinstance(kind, str) and kind.strip() and kind.strip().casefold() != _OF_PEOPLE:
            return Answers(probabilities={name: float(answer)})
        return Answers((name,), ()) if answer else Answers((), (name,))
