"""The first page, by clicks and drops."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from app.gui.kit.languages import LANGUAGES, use_language
from app.gui.kit.theme import theme_of
from app.gui.window.welcome_panel import WelcomePanel
from tests.gui.window.test_text_size import cut_off, outside

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(qapp, qtbot) -> WelcomePanel:
    theme = theme_of(qapp)
    theme.choose("light")
    made = WelcomePanel(theme)
    qtbot.addWidget(made)
    made.resize(700, 600)
    made.show()
    return made


def mime(*urls: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl(url) for url in urls])
    return data


def drag(panel: WelcomePanel, data: QMimeData) -> QDragEnterEvent:
    event = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier
    )
    event.ignore()
    QApplication.sendEvent(panel, event)
    return event


def test_each_button_says_what_is_wanted(panel, qtbot):
    heard = []
    for name in ("new", "open", "import", "paste", "sample"):
        getattr(panel, f"{name}_asked").connect(lambda name=name: heard.append(name))
        qtbot.mouseClick(getattr(panel, f"{name}_button"), LEFT)
    assert heard == ["new", "open", "import", "paste", "sample"]


def test_recent_projects_open_and_missing_ones_can_be_removed(panel, qtbot):
    chosen, removed = [], []
    panel.recent_chosen.connect(chosen.append)
    panel.recent_removed.connect(removed.append)
    panel.set_recent([("/data/nurses & carers.jobtag", True), ("/gone/<b>old</b>.jobtag", False)])
    there, missing = panel.rows
    assert there.open_button.text() == "nurses && carers"
    assert there.remove_button.isHidden()
    assert not missing.open_button.isEnabled()
    qtbot.mouseClick(there.open_button, LEFT)
    qtbot.mouseClick(missing.open_button, LEFT)
    qtbot.mouseClick(missing.remove_button, LEFT)
    assert chosen == ["/data/nurses & carers.jobtag"]
    assert removed == ["/gone/<b>old</b>.jobtag"]


def test_paths_are_shown_as_typed(panel):
    panel.set_recent([("/a/<img src=x>.jobtag", True)])
    assert "<img" not in panel.rows[0].open_button.toolTip()


def test_without_recent_projects_there_is_no_such_heading(panel):
    assert panel.recent_title.isHidden()
    panel.set_recent([("/a.jobtag", True)])
    assert panel.recent_title.isVisible()
    panel.set_recent([])
    assert panel.recent_title.isHidden()
    assert panel.rows == []


def test_files_light_up_the_target_and_can_be_dropped(panel):
    dropped = []
    panel.dropped.connect(dropped.append)
    data = mime("file:///data/a b.csv", "file:///data/c.jsonl")
    assert drag(panel, data).isAccepted()
    assert panel.drop_target.wanted
    panel.grab()
    event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(panel, event)
    assert dropped == [[Path("/data/a b.csv"), Path("/data/c.jsonl")]]
    assert not panel.drop_target.wanted


def test_what_is_no_file_is_not_taken(panel):
    data = mime("https://example.org/a.csv")
    assert not drag(panel, data).isAccepted()
    assert not panel.drop_target.wanted


def test_leaving_puts_the_light_out(panel):
    data = mime("file:///a.csv")
    drag(panel, data)
    QApplication.sendEvent(panel, QDragLeaveEvent())
    assert not panel.drop_target.wanted


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("percent", [100, 200])
def test_its_words_fit_in_every_language(qapp, qtbot, language, percent):
    use_language(language)
    theme = theme_of(qapp)
    theme.choose_text_size(percent)
    try:
        page = WelcomePanel(theme)
        qtbot.addWidget(page)
        page.resize(1280, 552)
        page.show()
        qtbot.waitUntil(lambda: cut_off(page) == [] and outside(page) == [])
    finally:
        theme.choose_text_size(100)
        use_language("en")
