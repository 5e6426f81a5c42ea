"""A made-up language: every translated text marked, longer, in letters with accents. It shows what is not translated,
and where a longer text does not fit, before anybody has translated a word.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QObject, Qt, QTranslator
from PySide6.QtWidgets import QApplication

_ACCENTS = str.maketrans("aeiouAEIOUcnsyz", "áéíóúÁÉÍÓÚçñšýž")
_ARABIC = str.maketrans("abcdefghijklmnopqrstuvwxyz", "ابثدعفغهيجكلمنوپقرستوفوخيز")
_OF_QT = frozenset({"QPlatformTheme", "QShortcut", "QDialogButtonBox", "QMessageBox", "QFileDialog"})
"""Contexts whose words Qt's own translations know."""
_KEPT = re.compile(r"(\{[^}]*\}|&\S|<[^>]*>|%\w)")


def pseudo(text: str, percent: int, right_to_left: bool = False) -> str:
    """The same words in other letters, and so much longer; placeholders, access keys and tags stay.

    Args:
        right_to_left: in Arabic letters: where a text stands goes by its letters, not by the window's direction.
    """
    parts = _KEPT.split(text)
    parts[::2] = [part.lower().translate(_ARABIC) if right_to_left else part.translate(_ACCENTS) for part in parts[::2]]
    missing = round(len(text) * percent / 100)
    words = "".join(parts)
    tail = "…" if words.endswith("…") else ""
    more = " " + "lorem ipsum dolor".translate(_ARABIC if right_to_left else _ACCENTS)
    filling = (more * (1 + missing // len(more)))[:missing].rstrip()
    return f"{words.removesuffix('…')}{filling}{tail}"


class PseudoTranslator(QTranslator):
    """Marks what is asked for with « and »; with `percent` it also makes it longer.

    Args:
        known: (context, source) of what Qt's tool finds in the sources; others stay as they are. None: all are marked.
    """

    def __init__(
        self,
        percent: int | None = None,
        known: set[tuple[str, str]] | None = None,
        right_to_left: bool = False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._percent, self._known, self._right_to_left = percent, known, right_to_left

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:  # type: ignore[override]
        is_known = self._known is None or (context, source) in self._known or context in _OF_QT
        if not source or not is_known:
            return None  # Qt goes on looking, and shows the source at last
        return f"«{source}»" if self._percent is None else pseudo(source, self._percent, self._right_to_left)

    def isEmpty(self) -> bool:
        return False


def speak_pseudo(app: QApplication, percent: int | None, right_to_left: bool = False) -> None:
    app.installTranslator(PseudoTranslator(percent, right_to_left=right_to_left, parent=app))
    if right_to_left:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
