"""The user's settings in their folder. An invalid file loses the settings and nothing else."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.core import settings
from app.core.places import home
from app.gui.kit.preferences import Preferences


@pytest.fixture
def file() -> Path:
    return home("config") / "preferences.json"


def test_choices_are_remembered():
    preferences = Preferences()
    assert preferences[settings.THEME] == "system"
    preferences[settings.THEME] = "dark"
    preferences[settings.SPLITTERS] = [300, 600, 400]
    again = Preferences()
    assert again[settings.THEME] == "dark"
    assert again[settings.SPLITTERS] == [300, 600, 400]
    assert again[settings.AUTOMATIC] is False


def test_nothing_is_written_before_something_is_chosen(file):
    preferences = Preferences()
    preferences[settings.THEME] = preferences[settings.THEME]
    assert not file.exists()


@pytest.mark.parametrize(
    "garbage",
    [b"", b"{", b"\xff\xfe\x00", b"[1, 2]", b"[" * 100_000, b'{"theme": ' + b"9" * 5_000 + b"}"],
    ids=["empty", "cut short", "no text", "no object", "nested", "number"],
)
def test_a_file_of_garbage_is_put_aside(file, garbage):
    file.write_bytes(garbage)
    preferences = Preferences()
    assert preferences[settings.THEME] == "system"
    assert preferences.recent() == []
    assert file.with_name("preferences.damaged.json").read_bytes() == garbage
    preferences[settings.THEME] = "light"
    assert Preferences()[settings.THEME] == "light"


@pytest.mark.parametrize("setting", settings.SETTINGS, ids=lambda setting: setting.name)
@pytest.mark.parametrize("value", [None, 7, "purple", {"a": 1}], ids=repr)
def test_a_value_of_the_wrong_kind_is_as_good_as_none(file, setting, value):
    if setting.accepts(value):
        pytest.skip("any text will do there")
    file.write_text(json.dumps({setting.name: value, "unknown": 1}), "utf-8")
    assert Preferences()[setting] == setting.default


def test_recent_projects_come_newest_first_ten_of_them(tmp_path):
    preferences = Preferences()
    projects = [tmp_path / f"{number}.jobtag" for number in range(12)]
    for project in projects:
        preferences.remember(project)
    preferences.remember(projects[5])
    assert Preferences().recent() == [projects[5], *(p for p in projects[:1:-1] if p != projects[5])]
    preferences.forget(projects[5])
    assert projects[5] not in Preferences().recent()


def test_recent_projects_may_have_any_name(tmp_path):
    odd = [tmp_path / "Pflege & Büro 职位.jobtag", Path("/tmp/not\udcfftext.jobtag")]
    preferences = Preferences()
    for path in odd:
        preferences.remember(path)
    assert Preferences().recent() == odd[::-1]


def test_recent_entries_that_are_not_paths_are_left_out(file):
    file.write_text(json.dumps({"recent": ["/a.jobtag", 5, None, ["/b"]]}), "utf-8")
    assert Preferences().recent() == [Path("/a.jobtag")]


def test_a_folder_that_cannot_be_made_costs_only_the_memory(tmp_path, monkeypatch):
    (tmp_path / "file").write_text("in the way", "utf-8")
    monkeypatch.setenv("JOBTAG_HOME", str(tmp_path / "file" / "home"))
    preferences = Preferences()
    preferences[settings.THEME] = "dark"
    assert preferences[settings.THEME] == "dark"


def test_each_kind_of_file_has_the_platform_s_own_folder(monkeypatch):
    monkeypatch.delenv("JOBTAG_HOME")
    folders = {kind: home(kind) for kind in ("config", "data", "log")}
    assert all("jobtag" in str(folder).lower() for folder in folders.values())
    assert len(set(folders.values())) > 1
