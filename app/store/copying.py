"""A whole copy of a project under another name, or none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.errors import ProjectError
from app.store.connection import copy_into, speaking

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path


def copy(connection: sqlite3.Connection, path: Path) -> None:
    """Copy the project to ``path``; other threads run on meanwhile.

    Raises:
        ProjectError: the target exists already, or cannot be written.
    """
    if path.exists():
        raise ProjectError(f"{path} exists already. Choose another name.")
    with speaking(path):
        copy_into(path, connection)
