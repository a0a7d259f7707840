"""The bar above the views: import, choose the view, retrain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QWidget,
)

from app.core.translation import count, tr
from app.gui.keys.key_button import bind_to_action, set_key_tooltip
from app.gui.kit.plain_label import PlainLabel
from app.gui.kit.segments import Segments
from app.gui.kit.surfaces import set_surface
from app.gui.kit.text_scale import keep_size, px

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction

_HEIGHT, _SIDE = 48, 12
_GAP = 8
_MAY_NEED_ROOM = (QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.StyleChange)


class TopBar(QWidget):
    """Its buttons trigger the given actions and show their state."""

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_surface(self, "panel")
        keep_size(self, height=_HEIGHT)

        self.import_button = _button(tr("Import…"), actions["import"])
        self.paste_button = _button(tr("Paste"), actions["paste"])
        left = _row(self.import_button, self.paste_button)

        views = [name for name in actions if name.startswith("view_")]
        segments = Segments([(name, actions[name].text()) for name in views])
        for name in views:
            bind_to_action(segments.buttons[name], actions[name])
            actions[name].toggled.connect(segments.buttons[name].setChecked)
        segments.chosen.connect(lambda name: actions[name].trigger())

        self.since = PlainLabel(role="soft")
        self.automatic = QCheckBox(tr("Automatic"))
        tooltip = tr("Retrain automatically a moment after you stop answering")
        set_key_tooltip(self.automatic, actions["automatic"], tooltip)
        self.automatic.setChecked(actions["automatic"].isChecked())
        self.automatic.toggled.connect(actions["automatic"].setChecked)
        actions["automatic"].toggled.connect(self.automatic.setChecked)
        self.retrain_button = _button(tr("Retrain"), actions["retrain"])
        self.retrain_button.setProperty("primary", True)
        right = _row(self.since, self.automatic, self.retrain_button)

        self._on_demand = (self.since, self.automatic)
        self._room = QTimer(self)
        self._room.setSingleShot(True)
        self._room.setInterval(0)
        self._room.timeout.connect(self._make_room)
        bar = QGridLayout(self)
        bar.setContentsMargins(_SIDE, 0, _SIDE, 0)
        bar.addLayout(left, 0, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._segments = segments
        self._sides = (left, right)
        bar.addWidget(segments, 0, 1, Qt.AlignmentFlag.AlignCenter)
        bar.addLayout(right, 0, 2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        bar.setColumnStretch(0, 1)
        bar.setColumnStretch(2, 1)

    def minimumSizeHint(self) -> QSize:
        """The size without the parts that are hidden in a narrow window, since the menus have them too."""
        spared = sum(part.sizeHint().width() + _GAP for part in self._on_demand if not part.isHidden())
        whole = super().minimumSizeHint()
        return QSize(whole.width() - spared, whole.height())

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() == QEvent.Type.Resize:
            self._make_room()
        if event.type() in _MAY_NEED_ROOM:
            self._room.start()  # again, once all widgets in the bar have their new size
        return handled

    def _make_room(self) -> None:
        """If the bar is too narrow, hide the count of answers first and then the check box."""
        needed = 2 * px(_SIDE) + self._segments.sizeHint().width() + 4 * px(_GAP)
        needed += sum(side.sizeHint().width() for side in self._sides)
        for part in self._on_demand:
            needed -= 0 if part.isHidden() else part.sizeHint().width() + _GAP
        for part in reversed(self._on_demand):
            needed += part.sizeHint().width() + _GAP
            wanted = needed <= self.width() and (part is not self.since or bool(self.since.text()))
            if wanted is part.isHidden():
                part.setVisible(wanted)

    def set_since(self, answers: int) -> None:
        """Set the number of answers that the model has not seen."""
        self.since.setText(count(answers, "new answer") if answers else "")
        self._make_room()


def _button(title: str, action: QAction) -> QPushButton:
    button = QPushButton(title)
    bind_to_action(button, action)
    button.clicked.connect(action.trigger)
    return button


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(_GAP)
    for widget in widgets:
        row.addWidget(widget)
    return row
