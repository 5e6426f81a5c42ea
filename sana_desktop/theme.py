"""The look: colours of the light and the dark theme, one spacing scale, and how they reach Qt.

Fusion on every system, with palettes of our own: a system's style gives no dark scheme on many Linux desktops. Widgets
that paint themselves use the palette's roles; the style sheet is filled in from the same colours.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from string import Template

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from engine.paths import resource


@dataclass(frozen=True, slots=True)
class Colors:
    """What each colour is for; the pairs that carry text keep a contrast of 4.5 : 1 (tests compute it)."""

    name: str
    window: str  # behind everything
    surface: str  # fields, cards
    canvas: str  # behind the picture
    border: str  # of fields and cards: decoration, no information
    text: str
    muted: str  # text of second rank
    accent: str  # the one colour that calls
    accent_hover: str
    accent_text: str  # on the accent
    selected: str  # a chosen button: the accent, faintly
    hover: str
    danger: str  # text and lines of errors
    danger_surface: str
    notice_surface: str


LIGHT = Colors(
    name="light",
    window="#f5f6f8",
    surface="#ffffff",
    canvas="#e7e9ee",
    border="#cfd3dc",
    text="#1a1d24",
    muted="#575e6b",
    accent="#4253d6",
    accent_hover="#3443bd",
    accent_text="#ffffff",
    selected="#e3e6fb",
    hover="#eceef3",
    danger="#b3261e",
    danger_surface="#fdeceb",
    notice_surface="#eaedfd",
)

DARK = Colors(
    name="dark",
    window="#1a1c21",
    surface="#23262d",
    canvas="#121317",
    border="#3a3f49",
    text="#e9ebf0",
    muted="#a4abb8",
    accent="#96a3ff",
    accent_hover="#aeb8ff",
    accent_text="#12142a",
    selected="#32375a",
    hover="#2c3038",
    danger="#ff9a90",
    danger_surface="#3a2224",
    notice_surface="#272c47",
)

SPACE_XS, SPACE_S, SPACE_M, SPACE_L = 4, 8, 12, 16
"""The spacing scale, in device-independent pixels; no other distance is used in a layout."""


class ThemeSwitch(QObject):
    """Applies the chosen theme to the application, and follows the system while the choice is "system"."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choice = "system"
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_changed)

    def choose(self, choice: str) -> None:
        """One of "system", "light", "dark"."""
        self._choice = choice
        schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
        # Told to Qt as well: on Windows and macOS the title bar follows it.
        QGuiApplication.styleHints().setColorScheme(schemes.get(choice, Qt.ColorScheme.Unknown))
        self._apply()

    def colors(self) -> Colors:
        if self._choice != "system":
            return DARK if self._choice == "dark" else LIGHT
        return DARK if QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark else LIGHT

    def _on_system_changed(self) -> None:
        if self._choice == "system":
            self._apply()

    def _apply(self) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        colors = self.colors()
        if app.property("sana_theme") == colors.name:
            return
        app.setProperty("sana_theme", colors.name)
        app.setPalette(palette(colors))
        app.setStyleSheet(style_sheet(colors))


def palette(colors: Colors) -> QPalette:
    role = QPalette.ColorRole
    roles = {
        role.Window: colors.window,
        role.WindowText: colors.text,
        role.Base: colors.surface,
        role.AlternateBase: colors.canvas,
        role.Text: colors.text,
        role.PlaceholderText: colors.muted,
        role.Button: colors.surface,
        role.ButtonText: colors.text,
        role.BrightText: colors.danger,
        role.Highlight: colors.accent,
        role.HighlightedText: colors.accent_text,
        role.Accent: colors.accent,
        role.Link: colors.accent,
        role.LinkVisited: colors.accent,
        role.ToolTipBase: colors.surface,
        role.ToolTipText: colors.text,
        role.Light: colors.surface,
        role.Midlight: colors.hover,
        role.Mid: colors.border,
        role.Dark: colors.border,
        role.Shadow: colors.border,
    }
    result = QPalette()
    for which, color in roles.items():
        result.setColor(which, QColor(color))
    for which in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, which, _mixed(colors.muted, colors.window, 0.65))
    return result


def style_sheet(colors: Colors) -> str:
    template = Template(resource("style.qss").read_text(encoding="utf-8"))
    return template.substitute(asdict(colors), icons=resource("icons").as_posix())


def set_look(widget: QWidget, name: str, value: object) -> None:
    """Change a property that the style sheet goes by: it is read only when a widget is polished."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def contrast(first: str, second: str) -> float:
    """Contrast ratio of two colours by WCAG 2, from 1 to 21."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: str) -> float:
    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    c = QColor(color)
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF())


def _mixed(first: str, second: str, share: float) -> QColor:
    a, b = QColor(first), QColor(second)
    return QColor.fromRgbF(
        a.redF() * share + b.redF() * (1 - share),
        a.greenF() * share + b.greenF() * (1 - share),
        a.blueF() * share + b.blueF() * (1 - share),
    )
