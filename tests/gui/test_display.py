"""No screen, or a library is missing: one sentence that says what to do, before Qt aborts the program."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from app.core.errors import SetupError
from app.gui import display
from tests.waiting import WAIT

linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have one")


@pytest.fixture
def bare(monkeypatch) -> pytest.MonkeyPatch:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


@linux_only
def test_without_a_display_there_is_no_screen(bare):
    assert not display.has_screen()
    with pytest.raises(SetupError, match="There is no screen"):
        display.require_screen()


@linux_only
@pytest.mark.parametrize(
    ("name", "value"), [("DISPLAY", ":987"), ("DISPLAY", ""), ("WAYLAND_DISPLAY", "wayland-987")]
)
def test_a_display_that_does_not_answer_is_no_screen(bare, name, value):
    bare.setenv(name, value)
    assert not display.has_screen()


@pytest.mark.parametrize("platform", ["offscreen", "minimal", "offscreen:size=800x600"])
def test_a_platform_without_a_screen_is_taken_as_asked_for(bare, platform):
    bare.setenv("QT_QPA_PLATFORM", platform)
    assert not display.has_screen()
    display.require_screen()


def test_a_missing_library_is_named_with_its_package():
    error = ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")
    assert str(display.explain(error)) == (
        "The window needs libEGL.so.1, which is missing here. Install it with: sudo apt-get install libegl1"
    )


def test_a_missing_qt_is_named_too():
    assert "PySide6" in str(display.explain(ImportError("No module named 'PySide6'")))


@linux_only
@pytest.mark.parametrize("words", [[], ["here.jobtag"]], ids=["welcome", "project"])
def test_the_program_without_a_screen_says_one_sentence_and_exits_with_1(words, tmp_path, make_project):
    make_project(name="here")
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in screens}
    environment["PYTHONPATH"] = os.getcwd()
    done = subprocess.run(
        [sys.executable, "-m", "app", *words],
        env=environment, cwd=tmp_path, capture_output=True, text=True, timeout=WAIT, check=False,
    )  # fmt: skip
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.startswith("There is no screen to show a window on.")
    assert len(done.stderr.splitlines()) == 1
