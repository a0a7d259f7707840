"""Predictions of a file: suggestions that no training learns from."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from app.core.jobs import run
from app.session import Session

if TYPE_CHECKING:
    from pathlib import Path

TEXTS = ("A Java developer for backend services", "A nurse for patients of the ward", "A cook for a canteen")
LABELS = (["IT"], ["Care"], [])


def test_training_is_the_same_with_and_without_imported_predictions(tmp_path: Path) -> None:
    tagged = tmp_path / "tagged.jsonl"
    rows = [
        {"id": str(row), "text": f"{TEXTS[row % 3]}, team {row}", "labels": LABELS[row % 3]}
        for row in range(30)
    ]
    untagged = [{"id": f"u{row}", "text": f"{TEXTS[row % 3]}, office {row}"} for row in range(6)]
    tagged.write_text("\n".join(map(json.dumps, [*rows, *untagged])), "utf-8")
    # The predictions contradict the answers, and name postings without any.
    predicted = tmp_path / "predicted.jsonl"
    wrong = [
        {"id": row["id"], "text": row["text"], "cats": {"IT": 0.125, "Care": 0.875}}
        for row in rows + untagged
    ]
    predicted.write_text("\n".join(map(json.dumps, wrong)), "utf-8")
    found = []
    for name, files in (("without", [tagged]), ("with", [tagged, predicted])):
        with Session.create(tmp_path / f"{name}.jobtag", ["IT", "Care"]) as session:
            for file in files:
                report = run(session.files.import_job([file])).report
            run(session.models.train_job())
            scores = [session.models.probabilities(text) for text in TEXTS]
            quality = session.models.quality
            assert quality is not None
            found.append((session.models.id, quality.labels, quality.brier, scores))
    assert report.predicted == 36
    assert found[0] == found[1]
