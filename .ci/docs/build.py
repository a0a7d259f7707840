"""Build the manual's site from resources/manual with mkdocs-material, in an environment of its own."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
TOP = HERE.parent.parent
BUILD = TOP / "build"
DOCS, SITE, VENV = BUILD / "docs", BUILD / "site", BUILD / "docs-environment"
MANUAL, PICTURES = TOP / "resources" / "manual", TOP / "resources" / "pictures"
LANGUAGES = {
    "en": ("English", "Jobtag manual"),
    "de": ("Deutsch", "Jobtag-Handbuch"),
    "fr": ("Français", "Manuel de Jobtag"),
    "es": ("Español", "Manual de Jobtag"),
    "pl": ("Polski", "Podręcznik programu Jobtag"),
}
"""By code, the language's own name and the title of its site."""


def run(*words: object) -> None:
    """Run a program; the build ends where it fails."""
    # mkdocs-material advertises its successor on every run.
    subprocess.run([str(word) for word in words], check=True, env=os.environ | {"NO_MKDOCS_2_WARNING": "1"})


def folder(above: Path, code: str) -> Path:
    """Where a language is: English at the top, each other language in a folder of its own."""
    return above if code == "en" else above / code


def stage(code: str) -> None:
    """Copy pages and pictures to where mkdocs wants them: below one folder."""
    docs = DOCS / code
    shutil.copytree(PICTURES, docs / "pictures")
    shutil.copy(TOP / "resources" / "icons" / "jobtag.svg", docs / "pictures")
    shutil.copy(HERE / "jobtag.css", docs)
    for page in folder(MANUAL, code).glob("*.md"):
        text = re.sub(r"\]\((\.\./)+pictures/", "](pictures/", page.read_text(encoding="utf-8"))
        (docs / page.name).write_text(text, encoding="utf-8")


def configuration(code: str) -> Path:
    """The configuration with the pages in the order of the manual's index, and links to other languages."""
    pages = re.findall(r"\]\(([a-z-]+\.md)\)", (DOCS / code / "index.md").read_text(encoding="utf-8"))
    lines = [
        "INHERIT: ../.ci/docs/mkdocs.yml",
        f"site_name: {LANGUAGES[code][1]}",
        f"docs_dir: docs/{code}",
        f"site_dir: {folder(SITE, code).relative_to(BUILD).as_posix()}",
        f"theme: {{language: {code}}}",
        "extra:",
        "  alternate:",
    ]
    top = "./" if code == "en" else "../"
    for other, (name, _) in LANGUAGES.items():
        link = top + ("" if other == "en" else f"{other}/") + "index.html"
        lines.append(f"    - {{name: {name}, link: {link}, lang: {other}}}")
    lines += ["nav:", *(f"  - {page}" for page in ["index.md", *dict.fromkeys(pages)])]
    path = BUILD / f"mkdocs-{code}.yml"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def finish() -> None:
    """Remove the one script that the theme would load from a network, and check that there is no other.

    It lets the search run in pages opened as files where a browser forbids that; a site that is served, even
    by ``python -m http.server``, needs none of it.
    """
    for page in SITE.rglob("*.html"):
        text = re.sub(r'<script src="https://[^"]+"></script>', "", page.read_text(encoding="utf-8"))
        page.write_text(text, encoding="utf-8")
        asked = re.findall(r'<(?:script|link|img)[^>]+(?:src|href)="(https?://[^"]+)"', text)
        if asked:
            sys.exit(f"{page.name} would load {asked[0]}.")


def main() -> None:
    """Build the site and say where it is."""
    python = VENV / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    if not python.exists():
        run(sys.executable, "-m", "venv", VENV)
    run(
        python, "-m", "pip", "install", "--quiet", "--constraint", HERE / "constraints.txt", "mkdocs-material"
    )
    shutil.rmtree(DOCS, ignore_errors=True)
    for code in LANGUAGES:  # English first: building it clears the whole folder
        stage(code)
        run(python, "-m", "mkdocs", "build", "--quiet", "--config-file", configuration(code))
    finish()
    print(f"The site is {SITE / 'index.html'}.")


if __name__ == "__main__":
    main()
