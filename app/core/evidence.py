"""Evidence: the signed share of each word in a label's logit, and what may be said of it in words."""

from __future__ import annotations

import math
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

LONGEST = 100_000
"""A longer posting (characters of title and text) gets no evidence: it would not be there at once."""
FAINT, STRONG = 0.15, 0.5
"""Words from this share of the loudest word's weight on are shown, and are shown as strong ones."""
LEAST = 0.05
"""No word of less weight is shown: it would move a probability by hardly more than 1 %."""


@dataclass(frozen=True, slots=True)
class WordEvidence:
    """What one word, where it stands, adds to a label's logit.

    ``part`` is "title" or "text"; ``start`` and ``end`` count code points of it as it was given.
    """

    part: str
    start: int
    end: int
    word: str
    weight: float


@dataclass(frozen=True, slots=True)
class Evidence:
    """Why a label has its logit: bias + hidden + the weights of all words = logit, to 1e-6.

    ``words`` are those that add something, in their order. ``hidden`` is the share of what stands on no
    word, such as a title's punctuation.
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
        """Each word once, in lower case, with its weights from all places summed; the strongest first."""
        sums: dict[str, float] = defaultdict(float)
        for word in self.words:
            sums[word.word.lower()] += word.weight
        return tuple(sorted(sums.items(), key=lambda pair: (-abs(pair[1]), pair[0])))

    def shown(self, part: str = "text") -> tuple[tuple[WordEvidence, bool], ...]:
        """The words of a part that are worth a colour, each with whether it is a strong one."""
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
    """The words that speak loudest for and against a label in any posting, each with its strength.

    A word that ends in "…" stands for all that begin so. Strengths compare words, they are no shares.
    """

    label_id: int
    speak_for: tuple[tuple[str, float], ...]
    speak_against: tuple[tuple[str, float], ...]

    def first(self, most: int) -> tuple[list[str], list[str]]:
        """The first words for and against, without beginnings of words that are listed themselves."""
        return _first(self.speak_for, most), _first(self.speak_against, most)


@dataclass(frozen=True, slots=True)
class KnownWords:
    """How many words a text has, and how many of them the model has something to say about."""

    words: int
    known: int

    @property
    def mostly_unknown(self) -> bool:
        """Whether what the model says of the text rests on less than half of its words."""
        return 2 * self.known < self.words

    @property
    def sentence(self) -> str:
        """As the line under a text says it: "5 words, all known to the model"; "" without words."""
        if not self.words:
            return ""
        count = "1 word" if self.words == 1 else f"{self.words:,} words"
        if not self.known:
            return f"{count}, {'un' if self.words == 1 else 'none '}known to the model"
        if self.known == self.words:
            return f"{count}, {'' if self.words == 1 else 'all '}known to the model"
        if self.mostly_unknown:
            return f"{count}, most of them unknown to the model"
        return f"{count}, {self.known:,} known to the model"


def _first(pairs: tuple[tuple[str, float], ...], most: int) -> list[str]:
    words = [word for word, _ in pairs]
    beginnings = {word for word in words if word.endswith("…")}
    covered = {
        start for start in beginnings for word in words if word != start and word.startswith(start[:-1])
    }
    return [word for word in words if word not in covered][:most]


def signed(weight: float) -> str:
    """A share of a logit with its sign: "+1.24", "−0.31"."""
    return f"{round(weight, 2) + 0.0:+.2f}".replace("-", "−")  # + 0.0 makes of -0.0 a 0.0


def evidence_as_json(found: Mapping[str, Evidence | None]) -> dict[str, Any]:
    """The evidence of labels by their names, as JSON; a label without any is left out.

    Places count code points of the text, or of the title where a word has the part "title".
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
