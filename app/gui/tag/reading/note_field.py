"""The note on a posting: a quiet line below its heading, which turns into an editor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from app.core.translation import tr
from app.gui.kit.plain_label import PlainLabel, plain_tooltip
from app.gui.kit.text_scale import keep_size

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent

_SHOWN_CHARACTERS = 400
"""A longer note is shown in the editor only, so that the posting stays in sight."""
_SHOWN_LINES = 4
_EDITOR_HEIGHT = 76
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NoteField(QWidget):
    """Hidden if there is no note. Leaving the editor saves the note; Escape discards the changes."""

    note_set = Signal(int, str)
    """A posting's id and its new note. The receiver saves it and calls ``set_note``."""
    left = Signal()
    """The user closed the editor by a key, so the focus returns to tagging."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._posting_id: int | None = None
        self._note = ""
        self._read_only = False
        self._refused: dict[int, str] = {}  # notes that could not be saved, by posting
        caption = PlainLabel(tr("Note"), "strong")
        self.shown = PlainLabel()
        self.shown.setWordWrap(True)
        self.shown.setCursor(Qt.CursorShape.IBeamCursor)
        self.line = QWidget()
        line = QHBoxLayout(self.line)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(caption, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.shown, 1)
        self.editor = QPlainTextEdit()
        self.editor.setAccessibleName(tr("Note on the posting"))
        self.editor.setProperty("field", True)
        self.editor.setPlaceholderText(tr("A note on this posting"))
        self.editor.setTabChangesFocus(True)
        keep_size(self.editor, height=_EDITOR_HEIGHT)
        self.editor.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.editor.installEventFilter(self)
        self.hint = PlainLabel(tr("Ctrl+Enter or leaving the field saves, Esc cancels"), "small")
        self.hint.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(4)
        for part in (self.line, self.editor, self.hint):
            column.addWidget(part)
        self._show(editing=False)

    @property
    def editing(self) -> bool:
        """Whether the note is being edited."""
        return not self.editor.isHidden()

    def set_read_only(self, read_only: bool) -> None:
        """Set whether the note is read-only."""
        self._read_only = read_only

    def set_note(self, posting_id: int | None, note: str) -> None:
        """Show a posting's note. A note being edited for another posting is saved first.

        If it cannot be saved, it is in the editor again when its posting is shown next.
        """
        if self.editing and posting_id != self._posting_id:
            self._save()
            if self._posting_id is not None and not self.editor.isHidden():
                self._refused[self._posting_id] = self.editor.toPlainText()
        same = posting_id == self._posting_id
        self._posting_id, self._note = posting_id, note
        refused = None if posting_id is None or same else self._refused.pop(posting_id, None)
        if refused is not None:
            self.editor.setPlainText(refused)
        written = refused is not None or (self.editing and same)
        self._show(editing=written and self.editor.toPlainText().strip() != note)

    def save_all(self) -> None:
        """Save the note being edited, and those that could not be saved before."""
        if self.editing:
            self._save()
        refused, self._refused = self._refused, {}
        for posting_id, written in refused.items():
            self.note_set.emit(posting_id, written)

    def edit(self) -> None:
        """Open the editor."""
        if self._posting_id is None or self._read_only:
            return
        if not self.editing:
            self.editor.setPlainText(self._note)
            self.editor.moveCursor(self.editor.textCursor().MoveOperation.End)
            self._show(editing=True)
        self.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _save(self) -> None:
        written = self.editor.toPlainText().strip()
        if written == self._note or self._posting_id is None:
            self._show(editing=False)
        else:
            self.note_set.emit(self._posting_id, written)

    def _show(self, *, editing: bool) -> None:
        lines = self._note.splitlines()
        short = "\n".join(lines[:_SHOWN_LINES])[:_SHOWN_CHARACTERS]
        self.shown.setText(short if short == self._note else f"{short.rstrip()}…")
        self.shown.setToolTip("" if short == self._note else plain_tooltip(self._note))
        self.line.setVisible(not editing and bool(self._note))
        self.editor.setVisible(editing)
        self.hint.setVisible(editing)
        self.setVisible(editing or bool(self._note))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.line.isVisible() and event.button() == Qt.MouseButton.LeftButton:
            self.edit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Handle keys in the editor: Ctrl+Enter and leaving save, Escape does not."""
        if event.type() == QEvent.Type.FocusOut and self.editing:
            self._save()
        elif isinstance(event, QKeyEvent) and self.editing:
            with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            saves, gives_back = event.key() in _ENTER and with_control, event.key() == Qt.Key.Key_Escape
            if saves or gives_back:
                event.accept()  # also as ShortcutOverride, so that no action gets these keys here
                if event.type() == QEvent.Type.KeyPress:
                    self._end(saves=saves)
                return True
        return super().eventFilter(watched, event)

    def _end(self, *, saves: bool) -> None:
        if saves:
            self._save()
        else:
            self._show(editing=False)
        if not self.editing:
            self.left.emit()
