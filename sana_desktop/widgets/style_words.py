"""What the shipped styles are called in the user's language; the user's own keep their names. And their previews."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPixmap, QPixmapCache

from engine.paths import resource
from sana_desktop.styles import PROMPT_SLOT, StylePreset


def style_title(style: StylePreset) -> str:
    translate = QCoreApplication.translate
    titles = {
        "Flat drawing": translate("styles", "Flat drawing"),
        "3D icon": translate("styles", "3D icon"),
        "Line drawing": translate("styles", "Line drawing"),
        "Cartoon": translate("styles", "Cartoon"),
        "Photograph": translate("styles", "Photograph"),
        "Cinematic": translate("styles", "Cinematic"),
        "Watercolour": translate("styles", "Watercolour"),
        "Oil painting": translate("styles", "Oil painting"),
        "Ink drawing": translate("styles", "Ink drawing"),
        "Pixel art": translate("styles", "Pixel art"),
    }
    return style.name if style.is_own else titles.get(style.name, style.name)


def style_text(style: StylePreset) -> str:
    """Its words as they stand around a prompt."""
    words = style.prompt.replace(PROMPT_SLOT, "…")
    if style.negative_prompt:
        without = QCoreApplication.translate("styles", "without {words}")
        return f"{words}\n{without.format(words=style.negative_prompt)}"
    return words


def style_preview(style: StylePreset) -> QPixmap:
    """Null where there is none."""
    pixmap = QPixmap()
    if style.preview and not QPixmapCache.find(f"style/{style.preview}", pixmap):
        pixmap = QPixmap(str(resource("styles", style.preview)))
        QPixmapCache.insert(f"style/{style.preview}", pixmap)
    return pixmap
