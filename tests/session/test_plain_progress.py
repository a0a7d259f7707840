"""What long work says about itself: words for recruiters, not for experts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from app.core.jobs import run
from app.core.records import IncomingPosting
from app.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from app.core.jobs import Job

EXPERT_WORDS = ("fold", "calibrat", "tuning", "softmax", "one-vs-rest", "network", "learner", "weigh", "draw")


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    texts = {"IT": "Java developer backend database", "Nursing": "Nurse ward hospital patients"}
    with Session.create(tmp_path / "jobs.jobtag", texts) as opened:
        opened.files.add(
            [
                IncomingPosting(
                    "made",
                    number,
                    f"{text} team{number}",
                    labels=(name,),
                    no=tuple(texts.keys() - {name}),
                    done=True,
                )
                for number, (name, text) in enumerate(list(texts.items()) * 20)
            ]
        )
        yield opened


@pytest.mark.parametrize("kind", ["train", "learning curve", "compare"])
def test_no_step_is_named_for_experts(session: Session, kind: str) -> None:
    run(session.models.train_job())
    jobs: dict[str, Callable[[], Job[Any, Any]]] = {
        "train": session.models.train_job,
        "learning curve": session.scores.learning_curve_job,
        "compare": session.models.compare_job,
    }
    said: list[str] = []
    run(jobs[kind](), lambda progress: said.append(progress.what))
    assert "Finding the best settings" in said  # the steps were seen
    assert not [what for what in said if any(word in what.lower() for word in EXPERT_WORDS)]
