"""Kill a process during long operations, and check the file each time.

Edits of many postings, copies, exports, backups, restores and migrations are killed at random moments. Run
by test_killed.py and soak.py as a program of its own. Arguments: a folder, the number of kills, a seed. Says
what was killed on standard output, what is wrong on standard error, and exits with 1.
"""

from __future__ import annotations

import json
import os
import random
import select
import signal
import sqlite3
import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from app.core.jobs import run
from app.core.records import Answer, IncomingPosting
from app.session import Session
from app.session.backups import backups_of, recover_job, restore_job
from app.store import schema
from app.store.staging import content_number

POSTINGS = 400
Operation = Callable[[Path, int], None]


def make_project(path: Path) -> None:
    with Session.create(path, ("IT", "Law")) as session:
        session.files.add([IncomingPosting("", n, f"Posting {n} " * 20) for n in range(POSTINGS)])
        run(session.backups.job(hurry=True))


def answer_many(path: Path, seed: int) -> None:
    with Session.open(path) as session:
        answer = Answer(seed % 2)
        run(session.postings.answer_job(session.postings.ids(), 1, answer))
        run(session.postings.finish_job(session.postings.ids()))
        run(session.step_job(forward=False))


def copy(path: Path, _: int) -> None:
    with Session.open(path) as session:
        run(session.files.copy_job(path.with_name("copy.jobtag")))


def export(path: Path, _: int) -> None:
    with Session.open(path) as session:
        run(session.files.export_job(path.with_name("out.jsonl")))


def back_up(path: Path, _: int) -> None:
    with Session.open(path) as session:
        run(session.backups.job())


def restore(path: Path, _: int) -> None:
    run(restore_job(path, backups_of(path)[-1].path))


def recover(path: Path, _: int) -> None:
    run(recover_job(path, path.with_name("recovered.jobtag")))


def migrate(path: Path, _: int) -> None:
    Session.open(path.with_name("old.jobtag")).close()


OPERATIONS: tuple[Operation, ...] = (
    answer_many,
    copy,
    export,
    back_up,
    restore,
    recover,
    migrate,
)


def make_old(path: Path) -> None:
    """A project of the first version."""
    path.unlink(missing_ok=True)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        schema.migrate(connection, 0, schema.MIGRATIONS[:1])
        connection.execute("BEGIN")
        connection.execute("INSERT INTO imports (title, created, shown, published) VALUES ('Old', '', 1, 1)")
        for number in range(1, POSTINGS + 1):
            text = f"Posting {number} " * 20
            connection.execute(
                "INSERT INTO postings (import_id, content, heading, preview) VALUES (1, ?, ?, '')",
                (content_number("", text), f"Posting {number}"),
            )
            connection.execute("INSERT INTO texts VALUES (?, '', ?, '')", (number, text))
        connection.execute("COMMIT")


def one_kill(path: Path, seed: int, lasts: dict[Operation, float]) -> str:
    """Run an operation and kill it within the time that it ``lasts``, which its first run finds out.

    Returns its name, or "too late" if it had ended before.
    """
    chance = random.Random(seed)
    operation = OPERATIONS[seed % len(OPERATIONS)]
    for left in ("copy.jobtag", "recovered.jobtag", "out.jsonl"):
        path.with_name(left).unlink(missing_ok=True)
    if operation is migrate:
        make_old(path.with_name("old.jobtag"))
    hear, tell = os.pipe()
    child = os.fork()
    if not child:
        try:
            os.write(tell, b".")
            operation(path, seed)
        except BaseException:
            traceback.print_exc()
            os._exit(1)
        os._exit(0)
    os.close(tell)
    os.read(hear, 1)
    os.close(hear)
    began = time.monotonic()
    if operation in lasts:
        select.select([], [], [], chance.uniform(0, lasts[operation]))
        os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    took = time.monotonic() - began
    assert os.WIFSIGNALED(status) or os.WEXITSTATUS(status) == 0, f"{operation.__name__} failed"
    look(path)
    if os.WIFSIGNALED(status):
        return operation.__name__
    lasts[operation] = took
    return "too late"


def look(path: Path) -> None:
    """All is as it was before or as it is afterwards, and what is there is whole."""
    with Session.open(path) as session:
        assert session.check() == []
        ids = list(session.postings.ids())
        assert len(ids) == POSTINGS
        answers = Counter(session.postings.tagging(row).answer(1) for row in ids)
        assert len(answers) == 1, answers  # all or none
        done = session.postings.counts().done
        assert done in (0, POSTINGS), done
    for made in (path.with_name("copy.jobtag"), path.with_name("recovered.jobtag"), *kept_backups(path)):
        if made.exists():
            with Session.open(made, read_only=True) as session:
                assert session.check() == []
                assert len(session.postings.ids()) == POSTINGS
    exported = path.with_name("out.jsonl")
    if exported.exists():
        assert len(exported.read_text(encoding="utf-8").splitlines()) == POSTINGS
    old = path.with_name("old.jobtag")
    if old.exists():
        with Session.open(old) as session:
            assert session.check() == []
            assert len(session.postings.ids()) == POSTINGS


def kept_backups(path: Path) -> list[Path]:
    return [backup.path for backup in backups_of(path)[:2]]


def main() -> None:
    folder, kills, seed = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    os.environ["JOBTAG_HOME"] = str(folder / "home")
    path = folder / "p.jobtag"
    make_project(path)
    killed: Counter[str] = Counter()
    lasts: dict[Operation, float] = {}
    while killed.total() - killed["too late"] < kills:
        killed[one_kill(path, seed + killed.total(), lasts)] += 1
    print(json.dumps({"kills": killed.total() - killed["too late"], **killed}))


if __name__ == "__main__":
    main()
