"""The sheet of all keys by group, to search and to change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QListView, QPushButton, QVBoxLayout, QWidget

from app.core.translation import tr
from app.gui.keys.keys_delegate import KeysDelegate
from app.gui.keys.keys_model import KeysModel
from app.gui.kit.help_link import link_to_manual
from app.gui.kit.plain_label import PlainLabel
from app.gui.kit.text_scale import keep_size, resize_to_fit

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.gui.keys.keys_model import KeyItem
    from app.gui.kit.theme import Theme

_STARTS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)
_NO_KEYS = (
    0, Qt.Key.Key_unknown, Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta,
    Qt.Key.Key_AltGr, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_Super_L, Qt.Key.Key_Super_R,
)  # fmt: skip


class KeysDialog(QDialog):
    """Lists keys and signals the new key pressed for an item; ``show_message`` shows the result."""

    pressed = Signal(object, object)
    """A ``KeyItem`` and the ``QKeyEvent`` of its new key."""
    swap_asked = Signal()
    """The user accepts the swap offered by ``show_message``."""
    clear_asked = Signal(object)
    reset_asked = Signal(object)
    reset_all_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys"))
        resize_to_fit(self, 600, 640)

        self.filter_field = QLineEdit()
        self.filter_field.setPlaceholderText(tr("Find a key"))
        self.filter_field.setAccessibleName(tr("Find a key"))
        self.filter_field.setClearButtonEnabled(True)
        keep_size(self.filter_field, width=240)
        self.filter_field.textChanged.connect(self._filter)
        self.filter_field.installEventFilter(self)
        head = QHBoxLayout()
        head.setContentsMargins(24, 16, 24, 8)
        head.addWidget(PlainLabel(tr("Keys"), "heading"))
        head.addStretch()
        head.addWidget(self.filter_field)

        self.model = KeysModel(self)
        self.list = QListView()
        self.list.setAccessibleName(tr("Keys"))
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.rows = KeysDelegate(theme, self.list)
        self.list.setItemDelegate(self.rows)
        self.list.setModel(self.model)
        self.list.installEventFilter(self)
        self.list.doubleClicked.connect(self.begin)
        self.list.selectionModel().currentChanged.connect(self._chosen)
        self.nothing = PlainLabel(tr("No key matches"), "soft")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.hide()

        self.message = PlainLabel()
        self.message.setWordWrap(True)
        self.swap_button = _button(tr("Swap"))
        self.swap_button.clicked.connect(self.swap_asked)
        line = QHBoxLayout()
        line.setContentsMargins(24, 8, 24, 0)
        line.setSpacing(8)
        line.addWidget(self.message, 1)
        line.addWidget(self.swap_button)

        self.change_button = _button(tr("Change…"), tr("Change the key (Enter)"))
        self.change_button.clicked.connect(self.begin)
        self.clear_button = _button(tr("Clear"), tr("Remove the key (Del)"))
        self.clear_button.clicked.connect(lambda: self._ask(self.clear_asked.emit))
        self.reset_button = _button(tr("Reset"), tr("Restore the original key"))
        self.reset_button.clicked.connect(lambda: self._ask(self.reset_asked.emit))
        self.reset_all_button = _button(tr("Reset all"), tr("Restore all original keys"))
        self.reset_all_button.clicked.connect(self.reset_all_asked)
        self.close_button = _button(tr("Close"))
        self.close_button.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 8, 24, 16)
        foot.setSpacing(8)
        for button in (self.change_button, self.clear_button, self.reset_button, self.reset_all_button):
            foot.addWidget(button)
        foot.addStretch()
        foot.addWidget(link_to_manual(self, "keys"))
        foot.addWidget(self.close_button)

        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addLayout(head)
        page.addWidget(self.nothing, 1)
        middle = QHBoxLayout()
        middle.setContentsMargins(12, 0, 12, 0)
        middle.addWidget(self.list)
        page.addLayout(middle, 10)
        page.addLayout(line)
        page.addLayout(foot)
        self.show_message("")
        self.filter_field.setFocus()

    @property
    def waiting(self) -> bool:
        """Whether the next key press sets a new key."""
        return self.rows.waiting is not None

    def set_items(self, items: Sequence[KeyItem], *, any_changed: bool) -> None:
        """Show these items; the selected one stays selected."""
        current = self.current()
        self.model.set_items(items)
        self.reset_all_button.setEnabled(any_changed)
        self._choose(None if current is None else current.place)

    def current(self) -> KeyItem | None:
        """The selected item."""
        return self.model.item(self.list.currentIndex())

    def show_message(self, sentence: str, *, trouble: bool = False, swap: bool = False) -> None:
        """Show the result of a key press below the list; ``swap`` offers to swap the two keys."""
        self.message.setText(sentence or tr("Select a row and press Enter to change its key."))
        self.message.setProperty("role", "error" if trouble else "soft")
        self.message.style().polish(self.message)
        self.swap_button.setVisible(swap)

    def begin(self) -> None:
        """Wait for the new key of the selected row."""
        item = self.current()
        if item is not None and item.fixed:
            self.show_message(tr("This key cannot be changed."))
        elif item is not None:
            self.show_message("")
            self.rows.waiting = item.place
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self.list.viewport().update()

    def _end(self) -> None:
        self.rows.waiting = None
        self.list.viewport().update()

    def _ask(self, emit: Callable[[KeyItem], object]) -> None:
        item = self.current()
        if item is not None and not item.fixed:
            emit(item)

    def _choose(self, place: tuple[str, int] | None) -> None:
        row = None if place is None else self.model.row_of(place)
        row = self.model.first() if row is None else row
        if row is not None and self.list.currentIndex().row() != row:
            self.list.setCurrentIndex(self.model.index(row))
        self._chosen()

    def _chosen(self) -> None:
        item = self.current()
        self._end()
        changes = item is not None and not item.fixed
        self.change_button.setEnabled(changes)
        self.clear_button.setEnabled(item is not None and changes and bool(item.keys))
        self.reset_button.setEnabled(item is not None and item.changed)

    def _filter(self, text: str) -> None:
        self.model.set_filter(text)
        found = self.model.rowCount() > 0
        self.list.setVisible(found)
        self.nothing.setVisible(not found)
        self._choose(None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Handle keys in the list and field; Down and Enter lead from the field to the list."""
        if event.type() == QEvent.Type.FocusOut and watched is self.list and self.waiting:
            self._end()
        if not isinstance(event, QKeyEvent) or event.type() == QEvent.Type.KeyRelease:
            return super().eventFilter(watched, event)
        if watched is self.list and self.waiting:
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                self._on_key_pressed(event)
            return True
        if event.type() == QEvent.Type.KeyPress and self._steer(watched, Qt.Key(event.key())):
            return True
        return super().eventFilter(watched, event)

    def _on_key_pressed(self, event: QKeyEvent) -> None:
        if event.key() in _NO_KEYS or event.isAutoRepeat():
            return
        item = self.current()
        self._end()
        if event.key() != Qt.Key.Key_Escape and item is not None:
            self.pressed.emit(item, event)

    def _steer(self, watched: QObject, key: Qt.Key) -> bool:
        if watched is self.list and key in _STARTS:
            self.begin()
        elif watched is self.list and key == Qt.Key.Key_Delete:
            self._ask(self.clear_asked.emit)
        elif watched is self.filter_field and key in (Qt.Key.Key_Down, *_STARTS):
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            return False
        return True


def pressed_keys(event: QKeyEvent) -> QKeySequence:
    """The key of an event as in shortcuts: "?" instead of "Shift+?"."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    sign = event.text()
    if sign.isprintable() and sign and not sign.isalnum() and not sign.isspace():
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier
    return QKeySequence(modifiers.value | event.key())


def _button(title: str, tip: str = "") -> QPushButton:
    button = QPushButton(title)
    button.setAutoDefault(False)
    button.setToolTip(tip)
    return button
