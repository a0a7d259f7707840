"""Plain text: one file, or a folder with a posting in each."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING

import pytest

from app.core.errors import FileError
from app.core.records import IncomingPosting, ReadOptions, Skipped
from app.formats import open_file, preview

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.formats.conftest import Read

    Make = Callable[[str, str | bytes], Path]


def test_a_file_is_one_posting_without_id_title_or_labels(read: Read) -> None:
    (posting,), skipped = read("nurse.md", "\n# Nurse\n\nNight shifts.\n")
    assert posting.text == "# Nurse\n\nNight shifts."
    assert (posting.key, posting.title, posting.labels, posting.fields) == (None, "", None, {})
    assert not skipped


def test_a_folder_gives_a_posting_for_each_text_in_it_and_below(make: Make, tmp_path: Path) -> None:
    make("jobs/b.txt", "second")
    make("jobs/a.MD", "first")
    make("jobs/more/c.txt.gz", gzip.compress(b"third"))
    make("jobs/more/größe.txt", "größer".encode("utf-16"))
    make("jobs/.hidden.txt", "hidden")
    make("jobs/.git/d.txt", "hidden")
    make("jobs/table.csv", "text\nother\n")
    with open_file(tmp_path / "jobs") as reader:
        rows = list(reader)
        assert reader.fraction == 1.0
    postings = [row for row in rows if isinstance(row, IncomingPosting)]
    assert [(row.fields["file"], row.text) for row in postings] == [
        ("jobs/a.MD", "first"),
        ("jobs/b.txt", "second"),
        ("jobs/more/c.txt.gz", "third"),
        ("jobs/more/größe.txt", "größer"),
    ]
    assert {(row.key, row.title) for row in postings} == {(None, "")}
    assert postings[0].file == str(tmp_path / "jobs" / "a.MD")
    assert rows == postings


def test_in_a_folder_a_bad_file_is_skipped_with_the_reason(make: Make, tmp_path: Path) -> None:
    make("jobs/a.txt", "")
    make("jobs/b.txt", " \n ")
    make("jobs/c.txt", bytes(range(256)))
    make("jobs/d.txt", "%PDF-1.7")
    make("jobs/e.txt", "good")
    with open_file(tmp_path / "jobs") as reader:
        rows = list(reader)
    assert [row.reason for row in rows[:3] if isinstance(row, Skipped)] == [
        "no text",
        "no text",
        "not a text",
    ]
    assert isinstance(rows[3], Skipped)
    assert "is a PDF" in rows[3].reason
    assert isinstance(rows[4], IncomingPosting)


def test_links_that_lead_out_of_the_folder_are_left_out(make: Make, tmp_path: Path) -> None:
    outside = make("secret.txt", "secret")
    inside = make("jobs/a.txt", "a")
    (tmp_path / "jobs" / "out.txt").symlink_to(outside)
    (tmp_path / "jobs" / "in.txt").symlink_to(inside)
    (tmp_path / "jobs" / "round").symlink_to(tmp_path)
    with open_file(tmp_path / "jobs") as reader:
        found = [row.fields["file"] for row in reader if isinstance(row, IncomingPosting)]
    assert found == ["jobs/a.txt", "jobs/in.txt"]


def test_a_folder_without_texts_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(FileError, match=r"contains no postings; put \.txt, \.md, .* files in it"):
        open_file(tmp_path)


def test_options_about_columns_do_not_matter(make: Make) -> None:
    path = make("a.txt", "text")
    shown = preview(path, ReadOptions(text="body", labels="tags", delimiter=";"))
    assert [row.text for row in shown.rows] == ["text"]
    assert shown.columns == ()


def test_a_few_undecodable_bytes_show_as_such(read: Read) -> None:
    (posting,), _ = read("a.txt", "größer ".encode() * 100 + b"\xff" + "größer".encode())
    assert posting.text.endswith("größer \ufffdgrößer")
