"""Scenes: one to three things on a plain background, composed anew for every training sample.

Some combinations are held out: no scene that is trained on ever shows them, and the model is judged by them.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from engine.training.emoji.artwork import STYLES
from engine.training.emoji.concepts import CONCEPTS, Concept

Colour = tuple[int, int, int]
Kind = Literal["single", "small", "position", "count", "pair", "trio"]

COLOURS: dict[str, Colour] = {
    "white": (245, 245, 245),
    "black": (24, 24, 28),
    "gray": (140, 142, 146),
    "red": (206, 52, 48),
    "orange": (244, 146, 48),
    "yellow": (250, 218, 80),
    "green": (76, 164, 84),
    "blue": (58, 108, 208),
    "light blue": (158, 208, 244),
    "purple": (136, 84, 188),
    "pink": (248, 176, 200),
    "brown": (132, 88, 56),
}
DEFAULT_COLOUR = "white"  # of prompts that name no background
DEFAULT_STYLE = "3d"  # of prompts that name no style
OFTEN = (*COLOURS, "white", "blue", "blue", "light blue", "light blue")  # what is unnamed; what is easily confused

PLACES: dict[str, tuple[float, float]] = {
    "left": (0.26, 0.5),
    "right": (0.74, 0.5),
    "top": (0.5, 0.26),
    "bottom": (0.5, 0.74),
    "top left": (0.26, 0.26),
    "top right": (0.74, 0.26),
    "bottom left": (0.26, 0.74),
    "bottom right": (0.74, 0.74),
}
BESIDE = ((0.265, 0.5), (0.735, 0.5))
STACKED = ((0.5, 0.265), (0.5, 0.735))
TRIANGLE = ((0.5, 0.27), (0.27, 0.73), (0.73, 0.73))
WHOLE, SMALL, HALF, THIRD = 0.80, 0.40, 0.46, 0.42  # sides of things, as fractions of the picture

KINDS: dict[Kind, float] = {"single": 0.34, "small": 0.06, "position": 0.16, "count": 0.16, "pair": 0.23, "trio": 0.05}
STYLE_CHANCES = {"3d": 0.34, "flat": 0.22, "outline": 0.22, "cartoon": 0.22}
PLAIN_INK = 0.5  # of outline drawings: black on light grounds, white on dark ones
LEAST_CONTRAST = 90  # of an ink's brightness to its ground's, of 255
COLOUR_JITTER = 5
PLACE_JITTER = 0.015
SIZE_JITTER = 0.04
HELD_OUT_SHARE = 12  # one combination of this many is never trained on


@dataclass(frozen=True, slots=True)
class Thing:
    """`centre` and `side` are fractions of the picture."""

    concept: Concept
    centre: tuple[float, float]
    side: float


@dataclass(frozen=True, slots=True)
class Scene:
    """What is on a picture. The things stand in the order in which a caption names them."""

    kind: Kind
    style: str
    things: tuple[Thing, ...]
    colour: str  # of the background, by name
    background: Colour  # as it is drawn, slightly off the named one
    place: str = ""  # of "position": a key of PLACES
    stacked: bool = False  # of "pair": the first above the second, else left of it
    ink: str = ""  # of "outline", by name

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(thing.concept.name for thing in self.things)


def draw_scene(rng: random.Random, kind: Kind | None = None, held_out: bool = False) -> Scene:
    """A random scene: one that training may see, or, for judging, one that it never sees.

    Args:
        kind: None = as often as in training.
    """
    while True:
        chosen = kind or rng.choices(list(KINDS), list(KINDS.values()))[0]
        scene = _draw_any(rng, chosen, balanced=held_out)
        if is_held_out(scene) == held_out:
            return scene


def is_held_out(scene: Scene) -> bool:
    """Whether the scene shows a combination that is kept for judging.

    Concept, background and style together (a white background never is); two concepts on one picture; a concept
    and how many there are of it; a concept and its place.
    """
    names = scene.names
    combinations = [
        f"{name}/{scene.colour}/{scene.style}" for name in dict.fromkeys(names) if scene.colour != DEFAULT_COLOUR
    ]
    if scene.kind in ("pair", "trio"):
        combinations += ["+".join(sorted((a, b))) for i, a in enumerate(names) for b in names[i + 1 :]]
    elif scene.kind == "count":
        combinations.append(f"{len(names)} {names[0]}")
    elif scene.kind == "position":
        combinations.append(f"{names[0]} at {scene.place}")
    return any(_hash(words) % HELD_OUT_SHARE == 0 for words in combinations)


def plain_ink(background: str) -> str:
    """The ink of line drawings whose caption names none."""
    return "black" if _brightness(COLOURS[background]) > 110 else "white"


def _draw_any(rng: random.Random, kind: Kind, balanced: bool) -> Scene:
    style = rng.choice(STYLES) if balanced else rng.choices(list(STYLE_CHANCES), list(STYLE_CHANCES.values()))[0]
    colour = rng.choice(list(COLOURS) if balanced else OFTEN)
    place, stacked = "", False
    if kind == "single":
        names, centres, side = [rng.choice(CONCEPTS)], ((0.5, 0.5),), WHOLE
    elif kind == "small":
        names, centres, side = [rng.choice(CONCEPTS)], ((0.5, 0.5),), SMALL
    elif kind == "position":
        place = rng.choice(list(PLACES))
        names, centres, side = [rng.choice(CONCEPTS)], (PLACES[place],), HALF
    elif kind == "count":
        centres, side = rng.choice(((BESIDE, HALF), (TRIANGLE, THIRD)))
        names = [rng.choice(CONCEPTS)] * len(centres)
    elif kind == "pair":
        stacked = rng.random() < 0.35
        names, centres, side = rng.sample(CONCEPTS, 2), STACKED if stacked else BESIDE, HALF
    else:
        names, centres, side = rng.sample(CONCEPTS, 3), TRIANGLE, THIRD
    things = tuple(_jittered_thing(rng, name, centre, side) for name, centre in zip(names, centres, strict=True))
    return Scene(
        kind=kind,
        style=style,
        things=things,
        colour=colour,
        background=_jittered(rng, COLOURS[colour]),
        place=place,
        stacked=stacked,
        ink=_draw_ink(rng, colour) if style == "outline" else "",
    )


def _draw_ink(rng: random.Random, background: str) -> str:
    if rng.random() < PLAIN_INK:
        return plain_ink(background)
    ground = _brightness(COLOURS[background])
    inks = [name for name, ink in COLOURS.items() if abs(_brightness(ink) - ground) >= LEAST_CONTRAST]
    return rng.choice(inks)


def _jittered_thing(rng: random.Random, concept: Concept, centre: tuple[float, float], side: float) -> Thing:
    x, y = (place + rng.uniform(-PLACE_JITTER, PLACE_JITTER) for place in centre)
    return Thing(concept, (x, y), side * (1 + rng.uniform(-SIZE_JITTER, SIZE_JITTER)))


def _jittered(rng: random.Random, colour: Colour) -> Colour:
    red, green, blue = (min(max(value + rng.randint(-COLOUR_JITTER, COLOUR_JITTER), 0), 255) for value in colour)
    return red, green, blue


def _brightness(colour: Sequence[int]) -> float:
    return 0.299 * colour[0] + 0.587 * colour[1] + 0.114 * colour[2]


def _hash(words: str) -> int:
    return hashlib.sha256(words.encode()).digest()[0]
