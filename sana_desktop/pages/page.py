"""Page: one of the places of the window. Made when it is first opened, or prepared once the window is seen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from sana_desktop.studio import Studio
from sana_desktop.windows.actions import ActionSpec


class Page(QWidget):
    """`name` is what settings and `Studio.page_wanted` call it. Its actions' slots are methods of the page."""

    name = ""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.studio = studio
        self.actions_by_slot: dict[str, QAction] = {}  # of `action_specs`; the window makes them

    @property
    def is_making_parts(self) -> bool:
        """Whether some of it is still to be made, in turns of its own."""
        return False

    def action(self, slot: str) -> QAction:
        return self.actions_by_slot[slot]

    def actions_made(self) -> None:
        """`actions_by_slot` is filled: put them where they are needed, and say which can be chosen now."""

    def action_specs(self) -> Sequence[ActionSpec]:
        """What its menu holds. The shortcuts count while the page is open."""
        return ()

    def picture_widgets(self) -> Sequence[QWidget]:
        """Where shortcuts that are single letters (`ActionSpec.on_picture`) count."""
        return ()

    def entered(self) -> None:
        """It is in front now."""

    def left(self) -> None:
        """Another page is."""

    def undo(self) -> bool:
        """Take back what was done last in what the page shows, at an earlier start perhaps; False: there is nothing."""
        return False

    def close_page(self) -> None:
        """The program ends: let go of every file and thread."""
