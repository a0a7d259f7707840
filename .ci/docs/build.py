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


def run(*words: object) -> None:
    """Run a program; the build ends where it fails."""
    # mkdocs-material advertises its successor on every run.
    subprocess.run([str(word) for word in words], check=True, env=os.environ | {"NO_MKDOCS_2_WARNING": "1"})


def stage() -> None:
    """Copy pages and pictures to where mkdocs wants them: below one folder."""
    shutil.rmtree(DOCS, ignore_errors=True)
    shutil.copytree(PICTURES, DOCS / "pictures")
    shutil.copy(TOP / "resources" / "icons" / "jobtag.svg", DOCS / "pictures")
    shutil.copy(HERE / "jobtag.css", DOCS)
    for page in MANUAL.glob("*.md"):
        text = page.read_text(encoding="utf-8").replace("](../pictures/", "](pictures/")
        (DOCS / page.name).write_text(text, encoding="utf-8")


def configuration() -> Path:
    """The configuration with the pages in the order of the manual's index."""
    pages = re.findall(r"\]\(([a-z-]+\.md)\)", (DOCS / "index.md").read_text(encoding="utf-8"))
    lines = ["INHERIT: ../.ci/docs/mkdocs.yml", "docs_dir: docs", "site_dir: site", "nav:"]
    lines += [f"  - {page}" for page in ["index.md", *dict.fromkeys(pages)]]
    path = BUILD / "mkdocs.yml"
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
    stage()
    run(python, "-m", "mkdocs", "build", "--quiet", "--config-file", configuration())
    finish()
    print(f"The site is {SITE / 'index.html'}.")


if __name__ == "__main__":
    main()
