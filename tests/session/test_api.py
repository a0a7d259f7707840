"""Jobtag from a script: the entry point for scripts and notebooks, and the example notebook."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from app.api import UserError, open_project

TOP = Path(__file__).resolve().parents[2]
NOTEBOOK = TOP / "resources" / "examples" / "scripting.ipynb"
ROWS = [
    {"id": "1", "title": "Backend", "text": "Java engineer, databases", "labels": ["IT"]},
    {"text": "Python engineer in the cloud", "labels": ["IT"]},
    {"text": "Nurse on the ward", "labels": ["Health"]},
    {"text": "Nurse for the elderly", "labels": ["Health"]},
    {"text": "Java developer", "labels": ["IT"]},
    {"text": "Welder"},
]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    rows = tmp_path / "rows.jsonl"
    rows.write_text("\n".join(map(json.dumps, ROWS)), encoding="utf-8")
    with open_project(tmp_path / "p.jobtag", create=True) as project:
        assert project.import_files(rows).added == 6
    return tmp_path / "p.jobtag"


def test_train_classify_and_answers(path: Path) -> None:
    with open_project(path) as project:
        with pytest.raises(UserError, match="no model yet"):
            project.classify(["Java"])
        assert project.labels == ("IT", "Health")
        assert project.train().postings == 5
        java, nurse = project.classify(["Java", "Nurse"], evidence=True)
        assert (java.labels, nurse.labels) == (("IT",), ("Health",))
        assert java.evidence is not None
        assert java.evidence.keys() == {"IT"}
        assert project.classify(["x"], ["Nurse"])[0].probabilities["Health"] > 0.5
        answers = list(project.answers())
        assert len(answers) == 5
        assert answers[0].key == "1"
        assert (answers[0].title, answers[0].yes, answers[0].no) == ("Backend", ("IT",), ("Health",))


def test_the_same_answers_give_the_same_model(path: Path) -> None:
    shutil.copy(path, path.with_name("copy.jobtag"))
    ids = []
    for each in (path, path.with_name("copy.jobtag")):
        with open_project(each) as project:
            project.train()
            ids.append((project.model_id, project.classify(["Java nurse"])[0].probabilities))
    assert ids[0][0] != ""
    assert ids[0] == ids[1]


def test_misuse_is_refused(path: Path) -> None:
    with open_project(path) as project:
        project.train()
        assert project.classify([]) == []
        with pytest.raises(TypeError, match="list of texts"):
            project.classify("Java")
        with pytest.raises(ValueError, match="1 texts and 2 titles"):
            project.classify(["Java"], ["a", "b"])
    with open_project(path, read_only=True) as project, pytest.raises(UserError):
        project.train()
    with pytest.raises(UserError):
        open_project(path.with_name("gone.jobtag"))
    with pytest.raises(UserError):
        open_project(path, create=True)


def test_the_example_notebook_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    shutil.copy(TOP / "resources" / "sample" / "postings.jsonl", tmp_path / "postings.jsonl")
    cells = json.loads(NOTEBOOK.read_text(encoding="utf-8"))["cells"]
    names: dict[str, Any] = {}
    for number, cell in enumerate(cells):
        if cell["cell_type"] == "code":
            exec(compile("".join(cell["source"]), f"cell {number}", "exec"), names)
    assert names["project"].model_id
    assert all(prediction.labels for prediction in names["predictions"])
    names["project"].close()
