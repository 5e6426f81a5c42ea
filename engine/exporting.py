"""A saved picture in another format: from its kept latent where that tells more than the file, else from its pixels.

16 bits a channel are decoded anew, in float32, from the latent that the picture's recipe names; no step is done again.
8 bits from a PNG or TIFF are its own pixels. Importing this file imports torch.
"""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Generator, Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from engine import device as devices
from engine import kept_latents
from engine.autoencoder import Autoencoder
from engine.errors import ImageFileError, ModelDamaged, ModelMissing, OutOfMemory
from engine.events import Stage, StepProgress
from engine.image_file import new_picture_file, read_recipe, texts_in
from engine.image_formats import DEFAULT_QUALITY, ImageFormat, open_writer
from engine.image_formats.lossy import MAX_SEGMENT_BYTES
from engine.loading import open_autoencoder
from engine.recipe import Recipe
from engine.recipe_model import exact_model
from engine.request import GenerationRequest, Precision
from engine.sizes import resize_and_crop
from engine.source_picture import SourcePicture

_SMALLEST_BAND = 1  # latent rows
_PIXEL_ROWS_AT_ONCE = 256


@dataclass(frozen=True, slots=True)
class Exported:
    """What `export` yields last."""

    path: Path  # the name that the file got
    from_latent: bool  # else from the file's pixels
    recipe_left_out: bool = False  # too long for the format: the picture cannot be made again from this file


def export(
    source: Path, target: Path, kind: ImageFormat, quality: int = DEFAULT_QUALITY, device: str = "auto"
) -> Generator[StepProgress | Exported, None, None]:
    """Write the picture in the file `source` to `target` (or beside it as "name-2") with all its texts.

    Closing the generator cancels, and leaves no file.

    Args:
        quality: of JPEG and WebP, 1 to 100.
        device: where a latent is decoded.
    Raises:
        ImageFileError: the picture cannot be read or written, or its latent is no longer kept and 16 bits need it.
        ModelMissing, ModelDamaged, OutOfMemory, DeviceUnsupported: the latent cannot be decoded.
    """
    texts = texts_in(source)
    picture = _from_latent(source, read_recipe(source), kind, device) if texts.recipe else None
    if picture is None:
        if kind.bits == 16:
            raise ImageFileError(
                f"{source.name[:100]} cannot be saved with 16 bits, because the latent that it was decoded from is not "
                "kept here: render it again from its recipe, or choose a format with 8 bits."
            )
        picture = _from_file(source)
    done = 0
    yield StepProgress(Stage.DECODING, 0, picture.height)
    with new_picture_file(target) as part, contextlib.closing(picture.parts) as parts:
        writer = open_writer(part.file, kind, picture.width, picture.height, texts, quality)
        for rows in parts:
            writer.write(rows)
            done += len(rows)
            yield StepProgress(Stage.DECODING, done, picture.height)
        writer.finish()
    left_out = kind is ImageFormat.JPEG and not texts.fits(MAX_SEGMENT_BYTES)
    yield Exported(part.path, picture.from_latent, left_out)


@dataclass(frozen=True, slots=True)
class _Picture:
    width: int
    height: int
    parts: Generator[np.ndarray, None, None]  # (n, width, 3) rows from the top, uint8 or uint16
    from_latent: bool


def _from_file(source: Path) -> _Picture:
    pixels = SourcePicture.open(source).pixels
    height, width, _ = pixels.shape
    parts = (pixels[top : top + _PIXEL_ROWS_AT_ONCE] for top in range(0, height, _PIXEL_ROWS_AT_ONCE))
    return _Picture(width, height, parts, from_latent=False)


def _from_latent(source: Path, recipe: Recipe, kind: ImageFormat, device: str) -> _Picture | None:
    """None where the file's own pixels are as good, or all there is."""
    wide = kind.bits == 16
    if not wide and source.suffix.lower() == ".png":
        return None
    latent = kept_latents.find(recipe.provenance.get("latent"))
    if latent is None:
        return None
    try:
        model = exact_model(recipe)
    except ModelMissing:
        if wide:
            raise
        return None
    # bfloat16 tells 256 shades apart: 65,536 need float32.
    precision = Precision.FLOAT32 if wide else _precision_of(recipe)
    decoder = _Decoder(model.folder, devices.choose_device(device), precision)
    request = recipe.request
    decoded = (latent.shape[2] * decoder.compression, latent.shape[3] * decoder.compression)
    if decoded != recipe.rendered_size[::-1]:
        raise ImageFileError(f"The latent kept for {source.name[:100]} is of another size: render the picture again.")
    parts = _integers(_fitted(decoder.bands(latent), decoded, request), kind.bits)
    return _Picture(request.width, request.height, parts, from_latent=True)


def _precision_of(recipe: Recipe) -> Precision:
    worked = recipe.provenance.get("precision")
    return Precision(worked) if worked in [precision.value for precision in Precision] else Precision.FLOAT32


class _Decoder:
    """A model's decoder that goes on in smaller bands, and at last on the processor, where memory runs out."""

    def __init__(self, folder: Path, device: torch.device, precision: Precision) -> None:
        self._folder = folder
        processor = torch.device("cpu")
        ways = [(device, precision, None), (device, precision, _SMALLEST_BAND)]
        if device.type != "cpu":
            ways.append((processor, Precision.FLOAT32, _SMALLEST_BAND))
        self._ways: list[tuple[torch.device, Precision, int | None]] = ways
        self._autoencoder = self._open(device, precision)

    @property
    def compression(self) -> int:
        return self._autoencoder.config.compression

    def bands(self, latent: Tensor) -> Generator[Tensor, None, None]:
        """(1, C, H, W) → (1, 3, h, 32·W) bands from the top, in float32 on the processor."""
        done = 0  # latent rows
        for number, (device, precision, rows) in enumerate(self._ways):
            if number and (device, precision) != self._ways[number - 1][:2]:
                self._autoencoder = self._open(device, precision)
            try:
                for band in self._decode(latent, device, rows, done):
                    done += band.shape[2] // self.compression
                    yield band
                return
            except (RuntimeError, MemoryError) as error:
                if not devices.is_out_of_memory(error):
                    raise
            gc.collect()
            devices.release_memory(device)
        raise OutOfMemory("Memory ran out while the picture was decoded: close other programs, and try again.")

    @torch.inference_mode()
    def _decode(
        self, latent: Tensor, device: torch.device, rows: int | None, done: int
    ) -> Generator[Tensor, None, None]:
        """From latent row `done` on, which is a multiple of `rows`."""
        dtype = next(self._autoencoder.parameters()).dtype
        for band in self._autoencoder.decode_rows(latent.to(device, dtype), rows, done // (rows or 1)):
            if not bool(torch.isfinite(band).all()):
                raise ModelDamaged("The picture came out empty (not a number): the model's weights are damaged.")
            if band.shape[2]:  # there are none while the attention's sums are gathered
                yield band.float().cpu()

    def _open(self, device: torch.device, precision: Precision) -> Autoencoder:
        return open_autoencoder(self._folder, device, precision, decoder_only=True)


def _fitted(
    bands: Generator[Tensor, None, None], decoded: tuple[int, int], request: GenerationRequest
) -> Generator[Tensor, None, None]:
    """The bands of the picture of the size asked for, as `pipeline.py` brings it there.

    Args:
        decoded: height and width of the whole latent's pixels.
    """
    with contextlib.closing(bands):
        if decoded == (request.height, request.width):
            yield from bands
        elif request.source:  # it was rounded up to whole cells: what is more is cut off all around
            yield from _cropped(bands, decoded, (request.height, request.width))
        else:  # resampling needs the whole picture
            yield resize_and_crop(torch.cat([*bands], dim=2), request.height, request.width)


def _cropped(
    bands: Iterable[Tensor], decoded: tuple[int, int], wanted: tuple[int, int]
) -> Generator[Tensor, None, None]:
    above, left = ((larger - smaller) // 2 for larger, smaller in zip(decoded, wanted, strict=True))
    top = -above  # of the band, in the picture's rows
    for band in bands:
        first, last = max(0, -top), min(band.shape[2], wanted[0] - top)
        top += band.shape[2]
        if first < last:
            yield band[:, :, first:last, left : left + wanted[1]]


def _integers(bands: Generator[Tensor, None, None], bits: int) -> Generator[np.ndarray, None, None]:
    """(1, 3, h, W) in [−1, 1] → (h, W, 3) uint8 or uint16, from black to white."""
    with contextlib.closing(bands):
        for band in bands:
            scaled = ((band[0] / 2 + 0.5).clamp(0, 1) * (2**bits - 1)).round().permute(1, 2, 0)
            yield scaled.numpy().astype(np.uint16 if bits == 16 else np.uint8)
