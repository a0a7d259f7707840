"""What README and the manual promise exists: verbs, options, targets of make, linked files."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import click
import pytest

from app import cli

TOP = Path(__file__).resolve().parent.parent
MANUAL = TOP / "resources" / "manual"
README = (TOP / "README.md").read_text(encoding="utf-8")
COMMANDS = (MANUAL / "command-line.md").read_text(encoding="utf-8")
MAKEFILE = (TOP / "Makefile").read_text(encoding="utf-8")
VERBS = {name: verb for name, verb in cli.jobtag.commands.items() if not verb.hidden}
PAGES = [*sorted(TOP.glob("*.md")), *sorted(MANUAL.glob("*.md"))]


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


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_page_links_to_files_that_exist(page: Path) -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text(encoding="utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []


def test_the_index_of_the_manual_lists_every_page() -> None:
    index = (MANUAL / "index.md").read_text(encoding="utf-8")
    pages = {page.name for page in MANUAL.glob("*.md")} - {"index.md"}
    assert pages == set(re.findall(r"\]\(([a-z-]+\.md)\)", index))


def commands() -> list[tuple[str, list[str]]]:
    """The commands of jobtag in all pages, each with the page that shows it."""
    found = []
    for page in PAGES:
        for line in re.findall(r"^\$ jobtag (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE):
            found.append((page.name, shlex.split(line.partition(" #")[0])))
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
