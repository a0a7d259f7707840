"""Asks questions in Tag: starts a round, applies answers, ranks the remaining ones again, cleans up."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.core.labels import shapes
from app.core.questions import MOST_ASKED
from app.core.records import Answer
from app.gui.bridge.bridge import TRAIN
from app.gui.tag.questions import wording
from app.gui.tag.questions.question_round import Round

if TYPE_CHECKING:
    from app.core.jobs import Job
    from app.core.questions import Question
    from app.core.records import Changes
    from app.gui.bridge.bridge import Bridge
    from app.gui.bridge.task import Task
    from app.gui.current.current_posting import CurrentPosting
    from app.gui.tag.questions.question_page import QuestionPage
    from app.gui.tag.questions.wording import BarWords
    from app.session.labels import Labels
    from app.session.models import Models
    from app.session.postings import Postings
    from app.session.questions import Questions

RETRAIN_AFTER = 10
"""After this many answers, the remaining questions are ranked by a model trained on them."""
_FIRST_YES, _FIRST_NO = 2, 1
"""A label that no model knows yet is worth a training after this many answers."""

_ANSWERS = {"yes": Answer.YES, "no": Answer.NO}


class QuestionsMediator(QObject):
    """Runs one round at a time. It pauses while another posting than the one asked about is current."""

    turned = Signal(bool)
    """Whether questions are being asked."""
    about = Signal(int)
    """The label asked about, whose evidence is to be shown."""
    retrain_wanted = Signal()
    """There are enough new answers for a training in the background."""
    retrain_asked = Signal()

    def __init__(
        self,
        bridge: Bridge,
        labels: Labels,
        models: Models,
        postings: Postings,
        questions: Questions,
        current: CurrentPosting,
        page: QuestionPage,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._labels = labels
        self._models = models
        self._postings = postings
        self._questions = questions
        self._current = current
        self._page = page
        self._bar, self._twins = page.bar, page.twins
        self._round: Round | None = None
        self._search: Task[tuple[Question, ...]] | None = None
        self._home: int | None = None
        self._over = False
        self._acting = False
        self._since_training = 0
        self._probabilities: dict[int, float] = {}
        page.bar.chosen.connect(self._choose)
        current.moved.connect(self._on_current_moved)
        current.probabilities_shown.connect(self._on_probabilities)

    @property
    def active(self) -> bool:
        """Whether there is a round, even if it is still searching for its questions."""
        return self._round is not None

    @property
    def questions(self) -> tuple[Question, ...]:
        """The questions of the round in order; none without a round."""
        return () if self._round is None else tuple(self._round.questions)

    def concerns(self, posting_id: int) -> bool:
        """Whether any of the questions is about this posting."""
        return self._round is not None and self._round.concerns(posting_id)

    def on_redone(self) -> None:
        """Skip a question whose undone answer was redone."""
        if self._round is not None and self._round.step_forward():
            self._since_training += 1
            self._show_question()

    # --- beginning and ending ------------------------------------------------------------------------

    def ask_label(self, label_id: int | None) -> None:
        """Ask about a label for the done postings that matter most; None if there is no label."""
        self._begin(Round(self._postings, self._labels, label_id, doubts=False))
        if self._labels.find(label_id) is None:
            self._close_with(wording.no_label())
        else:
            self._look(quiet=False)

    def ask_doubts(self, label_id: int | None = None) -> None:
        """Ask about answers that look like mistakes, of one label or of all."""
        self._begin(Round(self._postings, self._labels, label_id, doubts=True))
        self._look(quiet=False)

    def ask_all_doubts(self) -> None:
        """Ask about answers that look like mistakes, whatever the label."""
        self.ask_doubts()

    def end(self) -> None:
        """End the round and restore the view."""
        if self._round is None:
            return
        if self._search is not None:
            self._search.cancel()
        self._round = self._search = None
        self._bar.leave()
        self._page.show_twins(False)
        self.turned.emit(False)
        if self._home is not None and self._postings.rows([self._home]):
            self._current.show(self._home)

    def _begin(self, started: Round) -> None:
        if self._round is None:
            self._home = self._current.posting_id
        self._round, self._over, self._since_training = started, False, 0
        self._page.show_twins(False)
        self.turned.emit(True)
        self._update_bar(wording.looking(self._labels.find(started.label_id), doubts=started.doubts))
        self._page.take_focus()

    def _look(self, *, quiet: bool) -> None:
        asked = self._round
        assert asked is not None

        def make() -> Job[tuple[Question, ...], tuple[Question, ...]]:
            if asked.doubts:
                job = self._questions.doubts_job(label_id=asked.label_id)
            else:
                assert asked.label_id is not None
                most = MOST_ASKED + asked.place + 1  # skipped questions come again
                job = self._questions.late_label_job(asked.label_id, most)
            return replace(job, quiet=quiet)

        self._search = task = self._bridge.start(self, make)
        task.then(partial(self._on_found, task)).stopped(partial(self._on_stopped, task))

    def _on_found(self, task: Task[tuple[Question, ...]], found: tuple[Question, ...]) -> None:
        if self._round is None or task is not self._search:
            return
        self._search = None
        if self._round.questions:
            self._round.replace_rest(found)
            self._show_question()
        else:
            self._on_first_found(self._round, found)

    def _on_stopped(self, task: Task[tuple[Question, ...]]) -> None:
        """Start the round with these questions, or end it if there are none."""
        if self._round is None or task is not self._search:
            return
        self._search = None
        if not self._round.questions:
            self.end()

    def on_trained(self) -> None:
        """Rank the remaining questions again, with the model trained on the answers given so far."""
        if self._round is None:
            return
        self._since_training = 0
        if not self._round.doubts and self._round.waiting and not self._over:
            self._look(quiet=True)

    def _on_first_found(self, asked: Round, found: tuple[Question, ...]) -> None:
        asked.questions = list(found[:MOST_ASKED] if not asked.doubts else found)
        asked.pass_by()
        label = self._labels.find(asked.label_id)
        if asked.current is not None:
            self._show_question()
        elif asked.doubts:
            self._close_with(wording.no_doubts(trained=self._models.number is not None))
        elif label is not None:
            self._close_with(wording.nothing_left(label, self._postings.counts().done))

    def _close_with(self, words: BarWords) -> None:
        self._over = True
        self._update_bar(words)

    # --- answering -----------------------------------------------------------------------------------

    def _choose(self, name: str) -> None:
        if self._round is None:
            return
        if name == "end":
            self.end()
        elif name == "retrain":
            self.end()
            self.retrain_asked.emit()
        elif name == "go on":
            self._show_question()
        elif name == "skip":
            self._advance(acted=False)
        elif self._round.current is not None and self._act(self._round, self._round.current, name):
            self._since_training += 1
            self._advance(acted=True)
            self._train_in_between()

    def _act(self, asked: Round, question: Question, name: str) -> bool:
        """Apply a choice as one step of undo. Returns False if the project refused it."""
        posting_id, wanted = question.posting_id, _ANSWERS.get(name)
        self._acting = True
        try:
            if name == "keep":
                return self._bridge.do(self._postings.keep_answers, question.pairs) is not None
            if name == "change":
                wanted = Answer.NO if asked.answer_to(question) is Answer.YES else Answer.YES
            elif question.twin_id is not None and asked.answer_to(question) is wanted:
                posting_id = question.twin_id
            return self._bridge.do(self._postings.answer, posting_id, question.label_id, wanted) is not None
        finally:
            self._acting = False

    def _advance(self, *, acted: bool) -> None:
        assert self._round is not None
        self._round.advance(acted=acted)
        self._show_question()

    def _train_in_between(self) -> None:
        """Request a training between questions, once there are enough new answers."""
        asked = self._round
        if asked is None or asked.doubts or not asked.waiting:
            return
        yes, no = asked.answered()
        quality = self._models.quality
        known = quality is not None and any(
            row.label_id == asked.label_id and row.ready for row in quality.labels
        )
        first = not known and yes >= _FIRST_YES and no >= _FIRST_NO and self._since_training >= _FIRST_YES
        if self._since_training >= RETRAIN_AFTER or (first and not self._bridge.worker.busy(TRAIN)):
            self._since_training = 0
            self.retrain_wanted.emit()

    # --- display -------------------------------------------------------------------------------------

    def _show_question(self) -> None:
        """Show the current question, or the result of the round."""
        asked = self._round
        assert asked is not None
        question = asked.current
        self._over = question is None
        if question is None:
            self._page.show_twins(False)
            first, second = asked.tally()
            self._update_bar(
                wording.over(self._labels.find(asked.label_id), first, second, doubts=asked.doubts)
            )
            return
        self._acting = True
        self._current.show(question.posting_id)
        self._acting = False
        self.about.emit(question.label_id)
        if question.twin_id is not None:
            pair = (
                self._postings.get(question.posting_id),
                self._postings.get(question.twin_id),
            )
            self._twins.show_pair(pair, self._pane_lines(question))
        self._page.show_twins(question.twin_id is not None)
        self._update_words(question)

    def _update_words(self, question: Question) -> None:
        """The words of the bar for the current question, with its present label and answers."""
        asked, label = self._round, self._labels.find(question.label_id)
        if asked is None or label is None:
            return
        answer = asked.answer_to(question)
        counted = (asked.place + 1, len(asked.questions))
        if question.twin_id is not None:
            answers = (answer, asked.answer_to(question, twin=True))
            self._update_bar(wording.pair(label, answers, *counted))
            self._twins.set_captions(self._pane_lines(question))
        elif asked.doubts:
            self._update_bar(wording.doubt(label, answer, question.probability, *counted), out_of_fold=True)
        else:
            probability = self._probabilities.get(label.id)
            self._update_bar(wording.late_label(label, answer, probability, *counted))

    def _pane_lines(self, question: Question) -> tuple[str, str]:
        label = self._labels.find(question.label_id)
        assert self._round is not None
        assert label is not None
        here = self._round.answer_to(question)
        return wording.pane_lines(label, here, self._round.answer_to(question, twin=True))

    def _update_bar(self, words: BarWords, *, out_of_fold: bool = False) -> None:
        shape = 0 if words.label is None else shapes(self._labels.all).get(words.label.id, 0)
        self._bar.set_words(words, out_of_fold=out_of_fold, shape=shape)

    def _current_question(self) -> Question | None:
        """The visible question."""
        if self._round is None or self._over:
            return None
        question = self._round.current
        return question if question is not None and question.posting_id == self._current.posting_id else None

    # --- updates -------------------------------------------------------------------------------------

    def _on_probabilities(self, probabilities: dict[int, float], _stale: bool) -> None:
        self._probabilities = probabilities
        question = self._current_question()
        if question is not None and not self._acting and not self._current.classifying:
            self._update_words(question)

    def _on_current_moved(self, _posting_id: int | None) -> None:
        """Pause the question if another posting than the one asked about becomes current."""
        if self._round is None or self._acting or self._over or not self._round.questions:
            return
        question = self._round.current
        if question is None:
            return
        if self._current_question() is not None:
            self._show_question()
        else:
            self._page.show_twins(False)
            counted = (self._round.place + 1, len(self._round.questions))
            self._update_bar(wording.paused(self._labels.find(question.label_id), *counted))

    def on_changes(self, changes: Changes) -> None:
        """Update the question, or step back to one that undo has opened again."""
        asked = self._round
        if asked is None or self._acting:
            return
        if asked.label_id is not None and self._labels.find(asked.label_id) is None:
            self.end()
            return
        if not asked.questions or not (
            changes.postings or changes.kept or changes.labels or changes.label_list or changes.posting_list
        ):
            return
        if (changes.postings or changes.kept or changes.posting_list) and asked.step_back():
            self._since_training = max(0, self._since_training - 1)
            self._show_question()
            return
        question = asked.current
        if question is not None and not asked.there(question):
            asked.pass_by()
            self._show_question()
        elif question is None and not self._over:
            self._show_question()
        elif self._over:
            first, second = asked.tally()
            self._update_bar(
                wording.over(self._labels.find(asked.label_id), first, second, doubts=asked.doubts)
            )
        elif question is not None and self._current_question() is not None and changes.posting_list:
            self._show_question()  # an import may have changed its text
        elif question is not None and self._current_question() is not None:
            self._update_words(question)
