"""Time and peak memory of training as postings and labels grow, with the exponents of growth."""

from __future__ import annotations

import argparse
import math
import subprocess
import sys
import time
from array import array

import numpy as np
from sklearn.linear_model import LogisticRegression

from app.core.jobs import run_to_end
from app.core.records import LOGISTIC, Label, TrainingSet
from app.learning.features.features import FeatureCache
from app.learning.training.learners import LEARNERS
from app.learning.training.preparing import read_answers
from app.learning.training.training import train

POSTINGS = (1_000, 5_000, 20_000, 100_000)
LABELS = (10, 50, 200)
WORDS = 30
VOCABULARY = 50_000


def invented(postings: int, labels: int, seed: int = 0) -> TrainingSet:
    """Short postings of words by Zipf's law; each label has ten words of its own, and three labels a posting.

    Every pair is answered. With very many labels most of them are rare.
    """
    chance = np.random.default_rng(seed)
    share = 1.0 / np.arange(1, labels + 1) ** 0.7
    given = np.array(chance.choice(labels, (postings, 3), p=share / share.sum()))
    words = chance.zipf(1.3, (postings, WORDS)) % VOCABULARY
    own = chance.integers(10, size=(postings, 3, 2))
    texts = [
        " ".join(
            [f"w{word}" for word in words[row].tolist()]
            + [f"l{label}x{k}" for label, pair in zip(given[row], own[row], strict=True) for k in pair]
        )
        for row in range(postings)
    ]
    pairs = np.unique(np.repeat(np.arange(postings), 3) * labels + given.ravel())
    return TrainingSet(
        revision=1,
        labels=tuple(Label(number, f"Label {number}", "#3F6FE0") for number in range(1, labels + 1)),
        posting_ids=array("q", range(postings)),
        contents=array("q", [1] * postings),
        titles=[""] * postings,
        texts=texts,
        no_upto=array("q", [labels] * postings),
        explicit_rows=array("q", (pairs // labels).tolist()),
        explicit_labels=array("q", (pairs % labels + 1).tolist()),
        explicit_answers=array("b", [1] * len(pairs)),
    )


def measure(postings: int, labels: int, one_pass: bool) -> None:
    """Print seconds of training, the peak of memory in MB, and seconds of one LIBLINEAR pass or 0."""
    import resource

    given = invented(postings, labels)
    started = time.perf_counter()
    run_to_end(train(given, previous=None, cache=FeatureCache()))
    seconds = time.perf_counter() - started
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(seconds, peak, _one_pass(given) if one_pass else 0.0)


def _one_pass(given: TrainingSet) -> float:
    """Seconds to fit every label once, one after the other, on the matrix that training uses."""
    answered = run_to_end(read_answers(given, FeatureCache()))
    rows = run_to_end(answered.rows(answered.vocabulary()))
    started = time.perf_counter()
    for label in range(rows.targets.shape[1]):
        C = LEARNERS[LOGISTIC].first_C
        LogisticRegression(C=C, solver="liblinear", dual=True, tol=0.1).fit(rows.X, rows.targets[:, label])
    return time.perf_counter() - started


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--postings", default=",".join(map(str, POSTINGS)), help="separated by commas")
    parser.add_argument("--labels", default=",".join(map(str, LABELS)), help="separated by commas")
    parser.add_argument("--one-pass", action="store_true", help="also time one LIBLINEAR pass")
    parser.add_argument("--cell", help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.cell:
        measure(*map(int, chosen.cell.split("x")), chosen.one_pass)
        return
    heads = (("postings", 9), ("labels", 8), ("seconds", 10), ("MB", 8), ("exponent", 10))
    more = (("one pass, s", 13), ("times", 7)) if chosen.one_pass else ()
    print("".join(f"{head:>{width}}" for head, width in heads + more))
    for labels in map(int, chosen.labels.split(",")):
        before: tuple[int, float] | None = None
        for postings in map(int, chosen.postings.split(",")):
            command = [sys.executable, __file__, "--cell", f"{postings}x{labels}"]
            command += ["--one-pass"] * chosen.one_pass
            figures = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
            seconds, peak, one_pass = map(float, figures)
            growth = math.log(seconds / before[1]) / math.log(postings / before[0]) if before else math.nan
            ratio = f"{one_pass:13.1f}{seconds / one_pass:7.1f}" if one_pass else ""
            print(f"{postings:9,}{labels:8}{seconds:10.1f}{peak:8.0f}{growth:10.2f}{ratio}", flush=True)
            before = (postings, seconds)


if __name__ == "__main__":
    main()
