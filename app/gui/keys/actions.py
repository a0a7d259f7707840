"""All actions as a table of names, menus, titles and keys, for menus, the key sheet and buttons."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from app.core.translation import tr, tr_noop
from app.gui.kit.languages import LANGUAGES
from app.gui.kit.plain_label import plain_tooltip

READ_ONLY = tr_noop(
    "The project is read-only. To make changes, save a copy (File → Save a copy as…) and open that."
)
"""Why an action that writes is unavailable."""
MENUS = (
    tr_noop("File"),
    tr_noop("Edit"),
    tr_noop("View"),
    tr_noop("Postings"),
    tr_noop("Labels"),
    tr_noop("Model"),
    tr_noop("Help"),
)
SUBMENUS = {tr_noop("Language"): "View"}
"""Each with the menu that holds it, at its end."""


class ActionRow(NamedTuple):
    """One action.

    ``also``: a second key. ``single``: its key is a single one, which is inactive while the user types (see
    ``TagKeys``). The action is available only with an open project (``needs_project``), with a writable
    one (``writes``), in Tag, where its effect is visible (``in_tag``), or while no questions are asked, so
    that the queue is active (``in_queue``).
    """

    name: str
    menu: str
    title: str
    keys: str = ""
    also: str = ""
    single: bool = False
    checkable: bool = False
    separated: bool = False
    needs_project: bool = True
    writes: bool = False
    in_tag: bool = False
    in_queue: bool = False


ROWS = (
    ActionRow("new", "File", tr_noop("New project…"), "Ctrl+N", needs_project=False),
    ActionRow("open", "File", tr_noop("Open…"), "Ctrl+O", needs_project=False),
    ActionRow("sample", "File", tr_noop("Try the sample"), "Ctrl+Shift+N", needs_project=False),
    ActionRow(
        "import", "File", tr_noop("Import…"), "Ctrl+I", separated=True, needs_project=False, writes=True
    ),
    ActionRow("export", "File", tr_noop("Export…"), "Ctrl+E"),
    ActionRow("report", "File", tr_noop("Report…"), "Ctrl+Shift+P"),
    ActionRow("classify_file", "File", tr_noop("Classify a file…"), "Ctrl+Shift+O"),
    ActionRow("save_as", "File", tr_noop("Save a copy as…"), "Ctrl+Shift+S"),
    ActionRow(
        "restore", "File", tr_noop("Restore from backup…"), "Ctrl+Alt+R", separated=True, needs_project=False
    ),
    ActionRow("recover", "File", tr_noop("Recover a damaged project…"), "Ctrl+Alt+D", needs_project=False),
    ActionRow("close", "File", tr_noop("Close project"), "Ctrl+W", separated=True),
    ActionRow("quit", "File", tr_noop("Quit"), "Ctrl+Q", needs_project=False),
    ActionRow("undo", "Edit", tr_noop("Undo"), "Ctrl+Z"),
    ActionRow("redo", "Edit", tr_noop("Redo"), "Ctrl+Shift+Z", "Ctrl+Y"),
    ActionRow(
        "paste",
        "Edit",
        tr_noop("Paste as posting"),
        "Ctrl+Shift+V",
        separated=True,
        needs_project=False,
        writes=True,
    ),
    ActionRow("search", "Edit", tr_noop("Search postings"), "/", single=True, in_tag=True),
    ActionRow("select_all", "Edit", tr_noop("Select all postings in the list"), "Ctrl+A", in_tag=True),
    ActionRow("view_tag", "View", tr_noop("Tag"), "Ctrl+1", checkable=True),
    ActionRow("view_classify", "View", tr_noop("Classify"), "Ctrl+2", checkable=True),
    ActionRow("view_quality", "View", tr_noop("Quality"), "Ctrl+3", checkable=True),
    ActionRow("view_compare", "View", tr_noop("Compare"), "Ctrl+4", checkable=True),
    ActionRow(
        "theme_system",
        "View",
        tr_noop("Theme: as in the system"),
        "Ctrl+F5",
        checkable=True,
        separated=True,
        needs_project=False,
    ),
    ActionRow("theme_light", "View", tr_noop("Theme: light"), "Ctrl+F6", checkable=True, needs_project=False),
    ActionRow("theme_dark", "View", tr_noop("Theme: dark"), "Ctrl+F7", checkable=True, needs_project=False),
    ActionRow(
        "less_motion", "View", tr_noop("Reduce motion"), "Ctrl+F8", checkable=True, needs_project=False
    ),
    ActionRow(
        "text_larger",
        "View",
        tr_noop("Text size: larger"),
        "Ctrl++",
        "Ctrl+=",
        separated=True,
        needs_project=False,
    ),
    ActionRow("text_smaller", "View", tr_noop("Text size: smaller"), "Ctrl+-", needs_project=False),
    ActionRow("text_usual", "View", tr_noop("Text size: as in the system"), "Ctrl+0", needs_project=False),
    ActionRow(
        "language_system",
        "Language",
        tr_noop("As in the system"),
        "Ctrl+Alt+0",
        checkable=True,
        needs_project=False,
    ),
    *(
        ActionRow(
            f"language_{code}", "Language", name, f"Ctrl+Alt+{number}", checkable=True, needs_project=False
        )
        for number, (code, name) in enumerate(LANGUAGES.items(), start=1)
    ),
    ActionRow(
        "done",
        "Postings",
        tr_noop("Done and next"),
        "Return",
        "Enter",
        single=True,
        writes=True,
        in_tag=True,
        in_queue=True,
    ),
    ActionRow("back", "Postings", tr_noop("Back"), "Backspace", single=True, in_tag=True, in_queue=True),
    ActionRow("skip", "Postings", tr_noop("Skip"), "S", single=True, in_tag=True, in_queue=True),
    ActionRow(
        "reopen",
        "Postings",
        tr_noop("Reopen"),
        "Shift+Return",
        single=True,
        writes=True,
        in_tag=True,
        in_queue=True,
    ),
    ActionRow(
        "flag", "Postings", tr_noop("Flag"), "F", single=True, checkable=True, writes=True, in_tag=True
    ),
    ActionRow("note", "Postings", tr_noop("Note…"), "N", single=True, writes=True, in_tag=True),
    ActionRow("previous", "Postings", tr_noop("Posting above"), "Ctrl+Up", separated=True, in_tag=True),
    ActionRow("next", "Postings", tr_noop("Posting below"), "Ctrl+Down", in_tag=True),
    ActionRow(
        "mistakes", "Postings", tr_noop("Likely mistakes…"), "Ctrl+Shift+D", separated=True, writes=True
    ),
    ActionRow("order", "Postings", tr_noop("Order"), "Ctrl+J", separated=True, in_tag=True),
    ActionRow("more_like", "Postings", tr_noop("More like this"), "Ctrl+Shift+K", in_tag=True),
    ActionRow(
        "answer_many",
        "Postings",
        tr_noop("Answer the selected…"),
        "Ctrl+Return",
        separated=True,
        writes=True,
        in_tag=True,
    ),
    ActionRow(
        "same_answers",
        "Postings",
        tr_noop("Same answers for near-duplicates"),
        "Ctrl+D",
        writes=True,
        in_tag=True,
    ),
    ActionRow(
        "delete", "Postings", tr_noop("Delete posting"), "Ctrl+Del", separated=True, writes=True, in_tag=True
    ),
    ActionRow("by_name", "Labels", tr_noop("Answer by name…"), ",", single=True, writes=True, in_tag=True),
    ActionRow("add_label", "Labels", tr_noop("Add label…"), "Ctrl+L", separated=True, writes=True),
    ActionRow("label_sets", "Labels", tr_noop("Start with labels…"), "Ctrl+Alt+L", writes=True),
    ActionRow("edit_label", "Labels", tr_noop("Edit label…"), "F2", writes=True),
    ActionRow("delete_label", "Labels", tr_noop("Delete label"), "Ctrl+Shift+Del", writes=True),
    ActionRow(
        "ask_label",
        "Labels",
        tr_noop("Answer for old postings…"),
        "Ctrl+Shift+A",
        separated=True,
        writes=True,
    ),
    ActionRow("label_up", "Labels", tr_noop("Move label up"), "Alt+Up", separated=True, writes=True),
    ActionRow("label_down", "Labels", tr_noop("Move label down"), "Alt+Down", writes=True),
    ActionRow("rename_group", "Labels", tr_noop("Rename group…"), "Shift+F2", separated=True, writes=True),
    ActionRow("group_up", "Labels", tr_noop("Move group up"), "Alt+Shift+Up", writes=True),
    ActionRow("group_down", "Labels", tr_noop("Move group down"), "Alt+Shift+Down", writes=True),
    ActionRow("dissolve_group", "Labels", tr_noop("Dissolve group"), "Ctrl+Shift+G", writes=True),
    ActionRow("merge_label", "Labels", tr_noop("Merge label into…"), "Ctrl+M", separated=True, writes=True),
    ActionRow("group_labels", "Labels", tr_noop("Put labels into a group…"), "Ctrl+Alt+G", writes=True),
    ActionRow("similar_labels", "Labels", tr_noop("Similar labels…"), "Ctrl+Alt+V", writes=True),
    ActionRow("split_label", "Labels", tr_noop("Split off selected postings…"), "Ctrl+Shift+M", writes=True),
    ActionRow(
        "import_labels", "Labels", tr_noop("Import labels…"), "Ctrl+Alt+I", separated=True, writes=True
    ),
    ActionRow("export_labels", "Labels", tr_noop("Export labels…"), "Ctrl+Alt+E"),
    ActionRow("filter_labels", "Labels", tr_noop("Filter labels"), "Ctrl+Shift+L", separated=True),
    ActionRow("sort_labels", "Labels", tr_noop("Sort labels…"), "Ctrl+Alt+S"),
    ActionRow("why", "Labels", tr_noop("Why this label?"), "Ctrl+Shift+E", checkable=True, separated=True),
    ActionRow("retrain", "Model", tr_noop("Retrain"), "Ctrl+R", writes=True),
    ActionRow("cancel", "Model", tr_noop("Cancel training"), "Ctrl+."),
    ActionRow(
        "automatic",
        "Model",
        tr_noop("Retrain automatically"),
        "Ctrl+Shift+R",
        checkable=True,
        needs_project=False,
    ),
    ActionRow(
        "suggesting",
        "Model",
        tr_noop("Suggest labels"),
        "Ctrl+T",
        checkable=True,
        separated=True,
        writes=True,
    ),
    ActionRow("progress", "Model", tr_noop("Progress…"), "Ctrl+P", separated=True),
    ActionRow("options", "Model", tr_noop("Project options…"), "Ctrl+,", writes=True),
    ActionRow("history", "Model", tr_noop("History…"), "Ctrl+H", separated=True),
    ActionRow("export_model", "Model", tr_noop("Export model…"), "Ctrl+Alt+M"),
    ActionRow("manual", "Help", tr_noop("Manual"), "F1", needs_project=False),
    ActionRow("keys", "Help", tr_noop("All keys"), "?", single=True, needs_project=False),
    ActionRow("search_help", "Help", tr_noop("How to search"), "Shift+F1", in_tag=True),
    ActionRow("about", "Help", tr_noop("About Jobtag"), "Ctrl+F1", needs_project=False),
)


_TIP, _KEY = "tip", "key"


def key_text(keys: QKeySequence) -> str:
    """A key in the platform's notation; "" for none."""
    return keys.toString(QKeySequence.SequenceFormat.NativeText)


def keyed_tooltip(text: str, keys: QKeySequence) -> str:
    """A tooltip with the key after the text, such as "Undo (Ctrl+Z)"."""
    native = key_text(keys)
    return plain_tooltip(f"{text} ({native})" if native else text)


def show_key(action: QAction, keys: QKeySequence) -> None:
    """Let an action's tooltip name this key, even while it is inactive because the user types."""
    if action.property(_KEY) == keys.toString() and action.toolTip():
        return
    action.setProperty(_KEY, keys.toString())
    tip = action.property(_TIP) or action.iconText()
    action.setToolTip(keyed_tooltip(tip, keys))


def shown_key(action: QAction) -> QKeySequence:
    """The key that an action shows."""
    stored = action.property(_KEY)
    return action.shortcut() if stored is None else QKeySequence(stored)


def menu_letters() -> dict[str, str]:
    """The letter that opens each of MENUS with Alt, in the window's language.

    The first letter of a title if possible, but no letter opens two menus. A menu without any letter from A
    to Z has none.
    """
    letters: dict[str, str] = {}
    for title in MENUS:
        usable = [letter for letter in tr(title).upper() if "A" <= letter <= "Z"]
        letters[title] = next((letter for letter in usable if letter not in letters.values()), "")
    return letters


def _with_letter(title: str, letter: str) -> str:
    """The title with "&", Qt's mark, before the first such letter."""
    if not letter:
        return title
    place = title.upper().find(letter)
    return f"{title[:place]}&{title[place:]}"


def make_actions(window: QWidget, menu_bar: QMenuBar) -> dict[str, QAction]:
    """Create all actions and add them to their menus. Returns them by name."""
    letters = menu_letters()
    menus = {title: QMenu(_with_letter(tr(title), letters[title]), menu_bar) for title in MENUS}
    menus |= {title: QMenu(f"&{tr(title)}", menu_bar) for title in SUBMENUS}
    actions = {}
    for row in ROWS:
        title = tr(row.title)
        action = QAction(title, window)
        action.setCheckable(row.checkable)
        tip = title.rstrip("…")
        action.setProperty(_TIP, tip)
        show_key(action, QKeySequence(row.keys))
        action.setShortcuts([QKeySequence(keys) for keys in (row.keys, row.also) if keys])
        if row.separated:
            menus[row.menu].addSeparator()
        menus[row.menu].addAction(action)
        window.addAction(action)
        actions[row.name] = action
    for title, outer in SUBMENUS.items():
        menus[outer].addSeparator()
        menus[outer].addMenu(menus[title])
    for title in MENUS:
        menu_bar.addMenu(menus[title])
    return actions
