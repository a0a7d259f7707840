"""The models that a project keeps: how many, which arrays, and the state after a kill."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import asdict
from typing import TYPE_CHECKING

import pytest

from app.core.errors import ProjectError
from app.core.history import KEPT_MODELS, MODEL_VERSION
from app.core.records import LabelQuality, Quality, StoredArray
from app.session import Session
from app.store import models, past_models, sweeping
from app.store.connection import transaction

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from app.core.history import PastModel


@pytest.fixture
def opened(session: Session) -> Iterator[sqlite3.Connection]:
    """A connection of one's own to the project."""
    session.labels.add("IT")
    with closing(sqlite3.connect(session.path, isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys = ON")
        yield connection


def quality(threshold: float | None = 0.5) -> Quality:
    return Quality(10, 0.1, 0.8, 0.7, 0.6, (LabelQuality(1, "IT", 5, 5, 0, 0, threshold),))


def array(name: str, size: int) -> StoredArray:
    return StoredArray(name, "|u1", (size,), bytes(size))


def train(
    connection: sqlite3.Connection,
    *,
    size: int = 100,
    threshold: float | None = 0.5,
    most_bytes: int = 10**6,
    kept: int = KEPT_MODELS,
) -> int:
    """Stage a model with scores, make room for it and let it count."""
    arrays = [array("labels", 1), array("weights", size), *(array(name, 10) for name in models.SCORE_ARRAYS)]
    settings = {"version": MODEL_VERSION}
    number = finished(models.stage(connection, 1, 3, quality(threshold), settings, arrays))
    finished(past_models.make_room(connection, number, models=kept, most_bytes=most_bytes))
    with transaction(connection):
        models.make_current(connection, number)
    return number


def finished(steps: Iterator[None]) -> int:
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def numbers(found: Sequence[PastModel], has: Callable[[PastModel], bool] = lambda _: True) -> list[int]:
    return [past.number for past in found if has(past)]


def arrays_of(connection: sqlite3.Connection, number: int) -> set[str]:
    return {name for (name,) in connection.execute("SELECT name FROM arrays WHERE model = ?", (number,))}


def test_the_last_twenty_trainings_and_pinned_ones_are_kept(opened: sqlite3.Connection) -> None:
    for number in range(1, 24):
        assert train(opened) == number
        if number in (1, 2):
            past_models.pin(opened, number, True)
    past_models.pin(opened, 1, False)
    assert numbers(past_models.history(opened)) == [*range(23, 3, -1), 2, 1]
    train(opened)
    found = past_models.history(opened)
    assert numbers(found) == [*range(24, 4, -1), 2]
    assert numbers(found, lambda past: past.pinned) == [2]
    assert numbers(found, lambda past: past.current) == [24]
    assert found[0].answered == 3
    assert found[0].quality == quality()


def test_scores_of_single_postings_stay_with_the_newest_and_with_pinned_ones(
    opened: sqlite3.Connection,
) -> None:
    train(opened)
    past_models.pin(opened, 1, True)
    for _ in range(3):
        train(opened)
    scores = set(models.SCORE_ARRAYS)
    # The one before the newest keeps them until the next training: it may be gone back to at once.
    assert [number for number in range(1, 5) if scores <= arrays_of(opened, number)] == [1, 3, 4]
    assert arrays_of(opened, 2) == {"labels", "weights"}
    assert all(past.restorable for past in past_models.history(opened))


def test_arrays_beyond_the_limit_go_oldest_first_and_their_rows_stay(opened: sqlite3.Connection) -> None:
    train(opened, size=1000)
    past_models.pin(opened, 1, True)
    for _ in range(4):
        train(opened, size=1000, most_bytes=3500)
    found = past_models.history(opened)
    assert numbers(found) == [5, 4, 3, 2, 1]
    assert numbers(found, lambda past: past.restorable) == [5, 4, 1]
    assert "made room" in found[3].trouble
    with pytest.raises(ProjectError, match=r"Model 2 is no longer kept\. Choose another one"):
        models.read(opened, 2)
    with pytest.raises(ProjectError, match="no longer kept"), transaction(opened):
        models.make_current(opened, 2)
    assert models.current_number(opened) == 5


def test_a_restored_model_is_current_with_its_thresholds_and_outlives_newer_ones(
    opened: sqlite3.Connection, session: Session
) -> None:
    train(opened, threshold=0.2)
    train(opened, threshold=0.7)
    with transaction(opened):
        models.make_current(opened, 1)
    assert models.current_number(opened) == 1
    with Session.open(session.path, read_only=True) as again:
        assert (again.models.number, again.labels.all[0].threshold) == (1, 0.2)
    for _ in range(KEPT_MODELS + 1):
        staged = finished(models.stage(opened, 1, 3, quality(), {"version": 1}, [array("labels", 1)]))
        finished(past_models.make_room(opened, staged))  # and cancelled: it never counts
    assert numbers(past_models.history(opened), lambda past: past.current) == [1]
    assert past_models.history(opened)[-1].restorable


def test_the_newest_is_current_if_the_chosen_one_is_gone(opened: sqlite3.Connection) -> None:
    assert past_models.current(opened) is None
    train(opened)
    train(opened)
    opened.execute("UPDATE counters SET value = 77 WHERE name = 'model'")
    assert models.current_number(opened) == 2


def test_a_model_of_another_version_is_listed_with_the_reason(opened: sqlite3.Connection) -> None:
    train(opened)
    opened.execute("UPDATE models SET settings = ?", (json.dumps({"version": 0}),))
    (found,) = past_models.history(opened)
    assert not found.restorable
    assert found.trouble.startswith("Another version")


def test_pinning_a_deleted_model_is_refused(opened: sqlite3.Connection) -> None:
    with pytest.raises(ProjectError, match=r"Model 9 is no longer kept\."):
        past_models.pin(opened, 9, True)


def test_making_room_may_be_interrupted_anywhere(opened: sqlite3.Connection, session: Session) -> None:
    for _ in range(5):
        train(opened, size=3_000_000, most_bytes=10**9)
    number = 5
    for stop in range(8):
        steps = past_models.make_room(opened, number, models=4, most_bytes=7_000_000)
        for _ in range(stop):
            next(steps, None)
        steps.close()
        for past in past_models.history(opened):
            if past.restorable:
                stored = models.read(opened, past.number)  # whole, with all its scores or none
                assert {"labels", "weights"} <= {kept.name for kept in stored.arrays}
    finished(past_models.make_room(opened, number, models=4, most_bytes=7_000_000))
    finished(sweeping.sweep(opened, sweeping.leftovers(opened)))
    assert numbers(past_models.history(opened)) == [5, 4, 3, 2]
    assert numbers(past_models.history(opened), lambda past: past.restorable) == [5, 4]
    assert session.check() == []


def test_the_first_array_of_scores_is_named_first() -> None:
    assert models.SCORE_ARRAYS[0] == models.FIRST_SCORE_ARRAY
    assert asdict(quality())["labels"][0]["threshold"] == 0.5


def test_the_current_model_survives_a_copy(
    opened: sqlite3.Connection, session: Session, tmp_path: Path
) -> None:
    train(opened)
    train(opened)
    with transaction(opened):
        models.make_current(opened, 1)
    with closing(sqlite3.connect(tmp_path / "copy.jobtag")) as target:
        opened.backup(target)
    with Session.open(tmp_path / "copy.jobtag", read_only=True) as again:
        assert again.models.number == 1


def test_a_damaged_row_gives_a_sentence(opened: sqlite3.Connection, session: Session) -> None:
    train(opened)
    opened.execute("UPDATE models SET settings = '[]'")
    assert not session.models.history()[0].restorable
    opened.execute("UPDATE models SET quality = '{\"labels\": 3}'")
    assert session.models.history() == ()
    assert session.check() == ["Models that cannot be used, so that a new training is needed: 1."]
    opened.execute("DELETE FROM models")
