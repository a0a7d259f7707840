"""One open project: what there is in it, and the edits a person makes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.edits import ChangeOptions, FlagPostings, KeepAnswers, NotePosting, ShowPostings, TagPosting
from app.core.errors import GoneError
from app.core.records import Answer, Changes
from app.store.project import Project

if TYPE_CHECKING:
    from array import array
    from collections.abc import Iterable, Sequence
    from pathlib import Path
    from typing import Self

    from app.core.errors import ProjectError
    from app.core.records import Counts, Label, Options, Posting, PostingRow
    from app.core.tagging import Tagging

_WORDS = {Answer.YES: "yes", Answer.NO: "no", None: "unanswered"}


class OpenProject:
    """An open project file. Its methods belong to one thread; each edit returns what it changed."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._labels = project.labels()
        self._options = project.options()

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False) -> Self:
        """Open a project. Raises ProjectError, or ProjectBusyError where another process holds it."""
        project = Project(path, read_only=read_only)
        try:
            return cls(project)
        except BaseException:
            project.close()
            raise

    def close(self) -> None:
        """Let go of the file. Everything is on disk already."""
        self._project.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # --- what there is -------------------------------------------------------------------------------

    @property
    def path(self) -> Path:
        return self._project.path

    @property
    def read_only(self) -> bool:
        return self._project.read_only

    @property
    def trouble(self) -> ProjectError | None:
        """Why nothing is written to the file any more: it is damaged, or gone; None where all is well."""
        return self._project.trouble

    @property
    def labels(self) -> tuple[Label, ...]:
        """The labels in their order."""
        return self._labels

    @property
    def options(self) -> Options:
        """What holds for the whole project."""
        return self._options

    def label(self, label_id: int) -> Label:
        """The label with this id. Raises GoneError, which is a KeyError, where it is gone."""
        for label in self._labels:
            if label.id == label_id:
                return label
        raise GoneError("This label is deleted by now. Undo its deletion, or choose another label.")

    def label_counts(self) -> dict[int, tuple[int, int]]:
        """For each label the numbers of yes and no answers."""
        return self._project.label_counts()

    def yes_answers(self, label_id: int, most: int) -> int:
        """How many postings have a label, counted no further than ``most``: cheap for a small one."""
        return self._project.yes_answers(label_id, most)

    def yes_without(self, label_id: int, other_id: int, most: int) -> int:
        """How many postings have one label but not the other, up to ``most``: what a merge would answer."""
        return self._project.yes_without(label_id, other_id, most)

    def posting_ids(self, show: str = "all") -> array[int]:
        """The ids of the postings "todo", "done" or "all", as imported."""
        return self._project.posting_ids(show)

    def counts(self) -> Counts:
        return self._project.counts()

    def field_names(self) -> tuple[str, ...]:
        """The names of the postings' fields, by alphabet; a rare one may be missing."""
        return self._project.field_names()

    def rows(self, posting_ids: Sequence[int]) -> list[PostingRow]:
        """The rows of a list for these ids, in their order; an id that is gone is left out."""
        return self._project.rows(posting_ids)

    def posting(self, posting_id: int) -> Posting:
        """One posting in full. Raises KeyError where it does not exist."""
        return self._project.posting(posting_id)

    def tagging(self, posting_id: int) -> Tagging:
        """Where a posting stands. Raises KeyError where it does not exist."""
        return self._project.tagging(posting_id)

    def check(self) -> list[str]:
        """What is wrong with the file, as sentences; nothing in a sound one."""
        return self._project.check()

    # --- edits: each returns what changed ------------------------------------------------------------

    def answer(self, posting_id: int, label_id: int, answer: Answer | None) -> Changes:
        """Say yes, no or nothing (None) of one posting and label."""
        before = self.tagging(posting_id)
        after = before.with_answer(label_id, answer)
        return self._tag(posting_id, before, after, self._said(label_id, answer))

    def finish(self, posting_id: int, suggested: Sequence[int] = ()) -> Changes:
        """Done: the posting's unanswered labels become *no*, but those with the ids ``suggested`` yes."""
        before = self.tagging(posting_id)
        return self._tag(posting_id, before, before.finished(*self._all_labels(), suggested), "Done")

    def _all_labels(self) -> tuple[int, Sequence[int]]:
        """The last id of a label that is there, and the ids up to it of hidden ones."""
        last = max((label.id for label in self._labels), default=0)
        return last, self._project.hidden_labels(last)

    def reopen(self, posting_id: int) -> Changes:
        """Not done any more; the answers stay."""
        before = self.tagging(posting_id)
        return self._tag(posting_id, before, before.reopened(), "Reopen")

    def _tag(self, posting_id: int, before: Tagging, after: Tagging, title: str) -> Changes:
        if before == after:
            return Changes()
        return self._project.apply(TagPosting(posting_id, before, after, title))

    def set_options(self, options: Options) -> Changes:
        """Change what holds for the whole project."""
        if options == self._options:
            return Changes()
        changes = self._project.apply(ChangeOptions(self._options, options, "Change the project's options"))
        self._options = options
        return changes

    def set_note(self, posting_id: int, note: str) -> Changes:
        """Write a note on a posting; "" takes it away."""
        before, after = self.posting(posting_id).note, note.strip()
        if before == after:
            return Changes()
        title = "Note" if after else "Delete note"
        return self._project.apply(NotePosting(posting_id, before, after, title))

    def all_flagged(self, posting_ids: Sequence[int]) -> bool:
        """Whether each of these postings is flagged."""
        return not self._project.flagged(posting_ids, False)

    def flag(self, posting_ids: Sequence[int], flagged: bool) -> Changes:
        """Put a flag on postings, or take it off."""
        turned = self._project.flagged(posting_ids, not flagged)
        if not turned:
            return Changes()
        verb, what = "Flag" if flagged else "Unflag", _count("posting", len(turned))
        return self._project.apply(FlagPostings(turned, flagged, f"{verb} {what}"))

    def keep_answers(self, pairs: Iterable[tuple[int, int]]) -> Changes:
        """Stand by answers that look like mistakes: as long as they are these, nobody asks about them again.

        ``pairs`` are (posting id, label id); what is unanswered or kept already is left out.
        """
        answered = [(*pair, self.tagging(pair[0]).answer(pair[1])) for pair in dict.fromkeys(pairs)]
        kept = self._project.kept(posting_id for posting_id, _, _ in answered)
        anew = tuple(
            (posting_id, label_id, answer)
            for posting_id, label_id, answer in answered
            if answer is not None and (posting_id, label_id, answer) not in kept
        )
        if not anew:
            return Changes()
        what = f"{len(anew):,} answers" if len(anew) > 1 else self._said(*anew[0][1:])
        return self._project.apply(KeepAnswers(anew, kept=True, title=f"Keep {what}"))

    def is_kept(self, posting_id: int, label_id: int) -> bool:
        """Whether a person stands by the answer as it is, although it looked like a mistake."""
        answer = self.tagging(posting_id).answer(label_id)
        return (posting_id, label_id, answer) in self._project.kept([posting_id])

    def _said(self, label_id: int, answer: Answer | None) -> str:
        return f"{self.label(label_id).name}: {_WORDS[answer]}"

    def delete_postings(self, posting_ids: Sequence[int]) -> Changes:
        """Take postings away; undo brings them back."""
        there = self._project.present(posting_ids)
        if not there:
            return Changes()
        title = f"Delete {_count('posting', len(there))}"
        return self._project.apply(ShowPostings(there, shown=False, title=title))

    def undo(self) -> Changes:
        """Take the newest edit back, if there is one."""
        return self._reread(self._project.step(forward=False))

    def redo(self) -> Changes:
        """Bring the edit back that was undone last, if there is one."""
        return self._reread(self._project.step(forward=True))

    def _reread(self, changes: Changes | None) -> Changes:
        if changes is None:
            return Changes()
        if changes.labels or changes.label_list:
            self._labels = self._project.labels()
        if changes.goals:
            self._options = self._project.options()
        return changes

    def forget_edits(self) -> None:
        """Begin afresh: what was done so far cannot be undone any more."""
        self._project.forget_edits()

    def step_postings(self, *, forward: bool) -> int:
        """How many postings undo or redo (``forward``) would change at once: with many it takes a while."""
        return self._project.next_postings(forward=forward)

    @property
    def undo_title(self) -> str | None:
        """What undo would take back, for its menu."""
        return self._project.next_title(forward=False)

    @property
    def redo_title(self) -> str | None:
        """What redo would bring back, for its menu."""
        return self._project.next_title(forward=True)


def _count(noun: str, number: int) -> str:
    return noun if number == 1 else f"{number:,} {noun}s"
