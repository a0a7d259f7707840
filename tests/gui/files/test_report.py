"""The report from the window, and as PDF: pages, papers, and the same bytes each time."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
import zlib
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QTextTable
from PySide6.QtWidgets import QFileDialog

from app import cli, resources
from app.core.jobs import run
from app.core.report.page import page
from app.core.settings import LANGUAGE_CODES
from app.gui import application
from app.gui.files.report_pdf import laid_out, report_pdf
from app.gui.kit.languages import use_language
from app.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.core.report.facts import Report


def facts_of(project: Path) -> Report:
    with Session.open(project, read_only=True) as session:
        return run(session.report_job(project.with_suffix(".html"), lambda facts: b"", overwrite=True))


def pages(pdf: bytes) -> list[tuple[float, float]]:
    """The size of each page in points."""
    boxes = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", pdf)
    return [(float(width), float(height)) for width, height in boxes]


def drawn(pdf: bytes) -> bytes:
    """All that is drawn, unpacked."""
    streams = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", pdf, re.DOTALL)
    found = b""
    for stream in streams:
        try:
            found += zlib.decompress(stream)
        except zlib.error:
            found += stream
    return found


@pytest.mark.parametrize("code", LANGUAGE_CODES)
def test_a_report_depends_on_its_own_language_only(
    qapp: object, make_project: Callable[..., Path], code: str
) -> None:
    """Whatever language is in use, and in whatever one the facts were gathered."""
    project, language = make_project(done=24, train=True), resources.language(code)
    facts = facts_of(project)
    plain = page(facts, language=language), report_pdf(facts, language=language)
    try:
        use_language("de" if code != "de" else "pl")
        facts = facts_of(project)
        assert (page(facts, language=language), report_pdf(facts, language=language)) == plain
    finally:
        use_language("en")


def test_the_page_says_its_language(qapp: object, make_project: Callable[..., Path]) -> None:
    facts = facts_of(make_project(done=24, train=True))
    made = [page(facts, language=resources.language(code)) for code in LANGUAGE_CODES]
    assert re.findall(r'<html lang="(..)">', "".join(made)) == list(LANGUAGE_CODES)
    for code in LANGUAGE_CODES:
        pdf = report_pdf(facts, language=resources.language(code))
        assert f"<dc:language><rdf:Bag><rdf:li>{code}</rdf:li>".encode() in drawn(pdf)


@pytest.mark.parametrize("code", LANGUAGE_CODES)
def test_the_table_of_probabilities_is_beside_its_drawing(
    qapp: object, make_project: Callable[..., Path], code: str
) -> None:
    """Long headings neither push the table over the drawing nor off the paper."""
    width = 658.0  # A4 between its margins
    document = laid_out(facts_of(make_project(done=24, train=True)), resources.language(code), width)
    layout = document.documentLayout()
    (pair,) = (frame for frame in document.rootFrame().childFrames() if frame.childFrames())
    assert isinstance(pair, QTextTable)
    drawing = layout.blockBoundingRect(pair.cellAt(0, 0).firstCursorPosition().block())
    (table,) = map(layout.frameBoundingRect, pair.childFrames())
    assert drawing.left() + 300 <= table.left()
    assert table.right() <= width + 1


def test_a_report_keeps_the_language_in_which_it_was_asked_for(window, qtbot, make_project, tmp_path):
    """Another language is chosen before the job has begun."""
    window.open_project(make_project(done=24, train=True))
    project, out = window.project, tmp_path / "out.html"
    try:
        use_language("de")
        with qtbot.waitSignal(project.report.message):
            project.report.write(out)
            use_language("fr")
    finally:
        use_language("en")
    facts = facts_of(window.bridge.session.path)
    assert out.read_text(encoding="utf-8") == page(facts, language=resources.language("de"))


@pytest.mark.parametrize(("paper", "size"), [("a4", (595, 842)), ("letter", (612, 792))])
def test_a_pdf_has_pages_of_the_paper(
    qapp: object, make_project: Callable[..., Path], paper: str, size: tuple[int, int]
) -> None:
    pdf = report_pdf(facts_of(make_project(done=24, train=True)), paper)
    assert pdf.startswith(b"%PDF-")
    assert len(pages(pdf)) >= 2
    for found in pages(pdf):
        assert found == pytest.approx(size, abs=1)


def test_a_pdf_is_the_same_in_another_process(
    qapp: object, make_project: Callable[..., Path], tmp_path: Path
) -> None:
    project = make_project(done=24, train=True)
    out = tmp_path / "2.pdf"
    first = report_pdf(facts_of(project))
    words = [sys.executable, "-m", "app", "report", str(project), str(out)]
    environment = os.environ | {"PYTHONHASHSEED": "7", "QT_HASH_SEED": "", "TZ": "Asia/Tokyo"}
    subprocess.run(words, check=True, env=environment, capture_output=True)
    assert out.read_bytes() == first
    assert report_pdf(facts_of(project)) == first


def test_a_pdf_is_dark_on_white_in_any_theme(window, make_project: Callable[..., Path]) -> None:
    facts = facts_of(make_project(done=24, train=True))
    made = []
    for theme in ("light", "dark"):
        window.choose_theme(theme)
        made.append(report_pdf(facts))
    window.choose_theme("system")
    assert made[0] == made[1]


def test_a_pdf_is_dated_by_the_model_not_by_the_clock(
    qapp: object, make_project: Callable[..., Path]
) -> None:
    facts = facts_of(make_project(done=24, train=True))
    assert facts.model
    old = replace(facts, model=replace(facts.model, created="2001-02-03T04:05:06+00:00"))
    pdf = report_pdf(old)
    assert pdf.count(b"(D:20010203040506Z)") == 2
    assert re.findall(rb"20\d\d-\d\d-\d\dT", pdf) == []


@pytest.mark.parametrize("zone", ["UTC", "Asia/Tokyo", "America/St_Johns"])
def test_the_objects_of_a_pdf_are_where_it_says(
    qapp: object, make_project: Callable[..., Path], zone: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    pdf = report_pdf(facts_of(make_project(done=24, train=True)))
    places = re.search(rb"startxref\s+(\d+)", pdf)
    assert places
    table = pdf[int(places[1]) :]
    assert table.startswith(b"xref")
    entries = re.findall(rb"^(\d{10}) \d{5} ([nf])", table, re.MULTILINE)
    assert len(entries) > 10
    for number, (place, kind) in enumerate(entries):
        if kind == b"n":
            assert pdf[int(place) :].startswith(b"%d 0 obj" % number)


@pytest.mark.parametrize(
    "name", ["<b>bold</b> & co", "שלום עברית", "\ue0000\ue001", "招聘 ünïcode", "W" * 400, "many words " * 60]
)
def test_any_name_can_be_printed(qapp: object, make_project: Callable[..., Path], name: str) -> None:
    project = make_project(done=0, todo=1)
    with Session.open(project) as session:
        label = session.labels.all[0]
        session.labels.change(label.id, name=name, description=f"{name} " * 40)
    assert len(pages(report_pdf(facts_of(project)))) >= 1


def test_a_row_higher_than_a_page_goes_over_several(qapp: object, make_project: Callable[..., Path]) -> None:
    project = make_project(done=0, todo=1)
    with Session.open(project) as session:
        session.labels.change(session.labels.all[0].id, description="A very long definition. " * 1200)
    assert 3 <= len(pages(report_pdf(facts_of(project)))) <= 20


def test_each_posting_and_label_is_on_some_page(qapp: object, make_project: Callable[..., Path]) -> None:
    """Pages follow each other without a gap: as many drawings are on paper as in the page for browsers."""
    names = [f"Label {number}" for number in range(90)]
    project = make_project(done=0, todo=1, labels=names)
    facts = facts_of(project)
    pdf = report_pdf(facts)
    assert len(pages(pdf)) >= 3
    # Dots, and bars of shares: each is a curve of its own.
    assert drawn(pdf).count(b" c\n") >= 4 * 90


@pytest.mark.parametrize(("chosen", "start"), [("Web page", b"<!DOCTYPE"), ("PDF on Letter paper", b"%PDF-")])
def test_the_menu_writes_a_report(window, qtbot, make_project, tmp_path, chosen, start):
    window.open_project(make_project(done=24, train=True))
    project = window.project
    window.actions_by_name["report"].trigger()
    (dialog,) = window.findChildren(QFileDialog)
    kind = next(kind for kind in dialog.nameFilters() if kind.startswith(chosen))
    dialog.selectNameFilter(kind)
    dialog.filterSelected.emit(kind)
    out = tmp_path / f"out.{dialog.defaultSuffix()}"
    dialog.selectFile(str(out))
    with qtbot.waitSignal(project.report.message) as said:
        dialog.accept()
    assert said.args == [f"Wrote the report to {out.name}."]
    assert out.read_bytes().startswith(start)


def test_a_missing_folder_is_reported_in_the_banner(window, qtbot, make_project, tmp_path):
    window.open_project(make_project(done=3))
    with qtbot.waitSignal(window.bridge.troubled) as said:
        window.project.report.write(tmp_path / "gone" / "report.html")
    assert "There is no folder" in said.args[0]


def test_the_command_line_writes_a_pdf(
    qapp: object, make_project: Callable[..., Path], tmp_path: Path
) -> None:
    out = tmp_path / "out.pdf"
    project = make_project(done=3)
    assert cli.run(["report", str(project), str(out)], application=lambda: application) == 0
    assert out.read_bytes().startswith(b"%PDF-")
