"""The judge and the alignment score: what counts as right, what is asked, and that a judge learns. No artwork."""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image, ImageDraw
from torch import Tensor

from engine.errors import EngineError
from engine.training.emoji import judge as judges
from engine.training.emoji import painter as painters
from engine.training.emoji import scenes as scene_files
from engine.training.emoji import score as scores
from engine.training.emoji.artwork import STYLES, Sprites
from engine.training.emoji.concepts import CONCEPTS
from engine.training.emoji.judge import Judge, JudgeNetwork, Reading, Seen, augment, train_judge
from engine.training.emoji.painter import Painter
from engine.training.emoji.scenes import COLOURS, PLACES, Scene, Thing, draw_scene, is_held_out
from engine.training.emoji.score import KINDS_SCORED, Share, held_out_scenes, is_right, nearest_place, score_pictures

CPU = torch.device("cpu")
FEW = 4  # concepts of the learning test
FOX, CAT, DOG = CONCEPTS[:3]


def scene(kind: str, *names: object, style: str = "3d", colour: str = "blue", place: str = "") -> Scene:
    things = tuple(Thing(name, (0.5, 0.5), 0.4) for name in names)
    return Scene(kind, style, things, colour, COLOURS[colour], place)


def reading(*things: tuple[str, float, float, float], style: str = "3d", colour: str = "blue") -> Reading:
    return Reading(tuple(Seen(*thing) for thing in things), style, colour)


FOX_LEFT, CAT_RIGHT = (FOX.name, 0.26, 0.5, 0.9), (CAT.name, 0.74, 0.5, 0.8)
FAINT_DOG = (DOG.name, 0.5, 0.9, 0.3)


# --- what is right


def test_an_object_is_right_if_it_is_the_strongest_thing() -> None:
    asked = scene("single", FOX)
    assert is_right("object", asked, reading(FOX_LEFT, CAT_RIGHT))
    assert is_right("object", asked, reading((FOX.name, 0.5, 0.5, 0.3)))  # faint, but there is nothing else
    assert not is_right("object", asked, reading(CAT_RIGHT, FOX_LEFT))
    assert not is_right("object", asked, reading())


def test_two_objects_are_those_two_and_nothing_else() -> None:
    asked = scene("pair", FOX, CAT)
    assert is_right("two objects", asked, reading(CAT_RIGHT, FOX_LEFT, FAINT_DOG))
    assert not is_right("two objects", asked, reading(FOX_LEFT))
    assert not is_right("two objects", asked, reading(FOX_LEFT, (FOX.name, 0.74, 0.5, 0.8)))
    assert not is_right("two objects", asked, reading(FOX_LEFT, CAT_RIGHT, (DOG.name, 0.5, 0.9, 0.6)))


def test_the_first_of_a_pair_stands_left_or_above() -> None:
    beside = scene("pair", FOX, CAT)
    stacked = Scene("pair", "3d", beside.things, "blue", COLOURS["blue"], stacked=True)
    upright = reading((FOX.name, 0.5, 0.27, 0.9), (CAT.name, 0.5, 0.73, 0.9))
    assert scores.stands_as_asked(beside, reading(FOX_LEFT, CAT_RIGHT))
    assert not scores.stands_as_asked(beside, reading((FOX.name, 0.74, 0.5, 0.9), (CAT.name, 0.26, 0.5, 0.9)))
    assert not scores.stands_as_asked(beside, upright)
    assert scores.stands_as_asked(stacked, upright)
    assert not scores.stands_as_asked(stacked, reading(FOX_LEFT, CAT_RIGHT))


def test_a_count_is_exact_and_of_one_concept() -> None:
    asked = scene("count", FOX, FOX)
    other = (FOX.name, 0.74, 0.5, 0.7)
    assert is_right("count", asked, reading(FOX_LEFT, other))
    assert not is_right("count", asked, reading(FOX_LEFT))
    assert not is_right("count", asked, reading(FOX_LEFT, other, (FOX.name, 0.5, 0.9, 0.6)))
    assert not is_right("count", asked, reading(FOX_LEFT, CAT_RIGHT))


@pytest.mark.parametrize("place", PLACES)
def test_a_position_is_right_at_its_place_alone(place: str) -> None:
    asked = scene("position", FOX, place=place)
    for name, (x, y) in {**PLACES, scores.MIDDLE: (0.5, 0.5)}.items():
        assert is_right("position", asked, reading((FOX.name, x + 0.03, y - 0.04, 0.9))) == (name == place)
    assert not is_right("position", asked, reading((CAT.name, *PLACES[place], 0.9)))
    assert not is_right("position", asked, reading())


def test_what_stands_in_the_middle_stands_at_no_side() -> None:
    assert nearest_place(0.47, 0.52) == scores.MIDDLE
    assert nearest_place(0.3, 0.52) == "left"


def test_background_and_style_ask_for_nothing_else() -> None:
    asked = scene("single", FOX, style="flat", colour="red")
    assert is_right("background", asked, reading(CAT_RIGHT, style="3d", colour="red"))
    assert not is_right("background", asked, reading(FOX_LEFT, style="flat", colour="orange"))
    assert is_right("style", asked, reading(style="flat", colour="blue"))
    assert not is_right("style", asked, reading(FOX_LEFT, style="cartoon", colour="red"))


@pytest.mark.parametrize(
    ("right", "count", "low", "high"),
    [(5, 10, 0.2366, 0.7634), (0, 10, 0.0, 0.2775), (10, 10, 0.7225, 1.0), (90, 100, 0.8256, 0.9448)],
)
def test_wilson_interval(right: int, count: int, low: float, high: float) -> None:
    assert Share(right, count).interval == pytest.approx((low, high), abs=5e-5)


# --- what is asked


@pytest.fixture(scope="module")
def asked() -> dict[str, list[Scene]]:
    return held_out_scenes(88, seed=3)


def test_every_scene_is_held_out_and_of_its_kind(asked: dict[str, list[Scene]]) -> None:
    assert tuple(asked) == KINDS_SCORED
    for kind, scenes in asked.items():
        assert len(scenes) == 88
        assert all(is_held_out(scene) and scene.kind == scores.SCENES_OF[kind] for scene in scenes)


def test_scenes_are_balanced(asked: dict[str, list[Scene]]) -> None:
    for scenes in asked.values():
        styles, colours = Counter(scene.style for scene in scenes), Counter(scene.colour for scene in scenes)
        concepts = Counter(name for scene in scenes for name in set(scene.names))
        assert set(styles) == set(STYLES)
        assert max(styles.values()) - min(styles.values()) <= 4
        assert len(colours) >= len(COLOURS) - 1  # a white background with one thing is never held out
        assert max(colours.values()) <= 2 * 88 / len(colours)
        assert max(concepts.values()) <= 2
    assert len(Counter(scene.place for scene in asked["position"])) == len(PLACES)
    assert Counter(len(scene.things) for scene in asked["count"])[2] == pytest.approx(44, abs=4)


def test_the_same_seed_asks_the_same() -> None:
    assert held_out_scenes(3, seed=1) == held_out_scenes(3, seed=1) != held_out_scenes(3, seed=2)


# --- the measurement


class TrueJudge:
    """Reads every picture as what was asked for, in order."""

    def __init__(self, scenes: dict[str, list[Scene]], wrong: str = "") -> None:
        self._scenes = iter([(kind, scene) for kind, of_kind in scenes.items() for scene in of_kind])
        self._wrong = wrong
        self.facts = {"true scenes": {"object": [97, 100]}}

    def read(self, pixels: Tensor) -> list[Reading]:
        return [self._reading(*next(self._scenes)) for _ in pixels]

    def _reading(self, kind: str, scene: Scene) -> Reading:
        seen = tuple(Seen(thing.concept.name, *thing.centre, 0.9) for thing in scene.things)
        return Reading(() if kind == self._wrong else seen, scene.style, scene.colour)


def black(prompts: list[str], seeds: list[int]) -> list[Tensor]:
    return list(torch.full((len(prompts), 3, 32, 32), -1.0).split(5))


def test_a_score_counts_by_kind(asked: dict[str, list[Scene]], tmp_path: Path) -> None:
    few = {kind: scenes[:13] for kind, scenes in asked.items()}
    score = score_pictures(few, black, TrueJudge(few, wrong="count"))
    assert score.kinds == {kind: Share(0 if kind == "count" else 13, 13) for kind in (*KINDS_SCORED, "relation")}
    assert score.balanced == pytest.approx(5 / 6)
    assert {share.count for share in score.concepts.values()} >= {1}
    score.write(tmp_path / "score")
    words = (tmp_path / "score" / "score.md").read_text(encoding="utf-8")
    assert "| object | 13 | 13 | 100.0% | 77.2% to 100.0% | 97.0% |" in words
    assert "| count | 13 | 0 | 0.0% |" in words
    with Image.open(tmp_path / "score" / "score.png") as sheet:
        assert sheet.width == scores.COLUMNS * (scores.THUMBNAIL + 6)


def test_every_picture_has_its_prompt_and_seed(asked: dict[str, list[Scene]]) -> None:
    few = {kind: scenes[:2] for kind, scenes in asked.items()}
    given: list[tuple[str, int]] = []

    def draw(prompts: list[str], seeds: list[int]) -> list[Tensor]:
        given.extend(zip(prompts, seeds, strict=True))
        return black(prompts, seeds)

    score = score_pictures(few, draw, TrueJudge(few), seed=40)
    assert [seed for _, seed in given] == list(range(40, 52))
    assert [prompt for prompt, _ in given] == [picture.prompt for picture in score.pictures]


# --- the judge


def test_a_judge_is_saved_and_loaded(tmp_path: Path) -> None:
    torch.manual_seed(0)
    judge = Judge(JudgeNetwork(len(CONCEPTS)), CPU, {"true scenes": {"object": [9, 10]}})
    judge.save(tmp_path / "judge.safetensors")
    again = Judge.load(tmp_path / "judge.safetensors", CPU)
    assert (tmp_path / "judge.safetensors").stat().st_size < 4_000_000
    assert scores.accuracy_on_true_scenes(again) == {"object": Share(9, 10)}
    pixels = torch.rand(2, 3, 128, 128) * 2 - 1
    for first, second in zip(judge.network(pixels), again.network(pixels), strict=True):
        torch.testing.assert_close(first, second, atol=0.02, rtol=0.02)


def test_a_judge_of_other_concepts_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Judge(JudgeNetwork(len(CONCEPTS)), CPU).save(tmp_path / "judge.safetensors")
    monkeypatch.setattr(judges, "CONCEPTS", CONCEPTS[1:])
    with pytest.raises(EngineError, match="other concepts"):
        Judge.load(tmp_path / "judge.safetensors", CPU)


def test_a_file_that_is_no_judge_is_refused(tmp_path: Path) -> None:
    with pytest.raises(EngineError, match="train it again"):
        Judge.load(tmp_path / "missing.safetensors", CPU)
    (tmp_path / "other.safetensors").write_bytes(b"not weights")
    with pytest.raises(EngineError, match="train it again"):
        Judge.load(tmp_path / "other.safetensors", CPU)


def test_the_background_is_read_off_the_border() -> None:
    pixels = torch.tensor(list(COLOURS.values())).float()[:, :, None, None].expand(-1, -1, 64, 64) / 127.5 - 1
    pixels = pixels.clone()
    pixels[:, :, 5:59, :40] = 0.9  # reaches one side
    colours = [reading.colour for reading in Judge(JudgeNetwork(len(CONCEPTS)), CPU).read(pixels)]
    assert colours == list(COLOURS)


def test_augmentation_moves_the_centre_with_the_thing() -> None:
    places = torch.tensor([[0.3, 0.4], [0.7, 0.35], [0.45, 0.6]]).repeat(20, 1)
    line = (torch.arange(128) + 0.5) / 128
    x, y = line[None, None, :] - places[:, :1, None], line[None, :, None] - places[:, 1:, None]
    spots = torch.exp(-(x**2 + y**2) / (2 * 0.04**2))
    pixels = (spots * 2 - 1)[:, None].expand(-1, 3, -1, -1)
    moved, centres = augment(pixels, places[:, None].expand(-1, 3, -1), torch.Generator().manual_seed(0))
    assert moved.shape == pixels.shape and moved.abs().max() <= 1
    light = (moved.mean(1).clamp_min(0.2) - 0.2).flatten(1)
    found = torch.stack([light @ line.repeat(128), light @ line.repeat_interleave(128)], 1) / light.sum(1, keepdim=True)
    # stains and patches pull a few of them away
    assert (found - centres[:, 0]).norm(dim=1).median() < 0.03
    assert (centres[:, 0] - places).norm(dim=1).max() > 0.03


def test_a_judge_learns(monkeypatch: pytest.MonkeyPatch) -> None:
    """Four shapes, told apart in a few dozens of steps."""
    for module in (judges, painters, scene_files):
        monkeypatch.setattr(module, "CONCEPTS", CONCEPTS[:FEW])
    painter = Painter(shapes(), CPU)
    judge = train_judge(painter, steps=40, batch=24, device=CPU, say=lambda line: None)
    assert judge.facts["training"]["samples"] == 40 * 24
    rng = random.Random(5)
    scenes = [draw_scene(rng, "single") for _ in range(60)]
    readings = judge.read(painter.paint(scenes, 128))
    right = sum(is_right("object", scene, reading) for scene, reading in zip(scenes, readings, strict=True))
    assert right > 30  # by chance 10
    assert sum(is_right("background", *pair) for pair in zip(scenes, readings, strict=True)) == 60


def shapes() -> Sprites:
    """A disc, a square, a bar and a triangle of their own colours, in each style with other rims."""
    colours = ((220, 40, 40), (40, 180, 60), (60, 60, 220), (240, 220, 40))
    pictures = []
    for style in STYLES:
        for number, colour in enumerate(colours):
            picture = Image.new("RGBA", (64, 64))
            draw = ImageDraw.Draw(picture)
            rim = {"3d": 1, "flat": 0, "outline": 3, "cartoon": 6}[style]
            ink = {"fill": None if style == "outline" else colour, "outline": (20, 20, 20), "width": rim}
            if number == 0:
                draw.ellipse((4, 4, 60, 60), **ink)
            elif number == 3:
                draw.polygon(((32, 4), (4, 60), (60, 60)), **ink)
            else:
                draw.rectangle((6, 6, 58, 58) if number == 1 else (2, 24, 62, 40), **ink)
            pictures.append(torch.from_numpy(np.array(picture)).movedim(-1, 0))
    return Sprites(STYLES, torch.stack(pictures).unflatten(0, (len(STYLES), FEW)))
