"""The current posting (Tag) or text (Classify), its answers and its probabilities."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.core.records import Answer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.core.records import Changes, Posting
    from app.core.tagging import Tagging
    from app.gui.bridge.bridge import Bridge
    from app.gui.bridge.task import Task
    from app.gui.current.posting_order import PostingOrder
    from app.session.models import Models
    from app.session.postings import Postings

LONG_TEXT = 100_000
"""Longer texts get their probabilities in the worker, since they take longer than a frame."""

_NEXT_ANSWER = {None: Answer.YES, Answer.YES: Answer.NO, Answer.NO: None}


class CurrentPosting(QObject):
    """Holds the current posting or text and keeps the views of it up to date.

    ``order`` receives changes first, since it knows what comes after a posting that has left the list.
    """

    posting_shown = Signal(object)
    """The current ``Posting``, or None."""
    answers_shown = Signal(object)
    """Its ``Tagging``, or None in Classify."""
    probabilities_shown = Signal(object, bool)
    """Probabilities by label id, and whether they are stale."""
    finished = Signal(int)
    """The id of a posting that the user finished."""
    moved = Signal(object)
    """The id of the new current posting, or None; the list selects it."""

    def __init__(
        self,
        bridge: Bridge,
        postings: Postings,
        models: Models,
        order: PostingOrder,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._postings = postings
        self._models = models
        self._order = order
        self._posting: Posting | None = None
        self._visited: list[int] = []
        self._text = ""
        self._classifying = False
        self._shown: dict[int, float] = {}
        self._reading: Task[dict[int, float]] | None = None

    @property
    def posting_id(self) -> int | None:
        """The id of the current posting in Tag."""
        return self._posting.id if self._posting else None

    @property
    def classifying(self) -> bool:
        """Whether the text in Classify is current."""
        return self._classifying

    def text_and_title(self) -> tuple[str, str]:
        """The text and title on show."""
        if self._classifying:
            return self._text, ""
        return (self._posting.text, self._posting.title) if self._posting else ("", "")

    def tagging(self) -> Tagging | None:
        """The answers of the current posting; None for a text in Classify."""
        posting = None if self._classifying else self._posting
        return self._postings.tagging(posting.id) if posting else None

    def show_view(self, view: str) -> None:
        """Switch to "tag" or "classify"."""
        self._classifying = view == "classify"
        self._show_answers()
        self._show_probabilities()

    def set_text(self, text: str) -> None:
        """Set the text in Classify."""
        self._text = text
        if self._classifying:
            self._show_probabilities()

    def go_to(self, posting_id: int | None) -> None:
        """Make a posting the current one; None for no posting."""
        if posting_id == self.posting_id:
            return
        if self._posting is not None:
            self._visited.append(self._posting.id)
        self._put(posting_id)

    def show(self, posting_id: int) -> None:
        """``go_to`` without a posting to return to."""
        if posting_id != self.posting_id:
            self._put(posting_id)

    def back(self) -> None:
        """Go back to the previous current posting."""
        while self._visited:
            before = self._visited.pop()
            if before != self.posting_id and self._postings.rows([before]):
                self._put(before)
                return

    def skip(self) -> None:
        """Go to the next posting and leave this one unchanged; in a queue, it moves to the end."""
        if self._posting is not None:
            following = self._order.after_skip(self._posting.id)
            if following is not None:
                self.go_to(following)

    def following(self) -> None:
        """Go to the posting below in the list."""
        self.step(1)

    def previous(self) -> None:
        """Go to the posting above in the list."""
        self.step(-1)

    def step(self, rows: int) -> None:
        """Go to the posting this many rows further down the list, if there is one."""
        if self._posting is not None:
            following = self._order.neighbour(self._posting.id, rows)
            if following is not None:
                self.go_to(following)

    def done(self, suggested: Sequence[int] = ()) -> None:
        """Mark the current posting as done, with suggested labels as yes, and go to the next one."""
        if self._posting is None:
            return
        finished = self._posting.id
        if self._bridge.do(self._postings.finish, finished, suggested) is None:
            return
        following = self._order.after_done(finished)
        if following is not None:
            self.go_to(following)
        self.finished.emit(finished)

    def leave_done(self) -> None:
        """Go to the next posting if the current one is done now, for example together with many others."""
        if self._posting is not None and self._posting.done:
            following = self._order.after_done(self._posting.id)
            if following is not None:
                self.go_to(following)

    def reopen(self) -> None:
        """Reopen the current posting."""
        if self._posting is not None:
            self._bridge.do(self._postings.reopen, self._posting.id)

    def toggle_flag(self) -> None:
        """Flag the current posting, or remove its flag."""
        if self._posting is not None:
            self._bridge.do(self._postings.flag, [self._posting.id], not self._posting.flagged)

    def answer(self, label_id: int, answer: Answer | None) -> None:
        """Answer a label of the current posting."""
        if self._posting is not None and not self._classifying:
            self._bridge.do(self._postings.answer, self._posting.id, label_id, answer)

    def cycle(self, label_id: int) -> None:
        """Change the answer: from unanswered to yes, to no, and back to unanswered."""
        if self._posting is not None and not self._classifying:
            now = self._postings.tagging(self._posting.id).answer(label_id)
            self.answer(label_id, _NEXT_ANSWER[now])

    def press(self, label_id: int, refused: bool) -> None:
        """Handle a label's key: give the next answer in turn, or no at once if ``refused``."""
        if refused:
            self.answer(label_id, Answer.NO)
        else:
            self.cycle(label_id)

    def _put(self, posting_id: int | None) -> None:
        self._posting = None if posting_id is None else self._postings.get(posting_id)
        self.posting_shown.emit(self._posting)
        self._show_answers()
        self._show_probabilities()
        self._order.come_to(posting_id)
        self.moved.emit(posting_id)

    def on_changes(self, changes: Changes) -> None:
        """Update the posting after an edit, for which ``order`` was already updated."""
        mine = self.posting_id
        if self._posting is not None and mine in changes.postings and changes.tagging is not None:
            self._posting = replace(self._posting, done=changes.tagging.done)
            self.posting_shown.emit(self._posting)
            self._show_answers()
        elif mine is not None and (mine in changes.postings or changes.posting_list):
            if not self._postings.rows([mine]):
                self._put(self._order.nearest(mine))
                return
            self._posting = self._postings.get(mine)
            self.posting_shown.emit(self._posting)
            self._show_answers()
        if changes.model or changes.posting_list or changes.label_list:
            self._show_probabilities()

    def _show_answers(self) -> None:
        self.answers_shown.emit(self.tagging())

    def _show_probabilities(self) -> None:
        if self._reading is not None:
            self._reading.cancel()  # it is about another text
        text, title = self.text_and_title()
        if not text.strip() and not title.strip():
            self._set_probabilities({})
        elif len(text) <= LONG_TEXT:
            known = self._models.known_words(text, title)
            says_nothing = known is not None and known.words > 0 and not known.known
            # For a text without known words, the probabilities are the same as for any other such text.
            self._set_probabilities({} if says_nothing else self._models.probabilities(text, title))
        else:
            self.probabilities_shown.emit(self._shown, True)
            self._reading = self._bridge.start(self, self._models.probabilities_job, text, title)
            self._reading.then(self._set_probabilities)

    def _set_probabilities(self, probabilities: dict[int, float]) -> None:
        self._shown = probabilities
        self.probabilities_shown.emit(probabilities, False)
