"""The first page: open or create a project, and the recent ones."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.core.translation import tr
from app.gui.keys.key_button import bind_to_action
from app.gui.kit.flow_layout import FlowLayout
from app.gui.kit.plain_label import ElidedLabel, PlainLabel, plain_tooltip
from app.gui.kit.surfaces import set_surface
from app.gui.kit.text_scale import keep_size
from app.gui.window.drag_and_drop import dropped

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QAction, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPaintEvent

    from app.gui.kit.theme import Theme

_WIDTH = 560
_RADIUS = 8
_NAME_STYLE = """
QPushButton { text-align: left; font-weight: 600; padding-left: 3px; padding-right: 3px; }
QPushButton:enabled { color: palette(link); }
"""


class WelcomePanel(QWidget):
    """Accepts files and texts dropped anywhere on it."""

    new_asked = Signal()
    open_asked = Signal()
    import_asked = Signal()
    paste_asked = Signal()
    sample_asked = Signal()
    recent_chosen = Signal(str)
    """The path of a recent project."""
    recent_removed = Signal(str)
    """The path of a recent project to be forgotten; the file stays."""
    dropped = Signal(object)
    """The dropped files, as a list of ``Path``, or a text."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_surface(self, "window")
        self.setAcceptDrops(True)

        title = PlainLabel("Jobtag", "heading")
        sentence = PlainLabel(
            tr(
                "Tag some job descriptions and press Retrain. Jobtag then shows which labels"
                " apply to the next "
                "ones, and how sure it is. Everything stays on this computer."
            ),
            "soft",
        )
        sentence.setWordWrap(True)

        self.new_button = QPushButton(tr("New project…"))
        self.new_button.setProperty("primary", True)
        self.open_button = QPushButton(tr("Open…"))
        self.import_button = QPushButton(tr("Import…"))
        self.paste_button = QPushButton(tr("Paste"))
        self.sample_button = QPushButton(tr("Try the sample"))
        buttons = FlowLayout(8)  # in longer words, or larger text, they take two lines
        for button, signal in (
            (self.new_button, self.new_asked),
            (self.open_button, self.open_asked),
            (self.import_button, self.import_asked),
            (self.paste_button, self.paste_asked),
            (self.sample_button, self.sample_asked),
        ):
            button.clicked.connect(signal)
            buttons.addWidget(button)

        self.drop_target = DropTarget(theme)
        self.recent_title = PlainLabel(tr("Recent projects"), "strong")
        self._recent = QVBoxLayout()
        self._recent.setSpacing(0)
        self.rows: list[RecentRow] = []

        page = QWidget()
        keep_size(page, most_width=_WIDTH)
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 32, 24, 32)
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(title)
        column.addWidget(sentence)
        column.addSpacing(4)
        column.addLayout(buttons)
        column.addWidget(self.drop_target)
        column.addSpacing(8)
        column.addWidget(self.recent_title)
        column.addLayout(self._recent)
        column.addStretch(2)

        ground = QWidget()
        ground.setProperty("surface", "window")
        middle = QHBoxLayout(ground)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addStretch(1)
        middle.addWidget(page, 100)
        middle.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        area.setWidget(ground)  # last, since Qt would restyle it in each new parent
        self.set_recent(())

    def set_recent(self, paths: Sequence[tuple[str, bool]]) -> None:
        """The recent projects, newest first, each as (path, whether it exists).

        The focus goes to the first one that exists, so that Enter continues where the person stopped.
        """
        for row in self.rows:
            self._recent.removeWidget(row)
            row.deleteLater()
        self.rows = [RecentRow(path, there=there) for path, there in paths]
        for row in self.rows:
            row.chosen.connect(self.recent_chosen)
            row.removed.connect(self.recent_removed)
            self._recent.addWidget(row)
        self.recent_title.setVisible(bool(self.rows))
        there = (row.open_button for row in self.rows if row.open_button.isEnabled())
        self.setFocusProxy(next(there, self.new_button))

    def bind(self, actions: Mapping[str, QAction]) -> None:
        """Connect the buttons to the actions "new", "open", "import", "paste" and "sample"."""
        buttons = {
            "new": self.new_button,
            "open": self.open_button,
            "import": self.import_button,
            "paste": self.paste_button,
            "sample": self.sample_button,
        }
        for name, button in buttons.items():
            if name in actions:
                bind_to_action(button, actions[name])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped(event):
            event.acceptProposedAction()
            self.drop_target.set_wanted(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.drop_target.set_wanted(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.drop_target.set_wanted(False)
        found = dropped(event)
        if found:
            event.acceptProposedAction()
            self.dropped.emit(found)


class DropTarget(QWidget):
    """A dashed frame that invites drops, highlighted while something is dragged over the window."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wanted = False
        keep_size(self, height=84)
        column = QVBoxLayout(self)
        sentence = PlainLabel(tr("Or drop something here: a project, files to import, or a text"), "soft")
        sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        sentence.setWordWrap(True)
        column.addWidget(sentence)
        theme.changed.connect(self.update)

    @property
    def wanted(self) -> bool:
        """Whether something is being dragged over the window."""
        return self._wanted

    def set_wanted(self, wanted: bool) -> None:
        self._wanted = wanted
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = self._theme.colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colors.accent if self._wanted else colors.off), 1, Qt.PenStyle.DashLine))
        painter.setBrush(QColor(colors.weak_accent) if self._wanted else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)


class RecentRow(QWidget):
    """A recent project: a button with its name, its folder, and a button to remove it from the list."""

    chosen = Signal(str)
    removed = Signal(str)

    def __init__(self, path: str, *, there: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name = Path(path).stem
        self.open_button = QPushButton(name.replace("&", "&&"))
        self.open_button.setProperty("quiet", True)
        self.open_button.setStyleSheet(_NAME_STYLE)
        self.open_button.setAccessibleName(tr("Open {name}", name=name))
        self.open_button.setToolTip(plain_tooltip(path))
        self.open_button.setEnabled(there)
        self.open_button.clicked.connect(lambda: self.chosen.emit(path))
        where = ElidedLabel(
            path if there else tr("Not found: {path}", path=path), "small", elide=Qt.TextElideMode.ElideMiddle
        )
        where.setEnabled(there)
        self.remove_button = QPushButton(tr("Remove"))
        self.remove_button.setProperty("quiet", True)
        self.remove_button.setAccessibleName(tr("Remove {name} from the list", name=name))
        self.remove_button.setToolTip(tr("Remove it from this list; the file stays"))
        self.remove_button.clicked.connect(lambda: self.removed.emit(path))
        self.remove_button.setVisible(not there)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(8)
        row.addWidget(self.open_button)
        row.addWidget(where, 1)
        row.addWidget(self.remove_button)
