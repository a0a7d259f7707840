"""Applies keys, bar and popup to the postings selected in the list, or to the current one."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.core.records import Answer
from app.core.translation import tr
from app.gui.tag.list.answer_popup import AnswerPopup

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.core.records import Changes
    from app.gui.current.current_posting import CurrentPosting
    from app.gui.kit.theme import Theme
    from app.gui.labels.label_panel import LabelPanel
    from app.gui.tag.bulk_edits import BulkEdits
    from app.gui.tag.list.posting_list_panel import PostingListPanel
    from app.gui.tag.near_duplicates import NearDuplicates
    from app.session.labels import Labels
    from app.session.postings import Postings


class SelectionMediator(QObject):
    """While several postings are selected, Done, Reopen and Delete apply to all of them.

    A label's key then asks first, so that no key answers invisible postings without stating their number.
    """

    def __init__(
        self,
        labels: Labels,
        postings: Postings,
        edits: BulkEdits,
        duplicates: NearDuplicates,
        current: CurrentPosting,
        panel: PostingListPanel,
        label_panel: LabelPanel,
        theme: Theme,
        parent: QWidget,
        *,
        read_only: bool,
    ) -> None:
        super().__init__(parent)
        self._labels = labels
        self._postings = postings
        self._current = current
        self._panel = panel
        self._label_panel = label_panel
        self._finished = array("q")
        """The postings finished together last, which are selected again after an undo."""
        self._bulk_edits = edits
        self.popup = AnswerPopup(theme, parent)
        self.popup.answered.connect(edits.answer)
        edits.finished.connect(current.leave_done)
        current.finished.connect(duplicates.offer)
        duplicates.offered.connect(panel.set_alike)
        duplicates.message.connect(edits.message)
        panel.delete_asked.connect(edits.delete)
        panel.near_duplicates_bar.accepted.connect(duplicates.accept)
        panel.near_duplicates_bar.declined.connect(duplicates.withdraw)
        bar = panel.selection_bar
        bar.set_writes(not read_only)
        bar.answer_asked.connect(self.ask_answer)
        bar.done_asked.connect(self.finish)
        bar.reopen_asked.connect(edits.reopen)
        bar.flag_asked.connect(edits.flag)
        bar.delete_asked.connect(self.delete)
        bar.set_suggesting(self._postings.suggesting)

    @property
    def several(self) -> bool:
        """Whether more than one posting is selected."""
        return self._panel.selected_count > 1

    def finish(self) -> None:
        """Mark the current posting or all selected ones as done."""
        if self.several and self._labels.all:
            self._finished = self._panel.selected_ids()
            self._bulk_edits.finish()
        else:
            self.finish_current()

    def finish_current(self) -> None:
        """Mark the current posting as done, as shown: suggested labels become yes.

        Without labels there is nothing to answer, so that labels are asked for instead.
        """
        if self._labels.all:
            self._current.done(self._label_panel.suggested())
        else:
            self._label_panel.invite_first_label()
            self._bulk_edits.message.emit(tr("Add a label first. Then answer which postings have it."))

    def reopen(self) -> None:
        """Reopen the current posting or all selected ones."""
        if self.several:
            self._bulk_edits.reopen()
        else:
            self._current.reopen()

    def delete(self) -> None:
        """Delete the selected postings."""
        self._bulk_edits.delete(self._panel.selected_ids())

    def flag(self) -> None:
        """Flag the current posting or all selected ones; if all are flagged, remove the flags."""
        if self.several:
            self._bulk_edits.flag(not self._postings.all_flagged(self._panel.selected_ids()))
        else:
            self._current.toggle_flag()

    def press_label(self, label_id: int, refused: bool) -> None:
        """Handle a label's key: answer the current posting, or ask for the answer for all selected ones.

        ``refused``: no at once, or the first answer to choose from.
        """
        if self.several:
            self._ask(label_id, Answer.NO if refused else Answer.YES)
        else:
            self._current.press(label_id, refused)

    def ask_answer(self) -> None:
        """Ask for the answer for the selected postings."""
        self._ask(self._label_panel.view.current_id)

    def on_changes(self, changes: Changes) -> None:
        """Update the bar, and select postings again that undo has restored."""
        if changes.goals or changes.model:
            self._panel.selection_bar.set_suggesting(self._postings.suggesting)
        back = changes.postings if changes.newly_done < 0 else frozenset()
        if len(back) > 1 and back.issubset(self._finished):  # by undo
            self._panel.table.select_those(back)

    def _ask(self, label_id: int | None, first: Answer = Answer.YES) -> None:
        selected = self._panel.selected_count
        if selected and self._labels.all:
            over = self._panel.selection_bar if self.several else self._panel.order_line
            self.popup.ask(self._labels.all, selected, label_id, over, first)
