"""The starter model's pictures and words: what is shown is what is said, and what is held out is never shown."""

from __future__ import annotations

import json
import random
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
import torch
from tokenizers import Tokenizer
from torch import Tensor

from engine.tokenizer import load_tokenizer
from engine.training.data import ENDLESS
from engine.training.emoji import captions as words_of_captions
from engine.training.emoji.artwork import STYLES, Sprites
from engine.training.emoji.captions import BESIDE_PHRASES, STACKED_PHRASES, SWAPPED, plain_caption, write_captions
from engine.training.emoji.concepts import CONCEPTS, Concept
from engine.training.emoji.painter import Painter
from engine.training.emoji.scenes import (
    COLOUR_JITTER,
    COLOURS,
    DEFAULT_COLOUR,
    DEFAULT_STYLE,
    HALF,
    HELD_OUT_SHARE,
    KINDS,
    LEAST_CONTRAST,
    PLACES,
    Scene,
    Thing,
    draw_scene,
    is_held_out,
    plain_ink,
)
from engine.training.emoji.source import CAPTIONS, EmojiScenes
from engine.training.emoji.vocabulary import train_tokenizer
from engine.training.sana import STARTER_PROMPT_TOKENS

CPU = torch.device("cpu")
SPRITE = 64
SIDE = 128
DRAWS = 6000
PLAIN_CONTRAST = 85  # black on purple
STYLE_WORDS = {
    "3d": r"\b3d\b",
    "flat": r"\bflat\b",
    "cartoon": r"\bcartoon\b",
    "outline": r"\b(line drawing|outline|line art)\b",
}
TOWARD = {  # axis, and which way the first of a pair stands
    "left": (0, 1),
    "right": (0, -1),
    "above": (1, 1),
    "over": (1, 1),
    "top": (1, 1),
    "below": (1, -1),
    "under": (1, -1),
}


@pytest.fixture(autouse=True, scope="module")
def one_thread() -> Iterator[None]:
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)


@pytest.fixture(scope="module")
def scenes() -> list[Scene]:
    rng = random.Random(1)
    return [draw_scene(rng) for _ in range(DRAWS)]


@pytest.fixture(scope="module")
def held_out() -> list[Scene]:
    rng = random.Random(2)
    return [draw_scene(rng, kind, held_out=True) for kind in KINDS for _ in range(100)]


# --- scenes


def combinations(scene: Scene) -> set[tuple]:
    """What may be held out, told in another way than the scenes tell it."""
    names = sorted(thing.concept.name for thing in scene.things)
    told = {("ground", name, scene.colour, scene.style) for name in names if scene.colour != DEFAULT_COLOUR}
    if scene.kind == "position":
        told.add(("place", names[0], scene.place))
    elif scene.kind == "count":
        told.add(("count", names[0], len(names)))
    elif len(names) > 1:
        told |= {("together", *sorted((a, b))) for i, a in enumerate(names) for b in names[i + 1 :]}
    return told


def test_training_never_shows_what_is_held_out(scenes, held_out) -> None:
    seen = {combination for scene in scenes for combination in combinations(scene)}
    for scene in held_out:
        assert is_held_out(scene)
        assert not combinations(scene) <= seen, "one of its combinations is new"
    assert not any(is_held_out(scene) for scene in scenes)


def test_about_a_twelfth_of_the_combinations_is_held_out() -> None:
    def single(name: Concept, style: str, colour: str) -> Scene:
        return Scene("single", style, (Thing(name, (0.5, 0.5), 0.8),), colour, COLOURS[colour])

    kept = [
        is_held_out(single(name, style, colour)) for name in CONCEPTS for style in STYLES for colour in COLOURS
        if colour != DEFAULT_COLOUR
    ]  # fmt: skip
    assert sum(kept) / len(kept) == pytest.approx(1 / HELD_OUT_SHARE, abs=0.01)
    assert not any(is_held_out(single(name, style, DEFAULT_COLOUR)) for name in CONCEPTS for style in STYLES)


def test_each_concept_is_trained_in_each_style_and_on_each_ground(scenes) -> None:
    assert {thing.concept for scene in scenes for thing in scene.things} == set(CONCEPTS)
    assert {(scene.style, scene.colour) for scene in scenes} == {
        (style, colour) for style in STYLES for colour in COLOURS
    }
    assert {scene.place for scene in scenes} == {"", *PLACES}


def test_scenes_without_a_choice_of_kind_come_in_their_shares() -> None:
    assert sum(KINDS.values()) == pytest.approx(1)
    rng = random.Random(3)
    # Of held-out scenes as of others: the draw begins anew, with the kind, when the other sort came up.
    drawn = Counter(draw_scene(rng).kind for _ in range(DRAWS))
    chances = {kind: share * passing(kind) for kind, share in KINDS.items()}
    for kind, chance in chances.items():
        wanted = chance / sum(chances.values())
        assert drawn[kind] / DRAWS == pytest.approx(wanted, abs=4 * (wanted / DRAWS) ** 0.5 + 0.01), kind


def passing(kind: str) -> float:
    """The chance that no combination of a scene of this kind is held out; white grounds hold nothing out."""
    kept = 1 - 1 / HELD_OUT_SHARE
    coloured = 1 - 2 / 17
    things = {"single": 1, "small": 1, "position": 1, "count": 1, "pair": 2, "trio": 3}[kind]
    further = {"single": 0, "small": 0, "position": 1, "count": 1, "pair": 1, "trio": 3}[kind]
    return (coloured * kept**things + 1 - coloured) * kept**further


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("wanted", [False, True])
def test_a_kind_is_drawn_as_asked(kind: str, wanted: bool) -> None:
    rng = random.Random(4)
    for _ in range(50):
        scene = draw_scene(rng, kind, held_out=wanted)
        assert (scene.kind, is_held_out(scene)) == (kind, wanted)
        count = {"pair": {2}, "trio": {3}, "count": {2, 3}}.get(kind, {1})
        assert len(scene.things) in count
        assert len(set(scene.names)) == (1 if kind == "count" else len(scene.things))


def test_nothing_is_cut_off_and_nothing_overlaps(scenes, held_out) -> None:
    for scene in scenes + held_out:
        for thing in scene.things:
            for centre in thing.centre:
                assert centre - thing.side / 2 > 0 and centre + thing.side / 2 < 1
        for number, first in enumerate(scene.things):
            for second in scene.things[number + 1 :]:
                apart = max(abs(x - y) for x, y in zip(first.centre, second.centre, strict=True))
                assert apart > 0.9 * (first.side + second.side) / 2, "their margins may touch"


def test_ink_stands_out_from_the_ground(scenes, held_out) -> None:
    inks = Counter()
    for scene in scenes + held_out:
        assert bool(scene.ink) == (scene.style == "outline")
        if scene.ink:
            plain = scene.ink == plain_ink(scene.colour)
            inks[plain] += 1
            ink, ground = torch.tensor([COLOURS[scene.ink], COLOURS[scene.colour]], dtype=torch.float64)
            contrast = (ink - ground) @ torch.tensor([0.299, 0.587, 0.114], dtype=torch.float64)
            assert abs(contrast) >= (PLAIN_CONTRAST if plain else LEAST_CONTRAST), (scene.ink, scene.colour)
    assert 0.5 < inks[True] / inks.total() < 0.7


def test_the_ground_is_near_the_named_colour(scenes) -> None:
    for scene in scenes:
        assert max(abs(a - b) for a, b in zip(scene.background, COLOURS[scene.colour], strict=True)) <= COLOUR_JITTER


def test_a_place_is_where_its_name_says(scenes) -> None:
    for scene in (scene for scene in scenes if scene.kind == "position"):
        x, y = scene.things[0].centre
        assert (x < 0.4) == ("left" in scene.place) and (x > 0.6) == ("right" in scene.place)
        assert (y < 0.4) == ("top" in scene.place) and (y > 0.6) == ("bottom" in scene.place)


# --- captions


@pytest.fixture(scope="module")
def captioned(scenes, held_out) -> list[tuple[Scene, str]]:
    rng = random.Random(5)
    told = [(scene, caption.text) for scene in scenes + held_out for caption in write_captions(scene, 2, rng)]
    return told + [(scene, plain_caption(scene)) for scene in scenes + held_out]


def test_captions_are_plain_lower_case_english(captioned) -> None:
    for _, text in captioned:
        assert re.fullmatch(r"[a-z0-9,' -]+", text), text
        assert text == text.lower().strip()
        assert not re.search(r"  | ,|,,|,(?! )|, ?$", text), text


def test_articles_fit_the_word_that_follows(captioned) -> None:
    for _, text in captioned:
        for article, word in re.findall(r"\b(an?) ([a-z0-9-]+)", text):
            vowel = word[0] in "aeiou" and word != "unicorn"
            assert article == ("an" if vowel else "a"), text
    every = " ".join(text for _, text in captioned)
    for words in ("an orange background", "an outline", "an umbrella", "an orange line drawing", "a unicorn"):
        assert f" {words}" in f" {every}", words


def words_for(scene: Scene, concept: Concept) -> tuple[str, ...]:
    return (concept.plural,) if scene.kind == "count" else concept.nouns


def position(text: str, nouns: tuple[str, ...]) -> int:
    """Where the longest of the nouns begins, −1 for nowhere; whole words alone."""
    for noun in sorted(nouns, key=len, reverse=True):
        if found := re.search(rf"(?<![\w-]){re.escape(noun)}(?![\w-])", text):
            return found.start()
    return -1


def test_every_thing_is_named(captioned) -> None:
    for scene, text in captioned:
        for thing in scene.things:
            assert position(text, words_for(scene, thing.concept)) >= 0, (scene.names, text)
        if scene.kind == "count":
            assert re.search(r"\b(two|2)\b" if len(scene.things) == 2 else r"\b(three|3)\b", text), text
        if scene.kind == "position":
            assert re.search(rf"\b(at|on|in) the {scene.place}\b", text), text
        if scene.kind == "small":
            assert re.search(r"\b(small|tiny|little)\b", text), text


def test_what_is_not_the_default_is_always_told(captioned) -> None:
    synonyms = words_of_captions.COLOUR_WORDS
    for scene, text in captioned:
        if scene.colour != DEFAULT_COLOUR:
            assert any(re.search(rf"\b{word}\b", text) for word in synonyms.get(scene.colour, (scene.colour,))), text
        if scene.style != DEFAULT_STYLE:
            assert re.search(STYLE_WORDS[scene.style], text), text
        if scene.ink and scene.ink != plain_ink(scene.colour):
            words = synonyms.get(scene.ink, (scene.ink,))
            assert any(re.search(rf"\b{word} (line|outline)\b", text) for word in words), text


def test_no_other_style_is_told(captioned) -> None:
    for scene, text in captioned:
        told = {name for name, pattern in STYLE_WORDS.items() if re.search(pattern, text)}
        assert told <= {scene.style}, text


def test_no_adjective_of_style_stands_before_several_things(captioned) -> None:
    """ "flat two foxes", "3d a fox and an apple" """
    single = 0
    for scene, text in captioned:
        bare = re.match(r"(3d|flat|cartoon) (?!(render|icon|emoji|drawing|illustration) of\b|of\b)", text)
        assert not (bare and len(scene.things) > 1), text
        single += bool(bare)
    assert single > 100, "one thing may have one"


def test_a_score_is_the_share_of_what_is_told() -> None:
    scene = Scene("single", "3d", (Thing(CONCEPTS[0], (0.5, 0.5), 0.8),), "white", COLOURS["white"])
    captions = write_captions(scene, 500, random.Random(0))
    assert {caption.score for caption in captions} == {0.0, 0.5, 1.0}
    for caption in captions:
        assert caption.score == (("3d" in caption.text) + ("white" in caption.text)) / 2, caption


def test_plain_captions_say_everything() -> None:
    fox, unicorn, apple = (next(c for c in CONCEPTS if c.name == name) for name in ("fox", "unicorn", "red apple"))

    def say(kind, *concepts, style="3d", colour="blue", **more) -> str:
        things = tuple(Thing(concept, (0.5, 0.5), HALF) for concept in concepts)
        return plain_caption(Scene(kind, style, things, colour, COLOURS[colour], **more))

    assert say("single", fox) == "a 3d render of a fox on a blue background"
    assert say("small", unicorn, style="flat") == "a flat icon of a small unicorn on a blue background"
    assert say("single", unicorn, colour="orange") == "a 3d render of a unicorn on an orange background"
    assert (
        say("pair", fox, apple, style="cartoon") == "a cartoon of a fox to the left of a red apple on a blue background"
    )
    assert say("pair", fox, apple, stacked=True) == "a 3d render of a fox above a red apple on a blue background"
    assert say("trio", fox, apple, unicorn) == "a 3d render of a fox, a red apple and a unicorn on a blue background"
    assert say("count", fox, fox, fox) == "a 3d render of three foxes on a blue background"
    assert say("position", fox, place="top left") == "a 3d render of a fox in the top left corner on a blue background"
    ink = say("single", fox, style="outline", ink="orange")
    assert ink == "an orange line drawing of a fox on a blue background"
    plain = say("single", fox, style="outline", ink=plain_ink("blue"))
    assert plain == "a line drawing of a fox on a blue background"


def test_relations_say_the_truth(scenes) -> None:
    """A caption's relation, taken at its word, is looked up in the scene."""
    forms = [form for forms in (BESIDE_PHRASES, STACKED_PHRASES, *SWAPPED.values()) for form in forms]
    links = sorted({form.replace("{}", "").strip() for form in forms}, key=len, reverse=True)
    rng, met = random.Random(6), Counter()
    for scene in (scene for scene in scenes if scene.kind == "pair"):
        first, second = scene.things
        for caption in write_captions(scene, 3, rng):
            places = sorted((position(caption.text, t.concept.nouns), n) for n, t in enumerate((first, second)))
            (_, earlier), (later_at, later) = places
            before = caption.text[:later_at]
            link = next(
                link for link in links if before.removesuffix("a ").removesuffix("an ").rstrip().endswith(f" {link}")
            )
            met[link] += 1
            words = [word for word in link.split() if word in TOWARD]
            if not words:
                continue
            axis, sign = TOWARD[words[0]]
            centres = [thing.centre[axis] for thing in scene.things]
            assert sign * (centres[later] - centres[earlier]) > 0.3, caption
    assert met.keys() == set(links)


# --- painter


@pytest.fixture(scope="module")
def painter() -> Painter:
    """Every sprite is a disc of half the side in a colour of its own; what is transparent is black."""
    across = (torch.arange(SPRITE) + 0.5) / SPRITE - 0.5
    disc = (across[:, None] ** 2 + across**2 < 0.25**2).to(torch.uint8)
    pictures = torch.zeros(len(STYLES), len(CONCEPTS), 4, SPRITE, SPRITE, dtype=torch.uint8)
    for style in range(len(STYLES)):
        for concept in range(len(CONCEPTS)):
            for channel, value in enumerate((250, concept, 60 * style, 255)):
                pictures[style, concept, channel] = value * disc
    return Painter(Sprites(STYLES, pictures), CPU)


def whole_bytes(pixels: Tensor) -> Tensor:
    return (pixels + 1) * 127.5


def test_grounds_have_their_colour_and_pictures_their_side(painter: Painter, scenes) -> None:
    for side in (64, SIDE, 160):
        painted = painter.paint(scenes[:40], side)
        assert painted.shape == (40, 3, side, side) and painted.dtype == torch.float32
        corners = whole_bytes(painted)[:, :, [0, 0, -1, -1], [0, -1, 0, -1]]
        wanted = torch.tensor([scene.background for scene in scenes[:40]], dtype=torch.float32)
        assert (corners - wanted[:, :, None]).abs().max() < 0.01


def test_things_stand_where_the_scene_says_in_their_size_and_colour(painter: Painter, scenes) -> None:
    places = (torch.arange(SIDE) + 0.5) / SIDE
    chosen = [scene for scene in scenes if scene.kind in ("single", "small", "position")][:120]
    for scene, painted in zip(chosen, whole_bytes(painter.paint(chosen, SIDE)), strict=True):
        (thing,) = scene.things
        ground = torch.tensor(scene.background, dtype=torch.float32)[:, None, None]
        drawn = (painted - ground).abs().sum(0)
        weight = drawn / drawn.sum()
        x, y = float((weight.sum(0) * places).sum()), float((weight.sum(1) * places).sum())
        assert abs(x - thing.centre[0]) < 0.02 and abs(y - thing.centre[1]) < 0.02, scene
        middle = painted[:, int(thing.centre[1] * SIDE), int(thing.centre[0] * SIDE)]
        sprite = (250, CONCEPTS.index(thing.concept), 60 * STYLES.index(scene.style))
        wanted = COLOURS[scene.ink] if scene.ink else sprite
        assert (middle - torch.tensor(wanted)).abs().max() < 1, scene
        area = float((drawn > drawn.max() / 2).sum()) / SIDE**2
        assert area == pytest.approx(3.1416 * (0.25 * thing.side) ** 2, rel=0.08)


def test_each_thing_of_a_scene_is_drawn_at_its_own_place(painter: Painter, scenes) -> None:
    chosen = [scene for scene in scenes if scene.kind in ("pair", "trio", "count") and not scene.ink][:60]
    for scene, painted in zip(chosen, whole_bytes(painter.paint(chosen, SIDE)), strict=True):
        for thing in scene.things:
            middle = painted[:, int(thing.centre[1] * SIDE), int(thing.centre[0] * SIDE)]
            wanted = (250, CONCEPTS.index(thing.concept), 60 * STYLES.index(scene.style))
            assert (middle - torch.tensor(wanted)).abs().max() < 1, scene


def test_edges_have_no_fringe(painter: Painter) -> None:
    """A disc on a ground of its own colour leaves no trace, though its transparent part is black."""
    number = 200 % len(CONCEPTS)
    for side in (0.8, 0.4, 0.3, 0.12):  # of the sprites' sizes, each of the pyramid's
        thing = Thing(CONCEPTS[number], (0.5, 0.5), side)
        scene = Scene("single", STYLES[1], (thing,), "red", (250, number, 60))
        painted = whole_bytes(painter.paint([scene], SIDE))[0]
        assert (painted - torch.tensor((250.0, number, 60.0))[:, None, None]).abs().max() <= 2


def test_a_scene_looks_the_same_alone_and_among_others(painter: Painter, scenes) -> None:
    together = painter.paint(scenes[:80], 64)  # more than are painted at once
    alone = torch.cat([painter.paint([scene], 64) for scene in scenes[:80]])
    assert torch.equal(together, alone)


def test_collages_differ_fill_the_range_and_come_again(painter: Painter) -> None:
    first = painter.collage(4, 5, 64, torch.Generator().manual_seed(0))
    again = painter.collage(4, 5, 64, torch.Generator().manual_seed(0))
    other = painter.collage(4, 5, 64, torch.Generator().manual_seed(1))
    assert torch.equal(first, again) and not torch.allclose(first, other)
    assert first.shape == (4, 3, 64, 64) and first.min() >= -1 - 1e-5 and first.max() <= 1 + 1e-5
    assert (first.flatten(1).std(1) > 0.1).all()


# --- the source


def test_an_example_is_the_same_whenever_it_is_asked_for(painter: Painter) -> None:
    source, again, other = EmojiScenes(painter), EmojiScenes(painter), EmojiScenes(painter, seed=1)
    assert len(source) == ENDLESS
    source.pixels([0, 1, 2], 64, CPU)
    assert source.captions([7, 5]) == again.captions([5, 7])[::-1]
    assert torch.equal(source.pixels([7], 64, CPU), again.pixels([5, 7], 64, CPU)[1:])
    assert source.scene(7) != other.scene(7) and source.scene(7) != source.scene(8)


def test_captions_belong_to_the_pictures_and_none_is_held_out(painter: Painter) -> None:
    source = EmojiScenes(painter)
    for number, captions in enumerate(source.captions(range(300))):
        scene = source.scene(number)
        assert len(captions) == CAPTIONS and not is_held_out(scene)
        for caption in captions:
            assert all(position(caption.text, words_for(scene, thing.concept)) >= 0 for thing in scene.things)


def test_an_autoencoder_sees_scenes_and_collages_of_two_sizes(painter: Painter) -> None:
    source = EmojiScenes(painter)
    steps = [source.autoencoder_pixels(step, 8, 96, 64) for step in range(8)]
    assert [pictures.shape for pictures in steps] == [(8, 3, side, side) for side in (96, 96, 96, 64) * 2]
    flat = [(picture[:, 0, 0] == picture[:, -1, -1]).all() for pictures in steps for picture in pictures]
    assert sum(map(bool, flat)) == 8 * 6, "two of eight are collages, on grounds that change"
    assert torch.equal(steps[5], EmojiScenes(painter).autoencoder_pixels(5, 8, 96, 64))
    assert not torch.equal(steps[0], steps[1])


# --- words


@pytest.fixture(scope="module")
def tokenizer(tmp_path_factory: pytest.TempPathFactory) -> Tokenizer:
    file = tmp_path_factory.mktemp("names") / "data-by-emoji.json"
    entries = {
        "🦒": {"name": "giraffe", "group": "Animals & Nature"},
        "🪗": {"name": "accordion", "group": "Objects"},
        "😀": {"name": "grinning face", "group": "Smileys & Emotion"},
    }
    file.write_text(json.dumps(entries), encoding="utf-8")
    return train_tokenizer(file)


def test_every_word_of_a_caption_is_one_token(tokenizer, captioned) -> None:
    """As the tokenizer parts words: "3d" is two of them, "t-shirts" three."""
    split = tokenizer.pre_tokenizer.pre_tokenize_str
    words = {word for _, text in captioned for word, _ in split(text)}
    assert len(words) > 300
    assert words - tokenizer.get_vocab().keys() == set()


def test_any_text_has_tokens_and_comes_back(tokenizer: Tokenizer) -> None:
    assert [tokenizer.token_to_id(name) for name in ("<pad>", "<eos>", "<bos>")] == [0, 1, 2]
    assert tokenizer.encode("").ids == [2]
    for text in ("zyzzyva", "émigré 狐 🦊", "\x00", "مرحبا", "नमस्ते", "👩‍👩‍👧", "a\tb\nc", "\U0010ffff"):
        ids = tokenizer.encode(text).ids
        assert ids[0] == 2 and len(ids) > 1
        assert max(ids) < tokenizer.get_vocab_size()
        assert tokenizer.decode(ids, skip_special_tokens=True).removeprefix(" ") == text


def test_the_tokenizer_is_the_same_every_time_and_after_saving(tokenizer, tmp_path: Path) -> None:
    tokenizer.save(str(tmp_path / "tokenizer.json"))
    again = load_tokenizer(tmp_path)
    text = "a 3d render of two foxes in the top left corner"
    assert again.encode(text).ids == tokenizer.encode(text).ids and again.get_vocab() == tokenizer.get_vocab()


def test_no_caption_is_longer_than_the_starter_reads(tokenizer, captioned) -> None:
    longest = sorted({text for _, text in captioned}, key=len)[-300:]
    assert max(len(tokenizer.encode(text).ids) for text in longest) <= STARTER_PROMPT_TOKENS
