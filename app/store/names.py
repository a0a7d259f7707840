"""The maximum length of a project's name."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from app.core.errors import ProjectError

if TYPE_CHECKING:
    from pathlib import Path

_LONGEST_NAME = 240
"""In bytes. Files next to a project have names up to 15 bytes longer, and file systems allow 255."""


def require_short_name(path: Path) -> None:
    """Check that the names of the files next to a project are not too long. Raises ProjectError."""
    if len(os.fsencode(path.name)) > _LONGEST_NAME:
        raise ProjectError(
            f"The name {path.name[:40]}… is too long: a project needs one of at most {_LONGEST_NAME} bytes."
            " Choose a shorter one."
        )
