"""The bar over the views: bring postings in, choose the view, retrain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QWidget,
)

from app.gui.keys.key_button import follow, tell_key
from app.gui.kit.plain_label import PlainLabel
from app.gui.kit.surfaces import set_surface

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction

_HEIGHT = 48


class TopBar(QWidget):
    """Its buttons press the actions given, and show their state."""

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_surface(self, "panel")
        self.setFixedHeight(_HEIGHT)

        self.import_button = _button("Import…", actions["import"])
        self.paste_button = _button("Paste", actions["paste"])
        left = _row(self.import_button, self.paste_button)

        segments = QFrame()
        segments.setProperty("segments", True)
        middle = QHBoxLayout(segments)
        middle.setContentsMargins(2, 2, 2, 2)
        middle.setSpacing(0)
        for name in ("view_tag", "view_classify", "view_quality", "view_compare"):
            segment = QToolButton()
            segment.setDefaultAction(actions[name])
            segment.setProperty("segment", True)
            segment.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            middle.addWidget(segment)

        self.since = PlainLabel(role="soft")
        self.automatic = QCheckBox("Automatic")
        said = "Retrain by itself a moment after answers stop changing"
        tell_key(self.automatic, actions["automatic"], said)
        self.automatic.setChecked(actions["automatic"].isChecked())
        self.automatic.toggled.connect(actions["automatic"].setChecked)
        actions["automatic"].toggled.connect(self.automatic.setChecked)
        self.retrain_button = _button("Retrain", actions["retrain"])
        self.retrain_button.setProperty("primary", True)
        right = _row(self.since, self.automatic, self.retrain_button)

        bar = QGridLayout(self)
        bar.setContentsMargins(12, 0, 12, 0)
        bar.addLayout(left, 0, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        bar.addWidget(segments, 0, 1, Qt.AlignmentFlag.AlignCenter)
        bar.addLayout(right, 0, 2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        bar.setColumnStretch(0, 1)
        bar.setColumnStretch(2, 1)

    def set_since(self, answers: int) -> None:
        """How many answers the model has not seen."""
        self.since.setText(
            "" if not answers else "1 answer since" if answers == 1 else f"{answers:,} answers since"
        )


def _button(title: str, action: QAction) -> QPushButton:
    button = QPushButton(title)
    follow(button, action)
    button.clicked.connect(action.trigger)
    return button


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    return row
