"""New bars after one more answer at 2,000 postings x 30 labels, against the plain pipeline from scratch."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

from real_data import answers, folder_from_arguments, read, training_set
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.multiclass import OneVsRestClassifier
from sklearn.pipeline import make_pipeline

from app.learning.features.features import FeatureCache
from app.learning.training.training import train

if TYPE_CHECKING:
    from app.core.records import TrainingSet
    from app.learning.training.model import Model

POSTINGS, LABELS = 2_000, 30


def seconds_to_bars(given: TrainingSet, former: Model, cache: FeatureCache, text: str) -> float:
    """From the request to the probabilities of one posting."""
    started = time.perf_counter()
    steps = train(given, previous=former, cache=cache)
    model = next(step.partial for step in steps if step.partial is not None)
    model.probabilities([text], [""])
    seconds = time.perf_counter() - started
    steps.close()
    return seconds


def main() -> None:
    rows = read(folder_from_arguments(__doc__ or ""), "jobs_pl_occupation")
    if rows is None:
        return
    rows = rows[:POSTINGS]
    everything = [name for row in rows for name in row["labels"]]
    names = sorted(sorted(set(everything)), key=everything.count)[-LABELS:]
    before = training_set(rows, names)

    cache = FeatureCache()
    steps = train(before, previous=None, cache=cache)
    started, first_bars = time.perf_counter(), 0.0
    while True:
        try:
            if next(steps).partial is not None:
                first_bars = time.perf_counter() - started
        except StopIteration as stop:
            former = stop.value
            break
    whole = time.perf_counter() - started

    one_more = replace(before, explicit_answers=before.explicit_answers[:])
    one_more.explicit_answers[0] = 0
    one_label = seconds_to_bars(one_more, former, cache, rows[0]["text"])
    last_done = replace(before, contents=before.contents[:])
    last_done.contents[0] = 2  # as if this posting were new: an answer to every label
    every_label = seconds_to_bars(last_done, former, cache, rows[0]["text"])

    started = time.perf_counter()
    pipeline = make_pipeline(TfidfVectorizer(), OneVsRestClassifier(LogisticRegression()))
    pipeline.fit([row["text"] for row in rows], answers(rows, names))
    pipeline.predict_proba([rows[0]["text"]])
    plain = time.perf_counter() - started

    print(f"{POSTINGS} postings x {LABELS} labels: seconds to new bars; times sooner (15 wanted)")
    for name, seconds in (
        ("one more answer", one_label),
        ("one more posting done (all labels)", every_label),
        ("first training, nothing cached", first_bars),
        ("first training with thresholds", whole),
        ("plain pipeline from scratch", plain),
    ):
        print(f"{name:36}{seconds:9.3f}{plain / seconds:9.1f}")


if __name__ == "__main__":
    main()
