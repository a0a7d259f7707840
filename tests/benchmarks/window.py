"""Responsiveness of the window: training, importing, typing and first paint, each with its reference."""

from __future__ import annotations

import gzip
import json
import os
import resource
import subprocess
import sys
import tempfile
import threading
import time
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

from real_data import folder_from_arguments, label_names, read

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
TICK = 0.005
POSTINGS, LABELS = 5_000, 50


def percentile(values: Iterable[float], share: float) -> float:
    """The value below which ``share`` of the values lie."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def gaps_while(busy: Callable[[], bool], at_least: float = 0.0) -> list[float]:
    """Seconds between the ticks of a 5 ms timer in the window's thread, while ``busy``."""
    from PySide6.QtCore import QEventLoop, Qt, QTimer

    loop, ticks = QEventLoop(), [time.perf_counter()]
    until = ticks[0] + at_least

    def tick() -> None:
        ticks.append(time.perf_counter())
        if ticks[-1] > until and not busy():
            loop.quit()

    timer = QTimer(timerType=Qt.TimerType.PreciseTimer)
    timer.setInterval(int(TICK * 1000))
    timer.timeout.connect(tick)
    timer.start()
    loop.exec()
    return [after - before for before, after in pairwise(ticks)]


def tell_gaps(what: str, gaps: list[float]) -> None:
    """Print p99 and worst of the gaps."""
    print(
        f"{what:<58} p99 {1000 * percentile(gaps, 0.99):6.1f} ms   worst {1000 * max(gaps):6.1f} ms",
        flush=True,
    )


def tell_times(what: str, took: list[float]) -> None:
    """Print the median, p95, p99 and worst of what has to seem immediate."""
    shares = "   ".join(f"p{share} {1000 * percentile(took, share / 100):5.1f} ms" for share in (50, 95, 99))
    print(f"{what:<32} {shares}   worst {1000 * max(took):5.1f} ms", flush=True)


def open_window(project: Path) -> tuple[Any, Any]:
    """The application and its window on a project, shown and with its model loaded."""
    from app.gui.application import make_application, make_window

    app = make_application()
    window = make_window(app)
    window.show()
    window.open_project(project)
    gaps_while(window.bridge.worker.busy, at_least=0.5)
    return app, window


def make_project(path: Path, rows: list[dict[str, Any]]) -> None:
    """A project of these postings with labels, by the session's own import."""
    from app.core.jobs import run
    from app.session import Session

    file = path.with_suffix(".jsonl")
    file.write_text("\n".join(json.dumps(row) for row in rows), "utf-8")
    with Session.create(path) as session:
        run(session.files.import_job([file]))


def bench_training(folder: Path, scratch: Path) -> None:
    """Gaps while 5,000 postings x 50 labels train."""
    rows = read(folder, "jobs_pl_occupation")
    if rows is None:
        return
    wanted = set(
        sorted(label_names(rows), key=lambda name: -sum(name in row["labels"] for row in rows))[:LABELS]
    )
    rows = [row | {"labels": [name for name in row["labels"] if name in wanted]} for row in rows[:POSTINGS]]
    make_project(scratch / "training.jobtag", rows)
    _app, window = open_window(scratch / "training.jobtag")
    print(f"Training {POSTINGS:,} postings x {LABELS} labels, gaps of a 5 ms timer")
    tell_gaps("  idle window (reference)", gaps_while(lambda: False, at_least=5))
    window.actions_by_name["retrain"].trigger()
    started = time.perf_counter()
    gaps = gaps_while(lambda: window.bridge.worker.busy("train"))
    tell_gaps(f"  Jobtag training, {time.perf_counter() - started:.1f} s", gaps)
    window.close()

    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.linear_model import LogisticRegression

    def reference() -> None:
        matrix = TfidfVectorizer().fit_transform(row["text"] for row in rows)
        for name in sorted(wanted):
            answers = [name in row["labels"] for row in rows]
            LogisticRegression(solver="liblinear", dual=True).fit(matrix, answers)

    thread = threading.Thread(target=reference)
    thread.start()
    tell_gaps("  TfidfVectorizer and fits in a thread (reference)", gaps_while(thread.is_alive))


def bench_typing(folder: Path, scratch: Path) -> None:
    """Key press in Classify to all bars repainted, 200 labels and 5 kB of text."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from app.core.jobs import run
    from app.session import Session

    rows = read(folder, "jobs_pl_occupation")
    if rows is None:
        return
    make_project(scratch / "typing.jobtag", _with_200_labels(rows[:2_500]))
    with Session.open(scratch / "typing.jobtag") as session:
        run(session.models.train_job())
    app, window = open_window(scratch / "typing.jobtag")
    window.resize(1360, 2_000)
    window.show_view("classify")
    editor = window.project.classify.editor
    window.project.classify.set_text(" ".join(row["text"] for row in rows[:10])[:5_000])
    took = []
    for key in "senior java engineer in the uk " * 10:
        app.processEvents()
        before = time.perf_counter()
        QTest.keyClick(editor, Qt.Key.Key_Space if key == " " else key)
        window.project.labels.view.viewport().repaint()
        took.append(time.perf_counter() - before)
    labels = window.project.labels.model.rowCount()
    print(f"Key press in Classify to all bars repainted, {labels} labels, 5 kB of text")
    tell_times("  repainted", took)
    window.close()


def _with_200_labels(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The rows with further labels for their commonest words, up to 200 in all."""
    names = label_names(rows)
    count: dict[str, int] = {}
    for row in rows:
        for word in set(row["text"].lower().split()):
            count[word] = count.get(word, 0) + 1
    words = sorted(count, key=lambda word: (-count[word], word))[50 : 250 - len(names)]
    return [
        row
        | {"labels": [*row["labels"], *(f"word: {word}" for word in words if word in row["text"].lower())]}
        for row in rows
    ]


def bench_import(folder: Path, scratch: Path) -> None:
    """Import of 162,446 short texts in the window: memory, gaps, then opening and scrolling."""
    from app.session import Session

    file = folder / "scale_job_texts_unlabelled.jsonl.gz"
    if not file.is_file():
        return
    with gzip.open(file) as lines:
        count = sum(1 for _ in lines)
    Session.create(scratch / "scale.jobtag").close()
    _app, window = open_window(scratch / "scale.jobtag")
    before = _memory()
    started = time.perf_counter()
    window.project.files.import_files([file], unlisted_no=False)
    gaps = gaps_while(lambda: window.bridge.worker.busy("import"))
    print(f"Import of {count:,} postings in {time.perf_counter() - started:.1f} s")
    tell_gaps("  gaps of a 5 ms timer meanwhile", gaps)
    print(f"  peak memory {_memory():.0f} MB (the window alone {before:.0f} MB)")
    window.close()


def bench_scrolling(folder: Path, scratch: Path) -> None:
    """Opening the project of ``bench_import``, and scrolling its list by pages."""
    if not (scratch / "scale.jobtag").is_file():
        return
    from app.gui.application import make_application, make_window

    app = make_application()
    window = make_window(app)
    window.show()
    app.processEvents()
    started = time.perf_counter()
    window.open_project(scratch / "scale.jobtag")
    window.repaint()
    app.processEvents()
    print(f"Opening that project to its first rows: {time.perf_counter() - started:.2f} s")
    window.project.posting_list.set_show("all")
    window.project.order.set_show("all")
    gaps_while(window.bridge.worker.busy, at_least=0.5)
    table = window.project.posting_list.table
    bar, took = table.verticalScrollBar(), []
    for _ in range(400):
        before = time.perf_counter()
        bar.setValue(bar.value() + bar.pageStep())
        table.viewport().repaint()
        took.append(time.perf_counter() - before)
    tell_times("  scrolling by pages", took)
    window.close()


def bench_first_paint(_folder: Path, scratch: Path) -> None:
    """First paint of the window against an empty QMainWindow with the same imports of Qt."""
    ours = """
from app.gui.application import make_application, make_window
app = make_application(); window = make_window(app); window.show(); window.grab()
took = time.perf_counter() - started
import ast, sys
from pathlib import Path
assert not {"sklearn", "scipy", "numpy"} & set(sys.modules)
wanted = {"from PySide6.QtWidgets import QApplication, QMainWindow"}
for name, module in list(sys.modules.items()):
    if name.startswith("app."):
        for node in ast.parse(Path(module.__file__).read_text()).body:
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("PySide6"):
                wanted.add(ast.unparse(node))
Path("imports.txt").write_text(chr(10).join(sorted(wanted)))
print(took)
"""
    took: dict[str, list[float]] = {"ours": [], "empty": []}
    # A home of its own rather than JOBTAG_HOME, so that looking for the person's folders counts too.
    environment = os.environ | {"HOME": str(scratch), "XDG_CONFIG_HOME": str(scratch)}
    environment.pop("JOBTAG_HOME", None)
    for _ in range(15):
        for name in ("ours", "empty"):
            if name == "ours":
                code = ours
            else:
                imports = (scratch / "imports.txt").read_text()
                code = f"""{imports}
app = QApplication([]); window = QMainWindow(); window.resize(1360, 840); window.show(); window.grab()
print(time.perf_counter() - started)
"""
            script = f"import time; started = time.perf_counter()\n{code}"
            run = [sys.executable, "-c", script]
            out = subprocess.run(
                run, env=environment, cwd=scratch, capture_output=True, text=True, check=True
            )
            took[name].append(float(out.stdout))
    medians = [1000 * percentile(took[name], 0.5) for name in ("ours", "empty")]
    # Of neighbours, since a machine that is busy for a while slows both.
    ratios = [mine / bare for mine, bare in zip(took["ours"], took["empty"], strict=True)]
    print("First paint, medians of starts in turn")
    print(
        f"  Jobtag {medians[0]:.0f} ms, an empty window {medians[1]:.0f} ms:"
        f" {percentile(ratios, 0.5):.2f} times (middle half {percentile(ratios, 0.25):.2f}"
        f" to {percentile(ratios, 0.75):.2f})"
    )


def _memory() -> float:
    """The most this process has held, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


BENCHES = (bench_first_paint, bench_training, bench_typing, bench_import, bench_scrolling)

if __name__ == "__main__":
    if "--only" in sys.argv:
        which, data, scratch_folder = sys.argv[sys.argv.index("--only") + 1 :]
        next(bench for bench in BENCHES if bench.__name__ == which)(Path(data), Path(scratch_folder))
    else:
        data_folder = folder_from_arguments(__doc__ or "")
        with tempfile.TemporaryDirectory() as scratch_name:
            for bench in BENCHES:  # each in a process of its own, so that none warms up the next
                environment = os.environ | {"JOBTAG_HOME": scratch_name}
                arguments = [
                    sys.executable,
                    __file__,
                    "--only",
                    bench.__name__,
                    str(data_folder),
                    scratch_name,
                ]
                subprocess.run(arguments, env=environment, check=True)
