"""Names, colours, keys and dots of labels."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

from app.core.color_vision import alike
from app.core.errors import InputError
from app.core.settings import LABEL_COLORS, LABEL_KEYS
from app.core.translation import tr

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Iterable

    from app.core.records import Label

LONGEST_NAME = 1_000
"""The maximum number of characters in a label's name: longer ones come from a wrong column."""
_IN_A_SENTENCE = 60


def find(labels: Iterable[Label], label_id: int | None) -> Label | None:
    """The label with this id, or None."""
    return next((label for label in labels if label.id == label_id), None)


def same_name(name: str) -> str:
    """A name folded for comparison: case, Unicode form and blanks are ignored."""
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold())
    return " ".join(folded.split())


def search_form(name: str) -> str:
    """A name folded for search: as in ``same_name``, and without accents."""
    if name.isascii():
        return " ".join(name.lower().split())
    parts = unicodedata.normalize("NFD", same_name(name))
    return unicodedata.normalize("NFC", "".join(part for part in parts if not unicodedata.combining(part)))


def short_name(name: str) -> str:
    """A name, shortened to fit into a sentence."""
    return name if len(name) <= _IN_A_SENTENCE else f"{name[: _IN_A_SENTENCE - 1]}…"


def checked_name(name: str, others: Iterable[Label]) -> str:
    """The name without blanks around it.

    Raises:
        InputError: the name is blank, too long, or taken by another label.
    """
    name = " ".join(name.split())
    if not name:
        raise InputError(tr("A label needs a name. Type one."))
    if len(name) > LONGEST_NAME:
        raise InputError(
            tr(
                "A label's name has at most {most} characters. Choose a shorter one.",
                most=LONGEST_NAME,
            )
        )
    for other in others:
        if same_name(other.name) == same_name(name):
            raise InputError(
                tr("There is already a label named {name}. Choose another name.", name=other.name)
            )
    return name


def checked_key(key: str, others: Iterable[Label]) -> str:
    """The key, or "" for none.

    Raises:
        InputError: the key is not one for labels, or another label has it.
    """
    if key and key not in list(LABEL_KEYS):
        raise InputError(
            tr("The key {key} cannot answer a label. Choose a digit or another letter.", key=key)
        )
    for other in others:
        if key and other.key == key:
            raise InputError(
                tr("The key {key} already answers {name}. Choose another one.", key=key, name=other.name)
            )
    return key


def next_color(used: Counter[str]) -> str:
    """The least used colour; of several, the first."""
    return min(LABEL_COLORS, key=lambda color: used[color])


def next_key(name: str, used: set[str]) -> str:
    """A free key: a digit, else a letter of the name, else any letter; "" if all are taken."""
    free = [key for key in LABEL_KEYS if key not in used]
    digits = [key for key in free if key.isdigit()]
    own = [letter for letter in name.upper() if letter in free and letter.isalpha()]
    return next(iter(digits + own + free), "")


def grouped(labels: Iterable[Label]) -> list[Label]:
    """The labels in order, grouped: first those without a group, then the groups in order of appearance."""
    together: dict[str, list[Label]] = {"": []}
    for label in labels:
        together.setdefault(same_name(label.group), []).append(label)
    return [label for group in together.values() for label in group]


def groups(labels: Iterable[Label]) -> list[str]:
    """The names of the groups, each once, in order."""
    named = {same_name(label.group): label.group for label in reversed(grouped(labels)) if label.group}
    return list(reversed(named.values()))


SHAPES = ("dot", "ring", "square", "diamond", "frame")
"""Shapes of labels' dots, a second cue for colours that are hard to distinguish."""

_COLOR = re.compile(r"#[0-9A-Fa-f]{6}")


def shapes(labels: Iterable[Label]) -> dict[int, int]:
    """The shape (of ``SHAPES``) of each label's dot, by label id.

    A label gets the first shape that no label of the same or a similar colour has; if all are taken, the
    least used one. Older labels choose first, so that moving a label changes no dot.
    """
    taken: dict[str, list[int]] = {}  # by colour, how often it has each shape
    around: dict[str, list[int]] = {}  # or a similar colour has
    found = {}
    for label in sorted(labels, key=lambda label: label.id):
        color = label.color.upper()
        mine = taken.setdefault(color, [0] * len(SHAPES))
        if color not in around:
            like_it = [taken[near] for near in _near(color) if near in taken]
            around[color] = [sum(counts) for counts in zip(*like_it, strict=True)] or [0] * len(SHAPES)
        others = around[color]
        shape = min(range(len(SHAPES)), key=lambda shape: (mine[shape], others[shape]))
        mine[shape] += 1
        for near in _near(color):
            if near in around:
                around[near][shape] += 1
        found[label.id] = shape
    return found


@lru_cache(maxsize=4096)
def _near(color: str) -> tuple[str, ...]:
    """The label colours that look like this one with any kind of vision."""
    if not _COLOR.fullmatch(color):
        return ()
    return tuple(other for other in LABEL_COLORS if other != color and alike(color, other))
