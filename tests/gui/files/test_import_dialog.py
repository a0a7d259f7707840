"""The preview of an import: detected values, choices and errors."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from app.core.errors import InputError
from app.core.records import Doubt, IncomingPosting, Preview, ReadOptions, Skipped, Taken, Tally
from app.gui.files.import_dialog import ImportDialog
from app.gui.files.preview_table import COLUMNS, PreviewTable
from app.gui.kit.languages import use_language
from app.gui.kit.text_scale import px
from app.gui.kit.theme import theme_of
from app.session.files import preview

LEFT = Qt.MouseButton.LeftButton
FOUND = ReadOptions("description", "title", "labels", "", "|", "utf-8-sig", ";")


class File:
    """Stands for the reader of files: keeps what it was asked, answers with one preview or an error."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, ReadOptions]] = []
        self.refused = ""
        rows = tuple(
            IncomingPosting(
                "a.csv", row, f"Text {row}", "<b>Cook</b>", None, ("Kitchen", "R&D"), fields={"city": "Ulm"}
            )
            for row in range(1, 4)
        )
        self.preview = Preview(
            "a.csv", "CSV", "utf-8-sig", ";", "|", ("title", "description", "labels", "city"), FOUND, rows,
            (Skipped("a.csv", 5, "no text"), Skipped("a.csv", 9, "3 cells where 4 are expected")),
            Taken("a.csv", "CSV", "CSV by its columns.", "likely", "description", "title", "", "labels", "|",
                  tally=Tally(3, 0, 0)),
            names=("Kitchen", "R&D"), whole=True,
        )  # fmt: skip

    def read(self, path: Path, options: ReadOptions) -> Preview:
        self.asked.append((path.name, options))
        if self.refused:
            raise InputError(self.refused)
        return self.preview


@pytest.fixture
def file() -> File:
    return File()


@pytest.fixture
def dialog(file, qtbot) -> ImportDialog:
    made = ImportDialog([Path("/data/a.csv")], file.read)
    qtbot.addWidget(made)
    made.show()
    return made


def pick(combo, title):
    index = combo.findText(title)
    assert index >= 0, [combo.itemText(item) for item in range(combo.count())]
    combo.setCurrentIndex(index)
    combo.activated.emit(index)


def cells(dialog) -> list[list[str]]:
    table = dialog.table
    return [
        [table.item(row, c).text() for c in range(table.columnCount())] for row in range(table.rowCount())
    ]


def test_it_shows_what_was_found_and_asks_for_nothing_else(dialog, file):
    form = dialog.form
    assert file.asked == [("a.csv", ReadOptions())]
    assert form.format_label.text() == "CSV"
    combos = (form.encoding, form.delimiter, form.separator, form.text, form.title, form.labels, form.id)
    assert [combo.currentText() for combo in combos] == [
        "UTF-8", "Semicolon", "Bar |", "description", "title", "labels", "None",
    ]  # fmt: skip
    assert dialog.options == ReadOptions()
    assert dialog.unlisted_no


def test_rows_are_shown_as_they_would_come_in(dialog):
    assert cells(dialog)[0] == ["<b>Cook</b>", "Text 1", "Kitchen, R&D", "", "city: Ulm"]
    assert dialog.count_label.text() == "3 postings would come in"
    assert "<b>" not in dialog.table.item(0, 0).toolTip()


def test_a_column_with_nothing_in_it_takes_no_room(dialog):
    hidden = [dialog.table.isColumnHidden(column) for column in range(5)]
    assert hidden == [False, False, False, True, False]


def test_rows_left_out_are_listed_with_their_reasons(dialog):
    listed = [dialog.skipped_list.item(row).text() for row in range(dialog.skipped_list.count())]
    assert listed == ["Row 5: no text", "Row 9: 3 cells where 4 are expected"]
    assert dialog.skipped_label.text().startswith("2 rows are left out")


def test_a_choice_is_previewed_and_kept(dialog, file):
    pick(dialog.form.title, "city")
    pick(dialog.form.labels, "None")
    assert file.asked[-1] == ("a.csv", ReadOptions(title="city", labels=""))
    assert dialog.options == ReadOptions(title="city", labels="")
    assert dialog.form.title.currentText() == "city"


def test_find_out_takes_a_choice_back(dialog, file):
    pick(dialog.form.title, "city")
    pick(dialog.form.title, "Detect automatically")
    assert dialog.options == ReadOptions()
    assert dialog.form.title.currentText() == "title"


def test_an_encoding_can_be_typed_and_enter_does_not_import(dialog, file, qtbot):
    line = dialog.form.encoding.lineEdit()
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, "koi8_r")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert file.asked[-1][1] == ReadOptions(encoding="koi8_r")
    assert dialog.form.encoding.currentText() == "koi8_r"
    assert dialog.isVisible()
    assert len(file.asked) == 2


def test_a_tab_can_be_typed_by_its_sign(dialog, file, qtbot):
    line = dialog.form.delimiter.lineEdit()
    line.selectAll()
    qtbot.keyClicks(line, "\\t")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert dialog.options.delimiter == "\t"


def test_an_error_is_a_sentence_in_the_dialog_and_nothing_can_be_imported(dialog, file, qtbot):
    file.refused = 'There is no encoding called "<b>"; try utf-8.'
    pick(dialog.form.encoding, "UTF-16")
    assert dialog.error_label.text() == file.refused
    assert dialog.error_label.textFormat() == Qt.TextFormat.PlainText
    assert dialog.error_label.isVisible()
    assert not dialog.import_button.isEnabled()
    assert cells(dialog) == []
    file.refused = ""
    pick(dialog.form.encoding, "Detect automatically")
    assert not dialog.error_label.isVisible()
    assert dialog.import_button.isEnabled()


def test_a_file_without_postings_cannot_be_imported(dialog, file):
    file.preview = replace(file.preview, rows=())
    dialog.refresh()
    assert dialog.error_label.text() == "No posting would come in with these choices."
    assert not dialog.import_button.isEnabled()
    assert dialog.skipped_list.isVisible()


def test_twenty_rows_are_called_the_first(dialog, file):
    file.preview = replace(file.preview, rows=file.preview.rows * 7)
    file.preview = replace(file.preview, rows=file.preview.rows[:20])
    dialog.refresh()
    assert dialog.count_label.text().startswith("The first 20 postings")


def test_unlisted_labels_can_stay_unanswered(dialog, qtbot):
    dialog.form.unlisted_no.setFocus()
    qtbot.keyClick(dialog.form.unlisted_no, Qt.Key.Key_Right)
    assert not dialog.unlisted_no


def test_without_a_column_of_labels_nothing_about_labels_is_asked(dialog, file):
    file.preview = replace(file.preview, separator=None, mapping=replace(FOUND, labels="", separator=None))
    dialog.refresh()
    assert not dialog.form.separator.isEnabled()
    assert not dialog.form.unlisted_no.isEnabled()


def test_plain_texts_have_nothing_to_choose_but_the_encoding(dialog, file):
    mapping = ReadOptions("text", "", "", "id", None, "utf-8-sig")
    file.preview = replace(
        file.preview, format="Plain text", delimiter=None, separator=None, columns=(), mapping=mapping
    )
    dialog.refresh()
    form = dialog.form
    assert form.encoding.isEnabled()
    assert not form.header.isVisible()
    for combo in (form.delimiter, form.separator, form.text, form.title, form.labels, form.id):
        assert not combo.isEnabled()


def test_another_delimiter_makes_other_columns(dialog, file):
    pick(dialog.form.title, "city")
    pick(dialog.form.delimiter, "Comma")
    assert file.asked[-1][1] == ReadOptions(delimiter=",")


def test_the_first_row_can_be_said_to_be_a_posting(dialog, file):
    assert not dialog.form.header.isVisible()
    file.preview = replace(file.preview, mapping=replace(FOUND, header=True))
    dialog.refresh()
    assert dialog.form.header.isChecked()
    pick(dialog.form.title, "city")
    dialog.form.header.click()
    assert dialog.options == ReadOptions(header=False)
    assert file.asked[-1][1] == ReadOptions(header=False)


def test_a_file_that_cannot_be_read_at_all_has_nothing_to_choose(file, qtbot):
    file.refused = "There is no such file; check its name."
    dialog = ImportDialog([Path("/data/gone.csv")], file.read)
    qtbot.addWidget(dialog)
    assert dialog.error_label.text() == file.refused
    assert not dialog.import_button.isEnabled()
    assert not dialog.form.text.isEnabled()


def test_a_column_that_is_gone_is_no_longer_chosen(dialog, file):
    pick(dialog.form.title, "city")
    file.preview = replace(file.preview, columns=("title", "description", "labels"))
    dialog.refresh()
    assert dialog.options.title is None


def test_one_file_of_many_is_previewed_at_a_time(file, qtbot):
    dialog = ImportDialog([Path("/data/a.csv"), Path("/data/b.csv")], file.read)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.heading.text() == "Import 2 files"
    dialog.file_combo.setCurrentIndex(1)
    assert [name for name, _ in file.asked] == ["a.csv", "b.csv"]


def test_import_and_cancel(file, qtbot):
    for button, result in (
        ("import_button", QDialog.DialogCode.Accepted),
        ("cancel_button", QDialog.DialogCode.Rejected),
    ):
        dialog = ImportDialog([Path("/data/a.csv")], file.read)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.mouseClick(getattr(dialog, button), LEFT)
        assert dialog.result() == result


def test_it_fits_a_small_screen_and_a_thousand_columns(dialog, file):
    columns = tuple(f"a column with quite a long name {number}" for number in range(1000))
    file.preview = replace(file.preview, columns=(*file.preview.columns, *columns))
    dialog.refresh()
    assert dialog.minimumSizeHint().width() <= 800
    assert dialog.minimumSizeHint().height() <= 650


def ask(file, kind, question="What now?", column=""):
    """Let the file leave a question open."""
    doubt = Doubt("labels", "There is a doubt; name --an-option.", question, kind, column)
    file.preview = replace(file.preview, doubts=(doubt,))


def test_an_open_question_has_the_focus_and_nothing_can_be_imported(file, qtbot):
    ask(file, "names", "The labels are numbers (0, 1). What are their names?")
    dialog = ImportDialog([Path("/data/a.csv")], file.read)
    qtbot.addWidget(dialog)
    dialog.show()
    form = dialog.form
    assert form.question_label.text() == "The labels are numbers (0, 1). What are their names?"
    assert not dialog.import_button.isEnabled()
    assert dialog.focusWidget() is form.names_line
    qtbot.keyClicks(form.names_line, "IT, Care")
    file.preview = replace(file.preview, doubts=())
    qtbot.keyClick(form.names_line, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert file.asked[-1][1] == ReadOptions(label_names={"0": "IT", "1": "Care"})
    assert dialog.import_button.isEnabled()
    assert form.names_line.isVisible()


def test_a_doubt_can_be_overruled(dialog, file):
    ask(file, "text")
    dialog.refresh()
    assert not dialog.import_button.isEnabled()
    dialog.form.anyway.click()
    assert file.asked[-1][1] == ReadOptions(anyway=True)
    assert dialog.import_button.isEnabled()


def test_a_lone_column_of_yes_and_no_is_a_label_or_a_field(dialog, file):
    ask(file, "column", "Remote holds yes or no. Is it a label?", "Remote")
    dialog.refresh()
    assert not dialog.import_button.isEnabled()
    file.preview = replace(file.preview, doubts=())
    dialog.form.is_label.click()
    assert dialog.options.label_columns == ("Remote",)
    dialog.form.is_field.click()
    assert (dialog.options.label_columns, dialog.options.anyway) == (None, True)


def test_lines_are_asked_about(dialog, file):
    ask(file, "lines")
    dialog.refresh()
    file.preview = replace(file.preview, doubts=())
    dialog.form.one_a_line.click()
    assert dialog.options.lines is True
    assert dialog.form.one_a_line.isVisible()


def test_what_empty_lists_mean_is_asked_once(dialog, file):
    taken = replace(file.preview.taken, tally=Tally(3, 0, 2))
    file.preview = replace(file.preview, taken=taken)
    dialog.refresh()
    assert dialog.form.empty_label.text() == "2 postings have an empty list of labels."
    assert dialog.form.open_questions == ("empty",)
    assert not dialog.import_button.isEnabled()
    dialog.form.empty_untagged.click()
    assert dialog.options.empty == "untagged"
    assert dialog.import_button.isEnabled()
    assert dialog.counts_label.text().startswith("In the file: 3 done, 0 not tagged, 2 with an empty list")


def test_a_program_whose_empty_lists_are_clear_is_not_asked_about(dialog, file):
    file.preview = replace(
        file.preview, taken=replace(file.preview.taken, certainty="certain", tally=Tally(3, 0, 2))
    )
    dialog.refresh()
    assert dialog.form.open_questions == ()


def test_answers_are_chips_and_new_labels_are_named(file, qtbot):
    rows = (
        replace(file.preview.rows[0], no=("Night",), unanswered=("Remote",)),
        replace(file.preview.rows[1], labels=None, probabilities={"Kitchen": 0.75}),
        replace(file.preview.rows[2], labels=None),
    )
    file.preview = replace(file.preview, rows=rows)
    dialog = ImportDialog([Path("/data/a.csv")], file.read, known=["kitchen"])
    qtbot.addWidget(dialog)
    dialog.show()
    assert [dialog.table.item(row, 2).text() for row in range(3)] == [
        "Kitchen, R&D, ? Remote, not Night", "suggested, ? Kitchen 75\N{NO-BREAK SPACE}%", "not tagged",
    ]  # fmt: skip
    assert dialog.counts_label.text().endswith("1 new label: R&D.")
    assert not dialog.table.grab().isNull()


def test_notes_leave_out_the_options_of_the_command_line(dialog, file):
    note = "HTML tags and entities are removed from the texts; --html keep leaves them."
    file.preview = replace(file.preview, taken=replace(file.preview.taken, notes=(note,), html_removed=True))
    dialog.refresh()
    assert dialog.form.notes_label.text() == "· HTML tags and entities are removed from the texts."
    assert dialog.form.html.isChecked()
    dialog.form.html.click()
    assert dialog.options.html is False


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        ("en", "The file is one posting."),
        ("de", "Die Datei ist eine Anzeige."),
        ("fr", "Le fichier est une annonce."),
        ("es", "El archivo es un anuncio."),
        ("pl", "Plik to jedno ogłoszenie."),
    ],
)
def test_notes_are_whole_sentences_without_options_in_every_language(tmp_path, qtbot, language, shown):
    path = tmp_path / "posting.txt"
    path.write_text("Cook wanted\nfor a kitchen in Ulm, from 1 May.", encoding="utf-8")
    try:
        use_language(language)
        dialog = ImportDialog([path], preview)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: bool(dialog.form.notes_label.text()))
        assert dialog.form.notes_label.text() == f"· {shown}"
    finally:
        use_language("en")


def test_choices_are_remembered_for_files_of_the_same_shape(dialog, file, qtbot):
    pick(dialog.form.title, "city")
    dialog.form.unlisted_open.click()
    former = {dialog.shape: dialog.form.choices()}
    assert former == {dialog.shape: {"title": "city", "unlisted_open": True}}
    again = ImportDialog([Path("/data/b.csv")], file.read, remembered=former)
    qtbot.addWidget(again)
    assert again.shape == dialog.shape
    assert again.options == ReadOptions(title="city")
    assert not again.unlisted_no
    assert file.asked[-1] == ("b.csv", ReadOptions(title="city"))
    file.preview = replace(file.preview, columns=("a", "b"))
    other = ImportDialog([Path("/data/c.csv")], file.read, remembered=former)
    qtbot.addWidget(other)
    assert other.options == ReadOptions()


def test_remembered_choices_that_are_garbage_are_left_out(file, dialog, qtbot):
    garbage = {"title": 7, "header": "x", "lines": [], "empty": "?", "names": {}, "label_columns": [1]}
    again = ImportDialog([Path("/data/b.csv")], file.read, remembered={dialog.shape: garbage})
    qtbot.addWidget(again)
    assert again.options == ReadOptions()


def test_every_control_has_a_name(dialog):
    form = dialog.form
    combos = (form.encoding, form.delimiter, form.separator, form.text, form.title, form.labels, form.id)
    others = (form.unlisted_no, form.unlisted_open, dialog.table, dialog.skipped_list, dialog.file_combo)
    assert all(control.accessibleName() for control in (*combos, *others))


@pytest.mark.parametrize("percent", [100, 200])
def test_the_text_of_the_preview_has_the_most_room(qtbot, qapp, percent: int) -> None:
    theme_of(qapp).choose_text_size(percent)
    try:
        table = PreviewTable("Preview")
        qtbot.addWidget(table)
        labels = ("Manufacturing and crafts", "Transport and logistics", "Clerical work")
        rows = [
            IncomingPosting(
                "ads.csv", 1, "We look for a welder.", key="12345678", title="Welder", labels=labels
            )
        ]
        table.show_postings(rows)
        table.show()
        text = COLUMNS.index("Text")
        for width in range(300, 1200, 50):
            table.resize(width, 200)
            others = [
                table.columnWidth(column)
                for column in range(len(COLUMNS))
                if column != text and not table.isColumnHidden(column)
            ]
            assert table.columnWidth(text) >= max(others)
            assert table.columnWidth(text) >= px(60)
            assert table.horizontalScrollBar().maximum() == 0
        assert not any(table.isColumnHidden(COLUMNS.index(name)) for name in ("Title", "Labels", "Id"))
    finally:
        theme_of(qapp).choose_text_size(100)
