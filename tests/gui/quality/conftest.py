"""Shared by the tests of the Quality view: the window on a trained project, showing Quality."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.gui.quality.quality_panel import QualityPanel


@pytest.fixture
def open_quality(open_project, qtbot) -> Callable[..., QualityPanel]:
    """The panel on a project as ``make_project`` makes it, once its thresholds are tuned."""

    def make(**wanted: object) -> QualityPanel:
        window = open_project(**{"done": 48, "todo": 4, "train": True, **wanted})
        qtbot.waitUntil(lambda: not window.bridge.worker.busy())
        window.actions_by_name["view_quality"].trigger()
        return window.project.quality

    return make


@pytest.fixture
def panel(open_quality) -> QualityPanel:
    """The panel with the label Remote chosen: postings of all subjects say "remote" or not."""
    shown = open_quality()
    (remote,) = (row.label_id for row in shown.table.source.rows if row.name == "Remote")
    shown.table.choose(remote)
    return shown
