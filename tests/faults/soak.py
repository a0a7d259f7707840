"""Run the hard tests for long and print one table: kills, damaged projects and files, an hour of tagging.

`make soak` runs it; SOAK=short takes half a minute, and PARTS="kills hour" runs some of it only. Exits with 1
where a figure is not what is promised.
"""

from __future__ import annotations

import json
import os
import re
import selectors
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = Path(__file__).resolve().parent
TOP = HERE.parents[1]
SHORT = os.environ.get("SOAK") == "short"
LENGTHS = (24, 14, 40, 400, 400) if SHORT else (500, 500, 2000, 20000, 3600)
KILLS, OPERATIONS, PROJECTS, FILES, ANSWERS = LENGTHS
PARTS = os.environ.get("PARTS", "kills operations projects files hour").split()
HANG_SECONDS = 10.0
SLICE_SECONDS = 0.5
MOST_MEGABYTES = 1024
AT_ONCE = max(1, min(4, os.cpu_count() or 1))
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(TOP)}


@dataclass
class Findings:
    """What feeding spoiled files came to."""

    fed: int = 0
    tracebacks: list[str] = field(default_factory=list)
    crashes: list[str] = field(default_factory=list)
    hangs: list[str] = field(default_factory=list)
    memory: int = 0


def feed(kind: str, folder: Path, first: int, count: int, found: Findings) -> None:
    """Run ``fuzz.py`` over some seeds; after a hang or a crash go on behind it."""
    while count > 0:
        folder.mkdir(parents=True, exist_ok=True)
        process = subprocess.Popen(
            [sys.executable, HERE / "fuzz.py", kind, folder, str(first), str(count)],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=ENVIRONMENT | {"JOBTAG_HOME": str(folder / "home")},
        )
        seed = first - 1
        for line in _lines(process, patience=60.0):
            word, _, rest = line.partition(" ")
            if word == "seed":
                seed = int(rest)
                found.fed += 1
            elif word == "traceback":
                found.tracebacks.append(f"{kind} {rest}")
            elif word == "memory":
                found.memory = max(found.memory, int(rest))
            elif word == "hang":
                found.hangs.append(f"{kind} {seed}")
        if process.wait() < 0 and not (found.hangs and found.hangs[-1] == f"{kind} {seed}"):
            found.crashes.append(f"{kind} {seed}")
        count -= seed + 1 - first
        first = seed + 1


def _lines(process: subprocess.Popen[bytes], patience: float) -> Iterator[str]:
    """The lines of a process; "hang" where none comes for long, and then its end."""
    assert process.stdout is not None
    with selectors.DefaultSelector() as selector:
        selector.register(process.stdout, selectors.EVENT_READ)
        rest = b""
        wait, seeds = patience, 0  # the first seed waits for the modules and the sound project
        while True:
            # In slices, so that a computer that was suspended meanwhile does not look like a hang.
            if not any(selector.select(SLICE_SECONDS) for _ in range(round(wait / SLICE_SECONDS))):
                process.kill()
                yield "hang"
                return
            data = os.read(process.stdout.fileno(), 65536)
            if not data:
                return
            *whole, rest = (rest + data).split(b"\n")
            for line in whole:
                seeds += line.startswith(b"seed ")
                wait = patience if seeds < 2 else HANG_SECONDS
                yield line.decode("utf-8", "replace")


def fed(kind: str, folder: Path, count: int) -> Findings:
    """Spoiled files of a kind, some processes at once."""
    found = Findings()
    share = -(-count // AT_ONCE)
    with ThreadPoolExecutor(AT_ONCE) as pool:
        for number in range(AT_ONCE):
            first = number * share
            pool.submit(feed, kind, folder / f"{kind}{number}", first, min(share, count - first), found)
    return found


def run(program: str, *words: object) -> tuple[dict[str, Any] | list[Any], str]:
    """A program of this folder: what it printed as JSON, and what went wrong."""
    command: list[str | Path] = [sys.executable, HERE / program, *map(str, words)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=ENVIRONMENT)
    lines = done.stdout.strip().splitlines()
    problem = ""
    if done.returncode:
        problem = (done.stderr.strip().splitlines() or [f"{program} ended with {done.returncode}"])[-1]
    return (json.loads(lines[-1]) if lines and not problem else {}), problem


def row(what: str, result: str, promised: str, well: bool) -> bool:
    print(f"| {what:<44} | {result:<62} | {promised:<28} | {'yes' if well else 'NO':<4} |", flush=True)
    return well


def main() -> int:
    began, well = time.monotonic(), True
    print(f"| {'what':<44} | {'result':<62} | {'promised':<28} | kept |")
    print(f"|{'-' * 46}|{'-' * 64}|{'-' * 30}|{'-' * 6}|", flush=True)
    with tempfile.TemporaryDirectory(prefix="jobtag-soak-") as name:
        folder = Path(name)
        for part, program, kills, what in (
            ("kills", "kill_at_random.py", KILLS, "kills while tagging, importing, training"),
            ("operations", "kill_in_operations.py", OPERATIONS, "kills in bulk edits, copies, backups, …"),
        ):
            if part in PARTS:
                place = folder / program
                place.mkdir()
                figures, problem = run(program, place, kills, 1)
                promised = "0 corrupt, 0 lost, 0 half"
                well &= row(f"{kills:,} {what}", problem or _told(figures), promised, not problem)
        for kind, count, what in (
            ("projects", PROJECTS, "spoiled projects through all verbs"),
            ("files", FILES, "spoiled files through all readers"),
        ):
            if kind in PARTS:
                well &= _feed_all(kind, folder / kind, count, what)
        if "hour" in PARTS:
            place = folder / "hour"
            place.mkdir()
            quarters, problem = run("tag_for_an_hour.py", place, ANSWERS)
            well &= row(f"an hour of tagging ({ANSWERS:,} answers)", *_level(quarters, problem))
    print(f"\n{time.monotonic() - began:.0f} s on {os.cpu_count()} cores.")
    return 0 if well else 1


def _feed_all(kind: str, folder: Path, count: int, what: str) -> bool:
    found = fed(kind, folder, count)
    bad = found.tracebacks + found.crashes + found.hangs
    counts = (
        f"{found.fed:,} fed: {len(found.tracebacks)} tracebacks, {len(found.crashes)} crashes,"
        f" {len(found.hangs)} hangs, {found.memory} MB"
    )
    kept = not bad and found.memory < MOST_MEGABYTES and found.fed >= count
    well = row(f"{count:,} {what}", counts, "0, 0, 0, below 1,024 MB", kept)
    for one in bad[:20]:
        print(f"    {one}", flush=True)
    return well


def _told(figures: dict[str, Any] | list[Any]) -> str:
    assert isinstance(figures, dict)
    return ", ".join(f"{re.sub('_', ' ', name)} {number:,}" for name, number in figures.items())[:62]


def _level(quarters: dict[str, Any] | list[Any], problem: str) -> tuple[str, str, bool]:
    promised = "memory, files, log level"
    if problem or not isinstance(quarters, list):
        return problem, promised, False
    second, last = quarters[1], quarters[-1]
    figures = (
        f"{second['memory']:.0f} → {last['memory']:.0f} MB, {second['files']} → {last['files']} files,"
        f" {second['project'] / 1e6:.1f} → {last['project'] / 1e6:.1f} MB, log {last['log'] / 1e6:.1f} MB"
    )
    level = last["memory"] < 1.25 * second["memory"] + 10 and last["files"] <= second["files"] + 2
    return figures, promised, level and last["log"] < 16e6


if __name__ == "__main__":
    sys.exit(main())
