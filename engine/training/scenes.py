"""Scenes: one object on a plain background, composed anew for every training sample."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace

import numpy as np
import torch
from PIL import Image
from torch import Tensor

from engine.training.artwork import Artwork
from engine.training.captions import COLOURS, CONCEPTS, LAYOUTS, Concept, Layout, caption, is_held_out

SIDE = 512
OFTEN = (*COLOURS, "white", "blue", "blue", "light blue", "light blue")  # what is unnamed; what is easily confused
EMPTY_CAPTIONS = 0.1  # of all, for classifier-free guidance
COLOUR_JITTER = 5
PLACE_JITTER = 0.012  # of the side, for the layout that most pictures have; others get twice as much
SIZE_JITTER = 0.03


@dataclass(frozen=True, slots=True)
class Scene:
    """What is on a picture. `centre` and `side` are pixels."""

    concept: Concept
    colour: str
    background: tuple[int, int, int]
    layout: Layout
    centre: tuple[float, float]
    side: int
    caption: str


def draw_scene(rng: random.Random) -> Scene:
    """A random scene that is not held out, with one of its captions."""
    while True:
        concept, colour = rng.choice(CONCEPTS), rng.choice(OFTEN)
        if not is_held_out(concept, colour):
            break
    layout = rng.choices(LAYOUTS, [layout.weight for layout in LAYOUTS])[0]
    words = "" if rng.random() < EMPTY_CAPTIONS else caption(concept, colour, layout, rng)
    jitter = PLACE_JITTER if layout.name == "centre" else 2 * PLACE_JITTER
    x, y = (SIDE * (place + rng.uniform(-jitter, jitter)) for place in layout.centre)
    return Scene(
        concept=concept,
        colour=colour,
        background=_jittered(COLOURS[colour], rng),
        layout=layout,
        centre=(x, y),
        side=round(SIDE * layout.side * (1 + rng.uniform(-SIZE_JITTER, SIZE_JITTER))),
        caption=words,
    )


def draw_any_scene(rng: random.Random, artwork: Artwork) -> Scene:
    """Like `draw_scene`, of any picture there is: the autoencoder must know more than the transformer draws."""
    code_point = rng.choice(artwork.code_points)
    return replace(draw_scene(rng), concept=Concept((code_point,), code_point), caption="")


def render(scene: Scene, artwork: Artwork) -> np.ndarray:
    """(512, 512, 3) uint8."""
    return compose(artwork.picture(scene.concept.code_point), scene.background, scene.centre, scene.side)


def compose(
    picture: Image.Image, background: tuple[int, int, int], centre: tuple[float, float], side: int
) -> np.ndarray:
    """A picture on a plain background, (512, 512, 3) uint8. Resizing is premultiplied: no dark fringes."""
    canvas = Image.new("RGB", (SIDE, SIDE), background)
    drawing = picture.convert("RGBa").resize((side, side), Image.Resampling.BICUBIC).convert("RGBA")
    canvas.paste(drawing, (round(centre[0] - side / 2), round(centre[1] - side / 2)), drawing)
    return np.asarray(canvas)


def to_pixels(pictures: np.ndarray) -> Tensor:
    """(B, H, W, 3) uint8 → (B, 3, H, W) in [−1, 1]."""
    return torch.from_numpy(pictures).movedim(-1, 1).float() / 127.5 - 1


def _jittered(colour: tuple[int, int, int], rng: random.Random) -> tuple[int, int, int]:
    red, green, blue = (min(max(value + rng.randint(-COLOUR_JITTER, COLOUR_JITTER), 0), 255) for value in colour)
    return red, green, blue
