"""Simulate an hour of tagging in a few minutes, and measure what must not grow.

3,600 answers with some notes, undo, training and a backup now and then. Arguments: a folder and the number
of answers. Prints the memory in MB, open files, and bytes of the project and its log after each quarter.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from app.core.jobs import run
from app.core.records import Answer, IncomingPosting
from app.session import Session

LABELS = ("IT", "Law", "Nursing", "Remote")


def memory() -> float:
    """Resident memory of this process in MB."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def main() -> None:
    folder, answers = Path(sys.argv[1]), int(sys.argv[2])
    os.environ["JOBTAG_HOME"] = str(folder / "home")
    path = folder / "hour.jobtag"
    measured = []
    with Session.create(path, LABELS) as session:
        session.files.add(
            [IncomingPosting("", n, f"Posting {n} word{n % 7} term{n % 11} " * 40) for n in range(600)]
        )
        ids, labels = session.postings.ids(), session.labels.all
        for row in ids[:200]:
            session.postings.answer(row, labels[row % 4].id, Answer(row // 4 % 2))
        run(session.models.train_job())
        run(session.backups.job(hurry=True))
        for number in range(answers):
            row, label = ids[number % len(ids)], labels[number % 4].id
            session.postings.answer(row, label, Answer(number // 7 % 2))
            if number % 4 == 0:
                session.models.probabilities(session.postings.get(row).text)
            if number % 20 == 0:
                session.undo()
                session.redo()
            if number % 50 == 0:
                session.postings.set_note(row, f"note {number}")
            if number % (answers // 8) == answers // 8 - 1:
                run(session.models.train_job())
                run(session.backups.job(hurry=True))
            if number % (answers // 4) == answers // 4 - 1:
                log = path.with_name(f"{path.name}-wal")
                measured.append(
                    {
                        "memory": round(memory(), 1),
                        "files": len(os.listdir("/proc/self/fd")),
                        "project": path.stat().st_size,
                        "log": log.stat().st_size,
                    }
                )
        assert session.check() == []
    print(json.dumps(measured))


if __name__ == "__main__":
    main()
