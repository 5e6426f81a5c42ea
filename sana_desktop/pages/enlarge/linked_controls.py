"""LinkedControls: a page's actions and the buttons that do the same, which always say the same."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton

from sana_desktop.pages.page import Page


class LinkedControls:
    """Actions and buttons by the name of the page's method that they call."""

    def __init__(self, page: Page, buttons: Mapping[str, QAbstractButton]) -> None:
        self._page, self._buttons = page, buttons

    def enable(self, **slots: bool) -> None:
        """Which can be chosen now."""
        for slot, is_enabled in slots.items():
            for control in self._named(slot):
                control.setEnabled(is_enabled)

    def check(self, slot: str, is_checked: bool) -> None:
        for control in self._named(slot):
            if control.isChecked() != is_checked:
                control.setChecked(is_checked)

    def _named(self, slot: str) -> list[QAction | QAbstractButton]:
        found = (self._page.actions_by_slot.get(slot), self._buttons.get(slot))
        return [control for control in found if control is not None]
