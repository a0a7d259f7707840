"""The palette: answer one label after the other by typing the start of its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QListView, QPushButton, QVBoxLayout, QWidget

from app.core.labels import short_name
from app.core.records import Answer
from app.core.translation import tr
from app.gui.kit.plain_label import ElidedLabel
from app.gui.kit.surfaces import set_surface
from app.gui.kit.text_scale import px
from app.gui.labels.palette_delegate import PaletteDelegate
from app.gui.labels.palette_model import PaletteModel

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex

    from app.gui.kit.theme import Theme
    from app.gui.labels.label_model import LabelModel

_GAP = 8
_TALLEST = 460
_ROWS_SHOWN = 10
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class LabelPalette(QFrame):
    """Covers the panel given as its parent. A tick is an answer at once.

    Enter ticks or unticks the highlighted label, and Shift+Enter answers no. The palette stays open, and the
    next letter typed starts a new name. Escape closes it, and so does a loss of the focus.
    """

    answered = Signal(int, object)
    """Label id, and an ``Answer`` or None for unanswered."""
    created = Signal(str)
    """The name of a label that does not exist yet; it is to be answered yes."""

    def __init__(self, labels: LabelModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._labels = labels
        self._panel = parent
        self._before: QWidget | None = None
        set_surface(self, "card")
        self.setAccessibleName(tr("Answer labels by name"))
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Type the start of a label's name"))
        self.field.setAccessibleName(tr("Start of a label's name"))
        self.field.textChanged.connect(self._find)
        self.field.installEventFilter(self)
        self.model = PaletteModel(labels, self)
        self.list = QListView()
        self.list.setAccessibleName(tr("Labels found"))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setItemDelegate(PaletteDelegate(theme, self.list))
        self.list.setModel(self.model)
        self.list.clicked.connect(self._click)
        self.nothing = QPushButton()
        self.nothing.setProperty("quiet", True)
        self.nothing.setProperty("offer", True)
        self.nothing.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.nothing.clicked.connect(self._create)
        self.ticked = ElidedLabel(role="soft")
        self.hint = ElidedLabel(tr("Enter yes · Shift+Enter no · Esc closes"), role="small")
        column = QVBoxLayout(self)
        column.setContentsMargins(_GAP, _GAP, _GAP, _GAP)
        column.setSpacing(6)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        column.addWidget(self.nothing, 1)
        column.addWidget(self.ticked)
        column.addWidget(self.hint)
        labels.dataChanged.connect(self._update_ticked)
        labels.modelReset.connect(self._update_ticked)
        parent.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Show the palette with all labels, and focus its field."""
        if self.isHidden():
            self._before = QApplication.focusWidget()
        self.field.clear()
        self._find("")
        self._place()
        self.show()
        self.raise_()
        self._update_ticked()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_palette(self) -> None:
        """Close, and return the focus to the widget that had it."""
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None

    def _find(self, typed: str) -> None:
        self.model.find(typed)
        found = self.model.rowCount() > 0
        self.list.setVisible(found)
        self.nothing.setVisible(not found)
        name = short_name(" ".join(typed.split()))
        self.nothing.setText(
            tr("No label matches. Ctrl+Enter creates “{name}”", name=name).replace("&", "&&")
        )
        if found:
            self.list.setCurrentIndex(self.model.index(0))

    def _click(self, index: QModelIndex) -> None:
        self.list.setCurrentIndex(index)
        self._answer(Answer.YES)

    def _answer(self, wanted: Answer) -> None:
        """Give the highlighted label this answer; if it already has it, make it unanswered."""
        current = self.list.currentIndex()
        if current.isValid():
            row = self.model.row(current.row())
            self.field.selectAll()  # the next letter starts a new name
            self.answered.emit(row.label_id, None if row.answer is wanted else wanted)

    def _create(self) -> None:
        """Add a label with the typed name, and answer it yes."""
        name = " ".join(self.field.text().split())
        if name and not self.model.rowCount():
            self.created.emit(name)
            self._find(self.field.text())
            self.field.selectAll()

    def _update_ticked(self) -> None:
        if not self.isHidden():
            names = self._labels.names_answered_yes()
            self.ticked.set_line(
                tr("Yes: {names}", names=", ".join(names)) if names else tr("No label chosen yet")
            )

    def _place(self) -> None:
        panel = self._panel
        hint = self.list.sizeHintForRow(0) if self.model.rowCount() else 0
        around = self.sizeHint().height() - self.list.sizeHint().height()
        wanted = around + hint * min(max(self.model.rowCount(), 1), _ROWS_SHOWN) + 2
        height = min(wanted, px(_TALLEST), panel.height() - 2 * _GAP)
        self.setGeometry(QRect(_GAP, _GAP, panel.width() - 2 * _GAP, height))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Handle the field's keys, and follow the panel's size."""
        if watched is self._panel:
            if event.type() == QEvent.Type.Resize and not self.isHidden():
                self._place()
        elif event.type() == QEvent.Type.FocusOut and not self.isHidden():
            if QApplication.activePopupWidget() is None and self.isActiveWindow():
                self.hide()
                self._before = None
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            if self._is_own(event):
                event.accept()
                return True
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._is_own(event):
            self._press(event)
            return True
        return super().eventFilter(watched, event)

    @staticmethod
    def _is_own(event: QKeyEvent) -> bool:
        key, modifiers = event.key(), event.modifiers()
        if key in _ENTER and modifiers == Qt.KeyboardModifier.ControlModifier:
            return True
        plain = not modifiers & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        return plain and (key in _ENTER or key in _MOVES or key == Qt.Key.Key_Escape)

    def _press(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.close_palette()
        elif key in _MOVES:
            QApplication.sendEvent(self.list, QKeyEvent(event.type(), key, Qt.KeyboardModifier.NoModifier))
        elif event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self._create()
        elif not event.isAutoRepeat():
            shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self._answer(Answer.NO if shifted else Answer.YES)
