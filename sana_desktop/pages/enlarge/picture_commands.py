"""PictureCommands: the part of the workspace that answers what is asked of the picture and the tiles in its middle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from sana_desktop.enlarging import LONG_SIDES
from sana_desktop.pages.enlarge.enlarge_modes import Mode, Result
from sana_desktop.pages.page import Page

if TYPE_CHECKING:
    from sana_desktop.pages.enlarge.enlarge_settings import EnlargeSettings
    from sana_desktop.pages.enlarge.enlarge_stage import EnlargeStage
    from sana_desktop.pages.enlarge.linked_controls import LinkedControls
    from sana_desktop.pages.enlarge.tile_presenter import TilePresenter
    from sana_desktop.pages.enlarge.tile_view import TileView
    from sana_desktop.pages.export_chooser import ExportChooser


class PictureCommands(Page):
    """Its slots are named in `enlarge_actions.py`."""

    mode: Mode
    result: Result | None
    stage: EnlargeStage
    view: TileView
    tiles: TilePresenter
    exports: ExportChooser
    _controls: LinkedControls

    @property
    def settings(self) -> EnlargeSettings:
        """The first column."""
        raise NotImplementedError

    def choose_2048(self) -> None:
        self.settings.choose(LONG_SIDES[0])

    def choose_4096(self) -> None:
        self.settings.choose(LONG_SIDES[-1])

    def show_in_gallery(self) -> None:
        if self.result is not None and self.result.path is not None:
            self.studio.picture_wanted.emit(self.result.path)

    def export_as(self) -> None:
        if self.result is not None and self.result.path is not None:
            self.exports.open(self.result.path, self.result.latent)

    def copy_picture(self) -> None:
        self.studio.pictures.copy(self.view.image())

    def compare(self, wanted: bool) -> None:
        """Before and after in one place, with a line between them."""
        wanted = wanted and self.mode is Mode.RESULT
        if wanted:
            self.stage.show_beside(False)
        self.stage.compare(wanted)

    def compare_beside(self, wanted: bool) -> None:
        wanted = wanted and self.mode is Mode.RESULT
        if wanted:
            self.stage.compare(False)
        self.stage.show_beside(wanted)

    def show_tiles(self, wanted: bool) -> None:
        self.view.show_grid(wanted)
        self._controls.check("show_tiles", wanted)

    def next_tile(self) -> None:
        self.tiles.step(1)

    def previous_tile(self) -> None:
        self.tiles.step(-1)

    def focus_prompt(self) -> None:
        self.settings.prompt.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.settings.prompt.selectAll()

    def focus_tile_prompt(self) -> None:
        self.tiles.focus_prompt()

    def fit_picture(self) -> None:
        self.view.fit()

    def show_actual_size(self) -> None:
        self.view.show_actual_size()
