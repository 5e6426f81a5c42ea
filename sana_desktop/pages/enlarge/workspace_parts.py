"""WorkspaceParts: the workspace's three columns, each made when it is wanted, else one a turn of the window's thread.

Made all at once they would hold the window up: whoever opens the page sees it first, and its fields a moment later.
"""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from sana_desktop.pages.enlarge.advanced_fields import AdvancedFields
from sana_desktop.pages.enlarge.enlarge_draft import EnlargeDraft
from sana_desktop.pages.enlarge.enlarge_modes import Mode
from sana_desktop.pages.enlarge.enlarge_settings import EnlargeSettings
from sana_desktop.pages.enlarge.enlarge_stage import EnlargeStage
from sana_desktop.pages.enlarge.picture_commands import PictureCommands
from sana_desktop.pages.enlarge.tile_list import TileList
from sana_desktop.pages.enlarge.tile_presenter import TilePresenter
from sana_desktop.studio import Studio
from sana_desktop.theme import SPACE_M

_TILES_WIDTH = 216


class WorkspaceParts(PictureCommands):
    """The page connects them: in `settings_made`, `draft_made` and, when nothing is left to be made, `all_made`."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(studio, parent)
        self.mode = Mode.HOME
        self._advanced: AdvancedFields | None = None
        self._settings: EnlargeSettings | None = None
        self._tile_list: TileList | None = None
        self._draft: EnlargeDraft | None = None
        self.stage = EnlargeStage(self)
        self.view, self.bar = self.stage.view, self.stage.bar
        self._columns = QHBoxLayout(self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(SPACE_M)
        self._columns.addWidget(self.stage, 1)
        self._parts = QTimer(self, interval=0)
        self._parts.timeout.connect(self._make_next_part)

    def settings_made(self, made: EnlargeSettings) -> None:
        raise NotImplementedError

    def draft_made(self, made: EnlargeDraft) -> None:
        raise NotImplementedError

    def all_made(self, draft: EnlargeDraft) -> None:
        raise NotImplementedError

    # ---- the parts

    @property
    def settings(self) -> EnlargeSettings:
        if self._settings is None:
            made = self._settings = EnlargeSettings(self.studio.models, self, self._advanced)
            made.setVisible(self.mode is not Mode.HOME)
            self._columns.insertWidget(0, made)
            self.settings_made(made)
            for before, after in pairwise([made.start, self.view, *self.bar.controls()]):  # as one reads
                QWidget.setTabOrder(before, after)
        return self._settings

    @property
    def tile_list(self) -> TileList:
        if self._tile_list is None:
            made = self._tile_list = TileList(self)
            made.setVisible(self.mode is not Mode.HOME)
            made.setFixedWidth(_TILES_WIDTH)
            self._columns.addWidget(made)
            self.tiles = TilePresenter(self.stage, made, self)
            for before, after in pairwise([self.bar.controls()[-1], made.list, made.prompt]):
                QWidget.setTabOrder(before, after)
        return self._tile_list

    @property
    def draft(self) -> EnlargeDraft:
        if self._draft is None:
            settings, _ = self.settings, self.tile_list
            self._draft = EnlargeDraft(self.studio, settings, self.tiles, self)
            self.draft_made(self._draft)
        return self._draft

    def show_columns(self, are_shown: bool) -> None:
        """Those beside the picture: before one is there, they have nothing to say."""
        for column in (self._settings, self._tile_list):
            if column is not None:
                column.setVisible(are_shown)

    # ---- one a turn

    @property
    def is_making_parts(self) -> bool:
        return self._parts.isActive()

    def make_parts(self) -> None:
        """From the next turn on."""
        self._parts.start()

    def stop_making(self) -> None:
        self._parts.stop()

    def _make_next_part(self) -> None:
        if self._advanced is None:
            self._advanced = AdvancedFields(self)
        elif self._settings is None:
            self.settings.show_message("")
        elif self._tile_list is None:
            self.tile_list.select(None)
        else:
            self._parts.stop()
            self.all_made(self.draft)
