"""Which labels an import creates, chosen beforehand: by real keys and clicks."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from app.gui.files.import_dialog import ImportDialog
from app.gui.files.label_choices import BECOMES, NAME, LabelChoices
from tests.keyboard import press

if TYPE_CHECKING:
    from pathlib import Path

LEFT = Qt.MouseButton.LeftButton
LABELS = ["IT", "IT", "I.T.", "Nurse", "Nurses", "N/A", "TBD", "-", "Remote; IT", "Remotr"]


@pytest.fixture
def mixed(tmp_path) -> Path:
    path = tmp_path / "mixed.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["text", "labels"])
        rows.writerows(
            [f"Job description number {n} with some words", label] for n, label in enumerate(LABELS)
        )
    return path


@pytest.fixture
def asked(open_project, dialog, mixed) -> ImportDialog:
    window = open_project(todo=1, labels=("IT",))
    window.project.files.preview_import([mixed])
    return dialog(ImportDialog)


@pytest.fixture
def choices(asked, qtbot) -> LabelChoices:
    QTest.mouseClick(asked.labels_button, LEFT)
    found = asked.findChild(LabelChoices)
    qtbot.waitUntil(found.table.isEnabled)
    return found


def becomes(choices: LabelChoices) -> dict[str, str]:
    return {row.name: row.becomes for row in choices.model.rows}


def test_the_dialog_says_how_many_labels_are_new(asked, choices):
    assert "new labels: " in asked.counts_label.text()
    new = int(asked.counts_label.text().split("\n")[1].split()[0])
    assert choices.model.created == new
    assert choices.heading.text() == f"{len(choices.model.rows)} labels in the file, {new} are new"
    assert choices.model.rows[0].name == "IT"
    assert choices.model.rows[0].postings == 3


def test_placeholders_are_dropped_and_variants_merged(asked, choices, qtbot):
    session = asked.parent().window().bridge.session
    QTest.mouseClick(choices.drop_button, LEFT)
    QTest.mouseClick(choices.merge_button, LEFT)
    found = becomes(choices)
    assert found["I.T."] == "IT"
    assert found["Nurses"] == "Nurse"
    assert found["Remotr"] == "Remotr"  # one letter: only a person knows
    assert {name for name, new in found.items() if not new} <= {"N/A", "TBD", "-"}
    assert not choices.drop_button.isEnabled()
    assert not choices.merge_button.isEnabled()
    choices.buttons.take.click()
    assert "renamed or merged" in asked.counts_label.text()
    asked.import_button.click()
    qtbot.waitUntil(lambda: session.postings.counts().done > 0)
    assert {label.name for label in session.labels.all} == {"IT", "Nurse", "Remote", "Remotr"}
    untagged = {
        session.postings.get(one).text.split()[3]
        for one in session.postings.ids()
        if not session.postings.get(one).done
    }
    assert {"5", "6", "7"} <= untagged  # what had nothing but a placeholder


def test_a_label_is_renamed_and_left_out_by_keyboard(choices, qtbot):
    table = choices.table
    table.setFocus()
    row = next(n for n, one in enumerate(choices.model.rows) if one.name == "Remotr")
    table.setCurrentIndex(table.model().index(row, BECOMES))
    QTest.keyClick(table, Qt.Key.Key_F2)
    field = table.findChild(QLineEdit)
    field.setText(" Remote ")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: becomes(choices)["Remotr"] == "Remote")
    assert choices.isVisible()
    table.setCurrentIndex(table.model().index(0, NAME))
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert becomes(choices)["IT"] == ""
    QTest.mouseClick(choices.reset_button, LEFT)
    assert choices.renamed == {}


def test_the_filter_finds_old_and_new_names(choices):
    choices.model.merge({"Remotr": "Home office"})
    choices.filter.setText("home")
    assert choices.table.model().rowCount() == 1
    choices.filter.setText("REMO")
    assert choices.table.model().rowCount() == 2
    choices.filter.clear()
    assert choices.table.model().rowCount() == len(choices.model.rows)


def test_the_choices_are_remembered_for_the_next_file_of_this_shape(open_project, dialog, mixed, qtbot):
    window = open_project(todo=1, labels=("IT",))
    window.project.files.preview_import([mixed])
    asked = dialog(ImportDialog)
    asked.form.renamed = {"I.T.": "IT"}
    asked.refresh()
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.bridge.session.postings.counts().done > 0)
    window.project.files.preview_import([mixed])
    assert dialog(ImportDialog).form.renamed == {"I.T.": "IT"}
