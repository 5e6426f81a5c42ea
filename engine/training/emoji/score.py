"""The alignment score: how often a model draws what its prompt asks, on prompts that training never saw.

Six kinds of questions, each with its own pictures and each balanced over concepts, styles and colours. "object",
"background" and "style" are asked of a single thing on a coloured background (with a white one no combination is held
out, so none asks for it), the others of the scenes of their name. Who answers is the judge, which never saw a generated
picture; its own share on true scenes of the same kinds stands beside the model's.
"""

from __future__ import annotations

import io
import json
import math
import random
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch
from PIL import Image, ImageDraw, ImageFont
from torch import Tensor
from torch.nn import functional

from engine.events import GeneratedImage
from engine.models import find_model
from engine.pipeline import Engine
from engine.request import GenerationRequest
from engine.training.emoji.captions import plain_caption
from engine.training.emoji.judge import Judge, Reading
from engine.training.emoji.painter import Painter
from engine.training.emoji.scenes import PLACES, Kind, Scene, draw_scene

SCENES_OF: dict[str, Kind] = {
    "object": "single",
    "two objects": "pair",
    "count": "count",
    "position": "position",
    "background": "single",
    "style": "single",
}
KINDS_SCORED = tuple(SCENES_OF)
MIDDLE = "middle"  # nobody asks for it, but a thing can stand there instead of where it should
CANDIDATES = 8  # scenes drawn for each one that is chosen
CONFIDENCE = 1.959964  # standard deviations of a 95 % interval
PAINTED_AT_ONCE = 8

THUMBNAIL, COLUMNS, ROWS = 160, 12, 3  # of a contact sheet, for each kind
LINE, LINES, MARK = 14, 4, 5  # pixels of a line of text, lines under a picture, thickness of the mark
MAX_SHEET_BYTES = 2_000_000
RIGHT_MARK, WRONG_MARK = (46, 160, 67), (207, 34, 46)

Draw = Callable[[list[str], list[int]], Iterable[Tensor]]
"""Prompts and their seeds → their pictures in order, as batches (B, 3, H, W) in [−1, 1] of any length."""


@dataclass(frozen=True, slots=True)
class Share:
    """How many of how many were right."""

    right: int
    count: int

    @property
    def share(self) -> float:
        return self.right / self.count if self.count else math.nan

    @property
    def interval(self) -> tuple[float, float]:
        """Wilson's: where the true share lies with 95 % confidence."""
        if not self.count:
            return 0.0, 1.0
        z2 = CONFIDENCE**2 / self.count
        middle = (self.share + z2 / 2) / (1 + z2)
        half = math.sqrt(z2 * (self.share * (1 - self.share) + z2 / 4)) / (1 + z2)
        return max(middle - half, 0.0), min(middle + half, 1.0)

    def __str__(self) -> str:
        return f"{self.right} of {self.count}, {self.share:.1%}"


@dataclass(frozen=True, slots=True)
class JudgedPicture:
    """A picture and whether it is right. `thumbnail`: (160, 160, 3) uint8."""

    kind: str
    scene: Scene
    prompt: str
    reading: Reading
    right: bool
    thumbnail: Tensor


@dataclass(frozen=True, slots=True)
class Score:
    """The judged pictures, and the judge's own shares on true scenes by kind (empty where not measured)."""

    pictures: tuple[JudgedPicture, ...]
    judge: Mapping[str, Share] = field(default_factory=dict)

    @property
    def kinds(self) -> dict[str, Share]:
        """For each kind, and for "relation": the two objects are right and stand as they were asked to."""
        asked = Counter(picture.kind for picture in self.pictures)
        right = Counter(picture.kind for picture in self.pictures if picture.right)
        shares = {kind: Share(right[kind], asked[kind]) for kind in KINDS_SCORED if asked[kind]}
        if pairs := [picture for picture in self.pictures if picture.kind == "two objects"]:
            related = sum(picture.right and stands_as_asked(picture.scene, picture.reading) for picture in pairs)
            shares["relation"] = Share(related, len(pairs))
        return shares

    @property
    def concepts(self) -> dict[str, Share]:
        """For each concept: in how many of the pictures that ask for it it is seen."""
        asked: Counter[str] = Counter()
        seen: Counter[str] = Counter()
        for picture in self.pictures:
            wanted = set(picture.scene.names)
            asked.update(wanted)
            seen.update(wanted & {thing.name for thing in picture.reading.strong})
        return {name: Share(seen[name], asked[name]) for name in sorted(asked)}

    @property
    def balanced(self) -> float:
        """The mean of the kinds' shares; "relation" is no kind of its own."""
        shares = [share.share for kind, share in self.kinds.items() if kind in KINDS_SCORED]
        return sum(shares) / len(shares)

    def as_markdown(self) -> str:
        lines = [
            "| kind | pictures | right | share | 95 % interval | judge on true scenes |",
            "| --- | ---: | ---: | ---: | ---: | ---: |",
        ]
        for kind, share in self.kinds.items():
            low, high = share.interval
            judge = f"{self.judge[kind].share:.1%}" if kind in self.judge else ""
            numbers = f"{share.count} | {share.right} | {share.share:.1%} | {low:.1%} to {high:.1%}"
            lines.append(f"| {kind} | {numbers} | {judge} |")
        lines.append(f"| mean of the kinds | {len(self.pictures)} | | {self.balanced:.1%} | | |")
        return "\n".join(lines) + "\n"

    def as_json(self) -> dict[str, Any]:
        """Plain values."""
        return {
            "balanced": self.balanced,
            "kinds": {kind: _plain(share) for kind, share in self.kinds.items()},
            "judge": {kind: _plain(share) for kind, share in self.judge.items()},
            "concepts": {name: [share.right, share.count] for name, share in self.concepts.items()},
            "pictures": [
                {
                    "kind": picture.kind,
                    "prompt": picture.prompt,
                    "right": picture.right,
                    "seen": [[thing.name, round(thing.x, 3), round(thing.y, 3)] for thing in picture.reading.strong],
                    "style": picture.reading.style,
                    "background": picture.reading.colour,
                }
                for picture in self.pictures
            ],
        }

    def contact_sheet(self) -> Image.Image:
        """The first pictures of each kind with their prompts and a green or red bar."""
        kinds = [kind for kind in KINDS_SCORED if kind in self.kinds]
        font, title_font = ImageFont.load_default(LINE - 1), ImageFont.load_default(LINE + 4)
        cell_height = THUMBNAIL + MARK + LINES * LINE + 6
        shown = {kind: [p for p in self.pictures if p.kind == kind][: COLUMNS * ROWS] for kind in kinds}
        heights = [28 + -(-len(pictures) // COLUMNS) * cell_height for pictures in shown.values()]
        sheet = Image.new("RGB", (COLUMNS * (THUMBNAIL + 6), sum(heights)), "white")
        draw = ImageDraw.Draw(sheet)
        top = 0
        for (kind, pictures), height in zip(shown.items(), heights, strict=True):
            draw.text((4, top + 5), f"{kind}: {self.kinds[kind]} right", fill="black", font=title_font)
            for number, picture in enumerate(pictures):
                x = number % COLUMNS * (THUMBNAIL + 6) + 3
                y = top + 28 + number // COLUMNS * cell_height
                sheet.paste(Image.fromarray(picture.thumbnail.numpy()), (x, y))
                mark = RIGHT_MARK if picture.right else WRONG_MARK
                draw.rectangle((x, y + THUMBNAIL, x + THUMBNAIL - 1, y + THUMBNAIL + MARK - 1), fill=mark)
                text = "\n".join(_wrapped(picture.prompt, font, THUMBNAIL)[:LINES])
                draw.multiline_text((x, y + THUMBNAIL + MARK), text, fill="black", font=font, spacing=0)
            top += height
        return sheet

    def write(self, folder: Path) -> None:
        """`score.md`, `score.json` and `score.png` into the folder."""
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "score.png").write_bytes(_small_png(self.contact_sheet()))
        (folder / "score.md").write_text(self.as_markdown(), encoding="utf-8")
        (folder / "score.json").write_text(json.dumps(self.as_json(), indent=1) + "\n", encoding="utf-8")


def _plain(share: Share) -> dict[str, Any]:
    return {"right": share.right, "count": share.count, "share": share.share, "interval": list(share.interval)}


def _small_png(sheet: Image.Image) -> bytes:
    """Colours are rounded to steps of 4, which no eye sees; 256 of them must do where that is still too large."""
    rounded = sheet.point([min((value + 2) // 4 * 4, 255) for value in range(256)] * 3)
    file = io.BytesIO()
    rounded.save(file, "PNG", optimize=True)
    if file.tell() > MAX_SHEET_BYTES:
        file = io.BytesIO()
        sheet.quantize(256, dither=Image.Dither.NONE).save(file, "PNG", optimize=True)
    return file.getvalue()


def _wrapped(text: str, font: Any, width: int) -> list[str]:
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and font.getlength(longer) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


# --- what is right


def is_right(kind: str, scene: Scene, reading: Reading) -> bool:
    """Whether the picture that was read answers the question that its scene asks.

    object: the strongest thing is of the concept. two objects: the two and nothing else. count: as many things as
    asked for, all of the concept. position: the strongest thing is of the concept and nearer to the asked place than
    to any other. background, style: as asked.
    """
    names = sorted(thing.name for thing in reading.strong)
    if kind == "background":
        return reading.colour == scene.colour
    if kind == "style":
        return reading.style == scene.style
    if kind in ("two objects", "count"):
        return names == sorted(scene.names)
    assert kind in ("object", "position"), kind
    if not reading.things or reading.things[0].name != scene.names[0]:
        return False
    return kind == "object" or nearest_place(reading.things[0].x, reading.things[0].y) == scene.place


def nearest_place(x: float, y: float) -> str:
    """A key of `PLACES`, or "middle"."""
    places = {**PLACES, MIDDLE: (0.5, 0.5)}
    return min(places, key=lambda name: math.dist(places[name], (x, y)))


def stands_as_asked(scene: Scene, reading: Reading) -> bool:
    """Of a pair of which both were seen: the first stands left of the second or, stacked, above it."""
    first, second = (next(thing for thing in reading.strong if thing.name == name) for name in scene.names)
    across, down = second.x - first.x, second.y - first.y
    return down > abs(across) if scene.stacked else across > abs(down)


# --- what is asked


def held_out_scenes(count: int, seed: int) -> dict[str, list[Scene]]:
    """`count` scenes for each kind, none of which training sees, as evenly spread as they can be."""
    return {kind: _spread(kind, count, random.Random(f"{kind} {seed}")) for kind in KINDS_SCORED}


def _spread(kind: str, count: int, rng: random.Random) -> list[Scene]:
    """Chooses from candidates, one after the other, what has been chosen least."""
    pool = [draw_scene(rng, SCENES_OF[kind], held_out=True) for _ in range(CANDIDATES * count)]
    used: defaultdict[str, Counter[Any]] = defaultdict(Counter)
    chosen = []
    for _ in range(count):
        best = min(range(len(pool)), key=lambda number: _used(pool[number], used))
        scene = pool.pop(best)
        for aspect, values in _aspects(scene).items():
            used[aspect].update(values)
        chosen.append(scene)
    return chosen


def _aspects(scene: Scene) -> dict[str, tuple[Any, ...]]:
    return {
        "style": (scene.style,),
        "colour": (scene.colour,),
        "concept": tuple(dict.fromkeys(scene.names)),
        "arrangement": ((scene.place, scene.stacked, len(scene.things)),),
    }


def _used(scene: Scene, used: Mapping[str, Counter[Any]]) -> float:
    """How often the scene's style, colour, concepts and arrangement were chosen before, in sum."""
    return sum(sum(used[aspect][value] for value in values) / len(values) for aspect, values in _aspects(scene).items())


# --- the measurement


def score_pictures(scenes_by_kind: Mapping[str, Sequence[Scene]], draw: Draw, judge: Judge, seed: int = 0) -> Score:
    """Has every scene's prompt drawn and judged.

    Args:
        draw: gets all prompts at once, in the order of the kinds, and a seed for each.
        seed: picture n starts from the noise of seed + n.
    """
    asked = [(kind, scene) for kind, scenes in scenes_by_kind.items() for scene in scenes]
    prompts = [plain_caption(scene) for _, scene in asked]
    waiting = iter(zip(asked, prompts, strict=True))
    pictures = []
    for batch in draw(prompts, [seed + number for number in range(len(prompts))]):
        thumbnails = _thumbnails(batch)
        for reading, thumbnail in zip(judge.read(batch), thumbnails, strict=True):
            (kind, scene), prompt = next(waiting)
            right = is_right(kind, scene, reading)
            pictures.append(JudgedPicture(kind, scene, prompt, reading, right, thumbnail))
    assert len(pictures) == len(prompts), "a picture for every prompt"
    return Score(tuple(pictures), accuracy_on_true_scenes(judge))


def score_model(
    model: str | Path,
    judge: Judge,
    *,
    count: int = 100,
    seed: int = 0,
    steps: int = 20,
    size: int = 512,
    device: str = "auto",
    settings: Mapping[str, object] | None = None,
    say: Callable[[str], None] = print,
) -> Score:
    """Draws as the program does and judges.

    Args:
        model: a name or a folder.
        count: pictures of each kind.
        device: where the model draws.
        settings: other fields of the requests, as in a recipe: precision, for one.

    Raises:
        EngineError: the model or a setting cannot be used.
    """
    info = find_model(str(model))
    engine = Engine(device)

    def draw(prompts: list[str], seeds: list[int]) -> Iterator[Tensor]:
        for number, (prompt, noise) in enumerate(zip(prompts, seeds, strict=True), 1):
            values = {
                "prompt": prompt,
                "model": str(model),
                "width": size,
                "height": size,
                "steps": steps,
                "guidance_scale": info.guidance_scale,
                "seed": noise,
            }
            request = GenerationRequest.from_dict({**values, **(settings or {})})
            *_, image = engine.generate(request)
            assert isinstance(image, GeneratedImage)
            yield torch.from_numpy(image.pixels).movedim(-1, 0)[None].float() / 127.5 - 1
            if number % 50 == 0 or number == len(prompts):
                say(f"{number} of {len(prompts)} pictures drawn")

    try:
        return score_pictures(held_out_scenes(count, seed), draw, judge, seed)
    finally:
        engine.close()


def quick_score(draw: Draw, judge: Judge, count: int = 48, seed: int = 0) -> Score:
    """A small score for between two steps of training: about `count` pictures, always the same prompts."""
    return score_pictures(held_out_scenes(max(count // len(KINDS_SCORED), 1), seed), draw, judge, seed)


def judge_accuracy(judge: Judge, painter: Painter, count: int = 500, seed: int = 1, size: int = 512) -> Score:
    """The judge's own share: the same questions on true held-out scenes. Noted in the judge, and saved with it."""
    scenes = held_out_scenes(count, seed)
    every = [scene for of_kind in scenes.values() for scene in of_kind]

    def paint(_prompts: list[str], _seeds: list[int]) -> Iterator[Tensor]:
        for start in range(0, len(every), PAINTED_AT_ONCE):
            yield painter.paint(every[start : start + PAINTED_AT_ONCE], size)

    score = score_pictures(scenes, paint, judge)
    judge.facts["true scenes"] = {kind: [share.right, share.count] for kind, share in score.kinds.items()}
    return Score(score.pictures)


def accuracy_on_true_scenes(judge: Judge) -> dict[str, Share]:
    """What `judge_accuracy` found when the judge was trained; empty if it was never measured."""
    return {kind: Share(*numbers) for kind, numbers in judge.facts.get("true scenes", {}).items()}


def _thumbnails(pixels: Tensor) -> Tensor:
    """(B, 3, H, W) in [−1, 1] → (B, 160, 160, 3) uint8 on the processor."""
    small = functional.interpolate(pixels.float(), (THUMBNAIL, THUMBNAIL), mode="area")
    return ((small + 1) * 127.5).round().clamp(0, 255).byte().movedim(1, -1).cpu()
