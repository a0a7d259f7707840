"""Argilla: records of version 2 (nested, or flat as in data sets) and of version 1."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.core.records import Doubt
from app.core.repeated_rows import REPLACE
from app.core.translation import tr
from app.formats.answers import UNTAGGED, Answers, of_coders
from app.formats.columns import ID, LABELS, has_usual_name
from app.formats.label_cells import as_names, listed_names, name_of, structure
from app.formats.peers.base import Peer, Recognition, share
from app.formats.values import is_missing, leaves

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from app.core.records import ReadOptions
    from app.formats.columns import Sample

_STATES = ("Default", "Validated", "Edited", "Discarded")
_NOT_GIVEN = ("draft", "discarded", "pending")
_BOOKKEEPING = ("status", "inserted_at", "updated_at", "_server_id", "vectors", "event_timestamp", "metrics",
                "explanation", "prediction_agent", "annotation_agent", "multi_label")  # fmt: skip


class Argilla2(Peer):
    """A record holds ``fields``, and ``responses`` by question. Suggestions are predictions, not answers."""

    name = "Argilla 2"

    def recognise(self, sample: Sample, options: ReadOptions) -> Recognition | None:
        if share(sample, _is_record) < 0.9:
            return None
        questions, unclear = _label_questions(sample)
        asked = (options.labels or "").removeprefix("responses.")
        every = [*questions, *unclear]
        chosen = [asked] if asked in every else questions
        doubts: tuple[Doubt, ...] = ()
        if not chosen:
            doubts = _doubts(sample, unclear)
        notes: tuple[str, ...] = ()
        if len(chosen) > 1:
            notes = (
                tr(
                    "The answers to {chosen} all count; --labels QUESTION takes one question alone.",
                    chosen=", ".join(chosen),
                ),
            )
        external = share(sample, lambda row: not is_missing(_plain(row.get("external_id")))) == 1.0
        return Recognition(
            self.name,
            tr(
                "Records exported from Argilla: texts in fields, labels in the submitted responses;"
                " suggestions are not answers."
            ),
            _RecordAnswers(tuple(chosen)),
            f"responses.{', '.join(chosen) or 'labels'}",
            unwrap=_values,
            roles={ID: "external_id" if external else "id"},
            prefixes=("fields.", "metadata."),
            asked=(
                "responses",
                *(path for name in (*questions, *unclear) for path in (name, f"responses.{name}")),
            ),
            notes=notes,
            doubts=doubts,
            record="responses",
        )


def _plain(value: object) -> object:
    return None if isinstance(value, (list, dict)) else value


def _is_record(row: Mapping[str, Any]) -> bool:
    return isinstance(row.get("fields"), dict) and any(
        key in row for key in ("responses", "suggestions", "status")
    )


def _by_question(responses: object) -> Iterable[tuple[str, object, object]]:
    """Yield each response's question, value and status, in both shapes that Argilla writes."""
    if isinstance(responses, dict):
        for question, given in responses.items():
            for response in given if isinstance(given, list) else [given]:
                if isinstance(response, dict):
                    yield question, response.get("value"), response.get("status")
    elif isinstance(responses, list):
        for response in responses:
            if not isinstance(response, dict):
                continue
            values = response.get("values")
            if isinstance(values, dict):
                for question, inner in values.items():
                    value = inner.get("value") if isinstance(inner, dict) else inner
                    yield question, value, response.get("status")
            elif "question_name" in response:
                yield str(response["question_name"]), response.get("value"), response.get("status")


def _names(value: object) -> list[str] | None:
    """The label names in a response; None for a rating, a ranking or spans."""
    if isinstance(value, str):
        return [name_of(value)] if len(value) <= 200 else None
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return [name for name in map(name_of, value) if name]
    return None


def _label_questions(sample: Sample) -> tuple[list[str], list[str]]:
    """The questions that are answered with labels, and those that may as well be answered with free text.

    A list of names is an answer with labels. A single name is one if the question is named so, or if names
    come again and are short.
    """
    listed: set[str] = set()
    texts: dict[str, list[str]] = {}
    for row in sample.rows:
        suggestions = row.get("suggestions")
        suggested = suggestions.items() if isinstance(suggestions, dict) else ()
        given = [(question, value) for question, value, _ in _by_question(row.get("responses"))]
        given += [(name, item.get("value")) for name, item in suggested if isinstance(item, dict)]
        for question, value in given:
            if _names(value) is None:
                continue
            if isinstance(value, str):
                texts.setdefault(question, []).append(value)
            else:
                listed.add(question)
                texts.setdefault(question, [])
    questions, unclear = [], []
    for question, values in texts.items():
        short = all(len(value) <= 60 and len(value.split()) <= 5 for value in values)
        again = len(set(values)) < len(values)
        usual = has_usual_name([question], LABELS)
        if question in listed or (short and (usual or again or len(texts) == 1)):
            questions.append(question)
        else:
            unclear.append(question)
    return questions, unclear


def _doubts(sample: Sample, unclear: Sequence[str]) -> tuple[Doubt, ...]:
    """A doubt about responses none of which is clearly an answer with labels."""
    if unclear:
        return (
            Doubt(
                "labels",
                tr(
                    'The answers to {unclear} in "{file}" may be free texts; name the question whose '
                    "answers are labels with --labels, such as --labels {first}, or import without "
                    "labels with --yes.",
                    unclear=", ".join(unclear),
                    file=sample.file,
                    first=unclear[0],
                ),
                tr(
                    "The answers to {unclear} may be free texts. Which ones are labels?",
                    unclear=", ".join(unclear),
                ),
                "labels",
            ),
        )
    if any(_given(row.get("responses")) for row in sample.rows):
        return (
            Doubt(
                "labels",
                tr(
                    '"{file}" comes from Argilla, but its responses are ratings, rankings or places in '
                    'the texts; import without labels with --labels "", or with --yes.',
                    file=sample.file,
                ),
                tr("The responses are ratings, rankings or places in the texts. Import without labels?"),
                "labels",
            ),
        )
    return ()


def _given(responses: object) -> bool:
    return any(value is not None for _, value, _ in _by_question(responses))


def _values(row: dict[str, Any]) -> dict[str, Any]:
    values = leaves(row["fields"], "fields.") if isinstance(row.get("fields"), dict) else {}
    if isinstance(row.get("metadata"), dict):
        values.update(leaves(row["metadata"], "metadata."))
    values["responses"] = {"responses": row.get("responses"), "suggestions": row.get("suggestions")}
    values["id"] = row.get("id")
    if row.get("external_id") is not None:
        values["external_id"] = row["external_id"]
        del values["id"]
    return {name: value for name, value in values.items() if value is not None}


@dataclass(frozen=True, slots=True)
class _RecordAnswers:
    questions: tuple[str, ...]

    def answers(self, values: dict[str, Any]) -> Answers:
        record = values.pop("responses")
        coders: dict[str, list[list[str]]] = {}
        for question, value, status in _by_question(record["responses"]):
            names = _names(value)
            if question in self.questions and names is not None and status not in _NOT_GIVEN:
                coders.setdefault(question, []).append(names)
        parts = [of_coders(given) for given in coders.values()]
        scores: dict[str, float] = {}
        suggestions = record["suggestions"]
        for question, suggestion in suggestions.items() if isinstance(suggestions, dict) else ():
            if question in self.questions and isinstance(suggestion, dict):
                scores.update(_suggested(suggestion))
        return _together(parts, scores)


def _together(parts: Sequence[Answers], scores: dict[str, float]) -> Answers:
    """The answers to all questions of a record as one, with the scores of its suggestions."""
    assigned = tuple(scores) if scores else None
    if not parts:
        return Answers(probabilities=scores, assigned=assigned) if scores else UNTAGGED
    disputed = tuple(name for part in parts for name in part.unanswered)
    yes = tuple(name for part in parts for name in part.yes or ())
    return Answers(
        yes,
        None,
        False if disputed else None,
        unanswered=disputed,
        probabilities=scores,
        assigned=assigned,
    )


def _suggested(suggestion: Mapping[str, Any]) -> dict[str, float]:
    names = _names(suggestion.get("value")) or []
    score = suggestion.get("score")
    given = score if isinstance(score, list) else [score] * len(names)
    return {
        name: float(value) if isinstance(value, (int, float)) and 0 <= value <= 1 else 1.0
        for name, value in zip(names, given, strict=False)
    }


class ArgillaTable(Peer):
    """A data set of Argilla records, with a column "question.responses" or lists of responses."""

    name = "Argilla 2 data set"

    def recognise(self, sample: Sample, options: ReadOptions) -> Recognition | None:
        questions = [
            name.removesuffix(".responses")
            for name in sample.columns
            if name.endswith(".responses") and f"{name}.status" in sample.columns
        ]
        listed = [
            name for name in sample.columns if _are_responses([_unpacked(v) for v in sample.values(name)])
        ]
        if not questions and not listed:
            return None
        asked = (options.labels or "").removesuffix(".responses")
        every = [*questions, *listed]
        chosen = [asked] if asked in every else every
        rows = [row for row in sample.rows if not is_missing(_plain(row.get("external_id")))]
        roles = {ID: "external_id"} if sample.rows and len(rows) == len(sample.rows) else {}
        return Recognition(
            self.name,
            tr(
                "A data set exported from Argilla: labels in the submitted responses;"
                " suggestions are not answers."
            ),
            _FlatAnswers(tuple(chosen), tuple(every)),
            ", ".join(f"{name}.responses" if name in questions else name for name in chosen),
            unwrap=_without_bookkeeping,
            roles=roles,
            asked=(*every, *(f"{name}.responses" for name in questions)),
        )


def _without_bookkeeping(row: dict[str, Any]) -> dict[str, Any]:
    for name in _BOOKKEEPING:
        row.pop(name, None)
    return row


def _unpacked(value: Any) -> Any:
    """The list that a cell of a table holds as text, and any other value as it is."""
    if not isinstance(value, str) or not value.startswith("["):
        return value
    return structure(value) or listed_names(value) or value


def _are_responses(values: list[Any]) -> bool:
    lists = [value for value in values if isinstance(value, list) and value]
    return bool(lists) and all(
        isinstance(item, dict) and "value" in item and ("user_id" in item or "status" in item)
        for value in lists
        for item in value
    )


@dataclass(frozen=True, slots=True)
class _FlatAnswers:
    chosen: tuple[str, ...]
    every: tuple[str, ...]

    def answers(self, values: dict[str, Any]) -> Answers:
        parts: list[Answers] = []
        scores: dict[str, float] = {}
        for question in self.every:
            listed = _unpacked(values.pop(question, None))
            given = _unpacked(values.pop(f"{question}.responses", None))
            statuses = _unpacked(values.pop(f"{question}.responses.status", None))
            values.pop(f"{question}.responses.users", None)
            for joint in (".", "-"):
                value = _unpacked(values.pop(f"{question}{joint}suggestion", None))
                score = _unpacked(values.pop(f"{question}{joint}suggestion{joint}score", None))
                values.pop(f"{question}{joint}suggestion{joint}agent", None)
                values.pop(f"{question}{joint}suggestion-metadata", None)
                if value is not None and question in self.chosen:
                    scores.update(_suggested({"value": value, "score": score}))
            if question not in self.chosen:
                continue
            if isinstance(listed, list):
                given = [item.get("value") for item in listed if isinstance(item, dict)]
                statuses = [item.get("status") for item in listed if isinstance(item, dict)]
            pairs = zip(
                given if isinstance(given, list) else [],
                statuses if isinstance(statuses, list) else [None] * len(given or ()),
                strict=False,
            )
            coders = [
                names
                for value, status in pairs
                if status not in _NOT_GIVEN and (names := _names(value)) is not None
            ]
            if coders:
                parts.append(of_coders(coders))
        return _together(parts, scores)


class Argilla1(Peer):
    """A record of text classification: ``annotation`` is by a person, ``prediction`` by a program."""

    name = "Argilla 1"

    def recognise(self, sample: Sample, options: ReadOptions) -> Recognition | None:
        in_table = not sample.keyed and {"annotation", "status"} <= set(sample.columns)
        if share(sample, _is_old_row if in_table else _is_old_record) < 0.9:
            return None
        inputs = share(sample, lambda row: isinstance(row.get("inputs"), dict)) > 0.5
        given = [row["annotation"] for row in sample.rows if row.get("annotation") not in (None, "", [])]
        doubts: tuple[Doubt, ...] = ()
        if given and all(_old_names(value) is None or _is_sentence(value) for value in given):
            doubts = (
                Doubt(
                    "labels",
                    tr(
                        '"{file}" comes from Argilla, but its annotations are places in the texts or other '
                        'texts; import without labels with --labels "", or with --yes.',
                        file=sample.file,
                    ),
                    tr("The annotations are places in the texts or other texts. Import without labels?"),
                    "labels",
                ),
            )
        return Recognition(
            self.name,
            tr(
                "Records exported from Argilla 1: labels in the annotation of validated"
                " records; predictions are"
                " not answers."
            ),
            _OldAnswers(),
            "annotation",
            unwrap=_old_values,
            roles={} if not inputs else {"text": _old_text(sample)},
            prefixes=("inputs.", "metadata."),
            asked=("annotation",),
            repeated=REPLACE,
            doubts=doubts,
            record="annotation",
        )


def _is_old_record(row: Mapping[str, Any]) -> bool:
    text = isinstance(row.get("inputs"), (dict, str)) or isinstance(row.get("text"), str)
    return text and "annotation" in row and ("prediction" in row or "status" in row)


def _is_old_row(row: Mapping[str, Any]) -> bool:
    """Whether a row of a table holds a record: cells without a value are left out."""
    return isinstance(row.get("text"), str) and row.get("status") in _STATES


def _old_names(value: object) -> tuple[str, ...] | None:
    """The names in an annotation: a name or a list of them, also in a cell of a table."""
    if isinstance(value, str):
        return as_names(value, "")
    names = _names(value)
    return None if names is None else tuple(names)


def _is_sentence(value: object) -> bool:
    return isinstance(value, str) and len(value.split()) > 6


def _old_text(sample: Sample) -> str | None:
    sizes: dict[str, int] = {}
    for row in sample.rows:
        inputs = row.get("inputs")
        for name, value in inputs.items() if isinstance(inputs, dict) else ():
            if isinstance(value, str):
                sizes[name] = sizes.get(name, 0) + len(value)
    if "text" in sizes:
        return "inputs.text"
    return f"inputs.{max(sizes, key=sizes.__getitem__)}" if sizes else None


def _old_values(row: dict[str, Any]) -> dict[str, Any]:
    values = {name: value for name, value in row.items() if name not in (*_BOOKKEEPING, "inputs", "metadata")}
    inputs = row.get("inputs")
    if isinstance(inputs, dict):
        values.update(leaves(inputs, "inputs."))
        if "inputs.text" in values:
            values.pop("text", None)
    elif isinstance(inputs, str):
        values.setdefault("text", inputs)
    if isinstance(row.get("metadata"), dict):
        values.update(leaves(row["metadata"], "metadata."))
    values["annotation"] = {key: row.get(key) for key in ("annotation", "prediction", "status")}
    values.pop("prediction", None)
    return {name: value for name, value in values.items() if value is not None}


@dataclass(frozen=True, slots=True)
class _OldAnswers:
    def answers(self, values: dict[str, Any]) -> Answers:
        record = values.pop("annotation")
        scores: dict[str, float] = {}
        prediction = record["prediction"]
        if isinstance(prediction, str):
            prediction = structure(prediction)
        for item in prediction if isinstance(prediction, list) else ():
            name, score = (
                (item.get("label"), item.get("score")) if isinstance(item, dict) else (*item, None)[:2]
            )
            if isinstance(name, str) and isinstance(score, (int, float)) and 0 <= score <= 1:
                scores[name_of(name)] = float(score)
        names = _old_names(record["annotation"])
        if names is None or record["status"] not in (None, "Validated"):
            return Answers(probabilities=scores) if scores else UNTAGGED
        return Answers(names, probabilities=scores)
