"""The verb ``labels``: the list shown, exported and merged, and the check shown by ``info``."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from app.cli import run
from app.core.jobs import run as run_job
from app.core.records import IncomingPosting
from app.core.sampling import in_random_slice
from app.session import Session

if TYPE_CHECKING:
    from pathlib import Path


def _no_window() -> object:
    raise AssertionError("no verb here needs the window")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "jobs.jobtag"
    with Session.create(path) as session:
        session.labels.add("English", group="Language")
        session.labels.add("IT", description="Computers")
    return path


def test_the_list_goes_out_and_comes_into_another_project(project: Path, tmp_path: Path, capsys) -> None:
    other, file = tmp_path / "other.jobtag", tmp_path / "labels.csv"
    Session.create(other, ["it"]).close()
    assert run(["labels", str(project), "--export", str(file), "--json"], _no_window) == 0
    assert json.loads(capsys.readouterr().out) == {"labels": 2, "output": str(file)}
    assert run(["labels", str(other), "--import", str(file), "--json"], _no_window) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["added"], found["changed"], found["unchanged"]) == (["English"], ["it"], 0)
    assert found["remarks"] == []
    assert run(["labels", str(other), "--json"], _no_window) == 0
    rows = {row["name"]: row for row in json.loads(capsys.readouterr().out)["labels"]}
    assert rows["English"]["group"] == "Language"
    assert rows["it"]["description"] == "Computers"


def test_skipped_rows_are_reported_with_their_reason(project: Path, tmp_path: Path, capsys) -> None:
    file = tmp_path / "labels.csv"
    file.write_text("name,color\n,#112233\nSenior,red\n", "utf-8")
    assert run(["labels", str(project), "--import", str(file)], _no_window) == 0
    output = capsys.readouterr()
    assert output.out == "1 label added, 1 skipped.\n"
    assert "row 2: it has no name." in output.err
    assert "row 3: its color is not written like #3F6FE0." in output.err


def test_a_bad_list_is_one_sentence_and_changes_nothing(project: Path, tmp_path: Path, capsys) -> None:
    file = tmp_path / "labels.json"
    file.write_text("{", "utf-8")
    before = project.read_bytes()
    assert run(["labels", str(project), "--import", str(file)], _no_window) == 1
    assert "is not valid JSON" in capsys.readouterr().err
    assert project.read_bytes() == before


def test_export_and_import_exclude_each_other(project: Path, capsys) -> None:
    assert run(["labels", str(project), "--export", "a.csv", "--import", "b.csv"], _no_window) == 2
    assert "either" in capsys.readouterr().err


def test_labels_are_listed_as_text(project: Path, capsys) -> None:
    assert run(["labels", str(project)], _no_window) == 0
    assert capsys.readouterr().out == "English  Language  1\nIT  2\n"


def test_info_shows_the_check_on_the_random_slice(tmp_path: Path, capsys) -> None:
    path = tmp_path / "jobs.jobtag"
    texts = {"IT": "Java developer backend database", "Nursing": "Nurse ward hospital patients"}
    with Session.create(path, texts) as session:
        rows = [
            IncomingPosting("made", number, f"{text} team{number}", labels=(name,), no=(), done=True)
            for number, (name, text) in enumerate(list(texts.items()) * 30)
        ]
        session.files.add(rows)
        for posting_id in session.postings.ids():
            session.postings.finish(posting_id)
        run_job(session.models.train_job())
        sliced = sum(in_random_slice(posting_id) for posting_id in session.postings.ids())
    assert sliced > 0
    assert run(["info", str(path), "--json"], _no_window) == 0
    check = json.loads(capsys.readouterr().out)["check"]
    assert check["postings"] == sliced
    assert 0 <= check["micro_f1"] <= 1
    assert run(["info", str(path)], _no_window) == 0
    assert f"On {sliced} postings selected at random: micro F1 " in capsys.readouterr().out


@pytest.fixture
def tagged(tmp_path: Path) -> Path:
    """A project with spelling variants of one label and a label whose name has a comma."""
    path = tmp_path / "tagged.jobtag"
    with Session.create(path, ["IT", "I.T.", "Tech", "Sales, inside", "Nursing"]) as session:
        answers = (("IT",), ("I.T.",), ("Tech", "IT"), ("Sales, inside",), ("Nursing",))
        session.files.add(
            [
                IncomingPosting("made", number, f"An invented ad, number {number}", labels=names, no=())
                for number, names in enumerate(answers)
            ]
        )
    return path


def _answers(path: Path) -> dict[str, int]:
    """The number of yes answers by label."""
    with Session.open(path, read_only=True) as session:
        counts = session.labels.counts()
        return {label.name: counts[label.id][0] for label in session.labels.all}


def _undo(path: Path) -> None:
    with Session.open(path) as session:
        session.undo()


def test_labels_are_merged_as_one_step(tagged: Path, capsys) -> None:
    before = _answers(tagged)
    assert run(["labels", str(tagged), "--merge", "i.t., Tech", "--to", "IT", "--json"], _no_window) == 0
    assert json.loads(capsys.readouterr().out) == {"merged": ["I.T.", "Tech"], "to": "IT", "postings": 1}
    assert _answers(tagged) == {"IT": 3, "Sales, inside": 1, "Nursing": 1}
    _undo(tagged)
    assert _answers(tagged) == before
    assert run(["labels", str(tagged), "--merge", "I.T.", "--to", "IT"], _no_window) == 0
    assert capsys.readouterr().out == "Merged I.T. into IT; 1 posting changed.\n"


def test_a_label_is_renamed_as_one_step(tagged: Path, capsys) -> None:
    before = _answers(tagged)
    rename = ["labels", str(tagged), "--rename", "nursing", "--to", "Nursing and care"]
    assert run([*rename, "--json"], _no_window) == 0
    assert json.loads(capsys.readouterr().out) == {"renamed": "Nursing", "to": "Nursing and care"}
    assert _answers(tagged)["Nursing and care"] == 1
    _undo(tagged)
    assert _answers(tagged) == before
    assert run(rename, _no_window) == 0
    assert capsys.readouterr().out == "Renamed Nursing to Nursing and care.\n"


def test_labels_are_put_into_a_group_and_out_of_it_as_one_step(tagged: Path, capsys) -> None:
    group = ["labels", str(tagged), "--group", "IT,Tech", "--to"]
    assert run([*group, "Sector", "--json"], _no_window) == 0
    assert json.loads(capsys.readouterr().out) == {"grouped": ["IT", "Tech"], "to": "Sector"}
    with Session.open(tagged, read_only=True) as session:
        assert {label.name for label in session.labels.all if label.group == "Sector"} == {"IT", "Tech"}
    assert run([*group, ""], _no_window) == 0
    assert capsys.readouterr().out == "Put IT and Tech into no group.\n"
    _undo(tagged)
    _undo(tagged)
    with Session.open(tagged, read_only=True) as session:
        assert not any(label.group for label in session.labels.all)


def test_labels_are_deleted_with_their_answers_as_one_step(tagged: Path, capsys) -> None:
    before = _answers(tagged)
    assert run(["labels", str(tagged), "--delete", "Nursing,Tech", "--json"], _no_window) == 0
    assert json.loads(capsys.readouterr().out) == {"deleted": ["Nursing", "Tech"], "answers": 2}
    assert _answers(tagged) == {"IT": 2, "I.T.": 1, "Sales, inside": 1}
    _undo(tagged)
    assert _answers(tagged) == before
    assert run(["labels", str(tagged), "--delete", "Sales, inside"], _no_window) == 0
    assert capsys.readouterr().out == "Deleted Sales, inside and its 1 answer.\n"


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (("--delete", "IT,Nursingg"), "There is no label named Nursingg."),
        (("--merge", "IT,Tech", "--to", "IT"), "cannot be merged and receive another label"),
        (("--merge", "Tech", "--to", "Computers"), "There is no label named Computers."),
        (("--rename", "Tech", "--to", "it"), "There is already a label named IT."),
        (("--rename", "Tech", "--to", " "), "A label needs a name."),
        (("--group", ",", "--to", "Sector"), "No label is named."),
    ],
)
def test_a_change_of_labels_that_cannot_be_made_is_refused_whole(
    tagged: Path, capsys, options: tuple[str, ...], sentence: str
) -> None:
    before = _answers(tagged)
    assert run(["labels", str(tagged), *options], _no_window) == 1
    output = capsys.readouterr()
    assert sentence in output.err
    assert (output.out, output.err.count("\n")) == ("", 1)
    assert _answers(tagged) == before


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--merge", "Tech"), "--merge needs --to NAME"),
        (("--to", "Tech"), "--to needs --rename, --merge or --group"),
        (("--delete", "Tech", "--to", "IT"), "--to needs"),
        (("--delete", "Tech", "--rename", "IT", "--to", "ICT"), "either --rename or --delete"),
    ],
)
def test_options_of_labels_that_contradict_each_other_are_wrong_usage(
    tagged: Path, capsys, options: tuple[str, ...], words: str
) -> None:
    before = _answers(tagged)
    assert run(["labels", str(tagged), *options], _no_window) == 2
    assert words in capsys.readouterr().err
    assert _answers(tagged) == before
