"""Writing files completely or not at all."""

from __future__ import annotations

import errno
import os
import resource
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.core.errors import FileError
from app.core.records import OutgoingPosting
from app.formats import open_file, writable_suffixes, write
from app.formats.writing import unwritable

if TYPE_CHECKING:
    from collections.abc import Iterator

POSTINGS = [
    OutgoingPosting(str(row), "", os.urandom(200).hex(), ("IT",), ("Care",), True, {}) for row in range(3000)
]


@pytest.fixture(params=writable_suffixes())
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A file that is there already, alone in its folder."""
    folder = tmp_path / "out"
    folder.mkdir()
    path = folder / f"jobs{request.param}"
    path.write_text("old")
    return path


def unchanged(path: Path) -> bool:
    return path.read_text() == "old" and [found.name for found in path.parent.iterdir()] == [path.name]


def test_a_cancelled_export_leaves_the_old_file_alone(old: Path) -> None:
    steps = write(old, POSTINGS)
    next(steps)
    next(steps)
    assert not unchanged(old)
    steps.close()
    assert unchanged(old)


def test_an_error_halfway_leaves_the_old_file_alone(old: Path) -> None:
    def broken() -> Iterator[OutgoingPosting]:
        yield from POSTINGS[:1000]
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        list(write(old, broken()))
    assert unchanged(old)


def test_a_full_disk_leaves_the_old_file_alone(old: Path) -> None:
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, limits[1]))
    try:
        with pytest.raises(FileError, match="cannot be written"):
            list(write(old, POSTINGS))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert unchanged(old)


def test_no_room_is_a_sentence() -> None:
    with pytest.raises(FileError, match=r"There is no room for .*; free some"):
        raise unwritable(Path("jobs.csv"), OSError(errno.ENOSPC, "No space left on device"))


def test_a_new_file_replaces_the_old_one_with_its_permissions(old: Path) -> None:
    old.chmod(0o640)
    list(write(old, POSTINGS))
    assert old.stat().st_size > 100_000
    assert old.stat().st_mode & 0o777 == 0o640
    assert [found.name for found in old.parent.iterdir()] == [old.name]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    target, link = tmp_path / "target.csv", tmp_path / "link.csv"
    target.write_text("old")
    link.symlink_to(target)
    list(write(link, POSTINGS))
    assert link.is_symlink()
    assert target.stat().st_size > 100_000


def test_a_missing_folder_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(FileError, match=r"There is no folder .*; create it"):
        list(write(tmp_path / "none" / "jobs.csv", POSTINGS))


def test_a_folder_as_target_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "jobs.csv").mkdir()
    with pytest.raises(FileError, match="is a folder; choose"):
        list(write(tmp_path / "jobs.csv", POSTINGS))


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is forbidden to root")
def test_a_forbidden_folder_is_a_sentence(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(FileError, match="may not be written; choose"):
            list(write(tmp_path / "jobs.csv", POSTINGS))
    finally:
        tmp_path.chmod(0o700)


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is forbidden to root")
def test_a_file_without_read_permission_is_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "jobs.csv"
    path.write_text("text\na\n")
    path.chmod(0)
    with pytest.raises(FileError, match="may not be read; ask"):
        open_file(path)


@pytest.mark.parametrize("name", ["jobs.docx", "jobs.txt", "jobs"])
def test_an_unknown_suffix_lists_the_known_ones(tmp_path: Path, name: str) -> None:
    with pytest.raises(FileError, match=r"cannot write .*\.jsonl.*\.csv.*\.xlsx.* or \.arff"):
        write(tmp_path / name, POSTINGS)
