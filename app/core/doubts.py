"""Answers worth a second look: those that a model or a near-duplicate contradicts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.core.records import Answer


@dataclass(frozen=True, slots=True)
class Doubt:
    """An answer contradicted by the out-of-fold probability: yes below the threshold, or no from it on."""

    posting_id: int
    label_id: int
    probability: float
    answer: Answer


@dataclass(frozen=True, slots=True)
class Twins:
    """Two nearly identical postings whose answers differ for some labels.

    ``posting_id`` is the posting whose answer is rarer among their near-duplicates.
    """

    posting_id: int
    twin_id: int
    label_ids: tuple[int, ...]
