"""Actions on whole labels and groups: add, change, move, merge, split, import and export."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.core.labels import short_name
from app.core.translation import count, plural, tr
from app.gui.files import file_choosers

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from app.core.jobs import Job
    from app.core.label_list import LabelListReport
    from app.core.records import Changes
    from app.gui.bridge.bridge import Bridge
    from app.gui.kit.theme import Theme
    from app.gui.labels.label_panel import LabelPanel
    from app.gui.labels.label_sets_dialog import LabelSetsDialog
    from app.gui.labels.split_dialog import Scope, SplitDialog
    from app.session.labels import Labels

MOST_COUNTED = 10_000
"""Larger counts say "more than", since counting on would take too long for a tooltip."""

_LISTS = (("CSV", "csv"), ("JSON", "json"))


class LabelsMediator(QObject):
    """Asks the user for details, then calls the session's verbs and jobs.

    ``postings`` gives the postings that can be split off: those selected and those found.
    """

    message = Signal(str)
    """A sentence about what was done."""
    deleted = Signal(str)
    """What was deleted, as a sentence."""
    remarked = Signal(str, str, object)
    """A sentence, the title of a button for details, and a callable that shows them."""

    def __init__(
        self,
        bridge: Bridge,
        labels: Labels,
        theme: Theme,
        panel: LabelPanel,
        postings: Callable[[], Sequence[Scope]],
        window: QWidget,
        *,
        read_only: bool,
    ) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._labels = labels
        self._read_only = read_only
        self._theme = theme
        self._panel = panel
        self._postings = postings
        self._window = window
        self._wire(panel)

    def _wire(self, panel: LabelPanel) -> None:
        do = self._bridge.do
        panel.label_added.connect(lambda name, fields: do(self._labels.add, name, **fields))
        panel.label_changed.connect(lambda label_id, fields: do(self._labels.change, label_id, **fields))
        panel.label_deleted.connect(self.delete)
        panel.labels_added.connect(self.add_several)
        panel.sets_asked.connect(self._offer_sets)
        panel.label_moved.connect(lambda label_id, place: do(self._labels.move, label_id, place))
        panel.label_placed.connect(
            lambda label_id, place, group: do(self._labels.move, label_id, place, group)
        )
        panel.merge_asked.connect(self.ask_merge)
        panel.split_asked.connect(self.ask_split)
        panel.several_asked.connect(self._ask_several)
        panel.view.group_asked.connect(self._do_with)
        panel.view.count_words = self.count_words

    def edit_current(self) -> None:
        """Open the dialog for the label of the current row."""
        if self._panel.view.current_id is not None:
            self._panel.ask_changes(self._panel.view.current_id)

    def delete_current(self) -> None:
        """Delete the selected labels, or the one of the current row."""
        if self._panel.selected_ids():
            self.delete_several(self._panel.selected_ids())
        elif self._panel.view.current_id is not None:
            self.delete(self._panel.view.current_id)

    def add_several(self, names: Sequence[str], group: str) -> None:
        """Add several labels as one step."""
        outcome = self._bridge.do(lambda: self._labels.add_several(names, group=group))
        if outcome is not None:
            self.message.emit(outcome.report.sentence)

    def ask_sets(self) -> None:
        """Offer ready-made sets of labels, and add the chosen ones."""
        self._offer_sets("")

    def _offer_sets(self, checked: str) -> None:
        from app.gui.labels.label_sets_dialog import LabelSetsDialog  # late: few open it

        dialog = LabelSetsDialog([label.name for label in self._labels.all], checked, self._window)
        dialog.accepted.connect(partial(self._add_sets, dialog))
        file_choosers.show(dialog)

    def _add_sets(self, dialog: LabelSetsDialog) -> None:
        for offered in dialog.chosen:
            self.take_in(offered.path)

    def delete(self, label_id: int) -> None:
        """Delete a label with its answers, and report their number."""
        name = next((label.name for label in self._labels.all if label.id == label_id), "")
        answers = self._bridge.ask(self._labels.yes_answers, label_id, MOST_COUNTED + 1)
        if self._bridge.do(self._labels.delete, label_id) is None:
            return
        if answers:
            sentence = tr(
                "Deleted {label} and its {answers}", label=short_name(name), answers=_yes_answers(answers)
            )
        else:
            sentence = tr("Deleted {label}", label=short_name(name))
        self.deleted.emit(sentence)

    def _ask_several(self, what: str, label_ids: Sequence[int]) -> None:
        if what == "merge":
            self.ask_merge_several(label_ids)
        elif what == "group":
            self.ask_group(label_ids)
        else:
            self.delete_several(label_ids)

    def delete_several(self, label_ids: Sequence[int]) -> None:
        """Delete labels with their answers as one step, and report their number."""
        counts = self._bridge.ask(self._labels.counts) or {}
        answers = sum(counts.get(label_id, (0, 0))[0] for label_id in label_ids)
        if self._bridge.do(self._labels.delete_several, label_ids) is None:
            return
        sentence = tr("Deleted {labels}", labels=count(len(label_ids), "label"))
        if answers:
            sentence = tr(
                "{deleted} and their {answers}", deleted=sentence, answers=count(answers, "yes answer")
            )
        self.deleted.emit(sentence)

    def group_current(self) -> None:
        """Ask for a group for the selected labels, or for the one of the current row."""
        current = self._panel.view.current_id
        chosen = self._panel.selected_ids() or ([current] if current is not None else [])
        if chosen:
            self.ask_group(chosen)

    def ask_group(self, label_ids: Sequence[int]) -> None:
        """Ask into which group to move labels."""
        from app.gui.labels.several_dialogs import GroupSeveralDialog  # late: few open it

        chosen = [label for label in self._labels.all if label.id in set(label_ids)]
        dialog = GroupSeveralDialog(chosen, self._labels.all, self._window)
        dialog.accepted.connect(
            lambda: self._bridge.do(self._labels.group_several, list(label_ids), dialog.group)
        )
        file_choosers.show(dialog)

    def ask_merge_several(self, label_ids: Sequence[int]) -> None:
        """Ask which of some labels receives the answers of the others."""
        from app.gui.labels.several_dialogs import MergeSeveralDialog  # late: few open it

        if self._read_only:
            return
        chosen = [label for label in self._labels.all if label.id in set(label_ids)]
        dialog = MergeSeveralDialog(chosen, self._yes(), self._window)
        dialog.accepted.connect(lambda: self._start(partial(self._labels.merge_several_job, dialog.targets)))
        file_choosers.show(dialog)

    def _yes(self) -> dict[int, int]:
        counts = self._bridge.ask(self._labels.counts) or {}
        return {label_id: yes for label_id, (yes, _) in counts.items()}

    def ask_similar(self) -> None:
        """Offer to merge labels that are probably variants of one name."""
        from app.gui.labels.similar_dialog import SimilarDialog  # late: few open it

        found = self._bridge.ask(self._labels.similar)
        if not found:
            self.message.emit(tr("No two labels are alike."))
            return
        yes = self._yes()
        dialog = SimilarDialog(
            found, {label.name: yes.get(label.id, 0) for label in self._labels.all}, self._window
        )
        dialog.accepted.connect(lambda: self._merge_names(dialog.targets))
        file_choosers.show(dialog)

    def _merge_names(self, targets: Mapping[str, str]) -> None:
        ids = {label.name: label.id for label in self._labels.all}
        known = {ids[name]: ids[target] for name, target in targets.items() if name in ids and target in ids}
        if known:
            self._start(partial(self._labels.merge_several_job, known))

    def move_up(self) -> None:
        """Move the label of the current row up within its group."""
        self._panel.move_current(-1)

    def move_down(self) -> None:
        """Move the label of the current row down within its group."""
        self._panel.move_current(1)

    def rename_group(self) -> None:
        """Ask for a new name for the group of the current row's label."""
        self._do_with_current("rename")

    def move_group_up(self) -> None:
        """Move the group of the current row's label up among the groups."""
        self._do_with_current("up")

    def move_group_down(self) -> None:
        """Move the group of the current row's label down among the groups."""
        self._do_with_current("down")

    def dissolve_group(self) -> None:
        """Dissolve the group of the current row's label."""
        self._do_with_current("dissolve")

    def _do_with_current(self, what: str) -> None:
        current = self._panel.view.current_id
        label = self._labels.find(current)
        if label is not None and label.group:
            self._do_with(what, label.group)
        elif label is not None:
            self.message.emit(
                tr("{name} is in no group. Edit the label to give it one.", name=short_name(label.name))
            )

    def _do_with(self, what: str, group: str) -> None:
        if what == "rename":
            self.ask_group_name(group)
        elif what == "dissolve":
            self._bridge.do(self._labels.dissolve_group, group)
        else:
            self._bridge.do(self._labels.move_group, group, -1 if what == "up" else 1)

    def ask_group_name(self, group: str) -> None:
        """Ask for a new name for a group."""
        from app.gui.labels.group_dialog import GroupDialog  # late: few open it

        dialog = GroupDialog(group, self._labels.all, self._window)
        dialog.accepted.connect(lambda: self._bridge.do(self._labels.rename_group, group, dialog.new_name))
        file_choosers.show(dialog)

    def merge_current(self) -> None:
        """Ask into which label to merge that of the current row. If there is no other label, say so."""
        current = self._panel.view.current_id
        if self._panel.selected_ids():
            self.ask_merge_several(self._panel.selected_ids())
        elif len(self._labels.all) < 2:
            self.message.emit(tr("Merging takes two labels. Add another one first."))
        elif current is None:
            self.message.emit(tr("No label is selected. Select the label to merge into another one."))
        else:
            self.ask_merge(current)

    def split(self) -> None:
        """Ask for a new label for the selected or found postings."""
        self.ask_split()

    def count_words(self, label_id: int) -> str:
        """Such as "37 yes answers", for the tooltip."""
        number = self._bridge.ask(self._labels.yes_answers, label_id, MOST_COUNTED + 1)
        return "" if number is None else _yes_answers(number)

    def ask_merge(self, label_id: int) -> None:
        """Ask into which label to merge this one."""
        from app.gui.labels.merge_dialog import MergeDialog  # late: few open it

        if self._read_only or len(self._labels.all) < 2:
            return
        source = self._labels.get(label_id)
        words = partial(self._merge_words, label_id)
        dialog = MergeDialog(self._theme, source, self._labels.all, words, self._window)
        dialog.accepted.connect(lambda: self._merge(label_id, dialog.target_id))
        file_choosers.show(dialog)

    def _merge_words(self, source_id: int, target_id: int) -> str:
        target = short_name(self._labels.get(target_id).name)
        number = self._bridge.ask(self._labels.yes_without, source_id, target_id, MOST_COUNTED + 1)
        if number is None:
            return tr("The yes answers go to {label}.", label=target)
        if number > MOST_COUNTED:
            return tr(
                "more than {postings} get {label}.", postings=count(MOST_COUNTED, "posting"), label=target
            )
        return plural(number, "{n} posting gets {label}.", "{n} postings get {label}.", label=target)

    def _merge(self, source_id: int, target_id: int | None) -> None:
        if target_id is not None:
            self._start(partial(self._labels.merge_job, source_id, target_id))

    def _start(self, make_job: Callable[[], Job[Changes, Changes]]) -> None:
        task = self._bridge.start(self, make_job)
        task.then(lambda _: self.message.emit(f"{task.title}."))

    def ask_split(self, label_id: int | None = None) -> None:
        """Ask for the name of a new label for some postings, which lose the label with this id, if any."""
        from app.gui.labels.split_dialog import SplitDialog  # late: few open it

        if self._read_only:
            return
        dialog = SplitDialog(self._labels.all, self._postings(), label_id, self._window)
        dialog.accepted.connect(partial(self._split, dialog))
        file_choosers.show(dialog)

    def _split(self, dialog: SplitDialog) -> None:
        chosen = (dialog.posting_ids, dialog.new_name, dialog.source_id)
        self._start(partial(self._labels.split_job, *chosen))

    def ask_export(self) -> None:
        """Ask for a file, and write the list of labels to it."""
        file_choosers.figures_to_write(self._window, tr("Export labels"), _LISTS, self.export)

    def export(self, path: Path) -> None:
        """Write the list of labels."""
        number = self._bridge.ask(self._labels.export_list, path)
        if number is not None:
            self.message.emit(tr("Wrote {labels} to {file}.", labels=count(number, "label"), file=path.name))

    def ask_import(self) -> None:
        """Ask for a list of labels, and merge it into the project."""
        file_choosers.label_list_to_read(self._window, self.take_in)

    def take_in(self, path: Path) -> None:
        """Merge a list of labels into the project, and report what could not be used, with reasons."""
        outcome = self._bridge.do(self._labels.import_list, path)
        if outcome is None:
            return
        report: LabelListReport = outcome.report
        left = (*report.skipped, *report.remarks)
        if left:
            show = partial(file_choosers.show_rows, self._window, tr("Import labels"), report.sentence, left)
            self.remarked.emit(report.sentence, tr("Which?"), show)
        else:
            self.message.emit(report.sentence)


def _yes_answers(number: int) -> str:
    if number > MOST_COUNTED:
        return tr("more than {answers}", answers=count(MOST_COUNTED, "yes answer"))
    return count(number, "yes answer")


def scopes(selected: Sequence[int], found: Sequence[int], searched: str) -> list[Scope]:
    """The postings that can be split off, the likelier choices first."""
    from app.gui.labels.split_dialog import Scope

    chosen = Scope(
        plural(len(selected), "The selected posting", "The {n} selected postings"),
        selected,
    )
    if searched:
        title = tr("All {postings:,} found by “{search}”", postings=len(found), search=short_name(searched))
    else:
        title = tr("All {postings:,} in the list", postings=len(found))
    listed = Scope(title, found)
    return [listed, chosen] if searched and len(selected) <= 1 else [chosen, listed]
