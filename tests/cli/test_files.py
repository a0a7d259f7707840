"""Importing realistic files on the command line: nothing is misread or lost without a message."""

from __future__ import annotations

import csv
import json
from typing import TYPE_CHECKING, Any

import pytest
from python_calamine import CalamineWorkbook

from app import cli
from app.session import Session

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
    (report,) = jobtag("import", second)
    assert (report["added"], report["updated"]) == (1, 0)
    found = texts()
    assert {text: row["file"] for text, row in found.items()} == {
        "A nurse for a ward": "jobs/a.txt",
        "A welder": "jobs/b.txt",
        "A cook for a canteen": "jobs/a.txt",
    }
    assert all(row["id"].startswith("jobtag-") for row in found.values())
    assert len({row["id"] for row in found.values()}) == 3


def test_importing_a_folder_again_adds_what_is_new(tmp_path: Path, jobtag: Run, texts: Texts) -> None:
    jobs = folder(tmp_path / "jobs", a="A nurse for a ward", b="A welder")
    jobtag("import", jobs)
    folder(jobs, b="A welder for pipes")
    (report,) = jobtag("import", jobs)
    assert (report["added"], report["updated"]) == (1, 0)
    (skipped,) = report["skipped"]
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
    (report,) = jobtag("import", rows, "--no-header", "--text", "column 1", "--title", "Column 2")
    assert (report["added"], report["skipped"]) == (2, [])
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
        ("rows.csv.gz", b"no archive", "is not a gzip archive, although its name ends in .gz"),
        ("rows.csv.gz", bytes(range(256)) * 9, "is not a gzip archive, although its name ends in .gz"),
        ("rows.json", b"[]", "holds no postings; choose a file with some in it"),
        ("rows.jsonl", b"\n\n", "holds no postings; choose a file with some in it"),
    ],
)
def test_a_file_without_postings_says_why(
    tmp_path: Path, jobtag: Run, name: str, content: bytes, sentence: str
) -> None:
    good = tmp_path / "good.csv"
    good.write_text("text\nA welder\n", "utf-8")
    (tmp_path / name).write_bytes(content)
    said = jobtag("import", good, tmp_path / name, code=1)
    assert name in said
    assert sentence in said
    assert jobtag("info")[0]["postings"] == 0


def test_one_row_in_another_encoding_affects_no_other(tmp_path: Path, jobtag: Run, texts: Texts) -> None:
    rows = tmp_path / "rows.csv"
    lines = ["text,town", "Bäcker,Köln", "Koch,Ulm", "Pförtner,Jülich", "Schweißer,Aachen"]
    rows.write_bytes(b"\n".join(line.encode("latin-1" if "Jülich" in line else "utf-8") for line in lines))
    (report,) = jobtag("import", rows)
    assert report["skipped"] == [{"file": str(rows), "row": 4, "reason": "bytes that are not utf-8"}]
    assert set(texts()) == {"Bäcker", "Koch", "Schweißer"}


def test_an_empty_cell_means_not_tagged_and_brackets_mean_none(
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


@pytest.mark.parametrize("name", ["all.csv", "all.xlsx", "all.ods"])
def test_three_cells_changed_in_a_spreadsheet_change_only_that(
    tmp_path: Path, jobtag: Run, texts: Texts, project: Path, name: str
) -> None:
    rows = tmp_path / "rows.jsonl"
    lines = [
        {"text": f"Posting {n} about nurses", "labels": [["IT"], ["Care"], []][n % 3]} for n in range(30)
    ]
    rows.write_text("\n".join(map(json.dumps, lines)), "utf-8")
    jobtag("import", rows)
    before = texts()
    table = tmp_path / name
    jobtag("export", table)
    cells = {"Posting 3 about": "Care", "Posting 4 about": "IT|Care", "Posting 6 about": ""}
    changed = tmp_path / "changed.csv"
    with changed.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        for row in spreadsheet(table):
            start = next((start for start in cells if row[2].startswith(start)), "")
            writer.writerow([*row[:3], cells[start] if start else row[3], *row[4:]])
    (report,) = jobtag("import", changed, "--dry-run")
    assert (report["added"], report["updated"], report["unchanged"], report["dry_run"]) == (0, 3, 27, True)
    assert texts() == before
    (report,) = jobtag("import", changed)
    assert (report["added"], report["updated"], report["unchanged"], report["skipped"]) == (0, 3, 27, [])
    after = texts()
    assert {text for text in before if before[text] != after[text]} == {
        f"Posting {n} about nurses" for n in (3, 4, 6)
    }
    assert after["Posting 4 about nurses"]["labels"] == ["IT", "Care"]
    assert after["Posting 6 about nurses"]["labels_no"] == ["IT", "Care"]
    with Session.open(project) as session:
        session.undo()
    assert texts() == before


def spreadsheet(path: Path) -> list[list[str]]:
    """The cells of a table, as a spreadsheet shows them."""
    if path.suffix == ".csv":
        with path.open(newline="", encoding="utf-8-sig") as file:
            return list(csv.reader(file))
    sheet = CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0)
    return [[str(cell) for cell in row] for row in sheet.to_python(skip_empty_area=False)]


def test_the_same_text_updates_answers_when_chosen(tmp_path: Path, jobtag: Run, texts: Texts) -> None:
    rows = tmp_path / "rows.jsonl"
    rows.write_text('{"text": "A nurse", "labels": ["Care"]}\n{"text": "A cook", "labels": ["IT"]}', "utf-8")
    jobtag("import", rows)
    rows.write_text(
        '{"text": "A nurse", "labels": ["Care"]}\n{"text": "A cook", "labels": ["Care"]}', "utf-8"
    )
    assert jobtag("import", rows)[0]["skipped_count"] == 2
    (report,) = jobtag("import", rows, "--same-text", "update")
    assert (report["added"], report["updated"], report["unchanged"]) == (0, 1, 1)
    assert sorted(texts()["A cook"]["labels"]) == ["Care", "IT"]
    assert report["notes"] == ["Labels that the files do not name keep their answers: IT."]


def test_a_star_does_not_cover_labels_that_the_file_does_not_name(
    tmp_path: Path, jobtag: Run, texts: Texts
) -> None:
    rows = tmp_path / "rows.csv"
    rows.write_text("text,labels,labels_no,done\nA nurse,Care,*,yes\nA cook,Food,*,yes\n", "utf-8")
    other = tmp_path / "other.csv"
    other.write_text("text,labels\nA welder,Metal\n", "utf-8")
    jobtag("import", other)
    jobtag("import", rows)
    assert (texts()["A nurse"]["labels"], texts()["A nurse"]["labels_no"]) == (["Care"], ["Food"])


def test_predictions_are_not_answers(tmp_path: Path, jobtag: Run, texts: Texts) -> None:
    rows = tmp_path / "rows.csv"
    rows.write_text("text,labels\nJava,IT\nPython,IT\nNurse,Care\nWard,Care\n", "utf-8")
    jobtag("import", rows)
    jobtag("train")
    new = tmp_path / "new.csv"
    new.write_text("id,text\n1,Java and Python\n2,Nurse on a ward\n", "utf-8")
    guesses = tmp_path / "guesses.jsonl"
    jobtag("classify", "--input", new, "--output", guesses)
    (report,) = jobtag("import", guesses)
    assert (report["added"], report["predicted"], report["labels_created"]) == (2, 2, [])
    assert report["taken"]["format"] == "predictions"
    found = texts()["Java and Python"]
    assert (found["labels"], found["labels_no"], found["done"]) == ([], [], False)
    assert jobtag("info")[0]["done"] == 4


def test_the_report_says_how_a_file_was_read(tmp_path: Path, jobtag: Run) -> None:
    rows = tmp_path / "rows.csv"
    rows.write_text("nr;Beschreibung;Kategorie\n1;A nurse;Care, IT\n2;A cook;\n3;A welder;[]\n", "utf-8")
    (report,) = jobtag("import", rows)
    taken = report["taken"]
    assert {name: taken[name] for name in ("format", "text", "title", "id", "labels", "separator")} == {
        "format": "CSV",
        "text": "Beschreibung",
        "title": None,
        "id": None,
        "labels": "Kategorie",
        "separator": ",",
    }
    assert (taken["done"], taken["untagged"], taken["empty"]) == (2, 1, 1)


def test_doubts_stop_an_import_until_an_option_settles_them(
    tmp_path: Path, jobtag: Run, texts: Texts
) -> None:
    rows = tmp_path / "rows.jsonl"
    rows.write_text('{"text": "A nurse", "labels": [0]}\n{"text": "A cook", "labels": [1]}\n', "utf-8")
    assert "--label-names" in jobtag("import", rows, code=1)
    assert texts() == {}
    names = tmp_path / "names.txt"
    names.write_text("Care\nFood\n", "utf-8")
    jobtag("import", rows, "--label-names", names)
    assert texts()["A cook"]["labels"] == ["Food"]
    dates = tmp_path / "dates.csv"
    dates.write_text("day,n\n2026-01-01,5\n2026-01-02,6\n", "utf-8")
    assert "--text COL" in jobtag("import", dates, code=1)
    assert jobtag("import", dates, "--yes")[0]["added"] == 2


def test_importing_no_posting_is_a_failure(tmp_path: Path, jobtag: Run) -> None:
    rows = tmp_path / "rows.csv"
    rows.write_text("text,pay\nnan,5\n,6\n", "utf-8")
    assert "No posting could be imported (no text)" in jobtag("import", rows, code=1)


def test_the_first_bad_rows_are_listed_and_all_are_counted(tmp_path: Path, jobtag: Run) -> None:
    rows = tmp_path / "rows.jsonl"
    rows.write_text('{"text": "A nurse"}\n' + "oops\n" * 5_000, "utf-8")
    (report,) = jobtag("import", rows)
    assert (report["added"], len(report["skipped"]), report["skipped_count"]) == (1, 1_000, 5_000)


def test_labels_of_distant_rows_add_up(tmp_path: Path, jobtag: Run, texts: Texts) -> None:
    rows = tmp_path / "rows.csv"
    lines = [f"{n},Posting {n} about nurses,IT" for n in range(1_200)]
    lines += [f"{n},Posting {n} about nurses,Care" for n in range(0, 1_200, 2)]
    rows.write_text("id,text,label\n" + "\n".join(lines), "utf-8")
    (report,) = jobtag("import", rows)
    assert (report["added"], report["taken"]["done"]) == (1_200, 1_200)
    found = texts()
    assert found["Posting 0 about nurses"]["labels"] == ["IT", "Care"]
    assert found["Posting 1 about nurses"]["labels"] == ["IT"]


def test_evaluate_names_labels_that_the_project_does_not_have(
    tmp_path: Path, jobtag: Run, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = tmp_path / "rows.csv"
    rows.write_text("text,labels\nJava,IT\nPython,IT\nNurse,Care\nWard,Care\n", "utf-8")
    jobtag("import", rows)
    jobtag("train")
    rows.write_text("text,labels\nJava,IT|Remote\nPython,IT\nNurse,Remote\n", "utf-8")
    (scores,) = jobtag("evaluate", rows)
    (remote,) = [label for label in scores["labels"] if label["name"] == "Remote"]
    assert (remote["support"], remote["recall"]) == (2, 0.0)
    assert cli.run(["evaluate", str(project), str(rows)], application=lambda: None) == 0
    assert "so all their postings count as missed: Remote (2)." in capsys.readouterr().out


def test_an_export_scores_as_the_answers_it_holds(tmp_path: Path, jobtag: Run) -> None:
    rows = tmp_path / "rows.csv"
    rows.write_text("text,labels\nJava,IT\nPython,IT\nNurse,Care\nWard,Care\n", "utf-8")
    jobtag("import", rows)
    jobtag("train")
    scores = []
    for name in ("all.csv", "all.jsonl", "all.xlsx"):
        jobtag("export", tmp_path / name)
        scores += jobtag("evaluate", tmp_path / name)
    assert scores[0] == scores[1] == scores[2]
    assert all(label["support"] == 2 for label in scores[0]["labels"])


def test_imported_predictions_are_shown_and_compared_with_answers(
    tmp_path: Path, jobtag: Run, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = tmp_path / "rows.csv"
    rows.write_text("id,text,labels\n1,Java,IT\n2,Python,IT\n3,Nurse,Care\n4,Ward,Care\n", "utf-8")
    jobtag("import", rows)
    vendor = tmp_path / "vendor.jsonl"
    lines = [
        {"id": "1", "text": "Java", "cats": {"IT": 0.875, "care": 0.25, "Space": 0.75}},
        {"id": "2", "text": "Python", "cats": {"IT": 0.25, "care": 0.125}},
        {"id": "3", "text": "Nurse", "cats": {"IT": 0.75, "care": 0.625}},
    ]
    vendor.write_text("\n".join(map(json.dumps, lines)), "utf-8")
    (report,) = jobtag("import", vendor)
    assert (report["added"], report["updated"], report["unchanged"], report["predicted"]) == (0, 0, 3, 3)
    assert report["labels_created"] == []
    with Session.open(project) as session:
        first, *_ = session.postings.ids()
        assert session.postings.get(first).predictions == {"IT": 0.875, "Space": 0.75, "care": 0.25}
        found = session.scores.imported_predictions
        assert found is not None
        assert (found.answers, found.precision, found.recall) == (6, 2 / 3, 2 / 3)
        session.undo()
        assert session.postings.get(first).predictions == {}
        assert session.scores.imported_predictions is None
        session.redo()
    assert cli.run(["info", str(project)], application=lambda: None) == 0
    report = capsys.readouterr().out.replace("\u00a0", " ")
    assert "Imported predictions: precision 67 %, recall 67 % on 6 answers" in report


def test_a_program_decides_itself_which_labels_it_assigned(
    tmp_path: Path, jobtag: Run, project: Path
) -> None:
    rows = tmp_path / "rows.csv"
    rows.write_text("id,text,labels\n1,Java,IT\n2,Python,IT\n3,Nurse,Care\n", "utf-8")
    jobtag("import", rows)
    vendor = tmp_path / "vendor.jsonl"
    scores = {"IT": 0.4, "Care": 0.3}
    for more, precision in (
        ({"labels": ["IT"]}, 2 / 3),  # it lists what it assigned
        ({"threshold": 0.35}, 2 / 3),
        ({"thresholds": {"IT": 0.5, "Care": 0.25}}, 1 / 3),
        ({"labels": []}, None),
    ):
        lines = [{"id": str(key), "text": text, "probabilities": scores, **more}
                 for key, text in ((1, "Java"), (2, "Python"), (3, "Nurse"))]  # fmt: skip
        vendor.write_text("\n".join(map(json.dumps, lines)), "utf-8")
        jobtag("import", vendor)
        with Session.open(project) as session:
            found = session.scores.imported_predictions
            assert found is not None
            assert (found.answers, found.decided, found.precision) == (6, 6, precision)
            assert "assigned by their file" in found.sentence
            session.undo()


def test_several_rows_about_a_text_without_an_id_keep_all_predictions(
    tmp_path: Path, jobtag: Run, project: Path
) -> None:
    vendor = tmp_path / "vendor.csv"
    vendor.write_text("text,label,score\nJava at night,IT,0.75\nJava at night,Care,0.25\n", "utf-8")
    (report,) = jobtag("import", vendor)
    assert (report["added"], report["labels_created"]) == (1, [])
    with Session.open(project) as session:
        (posting,) = session.postings.ids()
        assert session.postings.get(posting).predictions == {"IT": 0.75, "Care": 0.25}
        assert session.postings.tagging(posting).explicit == ()
