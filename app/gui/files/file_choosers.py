"""Dialogs that ask for files and show results; none of them blocks the window's thread."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QWidget

from app.core.errors import FileError
from app.core.places import home
from app.core.samples import sample
from app.core.translation import plural, tr, tr_noop
from app.gui.kit.scrolling import fit_on_screen

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.core.records import Skipped

_PROJECTS = tr_noop("Jobtag projects (*.jobtag)")


def show(dialog: QDialog) -> None:
    """Open a dialog over its window, no larger than the screen, and delete it when it closes."""
    if not isinstance(dialog, QFileDialog | QMessageBox):
        fit_on_screen(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def new_project(parent: QWidget, then: Callable[[Path], Any]) -> None:
    """Ask for the name of a project that does not exist yet."""
    dialog = _file_dialog(
        parent, tr("New project"), tr(_PROJECTS), QFileDialog.AcceptMode.AcceptSave, ".jobtag"
    )
    _ask(dialog, lambda paths: then(paths[0]))


def existing_project(parent: QWidget, then: Callable[[Path], Any]) -> None:
    """Ask for a project to open."""
    _ask(_file_dialog(parent, tr("Open"), tr(_PROJECTS)), lambda paths: then(paths[0]))


def files_to_import(parent: QWidget, then: Callable[[Sequence[Path]], Any]) -> None:
    """Ask for files of postings."""
    dialog = _file_dialog(parent, tr("Import"), _postings())
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    _ask(dialog, then)


def file_to_classify(parent: QWidget, then: Callable[[Path], Any]) -> None:
    """Ask for a file whose postings are to be classified."""
    _ask(_file_dialog(parent, tr("Classify a file"), _postings()), lambda paths: then(paths[0]))


def file_of_format(parent: QWidget, title: str, suffix: str, then: Callable[[Path], Any]) -> None:
    """Ask where to write postings in an already chosen format."""
    kinds = f"{tr(title)} (*{suffix});;{tr('All files')} (*)"
    dialog = _file_dialog(parent, tr("Export"), kinds, QFileDialog.AcceptMode.AcceptSave, suffix)
    _ask(dialog, lambda paths: then(paths[0]))


def figures_to_write(
    parent: QWidget,
    title: str,
    kinds: Sequence[tuple[str, str]],
    then: Callable[[Path], Any],
    suggested: Path | None = None,
) -> None:
    """Ask where to write a picture or figures; ``kinds`` are the choices as (title, suffix).

    ``suggested`` is a path without suffix: the chosen kind adds its own.
    """
    suffixes = {f"{tr(kind)} (*.{suffix})": f".{suffix}" for kind, suffix in kinds}
    dialog = _file_dialog(
        parent, title, ";;".join(suffixes), QFileDialog.AcceptMode.AcceptSave, next(iter(suffixes.values()))
    )
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(suffixes[chosen]))
    if suggested is not None:
        dialog.setDirectory(str(suggested.parent))
        dialog.selectFile(suggested.name)
    _ask(dialog, lambda paths: then(paths[0]))


def report_to_write(parent: QWidget, name: str, then: Callable[[Path, str], Any]) -> None:
    """Ask where to write a report, as a web page or as PDF on one of two papers, "a4" and "letter"."""
    kinds = {
        f"{tr('Web page')} (*.html)": (".html", "a4"),
        f"{tr('PDF on A4 paper')} (*.pdf)": (".pdf", "a4"),
        f"{tr('PDF on Letter paper')} (*.pdf)": (".pdf", "letter"),
    }
    dialog = _file_dialog(parent, tr("Report"), ";;".join(kinds), QFileDialog.AcceptMode.AcceptSave, ".html")
    dialog.selectFile(tr("{project} report", project=name))
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(kinds[chosen][0]))
    _ask(dialog, lambda paths: then(paths[0], kinds[dialog.selectedNameFilter()][1]))


def folder_to_use(parent: QWidget, title: str, then: Callable[[Path], Any]) -> None:
    """Ask for a folder."""
    dialog = _file_dialog(parent, title, "")
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    _ask(dialog, lambda paths: then(paths[0]))


def label_list_to_read(parent: QWidget, then: Callable[[Path], Any]) -> None:
    """Ask for a list of labels."""
    dialog = _file_dialog(
        parent, tr("Import labels"), f"{tr('Lists of labels')} (*.csv *.json);;{tr('All files')} (*)"
    )
    _ask(dialog, lambda paths: then(paths[0]))


def _postings() -> str:
    from app.session import readable_suffixes  # late: it loads every format

    patterns = " ".join(f"*{suffix}" for suffix in readable_suffixes())
    return f"{tr('Postings')} ({patterns});;{tr('All files')} (*)"


def sample_place(language: str) -> Path:
    """The path of the sample project in a language. Raises FileError if it cannot be created there."""
    folder = home("data")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileError(
            tr(
                "The sample cannot be kept in {folder}: {reason}. Make that folder writable.",
                folder=folder,
                reason=error.strerror,
            )
        ) from error
    return folder / f"{sample(language).name}.jobtag"


def inform(parent: QWidget, title: str, sentence: str) -> None:
    """Show a message in a dialog."""
    show(_message(parent, title, sentence))


def offer(parent: QWidget, sentence: str, action: str, then: Callable[[], Any]) -> None:
    """Show a problem, and offer a remedy."""
    box = _message(parent, "Jobtag", sentence)
    box.setStandardButtons(QMessageBox.StandardButton.Cancel)
    button = box.addButton(action, QMessageBox.ButtonRole.AcceptRole)
    button.clicked.connect(lambda: then())
    show(box)


def skipped_sentence(skipped: Sequence[Skipped]) -> str:
    """A sentence about rows that were not imported."""
    return plural(
        len(skipped),
        "{n} row was skipped; all others are in.",
        "{n} rows were skipped; all others are in.",
    )


def show_skipped(parent: QWidget, skipped: Sequence[Skipped]) -> None:
    """Show which rows were not imported, and why."""
    show_rows(parent, tr("Import"), skipped_sentence(skipped), skipped)


def show_rows(parent: QWidget, title: str, sentence: str, rows: Sequence[Skipped]) -> None:
    """Show the result for a file, and the problems with some of its rows."""
    box = _message(parent, title, sentence)
    box.setDetailedText(
        "\n".join(
            tr("{file}, row {row}: {reason}", file=row.file, row=row.row, reason=row.reason)
            for row in rows[:1000]
        )
    )
    show(box)


def _message(parent: QWidget, title: str, sentence: str) -> QMessageBox:
    box = QMessageBox(QMessageBox.Icon.NoIcon, title, sentence, parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    return box


def _file_dialog(
    parent: QWidget,
    title: str,
    kinds: str,
    mode: QFileDialog.AcceptMode = QFileDialog.AcceptMode.AcceptOpen,
    suffix: str = "",
) -> QFileDialog:
    dialog = QFileDialog(parent, title, "", kinds)
    dialog.setAcceptMode(mode)
    if mode == QFileDialog.AcceptMode.AcceptSave:
        dialog.setDefaultSuffix(suffix)
    else:
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return dialog


def _ask(dialog: QFileDialog, then: Callable[[list[Path]], Any]) -> None:
    dialog.accepted.connect(lambda: then([Path(name) for name in dialog.selectedFiles()]))
    show(dialog)
