"""Damaged files: those found by `make soak`, and some more at random."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.faults.fuzz import read_file

if TYPE_CHECKING:
    from pathlib import Path

SEEDS = {
    "a zip file of a version that does not exist": 4949,
    "another one": 10729,
}
"""By what was wrong, the seed that made the file."""


@pytest.mark.parametrize("seed", [*SEEDS.values(), *range(600)])
def test_a_spoiled_file_ends_in_a_sentence(tmp_path: Path, seed: int) -> None:
    read_file(tmp_path, seed)
