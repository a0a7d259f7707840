"""Training on a real local cluster of two worker processes: the same model, bit by bit."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

import pytest

from app import cli
from app.core.jobs import run
from app.session import Session

if TYPE_CHECKING:
    from pathlib import Path

WORDS = {"IT": "java python databases", "Health": "nurse ward surgeon", "Remote": "home office anywhere"}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    rows = [
        {"text": f"{words} number {number}", "labels": [name]}
        for number in range(12)
        for name, words in WORDS.items()
    ]
    path = tmp_path / "rows.jsonl"
    path.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    with Session.create(tmp_path / "p.jobtag") as session:
        run(session.files.import_job([path]))
    return tmp_path / "p.jobtag"


def _facts(project: Path) -> tuple[str, list[object]]:
    with Session.open(project, read_only=True) as session:
        found = session.models.predictor().predict(["Java nurse", "anywhere", "databases on the ward"])
        return session.models.id, [dict(each.probabilities) for each in found]


def test_a_cluster_makes_the_same_model(project: Path) -> None:
    here = project.with_name("here.jobtag")
    shutil.copy(project, here)
    assert cli.run(["train", str(here)], application=lambda: None) == 0
    assert cli.run(["train", str(project), "--cluster", "local:2"], application=lambda: None) == 0
    assert _facts(project) == _facts(here)


def test_an_unreachable_cluster_is_refused(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["train", str(project), "--cluster", "nowhere"], application=lambda: None) == 1
    assert "not an address" in capsys.readouterr().err
    with Session.open(project, read_only=True) as session:
        assert session.models.number is None
