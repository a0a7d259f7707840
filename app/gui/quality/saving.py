"""Writes pictures and the tables of the Quality view to files, completely or not at all.

The formats of postings are not used, since these tables contain no postings and are never imported.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QFileDevice, QIODevice, QRect, QSaveFile, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

from app.core.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

PICTURE_SCALE = 2
Value = str | int | float | None
Figures = tuple[tuple[str, ...], list[tuple[Value, ...]]]
"""The headings of a table and its rows."""


def png(draw: Callable[[QPainter], None], size: QSize, ground: str) -> bytes:
    """A picture with twice the resolution of logical pixels."""
    image = QImage(size * PICTURE_SCALE, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(PICTURE_SCALE)
    image.fill(QColor(ground))
    painter = QPainter(image)
    draw(painter)
    painter.end()
    return encoded(image, "png")


def encoded(picture: QImage | QPixmap, kind: str) -> bytes:
    """A picture in a file format such as "png"; empty if the format is unknown."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, kind or "?")  # type: ignore[call-overload]  # the stub wants bytes
    return bytes(buffer.data().data())


def svg(draw: Callable[[QPainter], None], size: QSize, ground: str) -> bytes:
    """A drawing as SVG, which is crisp at every size."""
    from PySide6.QtSvg import QSvgGenerator  # used only here

    buffer = QBuffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(size)
    generator.setViewBox(QRect(0, 0, size.width(), size.height()))
    painter = QPainter(generator)
    painter.fillRect(0, 0, size.width(), size.height(), QColor(ground))
    draw(painter)
    painter.end()
    return bytes(buffer.data().data())


def table(headings: Sequence[str], rows: Iterable[Sequence[Value]]) -> bytes:
    """Rows as CSV for spreadsheets, with a byte order mark and without texts that would be formulas.

    Every float is a share from 0 to 1. It is written in percent, as on screen and as its heading says.
    """
    lines = [",".join(_cell(value) for value in row) for row in (headings, *rows)]
    return ("\ufeff" + "\r\n".join(lines) + "\r\n").encode("utf-8")


def _cell(value: Value) -> str:
    if value is None or (isinstance(value, float) and not math.isfinite(value)):
        return ""
    if isinstance(value, float):
        return f"{100 * value:.6g}"
    if isinstance(value, int):
        return str(value)
    if value[:1] in tuple("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20"):
        value = "'" + value
    return '"' + value.replace('"', '""') + '"' if any(sign in value for sign in ',"\r\n') else value


def write(path: Path, data: bytes) -> str:
    """Write ``data`` to a file, which stays unchanged if that fails. Returns "" or what went wrong."""
    file = QSaveFile(str(path))
    written = (
        file.open(QIODevice.OpenModeFlag.WriteOnly)
        and file.write(QByteArray(data)) == len(data)
        and file.commit()
    )
    if written:
        return ""
    full = file.error() in (QFileDevice.FileError.WriteError, QFileDevice.FileError.ResourceError)
    advice = tr("Make room, or choose another folder.") if full else tr("Choose another folder.")
    return tr(
        "{path} cannot be written: {reason}. {advice}",
        path=path,
        reason=file.errorString(),
        advice=advice,
    )
