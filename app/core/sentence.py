"""The sentence below the bars that says which labels are assigned, short enough for a panel."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from typing import TYPE_CHECKING

from app.core import decisions
from app.core.percentages import percentage
from app.core.records import DEFAULT_OPTIONS
from app.core.translation import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from app.core.records import Label, Options

_NAMED = 8
_NAME_LENGTH = 28


def short_sentence(
    labels: Iterable[Label], probabilities: Mapping[int, float], options: Options = DEFAULT_OPTIONS
) -> tuple[str, str]:
    """The number of assigned labels and their list, best first: ("1 label:", "IT 92 % ≥ 38 %").

    Long names are shortened, and labels after the eighth are only counted. If none is assigned, the second
    part names the label closest to its threshold. Both are empty if no label has a probability.
    """
    known = [label for label in labels if label.id in probabilities]
    if not known:
        return "", ""
    chosen = decisions.assigned(known, probabilities, options)
    number, _ = decisions.sentence(chosen, probabilities, options)
    if chosen:
        _, listed = decisions.sentence(map(_shortened, chosen[:_NAMED]), probabilities, options)
        rest = len(chosen) - _NAMED
        more = tr("{labels} and {rest} more", labels=listed, rest=rest) if rest > 0 else listed
        return f"{number}:", more
    nearest = _shortened(max(known, key=lambda label: probabilities[label.id] - label.threshold))
    below = f"{nearest.name} {percentage(probabilities[nearest.id])} < {percentage(nearest.threshold)}"
    return f"{number}:", tr("{label} comes closest", label=below)


def _shortened(label: Label) -> Label:
    name = label.name if len(label.name) <= _NAME_LENGTH else label.name[: _NAME_LENGTH - 1].rstrip() + "…"
    if any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in name):
        # Isolated, so that a right-to-left name does not reorder the figures after it.
        name = f"\u2068{name}\u2069"
    return label if name == label.name else replace(label, name=name)
