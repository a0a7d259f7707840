"""Projects damaged at random, a few of those from `make soak`: sentences, never a traceback."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from tests.faults.mutating import mutate_project
from tests.faults.spoiling import make_rich_project
from tests.faults.using import use_everything

ROUNDS = 360
"""With those of test_spoiled_files.py about a minute on one core."""
CORPUS = Path(__file__).with_name("corpus")
"""Projects that a soak found, packed: each ended in a hang or a traceback."""


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("sound") / "p.jobtag"
    make_rich_project(path, 60, trainings=1)
    return path.read_bytes()


@pytest.mark.parametrize("seed", range(ROUNDS))
def test_a_spoiled_project_ends_in_sentences(tmp_path: Path, sound: bytes, seed: int) -> None:
    path = tmp_path / "p.jobtag"
    path.write_bytes(sound)
    mutate_project(path, seed)
    use_everything(path, tmp_path)


@pytest.mark.parametrize("packed", sorted(CORPUS.iterdir()), ids=lambda path: path.name)
def test_what_a_soak_found_ends_in_sentences(tmp_path: Path, packed: Path) -> None:
    path = tmp_path / "p.jobtag"
    path.write_bytes(gzip.decompress(packed.read_bytes()))
    use_everything(path, tmp_path)
