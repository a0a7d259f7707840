"""Real postings for measurements. They are kept outside the project."""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import sys
from array import array
from pathlib import Path
from typing import Any

import numpy as np

from app.core.records import Label, TrainingSet

Row = dict[str, Any]
DEFAULT_FOLDER = Path(__file__).parents[3].parent / "shared" / "data"


def folder_from_arguments(what: str) -> Path:
    """The folder of data named on the command line; ends the program with a sentence where it is absent."""
    parser = argparse.ArgumentParser(description=what)
    parser.add_argument("data", nargs="?", type=Path, default=DEFAULT_FOLDER, help="folder of real postings")
    folder: Path = parser.parse_args().data
    if not folder.is_dir():
        print(f"Skipped: there is no folder of real postings at {folder}; give one as argument.")
        sys.exit(0)
    return folder


def read(folder: Path, name: str) -> list[Row] | None:
    """The postings of one file, or None, with a sentence, where it is absent."""
    path = folder / f"{name}.jsonl.gz"
    if not path.is_file():
        print(f"Skipped {name}: {path} is absent.")
        return None
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def split(rows: list[Row]) -> tuple[list[Row], list[Row]]:
    """70/30 by a hash of the id, or as the id says where it begins with train/ or test/."""
    train = [row for row in rows if _for_training(row["id"])]
    return train, [row for row in rows if not _for_training(row["id"])]


def _for_training(row_id: str) -> bool:
    if row_id.startswith(("train/", "test/")):
        return row_id.startswith("train/")
    return int(hashlib.sha1(row_id.encode()).hexdigest()[:8], 16) / 2**32 < 0.7


def label_names(rows: list[Row]) -> list[str]:
    return sorted({name for row in rows for name in row["labels"]})


def answers(rows: list[Row], names: list[str]) -> np.ndarray:
    """(n, m): 1 for listed labels, 0 for the others."""
    place = {name: column for column, name in enumerate(names)}
    truth = np.zeros((len(rows), len(names)), np.int8)
    for row, posting in enumerate(rows):
        truth[row, [place[name] for name in posting["labels"] if name in place]] = 1
    return truth


def training_set(rows: list[Row], names: list[str]) -> TrainingSet:
    """Everything answered: listed labels yes, the others no. Label ids count from 1 in the order of names."""
    at, columns = np.nonzero(answers(rows, names))
    return TrainingSet(
        revision=1,
        labels=tuple(Label(number, name, "#3F6FE0") for number, name in enumerate(names, start=1)),
        posting_ids=array("q", range(len(rows))),
        contents=array("q", [1] * len(rows)),
        titles=[row.get("title", "") for row in rows],
        texts=[row["text"] for row in rows],
        no_upto=array("q", [len(names)] * len(rows)),
        explicit_rows=array("q", at.tolist()),
        explicit_labels=array("q", (columns + 1).tolist()),
        explicit_answers=array("b", [1] * len(at)),
    )
