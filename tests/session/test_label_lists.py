"""Label lists: exported, imported, merged by name, as one step of undo."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.errors import FileError
from app.core.goals import GOAL_KINDS, Goal
from app.core.labels import same_name
from app.core.settings import LABEL_COLORS
from app.session import Session

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.core.records import Label

IMPORTABLE = st.characters(exclude_categories=["Cs"], exclude_characters="\0")
NAMES = st.text(IMPORTABLE, max_size=12).map(lambda text: " ".join(text.split())).filter(same_name)
GOALS = st.one_of(
    st.none(),
    st.sampled_from([kind.default for kind in GOAL_KINDS]),
    st.floats(0.01, 0.99).map(lambda least: Goal("precision", (least,))),
)
SAID = st.fixed_dictionaries(
    {
        "color": st.sampled_from(LABEL_COLORS),
        "description": st.text(IMPORTABLE, max_size=20).map(str.strip),
        "group": st.sampled_from(["", "Language", "Field & more", "=cmd"]),
    }
)
LABELS = st.lists(
    st.tuples(NAMES, SAID, st.one_of(st.none(), st.floats(0, 1)), GOALS, st.booleans()),
    max_size=6,
    unique_by=lambda made: same_name(made[0]),
)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with Session.create(tmp_path / "jobs.jobtag", ("IT", "Remote")) as opened:
        yield opened


def listed(path: Path, *rows: dict[str, object]) -> Path:
    path.write_text(json.dumps({"labels": list(rows)}), "utf-8")
    return path


def facts(labels: tuple[Label, ...]) -> list[Label]:
    """The labels without what belongs to one project: their ids."""
    return [replace(label, id=0) for label in labels]


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(made=LABELS, suffix=st.sampled_from([".csv", ".json"]))
def test_an_exported_list_comes_back_unchanged(tmp_path_factory, made, suffix: str) -> None:
    folder = tmp_path_factory.mktemp("lists")
    with Session.create(folder / "from.jobtag") as source:
        for name, said, threshold, goal, keyed in made:
            source.labels.add(name, **said)
            label = source.labels.all[-1]
            if not keyed:
                source.labels.change(label.id, key="")
            source.labels.set_goal(label.id, goal)
            source.labels.set_threshold(label.id, threshold)
        source.labels.export_list(folder / f"labels{suffix}")
        wanted = facts(source.labels.all)
        if wanted:
            assert len(source.labels.import_list(folder / f"labels{suffix}").report.unchanged) == len(wanted)
    if not wanted:
        return
    with Session.create(folder / "to.jobtag") as target:
        report = target.labels.import_list(folder / f"labels{suffix}").report
        assert facts(target.labels.all) == wanted
        assert report.skipped == report.remarks == ()


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(first=LABELS, second=LABELS)
def test_undo_restores_the_labels(tmp_path_factory, first, second) -> None:
    folder = tmp_path_factory.mktemp("lists")
    with Session.create(folder / "jobs.jobtag") as session:
        for name, said, threshold, goal, _ in first:
            session.labels.add(name, **said)
            session.labels.set_goal(session.labels.all[-1].id, goal)
            session.labels.set_threshold(session.labels.all[-1].id, threshold)
        before = session.labels.all
        rows = [
            {"name": name.upper(), "threshold": threshold, **said} for name, said, threshold, _, _ in second
        ]
        if not rows:
            return
        steps = session.undo_title
        session.labels.import_list(listed(folder / "labels.json", *rows))
        after = session.labels.all
        if after == before:
            assert session.undo_title == steps  # nothing to take back
            return
        session.undo()
        assert session.labels.all == before
        session.redo()
        assert session.labels.all == after


def test_labels_match_by_name_ignoring_case_and_form(session: Session, tmp_path: Path) -> None:
    path = listed(tmp_path / "labels.json", {"name": "\uff29\uff34", "group": "Field"}, {"name": "remote "})
    report = session.labels.import_list(path).report
    assert (report.changed, report.unchanged) == (("IT",), ("Remote",))
    assert [(label.name, label.group) for label in session.labels.all] == [("IT", "Field"), ("Remote", "")]
    assert report.sentence == "0 labels added, 1 changed, 1 as they were."


def test_values_missing_from_a_list_are_unchanged(session: Session, tmp_path: Path) -> None:
    it = session.labels.all[0]
    session.labels.change(it.id, description="Computers", key="X")
    session.labels.set_threshold(it.id, 0.25)
    before = session.labels.get(it.id)
    session.labels.import_list(listed(tmp_path / "labels.json", {"name": "IT", "color": "#123456"}))
    assert session.labels.get(it.id) == replace(before, color="#123456")


def test_a_list_without_changes_is_not_a_step(session: Session, tmp_path: Path) -> None:
    before = session.undo_title
    outcome = session.labels.import_list(listed(tmp_path / "labels.json", {"name": "IT"}))
    assert outcome.report.unchanged == ("IT",)
    assert session.undo_title == before


def test_keys_can_be_swapped_and_stay_unique(session: Session, tmp_path: Path) -> None:
    path = listed(
        tmp_path / "labels.json",
        {"name": "IT", "key": "2"},
        {"name": "Remote", "key": "1"},
        {"name": "Senior", "key": "1"},
        {"name": "Junior"},
    )
    report = session.labels.import_list(path).report
    keys = {label.name: label.key for label in session.labels.all}
    assert (keys["IT"], keys["Remote"]) == ("2", "1")
    assert len(set(keys.values())) == 4
    assert [(remark.row, remark.reason) for remark in report.remarks] == [
        (3, "its key 1 already answers Remote")
    ]


def test_the_key_of_a_label_outside_the_list_stays_there(session: Session, tmp_path: Path) -> None:
    report = session.labels.import_list(
        listed(tmp_path / "labels.json", {"name": "Remote", "key": "1"})
    ).report
    assert [label.key for label in session.labels.all] == ["1", "2"]
    assert report.remarks[0].reason == "its key 1 already answers IT"


def test_skipped_rows_are_listed_with_the_reason(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "labels.csv"
    path.write_text(
        "Name;Colour;Threshold;Goal\n;#112233;;\nSenior;red;1,4;best\nsenior;;;\nJunior;#aabbcc;38 %;f1\n",
        "utf-8",
    )
    report = session.labels.import_list(path).report
    assert report.added == ("Senior", "Junior")
    assert [(row.row, row.reason) for row in report.skipped] == [
        (2, "it has no name"),
        (4, "row 3 already names Senior"),
    ]
    assert [row.reason for row in report.remarks] == [
        "its color is not written like #3F6FE0",
        "its threshold is not between 0 and 1",
        "its goal is unknown to Jobtag",
    ]
    junior = session.labels.all[-1]
    assert (junior.color, junior.set_threshold, junior.goal) == ("#AABBCC", 0.38, Goal("f1"))


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("labels.csv", b"colour,key\nred,1\n", 'no column "name"'),
        ("labels.csv", b"name\n", "lists no labels"),
        ("labels.json", b"[" * 100_000, "not valid JSON"),
        ("labels.json", b'{"postings": []}', "no list of labels"),
        ("labels.json", b"[]", "lists no labels"),
        ("labels.json", b"", "empty"),
        ("labels.txt", b"IT", ".csv or .json"),
        ("labels.csv", b"SQLite format 3\0rest", "database"),
    ],
)
def test_a_file_that_lists_no_labels_changes_nothing(
    session: Session, tmp_path: Path, name: str, content: bytes, said: str
) -> None:
    path, before = tmp_path / name, session.labels.all
    path.write_bytes(content)
    with pytest.raises(FileError, match=said):
        session.labels.import_list(path)
    assert session.labels.all == before


def test_a_json_list_of_names_is_accepted_and_odd_values_are_remarked_on(
    session: Session, tmp_path: Path
) -> None:
    path = tmp_path / "labels.json"
    path.write_text('["Senior", {"name": "Junior", "key": 7, "threshold": true, "group": []}, 3]', "utf-8")
    report = session.labels.import_list(path).report
    assert report.added == ("Senior", "Junior")
    assert session.labels.all[-1].key == "7"
    assert [row.reason for row in report.remarks] == [
        "its group is not a text",
        "its threshold is not a number",
    ]
    assert [row.row for row in report.skipped] == [3]


def test_a_name_or_group_that_is_too_long_is_left_out(session: Session, tmp_path: Path) -> None:
    path = listed(tmp_path / "labels.json", {"name": "x" * 1001}, {"name": "Senior", "group": "y" * 1001})
    report = session.labels.import_list(path).report
    assert report.added == ("Senior",)
    assert [row.reason for row in (*report.skipped, *report.remarks)] == [
        "its name has more than 1,000 characters",
        "its group has more than 1,000 characters",
    ]
    assert session.labels.all[-1].group == ""


def test_a_spreadsheet_reads_no_name_as_a_formula(session: Session, tmp_path: Path) -> None:
    session.labels.add("=1+1", description="@SUM(A1)", group="-x")
    session.labels.export_list(tmp_path / "labels.csv")
    with (tmp_path / "labels.csv").open(encoding="utf-8-sig", newline="") as file:
        cells = [cell for row in csv.reader(file) for cell in row]
    assert [cell for cell in cells if cell[:1] in tuple("=+-@")] == []
    assert "'=1+1" in cells


def test_an_export_that_fails_leaves_the_old_file(session: Session, tmp_path: Path) -> None:
    with pytest.raises(FileError, match="no folder"):
        session.labels.export_list(tmp_path / "nowhere" / "labels.csv")
    folder = tmp_path / "labels.csv"
    folder.mkdir()
    with pytest.raises(FileError, match="is a folder"):
        session.labels.export_list(folder)
    assert list(folder.iterdir()) == []
