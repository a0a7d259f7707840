"""Moving a threshold in Quality, 5,000 postings x 100 labels: time to repaint all figures and plots."""

from __future__ import annotations

import os
import random
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from window import open_window, tell_times

if TYPE_CHECKING:
    from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
POSTINGS, LABELS, WORDS, EACH = 5_000, 100, 8, 3


def make_trained_project(path: Path) -> None:
    """Invented postings of invented words: each label has words of its own, and there are many others."""
    from app.core.jobs import run
    from app.core.records import IncomingPosting
    from app.session import Session

    chance = random.Random(1)
    names = [f"Label {number}" for number in range(LABELS)]
    words = [[f"w{number}x{which}" for which in range(WORDS)] for number in range(LABELS)]
    rows = []
    for number in range(POSTINGS):
        mine = chance.sample(range(LABELS), EACH)
        topics = [
            chance.choice(mine) if chance.random() < 0.4 else chance.randrange(LABELS) for _ in range(40)
        ]
        rows.append(
            IncomingPosting(
                "invented",
                number + 1,
                " ".join(chance.choice(words[topic]) for topic in topics),
                title=f"Posting {number}",
                labels=tuple(names[label] for label in mine),
                no=tuple(name for label, name in enumerate(names) if label not in mine),
                done=True,
            )
        )
    with Session.create(path, names) as session:
        session.files.add(rows)
        run(session.models.train_job())


def moves(window: Any, repaint: Callable[[], None]) -> list[float]:
    """Seconds for each per cent of a drag from one end to the other, for a few labels."""
    panel, took = window.project.quality, []
    line = panel.plot.line
    for row in list(panel.table.source.rows)[: 4 * 7 : 7]:
        panel.table.choose(row.label_id)
        repaint()
        line.start_drag(line.line_x())
        frame = panel.plot.bar()
        for hundredth in range(1, 100):
            before = time.perf_counter()
            line.drag_to(frame.x() + hundredth / 100 * frame.width())
            repaint()
            took.append(time.perf_counter() - before)
        line.cancel()
    return took


def main() -> None:
    """Print what a step takes; a frame has 16.7 ms."""
    with tempfile.TemporaryDirectory() as scratch:
        os.environ["JOBTAG_HOME"] = scratch
        path = Path(scratch) / "moving.jobtag"
        make_trained_project(path)
        app, window = open_window(path)
        window.resize(1360, 840)
        from PySide6.QtCore import QEvent

        def repaint() -> None:
            app.sendPostedEvents()
            app.sendEvent(window, QEvent(QEvent.Type.UpdateRequest))  # what is due now, and no more

        before = time.perf_counter()
        window.show_view("quality")
        print(f"Quality shown for the first time: {time.perf_counter() - before:.2f} s, plots imported")
        repaint()
        print(f"A threshold moved by 1 %, {POSTINGS:,} postings x {LABELS} labels")
        tell_times("  repainted", moves(window, repaint))
        window.close()


if __name__ == "__main__":
    main()
