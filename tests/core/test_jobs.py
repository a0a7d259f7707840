"""Jobs: their steps are progress, their result is applied, and they are always closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.core.jobs import Job, run
from app.core.records import Progress

if TYPE_CHECKING:
    from collections.abc import Generator


def _counting(seen: list[str], fail: bool = False) -> Generator[Progress, None, int]:
    try:
        for number in range(3):
            yield Progress(number / 3, "Counting")
        if fail:
            raise ValueError("broken")
        return 3
    finally:
        seen.append("closed")


def test_a_job_reports_progress_and_its_result_is_applied() -> None:
    seen: list[str] = []
    fractions: list[float | None] = []
    job = Job("count", "Counting", lambda: _counting(seen), lambda result: result + 1)
    assert run(job, lambda progress: fractions.append(progress.fraction)) == 4
    assert fractions == [0, 1 / 3, 2 / 3]
    assert seen == ["closed"]


def test_a_job_that_fails_or_is_stopped_is_closed_and_not_applied() -> None:
    seen: list[str] = []
    adopted: list[int] = []

    def stop(_: Progress) -> None:
        raise KeyboardInterrupt

    with pytest.raises(ValueError, match="broken"):
        run(Job("count", "Counting", lambda: _counting(seen, fail=True), adopted.append))
    with pytest.raises(KeyboardInterrupt):
        run(Job("count", "Counting", lambda: _counting(seen), adopted.append), stop)
    assert (seen, adopted) == (["closed", "closed"], [])
