"""Edits: values with an inverse, which the journal restores exactly."""

from __future__ import annotations

import contextlib
from dataclasses import fields
from typing import TYPE_CHECKING, Any, cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.goals import GOAL_KINDS
from app.core.records import Answer, Label, Options
from app.core.tagging import Tagging
from app.store import connection as connections
from app.store import journal
from app.store.edits import (
    ChangeLabels,
    ChangeOptions,
    Edit,
    FlagPostings,
    KeepAnswers,
    NotePosting,
    ShowImport,
    ShowLabel,
    ShowPostings,
    TagPosting,
    TagPostings,
    Together,
    kinds,
)

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator
    from pathlib import Path

IDS = st.integers(1, 1 << 40)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
FRACTIONS = st.none() | st.floats(0, 1)
GOALS = st.sampled_from([kind.default for kind in GOAL_KINDS])
LABELS = st.builds(
    Label, IDS, TEXTS, TEXTS, TEXTS, TEXTS, st.integers(0, 99), FRACTIONS, FRACTIONS, st.none() | GOALS
)
OPTIONS = st.builds(Options, GOALS, st.booleans(), st.none() | st.integers(1, 9))
PAIRS = st.dictionaries(IDS, st.sampled_from([Answer.YES, Answer.NO, None]), max_size=4)
TAGGINGS = st.builds(Tagging, st.booleans(), IDS, PAIRS.map(lambda pairs: tuple(sorted(pairs.items()))))
NUMBERS = st.integers(0, 99)
ID_TUPLES = st.lists(IDS).map(tuple)
KEPT = st.lists(st.tuples(IDS, IDS, st.sampled_from(Answer)), max_size=4).map(tuple)
SAMPLES: dict[type[Edit], st.SearchStrategy[Edit]] = {
    TagPostings: st.builds(TagPostings, IDS, NUMBERS, NUMBERS, NUMBERS, TEXTS),
    FlagPostings: st.builds(FlagPostings, ID_TUPLES, st.booleans(), TEXTS),
    NotePosting: st.builds(NotePosting, IDS, TEXTS, TEXTS, TEXTS),
    KeepAnswers: st.builds(KeepAnswers, KEPT, st.booleans(), TEXTS),
    TagPosting: st.builds(TagPosting, IDS, TAGGINGS, TAGGINGS, TEXTS),
    ShowLabel: st.builds(ShowLabel, LABELS, st.booleans(), TEXTS),
    ChangeLabels: st.builds(ChangeLabels, st.tuples(LABELS, LABELS), st.tuples(LABELS, LABELS), TEXTS),
    ChangeOptions: st.builds(ChangeOptions, OPTIONS, OPTIONS, TEXTS),
    ShowImport: st.builds(ShowImport, IDS, st.booleans(), TEXTS),
    ShowPostings: st.builds(ShowPostings, ID_TUPLES, st.booleans(), TEXTS),
}
EDITS = st.recursive(
    st.one_of(*SAMPLES.values()),
    lambda parts: st.builds(Together, st.lists(parts, max_size=4).map(tuple), TEXTS),
    max_leaves=6,
)


@given(edit=EDITS)
def test_the_inverse_of_the_inverse_is_the_edit(edit: Edit) -> None:
    assert edit.inverse().inverse() == edit
    assert edit.inverse().title == edit.title


def test_every_kind_of_edit_is_tested_here() -> None:
    assert {*SAMPLES, Together} == set(kinds().values())


@given(edit=EDITS)
def test_the_keys_in_the_journal_are_the_names_of_the_fields(edit: Edit) -> None:
    assert list(edit.to_json()) == [field.name for field in fields(cast("Any", edit))]


def test_an_edit_without_all_methods_cannot_be_created() -> None:
    class Half(Edit):
        def inverse(self) -> Half:
            return self

    with pytest.raises(TypeError, match="affects_learning"):
        Half()  # type: ignore[abstract]  # what the test is about


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    connections.create(tmp_path / "p.jobtag")
    with contextlib.closing(connections.connect(tmp_path / "p.jobtag", read_only=False)) as opened:
        opened.execute("PRAGMA synchronous = OFF")
        yield opened


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(edit=EDITS)
def test_the_journal_returns_an_edit_unchanged(connection: sqlite3.Connection, edit: Edit) -> None:
    journal.write(connection, edit)
    found = journal.next_step(connection, forward=False)
    assert found is not None
    assert found[1] == edit
