"""The window's style sheet: one template, filled with a theme's colours.

Widgets state their role by dynamic properties, set before they are first shown:

====================  ==============  ==================================================================
widget                property        looks like
====================  ==============  ==================================================================
QPushButton           primary=True    the one main button of a view
QPushButton           quiet=True      no frame until the pointer is over it, soft text
QPushButton           small=True      lower and in small letters, for a narrow panel
QPushButton           flush=True      its text begins at its edge
QPushButton           inforce=True    a chip of a filter in force
QPushButton           tight=True      a quiet one with little room around its word
QPushButton           offer=True      a quiet one that does what a sentence beside it offers
QPushButton           chip=True       a round chip, checkable ("To do 12")
QPushButton           segment=True    one part of a switch; its QFrame has segments=True
QLabel                role="heading"  20 px semibold; also "question" (16 px), "strong", "soft", "small"
                                      (soft and 12 px), "error"
QLabel                keycap=True     a key, as in "Skip S"
QLabel                chip=True       a round chip that says how things are ("Read-only")
QFrame, QWidget       surface="panel" or "window": its ground; "card": panel with a line and round corners;
                                      "banner": panel with a line under it
QProgressBar          thin=True       how far one is, along an edge; figure=True: paints itself, 28 px high
QAbstractItemView     framed=True     with a line around it; popup=True: over everything, as a menu
QFrame                hairline=True   a line of 1 px (set its fixed height or width to 1)
====================  ==============  ==================================================================

Lengths are in design pixels and grow with the text, except for lines of one and two pixels. ``5-1px`` is one
screen pixel less than 5 design pixels, so that nothing moves when a wider line is drawn.
"""

from __future__ import annotations

import re
from string import Template
from typing import TYPE_CHECKING

from app.gui.kit.colors import blend
from app.gui.kit.text_scale import px, text_scale

if TYPE_CHECKING:
    from app.gui.kit.colors import Colors

SMALL_SIZE = 12
HEADING_SIZE = 20
QUESTION_SIZE = 16

LINE_HEIGHT = 18
"""The least height of a line of text in a field or button."""

_CHIP_FRAME = 6
"""What a chip adds to its line of text above and below: padding and border, which are lines."""
_LINES = 2
"""Lengths up to this are lines, which stay as thin as they are."""
_LENGTH = re.compile(r"\b(\d+)(-1)?px")
_TEMPLATE = Template("""
QMainWindow, QDialog, QMessageBox { background: $panel; }
QWidget[surface="window"] { background: $window; }
QWidget[surface="panel"] { background: $panel; }
QWidget[surface="banner"] { background: $panel; border-bottom: 1px solid $line; }
QFrame[surface="card"] { background: $panel; border: 1px solid $line; border-radius: 8px; }
QFrame[hairline="true"] { background: $line; border: none; }
QMainWindow::separator, QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QSplitter::handle:hover, QSplitter::handle:pressed { background: $accent; }

QLabel { background: transparent; }
QLabel[role="heading"] { font-size: ${heading_size}px; font-weight: 600; }
QLabel[role="question"] { font-size: ${question_size}px; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="soft"] { color: $soft; }
QLabel[role="small"] { color: $soft; font-size: ${small_size}px; }
QLabel[role="error"] { color: $no; }
QLabel[chip="true"] {
    background: $track; color: $soft; border-radius: ${label_radius}px; padding: 0 9px;
    min-height: ${small_height}px; max-height: ${small_height}px; font-size: ${small_size}px;
}
QLabel[keycap="true"] {
    background: $window; color: $soft; border: 1px solid $line; border-radius: 4px;
    padding: 0 4px; font-size: 11px;
}

QPushButton {
    background: $panel; color: $text; border: 1px solid $line; border-radius: 6px;
    padding: 5px 12px; min-height: ${line_height}px; max-height: ${line_height}px; outline: none;
}
QPushButton:hover, QPushButton:open { background: $window; border-color: $off; }
QPushButton:pressed { background: $track; }
QPushButton:focus { border: 2px solid $accent; padding: 5-1px 12-1px; }
QPushButton:disabled { color: $off; background: $panel; border-color: $line; }
QPushButton::menu-indicator { width: 0; }
QPushButton[primary="true"] {
    background: $accent; color: $on_accent; border-color: $accent; font-weight: 600;
}
QPushButton[primary="true"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[primary="true"]:pressed { background: $accent_pressed; border-color: $accent_pressed; }
QPushButton[primary="true"]:focus { border: 2px solid $text; padding: 5-1px 12-1px; }
QPushButton[primary="true"]:disabled { background: $track; color: $off; border-color: $track; }
QPushButton[quiet="true"] { background: transparent; color: $soft; border-color: transparent; }
QPushButton[quiet="true"]:hover { background: $track; color: $text; border-color: transparent; }
QPushButton[quiet="true"]:checked, QPushButton[offer="true"] { color: $accent; }
QPushButton[quiet="true"]:disabled { color: $off; background: transparent; border-color: transparent; }
QPushButton[tight="true"] { padding: 2px 6px; }
QPushButton[tight="true"]:focus { padding: 2-1px 6-1px; }
QPushButton[quiet="true"]:focus { border: 2px solid $accent; color: $text; }
QPushButton[chip="true"] { border-radius: ${chip_radius}px; padding: 2px 9px; color: $soft; }
QPushButton[small="true"] { padding: 2px 8px; }
QPushButton[chip="true"], QPushButton[small="true"] {
    min-height: ${small_height}px; max-height: ${small_height}px; font-size: ${small_size}px;
}
QPushButton[small="true"]:focus { padding: 2-1px 8-1px; }
QPushButton[flush="true"] { padding-left: 0; text-align: left; }
QPushButton[flush="true"]:focus { padding-left: 1px; padding-right: 3px; }
QPushButton[chip="true"][inforce="true"] {
    background: $weak_accent; color: $accent; border-color: $weak_accent;
}
QPushButton[chip="true"][inforce="true"]:hover { border-color: $accent; }
QPushButton[chip="true"][inforce="true"]:focus { border-color: $accent; }
QPushButton[chip="true"]:checked {
    background: $weak_accent; color: $accent; border-color: $weak_accent; font-weight: 600;
}
QPushButton[chip="true"]:focus { border: 2px solid $accent; padding: 2-1px 9-1px; }

QFrame[segments="true"] { background: $window; border: 1px solid $line; border-radius: 7px; }
QToolButton {
    background: transparent; color: $text; border: 1px solid transparent; border-radius: 6px;
    padding: 4px 8px;
}
QToolButton:hover { background: $track; }
QToolButton:pressed { background: $line; }
QToolButton:focus { border: 2px solid $accent; padding: 4-1px 8-1px; }
QToolButton:disabled { color: $off; }
QPushButton[segment="true"] {
    background: transparent; color: $soft; border-color: transparent; padding: 4px 13px;
    min-height: ${line_height}px;
}
QPushButton[segment="true"]:hover { color: $text; background: transparent; border-color: transparent; }
QPushButton[segment="true"]:checked {
    background: $panel; color: $text; border: 1px solid $line; font-weight: 600;
}
QPushButton[segment="true"]:disabled { color: $off; background: transparent; border-color: transparent; }
QPushButton[segment="true"]:focus { border: 2px solid $accent; padding: 4-1px 13-1px; }

QLineEdit, QTextEdit[field="true"], QPlainTextEdit[field="true"] {
    background: $window; color: $text; border: 1px solid $line; border-radius: 6px;
    padding: 5px 10px; selection-background-color: $accent; selection-color: $on_accent;
    placeholder-text-color: $soft;
}
QLineEdit { min-height: ${line_height}px; }
QLineEdit:hover { border-color: $off; }
QLineEdit:focus, QTextEdit[field="true"]:focus, QPlainTextEdit[field="true"]:focus {
    border: 2px solid $accent; padding: 5-1px 10-1px;
}
QLineEdit:disabled { color: $off; }
QLineEdit[error="true"] { border-color: $no; }

QComboBox, QAbstractSpinBox { min-height: ${box_height}px; }
QComboBox QLineEdit, QAbstractSpinBox QLineEdit {
    background: $panel; border: none; padding: 0; min-height: 0;
}
QComboBox QAbstractItemView {
    background: $panel; color: $text; border: 1px solid $line; outline: none; padding: 4px;
    selection-background-color: $weak_accent; selection-color: $text;
}
QCheckBox::indicator, QRadioButton::indicator { width: 16px; height: 16px; }
QCheckBox, QRadioButton { spacing: 8px; padding: 3px; border: 1px solid transparent; border-radius: 4px; }
QCheckBox:focus, QRadioButton:focus { border: 1px solid $accent; }

QMenuBar { background: $panel; color: $soft; padding: 2px 5px; border: none; spacing: 0; }
QMenuBar::item { background: transparent; padding: 5px 9px; border-radius: 6px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $track; color: $text; }
QMenu { background: $panel; color: $text; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 28px; border-radius: 5px; }
QMenu::indicator { left: 8px; width: 14px; height: 14px; }
QMenu::item:selected { background: $weak_accent; color: $text; }
QMenu::item:disabled { color: $off; }
QMenu::separator { background: $line; height: 1px; margin: 4px 8px; }
QToolTip { background: $panel; color: $text; border: 1px solid $line; padding: 4px 6px; }

QAbstractItemView { background: $panel; color: $text; border: none; outline: none; }
QAbstractItemView[framed="true"] { border: 1px solid $line; border-radius: 8px; }
QAbstractItemView[popup="true"] { border: 1px solid $line; padding: 2px; }
QAbstractItemView[popup="true"]::item { padding: 5px 8px; border-radius: 5px; }
QAbstractItemView[popup="true"]::item:selected { background: $weak_accent; color: $text; }
QListView::item:selected, QTableView::item:selected, QTreeView::item:selected {
    background: $weak_accent; color: $text;
}
QTableView { gridline-color: $line; selection-background-color: $weak_accent; selection-color: $text; }
QTableView:focus, QAbstractItemView[framed="true"]:focus { border: 1px solid $accent; }
QHeaderView { background: $panel; border: none; }
QHeaderView::section {
    background: $panel; color: $soft; border: none; border-bottom: 1px solid $line; padding: 6px 8px;
    font-size: ${small_size}px;
}
QTableCornerButton::section { background: $panel; border: none; }

QTabWidget::pane { border: none; border-top: 1px solid $line; }
QTabBar::tab {
    background: transparent; color: $soft; padding: 7px 12px; border-bottom: 2px solid transparent;
}
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; font-weight: 600; }
QTabBar::tab:focus { color: $accent; }
QTabBar::scroller { width: 24px; }

QGroupBox { border: none; margin-top: 22px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; left: 0; }
QStatusBar { background: $panel; color: $soft; border-top: 1px solid $line; }
QStatusBar::item { border: none; }
QToolBar { background: $panel; border: none; border-bottom: 1px solid $line; spacing: 8px; padding: 0 12px; }
QProgressBar { background: $track; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QProgressBar[thin="true"] { border-radius: 0; max-height: 2px; min-height: 2px; }
QProgressBar[thin="true"]::chunk { border-radius: 0; }
QProgressBar[figure="true"] { background: transparent; max-height: 28px; min-height: 28px; }

QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 10px; }
QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: $scroll; border-radius: 3px; margin: 2px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: $off; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; }
""")


def style_sheet(colors: Colors, *, line_height: int = LINE_HEIGHT, small_height: int = LINE_HEIGHT) -> str:
    """The whole style sheet for the application in these colours.

    Args:
        colors: those of a theme.
        line_height: design pixels that a line of text of ``BASE_SIZE`` takes in a field or button, in the
            font in use. A field and a button that have the same are equally high.
        small_height: the same for ``SMALL_SIZE``.
    """
    away = "#000000" if not colors.dark else "#FFFFFF"
    filled = _TEMPLATE.substitute(
        colors._asdict(),
        accent_hover=blend(away, colors.accent, 0.12),
        accent_pressed=blend(away, colors.accent, 0.24),
        scroll=blend(colors.off, colors.panel, 0.45),
        heading_size=HEADING_SIZE,
        question_size=QUESTION_SIZE,
        small_size=SMALL_SIZE,
        line_height=line_height,
        small_height=small_height,
        box_height=line_height + 6,  # boxes have half of a field's padding inside it
        label_radius=small_height // 2,
        chip_radius=int((px(small_height) + _CHIP_FRAME) / 2 / text_scale()),  # Qt draws no larger one
    )
    return _LENGTH.sub(_grown, filled)


def _grown(found: re.Match[str]) -> str:
    """A length in design pixels at the present text size."""
    length = int(found[1])
    return f"{(length if length <= _LINES else px(length)) - bool(found[2])}px"
