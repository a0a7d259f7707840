"""What README and the manual promise exists: verbs, options, targets of make, linked files."""

from __future__ import annotations

import re
import shlex
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import click
import pytest

from app import cli, resources
from app.core.settings import LANGUAGE_CODES

TOP = Path(__file__).resolve().parent.parent
MANUAL = TOP / "resources" / "manual"
README = (TOP / "README.md").read_text(encoding="utf-8")
COMMANDS = (MANUAL / "command-line.md").read_text(encoding="utf-8")
MAKEFILE = (TOP / "Makefile").read_text(encoding="utf-8")
VERBS = {name: verb for name, verb in cli.jobtag.commands.items() if not verb.hidden}
LANGUAGES = LANGUAGE_CODES[1:]
ENGLISH_PAGES = sorted(page.name for page in MANUAL.glob("*.md"))
PAGES = [*sorted(TOP.glob("*.md")), *sorted(MANUAL.rglob("*.md"))]


@pytest.mark.parametrize("name", VERBS)
def test_a_verb_has_help_and_its_line_in_the_manual(name: str) -> None:
    verb = VERBS[name]
    assert verb.help
    assert re.search(rf"^jobtag {name}\b", COMMANDS, re.MULTILINE)
    assert [
        option.name for option in verb.params if isinstance(option, click.Option) and not option.help
    ] == []


def test_the_manual_lists_no_verb_that_does_not_exist() -> None:
    assert set(re.findall(r"^jobtag ([a-z-]+)", COMMANDS, re.MULTILINE)) == VERBS.keys()


def test_every_target_of_make_is_listed_by_make_help() -> None:
    targets = re.search(r"^\.PHONY: (.+)$", MAKEFILE, re.MULTILINE)
    assert targets
    assert set(targets[1].split()) == set(re.findall(r"^([a-z-]+):.*## \S", MAKEFILE, re.MULTILINE))


def test_the_readme_names_only_targets_of_make() -> None:
    named = {
        word for words in re.findall(r"\bmake ((?:[a-z]+ ?)+)(?=`|\s+#)", README) for word in words.split()
    }
    assert {"demo", "test"} <= named
    assert named <= set(re.findall(r"^([a-z-]+):", MAKEFILE, re.MULTILINE))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(TOP).as_posix())
def test_a_page_links_to_files_that_exist(page: Path) -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text(encoding="utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []


@pytest.mark.parametrize("language", LANGUAGE_CODES)
def test_the_index_of_the_manual_lists_every_page(language: str) -> None:
    index = resources.manual_page("index", language)
    pages = {page.name for page in index.parent.glob("*.md")} - {"index.md"}
    assert pages == set(re.findall(r"\]\(([a-z-]+\.md)\)", index.read_text(encoding="utf-8")))


def frame(page: Path) -> list[str]:
    """What a translation keeps: headings, lists, tables, code, links and pictures, in their order."""
    found: list[str] = []
    fenced = False
    for line in page.read_text(encoding="utf-8").splitlines():
        if line.startswith("```"):
            fenced = not fenced
            found.append(line)
        elif fenced:
            found.append(re.sub(r"(^|\s)#.*", "", line).rstrip())  # comments are translated
        else:
            mark = re.match(r"#+ |\s*- |\s*\d+\. |\|", line)
            if mark:
                found.append(mark[0] if mark[0] != "|" else "|" * len(re.findall(r"(?<!\\)\|", line)))
            found += sorted(re.findall(r"`[^`]+`", line))
            found += sorted(target.rpartition("/")[2] for target in re.findall(r"\]\(([^)]+)\)", line))
    return found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ENGLISH_PAGES)
def test_a_translated_page_of_the_manual_has_what_the_english_one_has(name: str, language: str) -> None:
    assert frame(MANUAL / language / name) == frame(MANUAL / name)


def names_on_screen(page: Path) -> list[str]:
    """What a page sets in italics: names of menus, their items, buttons and views."""
    text = re.sub(r"```.*?```", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
    found = re.findall(r"(?<![*\w])\*([^*\n]+)\*(?!\*)", text)
    return [on_screen(part) for name in found for part in name.split(" → ")]


def on_screen(text: str | None) -> str:
    """A string as the window shows it, without the mark of a menu letter; a sentence may need a capital."""
    return re.sub(r"&(?=\w)", "", text or "").rstrip("…").strip().casefold()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_manual_calls_everything_by_its_name_in_the_window(language: str) -> None:
    """Whatever an English page names in italics as the window does, the translated page does too."""
    names: dict[str, set[str]] = {}
    for message in ElementTree.parse(resources.resource(f"translations/jobtag_{language}.ts")).iter(
        "message"
    ):
        names.setdefault(on_screen(message.findtext("source")), set()).add(
            on_screen(message.findtext("translation"))
        )
    wrong = [
        (page, name, sorted(names[name]))
        for page in ENGLISH_PAGES
        for name in names_on_screen(MANUAL / page)
        if name in names and names[name].isdisjoint(names_on_screen(MANUAL / language / page))
    ]
    assert wrong == []


def commands() -> list[tuple[str, list[str]]]:
    """The commands of jobtag in all pages, each with the page that shows it."""
    found = []
    for page in PAGES:
        for line in re.findall(r"^\$ jobtag (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE):
            found.append((page.relative_to(TOP).as_posix(), shlex.split(line.partition(" #")[0])))
    return found


@pytest.mark.parametrize(("page", "words"), commands(), ids=lambda value: str(value))
def test_a_command_that_a_page_shows_is_understood(page: str, words: list[str]) -> None:
    """Its verb exists and takes these options and arguments."""
    verb = VERBS[words[0]]
    with verb.make_context(words[0], words[1:], resilient_parsing=False) as context:
        assert context.params


def test_pictures_of_the_manual_exist_and_say_what_they_show() -> None:
    pictures = [
        (page.parent / target, alt)
        for page in PAGES
        for alt, target in re.findall(r"!\[([^\]]*)\]\(([^)]+)\)", page.read_text(encoding="utf-8"))
    ]
    assert len(pictures) >= 5
    assert [target for target, alt in pictures if not target.exists() or len(alt) < 20] == []


def test_the_site_is_built_from_pinned_packages() -> None:
    lines = (TOP / ".ci" / "docs" / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = dict(line.split("==") for line in lines if line and not line.startswith("#"))
    assert {"mkdocs", "mkdocs-material"} <= pins.keys()
