"""`jobtag classify --evidence`: as text and as JSON, and no evidence without the option."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from app import cli
from app.core.evidence import LONGEST
from app.core.jobs import run
from app.core.records import IncomingPosting
from app.session import Session

if TYPE_CHECKING:
    from pathlib import Path

KNOWN = (
    ("Java engineer, databases", ("IT",)),
    ("Python engineer in the cloud", ("IT", "Remote")),
    ("Nurse on the ward", ("Health",)),
    ("Nurse for the elderly", ("Health",)),
    ("Java developer, databases, from home", ("IT", "Remote")),
    ("Surgeon on the ward", ("Health",)),
)


def _no_window() -> Any:
    raise AssertionError("this verb needs no window")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "p.jobtag"
    names = ("IT", "Health", "Remote")
    with Session.create(path, names) as session:
        session.files.add(
            [
                IncomingPosting(
                    "", row, text, labels=yes, no=tuple(name for name in names if name not in yes)
                )
                for row, (text, yes) in enumerate(KNOWN, 1)
            ]
        )
        run(session.models.train_job())
    return path


def _classify(capsys: pytest.CaptureFixture[str], *words: object, code: int = 0) -> str:
    assert cli.run(["classify", *map(str, words)], _no_window) == code
    out, err = capsys.readouterr()
    assert (err == "") == (code == 0)
    return out if code == 0 else err


def test_each_assigned_label_has_its_evidence_and_it_adds_up(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = "😀 Java engineer, no nurse"
    found = json.loads(_classify(capsys, project, text, "--evidence", "--json"))
    assert list(found) == ["id", "labels", "probabilities", "model_id", "evidence"]
    assert list(found["evidence"]) == found["labels"] != []
    for each in found["evidence"].values():
        assert list(each) == ["bias", "hidden", "logit", "words"]
        total = each["bias"] + each["hidden"] + sum(word["weight"] for word in each["words"])
        assert total == pytest.approx(each["logit"], abs=1e-6)
        for word in each["words"]:
            assert list(word) == ["word", "start", "end", "weight"]
            assert text[word["start"] : word["end"]] == word["word"]


def test_without_the_option_the_shape_is_unchanged(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = json.loads(_classify(capsys, project, "Java engineer", "--json"))
    assert list(found) == ["id", "labels", "probabilities", "model_id"]


def test_words_of_a_title_say_so(project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = tmp_path / "rows.jsonl"
    rows.write_text(json.dumps({"title": "Engineer", "text": "Java for us"}), encoding="utf-8")
    found = json.loads(_classify(capsys, project, "--input", rows, "--evidence", "--json"))
    words = {word["word"]: word for word in found["evidence"]["IT"]["words"]}
    assert words["Engineer"]["part"] == "title"
    assert "part" not in words["Java"]


def test_people_read_the_strongest_words_for_and_against(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = _classify(capsys, project, "Java engineer, no nurse", "--evidence")
    lines = {line.split(":")[0].strip(): line for line in out.splitlines() if ":" in line}
    assert "java +" in lines["IT for"]
    assert "nurse −" in lines["IT against"]


def test_a_text_too_long_for_evidence_is_classified_and_says_so(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = tmp_path / "rows.jsonl"
    rows.write_text(json.dumps({"text": "Java engineer " * (LONGEST // 10)}), encoding="utf-8")
    found = json.loads(_classify(capsys, project, "--input", rows, "--evidence", "--json"))
    assert found["labels"]
    assert found["evidence"] == {}
    assert "the text has more than 100,000 characters" in _classify(
        capsys, project, "--input", rows, "--evidence"
    )


def test_a_file_that_is_written_holds_no_evidence(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ("--input", "a.csv", "--output", "b.csv", "--evidence")
    assert "is only printed" in _classify(capsys, project, *words, code=2)
