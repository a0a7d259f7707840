"""Notations of labels, shapes of tables and kinds of JSON as people and programs really write them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from app import resources
from app.core import settings, translation
from app.core.errors import FileError, InputError
from app.core.records import IncomingPosting, ReadOptions, Skipped
from app.formats import open_file, preview, read_label_names, together
from tests.formats.test_peers import A, B, C, answers, lines, table

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Make = Callable[[str, str | bytes], Path]


def read(path: Path, **options: Any) -> list[IncomingPosting]:
    with open_file(path, ReadOptions(**options)) as reader:
        return together([row for row in reader if isinstance(row, IncomingPosting)])


def said(path: Path, **options: Any) -> list[dict[str, Any]]:
    return [answers(row) for row in read(path, **options)]


CELLS: dict[str, tuple[list[str], list[tuple[str, ...] | None]]] = {
    "a hash belongs to C#": (["IT#Remote", "C#", "C##IT"], [("IT", "Remote"), ("C#",), ("C#", "IT")]),
    "SharePoint's ;#": (["IT;#Remote", "Care"], [("IT", "Remote"), ("Care",)]),
    "names in single quotes": (["'Law, order', IT", "'IT'"], [("Law, order", "IT"), ("IT",)]),
    "an empty tuple": (["('IT', 'Care')", "()"], [("IT", "Care"), ()]),
    "numpy's own strings": (["[np.str_('IT'), np.str_('Care')]"], [("IT", "Care")]),
    "an index of pandas": (["Index(['IT', 'Care'], dtype='object')"], [("IT", "Care")]),
    "objects in JSON": (['[{"label": "IT"}, {"label": "Care"}]'], [("IT", "Care")]),
    "objects in Python": (["[{'label': 'IT'}]"], [("IT",)]),
    "a missing name among others": (["IT, nan", "None, Care"], [("IT",), ("Care",)]),
    "signs for nothing": (["IT", "--", ".", "?", "–", "N/A"], [("IT",), None, None, None, None, None]),
    "hashtags": (
        ["#IT #Night shift", "#Care, #IT", "#C#", "#Care"],
        [
            ("IT", "Night shift"),
            ("Care", "IT"),
            ("C#",),
            ("Care",),
        ],
    ),
    "hashtags without blanks": (["#IT#Care", "#Care#IT"], [("IT", "Care"), ("Care", "IT")]),
    "entities": (["R&amp;D", "IT; R&D"], [("R&D",), ("IT", "R&D")]),
    "each name in brackets": (["[IT][Care]", "[Law]"], [("IT", "Care"), ("Law",)]),
    "middle dots": (["IT · Care", "Law"], [("IT", "Care"), ("Law",)]),
    "full-width commas": (["IT\uff0cCare", "Law"], [("IT", "Care"), ("Law",)]),
    "ideographic commas": (["IT、Care", "Law"], [("IT", "Care"), ("Law",)]),
    "errors of formulas": (["#REF!", "#WERT!", "IT"], [None, None, ("IT",)]),
}


@pytest.mark.parametrize("case", CELLS.values(), ids=CELLS.keys())
def test_a_cell_of_labels_in_any_notation(make: Make, case: tuple[list[str], list[Any]]) -> None:
    cells, names = case
    rows = [[number, f"{A} {number}", cell] for number, cell in enumerate(cells)]
    assert [row.labels for row in read(make("a.csv", table(["id", "text", "labels"], *rows)))] == names


@pytest.mark.parametrize(
    "cell", ['{"IT": 1, "Care": 0}', "{'IT': True, 'Care': False}", '{"IT":"yes","Care":"no"}']
)
def test_a_cell_that_says_yes_and_no_by_name(make: Make, cell: str) -> None:
    path = make("a.csv", table(["text", "labels"], [A, cell]))
    assert said(path) == [{"yes": ("IT",), "no": ("Care",)}]


FLAGS = {
    "Dutch and German": ("Ja", "Nee", ""),
    "initials": ("J", "N", ""),
    "Russian": ("да", "нет", ""),
    "decimal commas": ('"1,0"', '"0,0"', ""),
    "unknown as -1": ("1", "0", "-1"),
}


@pytest.mark.parametrize("words", FLAGS.values(), ids=FLAGS.keys())
def test_yes_no_and_unanswered_in_columns(make: Make, words: tuple[str, str, str]) -> None:
    yes, no, blank = words
    rows = ["text,IT,Care", f"{B},{yes},{no}", f"{C},{no},{yes}", f"{C}!,{blank},{no}"]
    assert said(make("a.csv", "\n".join(rows))) == [
        {"yes": ("IT",), "no": ("Care",)},
        {"yes": ("Care",), "no": ("IT",)},
        {"yes": (), "no": ("Care",)},
    ]


def test_one_and_minus_one_are_yes_and_no(make: Make) -> None:
    path = make("a.csv", table(["text", "IT", "Care"], [A, 1, -1], [B, -1, 1]))
    assert said(path) == [{"yes": ("IT",), "no": ("Care",)}, {"yes": ("Care",), "no": ("IT",)}]


def test_labels_lose_what_all_their_columns_begin_with(make: Make) -> None:
    for prefix in ("label_", "labels.", "tag: "):
        path = make("a.csv", table(["text", f"{prefix}IT", f"{prefix}Part time "], [A, 1, 0], [B, 0, 1]))
        assert [row.labels for row in read(path)] == [("IT",), ("Part time",)], prefix


def test_a_column_of_marks_apart_from_the_others_is_mentioned(make: Make) -> None:
    path = make("a.csv", table(["text", "IT", "note", "Care", "Law"], [A, 1, "a", 0, 1], [B, 0, "b", 1, 0]))
    assert any("IT" in note and "--label-columns" in note for note in preview(path).taken.notes)


def test_a_few_odd_cells_cost_their_rows_only(make: Make) -> None:
    rows = [[f"{A} {number}", number % 2, 1 - number % 2] for number in range(40)]
    rows[7][1] = "maybe"
    with open_file(make("a.csv", table(["text", "IT", "Care"], *rows))) as reader:
        found = list(reader)
        assert not reader.doubts
    assert [row.reason for row in found if isinstance(row, Skipped)] == [
        "its cell of IT is neither yes nor no"
    ]
    assert len(found) == 40


VERDICTS = {
    "Prodigy's words in a table": ("answer", "accept", "reject", "ignore"),
    "1 and 0": ("value", "1", "0", ""),
    "yes and no": ("Is correct", "yes", "no", "?"),
    "true and false": ("applies", "TRUE", "FALSE", "NA"),
}


@pytest.mark.parametrize("words", VERDICTS.values(), ids=VERDICTS.keys())
def test_a_rejected_label_is_no_in_a_table_of_verdicts(make: Make, words: tuple[str, str, str, str]) -> None:
    column, yes, no, neither = words
    content = table(
        ["text", "label", column], [A, "IT", yes], [B, "IT", no], [A, "Care", no], [C, "IT", neither]
    )
    expected = [{"yes": ("IT",), "no": ("Care",)}, {"yes": (), "no": ("IT",)}, {}]
    assert said(make("a.csv", content)) == expected
    assert said(make("a.csv", content), labels="label") == expected


SCORES: dict[str, tuple[str, list[dict[str, Any]]]] = {
    "a score in each row": (
        table(["id", "text", "label", "score"], [1, A, "IT", 0.9], [1, A, "Care", 0.25], [2, B, "IT", 0.5]),
        [{"p": {"IT": 0.9, "Care": 0.25}}, {"p": {"IT": 0.5}}],
    ),
    "numbered labels and scores": (
        table(["text", "label_1", "label_2", "score_1", "score_2"], [A, "IT", "Care", 0.9, 0.25]),
        [{"p": {"IT": 0.9, "Care": 0.25}}],
    ),
    "what transformers returns for one text": (
        lines({"text": A, "predictions": [[{"label": "IT", "score": 0.9}, {"label": "Care", "score": 0.1}]]}),
        [{"p": {"IT": 0.9, "Care": 0.1}}],
    ),
    "pairs": (
        lines({"text": A, "labels": [["IT", 0.9], ["Care", 0.25]]}),
        [{"p": {"IT": 0.9, "Care": 0.25}}],
    ),
}


@pytest.mark.parametrize("case", SCORES.values(), ids=SCORES.keys())
def test_labels_with_scores_are_predictions(make: Make, case: tuple[str, list[dict[str, Any]]]) -> None:
    content, expected = case
    path = make("a.csv" if content.startswith(("id", "text")) else "a.jsonl", content)
    assert said(path) == expected
    assert [answers(row) for row in preview(path, preview(path).mapping).rows] == expected


def test_columns_of_probabilities_are_asked_about_and_become_predictions(make: Make) -> None:
    path = make("a.csv", table(["text", "IT", "Care"], [A, 0.93, 0.02], [B, 0.1, 0.85]))
    assert "--label-columns IT,Care" in preview(path).doubts[0].sentence
    assert said(path, label_columns=("IT", "Care")) == [
        {"p": {"IT": 0.93, "Care": 0.02}}, {"p": {"IT": 0.1, "Care": 0.85}}
    ]  # fmt: skip


VECTORS = {
    "lists": lines({"text": A, "labels": [1, 0, 1]}, {"text": B, "labels": [0, 0, 0]}),
    "truths": lines({"text": A, "labels": [True, False, True]}, {"text": B, "labels": [False] * 3}),
    "cells": table(["text", "labels"], [A, "[1, 0, 1]"], [B, "[0, 0, 0]"]),
    "numpy": table(["text", "labels"], [A, "[1. 0. 1.]"], [B, "[0. 0. 0.]"]),
}


@pytest.mark.parametrize("content", VECTORS.values(), ids=VECTORS.keys())
def test_a_number_for_each_label_needs_the_names(make: Make, content: str) -> None:
    path = make("a.csv" if content.startswith("text") else "a.jsonl", content)
    assert "3 numbers a row" in preview(path).doubts[0].sentence
    names = {"0": "IT", "1": "Care", "2": "Law"}
    assert said(path, label_names=names) == [
        {"yes": ("IT", "Law"), "no": ("Care",)}, {"yes": (), "no": ("IT", "Care", "Law")}
    ]  # fmt: skip
    with pytest.raises(InputError, match="give as many names as there are numbers"):
        read(path, label_names={"0": "IT"})


NAMED: dict[str, tuple[str, list[tuple[str, ...] | None]]] = {
    "the same name twice": (
        table(["text", "label", "label"], [A, "IT", "Law"], [B, "IT", ""]),
        [("IT", "Law"), ("IT",)],
    ),
    "as pandas renames it": (table(["text", "label", "label.1"], [A, "IT", "Law"]), [("IT", "Law")]),
    "brackets": (table(["text", "labels[0]", "labels[1]"], [A, "IT", "Law"]), [("IT", "Law")]),
    "ordinals": (
        table(["text", "primary_label", "secondary_label"], [A, "IT", "Law"], [B, "", ""]),
        [("IT", "Law"), None],
    ),
    "one that is qualified": (table(["text", "gold_label"], [A, "IT"], [B, "Care"]), [("IT",), ("Care",)]),
    "a class": (table(["text", "class"], [A, "IT"], [B, "Care"]), [("IT",), ("Care",)]),
    "names beside numbers": (
        lines({"text": A, "label": 0, "label_text": "IT"}, {"text": B, "label": 1, "label_text": "Care"}),
        [("IT",), ("Care",)],
    ),
}


@pytest.mark.parametrize("case", NAMED.values(), ids=NAMED.keys())
def test_columns_of_labels_by_other_names(make: Make, case: tuple[str, list[Any]]) -> None:
    content, names = case
    path = make("a.jsonl" if content.startswith("{") else "a.csv", content)
    assert not preview(path).doubts
    assert [row.labels for row in read(path)] == names


def test_columns_of_annotators_agree_or_stay_open(make: Make) -> None:
    path = make("a.csv", table(["text", "annotator1", "annotator2"], [A, "IT, Law", "IT"], [B, "Care", ""]))
    assert said(path) == [{"yes": ("IT",), "open": ("Law",)}, {"yes": ("Care",)}]


def test_rows_about_a_posting_may_differ_in_blanks(make: Make) -> None:
    path = make("a.csv", table(["id", "text", "label"], [1, A, "IT"], [1, f"{A}  ", "Law"]))
    assert [row.labels for row in read(path)] == [("IT", "Law")]


ASKED = {
    "sentences for labels": (
        lines({"text": A, "label": f"{B} and so on for a while"}, {"text": B, "label": f"{C} then"}),
        "--labels",
    ),
    "spans under another name": (
        lines({"text": A, "entities": [{"label": "ORG", "start_offset": 0, "end_offset": 2}]}),
        "entities",
    ),
    "numbers that mean none": (lines({"text": A, "label": -1}, {"text": B, "label": -1}), "--label-names"),
    "labels of a program": (
        table(["text", "predicted_label"], [A, "IT"], [B, "Care"]),
        "--labels predicted_label",
    ),
    "numbered labels that are numbers": (
        table(["text", "label_1", "label_2"], [A, 1, 2], [B, 3, ""]),
        "--label-names",
    ),
    "a text with labels inside": (
        table(["text"], [f"apply now __label__IT {A}"], [f"see __label__Care {B}"]),
        "fastText",
    ),
    "nothing but marks": (table(["text", "is_senior", "is_remote"], [A, 1, 0], [B, 0, 1]), "--label-columns"),
    "a named text of dates": (
        table(["text", "job"], ["2026-01-01", A], ["2026-01-02", B]),
        "--text COL (text, job)",
    ),
    "a named text of links": (
        table(["title", "description"], ["N", "https://x.example/1"], ["D", "https://x.example/2"]),
        "links",
    ),
}


@pytest.mark.parametrize("case", ASKED.values(), ids=ASKED.keys())
def test_what_is_unclear_is_asked_about(make: Make, case: tuple[str, str]) -> None:
    content, option = case
    doubts = preview(make("a.jsonl" if content.startswith("{") else "a.csv", content)).doubts
    assert option in doubts[0].sentence
    assert "\n" not in doubts[0].sentence


@pytest.mark.parametrize(
    "code",
    [
        "123e4567-e89b-12d3-a456-42661417400{}",
        "jane.{}@company.example.com",
        "/data/in/2026/ad-{}.html",
        "9b74c9897bac770ffc029102a200c5de9b74c98{}",
    ],
)
def test_a_column_of_codes_is_not_the_text(make: Make, code: str) -> None:
    path = make(
        "a.csv", table(["x", "job"], [code.format(1), "nurse, nights"], [code.format(2), "a van driver"])
    )
    assert preview(path).taken.text == "job"


def test_rows_above_a_header_are_left_out_and_mentioned(make: Make) -> None:
    rows = table(["id", "text", "labels"], [1, A, "IT"], [2, B, ""])
    for above in ("Export of jobs\nby the office\n\n", "# made on Monday\n"):
        path = make("a.csv", above + rows)
        assert [(row.key, row.labels) for row in read(path)] == [("1", ("IT",)), ("2", None)]
        assert any("begins below" in note for note in preview(path).taken.notes)


def test_a_first_row_of_many_words_is_a_posting(make: Make) -> None:
    assert len(read(make("a.csv", f"{B},IT\n{C},Care\n"))) == 2


@pytest.mark.parametrize("delimiter", ["^", "~", "\x1f"])
def test_unusual_delimiters(make: Make, delimiter: str) -> None:
    path = make("a.csv", table(["id", "text", "labels"], [1, A, "IT"], [2, B, "Law"], delimiter=delimiter))
    assert [row.labels for row in read(path)] == [("IT",), ("Law",)]


TASK = {"id": 3, "data": {"text": A}, "annotations": [{"result": []}], "predictions": []}
SHAPES: dict[str, tuple[object, list[str | None]]] = {
    "a list for each column": ({"text": [A, B], "labels": [["IT"], []]}, [None, None]),
    "a column with its index": ({"0": A, "1": B, "2": C}, [None, None, None]),
    "a column with ids": ({"7": A, "9": B}, ["7", "9"]),
    "columns by ids": ({"text": {"x": A, "y": B}, "labels": {"x": ["IT"], "y": []}}, ["x", "y"]),
    "split with ids": ({"columns": ["text"], "index": ["x", "y"], "data": [[A], [B]]}, ["x", "y"]),
    "one task": (TASK, ["3"]),
    "one record": (
        {"id": "r", "fields": {"text": A}, "responses": {"l": [{"value": ["IT"], "status": "submitted"}]}},
        ["r"],
    ),
}


@pytest.mark.parametrize("case", SHAPES.values(), ids=SHAPES.keys())
def test_shapes_of_json(make: Make, case: tuple[object, list[str | None]]) -> None:
    value, keys = case
    rows = read(make("a.json", json.dumps(value)))
    assert [row.key for row in rows] == keys
    assert [row.text for row in rows] == [A, B, C][: len(keys)]


def test_one_object_of_texts_is_refused(make: Make) -> None:
    with pytest.raises(FileError, match="write each posting as an object of its own"):
        read(make("a.json", json.dumps({"p1": A, "p2": B})))


def test_lines_may_be_pairs_of_text_and_labels(make: Make) -> None:
    path = make("a.jsonl", lines([A, {"cats": {"IT": 1.0}}], [B, {"cats": {"IT": 0.0}}]))
    assert said(path) == [{"yes": ("IT",), "no": ()}, {"yes": (), "no": ("IT",)}]


FEATURES = {"label": {"feature": {"names": ["IT", "Care"], "_type": "ClassLabel"}, "_type": "Sequence"}}


def test_hugging_face_names_its_classes(make: Make) -> None:
    features = [{"name": "label", "type": FEATURES["label"]}]
    rows = [{"row": {"text": A, "label": [1]}}, {"row": {"text": B, "label": [0, 1]}}]
    path = make("a.json", json.dumps({"features": features, "rows": rows}))
    assert [row.labels for row in read(path)] == [("Care",), ("IT", "Care")]
    names = read_label_names(str(make("dataset_infos.json", json.dumps({"default": {"features": FEATURES}}))))
    assert names == {"0": "IT", "1": "Care"}


FASTTEXT = {
    "labels at the end": (f"{A} __label__IT\n{B} __label__Care __label__IT\n", [("IT",), ("Care", "IT")]),
    "another prefix": (f"__class__IT {A}\n__class__Care {B}\n", [("IT",), ("Care",)]),
    "commas": (f"__label__IT,__label__Law {A}\n__label__Care , {B}\n", [("IT", "Law"), ("Care",)]),
    "labels that come late": (f"{C}\n{B}\n__label__IT {A}\n", [(), (), ("IT",)]),
}


@pytest.mark.parametrize("case", FASTTEXT.values(), ids=FASTTEXT.keys())
def test_ways_to_write_fasttext(make: Make, case: tuple[str, list[tuple[str, ...]]]) -> None:
    content, names = case
    rows = read(make("a.txt", content))
    assert [row.labels for row in rows] == names
    assert {row.text for row in rows} <= {A, B, C}


def test_fasttext_output_without_texts_gives_no_posting(make: Make) -> None:
    assert read(make("a.ft", "__label__IT 0.98 __label__Care 0.01\n")) == []


def test_mulan_lists_its_labels_in_a_file_beside_the_data(make: Make) -> None:
    make("jobs.xml", '<labels xmlns="http://mulan.sourceforge.net/labels"><label name="IT"></label></labels>')
    content = "@relation j\n@attribute text string\n@attribute IT {0,1}\n@attribute paid {0,1}\n"
    content += f"@data\n'{A}',1,0\n"
    for name in ("jobs.arff", "jobs-train.arff"):
        (row,) = read(make(name, content))
        assert (row.labels, row.no, row.fields) == (("IT",), (), {"paid": "0"})


def test_an_arff_that_is_all_labels_is_refused(make: Make) -> None:
    content = f"@relation 'j: -C 5'\n@attribute text string\n@attribute IT {{0,1}}\n@data\n'{A}',1\n"
    with pytest.raises(FileError, match="leaves none for the text"):
        read(make("jobs.arff", content))


REPEATED = {
    "another text": ("id,text,label\n1,{A},IT\n1,{B},Care\n1,{A},Law\n", (1, 0), [2, 3]),
    "another text after one without labels": ("id,text,label\n1,{A},\n2,{C},IT\n1,{B},Care\n", (2, 0), [2]),
    "the same words with other blanks": ("id,text,label\n1,{A},IT\n1, {A}  ,Care\n", (1, 0), []),
    "no id": ("text,label\n{A},IT\n{B},Care\n{A},Law\n", (2, 0), []),
    "an answer after none": ("id,text,label\n1,{A},\n1,{A},IT\n2,{B},IT\n", (2, 0), []),
    "a dispute in a later row": ("id,text,IT,Law\n1,{A},1,0\n2,{B},1,1\n1,{A},1,1\n1,{A},1,0\n", (1, 0), []),
    "a dispute of lists": ("id,text,labels\n1,{A},IT;Law\n2,{B},IT;Care\n1,{A},IT\n", (1, 0), []),
    "another text with other lists": ("id,text,labels\n1,{A},IT;Law\n1,{B},\n2,{C},IT;Law\n", (1, 1), [2]),
    "agreement": ("id,text,IT,Law\n1,{A},1,0\n2,{B},1,1\n1,{A},1,0\n", (2, 0), []),
}


@pytest.mark.parametrize("case", REPEATED.values(), ids=REPEATED.keys())
def test_several_rows_about_a_posting_count_once_and_for_what_they_say_together(
    make: Make, case: tuple[str, tuple[int, int], list[int]]
) -> None:
    content, counts, left_out = case
    content = content.format(A=A.replace(",", ""), B=B, C=C)
    with open_file(make("a.csv", content)) as reader:
        rows = list(reader)
        tally = reader.taken.tally
    assert (tally.done, tally.untagged) == counts
    skipped = [row for row in rows if isinstance(row, Skipped)]
    assert [row.row for row in skipped] == left_out
    assert all(row.reason.endswith("the same id with another text, and replaces it") for row in skipped)


def test_an_empty_list_counts_once_for_its_posting(make: Make) -> None:
    content = f"id,text,labels\n1,{B},[]\n1,{B},[]\n2,{C},IT;Law\n3,{C} 2,[]\n3,{C} 2,IT;Law\n"
    with open_file(make("a.csv", content)) as reader:
        list(reader)
        assert reader.taken.tally.empty == 1


PROGRAMS = {
    "a list of each pipeline": lines(
        {"text": A, "predictions": [{"label": "IT", "score": 0.75}, {"label": "Care", "score": 0.25}]}
    ),
    "the best label and its score": table(["text", "top_label", "top_score"], [A, "IT", "0.75"]),
}


@pytest.mark.parametrize("text", PROGRAMS.values(), ids=PROGRAMS.keys())
def test_labels_beside_scores_are_never_answers(make: Make, text: str) -> None:
    (row,) = read(make("a.csv" if text.startswith("text") else "a.jsonl", text))
    assert row.labels is None
    assert row.probabilities["IT"] == 0.75


def test_columns_of_percentages_are_asked_about_and_read_as_predictions(make: Make) -> None:
    path = make("a.csv", table(["text", "IT", "Care"], [A, "75%", "5 %"], [B, "2%", "97,5%"]))
    assert [doubt.about for doubt in preview(path).doubts] == ["labels"]
    assert said(path, label_columns=("IT", "Care")) == [
        {"p": {"IT": 0.75, "Care": 0.05}},
        {"p": {"IT": 0.02, "Care": 0.975}},
    ]


CLASSIFIED = {
    "Vertex AI": ("classificationAnnotations", "displayName"),
    "LightTag": ("classifications", "classname"),
}


@pytest.mark.parametrize("keys", CLASSIFIED.values(), ids=CLASSIFIED.keys())
def test_objects_that_name_their_label_under_another_key(make: Make, keys: tuple[str, str]) -> None:
    key, name = keys
    path = make("a.jsonl", lines({"text": A, key: [{name: "IT"}, {name: "Care"}]}, {"text": B, key: []}))
    assert said(path) == [{"yes": ("IT", "Care")}, {"yes": ()}]


@pytest.mark.parametrize("column", ["gold", "gold_labels", "y_true", "ground_truth", "true label"])
def test_labels_under_the_names_of_those_who_evaluate(make: Make, column: str) -> None:
    path = make("a.csv", table(["text", column, "y_pred"], [A, "IT", "Care"], [B, "Care", "Care"]))
    assert said(path) == [{"yes": ("IT",)}, {"yes": ("Care",)}]


def test_a_second_row_of_the_header_does_not_hide_that_cells_are_numbers(make: Make) -> None:
    rows = [["1", A, "1", "0"], ["2", B, "0", "1"]]
    path = make("a.csv", table(["id", "text", "Labels", ""], ["", "", "IT", "Care"], *rows))
    assert [doubt.about for doubt in preview(path).doubts] == ["labels"]


def test_ids_of_a_document_database(make: Make) -> None:
    exported = make(
        "a.jsonl", lines({"_id": {"$oid": "5f1"}, "body": A}, {"_id": {"$oid": "5f2"}, "body": B})
    )
    assert [row.key for row in read(exported)] == ["5f1", "5f2"]


def test_structured_data_of_a_page_may_name_its_encoding(make: Make) -> None:
    posting = json.dumps({"@type": "JobPosting", "title": "Nurse", "description": A})
    script = f'<script type="application/ld+json; charset=utf-8">{posting}</script>'
    (row,) = read(make("a.html", f"<html><body>{script}</body></html>"))
    assert (row.title, row.text) == ("Nurse", A)


@pytest.mark.parametrize("code", settings.LANGUAGE_CODES)
def test_columns_that_are_labels_are_known_as_such_in_any_language(make: Make, code: str) -> None:
    rows = [[f"{A} {n}", n % 2, n // 2 % 2] for n in range(8)]
    path = make("a.csv", table(["text", "IT, software", "Care"], *rows))
    with translation.using(resources.language(code)):
        found = preview(path)
        again = preview(path, found.mapping)
    assert found.mapping.label_columns == ("IT, software", "Care")
    assert found.mapping.text == "text"
    assert found.rows[3].labels == ("IT, software", "Care")
    assert again.rows == found.rows


@pytest.mark.parametrize("sign", ["•", "-", "*", "–", "·"])
def test_the_signs_of_a_typed_list_are_no_part_of_the_names(make: Make, sign: str) -> None:
    cells = [f"{sign} IT\n{sign} Senior", f"{sign} Care", f"  {sign} Care\n  {sign} IT\n"]
    path = make("a.csv", table(["text", "labels"], *([f"{A} {n}", cell] for n, cell in enumerate(cells))))
    assert [row.labels for row in preview(path).rows] == [("IT", "Senior"), ("Care",), ("Care", "IT")]


def test_a_sign_before_one_name_of_several_belongs_to_it(make: Make) -> None:
    path = make("a.csv", table(["text", "labels"], [f"{A} 1", "IT\n- other"], [f"{A} 2", "- other\nCare"]))
    assert [row.labels for row in preview(path).rows] == [("IT", "- other"), ("- other", "Care")]


SCORED_CELLS = {
    "in brackets": ("IT (0.93), Law (0.4)", "Care (0.81)"),
    "behind a colon": ("IT:0.93;Law:.4", "Care:0.81"),
    "with decimal commas": ("IT (0,93)|Law (0,4)", "Care (0,81)"),
    "in percent": ("IT: 93%, Law: 40%", "Care: 81%"),
    "in a list": ("['IT (0.93)', 'Law (0.4)']", "['Care (0.81)']"),
}


@pytest.mark.parametrize("cells", SCORED_CELLS.values(), ids=SCORED_CELLS.keys())
def test_scores_behind_names_make_predictions(make: Make, cells: tuple[str, str]) -> None:
    path = make("a.csv", table(["text", "labels"], [A, cells[0]], [B, cells[1]]))
    first, second = read(path)
    assert (first.labels, first.probabilities) == (None, {"IT": 0.93, "Law": 0.4})
    assert (second.labels, second.probabilities) == (None, {"Care": 0.81})


def test_numbers_in_the_names_of_labels_are_not_scores(make: Make) -> None:
    rows = [[A, "Part-time (50%)"], [B, "Python 3.11"], [C, "v1.0"]]
    found = read(make("a.csv", table(["text", "labels"], *rows)))
    assert [row.labels for row in found] == [("Part-time (50%)",), ("Python 3.11",), ("v1.0",)]


def test_a_score_belongs_to_the_predicted_label_beside_it(make: Make) -> None:
    path = make(
        "a.csv",
        table(
            ["text", "true_label", "predicted_label", "confidence"],
            [A, "IT", "IT", 0.9],
            [B, "Care", "IT", 0.6],
        ),
    )
    assert [row.labels for row in read(path)] == [("IT",), ("Care",)]
    # The column "model" only names the program, so the score belongs to the label.
    path = make(
        "b.csv", table(["text", "label", "score", "model"], [A, "IT", 0.9, "bert"], [B, "Care", 0.6, "bert"])
    )
    assert [row.probabilities for row in read(path)] == [{"IT": 0.9}, {"Care": 0.6}]


@pytest.mark.parametrize(
    "column", ["gpt_label", "llm_labels", "AI label", "prediction", "Which labels apply?"]
)
def test_labels_of_a_program_or_a_form_are_asked_about(make: Make, column: str) -> None:
    path = make("a.csv", table(["id", "text", column], [1, A, "IT"], [2, B, "Care"]))
    seen = preview(path)
    assert [doubt.about for doubt in seen.doubts] == ["labels"]
    assert column in seen.doubts[0].sentence
    assert [row.labels for row in read(path)] == [None, None]
    assert [row.labels for row in read(path, labels=column)] == [("IT",), ("Care",)]


def test_repeated_names_in_a_table_without_a_header_are_asked_about(make: Make) -> None:
    path = make(
        "a.tsv", table(["text", "IT"], [A, "IT"], [B, "Care"], [C, "IT"], delimiter="\t").partition("\n")[2]
    )
    (doubt,) = preview(path).doubts
    assert '--labels "Column 2"' in doubt.sentence
    assert [row.labels for row in read(path, labels="Column 2")] == [("IT",), ("Care",), ("IT",)]


@pytest.mark.parametrize("words", [("yes", "no"), ("x", ""), ("TRUE", "FALSE")])
def test_a_column_of_labels_that_says_yes_and_no_is_asked_about(make: Make, words: tuple[str, str]) -> None:
    path = make("a.csv", table(["id", "text", "label"], [1, A, words[0]], [2, B, words[1]]))
    (doubt,) = preview(path).doubts
    assert "says yes or no" in doubt.sentence


def test_numbers_that_have_names_are_not_taken_for_yes_and_no(make: Make) -> None:
    path = make("a.csv", table(["id", "text", "label"], [1, A, "0"], [2, B, "1"]))
    names = {"0": "IT", "1": "Care"}
    with open_file(path, ReadOptions(label_names=names)) as reader:
        assert [row.labels for row in reader if isinstance(row, IncomingPosting)] == [("IT",), ("Care",)]
        assert not reader.doubts


@pytest.mark.parametrize("name", ["jobs.csv", "jobs.tsv"])
def test_a_web_page_is_not_a_table(make: Make, name: str) -> None:
    page = make(name, "<!DOCTYPE html><html><body>Please sign in</body></html>")
    with pytest.raises(FileError, match="is a web page"):
        preview(page)


def test_a_page_with_a_table_of_postings_is_refused_and_not_one_posting(make: Make) -> None:
    rows = f"<tr><td>1</td><td>{A}</td><td>IT</td></tr><tr><td>2</td><td>{B}</td><td>Care</td></tr>"
    head = "<tr><th></th><th>text</th><th>labels</th></tr>"
    with open_file(make("a.html", f"<html><body><table>{head}{rows}</table></body></html>")) as reader:
        (row,) = list(reader)
    assert isinstance(row, Skipped)
    assert "save it as CSV" in row.reason
    layout = f"<h1>Nurse</h1><table><tr><th>Shift</th><th>Pay</th></tr></table><p>{B}</p>"
    assert len(read(make("b.html", f"<html><body>{layout}</body></html>"))) == 1
