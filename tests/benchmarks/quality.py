"""Micro- and macro-F1 out of the box, against the plain scikit-learn pipeline in the same run."""

from __future__ import annotations

import time
import warnings

import numpy as np
from real_data import Row, answers, folder_from_arguments, label_names, read, split, training_set
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.multiclass import OneVsRestClassifier
from sklearn.pipeline import make_pipeline

from app.learning.calibration import logits_of, sigmoid
from app.learning.evaluation import Evaluation, brier, evaluate
from app.learning.features import FeatureCache
from app.learning.training import train

SETS = {
    "jobs_et_afriworket": 0.63,
    "jobs_mixed_language_a": 0.87,
    "jobs_upwork_titles": 0.45,
    "jobs_pl_occupation": 0.64,
    "jobs_onet_tasks": 0.57,
    "std_reuters21578_modapte90": 0.74,
}
"""The mean of micro- and macro-F1 that is wanted of each."""


def ours(learn: list[Row], test: list[Row], names: list[str]) -> tuple[Evaluation, float]:
    """One fixed configuration for all sets; a label that lacks answers is never assigned.

    And the Brier score without calibration.
    """
    steps = train(training_set(learn, names), previous=None, cache=FeatureCache())
    while True:
        try:
            next(steps)
        except StopIteration as stop:
            model = stop.value
            break
    columns = [label_id - 1 for label_id in model.label_ids]
    probabilities, thresholds = np.zeros((len(test), len(names))), np.full(len(names), 2.0)
    texts, titles = [row["text"] for row in test], [row.get("title", "") for row in test]
    probabilities[:, columns] = model.probabilities(texts, titles)
    thresholds[columns] = [label.threshold for label in model.quality.labels if label.ready]
    truth = answers(test, names)
    raw = probabilities.copy()
    slopes, offsets = model.calibration
    raw[:, columns] = sigmoid((logits_of(probabilities[:, columns]) - offsets) / slopes)
    return evaluate(truth, probabilities, thresholds), brier(truth, raw)


def plain(learn: list[Row], test: list[Row], names: list[str]) -> Evaluation:
    pipeline = make_pipeline(TfidfVectorizer(), OneVsRestClassifier(LogisticRegression()))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it warns of labels that do not occur in what it learns from
        pipeline.fit([row["text"] for row in learn], answers(learn, names))
    probabilities = pipeline.predict_proba([row["text"] for row in test])
    return evaluate(answers(test, names), probabilities, np.full(len(names), 0.5))


def main() -> None:
    folder = folder_from_arguments(__doc__ or "")
    print(
        f"{'micro / macro F1':28}{'ours':>15}{'mean':>7}{'wanted':>8}{'ECE':>7}{'Brier':>9}"
        f"{'as fitted':>11}{'plain':>16}{'seconds':>14}"
    )
    for name, wanted in SETS.items():
        rows = read(folder, name)
        if rows is None:
            continue
        learn, test = split(rows)
        names = label_names(rows)
        started = time.perf_counter()
        our, uncalibrated = ours(learn, test, names)
        between = time.perf_counter()
        their = plain(learn, test, names)
        seconds = f"{between - started:.0f} / {time.perf_counter() - between:.0f}"
        mean = (our.micro_f1 + our.macro_f1) / 2
        print(
            f"{name:28}{our.micro_f1:8.3f} / {our.macro_f1:.3f}{mean:7.3f}{wanted:8.2f}"
            f"{our.ece:7.3f}{our.brier:9.4f}{uncalibrated:11.4f}"
            f"{their.micro_f1:9.3f} / {their.macro_f1:.3f}{seconds:>14}",
            flush=True,
        )


if __name__ == "__main__":
    main()
