"""The look of the window: colours by role, palette, style sheet, fonts, and following the system's scheme.

Style comes from the palette where possible, and from one style sheet otherwise. Widgets state their role by
dynamic properties (see ``style_sheet``); widgets that paint themselves hold a ``Theme``.
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
    """The system's font, ``size`` design pixels large at the present text size."""
    made = design_font(size, weight)
    made.setPixelSize(px(size))
    return made


def design_font(
    size: int = BASE_SIZE, weight: QFont.Weight = QFont.Weight.Normal, *, figures: bool = False
) -> QFont:
    """The system's font at ``size`` design pixels, for painting in design pixels.

    With ``figures``, digits have equal width, for columns of numbers.
    """
    made = QFont(QApplication.font())
    made.setPixelSize(size)
    made.setWeight(weight)
    return _with_equal_figures(made) if figures else made


def line_height(size: int = BASE_SIZE) -> int:
    """The height in design pixels of a line of text in a field or button; more for a taller font."""
    normal, bold = (
        QFontMetrics(design_font(size, weight)) for weight in (QFont.Weight.Normal, QFont.Weight.DemiBold)
    )
    # A field has a margin of 1 px above and below.
    return max(LINE_HEIGHT, normal.height() + 2, bold.height() + 2)


def number_font(size: int = BASE_SIZE, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """``font`` with digits of equal width, for columns of numbers."""
    return _with_equal_figures(font(size, weight))


def _with_equal_figures(made: QFont) -> QFont:
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


def system_text_size(app: QApplication) -> int:
    """The system's text height in logical pixels, but never less than the design's."""
    return max(BASE_SIZE, QFontInfo(app.font()).pixelSize())


def palette(colors: Colors) -> QPalette:
    """The palette for everything painted by Qt's style."""
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
    """The present colours, and the signal that they changed. Panels and delegates hold one.

    The application has one (``theme_of``). With the choice "system", it follows the system's colour scheme,
    and is light if the system has none.
    """

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._choice = "system"
        self._style: WindowStyle | None = None
        self._system_size = system_text_size(app)  # while the application's font is still the system's
        self._text_size = 100
        self._shown_size = 0
        self.colors: Colors = LIGHT
        self.reduce_motion: bool | None = None
        app.styleHints().colorSchemeChanged.connect(self._on_color_scheme_changed)
        # Queued, since Qt is still passing the font to widgets when it emits this.
        app.fontChanged.connect(self._on_font_changed, Qt.ConnectionType.QueuedConnection)
        self._apply()  # at once, so that later widgets are measured with the right font

    @property
    def choice(self) -> str:
        """The user's choice: "system", "light" or "dark"."""
        return self._choice

    @property
    def motion(self) -> bool:
        """Whether bars may be animated: decided by ``reduce_motion``, or by the system if that is None."""
        return not (system_reduces_motion(self._app) if self.reduce_motion is None else self.reduce_motion)

    def choose(self, choice: str) -> Colors:
        """Use "light", "dark" or the "system"'s colour scheme in the whole application from now on."""
        schemes = {
            "system": Qt.ColorScheme.Unknown,
            "light": Qt.ColorScheme.Light,
            "dark": Qt.ColorScheme.Dark,
        }
        self._choice = choice if choice in schemes else "system"
        # Also informs the platform (title bars, native dialogs), which may emit colorSchemeChanged at once.
        self._app.styleHints().setColorScheme(schemes[self._choice])
        self._apply()
        return self.colors

    def choose_text_size(self, percent: int) -> None:
        """Show all text and its surroundings at this percentage of the system's size from now on."""
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
    """Whether the system asks for reduced motion, if this version of Qt can report it."""
    style_hints = app.styleHints()  # a variable, so that PySide does not delete its children
    accessibility = style_hints.accessibility()
    asked = getattr(accessibility, "motionPreference", None)  # since Qt 6.12
    return asked is not None and "Reduce" in str(asked())


def theme_of(app: QApplication) -> Theme:
    """The application's theme, created and shown on first use, which must precede any widget."""
    found = app.findChild(Theme)
    return found if found is not None else Theme(app)


def apply_theme(app: QApplication, choice: str) -> Colors:
    """Show the application in "system", "light" or "dark" and return the present colours."""
    return theme_of(app).choose(choice)
