"""Prodigy: JSON Lines from ``db-out``, with choices or with one yes-or-no question per line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.core.records import Doubt
from app.core.repeated_rows import AGREE
from app.core.translation import joined, tr
from app.formats.answers import UNTAGGED, Answers
from app.formats.columns import ID
from app.formats.label_cells import as_names, name_of, structure
from app.formats.peers.base import Peer, Recognition, share
from app.formats.values import UnusableError, leaves

if TYPE_CHECKING:
    from app.core.records import ReadOptions
    from app.formats.columns import Sample

_ANSWERS = ("accept", "reject", "ignore")
_BOOKKEEPING = (
    "options", "config", "priority", "score", "spans", "tokens", "html", "style", "versions", "image", "path",
)  # fmt: skip


class Prodigy(Peer):
    """A line holds ``answer``, and either ``accept`` with ``options`` (choice) or ``label`` (binary)."""

    name = "Prodigy"

    def recognise(self, sample: Sample, options: ReadOptions) -> Recognition | None:
        if share(sample, _is_line if sample.keyed else _is_table_row) < 0.9:
            return None
        choice = any(_is_choice(row) for row in sample.rows)
        binary = any(_is_binary(row) for row in sample.rows)
        doubts: tuple[Doubt, ...] = ()
        if not choice and not binary:
            doubts = (
                Doubt(
                    "labels",
                    tr(
                        '"{file}" comes from Prodigy, but its lines highlight spans of texts instead of '
                        'labelling them; import without labels with --labels "", or with --yes.',
                        file=sample.file,
                    ),
                    tr(
                        "The lines highlight spans of texts instead of labelling them. Import without labels?"
                    ),
                    "labels",
                ),
            )
        kinds = [tr("choices")] * choice + [tr("yes-or-no questions")] * binary
        kind = joined(kinds) or tr("no labels")
        what_counts = tr("rejected lines are left out, ignored ones are not tagged")
        if binary:
            what_counts = tr("a rejected question is no, an ignored one stays unanswered")
        what = "accept" if choice else "label"
        return Recognition(
            "Prodigy choice" if choice else "Prodigy binary",
            tr("Answers exported from Prodigy, {kind}: {what_counts}.", kind=kind, what_counts=what_counts),
            _LineAnswers(),
            what,
            unwrap=_values,
            roles={} if any("id" in row for row in sample.rows) else {ID: None},
            prefixes=("meta.",),
            repeated=AGREE,
            asked=("accept", "label", "options", "answer"),
            doubts=doubts,
            record="answer",
        )


def _is_line(row: Mapping[str, Any]) -> bool:
    if "answer" not in row:
        return "_task_hash" in row
    return row["answer"] in _ANSWERS and any(
        key in row for key in ("_task_hash", "_input_hash", "options", "accept", "label", "spans")
    )


def _is_table_row(row: Mapping[str, Any]) -> bool:
    """Whether a row of a table that was made from Prodigy's lines: all cells are texts."""
    return row.get("answer") in _ANSWERS and any(key in row for key in ("accept", "label", "options"))


def _is_choice(row: Mapping[str, Any]) -> bool:
    return row.get("accept") is not None or isinstance(row.get("options"), (list, str))


def _is_binary(row: Mapping[str, Any]) -> bool:
    return isinstance(row.get("label"), (str, int)) and not _is_choice(row)


def _values(row: dict[str, Any]) -> dict[str, Any]:
    if _is_choice(row) and row.get("answer") == "reject":
        raise UnusableError(tr("rejected in Prodigy"))
    values: dict[str, Any] = {
        "answer": {key: row.pop(key, None) for key in ("answer", "accept", "options", "label")}
    }
    for name, value in row.items():
        if name == "meta" and isinstance(value, dict):
            values.update(
                leaves(
                    {key: inner for key, inner in value.items() if key not in ("score", "pattern")}, "meta."
                )
            )
        elif not name.startswith("_") and name not in _BOOKKEEPING:
            values[name] = value
    return values


@dataclass(frozen=True, slots=True)
class _LineAnswers:
    def answers(self, values: dict[str, Any]) -> Answers:
        line = values.pop("answer")
        verdict = line["answer"]
        if verdict == "ignore" or verdict not in _ANSWERS:
            return UNTAGGED
        accepted, options, label = line["accept"], line["options"], line["label"]
        if accepted is not None or options is not None:
            if isinstance(options, str):
                options = structure(options)
            names = _option_names(options if isinstance(options, list) else [])
            listed = as_names(accepted, None, "accept") if isinstance(accepted, (str, list, int)) else ()
            yes = tuple(dict.fromkeys(names.get(name, name) for name in listed or ()))
            if not names:
                return Answers(yes)
            return Answers(yes, tuple(name for name in names.values() if name not in yes), done=True)
        if label is None:
            return UNTAGGED
        name = name_of(label)
        return Answers((name,), ()) if verdict == "accept" else Answers((), (name,))


def _option_names(options: list[Any]) -> dict[str, str]:
    """Each option's name by its id: the id itself, or the option's text if the id is a number."""
    names = {}
    for option in options:
        if not isinstance(option, Mapping) or option.get("id") is None:
            continue
        number = isinstance(option["id"], int) or str(option["id"]).isdigit()
        text = option.get("text")
        named = text if number and isinstance(text, str) and text.strip() else option["id"]
        names[str(option["id"])] = name_of(named)
    return names
