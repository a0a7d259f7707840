"""The log file, which records unexpected errors and signs of damage."""

from __future__ import annotations

import contextlib
import logging
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app.core.places import log_file

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_KEPT_BYTES = 1_000_000


def append(details: str) -> Path | None:
    """Append to the log file, starting a new one when it is long. Returns None if it cannot be written."""
    file = log_file()
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        if file.exists() and file.stat().st_size > _KEPT_BYTES:
            file.replace(file.with_suffix(".old.log"))
        with file.open("a", encoding="utf-8", errors="replace") as lines:
            lines.write(f"{datetime.now(UTC).isoformat(timespec='seconds')}\n{details}\n")
    except OSError:
        return None
    return file


class _ToFile(logging.Handler):
    def emit(self, record: logging.LogRecord) -> None:
        append(self.format(record))


@contextlib.contextmanager
def listening() -> Iterator[None]:
    """Write messages of ``logging`` to the file during the block."""
    logger, handler = logging.getLogger("app"), _ToFile(logging.WARNING)
    logger.addHandler(handler)
    try:
        yield
    finally:
        logger.removeHandler(handler)
