"""The verb ``desktop``: entry, icon and file type for one user, in a home of the test."""

from __future__ import annotations

import configparser
import json
import re
import sys
from typing import TYPE_CHECKING

import pytest

from app import cli

if TYPE_CHECKING:
    from pathlib import Path

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Other systems have installers.")
FILES = {
    "applications/jobtag.desktop",
    "icons/hicolor/scalable/apps/jobtag.svg",
    "mime/packages/jobtag.xml",
}


def _run(*words: str, code: int = 0) -> None:
    assert cli.run(["desktop", *words], application=lambda: None) == code


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's data folder, and no program that tells a desktop."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("PATH", str(tmp_path))
    return tmp_path / "data"


def files_of(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def exec_of(data: Path) -> list[str]:
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(data / "applications" / "jobtag.desktop", encoding="utf-8")
    value = entry["Desktop Entry"]["Exec"].replace("\\\\", "\\")
    words = re.findall(r'"((?:[^"\\]|\\.)*)"|(\S+)', value)
    return [re.sub(r"\\(.)", r"\1", quoted or plain).replace("%%", "%") for quoted, plain in words]


@linux
def test_install_adds_what_remove_takes_away(data: Path) -> None:
    other = data / "applications" / "other.desktop"
    other.parent.mkdir(parents=True)
    other.write_bytes(b"mine")
    _run("--install")
    assert files_of(data).keys() == FILES | {"applications/other.desktop"}
    _run("--remove")
    assert files_of(data) == {"applications/other.desktop": b"mine"}


@linux
def test_a_second_time_changes_nothing(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _run("--install", "--json")
    assert set(json.loads(capsys.readouterr().out)["installed"]) == {str(data / name) for name in FILES}
    before = files_of(data)
    _run("--install", "--json")
    assert json.loads(capsys.readouterr().out) == {"installed": []}
    assert files_of(data) == before
    _run("--remove")
    _run("--remove", "--json")
    assert json.loads(capsys.readouterr().out.splitlines()[-1]) == {"removed": []}


@linux
def test_an_entry_that_is_out_of_date_is_renewed(data: Path) -> None:
    _run("--install")
    entry = data / "applications" / "jobtag.desktop"
    right = entry.read_bytes()
    entry.write_bytes(b"[Desktop Entry]\nExec=/gone/jobtag\n")
    _run("--install")
    assert entry.read_bytes() == right


@linux
def test_the_entry_starts_this_copy(data: Path) -> None:
    _run("--install")
    *command, file = exec_of(data)
    assert file == "%f"
    assert command[0].startswith("/")
    assert command[1:] in ([], ["-m", "app"])


@linux
@pytest.mark.parametrize("name", ["My programs", 'a "b" $HOME `c`', "back\\slash", "100 %f"])
def test_the_path_is_quoted(data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    folder = tmp_path / name
    folder.mkdir()
    (folder / "jobtag").touch()
    monkeypatch.setattr(sys, "executable", str(folder / "python"))
    _run("--install")
    assert exec_of(data)[:-1] == [str(folder / "jobtag")]


@linux
def test_a_folder_that_cannot_be_written_is_one_sentence(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data.write_text("no folder")
    _run("--install", code=1)
    assert "cannot be written" in capsys.readouterr().err


@linux
def test_home_is_used_if_no_folder_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    _run("--install")
    assert files_of(tmp_path / ".local" / "share").keys() == FILES


@pytest.mark.parametrize("words", [(), ("--install", "--remove")])
def test_one_of_both_has_to_be_chosen(words: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    _run(*words, code=2)
    assert "Choose either --install or --remove." in capsys.readouterr().err


def test_other_systems_get_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    _run("--install", code=1)
    assert "installer" in capsys.readouterr().err
