"""What README says is there: verbs, options, make's targets, the files it points to."""

from __future__ import annotations

import re
from pathlib import Path

import click
import pytest

from app import cli

TOP = Path(__file__).resolve().parent.parent
README = (TOP / "README.md").read_text(encoding="utf-8")
MAKEFILE = (TOP / "Makefile").read_text(encoding="utf-8")
VERBS = {name: verb for name, verb in cli.jobtag.commands.items() if not verb.hidden}
PAGES = [page for page in ("README.md", "ARCHITECTURE.md", "CHANGELOG.md") if (TOP / page).exists()]


@pytest.mark.parametrize("name", VERBS)
def test_a_verb_has_help_and_its_line_in_the_readme(name: str) -> None:
    verb = VERBS[name]
    assert verb.help
    assert re.search(rf"^jobtag {name}\b", README, re.MULTILINE)
    assert [
        option.name for option in verb.params if isinstance(option, click.Option) and not option.help
    ] == []


def test_the_readme_lists_no_verb_that_is_not_there() -> None:
    assert set(re.findall(r"^jobtag ([a-z]+)", README, re.MULTILINE)) == VERBS.keys()


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


@pytest.mark.parametrize("page", PAGES)
def test_a_page_points_to_files_that_exist(page: str) -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]+)", (TOP / page).read_text(encoding="utf-8"))
    assert [link for link in links if not (TOP / link).exists()] == []
