"""SettingsPage: everything that can be chosen, on one page with a search field. What is chosen holds at once."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from engine.paths import pictures_folder
from sana_desktop.machine_facts import MachineFacts, MachineReader
from sana_desktop.pages.page import Page
from sana_desktop.pages.settings.general_section import GeneralSection
from sana_desktop.pages.settings.machine_section import MachineSection
from sana_desktop.pages.settings.pictures_section import PicturesSection
from sana_desktop.pages.settings.privacy_section import PrivacySection
from sana_desktop.pages.settings.quiet_section import QuietSection
from sana_desktop.pages.settings.setting_row import SettingsSection
from sana_desktop.settings import Settings
from sana_desktop.studio import Studio
from sana_desktop.theme import SPACE_L, SPACE_M, SPACE_S
from sana_desktop.windows.actions import ActionSpec, menu_titles

_WIDEST = 880
_SEARCH_WIDTH = 260
_KEPT = ("prompt", "negative_prompt", "parameters", "geometry", "page", "layout", "is_welcomed")
"""What a reset of the settings leaves: it is the user's work, or no setting."""


class SettingsPage(Page):
    name = "settings"

    def __init__(self, studio: Studio, reader: MachineReader | None = None, parent: QWidget | None = None) -> None:
        """
        Args:
            reader: tells what this machine has.
        """
        super().__init__(studio, parent)
        self._reader = reader or MachineReader(parent=self)
        self._inside = QWidget()
        self._lay_out()
        store, inside = studio.settings, self._inside
        self.general = GeneralSection(store, inside)
        self.pictures = PicturesSection(store, inside)
        self.sections: list[SettingsSection] = [self.general, self.pictures]
        self._begin_column()
        self._to_build = [self._build_machine, self._build_quiet, self._build_privacy, self._end_column]
        self._builder = QTimer(self, interval=0)  # one a turn, so that nobody waits for all of them
        self._builder.timeout.connect(self._build_next)
        self._builder.start()
        self.search.textChanged.connect(self._show_what_fits)
        self._reader.told.connect(self._show_facts)
        studio.controller.engine_ready.connect(self._read_facts)  # it knows which cards can be reached
        store.changed.connect(self._on_changed)

    def action_specs(self) -> Sequence[ActionSpec]:
        menu = menu_titles()["edit"]
        return (
            ActionSpec(menu, self.tr("&Find a setting"), "find", ("Ctrl+F",), separator=True),
            ActionSpec(menu, self.tr("&Reset all settings"), "reset_settings"),
        )

    @property
    def is_making_parts(self) -> bool:
        return bool(self._to_build)

    def entered(self) -> None:
        self._read_facts()
        for section in self.sections:
            section.entered()

    def close_page(self) -> None:
        self.complete()
        self.privacy.stop()
        self._reader.close()

    def complete(self) -> None:
        """Build now what is not there yet."""
        while self._to_build:
            self._build_next()

    def find(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def reset_settings(self) -> None:
        """Taken back by undo."""
        before, usual = self.studio.settings.value, Settings()
        fields = [field.name for field in dataclasses.fields(Settings) if field.name not in _KEPT]
        self.studio.settings.change(**{name: getattr(usual, name) for name in fields})
        kept = {name: getattr(before, name) for name in fields}
        self.studio.undo.note(self.tr("Reset all settings"), lambda: self.studio.settings.change(**kept))
        self.studio.told.emit(self.tr("All settings are as they came; Ctrl+Z takes that back"))

    # ---- inside

    def _build_next(self) -> None:
        self._to_build.pop(0)()
        if not self._to_build:
            self._builder.stop()

    def _build_machine(self) -> None:
        self.machine = MachineSection(self.studio.settings, self.studio.controller, self._inside)
        self._add(self.machine)
        self.machine.entered()

    def _build_quiet(self) -> None:
        self.quiet = QuietSection(self.studio.settings, self._inside)
        self._add(self.quiet)

    def _build_privacy(self) -> None:
        self.privacy = PrivacySection(self._inside)
        self._add(self.privacy)

    def _add(self, section: SettingsSection) -> None:
        self.sections.append(section)
        self._column.insertWidget(self._column.count() - 1, section)

    def _read_facts(self) -> None:
        if self.isVisible():
            self._reader.read(pictures_folder())

    def _show_facts(self, facts: MachineFacts) -> None:
        self.complete()
        self.pictures.show_facts(facts)
        self.machine.show_facts(facts)
        self.quiet.show_facts(facts)

    def _on_changed(self, settings: Settings, names: frozenset[str]) -> None:
        if "folder" in names:
            self._read_facts()

    def _show_what_fits(self, text: str) -> None:
        self.complete()
        words = text.casefold().split()
        found = [section.show_what_fits(words) for section in self.sections]
        self.nothing.setVisible(not any(found))

    def _lay_out(self) -> None:
        """From the outside in: a style sheet is applied anew to all that is in a widget when that gets a parent."""
        outer = QHBoxLayout(self)
        outer.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, 0)
        frame = QWidget(maximumWidth=_WIDEST)
        outer.addWidget(frame, 1)
        outer.addStretch(0)
        whole = QVBoxLayout(frame)
        whole.setSpacing(SPACE_M)
        head = QHBoxLayout()
        head.setSpacing(SPACE_M)
        whole.addLayout(head)
        title = QLabel(self.tr("Settings"))
        title.setProperty("role", "title")
        self.search = QLineEdit(clearButtonEnabled=True, maxLength=100)
        self.search.setPlaceholderText(self.tr("Search the settings"))
        self.search.setAccessibleName(self.tr("Search the settings"))
        self.search.setToolTip(self.tr("Show the settings in which these words occur (Ctrl+F)"))
        self.search.setMinimumWidth(_SEARCH_WIDTH)
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self.search)
        self.area = QScrollArea(widgetResizable=True, frameShape=QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole.addWidget(self.area, 1)
        self.area.setWidget(self._inside)

    def _begin_column(self) -> None:
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, SPACE_S, SPACE_L)
        self._column.setSpacing(SPACE_M)
        for section in self.sections:
            self._column.addWidget(section)
        self._column.addStretch(1)

    def _end_column(self) -> None:
        self.nothing = QLabel(self.tr("No setting is called that. Clear the search to see them all."), self._inside)
        self.nothing.setProperty("role", "muted")
        self.nothing.hide()
        self.reset = QPushButton(self.tr("Reset all settings"))
        self.reset.setToolTip(self.tr("Back to how the program came; your prompt and pictures stay, and Ctrl+Z undoes"))
        self.reset.clicked.connect(self.reset_settings)
        end = self._column.count() - 1
        self._column.insertWidget(end, self.nothing)
        self._column.insertWidget(end + 1, self.reset, 0, Qt.AlignmentFlag.AlignLeading)
