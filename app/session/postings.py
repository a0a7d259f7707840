"""The postings of a project: rows, answers, done, flags and notes, of one posting or of many."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from app.core.decisions import assigned
from app.core.jobs import Job, identity
from app.core.records import Answer, Changes, Progress
from app.core.tagging import Tagging
from app.core.translation import count, labelled, plural, tr, tr_noop
from app.session import bulk
from app.session.steps import as_progress
from app.store import counting, reading
from app.store.edits import FlagPostings, KeepAnswers, NotePosting, ShowPostings, TagPosting

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable, Generator, Iterable, Sequence

    from app.core.records import Counts, Posting, PostingRow
    from app.core.tagging_progress import TaggingProgress
    from app.session.state import State
    from app.store.project import Project

_WORDS = {Answer.YES: tr_noop("yes"), Answer.NO: tr_noop("no"), None: tr_noop("unanswered")}
_READ_AT_ONCE = 50


class Postings:
    """The postings of an open project. Each edit returns what it changed. Edits of many postings are jobs."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._project = state.project

    # --- what there is -------------------------------------------------------------------------------

    def ids(self, show: str = "all") -> array[int]:
        """The ids of the postings "todo", "done" or "all", as imported."""
        return self._project.posting_ids(show)

    def counts(self) -> Counts:
        """The numbers of postings to do and done."""
        return self._project.counts()

    def field_names(self) -> tuple[str, ...]:
        """The names of the postings' fields in alphabetical order. A rare one may be missing."""
        return self._project.field_names()

    def rows(self, posting_ids: Sequence[int]) -> list[PostingRow]:
        """List rows for these ids, in their order, without deleted postings."""
        return self._project.rows(posting_ids)

    def get(self, posting_id: int) -> Posting:
        """One posting in full. Raises KeyError if it does not exist."""
        return self._project.posting(posting_id)

    def tagging(self, posting_id: int) -> Tagging:
        """The answers of a posting, and whether it is done. Raises KeyError if it does not exist."""
        return self._state.tagging(posting_id)

    def all_flagged(self, posting_ids: Sequence[int]) -> bool:
        """Whether each of these postings is flagged."""
        return not self._project.flagged(posting_ids, False)

    def is_kept(self, posting_id: int, label_id: int) -> bool:
        """Whether a person confirmed the answer although it looked like a mistake."""
        answer = self.tagging(posting_id).answer(label_id)
        return (posting_id, label_id, answer) in self._project.kept([posting_id])

    @property
    def suggesting(self) -> bool:
        """Whether labels are suggested for postings to do. This needs a model."""
        state = self._state
        return state.options.suggesting and (state.partial or state.current) is not None

    def progress_job(self) -> Job[TaggingProgress, TaggingProgress]:
        """Count the progress of the tagging: postings done, pace, answers of each label."""
        midnight = datetime.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
        steps = partial(_progress, self._project, midnight)
        return Job("tagging progress", tr("Counting answers"), steps, identity, newest_wins=True, quiet=True)

    # --- one posting ---------------------------------------------------------------------------------

    def answer(self, posting_id: int, label_id: int, answer: Answer | None) -> Changes:
        """Answer yes, no or nothing (None) for one posting and label."""
        before = self.tagging(posting_id)
        after = before.with_answer(label_id, answer)
        return self._tag(posting_id, before, after, self._answer_title(label_id, answer))

    def finish(self, posting_id: int, suggested: Sequence[int] = ()) -> Changes:
        """Mark a posting as done: unanswered labels become *no*, those with the ids ``suggested`` yes."""
        before = self.tagging(posting_id)
        return self._tag(posting_id, before, before.finished(*self._label_range(), suggested), tr("Done"))

    def reopen(self, posting_id: int) -> Changes:
        """Mark a posting as not done; its answers stay."""
        before = self.tagging(posting_id)
        return self._tag(posting_id, before, before.reopened(), tr("Reopen"))

    def set_note(self, posting_id: int, note: str) -> Changes:
        """Write a note on a posting; "" deletes it."""
        before, after = self.get(posting_id).note, note.strip()
        if before == after:
            return Changes()
        title = tr("Note") if after else tr("Delete note")
        return self._state.apply(NotePosting(posting_id, before, after, title))

    def flag(self, posting_ids: Sequence[int], flagged: bool) -> Changes:
        """Flag postings, or remove their flag."""
        turned = self._project.flagged(posting_ids, not flagged)
        if not turned:
            return Changes()
        return self._state.apply(FlagPostings(turned, flagged, _flag_title(len(turned), flagged)))

    def keep_answers(self, pairs: Iterable[tuple[int, int]]) -> Changes:
        """Confirm answers that look like mistakes. They are not asked about again until they change.

        ``pairs`` are (posting id, label id). Pairs unanswered or already confirmed are left out.
        """
        answered = [(*pair, self.tagging(pair[0]).answer(pair[1])) for pair in dict.fromkeys(pairs)]
        kept = self._project.kept(posting_id for posting_id, _, _ in answered)
        new = tuple(
            (posting_id, label_id, answer)
            for posting_id, label_id, answer in answered
            if answer is not None and (posting_id, label_id, answer) not in kept
        )
        if not new:
            return Changes()
        what = count(len(new), "answer") if len(new) > 1 else self._answer_title(*new[0][1:])
        return self._state.apply(KeepAnswers(new, kept=True, title=tr("Keep {what}", what=what)))

    def delete(self, posting_ids: Sequence[int]) -> Changes:
        """Delete postings. Undo restores them."""
        present = self._project.present(posting_ids)
        if not present:
            return Changes()
        title = plural(len(present), "Delete posting", "Delete {n} postings")
        return self._state.apply(ShowPostings(present, shown=False, title=title))

    def _tag(self, posting_id: int, before: Tagging, after: Tagging, title: str) -> Changes:
        if before == after:
            return Changes()
        return self._state.apply(TagPosting(posting_id, before, after, title))

    def _label_range(self) -> tuple[int, Sequence[int]]:
        """The last id of an existing label, and the ids of deleted ones below it."""
        last = max((label.id for label in self._state.labels), default=0)
        return last, self._project.hidden_labels(last)

    def _answer_title(self, label_id: int, answer: Answer | None) -> str:
        return labelled(self._state.label(label_id).name, tr(_WORDS[answer]))

    # --- many postings: completely, or not at all if cancelled ---------------------------------------

    def answer_job(
        self, posting_ids: Sequence[int], label_id: int, answer: Answer | None
    ) -> Job[Changes, Changes]:
        """Answer yes, no or nothing (None) for a label and many postings, as one step of undo."""
        title = f"{self._answer_title(label_id, answer)} for {count(len(posting_ids), 'posting')}"
        return self._retag_job(title, posting_ids, lambda before: before.with_answer(label_id, answer))

    def finish_job(self, posting_ids: Sequence[int]) -> Job[Changes, Changes]:
        """``finish`` many postings, answering the labels suggested for each with yes."""
        last, hidden = self._label_range()

        def finished(before: Tagging, suggested: Sequence[int] = ()) -> Tagging:
            return before.finished(last, hidden, suggested)

        title = tr("Done for {postings}", postings=count(len(posting_ids), "posting"))
        if not self.suggesting:
            return self._retag_job(title, posting_ids, finished)
        title = tr("{title} as suggested", title=title)
        steps = partial(_finish, self._project, posting_ids, finished, self._suggest(), title)
        return Job("many", title, steps, self._state.refresh, alone=True)

    def _suggest(self) -> Callable[[Iterable[tuple[str, str]]], list[tuple[int, ...]]]:
        """A function from titles and texts to the ids of the labels suggested for each."""
        state = self._state
        model, labels, options = state.partial or state.required_model(), state.labels, state.options
        quality = state.current.quality if state.current else None
        lacking = {label.label_id for label in quality.labels if not label.ready} if quality else set()

        def suggest(texts: Iterable[tuple[str, str]]) -> list[tuple[int, ...]]:
            titles, bodies = zip(*texts, strict=True)
            rows = model.probabilities(bodies, titles).tolist()
            found = (assigned(labels, dict(zip(model.label_ids, row, strict=True)), options) for row in rows)
            return [tuple(label.id for label in ready if label.id not in lacking) for ready in found]

        return suggest

    def reopen_job(self, posting_ids: Sequence[int]) -> Job[Changes, Changes]:
        """``reopen`` many postings."""
        title = tr("Reopen {postings}", postings=count(len(posting_ids), "posting"))
        return self._retag_job(title, posting_ids, Tagging.reopened)

    def copy_answers_job(self, posting_ids: Sequence[int], source_id: int) -> Job[Changes, Changes]:
        """Copy the answers of one posting to others, such as its near-duplicates. Existing answers stay."""
        source = self.tagging(source_id)
        title = tr("The same answers for {postings}", postings=count(len(posting_ids), "posting"))
        return self._retag_job(title, posting_ids, lambda before: before.completed(source))

    def flag_job(self, posting_ids: Sequence[int], flagged: bool) -> Job[Changes, Changes]:
        """``flag`` many postings."""
        title = _flag_title(len(posting_ids), flagged, many=True)
        steps = partial(_flag, self._project, posting_ids, flagged, title)
        return Job("many", title, steps, self._state.refresh, alone=True)

    def delete_job(self, posting_ids: Sequence[int]) -> Job[Changes, Changes]:
        """``delete`` many postings."""
        title = tr("Delete {postings}", postings=count(len(posting_ids), "posting"))
        steps = partial(_delete, self._project, posting_ids, title)
        return Job("many", title, steps, self._state.refresh, alone=True)

    def _retag_job(
        self, title: str, posting_ids: Sequence[int], after: Callable[[Tagging], Tagging]
    ) -> Job[Changes, Changes]:
        steps = partial(bulk.retag, self._project, posting_ids, after, title)
        return Job("many", title, steps, self._state.refresh, alone=True)


def _flag_title(number: int, flagged: bool, *, many: bool = False) -> str:
    verb = tr("Flag") if flagged else tr("Unflag")
    return f"{verb} {'posting' if number == 1 and not many else count(number, 'posting')}"


def _finish(
    project: Project,
    posting_ids: Sequence[int],
    finished: Callable[[Tagging, Sequence[int]], Tagging],
    suggest: Callable[[Iterable[tuple[str, str]]], list[tuple[int, ...]]],
    title: str,
) -> Generator[Progress, None, Changes]:
    """Retag postings by ``finished``, with the labels suggested for each posting to do."""
    suggested: dict[int, tuple[int, ...]] = {}
    with project.sibling() as connection:
        for start in range(0, len(posting_ids), _READ_AT_ONCE):
            yield Progress(None, title)
            some = reading.read_todo(connection, posting_ids[start : start + _READ_AT_ONCE])
            if some:
                suggested.update(zip(some, suggest(reading.read_texts(connection, some)), strict=True))

    def after(posting_id: int, before: Tagging) -> Tagging:
        return finished(before, suggested.get(posting_id, ()))

    return (yield from bulk.retag_each(project, posting_ids, after, title))


def _flag(
    project: Project, posting_ids: Sequence[int], flagged: bool, title: str
) -> Generator[Progress, None, Changes]:
    def edit_of(turned: tuple[int, ...]) -> FlagPostings:
        return FlagPostings(turned, flagged, title)

    return (yield from bulk.change_many(project, posting_ids, f"p.flagged = {not flagged:d}", edit_of, title))


def _delete(project: Project, posting_ids: Sequence[int], title: str) -> Generator[Progress, None, Changes]:
    def edit_of(gone: tuple[int, ...]) -> ShowPostings:
        return ShowPostings(gone, shown=False, title=title)

    return (yield from bulk.change_many(project, posting_ids, "1", edit_of, title))


def _progress(project: Project, midnight: datetime) -> Generator[Progress, None, TaggingProgress]:
    """Progress of the tagging; ``midnight`` is the start of the day."""
    with project.sibling() as connection:
        return (
            yield from as_progress(counting.tagging_progress(connection, midnight), tr("Counting answers"))
        )
