"""Files of other programs in forms other than the samples': nested, renamed, by several people, scored."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from typing import TYPE_CHECKING, Any

import pytest

from app.core.records import IncomingPosting, Preview, ReadOptions
from app.formats import preview

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Make = Callable[[str, str | bytes], Path]

A = "We look for a nurse who likes nights, long walks on the ward and good company"
B = "A bank in Leeds needs somebody who writes Java services and reads old ones"
C = "Drive a van from the depot to forty shops and be home again for lunch"


def lines(*rows: object) -> str:
    return "\n".join(json.dumps(row, ensure_ascii=False) for row in rows)


def table(*rows: list[Any], delimiter: str = ",") -> str:
    file = io.StringIO(newline="")
    csv.writer(file, delimiter=delimiter).writerows(rows)
    return file.getvalue()


def answers(row: IncomingPosting) -> dict[str, Any]:
    """What a row says, without what it leaves out."""
    said = {
        "yes": row.labels,
        "no": row.no,
        "open": row.unanswered or None,
        "p": dict(row.probabilities) or None,
    }
    return {name: value for name, value in said.items() if value is not None}


def task(number: int, data: dict[str, Any], *results: list[dict[str, Any]], **more: Any) -> dict[str, Any]:
    annotations = [
        {"id": place, "was_cancelled": False, "result": result} for place, result in enumerate(results)
    ]
    return {
        "id": number,
        "data": data,
        "annotations": annotations,
        "created_at": "2026-01-01T10:00:00Z",
        **more,
    }


def choice(*names: str, control: str = "topic") -> dict[str, Any]:
    return {"type": "choices", "from_name": control, "to_name": "text", "value": {"choices": list(names)}}


CASES: dict[str, tuple[str, str, str, list[dict[str, Any]]]] = {
    "two coders of Label Studio agree on one label and dispute another": (
        "a.json",
        json.dumps([task(1, {"job": {"body": A}}, [choice("IT", "Remote")], [choice("IT")])]),
        "Label Studio JSON",
        [{"yes": ("IT",), "open": ("Remote",)}],
    ),
    "two controls of Label Studio count alike": (
        "a.json",
        json.dumps([task(1, {"text": A}, [choice("IT"), choice("Senior", control="level")])]),
        "Label Studio JSON",
        [{"yes": ("IT", "Senior")}],
    ),
    "a prediction of Label Studio is no answer": (
        "a.json",
        json.dumps([task(1, {"text": A}, predictions=[{"score": 0.75, "result": [choice("IT")]}])]),
        "Label Studio JSON",
        [{"p": {"IT": 0.75}}],
    ),
    "rows of Label Studio about one task are its coders": (
        "a.csv",
        table(
            ["annotation_id", "annotator", "created_at", "id", "lead_time", "kind", "text", "updated_at"],
            [
                1,
                1,
                "2026-01-02T10:00:00Z",
                5,
                3.2,
                '{"choices":["IT","Law, order"]}',
                A,
                "2026-01-02T10:00:00Z",
            ],
            [2, 2, "2026-01-02T10:00:00Z", 5, 3.2, "IT", A, "2026-01-02T10:00:00Z"],
        ),
        "Label Studio table",
        [{"yes": ("IT",), "open": ("Law, order",)}],
    ),
    "options of Prodigy with numbers are named by their texts": (
        "a.jsonl",
        lines(
            {
                "text": A,
                "options": [{"id": 0, "text": "IT"}, {"id": 1, "text": "Care"}],
                "accept": [1],
                "answer": "accept",
            }
        ),
        "Prodigy choice",
        [{"yes": ("Care",), "no": ("IT",)}],
    ),
    "two answers of Prodigy that contradict each other leave the label open": (
        "a.jsonl",
        lines(
            {"text": A, "label": "IT", "answer": "accept", "_input_hash": 1},
            {"text": B, "label": "IT", "answer": "reject", "_input_hash": 2},
            {"text": A, "label": "IT", "answer": "reject", "_input_hash": 1},
            {"text": A, "label": "Care", "answer": "accept", "_input_hash": 1},
            {"text": A, "label": "IT", "answer": "accept", "_input_hash": 1},
        ),
        "Prodigy binary",
        [{"yes": ("Care",), "no": (), "open": ("IT",)}, {"yes": (), "no": ("IT",)}],
    ),
    "drafts and discarded responses of Argilla do not count": (
        "a.json",
        json.dumps(
            [
                {
                    "fields": {"prompt": A},
                    "external_id": None,
                    "responses": [
                        {"values": {"topics": {"value": ["IT"]}}, "status": "submitted", "user_id": "1"},
                        {"values": {"topics": {"value": ["Care"]}}, "status": "draft", "user_id": "2"},
                    ],
                }
            ]
        ),
        "Argilla 2",
        [{"yes": ("IT",)}],
    ),
    "a data set from Argilla has its responses in columns": (
        "a.json",
        json.dumps(
            [
                {
                    "id": "x",
                    "status": "completed",
                    "text": A,
                    "kind.responses": [["IT", "Senior"]],
                    "kind.responses.users": ["u"],
                    "kind.responses.status": ["submitted"],
                    "kind.suggestion": ["Care"],
                    "kind.suggestion.score": [0.25],
                }
            ]
        ),
        "Argilla 2 data set",
        [{"yes": ("IT", "Senior"), "p": {"Care": 0.25}}],
    ),
    "a record of Argilla 1 has annotation and prediction": (
        "a.json",
        json.dumps(
            [
                {
                    "text": A,
                    "inputs": {"text": A},
                    "prediction": [["IT", 0.5]],
                    "annotation": ["IT", "Care"],
                    "status": "Validated",
                },
                {
                    "text": B,
                    "inputs": {"text": B},
                    "prediction": [["IT", 0.5]],
                    "annotation": None,
                    "status": "Default",
                },
            ]
        ),
        "Argilla 1",
        [{"yes": ("IT", "Care"), "p": {"IT": 0.5}}, {"p": {"IT": 0.5}}],
    ),
    "a label that spaCy's cats leave out is unanswered": (
        "a.jsonl",
        lines({"text": A, "cats": {"IT": True, "Care": False}}, {"text": B, "cats": {"IT": 0}}),
        "spaCy",
        [{"yes": ("IT",), "no": ("Care",)}, {"yes": (), "no": ("IT",)}],
    ),
    "cats with scores are predictions": (
        "a.jsonl",
        lines({"text": A, "cats": {"IT": 0.75, "Care": 0.25}}, {"text": B, "cats": {"IT": 1.0, "Care": 0.0}}),
        "spaCy predictions",
        [{"p": {"IT": 0.75, "Care": 0.25}}, {"p": {"IT": 1.0, "Care": 0.0}}],
    ),
    "spaCy's older training data are pairs": (
        "a.json",
        json.dumps([[A, {"cats": {"IT": 1.0}}], [B, {"cats": {"IT": 0.0}}]]),
        "spaCy",
        [{"yes": ("IT",), "no": ()}, {"yes": (), "no": ("IT",)}],
    ),
    "potato keeps labels as keys": (
        "a.jsonl",
        lines(
            {
                "id": "1",
                "displayed_text": A,
                "label_annotations": {"topic": {"IT": "1", "Care": "true"}},
                "span_annotations": {},
            }
        ),
        "potato",
        [{"yes": ("IT", "Care")}],
    ),
    "a table of potato has a column for each label": (
        "a.tsv",
        table(
            ["user", "instance_id", "displayed_text", "topic:::IT", "topic:::Care"],
            ["a", "1", A, "1", ""],
            ["a", "2", B, "", ""],
            delimiter="\t",
        ),
        "potato table",
        [{"yes": ("IT",)}, {}],
    ),
    "Label Sleuth has an answer a row": (
        "a.csv",
        table(
            ["category_name", "doc_id", "text", "label"],
            ["IT", "d", A, "true"],
            ["Care", "d", A, "false"],
            ["IT", "d", B, "false"],
        ),
        "Label Sleuth",
        [{"yes": ("IT",), "no": ("Care",)}, {"yes": (), "no": ("IT",)}],
    ),
    "refinery keeps programs' labels beside those of people": (
        "a.json",
        json.dumps(
            [
                {
                    "running_id": "1",
                    "body": A,
                    "__Topic__MANUAL": "IT",
                    "__Topic__WEAK_SUPERVISION": "Care",
                    "__Topic__WEAK_SUPERVISION__confidence": "0.5",
                },
                {"running_id": "2", "body": B, "__Topic__MANUAL": None},
            ]
        ),
        "refinery",
        [{"yes": ("IT",), "p": {"Care": 0.5}}, {}],
    ),
    "labels with scores are predictions": (
        "a.jsonl",
        lines({"text": A, "labels": [{"label": "IT", "score": 0.75}]}),
        "JSONL",
        [{"p": {"IT": 0.75}}],
    ),
    "a table of probabilities is a file of predictions": (
        "a.csv",
        table(["id", "text", "labels", "probabilities"], [1, A, "IT", '{"IT": 0.75, "Care": 0.25}']),
        "predictions",
        [{"p": {"IT": 0.75, "Care": 0.25}}],
    ),
    "labels by name with 1 and 0 keep yes, no and unanswered": (
        "a.jsonl",
        lines({"text": A, "labels": {"IT": 1, "Care": 0}}, {"text": B, "labels": {"IT": 0}}),
        "JSONL",
        [{"yes": ("IT",), "no": ("Care",)}, {"yes": (), "no": ("IT",)}],
    ),
    "numbered columns hold one label each": (
        "a.csv",
        table(["text", "label_1", "label_2"], [A, "IT", "Law, order"], [B, "", "nan"], [C, "-", "Care"]),
        "CSV",
        [{"yes": ("IT", "Law, order")}, {}, {"yes": ("Care",)}],
    ),
    "columns of TRUE and FALSE are labels": (
        "a.csv",
        table(["comment", "IT", "Care"], [A, "TRUE", "FALSE"], [B, "FALSE", ""], [C, "", ""]),
        "CSV",
        [{"yes": ("IT",), "no": ("Care",)}, {"yes": (), "no": ("IT",)}, {}],
    ),
    "JSON records with 1 and 0 by label": (
        "a.json",
        json.dumps([{"text": A, "IT": 1, "Care": 0}, {"text": B, "IT": 0, "Care": 1}]),
        "JSON",
        [{"yes": ("IT",), "no": ("Care",)}, {"yes": ("Care",), "no": ("IT",)}],
    ),
    "sparse ARFF names only what is not 0, and -C counts from the end": (
        "a.arff",
        f"@relation 'x: -C -2'\n@attribute t string\n@attribute IT {{0,1}}\n@attribute 'Part-time' {{0,1}}\n"
        f"@data\n{{0 'It\\'s {A}, see', 2 1}}\n'{B}',?,1\n",
        "MEKA ARFF",
        [{"yes": ("Part-time",), "no": ("IT",)}, {"yes": ("Part-time",), "no": ()}],
    ),
    "a table by index": (
        "a.json",
        json.dumps({"7": {"text": A, "labels": ["IT"]}, "9": {"text": B, "labels": []}}),
        "pandas JSON",
        [{"yes": ("IT",)}, {"yes": ()}],
    ),
    "a table that was split": (
        "a.json",
        json.dumps({"columns": ["text", "labels"], "index": [0, 1], "data": [[A, ["IT"]], [B, []]]}),
        "pandas JSON",
        [{"yes": ("IT",)}, {"yes": ()}],
    ),
    "the list that holds texts is not the first one": (
        "a.json",
        json.dumps(
            {
                "users": [{"name": "ann"}, {"name": "bob"}],
                "result": {"items": [{"content": A, "tags": ["IT"]}]},
            }
        ),
        "JSON",
        [{"yes": ("IT",)}],
    ),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_each_program_says_what_it_means(
    make: Make, case: tuple[str, str, str, list[dict[str, Any]]]
) -> None:
    name, content, kind, expected = case
    shown = preview(make(name, content))
    assert shown.format == kind
    assert [answers(row) for row in shown.rows] == expected
    assert not shown.doubts
    assert {row.text for row in shown.rows} <= {A, B, C, f"It's {A}, see"}


NAMELESS: dict[str, tuple[str, str, str]] = {
    "class numbers": ("a.jsonl", lines({"text": A, "labels": [0, 2]}), "--label-names"),
    "class numbers in numpy's notation": ("a.csv", table(["text", "labels"], [A, "[0 2]"]), "--label-names"),
    "a class number": ("a.csv", table(["text", "label"], [A, 0], [B, 1]), "--label-names"),
    "spans of doccano": ("a.jsonl", lines({"text": A, "label": [[0, 2, "ORG"]]}), "--labels"),
    "spans of Prodigy": (
        "a.jsonl",
        lines(
            {
                "text": A,
                "spans": [{"start": 0, "end": 2, "label": "ORG"}],
                "answer": "accept",
                "_input_hash": 1,
            }
        ),
        "--labels",
    ),
    "spans of Label Studio": (
        "a.json",
        json.dumps(
            [task(1, {"text": A}, [{"type": "labels", "value": {"start": 0, "end": 2, "labels": ["ORG"]}}])]
        ),
        "--labels",
    ),
    "a lone column of 0 and 1": ("a.csv", table(["text", "Remote"], [A, 0], [B, 1]), "--label-columns"),
    "dates for texts": ("a.csv", table(["day", "n"], ["2026-01-01", 1], ["2026-01-02", 2]), "--text"),
    "links for texts": (
        "a.csv",
        table(["url", "n"], ["https://a.example/1", 7], ["https://a.example/2", 8]),
        "--text",
    ),
    "few characters for texts": ("a.csv", table(["x", "y"], ["GB", "q"], ["DE", "r"]), "--text"),
    "the same text again and again": (
        "a.csv",
        table(["x", "y"], *([["apply now on our site", i] for i in range(9)])),
        "--text",
    ),
    "lines that may be postings": ("a.txt", "\n".join([A, B, C, A + "!"]), "--lines"),
}


@pytest.mark.parametrize("case", NAMELESS.values(), ids=NAMELESS.keys())
def test_unclear_files_are_asked_about_with_the_option_that_settles_it(
    make: Make, case: tuple[str, str, str]
) -> None:
    name, content, option = case
    shown = preview(make(name, content))
    assert option in shown.doubts[0].sentence
    assert shown.doubts[0].sentence.endswith(".")


def test_a_zip_of_doccano_holds_what_each_user_said(make: Make) -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for user, labels in (("ann", ["IT", "Remote"]), ("bob", ["IT"])):
            archive.writestr(f"{user}.jsonl", lines({"id": 1, "text": A, "label": labels, "Comments": []}))
    shown = preview(make("export.zip", file.getvalue()))
    assert [answers(row) for row in shown.rows] == [{"yes": ("IT",), "open": ("Remote",)}]
    assert shown.rows[0].file.endswith(("export.zip/ann.jsonl", "export.zip/bob.jsonl"))


def test_a_file_is_recognised_by_its_content_whatever_its_name(make: Make) -> None:
    content = lines({"text": A, "label": "IT", "answer": "reject", "_input_hash": 1})
    for name in ("a.txt", "a.dat", "export", "a.csv", "a.json"):
        shown: Preview = preview(make(name, content))
        assert [answers(row) for row in shown.rows] == [{"yes": (), "no": ("IT",)}], name


def test_labels_from_another_place_are_read_on_request(make: Make) -> None:
    content = json.dumps(
        [task(1, {"text": A, "team": ["North"]}, [choice("IT"), choice("Senior", control="level")])]
    )
    path = make("a.json", content)
    assert preview(path, ReadOptions(labels="level")).rows[0].labels == ("Senior",)
    assert preview(path, ReadOptions(labels="data.team")).rows[0].labels == ("North",)
    assert preview(path, ReadOptions(labels="")).rows[0].labels is None


def test_a_path_is_found_by_its_last_part(make: Make) -> None:
    path = make("a.jsonl", lines({"job": {"intro": "Short", "tasks": A}, "meta": {"ref": 7.0}}))
    shown = preview(path, ReadOptions(text="job.intro,job.tasks", id="ref"))
    assert (shown.rows[0].text, shown.rows[0].key) == (f"Short\n\n{A}", "7")
    assert shown.taken.text == "job.intro,job.tasks"


def line(text: str, **more: Any) -> dict[str, Any]:
    return {"text": text, "_input_hash": 1, "_task_hash": 2, "_session_id": "jobs-ann", **more}


def response(value: object, status: str = "submitted") -> list[dict[str, object]]:
    return [{"value": value, "status": status, "user_id": "1"}]


def minimal(number: int, text: str, **controls: object) -> dict[str, Any]:
    """A row of JSON-MIN: the data, the id, the controls, the annotator."""
    after = {"annotator": 1, "annotation_id": number, "created_at": "2026-01-02T10:00:00Z", "lead_time": 3.1}
    return {"text": text, "id": number, **controls, **after}


OLD = {"prediction": None, "inputs": {"text": A}, "text": A}
MORE: dict[str, tuple[str, str, list[dict[str, Any]]]] = {
    "the ground truth decides": (
        "a.json",
        json.dumps(
            [
                {
                    "id": 1,
                    "data": {"text": A},
                    "annotations": [
                        {"result": [choice("IT")]},
                        {"result": [choice("Care")], "ground_truth": True},
                    ],
                },
            ]
        ),
        [{"yes": ("Care",)}],
    ),
    "places in a taxonomy": (
        "a.json",
        json.dumps([minimal(1, A, tax=[["IT", "Backend"], ["Care"]]), minimal(2, B, tax=[["Care"]])]),
        [{"yes": ("IT / Backend", "Care")}, {"yes": ("Care",)}],
    ),
    "controls for one name beside those for several": (
        "a.json",
        json.dumps(
            [minimal(1, A, topic={"choices": ["IT", "Law"]}, level="Senior"), minimal(2, B, topic="IT")]
        ),
        [{"yes": ("IT", "Law", "Senior")}, {"yes": ("IT",)}],
    ),
    "one choice of Prodigy as a text": (
        "a.jsonl",
        lines(line(A, options=[{"id": "IT"}, {"id": "Care"}], accept="IT", answer="accept")),
        [{"yes": ("IT",), "no": ("Care",)}],
    ),
    "lines of Prodigy that nobody has answered": (
        "a.jsonl",
        lines(
            line(A, options=[{"id": "IT"}], accept=["IT"], answer="accept"), line(B, options=[{"id": "IT"}])
        ),
        [{"yes": ("IT",), "no": ()}, {}],
    ),
    "tasks of Prodigy that nobody has answered": (
        "a.jsonl",
        lines(*({"text": text, "label": "IT", "_input_hash": 1, "_task_hash": 2} for text in (A, B))),
        [{}, {}],
    ),
    "responses of Argilla in the cells of a table": (
        "a.csv",
        table(
            ["text", "topic.responses", "topic.responses.status", "topic.suggestion"],
            [A, "[['IT', 'Law']]", "['submitted']", "['Care']"],
            [B, "['IT', 'Law']", "['submitted', 'discarded']", ""],
        ),
        [{"yes": ("IT", "Law"), "p": {"Care": 1.0}}, {"yes": ("IT",)}],
    ),
    "lists of responses of Argilla in the cells of a table": (
        "a.csv",
        table(
            ["text", "topic"],
            [A, "[{'user_id': 'u', 'value': ['IT'], 'status': 'submitted'}]"],
            [B, "[{'user_id': 'u', 'value': ['IT'], 'status': 'discarded'}]"],
        ),
        [{"yes": ("IT",)}, {}],
    ),
    "a choice that was rejected, in a table": (
        "a.csv",
        table(["text", "accept", "answer"], [A, "['IT', 'Law']", "accept"], [B, "['IT']", "reject"]),
        [{"yes": ("IT", "Law")}],
    ),
    "free text and ratings of Argilla": (
        "a.json",
        json.dumps(
            [
                {
                    "id": "1",
                    "fields": {"text": A},
                    "responses": {
                        "topics": response(["IT"]),
                        "stars": response(3),
                        "remark": response("quite a clear one"),
                    },
                },
            ]
        ),
        [{"yes": ("IT",)}],
    ),
    "only what is validated in Argilla 1": (
        "a.json",
        json.dumps(
            [
                OLD | {"annotation": ["IT"], "status": "Validated"},
                OLD | {"annotation": ["IT"], "status": "Edited", "id": "2"},
                OLD | {"annotation": ["IT"], "status": "Default", "id": "3"},
            ]
        ),
        [{"yes": ("IT",)}, {}, {}],
    ),
    "a table of Argilla 1": (
        "a.csv",
        table(
            ["text", "prediction", "annotation", "status"],
            [A, "[('IT', 0.75)]", "['Care']", "Validated"],
            [B, "[('IT', 0.25)]", "", "Default"],
        ),
        [{"yes": ("Care",), "p": {"IT": 0.75}}, {"p": {"IT": 0.25}}],
    ),
    "cats that are empty or missing in most lines": (
        "a.jsonl",
        lines({"text": A, "cats": {"IT": 1, "Care": 0}}, {"text": B, "cats": {}}, {"text": C}),
        [{"yes": ("IT",), "no": ("Care",)}, {}, {}],
    ),
    "cats as objects": (
        "a.jsonl",
        lines({"text": A, "cats": [{"label": "IT", "value": 1.0}, {"label": "Care", "value": 0.0}]}),
        [{"yes": ("IT",), "no": ("Care",)}],
    ),
    "a zero and a scale of potato": (
        "a.jsonl",
        lines(
            {
                "id": "1",
                "displayed_text": A,
                "label_annotations": {"topic": {"IT": 1, "Care": 0}, "clear": {"scale_3": "3"}},
            }
        ),
        [{"yes": ("IT",)}],
    ),
    "weak labels of Label Sleuth": (
        "a.csv",
        table(
            ["category_name", "text", "label", "label_type"],
            ["IT", A, "true", "Standard"],
            ["Care", A, "true", "Weak"],
        ),
        [{"yes": ("IT",), "no": (), "p": {"Care": 1.0}}],
    ),
    "refinery without a person's labels": (
        "a.json",
        json.dumps(
            [
                {
                    "running_id": "1",
                    "ad": A,
                    "__Topic__WEAK_SUPERVISION": "IT",
                    "__Topic__WEAK_SUPERVISION__confidence": "0.75",
                }
            ]
        ),
        [{"p": {"IT": 0.75}}],
    ),
}


@pytest.mark.parametrize("case", MORE.values(), ids=MORE.keys())
def test_unusual_files_of_these_programs(make: Make, case: tuple[str, str, list[dict[str, Any]]]) -> None:
    name, content, expected = case
    shown = preview(make(name, content))
    assert [answers(row) for row in shown.rows] == expected
    assert not shown.doubts


UNLABELLED: dict[str, object] = {
    "ratings of Argilla": [{"id": "1", "fields": {"text": A}, "responses": {"stars": response(3)}}],
    "free texts of Argilla": [
        {"id": "1", "fields": {"text": A}, "responses": {"a": response("hot"), "b": response("cold")}}
    ],
    "entities of Argilla 1": [OLD | {"annotation": [["ORG", 0, 4]], "status": "Validated"}],
    "summaries of Argilla 1": [
        {
            "text": A,
            "prediction": None,
            "annotation": "We look for somebody who likes nights",
            "status": "Validated",
        }
    ],
}


@pytest.mark.parametrize("rows", UNLABELLED.values(), ids=UNLABELLED.keys())
def test_answers_that_are_no_labels_are_asked_about(make: Make, rows: object) -> None:
    shown = preview(make("a.json", json.dumps(rows)))
    assert [doubt.about for doubt in shown.doubts] == ["labels"]
