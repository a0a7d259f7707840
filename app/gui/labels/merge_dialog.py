"""The dialog that chooses the label into which another one is merged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
)

from app.core.labels import grouped, search_form, shapes, short_name
from app.core.translation import tr
from app.gui.kit.dialog_buttons import TwoButtons
from app.gui.kit.dots import dot_icon
from app.gui.kit.plain_label import PlainLabel, one_line, plain_tooltip
from app.gui.kit.scrolling import scrolling_column
from app.gui.kit.text_scale import keep_size, px, scaled_size
from app.gui.kit.theme import dot_color

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from app.core.records import Label
    from app.gui.kit.theme import Theme

_DOT, _ICON = 8, 16
_ROW_HEIGHT = 28
_LABEL_ID = Qt.ItemDataRole.UserRole


class MergeDialog(QDialog):
    """Offers all labels but ``source``; ``count_words`` says how many postings would get the chosen one."""

    def __init__(
        self,
        theme: Theme,
        source: Label,
        labels: Sequence[Label],
        count_words: Callable[[int], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._source = source
        self._names = {label.id: label.name for label in labels}
        self._count_words = count_words
        self.setWindowTitle(tr("Merge {name} into another label", name=short_name(source.name)))
        keep_size(self, least_width=420)

        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Filter labels"))
        self.filter.setAccessibleName(tr("Filter labels"))
        self.filter.textChanged.connect(self._filter)
        self.filter.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("The label to merge {name} into", name=source.name))
        self.list.setProperty("framed", True)
        self.list.setIconSize(scaled_size(_ICON, _ICON))
        self.list.setUniformItemSizes(True)
        keep_size(self.list, height=4 * _ROW_HEIGHT + 10)
        dots = shapes(labels)
        for label in grouped(labels):
            if label.id != source.id:
                self._offer(label, dots[label.id])
        self.list.itemSelectionChanged.connect(self._update_sentence)
        self.list.itemDoubleClicked.connect(lambda _: self.accept())
        self.sentence = PlainLabel(role="soft")
        self.sentence.setWordWrap(True)
        self.sentence.setMinimumHeight(2 * self.sentence.fontMetrics().lineSpacing())

        buttons = TwoButtons(self, tr("Merge"), "labels")
        self.cancel, self.take = buttons.cancel, buttons.take
        whole, foot = scrolling_column(self, 16, 16, 16, 16, spacing=12)
        for part in (self.filter, self.list, self.sentence):
            whole.addWidget(part)
        foot.addLayout(buttons)
        self._update_sentence()
        self.filter.setFocus()

    @property
    def target_id(self) -> int | None:
        """The chosen label's id."""
        chosen = [item for item in self.list.selectedItems() if not item.isHidden()]
        return int(chosen[0].data(_LABEL_ID)) if chosen else None

    def accept(self) -> None:
        if self.target_id is not None:
            super().accept()

    def _offer(self, label: Label, shape: int) -> None:
        item = QListWidgetItem(self._dot(label.color, shape), one_line(label.name))
        item.setData(_LABEL_ID, label.id)
        item.setSizeHint(QSize(0, px(_ROW_HEIGHT)))
        item.setToolTip(plain_tooltip(label.description))
        self.list.addItem(item)

    def _dot(self, color: str, shape: int) -> QIcon:
        return dot_icon(
            dot_color(color, self._theme.colors), shape, px(_ICON), px(_DOT), self.devicePixelRatioF()
        )

    def _filter(self, text: str) -> None:
        wanted = search_form(text)
        items = [self.list.item(row) for row in range(self.list.count())]
        for item in items:
            item.setHidden(wanted not in search_form(self._names[item.data(_LABEL_ID)]))
        shown = [item for item in items if not item.isHidden()]
        if wanted and shown and self.target_id is None:
            self.list.setCurrentItem(shown[0])
        self._update_sentence()

    def _update_sentence(self) -> None:
        target = self.target_id
        self.take.setEnabled(target is not None)
        if target is None:
            self.sentence.setText(tr("Choose the label that will receive its yes answers."))
            return
        self.sentence.setText(
            tr(
                "{postings} {label} is deleted; undo brings it back.",
                postings=self._count_words(target),
                label=short_name(self._source.name),
            )
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Handle keys in the filter: Up and Down move through the labels."""
        moves = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
        if watched is not self.filter or not isinstance(event, QKeyEvent) or event.key() not in moves:
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.KeyPress:
            self._step(event)
            return True
        return super().eventFilter(watched, event)

    def _step(self, event: QKeyEvent) -> None:
        rows = [row for row in range(self.list.count()) if not self.list.item(row).isHidden()]
        if not rows:
            return
        down = event.key() in (Qt.Key.Key_Down, Qt.Key.Key_PageDown)
        by = 10 if event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown) else 1
        current = self.list.currentRow()
        place = rows.index(current) + (by if down else -by) if current in rows else 0
        self.list.setCurrentRow(rows[min(max(place, 0), len(rows) - 1)])
