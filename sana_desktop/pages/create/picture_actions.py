"""PictureActions: the part of Create that answers what is asked of the picture in the view."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from sana_desktop.pages.picture_page import PicturePage
from sana_desktop.revealing import reveal
from sana_desktop.session_model import SessionItem

if TYPE_CHECKING:
    from sana_desktop.pages.create.pair_presenter import PairPresenter
    from sana_desktop.pages.create.rating_presenter import RatingPresenter
    from sana_desktop.pages.create.session_presenter import SessionPresenter
    from sana_desktop.pages.create.variation_presenter import VariationPresenter
    from sana_desktop.widgets.image_view import ImageView

_NEEDS_PICTURE = ("use_all", "use_prompt", "use_seed", "use_size")
_NEEDS_FINISHED = ("vary_subtly", "vary_strongly")
_NEEDS_FILE = ("begin_from", "show_in_gallery", "show_in_folder", "delete_picture")
_RATES = tuple(f"rate_{stars}" for stars in range(6))


class PictureActions(PicturePage):
    """Its slots are named in `picture_specs.py`."""

    presenter: SessionPresenter
    ratings: RatingPresenter
    variations: VariationPresenter
    pair: PairPresenter
    view: ImageView

    def enable_for(self, item: SessionItem | None) -> None:
        """`item` is in the view."""
        has = {
            _NEEDS_PICTURE: item is not None,
            _NEEDS_FINISHED: item is not None and not item.is_live,
            _NEEDS_FILE: item is not None and item.finished_path is not None,
            _RATES: item is not None and (item.is_live or item.path is not None),
        }
        for names, is_there in has.items():
            for name in names:
                self.action(name).setEnabled(is_there)

    def focus_picture(self) -> None:
        """From the prompt to the picture, where single keys mean something."""
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def toggle_drafts(self, wanted: bool) -> None:
        self.studio.settings.change(drafts=wanted)

    def compare_two(self) -> None:
        self.pair.compare()

    def vary_subtly(self) -> None:
        self.variations.vary(self.presenter.shown_item(), strong=False)

    def vary_strongly(self) -> None:
        self.variations.vary(self.presenter.shown_item(), strong=True)

    def begin_from(self) -> None:
        if (path := self._path()) is not None:
            self.studio.source_wanted.emit(path)

    def show_in_gallery(self) -> None:
        if (path := self._path()) is not None:
            self.studio.picture_wanted.emit(path)

    def show_in_folder(self) -> None:
        if (path := self._path()) is not None and not reveal(path):
            self.studio.failed.emit(self.tr("The folder of this picture cannot be shown."), "")

    def delete_picture(self) -> None:
        """All that are chosen in the strip."""
        self.ratings.delete(self.presenter.chosen_paths())

    def _path(self) -> Path | None:
        item = self.presenter.shown_item()
        return None if item is None else item.finished_path

    def rate(self, stars: int) -> None:
        self.ratings.rate(stars)

    def take_over(self, parts: frozenset[str]) -> None:
        item = self.presenter.shown_item()
        if item is not None:
            self.studio.settings_wanted.emit(item.request, parts)
