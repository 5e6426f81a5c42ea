"""From a finished latent to the picture's bytes: at once, or in bands of rows that are told as they are finished."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, replace

import numpy as np
import torch
from torch import Tensor

from engine.autoencoder import Autoencoder
from engine.errors import ModelDamaged, OutOfMemory
from engine.events import Event, PictureRows, Stage, StepProgress
from engine.journal import Journal, Progress
from engine.planning.ladder import Ladder
from engine.render_state import RenderState, pack
from engine.sizes import resize_and_crop

WHOLE_PIXELS = 2 << 20
"""Up to here a picture is decoded at once, unless the memory plan says otherwise."""

Lender = Callable[[], contextlib.AbstractContextManager[tuple[Autoencoder, Tensor]]]
"""Lends the decoder together with the latent in its arithmetic and at its place, as the plan just then wants both."""


@dataclass(frozen=True, eq=False)
class Decoding:
    """One latent, the size that its picture shall have, and the way to a decoder."""

    lend: Lender
    ladder: Ladder
    rendered: tuple[int, int]  # (height, width) in pixels of the whole latent
    wanted: tuple[int, int]  # (height, width) of the picture
    cropped: bool  # what is more than wanted is cut off all around; else the picture is resampled
    cell: int  # pixels of a latent cell's side

    @property
    def in_bands(self) -> bool:
        """Resampling needs the whole picture in floating point."""
        large = self.rendered[0] * self.rendered[1] > WHOLE_PIXELS
        return self.cropped or (self.rendered == self.wanted and (large or self.ladder.plan.decode_band is not None))

    def run(self, journal: Journal, done: Progress, state: RenderState) -> Generator[Event, None, np.ndarray]:
        """uint8 (height, width, 3).

        Args:
            done, state: what the journal shall hold, beside the finished rows: all the solver's steps.
        Raises:
            OutOfMemory, ModelDamaged.
        """
        if not self.in_bands:
            return self.ladder.climb_down(Stage.DECODING, self._whole)
        picture = np.empty((*self.wanted, 3), np.uint8)
        bands = _Bands(self)
        kept = journal.read_rows(picture)
        if kept is not None and bands.skip(kept):
            yield PictureRows(0, picture[: kept.rows], self.wanted[0])
        progress = replace(done, height=self.wanted[0])

        def keep() -> None:
            if journal.kept_step == done.step or journal.keep(done, lambda: pack(state)):
                journal.keep_rows(progress, picture)

        try:
            while bands.top < self.rendered[0]:
                rows = self.ladder.climb_down(Stage.DECODING, bands.following)
                yield from self.ladder.untold()
                if len(rows) == 0:
                    yield StepProgress(Stage.DECODING, 0, 1)
                    continue
                shown = _place(picture, rows, bands.top - len(rows), self.margins)
                progress = replace(progress, rows=shown.stop, band=bands.rows or 0)
                if journal.is_due:
                    keep()
                if len(shown):
                    yield PictureRows(shown.start, picture[shown.start : shown.stop], self.wanted[0])
        except (GeneratorExit, OutOfMemory):
            if journal.is_worthwhile and progress.rows:
                keep()
            raise
        finally:
            bands.close()
        return picture

    @property
    def margins(self) -> tuple[int, int]:
        """Rows and columns that are cut off at the top and on the left."""
        return (self.rendered[0] - self.wanted[0]) // 2, (self.rendered[1] - self.wanted[1]) // 2

    def _whole(self) -> np.ndarray:
        with self.lend() as (autoencoder, latent):
            pixels = autoencoder.decode(latent, self.ladder.plan.decode_band)
        return as_bytes(resize_and_crop(pixels.float(), *self.wanted))


class _Bands:
    """The bands one after another; begins anew at the same place, with what the plan says then, when one failed."""

    def __init__(self, work: Decoding) -> None:
        self.top = 0  # of the next band, in rows of the rendered picture
        self.rows: int | None = None  # latent rows of a band; None: the autoencoder's own choice, not known yet
        self._work, self._open = work, contextlib.ExitStack()
        self._bands: Iterator[Tensor] | None = None

    def skip(self, kept: Progress) -> bool:
        """Go on behind rows that were finished before, in bands of the same height, if that can be."""
        margin, _ = self._work.margins
        self.top = self._work.rendered[0] if kept.rows == kept.height else kept.rows + margin
        if self.top < self._work.rendered[0] and (kept.band < 1 or self.top % (kept.band * self._work.cell)):
            self.top = 0
            return False
        self.rows = kept.band
        return True

    def following(self) -> np.ndarray:
        """uint8 (rows, width, 3): the next band; of no rows before the first is ready."""
        try:
            if self._bands is None:
                self._bands = self._begin()
            band = as_bytes(next(self._bands).float())
        except BaseException:
            self.close()
            raise
        if len(band):
            self.rows = self.rows or -(-len(band) // self._work.cell)
        self.top += len(band)
        return band

    def close(self) -> None:
        """Give the decoder back."""
        self._bands = None
        self._open.close()

    def _begin(self) -> Iterator[Tensor]:
        planned = self._work.ladder.plan.decode_band
        if planned is not None and (self.rows is None or planned < self.rows):
            self.rows = planned
        autoencoder, latent = self._open.enter_context(self._work.lend())
        if self.rows is None:
            return iter(autoencoder.decode_rows(latent))
        height = self.rows * self._work.cell
        first, ahead = divmod(self.top, height)
        return _without_rows(autoencoder.decode_rows(latent, self.rows, first), ahead)


def _without_rows(bands: Iterator[Tensor], rows: int) -> Iterator[Tensor]:
    """Bands were of another height before: of the first one, the lower part alone is missing."""
    for band in bands:
        yield band[:, :, rows:]
        if band.shape[2]:
            rows = 0


def as_bytes(pixels: Tensor) -> np.ndarray:
    """(1, 3, H, W) in about [−1, 1] → uint8 (H, W, 3).

    Raises:
        ModelDamaged: there is something in it that is not a number.
    """
    if not bool(torch.isfinite(pixels).all()):
        raise ModelDamaged(
            "The picture came out empty (not a number): the model's weights do not suit this precision. "
            "Try --precision float32 or bfloat16."
        )
    scaled = ((pixels[0] / 2 + 0.5).clamp(0, 1) * 255).round().to(torch.uint8)
    return scaled.permute(1, 2, 0).contiguous().cpu().numpy()


def _place(picture: np.ndarray, band: np.ndarray, top: int, margins: tuple[int, int]) -> range:
    """Write a band, which begins at row `top` of the rendered picture, to its place; the picture's rows it filled."""
    above, left = margins
    first, last = max(top - above, 0), min(top - above + len(band), len(picture))
    last = max(first, last)
    picture[first:last] = band[first + above - top : last + above - top, left : left + picture.shape[1]]
    return range(first, last)
