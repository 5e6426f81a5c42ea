"""Composes scenes from sprites, many at once, on whichever device the training runs."""

from __future__ import annotations

from collections.abc import Sequence

import torch
import torch.nn.functional as F
from torch import Tensor

from engine.training.emoji.artwork import Sprites
from engine.training.emoji.concepts import CONCEPTS
from engine.training.emoji.scenes import COLOURS, Scene

INKED = "outline"
CHUNK = 64  # scenes painted at once
LEVELS = 3  # of the sprites' pyramid


class Painter:
    """Holds all sprites, premultiplied and in several sizes: thin lines neither fringe nor flicker when they shrink."""

    def __init__(self, sprites: Sprites, device: torch.device) -> None:
        self.device = device
        self._rows = {
            (style, concept.name): row * len(CONCEPTS) + column
            for row, style in enumerate(sprites.styles)
            for column, concept in enumerate(CONCEPTS)
        }
        # On a card everything lies there; a processor widens the few sprites of a chunk.
        self._pyramid = [_premultiplied(sprites.pictures.flatten(0, 1)).to(device)]
        for _ in range(LEVELS - 1):
            self._pyramid.append(_halved(self._pyramid[-1]))

    def paint(self, scenes: Sequence[Scene], side: int) -> Tensor:
        """(B, 3, side, side) float32 in [−1, 1]."""
        return torch.cat([self._paint(scenes[start : start + CHUNK], side) for start in range(0, len(scenes), CHUNK)])

    def _paint(self, scenes: Sequence[Scene], side: int) -> Tensor:
        grounds = torch.tensor([scene.background for scene in scenes], dtype=torch.float32)
        canvas = (grounds.to(self.device) / 255)[:, :, None, None].expand(-1, -1, side, side).clone()
        inks = [scene.ink for scene in scenes]
        for slot in range(max(len(scene.things) for scene in scenes)):
            shown = [row for row, scene in enumerate(scenes) if slot < len(scene.things)]
            things = [scenes[row].things[slot] for row in shown]
            sprites = [
                self._rows[scenes[row].style, thing.concept.name] for row, thing in zip(shown, things, strict=True)
            ]
            boxes = [(*thing.centre, thing.side) for thing in things]
            for level, chosen in self._by_level([thing.side * side for thing in things]).items():
                rows = [shown[i] for i in chosen]
                drawing = self._place(level, [sprites[i] for i in chosen], [boxes[i] for i in chosen], side)
                colours, alpha = self._coloured(drawing, [inks[row] for row in rows])
                index = torch.tensor(rows, device=self.device)
                canvas[index] = canvas[index] * (1 - alpha) + colours
        return canvas * 2 - 1

    def collage(self, count: int, things: int, side: int, generator: torch.Generator) -> Tensor:
        """Pictures of nothing in particular: sprites at any place, size, angle and hue on colour gradients.

        The autoencoder learns from them what no scene shows, so that other pictures survive it as well.

        Returns:
            (count, 3, side, side) float32 in [−1, 1].
        """

        def uniform(*shape: int, low: float = 0.0, high: float = 1.0) -> Tensor:
            return low + (high - low) * torch.rand(*shape, generator=generator)

        corners = uniform(count, 3, 2, 2).to(self.device)
        canvas = F.interpolate(corners, (side, side), mode="bilinear", align_corners=True)
        for _ in range(things):
            sizes = 0.12 * (8 ** uniform(count))  # 0.12 to 0.96 of the picture
            angles = uniform(count, low=-0.6, high=0.6) * (uniform(count) < 0.7)
            sprites = torch.randint(0, len(self._pyramid[0]), (count,), generator=generator)
            hues = _colour_turns(uniform(count, low=0, high=6.28) * (uniform(count) < 0.5)).to(self.device)
            centres = uniform(count, 2)
            for level, chosen in self._by_level((sizes * side).tolist()).items():
                boxes = torch.cat([centres[chosen], sizes[chosen, None]], 1).tolist()
                drawing = self._place(level, sprites[chosen].tolist(), boxes, side, angles[chosen])
                colours, alpha = drawing[:, :3], drawing[:, 3:]
                colours = torch.einsum("bij,bjhw->bihw", hues[chosen], colours).clamp(min=0).minimum(alpha)
                canvas[chosen] = canvas[chosen] * (1 - alpha) + colours
        return canvas * 2 - 1

    def _by_level(self, sides: Sequence[float]) -> dict[int, list[int]]:
        """Which things are taken from which size of the sprites: the smallest that need not be enlarged."""
        levels: dict[int, list[int]] = {}
        for number, wanted in enumerate(sides):
            level = max((i for i, size in enumerate(self._pyramid) if size.shape[-1] >= wanted), default=0)
            levels.setdefault(level, []).append(number)
        return levels

    def _place(
        self, level: int, sprites: list[int], boxes: Sequence[Sequence[float]], side: int, angles: Tensor | None = None
    ) -> Tensor:
        """Sprites on empty pictures: (B, 4, side, side), premultiplied, in [0, 1]. Boxes are centre x, y and side."""
        pictures = self._pyramid[level][torch.tensor(sprites, device=self.device)].float() / 255
        x, y, size = torch.tensor(boxes, dtype=torch.float32).unbind(1)
        angles = torch.zeros_like(x) if angles is None else angles
        cos, sin = angles.cos() / size, angles.sin() / size
        left, top = 2 * x - 1, 2 * y - 1
        first = torch.stack([cos, sin, -(cos * left + sin * top)], 1)
        second = torch.stack([-sin, cos, sin * left - cos * top], 1)
        matrix = torch.stack([first, second], 1).to(self.device)  # output place → place in the sprite
        grid = F.affine_grid(matrix, [len(sprites), 4, side, side], align_corners=False)
        return F.grid_sample(pictures, grid, align_corners=False)

    def _coloured(self, drawing: Tensor, inks: Sequence[str]) -> tuple[Tensor, Tensor]:
        colours, alpha = drawing[:, :3], drawing[:, 3:]
        inked = [row for row, ink in enumerate(inks) if ink]
        if inked:
            values = torch.tensor([COLOURS[inks[row]] for row in inked], dtype=torch.float32, device=self.device) / 255
            index = torch.tensor(inked, device=self.device)
            colours[index] = values[:, :, None, None] * alpha[index]
        return colours, alpha


def _premultiplied(pictures: Tensor) -> Tensor:
    """(N, 4, S, S) straight uint8 → premultiplied uint8."""
    parts = []
    for part in pictures.split(64):
        alpha = part[:, 3:].float() / 255
        parts.append(torch.cat([(part[:, :3] * alpha).round().byte(), part[:, 3:]], 1))
    return torch.cat(parts)


def _halved(pictures: Tensor) -> Tensor:
    return torch.cat([F.avg_pool2d(part.float(), 2).round().byte() for part in pictures.split(64)])


def _colour_turns(angles: Tensor) -> Tensor:
    """Rotations about the gray axis: (B,) radians → (B, 3, 3)."""
    third = 1 / 3
    cos, sin = angles.cos(), angles.sin() * 3**-0.5
    same = cos + third * (1 - cos)
    up, down = third * (1 - cos) - sin, third * (1 - cos) + sin
    rows = [same, up, down, down, same, up, up, down, same]
    return torch.stack(rows, 1).unflatten(1, (3, 3))
