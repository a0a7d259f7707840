"""Label Studio: the full JSON export and the short ones (JSON-MIN, CSV, TSV)."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from app.core.records import Doubt
from app.core.repeated_rows import AGREE
from app.core.translation import tr
from app.formats.answers import UNTAGGED, Answers, of_coders
from app.formats.columns import ID, TEXT, TITLE, plain_name
from app.formats.label_cells import as_names, name_of, structure
from app.formats.peers.base import CERTAIN, LIKELY, Peer, Recognition, share
from app.formats.values import is_missing, leaves

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from app.core.records import ReadOptions
    from app.formats.columns import Sample

_ANSWERED = ("annotations", "completions")
_LONGEST_CHOICE, _MOST_WORDS = 60, 5
_BOOKKEEPING = ("annotation_id", "annotator", "lead_time", "created_at", "updated_at")


class LabelStudioJson(Peer):
    """One task per row: its ``data``, and ``annotations`` with the choices in their results."""

    name = "Label Studio JSON"

    def recognise(self, sample: Sample, options: ReadOptions) -> Recognition | None:
        if share(sample, _is_task) < 0.9:
            return None
        controls = Counter(
            str(result.get("from_name", ""))
            for row in sample.rows
            for annotation in _annotations(row)
            for result in _results(annotation)
            if _choices(result) is not None
        )
        others = any(
            _choices(result) is None
            for row in sample.rows
            for annotation in _annotations(row)
            for result in _results(annotation)
        )
        doubts: tuple[Doubt, ...] = ()
        if others and not controls:
            doubts = (
                Doubt(
                    "labels",
                    tr(
                        '"{file}" comes from Label Studio, but its results hold no choices but places or '
                        'give ratings; import without labels with --labels "", or with --yes.',
                        file=sample.file,
                    ),
                    tr(
                        "The results mark places or give ratings, but choose no labels. Import"
                        " without labels?"
                    ),
                    "labels",
                ),
            )
        control = options.labels if options.labels in controls else None
        names = ", ".join(controls)
        notes: tuple[str, ...] = ()
        if control is None and len(controls) > 1:
            notes = (
                tr(
                    "The choices of {names} all count; --labels CONTROL takes the choices of one control "
                    "alone.",
                    names=names,
                ),
            )
        return Recognition(
            self.name,
            tr("Tasks exported from Label Studio: texts in data, labels in the choices of the annotations."),
            _TaskAnswers(control),
            f"annotations.{control or names or 'choices'}",
            unwrap=_task_values,
            roles=_roles(sample),
            prefixes=("data.",),
            repeated=AGREE,
            asked=(*_ANSWERED, *controls),
            notes=notes,
            doubts=doubts,
            record="annotations",
        )


def _is_task(row: Mapping[str, Any]) -> bool:
    data = row.get("data")
    answered = any(isinstance(row.get(key), list) for key in (*_ANSWERED, "predictions"))
    return isinstance(data, dict) and answered


def _annotations(row: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The annotations of a task that count: neither skipped nor cancelled; the ground truth before others."""
    found: list[Any] = next((row[key] for key in _ANSWERED if isinstance(row.get(key), list)), [])
    counted: list[Mapping[str, Any]] = [
        annotation
        for annotation in found
        if isinstance(annotation, dict)
        and not (
            annotation.get("was_cancelled") or annotation.get("skipped") or annotation.get("was_skipped")
        )
        and isinstance(annotation.get("result"), list)
    ]
    decided = [annotation for annotation in counted if annotation.get("ground_truth")]
    return decided or counted


def _results(annotation: Mapping[str, Any]) -> Iterable[Mapping[str, Any]]:
    return [result for result in annotation.get("result") or () if isinstance(result, dict)]


def _choices(result: Mapping[str, Any]) -> list[str] | None:
    """The names chosen in one result; None for other kinds of results, such as spans."""
    value = result.get("value")
    if not isinstance(value, dict) or "start" in value:
        return None
    choices = value.get("choices")
    if choices is None and isinstance(value.get("taxonomy"), list):
        choices = _of_taxonomy(value["taxonomy"])
    if isinstance(choices, str):
        choices = [choices]
    if not isinstance(choices, list):
        return None
    return [name for name in (name_of(choice) for choice in choices) if name]


def _of_taxonomy(paths: list[Any]) -> list[Any]:
    """Each chosen place in a taxonomy as one name, such as "IT / Backend"."""
    return [" / ".join(map(str, path)) if isinstance(path, list) else path for path in paths]


def _roles(sample: Sample) -> dict[str, str | None]:
    """The id in the user's own data if there is one, else the task's."""
    has_own = share(sample, lambda row: not is_missing(_plain(row["data"].get("id")))) == 1.0
    return {ID: "data.id" if has_own else "id"}


def _plain(value: object) -> object:
    return None if isinstance(value, (list, dict)) else value


def _task_values(row: dict[str, Any]) -> dict[str, Any]:
    values = leaves(row["data"], "data.") if isinstance(row.get("data"), dict) else {}
    if is_missing(_plain(values.get("data.id"))):
        values["id"] = row.get("inner_id") if is_missing(_plain(row.get("id"))) else row["id"]
    meta = row.get("meta")
    if isinstance(meta, dict):
        values.update(leaves(meta, "meta."))
    values["annotations"] = row
    return {name: value for name, value in values.items() if value is not None}


@dataclass(frozen=True, slots=True)
class _TaskAnswers:
    """The choices of one control, or of all of them (None)."""

    control: str | None

    def answers(self, values: dict[str, Any]) -> Answers:
        row = values.pop("annotations", {})
        coders = [self._names(_results(annotation)) for annotation in _annotations(row)]
        scores = self._scores(row)
        found = of_coders(coders) if coders else UNTAGGED
        if not scores:
            return found
        return replace(found, probabilities=scores, assigned=tuple(scores))

    def _names(self, results: Iterable[Mapping[str, Any]]) -> list[str]:
        return [
            name
            for result in results
            if self.control is None or result.get("from_name") == self.control
            for name in _choices(result) or ()
        ]

    def _scores(self, row: Mapping[str, Any]) -> dict[str, float]:
        """The labels that a model predicted, by name, each with the prediction's score or 1."""
        found: dict[str, float] = {}
        predictions = row.get("predictions")
        for prediction in predictions if isinstance(predictions, list) else ():
            if not isinstance(prediction, dict):
                continue
            for result in _results(prediction):
                if self.control is not None and result.get("from_name") != self.control:
                    continue
                score = result.get("score", prediction.get("score"))
                if not isinstance(score, (int, float)) or not 0 <= score <= 1:
                    score = 1.0
                found.update(dict.fromkeys(_choices(result) or (), float(score)))
        return found


class LabelStudioTable(Peer):
    """One annotation per row, with a column for each control: JSON-MIN, CSV and TSV."""

    name = "Label Studio"

    def recognise(self, sample: Sample, options: ReadOptions) -> Recognition | None:
        present = [name for name in _BOOKKEEPING if name in sample.columns]
        if len(present) < 3 or not {"annotation_id", "annotator"} & set(present):
            return None
        controls = [
            name
            for name in sample.columns
            if name not in _BOOKKEEPING and any(_holds_choices(value) for value in sample.values(name))
        ]
        certainty = CERTAIN
        if sample.keyed:
            controls = list(dict.fromkeys((*controls, *_controls_in_place(sample))))
        if options.labels and options.labels in sample.columns:
            controls = [options.labels]
        elif not controls:
            controls = _control_of_single_names(sample)
            certainty = LIKELY
        doubts: tuple[Doubt, ...] = ()
        if not controls:
            doubts = (
                Doubt(
                    "labels",
                    tr(
                        '"{file}" comes from Label Studio, but which column holds the choices is unclear; '
                        'name it with --labels COL, or import without labels with --labels "".',
                        file=sample.file,
                    ),
                    tr("It is unclear which column holds the choices. Which one does?"),
                    "labels",
                ),
            )
        where = ", ".join(controls)
        notes: tuple[str, ...] = ()
        if len(controls) > 1:
            notes = (
                tr(
                    "The choices of {where} all count; --labels CONTROL takes the choices of one control "
                    "alone.",
                    where=where,
                ),
            )
        kind = f"{self.name} {'JSON-MIN' if sample.keyed else 'table'}"
        if sample.keyed:
            sentence = tr("Annotations exported from Label Studio (JSON-MIN)")
        else:
            sentence = tr("Annotations exported from Label Studio (CSV or TSV)")
        return Recognition(
            kind,
            tr("{sentence}: labels in {where}.", sentence=sentence, where=where) if where else f"{sentence}.",
            _RowAnswers(tuple(controls), "annotation_id" in sample.columns),
            where,
            certainty,
            unwrap=_readable_row,
            roles={ID: "id"} if "id" in sample.columns else {},
            repeated=AGREE,
            asked=tuple(controls),
            notes=notes,
            doubts=doubts,
        )


def _readable_row(row: dict[str, Any]) -> dict[str, Any]:
    for name in _BOOKKEEPING[2:]:
        row.pop(name, None)
    return row


def _holds_choices(value: object) -> bool:
    if isinstance(value, dict):
        return "choices" in value
    if isinstance(value, str):
        return value.lstrip().startswith(('{"choices"', '[["')) and _chosen(value) is not None
    return _chosen(value) is not None


def _chosen(value: object) -> tuple[str, ...] | None:
    """The names in a value: choices, or places in a taxonomy as lists of lists. None for anything else."""
    if isinstance(value, str) and value.lstrip().startswith("[["):
        value = structure(value)
    if isinstance(value, list):
        if not value or not all(
            isinstance(path, list) and all(isinstance(n, str) for n in path) for path in value
        ):
            return None
        return tuple(name_of(name) for name in _of_taxonomy(value))
    return as_names(value, None) if isinstance(value, (dict, str)) else None


def _controls_in_place(sample: Sample) -> list[str]:
    """Controls for a single choice in JSON-MIN, which writes controls between the task's id and annotator.

    A control that takes free text stands there too, but its values are longer and seldom come again.
    """
    found: list[str] = []
    for name in dict.fromkeys(name for row in sample.rows for name in _in_place(row)):
        texts = sample.texts(name)
        short = all(len(text) <= _LONGEST_CHOICE and len(text.split()) <= _MOST_WORDS for text in texts)
        if texts and len(texts) == len(sample.values(name)) and short:
            found.append(name)
    return found


def _in_place(row: Mapping[str, Any]) -> list[str]:
    names = list(row)
    if "id" not in row or "annotator" not in row:
        return []
    return [
        name for name in names[names.index("id") + 1 : names.index("annotator")] if name not in _BOOKKEEPING
    ]


def _control_of_single_names(sample: Sample) -> list[str]:
    """The column of a control for one choice each, recognised by its short, repeated values, or none."""
    best, best_share = "", 0.0
    for name in sample.columns:
        if name in (*_BOOKKEEPING, "id", TEXT, TITLE, "text", "agreement"):
            continue
        texts = sample.texts(name)
        if len(texts) < 2 or any(len(text) > 60 for text in texts):
            continue
        repeats = 1 - len(set(texts)) / len(texts)
        named = plain_name(name) in ("label", "labels", "category", "choice", "sentiment", "class", "topic")
        if repeats + named > best_share:
            best, best_share = name, repeats + named
    return [best] if best_share > 0.3 else []


@dataclass(frozen=True, slots=True)
class _RowAnswers:
    """Read the choices in a row's columns. A row without an annotation is not tagged."""

    controls: tuple[str, ...]
    tells: bool

    def answers(self, values: dict[str, Any]) -> Answers:
        annotation, annotator = values.pop("annotation_id", None), values.pop("annotator", None)
        names: dict[str, None] = {}
        for control in self.controls:
            value = values.pop(control, None)
            found = _chosen(value) if _holds_choices(value) else as_names(value, "", control)
            names.update(dict.fromkeys(found or ()))
        annotated = annotation if self.tells else annotator
        if not self.controls or (is_missing(_plain(annotated)) and not names):
            return UNTAGGED
        return Answers(tuple(names))
