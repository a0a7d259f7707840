"""The frame of an open project: top bar, status line, and the keys of Tag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.core.labels import short_name
from app.gui.keys.tagging_keys import TagKeys
from app.gui.kit.surfaces import hairline
from app.gui.window.hints import HintBar, Situation
from app.gui.window.status_line import StatusLine
from app.gui.window.top_bar import TopBar

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QVBoxLayout, QWidget

    from app.core.records import Changes
    from app.gui.bridge.bridge import Bridge
    from app.gui.keys.action_keys import ActionKeys
    from app.gui.kit.preferences import Preferences
    from app.session import Session


_FOLLOWED = {"retrain": "retrain", "classify": "view_classify"}
"""The action that a hint's button triggers."""


class ProjectFrame(QObject):
    """Created with the first project, since the welcome page does not need it, and reused afterwards."""

    def __init__(
        self,
        window: QWidget,
        column: QVBoxLayout,
        actions: Mapping[str, QAction],
        keys: ActionKeys,
        preferences: Preferences,
    ) -> None:
        super().__init__(window)
        self._session: Session | None = None
        self.top_bar = TopBar(actions)
        self.status = StatusLine()
        self.status.clicked.connect(actions["progress"].trigger)
        self.keys = TagKeys(window, keys)
        self.hints = HintBar(preferences)
        self.hints.followed.connect(lambda name: actions[_FOLLOWED[name]].trigger())
        over, under = hairline(), hairline()
        for place, widget in enumerate((self.top_bar, over, self.hints)):
            column.insertWidget(place, widget)
        for widget in (under, self.status):
            column.addWidget(widget)
        self._widgets = (self.top_bar, over, under, self.status)

    def set_visible(self, visible: bool) -> None:
        """Whether a project is open."""
        for widget in self._widgets:
            widget.setVisible(visible)

    def serve(self, bridge: Bridge) -> None:
        """Show a project that was opened. Its bridge reports nothing once it is closed."""
        self._session = bridge.session
        self._set_keys()
        bridge.job_progressed.connect(self.status.show_progress)
        bridge.job_ended.connect(self.status.end_job)

    def show_state(self, session: Session) -> None:
        """Update the count of new answers, the quality of the model, and whether all is saved."""
        self.top_bar.set_since(session.models.answers_since)
        self.status.set_model(
            session.models.number, session.models.quality, following=session.scores.outdated
        )
        self.status.set_saved(read_only=session.read_only)

    def show_hint(self, session: Session, view: str, todo: int) -> None:
        """Show a hint about the next step, if it has not been taken yet; ``todo`` postings are left."""
        if session.read_only:
            self.hints.hide()
            return
        first = next((label for label in session.labels.all if label.key), None)
        key, name = (first.key, short_name(first.name)) if first is not None else ("", "")
        trained = session.models.number is not None
        self.hints.consider(Situation(view, todo, key, name, session.models.answers_since, trained))

    def clear(self) -> None:
        """Hide everything that belongs to the closed project."""
        self.hints.hide()
        self._session = None
        self.keys.set_labels(())
        self.keys.set_on(False)
        self.status.clear()

    def on_changes(self, changes: Changes) -> None:
        """Update the keys of the labels."""
        if changes.labels or changes.label_list:
            self._set_keys()

    def _set_keys(self) -> None:
        if self._session is not None:
            self.keys.set_labels(() if self._session.read_only else self._session.labels.all)
