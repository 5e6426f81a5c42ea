"""How a picture becomes a request for a larger one: its sides, and what it takes over. Plain Python, no Qt."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from pathlib import Path

from engine import GenerationRequest
from engine.request import MIN_SIDE, PIXEL_STEP
from engine.tiling import plan_tiles

LONG_SIDES = (2048, 4096)
"""What the window offers, in pixels."""


@dataclass(frozen=True, slots=True)
class Enlargement:
    """What the user chooses about it; how the rest is made stands in the picture's own request."""

    long_side: int  # pixels
    steps: int = 8
    strength: float = 0.2
    overlap: float = 0.25
    guidance_scale: float = 1.0  # the picture's own makes every tile show the whole prompt: second eyes on plain ground
    tile_prompts: tuple[str, ...] = ()  # as a request has them


def enlarged_sides(width: int, height: int, long_side: int) -> tuple[int, int]:
    """(width, height) of about the same shape whose longer side is `long_side`, both multiples of 32."""
    scale = long_side / max(width, height)

    def side(length: int) -> int:
        return max(MIN_SIDE, round(length * scale / PIXEL_STEP) * PIXEL_STEP)

    return side(width), side(height)


def tile_count(width: int, height: int, native_size: int, overlap: float) -> int:
    """How many tiles a picture of width × height is denoised in by a model of `native_size`; all in pixels."""
    return len(plan_tiles(-(-height // PIXEL_STEP), -(-width // PIXEL_STEP), native_size // PIXEL_STEP, overlap))


def is_enlargement(request: GenerationRequest) -> bool:
    """Whether the request is one that the window offers: from a picture, to one of its large sizes."""
    return bool(request.source) and max(request.width, request.height) >= LONG_SIDES[0]


def enlargement_request(
    base: GenerationRequest, source: Path, size: tuple[int, int], prompt: str, chosen: Enlargement
) -> GenerationRequest:
    """`base` again, from `source` instead of from noise alone.

    Args:
        base: how the picture was made, or would be.
        source: the picture's file.
        size: its width and height.
        prompt: what every tile shows.
    Raises:
        InvalidRequest: with the name of the field that cannot work.
    """
    width, height = enlarged_sides(*size, chosen.long_side)
    return dataclasses.replace(
        base,
        prompt=prompt,
        width=width,
        height=height,
        exact_size=False,
        steps=chosen.steps,
        guidance_scale=chosen.guidance_scale,
        source=str(source),
        strength=chosen.strength,
        tile_overlap=chosen.overlap,
        tile_prompts=chosen.tile_prompts,
        step_cache=0.0,  # what it compares is the step before, not the tile before
    )
