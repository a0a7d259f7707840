"""A million postings and 500 labels in the window: opening, tagging, searching, scrolling, memory.

The postings are made by a seeded generator. ``--postings N`` makes fewer; a folder named with ``--keep``
holds the project for the next run.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING, Any

from window import gaps_while, tell_gaps, tell_times

if TYPE_CHECKING:
    from collections.abc import Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
POSTINGS, LABELS, TAGGED = 1_000_000, 500, 5_000
WORDS, WORDS_IN_A_TEXT, SEARCHES = 40_000, 30, 200


def generated(postings: int, seed: int = 0) -> Iterator[dict[str, Any]]:
    """Short postings over a vocabulary as skewed as a language's; the first ``TAGGED`` have labels."""
    chance = random.Random(seed)
    words = vocabulary()
    weights = list(accumulate(1 / (place + 3) for place in range(WORDS)))
    names = [f"Label {number}" for number in range(LABELS)]
    frequent = list(accumulate(1 / (place + 2) for place in range(LABELS)))
    for number in range(postings):
        text = chance.choices(words, cum_weights=weights, k=WORDS_IN_A_TEXT)
        row = {"id": str(number), "title": " ".join(text[:3]).title(), "text": " ".join(text)}
        if number < TAGGED:
            labels = sorted(set(chance.choices(names, cum_weights=frequent, k=3)))
            row["labels"] = labels
            row["text"] += "".join(f" {words[5_000 + int(name.split()[1])]}" for name in labels)
        yield row


def vocabulary(seed: int = 1) -> list[str]:
    """Made-up words, the commonest first."""
    chance = random.Random(seed)
    found: dict[str, None] = {}
    while len(found) < WORDS:
        found["".join(chance.choices("aeiounrstldgmpbk", k=chance.randint(3, 10)))] = None
    return list(found)


def make(path: Path, postings: int) -> None:
    """Import the postings into a new project and train it."""
    from app.core.jobs import run
    from app.session import Session

    file = path.with_suffix(".jsonl")
    with file.open("w", encoding="utf-8") as lines:
        lines.writelines(json.dumps(row) + "\n" for row in generated(postings))
    started = time.perf_counter()
    with Session.create(path) as session:
        run(session.files.import_job([file]))
        imported = time.perf_counter()
        quality = run(session.models.train_job()).report
    file.unlink()
    size = path.stat().st_size / 1e6
    print(
        f"{postings:,} postings x {len(quality.labels)} labels: import {imported - started:.0f} s,"
        f" training {time.perf_counter() - imported:.0f} s, {size:.0f} MB"
    )


def bench(path: Path) -> None:
    """All figures on the project."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from app.gui.application import make_application, make_window

    app = make_application()
    window = make_window(app)
    window.show()
    app.processEvents()
    empty = _memory()
    started = time.perf_counter()
    window.open_project(path)
    window.repaint()
    app.processEvents()
    print(f"Opening to the first rows: {time.perf_counter() - started:.2f} s")
    tell_gaps("  gaps of a 5 ms timer until all is loaded", gaps_while(window.bridge.worker.busy, at_least=1))

    project = window.project
    keys = [label.key for label in window.bridge.session.labels.all if label.key][:8]
    project.posting_list.table.setFocus()
    answered, turned = [], []
    for number in range(300):
        app.processEvents()
        before = time.perf_counter()
        QTest.keyClick(project.posting_list.table, keys[number % len(keys)])
        project.labels.view.viewport().repaint()
        answered.append(time.perf_counter() - before)
        if number % 3 == 2:
            app.processEvents()
            before = time.perf_counter()
            QTest.keyClick(project.posting_list.table, Qt.Key.Key_Return)
            project.posting_view.repaint()
            project.posting_list.table.viewport().repaint()
            turned.append(time.perf_counter() - before)
    tell_times("Key press to saved and repainted", answered)
    tell_times("Done to the next posting", turned)

    table = project.posting_list.table
    bar, took = table.verticalScrollBar(), []
    for _ in range(400):
        before = time.perf_counter()
        bar.setValue(bar.value() + bar.pageStep())
        table.viewport().repaint()
        took.append(time.perf_counter() - before)
    tell_times("Scrolling by pages", took)
    _bench_search(window, app)
    print(f"Peak memory {_memory():.0f} MB (the window alone {empty:.0f} MB)")
    window.close()


def _bench_search(window: Any, app: Any) -> None:
    """From a search to its first rows, and to its last one."""
    chance = random.Random(2)
    words = vocabulary()
    asked = []
    for _ in range(SEARCHES):
        place = int(WORDS ** chance.random()) - 1
        word, other = words[place], words[int(WORDS ** chance.random()) - 1]
        asked.append(
            chance.choice(
                (
                    word,
                    word,
                    f"{word} {other}",
                    f'"{word} {other}"',
                    f"{word[:4]}*",
                    f"{word} -{other}",
                    f'label:"Label {place % LABELS}" {word}',
                )
            )
        )
    listing, first, last = window.project.order, [], []
    shown: list[float] = []
    listing.ids_shown.connect(lambda _ids: shown.append(time.perf_counter()))
    for words_asked in asked:
        shown.clear()
        before = time.perf_counter()
        listing.set_search(words_asked)
        gaps_while(lambda: window.bridge.worker.busy("search"))
        app.processEvents()
        first.append(shown[0] - before)
        last.append(time.perf_counter() - before)
    tell_times("Search to its first rows", first)
    tell_times("Search to its last row", last)


def _memory() -> float:
    """The most this process has held, in MB."""
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--postings", type=int, default=POSTINGS)
    parser.add_argument("--keep", type=Path, help="folder for the project")
    parser.add_argument("--only", choices=("make", "measure"), help="one of the two, on a project in --keep")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        project_path = (given.keep or Path(scratch)) / f"{given.postings}.jobtag"
        if given.only == "make":
            make(project_path, given.postings)
        elif given.only == "measure":
            bench(project_path)
        else:  # each in its own process, since memory is reported as the process's peak
            steps = ["measure"] if project_path.is_file() else ["make", "measure"]
            for step in steps:
                subprocess.run(
                    [sys.executable, __file__, "--postings", str(given.postings),
                     "--keep", str(project_path.parent), "--only", step],
                    env=os.environ | {"JOBTAG_HOME": scratch}, check=True,
                )  # fmt: skip
