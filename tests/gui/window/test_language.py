"""The window's language: chosen in View → Language or taken from the system, with its numbers."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core import settings, translation
from app.core.samples import sample
from app.core.translation import count, localized
from app.gui.application import ShownWindow
from app.gui.keys.actions import menu_letters
from app.gui.kit.languages import LANGUAGES, first_known, use_language
from app.gui.kit.preferences import Preferences

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    use_language("en")


@pytest.fixture
def shown(qapp: QApplication, qtbot) -> Iterator[ShownWindow]:
    made = ShownWindow(qapp)
    with qtbot.waitExposed(made.window):
        made.window.show()
    yield made
    made.window.close()
    made.window.deleteLater()


def menus(shown: ShownWindow) -> list[str]:
    return [action.text().replace("&", "") for action in shown.window.menuBar().actions()]


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_each_menu_opens_by_a_letter_of_its_own(shown, language):
    shown.window.actions_by_name[f"language_{language}"].trigger()
    titles = [action.text() for action in shown.window.menuBar().actions()]
    letters = [title[title.index("&") + 1].upper() for title in titles]
    assert len(set(letters)) == len(letters) == 7
    refused = [QKeySequence(f"Alt+{letter}").toString() for letter in letters]
    assert refused == [f"Alt+{letter}" for letter in menu_letters().values()]


@pytest.mark.parametrize(("language", "said"), [("de", "IT: ja"), ("fr", "IT\u00a0: oui"), ("pl", "IT: tak")])
def test_what_was_undone_is_said_in_the_language(
    shown, make_project: Callable[..., Path], qtbot, language: str, said: str
):
    path = make_project(todo=4, done=2)
    former = shown.window
    former.actions_by_name[f"language_{language}"].trigger()
    qtbot.waitUntil(lambda: shown.window is not former)
    assert shown.window.open_project(path)
    QTest.keyClicks(shown.window.project.posting_list.table, "1")
    shown.window.actions_by_name["undo"].trigger()
    assert shown.window.status.note.text().endswith(said)


def test_another_language_is_shown_at_once_with_the_same_project_view_and_text(
    shown, make_project: Callable[..., Path], qtbot
):
    path = make_project(todo=4, done=2)
    assert shown.window.open_project(path)
    shown.window.show_view("classify")
    shown.window.project.classify_text("A nurse for the ward")
    former = shown.window
    former.actions_by_name["language_de"].trigger()
    qtbot.waitUntil(lambda: shown.window is not former)
    assert menus(shown)[:3] == ["Datei", "Bearbeiten", "Ansicht"]
    assert shown.window.bridge.session.path == path
    assert shown.window.project.view == "classify"
    assert shown.window.project.classify.text() == "A nurse for the ward"
    assert shown.window.actions_by_name["language_de"].isChecked()
    assert not shown.window.actions_by_name["language_en"].isChecked()
    assert Preferences()[settings.LANGUAGE] == "de"


def test_each_language_has_a_sample_of_its_own(shown, qtbot):
    """It opens trained, in a file of its own, so the samples of two languages stand side by side."""
    shown.window.welcome.sample_button.click()
    former, english = shown.window, shown.window.bridge.session.path
    qtbot.waitUntil(lambda: former.bridge.session.models.number == 1)
    qtbot.waitUntil(lambda: not former.bridge.worker.busy())
    former.actions_by_name["language_de"].trigger()
    qtbot.waitUntil(lambda: shown.window is not former)
    shown.window.close_project()
    shown.window.welcome.sample_button.click()
    session = shown.window.bridge.session
    assert shown.window.windowTitle() == "Beispiel – Jobtag"
    assert session.path != english
    assert session.path.parent == english.parent
    assert tuple(label.name for label in session.labels.all) == sample("de").labels
    qtbot.waitUntil(lambda: session.models.number == 1)
    shown.window.project.show_view("classify")
    shown.window.project.classify_text(sample("de").texts[0])
    qtbot.waitUntil(lambda: shown.window.project.labels.sentence.startswith("3 Labels: "))
    for name in ("IT", "Senior", "Englisch"):
        assert name in shown.window.project.labels.sentence


def test_choosing_the_language_in_use_changes_nothing(shown, qtbot):
    former = shown.window
    former.actions_by_name["language_system"].trigger()
    assert former.actions_by_name["language_system"].isChecked()
    qtbot.waitUntil(lambda: shown.window is former)


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_translates_menus_plurals_and_numbers(code, shown, qtbot):
    english = menus(shown)
    shown.window.actions_by_name[f"language_{code}"].trigger()
    qtbot.waitUntil(lambda: translation.current().code == code)
    if code != "en":
        assert menus(shown) != english
        assert count(2, "label") != "2 labels"
    assert localized(1234.5, ",.1f") == QLocale(code).toString(1234.5, "f", 1)
    assert QApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize(("locale", "word"), [("de_AT.UTF-8", "Neu trainieren"), ("C.UTF-8", "Retrain")])
def test_the_system_decides_until_a_language_is_chosen(locale: str, word: str):
    """In a process of its own, since Qt reads the system's languages once."""
    script = (
        "from app.gui.application import make_application; make_application()\n"
        "from app.gui.kit.languages import use_language\n"
        "from app.core.translation import tr\n"
        "use_language('system'); print(tr('Retrain'))"
    )
    environment = {name: value for name, value in os.environ.items() if name != "LANGUAGE"}
    environment |= {"LC_ALL": locale, "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(
        [sys.executable, "-c", script], env=environment, capture_output=True, encoding="utf-8", check=True
    )
    assert done.stdout.strip() == word


def test_the_first_language_that_jobtag_speaks_is_taken():
    assert first_known(["de-AT", "en-GB"]) == "de"
    assert first_known(["nl-NL", "de_DE", "en"]) == "de"
    assert first_known(["C"]) == "en"
    assert first_known([]) == "en"
