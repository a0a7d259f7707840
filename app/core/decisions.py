"""The cut: which labels a posting gets, and the sentence that says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from app.core.records import Label


def assigned(labels: Iterable[Label], probabilities: Mapping[int, float]) -> tuple[Label, ...]:
    """The labels whose probability reaches their threshold, the most probable first."""
    reached = [label for label in labels if probabilities.get(label.id, -1.0) >= label.threshold]
    return tuple(sorted(reached, key=lambda label: -probabilities[label.id]))


def percent(value: float) -> int:
    """A probability or threshold in whole per cent, as every view shows it."""
    return round(100 * value)


def sentence(labels: Iterable[Label], probabilities: Mapping[int, float]) -> tuple[str, str]:
    """How many labels, and which: ("3 labels", "IT 92 ≥ 38, English 71 ≥ 52, Senior 64 ≥ 45")."""
    chosen = assigned(labels, probabilities)
    count = "1 label" if len(chosen) == 1 else f"{len(chosen) or 'No'} labels"
    terms = [
        f"{label.name} {percent(probabilities[label.id])} ≥ {percent(label.threshold)}" for label in chosen
    ]
    return count, ", ".join(terms)
