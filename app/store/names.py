"""How long the name of a project may be."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from app.core.errors import ProjectError

if TYPE_CHECKING:
    from pathlib import Path

_LONGEST_NAME = 240
"""Bytes. The files beside a project have names up to 15 bytes longer, and 255 are a file system's limit."""


def require_short_name(path: Path) -> None:
    """Check that the names of the files beside a project are not too long. Raises ProjectError."""
    if len(os.fsencode(path.name)) > _LONGEST_NAME:
        raise ProjectError(
            f"The name {path.name[:40]}… is too long: a project needs one of at most {_LONGEST_NAME} bytes."
            " Choose a shorter one."
        )
