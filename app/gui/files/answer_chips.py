"""Answers as chips in the cell of a table: yes filled, no struck out, disputed ones with a question mark."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from app.gui.kit.theme import SMALL_SIZE, font

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

    from app.core.records import IncomingPosting
    from app.gui.kit.theme import Theme

CHIPS_ROLE = Qt.ItemDataRole.UserRole + 1

_PAD, _GAP, _HEIGHT = 8, 5, 20


class AnswerChip(NamedTuple):
    """What one chip says: ``answer`` is "yes", "no", "open" or "none" for words without a label."""

    name: str
    answer: str


def chips_of(posting: IncomingPosting) -> list[AnswerChip]:
    """What a posting says about labels."""
    if posting.labels is None:
        guesses = sorted(posting.probabilities.items(), key=lambda pair: -pair[1])[:3]
        words = [AnswerChip(f"{name} {100 * value:.0f} %", "open") for name, value in guesses]
        return [AnswerChip("suggested", "none"), *words] if words else [AnswerChip("not tagged", "none")]
    chips = [AnswerChip(name, "yes") for name in posting.labels]
    chips += [AnswerChip(name, "open") for name in posting.unanswered]
    chips += [AnswerChip(name, "no") for name in posting.no or ()]
    if posting.rest_no:
        chips.append(AnswerChip("all others no", "none"))
    return chips or [AnswerChip("none applies", "none")]


def as_words(chips: list[AnswerChip]) -> str:
    """The chips as a sentence's worth of words, for a tooltip and for a screen reader."""
    marks = {"yes": "", "no": "not ", "open": "? ", "none": ""}
    return ", ".join(f"{marks[chip.answer]}{chip.name}" for chip in chips)


class AnswerChipDelegate(QStyledItemDelegate):
    """Paints the chips of a cell, as many as it has room for."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(160, _HEIGHT + 10)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = self._theme.colors
        painter.setFont(font(SMALL_SIZE))
        metrics = QFontMetrics(painter.font())
        left, right = option.rect.x() + 6.0, option.rect.right() - 4.0
        top = option.rect.center().y() - _HEIGHT / 2 + 1
        for chip in index.data(CHIPS_ROLE) or ():
            text = f"? {chip.name}" if chip.answer == "open" else chip.name
            width = metrics.horizontalAdvance(text) + (2 * _PAD if chip.answer != "none" else 2)
            room = right - left
            if room < 24:
                break
            place = QRectF(left, top, min(width, room), _HEIGHT)
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(place.width()) - 2 * _PAD + 2)
            if chip.answer == "none":
                painter.setPen(QColor(colors.soft))
                shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(place.width()))
            elif chip.answer == "yes":
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(colors.yes))
                painter.drawRoundedRect(place, _HEIGHT / 2, _HEIGHT / 2)
                painter.setPen(QColor(colors.on_accent))
            else:
                color = QColor(colors.no if chip.answer == "no" else colors.soft)
                style = Qt.PenStyle.SolidLine if chip.answer == "no" else Qt.PenStyle.DashLine
                painter.setPen(QPen(color, 1, style))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), _HEIGHT / 2, _HEIGHT / 2)
                painter.setPen(color)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, shown)
            if chip.answer == "no":
                middle, start, end = int(place.center().y() + 1), int(place.x()), int(place.right())
                painter.drawLine(start + _PAD - 2, middle, end - _PAD + 2, middle)
            left += place.width() + _GAP
        painter.restore()
