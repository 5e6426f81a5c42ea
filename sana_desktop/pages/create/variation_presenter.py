"""VariationPresenter: pictures that are like another one, by its recipe; of a picture without one, drawn over it."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from engine import GenerationRequest, InvalidRequest
from engine.request import MIN_SIDE, PIXEL_STEP
from sana_desktop.parameters import draw_seed
from sana_desktop.session_model import SessionItem
from sana_desktop.source_reader import SourceFile, SourceReader

if TYPE_CHECKING:
    from sana_desktop.pages.create.create_page import CreatePage

COUNT = 4
SUBTLE, STRONG = 0.15, 0.4
"""How far the noise goes towards another seed's."""

OVER_STRENGTH = 0.5
"""How much is drawn anew over a picture that has no recipe."""


def variations_of(request: GenerationRequest, strength: float, count: int = COUNT) -> list[GenerationRequest]:
    """Of a variation they are variations of what that one was made from: noise lies between two seeds, not three."""
    return [request.with_variation(draw_seed(), strength) for _ in range(count)]


class VariationPresenter(QObject):
    def __init__(self, page: CreatePage) -> None:
        super().__init__(page)
        self._page = page
        self._reader = SourceReader(self)
        self._reader.read.connect(self._on_read)
        self._reader.failed.connect(self._on_failed)
        page.studio.variations_wanted.connect(self.vary_file)

    def vary(self, item: SessionItem | None, strong: bool) -> None:
        """A picture of the session."""
        if item is not None and not item.is_live:
            self._page.enqueue(variations_of(item.request, STRONG if strong else SUBTLE))

    def vary_file(self, path: Path) -> None:
        """Read it, then ask for what is like it."""
        self._reader.ask(path)

    def close(self) -> None:
        self._reader.close()

    # ---- inside

    def _on_read(self, file: SourceFile) -> None:
        if file.request is not None:
            self._page.studio.draw(variations_of(file.request, SUBTLE))
            return
        try:
            self._page.studio.draw(self._over(file))
        except InvalidRequest as error:
            self._page.studio.page_wanted.emit("create")
            headline = self.tr("This picture does not tell how it was made")
            self._page.studio.failed.emit(headline, str(error))

    def _over(self, file: SourceFile) -> list[GenerationRequest]:
        """With the words and settings that stand in Create.

        Raises:
            InvalidRequest: there is no prompt, or one that cannot work.
        """
        like = self._page.requests()[0]
        width, height = (side // PIXEL_STEP * PIXEL_STEP for side in (file.image.width(), file.image.height()))
        if max(width, height) > max(like.width, like.height) or min(width, height) < MIN_SIDE:
            width, height = like.width, like.height
        over = dataclasses.replace(
            like, source=str(file.path), strength=OVER_STRENGTH, width=width, height=height, variation_strength=0.0
        )
        return [over.with_seed(draw_seed()) for _ in range(COUNT)]

    def _on_failed(self, path: Path, why: str) -> None:
        self._page.studio.failed.emit(why, "")
