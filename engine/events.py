"""What `generate()` yields: progress, notices, and at last the image. Plain data on the CPU, no tensors."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

from engine.request import GenerationRequest

if TYPE_CHECKING:
    import numpy as np


class Stage(Enum):
    LOADING = "loading"  # weights from disk
    ENCODING = "encoding"  # prompt to embedding
    READING = "reading"  # the source picture to its latent
    DENOISING = "denoising"  # solver steps
    DECODING = "decoding"  # latent to pixels


@dataclass(frozen=True, slots=True, eq=False)
class StepProgress:
    """Step `step` of `total_steps` of `stage` is done (0: the stage begins)."""

    stage: Stage
    step: int
    total_steps: int
    preview: np.ndarray | None = None  # uint8 (latent height, latent width, 3), RGB: what the image looks like so far
    seconds_left: float | None = None  # estimate for the rest of this image; None until a step was timed
    tile: int = 0  # of the next step, where it runs in tiles: so many are done,
    tiles: int = 1  # of so many


@dataclass(frozen=True, slots=True, eq=False)
class PictureRows:
    """Finished rows of the picture, from the top down, while it is decoded."""

    top: int
    pixels: np.ndarray  # uint8 (rows, width, 3), RGB
    height: int  # of the whole picture


@dataclass(frozen=True, slots=True)
class Notice:
    """Something the user should know though the run goes on, in one sentence."""

    text: str


@dataclass(frozen=True, slots=True, eq=False)
class GeneratedImage:
    """A finished image and what made it."""

    request: GenerationRequest
    pixels: np.ndarray  # uint8 (height, width, 3), RGB, of the size the request asks for
    rendered_width: int  # pixels that were denoised, before the final resize and crop
    rendered_height: int
    tiles: int = 1  # in which it was denoised
    source_width: int = 0  # pixels of the picture that it began from; 0: from noise alone
    source_height: int = 0
    seconds: float = 0.0  # from the request to the pixels, loading of weights not counted
    provenance: Mapping[str, object] = field(default_factory=dict)  # model, precision, device, versions: for the recipe


Event = StepProgress | PictureRows | Notice | GeneratedImage
