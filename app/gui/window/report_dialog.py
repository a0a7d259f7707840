"""The one dialog for a bug: what happened, the details to copy, and the path of the log file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QWidget

from app.core.translation import tr
from app.gui.kit.help_link import link_to_manual
from app.gui.kit.plain_label import PlainLabel
from app.gui.kit.scrolling import scrolling_column
from app.gui.kit.text_scale import resize_to_fit

if TYPE_CHECKING:
    from pathlib import Path


class ReportDialog(QDialog):
    """``sentence`` says what happened; ``details`` is the traceback; ``log`` is the log file or None."""

    def __init__(
        self, sentence: str, details: str, log: Path | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Something went wrong"))
        resize_to_fit(self, 640, 420)

        heading = PlainLabel(tr("Something went wrong"), "heading")
        what = PlainLabel(sentence)
        rest = PlainLabel(
            tr("Your answers are saved, and you can go on working. The details help to fix the problem."),
            "soft",
        )
        for label in (what, rest):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.details = QPlainTextEdit(details)
        self.details.setReadOnly(True)
        self.details.setProperty("field", True)
        self.details.setAccessibleName(tr("Details"))
        self.details.setTabChangesFocus(True)
        self.details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))

        self.log_line = PlainLabel("" if log is None else tr("Also in the log file: {log}", log=log), "small")
        self.log_line.setWordWrap(True)
        self.log_line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.log_line.setVisible(log is not None)

        self.copy_button = QPushButton(tr("Copy details"))
        self.copy_button.clicked.connect(self._copy)
        self.close_button = QPushButton(tr("Close"))
        self.close_button.setProperty("primary", True)
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(link_to_manual(self, "troubleshooting"))
        buttons.addWidget(self.copy_button)
        buttons.addStretch()
        buttons.addWidget(self.close_button)

        column, foot = scrolling_column(self, 24, 20, 24, 16, spacing=8)
        column.addWidget(heading)
        column.addWidget(what)
        column.addWidget(rest)
        column.addSpacing(4)
        column.addWidget(self.details, 1)
        column.addWidget(self.log_line)
        column.addSpacing(4)
        foot.addLayout(buttons)
        self.close_button.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details.toPlainText())
        self.copy_button.setText(tr("Copied"))
