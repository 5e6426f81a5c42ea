"""AdvancedFields: those settings of an enlargement that seldom need to be changed. Their words are EnlargeSettings'."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from engine.request import MAX_OVERLAP, MIN_OVERLAP
from sana_desktop.theme import SPACE_S
from sana_desktop.widgets.slider_field import SliderField


class AdvancedFields(QWidget):
    """The model, the guidance and the overlap of the tiles. Made in a turn of its own, before the other settings."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make_fields()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        caption = QLabel(QCoreApplication.translate("EnlargeSettings", "Model"))
        caption.setBuddy(self.models)
        for widget in (caption, self.models, self.guidance, self.overlap):
            layout.addWidget(widget)
        self.hide()

    def _make_fields(self) -> None:
        translate = QCoreApplication.translate
        self.models = QComboBox()
        self.models.setAccessibleName(translate("EnlargeSettings", "Model"))
        self.models.setToolTip(translate("EnlargeSettings", "The model that draws the tiles"))
        self.guidance = SliderField(
            translate("EnlargeSettings", "Guidance"),
            translate(
                "EnlargeSettings",
                "How strictly each tile follows the prompt: above 1 it soon shows the whole of it again",
            ),
            (1, 100),
            (1, 12),
            decimals=1,
        )
        self.overlap = SliderField(
            translate("EnlargeSettings", "Overlap of the tiles"),
            translate(
                "EnlargeSettings",
                "What neighbours have in common, as a share of a tile's side: more is smoother, and slower",
            ),
            (MIN_OVERLAP, MAX_OVERLAP),
            (MIN_OVERLAP, MAX_OVERLAP),
            decimals=2,
            step=0.05,
        )
