"""Everything a person can do, as a table: name, menu, title, keys. Menus, keys sheet and buttons read it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from app.gui.plain_label import plain_tooltip

READ_ONLY = "The project is read-only. Save a copy of it (Ctrl+Shift+S) to change that one."
"""Why something that writes cannot be done."""
MENUS = ("File", "Edit", "View", "Postings", "Labels", "Model", "Help")


class ActionRow(NamedTuple):
    """One thing to do.

    ``also``: a second key. ``single``: its key is a single one, which must not fire while someone types (see
    ``TagKeys``). ``needs_project``: there is nothing to do without an open one; ``writes``: nor in a
    read-only one; ``in_tag``: nor while another view than Tag hides what it would be done to.
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

    @property
    def shown_keys(self) -> str:
        """The first key as the platform writes it."""
        return QKeySequence(self.keys).toString(QKeySequence.SequenceFormat.NativeText)


ROWS = (
    ActionRow("new", "File", "New project…", "Ctrl+N", needs_project=False),
    ActionRow("open", "File", "Open…", "Ctrl+O", needs_project=False),
    ActionRow("sample", "File", "Try the sample", needs_project=False),
    ActionRow("import", "File", "Import…", "Ctrl+I", separated=True, needs_project=False, writes=True),
    ActionRow("export", "File", "Export…", "Ctrl+E"),
    ActionRow("classify_file", "File", "Classify a file…"),
    ActionRow("save_as", "File", "Save a copy as…", "Ctrl+Shift+S"),
    ActionRow("close", "File", "Close project", "Ctrl+W", separated=True),
    ActionRow("quit", "File", "Quit", "Ctrl+Q", needs_project=False),
    ActionRow("undo", "Edit", "Undo", "Ctrl+Z"),
    ActionRow("redo", "Edit", "Redo", "Ctrl+Shift+Z", "Ctrl+Y"),
    ActionRow(
        "paste", "Edit", "Paste as posting", "Ctrl+Shift+V", separated=True, needs_project=False, writes=True
    ),
    ActionRow("search", "Edit", "Search postings", "/", single=True, in_tag=True),
    ActionRow("view_tag", "View", "Tag", "Ctrl+1", checkable=True),
    ActionRow("view_classify", "View", "Classify", "Ctrl+2", checkable=True),
    ActionRow("view_quality", "View", "Quality", "Ctrl+3", checkable=True),
    ActionRow("view_compare", "View", "Compare", "Ctrl+4", checkable=True),
    ActionRow(
        "theme_system", "View", "Theme as the system's", checkable=True, separated=True, needs_project=False
    ),
    ActionRow("theme_light", "View", "Light", checkable=True, needs_project=False),
    ActionRow("theme_dark", "View", "Dark", checkable=True, needs_project=False),
    ActionRow("done", "Postings", "Done and next", "Return", "Enter", single=True, writes=True, in_tag=True),
    ActionRow("back", "Postings", "Back", "Backspace", single=True, in_tag=True),
    ActionRow("skip", "Postings", "Skip", "S", single=True, in_tag=True),
    ActionRow("reopen", "Postings", "Reopen", writes=True, in_tag=True),
    ActionRow("previous", "Postings", "Posting above", "Ctrl+Up", separated=True, in_tag=True),
    ActionRow("next", "Postings", "Posting below", "Ctrl+Down", in_tag=True),
    ActionRow("delete", "Postings", "Delete posting", "Ctrl+Del", separated=True, writes=True, in_tag=True),
    ActionRow("add_label", "Labels", "Add label…", "Ctrl+L", writes=True),
    ActionRow("edit_label", "Labels", "Edit label…", "F2", writes=True),
    ActionRow("delete_label", "Labels", "Delete label", writes=True),
    ActionRow("label_up", "Labels", "Move label up", "Alt+Up", separated=True, writes=True),
    ActionRow("label_down", "Labels", "Move label down", "Alt+Down", writes=True),
    ActionRow("merge_label", "Labels", "Merge label into…", "Ctrl+M", writes=True),
    ActionRow("split_label", "Labels", "Split off selected postings…", "Ctrl+Shift+M", writes=True),
    ActionRow("import_labels", "Labels", "Import labels…", separated=True, writes=True),
    ActionRow("export_labels", "Labels", "Export labels…"),
    ActionRow("filter_labels", "Labels", "Filter labels", "Ctrl+Shift+L", separated=True),
    ActionRow("why", "Labels", "Why this label?", "Ctrl+Shift+E", checkable=True, separated=True),
    ActionRow("retrain", "Model", "Retrain", "Ctrl+R", writes=True),
    ActionRow("cancel", "Model", "Cancel training", "Ctrl+."),
    ActionRow("automatic", "Model", "Retrain automatically", checkable=True, needs_project=False),
    ActionRow("progress", "Model", "Progress…", "Ctrl+P", separated=True),
    ActionRow("options", "Model", "Project options…", "Ctrl+,", writes=True),
    ActionRow("history", "Model", "History…", "Ctrl+H", separated=True),
    ActionRow("keys", "Help", "All keys", "?", single=True, needs_project=False),
    ActionRow("about", "Help", "About Jobtag", needs_project=False),
)


def make_actions(window: QWidget, menu_bar: QMenuBar) -> dict[str, QAction]:
    """The actions by name, in their menus."""
    menus = {title: QMenu(f"&{title}", menu_bar) for title in MENUS}
    actions = {}
    for row in ROWS:
        action = QAction(row.title, window)
        action.setCheckable(row.checkable)
        tip = row.title.rstrip("…")
        action.setToolTip(plain_tooltip(f"{tip} ({row.shown_keys})" if row.keys else tip))
        action.setShortcuts([QKeySequence(keys) for keys in (row.keys, row.also) if keys])
        if row.separated:
            menus[row.menu].addSeparator()
        menus[row.menu].addAction(action)
        window.addAction(action)
        actions[row.name] = action
    for menu in menus.values():
        menu_bar.addMenu(menu)
    return actions
