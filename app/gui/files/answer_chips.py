"""Answers as chips in the cell of a table: yes filled, no struck out, disputed ones with a question mark."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.core.percentages import percentage
from app.core.translation import tr
from app.gui.kit.text_scale import px
from app.gui.kit.theme import SMALL_SIZE, font

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

    from app.core.records import IncomingPosting
    from app.gui.kit.theme import Theme

CHIPS_ROLE = Qt.ItemDataRole.UserRole + 1

_PAD, _GAP, _HEIGHT = 8, 5, 20
_LEAST_WIDTH = 70
"""A chip that would be narrower is counted instead."""


class AnswerChip(NamedTuple):
    """What one chip says.

    ``answer`` is "yes", "no", "open", "assigned" by the model, "unsure" if that was a close call, or "none"
    for words without a label. ``share`` is a probability such as "71 %", which is never cut off.
    """

    name: str
    answer: str
    share: str = ""


def chips_of(posting: IncomingPosting) -> list[AnswerChip]:
    """What a posting says about labels."""
    if posting.labels is None:
        guesses = sorted(posting.probabilities.items(), key=lambda pair: -pair[1])[:3]
        words = [AnswerChip(name, "open", percentage(value)) for name, value in guesses]
        return (
            [AnswerChip(tr("suggested"), "none"), *words] if words else [AnswerChip(tr("not tagged"), "none")]
        )
    chips = [AnswerChip(name, "yes") for name in posting.labels]
    chips += [AnswerChip(name, "open") for name in posting.unanswered]
    chips += [AnswerChip(name, "no") for name in posting.no or ()]
    if posting.rest_no:
        chips.append(AnswerChip(tr("all others no"), "none"))
    return chips or [AnswerChip(tr("none applies"), "none")]


def as_words(chips: list[AnswerChip]) -> str:
    """The chips as a sentence's worth of words, for a tooltip and for a screen reader."""
    return ", ".join(f"{_spoken(chip)} {chip.share}".rstrip() for chip in chips)


def _spoken(chip: AnswerChip) -> str:
    if chip.answer == "no":
        return tr("not {label}", label=chip.name)
    return f"? {chip.name}" if chip.answer == "open" else chip.name


class AnswerChipDelegate(QStyledItemDelegate):
    """Paints the chips of a cell, as many as it has room for."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(px(160), px(_HEIGHT + 10))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(self._theme.colors.weak_accent))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = self._theme.colors
        painter.setFont(font(SMALL_SIZE))
        metrics = QFontMetrics(painter.font())
        pad, height = px(_PAD), px(_HEIGHT)
        left, right = option.rect.x() + 6.0, option.rect.right() - 4.0
        top = option.rect.center().y() - height / 2 + 1
        chips = index.data(CHIPS_ROLE) or ()
        for place, chip in enumerate(chips):
            mark = "? " if chip.answer == "open" else ""
            share = f" {chip.share}" if chip.share else ""
            width = metrics.horizontalAdvance(f"{mark}{chip.name}{share}")
            width += 2 * pad if chip.answer != "none" else 2
            more = f"+{len(chips) - place}"
            room = right - left
            if place + 1 < len(chips):
                room -= metrics.horizontalAdvance(more) + px(_GAP)
            if room < min(width, px(_LEAST_WIDTH)):
                painter.setPen(QColor(colors.soft))
                painter.drawText(QRectF(left, top, right - left, height), Qt.AlignmentFlag.AlignVCenter, more)
                break
            spot = QRectF(left, top, min(width, room), height)
            inside = int(spot.width()) - (2 * pad - 2 if chip.answer != "none" else 0)
            name = metrics.elidedText(
                f"{mark}{chip.name}", Qt.TextElideMode.ElideRight, inside - metrics.horizontalAdvance(share)
            )
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            self._paint_chip(painter, spot, chip.answer, name + share, selected=selected)
            left += spot.width() + px(_GAP)
        painter.restore()

    def _paint_chip(
        self, painter: QPainter, spot: QRectF, answer: str, words: str, *, selected: bool
    ) -> None:
        colors, round_off, pad = self._theme.colors, spot.height() / 2, px(_PAD)
        ground = colors.panel if selected else colors.weak_accent
        filled = {
            "yes": (colors.yes, colors.on_accent), "assigned": (ground, colors.text),
            "unsure": (ground, colors.text),
        }  # fmt: skip
        if answer == "none":
            painter.setPen(QColor(colors.soft))
        elif answer in filled:
            ground, ink = filled[answer]
            line = QPen(QColor(colors.line), 1)
            if answer == "unsure":
                line = QPen(QColor(colors.soft), 1, Qt.PenStyle.DashLine)
            painter.setPen(Qt.PenStyle.NoPen if answer == "yes" else line)
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(spot.adjusted(0.5, 0.5, -0.5, -0.5), round_off, round_off)
            painter.setPen(QColor(ink))
        else:
            color = QColor(colors.no if answer == "no" else colors.soft)
            style = Qt.PenStyle.SolidLine if answer == "no" else Qt.PenStyle.DashLine
            painter.setPen(QPen(color, 1, style))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(spot.adjusted(0.5, 0.5, -0.5, -0.5), round_off, round_off)
            painter.setPen(color)
        painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, words)
        if answer == "no":
            middle, start, end = int(spot.center().y() + 1), int(spot.x()), int(spot.right())
            painter.drawLine(start + pad - 2, middle, end - pad + 2, middle)
