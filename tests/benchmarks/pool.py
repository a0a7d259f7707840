"""Seconds from a new model to the most useful of 100,000 untagged postings, and the memory kept."""

from __future__ import annotations

import time
from array import array
from typing import TYPE_CHECKING, Any

import numpy as np
from real_data import folder_from_arguments, read

from app.core.records import Quality
from app.learning.features.features import FeatureSettings, count, vocabulary_of
from app.learning.queue.counts import PoolCounts
from app.learning.queue.pool import MOST_POOLED, score
from app.learning.queue.queue import surest, useful
from app.learning.training import calibration
from app.learning.training.calibration import Calibration
from app.learning.training.fitting import load_libraries
from app.learning.training.model import Model

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Sequence

SHORT = "scale_job_texts_unlabelled"
WHOLE = ("jobs_mixed_language_a", "jobs_pl_occupation", "jobs_et_afriworket")
WHOLE_LENGTH = 1_000
ANSWERED = 2_000
UNJUDGED = 10
"""So many labels have one yes answer, and are hunted by likeness."""


def timed(steps: Generator[float, None, Any]) -> tuple[Any, float, float]:
    """What a job returns, its seconds, and the longest of its steps in ms."""
    started = since = time.perf_counter()
    longest = 0.0
    while True:
        try:
            next(steps)
        except StopIteration as stop:
            return stop.value, time.perf_counter() - started, 1000 * longest
        now = time.perf_counter()
        longest, since = max(longest, now - since), now


def whole_ads(texts: list[str]) -> list[str]:
    """Ads of about 1,000 characters, each put together from the halves of two real ones."""
    if not texts:
        return []
    chance = np.random.default_rng(0)
    half = WHOLE_LENGTH // 2
    ads = []
    for one, other in chance.integers(0, len(texts), (MOST_POOLED, 2)).tolist():
        ads.append(f"{texts[one][:half]} {texts[other][-half:]}")
    return ads


def made_up_model(texts: Sequence[str], labels: int, seed: int) -> Model:
    """The vocabulary of real answered postings; weights by chance, most labels rare."""
    chance = np.random.default_rng(seed)
    some = [("", texts[row]) for row in chance.choice(len(texts), ANSWERED, replace=False).tolist()]
    vocabulary = vocabulary_of(
        [one for batch in count(some) for one in batch], FeatureSettings(min_postings=2)
    )
    weights = chance.normal(size=(vocabulary.size, labels)).astype(np.float32)
    quality = Quality(ANSWERED, 0.0, None, None, None, ())
    return Model(1, quality, {}, tuple(range(1, labels + 1)), vocabulary, weights, np.full(labels, -3.0),
                 Calibration(*calibration.identity(labels)))  # fmt: skip


def main() -> None:
    folder = folder_from_arguments(__doc__ or "")
    for _ in load_libraries():
        pass
    short = [row["text"] for row in read(folder, SHORT) or []][:MOST_POOLED]
    whole = whole_ads([row["text"] for name in WHOLE for row in read(folder, name) or []])
    print(f"{MOST_POOLED:,} untagged: seconds (2 wanted for both after each training), ms longest step")
    print(
        f"{'':34}{'first':>8}{'score':>8}{'useful':>8}{'both':>8}{'step':>8}{'surest':>8}{'pooled':>9}{'MB':>6}"
    )
    for title, texts, labels in (
        ("short texts, 50 labels", short, 50),
        ("short texts, 500 labels", short, 500),
        ("ads of 1 kB, 50 labels", whole, 50),
        ("ads of 1 kB, 500 labels", whole, 500),
    ):
        if not texts:
            continue
        ids, contents = array("q", range(1, len(texts) + 1)), array("q", [1] * len(texts))
        examples = {labels + number: ("", texts[number]) for number in range(1, UNJUDGED + 1)}
        thresholds = dict.fromkeys(range(1, labels + UNJUDGED + 1), 0.3)
        yes = dict.fromkeys(thresholds, 5)

        def reading(wanted: Sequence[int], texts: list[str] = texts) -> Iterator[tuple[int, str, str]]:
            return ((posting_id, "", texts[posting_id - 1]) for posting_id in wanted)

        counts = PoolCounts()
        model = made_up_model(texts, labels, 0)
        _, first, _ = timed(score(model, ids, contents, reading, counts, examples=examples))
        model = made_up_model(texts, labels, 1)
        pool, scored, step = timed(score(model, ids, contents, reading, counts, examples=examples))
        order, ordered, other_step = timed(useful(pool, thresholds, yes))
        started = time.perf_counter()
        assert len(surest(pool, thresholds)) == len(order) == len(pool.posting_ids)
        confirmed = time.perf_counter() - started
        words = sum(part.nbytes for block in counts.kept.blocks for part in block)
        kept = words + pool.probabilities.nbytes + pool.resemblance.nbytes
        print(
            f"{title:34}{first:8.2f}{scored:8.2f}{ordered:8.2f}{scored + ordered:8.2f}"
            f"{max(step, other_step):8.0f}{confirmed:8.2f}{len(order):9,}{kept / 1e6:6.0f}",
            flush=True,
        )


if __name__ == "__main__":
    main()
