"""Offers to answer a new label for postings that are already done."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.core.questions import MOST_ASKED
from app.gui.tag.questions import wording

if TYPE_CHECKING:
    from app.core.records import Changes
    from app.gui.tag.questions.questions_mediator import QuestionsMediator
    from app.session.labels import Labels
    from app.session.postings import Postings


class LateLabels(QObject):
    """Reacts to new labels. Labels from an import or a split have answers, so they get no offer."""

    offered = Signal(str, str, object)
    """A sentence, the title of an action, and a callable for it."""
    withdrawn = Signal(str)
    """The sentence of an offer that no longer applies."""

    def __init__(
        self, labels: Labels, postings: Postings, questions: QuestionsMediator, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._labels = labels
        self._postings = postings
        self._questions = questions
        self._newest = max((label.id for label in self._labels.all), default=0)
        self._offer: tuple[int, str] | None = None
        questions.turned.connect(self.withdraw)

    def withdraw(self) -> None:
        """Withdraw the offer."""
        if self._offer is not None:
            _, sentence = self._offer
            self._offer = None
            self.withdrawn.emit(sentence)

    def on_changes(self, changes: Changes) -> None:
        """Offer to answer a label that was just added, and withdraw the offer for a deleted one."""
        if not changes.label_list:
            return
        if self._offer is not None and self._offer[0] not in {label.id for label in self._labels.all}:
            self.withdraw()
        new = [label for label in self._labels.all if label.id > self._newest]
        self._newest = max([self._newest, *(label.id for label in new)])
        if len(new) != 1 or changes.postings or changes.posting_list or self._questions.active:
            return
        done = self._postings.counts().done
        if done:
            sentence, words = wording.offer(new[0], done, MOST_ASKED)
            self._offer = (new[0].id, sentence)
            self.offered.emit(sentence, words, partial(self._questions.ask_label, new[0].id))
