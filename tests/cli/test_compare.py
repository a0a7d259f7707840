"""`jobtag compare`: its JSON, its table, and its message if nothing can be compared."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from app import cli
from app.core.comparison import METHOD_NAMES
from app.core.records import IncomingPosting
from app.session import Session

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

KEYS = {
    "name",
    "micro_f1",
    "macro_f1",
    "example_f1",
    "labels_per_posting",
    "seconds",
    "seconds_for_one_more_label",
}
SUBJECTS = (("Java engineer for databases", ("IT",)), ("Nurse on the ward", ("Health",)),
            ("Java engineer for the nurses of a ward", ("IT", "Health")))  # fmt: skip


def _no_window() -> Any:
    raise AssertionError("comparing needs no window")


def make(path: Path, labels: tuple[str, ...] = ("IT", "Health")) -> Path:
    with Session.create(path, labels) as session:
        rows = []
        for row in range(12):
            text, yes = SUBJECTS[row % len(SUBJECTS)]
            listed = tuple(name for name in yes if name in labels)
            no = tuple(name for name in labels if name not in yes)
            rows.append(
                IncomingPosting("invented", row + 1, f"{text}, team {row}", labels=listed, no=no, done=True)
            )
        session.files.add(rows)
    return path


def run(*words: object, code: int = 0) -> None:
    assert cli.run([*map(str, words)], application=_no_window) == code


def test_json_is_one_object_with_every_method(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("compare", make(tmp_path / "p.jobtag"), "--json")
    out, err = capsys.readouterr()
    assert err == ""
    found = json.loads(out)
    assert found.keys() == {"ways", "learner", "other_learner"}
    assert found["learner"] == "logistic"
    assert found["other_learner"].keys() == {"learner", "gain", "low", "high", "clear"}
    assert [method["name"] for method in found["ways"]] == list(METHOD_NAMES)
    for method in found["ways"]:
        assert method.keys() - {"note"} == KEYS
        assert all(isinstance(method[key], float) for key in KEYS - {"name"})


def test_the_table_fits_a_terminal_and_names_every_method(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    run("compare", make(tmp_path / "p.jobtag"))
    out, err = capsys.readouterr()
    assert err == ""
    lines = out.splitlines()
    assert lines[0] == "12 postings, 2 ready labels, 1.33 yes answers a posting"
    assert all(any(line.strip().startswith(name) for line in lines) for name in METHOD_NAMES)
    assert "…" not in out


def test_methods_without_scores_say_why(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = make(tmp_path / "p.jobtag", ("IT",))
    run("compare", path, "--json")
    top = json.loads(capsys.readouterr().out)["ways"][0]
    assert top["micro_f1"] is None
    assert "two ready labels" in top["note"]
    run("compare", path)
    assert f"softmax, top label: {top['note']}" in capsys.readouterr().out


def test_nothing_to_compare_is_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Session.create(tmp_path / "p.jobtag", ["IT"]).close()
    run("compare", tmp_path / "p.jobtag", "--json", code=1)
    out, err = capsys.readouterr()
    assert out == ""
    assert err == "Nothing is answered yet: give at least 2 yes and 1 no for one label, then retrain.\n"
