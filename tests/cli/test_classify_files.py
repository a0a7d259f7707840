"""Classifying files: every format, streams, existing files, and runs that are killed and continued."""

from __future__ import annotations

import gzip
import io
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from app import cli
from app.core.jobs import run
from app.core.records import ReadOptions
from app.session import Resources, Session, read_postings
from tests.waiting import WAIT

TOP = Path(__file__).resolve().parents[2]
ROWS = [
    {"id": "1", "title": "Backend", "text": "Java engineer, databases", "labels": ["IT"]},
    {"id": "2", "text": "Python engineer in the cloud", "labels": ["IT"]},
    {"id": "3", "text": "Nurse on the ward", "labels": ["Health"]},
    {"id": "4", "text": "Nurse for the elderly", "labels": ["Health"]},
    {"id": "5", "text": "Java developer", "labels": ["IT"]},
    {"id": "6", "text": "Surgeon on the ward", "labels": ["Health"]},
]
NEW = [
    {"id": str(number), "text": f"{'Java' if number % 3 else 'Nurse'} number {number}", "town": "Ulm"}
    for number in range(1_200)
]
MANY = 60_000
AS_LABELLED = ReadOptions(labels="labels")
"""By default the labels of a file of predictions are not taken for answers."""


def _write(path: Path, rows: list[dict[str, Any]]) -> Path:
    path.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("project")
    with Session.create(folder / "p.jobtag") as session:
        run(session.files.import_job([_write(folder / "rows.jsonl", ROWS)]))
        run(session.models.train_job())
    return folder / "p.jobtag"


@pytest.fixture
def new(tmp_path: Path) -> Path:
    return _write(tmp_path / "new.jsonl", NEW)


def _classify(project: Path, *words: object, code: int = 0) -> None:
    arguments = ["classify", str(project), *map(str, words)]
    assert cli.run(arguments, application=lambda: None) == code


def _summary(path: Path) -> list[tuple[str | None, tuple[str, ...]]]:
    return [(row.key, row.labels or ()) for row in read_postings(path, AS_LABELLED)]


@pytest.fixture
def expected(project: Path, new: Path) -> list[tuple[str | None, tuple[str, ...]]]:
    with Session.open(project, read_only=True) as session:
        return [(row.posting.key, row.labels) for row in session.files.classify(read_postings(new))]


@pytest.mark.parametrize("name", ["out.jsonl", "out.jsonl.gz", "out.csv", "out.tsv.gz", "out.parquet"])
def test_each_format_holds_what_classify_assigns_in_order(
    project: Path, new: Path, tmp_path: Path, expected: list[Any], name: str
) -> None:
    _classify(project, "--input", new, "--output", tmp_path / name, "--cores", 1)
    found = _summary(tmp_path / name)
    assert [key for key, _ in found] == [key for key, _ in expected]
    assert [set(labels) for _, labels in found] == [set(labels) for _, labels in expected]
    assert {path.name for path in tmp_path.iterdir()} == {"home", "new.jsonl", name}


def test_every_prediction_names_its_model(project: Path, new: Path, tmp_path: Path) -> None:
    _classify(project, "--input", new, "--output", tmp_path / "out.jsonl")
    first = json.loads((tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()[0])
    with Session.open(project, read_only=True) as session:
        assert first["model_id"] == session.models.id
    assert first["town"] == "Ulm"
    assert set(first["probabilities"]) == {"IT", "Health"}


def test_standard_input_and_output_hold_the_same_lines(
    project: Path, new: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfdbinary: Any
) -> None:
    _classify(project, "--input", new, "--output", tmp_path / "out.jsonl")
    capfdbinary.readouterr()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(gzip.compress(new.read_bytes()))))
    _classify(project, "--input", "-", "--output", "-")
    assert capfdbinary.readouterr().out == (tmp_path / "out.jsonl").read_bytes()


def test_an_existing_output_is_kept_without_the_option(
    project: Path, new: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.jsonl"
    out.write_text("mine", encoding="utf-8")
    _classify(project, "--input", new, "--output", out, code=1)
    assert "--overwrite" in capsys.readouterr().err
    assert out.read_text(encoding="utf-8") == "mine"
    _classify(project, "--input", new, "--output", out, "--overwrite")
    assert len(_summary(out)) == len(NEW)


def test_bad_rows_are_reported_and_left_out(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = tmp_path / "bad.jsonl"
    source.write_text('{"text": "Java"}\n{"text": ""}\nbroken\n{"text": "Nurse"}\n', encoding="utf-8")
    _classify(project, "--input", source, "--output", tmp_path / "out.jsonl")
    said = capsys.readouterr().err
    assert said.count("Skipped") == 2
    assert len(_summary(tmp_path / "out.jsonl")) == 2


@pytest.mark.skipif(os.name == "nt", reason="every file there can be executed")
def test_the_output_is_a_file_like_any_other(project: Path, new: Path, tmp_path: Path) -> None:
    (tmp_path / "usual").touch()
    for name in ("out.jsonl", "out.csv", "out.jsonl.gz"):
        _classify(project, "--input", new, "--output", tmp_path / name)
        assert (tmp_path / name).stat().st_mode == (tmp_path / "usual").stat().st_mode, name


@pytest.mark.parametrize(
    "words", [["--cluster", "local:2"], ["--cores", "2"], ["--overwrite"]], ids=lambda words: words[0]
)
def test_options_of_the_output_are_refused_without_one(project: Path, new: Path, words: list[str]) -> None:
    _classify(project, "--input", new, *words, code=2)


@pytest.mark.parametrize(
    ("address", "part"),
    [("local:", "local:4"), ("somewhere", "not an address"), ("tcp://127.0.0.1:9", "no Dask scheduler")],
)
def test_an_unreachable_cluster_is_refused_and_leaves_nothing(
    project: Path, new: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], address: str, part: str
) -> None:
    _classify(project, "--input", new, "--output", tmp_path / "out.jsonl", "--cluster", address, code=1)
    assert part in capsys.readouterr().err
    assert {path.name for path in tmp_path.iterdir()} == {"home", "new.jsonl"}


@pytest.fixture(scope="module")
def many(project: Path) -> tuple[Path, bytes]:
    """A large file, and what an undisturbed run makes of it in one process."""
    folder = project.parent
    path = _write(folder / "many.jsonl", [{**NEW[n % len(NEW)], "id": str(n)} for n in range(MANY)])
    with Session.open(project, read_only=True) as session:
        run(session.files.classify_file_job(path, folder / "undisturbed.jsonl"))
    return path, (folder / "undisturbed.jsonl").read_bytes()


def _start(project: Path, source: Path, target: Path, *words: object) -> subprocess.Popen[str]:
    arguments = ["classify", project, "--input", source, "--output", target, *words]
    return subprocess.Popen(
        [sys.executable, "-m", "app", *map(str, arguments)],
        env={**os.environ, "PYTHONPATH": str(TOP)},
        stderr=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        text=True,
    )


def _wait_for(path: Path, process: subprocess.Popen[str]) -> None:
    end = time.monotonic() + WAIT
    while not path.exists():
        assert process.poll() is None, process.communicate()[1]
        assert time.monotonic() < end
        time.sleep(0.01)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="kills as only POSIX can")
def test_a_run_that_was_killed_is_continued(project: Path, many: tuple[Path, bytes], tmp_path: Path) -> None:
    source, undisturbed = many
    target = tmp_path / "out.jsonl"
    with _start(project, source, target, "--cores", 2) as first:
        _wait_for(tmp_path / ".out.jsonl.progress", first)
        first.kill()
    assert not target.exists()
    done = json.loads((tmp_path / ".out.jsonl.progress").read_text(encoding="utf-8"))["rows"]
    assert 0 < done < MANY
    with Session.open(project, read_only=True) as session:
        job = session.files.classify_file_job(source, target)
        seen: list[str] = []
        run(job, lambda progress: seen.append(progress.what))
    assert f"{done:,} postings" in seen[0]  # it went on from there
    assert target.read_bytes() == undisturbed
    assert {path.name for path in tmp_path.iterdir()} == {"home", "out.jsonl"}


def test_another_task_does_not_continue_an_unfinished_file(project: Path, new: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.jsonl"
    (tmp_path / ".out.jsonl.unfinished").write_text("of another task\n", encoding="utf-8")
    notes = {"task": "another", "rows": 1, "bytes": 16}
    (tmp_path / ".out.jsonl.progress").write_text(json.dumps(notes), encoding="utf-8")
    _classify(project, "--input", new, "--output", target)
    assert len(_summary(target)) == len(NEW)


def test_a_cluster_that_loses_a_worker_gives_the_same_file(
    project: Path, many: tuple[Path, bytes], tmp_path: Path
) -> None:
    from distributed import Client, LocalCluster

    source, undisturbed = many
    target = tmp_path / "out.jsonl"
    with (
        LocalCluster(
            n_workers=2, threads_per_worker=1, dashboard_address=None, host="127.0.0.1", memory_limit=0
        ) as cluster,
        Client(cluster, set_as_default=False) as client,
        Session.open(project, read_only=True) as session,
    ):
        resources = Resources(cluster=cluster.scheduler_address)
        steps = session.files.classify_file_job(source, target, resources=resources).steps()
        for _ in range(10):
            next(steps)
        victim = next(iter(client.run(os.getpid).values()))
        os.kill(victim, signal.SIGKILL)
        for _ in steps:
            pass
    assert target.read_bytes() == undisturbed


def test_standard_input_that_cannot_be_read_is_named_so(
    project: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for content, sentence in ((b"", "Standard input is empty."), (b"\x00\x01" * 99, "standard input")):
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(content)))
        assert cli.run(["classify", str(project), "--input", "-", "--output", "-"], lambda: None) == 1
        said = capsys.readouterr().err
        assert sentence in said
        assert "jobtag-" not in said


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no disk that is always full")
def test_a_full_disk_behind_standard_output_is_a_sentence(project: Path, tmp_path: Path) -> None:
    rows = tmp_path / "rows.csv"
    rows.write_text("id,text\n1,Nurse\n", encoding="utf-8")
    words: list[str | Path] = [
        sys.executable,
        "-m",
        "app",
        "classify",
        project,
        "--input",
        rows,
        "--output",
        "-",
    ]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            words, stdout=full, stderr=subprocess.PIPE, text=True, check=False,
            env={**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2])},
        )  # fmt: skip
    assert done.returncode == 1
    assert "No space left" in done.stderr
    assert "unexpected" not in done.stderr
