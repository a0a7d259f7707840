"""Potato: ``label_annotations`` by schema, or columns such as "topic:::IT"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.core.repeated_rows import AGREE
from app.core.translation import tr
from app.formats.answers import UNTAGGED, Answers
from app.formats.columns import ID, TEXT
from app.formats.label_cells import name_of
from app.formats.peers.base import Peer, Recognition, share
from app.formats.values import as_flag, is_missing

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.core.records import ReadOptions
    from app.formats.columns import Sample

_BOOKKEEPING = ("span_annotations", "behavioral_data", "user_id", "user")
_JOINT = ":::"
_ON_A_SCALE = re.compile(r"scale_\d+")


class Potato(Peer):
    """One instance per line, with the labels chosen in each schema as keys."""

    name = "potato"

    def recognise(self, sample: Sample, options: ReadOptions) -> Recognition | None:
        if not sample.keyed or share(sample, _is_instance) < 0.9:
            return None
        key = "label_annotations" if "label_annotations" in sample.columns else "annotations"
        schemas = list(dict.fromkeys(name for row in sample.rows for name in _schemas(row.get(key))))
        asked = (options.labels or "").removeprefix(f"{key}.")
        chosen = [asked] if asked in schemas else schemas
        roles: dict[str, str | None] = {TEXT: "displayed_text"} if "displayed_text" in sample.columns else {}
        if "instance_id" in sample.columns:
            roles[ID] = "instance_id"
        return Recognition(
            self.name,
            tr("Instances annotated with potato: the labels chosen in each schema are yes."),
            _Instance(key, tuple(chosen)),
            f"{key}.{', '.join(chosen)}",
            unwrap=_without_bookkeeping,
            roles=roles,
            repeated=AGREE,
            asked=(key, *schemas),
        )


def _is_instance(row: Mapping[str, Any]) -> bool:
    if isinstance(row.get("label_annotations"), dict):
        return True
    return isinstance(row.get("annotations"), dict) and ("displayed_text" in row or "instance_id" in row)


def _schemas(annotations: object) -> Sequence[str]:
    if not isinstance(annotations, dict):
        return ()
    return [
        name for name, chosen in annotations.items() if isinstance(chosen, dict) and not _is_free_text(chosen)
    ]


def _is_free_text(chosen: Mapping[str, Any]) -> bool:
    """Whether the answers are free text or places on a scale instead of labels."""
    return bool(chosen) and all(
        name in ("text_box", "textbox", "bad_text") or _ON_A_SCALE.fullmatch(name) for name in chosen
    )


def _without_bookkeeping(row: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name not in _BOOKKEEPING}


@dataclass(frozen=True, slots=True)
class _Instance:
    key: str
    schemas: tuple[str, ...]

    def answers(self, values: dict[str, Any]) -> Answers:
        annotations = values.pop(self.key, None)
        if not isinstance(annotations, dict) or not annotations:
            return UNTAGGED
        yes: dict[str, None] = {}
        for schema, chosen in annotations.items():
            if schema not in self.schemas or not isinstance(chosen, dict):
                continue
            for name, value in chosen.items():
                if not is_missing(value) and value not in (0, "0") and as_flag(value) is not False:
                    yes[name_of(name)] = None
        return Answers(tuple(yes))


class PotatoTable(Peer):
    """One instance per row, with a column "schema:::label" for each label."""

    name = "potato table"

    def recognise(self, sample: Sample, options: ReadOptions) -> Recognition | None:
        columns = [name for name in sample.columns if _JOINT in name]
        if len(columns) < 2:
            return None
        asked = options.labels or ""
        chosen = [name for name in columns if name.partition(_JOINT)[0] == asked] or columns
        roles: dict[str, str | None] = {TEXT: "displayed_text"} if "displayed_text" in sample.columns else {}
        if "instance_id" in sample.columns:
            roles[ID] = "instance_id"
        schemas = list(dict.fromkeys(name.partition(_JOINT)[0] for name in columns))
        return Recognition(
            self.name,
            tr("A table from potato: the columns with ::: are labels, filled where the label was chosen."),
            _Filled(tuple(chosen)),
            ", ".join(schemas),
            unwrap=_without_bookkeeping,
            roles=roles,
            repeated=AGREE,
            asked=tuple(schemas),
        )


@dataclass(frozen=True, slots=True)
class _Filled:
    columns: tuple[str, ...]

    def answers(self, values: dict[str, Any]) -> Answers:
        yes = []
        for column in self.columns:
            value = values.pop(column, None)
            if not is_missing(value) and as_flag(value) is not False:
                yes.append(name_of(column.partition(_JOINT)[2]))
        return Answers(tuple(yes)) if yes else UNTAGGED
