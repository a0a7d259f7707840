"""No screen, or a library is missing: one sentence that says what to do, before Qt aborts the program."""

from __future__ import annotations

import os
import shutil
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


@pytest.fixture
def x_server(tmp_path):
    """A real X server of its own, where one is installed."""
    program = shutil.which("Xvfb")
    if program is None:
        pytest.skip("no Xvfb is installed")
    read, write = os.pipe()
    words = [program, "-displayfd", str(write), "-screen", "0", "800x600x24", "-nolisten", "tcp"]
    server = subprocess.Popen(words, pass_fds=(write,), stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as said:
        number = said.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait()


OPENS_A_WINDOW = """
import sys
from app.gui import display
display.require_screen()
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication([])
QLabel("here").show()
print(application.platformName())
"""


@linux_only
@pytest.mark.parametrize(
    "platform",
    ["", "nonsense", "wayland", "wayland;xcb", "xcb;wayland", "xcb:a=b", "vnc", "vnc;xcb", "eglfs", ";"],
)
def test_where_only_x_answers_x_is_taken(x_server, platform):
    """Qt would end the program, or listen on the network for VNC."""
    environment = {name: value for name, value in os.environ.items() if name != "WAYLAND_DISPLAY"}
    environment |= {"DISPLAY": x_server, "QT_QPA_PLATFORM": platform, "PYTHONPATH": os.getcwd()}
    done = subprocess.run(
        [sys.executable, "-c", OPENS_A_WINDOW],
        env=environment, capture_output=True, text=True, timeout=WAIT, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout.strip()) == (0, "xcb"), done.stderr


@linux_only
@pytest.mark.parametrize("platform", ["nonsense", "wayland", "xcb", "vnc", "eglfs"])
def test_where_nothing_answers_the_sentence_does_not_depend_on_the_platform(bare, platform):
    bare.setenv("QT_QPA_PLATFORM", platform)
    with pytest.raises(SetupError, match="There is no screen"):
        display.require_screen()
