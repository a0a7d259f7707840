"""A full disk: one sentence, nothing lost, and work goes on once there is room."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import suppress
from itertools import count
from typing import TYPE_CHECKING

import pytest

from app import cli
from app.core.errors import FileError, ProjectError
from app.core.jobs import run
from app.core.records import Answer, IncomingPosting
from app.session import Session

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MEGABYTE = 1 << 20


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 3 MB."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root can mount a small disk")
    folder = tmp_path / "disk"
    folder.mkdir()
    mount: list[str | Path] = ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", folder]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("no disk can be mounted here")
    yield folder
    subprocess.run(["umount", "-l", folder], check=True)


def fill(disk: Path, spare: int = 0) -> Path:
    """Take all the room there is but for ``spare`` bytes; deleting the file gives it back."""
    ballast = disk / "ballast"
    (disk / "spare").write_bytes(bytes(spare))
    with ballast.open("wb", buffering=0) as file:
        size = MEGABYTE
        while size:
            try:
                if not file.write(bytes(size)):
                    size //= 2
            except OSError:
                size //= 2
    (disk / "spare").unlink()
    return ballast


def project(path: Path) -> Session:
    session = Session.create(path, ["IT", "Law"])
    session.files.add([IncomingPosting("", n, f"Posting {n}") for n in range(40)])
    return session


def test_answers_fail_with_a_sentence_and_go_on_after_room_is_made(disk: Path) -> None:
    session = project(disk / "p.jobtag")
    ids, it = session.postings.ids(), session.labels.all[0].id
    ballast = fill(disk, spare=MEGABYTE // 4)
    given: dict[int, Answer | None] = {}

    def answer_all() -> None:
        for number in count():  # until the log has no room left
            posting, answer = ids[number % len(ids)], Answer(number % 3 % 2)
            session.postings.answer(posting, it, answer)
            given[posting] = answer

    with pytest.raises(ProjectError, match=r"is full or failing\. Make room, .* nothing is lost\."):
        answer_all()
    assert given
    assert {row: session.postings.tagging(row).answer(it) for row in given} == given
    ballast.unlink()
    session.postings.answer(ids[0], it, Answer.YES)
    session.labels.add("Room again")
    session.close()
    with Session.open(disk / "p.jobtag") as again:
        assert again.check() == []
        assert {row: again.postings.tagging(row).answer(it) for row in given} == given | {ids[0]: Answer.YES}
        assert [label.name for label in again.labels.all] == ["IT", "Law", "Room again"]


def test_a_project_on_a_full_disk_opens_and_closes(disk: Path) -> None:
    project(disk / "p.jobtag").close()
    ballast = fill(disk)
    before = (disk / "p.jobtag").read_bytes()
    with Session.open(disk / "p.jobtag", read_only=True) as session:
        assert session.postings.counts().todo == 40
    with suppress(ProjectError), Session.open(disk / "p.jobtag") as session:
        assert session.postings.counts().todo == 40
    with pytest.raises(ProjectError, match=r"\.$"):
        Session.create(disk / "new.jobtag", [f"Label {n}" for n in range(9)]).close()
    assert not list(disk.glob("new*"))
    assert (disk / "p.jobtag").read_bytes() == before
    ballast.unlink()
    with Session.open(disk / "p.jobtag") as session:
        assert session.check() == []


def postings(path: Path, number: int) -> Path:
    rows = ({"text": f"{n} {'long ' * 200}", "labels": ["New"] * (n % 2)} for n in range(number))
    path.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    return path


def test_an_import_that_finds_no_room_leaves_nothing(disk: Path, tmp_path: Path) -> None:
    with project(disk / "p.jobtag") as session:
        with pytest.raises(ProjectError, match=r"too little room .* Make room, .* nothing is lost\."):
            run(session.files.import_job([postings(tmp_path / "rows.jsonl", 6000)]))
        assert (session.postings.counts().todo, len(session.labels.all)) == (40, 2)
        assert session.check() == []


def test_after_an_import_that_found_no_room_work_goes_on(
    disk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = disk / "p.jobtag"
    project(path).close()
    ballast = disk / "ballast"
    ballast.write_bytes(bytes(MEGABYTE // 2))
    many, few = postings(tmp_path / "many.jsonl", 6000), postings(tmp_path / "few.jsonl", 6)

    def done(*words: object) -> int:
        return cli.run([*map(str, words)], application=lambda: None)

    assert done("import", path, many) == 1
    assert "Make room" in capsys.readouterr().err
    ballast.unlink()
    assert done("import", path, few) == 0
    report = capsys.readouterr().out
    assert report.startswith("Added 6 postings, updated 0.\n")
    assert "New labels: New.\n" in report
    assert done("train", path) == 0
    assert done("check", path) == 0


def test_an_export_to_a_full_disk_keeps_the_old_file(disk: Path, tmp_path: Path) -> None:
    target = disk / "out.jsonl"
    with project(tmp_path / "p.jobtag") as session:
        session.files.add([IncomingPosting("", 1, os.urandom(MEGABYTE).hex())])
        target.write_text("precious", encoding="utf-8")
        fill(disk)
        for path in (target, target.with_name("new.csv")):
            with pytest.raises(FileError, match=r"There is no room"):
                run(session.files.export_job(path))
    assert target.read_text(encoding="utf-8") == "precious"
    assert sorted(found.name for found in disk.iterdir()) == ["ballast", "out.jsonl"]


def test_a_training_that_finds_no_room_keeps_the_answers(disk: Path) -> None:
    with project(disk / "p.jobtag") as session:
        for number, posting in enumerate(session.postings.ids()):
            session.postings.answer(posting, session.labels.all[0].id, Answer(number % 2))
        text = " ".join(f"w{n}" for n in range(20_000))
        session.postings.finish(session.postings.ids()[0])
        session.files.add([IncomingPosting("", 1, text)])
        session.postings.answer(session.postings.ids()[-1], session.labels.all[0].id, Answer.YES)
        ballast = fill(disk)
        with pytest.raises(ProjectError, match=r"is full or failing\. Make room"):
            run(session.models.train_job())
        assert session.models.number is None
        ballast.unlink()
        run(session.models.train_job())
        assert session.models.number is not None


def test_a_picture_that_finds_no_room_says_so(disk: Path, tmp_path: Path) -> None:
    project(tmp_path / "p.jobtag").close()
    fill(disk)
    out = disk / "out.png"
    words: list[str | Path] = ["screenshot", tmp_path / "p.jobtag", out, "--view", "tag"]
    done = subprocess.run(
        [sys.executable, "-m", "app", *words], capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 1
    sentences = [line for line in done.stderr.splitlines() if "propagateSizeHints" not in line]
    assert sentences == [
        f"{out} cannot be written: No space left on device. Make room, or choose another folder."
    ]
    assert [found.name for found in disk.iterdir()] == ["ballast"]
