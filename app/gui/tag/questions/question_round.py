"""One round of questions: the questions, the current one, and the answers given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.records import Answer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.core.questions import Question
    from app.session.labels import Labels
    from app.session.postings import Postings


class Round:
    """Questions about a label for done postings; with ``doubts`` about answers of one label or all (None)."""

    def __init__(self, postings: Postings, labels: Labels, label_id: int | None, *, doubts: bool) -> None:
        self._postings = postings
        self._labels = labels
        self.label_id = label_id
        self.doubts = doubts
        self.questions: list[Question] = []
        self.place = 0
        self._acted: list[Question] = []
        self._taken_back: list[Question] = []

    @property
    def current(self) -> Question | None:
        """The current question; None before the first and after the last."""
        return self.questions[self.place] if self.place < len(self.questions) else None

    @property
    def waiting(self) -> int:
        """The number of questions after the current one."""
        return max(0, len(self.questions) - self.place - 1)

    def concerns(self, posting_id: int) -> bool:
        """Whether any of the questions is about this posting."""
        return any(posting_id in (question.posting_id, question.twin_id) for question in self.questions)

    def answer_to(self, question: Question, *, twin: bool = False) -> Answer | None:
        """The present answer for the question's posting, or for its twin."""
        posting_id = question.twin_id if twin else question.posting_id
        assert posting_id is not None
        return self._postings.tagging(posting_id).answer(question.label_id)

    def advance(self, *, acted: bool) -> None:
        """Go to the next question that can still be asked; ``acted``: the current one was answered."""
        question = self.current
        if acted and question is not None:
            self._acted.append(question)
            self._taken_back.clear()  # a new answer leaves nothing to redo
        self.place += 1
        self.pass_by()

    def pass_by(self) -> None:
        """Skip questions whose posting or label is gone, or that are already answered."""
        while (question := self.current) is not None and not (self.there(question) and self._open(question)):
            self.place += 1

    def there(self, question: Question) -> bool:
        """Whether its postings and its label still exist."""
        ids = [posting_id for posting_id, _ in question.pairs]
        known = any(label.id == question.label_id for label in self._labels.all)
        return known and len(self._postings.rows(ids)) == len(ids)

    def step_back(self) -> bool:
        """Return to the most recently answered question that undo has opened again."""
        for question in reversed(self._acted):
            if self.there(question) and self._open(question):
                self._acted.remove(question)
                self._taken_back.append(question)
                self.place = self.questions.index(question)
                return True
        return False

    def step_forward(self) -> bool:
        """Skip the most recently reopened question that redo has answered again."""
        for question in reversed(self._taken_back):
            if question in self.questions and self.there(question) and not self._open(question):
                self._taken_back.remove(question)
                self._acted.append(question)
                self.place = max(self.place, self.questions.index(question) + 1)
                self.pass_by()
                return True
        return False

    def replace_rest(self, found: Sequence[Question]) -> None:
        """Replace the questions after the current one by these, without duplicates."""
        asked = self.questions[: self.place + 1]
        seen = {question.posting_id for question in asked}
        rest = [question for question in found if question.posting_id not in seen]
        self.questions = [*asked, *rest[: self.waiting]]

    def tally(self) -> tuple[int, int]:
        """The numbers of postings answered yes and no; of doubts, the numbers kept and changed."""
        asked = [question for question in self.questions if self.there(question)]
        if not self.doubts:
            given = [self.answer_to(question) for question in asked]
            return given.count(Answer.YES), given.count(Answer.NO)
        closed = [question for question in asked if not self._open(question)]
        kept = sum(self._kept(question) for question in closed)
        return kept, len(closed) - kept

    def answered(self) -> tuple[int, int]:
        """The numbers of yes and no answers to the questions asked so far."""
        given = [self.answer_to(question) for question in self._acted if self.there(question)]
        return given.count(Answer.YES), given.count(Answer.NO)

    def _open(self, question: Question) -> bool:
        """Whether it still needs an answer."""
        if not self.doubts:
            return self.answer_to(question) is None
        if self._kept(question):
            return False
        if question.twin_id is None:
            return self.answer_to(question) is question.standing
        both = {self.answer_to(question), self.answer_to(question, twin=True)}
        return both == {Answer.YES, Answer.NO}

    def _kept(self, question: Question) -> bool:
        return all(self._postings.is_kept(*pair) for pair in question.pairs)
