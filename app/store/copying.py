"""A whole copy of a project under another name, or none."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from app.core.errors import ProjectError
from app.store.connection import speaking

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
    unfinished = path.with_name(path.name + ".part")
    unfinished.unlink(missing_ok=True)
    try:
        with speaking(path):
            connection.execute("VACUUM INTO ?", (str(unfinished),))
        os.replace(unfinished, path)
    finally:
        unfinished.unlink(missing_ok=True)
