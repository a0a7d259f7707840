"""All actions as a table of names, menus, titles and keys, for menus, the key sheet and buttons."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from app.gui.kit.languages import LANGUAGES
from app.gui.kit.plain_label import plain_tooltip

READ_ONLY = "The project is read-only. To make changes, save a copy (File → Save a copy as…) and open that."
"""Why an action that writes is unavailable."""
MENUS = ("File", "Edit", "View", "Postings", "Labels", "Model", "Help")
SUBMENUS = {"Language": "View"}
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
    ActionRow("new", "File", "New project…", "Ctrl+N", needs_project=False),
    ActionRow("open", "File", "Open…", "Ctrl+O", needs_project=False),
    ActionRow("sample", "File", "Try the sample", "Ctrl+Shift+N", needs_project=False),
    ActionRow("import", "File", "Import…", "Ctrl+I", separated=True, needs_project=False, writes=True),
    ActionRow("export", "File", "Export…", "Ctrl+E"),
    ActionRow("report", "File", "Report…", "Ctrl+Shift+P"),
    ActionRow("classify_file", "File", "Classify a file…", "Ctrl+Shift+O"),
    ActionRow("save_as", "File", "Save a copy as…", "Ctrl+Shift+S"),
    ActionRow("restore", "File", "Restore from backup…", "Ctrl+Alt+R", separated=True, needs_project=False),
    ActionRow("recover", "File", "Recover a damaged project…", "Ctrl+Alt+D", needs_project=False),
    ActionRow("close", "File", "Close project", "Ctrl+W", separated=True),
    ActionRow("quit", "File", "Quit", "Ctrl+Q", needs_project=False),
    ActionRow("undo", "Edit", "Undo", "Ctrl+Z"),
    ActionRow("redo", "Edit", "Redo", "Ctrl+Shift+Z", "Ctrl+Y"),
    ActionRow(
        "paste", "Edit", "Paste as posting", "Ctrl+Shift+V", separated=True, needs_project=False, writes=True
    ),
    ActionRow("search", "Edit", "Search postings", "/", single=True, in_tag=True),
    ActionRow("select_all", "Edit", "Select all postings in the list", "Ctrl+A", in_tag=True),
    ActionRow("view_tag", "View", "Tag", "Ctrl+1", checkable=True),
    ActionRow("view_classify", "View", "Classify", "Ctrl+2", checkable=True),
    ActionRow("view_quality", "View", "Quality", "Ctrl+3", checkable=True),
    ActionRow("view_compare", "View", "Compare", "Ctrl+4", checkable=True),
    ActionRow(
        "theme_system",
        "View",
        "Theme: as in the system",
        "Ctrl+F5",
        checkable=True,
        separated=True,
        needs_project=False,
    ),
    ActionRow("theme_light", "View", "Theme: light", "Ctrl+F6", checkable=True, needs_project=False),
    ActionRow("theme_dark", "View", "Theme: dark", "Ctrl+F7", checkable=True, needs_project=False),
    ActionRow("less_motion", "View", "Reduce motion", "Ctrl+F8", checkable=True, needs_project=False),
    ActionRow(
        "text_larger", "View", "Text size: larger", "Ctrl++", "Ctrl+=", separated=True, needs_project=False
    ),
    ActionRow("text_smaller", "View", "Text size: smaller", "Ctrl+-", needs_project=False),
    ActionRow("text_usual", "View", "Text size: as in the system", "Ctrl+0", needs_project=False),
    ActionRow(
        "language_system", "Language", "As in the system", "Ctrl+Alt+0", checkable=True, needs_project=False
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
        "Done and next",
        "Return",
        "Enter",
        single=True,
        writes=True,
        in_tag=True,
        in_queue=True,
    ),
    ActionRow("back", "Postings", "Back", "Backspace", single=True, in_tag=True, in_queue=True),
    ActionRow("skip", "Postings", "Skip", "S", single=True, in_tag=True, in_queue=True),
    ActionRow(
        "reopen", "Postings", "Reopen", "Shift+Return", single=True, writes=True, in_tag=True, in_queue=True
    ),
    ActionRow("flag", "Postings", "Flag", "F", single=True, checkable=True, writes=True, in_tag=True),
    ActionRow("note", "Postings", "Note…", "N", single=True, writes=True, in_tag=True),
    ActionRow("previous", "Postings", "Posting above", "Ctrl+Up", separated=True, in_tag=True),
    ActionRow("next", "Postings", "Posting below", "Ctrl+Down", in_tag=True),
    ActionRow("mistakes", "Postings", "Likely mistakes…", "Ctrl+Shift+D", separated=True, writes=True),
    ActionRow("order", "Postings", "Order", "Ctrl+J", separated=True, in_tag=True),
    ActionRow("more_like", "Postings", "More like this", "Ctrl+Shift+K", in_tag=True),
    ActionRow(
        "answer_many",
        "Postings",
        "Answer the selected…",
        "Ctrl+Return",
        separated=True,
        writes=True,
        in_tag=True,
    ),
    ActionRow(
        "same_answers", "Postings", "Same answers for near-duplicates", "Ctrl+D", writes=True, in_tag=True
    ),
    ActionRow("delete", "Postings", "Delete posting", "Ctrl+Del", separated=True, writes=True, in_tag=True),
    ActionRow("by_name", "Labels", "Answer by name…", ",", single=True, writes=True, in_tag=True),
    ActionRow("add_label", "Labels", "Add label…", "Ctrl+L", separated=True, writes=True),
    ActionRow("label_sets", "Labels", "Start with labels…", "Ctrl+Alt+L", writes=True),
    ActionRow("edit_label", "Labels", "Edit label…", "F2", writes=True),
    ActionRow("delete_label", "Labels", "Delete label", "Ctrl+Shift+Del", writes=True),
    ActionRow("ask_label", "Labels", "Answer for old postings…", "Ctrl+Shift+A", separated=True, writes=True),
    ActionRow("label_up", "Labels", "Move label up", "Alt+Up", separated=True, writes=True),
    ActionRow("label_down", "Labels", "Move label down", "Alt+Down", writes=True),
    ActionRow("rename_group", "Labels", "Rename group…", "Shift+F2", separated=True, writes=True),
    ActionRow("group_up", "Labels", "Move group up", "Alt+Shift+Up", writes=True),
    ActionRow("group_down", "Labels", "Move group down", "Alt+Shift+Down", writes=True),
    ActionRow("dissolve_group", "Labels", "Dissolve group", "Ctrl+Shift+G", writes=True),
    ActionRow("merge_label", "Labels", "Merge label into…", "Ctrl+M", separated=True, writes=True),
    ActionRow("group_labels", "Labels", "Put labels into a group…", "Ctrl+Alt+G", writes=True),
    ActionRow("similar_labels", "Labels", "Similar labels…", "Ctrl+Alt+V", writes=True),
    ActionRow("split_label", "Labels", "Split off selected postings…", "Ctrl+Shift+M", writes=True),
    ActionRow("import_labels", "Labels", "Import labels…", "Ctrl+Alt+I", separated=True, writes=True),
    ActionRow("export_labels", "Labels", "Export labels…", "Ctrl+Alt+E"),
    ActionRow("filter_labels", "Labels", "Filter labels", "Ctrl+Shift+L", separated=True),
    ActionRow("sort_labels", "Labels", "Sort labels…", "Ctrl+Alt+S"),
    ActionRow("why", "Labels", "Why this label?", "Ctrl+Shift+E", checkable=True, separated=True),
    ActionRow("retrain", "Model", "Retrain", "Ctrl+R", writes=True),
    ActionRow("cancel", "Model", "Cancel training", "Ctrl+."),
    ActionRow(
        "automatic", "Model", "Retrain automatically", "Ctrl+Shift+R", checkable=True, needs_project=False
    ),
    ActionRow("suggesting", "Model", "Suggest labels", "Ctrl+T", checkable=True, separated=True, writes=True),
    ActionRow("progress", "Model", "Progress…", "Ctrl+P", separated=True),
    ActionRow("options", "Model", "Project options…", "Ctrl+,", writes=True),
    ActionRow("history", "Model", "History…", "Ctrl+H", separated=True),
    ActionRow("export_model", "Model", "Export model…", "Ctrl+Alt+M"),
    ActionRow("manual", "Help", "Manual", "F1", needs_project=False),
    ActionRow("keys", "Help", "All keys", "?", single=True, needs_project=False),
    ActionRow("search_help", "Help", "How to search", "Shift+F1", in_tag=True),
    ActionRow("about", "Help", "About Jobtag", "Ctrl+F1", needs_project=False),
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


def make_actions(window: QWidget, menu_bar: QMenuBar) -> dict[str, QAction]:
    """Create all actions and add them to their menus. Returns them by name."""
    menus = {title: QMenu(f"&{title}", menu_bar) for title in (*MENUS, *SUBMENUS)}
    actions = {}
    for row in ROWS:
        action = QAction(row.title, window)
        action.setCheckable(row.checkable)
        tip = row.title.rstrip("…")
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
