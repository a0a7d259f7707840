"""The verbs with ``--json``: the exact shapes that scripts rely on, with nothing else on standard output."""

from __future__ import annotations

import csv
import json
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Protocol

import pytest

from app import cli
from app.core.goals import Goal
from app.core.percentages import UNBROKEN, percentage_change
from app.core.records import Answer
from app.session import Session

if TYPE_CHECKING:
    from pathlib import Path

ROWS: list[dict[str, Any]] = [
    {"id": "1", "title": "Backend", "text": "Java engineer, databases", "labels": ["IT"], "town": "Ulm"},
    {"id": "2", "text": "Python engineer in the cloud", "labels": ["IT", "Remote"]},
    {"id": "3", "text": "Nurse on the ward", "labels": ["Health"]},
    {"id": "4", "text": "Nurse for the elderly", "labels": ["Health"]},
    {"id": "5", "text": "Java developer, databases", "labels": ["IT"], "labels_no": ["Health"]},
    {"id": "6", "text": "Surgeon on the ward", "labels": ["Health"], "tags": ["a", {"b": None}]},
    {"text": "Welder"},
]


class Jobtag(Protocol):
    def __call__(self, *words: object, code: int = 0) -> Any: ...


def _no_window() -> Any:
    raise AssertionError("this verb needs no window")


@pytest.fixture
def jobtag(capsys: pytest.CaptureFixture[str]) -> Jobtag:
    """Run a verb with --json; gives the one object it prints."""

    def run(*words: object, code: int = 0) -> Any:
        assert cli.run([*map(str, words), "--json"], application=_no_window) == code
        out, err = capsys.readouterr()
        assert err == ""
        assert out.count("\n") == 1
        return json.loads(out)

    return run


@pytest.fixture
def rows(tmp_path: Path) -> Path:
    path = tmp_path / "rows.jsonl"
    path.write_text("\n".join(map(json.dumps, ROWS)), encoding="utf-8")
    return path


@pytest.fixture
def project(tmp_path: Path, rows: Path, jobtag: Jobtag) -> Path:
    """A trained project of ROWS."""
    path = tmp_path / "p.jobtag"
    jobtag("new", path)
    jobtag("import", path, rows)
    jobtag("train", path)
    return path


def test_new_reports_what_it_created(tmp_path: Path, jobtag: Jobtag) -> None:
    path = tmp_path / "p.jobtag"
    found = jobtag("new", path, "--label", "IT", "--label", " R&D ")
    assert found == {"project": str(path), "labels": ["IT", "R&D"]}
    assert [label["name"] for label in jobtag("info", path)["labels"]] == ["IT", "R&D"]


def test_import_reports_rows_and_labels(tmp_path: Path, rows: Path, jobtag: Jobtag) -> None:
    path = tmp_path / "p.jobtag"
    jobtag("new", path, "--label", "it")
    bad = tmp_path / "bad.jsonl"
    bad.write_text('{"text": "Welder"}\n{"text": "  "}\nno json\n{"id": "1", "text": "Go"}', encoding="utf-8")
    report = jobtag("import", path, rows)
    assert {name: report[name] for name in ("added", "updated", "skipped", "labels_created")} == {
        "added": 7,
        "updated": 0,
        "skipped": [],
        "labels_created": ["Health", "Remote"],
    }
    found = jobtag("import", path, bad)
    assert {name: found[name] for name in ("added", "updated", "labels_created")} == {
        "added": 0,
        "updated": 1,
        "labels_created": [],
    }
    assert [list(row) for row in found["skipped"]] == [["file", "row", "reason"]] * 3
    assert sorted((row["file"], row["row"]) for row in found["skipped"]) == [(str(bad), n) for n in (1, 2, 3)]


def test_import_takes_columns_by_name_and_leaves_unlisted_labels_open(tmp_path: Path, jobtag: Jobtag) -> None:
    table = tmp_path / "t.csv"
    table.write_text("nr;what;head;groups\n7;Welds pipes;Welder;Metal|Shift\n8;Bakes;Baker;Food\n", "utf-8")
    path = tmp_path / "p.jobtag"
    jobtag("new", path)
    columns = ("--text", "what", "--title", "head", "--labels", "groups", "--id", "nr")
    assert jobtag("import", path, table, *columns, "--unlisted", "unanswered")["labels_created"] == [
        "Metal",
        "Shift",
        "Food",
    ]
    facts = jobtag("info", path)
    assert (facts["postings"], facts["done"]) == (2, 0)
    assert [(label["yes"], label["no"]) for label in facts["labels"]] == [(1, 0)] * 3


def test_train_reports_scores_for_each_label(tmp_path: Path, rows: Path, jobtag: Jobtag) -> None:
    path = tmp_path / "p.jobtag"
    jobtag("new", path)
    jobtag("import", path, rows)
    found = jobtag("train", path)
    assert list(found) == ["model", "postings", "seconds", "micro_f1", "macro_f1", "example_f1", "labels"]
    assert (found["model"], found["postings"]) == (1, 6)
    assert all(type(found[name]) is float for name in ("seconds", "micro_f1", "macro_f1", "example_f1"))
    by_name = {label["name"]: label for label in found["labels"]}
    names = ["name", "state", "yes", "no", "threshold", "precision", "recall", "f1"]
    assert all(list(label) == names for label in found["labels"])
    assert by_name["IT"]["state"] == "ready"
    assert (by_name["IT"]["yes"], by_name["IT"]["no"]) == (3, 3)
    assert all(type(by_name["IT"][name]) is float for name in names[4:])
    assert by_name["Remote"] == {
        "name": "Remote", "state": "needs examples", "yes": 1, "no": 4,
        "threshold": None, "precision": None, "recall": None, "f1": None,
    }  # fmt: skip


def test_the_learner_stays_until_another_is_chosen(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for words, learner in (([], "logistic"), (["--learner", "margin"], "margin"), ([], "margin")):
        assert cli.run(["train", str(project), *words], _no_window) == 0
        assert f"Learner: {learner}." in capsys.readouterr().out


def test_train_reports_which_thresholds_moved(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def trained() -> str:
        assert cli.run(["train", str(project)], _no_window) == 0
        return capsys.readouterr().out

    assert "moved" not in trained()
    with Session.open(project) as session:
        was = {label.name: label.threshold for label in session.labels.all}
        session.set_options(replace(session.options, goal=Goal("fixed", (0.9,))))
        session.postings.answer(session.postings.ids()[0], session.labels.all[0].id, Answer.NO)
    report = next(line for line in trained().splitlines() if "moved" in line)
    with Session.open(project) as session:
        moved = [label for label in session.labels.all if label.name in report]
        assert moved
        for label in moved:
            assert f"{label.name} {percentage_change(was[label.name], label.threshold)}" in report


def test_classify_gives_labels_best_first_and_all_probabilities(project: Path, jobtag: Jobtag) -> None:
    found = jobtag("classify", project, "Java engineer in UK")
    assert list(found) == ["id", "labels", "probabilities", "model_id"]
    assert found["id"] is None
    assert set(found["probabilities"]) == {"IT", "Health"}
    assert found["probabilities"]["IT"] > found["probabilities"]["Health"]
    assert "IT" in found["labels"]
    assert found["labels"] == sorted(found["labels"], key=lambda name: -found["probabilities"][name])


def test_classify_a_file_gives_an_object_a_line(
    project: Path, rows: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["classify", str(project), "--input", str(rows), "--json"], _no_window) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line["id"] for line in lines] == [row.get("id") for row in ROWS]
    assert all(list(line) == ["id", "labels", "probabilities", "model_id"] for line in lines)


@pytest.mark.parametrize("name", ["out.jsonl", "out.csv", "out.jsonl.gz"])
def test_classify_writes_a_file_that_can_be_imported(
    project: Path, rows: Path, tmp_path: Path, jobtag: Jobtag, name: str
) -> None:
    target = tmp_path / name
    found = jobtag("classify", project, "--input", rows, "--output", target)
    assert found == {"postings": 7, "output": str(target)}
    again = tmp_path / "again.jobtag"
    jobtag("new", again)
    assert jobtag("import", again, target)["added"] == 7


def test_evaluate_gives_the_numbers_computed_by_hand(project: Path, tmp_path: Path, jobtag: Jobtag) -> None:
    from app.session import Session

    with Session.open(project) as session:  # IT always, Health never, whatever the model thinks
        for label in session.labels.all:
            session.labels.set_threshold(label.id, 0.0 if label.name == "IT" else 1.0)
    truth: list[dict[str, Any]] = [
        {"text": "Java", "labels": ["IT"]},
        {"text": "Nurse", "labels": ["Health"]},
        {"text": "Python", "labels": ["it", "Unknown"]},
        {"text": "Welder", "labels": []},
        {"text": "No word of labels"},
    ]
    path = tmp_path / "truth.jsonl"
    path.write_text("\n".join(map(json.dumps, truth)), encoding="utf-8")
    found = jobtag("evaluate", project, path)
    assert list(found) == [
        "postings", "micro_f1", "macro_f1", "example_f1", "hamming_loss", "exact_match", "brier", "ece",
        "labels",
    ]  # fmt: skip
    names = {label["name"]: label for label in found["labels"]}
    assert all(list(label) == ["name", "support", "precision", "recall", "f1"] for label in found["labels"])
    assert found["postings"] == 4
    # IT: 2 right, 2 wrong, 0 missed. Health and Unknown: each missed once.
    assert names["IT"] == {
        "name": "IT", "support": 2, "precision": 0.5, "recall": 1.0, "f1": pytest.approx(2 / 3)
    }  # fmt: skip
    assert names["Unknown"] == {"name": "Unknown", "support": 1, "precision": 0.0, "recall": 0.0, "f1": 0.0}
    assert names["Remote"]["support"] == 0
    assert found["micro_f1"] == pytest.approx(2 * 2 / (2 * 2 + 2 + 2))
    assert found["macro_f1"] == pytest.approx((2 / 3 + 0 + 0) / 3)
    assert found["example_f1"] == pytest.approx((1 + 0 + 2 / 3 + 0) / 4)
    assert found["hamming_loss"] == pytest.approx(4 / 16)  # 4 postings, 4 labels
    assert found["exact_match"] == pytest.approx(1 / 4)
    squares = 0.0
    for row in truth[:4]:
        given = jobtag("classify", project, row["text"])["probabilities"]
        for name in names:
            said = name.casefold() in {label.casefold() for label in row["labels"]}
            squares += (given.get(name, 0.0) - said) ** 2
    assert found["brier"] == pytest.approx(squares / 16)
    assert 0 <= found["ece"] <= 1


def test_info_and_check_describe_the_project(project: Path, jobtag: Jobtag) -> None:
    facts = jobtag("info", project)
    assert list(facts) == [
        "project",
        "postings",
        "done",
        "model",
        "answers_since",
        "micro_f1",
        "check",
        "labels",
        "log",
        "backups",
        "warnings",
    ]
    assert [facts[name] for name in ("postings", "done", "model", "answers_since")] == [7, 5, 1, 0]
    assert [list(label) for label in facts["labels"]] == [["name", "yes", "no", "threshold", "locked"]] * 3
    assert jobtag("check", project) == {"sound": True, "problems": []}


@pytest.mark.parametrize("name", ["out.jsonl", "out.csv", "out.csv.gz"])
def test_export_and_import_lose_nothing(project: Path, tmp_path: Path, jobtag: Jobtag, name: str) -> None:
    from app.core.records import Answer, IncomingPosting
    from app.session import Session

    odd = ["=1+1", "@x", "-3", "a\nb\r\nc", '"quoted", so', "\tTab", "日本 😀 e\u0301", "' kept", "  wide  "]
    with Session.open(project) as session:
        session.labels.add("R&D; or | more, even")
        session.files.add(
            [
                IncomingPosting("", n, text, " ".join(text.split()), text, fields={"odd": text, text: 1})
                for n, text in enumerate(odd)
            ]
        )
        ids = session.postings.ids()
        for place, posting in enumerate(ids):
            for label in session.labels.all[place % 2 :]:
                session.postings.answer(
                    posting, label.id, (Answer.YES, Answer.NO, None)[(place + label.id) % 3]
                )
        session.postings.finish(ids[-1])
        session.postings.reopen(ids[2])
        before = _all_of(session)
    out, again = tmp_path / name, tmp_path / "again.jobtag"
    assert jobtag("export", project, out) == {"postings": 16, "output": str(out)}
    jobtag("new", again)
    assert jobtag("import", again, out)["added"] == 16
    with Session.open(again) as session:
        after = _all_of(session)
    if ".csv" in name:  # a table has texts only
        after, before = _as_texts(after), _as_texts(before)
    assert [row[0] for row in after if row[0].startswith("jobtag-")]
    without_ids = [[(key or "").partition("jobtag-")[0], *rest] for key, *rest in after]
    assert without_ids == [[key or "", *rest] for key, *rest in before]


def _all_of(session: Any) -> list[Any]:
    found = []
    for row in session.postings.ids():
        posting, tagging = session.postings.get(row), session.postings.tagging(row)
        answers = {label.name: tagging.answer(label.id) for label in session.labels.all}
        given = {name: answer for name, answer in sorted(answers.items()) if answer is not None}
        found.append((posting.key, posting.title, posting.text, dict(posting.fields), posting.done, given))
    return found


def _as_texts(postings: list[Any]) -> list[Any]:
    """With fields as a table can hold them: each a text, an empty one where there is none."""
    names = {name for posting in postings for name in posting[3]}
    return [
        (*posting[:3], {name: _cell(posting[3].get(name, "")) for name in names}, *posting[4:])
        for posting in postings
    ]


def _cell(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def test_an_exported_table_is_safe_to_open_in_a_spreadsheet(tmp_path: Path, jobtag: Jobtag) -> None:
    rows = tmp_path / "rows.jsonl"
    rows.write_text('{"text": "=HYPERLINK(\\"x\\")", "title": "@SUM(1)"}', encoding="utf-8")
    path, out = tmp_path / "p.jobtag", tmp_path / "out.csv"
    jobtag("new", path)
    jobtag("import", path, rows)
    jobtag("export", path, out)
    with out.open(encoding="utf-8-sig", newline="") as file:
        cells = [cell for row in csv.reader(file) for cell in row]
    assert not [cell for cell in cells if cell.startswith(("=", "@", "+", "-", "\t"))]


def test_in_a_pipe_lines_are_not_wrapped(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    names = [f"A label of long name {n}" for n in range(8)]
    rows = tmp_path / "more.jsonl"
    given = [{"text": f"Welder {n}", "labels": names if n % 2 else []} for n in range(8)]
    rows.write_text("\n".join(map(json.dumps, given)), encoding="utf-8")
    for words in (["import", str(project), str(rows)], ["train", str(project)]):
        assert cli.run(words, _no_window) == 0
    capsys.readouterr()
    assert cli.run(["classify", str(project), "Welder 1"], _no_window) == 0
    (said,) = [line for line in capsys.readouterr().out.splitlines() if " labels: " in line]
    assert re.fullmatch(
        rf"  8 labels: (A label of long name \d \d+{UNBROKEN}% ≥ \d+{UNBROKEN}%(, )?){{8}}", said
    )


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Xyzzy plugh frobnicate quux", "  4 words, none known to the model"),
        ("Java engineer", ""),
    ],
)
def test_a_text_unknown_to_the_model_is_reported_as_such(
    project: Path, capsys: pytest.CaptureFixture[str], text: str, sentence: str
) -> None:
    assert cli.run(["classify", str(project), text], _no_window) == 0
    report = [line for line in capsys.readouterr().out.splitlines() if "known to the model" in line]
    assert report == [sentence][: len(sentence)]
