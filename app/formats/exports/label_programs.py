"""The import formats of other annotation and learning programs."""

from __future__ import annotations

import re
from typing import Any

from app.core.translation import tr_noop
from app.formats.exports.writer import RowWriter, as_json, is_tagged

_BLANKS = re.compile(r"\s+")


class _JsonArray(RowWriter):
    """A format that is one JSON array of objects."""

    between = ",\n"

    def start(self, names: list[str]) -> str:
        return "[\n"

    def end(self) -> str:
        return "\n]\n"


class LabelStudioTasks(_JsonArray):
    """Tasks with annotations for a control named "labels" that chooses from the text."""

    name = export_title = tr_noop("Label Studio tasks")
    export_name = "label-studio"
    suffixes = (".json",)
    cannot_hold = (tr_noop("the difference between no and unanswered"), tr_noop("flags"), tr_noop("notes"))

    def piece(self, row: dict[str, Any], names: list[str], number: int) -> str:
        data = {**row["fields"], "text": row["text"], "title": row["title"], "id": row["id"]}
        task: dict[str, Any] = {"id": number, "data": data, "annotations": [], "predictions": []}
        if is_tagged(row):
            task["annotations"] = [
                {"result": _choices(row["labels"]), "was_cancelled": False, "ground_truth": False}
            ]
        if row["probabilities"]:
            task["predictions"] = [
                {"model_version": "Jobtag", "score": score, "result": _choices([name], score)}
                for name, score in row["probabilities"].items()
            ]
        return as_json(task)


def _choices(names: list[str], score: float | None = None) -> list[dict[str, Any]]:
    result: dict[str, Any] = {
        "type": "choices",
        "from_name": "labels",
        "to_name": "text",
        "value": {"choices": names},
    }
    return [result if score is None else result | {"score": score}]


class DoccanoLines(RowWriter):
    """One posting per line, with its labels under ``label``; without this key, it is not tagged."""

    name = export_title = tr_noop("doccano JSONL")
    export_name = "doccano"
    suffixes = (".jsonl",)
    cannot_hold = (
        tr_noop("the difference between no and unanswered"),
        tr_noop("probabilities"),
        tr_noop("flags"),
        tr_noop("notes"),
    )

    def piece(self, row: dict[str, Any], names: list[str], number: int) -> str:
        line = {**row["fields"], "id": row["id"], "title": row["title"], "text": row["text"]}
        if is_tagged(row):
            line["label"] = row["labels"]
        return as_json(line) + "\n"


class ProdigyLines(RowWriter):
    """Done postings as answered choices, others as one answer a line, untagged ones as ignored."""

    name = export_title = tr_noop("Prodigy JSONL")
    export_name = "prodigy"
    suffixes = (".jsonl",)
    cannot_hold = (tr_noop("fields"), tr_noop("probabilities"), tr_noop("flags"), tr_noop("notes"))
    needs_names = True

    def piece(self, row: dict[str, Any], names: list[str], number: int) -> str:
        task = {"id": row["id"], "text": row["text"], "meta": {"title": row["title"]}}
        answered = {*row["labels"], *row["labels_no"]}
        if row["done"] and answered >= set(names):
            options = [{"id": name, "text": name} for name in names]
            choice = {"options": options, "accept": row["labels"], "answer": "accept", "_view_id": "choice"}
            return as_json(task | choice) + "\n"
        answers = [(name, "accept") for name in row["labels"]] + [
            (name, "reject") for name in row["labels_no"]
        ]
        if not answers:
            return as_json(task | {"label": names[0] if names else "", "answer": "ignore"}) + "\n"
        return "".join(as_json(task | {"label": name, "answer": answer}) + "\n" for name, answer in answers)


class ArgillaRecords(_JsonArray):
    """Records of Argilla 2 with fields "text" and "title" and a question "labels"."""

    name = export_title = tr_noop("Argilla records")
    export_name = "argilla"
    suffixes = (".json",)
    cannot_hold = (tr_noop("the difference between no and unanswered"), tr_noop("flags"), tr_noop("notes"))

    def piece(self, row: dict[str, Any], names: list[str], number: int) -> str:
        tagged = is_tagged(row)
        record: dict[str, Any] = {
            "id": row["id"] or str(number),
            "status": "completed" if tagged else "pending",
            "fields": {"text": row["text"], "title": row["title"]},
            "metadata": row["fields"],
            "responses": {},
            "suggestions": {},
        }
        if tagged:
            record["responses"] = {"labels": [{"value": row["labels"], "status": "submitted"}]}
        if row["probabilities"]:
            scores = row["probabilities"]
            record["suggestions"] = {
                "labels": {"value": list(scores), "score": list(scores.values()), "agent": "Jobtag"}
            }
        return as_json(record)


class SpacyLines(RowWriter):
    """One posting per line with ``cats``: 1.0 is yes, 0.0 is no, a missing key is unanswered."""

    name = export_title = tr_noop("spaCy JSONL")
    export_name = "spacy"
    suffixes = (".jsonl",)
    cannot_hold = (tr_noop("fields"), tr_noop("probabilities"), tr_noop("flags"), tr_noop("notes"))

    def piece(self, row: dict[str, Any], names: list[str], number: int) -> str:
        cats = dict.fromkeys(row["labels"], 1.0) | dict.fromkeys(row["labels_no"], 0.0)
        line = {"id": row["id"], "title": row["title"], "text": row["text"], "cats": cats}
        return as_json(line) + "\n"


class FastTextLines(RowWriter):
    """One tagged posting per line: its labels, then its title and text. Blanks in names become hyphens."""

    name = export_title = "fastText"
    export_name = "fasttext"
    suffixes = (".ft", ".txt")
    cannot_hold = (
        tr_noop("postings that are not tagged"),
        tr_noop("the difference between no and unanswered"),
        tr_noop("ids"),
        tr_noop("titles apart from texts"),
        tr_noop("line breaks"),
        tr_noop("fields"),
        tr_noop("probabilities"),
        tr_noop("flags"),
        tr_noop("notes"),
    )

    def piece(self, row: dict[str, Any], names: list[str], number: int) -> str:
        if not is_tagged(row):
            return ""
        labels = [f"__label__{_BLANKS.sub('-', name)}" for name in row["labels"]]
        words = _BLANKS.sub(" ", f"{row['title']} {row['text']}").strip()
        return " ".join([*labels, words]) + "\n"
