"""One open project: what there is in it, and the edits a person makes."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from app.core.edits import ChangeLabels, ChangeOptions, ShowLabel, ShowPostings, TagPosting, Together
from app.core.errors import InputError
from app.core.labels import checked_key, checked_name, next_color, next_key
from app.core.records import Answer, Changes, Label
from app.store.project import Project

if TYPE_CHECKING:
    from array import array
    from collections.abc import Iterable, Sequence
    from pathlib import Path
    from typing import Self

    from app.core.goals import Goal
    from app.core.records import Counts, Options, Posting, PostingRow, Tagging


class OpenProject:
    """An open project file. Its methods belong to one thread; each edit returns what it changed."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._labels = project.labels()
        self._options = project.options()

    @classmethod
    def create(cls, path: Path, label_names: Iterable[str] = ()) -> Self:
        """Make a project and open it. Raises UserError where that fails or two names are the same."""
        names: list[Label] = []
        for name in label_names:  # before there is a file, so that a bad name leaves none behind
            names.append(Label(0, checked_name(name, names), ""))
        Project.create(path)
        session = cls.open(path)
        try:
            for label in names:
                session.add_label(label.name)
        except BaseException:
            session.close()
            path.unlink()
            raise
        return session

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
    def labels(self) -> tuple[Label, ...]:
        """The labels in their order."""
        return self._labels

    @property
    def options(self) -> Options:
        """What holds for the whole project."""
        return self._options

    def label(self, label_id: int) -> Label:
        """The label with this id. Raises KeyError where it is gone."""
        for label in self._labels:
            if label.id == label_id:
                return label
        raise KeyError(label_id)

    def label_counts(self) -> dict[int, tuple[int, int]]:
        """For each label the numbers of yes and no answers."""
        return self._project.label_counts()

    def posting_ids(self, show: str = "all") -> array[int]:
        """The ids of the postings "todo", "done" or "all", as imported."""
        return self._project.posting_ids(show)

    def counts(self) -> Counts:
        return self._project.counts()

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
        word = {Answer.YES: "yes", Answer.NO: "no", None: "unanswered"}[answer]
        before = self.tagging(posting_id)
        return self._tag(
            posting_id, before, before.with_answer(label_id, answer), f"{self.label(label_id).name}: {word}"
        )

    def finish(self, posting_id: int) -> Changes:
        """Done: the posting's unanswered labels become *no*."""
        before = self.tagging(posting_id)
        last = max((label.id for label in self._labels), default=0)
        hidden = self._project.hidden_labels(last)
        return self._tag(posting_id, before, before.finished(last, hidden), "Done")

    def reopen(self, posting_id: int) -> Changes:
        """Not done any more; the answers stay."""
        before = self.tagging(posting_id)
        return self._tag(posting_id, before, before.reopened(), "Reopen")

    def _tag(self, posting_id: int, before: Tagging, after: Tagging, title: str) -> Changes:
        if before == after:
            return Changes()
        return self._project.apply(TagPosting(posting_id, before, after, title))

    def add_label(self, name: str, *, color: str = "", key: str = "", description: str = "") -> Changes:
        """Add a label after the others; it is unanswered everywhere. What is not given is found.

        Raises:
            InputError: the name is blank or another label's, or the key is.
        """
        used = {label.key for label in self._labels}
        label = Label(
            id=0,
            name=checked_name(name, self._labels),
            color=color or next_color(Counter(label.color for label in self._labels)),
            key=checked_key(key, self._labels) or next_key(name, used),
            description=description,
            position=max((label.position for label in self._labels), default=-1) + 1,
        )
        label = self._project.add_label(label)
        return self._label_edit(ShowLabel(label, shown=True, title=f"Add label {label.name}"))

    def delete_label(self, label_id: int) -> Changes:
        """Take a label away. Undo brings it back with all its answers."""
        label = self.label(label_id)
        return self._label_edit(ShowLabel(label, shown=False, title=f"Delete label {label.name}"))

    def change_label(
        self,
        label_id: int,
        *,
        name: str | None = None,
        color: str | None = None,
        key: str | None = None,
        description: str | None = None,
    ) -> Changes:
        """Change what is given.

        Raises:
            InputError: the name is blank or another label's, or the key is.
        """
        before = self.label(label_id)
        others = [label for label in self._labels if label.id != label_id]
        after = replace(
            before,
            name=before.name if name is None else checked_name(name, others),
            color=before.color if color is None else color,
            key=before.key if key is None else checked_key(key, others),
            description=before.description if description is None else description,
        )
        return self._change_labels([before], [after], f"Change label {after.name}")

    def move_label(self, label_id: int, place: int) -> Changes:
        """Put a label at ``place`` (from 0) in the order."""
        moved = self.label(label_id)
        order = [label for label in self._labels if label.id != label_id]
        order.insert(place, moved)
        after = [replace(label, position=position) for position, label in enumerate(order)]
        return self._change_labels(order, after, f"Move label {moved.name}")

    def set_threshold(self, label_id: int, threshold: float | None) -> Changes:
        """Set a label's threshold, 0..1, by hand: it stays so; None lets training tune it."""
        if threshold is not None and not 0.0 <= threshold <= 1.0:
            raise InputError("A threshold lies between 0 and 100 %. Type such a number.")
        before = self.label(label_id)
        return self._change_labels(
            [before], [replace(before, set_threshold=threshold)], f"Threshold of {before.name}"
        )

    def set_goal(self, label_id: int, goal: Goal | None) -> Changes:
        """What a label's threshold is to reach; None: what the project's thresholds are to reach.

        A threshold set by hand gives way to the goal.
        """
        before = self.label(label_id)
        after = replace(before, goal=goal, set_threshold=None)
        return self._change_labels([before], [after], f"Goal of {before.name}")

    def set_options(self, options: Options) -> Changes:
        """Change what holds for the whole project."""
        if options == self._options:
            return Changes()
        changes = self._project.apply(ChangeOptions(self._options, options, "Change the project's options"))
        self._options = options
        return changes

    def set_goals(self, label_id: int, goal: Goal | None, options: Options) -> Changes:
        """``set_goal`` and ``set_options`` as one step of undo."""
        before, standing = self.label(label_id), self._options
        after = replace(before, goal=goal, set_threshold=None)
        if after == before:
            return self.set_options(options)
        if options == standing:
            return self.set_goal(label_id, goal)
        title = f"Goal of {before.name} and the project's options"
        parts = (
            ChangeOptions(standing, options, "Change the project's options"),
            ChangeLabels((before,), (after,), f"Goal of {before.name}"),
        )
        return self._reread(self._project.apply(Together(parts, title)))

    def _change_labels(self, before: Sequence[Label], after: Sequence[Label], title: str) -> Changes:
        pairs = [(old, new) for old, new in zip(before, after, strict=True) if old != new]
        if not pairs:
            return Changes()
        old, new = zip(*pairs, strict=True)
        return self._label_edit(ChangeLabels(tuple(old), tuple(new), title))

    def _label_edit(self, edit: ShowLabel | ChangeLabels) -> Changes:
        changes = self._project.apply(edit)
        self._labels = self._project.labels()
        return changes

    def delete_postings(self, posting_ids: Sequence[int]) -> Changes:
        """Take postings away; undo brings them back."""
        there = tuple(sorted(set(posting_ids).intersection(self.posting_ids())))
        if not there:
            return Changes()
        title = "Delete posting" if len(there) == 1 else f"Delete {len(there)} postings"
        return self._project.apply(ShowPostings(there, shown=False, title=title))

    def undo(self) -> Changes:
        """Take the newest edit back, if there is one."""
        return self._reread(self._project.undo())

    def redo(self) -> Changes:
        """Bring the edit back that was undone last, if there is one."""
        return self._reread(self._project.redo())

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

    @property
    def undo_title(self) -> str | None:
        """What undo would take back, for its menu."""
        return self._project.undo_title()

    @property
    def redo_title(self) -> str | None:
        """What redo would bring back, for its menu."""
        return self._project.redo_title()
