"""Backups: made in time, complete, thinned out, limited, and restored without losing the present file."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app import cli
from app.core.backups import Summary, cloud_warning, difference, to_thin_out
from app.core.errors import ProjectBusyError, ProjectError
from app.core.jobs import run
from app.core.records import Answer, IncomingPosting
from app.session import Session
from app.session.backups import backup_folder, backups_of, difference_to, recover_job, restore_job
from app.store.backups import thin_out

if TYPE_CHECKING:
    from collections.abc import Callable

NOW = datetime(2026, 11, 30, 12, 0, tzinfo=UTC)
TOP = Path(__file__).resolve().parents[2]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "Jobs ä.jobtag"
    with Session.create(made, ["IT", "Remote"]) as session:
        session.files.add([IncomingPosting("", n, f"Posting {n}") for n in range(30)])
        for row in range(1, 11):
            session.postings.answer(row, 1, Answer.YES)
    return made


@pytest.fixture
def jobtag(capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    def call(*words: object) -> tuple[int, str, str]:
        code = cli.run([*map(str, words)], application=lambda: None)
        return (code, *capsys.readouterr())

    return call


def test_a_backup_is_complete_and_restoring_it_returns_to_its_time(path: Path) -> None:
    with Session.open(path) as session:
        made = run(session.backups.job(hurry=True))
        assert made.path.is_relative_to(backup_folder())
        for row in range(1, 11):
            session.postings.answer(row, 1, None)
        session.labels.delete(2)
        session.labels.add("Law")
        assert session.backups.difference(made) == (
            "10 more answers, label Law missing, label Remote there again"
        )
    assert difference_to(path, made.path) == "10 more answers, label Law missing, label Remote there again"
    assert run(restore_job(path, made.path)) is None
    with Session.open(path) as session:
        assert session.check() == []
        assert [session.postings.tagging(row).answer(1) for row in range(1, 11)] == [Answer.YES] * 10
        assert [label.name for label in session.labels.all] == ["IT", "Remote"]
    newest, older = backups_of(path)
    assert older.path == made.path
    with Session.open(newest.path, read_only=True) as before:  # what the restore took the place of
        assert [label.name for label in before.labels.all] == ["IT", "Law"]
    assert sorted(found.name for found in path.parent.iterdir()) == [path.name, "home"]


def test_a_backup_is_due_half_an_hour_after_the_last_and_only_after_changes(path: Path) -> None:
    with Session.open(path) as session:
        assert not session.backups.changed
        session.postings.answer(20, 1, Answer.NO)
        assert session.backups.due
        made = run(session.backups.job())
        assert not session.backups.changed
        session.postings.answer(21, 1, Answer.NO)
        assert session.backups.changed
        assert not session.backups.due
        assert session.backups.wanted_on_closing
        earlier = made.taken - timedelta(minutes=31)
        made.path.rename(made.path.with_name(f"{earlier:%Y-%m-%dT%H-%M-%S}.jobtag"))
        assert session.backups.due


def test_edits_go_on_while_a_backup_is_made(path: Path) -> None:
    with Session.open(path) as session:
        job = session.backups.job()
        steps = job.steps()
        next(steps)
        session.postings.answer(20, 1, Answer.YES)
        for _ in steps:
            session.postings.set_note(21, f"{datetime.now(UTC)}")
        assert session.postings.tagging(20).answer(1) is Answer.YES
    (made,) = backups_of(path)
    with Session.open(made.path) as kept:
        assert kept.check() == []


def test_a_cancelled_or_killed_backup_leaves_nothing_that_looks_like_one(path: Path) -> None:
    with Session.open(path) as session:
        steps = session.backups.job().steps()
        next(steps)
        steps.close()
        assert session.backups.all() == []
        folder = session.backups.folder
    unfinished = folder / "2026-01-01T00-00-00.jobtag.part"
    unfinished.write_bytes(b"half")
    with Session.open(path) as session:
        run(session.backups.job())
    assert not unfinished.exists()
    assert len(backups_of(path)) == 1


def test_of_each_half_hour_day_week_and_month_the_newest_stays() -> None:
    """Like Anki: recent ones, then 12 daily, 10 weekly and 9 monthly ones."""
    every = [NOW - timedelta(minutes=10 * n) for n in range(6 * 24 * 500)]
    kept = sorted(set(every) - to_thin_out(every, NOW), reverse=True)
    recent = [moment for moment in kept if NOW - moment < timedelta(days=2)]
    assert 95 <= len(recent) <= 97
    assert len({moment.date() for moment in kept[len(recent) :][:12]}) == 12
    assert len(kept) - len(recent) == 12 + 10 + 9
    assert kept[-1] < NOW - timedelta(days=300)
    again = sorted(set(kept) - to_thin_out(kept, NOW), reverse=True)
    assert again == kept


def test_thinning_a_little_each_time_keeps_old_ones_too() -> None:
    """Backups come one by one, and each time what is too many goes: there must be old ones in the end."""
    held: list[datetime] = []
    for hour in range(0, 24 * 400, 6):
        now = NOW + timedelta(hours=hour)
        held.append(now)
        held = sorted(set(held) - to_thin_out(held, now))
    assert len(held) <= 8 + 12 + 10 + 9 + 1
    assert held[-1] - held[0] > timedelta(days=200)


def test_backups_take_no_more_room_than_allowed(path: Path) -> None:
    with Session.open(path) as session:
        made = run(session.backups.job())
        folder = made.path.parent
        for hour in range(1, 9):
            name = f"{made.taken - timedelta(hours=hour):%Y-%m-%dT%H-%M-%S}.jobtag"
            (folder / name).write_bytes(made.path.read_bytes())
    thin_out(path, backup_folder(), made.taken, most_bytes=4 * made.size + 100)
    assert len(backups_of(path)) == 4
    thin_out(path, backup_folder(), made.taken, most_bytes=10)
    newest, _ = backups_of(path)
    assert newest.path == made.path


def test_restoring_in_place_of_a_damaged_project_sets_it_aside(path: Path) -> None:
    with Session.open(path) as session:
        made = run(session.backups.job())
    spoiled = path.read_bytes()[:9000] + bytes(30_000)
    path.write_bytes(spoiled)
    aside = run(restore_job(path, made.path))
    assert aside is not None
    assert aside.read_bytes() == spoiled
    with Session.open(path) as session:
        assert session.check() == []
        assert session.postings.counts().todo == 30


def test_a_leftover_log_does_not_damage_the_restored_project(path: Path) -> None:
    """A killed process leaves its log, whose pages belong to the state before."""
    with Session.open(path) as session:
        made = run(session.backups.job())
    program = (
        "import os, signal, sys; from pathlib import Path; from app.session import Session;"
        "s = Session.open(Path(sys.argv[1])); s.labels.add('Late'); os.kill(os.getpid(), signal.SIGKILL)"
    )
    subprocess.run(
        [sys.executable, "-c", program, path], check=False, env={**os.environ, "PYTHONPATH": str(TOP)}
    )
    assert path.with_name(f"{path.name}-wal").stat().st_size
    run(restore_job(path, made.path))
    with Session.open(path) as session:
        assert [label.name for label in session.labels.all] == ["IT", "Remote"]
        assert session.check() == []
    newest, _ = backups_of(path)
    with Session.open(newest.path, read_only=True) as before:
        assert "Late" in [label.name for label in before.labels.all]


def test_a_failed_restore_changes_nothing(path: Path, tmp_path: Path) -> None:
    before, text = path.read_bytes(), tmp_path / "a.txt"
    text.write_text("no backup", encoding="utf-8")
    for other in (text, tmp_path / "missing.jobtag"):
        with pytest.raises(ProjectError):
            run(restore_job(path, other))
    spoiled = tmp_path / "spoiled.jobtag"
    spoiled.write_bytes(before[:20_000] + bytes(len(before) - 20_000))
    with pytest.raises(ProjectError, match="is damaged"):
        run(restore_job(path, spoiled))
    with Session.open(path) as session:
        made = run(session.backups.job())
        with pytest.raises(ProjectBusyError):
            run(restore_job(path, made.path))
    assert not list(tmp_path.glob("*.part*"))
    with Session.open(path) as session:
        assert session.postings.counts().todo == 30


def test_the_folder_can_be_chosen(path: Path, tmp_path: Path) -> None:
    chosen = tmp_path / "elsewhere"
    (tmp_path / "home" / "preferences.json").write_text(json.dumps({"backup_folder": str(chosen)}), "utf-8")
    with Session.open(path) as session:
        made = run(session.backups.job())
    assert made.path.is_relative_to(chosen)
    chosen.rename(tmp_path / "gone")
    chosen.write_text("a file", encoding="utf-8")
    with Session.open(path) as session, pytest.raises(ProjectError, match="No backup can be kept in"):
        run(session.backups.job())


def test_the_verbs_make_list_and_restore(path: Path, jobtag: Callable[..., tuple[int, str, str]]) -> None:
    code, out, err = jobtag("restore", path)
    assert (code, out) == (1, "")
    assert err.startswith("There is no backup of ")
    assert jobtag("backup", path)[:2] == (0, f"Backed up as {backups_of(path)[0].path}.\n")
    with Session.open(path) as session:
        session.labels.add("Law")
    code, out, err = jobtag("restore", path, "--list", "--json")
    assert [row["change"] for row in json.loads(out)["backups"]] == ["label Law missing"]
    assert "label Law missing" in jobtag("restore", path, "--list")[1]
    code, out, err = jobtag("restore", path)
    assert (code, err) == (0, "")
    assert out.endswith("label Law missing.\n")
    with Session.open(path, read_only=True) as session:
        assert [label.name for label in session.labels.all] == ["IT", "Remote"]
    code, out, _ = jobtag("info", path, "--json")
    assert json.loads(out)["backups"] == str(backups_of(path)[0].path.parent)
    assert json.loads(out)["log"].endswith("jobtag.log")


def test_verbs_that_write_make_a_backup_when_one_is_due(
    path: Path, tmp_path: Path, jobtag: Callable[..., tuple[int, str, str]]
) -> None:
    rows = tmp_path / "rows.csv"
    rows.write_text("id,text\n1,Welder\n", encoding="utf-8")
    assert jobtag("info", path)[0] == 0
    assert backups_of(path) == []
    assert jobtag("import", path, rows)[0] == 0
    assert jobtag("import", path, rows)[0] == 0
    assert len(backups_of(path)) == 1


def test_check_mends_after_a_backup(path: Path, jobtag: Callable[..., tuple[int, str, str]]) -> None:
    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute("UPDATE labels SET set_threshold = 5")
        connection.commit()
    code, out, err = jobtag("check", path)
    assert (code, out) == (1, "")
    assert "Thresholds outside 0 to 100 %" in err
    assert "jobtag check --mend" in err
    code, out, err = jobtag("check", path, "--mend")
    assert (code, err) == (0, "")
    assert out.splitlines()[-1] == f"{path} is sound."
    assert len(backups_of(path)) == 1
    assert jobtag("check", path)[0] == 0


def test_the_verb_recovers_a_damaged_project(
    path: Path, tmp_path: Path, jobtag: Callable[..., tuple[int, str, str]]
) -> None:
    path.write_bytes(path.read_bytes()[:-40_000])
    code, out, err = jobtag("recover", path, tmp_path / "new.jobtag", "--json")
    assert (code, err) == (0, "")
    assert json.loads(out)["lost"]
    assert jobtag("check", tmp_path / "new.jobtag")[0] == 0
    code, _, err = jobtag("recover", path, tmp_path / "new.jobtag")
    assert code == 1
    assert "already exists" in err
    with pytest.raises(ProjectError):
        run(recover_job(tmp_path / "missing", tmp_path / "other.jobtag"))


@pytest.mark.parametrize(
    "folder",
    ["Dropbox", "OneDrive - Acme", "Google Drive", "Nextcloud", "Mobile Documents", "Dropbox (Acme)"],
)
def test_a_project_in_a_synchronised_folder_gives_a_warning(tmp_path: Path, folder: str) -> None:
    assert "synchronises" in cloud_warning(tmp_path / folder / "work" / "p.jobtag")
    assert cloud_warning(tmp_path / "work" / "p.jobtag") == ""
    assert cloud_warning(tmp_path / f"My{folder}s" / "p.jobtag") == ""


def test_a_folder_marked_by_syncthing_counts_as_synchronised(tmp_path: Path) -> None:
    (tmp_path / ".stfolder").mkdir()
    assert "Syncthing" in cloud_warning(tmp_path / "deep" / "p.jobtag")


def test_differences_are_described_in_words() -> None:
    now = Summary(100, 50, 400, 1, ("IT", "Remote", "Law"), 3)
    then = Summary(90, 49, 186, 0, ("IT", "Law"), 2)
    assert difference(now, then) == (
        "10 fewer postings, 214 fewer answers, 1 fewer posting done, 1 fewer note, label Remote missing,"
        " model 2 instead of 3"
    )
    assert difference(now, now) == "no difference in postings, answers, labels or model"
