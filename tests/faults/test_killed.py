"""kill -9 at any moment: the file opens, is intact, and holds every acknowledged answer."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

KILLS = int(os.environ.get("JOBTAG_KILLS", "24"))
PROGRAM = Path(__file__).with_name("kill_at_random.py")
TOP = PROGRAM.parents[2]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="forks a process for each kill")
@pytest.mark.timeout(60 + 2 * KILLS)
def test_no_acknowledged_answer_is_lost_by_kill_9(tmp_path: Path) -> None:
    seed = os.environ.get("JOBTAG_KILL_SEED", "1")
    done = subprocess.run(
        [sys.executable, PROGRAM, tmp_path, str(KILLS), seed],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(TOP)},
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["answers"] > 0


@pytest.mark.skipif(not hasattr(os, "fork"), reason="forks a process for each kill")
@pytest.mark.timeout(90 + 2 * KILLS)
def test_a_kill_in_a_long_operation_leaves_all_or_nothing(tmp_path: Path) -> None:
    """Bulk edits, copies, exports, backups, restores, recoveries and migrations."""
    done = subprocess.run(
        [sys.executable, PROGRAM.with_name("kill_in_operations.py"), tmp_path, str(KILLS // 2), "3"],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(TOP)},
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["kills"] > 0
