"""Training in the window: new bars come early, and are withdrawn if the training fails."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtTest import QTest

TEXT = "Java developer for backend services"


def test_new_bars_are_shown_before_the_model_counts(open_project, qtbot):
    window = open_project(done=16, todo=4)
    session, seen = window.bridge.session, []

    def look(_job, progress) -> None:
        if progress.partial is not None:
            seen.append((session.models.number, len(session.models.probabilities(TEXT))))

    window.bridge.job_progressed.connect(look)
    window.actions_by_name["retrain"].trigger()
    qtbot.waitUntil(lambda: session.models.number == 1)
    assert seen == [(None, len(session.labels.all))]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not rename an open file")
def test_partial_bars_go_again_with_a_training_that_fails(open_project, qtbot):
    window = open_project(done=16, todo=4, train=True)
    session = window.bridge.session
    path = session.path
    elsewhere = path.with_name("elsewhere.jobtag")
    former, number = session.models.probabilities(TEXT), session.models.number
    QTest.keyClicks(window.project.posting_list.table, "1")
    seen = []

    def move(_job, progress) -> None:
        if progress.partial is not None and not seen:
            seen.append(session.models.probabilities(TEXT))
            path.rename(elsewhere)

    window.bridge.job_progressed.connect(move)
    window.actions_by_name["retrain"].trigger()
    qtbot.waitUntil(window.banner.isVisible)
    elsewhere.rename(path)
    assert len(seen) == 1
    assert seen != [former]
    assert session.models.probabilities(TEXT) == former
    assert session.models.number == number
    assert not window.actions_by_name["cancel"].isEnabled()
