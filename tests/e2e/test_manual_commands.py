"""The commands that README and the manual show, run as they stand, page by page."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from tests.waiting import WAIT

TOP = Path(__file__).resolve().parents[2]
SAMPLE = Path("resources") / "sample" / "postings.jsonl"
ELSEWHERE = ("tcp://", "serve ", *(() if sys.platform.startswith("linux") else ("desktop ",)))
"""What needs another machine or system, or does not end; their own tests run these verbs."""


def commands(page: Path) -> list[str]:
    """The commands of jobtag on a page that can be run here, in their order."""
    shown = re.findall(r"^\$ jobtag (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return [command for command in shown if not any(mark in command for mark in ELSEWHERE)]


PAGES = {
    page.name: commands(page)
    for page in (TOP / "README.md", *sorted((TOP / "resources" / "manual").glob("*.md")))
    if commands(page)
}


def run(command: str, folder: Path) -> str:
    """Run a command in a folder, with the folder as home. Returns its output."""
    done = subprocess.run(
        [sys.executable, "-m", "app", *shlex.split(command)],
        cwd=folder,
        env=os.environ
        | {"PYTHONPATH": str(TOP), "HOME": str(folder), "XDG_DATA_HOME": str(folder / "data"), "PATH": ""},
        capture_output=True,
        encoding="utf-8",
        timeout=WAIT,
        check=False,
    )
    assert done.returncode == 0, f"{command}: {done.stderr}"
    return done.stdout


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A trained project, made by the commands of the page about the command line."""
    folder = tmp_path_factory.mktemp("trained")
    (folder / SAMPLE).parent.mkdir(parents=True)
    shutil.copy(TOP / SAMPLE, folder / SAMPLE)
    for command in PAGES["command-line.md"]:
        said = run(command, folder)
    assert "IT" in said  # the last one classifies a text
    return folder / "jobs.jobtag"


@pytest.mark.parametrize("page", [page for page in PAGES if page != "command-line.md"])
def test_the_commands_of_a_page_work_as_they_stand(page: str, trained: Path, tmp_path: Path) -> None:
    if not any(command.startswith("new ") for command in PAGES[page]):
        shutil.copy(trained, tmp_path)
    (tmp_path / SAMPLE).parent.mkdir(parents=True)
    shutil.copy(TOP / SAMPLE, tmp_path / SAMPLE)
    ads = pa.table({"title": ["Nurse", "Developer"], "text": ["A nurse for nights.", "Java in Leeds."]})
    pq.write_table(ads, tmp_path / "ads.parquet")
    for command in PAGES[page]:
        run(command, tmp_path)
        for name in re.findall(r"\S+\.(?:html|pdf|gz)\b", command):
            assert (tmp_path / name).stat().st_size > 0
