"""MB/s of our features against TfidfVectorizer with the same tokens: fit and transform, one thread."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from real_data import folder_from_arguments, read
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.pipeline import FeatureUnion

from app.learning.features.features import (
    FeatureSettings,
    count,
    opening_of,
    title_of,
    vocabulary_of,
    whole_text,
)

if TYPE_CHECKING:
    from collections.abc import Callable

W = r"\w"
GLUE = rf"(?:(?<={W})[./&'’\-](?={W})|(?<={W})[+#]|(?<={W}\+)\+|(?<!{W})\.(?={W}))"
PATTERNS = (rf"{W}+", rf"{W}*{GLUE}(?:{W}|{GLUE})*", rf"(?<!{W})({W}{{4}})(?={W})")
BEST_OF = 3


class Theirs:
    """The four blocks by scikit-learn: words, those of opening and title, n-grams of the title."""

    def __init__(self) -> None:
        def words() -> FeatureUnion:
            return FeatureUnion([(p, TfidfVectorizer(token_pattern=p, sublinear_tf=True)) for p in PATTERNS])

        ngrams = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), sublinear_tf=True)
        self.blocks: list[tuple[Callable[[str, str], str], Any]] = [
            (whole_text, words()),
            (lambda title, text: opening_of(whole_text(title, text)), words()),
            (title_of, words()),
            (title_of, ngrams),
        ]

    def fit(self, texts: list[str]) -> None:
        for part, vectorizer in self.blocks:
            vectorizer.fit_transform([part("", text) for text in texts])

    def transform(self, texts: list[str]) -> None:
        for part, vectorizer in self.blocks:
            vectorizer.transform([part("", text) for text in texts])


class Ours:
    """The same by numpy over code points."""

    def fit(self, texts: list[str]) -> None:
        many = [counts for batch in count(("", text) for text in texts) for counts in batch]
        self.vocabulary = vocabulary_of(many, FeatureSettings(min_postings=1))
        self._weigh(many)

    def transform(self, texts: list[str]) -> None:
        self._weigh([counts for batch in count(("", text) for text in texts) for counts in batch])

    def _weigh(self, many: list[Any]) -> None:
        for start in range(0, len(many), 500):
            self.vocabulary.rows(many[start : start + 500])


class WordsOnly:
    """For comparison: nothing but words, with scikit-learn's own fast pattern."""

    def __init__(self) -> None:
        self.vectorizer = TfidfVectorizer(token_pattern=r"\w+", sublinear_tf=True)

    def fit(self, texts: list[str]) -> None:
        self.vectorizer.fit_transform(texts)

    def transform(self, texts: list[str]) -> None:
        self.vectorizer.transform(texts)


def _seconds(work: Callable[[list[str]], None], texts: list[str]) -> float:
    started = time.perf_counter()
    work(texts)
    return time.perf_counter() - started


def main() -> None:
    rows = read(folder_from_arguments(__doc__ or ""), "jobs_pl_occupation")
    if rows is None:
        return
    texts = [row["text"] for row in rows]
    megabytes = sum(len(text.encode()) for text in texts) / 1e6
    Ours().fit(texts[:10])  # the tables of code points are made once
    speed = {}
    for way in (Ours, Theirs, WordsOnly):
        best = {"fit": 0.0, "transform": 0.0}
        for _ in range(BEST_OF if way is Ours else 1):
            one = way()
            for verb in best:
                best[verb] = max(best[verb], megabytes / _seconds(getattr(one, verb), texts))
        speed[way] = best
    print(f"{megabytes:.1f} MB of Polish postings, MB/s{'fit':>12}{'transform':>12}")
    names = {Ours: "ours", Theirs: "same tokens by TfidfVectorizer", WordsOnly: "its words alone"}
    for way, name in names.items():
        print(f"{name:36}{speed[way]['fit']:12.1f}{speed[way]['transform']:12.1f}")
    ratios = [speed[Ours][verb] / speed[Theirs][verb] for verb in ("fit", "transform")]
    print(f"{'ratio (3 wanted)':36}{ratios[0]:12.1f}{ratios[1]:12.1f}")


if __name__ == "__main__":
    main()
