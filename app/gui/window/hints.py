"""Three hints for the first minutes: tag, retrain, classify. A followed or closed hint never returns."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.core.settings import HINTS
from app.core.translation import count, tr
from app.gui.kit.plain_label import ElidedLabel
from app.gui.kit.surfaces import set_surface

if TYPE_CHECKING:
    from app.gui.kit.preferences import Preferences

ENOUGH_ANSWERS = 10
"""New answers after which retraining is worth a hint."""


@dataclass(frozen=True, slots=True)
class Situation:
    """The facts that decide which hint applies: the view, and the contents of the project."""

    view: str
    todo: int
    key: str
    """The key of the first label; "" without any."""
    name: str
    new_answers: int
    trained: bool


def applying(situation: Situation, gone: list[str]) -> tuple[str, str, str] | None:
    """The hint to show, as (name, sentence, button text); None if no hint applies."""
    now = situation
    hints = (
        (
            "retrain",
            now.view == "tag" and now.new_answers >= ENOUGH_ANSWERS,
            tr(
                "You have {new_answers}. Press Retrain to teach the model.",
                new_answers=count(now.new_answers, "new answer"),
            ),
            tr("Retrain"),
        ),
        (
            "tag",
            now.view == "tag" and now.todo > 0 and bool(now.key),
            tr(
                "Press {key} if {name} applies, the keys of other labels if they do, then Enter.",
                key=now.key,
                name=now.name,
            ),
            "",
        ),
        (
            "classify",
            now.view == "tag" and now.trained,
            tr("The model is ready. Paste any job description into Classify to see which labels apply."),
            tr("Classify"),
        ),
    )
    for name, applies, sentence, button in hints:
        if applies and name not in gone:
            return name, sentence, button
    return None


class HintBar(QWidget):
    """Shows one hint at a time."""

    followed = Signal(str)
    """The name of a hint whose button was pressed."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_surface(self, "banner")
        self._preferences = preferences
        self._shown = ""
        self.sentence = ElidedLabel()  # one line: on a small screen the posting needs the room
        self.do_button = QPushButton()
        self.close_button = QPushButton(tr("Got it"))
        self.close_button.setToolTip(tr("Do not show this hint again"))
        for button in (self.do_button, self.close_button):
            button.setProperty("quiet", True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click does not move the focus
        self.do_button.setProperty("offer", True)
        self.do_button.clicked.connect(self._follow)
        self.close_button.clicked.connect(lambda: self.put_away(self._shown))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 4, 12, 5)  # including the line below
        row.addWidget(self.sentence, 1)
        row.addWidget(self.do_button)
        row.addWidget(self.close_button)
        self.hide()

    @property
    def shown(self) -> str:
        """The name of the visible hint; "" for none."""
        return "" if self.isHidden() else self._shown

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def consider(self, situation: Situation) -> None:
        """Show the hint that applies now, if any."""
        found = applying(situation, self._preferences[HINTS])
        self.setVisible(found is not None)
        if found is None:
            return
        self._shown, sentence, button = found
        self.sentence.set_line(sentence)
        self.setAccessibleName(sentence)
        self.do_button.setText(button)
        self.do_button.setVisible(bool(button))

    def put_away(self, name: str) -> None:
        """Never show a hint again once it was followed or closed."""
        if name not in self._preferences[HINTS]:
            self._preferences[HINTS] = [*self._preferences[HINTS], name]
        if name == self._shown:
            self.hide()

    def _follow(self) -> None:
        name = self._shown
        self.put_away(name)
        self.followed.emit(name)
