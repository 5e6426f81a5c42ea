"""Emoji scenes as a data set: endless, drawn on the way, the same number always the same scene."""

from __future__ import annotations

import random
from collections.abc import Sequence

import torch
from torch import Tensor

from engine.training.data import ENDLESS, Caption
from engine.training.emoji.captions import write_captions
from engine.training.emoji.painter import Painter
from engine.training.emoji.scenes import Scene, draw_scene

CAPTIONS = 4  # of a scene
COLLAGE_SHARE = 4  # one picture of this many teaches the autoencoder what no scene shows
COLLAGE_THINGS = 5
SMALL_EVERY = 4  # steps between two of small pictures, which the autoencoder sees whole


class EmojiScenes:
    """A `PictureSource` of scenes that may be trained on."""

    def __init__(self, painter: Painter, seed: int = 0) -> None:
        self.painter, self.seed = painter, seed

    def __len__(self) -> int:
        return ENDLESS

    def scene(self, number: int) -> Scene:
        return draw_scene(random.Random(f"{self.seed}/{number}"))

    def captions(self, numbers: Sequence[int]) -> list[list[Caption]]:
        return [
            write_captions(self.scene(number), CAPTIONS, random.Random(f"{self.seed}/{number}/words"))
            for number in numbers
        ]

    def pixels(self, numbers: Sequence[int], side: int, device: torch.device) -> Tensor:
        return self.painter.paint([self.scene(number) for number in numbers], side).to(device)

    def autoencoder_pixels(self, step: int, count: int, side: int, small_side: int) -> Tensor:
        """What an autoencoder is trained on: scenes, and collages among them; (count, 3, S, S)."""
        side = small_side if step % SMALL_EVERY == SMALL_EVERY - 1 else side
        generator = torch.Generator().manual_seed(self.seed * 1_000_003 + step)
        collages = count // COLLAGE_SHARE
        first = step * (count - collages)
        scenes = self.painter.paint([self.scene(first + number) for number in range(count - collages)], side)
        return torch.cat([scenes, self.painter.collage(collages, COLLAGE_THINGS, side, generator)])
