"""ModelsStep: the model that is here, and those that can be fetched: how large they are, and under whose licences."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QWidget

from engine.model_store.published import PublishedModel, catalogue
from sana_desktop import model_words
from sana_desktop.engine_words import good_for_words
from sana_desktop.pages.first_steps.step import Step
from sana_desktop.studio import Studio
from sana_desktop.theme import SPACE_L, SPACE_S, SPACE_XS


class ModelsStep(Step):
    """Signals:
    models_wanted()   the page where they are fetched
    """

    models_wanted = Signal()

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.headline.setText(self.tr("The starter model is here. Others can come later."))
        self.about.setText(
            self.tr(
                "It draws simple scenes of clear things at {side} pixels, and needs no graphics card. "
                "These are larger and belong to others: you see their licences in full before anything is fetched."
            ).format(side=studio.models[0].native_size if studio.models else 512)
        )
        self.open = QPushButton(self.tr("See the models…"))
        self.open.setToolTip(self.tr("Go to the Models page; Help, First steps comes back here"))
        self.open.clicked.connect(self.models_wanted)
        entries = catalogue()
        self.licences = self._line(model_words.licence_names(entries[0]), "muted")
        if len({entry.licences for entry in entries}) > 1:
            self.licences.clear()  # each has its own
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_L)
        foot.addWidget(self.open)
        foot.addWidget(self.licences, 1)
        self.column.addWidget(self._table(entries), 1)
        self.column.addSpacing(SPACE_S)
        self.column.addLayout(foot)

    def _table(self, entries: tuple[PublishedModel, ...]) -> QScrollArea:
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, SPACE_S, 0)
        grid.setHorizontalSpacing(SPACE_L)
        grid.setVerticalSpacing(SPACE_XS)
        grid.setColumnStretch(0, 1)
        is_shared = len({entry.licences for entry in entries}) == 1  # then they are told once, below
        for row, entry in enumerate(entries):
            grid.addWidget(self._line(entry.title, "headline"), 3 * row, 0)
            facts = self._line(model_words.published_facts(entry), "muted")
            facts.setWordWrap(False)
            grid.addWidget(facts, 3 * row, 1)
            good_for = good_for_words(entry.good_for)
            own = [] if is_shared else [model_words.licence_names(entry)]
            grid.addWidget(self._line("  ·  ".join([good_for, *own]), "muted"), 3 * row + 1, 0, 1, 2)
            grid.setRowMinimumHeight(3 * row + 2, SPACE_S)
        area = QScrollArea(widgetResizable=True, frameShape=QFrame.Shape.NoFrame)
        area.setWidget(table)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("Models that can be downloaded"))
        area.setToolTip(self.tr("Arrow keys scroll"))
        return area

    def _line(self, text: str, role: str) -> QLabel:
        label = self._label(role)
        label.setText(text)
        return label
