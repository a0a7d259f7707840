"""The page "A file" of Classify: the first step, the progress, and the results."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.core.jobs import in_words
from app.core.records import Progress
from app.core.translation import tr
from app.gui.classify_file.results_panel import ResultsPanel
from app.gui.keys.key_button import bind_to_action
from app.gui.kit.empty_state import EmptyState
from app.gui.kit.plain_label import PlainLabel
from app.gui.kit.scrolling import scrolling
from app.gui.kit.segments import CLASSIFY_A_FILE, Segments, classify_segments
from app.gui.kit.surfaces import hairline, set_surface
from app.gui.kit.text_scale import keep_size

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from app.gui.kit.theme import Theme


class FilePage(QWidget):
    """Empty, in progress, or with results; signals the user's actions."""

    file_asked = Signal()
    cancel_asked = Signal()
    page_chosen = Signal(str)
    """The other page of Classify, or this one."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_surface(self, "window")
        self.segments: Segments = classify_segments(CLASSIFY_A_FILE)
        self.segments.chosen.connect(self.page_chosen)
        top = QHBoxLayout()
        top.setContentsMargins(20, 8, 20, 8)
        top.setSpacing(16)
        top.addWidget(self.segments)
        self.choose_button = QPushButton(tr("Choose a file…"))
        self.choose_button.setProperty("primary", True)
        self.choose_button.clicked.connect(self.file_asked)
        self.empty = EmptyState("", "", (self.choose_button,))
        self._title = ""
        """That of the job under way."""
        self.what = PlainLabel(role="strong")
        self.what.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.what.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        keep_size(self.bar, width=360)
        self.cancel_button = QPushButton(tr("Cancel"))
        self.cancel_button.clicked.connect(self.cancel_asked)
        self.resume_hint = PlainLabel(
            tr("You can go on tagging meanwhile. If it is interrupted, it goes on from there next time."),
            "soft",
        )
        self.resume_hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.resume_hint.setWordWrap(True)
        self.running = QWidget()
        column = QVBoxLayout(self.running)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addStretch(2)
        column.addWidget(self.what)
        column.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.resume_hint)
        column.addWidget(self.cancel_button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.results = ResultsPanel(theme)
        self.results.another_asked.connect(self.file_asked)
        top.addWidget(self.results.head, 1)
        top.addStretch()
        self.pages = QStackedWidget()
        for page in (self.empty, self.running, self.results):
            self.pages.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addWidget(hairline())
        whole.addWidget(scrolling(self.pages, see_through=True), 1)
        self.show_empty(trained=True)

    def bind(self, action: QAction) -> None:
        """Connect the button to its action."""
        bind_to_action(self.choose_button, action)

    def show_empty(self, *, trained: bool) -> None:
        """Show the first step; ``trained``: there is a model."""
        self.empty.set_texts(
            tr("Classify a file"),
            tr(
                "Choose a table or another file of job descriptions. Each gets its labels. You see the"
                " results before you save them, and can send the unsure ones to the queue to tag them."
            )
            if trained
            else tr(
                "This project has no model yet. Answer some postings in Tag and press Retrain; then whole"
                " files can be classified."
            ),
        )
        self.choose_button.setVisible(trained)
        self._turn_to(self.empty)

    def show_running(self, title: str) -> None:
        """Show that a file is being classified."""
        self._title = title
        self.set_progress(Progress(None, ""))
        self._turn_to(self.running)

    def set_progress(self, progress: Progress) -> None:
        """Show the progress."""
        words = in_words(self._title, progress)
        self.what.setText(words)
        self.bar.setRange(0, 0 if progress.fraction is None else 1000)
        self.bar.setValue(round(1000 * (progress.fraction or 0)))
        self.bar.setAccessibleName(words)

    def show_results(self) -> None:
        """Show the results."""
        self._turn_to(self.results)

    @property
    def home(self) -> QWidget:
        """The widget that gets the focus first."""
        page = self.pages.currentWidget()
        if page is self.results:
            return self.results.table
        return self.cancel_button if page is self.running else self.choose_button

    def _turn_to(self, page: QWidget) -> None:
        self.results.head.setVisible(page is self.results)
        had_focus = self.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else False
        self.pages.setCurrentWidget(page)
        if had_focus:
            self.home.setFocus()
