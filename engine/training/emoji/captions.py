"""How people would say a scene.

A caption is grammar, not memory: article, size, noun, place, style and background are drawn independently, so that
the model meets each word in many company.
"""

from __future__ import annotations

import random

from engine.training.data import Caption
from engine.training.emoji.concepts import Concept
from engine.training.emoji.scenes import DEFAULT_COLOUR, DEFAULT_STYLE, Scene, plain_ink

COLOUR_WORDS: dict[str, tuple[str, ...]] = {
    "gray": ("gray", "grey"),
    "light blue": ("light blue", "sky blue", "pale blue"),
    "purple": ("purple", "violet"),
}
BACKGROUND_PHRASES = (
    "on a {} background",
    "on a {} background",
    "on {} background",
    "on {}",
    ", {} background",
    "with a {} background",
    "in front of a {} background",
)
OPENINGS = ("{}", "{}", "{}", "a picture of {}", "an image of {}", "an emoji of {}")
STYLE_OPENINGS: dict[str, tuple[str, ...]] = {
    "3d": ("a 3d render of {}", "a 3d icon of {}", "a 3d emoji of {}", "3d {}"),
    "flat": ("a flat icon of {}", "a flat drawing of {}", "a flat illustration of {}", "flat {}"),
    "outline": ("a {ink} line drawing of {}", "a {ink} outline of {}", "{ink} line art of {}"),
    "cartoon": ("a cartoon of {}", "a cartoon drawing of {}", "cartoon {}"),
}
STYLE_ENDINGS: dict[str, tuple[str, ...]] = {
    "3d": (", 3d", ", 3d style", "in 3d"),
    "flat": (", flat style", ", flat design", "in flat style"),
    "outline": (", {ink} line art", ", {ink} outline style", "as a {ink} line drawing"),
    "cartoon": (", cartoon style", ", cartoon", "in cartoon style"),
}
SMALL_WORDS = ("small", "small", "tiny", "little")
LARGE_WORDS = ("", "", "", "", "big", "large")
MIDDLE_PHRASES = ("", "", "", "in the middle", "in the center")
COUNT_WORDS = {2: ("two", "two", "2"), 3: ("three", "three", "3")}
BESIDE_PHRASES = ("{} and {}", "{} and {}", "{} next to {}", "{} to the left of {}", "{} left of {}")
STACKED_PHRASES = ("{} above {}", "{} over {}", "{} on top of {}")
SWAPPED = {False: ("{} to the right of {}", "{} right of {}"), True: ("{} below {}", "{} under {}")}
SEVERAL = ("count", "pair", "trio")  # kinds of scenes with more than one thing
SYNONYMS = 0.35  # of nouns
NO_ARTICLE = 0.2  # of captions
EXTRA_STYLE = 0.5  # of captions in the default style: say it all the same


def plain_caption(scene: Scene) -> str:
    """How a person would ask for it, everything said once; the model is judged by these."""
    names = [_with_article(name) for name in scene.names]
    if scene.kind == "count":
        words = f"{COUNT_WORDS[len(names)][0]} {scene.things[0].concept.plural}"
    elif scene.kind == "pair":
        words = ("{} above {}" if scene.stacked else "{} to the left of {}").format(*names)
    elif scene.kind == "trio":
        words = f"{names[0]}, {names[1]} and {names[2]}"
    elif scene.kind == "position":
        words = f"{names[0]} {_place_phrase(scene.place, 0)}"
    else:
        words = _with_article(f"small {scene.names[0]}") if scene.kind == "small" else names[0]
    if scene.style == "outline":
        ink = "" if scene.ink == plain_ink(scene.colour) else scene.ink
        words = f"{_with_article(f'{ink} line drawing'.strip())} of {words}"
    elif scene.style == "flat":
        words = f"a flat icon of {words}"
    elif scene.style == "cartoon":
        words = f"a cartoon of {words}"
    else:
        words = f"a 3d render of {words}"
    return f"{words} on {_with_article(scene.colour)} background"


def write_captions(scene: Scene, count: int, rng: random.Random) -> list[Caption]:
    """Different ways to describe the picture, in lower case. The score is the share of its facts that are told."""
    return [_caption(scene, rng) for _ in range(count)]


def _caption(scene: Scene, rng: random.Random) -> Caption:
    articles = rng.random() >= NO_ARTICLE
    told, facts = 0, 2  # style and background; place or size, where there is one, cannot be left out
    words = _describe(scene, articles, rng)
    ending = ""
    if scene.style != DEFAULT_STYLE or rng.random() < EXTRA_STYLE:
        told += 1
        forms = STYLE_OPENINGS if rng.random() < 0.6 else STYLE_ENDINGS
        form = rng.choice(_of_several(forms[scene.style]) if scene.kind in SEVERAL else forms[scene.style])
        # An adjective goes under the article: "flat a fox" is nothing anybody says.
        if _is_adjective(form):
            words = _describe(scene, False, rng)
        named_ink = scene.ink if scene.ink != plain_ink(scene.colour) or rng.random() < 0.3 else ""
        form = form.replace("{ink} ", f"{_colour_word(named_ink, rng)} " if named_ink else "")
        if forms is STYLE_OPENINGS:
            words = form.format(words)
            words = words.replace("a orange", "an orange").replace("a outline", "an outline")
        else:
            ending = form if form.startswith(",") else f" {form}"
            ending = ending.replace("a orange", "an orange")
    else:
        words = rng.choice(OPENINGS).format(words)
    background = ""
    if scene.colour != DEFAULT_COLOUR or rng.random() < 0.5:
        told += 1
        phrase = rng.choice(BACKGROUND_PHRASES).format(_colour_word(scene.colour, rng))
        phrase = phrase.replace("a orange", "an orange")
        background = phrase if phrase.startswith(",") else (", " if rng.random() < 0.15 else " ") + phrase
    parts = [ending, background]
    if ending.startswith(",") and rng.random() < 0.5:
        parts.reverse()
    return Caption(words + "".join(parts), told / facts)


def _is_adjective(form: str) -> bool:
    return form.endswith(" {}") and " of " not in form


def _of_several(forms: tuple[str, ...]) -> tuple[str, ...]:
    """An adjective in front of several things says nothing of the later ones, and stands oddly before a number."""
    return tuple(form for form in forms if not _is_adjective(form))


def _describe(scene: Scene, articles: bool, rng: random.Random) -> str:
    nouns = [_noun(thing.concept, rng) for thing in scene.things]
    if scene.kind == "count":
        return f"{rng.choice(COUNT_WORDS[len(nouns)])} {scene.things[0].concept.plural}"
    if scene.kind in ("pair", "trio"):
        names = [_with_article(noun) if articles else noun for noun in nouns]
        if scene.kind == "trio":
            return "{}, {} and {}".format(*names)
        if rng.random() < 0.25:
            return rng.choice(SWAPPED[scene.stacked]).format(*reversed(names))
        return rng.choice(STACKED_PHRASES if scene.stacked else BESIDE_PHRASES).format(*names)
    size = {"single": rng.choice(LARGE_WORDS), "small": rng.choice(SMALL_WORDS)}.get(scene.kind, "")
    words = f"{size} {nouns[0]}".strip()
    words = _with_article(words) if articles else words
    if scene.kind == "position":
        return f"{words} {_place_phrase(scene.place, rng.randrange(3))}"
    return f"{words} {rng.choice(MIDDLE_PHRASES)}".strip()


def _place_phrase(place: str, form: int) -> str:
    if " " in place:
        return (f"in the {place} corner", f"at the {place}", f"in the {place}")[form]
    if place in ("left", "right"):
        return (f"on the {place}", f"at the {place}", f"on the {place} side")[form]
    return (f"at the {place}", f"on the {place}", f"at the {place}")[form]


def _noun(concept: Concept, rng: random.Random) -> str:
    return rng.choice(concept.nouns) if rng.random() < SYNONYMS else concept.name


def _colour_word(colour: str, rng: random.Random) -> str:
    return rng.choice(COLOUR_WORDS.get(colour, (colour,)))


def _with_article(words: str) -> str:
    return f"{'an' if words[0] in 'aeiou' and not words.startswith('unicorn') else 'a'} {words}"
