"""OtherSettings: what was taken over from a picture and no control holds; told, and to be left out again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from sana_desktop.theme import SPACE_S
from sana_desktop.widgets.icon_button import IconButton
from sana_desktop.widgets.progress_panel import ElidedLabel


class OtherSettings(QWidget):
    """Hidden while there are none.

    Signals:
    changed()   they were left out
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: dict[str, Any] = {}
        self._told = ElidedLabel()
        self._told.setProperty("role", "muted")
        self.remove = IconButton(
            "close", self.tr("Leave these settings out"), self.tr("Leave the settings of the earlier picture out")
        )
        self.remove.setProperty("role", "plain")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        layout.addWidget(self._told, 1)
        layout.addWidget(self.remove)
        self.remove.clicked.connect(self._leave_out)
        self.hide()

    def values(self) -> dict[str, Any]:
        return dict(self._values)

    def set_values(self, values: Mapping[str, Any]) -> None:
        self._values = dict(values)
        words = ", ".join(field_words(name) for name in self._values)
        told = self.tr("As in the earlier picture: {names}").format(names=words)
        self._told.set_whole_text(told)
        self._told.setAccessibleName(told)
        self.setVisible(bool(self._values))

    def _leave_out(self) -> None:
        self.set_values({})
        self.changed.emit()


def field_words(name: str) -> str:
    """What a field of a request is called where it has no control."""
    translate = QCoreApplication.translate
    words = {
        "precision": translate("fields", "precision"),
        "text_precision": translate("fields", "precision of the text"),
        "exact_size": translate("fields", "exact size"),
        "solver": translate("fields", "solver"),
        "instruction": translate("fields", "instruction before the prompt"),
        "guidance_start": translate("fields", "where guidance begins"),
        "guidance_end": translate("fields", "where guidance ends"),
        "step_cache": translate("fields", "skipped steps"),
        "tile_overlap": translate("fields", "overlap of the tiles"),
        "tile_prompts": translate("fields", "prompts of the tiles"),
        "variation_seed": translate("fields", "seed of the variation"),
        "variation_strength": translate("fields", "strength of the variation"),
    }
    return words.get(name, name[:40])
