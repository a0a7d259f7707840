"""Shared by all tests: no screen, no folder of the user, repeatable random examples."""

from __future__ import annotations

import locale
import os
import signal
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from pathlib import Path


def _speaks_utf_8() -> bool:
    """Whether the locale that a new process would have is a UTF-8 one."""
    standing = locale.setlocale(locale.LC_CTYPE)
    try:
        locale.setlocale(locale.LC_CTYPE, "")
        return locale.nl_langinfo(locale.CODESET) == "UTF-8"
    except locale.Error:
        return False
    finally:
        locale.setlocale(locale.LC_CTYPE, standing)


# Before anything imports Qt, which reads most of these once: a person's own style, scale, fonts, plug-ins or
# input method must not change what the tests see.
for name in [name for name in os.environ if name.startswith(("QT_", "QML_", "QSG_"))]:
    del os.environ[name]
# A real window is asked for by name: JOBTAG_TEST_PLATFORM=xcb make test
os.environ["QT_QPA_PLATFORM"] = os.environ.get("JOBTAG_TEST_PLATFORM", "offscreen")
# Each process of xdist takes a screen of its own, if there are several.
screens = os.environ.get("JOBTAG_TEST_DISPLAYS", "").split()
if screens:
    worker = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw"))
    os.environ["DISPLAY"] = screens[worker % len(screens)]

# The window follows the system's language; what tests expect on screen is English.
os.environ["LANGUAGE"] = "en"

# Qt warns of a locale that is not UTF-8, as C is, and as any is that this machine has not generated.
if sys.platform == "linux" and not _speaks_utf_8():
    os.environ["LC_ALL"] = "C.UTF-8"

# A shell lets what it starts in the background ignore Ctrl+C, and the processes of tests would inherit that.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

# No deadline: a busy machine is not a fault. In CI the same examples each time.
settings.register_profile("jobtag", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("jobtag")
if not os.access(".", os.W_OK):  # failing examples cannot be kept
    settings.register_profile("jobtag read-only", settings.get_profile("jobtag"), database=None)
    settings.load_profile("jobtag read-only")


@pytest.fixture(autouse=True)
def _own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings, logs and recent projects go to a folder of the test."""
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("JOBTAG_HOME", str(home))
