"""Ready-made sets of labels with definitions, to start a project with."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QDialog, QVBoxLayout, QWidget

from app import resources
from app.core import translation
from app.core.labels import same_name
from app.core.translation import count, tr
from app.gui.kit.dialog_buttons import TwoButtons
from app.gui.kit.plain_label import PlainLabel, plain_tooltip
from app.gui.kit.scrolling import scrolling
from app.gui.kit.text_scale import resize_to_fit

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class LabelSet:
    """A set's file, its title, and its labels as (name, definition)."""

    path: Path
    title: str
    labels: tuple[tuple[str, str], ...]


def label_sets() -> list[LabelSet]:
    """All sets, in the order in which they are offered."""
    found = []
    for path in resources.label_sets(translation.current().code):
        data = json.loads(path.read_text("utf-8"))
        labels = tuple((row["name"], row["description"]) for row in data["labels"])
        found.append(LabelSet(path, data["title"], labels))
    return found


class LabelSetsDialog(QDialog):
    """``chosen`` are the checked sets, at first only ``checked``. ``known`` labels are not counted."""

    def __init__(self, known: Iterable[str], checked: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Start with labels"))
        self._known = {same_name(name) for name in known}
        self.boxes: dict[str, QCheckBox] = {}
        self._sets = label_sets()
        lead = PlainLabel(
            tr(
                "Choose what you want to know about each job ad. Every label comes with a"
                " definition, which you "
                "can change later."
            ),
            "soft",
        )
        lead.setWordWrap(True)
        listed = QWidget()
        rows = QVBoxLayout(listed)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        for offered in self._sets:
            box = QCheckBox(offered.title)
            box.toggled.connect(self._count)
            names = PlainLabel(", ".join(name for name, _ in offered.labels), "small")
            names.setWordWrap(True)
            names.setContentsMargins(26, 0, 0, 6)
            tip = plain_tooltip("\n".join(f"{name}: {said}" for name, said in offered.labels))
            box.setToolTip(tip)
            names.setToolTip(tip)
            self.boxes[offered.title] = box
            rows.addWidget(box)
            rows.addWidget(names)
        rows.addStretch()
        buttons = TwoButtons(self, tr("Add labels"), "labels")
        self.take = buttons.take
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 16, 16, 16)
        whole.setSpacing(12)
        whole.addWidget(lead)
        whole.addWidget(scrolling(listed, see_through=True), 1)
        whole.addLayout(buttons)
        resize_to_fit(self, 460, 520)
        if checked in self.boxes:
            self.boxes[checked].setChecked(True)
        self._count()
        (self.take if self.chosen else next(iter(self.boxes.values()))).setFocus()

    @property
    def chosen(self) -> list[LabelSet]:
        """The checked sets."""
        return [offered for offered in self._sets if self.boxes[offered.title].isChecked()]

    def _count(self) -> None:
        names = {same_name(name) for offered in self.chosen for name, _ in offered.labels}
        number = len(names - self._known)
        self.take.setEnabled(number > 0)
        self.take.setText(tr("Add {labels}", labels=count(number, "label")) if number else tr("Add labels"))
