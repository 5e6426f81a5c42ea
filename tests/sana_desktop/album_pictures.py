"""Pictures for the tests of sheets, pages and archives: one flat colour each, so that a place on a sheet is known."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from engine import GeneratedImage, GenerationRequest
from engine.image_file import save_picture
from sana_desktop.batches.album import AlbumPicture, read_picture

COLOURS = ((200, 0, 0), (0, 160, 0), (0, 0, 220), (220, 200, 0), (120, 0, 140))


def saved(folder: Path, number: int, prompt: str = "a fox", side: int = 64, suffix: str = ".png") -> Path:
    pixels = np.empty((side, side, 3), np.uint8)
    pixels[:] = COLOURS[number % len(COLOURS)]
    image = GeneratedImage(
        GenerationRequest(prompt, "blurry", seed=number, width=side, height=side), pixels, side, side
    )
    return save_picture(image, folder / f"picture {number}{suffix}")


def album(folder: Path, count: int, prompt: str = "a fox") -> list[AlbumPicture]:
    return [read_picture(saved(folder, number, prompt)) for number in range(count)]
