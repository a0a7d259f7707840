"""Classifying a file, reading and writing included, against the plain scikit-learn pipeline; and memory.

The reference reads the same lines, predicts in batches of 500, and writes the same lines, on one core.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.multiclass import OneVsRestClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import MultiLabelBinarizer

from app import resources
from app.core.jobs import run
from app.session import open_sample

ROWS = int(os.environ.get("JOBTAG_CLASSIFY_ROWS", "50000"))
BATCH = 500


def main() -> None:
    """Print the seconds of each, and how many times as fast as the reference we are."""
    with tempfile.TemporaryDirectory() as folder:
        project, source = Path(folder, "sample.jobtag"), Path(folder, "rows.jsonl")
        with open_sample(project) as session:
            run(session.models.train_job())
        sample = [
            json.loads(line) for line in resources.sample_postings().read_text(encoding="utf-8").splitlines()
        ]
        with source.open("w", encoding="utf-8") as file:
            for number in range(ROWS):
                text = f"{sample[number % len(sample)]['text']} {number}"
                file.write(json.dumps({"id": str(number), "text": text}) + "\n")
        reference = _reference(sample, source, Path(folder, "reference.jsonl"))
        print(f"reference, one core: {reference:.1f} s for {ROWS:,} postings")
        for cores in (1, 2):
            target = Path(folder, f"{cores}.jsonl")
            words = ["classify", project, "--input", source, "--output", target, "--cores", cores]
            since = time.perf_counter()
            subprocess.run(
                [sys.executable, "-m", "app", *map(str, words)], check=True, stdout=subprocess.DEVNULL
            )
            seconds = time.perf_counter() - since
            print(f"jobtag, cores {cores}: {seconds:.1f} s, {reference / seconds:.1f} times the reference")
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        print(f"largest process: {peak:.0f} MB")


def _reference(sample: list[dict[str, object]], source: Path, target: Path) -> float:
    labelled = [row for row in sample if row.get("labels")]
    binarizer = MultiLabelBinarizer()
    targets = binarizer.fit_transform([row["labels"] for row in labelled])
    pipeline = make_pipeline(TfidfVectorizer(), OneVsRestClassifier(LogisticRegression()))
    pipeline.fit([row["text"] for row in labelled], targets)
    since = time.perf_counter()
    with source.open(encoding="utf-8") as lines, target.open("w", encoding="utf-8") as file:
        batch: list[dict[str, object]] = []
        for line in lines:
            batch.append(json.loads(line))
            if len(batch) == BATCH:
                _write(pipeline, binarizer, batch, file)
                batch = []
        if batch:
            _write(pipeline, binarizer, batch, file)
    return time.perf_counter() - since


def _write(pipeline, binarizer, batch, file) -> None:
    scores = pipeline.predict_proba([row["text"] for row in batch])
    assigned = binarizer.inverse_transform(scores >= 0.5)
    for row, labels, values in zip(batch, assigned, scores.round(4).tolist(), strict=True):
        probabilities = dict(zip(binarizer.classes_.tolist(), values, strict=True))
        row |= {"labels": labels, "probabilities": probabilities}
        file.write(json.dumps(row, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
