"""RatingPresenter: stars of the session's pictures, and their way to the bin; both by the gallery, both undone."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from engine import GenerationRequest
from engine.annotations import Annotations
from sana_desktop.gallery.picture import Picture
from sana_desktop.session_model import SessionItem

if TYPE_CHECKING:
    from sana_desktop.pages.create.create_page import CreatePage


class RatingPresenter(QObject):
    """What the gallery says of a picture is shown, whoever said it; a rating at once, before the gallery tells it."""

    def __init__(self, page: CreatePage) -> None:
        super().__init__(page)
        self._page, self._gallery = page, page.studio.gallery
        self._rated: set[Path] = set()  # in this session: what undoing may change
        self._deleted: dict[Path, SessionItem] = {}
        self._wish: tuple[GenerationRequest, int] | None = None  # the picture that is being made, and its stars then
        page.picture_bar.stars.sliderMoved.connect(self.rate)
        self._gallery.annotated.connect(self._on_annotated)
        self._gallery.asked.connect(self._on_asked)
        self._gallery.undone.connect(self._on_undone)
        self._gallery.deleted.connect(self._on_deleted)
        self._gallery.failed.connect(self._on_failed)

    def rate(self, stars: int) -> None:
        """The picture that is shown; one that is being made, as soon as it is there."""
        item = self._page.presenter.shown_item()
        if item is None:
            return
        if item.is_live:
            self._wish = (item.request, stars)
            self.show_for(item)
        elif item.path is not None and item.rating != stars:
            self._rate(item.path, stars)

    def finished(self, item: SessionItem) -> None:
        """It is there now, and in the gallery, if it could be saved."""
        wish, self._wish = self._wish, None
        if wish is not None and wish[0] == item.request and item.path is not None and wish[1]:
            self._rate(item.path, wish[1])

    def _rate(self, path: Path, stars: int) -> None:
        self._show(path, stars)
        self._rated.add(path)
        words = self._words(stars)
        self._gallery.annotate([path], _Rate(stars), words)
        self._page.studio.undo.note(words, self._gallery.undo)
        self._page.show_note(words)

    def delete(self, paths: Sequence[Path]) -> None:
        if not paths:
            return
        words = self.tr("Move 1 picture to the bin")
        if len(paths) > 1:
            words = self.tr("Move {count} pictures to the bin").format(count=len(paths))
        self._gallery.delete(paths)
        self._page.studio.undo.note(words, self._gallery.undo)

    def show_for(self, item: SessionItem | None) -> None:
        """`item` is in the view."""
        stars = None if item is None or (item.path is None and not item.is_live) else item.rating
        if item is not None and item.is_live and self._wish is not None and self._wish[0] == item.request:
            stars = self._wish[1]
        self._page.picture_bar.show_rating(stars)

    # ---- inside

    def _show(self, path: Path, stars: int) -> None:
        self._page.session.set_rating(path, stars)
        self.show_for(self._page.presenter.shown_item())

    def _words(self, stars: int) -> str:
        if stars == 0:
            return self.tr("No stars")
        return self.tr("Rated 1 star") if stars == 1 else self.tr("Rated {count} stars").format(count=stars)

    def _on_annotated(self, pictures: list[Picture]) -> None:
        for picture in pictures:
            self._show(picture.path, picture.annotations.rating)

    def _on_asked(self, path: Path, picture: Picture | None) -> None:
        if picture is None or picture.is_missing:
            self._show(path, 0)
            return
        if (item := self._deleted.pop(path, None)) is not None:
            self._page.presenter.bring_back(item)
        self._show(path, picture.annotations.rating)

    def _on_undone(self, words: str) -> None:
        self._ask_anew()

    def _on_failed(self, why: str) -> None:
        """What was shown before it was told may not hold; whoever did it is looking at one page or the other."""
        self._ask_anew()
        if self._page.isVisible():
            self._page.studio.failed.emit(why, "")

    def _ask_anew(self) -> None:
        for path in self._rated | self._deleted.keys():
            self._gallery.ask(path)

    def _on_deleted(self, paths: list[Path]) -> None:
        for path in paths:
            if (item := self._page.presenter.take_away(path)) is not None:
                self._deleted[path] = item


class _Rate:
    """To so many stars, whatever else is said of a picture."""

    def __init__(self, stars: int) -> None:
        self._stars = stars

    def __call__(self, annotations: Annotations) -> Annotations:
        return dataclasses.replace(annotations, rating=self._stars)
