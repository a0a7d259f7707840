"""Fuzz the readers: change the small files of other programs at random and read the result.

Run as ``make fuzz``, or with ``python tests/fuzz/files.py --seconds 60 --seed 7``. A file is read in another
process with bounded memory. Any outcome is fine except a traceback, a crash, ten seconds or too much memory.
What is found is kept in ``fuzz-findings`` and becomes a test.
"""

from __future__ import annotations

import argparse
import faulthandler
import gzip
import multiprocessing
import random
import resource
import sys
import tempfile
import time
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from multiprocessing.process import BaseProcess

ROOT = Path(__file__).parents[2]
SEEDS = ROOT / "tests" / "formats" / "files"
FINDINGS = ROOT / "fuzz-findings"

SECONDS_A_FILE = 10
MEMORY = 1_000_000_000

_TOKENS = (
    b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b'"', b"'", b"{", b"}", b"[", b"]", b",", b";", b"\t", b"\n",
    b"\r\n", b"|", b"#", b"null", b"NaN", b"1e999", b"-", b"\xc3\x28", b"\\ud800", b"\\u0000", b"true",
    b"9" * 400,
    b"[" * 3000, b'{"a":' * 2000, b"<p>", b"&amp;", b"__label__", b"@data\n", b"labels", b"annotations",
    b"cats",    b"=1+1", b"\xed\xa0\x80", b"../../x",
)  # fmt: skip


def mutated(content: bytes, chance: random.Random) -> bytes:
    """The content with a few changes, some of them structural."""
    data = bytearray(content)
    for _ in range(chance.choice((1, 1, 2, 3, 8, 30))):
        at = chance.randrange(len(data) + 1)
        kind = chance.randrange(7)
        if kind == 0 and data:
            data[at % len(data)] = chance.randrange(256)
        elif kind == 1:
            del data[at : at + chance.choice((1, 2, 10, 200))]
        elif kind == 2:
            data[at:at] = chance.choice(_TOKENS)
        elif kind == 3:
            end = at + chance.choice((1, 10, 100))
            data[at:at] = data[at:end] * chance.choice((2, 5, 50))
        elif kind == 4:
            del data[at:]
        elif kind == 5 and data:
            other = chance.randrange(len(data))
            data[at:at] = data[other : other + 50]
        else:
            data[at:at] = bytes(chance.randrange(256) for _ in range(chance.choice((1, 4, 16))))
        if len(data) > 2_000_000:
            break
    return bytes(data)


def read(path: Path) -> str:
    """Read a file as an import does, and as its preview. A traceback, or an empty text."""
    from app.core.errors import UserError
    from app.core.records import IncomingPosting
    from app.formats import open_file, preview, together

    try:
        preview(path)
        with open_file(path) as reader:
            rows = [row for row in reader if isinstance(row, IncomingPosting)]
            _ = reader.taken
        together(rows)
    except UserError as error:
        sentence = str(error)
        if not sentence.endswith(".") or "Traceback" in sentence:
            return f"not a sentence: {sentence!r}"
    except Exception:
        return traceback.format_exc()
    return ""


def worker(tasks: multiprocessing.connection.Connection) -> None:
    """Read the files whose paths come, one after the other, until None comes."""
    faulthandler.enable()
    resource.setrlimit(resource.RLIMIT_AS, (4 * MEMORY, 4 * MEMORY))
    while (path := tasks.recv()) is not None:
        found = read(path)
        used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
        if not found and used > MEMORY:
            found = f"{used:,} bytes of memory"
        tasks.send(found)


def start() -> tuple[BaseProcess, multiprocessing.connection.Connection]:
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=worker, args=(theirs,), daemon=True)
    process.start()
    return process, ours


def fuzz(seconds: float, seed: int) -> int:
    """Read mutated files for this many seconds. Returns the number of findings."""
    chance = random.Random(seed)
    seeds = sorted(path for path in SEEDS.iterdir() if path.name != "README.md")
    end, tried, findings, slowest = time.monotonic() + seconds, 0, 0, 0.0
    process, tasks = start()
    with tempfile.TemporaryDirectory(prefix="jobtag-fuzz-") as folder:
        while time.monotonic() < end:
            source = chance.choice(seeds)
            content = mutated(source.read_bytes(), chance)
            name = source.name if chance.random() < 0.9 else chance.choice(seeds).name
            if chance.random() < 0.05:
                content, name = mutated(gzip.compress(content), chance), name + ".gz"
            path = Path(folder, name)
            path.write_bytes(content)
            tasks.send(path)
            began = time.monotonic()
            found = ""
            while not tasks.poll(0.5) and process.is_alive() and time.monotonic() - began < SECONDS_A_FILE:
                pass
            slowest = max(slowest, time.monotonic() - began)
            if tasks.poll(0):
                found = tasks.recv()
            elif process.is_alive():
                found = f"more than {SECONDS_A_FILE} seconds"
            else:
                found = f"the process ended with {process.exitcode}"
            tried += 1
            path.unlink()
            if found:
                findings += 1
                FINDINGS.mkdir(exist_ok=True)
                kept = FINDINGS / f"{seed}-{tried}-{name}"
                kept.write_bytes(content)
                print(f"{kept.relative_to(ROOT)}: {found.strip().splitlines()[-1]}", flush=True)
                process.kill()
                process, tasks = start()
    if process.is_alive():
        tasks.send(None)
        process.join(5)
    print(f"{tried:,} files, {findings} findings, slowest {slowest:.1f} s, seed {seed}")
    return findings


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=600.0)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    options = parser.parse_args()
    sys.path.insert(0, str(ROOT))
    return 1 if fuzz(options.seconds, options.seed) else 0


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    raise SystemExit(main())
