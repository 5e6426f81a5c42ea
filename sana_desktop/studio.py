"""Studio: what the pages of the window share, and what one of them may ask of the others.

A page knows no other page. What it cannot do by itself it asks for by a signal of this object; the window answers.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from engine import GenerationRequest, ModelInfo
from sana_desktop.controller import GenerationController
from sana_desktop.growing_pictures import GrowingPictures
from sana_desktop.settings_store import SettingsStore
from sana_desktop.styles import StylePreset
from sana_desktop.theme import ThemeSwitch
from sana_desktop.undo_order import UndoOrder
from sana_desktop.unfinished_list import UnfinishedList

if TYPE_CHECKING:
    from sana_desktop.gallery_service import GalleryService
    from sana_desktop.windows.picture_files import PictureFiles

ALL_PARTS = frozenset({"prompt", "negative_prompt", "seed", "size", "model", "steps", "guidance", "source", "other"})
"""What of a request can be taken over; "other" is everything that no other part names."""


class Studio(QObject):
    """Signals, each a wish that the window fulfils:
    page_wanted(str)                         a page's name
    settings_wanted(GenerationRequest, frozenset[str])   take these parts (of ALL_PARTS) over into Create; one undo
    restoring_wanted(Path)                   show what a file's settings would change, and take over what is ticked
    source_wanted(Path)                      begin from this picture (Create)
    prompts_wanted(Path)                     show what a file of prompts asks for (Queue)
    enlarging_wanted(Path, int)              open it in the 4096 workspace, with the long side to reach; 0: the largest
    picture_wanted(Path)                     show it in the gallery
    variations_wanted(Path)                  make pictures that are like it
    drawing_wanted(list[GenerationRequest])  queue these, and show Create
    told(str)                                a short answer for the line at the bottom
    noted(str, str)                          what goes on beside the pictures, for that line, and who says so
    failed(str, str)                         what went wrong; and what was done and can be done about it
    models_changed(list[ModelInfo])          there are others now
    """

    page_wanted = Signal(str)
    settings_wanted = Signal(object, object)
    restoring_wanted = Signal(object)
    source_wanted = Signal(object)
    prompts_wanted = Signal(object)
    enlarging_wanted = Signal(object, int)
    picture_wanted = Signal(object)
    variations_wanted = Signal(object)
    drawing_wanted = Signal(object)
    told = Signal(str)
    noted = Signal(str, str)
    failed = Signal(str, str)
    models_changed = Signal(object)

    def __init__(
        self,
        controller: GenerationController,
        gallery: GalleryService,
        settings: SettingsStore,
        models: Sequence[ModelInfo],
        styles: Sequence[StylePreset],
        pictures: PictureFiles,
        theme: ThemeSwitch,
        unfinished: UnfinishedList,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.controller, self.gallery, self.settings = controller, gallery, settings
        self.models, self.styles = list(models), list(styles)
        self.pictures, self.theme, self.unfinished = pictures, theme, unfinished
        self.undo = UndoOrder(self)
        self.growing = GrowingPictures(controller, self)

    def set_models(self, models: Sequence[ModelInfo]) -> None:
        self.models = list(models)
        self.models_changed.emit(self.models)

    def draw(self, requests: Sequence[GenerationRequest]) -> None:
        self.drawing_wanted.emit(list(requests))
