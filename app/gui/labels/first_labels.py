"""What the label panel shows in a project without labels: a field for names, and ready-made sets."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.core.labels import same_name
from app.core.translation import count, tr
from app.gui.kit.flow_layout import FlowLayout
from app.gui.kit.plain_label import PlainLabel, plain_tooltip
from app.gui.kit.scrolling import scrolling
from app.gui.labels.label_dialog import NamesField, several_names

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent


class FirstLabels(QWidget):
    """Asks for the first labels: names are typed here, and a click on a set shows its labels."""

    named = Signal(object)
    """The typed names, as a list."""
    dialog_asked = Signal()
    """The user pressed the button without typing a name."""
    set_asked = Signal(str)
    """The title of a ready-made set."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = PlainLabel(tr("No labels yet"), "strong")
        self.sentence = PlainLabel(
            tr(
                "What do you want to know about each ad? Every name that you type becomes a label,"
                " and an ad can have several."
            ),
            "soft",
        )
        self.names = NamesField("")
        self.names.setAccessibleName(tr("Names of the labels, with commas between them"))
        self.names.setPlaceholderText(tr("IT, Healthcare, Part-time …"))
        self.names.textChanged.connect(self._update_button)
        self.names.returnPressed.connect(self._add)
        self.add_button = QPushButton()
        self.add_button.setProperty("primary", True)
        self.add_button.clicked.connect(self._add)
        self.or_sets = PlainLabel(tr("Or start with ready-made labels:"), "soft")
        self._sets = QWidget()
        self._sets_line = FlowLayout(parent=self._sets)
        self.set_buttons: dict[str, QPushButton] = {}

        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addStretch(1)
        for part in (self.title, self.sentence):
            part.setWordWrap(True)
            column.addWidget(part)
        column.addSpacing(4)
        column.addWidget(self.names)
        column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(12)
        self.or_sets.setWordWrap(True)
        column.addWidget(self.or_sets)
        column.addWidget(self._sets)
        column.addStretch(2)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(content, see_through=True))
        self.setAccessibleName(f"{self.title.text()}. {self.sentence.text()}")
        self._update_button()

    def typed(self) -> list[str]:
        """The typed names. Of names that differ in case alone, the first counts."""
        found: dict[str, str] = {}
        for name in several_names(self.names.text()):
            found.setdefault(same_name(name), name)
        return list(found.values())

    def set_read_only(self, tooltip: str) -> None:
        """Disable everything, and say why in tooltips; "" enables it."""
        self.setEnabled(not tooltip)
        self.setToolTip(tooltip)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.set_buttons:
            self._offer_sets()

    def _offer_sets(self) -> None:
        from app.gui.labels.label_sets_dialog import label_sets  # late: few projects start without labels

        for offered in label_sets():
            button = QPushButton(offered.title)
            button.setToolTip(plain_tooltip(", ".join(name for name, _ in offered.labels)))
            button.clicked.connect(partial(self._ask_for_set, offered.title))
            self.set_buttons[offered.title] = button
            self._sets_line.addWidget(button)

    def _update_button(self) -> None:
        number = len(self.typed())
        self.add_button.setText(
            tr("Add {labels}", labels=count(number, "label")) if number else tr("Add a label")
        )

    def _add(self) -> None:
        if self.typed():
            self.named.emit(self.typed())
        else:
            self.dialog_asked.emit()

    def _ask_for_set(self, title: str) -> None:
        self.set_asked.emit(title)
