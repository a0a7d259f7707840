"""Labels that are probably one label, spelled in several ways; and names that only hold a place."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.labels import same_name, search_form

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_PLACEHOLDERS = frozenset({
    "n/a", "n.a.", "n.a", "na", "#n/a", "none", "null", "nil", "nan", "tbd", "tba", "tbc", "to be defined",
    "to be determined", "unknown", "not applicable", "not specified", "no label", "no labels", "undefined",
    "?", "??", "???", "-", "--", "---", "–", "—", "_", ".", "…", "x", "xx", "xxx",
})  # fmt: skip
_WORD = re.compile(r"[^\W_]+[+#]*")
_LEAST_PLURAL, _LEAST_TYPO = 4, 5
"""Shorter words are too often words of their own: "IT" and "ITS", "new" and "now"."""


@dataclass(frozen=True, slots=True)
class Variants:
    """Names for probably the same thing, the most frequent one first.

    ``typo``: some of them differ in a letter, which may well be on purpose, and not only in case, spaces,
    punctuation, accents, plural or the order of words.
    """

    names: tuple[str, ...]
    typo: bool


def is_placeholder(name: str) -> bool:
    """Whether a name says that there is none, such as "N/A", "-" or "TBD"."""
    return same_name(name) in _PLACEHOLDERS


def variants(counts: Mapping[str, int]) -> list[Variants]:
    """Group names that are probably variants of one another, by how often each is used.

    Two names are variants in three cases. They consist of the same words, in any order and apart from case,
    spaces, punctuation, accents and plural. They consist of the same letters and digits. Or their words match
    one by one, where words of five letters or more may differ by one letter that is missing, added, different
    or swapped with the next one; words with digits have to be equal. Each name joins the most frequent name
    that it is a variant of, or the one with the fewest signs if several are equally frequent: "IT" before
    "I.T.". Groups stand in the order of these names.
    """
    groups: dict[str, list[str]] = {}
    typos: set[str] = set()
    by_words: dict[tuple[str, ...], str] = {}
    by_letters: dict[str, str] = {}
    by_signature: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for name in sorted(counts, key=lambda name: (-counts[name], _signs(name), name)):
        words = _words(name)
        letters = "".join(_raw_words(name))
        head = by_words.get(words) or by_letters.get(letters) if words else None
        if head is None and words:
            close = _close(words, by_signature)
            head = None if close is None else by_words[close]
            if head is not None:
                typos.add(head)
        if head is not None:
            groups[head].append(name)
            continue
        groups[name] = [name]
        if words:
            by_words[words] = name
            by_letters.setdefault(letters, name)
            for word in words:
                for signature in _signatures(word):
                    by_signature[signature].append(words)
    return [Variants(tuple(names), typo=head in typos) for head, names in groups.items() if len(names) > 1]


def _signs(name: str) -> int:
    """How many characters are neither letters, digits nor spaces."""
    return sum(not (sign.isalnum() or sign.isspace()) for sign in name)


def _raw_words(name: str) -> list[str]:
    """The words of a name without case and accents; "C++" and "C#" keep their signs."""
    plain = search_form(unicodedata.normalize("NFKC", name)).replace("&", " and ")
    return _WORD.findall(plain.replace("'", "").replace("’", ""))


def _words(name: str) -> tuple[str, ...]:
    return tuple(sorted(_singular(word) for word in _raw_words(name)))


def _singular(word: str) -> str:
    """A word without the ending of an English plural."""
    if len(word) < _LEAST_PLURAL or not word.isalpha() or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies") and len(word) > _LEAST_PLURAL:
        return f"{word[:-3]}y"
    if word.endswith(("ches", "shes", "xes", "sses")):
        return word[:-2]
    return word[:-1] if word.endswith("s") else word


def _signatures(word: str) -> Iterable[str]:
    """The word and, if it is long, each variant without one of its letters.

    Two words that differ by one letter share one of these.
    """
    yield word
    if len(word) >= _LEAST_TYPO and word.isalpha():
        for place in range(len(word)):
            yield word[:place] + word[place + 1 :]


def _close(words: tuple[str, ...], known: Mapping[str, list[tuple[str, ...]]]) -> tuple[str, ...] | None:
    """The first known words that match these one by one."""
    # Each word has to match, so the one that the fewest names have is looked up.
    rarest = min(words, key=lambda word: sum(len(known.get(each, ())) for each in _signatures(word)))
    seen: set[tuple[str, ...]] = set()
    for signature in _signatures(rarest):
        for others in known.get(signature, ()):
            if len(others) == len(words) and others not in seen:
                seen.add(others)
                if _match(words, others):
                    return others
    return None


def _match(words: tuple[str, ...], others: tuple[str, ...]) -> bool:
    left = list(others)
    for word in sorted(words, key=lambda word: word not in others):  # equal ones first
        match = next((other for other in left if word == other), None)
        match = match or next((other for other in left if _one_letter_off(word, other)), None)
        if match is None:
            return False
        left.remove(match)
    return True


def _one_letter_off(word: str, other: str) -> bool:
    """Whether two words differ by one letter: missing, added, different, or swapped with the next one."""
    if min(len(word), len(other)) < _LEAST_TYPO or not (word.isalpha() and other.isalpha()):
        return False
    if abs(len(word) - len(other)) > 1:
        return False
    start = next(
        (place for place, pair in enumerate(zip(word, other, strict=False)) if len({*pair}) > 1), None
    )
    if start is None:
        return True
    rest, other_rest = word[start:], other[start:]
    return (
        rest[1:] == other_rest[1:]
        or rest[1:] == other_rest
        or rest == other_rest[1:]
        or (rest[:2] == other_rest[1::-1] and rest[2:] == other_rest[2:])
    )
