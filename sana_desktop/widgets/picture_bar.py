"""PictureBar: the line under the picture: what of it was denoised, and what can be made of it.

Its place is reserved: nothing moves when another picture is shown.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from sana_desktop.theme import SPACE_S
from sana_desktop.widgets.progress_panel import ElidedLabel
from sana_desktop.widgets.star_rating import StarRating


class PictureBar(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._badge = ElidedLabel()
        self._badge.setProperty("role", "muted")
        self._badge.setAccessibleName(self.tr("How this picture was made"))
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(SPACE_S)
        self._layout.addWidget(self._badge, 1)
        self.stars = StarRating()
        self.stars.setAccessibleName(self.tr("Rating"))
        self.stars.setToolTip(self.tr("Rate this picture (0 to 5)"))
        self._layout.addWidget(self.stars)
        self.show_rating(None)

    def add_action(self, action: QAction) -> None:
        """A button that follows the action: its words, its state, and whether it can be chosen now."""
        button = QToolButton()
        button.setDefaultAction(action)
        button.setProperty("role", "action")
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setToolTip(action.toolTip())
        button.setAccessibleName(action.iconText())
        button.setAccessibleDescription(action.toolTip())
        self._layout.addWidget(button)

    def show_rating(self, stars: int | None) -> None:
        """None: nothing is there that could be rated."""
        self.stars.setEnabled(stars is not None)
        self.stars.setValue(stars or 0)

    def show_words(self, words: str) -> None:
        self._badge.set_whole_text(words)
        self._badge.setAccessibleDescription(words)

    def words(self) -> str:
        return self._badge.accessibleDescription()
