"""All settings in one table, read by dialogs, defaults and tests."""

from __future__ import annotations

from typing import Any, NamedTuple

LABEL_COLORS = (
    "#3F6FE0", "#C2571A", "#8A4FD0", "#0E8A8A", "#A9871C", "#5B7A1F", "#C23B6B", "#7A5C46",
    "#2F8F4E", "#B0408F", "#536078", "#1F86C9",
)  # fmt: skip
"""The colours of labels' dots, in the order of assignment."""

LABEL_KEYS = "1234567890ABCDEGHIJKLMOPQRTUVWXYZ"
"""The keys that answer labels, in the order of assignment. F, N and S are for flag, note and skip."""


LASTING_ORDERS = (
    "imported", "useful", "surest", "random", "newest", "title", "longest", "labels", "flagged",
    "noted", "done",
)  # fmt: skip
"""The kinds of orders (see ``orders``) that the next project starts with too.

The others are for a certain label, field or purpose.
"""


class Setting(NamedTuple):
    """One setting. ``choices`` is empty if any value of the default's type is valid."""

    name: str
    default: Any
    title: str
    choices: tuple[Any, ...] = ()

    def accepts(self, value: object) -> bool:
        if self.choices:
            return value in self.choices
        return type(value) is type(self.default)


THEME = Setting("theme", "system", "Theme", ("system", "light", "dark"))
AUTOMATIC = Setting("automatic", False, "Retrain automatically")
RECENT = Setting("recent", [], "Recent projects")
GEOMETRY = Setting("geometry", "", "Window geometry")
LANGUAGE_CODES = ("en", "de", "fr", "es", "pl")
"""The languages of the window that are translated completely, English first."""
LANGUAGE = Setting("language", "system", "Language", ("system", *LANGUAGE_CODES))
TEXT_SIZE = Setting("text_size", 100, "Text size", (80, 90, 100, 110, 125, 150, 175, 200))
"""In per cent of the system's."""
LESS_MOTION = Setting("less_motion", False, "Reduce motion")
"""Without it, the system decides."""
HINTS = Setting("hints", [], "Hints put away")
SPLITTERS = Setting("splitters", [], "Panel widths")
KEYS = Setting("keys", {}, "Keys of actions")

ORDER = Setting("order", "imported", "Order of postings", LASTING_ORDERS)
LABEL_ORDER = Setting("label_order", "own", "Order of labels", ("own", "assigned", "probable"))
TURNED = Setting("turned", False, "Reverse order")

BACKUP_FOLDER = Setting("backup_folder", "", "Folder for backups")
"""The folder for the backups of all projects; "" for the one next to the settings."""

RECENT_TEXTS = Setting("recent_texts", {}, "Recent texts")
"""The texts classified lately by the path of their project, the latest first."""

IMPORT_CHOICES = Setting("import_choices", {}, "Choices of imports")
"""What a person chose for files of one shape, by that shape, the latest last."""

SETTINGS = (
    IMPORT_CHOICES,
    RECENT_TEXTS,
    THEME,
    LANGUAGE,
    TEXT_SIZE,
    LESS_MOTION,
    AUTOMATIC,
    RECENT,
    GEOMETRY,
    SPLITTERS,
    KEYS,
    BACKUP_FOLDER,
    ORDER,
    TURNED,
    LABEL_ORDER,
    HINTS,
)
