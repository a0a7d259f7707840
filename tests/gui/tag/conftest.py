"""Shared by the tests of the posting panels: invented postings, and a fetch function that counts calls."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

import pytest

from app.core.records import Label, Posting, PostingRow
from app.gui.kit.theme import Theme, theme_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QApplication

LABELS = (
    Label(1, "IT", "#3F6FE0"),
    Label(2, "English", "#C2571A"),
    Label(3, "R&D", "#8A4FD0"),
)


class Rows:
    """Rows by id, as a project would give them, and what was asked for."""

    def __init__(self) -> None:
        self.rows: dict[int, PostingRow] = {}
        self.asked: list[list[int]] = []

    def add(
        self,
        posting_id: int,
        title: str = "",
        *,
        preview: str = "",
        done: bool = False,
        yes: tuple[int, ...] = (),
    ) -> None:
        title = title or f"Posting {posting_id}"
        self.rows[posting_id] = PostingRow(posting_id, title, preview, done, yes)

    def fetch(self, ids: Sequence[int]) -> list[PostingRow]:
        self.asked.append(list(ids))
        return [self.rows[posting_id] for posting_id in ids if posting_id in self.rows]


@pytest.fixture
def rows() -> Rows:
    made = Rows()
    for posting_id in range(1, 501):
        made.add(posting_id)
    return made


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    made = theme_of(qapp)
    made.choose("light")
    return made


@pytest.fixture
def ids() -> array[int]:
    return array("q", range(1, 501))


def posting(
    text: str = "We look for an engineer.",
    *,
    posting_id: int = 1,
    title: str = "Engineer",
    done: bool = False,
    fields: dict[str, object] | None = None,
) -> Posting:
    return Posting(posting_id, None, title, text, fields or {}, done)


@pytest.fixture
def make_posting() -> Callable[..., Posting]:
    return posting


@pytest.fixture
def labels() -> tuple[Label, ...]:
    return LABELS
