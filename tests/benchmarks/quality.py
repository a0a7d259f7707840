"""Micro- and macro-F1 out of the box, against the plain scikit-learn pipeline in the same run."""

from __future__ import annotations

import json
import tempfile
import time
import warnings
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from real_data import Row, answers, folder_from_arguments, label_names, read, split
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.multiclass import OneVsRestClassifier
from sklearn.pipeline import make_pipeline

from app.core.goals import Goal
from app.core.jobs import run
from app.learning.scoring.evaluation import Evaluation, evaluate
from app.session import Session

if TYPE_CHECKING:
    from app.core.records import Quality

SETS = {
    "jobs_et_afriworket": 0.63,
    "jobs_mixed_language_a": 0.87,
    "jobs_upwork_titles": 0.45,
    "jobs_pl_occupation": 0.64,
    "jobs_onet_tasks": 0.57,
    "std_reuters21578_modapte90": 0.74,
}
"""The mean of micro- and macro-F1 that is wanted of each."""


def ours(learn: list[Row], test: list[Row], folder: Path) -> tuple[dict[str, Any], Quality, str]:
    """What ``jobtag import``, ``train`` and ``evaluate`` do: one fixed configuration for all sets."""
    files = [folder / "learn.jsonl", folder / "test.jsonl"]
    for path, rows in zip(files, (learn, test), strict=True):
        path.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    with Session.create(folder / "measured.jobtag") as session:
        run(session.files.import_job(files[:1]))
        trained = run(session.models.train_job()).report
        scores = session.files.evaluate(files[1])
        return scores, trained, promises(session, files[1])


def promises(session: Session, test: Path) -> str:
    """For each goal the share of labels it is promised for, and the share of promises that hold there."""
    shares = []
    for kind in ("precision", "recall"):
        for least in (0.8, 0.9, 0.95):
            session.set_options(replace(session.options, goal=Goal(kind, (least,))))
            run(session.scores.tune_job())
            labels, tuned = session.labels.all, session.scores.tuned
            promised = {label.name for label in labels if label.id in tuned and not tuned[label.id].sentence}
            found = [label for label in session.files.evaluate(test)["labels"] if label["name"] in promised]
            held = [label[kind] >= least for label in found if label["support"]]
            share = f"{np.mean(held):.0%}" if held else "–"
            shares.append(f"{kind} {least}: {len(promised) / max(1, len(labels)):.0%} / {share}")
    return "  ".join(shares)


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
        f"{'out-of-fold, uncalibrated':>28}{'plain':>16}{'seconds':>14}"
    )
    for name, wanted in SETS.items():
        rows = read(folder, name)
        if rows is None:
            continue
        learn, test = split(rows)
        names = label_names(rows)
        started = time.perf_counter()
        with tempfile.TemporaryDirectory() as scratch:
            our, trained, goals = ours(learn, test, Path(scratch))
        between = time.perf_counter()
        their = plain(learn, test, names)
        seconds = f"{between - started:.0f} / {time.perf_counter() - between:.0f}"
        mean = (our["micro_f1"] + our["macro_f1"]) / 2
        print(
            f"{name:28}{our['micro_f1']:8.3f} / {our['macro_f1']:.3f}{mean:7.3f}{wanted:8.2f}"
            f"{our['ece']:7.3f}{our['brier']:9.4f}{trained.brier:14.4f}{trained.brier_before:14.4f}"
            f"{their.micro_f1:9.3f} / {their.macro_f1:.3f}{seconds:>14}",
            flush=True,
        )
        print(f"  goals offered / kept: {goals}", flush=True)


if __name__ == "__main__":
    main()
