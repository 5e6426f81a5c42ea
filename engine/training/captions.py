"""The world of the starter model in words: which things, colours and places there are, and how people say them.

A caption is grammar, not memory: article, size, noun, place and background are drawn independently, so that the
model meets each word in many company.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Concept:
    """A thing the model can draw."""

    nouns: tuple[str, ...]  # the first is its name
    code_point: str  # of the artwork

    @property
    def name(self) -> str:
        return self.nouns[0]


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the object stands: centre and side as fractions of the picture."""

    name: str
    centre: tuple[float, float]
    side: float
    sizes: tuple[str, ...]  # adjectives
    places: tuple[str, ...]  # phrases after the noun
    weight: float


CONCEPTS = (
    Concept(("red apple", "apple"), "1f34e"),
    Concept(("banana",), "1f34c"),
    Concept(("strawberry",), "1f353"),
    Concept(("fox", "fox face"), "1f98a"),
    Concept(("cat", "kitten", "cat face"), "1f431"),
    Concept(("panda", "panda bear"), "1f43c"),
    Concept(("frog", "green frog"), "1f438"),
    Concept(("fish", "tropical fish"), "1f420"),
    Concept(("turtle", "tortoise"), "1f422"),
    Concept(("tree", "green tree"), "1f333"),
    Concept(("cactus",), "1f335"),
    Concept(("mushroom", "red mushroom", "toadstool"), "1f344"),
    Concept(("tulip", "flower", "pink flower"), "1f337"),
    Concept(("sunflower",), "1f33b"),
    Concept(("car", "red car"), "1f697"),
    Concept(("rocket", "space rocket"), "1f680"),
    Concept(("house", "small house"), "1f3e0"),
    Concept(("balloon", "red balloon"), "1f388"),
    Concept(("heart", "red heart"), "2764-fe0f"),
    Concept(("star", "yellow star"), "2b50"),
    Concept(("moon", "crescent moon"), "1f319"),
    Concept(("cup", "cup of coffee", "coffee cup"), "2615"),
    Concept(("gift", "present", "gift box"), "1f381"),
    Concept(("soccer ball", "football"), "26bd"),
)

COLOURS: dict[str, tuple[int, int, int]] = {
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
COLOUR_WORDS: dict[str, tuple[str, ...]] = {
    "gray": ("gray", "grey"),
    "light blue": ("light blue", "sky blue", "pale blue"),
    "purple": ("purple", "violet"),
}
DEFAULT_COLOUR = "white"  # of prompts that name no background

LAYOUTS = (
    Layout(
        "centre", (0.5, 0.5), 0.80, ("", "", "", "big", "large"), ("", "", "", "in the middle", "in the center"), 0.60
    ),
    Layout("small", (0.5, 0.5), 0.42, ("small", "tiny", "little"), ("", "", "in the middle"), 0.06),
    Layout("left", (0.27, 0.5), 0.48, ("", "small"), ("on the left", "at the left"), 0.10),
    Layout("right", (0.73, 0.5), 0.48, ("", "small"), ("on the right", "at the right"), 0.10),
    Layout("top", (0.5, 0.27), 0.48, ("", "small"), ("at the top", "on the top"), 0.07),
    Layout("bottom", (0.5, 0.73), 0.48, ("", "small"), ("at the bottom", "on the bottom"), 0.07),
)

BACKGROUND_PHRASES = (
    "on a {} background",
    "on a {} background",
    "on {} background",
    "on {}",
    ", {} background",
    "with a {} background",
    "in front of a {} background",
)
OPENINGS = ("{}", "{}", "{}", "{}", "a picture of {}", "an image of {}", "3d emoji of {}", "a 3d icon of {}")
HELD_OUT_SHARE = 12  # one (concept, background) pair of this many is never trained on


def is_held_out(concept: Concept, colour: str) -> bool:
    """Whether the pair is kept for the samples by which the model is judged. The default colour never is."""
    digest = hashlib.sha256(f"{concept.name}/{colour}".encode()).digest()
    return colour != DEFAULT_COLOUR and digest[0] % HELD_OUT_SHARE == 0


def held_out_pairs(concepts: Sequence[Concept] = CONCEPTS) -> list[tuple[Concept, str]]:
    return [(concept, colour) for concept in concepts for colour in COLOURS if is_held_out(concept, colour)]


def plain_caption(concept: Concept, colour: str) -> str:
    """How a person would ask for it; the samples are drawn from these."""
    return f"{with_article(concept.name)} on a {colour} background"


def caption(concept: Concept, colour: str, layout: Layout, rng: random.Random) -> str:
    """One of the many ways to describe the picture, in lower case."""
    noun = rng.choice(concept.nouns) if rng.random() < 0.4 else concept.name
    words = f"{rng.choice(layout.sizes)} {noun}".strip()
    thing = words if rng.random() < 0.25 else with_article(words)
    described = f"{rng.choice(OPENINGS).format(thing)} {rng.choice(layout.places)}".strip()
    if colour == DEFAULT_COLOUR and rng.random() < 0.5:
        return described
    background = rng.choice(BACKGROUND_PHRASES).format(rng.choice(COLOUR_WORDS.get(colour, (colour,))))
    joint = "" if background.startswith(",") else ", " if rng.random() < 0.15 else " "
    return described + joint + background.replace("a orange", "an orange")


def with_article(words: str) -> str:
    return f"{'an' if words[0] in 'aeiou' else 'a'} {words}"
