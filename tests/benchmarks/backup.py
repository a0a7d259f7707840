"""The window during a backup of a large project: gaps of a 5 ms timer, with the idle window as reference.

JOBTAG_BACKUP_MB changes the size of the project.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
from window import gaps_while, open_window, percentile, tell_gaps

MEGABYTES = int(os.environ.get("JOBTAG_BACKUP_MB", "500"))
P99_LIMIT = 0.016


def main() -> int:
    """Print the gaps, and fail where their p99 is above the limit."""
    with tempfile.TemporaryDirectory() as name:
        os.environ["JOBTAG_HOME"] = str(Path(name, "home"))
        path = Path(name, "large.jobtag")
        _make(path)
        app, window = open_window(path)
        gaps_while(window.bridge.worker.busy, at_least=10)  # the look for damage five seconds after opening
        print(f"A backup of {path.stat().st_size / 1e6:,.0f} MB, gaps of a 5 ms timer")
        tell_gaps("  idle window (reference)", gaps_while(lambda: False, at_least=5))
        since = time.perf_counter()
        window.bridge.start(window, window.bridge.session.backups.job)
        gaps = gaps_while(lambda: window.bridge.worker.busy("backup"))
        tell_gaps(f"  during the backup, {time.perf_counter() - since:.1f} s", gaps)
        window.close()
        app.processEvents()
        return int(percentile(gaps, 0.99) > P99_LIMIT)


def _make(path: Path) -> None:
    """The sample, with one model of a great many numbers."""
    from app.core.jobs import run
    from app.session import open_sample

    with open_sample(path) as session:
        run(session.models.train_job())
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("BEGIN")
        number = connection.execute(
            "INSERT INTO models (revision, answered, created, quality, settings)"
            " SELECT revision, answered, created, quality, settings FROM models RETURNING number"
        ).fetchone()[0]
        for part in range(2 * MEGABYTES):
            connection.execute(
                "INSERT INTO arrays VALUES (?, 'large', ?, '|u1', '[0]', ?)",
                (number, part, os.urandom(1 << 19)),
            )
        connection.execute("COMMIT")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


if __name__ == "__main__":
    sys.exit(main())
