"""Kill a process that tags, imports and trains, at random moments, and check the file each time.

Run by test_killed.py as a program of its own: it forks, which a test process had better not. Arguments: a
folder, the number of kills, a seed. Says what is wrong on standard error and exits with 1.
"""

from __future__ import annotations

import json
import os
import random
import select
import signal
import sys
import traceback
from functools import partial
from itertools import count, cycle, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.core.jobs import run
from app.core.records import Answer, IncomingPosting
from app.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from app.core.jobs import Job

ROWS = 120
POSTINGS = 30
LABELS = ("IT", "Law", "Nursing")
ANSWERS = (Answer.YES, Answer.NO, None)


def make_project(path: Path) -> None:
    with Session.create(path, LABELS) as session:
        session.files.add([IncomingPosting("", n, f"Posting {n} word{n % 5}") for n in range(POSTINGS)])
        for place, posting in enumerate(session.postings.ids()):
            session.postings.answer(posting, session.labels.all[place % 3].id, Answer(place % 2))
        run(session.models.train_job())  # loads here, once, what each child needs


def work(path: Path, seed: int, tell: int) -> None:
    """Tag for ever while imports, sweeps and trainings go on; tell of each answer before and after it."""
    chance = random.Random(seed)
    session = Session.open(path)
    ids, labels = list(session.postings.ids())[:POSTINGS], session.labels.all[:3]
    os.write(tell, b"ready\n")
    jobs = _jobs(session, path.with_name("rows.jsonl"), first=seed % 3)
    for number in count():
        for _ in range(chance.randrange(8)):
            next(jobs)
        posting, label = chance.choice(ids), chance.choice(labels).id
        answer = chance.choice(ANSWERS)
        before = session.postings.tagging(posting).answer(label)
        _report(tell, "will", posting, label, answer)
        session.postings.answer(posting, label, answer)
        _report(tell, "did", posting, label, answer)
        if number % 5 == 0 and before != answer:
            _report(tell, "will", posting, label, before)
            session.undo()
            session.redo()
            _report(tell, "did", posting, label, answer)


def _report(pipe: int, word: str, *what: int | None) -> None:
    os.write(pipe, f"{word} {json.dumps(what)}\n".encode())


def _jobs(session: Session, rows: Path, first: int) -> Iterator[None]:
    """Steps of one job after the other; each is adopted at its end."""
    kinds: tuple[Callable[[], Job[Any, Any]], ...] = (
        session.models.train_job,
        partial(session.files.import_job, [rows]),
        session.files.clean_up_job,
    )
    for make in islice(cycle(kinds), first, None):
        job = make()
        steps = job.steps()
        while True:
            try:
                next(steps)
            except StopIteration as end:
                job.apply(end.value)
                break
            yield


def one_kill(path: Path, seed: int, known: dict[tuple[int, int], Answer | None]) -> None:
    """Let it work for a random while, kill it, and bring ``known`` up to what it said."""
    chance = random.Random(seed)
    rows: list[dict[str, Any]] = [
        {"id": f"{seed}-{n}", "title": f"Import {seed}", "text": f"Text {seed} {n}"} for n in range(ROWS)
    ]
    rows += [{"id": "always", "text": f"Version {seed}", "labels": ["IT", f"L{seed % 4}"]}]
    path.with_name("rows.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    hear, tell = os.pipe()
    child = os.fork()
    if not child:
        try:
            work(path, seed, tell)
        except BaseException:
            traceback.print_exc()
        os._exit(1)
    os.close(tell)
    said = b""
    while not said.endswith(b"ready\n"):
        said += os.read(hear, 1) or sys.exit("the worker failed to start")
    select.select([], [], [], chance.uniform(0, 0.4))
    os.kill(child, signal.SIGKILL)
    with os.fdopen(hear, "rb") as rest:
        lines = rest.read().decode().splitlines()
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status), "the worker ended by itself"
    pending = None
    for line in lines:
        word, _, body = line.partition(" ")
        posting, label, answer = json.loads(body)
        pending = ((posting, label), answer) if word == "will" else None
        if word == "did":
            known[posting, label] = answer
    look(path, seed, known, pending)


def look(path: Path, seed: int, known: dict[tuple[int, int], Answer | None], pending: Any) -> None:
    """Everything acknowledged is there, and nothing by halves."""
    with Session.open(path) as session:
        assert session.check() == []
        for (posting, label), answer in known.items():
            found = session.postings.tagging(posting).answer(label)
            assert found == answer or ((posting, label), found) == pending, (posting, label, answer, found)
        if pending is not None:
            known[pending[0]] = session.postings.tagging(pending[0][0]).answer(pending[0][1])
        titles = [row.title for row in session.postings.rows(session.postings.ids())]
        assert titles.count(f"Import {seed}") in {0, ROWS}
        run(session.models.load_job())
        assert session.models.available
        assert all(0 <= p <= 1 for p in session.models.probabilities("Posting word1").values())
        run(session.files.clean_up_job())
    with Session.open(path) as session:
        assert session.check() == []


def main() -> None:
    folder, kills, seed = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    path = folder / "p.jobtag"
    make_project(path)
    known: dict[tuple[int, int], Answer | None] = {}
    models = imports = 0
    for number in range(kills):
        one_kill(path, seed + number, known)
        with Session.open(path, read_only=True) as session:
            models = session.models.number or 0
            imports = len(session.postings.ids()) // ROWS
    print(json.dumps({"answers": len(known), "models": models, "imports": imports}))


if __name__ == "__main__":
    main()
