"""Recovering a damaged project: all rows of intact pages are recovered, and losses are listed."""

from __future__ import annotations

import json
import random
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from app.core.errors import ProjectError
from app.core.jobs import run, run_to_end
from app.core.records import IncomingPosting
from app.session import Session
from app.store import words
from app.store.recovering import recover
from tests.faults.spoiling import PAGE, all_rows, make_rich_project, pages_of, zeroed

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sound") / "p.jobtag"
    make_rich_project(path)
    return path


def rows_on(path: Path, table: str, page: int) -> set[tuple[object, ...]]:
    """The rows that lie on one page alone: those that a read without it cannot give."""
    from app.store.raw_pages import RawDatabase

    with RawDatabase(path) as raw:
        tree = next(tree for tree in raw.schema() if tree.name == table)
        whole = list(raw.rows(tree))
    spoiled = path.with_name("spoiled")
    spoiled.write_bytes(zeroed(path.read_bytes(), page))
    with RawDatabase(spoiled) as raw:
        left = list(raw.rows(tree))
        left += [row for rows in raw.orphans() for row in rows]
    return {values for row in whole if row not in left for values in [row]}


def test_an_intact_project_is_recovered_completely(sound: Path, tmp_path: Path) -> None:
    before = sound.read_bytes()
    found = run_to_end(recover(sound, tmp_path / "new.jobtag"))
    assert found.lost == ()
    assert "all of it could be read" in found.sentence
    assert all_rows(tmp_path / "new.jobtag") == all_rows(sound)
    assert sound.read_bytes() == before
    with Session.open(tmp_path / "new.jobtag") as new, Session.open(sound, read_only=True) as old:
        assert new.check() == []
        assert new.postings.counts() == old.postings.counts()
        run(new.models.load_job())
        run(old.models.load_job())
        assert new.models.probabilities("word1 word2") == old.models.probabilities("word1 word2")
        assert new.options == old.options
        assert new.undo_title == old.undo_title
        assert new.models.answers_since == old.models.answers_since


@pytest.mark.parametrize(
    "table",
    [
        "texts",
        "answers",
        "postings",
        "labels",
        "imports",
        "journal",
        "taggings",
        "replaced",
        "arrays",
        "models",
        "words_data",
        "postings_listed",
        "answers_by_label",
        "counters",
        "options",
    ],
)
def test_one_lost_page_of_any_table_loses_only_its_own_rows(sound: Path, tmp_path: Path, table: str) -> None:
    """Inner pages and roots too: what lies behind them is found by its shape."""
    standing = all_rows(sound)
    for page in pages_of(sound, table)[:6]:
        damaged, new = tmp_path / "damaged.jobtag", tmp_path / f"new {page}.jobtag"
        damaged.write_bytes(zeroed(sound.read_bytes(), page))
        before = damaged.read_bytes()
        found = run_to_end(recover(damaged, new))
        assert damaged.read_bytes() == before
        with Session.open(new) as session:
            assert session.check() == [], (page, found.lost)
        there = all_rows(new)
        gone = len(standing[table]) - len(there[table] & standing[table]) if table in standing else 0
        lost = len(rows_on(sound, table, page))
        assert gone <= lost, (page, gone, lost, found.lost)
        if gone:
            assert found.lost
        for other in ("postings", "texts", "labels", "imports"):
            if other != table:
                keys = {row[0] for row in standing[other]}
                assert keys <= {row[0] for row in there[other]}, (page, other)
        if table not in ("postings", "texts", "labels", "answers"):
            assert there["answers"] == standing["answers"]


def test_a_lost_first_page_loses_no_rows(sound: Path, tmp_path: Path) -> None:
    """Not even the schema can be read, so every row is recognised by its shape."""
    damaged, new = tmp_path / "damaged.jobtag", tmp_path / "new.jobtag"
    damaged.write_bytes(zeroed(sound.read_bytes(), 1))
    found = run_to_end(recover(damaged, new))
    assert found.lost
    standing, there = all_rows(sound), all_rows(new)
    for table in ("postings", "texts", "labels"):
        assert {row[0] for row in standing[table]} <= {row[0] for row in there[table]}
    assert len(there["answers"] & standing["answers"]) >= 0.9 * len(standing["answers"])
    with Session.open(new) as session:
        assert session.check() == []


def test_the_log_is_read_too(sound: Path, tmp_path: Path) -> None:
    """A killed process left its log beside: the newest answers are there, and torn pages are not."""
    path = tmp_path / "p.jobtag"
    path.write_bytes(sound.read_bytes())
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_autocheckpoint = 0")
        connection.execute("UPDATE answers SET value = 0 WHERE posting_id = 1 AND label_id = 2")
        connection.commit()
        log = path.with_name("p.jobtag-wal").read_bytes()
    path.write_bytes(sound.read_bytes())
    path.with_name("p.jobtag-wal").write_bytes(log)
    run_to_end(recover(path, tmp_path / "new.jobtag"))
    found = {row[:3] for row in all_rows(tmp_path / "new.jobtag")["answers"]}
    assert (1, 2, 0) in found
    path.with_name("p.jobtag-wal").write_bytes(log[:-100])
    run_to_end(recover(path, tmp_path / "newer.jobtag"))
    assert all_rows(tmp_path / "newer.jobtag")["answers"] == all_rows(sound)["answers"]


@pytest.mark.parametrize("seed", range(12))
def test_any_damage_ends_in_a_sound_project_or_a_sentence(sound: Path, tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    data = bytearray(sound.read_bytes())
    for _ in range(chance.choice((1, 5, 40))):
        place = chance.randrange(len(data))
        length = chance.choice((1, 4, 200, PAGE))
        data[place : place + length] = chance.choice((bytes(length), chance.randbytes(length)))
    if seed % 4 == 0:
        del data[chance.randrange(len(data)) :]
    damaged, new = tmp_path / "damaged.jobtag", tmp_path / "new.jobtag"
    damaged.write_bytes(data)
    try:
        run_to_end(recover(damaged, new))
    except ProjectError:
        assert not new.exists()
        return
    with Session.open(new) as session:
        assert session.check() == []


def test_recovering_overwrites_nothing(sound: Path, tmp_path: Path) -> None:
    taken, text = tmp_path / "taken.jobtag", tmp_path / "rows.csv"
    taken.write_text("precious", encoding="utf-8")
    text.write_text("id,text\n1,Welder\n", encoding="utf-8")
    with pytest.raises(ProjectError, match="already exists"):
        run_to_end(recover(sound, taken))
    assert taken.read_text(encoding="utf-8") == "precious"
    with pytest.raises(ProjectError, match=r"Nothing can be read of rows\.csv"):
        run_to_end(recover(text, tmp_path / "new.jobtag"))
    with pytest.raises(ProjectError, match="does not exist"):
        run_to_end(recover(tmp_path / "missing.jobtag", tmp_path / "new.jobtag"))
    steps = recover(sound, tmp_path / "new.jobtag")
    next(steps)
    steps.close()
    assert sorted(found.name for found in tmp_path.iterdir()) == ["home", "rows.csv", "taken.jobtag"]


def recovered(data: bytes, tmp_path: Path) -> tuple[Path, tuple[str, ...]]:
    damaged, new = tmp_path / "damaged.jobtag", tmp_path / "new.jobtag"
    damaged.write_bytes(data)
    new.unlink(missing_ok=True)
    found = run_to_end(recover(damaged, new))
    with Session.open(new) as session:
        assert session.check() == []
    return new, found.lost


@pytest.mark.parametrize("size", [b"\x02\x00", b"\x00\x01", b"\x20\x00", b"\x00\x00"], ids=bytes.hex)
def test_a_wrong_page_size_in_the_header_loses_nothing(sound: Path, tmp_path: Path, size: bytes) -> None:
    data = sound.read_bytes()
    new, lost = recovered(data[:16] + size + data[18:], tmp_path)
    assert lost == ()
    assert all_rows(new) == all_rows(sound)


@pytest.mark.parametrize("length", [0, 1, 15, 16, 40, 99, 100, 4095])
def test_hardly_any_bytes_end_in_a_sentence(sound: Path, tmp_path: Path, length: int) -> None:
    (tmp_path / "cut.jobtag").write_bytes(sound.read_bytes()[:length])
    with pytest.raises(ProjectError, match=r"Nothing can be read of cut\.jobtag"):
        run_to_end(recover(tmp_path / "cut.jobtag", tmp_path / "new.jobtag"))


def test_without_the_schema_no_index_passes_for_answers(sound: Path, tmp_path: Path) -> None:
    """An index over the answers holds the same numbers in another order."""
    new, _ = recovered(zeroed(sound.read_bytes(), 1), tmp_path)
    there, standing = all_rows(new), all_rows(sound)
    assert there["answers"] == standing["answers"]
    assert there["kept"] == standing["kept"]


@pytest.mark.parametrize("filling", [bytes(PAGE), bytes(range(256)) * (PAGE // 256)], ids=["zeros", "bytes"])
def test_a_lost_piece_of_a_long_value_is_never_kept_in_silence(
    sound: Path, tmp_path: Path, filling: bytes
) -> None:
    with closing(sqlite3.connect(sound)) as connection:
        rows = connection.execute("SELECT pageno, name FROM dbstat WHERE pagetype = 'overflow'").fetchall()
    chosen = {name: page for page, name in rows if name in ("arrays", "texts", "replaced", "models")}
    assert "arrays" in chosen
    data = sound.read_bytes()
    for page in chosen.values():
        place = (page - 1) * PAGE
        _, lost = recovered(data[:place] + filling + data[place + PAGE :], tmp_path)
        assert lost


def test_a_cell_of_a_wrong_type_costs_only_itself(sound: Path, tmp_path: Path) -> None:
    path = tmp_path / "p.jobtag"
    path.write_bytes(sound.read_bytes())
    with closing(sqlite3.connect(path)) as connection:
        words.teach(connection)
        for statement in (
            "UPDATE texts SET fields = x'ff' WHERE posting_id = 20",
            "UPDATE postings SET preview = x'ff' WHERE id = 21",
            "UPDATE labels SET color = x'ff' WHERE id = 2",
        ):
            connection.execute(statement)
        connection.commit()
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    new, lost = recovered(path.read_bytes(), tmp_path)
    for name in ("labels", "postings", "texts"):
        assert f"{name}: 1 single cell could not be read." in lost
    with Session.open(new) as there, Session.open(sound, read_only=True) as standing:
        for posting_id in (20, 21):
            assert there.postings.get(posting_id).text == standing.postings.get(posting_id).text
            assert there.postings.tagging(posting_id) == standing.postings.tagging(posting_id)
        assert [label.name for label in there.labels.all] == [label.name for label in standing.labels.all]


def test_a_lost_import_keeps_what_it_brought(sound: Path, tmp_path: Path) -> None:
    (page, *_) = pages_of(sound, "imports")
    new, lost = recovered(zeroed(sound.read_bytes(), page), tmp_path)
    assert lost
    assert all_rows(new)["replaced"] == all_rows(sound)["replaced"]


def test_a_gap_in_the_history_keeps_the_newer_edits(sound: Path, tmp_path: Path) -> None:
    (page, *_) = pages_of(sound, "kept")
    new, lost = recovered(zeroed(sound.read_bytes(), page), tmp_path)
    assert any("history has gaps" in sentence for sentence in lost)
    with Session.open(new) as session:
        assert session.undo_title is not None


def test_imported_predictions_are_recovered_with_their_postings(tmp_path: Path) -> None:
    path, vendor = tmp_path / "p.jobtag", tmp_path / "vendor.jsonl"
    rows = [
        {"text": f"Nurse {number}", "probabilities": {"IT": 0.25}, "labels": ["IT"]} for number in range(3)
    ]
    vendor.write_text("\n".join(map(json.dumps, rows)), "utf-8")
    with Session.create(path) as session:
        session.files.add([IncomingPosting("", 0, "The first import is another one")])
        run(session.files.import_job([vendor]))
    run_to_end(recover(path, tmp_path / "new.jobtag"))
    assert all_rows(tmp_path / "new.jobtag") == all_rows(path)
    with Session.open(tmp_path / "new.jobtag") as session:
        assert [session.postings.get(row).predictions for row in session.postings.ids()] == [
            {}, *[{"IT": 0.25}] * 3
        ]  # fmt: skip
