"""Shared by the tests of formats: creating files, and reading them to the end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

import pytest

from app.core.records import IncomingPosting, ReadOptions, Skipped
from app.formats import open_file

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


class Read(Protocol):
    def __call__(
        self, name: str, content: str | bytes, **options: Any
    ) -> tuple[list[IncomingPosting], list[Skipped]]: ...


@pytest.fixture
def make(tmp_path: Path) -> Callable[[str, str | bytes], Path]:
    """Make a file; text becomes UTF-8."""

    def make_file(name: str, content: str | bytes) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    return make_file


@pytest.fixture
def read(make: Callable[[str, str | bytes], Path]) -> Read:
    """Make a file and read it: its postings, and what was skipped."""

    def read_file(
        name: str, content: str | bytes, **options: Any
    ) -> tuple[list[IncomingPosting], list[Skipped]]:
        with open_file(make(name, content), ReadOptions(**options)) as reader:
            rows = list(reader)
        postings = [row for row in rows if isinstance(row, IncomingPosting)]
        return postings, [row for row in rows if isinstance(row, Skipped)]

    return read_file
