"""The labels of a project: names, groups, order, thresholds, goals, lists, merging and splitting."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from app.core.errors import InputError
from app.core.jobs import Job
from app.core.label_list import ListedLabel, planned
from app.core.label_variants import variants
from app.core.labels import checked_key, checked_name, find, grouped, groups, next_color, next_key, same_name
from app.core.records import Answer, Changes, Label, Outcome, Progress
from app.core.translation import count, tr
from app.session import bulk
from app.store import editing, reading
from app.store.connection import transaction
from app.store.edits import ChangeLabels, ChangeOptions, ShowLabel, Together

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
    from pathlib import Path

    from app.core.goals import Goal
    from app.core.label_list import LabelListReport
    from app.core.label_variants import Variants
    from app.core.records import Options
    from app.core.tagging import Tagging
    from app.session.state import State
    from app.store.edits import Edit
    from app.store.project import Project


class Labels:
    """The labels of an open project. Each edit returns what it changed."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._project = state.project

    # --- what there is -------------------------------------------------------------------------------

    @property
    def all(self) -> tuple[Label, ...]:
        """The labels in their order."""
        return self._state.labels

    def get(self, label_id: int) -> Label:
        """The label with this id. Raises GoneError, which is a KeyError, if it was deleted."""
        return self._state.label(label_id)

    def find(self, label_id: int | None) -> Label | None:
        """The label with this id; None if it was deleted."""
        return find(self.all, label_id)

    def counts(self) -> dict[int, tuple[int, int]]:
        """The numbers of yes and no answers of each label."""
        return self._project.label_counts()

    def yes_answers(self, label_id: int, at_most: int) -> int:
        """How many postings have a label, counted up to ``at_most``. Cheap for a small limit."""
        return self._project.yes_answers(label_id, at_most)

    def yes_without(self, label_id: int, other_id: int, at_most: int) -> int:
        """How many postings have one label but not the other, counted up to ``at_most``."""
        return self._project.yes_without(label_id, other_id, at_most)

    # --- one label -----------------------------------------------------------------------------------

    def add(
        self, name: str, *, color: str = "", key: str = "", description: str = "", group: str = ""
    ) -> Changes:
        """Add a label after the others, unanswered everywhere. Colour and key are chosen unless given.

        Raises:
            InputError: the name is blank or taken, or the key is taken.
        """
        wanted = self._new_label(name, color=color, key=key, description=description, group=group)
        (label,) = self._project.add_labels([wanted])
        return self._state.apply(
            ShowLabel(label, shown=True, title=tr("Add label {label}", label=label.name))
        )

    def _new_label(
        self, name: str, *, color: str = "", key: str = "", description: str = "", group: str = ""
    ) -> Label:
        """A label that is not in the file yet and has no id."""
        used = {label.key for label in self._state.labels}
        return Label(
            id=0,
            name=checked_name(name, self._state.labels),
            color=color or next_color(Counter(label.color for label in self._state.labels)),
            key=checked_key(key, self._state.labels) or next_key(name, used),
            description=description,
            position=max((label.position for label in self._state.labels), default=-1) + 1,
            group=" ".join(group.split()),
        )

    def delete(self, label_id: int) -> Changes:
        """Delete a label. Undo restores it with all its answers."""
        label = self.get(label_id)
        return self._state.apply(
            ShowLabel(label, shown=False, title=tr("Delete label {label}", label=label.name))
        )

    def change(
        self,
        label_id: int,
        *,
        name: str | None = None,
        color: str | None = None,
        key: str | None = None,
        description: str | None = None,
        group: str | None = None,
    ) -> Changes:
        """Change the attributes that are given.

        Raises:
            InputError: the name is blank or taken, or the key is taken.
        """
        before = self.get(label_id)
        others = [label for label in self._state.labels if label.id != label_id]
        after = replace(
            before,
            name=before.name if name is None else checked_name(name, others),
            color=before.color if color is None else color,
            key=before.key if key is None else checked_key(key, others),
            description=before.description if description is None else description,
            group=before.group if group is None else " ".join(group.split()),
        )
        return self._change_labels([before], [after], tr("Change label {label}", label=after.name))

    def swap_keys(self, label_id: int, other_id: int) -> Changes:
        """Swap the keys of two labels."""
        one, other = self.get(label_id), self.get(other_id)
        after = (replace(one, key=other.key), replace(other, key=one.key))
        return self._change_labels(
            (one, other),
            after,
            tr("Swap the keys of {first} and {second}", first=one.name, second=other.name),
        )

    def move(self, label_id: int, place: int, group: str | None = None) -> Changes:
        """Move a label to ``place`` (from 0) in the order and, if given, into a group.

        The order is that of ``core.labels.grouped``, which keeps groups together.
        """
        moved = self.get(label_id)
        before = grouped(self._state.labels)
        order = [label for label in before if label.id != label_id]
        order.insert(place, moved if group is None else replace(moved, group=" ".join(group.split())))
        return self._arrange(order, tr("Move label {label}", label=moved.name))

    def rename_group(self, group: str, name: str) -> Changes:
        """Rename a group. If another group has the new name, the two are merged.

        Raises:
            InputError: the name is blank.
        """
        name = " ".join(name.split())
        if not name:
            raise InputError(tr("A group needs a name. Type one, or dissolve the group."))
        if same_name(name) != same_name(group):
            name = next(
                (one for one in groups(self._state.labels) if same_name(one) == same_name(name)), name
            )
        return self._regroup(group, name, tr("Rename group {group} to {name}", group=group, name=name))

    def dissolve_group(self, group: str) -> Changes:
        """Remove all labels from a group. They follow the other labels without a group."""
        return self._regroup(group, "", tr("Dissolve group {group}", group=group))

    def move_group(self, group: str, by: int) -> Changes:
        """Move a group down by a number of places among the groups, or up if negative."""
        names = [same_name(name) for name in groups(self._state.labels)]
        moved = same_name(group)
        place = names.index(moved) if moved in names else -1
        to = min(max(place + by, 0), len(names) - 1)
        if place in (-1, to):
            return Changes()
        names.insert(to, names.pop(place))
        places = {name: place for place, name in enumerate(names)}
        order = sorted(grouped(self._state.labels), key=lambda label: places.get(same_name(label.group), -1))
        return self._arrange(order, tr("Move group {group}", group=group))

    def _regroup(self, group: str, name: str, title: str) -> Changes:
        before, own = grouped(self._state.labels), same_name(group)
        order = [
            replace(label, group=name) if label.group and same_name(label.group) == own else label
            for label in before
        ]
        return Changes() if order == before else self._arrange(order, title)

    def _arrange(self, order: Iterable[Label], title: str) -> Changes:
        """Give all labels this order and these groups, with groups kept together."""
        after = [replace(label, position=position) for position, label in enumerate(grouped(order))]
        standing = {label.id: label for label in self._state.labels}
        return self._change_labels([standing[label.id] for label in after], after, title)

    def similar(self) -> list[Variants]:
        """Groups of labels that are probably variants of one name, by how many postings have each."""
        counts = self.counts()
        return variants({label.name: counts.get(label.id, (0, 0))[0] for label in self.all})

    def delete_several(self, label_ids: Sequence[int]) -> Changes:
        """Delete labels as one step. Undo restores them with all their answers."""
        deleted = [self.get(label_id) for label_id in dict.fromkeys(label_ids)]
        title = tr("Delete {labels}", labels=count(len(deleted), "label"))
        if len(deleted) == 1:
            return self.delete(deleted[0].id)
        edits = tuple(ShowLabel(label, shown=False, title=title) for label in deleted)
        return self._state.apply(Together(edits, title)) if edits else Changes()

    def group_several(self, label_ids: Sequence[int], group: str) -> Changes:
        """Put labels into one group as one step, or into none if ``group`` is blank.

        They keep their order and follow those that are in the group already.
        """
        chosen = {self.get(label_id).id for label_id in label_ids}
        group = " ".join(group.split())
        known = {same_name(name): name for name in groups(self._state.labels)}
        group = known.get(same_name(group), group)
        before = grouped(self._state.labels)
        others = [label for label in before if label.id not in chosen]
        order = [*others, *(replace(label, group=group) for label in before if label.id in chosen)]
        labels = count(len(chosen), "label")
        if group:
            title = tr("Put {labels} into {group}", labels=labels, group=group)
        else:
            title = tr("Put {labels} into no group", labels=labels)
        return self._arrange(order, title)

    def set_threshold(self, label_id: int, threshold: float | None) -> Changes:
        """Set a label's threshold, 0..1, by hand, and keep it; None lets training tune it again."""
        if threshold is not None and not 0.0 <= threshold <= 1.0:
            raise InputError(tr("A threshold must be between 0 and 100 %."))
        before = self.get(label_id)
        return self._change_labels(
            [before],
            [replace(before, set_threshold=threshold)],
            tr("Threshold of {label}", label=before.name),
        )

    def set_goal(self, label_id: int, goal: Goal | None) -> Changes:
        """Set the goal that a label's threshold is tuned for; None means the project's goal.

        This replaces a threshold set by hand.
        """
        before = self.get(label_id)
        after = replace(before, goal=goal, set_threshold=None)
        return self._change_labels([before], [after], tr("Goal of {label}", label=before.name))

    def set_goals(self, label_id: int, goal: Goal | None, options: Options) -> Changes:
        """``set_goal`` and ``set_options`` as one step of undo."""
        before, standing = self.get(label_id), self._state.options
        after = replace(before, goal=goal, set_threshold=None)
        if after == before:
            return self._state.set_options(options)
        if options == standing:
            return self.set_goal(label_id, goal)
        title = tr("Goal of {label} and the project's options", label=before.name)
        parts = (
            ChangeOptions(standing, options, tr("Change the project's options")),
            ChangeLabels((before,), (after,), tr("Goal of {label}", label=before.name)),
        )
        return self._state.apply(Together(parts, title))

    def _change_labels(self, before: Sequence[Label], after: Sequence[Label], title: str) -> Changes:
        pairs = [(old, new) for old, new in zip(before, after, strict=True) if old != new]
        if not pairs:
            return Changes()
        old, new = zip(*pairs, strict=True)
        return self._state.apply(ChangeLabels(tuple(old), tuple(new), title))

    # --- the labels as a list ------------------------------------------------------------------------

    def export_list(self, path: Path) -> int:
        """Write the labels to a .csv or .json file, completely or not at all. Returns their number.

        Raises:
            FileError: it cannot be written there.
        """
        from app import formats

        formats.write_label_list(path, self._state.labels)
        return len(self._state.labels)

    def import_list(self, path: Path) -> Outcome[LabelListReport]:
        """Merge a list of labels into the existing ones by name, as one step of undo.

        Raises:
            FileError: the file cannot be read, or lists no labels.
        """
        from app import formats

        return self._add_listed(
            formats.read_label_list(path), tr("Import labels from {file}", file=path.name)
        )

    def add_several(self, names: Iterable[str], *, group: str = "") -> Outcome[LabelListReport]:
        """Add labels with these names, as one step of undo; those that are there stay as they are."""
        said = {"group": group} if group else {}
        rows = [ListedLabel("", row, {"name": name, **said}) for row, name in enumerate(names, 1)]
        return self._add_listed(rows, tr("Add {labels}", labels=count(len(rows), "label")))

    def _add_listed(self, rows: Sequence[ListedLabel], title: str) -> Outcome[LabelListReport]:
        plan = planned(rows, self._state.labels)
        edits: list[Edit] = []
        if plan.new:
            edits += [
                ShowLabel(label, shown=True, title=title) for label in self._project.add_labels(plan.new)
            ]
        if plan.after:
            edits.append(ChangeLabels(plan.before, plan.after, title))
        if not edits:
            return Outcome(Changes(), plan.report)
        edit = edits[0] if len(edits) == 1 else Together(tuple(edits), title)
        return Outcome(self._state.apply(edit), plan.report)

    # --- labels made of others -----------------------------------------------------------------------

    def merge_job(self, source_id: int, target_id: int) -> Job[Changes, Changes]:
        """Merge one label into another: see ``merge_several_job``."""
        return self.merge_several_job({source_id: target_id})

    def merge_several_job(self, targets: Mapping[int, int]) -> Job[Changes, Changes]:
        """Merge labels into others as one step: each yes for a label becomes a yes for its target.

        An accepted yes stays accepted. Other answers of the targets are unchanged. Undo restores all labels.

        Raises:
            InputError: a label is merged and also a target.
        """
        sources = [self.get(source_id) for source_id in targets]
        into = {target_id: self.get(target_id) for target_id in targets.values()}
        both = [label.name for label in sources if label.id in into]
        if both:
            raise InputError(
                tr(
                    "{label} cannot be merged and receive another label at once. Choose one of both.",
                    label=both[0],
                )
            )

        def after(tagging: Tagging) -> Tagging:
            for source_id, target_id in targets.items():
                tagging = tagging.merged(source_id, target_id)
            return tagging

        merged = sources[0].name if len(sources) == 1 else count(len(sources), "label")
        if len(into) == 1:
            title = tr("Merge {merged} into {label}", merged=merged, label=next(iter(into.values())).name)
        else:
            title = tr("Merge {merged} into {others} others", merged=merged, others=len(into))
        hidden = tuple(ShowLabel(label, shown=False, title=title) for label in sources)
        steps = partial(_merge, self._project, tuple(targets), after, title, hidden)
        return Job("many", title, steps, self._state.refresh, alone=True)

    def split_job(
        self, posting_ids: Sequence[int], name: str, source_id: int | None = None
    ) -> Job[Changes, Changes]:
        """Give postings a new label. If they are split off from another label, they lose that one.

        Raises:
            InputError: the name is blank or taken. GoneError: the label to split was deleted.
        """
        source = None if source_id is None else self.get(source_id).name
        label = self._new_label(name)
        if source is None:
            title = tr("Split {label}", label=label.name)
        else:
            title = tr("Split {label} off {source}", label=label.name, source=source)
        steps = partial(_split, self._project, self._project.present(posting_ids), label, source_id, title)
        return Job("many", title, steps, self._state.refresh, alone=True)


def _merge(
    project: Project,
    source_ids: Sequence[int],
    after: Callable[[Tagging], Tagging],
    title: str,
    also: Sequence[Edit],
) -> Generator[Progress, None, Changes]:
    """Retag the postings that have any of some labels."""
    yield Progress(None, title)
    having: set[int] = set()
    with project.sibling() as connection:
        for source_id in source_ids:
            having.update(reading.read_answered_yes(connection, source_id))
            yield Progress(None, title)
    posting_ids = sorted(having)
    return (yield from bulk.retag(project, posting_ids, after, title, also))


def _split(
    project: Project, posting_ids: Sequence[int], label: Label, source_id: int | None, title: str
) -> Generator[Progress, None, Changes]:
    """Add a label and give it to postings, which lose the label ``source_id``, if any."""
    yield Progress(None, title)
    with project.sibling(durable=True) as connection, transaction(connection):
        added = editing.add_label(connection, label)
    answers: dict[int, Answer | None] = {added.id: Answer.YES}
    if source_id is not None:
        answers[source_id] = Answer.NO

    def after(tagging: Tagging) -> Tagging:
        return tagging.with_answers(answers)

    show = ShowLabel(added, shown=True, title=title)
    return (yield from bulk.retag(project, posting_ids, after, title, (show,)))
