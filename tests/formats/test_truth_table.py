"""Small files of other programs: each gives the result stated in ``files/README.md``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from app.core.records import IncomingPosting, ReadOptions, Skipped
from app.formats import open_file, together

FILES = Path(__file__).parent / "files"
NONE = "–"


def table() -> list[list[str]]:
    lines = (FILES / "README.md").read_text("utf-8").splitlines()
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.startswith("|")]
    return rows[2:]


def answers(posting: IncomingPosting, every: set[str]) -> str:
    if posting.labels is None:
        return "not tagged"
    no = set(posting.no or ())
    complete = bool(no) and no.union(posting.labels) == every
    words = [*posting.labels, *([] if complete else [f"not {name}" for name in posting.no or ()])]
    return (", ".join(words) or "none") + (" (all others no)" if complete else "")


def test_the_table_names_every_file() -> None:
    there = sorted(path.name for path in FILES.iterdir() if path.name != "README.md")
    assert [row[0] for row in table()] == there
    assert len(there) == 39


@pytest.mark.parametrize("row", table(), ids=lambda row: row[0])
def test_a_file_means_what_the_table_says(row: list[str]) -> None:
    name, kind, text, title, key, labels, postings, left_out, asks = row
    with open_file(FILES / name, ReadOptions()) as reader:
        rows = list(reader)
        taken, doubts = reader.taken, reader.doubts
    found = together([row for row in rows if isinstance(row, IncomingPosting)])
    every = {name for row in found for name in (*(row.labels or ()), *(row.no or ()))}
    assert (taken.format, taken.text) == (kind, text)
    assert [taken.title or NONE, taken.id or NONE, taken.labels or NONE] == [title, key, labels]
    said = [f"{place}: {answers(posting, every)}" for place, posting in enumerate(found, 1)]
    assert said == postings.split(" · ")
    assert sum(isinstance(row, Skipped) for row in rows) == int(left_out)
    assert ([doubt.about for doubt in doubts] or [NONE])[0] == asks
    assert taken.recognised.endswith(".")


def read(name: str, **options: Any) -> list[IncomingPosting]:
    with open_file(FILES / name, ReadOptions(**options)) as reader:
        return together([row for row in reader if isinstance(row, IncomingPosting)])


def test_texts_of_pages_have_no_tags_and_lists_become_lines() -> None:
    for name in ("jobposting.html", "jobposting.json"):
        (posting,) = read(name)
        assert posting.text.splitlines()[-2:] == ["Java & Kotlin", "On call"]
        assert (posting.key, posting.title, posting.fields["skills"]) == (
            "p1", "Backend engineer", "Java, Kotlin"
        )  # fmt: skip
    assert read("scraped_html.csv")[0].text.splitlines()[-1] == "Pension & leave"
    assert "<li>Pension &amp; leave</li>" in read("scraped_html.csv", html=False)[0].text


def test_predictions_keep_their_probabilities_and_are_not_answers() -> None:
    first, _ = read("predictions.jsonl")
    assert (first.labels, first.no, first.done) == (None, None, None)
    assert first.probabilities["IT"] == 0.9902
    assert {row.labels is None for row in read("argilla.json") if row.key == "p6"} == {True}


def test_numbered_labels_get_names_when_they_are_given() -> None:
    names = {"0": "IT", "1": "Senior", "2": "Healthcare", "3": "Part-time"}
    assert [row.labels for row in read("hf_class_ids.jsonl", label_names=names)] == [
        ("IT", "Senior"), ("Healthcare", "Part-time"), ()
    ]  # fmt: skip
    # The names were counted from 0, the file counts from 1.
    assert [row.labels for row in read("doccano_ids.jsonl", label_names=names)] == [
        ("IT", "Senior"), ("Healthcare", "Part-time")
    ]  # fmt: skip


def test_several_columns_are_joined_into_one_text() -> None:
    first = read("text_in_several_columns.csv", text="description, requirements")[0]
    assert first.text.endswith("one week in six.\n\nTwo years of practice.")
    assert "requirements" not in first.fields


def test_an_empty_list_is_untagged_on_request() -> None:
    assert [row.labels for row in read("doccano.jsonl", empty="untagged")] == [("IT", "Senior"), None, None]


def test_codes_and_leading_zeros_stay() -> None:
    second = read("esco_occupations.csv")[1]
    assert (second.fields["iscoGroup"], second.fields["code"]) == ("0110", "0110.1")


def test_a_reject_is_never_a_yes() -> None:
    assert all("IT" not in (row.labels or ()) for row in read("prodigy_choice.jsonl", labels="accept")[2:])
    second = read("prodigy_binary.jsonl", labels="label")[1]
    assert (second.labels, second.no) == (("Part-time",), ("IT",))
