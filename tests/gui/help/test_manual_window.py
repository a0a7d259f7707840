"""The manual inside the program: every page opens, links lead on, and a search finds pages."""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest

from app.core.labels import search_form
from app.gui.help.manual_window import ManualWindow
from app.gui.help.pages import found, pages
from app.gui.kit.languages import use_language


@pytest.fixture
def manual(qtbot):
    window = ManualWindow()
    qtbot.addWidget(window)
    window.open_page()
    qtbot.waitExposed(window)
    return window


def titles(manual: ManualWindow) -> list[str]:
    return [manual.contents.item(row).text() for row in range(manual.contents.count())]


def test_it_opens_at_its_index_and_lists_every_page(manual):
    assert manual.current_page() == "index"
    assert titles(manual) == [page.title for page in pages()]
    assert manual.contents.currentItem().text() == "Jobtag manual"


@pytest.mark.parametrize("name", [page.name for page in pages()])
def test_a_page_opens_with_its_heading(manual, name):
    manual.open_page(name)
    assert manual.current_page() == name
    page = next(page for page in pages() if page.name == name)
    assert manual.browser.toPlainText().startswith(page.title)
    assert manual.contents.currentItem().text() == page.title


def test_a_link_leads_to_its_page_and_back_again(manual):
    manual.browser.anchorClicked.emit(QUrl("thresholds.md"))
    manual.browser.setSource(QUrl("thresholds.md"))
    assert manual.current_page() == "thresholds"
    assert manual.contents.currentItem().text() == "Thresholds and goals"
    QTest.keySequence(manual, "Alt+Left")
    assert manual.current_page() == "index"


def test_a_page_is_chosen_from_the_list_by_mouse(manual):
    row = titles(manual).index("Keys")
    spot = manual.contents.visualItemRect(manual.contents.item(row)).center()
    QTest.mouseClick(manual.contents.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert manual.current_page() == "keys"


def test_enter_opens_the_first_page_that_a_search_finds_at_the_word(manual):
    manual.search.setFocus()
    QTest.keyClicks(manual.search, "softmax competing")
    assert titles(manual) == []
    assert manual.nothing.isVisibleTo(manual)
    manual.search.clear()
    QTest.keyClicks(manual.search, "softmax")
    assert titles(manual)[0] == "Why sigmoid, not softmax"
    QTest.keyClick(manual.search, Qt.Key.Key_Return)
    assert manual.isVisible()
    assert manual.current_page() == "sigmoid"
    assert manual.browser.textCursor().selectedText().casefold() == "softmax"


@pytest.mark.parametrize(
    ("language", "typed", "page"),
    [("de", "schwellenwerte", "thresholds"), ("fr", "depannage", "troubleshooting"),
     ("es", "teclas", "keys"), ("pl", "klawisze", "keys")],
)  # fmt: skip
def test_in_another_language_the_manual_is_in_that_language(qtbot, language, typed, page):
    """Its pages, their order, their links and the search, which needs no accents."""
    english = [page.name for page in pages()]
    use_language(language)
    try:
        manual = ManualWindow()
        qtbot.addWidget(manual)
        manual.open_page()
        assert [page.name for page in pages()] == english
        assert manual.browser.source().path().endswith(f"manual/{language}/index.md")
        assert manual.browser.toPlainText().startswith(pages()[0].title)
        manual.browser.setSource(QUrl("thresholds.md"))
        title = next(page.title for page in pages() if page.name == "thresholds")
        assert manual.browser.toPlainText().startswith(title)
        QTest.keyClicks(manual.search, typed)
        QTest.keyClick(manual.search, Qt.Key.Key_Return)
        assert manual.current_page() == page
    finally:
        use_language("en")


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(typed=st.text(max_size=12) | st.sampled_from(["threshold", "CSV Excel", "undo", "  ", "ß"]))
def test_what_a_search_finds_holds_every_word_typed(typed):
    hits = found(typed)
    assert all(word in page.words for page in hits for word in search_form(typed).split())
    if not typed.split():
        assert len(hits) == len(pages())


def test_f1_opens_the_page_about_the_view_on_show(open_project):
    window = open_project(todo=2)
    for view, page in (("tag", "tagging"), ("quality", "quality"), ("compare", "sigmoid")):
        window.show_view(view)
        QTest.keyClick(window, Qt.Key.Key_F1)
        assert window.manual.isVisible()
        assert window.manual.current_page() == page
        window.manual.close()
    window.close_project()
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert window.manual.current_page() == "index"


def test_pictures_fit_beside_the_scroll_bar(manual):
    shown = {}
    for page in pages():
        manual.open_page(page.name)
        for url in re.findall(r"!\[[^\]]+\]\(([^)]+)\)", page.path.read_text(encoding="utf-8")):
            kind = QTextDocument.ResourceType.ImageResource.value
            picture = manual.browser.loadResource(kind, QUrl(url))
            shown[url] = picture.width() / picture.devicePixelRatio()
    assert len(shown) >= 4
    for url, width in shown.items():
        assert 200 <= width <= manual.browser.viewport().width(), url


def test_the_page_about_sigmoid_ends_with_the_figures_of_the_current_text(open_project):
    window = open_project(done=24, train=True)
    window.show_view("compare")
    window.actions_by_name["manual"].trigger()
    words = window.manual.browser.toPlainText()
    assert window.manual.current_page() == "sigmoid"
    assert "On your own text" in words
    labels = window.project.labels.model
    for label in labels.labels:
        assert f"{round(100 * labels.probabilities[label.id])} %" in words  # toPlainText has plain spaces


def test_without_a_model_the_page_about_sigmoid_stands_alone(open_project):
    window = open_project(done=0)
    window.show_view("compare")
    window.actions_by_name["manual"].trigger()
    assert "On your own text" not in window.manual.browser.toPlainText()


def test_names_of_labels_are_not_markup_in_the_manual(open_project):
    window = open_project(done=24, train=True)
    labels = window.bridge.session.labels
    window.bridge.do(labels.change, labels.all[0].id, name="**Nursing** | <b>")
    window.show_view("compare")
    window.actions_by_name["manual"].trigger()
    assert "**Nursing** | <b>" in window.manual.browser.toPlainText()
