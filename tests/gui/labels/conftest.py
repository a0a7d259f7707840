"""Shared by the tests of this folder: labels and panels."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest

from app.core.records import Answer, Label
from app.core.settings import LABEL_COLORS
from app.core.tagging import Tagging
from app.gui.kit.theme import Theme, apply_theme, theme_of
from app.gui.labels.label_panel import LabelPanel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

Labels = Callable[..., tuple[Label, ...]]


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    apply_theme(qapp, "light")
    theme = theme_of(qapp)
    yield theme
    theme.reduce_motion = None


@pytest.fixture
def make_labels() -> Labels:
    """Labels by name, with ids from 1, keys from "1" and a tuned threshold of 50 %."""

    def make(*names: str, threshold: float = 0.5) -> tuple[Label, ...]:
        return tuple(
            Label(
                id=number,
                name=name,
                color=LABEL_COLORS[number % len(LABEL_COLORS)],
                key=str(number % 10),
                position=number - 1,
                tuned_threshold=threshold,
            )
            for number, name in enumerate(names, 1)
        )

    return make


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme, make_labels: Labels) -> LabelPanel:
    """IT 90 % yes, English 60 % unanswered, Remote 20 % no; all cut at 50 %."""
    panel = LabelPanel(theme)
    panel.animated = False
    qtbot.addWidget(panel)
    panel.set_labels(make_labels("IT", "English", "Remote"))
    panel.set_answers(Tagging().with_answer(1, Answer.YES).with_answer(3, Answer.NO))
    panel.set_probabilities({1: 0.9, 2: 0.6, 3: 0.2})
    panel.resize(404, 500)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel
