"""What every test stands on: no screen, no folder of the person who runs it, repeatable random examples."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from pathlib import Path

# Before anything imports Qt. A real window is asked for by name: JOBTAG_TEST_PLATFORM=xcb make test
os.environ["QT_QPA_PLATFORM"] = os.environ.get("JOBTAG_TEST_PLATFORM", "offscreen")

# No deadline: a busy machine is not a fault. In CI the same examples each time.
settings.register_profile("jobtag", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("jobtag")


@pytest.fixture(autouse=True)
def _own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings, logs and recent projects go to a folder of the test."""
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("JOBTAG_HOME", str(home))
