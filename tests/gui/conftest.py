"""What every test of the window stands on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(autouse=True)
def _empty_clipboard(qapp: QGuiApplication) -> Iterator[None]:
    """What a test copied is let go while Python still lives: Qt would delete it too late at the end."""
    yield
    qapp.clipboard().clear()
