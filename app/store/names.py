"""The maximum length of a project's name."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from app.core.errors import ProjectError
from app.core.translation import tr

if TYPE_CHECKING:
    from pathlib import Path

_LONGEST_NAME = 240
"""In bytes. Files next to a project have names up to 15 bytes longer, and file systems allow 255."""


def require_short_name(path: Path) -> None:
    """Check that the names of the files next to a project are not too long. Raises ProjectError."""
    if len(os.fsencode(path.name)) > _LONGEST_NAME:
        raise ProjectError(
            tr(
                "The name {beginning}… is too long: a project needs one of at most {limit} bytes. "
                "Choose a shorter one.",
                beginning=path.name[:40],
                limit=_LONGEST_NAME,
            )
        )
