"""Projects edited by other programs: triggers and views are refused, invalid cells count as absent."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from app.core.errors import ProjectError, UserError
from app.core.jobs import run
from app.core.query import parse
from app.core.records import IncomingPosting
from app.session import Session
from app.store import words
from tests.faults.spoiling import make_rich_project
from tests.faults.using import use_everything

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("sound") / "p.jobtag"
    make_rich_project(path, 60, trainings=1)
    return path.read_bytes()


@pytest.fixture
def path(tmp_path: Path, sound: bytes) -> Path:
    made = tmp_path / "p.jobtag"
    made.write_bytes(sound)
    return made


def change(path: Path, *statements: str, values: tuple[object, ...] = ()) -> None:
    """Change a file as somebody with a SQLite program would, past all constraints."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        words.teach(connection)
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute("PRAGMA writable_schema = ON")
        for statement in statements:
            connection.execute(statement, values if "?" in statement else ())
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


SCHEMAS = {
    "a trigger that deletes answers": (
        "CREATE TRIGGER helpful AFTER UPDATE ON postings BEGIN DELETE FROM answers; END",
    ),
    "a trigger on the journal": (
        "CREATE TRIGGER quick AFTER INSERT ON journal BEGIN DELETE FROM texts; END",
    ),
    "one of our triggers changed": (
        "DROP TRIGGER postings_counted",
        "CREATE TRIGGER postings_counted AFTER UPDATE OF done, deleted ON postings"
        " BEGIN DELETE FROM answers; END",
    ),
    "a view that never ends": (
        "CREATE VIEW endless AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
        " SELECT * FROM n",
    ),
    "a table replaced by a view that never ends": (
        "DROP TABLE options",
        "CREATE VIEW options AS WITH RECURSIVE n(value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM n)"
        " SELECT value FROM n WHERE value < 0",
    ),
    "a generated column": ("ALTER TABLE labels ADD COLUMN more AS (hex(zeroblob(100))) VIRTUAL",),
    "an index on an expression": ("CREATE INDEX costly ON postings (hex(zeroblob(100)))",),
    "a table more": ("CREATE TABLE more (name TEXT)",),
    "a virtual table more": ("CREATE VIRTUAL TABLE other USING fts5(body)",),
    "a constraint less": (
        "UPDATE sqlite_master SET sql = replace(sql, 'CHECK (value IN (0, 1))', '') WHERE name = 'answers'",
    ),
}


@pytest.mark.parametrize("read_only", [False, True], ids=["write", "read"])
@pytest.mark.parametrize("statements", SCHEMAS.values(), ids=SCHEMAS)
def test_a_schema_that_is_not_ours_is_refused(
    path: Path, statements: tuple[str, ...], read_only: bool
) -> None:
    change(path, *statements)
    before = path.read_bytes()
    with pytest.raises(ProjectError, match=r"that Jobtag did not make \(.*\) and that could change"):
        Session.open(path, read_only=read_only)
    assert path.read_bytes() == before


def test_missing_parts_of_the_schema_are_damage(path: Path) -> None:
    change(path, "DROP TRIGGER texts_changed")
    with pytest.raises(ProjectError, match="is damaged"):
        Session.open(path)


DEEP = "[" * 100_000 + "]" * 100_000
DEEP_FIELDS = '{"a": ' + "[" * 400 + "]" * 400 + "}"

CELLS = {
    "fields nested deeply": ("UPDATE texts SET fields = ?", (DEEP,)),
    "fields nested so that they can just be read": ("UPDATE texts SET fields = ?", (DEEP_FIELDS,)),
    "fields that are no object": ("UPDATE texts SET fields = '5'", ()),
    "fields that are a blob": ("UPDATE texts SET fields = x'ff00'", ()),
    "a title that is a blob": ("UPDATE texts SET title = x'ff00'", ()),
    "a text that is a blob": ("UPDATE texts SET text = x'07'", ()),
    "a heading that is a blob": ("UPDATE postings SET heading = x'ff00'", ()),
    "done that is a word": ("UPDATE postings SET done = 'maybe' WHERE id = 3", ()),
    "content that is a word": ("UPDATE postings SET content = 'x'", ()),
    "no_upto that is a blob": ("UPDATE postings SET no_upto = x'00'", ()),
    "no_upto that is huge": ("UPDATE imports SET no_upto = 9223372036854775807", ()),
    "an answer that is a word": ("UPDATE answers SET value = 'perhaps'", ()),
    "an answer that is 7": ("UPDATE answers SET value = 7", ()),
    "accepted that is a blob": ("UPDATE answers SET accepted = x'01'", ()),
    "a label's name that is a blob": ("UPDATE labels SET name = x'ff00' WHERE id = 1", ()),
    "a label's name that is empty": ("UPDATE labels SET name = '' WHERE id = 1", ()),
    "a label's place that is a word": ("UPDATE labels SET position = 'first' WHERE id = 1", ()),
    "a label's place that is huge": ("UPDATE labels SET position = 9223372036854775807 WHERE id = 1", ()),
    "a colour that is a blob": ("UPDATE labels SET color = x'ff', key = x'ff' WHERE id = 1", ()),
    "a threshold of infinity": ("UPDATE labels SET set_threshold = 1e999", ()),
    "a threshold of minus infinity": ("UPDATE labels SET tuned_threshold = -1e999, set_threshold = NULL", ()),
    "a threshold of 7": ("UPDATE labels SET set_threshold = 7", ()),
    "a threshold that is a word": ("UPDATE labels SET set_threshold = 'high'", ()),
    "a goal of a wrong number": ("""UPDATE labels SET goal = '{"kind": "recall", "least": 7}'""", ()),
    "a goal of no kind": ("""UPDATE labels SET goal = '{"kind": "luck"}'""", ()),
    "a goal that is no JSON": ("UPDATE labels SET goal = '{'", ()),
    "a goal nested deeply": ("UPDATE labels SET goal = ?", (DEEP,)),
    "options that are a list": ("UPDATE options SET value = '[]'", ()),
    "options with an invalid goal": ("""INSERT INTO options VALUES ('{"goal": {"kind": "luck"}}')""", ()),
    "options with wrong values": (
        """INSERT INTO options VALUES ('{"at_most": "x", "random_share": 7, "suggesting": []}')""",
        (),
    ),
    "options of infinity": ('INSERT INTO options VALUES (\'{"wanted_yes": 1e999, "at_most": 1e30}\')', ()),
    "former answers that are 5": ("UPDATE taggings SET tagging = '5'", ()),
    "former answers with wrong types": ("""UPDATE taggings SET tagging = '["x", {}, [[1]]]'""", ()),
    "an id of a posting that is huge": ("UPDATE postings SET id = 9223372036854775806 WHERE id = 5", ()),
    "an edit of more postings than there are": (
        "UPDATE journal SET kind = 'FlagPostings',"
        """ body = '{"posting_ids": [[1, 1000000000000]], "flagged": true, "title": "x"}'""",
        (),
    ),
    "an edit of no kind": ("UPDATE journal SET kind = 'Explode'", ()),
    "an edit that is a list": ("UPDATE journal SET body = '[]'", ()),
    "an edit that is no JSON": ("UPDATE journal SET body = '{'", ()),
    "an edit nested deeply": ("UPDATE journal SET body = ?", (DEEP,)),
    "an edit with wrong types": ("""UPDATE journal SET body = '{"title": 5, "posting_ids": "x"}'""", ()),
    "edits of no time": ("UPDATE journal SET at = x'ff'", ()),
    "settings that are a list": ("UPDATE models SET settings = '[]'", ()),
    "settings nested deeply": ("UPDATE models SET settings = ?", (DEEP,)),
    "settings of wrong types": (
        "UPDATE models SET settings = json_set(settings, '$.features', 5, '$.bounds', 'x', '$.seed', 'x')",
        (),
    ),
    "quality that is a number": ("UPDATE models SET quality = '5'", ()),
    "quality with words for numbers": (
        "UPDATE models SET quality = json_set(quality, '$.micro_f1', 'good', '$.labels[0].yes', 'many')",
        (),
    ),
    "quality of infinity": (
        "UPDATE models SET quality = replace(quality, '\"seconds\": ', '\"seconds\": 1e999')",
        (),
    ),
    "a model of no time": ("UPDATE models SET created = 'yesterday'", ()),
    "an array shape of 5": ("UPDATE arrays SET shape = '5'", ()),
    "an array shape of words": ("UPDATE arrays SET shape = '[\"4\"]'", ()),
    "an array shape nested deeply": ("UPDATE arrays SET shape = ?", (DEEP,)),
    "an array shape that claims much": ("UPDATE arrays SET shape = '[1000000000000]'", ()),
    "an array that is text": ("UPDATE arrays SET data = 'text'", ()),
    "weights that are no numbers": (
        "UPDATE arrays SET data = replace(data, data, ?) WHERE name IN ('weights', 'biases')",
        (b"\xff" * 64,),
    ),
    "an array whose name is a blob": ("UPDATE arrays SET name = x'ff' WHERE name = 'idf'", ()),
    "an array with one bit changed": (
        "UPDATE arrays SET data = CAST(x'40' || substr(data, 2) AS BLOB) WHERE name = 'biases'",
        (),
    ),
    "an import that is a word": ("UPDATE postings SET import_id = 'first' WHERE id = 4", ()),
    "an import that is half a number": ("UPDATE postings SET import_id = 1.5 WHERE id = 4", ()),
    "a description that is not UTF-8": ("UPDATE labels SET description = CAST(x'eda080' AS TEXT)", ()),
    "former answers that are not UTF-8": ("UPDATE taggings SET tagging = CAST(x'eda080' AS TEXT)", ()),
    "an edit that is not UTF-8": ("UPDATE journal SET body = CAST(x'ff' AS TEXT) WHERE id = 3", ()),
    "no label to be seen": ("UPDATE labels SET shown = 0", ()),
    "arrays of objects": ("UPDATE arrays SET dtype = '|O'", ()),
    "counters that are words": ("UPDATE counters SET value = 'x'", ()),
    "no counters": ("DELETE FROM counters", ()),
    "an import that counts words": ("UPDATE imports SET todo = 'x', done = x'ff'", ()),
    "an import that counts less than none": ("UPDATE imports SET todo = -5", ()),
    "postings of an import that does not exist": ("UPDATE postings SET import_id = 999", ()),
    "answers to a label that does not exist": ("UPDATE answers SET label_id = label_id + 100", ()),
    "an index of another format": ("UPDATE words_config SET v = 99 WHERE k = 'version'", ()),
    "an index without its structure": ("DELETE FROM words_data", ()),
    "an index that is garbage": ("UPDATE words_data SET block = randomblob(50)", ()),
}


@pytest.mark.parametrize("statement", CELLS.values(), ids=CELLS)
def test_whatever_a_cell_holds_ends_in_a_sentence(
    path: Path, tmp_path: Path, statement: tuple[str, tuple[object, ...]]
) -> None:
    change(path, statement[0], values=statement[1])
    use_everything(path, tmp_path, training=statement in TRAINED)


TRAINED = [
    CELLS[name]
    for name in (
        "a text that is a blob",
        "content that is a word",
        "an answer that is a word",
        "no_upto that is huge",
        "settings of wrong types",
        "weights that are no numbers",
    )
]
"""What a training reads, which takes longer than all the rest."""

NAMED = {
    "a threshold of infinity": "Thresholds outside 0 to 100 %",
    "a threshold that is a word": "Thresholds outside 0 to 100 %",
    "a goal of a wrong number": "Goals of labels that cannot be read",
    "a goal nested deeply": "Goals of labels that cannot be read",
    "options with an invalid goal": "Options of the project that cannot be used",
    "options with wrong values": "Options of the project that cannot be used",
    "fields that are no object": "fields that cannot be read",
    "fields nested deeply": "fields that cannot be read",
    "an answer that is a word": "Answers that are neither yes nor no",
    "a label's name that is a blob": "Labels without a name",
    "a text that is a blob": "Texts that are not text",
    "an edit of no kind": "Edits in the history that cannot be read",
    "former answers that are 5": "Former answers in the history",
    "quality of infinity": "Models that cannot be used",
    "an array with one bit changed": "Models that cannot be used",
    "an import that is a word": "Rows that refer to",
    "an import that is half a number": "Rows that refer to",
    "a description that is not UTF-8": "Texts that are not UTF-8",
    "former answers that are not UTF-8": "Texts that are not UTF-8",
    "an edit that is not UTF-8": "Texts that are not UTF-8",
    "an array shape of 5": "Models that cannot be used",
    "no counters": "Counts of the project",
    "an import that counts less than none": "Imports that count more or fewer",
    "answers to a label that does not exist": "Rows that refer to",
}


@pytest.mark.parametrize("name", NAMED)
def test_check_lists_invalid_cells_and_repairs_them(path: Path, name: str) -> None:
    statement, values = CELLS[name]
    change(path, statement, values=values)
    with Session.open(path) as session:
        assert any(NAMED[name] in sentence for sentence in session.check())
        counts, labels = session.postings.counts(), session.labels.all
        assert any(NAMED[name] in sentence for sentence in session.mend())
        assert session.check() == []
    with Session.open(path) as session:
        assert session.check() == []
        assert [label.id for label in session.labels.all] == [label.id for label in labels]
        assert name == "an import that counts less than none" or session.postings.counts() == counts


def test_check_reports_a_journal_that_does_not_give_the_present_state(path: Path) -> None:
    change(path, "UPDATE answers SET value = 1 - value WHERE posting_id = 3 AND label_id = 2")
    with Session.open(path) as session:
        standing = session.postings.tagging(3)
        assert session.check() == ["Undoing and redoing all edits does not give the present answers."]
        session.mend()
        assert session.check() == []
        assert session.postings.tagging(3) == standing
        while session.undo_title is not None:  # newer edits, which have nothing to do with it
            session.undo()
        assert session.postings.tagging(3).answer(2) == standing.answer(2)
        assert session.check() == []


def test_check_sees_a_byte_that_changed_in_a_text(path: Path) -> None:
    change(path, "UPDATE texts SET text = replace(text, 'word', 'work') WHERE posting_id = 4")
    with Session.open(path, read_only=True) as session:
        (sentence,) = session.check()
    assert sentence.startswith("Postings whose text was changed outside Jobtag")


def test_a_threshold_past_the_constraint_counts_as_not_set(path: Path) -> None:
    change(path, "UPDATE labels SET set_threshold = 1e999, tuned_threshold = -3")
    with Session.open(path) as session:
        assert {label.threshold for label in session.labels.all} == {0.5}
        session.labels.set_threshold(session.labels.all[0].id, 0.4)
        assert session.labels.all[0].threshold == 0.4


def test_a_project_with_an_invalid_goal_can_be_opened(path: Path) -> None:
    change(path, """UPDATE labels SET goal = '{"kind": "precision", "least": -1}'""")
    with Session.open(path) as session:
        assert all(label.goal is None for label in session.labels.all)
        run(session.models.load_job())
        run(session.scores.tune_job())


def test_json_of_a_verb_stays_json(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from app import cli

    change(path, "UPDATE labels SET name = x'ff' WHERE id = 1")
    assert cli.run(["info", str(path), "--json"], lambda: None) == 0
    assert json.loads(capsys.readouterr().out)["labels"][0]["name"] == "Label 1"
    assert issubclass(ProjectError, UserError)


def test_a_posting_can_be_added_although_names_of_labels_cannot_be_read(path: Path) -> None:
    change(path, "UPDATE labels SET name = x'ff' WHERE id = 1")
    change(path, "UPDATE imports SET title = x'ff', created = 7")
    with Session.open(path) as session:
        rows = [IncomingPosting("", 1, "A pasted posting", labels=("Law", "New"))]
        assert session.files.add(rows).report.added == 1
        assert [label.name for label in session.labels.all][-1] == "New"


def test_an_unreadable_edit_ends_undo_and_nothing_else(path: Path) -> None:
    change(path, "UPDATE journal SET body = '{' WHERE id = (SELECT max(id) FROM journal WHERE undone = 0)")
    change(path, "UPDATE journal SET kind = 'Explode' WHERE undone = 1")
    with Session.open(path) as session:
        session.undo()
        assert session.trouble is None
        session.postings.set_note(4, "goes on")
        session.undo()
        assert session.postings.get(4).note == ""
        session.undo()
        assert session.trouble is None


def test_a_model_with_a_changed_bit_says_so(path: Path) -> None:
    statement, values = CELLS["an array with one bit changed"]
    change(path, statement, values=values)
    with Session.open(path) as session, pytest.raises(ProjectError, match="model in this project is damaged"):
        list(session.files.classify([IncomingPosting("", 1, "a nurse")]))


def test_check_of_damaged_pages_advises_what_helps(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from app import cli

    data = bytearray(path.read_bytes())
    data[32:40] = (65_535).to_bytes(4, "big") + (9).to_bytes(4, "big")  # a list of free pages that is none
    path.write_bytes(data)
    assert cli.run(["check", str(path)], lambda: None) == 1
    said = capsys.readouterr().err
    assert "jobtag recover" in said
    assert "--mend" not in said


def test_a_title_that_is_not_utf_8_is_repaired(path: Path) -> None:
    """The triggers of the search index cannot even be called with it."""
    path.write_bytes(path.read_bytes().replace(b"Title 47", b"Title \xff7"))
    with Session.open(path) as session:
        assert any("Texts that are not UTF-8" in sentence for sentence in session.check())
        session.mend()
        assert session.check() == []
        assert session.postings.get(48).title == "Title \N{REPLACEMENT CHARACTER}7"
        assert 48 in run(session.search.find_job(parse("title:7"), "all"))
