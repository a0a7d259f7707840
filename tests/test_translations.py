"""The translation files: complete, in step with the code, and with the placeholders of the English."""

from __future__ import annotations

import ast
import importlib.util
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, QTranslator

from app import resources
from app.core import translation
from app.core.settings import LANGUAGE_CODES

if TYPE_CHECKING:
    from types import ModuleType

TOP = Path(__file__).resolve().parent.parent
LANGUAGES = LANGUAGE_CODES[1:]
PLACEHOLDER = re.compile(r"\{([a-z_0-9]*)(?:![rs])?(?::[^}]*)?\}")
NUMBERS = (0, 1, 2, 3, 5, 12, 22, 104, 1_000_000)


def _script() -> ModuleType:
    path = TOP / ".ci" / "translations" / "update.py"
    spec = importlib.util.spec_from_file_location("update_translations", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # where its dataclass looks for its types
    spec.loader.exec_module(module)
    return module


update = _script()
MESSAGES = update.collect()


def test_every_visible_string_is_collected() -> None:
    sources = {message.source for message in MESSAGES}
    assert {"Retrain", "{n} labels"} <= sources
    assert len(sources) > 1500


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_file_of_a_language_is_in_step_with_the_code(language: str) -> None:
    path = update.FOLDER / f"jobtag_{language}.ts"
    assert path.read_text(encoding="utf-8") == update.as_xml(language, MESSAGES), "Run: make translations"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_string_is_translated(language: str) -> None:
    done = update.translations(language)
    missing = [message.source for message in MESSAGES if (message.source, message.plural) not in done]
    assert missing == []
    empty = [source for (source, _plural), forms in done.items() if not all(form.strip() for form in forms)]
    assert empty == []


def test_strings_to_translate_are_literals() -> None:
    """Others would not be collected. A variable of ``tr`` holds a constant marked with ``tr_noop``."""
    found = []
    for path in sorted((TOP / "app").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                place = {"tr_noop": 0, "plural": 2, "count": 1}.get(node.func.id)
                if place is None or len(node.args) <= place or path.name == "translation.py":
                    continue
                if not isinstance(node.args[place], ast.Constant | ast.IfExp):
                    found.append(f"{path.relative_to(TOP).as_posix()}:{node.lineno}")
    assert found == []


def _names(text: str) -> set[str]:
    return set(PLACEHOLDER.findall(text.replace("{{", "").replace("}}", "")))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_placeholders_of_the_english(language: str) -> None:
    for (source, plural), forms in update.translations(language).items():
        for form in forms:
            # "1" may be spelled out, such as "eine" for "{n}".
            free = {"n"} if plural else set()
            assert _names(form) | free == _names(source) | free, (source, form)
            for name, spec in re.findall(r"\{(\w+):([^}]*)\}", source):
                assert f"{{{name}:{spec}}}" in form, (source, form)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_begins_and_ends_as_the_english(language: str) -> None:
    """A lost colon, dot or space shows in a sentence that is put together."""
    for (source, _plural), forms in update.translations(language).items():
        for form in forms:
            assert form[:1].isspace() == source[:1].isspace(), (source, form)
            assert form[-1:].isspace() == source[-1:].isspace(), (source, form)
            for mark in ("…", "\n"):
                assert form.endswith(mark) == source.endswith(mark), (source, form)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_file_holds_the_same_translations(language: str) -> None:
    translator = QTranslator()
    assert translator.load(str(update.FOLDER / f"jobtag_{language}.qm"))
    for (source, plural), forms in update.translations(language).items():
        if plural:
            found = {translator.translate(update.CONTEXT, source, None, number) for number in NUMBERS}
            assert found == set(forms), source
        else:
            assert translator.translate(update.CONTEXT, source) == forms[0], source


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_said_without_qt_are_those_of_qt(language: str) -> None:
    """With the same plural forms, and numbers as Qt's locale writes them."""
    translator, without_qt = QTranslator(), resources.language(language)
    assert translator.load(str(update.FOLDER / f"jobtag_{language}.qm"))
    for source, plural in update.translations(language):
        for number in NUMBERS if plural else (None,):
            said = translator.translate(update.CONTEXT, source, None, -1 if number is None else number)
            assert without_qt.translate(source, number) == said, (source, number)
    locale = QLocale(language)
    with translation.using(without_qt):
        for value in (7, 1234, 12345, 1234567):
            assert translation.localized(value) == locale.toString(value)
        assert translation.localized(12345.25, ",.2f") == locale.toString(12345.25, "f", 2)
        assert translation.tr("no such string") == "no such string"
        assert translation.plural(2, "{n} such", "{n} suches") == "2 suches"


# Functions and methods whose texts are shown as they are.
SHOWN = (
    "setText", "setToolTip", "setWindowTitle", "setPlaceholderText", "setAccessibleName",
    "setAccessibleDescription", "setStatusTip", "setWhatsThis", "setTitle", "setLabelText", "addAction",
    "addMenu", "QLabel", "PlainLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QAction",
    "show_message", "write_at", "UserError", "FileError", "ProjectError", "ProjectBusyError",
    "DamagedProjectError", "ProjectMovedError", "InputError", "GoneError", "NotReadyError", "SetupError",
)  # fmt: skip

ROLES = ("small", "soft", "strong", "heading", "error")
"""The roles of labels."""


def test_no_shown_text_is_left_untranslated() -> None:
    found = []
    for path in sorted((TOP / "app").rglob("*.py")):
        name = path.relative_to(TOP).as_posix()
        if name.startswith(("app/cli/", "app/serve/")):
            continue  # the command line is English
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            function = node.func
            called = getattr(function, "attr", getattr(function, "id", ""))
            if called not in SHOWN:
                continue
            for argument in node.args:
                words = _english(argument)
                if words and words not in ("Jobtag", "– Jobtag", *ROLES):
                    found.append(f"{name}:{node.lineno}: {words}")
    assert found == []


def _english(node: ast.expr) -> str:
    """The words of a literal that a person would read."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        text = node.value
    elif isinstance(node, ast.JoinedStr):
        text = "".join(str(part.value) for part in node.values if isinstance(part, ast.Constant))
    else:
        return ""
    return text.strip() if re.search(r"[^\W\d_]{2}", text) else ""


def test_french_signs_keep_to_their_words() -> None:
    """A line must not begin with a colon or the like, nor end with an opening quotation mark."""
    forms = [form for forms in update.translations("fr").values() for form in forms]
    assert [form for form in forms if re.search(r" [:;!?»%]|« ", form)] == []
