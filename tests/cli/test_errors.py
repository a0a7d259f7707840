"""Bad input on the command line: one sentence that says what to do, exit 1; 2 for wrong usage."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest

from app import cli

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

VERBS = (
    "new",
    "import",
    "train",
    "classify",
    "evaluate",
    "compare",
    "export",
    "info",
    "check",
    "demo",
    "screenshot",
)


def _no_window() -> Any:
    raise AssertionError("this verb needs no window")


@pytest.fixture
def fails(capsys: pytest.CaptureFixture[str]) -> Callable[..., str]:
    """Run a verb that fails, with and without --json; gives the sentence."""

    def run(*words: object, code: int = 1) -> str:
        said = set()
        for more in ([], ["--json"]):
            assert cli.run([*map(str, words), *more], application=_no_window) == code
            out, err = capsys.readouterr()
            assert out == ""
            said.add(err)
        (sentence,) = said
        if code == 1:
            assert sentence.count("\n") == 1
            assert "Error" not in sentence
        return sentence.rstrip("\n")

    return run


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with one posting and one label, nothing answered."""
    path, rows = tmp_path / "p.jobtag", tmp_path / "rows.csv"
    rows.write_text("id,text\n1,Welder\n", encoding="utf-8")
    assert cli.run(["new", str(path), "--label", "IT"], _no_window) == 0
    assert cli.run(["import", str(path), str(rows)], _no_window) == 0
    return path


@pytest.fixture(autouse=True)
def _nothing_said_yet(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()


@pytest.mark.parametrize(
    "words",
    [
        ("import", "?", "rows.csv"),
        ("train", "?"),
        ("classify", "?", "text"),
        ("evaluate", "?", "rows.csv"),
        ("export", "?", "out.csv"),
        ("info", "?"),
        ("check", "?"),
    ],
    ids=lambda words: words[0],
)
def test_each_verb_says_what_is_wrong_with_its_project(
    tmp_path: Path, fails: Callable[..., str], words: tuple[str, ...]
) -> None:
    text, empty, other = tmp_path / "a.jobtag", tmp_path / "b.jobtag", tmp_path / "c.jobtag"
    text.write_text("id,text\n1,Welder\n", encoding="utf-8")
    empty.touch()
    with closing(sqlite3.connect(other)) as connection:
        connection.execute("CREATE TABLE places (name TEXT)")
    for path, sentence in (
        (tmp_path / "missing.jobtag", "does not exist. Check the name, or create it with: jobtag new"),
        (tmp_path, "is a folder. Give the name of a .jobtag file in it."),
        (text, "is not a Jobtag project. To use its postings, import it into a project."),
        (empty, "is empty, so it is not a Jobtag project. Restore a backup, or create a new project."),
        (other, "is a database of another program, not a Jobtag project. Choose a .jobtag file."),
    ):
        before = path.read_bytes() if path.is_file() else b""
        assert sentence in fails(*(str(path) if word == "?" else word for word in words))
        assert before == (path.read_bytes() if path.is_file() else b"")


def test_a_file_to_import_that_cannot_be_read_changes_nothing(
    tmp_path: Path, project: Path, fails: Callable[..., str], capsys: pytest.CaptureFixture[str]
) -> None:
    good = tmp_path / "good.csv"
    good.write_text("id,text\n2,Cook\n", encoding="utf-8")
    (tmp_path / "empty.csv").touch()
    (tmp_path / "odd.pdf").write_bytes(b"%PDF-1.4")
    for name in ("missing.csv", "empty.csv", "odd.pdf", project.name):
        sentence = fails("import", project, good, tmp_path / name)
        assert name in sentence
        assert sentence.endswith(".")
    cli.run(["info", str(project), "--json"], _no_window)
    assert json.loads(capsys.readouterr().out)["postings"] == 1


def test_a_column_that_does_not_exist_is_named(
    tmp_path: Path, project: Path, fails: Callable[..., str]
) -> None:
    for option in ("--labels", "--text", "--title", "--id"):
        sentence = fails("import", project, tmp_path / "rows.csv", option, "groups")
        assert "groups" in sentence
        assert "text" in sentence, "says which columns there are"


def test_blank_texts_are_refused(project: Path, fails: Callable[..., str]) -> None:
    assert fails("classify", project, " \t\n") == "There is no text to classify. Give a job description."


def test_labels_of_the_same_name_are_refused_before_a_file_is_made(
    tmp_path: Path, fails: Callable[..., str]
) -> None:
    path = tmp_path / "new.jobtag"
    for name in ("café", "CAFE\u0301", " Café "):
        assert "There is already a label named Café" in fails("new", path, "--label", "Café", "--label", name)
    assert "A label needs a name" in fails("new", path, "--label", " ")
    assert not path.exists()


def test_a_project_never_overwrites_another_file(project: Path, fails: Callable[..., str]) -> None:
    before = project.read_bytes()
    assert "already exists. Choose another name, or open it instead." in fails("new", project)
    assert project.read_bytes() == before


def test_verbs_say_what_they_need(tmp_path: Path, project: Path, fails: Callable[..., str]) -> None:
    assert "Nothing is answered yet: give at least 2 yes and 1 no for one label" in fails("train", project)
    assert "no model yet. Answer some postings, then train it." in fails("classify", project, "Welder")
    assert "no model yet" in fails("evaluate", project, tmp_path / "rows.csv")
    bare = tmp_path / "bare.jobtag"
    cli.run(["new", str(bare)], _no_window)


def test_training_without_labels_says_so(
    tmp_path: Path, fails: Callable[..., str], capsys: pytest.CaptureFixture[str]
) -> None:
    bare = tmp_path / "bare.jobtag"
    cli.run(["new", str(bare)], _no_window)
    capsys.readouterr()
    assert "There are no labels yet: add one" in fails("train", bare)


def test_a_file_that_cannot_be_written_is_named(
    tmp_path: Path, project: Path, fails: Callable[..., str]
) -> None:
    for name in ("out.pdf", "missing/out.csv", "p.jobtag"):
        assert name.partition("/")[0] in fails("export", project, tmp_path / name)
    (tmp_path / "folder.csv").mkdir()
    assert "is a folder" in fails("export", project, tmp_path / "folder.csv")


def test_evaluating_without_labels_asks_for_the_column(
    tmp_path: Path, fails: Callable[..., str], capsys: pytest.CaptureFixture[str]
) -> None:
    path, rows = tmp_path / "t.jobtag", tmp_path / "labelled.csv"
    rows.write_text("text,labels\nJava,IT\nPython,IT\nNurse,Care\n", encoding="utf-8")
    for words in (("new", path), ("import", path, rows), ("train", path)):
        assert cli.run([*map(str, words)], _no_window) == 0
    capsys.readouterr()
    assert "has labels. Name the column that holds them." in fails("evaluate", path, tmp_path / "rows.csv")
    assert "missing.csv" in fails("evaluate", path, tmp_path / "missing.csv")
    assert "missing.csv" in fails("classify", path, "--input", tmp_path / "missing.csv")


@pytest.mark.parametrize(
    "words",
    [
        ("nonsense",),
        ("import", "p.jobtag"),
        ("train",),
        ("train", "p.jobtag", "more"),
        ("classify", "p.jobtag"),
        ("classify", "p.jobtag", "text", "--input", "rows.csv"),
        ("classify", "p.jobtag", "text", "--output", "out.csv"),
        ("import", "p.jobtag", "rows.csv", "--unlisted", "perhaps"),
        ("screenshot", "p.jobtag", "out.png"),
        ("screenshot", "p.jobtag", "out.png", "--view", "tag", "--size", "big"),
        ("info", "p.jobtag", "--nonsense"),
    ],
    ids=" ".join,
)
def test_wrong_usage_exits_with_2(fails: Callable[..., str], words: tuple[str, ...]) -> None:
    assert fails(*words, code=2)


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_has_help(verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run([verb, "--help"], _no_window) == 0
    out = capsys.readouterr().out
    assert f"Usage: jobtag {verb}" in out
    assert "--json" in out


def test_help_names_every_verb(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["--help"], _no_window) == 0
    out = capsys.readouterr().out
    assert all(f"\n  {verb}" in out for verb in VERBS)


def test_a_column_taken_for_labels_is_named_and_another_or_none_can_be_chosen(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = tmp_path / "skilled.jsonl"
    rows.write_text('{"text": "Java", "skills": ["IT"], "team": ["A"]}\n', encoding="utf-8")

    def imported(*words: str) -> tuple[str, list[str]]:
        project = tmp_path / f"{len(list(tmp_path.iterdir()))}.jobtag"
        cli.run(["new", str(project)], _no_window)
        capsys.readouterr()
        assert cli.run(["import", str(project), str(rows), *words], _no_window) == 0
        out = capsys.readouterr().out
        cli.run(["info", str(project), "--json"], _no_window)
        return out, [label["name"] for label in json.loads(capsys.readouterr().out)["labels"]]

    out, labels = imported()
    assert "No column is named as labels are; --labels skills would take those in skills." in out
    assert labels == []
    out, labels = imported("--labels", "team")
    assert out.startswith("Added 1 posting, updated 0.\nNew labels: A.\n")
    assert labels == ["A"]
    out, labels = imported("--labels", "")
    assert out == "Added 1 posting, updated 0.\nJSONL by its columns: text in “text”, no labels.\n"
    assert labels == []


def test_without_json_the_output_is_words(
    tmp_path: Path, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = tmp_path / "labelled.csv"
    rows.write_text("text,labels\nJava,IT\nPython,IT\nNurse,Care\n,IT\n", encoding="utf-8")
    seen = []
    for words in (
        ("import", project, rows),
        ("train", project),
        ("classify", project, "Java"),
        ("evaluate", project, rows),
        ("info", project),
        ("check", project),
        ("export", project, tmp_path / "out.csv"),
    ):
        assert cli.run([*map(str, words)], _no_window) == 0
        seen.append(capsys.readouterr())
    imported, trained, classified, evaluated, summary, checked, exported = (each.out for each in seen)
    assert imported == (
        "Added 3 postings, updated 0.\nNew labels: Care.\n"
        "CSV by its columns: text in “text”, labels in “labels”.\n3 postings done, 0 not tagged.\n"
    )
    assert f"Skipped {rows}, row" in seen[0].err
    assert "Model 1, trained on 3 postings" in trained
    assert "needs examples" in trained
    assert "IT" in classified
    assert "micro f1" in evaluated
    assert "4 postings, 3 done." in summary
    assert checked == f"{project} is sound.\n"
    assert exported == f"Wrote 4 postings to {tmp_path / 'out.csv'}.\n"
