"""JSON and JSON Lines: typical mistakes in exports, row by row."""

from __future__ import annotations

import gzip
import json
from typing import TYPE_CHECKING

import pytest

from app.core.errors import FileError
from app.core.records import IncomingPosting, OutgoingPosting
from app.formats import open_file, write
from app.formats.json_scan import CHUNK

if TYPE_CHECKING:
    from pathlib import Path

    from tests.formats.conftest import Read

BAD = [
    ("[" * 100_000 + "]" * 100_000, "nested too deeply"),
    ('{"text": "a", "x": ' + "[" * 60 + "]" * 60 + "}", "nested too deeply"),
    ("{'text': 'a'}", "not valid JSON"),
    ('{"text": "a",}', "not valid JSON"),
    ('"only a text"', "not a JSON object"),
    ("17", "not a JSON object"),
    ("null", "not a JSON object"),
    ("{}", "no text"),
    ('{"text": null}', "no text"),
    ('{"text": NaN}', "no text"),
    ('{"text": {"de": "a"}}', "its text is not a text"),
    ('{"text": "a", "title": ["b"]}', "its title is not a text"),
    ('{"text": "a", "id": {}}', "its id is not a text"),
    ('{"text": "a", "labels": {"IT": "perhaps"}}', "its labels are not a list of names"),
    ('{"text": "a", "labels": [["IT"], "x"]}', "its labels are not a list of names"),
    ('{"text": "a", "labels": [[0, 1, "IT"]]}', "it marks places in the text, not the whole posting"),
    ('{"text": "a", "labels": true}', "its labels are not a list of names"),
    (
        '{"text": "a", "labels": ["IT"], "labels_no": ["IT"]}',
        "a label is both in its labels and in its labels_no",
    ),
]


BAD_LINES = [
    ("[" * 100_000, "nested too deeply"),
    ('{"text": ' + "[" * 100_000, "nested too deeply"),
    ('{"text": "cut of', "not valid JSON"),
    ('{"text": "a"} trailing', "not valid JSON"),
]
"""What only the end of its line ends."""


@pytest.mark.parametrize(("line", "reason"), BAD + BAD_LINES)
def test_a_bad_line_is_skipped_with_the_reason_and_the_rest_is_read(
    read: Read, line: str, reason: str
) -> None:
    postings, skipped = read("jobs.jsonl", f'{{"text": "a"}}\n\n{line}\n{{"text": "b"}}')
    assert [(row.text, row.row) for row in postings] == [("a", 1), ("b", 4)]
    assert [(row.row, row.reason) for row in skipped] == [(3, reason)]


@pytest.mark.parametrize(("element", "reason"), BAD)
def test_a_bad_element_is_skipped_with_the_reason_and_the_rest_is_read(
    read: Read, element: str, reason: str
) -> None:
    postings, skipped = read("jobs.json", f'[{{"text": "a"}}, {element}, {{"text": "b"}}]')
    assert [(row.text, row.row) for row in postings] == [("a", 1), ("b", 3)]
    assert [(row.row, row.reason) for row in skipped] == [(2, reason)]


@pytest.mark.parametrize(
    ("value", "kept"),
    [
        ("9" * 5000, "9" * 5000),
        ("12345678901234567890123", 12345678901234567890123),
        ("1e999", "1e999"),
        ("-Infinity", None),
        ("NaN", None),
        (r'"\ud800x"', "\ufffdx"),
        (r'"\ud83d\ude00"', "😀"),
        (r'["a\u0000b", {"\udfff": 1}]', ["a b", {"\ufffd": 1}]),
        ('"tab\tand\nbreak"', None),
    ],
)
def test_invalid_json_values_are_kept_as_far_as_possible(read: Read, value: str, kept: object) -> None:
    line = f'{{"text": "a", "x": {value}}}'
    if "\n" in line:
        line = line.replace("\n", "")
        kept = "tab\tandbreak"
    postings, skipped = read("jobs.jsonl", line)
    assert not skipped
    assert postings[0].fields == {"x": kept}
    json.dumps(postings[0].fields, ensure_ascii=False).encode()


def test_the_last_of_two_same_keys_counts(read: Read) -> None:
    postings, _ = read("jobs.jsonl", '{"text": "a", "text": "b"}')
    assert postings[0].text == "b"


def test_numbers_serve_as_id_title_and_label(read: Read) -> None:
    postings, _ = read("jobs.jsonl", '{"id": 7, "title": 1.5, "text": 12, "labels": [2024, null, ""]}')
    assert (postings[0].key, postings[0].title, postings[0].text) == ("7", "1.5", "12")
    assert postings[0].labels == ("2024",)


def test_keys_missing_from_a_row_mean_nothing(read: Read) -> None:
    postings, _ = read(
        "jobs.jsonl",
        '{"text": "a"}\n{"text": "b", "labels": []}\n{"text": "c", "labels": null}\n'
        '{"text": "d", "labels_no": ["x"]}\n{"text": "e", "labels": "x; y", "done": true}\n',
    )
    assert [(row.labels, row.no, row.done) for row in postings] == [
        (None, None, None),
        ((), None, None),
        (None, None, None),
        ((), ("x",), None),
        (("x", "y"), None, True),
    ]


def test_done_that_is_not_an_answer_stays_a_field(read: Read) -> None:
    postings, _ = read("jobs.jsonl", '{"text": "a", "done": "in March"}')
    assert (postings[0].done, postings[0].fields) == (None, {"done": "in March"})


def test_keys_that_come_late_count_too(read: Read) -> None:
    rows = [{"text": "a"}] * 1500 + [{"text": "b", "title": "t", "id": "k", "labels": ["x"]}]
    postings, _ = read("jobs.jsonl", "\n".join(map(json.dumps, rows)))
    last = postings[-1]
    assert (last.title, last.key, last.labels, last.fields) == ("t", "k", ("x",), {})


def test_a_cut_list_gives_what_it_holds_and_says_so(read: Read) -> None:
    content = json.dumps([{"text": "a"}, {"text": "b"}, {"text": "c"}])
    for end in range(content.index('"c"'), len(content) - 2):
        postings, skipped = read("jobs.json", content[:end])
        assert [row.text for row in postings] == ["a", "b"]
        assert [(row.row, row.reason) for row in skipped] == [(3, "the file ends in the middle of its list")]


def test_elements_may_begin_and_end_anywhere_in_what_is_read_at_once(read: Read) -> None:
    for shift in range(0, 60, 7):
        texts = ["x" * (CHUNK - shift), 'a "quoted\\ [text], {with} all', "y" * CHUNK, "z"] * 3
        postings, skipped = read("jobs.json", json.dumps([{"text": text, "n": [{}]} for text in texts]))
        assert [row.text for row in postings] == texts
        assert not skipped


@pytest.mark.parametrize(
    ("content", "texts"),
    [
        ('{"text": "only one", "skills": [{"name": "x"}]}', ["only one"]),
        ('{"description": "all jobs", "jobs": [{"text": "a"}, {"text": "b"}]}', ["a", "b"]),
        ('{"a": "[{", "jobs": [ {"text": "a"}]} ', ["a"]),
        ('{"text": "a"}\n{"text": "b"}\n', ["a", "b"]),
        ('\ufeff [\n{"text": "a"}\n,\n{"text": "b"}]\n', ["a", "b"]),
    ],
)
def test_every_shape_of_json_is_understood(read: Read, content: str, texts: list[str]) -> None:
    assert [row.text for row in read("jobs.json", content)[0]] == texts


@pytest.mark.parametrize("content", ["plain text", "<html>", "17", " \n "])
def test_a_file_that_is_not_json_is_a_sentence(read: Read, content: str) -> None:
    with pytest.raises(FileError, match="is not JSON"):
        read("jobs.json", content)


def test_numbers_of_any_size_are_written_exactly(tmp_path: Path) -> None:
    fields = {"large": 10**30, "small": -(2**63), "share": 0.1, "none": None}
    path = tmp_path / "numbers.jsonl"
    list(write(path, [OutgoingPosting("1", "", "Cook", ("IT",), (), True, fields)]))
    with open_file(path) as reader:
        (row,) = reader
    assert isinstance(row, IncomingPosting)
    assert row.fields == fields


def test_lone_surrogates_and_tuples_are_written_as_far_as_possible(tmp_path: Path) -> None:
    path = tmp_path / "jobs.jsonl"
    list(write(path, [OutgoingPosting("\ud800", "", "a\udfff", ("x",), (), False, {"f": ("\ud800",)})]))
    with open_file(path) as reader:
        (row,) = reader
    assert isinstance(row, IncomingPosting)
    assert (row.key, row.text, row.fields) == ("\ufffd", "a\ufffd", {"f": ["\ufffd"]})


@pytest.mark.parametrize("first", ["", '{"text": "a"}\n'])
def test_millions_of_bad_rows_in_a_small_archive_are_not_read_to_their_end(read: Read, first: str) -> None:
    content = gzip.compress(first.encode() + b"oops\n" * 3_000_000)
    assert len(content) < 100_000
    if not first:
        with pytest.raises(FileError, match="None of the first 100,000 rows"):
            read("jobs.jsonl.gz", content)
        return
    postings, skipped = read("jobs.jsonl.gz", content)
    assert [row.text for row in postings] == ["a"]
    assert len(skipped) == 500_001
    assert "the rest was not read" in skipped[-1].reason
