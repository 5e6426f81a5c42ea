"""What a picture is, in a sentence: the size that was denoised, what was enlarged or resampled, in how many tiles.

The recipe, the `parameters` text, the command line and the window all say it in these words.
"""

from __future__ import annotations

from engine.events import GeneratedImage
from engine.request import GenerationRequest

LEAST_STRENGTH = 0.001
"""Below it no step is done."""

Size = tuple[int, int]  # width and height in pixels


def origin_sentence(
    request: GenerationRequest, rendered_size: Size, size: Size, source_size: Size | None, tiles: int
) -> str:
    """For example "512x512 enlarged to 4096x4096, denoised in 121 tiles, strength 0.4".

    Args:
        rendered_size: what was denoised.
        size: of the finished picture.
        source_size: of the picture that it began from; None: from noise alone.
        tiles: in which it was denoised.
    """
    if source_size is None:
        denoised = f"denoised at {_words(rendered_size)}{_in_tiles(tiles)}"
        return denoised if size == rendered_size else f"{denoised}, resampled to {_words(size)}"
    if size == source_size:
        brought = f"a picture of {_words(size)}"
    else:
        change = "enlarged" if size[0] * size[1] > source_size[0] * source_size[1] else "reduced"
        brought = f"{_words(source_size)} {change} to {_words(size)}"
    if request.strength < LEAST_STRENGTH:
        return f"{brought}, not denoised"
    return f"{brought}, denoised{_in_tiles(tiles) or ' in one piece'}, strength {request.strength:g}"


def origin_of(image: GeneratedImage) -> str:
    """The sentence for a finished image."""
    height, width = image.pixels.shape[:2]
    return origin_sentence(
        image.request, (image.rendered_width, image.rendered_height), (width, height), source_size(image), image.tiles
    )


def source_size(image: GeneratedImage) -> Size | None:
    """Width and height of the picture that it began from; None: from noise alone."""
    return (image.source_width, image.source_height) if image.source_width and image.source_height else None


def _words(size: Size) -> str:
    return f"{size[0]}x{size[1]}"


def _in_tiles(tiles: int) -> str:
    return f" in {tiles} tiles" if tiles > 1 else ""
