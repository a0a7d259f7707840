"""What to export: which postings, what about them, in which format, and what the format cannot hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QButtonGroup, QCheckBox, QComboBox, QDialog, QRadioButton, QVBoxLayout, QWidget

from app.core.records import Export
from app.core.translation import joined, localized, tr, tr_noop
from app.gui.kit.dialog_buttons import TwoButtons
from app.gui.kit.form import Form
from app.gui.kit.plain_label import PlainLabel
from app.gui.kit.scrolling import scrolling_column
from app.gui.kit.text_scale import keep_size

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.core.records import Counts
    from app.session.files import ExportFormat

_WHAT = (
    (tr_noop("Answers"), (True, False)),
    (tr_noop("Predictions of the model"), (False, True)),
    (tr_noop("Answers and predictions"), (True, True)),
)
_WIDTH = 460


class ExportDialog(QDialog):
    """After ``exec``, ``choice`` and ``format`` are the user's. The caller then asks for the file.

    ``counts`` are those of all postings. ``some`` are ids to choose from by a title, such as what the list
    shows and what is selected in it. Without a model (``can_predict``) there are only answers.
    """

    def __init__(
        self,
        formats: Sequence[ExportFormat],
        counts: Counts,
        some: Mapping[str, Sequence[int]],
        parent: QWidget | None = None,
        *,
        can_predict: bool,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export"))
        keep_size(self, least_width=_WIDTH)
        self._formats = list(formats)
        self._some = dict(some)

        self.format_combo = QComboBox()
        self.format_combo.setAccessibleName(tr("Format"))
        for each in self._formats:
            self.format_combo.addItem(f"{tr(each.title)} ({each.suffix})")
        self.format_combo.currentIndexChanged.connect(self._on_format)
        self.what_combo = QComboBox()
        self.what_combo.setAccessibleName(tr("What to write of the postings"))
        for title, _ in _WHAT if can_predict else _WHAT[:1]:
            self.what_combo.addItem(tr(title))
        self.plain = QCheckBox(tr("For programs: no guard against formulas"))

        titles = {
            "all": tr("All {postings:,}", postings=counts.todo + counts.done),
            "done": tr("Done ({postings:,})", postings=counts.done),
            "todo": tr("To do ({postings:,})", postings=counts.todo),
        } | {name: f"{name} ({localized(len(ids))})" for name, ids in self._some.items()}
        self.postings = {name: QRadioButton(title) for name, title in titles.items()}
        self.postings["all"].setChecked(True)
        group = QButtonGroup(self)
        choices = QVBoxLayout()
        choices.setSpacing(4)
        for button in self.postings.values():
            group.addButton(button)
            choices.addWidget(button)

        self.left_out_label = PlainLabel(role="soft")
        self.left_out_label.setWordWrap(True)
        form = Form()
        form.addRow(tr("Format"), self.format_combo)
        form.addRow(tr("Write"), self.what_combo)
        form.addRow(tr("Postings"), choices)
        form.addRow("", self.plain)
        self.buttons = TwoButtons(self, tr("Choose file…"), "files")
        column, foot = scrolling_column(self, 24, 20, 24, 16, spacing=14)
        column.addLayout(form)
        column.addWidget(self.left_out_label)
        foot.addLayout(self.buttons)
        self._on_format()
        self.buttons.take.setFocus()

    @property
    def format(self) -> ExportFormat:
        return self._formats[self.format_combo.currentIndex()]

    @property
    def choice(self) -> Export:
        """What to write."""
        answers, predictions = _WHAT[self.what_combo.currentIndex()][1]
        shown = next(name for name, button in self.postings.items() if button.isChecked())
        ids = self._some.get(shown)
        return Export(
            show="all" if ids is not None else shown,
            posting_ids=ids,
            answers=answers,
            predictions=predictions,
            format=self.format.name,
            plain=self.plain.isChecked() and not self.plain.isHidden(),
        )

    def _on_format(self) -> None:
        """Show what the format cannot hold."""
        missing = self.format.cannot_hold
        what = joined([tr(each) for each in missing])
        self.left_out_label.setText(
            tr("This format cannot hold {what}: they are left out.", what=what) if missing else ""
        )
        self.left_out_label.setVisible(bool(missing))
        self.plain.setVisible(self.format.name in ("csv", "tsv"))
