"""A pseudo-language: every visible word passes through the translation, and 40 % longer words still fit."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QTabBar,
    QTableView,
    QWidget,
)

from app.core import translation
from app.core.translation import Language
from app.gui.kit.languages import use_language
from app.gui.kit.preferences import Preferences
from app.gui.kit.theme import theme_of
from app.gui.tag.list.query_help import EXAMPLES
from app.gui.window.main_window import MainWindow
from tests.gui.window.test_text_size import DIALOGS, VIEWS, cut_off, open_dialog, outside

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

OPEN, CLOSE = "⟦", "⟧"
PLACEHOLDER = re.compile(r"(\{[^}]*\})")
WORD = re.compile(r"[^\W\d_]{3,}")
"""Shorter words, such as keys and units, are not looked for."""
GIVEN = re.compile(
    r"\b(Jobtag|IT|Nursing|Remote|Java|Python|jobs?|invented|Ctrl|Shift|Alt|Enter|Return|Esc|Del|Backspace|Tab"
    r"|PgUp|PgDown|Meta|CSV|TSV|JSONL?|JSON|Parquet|MEKA|ARFF|fastText|Excel|OpenDocument|doccano|Prodigy|spaCy"
    r"|Argilla|Studio|Label|Lines|utf|UTF|xlsx|ods|csv|tsv|jsonl|json|parquet|arff|txt|html|pdf|png|svg|gz"
    r"|jobtag|Micro|Macro|micro|macro|Brier|ECE|English|Deutsch|Français|Español|Polski|Sector|logit|softmax"
    r"|sigmoid|Softmax|Sigmoid|skops|joblib|title|text|label|ads|Kitchen)\b"
)
"""Names, keys and formats, which no language translates, and words of the imported file."""
PATH = re.compile(r"(/[\w.-]+)+")


def pseudo(source: str, number: int | None) -> str:
    """The string in brackets, with accents and two fifths longer; placeholders stay."""
    parts = PLACEHOLDER.split(source)
    words = "".join(
        part if part.startswith("{") else part.replace("e", "é").replace("a", "ä") for part in parts
    )
    return f"{OPEN}{words}{'~' * (2 * len(source) // 5)}{CLOSE}"


@pytest.fixture
def window(qapp: QApplication, qtbot) -> Iterator[MainWindow]:
    """The window in the pseudo-language."""
    translation.use(Language("x", pseudo))
    made = MainWindow(theme_of(qapp), Preferences())
    made.resize(1280, 800)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    for dialog in made.findChildren(QDialog):
        dialog.close()
    made.close()
    made.deleteLater()
    use_language("en")


@pytest.fixture
def trained(open_project) -> MainWindow:
    return open_project(todo=6, done=16, train=True)


def shown_texts(window: QWidget) -> Iterator[tuple[str, str]]:
    """What a person can read or hear in a window, each with the kind of thing that shows it."""
    for widget in [window, *window.findChildren(QWidget)]:
        name = type(widget).__name__
        if isinstance(widget, QLabel | QAbstractButton):
            yield name, widget.text()
        if isinstance(widget, QLineEdit):
            yield name, widget.placeholderText()
        if isinstance(widget, QComboBox):
            for row in range(widget.count()):
                yield name, widget.itemText(row)
        if isinstance(widget, QTabBar):
            for row in range(widget.count()):
                yield name, widget.tabText(row)
        if isinstance(widget, QMenu):
            yield name, widget.title()
        yield f"tooltip of {name}", re.sub("<[^>]*>", "", widget.toolTip())
        yield f"accessible name of {name}", widget.accessibleName()
        if isinstance(widget, QTableView) and widget.model() is not None:
            for column in range(widget.horizontalHeader().count()):
                heading: Any = widget.model().headerData(column, Qt.Orientation.Horizontal)
                yield f"heading of {name}", str(heading or "")
    for action in window.findChildren(QAction):
        yield "action", action.text()


def is_given(text: str) -> bool:
    """Whether a text is a posting's, an example of a search, or Qt's own, which has its own translations."""
    return (
        text.startswith("Java developer")
        or "Scroll " in text
        or text == "Export..."
        or any(text in row for row in EXAMPLES)
    )


def untranslated(window: QWidget) -> list[tuple[str, str]]:
    """The texts with a word outside the brackets of the pseudo-language."""
    found = []
    for kind, text in shown_texts(window):
        depth, outside_of_brackets = 0, []
        for letter in text:
            depth += (letter == OPEN) - (letter == CLOSE)
            if depth == 0 and letter != CLOSE:
                outside_of_brackets.append(letter)
        rest = GIVEN.sub("", PATH.sub("", "".join(outside_of_brackets)))
        if WORD.search(rest) and not is_given(text):
            found.append((kind, text))
    return sorted(set(found))


@pytest.mark.parametrize("view", VIEWS)
def test_every_word_of_a_view_is_translated(trained, view, qtbot):
    trained.actions_by_name[f"view_{view}"].trigger()
    assert untranslated(trained) == [], "\n".join(map(str, untranslated(trained)))


DATA = ("label_sets", "manual", "report")
"""Their words come from files of their own, or from an error."""


@pytest.mark.parametrize("name", [name for name in DIALOGS if name not in DATA])
def test_every_word_of_a_dialog_is_translated(trained, name, tmp_path: Path, qtbot):
    do, labels = trained.bridge.do, trained.bridge.session.labels
    do(labels.change, labels.all[0].id, group="Sector")
    trained.project.labels.view.set_current(labels.all[0].id)
    open_dialog(trained, name, tmp_path)
    qtbot.waitUntil(lambda: any(dialog.isVisible() for dialog in trained.findChildren(QDialog)))
    (dialog,) = (dialog for dialog in trained.findChildren(QDialog) if dialog.isVisible())
    assert untranslated(dialog) == [], "\n".join(map(str, untranslated(dialog)))


@pytest.mark.parametrize("view", VIEWS)
def test_longer_words_fit(trained, view, qtbot):
    trained.resize(1440, 900)
    trained.actions_by_name[f"view_{view}"].trigger()
    qtbot.waitUntil(lambda: cut_off(trained) == [] and outside(trained) == [])


@pytest.mark.parametrize("view", VIEWS)
def test_nothing_is_cut_off_from_right_to_left(trained, view, qapp: QApplication, qtbot):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    trained.resize(1440, 900)
    trained.actions_by_name[f"view_{view}"].trigger()
    qtbot.waitUntil(lambda: cut_off(trained) == [] and outside(trained) == [])
    bar, retrain = trained.top_bar, trained.top_bar.retrain_button
    assert retrain.mapTo(bar, retrain.rect().center()).x() < bar.width() / 2, "mirrored"
