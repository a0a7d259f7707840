"""The look of the window: colours by role, palette, style sheet, fonts, and following the system's scheme.

Style comes from the palette where that is enough and from one style sheet for the rest. Widgets say what
they are by dynamic properties (see ``style_sheet``); what paints itself holds a ``Theme``.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication

from app.gui.kit.colors import DARK, LIGHT, Colors, contrast, dot_color
from app.gui.kit.style import WindowStyle
from app.gui.kit.style_sheet import HEADING_SIZE, LINE_HEIGHT, SMALL_SIZE, style_sheet
from app.gui.kit.text_scale import BASE_SIZE, px

__all__ = [
    "BASE_SIZE",
    "DARK",
    "HEADING_SIZE",
    "LIGHT",
    "SMALL_SIZE",
    "Colors",
    "Theme",
    "apply_theme",
    "contrast",
    "design_font",
    "dot_color",
    "font",
    "line_height",
    "number_font",
    "palette",
    "style_sheet",
    "theme_of",
]


def font(size: int = BASE_SIZE, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The system's own font, as large as ``size`` design pixels are with the text size chosen."""
    made = design_font(size, weight)
    made.setPixelSize(px(size))
    return made


def design_font(
    size: int = BASE_SIZE, weight: QFont.Weight = QFont.Weight.Normal, *, figures: bool = False
) -> QFont:
    """The system's own font at ``size`` design pixels, for what is painted in these.

    With ``figures`` of equal width where numbers stand in columns.
    """
    made = QFont(QApplication.font())
    made.setPixelSize(size)
    made.setWeight(weight)
    return _with_equal_figures(made) if figures else made


def line_height(size: int = BASE_SIZE) -> int:
    """The design pixels that a line of text takes in a field or button, more where the font is taller."""
    normal, bold = (
        QFontMetrics(design_font(size, weight)) for weight in (QFont.Weight.Normal, QFont.Weight.DemiBold)
    )
    # A field has a margin of 1 px above and below.
    return max(LINE_HEIGHT, normal.height() + 2, bold.height() + 2)


def number_font(size: int = BASE_SIZE, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """``font`` with figures of equal width, for numbers that stand in columns."""
    return _with_equal_figures(font(size, weight))


def _with_equal_figures(made: QFont) -> QFont:
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


def system_text_size(app: QApplication) -> int:
    """The height of text that the system asks for, in logical pixels; never less than the design's."""
    return max(BASE_SIZE, QFontInfo(app.font()).pixelSize())


def palette(colors: Colors) -> QPalette:
    """The palette for everything that Qt's style paints by itself."""
    role = QPalette.ColorRole
    made = QPalette()
    for which, color in (
        (role.Window, colors.window),
        (role.WindowText, colors.text),
        (role.Base, colors.panel),
        (role.AlternateBase, colors.window),
        (role.Text, colors.text),
        (role.Button, colors.panel),
        (role.ButtonText, colors.text),
        (role.BrightText, colors.no),
        (role.ToolTipBase, colors.panel),
        (role.ToolTipText, colors.text),
        (role.PlaceholderText, colors.soft),
        (role.Highlight, colors.accent),
        (role.HighlightedText, colors.on_accent),
        (role.Accent, colors.accent),
        (role.Link, colors.accent),
        (role.LinkVisited, colors.accent),
        (role.Light, colors.panel),
        (role.Midlight, colors.line),
        (role.Mid, colors.line),
        (role.Dark, colors.off),
        (role.Shadow, colors.line),
    ):
        made.setColor(which, QColor(color))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(colors.off))
    made.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(colors.track))
    made.setColor(QPalette.ColorGroup.Disabled, role.HighlightedText, QColor(colors.off))
    return made


class Theme(QObject):
    """The colours in use and the signal that they changed. Panels and delegates hold one.

    There is one for the application (``theme_of``). With the choice "system" it follows the system's colour
    scheme as it changes; where the system names none, it is light.
    """

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._choice = "system"
        self._style: WindowStyle | None = None
        self._system_size = system_text_size(app)  # now, while the application's font is still the system's
        self._text_size = 100
        self._shown_size = 0
        self.colors: Colors = LIGHT
        self.reduce_motion: bool | None = None
        app.styleHints().colorSchemeChanged.connect(self._on_color_scheme_changed)
        # Queued: Qt is still handing the font to widgets when it says so.
        app.fontChanged.connect(self._on_font_changed, Qt.ConnectionType.QueuedConnection)
        self._apply()  # at once, so that widgets made from here on are measured with the right font

    @property
    def choice(self) -> str:
        """What the person chose: "system", "light" or "dark"."""
        return self._choice

    @property
    def motion(self) -> bool:
        """Whether bars may glide. ``reduce_motion`` decides; where it is None, the system does."""
        return not (system_reduces_motion(self._app) if self.reduce_motion is None else self.reduce_motion)

    def choose(self, choice: str) -> Colors:
        """Show the whole application in "light", "dark" or the "system"'s scheme, from now on."""
        schemes = {
            "system": Qt.ColorScheme.Unknown,
            "light": Qt.ColorScheme.Light,
            "dark": Qt.ColorScheme.Dark,
        }
        self._choice = choice if choice in schemes else "system"
        # Tells the platform too (title bars, native dialogs); it may answer with colorSchemeChanged at once.
        self._app.styleHints().setColorScheme(schemes[self._choice])
        self._apply()
        return self.colors

    def choose_text_size(self, percent: int) -> None:
        """Show all text, and what holds it, at this many percent of the system's size, from now on."""
        self._text_size = percent
        self._apply()

    def _on_color_scheme_changed(self) -> None:
        if self._choice == "system":
            self._apply()

    def _on_font_changed(self) -> None:
        """Follow the system's text size while the window is open."""
        size = QFontInfo(self._app.font()).pixelSize()
        if size != self._shown_size:
            self._system_size = max(BASE_SIZE, size)
            self._apply()

    def _apply(self) -> None:
        if self._choice == "system":
            dark = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        else:
            dark = self._choice == "dark"
        colors = DARK if dark else LIGHT
        size = round(self._system_size * self._text_size / 100)
        if colors is self.colors and size == self._shown_size and self._app.styleSheet():
            return
        self._shown_size = size
        self.colors = colors
        if self._style is None:
            self._style = WindowStyle(colors)
            self._app.setStyle(self._style)
        self._style.colors = colors
        text_font = QFont(self._app.font())
        text_font.setPixelSize(size)
        self._app.setFont(text_font)
        self._app.setPalette(palette(colors))
        self._app.setStyleSheet(
            style_sheet(colors, line_height=line_height(), small_height=line_height(SMALL_SIZE))
        )
        self.changed.emit()


def system_reduces_motion(app: QApplication) -> bool:
    """Whether the system asks for reduced motion, as far as this version of Qt reports it."""
    style_hints = app.styleHints()  # held while in use: PySide drops what hangs on it together with it
    accessibility = style_hints.accessibility()
    asked = getattr(accessibility, "motionPreference", None)  # since Qt 6.12
    return asked is not None and "Reduce" in str(asked())


def theme_of(app: QApplication) -> Theme:
    """The application's one theme, made and shown on first asking: ask before making any widget."""
    found = app.findChild(Theme)
    return found if found is not None else Theme(app)


def apply_theme(app: QApplication, choice: str) -> Colors:
    """Show the application in "system", "light" or "dark" and return the colours now in use."""
    return theme_of(app).choose(choice)
