"""A button that shows its key: as a cap beside the text, and in the tooltip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from app.gui.keys.actions import key_text, keyed_tooltip, shown_key
from app.gui.kit.plain_label import PlainLabel, plain_tooltip
from app.gui.kit.text_scale import px, scaled_size

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_CAPS = {"Backspace": "⌫", "Return": "⏎", "Enter": "⏎", "Del": "⌦", "Space": "␣", "Esc": "esc"}
_CAP = 18
_CAP_GAP = 8


def key_cap(keys: QKeySequence) -> str:
    """The sign of a key: "S", "⌫", "⏎", "Ctrl+Z"."""
    return _CAPS.get(keys.toString(QKeySequence.SequenceFormat.PortableText), key_text(keys))


def bind_to_action(button: QPushButton, action: QAction) -> ActionBinding:
    """Show an action's shortcut in a button's tooltip, and enable the button together with the action.

    The button keeps its own text and signal; the owner of the action connects the signal to ``trigger``.
    """
    return ActionBinding(button, action)


def set_key_tooltip(widget: QWidget, action: QAction, text: str) -> None:
    """Give a widget this tooltip, followed by the action's key, and keep it up to date."""
    _KeyTooltip(widget, action, text)


class _KeyTooltip(QObject):
    """A child of the widget, as ``ActionBinding`` is."""

    def __init__(self, widget: QWidget, action: QAction, text: str) -> None:
        super().__init__(widget)
        self._widget = widget
        self._action = action
        self._text = text
        action.changed.connect(self._update)
        self._update()

    def _update(self) -> None:
        self._widget.setToolTip(keyed_tooltip(self._text, shown_key(self._action)))


class ActionBinding(QObject):
    """See ``bind_to_action``. A child of the button, since the action may outlive the button."""

    def __init__(self, button: QPushButton, action: QAction) -> None:
        super().__init__(button)
        self._button = button
        self._action = action
        self._keyed = True
        action.changed.connect(self._update)
        self._update()

    def show_key(self, on: bool) -> None:
        """Set whether the action's key presently does the same as the button."""
        self._keyed = on
        self._update()

    def _update(self) -> None:
        # Not the shortcut: single keys are removed while the user types, but the button still shows them.
        shown = shown_key(self._action) if self._keyed else QKeySequence()
        keys = key_text(shown)
        title = self._action.iconText()  # the text without its mnemonic and dots
        tooltip = f"{title} ({keys})" if keys else title
        why_not = "" if self._action.isEnabled() else self._action.whatsThis()
        self._button.setToolTip(plain_tooltip(f"{tooltip}\n{why_not}".strip()))
        self._button.setEnabled(self._action.isEnabled())
        if isinstance(self._button, KeyButton):
            self._button.set_cap(key_cap(shown))


class KeyButton(QPushButton):
    """A button with its key as a cap after the text; a primary one has the key's sign in its text."""

    def __init__(
        self, title: str, cap: str = "", *, primary: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._title = title
        self._primary = primary
        self._shown: str | None = None
        self._cap_shown = True
        self._cap = PlainLabel(parent=self)
        self._cap.hide()
        self._cap.setProperty("keycap", True)
        self._cap.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._cap.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setProperty("primary", primary)
        self.setAccessibleName(title)
        self.set_cap(cap)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.fontChanged.connect(self._draw_cap)

    def set_cap(self, cap: str) -> None:
        """Show another key; "" for none."""
        if cap == self._shown:
            return
        self._shown = cap
        self._draw_cap()

    def _draw_cap(self) -> None:
        cap = self._shown or ""
        if self._primary:
            self.setText(f"{self._title} {cap}".rstrip())
            return
        self.setText(self._title)
        self._cap.setText(cap)
        self._cap.setVisible(bool(cap) and self._cap_shown)
        if cap and self._cap_shown:
            self._cap.ensurePolished()
            self._cap.setFixedSize(self._cap.sizeHint().expandedTo(scaled_size(_CAP, _CAP)))
            room = self._cap.width() + 2 * px(_CAP_GAP)
            self.setStyleSheet(
                f"QPushButton {{ text-align: left; padding-right: {room}px; }}"
                f"QPushButton:focus {{ padding-right: {room - 1}px; }}"  # the focus ring is wider by that
            )
        else:
            self.setStyleSheet("")
        self._place_cap()

    def set_cap_shown(self, shown: bool) -> None:
        """Set whether there is room for the key after the text; the tooltip names it anyway."""
        if shown is not self._cap_shown:
            self._cap_shown = shown
            self._draw_cap()

    @property
    def cap_width(self) -> int:
        """The additional width for the key."""
        return 0 if self._primary or not self._shown else self._cap.width() + px(_CAP_GAP)

    def minimumSizeHint(self) -> QSize:
        """The size without the key, which is hidden if there is little room."""
        usual = super().minimumSizeHint()
        return usual - QSize(self.cap_width, 0) if self._cap_shown else usual

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_cap()

    def _place_cap(self) -> None:
        left = self.width() - self._cap.width() - px(_CAP_GAP)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = px(_CAP_GAP)
        self._cap.move(left, (self.height() - self._cap.height()) // 2)
