"""PicturesSection: where pictures are saved, under which names, and in which format."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtWidgets import QWidget

from engine import InvalidRequest
from engine.image_name import GALLERY_TEMPLATE
from engine.name_template import example
from engine.paths import PICTURES_VARIABLE, pictures_folder
from sana_desktop.engine_words import in_our_language
from sana_desktop.machine_facts import MachineFacts
from sana_desktop.pages.settings.bound_controls import BoundNumber, bound_choice
from sana_desktop.pages.settings.name_field import NameField
from sana_desktop.pages.settings.setting_row import SettingRow, SettingsSection
from sana_desktop.saving_place import FORMATS, chosen_folder, format_of
from sana_desktop.settings import Settings
from sana_desktop.settings_store import SettingsStore
from sana_desktop.theme import set_look
from sana_desktop.widgets.folder_field import FolderField
from sana_desktop.widgets.forecast_words import memory_words


class PicturesSection(SettingsSection):
    def __init__(self, store: SettingsStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Pictures"))
        self._store = store
        self.folder = FolderField(self.tr("The folder of your pictures"))
        self._folder_row = self.add(
            SettingRow(
                self.tr("Folder"), self.tr("The gallery. Pictures that wait are saved there, too."), self.folder, True
            )
        )
        self.name_field = NameField(store.value.name_template, GALLERY_TEMPLATE)
        self._name_row = self.add(
            SettingRow(self.tr("File names"), self.tr("Of pictures asked for from now on."), self.name_field, True)
        )
        formats = {kind.value: kind.title for kind in FORMATS}
        self.format = bound_choice(store, "format", formats)
        self.add(SettingRow(self.tr("Format"), self.tr("PNG and TIFF keep every pixel."), self.format))
        self.quality = BoundNumber(store, "quality", 1, 100)
        self._quality_row = self.add(
            SettingRow(self.tr("Quality"), self.tr("Of JPEG and WebP: less makes smaller files."), self.quality)
        )
        self.folder.chosen.connect(self._choose)
        self.folder.reset.connect(self._reset)
        self.name_field.text.rest.timeout.connect(self._take_name)
        self.name_field.text.editingFinished.connect(self._take_name)
        store.changed.connect(self._on_changed)
        self._show(store.value)

    def show_facts(self, facts: MachineFacts) -> None:
        free = "" if facts.free is None else self.tr("{size} free").format(size=memory_words(facts.free))
        if os.environ.get(PICTURES_VARIABLE):
            free = self.tr("Set by the environment variable {name} for this start.").format(name=PICTURES_VARIABLE)
        self._folder_row.tell(free)

    def _choose(self, folder: Path) -> None:
        """Better refused now than after the rendering."""
        if not os.access(folder, os.W_OK):
            told = self.tr("{folder} cannot be written to: choose another one; nothing was changed.")
            self._folder_row.tell(told.format(folder=folder), is_error=True)
        else:
            self._store.change(folder=str(folder.absolute()))

    def _reset(self) -> None:
        self._store.change(folder="")

    def _take_name(self) -> None:
        template = self.name_field.text.text().strip()
        try:
            self._show_example(template)
        except InvalidRequest as error:
            self._name_row.tell(in_our_language(str(error)), is_error=True)
            self._mark(True)
        else:
            self._mark(False)
            self._store.change(name_template=template)

    def _show_example(self, template: str) -> None:
        """
        Raises:
            InvalidRequest: the template cannot be used.
        """
        name = example(template or GALLERY_TEMPLATE, format_of(self._store.value).suffix)
        self._name_row.tell(self.tr("For example {name}").format(name=name))

    def _mark(self, is_wrong: bool) -> None:
        set_look(self.name_field.text, "invalid", is_wrong)

    def _on_changed(self, settings: Settings, names: frozenset[str]) -> None:
        if names & {"folder", "name_template", "format"}:
            self._show(settings)

    def _show(self, settings: Settings) -> None:
        is_fixed = bool(os.environ.get(PICTURES_VARIABLE))
        self.folder.show_folder(pictures_folder(), chosen_folder(settings) is None, not is_fixed)
        self._quality_row.setEnabled(format_of(settings).is_lossy)
        self.name_field.text.show_text(settings.name_template)
        try:
            self._show_example(self.name_field.text.text().strip())
        except InvalidRequest as error:  # of a settings file that was edited by hand
            self._name_row.tell(in_our_language(str(error)), is_error=True)
