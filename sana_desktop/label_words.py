"""The labels of pictures in words, and the colour that each is painted in: beside its word, never instead of it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

LABEL_COLORS = {"red": "#d9403a", "yellow": "#d9a400", "green": "#3a9a4b", "blue": "#3b7dd8", "purple": "#8a5cc9"}


def label_words(label: str) -> str:
    """A value of `engine.annotations.LABELS` for people."""
    translate = QCoreApplication.translate
    words = {
        "": translate("labels", "No label"),
        "red": translate("labels", "Red"),
        "yellow": translate("labels", "Yellow"),
        "green": translate("labels", "Green"),
        "blue": translate("labels", "Blue"),
        "purple": translate("labels", "Purple"),
    }
    return words[label]
