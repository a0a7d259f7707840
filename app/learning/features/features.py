"""Turn postings into rows of weighted features: tf-idf over all words, and again over the first ones.

There are four blocks: the words of title and text, the words of the opening, the words of the title, and the
character 3..5-grams of the title. Each is weighted by tf-idf, normalised to length 1 and multiplied by the
block's weight. Tests check that scikit-learn's CountVectorizer and TfidfTransformer give the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from app.learning.features.spans import (
    BEGINNING,
    HASH_BITS,
    PREFIX,
    hashed,
    lowered,
    ngram_spans,
    whole_words,
    word_spans,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from numpy.typing import NDArray

    from app.learning.features.spans import Hashes, Lowered, Positions, Spans

WORDS, OPENING, TITLE_WORDS, TITLE_NGRAMS = BLOCKS = (0, 1, 2, 3)
CHUNK_CHARACTERS = 100_000
CHUNK_POSTINGS = 1 << (64 - HASH_BITS - 2)
OPENING_WORDS = 30
"""The number of words, separated by spaces, in a posting's opening, which begins with its title."""
OPENING_LENGTH = 1_000
"""The maximum length of the opening, for languages written without spaces."""
FIRST_LINE_LENGTH = 200
"""A longer first line is not a title."""
TITLE_LENGTH = 1_000
"""Only this much of a title counts as title; the words after it still count as words."""

_ROW_SHIFT = np.uint64(HASH_BITS + 2)
_BLOCK_SHIFT = np.uint64(HASH_BITS)
_FEATURE_MASK = np.uint64((1 << (HASH_BITS + 2)) - 1)


class Parts(NamedTuple):
    """The texts from which the blocks of one posting are made."""

    whole: str
    opening: str
    title: str


class Counts(NamedTuple):
    """How often each feature occurs in one posting: ascending features ('u8') and counts ('u4').

    A feature is its block's number above the 50 bits of its hash.
    """

    features: Hashes
    counts: NDArray[np.uint32]


class Occurrences(NamedTuple):
    """Occurrences of features: feature, start and end in code points of ``whole_text``."""

    features: Hashes
    starts: Positions
    ends: Positions


def whole_text(title: str, text: str) -> str:
    """The text from which the words of a posting are taken."""
    return f"{title}\n{text}" if title else text


def title_of(title: str, text: str) -> str:
    """The title; without one, the first line of a text of several lines."""
    if title.strip():
        return title[:TITLE_LENGTH]
    first, _, rest = text.lstrip().partition("\n")
    return first if _lowered_length(first) <= FIRST_LINE_LENGTH and rest and not rest.isspace() else ""


def opening_of(whole: str) -> str:
    """The beginning of a posting's whole text, which counts again."""
    beginning = whole[:OPENING_LENGTH]
    while _lowered_length(beginning) > OPENING_LENGTH:
        beginning = beginning[:-1]
    rest = beginning.split(maxsplit=OPENING_WORDS)[OPENING_WORDS:]
    return beginning[: len(beginning) - len(rest[0])] if rest else beginning


def _lowered_length(text: str) -> int:
    """The length in lower case, by which an exported pipeline measures: "İ" then has two code points."""
    return len(text) + text.count("İ")


def block_of(features: Hashes) -> Hashes:
    """The block of each feature: one of BLOCKS."""
    return features >> _BLOCK_SHIFT


def in_block(features: Hashes, block: int) -> Hashes:
    """The same words' features in another of the BLOCKS that count words."""
    return (features & np.uint64((1 << HASH_BITS) - 1)) | (np.uint64(block) << _BLOCK_SHIFT)


def count(postings: Iterable[tuple[str, str]]) -> Iterator[list[Counts]]:
    """Count (title, text) pairs in order and in batches; an empty batch yields to other threads."""
    waiting: list[Parts] = []
    size = 0
    for title, text in postings:
        parts = _parts_of(title, text)
        length = len(parts.whole)
        if waiting and (size + length > CHUNK_CHARACTERS or len(waiting) == CHUNK_POSTINGS):
            yield _count_chunk(waiting)
            waiting, size = [], 0
        if length <= CHUNK_CHARACTERS:
            waiting.append(parts)
            size += length
            continue
        total = _count_chunk([parts._replace(whole="")])[0]
        for piece in _pieces(parts.whole):
            yield []
            total = _added(total, _count_chunk([Parts(piece, "", "")])[0])
        yield [total]
    if waiting:
        yield _count_chunk(waiting)


def count_names(names: Iterable[str]) -> Iterator[list[Counts]]:
    """Count label names in batches: only their whole words, without first letters.

    A name stands for its words, not for other words with the same beginning: "Hospitality" says nothing about
    a hospital.
    """
    for batch in _batches(names):
        yield _count_chunk([Parts(name, opening_of(name), "") for name in batch], beginnings=False)


def long_words(name: str) -> tuple[Hashes, Hashes]:
    """The features (w,) of a name's long words, and those of the words' first letters.

    Both are features of the block WORDS.
    """
    lower = lowered([name])
    words, *others = word_spans(lower.codes)
    long = words.ends - words.starts > PREFIX
    beginnings = [span for span in others if span.kind == BEGINNING]
    return (
        hashed(lower.codes, [words._replace(starts=words.starts[long], ends=words.ends[long])]),
        hashed(lower.codes, beginnings),
    )


def occurrences(title: str, text: str) -> Occurrences:
    """Find every feature of one posting with its position, for colouring the text.

    An n-gram's position excludes the space added at the edge of the title.
    """
    parts = _parts_of(title, text)
    before = 0 if title.strip() else len(parts.whole) - len(parts.whole.lstrip())
    in_title = (len(parts.title), before)
    lengths = {WORDS: (len(parts.whole), 0), OPENING: (len(parts.opening), 0)}
    found = []
    for lower, codes, spans, block in _blocks([parts]):
        starts = np.concatenate([span.starts for span in spans])
        ends = np.concatenate([span.ends for span in spans])
        length, shift = lengths.get(block, in_title)
        starts, ends = _as_given(lower, starts, ends, length)
        found.append(
            (hashed(codes, spans) | (np.uint64(block) << _BLOCK_SHIFT), starts + shift, ends + shift)
        )
    return Occurrences(*(np.concatenate(part) for part in zip(*found, strict=True)))


def words_of(whole: str) -> tuple[Positions, Positions]:
    """The starts and ends of a text's words, in code points and without overlap."""
    lower = lowered([whole])
    return _as_given(lower, *whole_words(word_spans(lower.codes)), len(whole))


def spell(wanted: Hashes, postings: Iterable[tuple[str, str]]) -> Iterator[dict[int, str]]:
    """Find the words (lower case) behind wanted features (ascending) in (title, text) pairs.

    Yields in batches. A beginning shared by longer words ends in "…". Features of the opening and the title
    are not found.
    """
    for batch in _batches(piece for title, text in postings for piece in _pieces(whole_text(title, text))):
        codes = lowered(batch).codes
        spans = word_spans(codes)
        features = hashed(codes, spans)
        place = np.minimum(np.searchsorted(wanted, features), len(wanted) - 1)
        hits = np.flatnonzero(wanted[place] == features)
        hits = hits[np.unique(place[hits], return_index=True)[1]]
        starts = np.concatenate([span.starts for span in spans])[hits].tolist()
        ends = np.concatenate([span.ends for span in spans])[hits].tolist()
        kinds = np.repeat([span.kind for span in spans], [len(span.starts) for span in spans])[hits].tolist()
        yield {
            feature: codes[start:end].tobytes().decode("utf-32-le") + ("…" if kind == BEGINNING else "")
            for feature, start, end, kind in zip(features[hits].tolist(), starts, ends, kinds, strict=True)
        }


def feature_spans(
    postings: Iterable[tuple[str, str]],
) -> Iterator[tuple[NDArray[np.uint32], list[Spans], Hashes]]:
    """Find all features of (title, text) pairs with their characters, in blocks of postings.

    Yields the codes of lower-cased texts, the spans in them, and the feature of each span in order.
    """
    waiting: list[Parts] = []
    size = 0
    for parts in _small_parts(postings):
        if waiting and size + len(parts.whole) > CHUNK_CHARACTERS:
            yield from _hashed_blocks(waiting)
            waiting, size = [], 0
        waiting.append(parts)
        size += len(parts.whole)
    if waiting:
        yield from _hashed_blocks(waiting)


def _small_parts(postings: Iterable[tuple[str, str]]) -> Iterator[Parts]:
    """The parts of each posting, of which the first piece of a huge text has opening and title."""
    for title, text in postings:
        parts = _parts_of(title, text)
        for piece in _pieces(parts.whole):
            yield parts._replace(whole=piece)
            parts = Parts("", "", "")


def _hashed_blocks(many: Sequence[Parts]) -> Iterator[tuple[NDArray[np.uint32], list[Spans], Hashes]]:
    for _, codes, spans, block in _blocks(many):
        yield codes, spans, hashed(codes, spans) | (np.uint64(block) << _BLOCK_SHIFT)


def _batches(texts: Iterable[str]) -> Iterator[list[str]]:
    batch: list[str] = []
    size = 0
    for text in texts:
        if batch and size + len(text) > CHUNK_CHARACTERS:
            yield batch
            batch, size = [], 0
        batch.append(text)
        size += len(text)
    if batch:
        yield batch


def _as_given(lower: Lowered, starts: Positions, ends: Positions, length: int) -> tuple[Positions, Positions]:
    """Map positions in the lower-cased array to positions in the original text of this length."""
    if lower.origin is not None:
        starts, ends = lower.origin[starts], lower.origin[ends - 1] + 1
    return np.maximum(starts - 1, 0), np.minimum(ends - 1, length)


def _parts_of(title: str, text: str) -> Parts:
    whole = whole_text(title, text)
    return Parts(whole, opening_of(whole), title_of(title, text))


def _blocks(many: Sequence[Parts]) -> Iterator[tuple[Lowered, NDArray[np.uint32], list[Spans], int]]:
    for block, texts in zip((WORDS, OPENING, TITLE_WORDS), zip(*many, strict=True), strict=True):
        if any(texts) or block == WORDS:
            lower = lowered(texts)
            yield lower, lower.codes, word_spans(lower.codes), block
            if block == TITLE_WORDS:
                codes, spans = ngram_spans(lower.codes)
                yield lower, codes, spans, TITLE_NGRAMS


def _count_chunk(many: Sequence[Parts], *, beginnings: bool = True) -> list[Counts]:
    """Count by one sort of keys made of row and feature, which makes equal features adjacent."""
    rows = np.arange(len(many), dtype=np.uint64) << _ROW_SHIFT
    keys = []
    for lower, codes, every_span, block in _blocks(many):
        spans = [span for span in every_span if beginnings or block == TITLE_NGRAMS or span.kind != BEGINNING]
        owners = [np.repeat(rows, np.diff(np.searchsorted(span.starts, lower.bounds))) for span in spans]
        keys.append(hashed(codes, spans) | np.concatenate(owners) | (np.uint64(block) << _BLOCK_SHIFT))
    key = np.concatenate(keys)
    key.sort()
    places = np.flatnonzero(np.append(True, key[1:] != key[:-1])) if len(key) else np.zeros(0, np.int64)
    counts = np.diff(np.append(places, len(key))).astype(np.uint32)
    key = key[places]
    bounds = [*np.searchsorted(key, rows).tolist(), len(key)]
    key &= _FEATURE_MASK
    return [Counts(key[a:b], counts[a:b]) for a, b in pairwise(bounds)]


def _pieces(whole: str) -> Iterator[str]:
    """Cut a huge text at spaces, so that no word is cut unless it is longer than a chunk."""
    start = 0
    while start < len(whole):
        end = start + CHUNK_CHARACTERS
        if end < len(whole):
            end = max(whole.rfind(" ", start, end), whole.rfind("\n", start, end)) + 1 or end
        yield whole[start:end]
        start = end


def _added(one: Counts, other: Counts) -> Counts:
    features = np.union1d(one.features, other.features)
    counts = np.zeros(len(features), np.uint32)
    for part in (one, other):
        counts[np.searchsorted(features, part.features)] += part.counts
    return Counts(features, counts)


class FeatureCache:
    """Counts of postings by id and content number, so that a new answer needs no tokenising.

    Used by one job at a time. Holds at most ``limit`` features (12 bytes each); further postings are counted
    again at each training.
    """

    def __init__(self, limit: int = 12_000_000) -> None:
        self._limit = limit
        self._size = 0
        self._rows: dict[int, tuple[int, Counts]] = {}

    def __len__(self) -> int:
        return len(self._rows)

    def get(self, posting_id: int, content: int) -> Counts | None:
        held = self._rows.get(posting_id)
        return held[1] if held is not None and held[0] == content else None

    def put(self, posting_id: int, content: int, counts: Counts) -> None:
        self._drop(posting_id)
        if self._size + len(counts.features) > self._limit:
            return
        self._rows[posting_id] = (content, counts)
        self._size += len(counts.features)

    def keep_only(self, posting_ids: Iterable[int]) -> None:
        """Forget all other postings."""
        for posting_id in self._rows.keys() - set(posting_ids):
            self._drop(posting_id)

    def _drop(self, posting_id: int) -> None:
        held = self._rows.pop(posting_id, None)
        if held is not None:
            self._size -= len(held[1].features)


@dataclass(frozen=True)
class FeatureSettings:
    """The weight of each block, and the minimum number of postings with a feature."""

    words: float = 1.0
    opening: float = 0.5
    title_words: float = 0.5
    title_ngrams: float = 0.5
    sublinear: bool = True
    min_postings: int = 1


@dataclass(frozen=True, eq=False)  # arrays have no single truth value to compare by
class Vocabulary:
    """The features a model knows, ascending ('u8', V), and their inverse document frequencies ('f8', V)."""

    features: Hashes
    idf: NDArray[np.float64]
    settings: FeatureSettings

    @property
    def size(self) -> int:
        return len(self.features)

    def row(self, counts: Counts) -> tuple[Positions, NDArray[np.float64]]:
        """The columns and values of one posting: tf-idf, each block normalised and times its weight."""
        columns, values, _ = self.rows([counts])
        return columns, values

    def rows(self, many: Sequence[Counts]) -> tuple[Positions, NDArray[np.float64], Positions]:
        """The concatenated columns and values of postings, and the entries per row (as in a CSR matrix)."""
        if not many:
            return np.zeros(0, np.int64), np.zeros(0), np.zeros(0, np.int64)
        features, counts = (np.concatenate(part) for part in zip(*many, strict=True))
        lengths = np.array([len(part.features) for part in many])
        return self.weighed(self.columns_of(features), counts, lengths)

    def columns_of(self, features: Hashes) -> Positions:
        """The column of each feature, -1 where it is not known."""
        if not self.size:
            return np.full(len(features), -1, np.int64)
        columns = np.minimum(np.searchsorted(self.features, features), self.size - 1)
        columns[self.features[columns] != features] = -1
        return columns

    def knows(self, features: Hashes) -> bool:
        """Whether it knows any of the features."""
        return bool((self.columns_of(features) >= 0).any())

    def weighed(
        self, columns: Positions, counts: NDArray[np.unsignedinteger], lengths: Positions
    ) -> tuple[Positions, NDArray[np.float64], Positions]:
        """The same for postings that stand one after the other: columns and counts of their features.

        ``lengths`` are the features of each. What is not known (-1) is left out.
        """
        known = np.flatnonzero(columns >= 0)
        columns = columns[known]
        values = counts[known].astype(np.float64)
        entries = np.diff(np.searchsorted(known, np.append(0, np.cumsum(lengths))))
        row = np.repeat(np.arange(len(lengths)), entries)
        if self.settings.sublinear:
            np.log(values, out=values)
            values += 1.0
        values *= self.idf[columns]
        block = row * len(BLOCKS) + block_of(self.features[columns]).astype(np.int64)
        length = np.sqrt(np.bincount(block, values * values, minlength=len(lengths) * len(BLOCKS)))
        of = self.settings
        weights = (of.words, of.opening, of.title_words, of.title_ngrams)
        scale = np.tile(weights, len(lengths)) / np.where(length > 0, length, 1.0)
        values *= scale[block]
        return columns, values, entries


def vocabulary_of(many: Sequence[Counts], settings: FeatureSettings, limit: int | None = None) -> Vocabulary:
    """The features of postings, with idf = ln((1 + n) / (1 + postings with it)) + 1 as in scikit-learn.

    Those in fewer than ``settings.min_postings`` are left out; past ``limit`` the commonest stay.
    """
    everything = np.concatenate([np.zeros(0, np.uint64), *(counts.features for counts in many)])
    everything.sort()
    places = np.flatnonzero(np.append(True, everything[1:] != everything[:-1])[: len(everything)])
    postings = np.diff(np.append(places, len(everything)))
    features = everything[places]
    keep = postings >= settings.min_postings
    if limit is not None and np.count_nonzero(keep) > limit:
        commonest = np.argsort(-postings, kind="stable")[:limit]
        keep = np.zeros(len(features), np.bool_)
        keep[commonest] = True
    idf = np.log((1.0 + len(many)) / (1.0 + postings[keep])) + 1.0
    return Vocabulary(features[keep], idf, settings)
