"""Spreadsheets, Parquet, pages and archives: read completely, or refused in a sentence."""

from __future__ import annotations

import datetime
import io
import random
import zipfile
from typing import TYPE_CHECKING, Any

import pytest
import xlsxwriter

from app.core.errors import FileError, InputError
from app.core.records import IncomingPosting, ReadOptions
from app.formats import open_file, preview
from app.formats.open_document import write_sheet

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Make = Callable[[str, str | bytes], Path]

TEXTS = ["Nurse for a night ward", "Bäcker (m/w/d) für Köln, früh", "Java\nin London; remote | hybrid"]


def book(*sheets: tuple[str, list[list[Any]]], change: Callable[[Any, Any], None] | None = None) -> bytes:
    """A workbook with these sheets of rows."""
    file = io.BytesIO()
    made = xlsxwriter.Workbook(file)
    for name, rows in sheets:
        sheet = made.add_worksheet(name)
        for place, row in enumerate(rows):
            sheet.write_row(place, 0, row)
        if change is not None:
            change(made, sheet)
    made.close()
    return file.getvalue()


def ods(rows: list[list[str]]) -> bytes:
    file = io.BytesIO()
    list(write_sheet(file, rows))
    return file.getvalue()


def archive(**files: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in files.items():
            packed.writestr(name.replace("_", "."), content)
    return file.getvalue()


def read(path: Path, **options: Any) -> list[IncomingPosting]:
    with open_file(path, ReadOptions(**options)) as reader:
        return [row for row in reader if isinstance(row, IncomingPosting)]


ROWS: list[list[Any]] = [
    ["id", "text", "labels"],
    *([number, text, "IT, Care"] for number, text in enumerate(TEXTS, 1)),
]
FILES = {
    "jobs.xlsx": book(("Jobs", ROWS)),
    "jobs.ods": ods([[str(cell) for cell in row] for row in ROWS]),
    "jobs.zip": archive(
        jobs_csv="id,text,labels\n" + "\n".join(f'{n},"{t}","IT, Care"' for n, t in enumerate(TEXTS, 1))
    ),
}


@pytest.mark.parametrize("name", FILES)
def test_every_posting_is_read_in_order(make: Make, name: str) -> None:
    rows = read(make(name, FILES[name]))
    assert [(row.key, row.text, row.labels) for row in rows] == [
        (str(number), text, ("IT", "Care")) for number, text in enumerate(TEXTS, 1)
    ]


@pytest.mark.parametrize("name", FILES)
def test_whatever_its_name(make: Make, name: str) -> None:
    for other in ("jobs", "jobs.csv", "jobs.dat"):
        assert len(read(make(other, FILES[name]))) == len(TEXTS)


@pytest.mark.parametrize("name", FILES)
def test_a_cut_or_changed_file_is_read_or_refused_in_a_sentence(make: Make, name: str) -> None:
    chance = random.Random(7)
    content = FILES[name]
    for _ in range(60):
        broken = bytearray(content)
        if chance.random() < 0.4:
            del broken[chance.randrange(len(broken)) :]
        for _ in range(3):
            if broken:
                broken[chance.randrange(len(broken))] = chance.randrange(256)
        refused = ""
        try:
            read(make(name, bytes(broken)))
        except FileError as error:
            refused = str(error)
        assert refused[-1:] in ("", ".")


def test_numbers_dates_and_truths_of_a_sheet_become_texts(make: Make) -> None:
    def date(made: Any, sheet: Any) -> None:
        sheet.write_datetime(
            1, 3, datetime.datetime(2026, 1, 2), made.add_format({"num_format": "yyyy-mm-dd"})
        )

    rows: list[list[Any]] = [
        ["id", "text", "wage", "day", "remote", "code"],
        [7.0, "A nurse", 12.5, None, True, "0110"],
    ]
    (row,) = read(make("jobs.xlsx", book(("Jobs", rows), change=date)))
    assert row.key == "7"
    assert row.fields == {"wage": "12.5", "day": "2026-01-02", "remote": "TRUE", "code": "0110"}


def test_the_sheet_with_texts_is_read_and_another_can_be_chosen(make: Make) -> None:
    path = make(
        "jobs.xlsx", book(("Notes", [["made by", "x"]]), ("Jobs", ROWS), ("Old", [["text"], ["A cook"]]))
    )
    shown = preview(path)
    assert (shown.mapping.sheet, shown.sheets) == ("Jobs", ("Notes", "Jobs", "Old"))
    assert any("--sheet" in note for note in shown.taken.notes)
    assert [row.text for row in read(path, sheet="old")] == ["A cook"]
    assert [row.text for row in read(path, sheet="3")] == ["A cook"]
    with pytest.raises(InputError, match='has no sheet "New"; choose one of: Notes, Jobs, Old'):
        read(path, sheet="New")


def test_merged_cells_hidden_rows_and_formulas_are_reported(make: Make) -> None:
    def odd(made: Any, sheet: Any) -> None:
        sheet.set_row(2, None, None, {"hidden": True})
        sheet.write_formula(1, 3, "=1+1", None, 2)
        sheet.merge_range(5, 0, 5, 2, "merged")

    rows = [[*ROWS[0], "sum"], *ROWS[1:]]
    notes = " ".join(preview(make("jobs.xlsx", book(("Jobs", rows), change=odd))).taken.notes)
    for word in ("merged cells", "hidden rows", "Formulas"):
        assert word in notes


def test_an_empty_sheet_is_a_sentence(make: Make) -> None:
    with pytest.raises(FileError, match="is empty; choose another one with --sheet"):
        read(make("jobs.xlsx", book(("Jobs", []))))


def test_a_sheet_that_would_unpack_to_far_too_much_is_not_opened(make: Make) -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        for name in ("[Content_Types].xml", "xl/workbook.xml"):
            packed.writestr(name, "<x/>")
        packed.writestr("xl/worksheets/sheet1.xml", b"<row/>" * 25_000_000)
    content = file.getvalue()
    assert len(content) < 400_000
    with pytest.raises(FileError, match="would unpack to far more"):
        read(make("jobs.xlsx", content))


def test_a_zip_with_a_false_size_is_not_opened(make: Make) -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/workbook.xml", b" " * 60_000_000)
    size = (60_000_000).to_bytes(4, "little")
    content = file.getvalue().replace(size, (1000).to_bytes(4, "little"))
    with pytest.raises(FileError, match="would unpack to far more"):
        read(make("jobs.xlsx", content))


@pytest.mark.parametrize("name", ["../../etc/jobs.csv", "/etc/jobs.csv", "..\\jobs.csv", "c:/jobs.csv"])
def test_a_member_that_leads_out_of_its_archive_is_refused(make: Make, name: str) -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as packed:
        packed.writestr(name, "text\nA nurse\n")
    with pytest.raises(FileError, match="a path that leads out of it"):
        read(make("jobs.zip", file.getvalue()))


def test_an_archive_of_different_kinds_is_refused(make: Make) -> None:
    content = archive(a_csv="text,town\nA nurse,Ulm\n", b_csv="text,pay\nA cook,5\n")
    with pytest.raises(FileError, match="contains files of different kinds"):
        read(make("jobs.zip", content))


PAGE = """<!doctype html><html><head><title>Jobs</title>{head}</head><body><nav>Home</nav>
<main><h1>Staff nurse</h1><p>A ward of 24 beds &amp; a good team.</p><ul><li>nights</li><li>days</li></ul>
<script>track()</script></main><footer>Imprint</footer></body></html>"""
DATA = """<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
{"@type": "WebSite", "name": "Jobs"}, {"@type": "JobPosting", "title": "Nurse", "identifier": 7,
"description": "&lt;p&gt;A ward&lt;/p&gt;&lt;ul&gt;&lt;li&gt;nights&lt;/li&gt;&lt;/ul&gt;"}]}</script>"""


def test_a_page_without_data_gives_its_readable_text(make: Make) -> None:
    (row,) = read(make("page.html", PAGE.format(head="")))
    assert row.title == "Staff nurse"
    assert row.text == "Staff nurse\n\nA ward of 24 beds & a good team.\n\nnights\ndays"


def test_a_page_with_data_is_the_posting_in_it(make: Make) -> None:
    (row,) = read(make("page.html", PAGE.replace("{head}", DATA)))
    assert (row.key, row.title, row.text) == ("7", "Nurse", "A ward\n\nnights")


def test_a_folder_of_pages_and_texts(make: Make, tmp_path: Path) -> None:
    make("jobs/a.html", PAGE.replace("{head}", DATA))
    make("jobs/b.html", PAGE.format(head=""))
    make("jobs/c.txt", "A cook <at once>")
    rows = read(tmp_path / "jobs")
    assert [row.fields["file"] for row in rows] == ["jobs/a.html", "jobs/b.html", "jobs/c.txt"]
    assert [row.title for row in rows] == ["Nurse", "Staff nurse", ""]
    assert rows[2].text == "A cook <at once>"
