"""The command line as processes: what they load, what they leave, and how they share a project."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

TOP = Path(__file__).resolve().parents[2]
LOADED = """
import sys
from app.__main__ import main
try:
    main()
except SystemExit as end:
    print("|".join({name.partition(".")[0] for name in sys.modules}), file=sys.stderr)
    sys.exit(end.code)
"""
NUMBERS = {"numpy", "scipy", "sklearn", "joblib"}


def call(*words: object, program: tuple[str, ...] = ("-m", "app")) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *program, *map(str, words)],
        capture_output=True,
        encoding="utf-8",
        check=False,
        env={**os.environ, "PYTHONPATH": str(TOP), "QT_QPA_PLATFORM": "offscreen"},
    )


def loaded(*words: object) -> set[str]:
    """The top modules that a verb loads."""
    done = call(*words, program=("-c", LOADED))
    assert done.returncode == 0, done.stderr
    return set(done.stderr.splitlines()[-1].split("|"))


@pytest.fixture
def rows(tmp_path: Path) -> Path:
    path = tmp_path / "rows.jsonl"
    texts = {"Java engineer": "IT", "Python engineer": "IT", "Nurse on nights": "Care", "Surgeon": "Care"}
    lines = [json.dumps({"text": text, "labels": [name]}) for text, name in texts.items()]
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def test_the_main_job_end_to_end(tmp_path: Path, rows: Path) -> None:
    """Each verb in a process of its own; no one loads Qt, and the light ones no numbers either."""
    path, out = tmp_path / "ein Projekt?#% 日本.jobtag", tmp_path / "out.jsonl"
    light: tuple[tuple[str | Path, ...], ...] = (
        ("--help",),
        ("new", path),
        ("info", path),
        ("import", path, rows),
        ("export", path, out),
    )
    for words in light:
        assert not loaded(*words) & (NUMBERS | {"PySide6", "shiboken6"}), words
    heavy: tuple[tuple[str | Path, ...], ...] = (
        ("train", path),
        ("classify", path, "Java"),
        ("evaluate", path, rows),
        ("check", path),
    )
    for words in heavy:
        assert not loaded(*words) & {"PySide6", "shiboken6"}, words
    assert not loaded("--help") & {"rich", "msgspec", "charset_normalizer"}
    done = call("classify", path, "Java engineer in UK", "--json")
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["probabilities"].keys() == {"IT", "Care"}
    assert sorted(found.name for found in tmp_path.glob("ein*")) == [path.name]


@pytest.fixture
def holder(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """A process that holds p.jobtag open for writing."""
    path = tmp_path / "p.jobtag"
    program = (
        "import sys; from pathlib import Path; from app.session import Session\n"
        "session = Session.create(Path(sys.argv[1]), ['IT']); print('open', flush=True); sys.stdin.read()"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", program, path],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(TOP)},
    )
    with process:
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        yield process
        process.kill()


def test_a_project_that_is_open_elsewhere_can_only_be_read(
    tmp_path: Path, rows: Path, holder: subprocess.Popen[str]
) -> None:
    path = tmp_path / "p.jobtag"
    for words in (("import", path, rows), ("train", path)):
        done = call(*words)
        assert (done.returncode, done.stdout) == (1, "")
        assert done.stderr.startswith(f"p.jobtag is open in process {holder.pid} on ")
        assert done.stderr.endswith("Close it there first; the window can also open it read-only.\n")
    for words in (("info", path), ("check", path), ("export", path, tmp_path / "out.csv")):
        assert call(*words).returncode == 0


@pytest.mark.skipif(os.name == "nt", reason="there is no kill -9")
def test_killing_the_holder_frees_a_project(
    tmp_path: Path, rows: Path, holder: subprocess.Popen[str]
) -> None:
    os.kill(holder.pid, signal.SIGKILL)
    holder.wait()
    path = tmp_path / "p.jobtag"
    assert call("import", path, rows, "--json").returncode == 0
    assert sorted(found.name for found in tmp_path.glob("p.*")) == ["p.jobtag"]


def test_a_closed_pipe_is_not_a_failure(tmp_path: Path, rows: Path) -> None:
    path = tmp_path / "p.jobtag"
    for words in (("new", path), ("import", path, rows), ("train", path)):
        assert call(*words).returncode == 0
    many = tmp_path / "many.jsonl"
    many.write_text('{"text": "Java"}\n' * 2000, encoding="utf-8")
    process = subprocess.Popen(
        [sys.executable, "-m", "app", "classify", path, "--input", many, "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(TOP)},
    )
    with process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == ""
    assert process.returncode == 0


@pytest.mark.skipif(not hasattr(os, "sched_yield"), reason="signals are others there")
def test_interrupting_an_import_leaves_nothing_half_done(tmp_path: Path) -> None:
    path, many = tmp_path / "p.jobtag", tmp_path / "many.jsonl"
    assert call("new", path).returncode == 0
    lines = (json.dumps({"text": f"Posting {n}", "labels": ["IT"]}) for n in range(60_000))
    many.write_text("\n".join(lines), encoding="utf-8")
    process = subprocess.Popen(
        [sys.executable, "-m", "app", "import", path, many],
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(TOP)},
        # A shell starts what runs in its background with this signal ignored, and children inherit that.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    with process:
        log = path.with_name("p.jobtag-wal")
        while process.poll() is None and not (log.exists() and log.stat().st_size > 500_000):
            os.sched_yield()
        process.send_signal(signal.SIGINT)
        assert process.stderr is not None
        assert process.stderr.read().strip() == "Stopped. Nothing is left half done."
    assert process.returncode == 130
    facts = json.loads(call("info", path, "--json").stdout)
    assert (facts["postings"], facts["labels"]) == (0, [])
