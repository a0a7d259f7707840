"""A damaged project is never written to: it is refused on opening, or from the first sign of damage."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from app import cli
from app.core.errors import DamagedProjectError, ProjectError
from app.core.jobs import run
from app.core.records import Answer, IncomingPosting
from app.session import Session

if TYPE_CHECKING:
    from pathlib import Path

PAGE = 4096


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    folder = tmp_path_factory.mktemp("trained")
    rows = [
        {
            "id": str(n),
            "title": f"Title {n}",
            "text": f"Text {n} word{n % 7} " * 40,
            "labels": ["IT", "Law"][: n % 3],
        }
        for n in range(120)
    ]
    (folder / "rows.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    with Session.create(folder / "p.jobtag") as session:
        run(session.files.import_job([folder / "rows.jsonl"]))
        run(session.models.train_job())
    return (folder / "p.jobtag").read_bytes()


def pages_of(path: Path, table: str) -> list[int]:
    """The numbers of a table's pages, from 1."""
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf'", (table,))
        return [page for (page,) in rows]


def test_the_end_of_a_trained_project_is_zeroed(
    tmp_path: Path, trained: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    path, rows = tmp_path / "p.jobtag", tmp_path / "rows.csv"
    rows.write_text("id,text\n900,Welder\n", encoding="utf-8")
    spoiled = trained[:-65536] + bytes(65536)
    path.write_bytes(spoiled)
    for words in (["train", path], ["import", path, rows]):
        assert cli.run([*map(str, words)], application=lambda: None) == 1
        out, err = capsys.readouterr()
        assert out == ""
        assert "is damaged, so nothing more is written to it" in err
        assert "jobtag recover" in err
        assert path.read_bytes() == spoiled
        assert [found.name for found in tmp_path.glob("p.*")] == ["p.jobtag"]


@pytest.mark.parametrize("table", ["texts", "answers", "postings", "journal", "arrays", "words_data"])
def test_a_damaged_page_of_any_table_is_seen_when_the_project_is_opened(
    tmp_path: Path, trained: bytes, table: str
) -> None:
    path = tmp_path / "p.jobtag"
    path.write_bytes(trained)
    pages = pages_of(path, table)
    spoiled = bytearray(trained)
    place = (pages[len(pages) // 2] - 1) * PAGE
    spoiled[place : place + PAGE] = bytes(PAGE)
    path.write_bytes(spoiled)
    with pytest.raises(DamagedProjectError):
        Session.open(path)
    with Session.open(path, read_only=True) as session:
        assert "is damaged" in str(session.trouble)
    assert path.read_bytes() == spoiled


def test_a_large_project_whose_end_is_zeroed_is_refused_too(tmp_path: Path) -> None:
    path = tmp_path / "p.jobtag"
    text = " ".join(f"word{n}" for n in range(60_000))
    with Session.create(path, ["IT"]) as session:
        for number in range(60):
            session.files.add([IncomingPosting("", 1, f"{number} {text}")])
    data = path.read_bytes()
    assert len(data) > 24 << 20
    with Session.open(path) as session:
        session.postings.answer(1, 1, Answer.YES)
    data = path.read_bytes()
    path.write_bytes(data[:-65536] + bytes(65536))
    with pytest.raises(DamagedProjectError):
        Session.open(path)


def test_damage_met_later_ends_all_writing(tmp_path: Path, trained: bytes) -> None:
    """A page goes bad while the project is open: the first verb that meets it says so, and all edits stop."""
    path = tmp_path / "p.jobtag"
    path.write_bytes(trained)
    page = pages_of(path, "texts")[-1]
    with Session.open(path) as session:
        session.postings.answer(1, 1, Answer.YES)
        before = path.stat()
        with path.open("r+b") as file:
            file.seek((page - 1) * PAGE)
            file.write(bytes(PAGE))
        import os

        os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
        spoiled = path.read_bytes()
        with pytest.raises(DamagedProjectError):
            run(session.files.export_job(tmp_path / "out.csv"))
        for edit in (
            lambda: session.postings.set_note(2, "call back"),
            lambda: session.labels.add("Remote"),
            lambda: run(session.models.train_job()),
            session.undo,
        ):
            with pytest.raises(ProjectError, match="is damaged"):
                edit()
        assert path.read_bytes() == spoiled


def test_a_sound_project_is_not_called_damaged(tmp_path: Path, trained: bytes) -> None:
    path = tmp_path / "p.jobtag"
    path.write_bytes(trained)
    with Session.open(path) as session:
        assert session.trouble is None
        session.postings.delete(list(session.postings.ids()))
        assert session.check() == []
    with Session.open(path) as session:
        assert session.trouble is None
