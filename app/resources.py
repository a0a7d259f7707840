"""The only place that knows where resources/ lies, installed or not."""

from __future__ import annotations

from pathlib import Path

from app.core.catalogue import read_catalogue
from app.core.errors import SetupError
from app.core.translation import ENGLISH, Language, tr

_PACKAGE = Path(__file__).resolve().parent
PLACES = (_PACKAGE / "_resources", _PACKAGE.parent / "resources")
"""Inside the package if installed, next to it in a checkout."""


def resource(name: str) -> Path:
    """The file of that name in resources/, such as ``"icons/jobtag.svg"``.

    Raises:
        SetupError: the file is missing, so the installation is damaged.
    """
    for place in PLACES:
        if (place / name).is_file():
            return place / name
    raise SetupError(tr("Jobtag's own file {name} is missing. Install Jobtag again.", name=name))


_NUMBERS = {
    "de": (".", ",", 1_000),
    "fr": ("\u202f", ",", 1_000),
    "es": (".", ",", 10_000),
    "pl": ("\u00a0", ",", 10_000),
}
"""How a language writes numbers: ``thousands``, ``decimal`` and ``grouped_from`` of ``Language``."""


def language(code: str) -> Language:
    """The language of that code for what is written to files; English if Jobtag does not speak it.

    It depends on nothing but the code: neither on the language in use nor on the system's numbers.
    """
    if code not in _NUMBERS:
        return ENGLISH
    translate = read_catalogue(resource(f"translations/jobtag_{code}.ts"), code)
    return Language(code, translate, *_NUMBERS[code])


def icon(name: str) -> Path:
    """The drawing of that name: ``jobtag``, or a sign of 24 × 24 in ``currentColor`` such as ``check``."""
    return resource(f"icons/{name}.svg")


def sample_postings(language: str = "en") -> Path:
    """The sample in a language as JSONL: postings with labels first, then some left to classify."""
    return _translated("sample", "postings.jsonl", language)


def label_sets(language: str = "en") -> list[Path]:
    """The ready-made lists of labels with definitions in a language, each a JSON file with a ``title``."""
    names = ("working-model", "contract", "seniority", "languages", "sectors", "pay-transparency")
    return [_translated("label_sets", f"{name}.json", language) for name in names]


def manual_page(name: str, language: str = "en") -> Path:
    """A page of the manual in a language as Markdown, such as ``"getting-started"``."""
    return _translated("manual", f"{name}.md", language)


def _translated(folder: str, name: str, language: str) -> Path:
    """A file in a language: English in the folder itself, each other language in a folder within."""
    return resource(f"{folder}/{name}" if language == ENGLISH.code else f"{folder}/{language}/{name}")


def system_libraries() -> dict[str, str]:
    """The system libraries that Qt needs on Linux, each with the Debian package that holds it."""
    lines = resource("system_libraries.txt").read_text(encoding="utf-8").splitlines()
    return dict(line.split() for line in lines)
