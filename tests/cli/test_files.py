"""Files as people have them, brought in by the command line: nothing comes in wrong or is lost in silence."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from app import cli

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Run = Callable[..., Any]
    Texts = Callable[[], dict[str, Any]]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "p.jobtag"
    assert cli.run(["new", str(path)], application=lambda: None) == 0
    return path


@pytest.fixture
def jobtag(project: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a verb on the project: what it says as JSON, or with ``code`` 1 its sentence."""
    capsys.readouterr()

    def run(verb: str, *words: object, code: int = 0) -> Any:
        assert cli.run([verb, str(project), *map(str, words), "--json"], application=lambda: None) == code
        out, err = capsys.readouterr()
        return err.strip() if code else [json.loads(line) for line in out.splitlines()]

    return run


@pytest.fixture
def texts(jobtag: Run, tmp_path: Path) -> Texts:
    """All postings of the project by their texts, as they are exported."""

    def export() -> dict[str, Any]:
        jobtag("export", tmp_path / "all.jsonl")
        lines = (tmp_path / "all.jsonl").read_text("utf-8").splitlines()
        return {row["text"]: row for row in map(json.loads, lines)}

    return export


def folder(path: Path, **texts: str) -> Path:
    path.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        (path / f"{name}.txt").write_text(text, "utf-8")
    return path


def test_files_of_one_name_in_two_folders_are_two_postings(tmp_path: Path, jobtag: Run, texts: Texts) -> None:
    first = folder(tmp_path / "2025" / "jobs", a="A nurse for a ward", b="A welder")
    second = folder(tmp_path / "2026" / "jobs", a="A cook for a canteen")
    assert jobtag("import", first)[0]["added"] == 2
    (told,) = jobtag("import", second)
    assert (told["added"], told["updated"]) == (1, 0)
    found = texts()
    assert {text: row["file"] for text, row in found.items()} == {
        "A nurse for a ward": "jobs/a.txt",
        "A welder": "jobs/b.txt",
        "A cook for a canteen": "jobs/a.txt",
    }
    assert all(row["id"].startswith("jobtag-") for row in found.values())
    assert len({row["id"] for row in found.values()}) == 3


def test_a_folder_imported_again_brings_what_is_new_in_it(tmp_path: Path, jobtag: Run, texts: Texts) -> None:
    jobs = folder(tmp_path / "jobs", a="A nurse for a ward", b="A welder")
    jobtag("import", jobs)
    folder(jobs, b="A welder for pipes")
    (told,) = jobtag("import", jobs)
    assert (told["added"], told["updated"]) == (1, 0)
    (skipped,) = told["skipped"]
    assert skipped["file"] == str(jobs / "a.txt")
    assert "duplicate" in skipped["reason"]
    assert set(texts()) == {"A nurse for a ward", "A welder", "A welder for pipes"}


def test_the_texts_of_a_folder_are_classified_under_their_names(tmp_path: Path, jobtag: Run) -> None:
    rows = tmp_path / "rows.csv"
    rows.write_text("text,labels\nJava,IT\nPython,IT\nNurse,Care\nWard,Care\n", "utf-8")
    jobtag("import", rows)
    jobtag("train")
    jobs = folder(tmp_path / "jobs", b="Nurse", a="Java")
    assert [row["id"] for row in jobtag("classify", "--input", jobs)] == ["a.txt", "b.txt"]


def test_a_table_without_a_header_loses_no_posting(tmp_path: Path, jobtag: Run, texts: Texts) -> None:
    rows = tmp_path / "rows.csv"
    rows.write_text("Staff nurse,Leeds\nCook for a canteen,Ulm\n", "utf-8")
    (told,) = jobtag("import", rows, "--no-header", "--text", "column 1", "--title", "Column 2")
    assert (told["added"], told["skipped"]) == (2, [])
    assert {text: row["title"] for text, row in texts().items()} == {
        "Staff nurse": "Leeds",
        "Cook for a canteen": "Ulm",
    }
    rows.write_text("17,Baker\n18,Welder\n", "utf-8")
    assert jobtag("import", rows)[0]["added"] == 2
    assert jobtag("import", rows, "--header")[0]["added"] == 0


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("rows.csv", b"text,labels\n", "holds nothing but a header; add postings below it"),
        ("rows.csv.gz", b"no archive", "is no gzip archive, although its name ends in .gz"),
        ("rows.csv.gz", bytes(range(256)) * 9, "is no gzip archive, although its name ends in .gz"),
        ("rows.json", b"[]", "holds no postings; choose a file with some in it"),
        ("rows.jsonl", b"\n\n", "holds no postings; choose a file with some in it"),
    ],
)
def test_a_file_that_brings_nothing_says_why(
    tmp_path: Path, jobtag: Run, name: str, content: bytes, sentence: str
) -> None:
    good = tmp_path / "good.csv"
    good.write_text("text\nA welder\n", "utf-8")
    (tmp_path / name).write_bytes(content)
    said = jobtag("import", good, tmp_path / name, code=1)
    assert name in said
    assert sentence in said
    assert jobtag("info")[0]["postings"] == 0


def test_one_row_in_another_encoding_spoils_no_other(tmp_path: Path, jobtag: Run, texts: Texts) -> None:
    rows = tmp_path / "rows.csv"
    lines = ["text,town", "Bäcker,Köln", "Koch,Ulm", "Pförtner,Jülich", "Schweißer,Aachen"]
    rows.write_bytes(b"\n".join(line.encode("latin-1" if "Jülich" in line else "utf-8") for line in lines))
    (told,) = jobtag("import", rows)
    assert told["skipped"] == [{"file": str(rows), "row": 4, "reason": "bytes that are not utf-8"}]
    assert set(texts()) == {"Bäcker", "Koch", "Schweißer"}


def test_an_empty_cell_of_labels_says_nothing_and_brackets_say_none(
    tmp_path: Path, jobtag: Run, texts: Texts
) -> None:
    rows = tmp_path / "rows.csv"
    rows.write_text("text,labels\nA nurse,Care\nA cook,\nA welder,[]\n", "utf-8")
    jobtag("import", rows)
    expected = {
        "A nurse": (["Care"], [], True),
        "A cook": ([], [], False),
        "A welder": ([], ["Care"], True),
    }
    assert {text: (row["labels"], row["labels_no"], row["done"]) for text, row in texts().items()} == expected
