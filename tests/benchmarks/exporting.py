"""Exporting a model with 127 labels, loading it, and its first prediction, once all libraries are loaded."""

from __future__ import annotations

import json
import tempfile
import time
from pathlib import Path

import joblib
import skops.io
from real_data import folder_from_arguments, read
from sklearn.linear_model import LogisticRegression  # noqa: F401  what follows imports it otherwise
from sklearn.multioutput import MultiOutputClassifier  # noqa: F401

from app.core.jobs import run
from app.session import Session

POSTINGS = 2_000
WANTED = 2.0


def main() -> None:
    rows = read(folder_from_arguments(__doc__ or ""), "jobs_pl_occupation")
    if rows is None:
        return
    with tempfile.TemporaryDirectory() as scratch:
        source = Path(scratch, "rows.jsonl")
        source.write_text("".join(json.dumps(row) + "\n" for row in rows[:POSTINGS]), encoding="utf-8")
        with Session.create(Path(scratch, "p.jobtag")) as session:
            run(session.files.import_job([source]))
            run(session.models.train_job())
            for suffix, load in ((".joblib", joblib.load), (".skops", skops.io.load)):
                path = Path(scratch, f"as-{suffix[1:]}{suffix}")
                since = time.perf_counter()
                run(session.models.export_job(path))
                exported = time.perf_counter()
                pipeline = load(path)
                loaded = time.perf_counter()
                pipeline.predict([rows[0]["text"]])
                predicted = time.perf_counter()
                print(
                    f"{suffix:8}{len(pipeline.labels_)} labels, {path.stat().st_size / 1e6:.0f} MB: "
                    f"export {exported - since:.2f} s, load {loaded - exported:.2f} s, "
                    f"first prediction {predicted - loaded:.2f} s; "
                    f"{predicted - since:.2f} s in all (at most {WANTED:.0f})"
                )


if __name__ == "__main__":
    main()
