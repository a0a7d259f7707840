"""Draws the marks that a style sheet cannot colour without image files: ticks, dots and small arrows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleOptionComplex

from app.gui.kit.text_scale import px, text_scale

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOption, QWidget

    from app.gui.kit.colors import Colors

_Primitive, _Control, _Part, _State = (
    QStyle.PrimitiveElement,
    QStyle.ComplexControl,
    QStyle.SubControl,
    QStyle.StateFlag,
)
_BOXES = {_Primitive.PE_IndicatorCheckBox, _Primitive.PE_IndicatorItemViewItemCheck}
_TICK = ((-4.0, 0.25), (-1.25, 3.0), (4.0, -3.0))
_DASH = ((-3.5, 0.0), (3.5, 0.0))
_SIDE = 16
_FRAME_RADIUS = 5
_INDENT = 5
"""Brings the text of combo and spin boxes under that of line edits."""
_EDIT_FIELD = {
    _Control.CC_ComboBox: _Part.SC_ComboBoxEditField,
    _Control.CC_SpinBox: _Part.SC_SpinBoxEditField,
}


class WindowStyle(QProxyStyle):
    """Fusion with marks in the theme's colours, drawn as lines that are crisp at every scale."""

    def __init__(self, colors: Colors) -> None:
        super().__init__("Fusion")
        self.colors = colors

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if element in _BOXES:
            self._box(painter, option, round_=False)
        elif element == _Primitive.PE_IndicatorRadioButton:
            self._box(painter, option, round_=True)
        elif element == _Primitive.PE_IndicatorMenuCheckMark:
            if option.state & _State.State_On:
                self._stroke(painter, QRectF(option.rect).center(), _TICK, self._mark_color(option))
        else:
            super().drawPrimitive(element, option, painter, widget)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if control == _Control.CC_ComboBox:
            self._frame(painter, option)
            self._chevron(
                painter,
                option,
                self.subControlRect(control, option, _Part.SC_ComboBoxArrow, widget),
                down=True,
            )
        elif control == _Control.CC_SpinBox:
            self._frame(painter, option)
            for part, down in ((_Part.SC_SpinBoxUp, False), (_Part.SC_SpinBoxDown, True)):
                if option.subControls & part:
                    self._chevron(
                        painter, option, self.subControlRect(control, option, part, widget), down=down
                    )
        else:
            super().drawComplexControl(control, option, painter, widget)

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        place = super().subControlRect(control, option, part, widget)  # type: ignore[arg-type]  # may be None
        if control == _Control.CC_ComboBox and part == _Part.SC_ComboBoxArrow:
            place.setLeft(place.right() - px(place.width()))
        return place.adjusted(_INDENT, 0, 0, 0) if _EDIT_FIELD.get(control) == part else place

    def _mark_color(self, option: QStyleOption) -> str:
        return self.colors.text if option.state & _State.State_Enabled else self.colors.off

    def _box(self, painter: QPainter, option: QStyleOption, *, round_: bool) -> None:
        colors, state = self.colors, option.state
        enabled = bool(state & _State.State_Enabled)
        on, partly = bool(state & _State.State_On), bool(state & _State.State_NoChange)
        side = min(px(_SIDE), option.rect.width(), option.rect.height())
        box = QRectF(0, 0, side, side)
        box.moveCenter(QRectF(option.rect).center())
        filled = (on or partly) and not round_
        edge = colors.accent if enabled and (on or partly) else colors.off
        ground = edge if filled else colors.panel
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(edge), 1))
        painter.setBrush(QBrush(QColor(ground)))
        radius = side / 2 if round_ else 4
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        if round_ and on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(edge))
            painter.drawEllipse(box.center(), side / 4, side / 4)
        painter.restore()
        if filled:
            self._stroke(painter, box.center(), _DASH if partly else _TICK, colors.on_accent)

    def _frame(self, painter: QPainter, option: QStyleOption) -> None:
        focused = bool(option.state & _State.State_HasFocus)
        hovered = bool(option.state & _State.State_MouseOver) and bool(option.state & _State.State_Enabled)
        colors, width = self.colors, 2 if focused else 1
        edge = colors.accent if focused else colors.off if hovered else colors.line
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(edge), width))
        painter.setBrush(QColor(colors.panel))
        inset = width / 2
        box = QRectF(option.rect).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, _FRAME_RADIUS, _FRAME_RADIUS)
        painter.restore()

    def _chevron(self, painter: QPainter, option: QStyleOption, place: QRect, *, down: bool) -> None:
        tip = 1.75 if down else -1.75
        color = self.colors.soft if option.state & _State.State_Enabled else self.colors.off
        self._stroke(painter, QRectF(place).center(), ((-3.5, -tip), (0.0, tip), (3.5, -tip)), color)

    def _stroke(
        self, painter: QPainter, middle: QPointF, points: tuple[tuple[float, float], ...], color: str
    ) -> None:
        round_cap, round_join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = text_scale()
        painter.setPen(QPen(QBrush(QColor(color)), 1.6 * scale, Qt.PenStyle.SolidLine, round_cap, round_join))
        painter.drawPolyline(QPolygonF([middle + QPointF(scale * x, scale * y) for x, y in points]))
        painter.restore()
