"""The pages of the window, in the order of the rail: their words, and how each is made."""

from __future__ import annotations

import importlib
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sana_desktop.pages.page import Page
from sana_desktop.studio import Studio
from sana_desktop.widgets.page_rail import RailEntry
from sana_desktop.windows.actions import native_keys

FIRST_STEPS = "first_steps"


@dataclass(frozen=True, slots=True)
class PageSpec:
    name: str
    module: str  # imported when the page is made
    class_name: str
    text: str
    keys: str

    @property
    def entry(self) -> RailEntry:
        words = QCoreApplication.translate("pages", "{page} ({keys})")
        return RailEntry(self.name, self.name, self.text, words.format(page=self.text, keys=native_keys(self.keys)))

    def make(self, studio: Studio, parent: QWidget) -> Page:
        """With its parent from the first: a style sheet is applied anew to all that is in a widget when it gets one."""
        page = getattr(importlib.import_module(self.module), self.class_name)(studio, parent=parent)
        assert isinstance(page, Page)
        return page


def page_specs() -> list[PageSpec]:
    translate = QCoreApplication.translate
    pages = "sana_desktop.pages."
    return [
        PageSpec("create", pages + "create.create_page", "CreatePage", translate("pages", "Create"), "Alt+1"),
        PageSpec("queue", pages + "queue.queue_page", "QueuePage", translate("pages", "Queue"), "Alt+2"),
        PageSpec("gallery", pages + "gallery.gallery_page", "GalleryPage", translate("pages", "Gallery"), "Alt+3"),
        PageSpec("enlarge", pages + "enlarge.enlarge_page", "EnlargePage", translate("pages", "4096"), "Alt+4"),
        PageSpec("models", pages + "models.models_page", "ModelsPage", translate("pages", "Models"), "Alt+5"),
        PageSpec("settings", pages + "settings.settings_page", "SettingsPage", translate("pages", "Settings"), "Alt+6"),
    ]


def first_steps_spec() -> PageSpec:
    """It has no place in the rail."""
    module = "sana_desktop.pages.first_steps.first_steps_page"
    return PageSpec(FIRST_STEPS, module, "FirstStepsPage", QCoreApplication.translate("pages", "First steps"), "")
