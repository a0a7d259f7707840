"""Renaming, moving and dissolving groups of labels, each as one step of undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.core.errors import InputError
from app.core.labels import grouped
from app.core.records import Changes
from app.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

GROUPS = {"IT": "Field", "English": "Language", "Nursing": "field", "German": "Language", "Berlin": "Place"}


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with Session.create(tmp_path / "p.jobtag") as made:
        for name in ("IT", "English", "Remote", "Nursing", "German", "Senior", "Berlin"):
            made.labels.add(name, group=GROUPS.get(name, ""))
        yield made


def shown(session: Session) -> str:
    """The labels as they stand, each group after its name."""
    lines, above = [], ""
    for label in grouped(session.labels.all):
        lines += [f"{label.group}:"] if label.group.casefold() != above.casefold() else []
        lines.append(label.name)
        above = label.group
    return " ".join(lines)


BEFORE = "Remote Senior Field: IT Nursing Language: English German Place: Berlin"


@pytest.mark.parametrize(
    ("deed", "after", "title"),
    [
        (
            lambda session: session.labels.rename_group("Field", "  Line of  work "),
            "Remote Senior Line of work: IT Nursing Language: English German Place: Berlin",
            "Rename group Field to Line of work",
        ),
        (
            lambda session: session.labels.rename_group("Place", "field"),
            "Remote Senior Field: IT Nursing Berlin Language: English German",
            "Rename group Place to Field",
        ),
        (
            lambda session: session.labels.move_group("LANGUAGE", -1),
            "Remote Senior Language: English German Field: IT Nursing Place: Berlin",
            "Move group LANGUAGE",
        ),
        (
            lambda session: session.labels.move_group("Field", 9),
            "Remote Senior Language: English German Place: Berlin Field: IT Nursing",
            "Move group Field",
        ),
        (
            lambda session: session.labels.dissolve_group("Field"),
            "Remote Senior IT Nursing Language: English German Place: Berlin",
            "Dissolve group Field",
        ),
    ],
)
def test_a_group_is_changed_as_a_whole_in_one_step(
    session: Session, deed: Callable[[Session], Changes], after: str, title: str
) -> None:
    assert shown(session) == BEFORE
    labels = session.labels.all
    assert deed(session).label_list
    assert shown(session) == after
    assert session.undo_title == title
    session.undo()
    assert session.labels.all == labels
    session.redo()
    assert shown(session) == after


def test_a_move_without_effect_is_not_an_edit(session: Session) -> None:
    before = session.undo_title
    for group, by in (("Field", -1), ("Place", 1), ("Language", 0), ("Nowhere", 1), ("", 1)):
        assert session.labels.move_group(group, by) == Changes()
    assert session.labels.dissolve_group("Nowhere") == Changes()
    for group, name in (("Language", "Language"), ("Nowhere", "Place"), ("", "Place")):
        assert session.labels.rename_group(group, name) == Changes()
    assert session.undo_title == before


def test_a_group_needs_a_name(session: Session) -> None:
    with pytest.raises(InputError, match=r"^A group needs a name"):
        session.labels.rename_group("Field", "  ")
