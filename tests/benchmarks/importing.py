"""Importing files against a bare loop that writes the same rows; a spreadsheet against calamine alone.

The reference reads the file with ``csv``, ``json`` or calamine and writes the same rows with ``executemany``
into the same tables and full-text index, in one transaction. Seconds are CPU time, which other work on the
computer hardly changes. ``JOBTAG_IMPORT_MB`` sets the size of the large file.
"""

from __future__ import annotations

import csv
import json
import os
import resource
import sqlite3
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

import xlsxwriter
from python_calamine import CalamineWorkbook

from app import resources
from app.core.jobs import run
from app.session import Session
from app.store.staging import content_number, heading_and_preview

if TYPE_CHECKING:
    from collections.abc import Iterator

SHORT = int(os.environ.get("JOBTAG_IMPORT_ROWS", "40000"))
LARGE = int(os.environ.get("JOBTAG_IMPORT_MB", "60"))
SHEET_ROWS = int(os.environ.get("JOBTAG_IMPORT_SHEET", "100000"))
BATCH = 1000


def main() -> None:
    """Print for each kind of file the seconds of both, their ratio, and the memory of the import."""
    wanted = sys.argv[1:] or ["short", "lines", "ads", "sheet"]
    with tempfile.TemporaryDirectory(dir=os.environ.get("JOBTAG_IMPORT_FOLDER")) as name:
        folder = Path(name)
        if "short" in wanted:
            _compare("short postings, CSV", _table(folder / "short.csv", _short(), SHORT), folder)
        if "lines" in wanted:
            _compare("short postings, JSONL", _lines(folder / "short.jsonl", _short(), SHORT), folder)
        if "ads" in wanted:
            _compare("ads, CSV", _table(folder / "ads.csv", _ads(), megabytes=LARGE), folder)
        if "sheet" in wanted:
            _sheet(folder)


def _sample() -> list[dict[str, Any]]:
    lines = resources.sample_postings().read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def _short() -> Iterator[dict[str, Any]]:
    sample = _sample()
    number = 0
    while True:
        row = sample[number % len(sample)]
        words = str(row["text"]).split()
        start = 7 * (number // len(sample)) % max(1, len(words) - 12)
        text = " ".join(words[start : start + 12])
        yield {
            "id": f"s{number}",
            "title": row.get("title", ""),
            "text": f"{text} {number}",
            "labels": row.get("labels"),
        }
        number += 1


def _ads() -> Iterator[dict[str, Any]]:
    sample = _sample()
    number = 0
    while True:
        some = [sample[(number * 7 + place * 13) % len(sample)] for place in range(3)]
        text = "\n\n".join(str(row["text"]) for row in some)
        yield {
            "id": f"a{number}",
            "title": some[0].get("title", ""),
            "text": f"{text}\nRef. {number}",
            "labels": some[0].get("labels"),
        }
        number += 1


def _cells(row: dict[str, Any]) -> list[str]:
    return [row["id"], row["title"], row["text"], "|".join(row["labels"] or ())]


def _table(path: Path, rows: Iterator[dict[str, Any]], count: int | None = None, megabytes: int = 0) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["id", "title", "text", "labels"])
        if count is not None:
            writer.writerows(map(_cells, islice(rows, count)))
        while file.tell() < megabytes * 1_000_000:
            writer.writerows(map(_cells, islice(rows, BATCH)))
    return path


def _lines(path: Path, rows: Iterator[dict[str, Any]], count: int) -> Path:
    with path.open("w", encoding="utf-8") as file:
        file.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in islice(rows, count))
    return path


def _new_project(path: Path) -> Path:
    path.unlink(missing_ok=True)
    Session.create(path).close()
    return path


def _compare(what: str, source: Path, folder: Path) -> None:
    size = source.stat().st_size
    project = _new_project(folder / "bare.jobtag")
    since = time.process_time()
    count = _bare_loop(source, project)
    bare = time.process_time() - since
    project.unlink()
    ours, peak = _in_process(folder, source)
    print(
        f"{what}, {count:,} rows, {size / 1e6:.0f} MB: bare loop {bare:.1f} s, jobtag {ours:.1f} s,"
        f" {ours / bare:.2f} times; {size / ours / 1e6:.1f} MB/s; largest process {peak:.0f} MB",
        flush=True,
    )
    source.unlink()


def _in_process(folder: Path, source: Path) -> tuple[float, float]:
    """Import a file in a process of its own: its CPU seconds and its largest memory in MB."""
    project = _new_project(folder / "ours.jobtag")
    command = [sys.executable, str(Path(__file__)), "--import", str(project), str(source)]
    answer = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
    project.unlink()
    return float(answer[0]), float(answer[1])


def _import(project: str, source: str) -> None:
    since = time.process_time()
    with Session.open(Path(project)) as session:
        report = run(session.files.import_job([Path(source)])).report
    seconds = time.process_time() - since
    assert report.added
    assert not report.skipped
    print(seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


def _bare_loop(source: Path, project: Path) -> int:
    """Read a file and write its rows into a project, as plainly as possible."""
    if source.suffix == ".xlsx":
        header, *table = CalamineWorkbook.from_path(str(source)).get_sheet_by_index(0).to_python()
        return _write_all(project, (dict(zip(map(str, header), cells, strict=True)) for cells in table))
    with source.open(encoding="utf-8", newline="") as file:
        return _write_all(
            project, map(json.loads, file) if source.suffix == ".jsonl" else csv.DictReader(file)
        )


def _write_all(project: Path, rows: Iterator[dict[str, Any]]) -> int:
    with closing(sqlite3.connect(project, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA cache_size = -16000")
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute("BEGIN")
        connection.execute("INSERT INTO imports (id, title, created, shown) VALUES (1, 'x', 'x', 1)")
        labels: dict[str, int] = {}
        count = 0
        while some := list(islice(rows, BATCH)):
            _write(connection, some, count, labels)
            count += len(some)
        connection.execute("COMMIT")
    return count


def _write(
    connection: sqlite3.Connection, rows: list[dict[str, Any]], start: int, labels: dict[str, int]
) -> None:
    postings, texts, words, answers = [], [], [], []
    for number, row in enumerate(rows, start + 1):
        title, text = row["title"], row["text"]
        listed = row["labels"] or []
        names = listed.split("|") if isinstance(listed, str) else listed
        heading, preview = heading_and_preview(title, text)
        postings.append((number, 1, row["id"], content_number(title, text), heading, preview, 1, None, 0))
        texts.append((number, title, text, "", ""))
        words.append((number, title, text, "", ""))
        answers += [(number, labels.setdefault(name, len(labels) + 1), 1) for name in names]
    connection.executemany(
        "INSERT OR IGNORE INTO labels (id, import_id, shown, name, color, key, description, position)"
        " VALUES (?, 1, 1, ?, '', '', '', 0)",
        [(label_id, name) for name, label_id in labels.items()],
    )
    connection.executemany(
        "INSERT INTO postings (id, import_id, key, content, heading, preview, done, no_upto, flagged)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        postings,
    )
    connection.executemany("INSERT INTO texts VALUES (?, ?, ?, ?, ?)", texts)
    connection.executemany(
        "INSERT INTO words (rowid, title, text, fields, note) VALUES (?, ?, ?, ?, ?)", words
    )
    connection.executemany(
        "INSERT OR IGNORE INTO answers (posting_id, label_id, value) VALUES (?, ?, ?)", answers
    )


def _sheet(folder: Path) -> None:
    """Reading and importing a spreadsheet against calamine alone, and against the bare loop."""
    from app.formats import open_file

    path = folder / "sheet.xlsx"
    book = xlsxwriter.Workbook(str(path), {"constant_memory": True})
    sheet = book.add_worksheet()
    sheet.write_row(0, 0, ["id", "title", "text", "labels"])
    for number, row in enumerate(islice(_short(), SHEET_ROWS), 1):
        sheet.write_row(number, 0, _cells(row))
    book.close()
    since = time.process_time()
    CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()
    alone = time.process_time() - since
    since = time.process_time()
    with open_file(path) as reader:
        count = sum(1 for _ in reader)
    read = time.process_time() - since
    print(
        f"spreadsheet, {count:,} rows, read only: calamine {alone:.1f} s, jobtag {read:.1f} s,"
        f" {read / alone:.2f} times"
    )
    project = _new_project(folder / "bare.jobtag")
    since = time.process_time()
    _bare_loop(path, project)
    floor = time.process_time() - since
    print(
        f"  the floor of an import, calamine and the bare loop: {floor:.1f} s,"
        f" {floor / alone:.2f} times calamine"
    )
    project.unlink()
    _compare("  spreadsheet, imported", path, folder)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--import"]:
        _import(*sys.argv[2:4])
    else:
        main()
