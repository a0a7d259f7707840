"""The verb ``export-model``: a file that needs only scikit-learn, and its card."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from app import cli
from app.core.jobs import run
from app.session import Session
from tests.bracketed import BRACKETED, outside_brackets

if TYPE_CHECKING:
    from pathlib import Path

ROWS: list[dict[str, Any]] = [
    {"id": "1", "title": "Backend", "text": "Java engineer, databases", "labels": ["IT"]},
    {"id": "2", "text": "Python engineer in the cloud", "labels": ["IT"]},
    {"id": "3", "text": "Nurse on the ward", "labels": ["Health | care"]},
    {"id": "4", "text": "Nurse for the elderly", "labels": ["Health | care"]},
    {"id": "5", "text": "Java developer", "labels": ["IT"]},
    {"id": "6", "text": "Surgeon on the ward", "labels": ["Health | care"]},
]
NEW = ["Java nurse", "Surgeon\nHe knows databases", "Cook"]
SCRIPT = """
import json, sys
from skops.io import load
model = load(sys.argv[1])
texts = json.loads(sys.argv[2])
probabilities = [each[:, 1].tolist() for each in model.predict_proba(texts)]
print(json.dumps([[list(model.labels_), model.predict(texts).tolist(), probabilities, model.model_id_],
                  sorted(name for name in sys.modules if name.split(".")[0] == "app")]))
"""


def _run(*words: object, code: int = 0) -> None:
    assert cli.run([*map(str, words)], application=lambda: None) == code


@pytest.fixture
def project(tmp_path: Path) -> Path:
    rows, project = tmp_path / "rows.jsonl", tmp_path / "p.jobtag"
    rows.write_text("\n".join(map(json.dumps, ROWS)), encoding="utf-8")
    _run("new", project, "--label", "Unused")
    _run("import", project, rows)
    _run("train", project)
    return project


def test_scikit_learn_alone_gives_the_same_labels_as_classify(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "model.skops"
    capsys.readouterr()
    _run("export-model", project, path, "--json")
    said = json.loads(capsys.readouterr().out)
    assert said["output"] == str(path)
    words = [sys.executable, "-I", "-c", SCRIPT, str(path), json.dumps(NEW)]
    output = subprocess.run(words, capture_output=True, check=True, text=True).stdout
    (names, assigned, probabilities, model_id), ours = json.loads(output)
    assert ours == []
    assert model_id == said["model_id"]
    for row, text in enumerate(NEW):
        _run("classify", project, text, "--json")
        expected: dict[str, Any] = json.loads(capsys.readouterr().out)
        assert expected["model_id"] == model_id
        got = {name: probabilities[column][row] for column, name in enumerate(names)}
        assert got == pytest.approx(expected["probabilities"], abs=1e-9)
        chosen = {name for name, yes in zip(names, assigned[row], strict=True) if yes}
        assert chosen == set(expected["labels"])


def test_the_card_says_what_the_model_is_and_holds_no_text(project: Path, tmp_path: Path) -> None:
    _run("export-model", project, tmp_path / "model.joblib")
    card = (tmp_path / "model.md").read_text(encoding="utf-8")
    with Session.open(project, read_only=True) as session:
        assert session.models.id in card
    assert "Health \\| care" in card  # a bar in a name ends no cell
    assert "Not in this model" in card
    assert "Unused" in card
    assert not any(row["text"] in card for row in ROWS)


@pytest.mark.parametrize(
    ("code", "title"),
    [("de", "# Modellkarte: m.joblib"), ("fr", "# Fiche du modèle\u00a0: m.joblib"),
     ("es", "# Ficha del modelo: m.joblib"), ("pl", "# Karta modelu: m.joblib")],
)  # fmt: skip
def test_the_card_is_in_the_language_that_was_asked_for(
    project: Path, tmp_path: Path, code: str, title: str
) -> None:
    _run("export-model", project, tmp_path / "m.joblib", "--language", code)
    card = (tmp_path / "m.md").read_text(encoding="utf-8")
    assert card.startswith(f"{title}\n")
    assert "model.predict_proba(texts)" in card
    assert "Not in this model" not in card
    assert re.search(r"\| 0,\d{4} \|", card)  # a threshold


@pytest.mark.parametrize("name", ["MODELX.joblib", "MODELX.jobtag"])
def test_every_word_of_the_card_is_translated(project: Path, tmp_path: Path, name: str) -> None:
    with Session.open(project) as session:
        session.set_options(replace(session.options, at_least_one=True, at_most=1))
        run(session.models.train_job())
        _, path = run(session.models.export_job(tmp_path / name, language=BRACKETED))
    card = re.sub(
        r"```.*?```|`[^`]*`", "", path.read_text(encoding="utf-8").replace("\\", ""), flags=re.DOTALL
    )
    known = {
        "IT",
        "Health",
        "care",
        "Unused",
        "Jobtag",
        "Python",
        "scikit",
        "learn",
        "scipy",
        "numpy",
        "MODELX",
    }
    assert outside_brackets(card) - known - {"joblib", "jobtag"} == set()


def test_existing_files_are_kept_without_the_option(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    card = tmp_path / "model.md"
    card.write_text("mine", encoding="utf-8")
    _run("export-model", project, tmp_path / "model.joblib", code=1)
    assert "already exists" in capsys.readouterr().err
    assert card.read_text(encoding="utf-8") == "mine"
    assert not (tmp_path / "model.joblib").exists()
    _run("export-model", project, tmp_path / "model.joblib", "--overwrite")
    assert card.read_text(encoding="utf-8").startswith("# Model card")


@pytest.mark.parametrize(
    ("name", "part"),
    [("model.pkl", ".skops, .joblib or .jobtag"), ("gone/model.skops", "no folder"), ("", "must end in")],
)
def test_a_name_that_cannot_be_written_is_refused(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, part: str
) -> None:
    _run("export-model", project, tmp_path / name, code=1)
    assert part in capsys.readouterr().err


def test_a_project_without_a_model_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _run("new", tmp_path / "p.jobtag")
    _run("export-model", tmp_path / "p.jobtag", tmp_path / "model.skops", code=1)
    assert "no model yet" in capsys.readouterr().err
    assert not (tmp_path / "model.skops").exists()


def test_a_model_for_jobtag_classifies_the_same_and_holds_no_text(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "model.jobtag"
    _run("export-model", project, path)
    content = path.read_bytes() + (tmp_path / "model.md").read_bytes()
    assert not any(row["text"].encode() in content for row in ROWS)
    assert "jobtag serve model.jobtag" in (tmp_path / "model.md").read_text(encoding="utf-8")
    _run("check", path)
    for text in NEW:
        answers = []
        for each in (project, path):
            capsys.readouterr()
            _run("classify", each, text, "--json")
            answers.append(json.loads(capsys.readouterr().out))
        assert answers[0] == answers[1]
        assert answers[0]["model_id"]
    with Session.open(path) as session:
        assert list(session.postings.ids()) == []
        assert not session.models.stale
        assert session.models.answers_since == 0


def test_an_exported_model_never_replaces_a_project(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = project.read_bytes()
    _run("export-model", project, project, "--overwrite", code=1)
    assert "is no exported model, so it is not replaced" in capsys.readouterr().err
    assert project.read_bytes() == before
    path = tmp_path / "model.jobtag"
    _run("export-model", project, path)
    _run("export-model", project, path, code=1)
    _run("export-model", project, path, "--overwrite")
    assert not list(tmp_path.glob("*.part*"))
