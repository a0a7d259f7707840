"""Evidence: the signed contribution of each word to a label's logit."""

from __future__ import annotations

import math
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.translation import count, plural, tr

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

LONGEST = 100_000
"""Longer postings (characters of title and text) get no evidence, since it would take too long."""
FAINT, STRONG = 0.15, 0.5
"""Shares of the largest weight from which a word is shown, and from which it is shown as strong."""
LEAST = 0.05
"""Words of less weight are not shown: they change a probability by hardly more than 1 %."""


@dataclass(frozen=True, slots=True)
class WordEvidence:
    """The contribution of one occurrence of a word to a label's logit.

    ``part`` is "title" or "text". ``start`` and ``end`` are code points within that part.
    """

    part: str
    start: int
    end: int
    word: str
    weight: float


@dataclass(frozen=True, slots=True)
class Evidence:
    """A label's logit as a sum: bias + hidden + the weights of all words = logit, to 1e-6.

    ``words`` are those with a weight, in text order. ``hidden`` is the contribution of everything that is not
    a word, such as punctuation in a title.
    """

    label_id: int
    logit: float
    bias: float
    hidden: float
    words: tuple[WordEvidence, ...]

    @property
    def probability(self) -> float:
        """The sigmoid of the logit."""
        small = math.exp(-abs(self.logit))
        return (1.0 if self.logit >= 0 else small) / (1.0 + small)

    def by_word(self) -> tuple[tuple[str, float], ...]:
        """Each word once, in lower case, with the sum of its weights; the strongest first."""
        sums: dict[str, float] = defaultdict(float)
        for word in self.words:
            sums[word.word.lower()] += word.weight
        return tuple(sorted(sums.items(), key=lambda pair: (-abs(pair[1]), pair[0])))

    def shown(self, part: str = "text") -> tuple[tuple[WordEvidence, bool], ...]:
        """The words of a part to highlight, each with whether it is a strong one."""
        words = [word for word in self.words if word.part == part]
        loudest = max((abs(word.weight) for word in words), default=0.0)
        least = max(LEAST, FAINT * loudest)
        sums = dict(self.by_word())
        return tuple(
            (word, abs(word.weight) >= STRONG * loudest)
            for word in words
            # A word that leads the list by standing in many places is coloured in all of them.
            if max(abs(word.weight), abs(sums[word.word.lower()])) >= least
        )


@dataclass(frozen=True, slots=True)
class StrongestWords:
    """The strongest words for and against a label over all postings, each with its strength.

    A word that ends in "…" stands for all words with this beginning. Strengths only rank the words; they are
    not contributions to a logit.
    """

    label_id: int
    speak_for: tuple[tuple[str, float], ...]
    speak_against: tuple[tuple[str, float], ...]

    def first(self, most: int) -> tuple[list[str], list[str]]:
        """The first words for and against, without beginnings of other words in the list."""
        return _first(self.speak_for, most), _first(self.speak_against, most)


@dataclass(frozen=True, slots=True)
class KnownWords:
    """How many words a text has, and how many of them the model knows."""

    words: int
    known: int

    @property
    def mostly_unknown(self) -> bool:
        """Whether the model knows less than half of the words."""
        return 2 * self.known < self.words

    @property
    def sentence(self) -> str:
        """The line below a text, such as "5 words, all known to the model"; "" without words."""
        if not self.words:
            return ""
        words = count(self.words, "word")
        if not self.known:
            return plural(self.words, "{n} word, unknown to the model", "{n} words, none known to the model")
        if self.known == self.words:
            return plural(self.words, "{n} word, known to the model", "{n} words, all known to the model")
        if self.mostly_unknown:
            return tr("{words}, most of them unknown to the model", words=words)
        return tr("{words}, {known:,} known to the model", words=words, known=self.known)


def _first(pairs: tuple[tuple[str, float], ...], most: int) -> list[str]:
    words = [word for word, _ in pairs]
    beginnings = {word for word in words if word.endswith("…")}
    covered = {
        start for start in beginnings for word in words if word != start and word.startswith(start[:-1])
    }
    return [word for word in words if word not in covered][:most]


def signed(weight: float) -> str:
    """A contribution to a logit with its sign: "+1.24", "−0.31"."""
    return f"{round(weight, 2) + 0.0:+.2f}".replace("-", "−")  # + 0.0 turns -0.0 into 0.0


def evidence_as_json(found: Mapping[str, Evidence | None]) -> dict[str, Any]:
    """Labels' evidence by label name, as JSON. Labels without evidence are left out.

    Positions are code points within the text, or within the title if a word has the part "title".
    """
    return {
        name: {
            "bias": each.bias,
            "hidden": each.hidden,
            "logit": each.logit,
            "words": [
                {"word": word.word, "start": word.start, "end": word.end, "weight": word.weight}
                | ({"part": "title"} if word.part == "title" else {})
                for word in each.words
            ],
        }
        for name, each in found.items()
        if each is not None
    }
