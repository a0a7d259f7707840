"""Feed damaged files to the readers and damaged projects to a session, one at a time.

A program of its own, since what it looks for may end a process. Arguments: "files" or "projects", a folder
to work in, the first seed, and how many. Says on standard output which seed it begins with, and what went
wrong; `soak.py` counts that, and sees hangs and crashes from outside.
"""

from __future__ import annotations

import random
import resource
import sys
import traceback
from pathlib import Path

from app import formats
from app.core.errors import UserError
from app.core.records import AS_FOUND
from tests.faults.mutating import mutate_project
from tests.faults.spoiling import make_rich_project
from tests.faults.using import use_everything
from tests.fuzz.files import SEEDS, mutated

MOST_ROWS = 5_000


def read_file(folder: Path, seed: int) -> None:
    """One spoiled file through preview and reader; every failure must be a sentence."""
    samples = sorted(path for path in SEEDS.iterdir() if path.suffix != ".md")
    sample = samples[seed % len(samples)]
    path = folder / f"spoiled{''.join(sample.suffixes)}"
    path.write_bytes(mutated(sample.read_bytes(), random.Random(seed)))
    try:
        formats.preview(path, AS_FOUND)
        with formats.open_file(path, AS_FOUND) as reader:
            for number, _ in enumerate(reader):
                if number > MOST_ROWS:
                    break
    except UserError as error:
        if not str(error).rstrip().endswith("."):
            raise AssertionError(f"no sentence: {error}") from error
    finally:
        path.unlink()


def use_project(folder: Path, seed: int) -> None:
    """One spoiled project through all verbs."""
    sound = folder / "sound.jobtag"
    if not sound.exists():
        make_rich_project(sound, 60, trainings=1)
    path = folder / "p.jobtag"
    path.write_bytes(sound.read_bytes())
    mutate_project(path, seed)
    use_everything(path, folder, training=seed % 10 == 0)
    for found in folder.glob("p*"):
        found.unlink()


def main() -> None:
    kind, folder, first, count = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
    folder.mkdir(parents=True, exist_ok=True)
    attempt = {"files": read_file, "projects": use_project}[kind]
    for seed in range(first, first + count):
        print(f"seed {seed}", flush=True)
        try:
            attempt(folder, seed)
        except BaseException:
            where = traceback.format_exc().strip().splitlines()
            print(f"traceback {seed} {where[-1]} | {where[-3].strip() if len(where) > 2 else ''}", flush=True)
    print(f"memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024}", flush=True)


if __name__ == "__main__":
    main()
