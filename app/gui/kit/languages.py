"""The languages of the window: Qt's translators, and the numbers, dates and direction that go with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from app import resources
from app.core import translation
from app.core.settings import LANGUAGE_CODES
from app.core.translation import ENGLISH, Language

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.core.translation import Translate

_OWN_NAMES = {"en": "English", "de": "Deutsch", "fr": "Français", "es": "Español", "pl": "Polski"}
LANGUAGES = {code: _OWN_NAMES[code] for code in LANGUAGE_CODES}
"""By code, each with its own name for itself."""
CONTEXT = "jobtag"
"""The context of all strings in the translation files."""

_installed: list[QTranslator] = []
"""The translator of Qt's own words to the language in use."""


def use_language(choice: str) -> None:
    """Show what is built from now on in this language: a code of ``LANGUAGES``, or "system".

    What is on screen already keeps its words.
    """
    system, code = QLocale.system(), code_of(choice)
    locale = system if code == _code(system.name()) else QLocale(code)
    QLocale.setDefault(locale)
    while _installed:
        QCoreApplication.removeTranslator(_installed.pop())
    if code == ENGLISH.code:
        translation.use(ENGLISH)
    else:
        words_of_qt = QTranslator()
        if words_of_qt.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            QCoreApplication.installTranslator(words_of_qt)
            _installed.append(words_of_qt)
        group = locale.groupSeparator()
        grouped_from = 1_000 if group in locale.toString(1_000) else 10_000
        translation.use(Language(code, _translate_to(code), group, locale.decimalPoint(), grouped_from))
    QGuiApplication.setLayoutDirection(QLocale(code).textDirection())


def code_of(choice: str) -> str:
    """The code of the language that a choice stands for: itself, or that of the system if it is "system"."""
    return choice if choice in LANGUAGES else first_known(QLocale.system().uiLanguages())


def first_known(names: Iterable[str]) -> str:
    """The code of the first language that Jobtag speaks, of names such as "de-AT"; English if none."""
    return next((code for code in map(_code, names) if code in LANGUAGES), ENGLISH.code)


def _code(name: str) -> str:
    return name.replace("_", "-").partition("-")[0].lower()


def _translate_to(code: str) -> Translate:
    """Jobtag's own words in a language. A job that began in it keeps it when another one is chosen."""
    translator = QTranslator()
    translator.load(str(resources.resource(f"translations/jobtag_{code}.qm")))

    def translate(source: str, number: int | None) -> str:
        return translator.translate(CONTEXT, source, None, -1 if number is None else number) or source

    return translate
