"""Projects spoiled by chance, a few of those of `make soak`: sentences, never a traceback."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.faults.mutating import mutate_project
from tests.faults.spoiling import make_rich_project
from tests.faults.using import use_everything

if TYPE_CHECKING:
    from pathlib import Path

ROUNDS = 24


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
