"""How good a model is, in words for someone who has never heard of precision and recall."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from app.core.translation import plural, tr

if TYPE_CHECKING:
    from app.core.records import Quality

_HARDLY_ANY = 0.01
"""Smaller shares are not worth a figure."""
_FIRST, _LAST = 0.05, 0.95
"""Nearer to none or all than this, 10 postings are too few to tell a share from none or all."""


def label_in_plain_words(name: str, precision: float | None, recall: float | None) -> str:
    """How well a label does, such as "Of 10 postings marked IT, 9 are right; 1 in 8 is missed.".

    ``precision`` and ``recall`` are shares of 0 to 1. Empty if either is unknown.
    """
    return _in_plain_words(name, precision, recall)


def model_in_plain_words(quality: Quality | None) -> str:
    """How well a model does over all its labels, such as "Of 10 labels assigned, 9 are right; …".

    From the labels' precision, recall and numbers of yes answers. Empty if no label has scores.
    """
    yes = hits = assigned = 0.0
    for label in () if quality is None else quality.labels:
        if label.recall is None:
            continue
        found = label.recall * label.yes
        yes += label.yes
        hits += found
        assigned += found / label.precision if label.precision else 0.0
    if not yes or not assigned:
        return ""
    return all_in_plain_words(hits / assigned, hits / yes)


def all_in_plain_words(precision: float, recall: float) -> str:
    """How well all labels do together, from shares of 0 to 1."""
    return _in_plain_words("", precision, recall)


def _in_plain_words(label: str, precision: float | None, recall: float | None) -> str:
    """A sentence about one label, or about all of them if it is ""."""
    if precision is None or recall is None or not (math.isfinite(precision) and math.isfinite(recall)):
        return ""
    whole = 10 if precision in (0.0, 1.0) or _FIRST <= precision <= _LAST else 100
    right = min(max(round(whole * precision), int(precision > 0)), whole - int(precision < 1))
    said = {"whole": whole, "label": label, "missed": _missed(1 - recall)}
    if label and not right:
        return tr("Of {whole} postings marked {label}, none is right; {missed}.", **said)
    if label:
        return plural(
            right,
            "Of {whole} postings marked {label}, {n} is right; {missed}.",
            "Of {whole} postings marked {label}, {n} are right; {missed}.",
            **said,
        )
    if not right:
        return tr("Of {whole} labels assigned, none is right; {missed}.", **said)
    return plural(
        right,
        "Of {whole} labels assigned, {n} is right; {missed}.",
        "Of {whole} labels assigned, {n} are right; {missed}.",
        **said,
    )


def _missed(share: float) -> str:
    if share < _HARDLY_ANY:
        return tr("hardly any is missed")
    if share > 0.5:
        return tr("more than half are missed")
    if share > 1 / 3:
        return tr("{share} in 10 are missed", share=round(10 * share))
    return tr("1 in {share} is missed", share=round(1 / share))
