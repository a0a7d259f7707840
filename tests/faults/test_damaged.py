"""Damaged project files: a sentence wherever the damage is met, and never a traceback."""

from __future__ import annotations

import json
import random
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest

from app.core.errors import ProjectError
from app.core.jobs import run
from app.core.query import parse
from app.core.records import Answer
from app.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

PAGE = 4096
ROUNDS = 30


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The bytes of a project with postings, answers, a model and a history."""
    folder = tmp_path_factory.mktemp("sound")
    rows = [
        {"id": str(n), "title": f"Title {n}", "text": f"Text {n} " * 20, "labels": [["IT", "Law"][n % 2]]}
        for n in range(60)
    ]
    (folder / "rows.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    path = folder / "p.jobtag"
    with Session.create(path) as session:
        run(session.files.import_job([folder / "rows.jsonl"]))
        run(session.models.train_job())
        session.labels.set_threshold(session.labels.all[0].id, 0.3)
        session.postings.answer(5, 2, Answer.NO)
    return path.read_bytes()


def _page_of_noise(data: bytearray, chance: random.Random) -> None:
    page = chance.randrange(len(data) // PAGE) * PAGE
    data[page : page + PAGE] = chance.randbytes(PAGE)


def _page_of_zeros(data: bytearray, chance: random.Random) -> None:
    page = chance.randrange(len(data) // PAGE) * PAGE
    data[page : page + PAGE] = bytes(PAGE)


def _single_bytes(data: bytearray, chance: random.Random) -> None:
    for _ in range(20):
        data[chance.randrange(100, len(data))] = chance.randrange(256)


@pytest.mark.parametrize("spoil", [_page_of_noise, _page_of_zeros, _single_bytes])
def test_damage_gives_a_sentence_wherever_it_is(
    tmp_path: Path, sound: bytes, spoil: Callable[[bytearray, random.Random], None]
) -> None:
    for seed in range(ROUNDS):
        data = bytearray(sound)
        spoil(data, random.Random(seed))
        path = tmp_path / f"{seed}.jobtag"
        path.write_bytes(data)
        _use_all(path)
        assert path.read_bytes() == data


def _use_all(path: Path) -> None:
    def tried(verb: Callable[..., Any], *words: Any) -> Any:
        try:
            return verb(*words)
        except (ProjectError, KeyError):  # KeyError: a posting that the damage took away
            return None

    session = tried(lambda: Session.open(path, read_only=True))
    if session is None:
        return
    with session:
        for posting in tried(session.postings.ids) or ():
            tried(session.postings.get, posting)
            tried(session.postings.tagging, posting)
            tried(session.postings.rows, [posting])
        tried(session.labels.counts)
        tried(session.postings.counts)
        tried(session.check)
        tried(lambda: run(session.models.load_job()))
        tried(lambda: run(session.search.find_job(parse("text"), "all")))
        tried(lambda: run(session.files.export_job(path.with_suffix(".csv"))))


def test_a_file_cut_anywhere_is_refused_and_stays(tmp_path: Path, sound: bytes) -> None:
    chance = random.Random(1)
    for _ in range(ROUNDS):
        path = tmp_path / "p.jobtag"
        cut = sound[: chance.randrange(1, len(sound))]
        path.write_bytes(cut)
        with pytest.raises(ProjectError):
            Session.open(path)
        assert path.read_bytes() == cut
        assert [found.name for found in tmp_path.iterdir() if found.name.startswith("p.")] == ["p.jobtag"]


@pytest.mark.parametrize(
    ("column", "claim"), [("shape", "[999999999999]"), ("shape", '["4", "many"]'), ("dtype", "|O")]
)
def test_damage_to_a_model_asks_for_a_retraining(
    tmp_path: Path, sound: bytes, column: str, claim: str
) -> None:
    """An array that claims to be larger than it is, and one of objects, are refused before they are made."""
    path = tmp_path / "p.jobtag"
    path.write_bytes(sound)
    with closing(sqlite3.connect(path)) as connection, connection:
        changed = connection.execute(f"UPDATE arrays SET {column} = ? WHERE name = 'biases'", (claim,))
        assert changed.rowcount == 1
    with Session.open(path) as session, pytest.raises(ProjectError):
        run(session.models.load_job())
