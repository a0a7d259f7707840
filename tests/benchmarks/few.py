"""Mean of micro and macro F1 after few random answers, against plain pipelines with the same answers."""

from __future__ import annotations

import argparse
import warnings
from pathlib import Path

import numpy as np
from real_data import DEFAULT_FOLDER, Row, answers, label_names, read, split, training_set
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import KFold
from sklearn.multiclass import OneVsRestClassifier
from sklearn.pipeline import make_pipeline
from sklearn.svm import LinearSVC

from app.core.goals import BALANCED
from app.core.jobs import run_to_end
from app.learning.features.features import FeatureCache
from app.learning.scoring.evaluation import evaluate
from app.learning.thresholds.goals import goal_thresholds
from app.learning.training.calibration import sigmoid
from app.learning.training.training import train

SETS = ("jobs_upwork_titles", "jobs_mixed_language_a", "jobs_et_afriworket", "jobs_onet_tasks")
SIZES = (50, 100, 200, 400)
SEEDS = 3
FOLDS = 5
METHODS = ("ours", "sklearn defaults", "LinearSVC at 0", "LinearSVC, our tuner")


def ours(learn: list[Row], test: list[Row], names: list[str]) -> float:
    model = run_to_end(train(training_set(learn, names), previous=None, cache=FeatureCache()))
    columns = [label_id - 1 for label_id in model.label_ids]
    probabilities = np.zeros((len(test), len(names)))
    thresholds = np.full(len(names), np.nan)
    titles = [row.get("title", "") for row in test]
    probabilities[:, columns] = model.probabilities([row["text"] for row in test], titles)
    for label in model.quality.labels:
        if label.threshold is not None:
            thresholds[label.label_id - 1] = label.threshold
    return _mean_f1(answers(test, names), probabilities, thresholds)


def defaults(learn: list[Row], test: list[Row], names: list[str]) -> float:
    pipeline = make_pipeline(TfidfVectorizer(), OneVsRestClassifier(LogisticRegression()))
    pipeline.fit([row["text"] for row in learn], answers(learn, names))
    probabilities = pipeline.predict_proba([row["text"] for row in test])
    return _mean_f1(answers(test, names), probabilities, np.full(len(names), 0.5))


def margins(learn: list[Row], test: list[Row], names: list[str]) -> tuple[float, float]:
    """LinearSVC cut at 0, and cut where our tuner puts it on its out-of-fold decision values."""
    targets, texts = answers(learn, names), np.array([row["text"] for row in learn], object)
    scores = np.zeros(targets.shape)
    for seen, unseen in KFold(FOLDS, shuffle=True, random_state=0).split(texts):
        scores[unseen] = _svm(list(texts[seen]), targets[seen], list(texts[unseen]))
    found = _svm(list(texts), targets, [row["text"] for row in test])
    at_zero = _mean_f1(answers(test, names), sigmoid(found), np.full(len(names), 0.5))
    balanced, everything = [BALANCED] * len(names), np.ones((1, len(targets)), np.uint8)
    thresholds = run_to_end(goal_thresholds(targets, sigmoid(scores), balanced, everything))[0]
    tuned = _mean_f1(answers(test, names), sigmoid(found), np.nan_to_num(thresholds, nan=0.5))
    return at_zero, tuned


def _svm(texts: list[str], targets: np.ndarray, others: list[str]) -> np.ndarray:
    """Decision values (n, m); a label without yes answers has -10 everywhere, one without no answers 10."""
    words = TfidfVectorizer()
    X, unseen = words.fit_transform(texts), None
    unseen = words.transform(others)
    found = np.where(targets.any(axis=0), 10.0, -10.0)[None].repeat(len(others), axis=0)
    for label in range(targets.shape[1]):
        if 0 < targets[:, label].sum() < len(targets):
            found[:, label] = LinearSVC().fit(X, targets[:, label]).decision_function(unseen)
    return found


def _mean_f1(targets: np.ndarray, probabilities: np.ndarray, thresholds: np.ndarray) -> float:
    found = evaluate(targets, probabilities, thresholds)
    return (found.micro_f1 + found.macro_f1) / 2


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", nargs="?", type=Path, default=DEFAULT_FOLDER, help="folder of real postings")
    parser.add_argument("--sets", default=",".join(SETS), help="names of sets, separated by commas")
    parser.add_argument("--sizes", default=",".join(map(str, SIZES)), help="numbers of answered postings")
    parser.add_argument("--seeds", type=int, default=SEEDS, help="random draws for each number")
    chosen = parser.parse_args()
    if not chosen.data.is_dir():
        print(f"Skipped: there is no folder of real postings at {chosen.data}; give one as argument.")
        return
    warnings.simplefilter("ignore")  # scikit-learn warns of labels that do not occur in what it learns from
    print(f"{'mean of micro and macro F1':28}{'answers':>8}" + "".join(f"{name:>22}" for name in METHODS))
    cells = ahead = 0
    for name in chosen.sets.split(","):
        rows = read(chosen.data, name)
        if rows is None:
            continue
        names = label_names(rows)
        pool, test = split(rows)
        for size in map(int, chosen.sizes.split(",")):
            scores = []
            for seed in range(chosen.seeds):
                picked = np.random.default_rng(seed).permutation(len(pool))[:size]
                learn = [pool[row] for row in sorted(picked.tolist())]
                scores.append(
                    (ours(learn, test, names), defaults(learn, test, names), *margins(learn, test, names))
                )
            means = np.mean(scores, axis=0)
            cells += 1
            ahead += bool(means[0] >= means[1:].max())
            print(f"{name:28}{size:8}" + "".join(f"{mean:22.4f}" for mean in means), flush=True)
    print(f"Ours is ahead in {ahead} of {cells} cells.")


if __name__ == "__main__":
    main()
