"""The judge: a small convolutional network that says what is on a picture. It learns from true scenes alone.

Every cell of a coarse grid says whether a thing's centre is near, where exactly, which concept and which style it is;
neighbouring cells that mean the same thing are read as one. While it learns, the pictures are bent, blurred, stained
and discoloured, so that it knows a thing by its shape and not by its exact pixels.
"""

from __future__ import annotations

import json
import math
import os
import random
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file
from torch import Tensor, nn
from torch.nn import functional
from torch.utils.data import DataLoader, IterableDataset

from engine.errors import EngineError
from engine.training.emoji.artwork import STYLES
from engine.training.emoji.concepts import CONCEPTS
from engine.training.emoji.painter import Painter
from engine.training.emoji.scenes import COLOURS, KINDS, Scene, draw_scene

SIDE = 128  # pixels that the network sees
CELL = 16  # pixels
GRID = SIDE // CELL
STRONG = 0.5  # presence from which a thing counts as drawn
FAINT = 0.2  # presence below which a thing is not reported at all
APART = 0.15  # of the picture: nearer centres are of one thing
RING = 0.04  # of the picture: the border that the background's colour is read off
NEAR, FAR = 1.0, 1.6  # cells from a centre: certainly of the thing; certainly not
MOST_THINGS = 3  # on a scene
PEAK_RATE, WEIGHT_DECAY, WARM_UP = 3e-3, 0.02, 0.06
PLACE_WEIGHT, STYLE_WEIGHT = 0.5, 1.0
READ_AT_ONCE = 256  # pictures


@dataclass(frozen=True, slots=True)
class Seen:
    """A thing on a picture. `x`, `y`: its centre as fractions of the picture; `confidence`: that there is a thing."""

    name: str
    x: float
    y: float
    confidence: float


@dataclass(frozen=True, slots=True)
class Reading:
    """What the judge sees: the things, strongest first, the style and the background's colour by their names."""

    things: tuple[Seen, ...]
    style: str
    colour: str

    @property
    def strong(self) -> tuple[Seen, ...]:
        """The things that count as drawn."""
        return tuple(thing for thing in self.things if thing.confidence >= STRONG)


class JudgeNetwork(nn.Module):
    """1.6 M weights with 200 concepts. Cells of 16 px see the whole picture."""

    def __init__(self, concepts: int) -> None:
        super().__init__()
        self.split = (1, 2, concepts, len(STYLES))
        self.body = nn.Sequential(
            _convolution(4, 32, stride=2),  # 64
            _convolution(32, 64, stride=2),  # 32
            _convolution(64, 128, stride=2),  # 16
            _Residual(128),
            _convolution(128, 160, stride=2),  # 8
            _Residual(160),
            _Residual(160),
        )
        self.head = nn.Conv2d(160, sum(self.split), 1)

    def forward(self, pixels: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """(B, 3, 128, 128) in [−1, 1] → per cell: presence (B, 8, 8), a logit; centre (B, 2, 8, 8), x and y as
        fractions of the picture; concept (B, concepts, 8, 8) and style (B, styles, 8, 8), logits."""
        # Unlike its colours, how far a drawing stands out does not change with its ink and its background.
        contrast = (pixels - _border_colours(pixels)[:, :, None, None]).abs().amax(1, keepdim=True)
        contrast = contrast / contrast.amax((2, 3), keepdim=True).clamp_min(0.1)
        features = self.body(torch.cat([pixels, 2 * contrast - 1], 1).contiguous(memory_format=torch.channels_last))
        presence, offset, concept, style = self.head(features).float().split(self.split, dim=1)
        return presence[:, 0], _cell_centres(pixels.device) + offset / GRID, concept, style


class _Residual(nn.Module):
    def __init__(self, width: int) -> None:
        super().__init__()
        self.inner = nn.Sequential(
            _convolution(width, width), nn.Conv2d(width, width, 3, padding=1, bias=False), nn.BatchNorm2d(width)
        )
        nn.init.zeros_(self.inner[-1].weight)  # begins as the identity

    def forward(self, features: Tensor) -> Tensor:
        return functional.relu(features + self.inner(features))


def _convolution(inputs: int, outputs: int, stride: int = 1) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(inputs, outputs, 3, stride, padding=1, bias=False), nn.BatchNorm2d(outputs), nn.ReLU()
    )


class Judge:
    """A trained network with the names of its concepts.

    Args:
        facts: plain values that are saved with it: how it was trained, and how often it is right on true scenes.
    """

    def __init__(self, network: JudgeNetwork, device: torch.device, facts: dict[str, Any] | None = None) -> None:
        self.network = network.to(device).eval()
        self.device = device
        self.facts = facts or {}

    def save(self, path: Path) -> None:
        """In float16: what is judged does not hang on the last digits."""
        state = self.network.state_dict()
        tensors = {name: weight.half().contiguous().cpu() for name, weight in state.items() if weight.ndim}
        metadata = {"concepts": json.dumps(_names()), "styles": json.dumps(STYLES), "facts": json.dumps(self.facts)}
        path.parent.mkdir(parents=True, exist_ok=True)
        save_file(tensors, path, metadata)

    @classmethod
    def load(cls, path: Path, device: torch.device) -> Judge:
        """
        Raises:
            EngineError: there is no judge in this file, or it knows other concepts than there are now.
        """
        again = "train it again with `train judge`."
        try:
            with safe_open(path, "pt") as file:
                metadata = file.metadata() or {}
                tensors = {name: file.get_tensor(name).float() for name in file.keys()}  # noqa: SIM118 -- no mapping
        except (OSError, SafetensorError) as error:
            raise EngineError(f"The judge cannot be read from {path} ({error}): {again}") from None
        if (metadata.get("concepts"), metadata.get("styles")) != (json.dumps(_names()), json.dumps(STYLES)):
            raise EngineError(f"The judge {path} knows other concepts or styles than there are now: {again}")
        network = JudgeNetwork(len(CONCEPTS))
        wanted = {name: weight.shape for name, weight in network.state_dict().items() if weight.ndim}
        if {name: weight.shape for name, weight in tensors.items()} != wanted:
            raise EngineError(f"The judge {path} is a network of another shape: {again}")
        network.load_state_dict(tensors, strict=False)  # but for the counts of batches, which only training reads
        return cls(network, device, json.loads(metadata["facts"]))

    @torch.inference_mode()
    def read(self, pixels: Tensor) -> list[Reading]:
        """What is on each of the pictures (B, 3, H, W) in [−1, 1], of any size."""
        readings: list[Reading] = []
        for part in pixels.split(READ_AT_ONCE):
            part = part.to(self.device, torch.float32)
            presence, centre, concept, style = self.network(shrink(part))
            presence = presence.sigmoid()
            weights = presence.square()  # the many cells of the background stay silent
            styles = (style.log_softmax(1) * weights[:, None]).sum((2, 3)).argmax(1).tolist()
            colours = _background_colours(part)
            cells = torch.cat([presence[:, None], centre, concept.log_softmax(1)], 1).flatten(2).mT.cpu()
            for picture, which, colour in zip(cells, styles, colours, strict=True):
                readings.append(Reading(_group(picture), STYLES[which], colour))
        return readings


def shrink(pixels: Tensor) -> Tensor:
    """(B, 3, H, W) → (B, 3, 128, 128): means of areas."""
    return functional.interpolate(pixels, (SIDE, SIDE), mode="area") if pixels.shape[-2:] != (SIDE, SIDE) else pixels


def _names() -> list[str]:
    return [concept.name for concept in CONCEPTS]


def _group(cells: Tensor) -> tuple[Seen, ...]:
    """The things of one picture from its cells (64, 3 + concepts): presence, x, y and the concepts' logarithms."""
    cells = cells[cells[:, 0] >= FAINT]
    cells = cells[cells[:, 0].argsort(descending=True)]
    things = []
    while len(cells):
        same = (cells[:, 1:3] - cells[0, 1:3]).norm(dim=1) < APART
        votes = cells[same]
        mean = (votes * votes[:, :1]).sum(0) / votes[:, 0].sum()
        name = CONCEPTS[int(mean[3:].argmax())].name
        things.append(Seen(name, float(mean[1]), float(mean[2]), float(votes[0, 0])))
        cells = cells[~same]
    return tuple(things)


def _background_colours(pixels: Tensor) -> list[str]:
    """The named colour nearest to that of each picture's border."""
    colours = ((_border_colours(pixels) + 1) * 127.5).cpu()
    nearest = torch.cdist(colours, torch.tensor(list(COLOURS.values()), dtype=torch.float32)).argmin(1)
    return [list(COLOURS)[number] for number in nearest]


def _border_colours(pixels: Tensor) -> Tensor:
    """The medians of the borders: (B, 3, H, W) → (B, 3)."""
    rows, columns = (max(1, round(side * RING)) for side in pixels.shape[-2:])
    middle = pixels[:, :, rows:-rows]
    parts = (pixels[:, :, :rows], pixels[:, :, -rows:], middle[..., :columns], middle[..., -columns:])
    return torch.cat([part.flatten(2) for part in parts], 2).median(dim=2).values


def _cell_centres(device: torch.device) -> Tensor:
    """(2, 8, 8): x and y as fractions of the picture."""
    middle = (torch.arange(GRID, device=device) + 0.5) / GRID
    y, x = torch.meshgrid(middle, middle, indexing="ij")
    return torch.stack([x, y])


# --- learning


def train_judge(
    painter: Painter,
    *,
    steps: int | None = None,
    minutes: float | None = None,
    batch: int = 256,
    seed: int = 0,
    device: torch.device,
    workers: int = 0,
    say: Callable[[str], None] = print,
) -> Judge:
    """Trains a judge on endless fresh scenes of all kinds in like numbers; held-out ones are not among them.

    Args:
        painter: paints on `device`.
        steps, minutes: how long; one of the two.
        workers: processes that draw scenes ahead; 0: this one draws them, some 25 µs each.
    """
    assert (steps is None) != (minutes is None), "give either steps or minutes"
    torch.manual_seed(seed)
    network = JudgeNetwork(len(CONCEPTS)).to(device, memory_format=torch.channels_last).train()
    optimizer = torch.optim.AdamW(network.parameters(), PEAK_RATE, weight_decay=WEIGHT_DECAY, fused=True)
    generator = torch.Generator(device).manual_seed(seed)
    started = said = time.monotonic()
    step, progress = 0, 0.0
    for scenes in _scene_batches(batch, seed, workers):
        if progress >= 1:
            break
        for group in optimizer.param_groups:
            group["lr"] = PEAK_RATE * min(progress / WARM_UP, 1) * (1 + math.cos(math.pi * progress)) / 2
        pixels, centres = augment(painter.paint(scenes, SIDE), _centres(scenes, device), generator)
        with torch.autocast(device.type, torch.bfloat16, enabled=_has_fast_bfloat16(device)):
            outputs = network(pixels)
        loss, right = judge_loss(outputs, centres, *_labels(scenes, device))
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        step += 1
        elapsed = time.monotonic() - started
        progress = step / steps if steps else elapsed / (60 * minutes)
        if time.monotonic() - said > 10 or progress >= 1:
            said = time.monotonic()
            say(f"judge: step {step}, {elapsed:.0f} s, loss {loss.item():.3f}, concepts right {right.item():.1%}")
    facts = {"steps": step, "samples": step * batch, "seconds": round(time.monotonic() - started), "seed": seed}
    return Judge(network, device, {"training": facts})


def _has_fast_bfloat16(device: torch.device) -> bool:
    if device.type == "cuda":
        return torch.cuda.is_bf16_supported(including_emulation=False)
    capabilities = torch.cpu.get_capabilities()
    return any(capabilities.get(name, False) for name in ("avx512_bf16", "amx_bf16"))


class _Scenes(IterableDataset[list[Scene]]):
    """Endless batches of scenes, others in each worker."""

    def __init__(self, batch: int, seed: int) -> None:
        self.batch, self.seed = batch, seed

    def __iter__(self) -> Iterator[list[Scene]]:
        info = torch.utils.data.get_worker_info()
        rng = random.Random(f"judge {self.seed} {info.id if info else 0}")
        kinds = [*KINDS, "single"]  # the rest shows two or three small things for each large one
        while True:
            yield [draw_scene(rng, kinds[number % len(kinds)]) for number in range(self.batch)]


def _scene_batches(batch: int, seed: int, workers: int) -> Iterator[list[Scene]]:
    loader = DataLoader(
        _Scenes(batch, seed),
        batch_size=None,
        num_workers=min(workers, os.cpu_count() or 1),
        prefetch_factor=8 if workers else None,
        collate_fn=_as_it_is,
    )
    return iter(loader)


def _as_it_is(scenes: list[Scene]) -> list[Scene]:
    return scenes


def _centres(scenes: Sequence[Scene], device: torch.device) -> Tensor:
    """(B, 3, 2): x and y as fractions of the picture; far away where a scene has fewer things."""
    nowhere = [(-9.0, -9.0)] * MOST_THINGS
    rows = [([thing.centre for thing in scene.things] + nowhere)[:MOST_THINGS] for scene in scenes]
    return torch.tensor(rows, dtype=torch.float32).to(device, non_blocking=True)


def _labels(scenes: Sequence[Scene], device: torch.device) -> tuple[Tensor, Tensor]:
    """Concepts (B, 3), 0 where a scene has fewer things, and styles (B,)."""
    number = {name: number for number, name in enumerate(_names())}
    concepts = [([number[name] for name in scene.names] + [0] * MOST_THINGS)[:MOST_THINGS] for scene in scenes]
    styles = [STYLES.index(scene.style) for scene in scenes]
    return torch.tensor(concepts).to(device), torch.tensor(styles).to(device)


def judge_loss(
    outputs: tuple[Tensor, Tensor, Tensor, Tensor], centres: Tensor, concepts: Tensor, styles: Tensor
) -> tuple[Tensor, Tensor]:
    """The loss, and the share of cells on things that name the concept rightly.

    Args:
        outputs: of `JudgeNetwork`.
        centres: (B, 3, 2) as fractions of the picture.
        concepts: (B, 3).
        styles: (B,).
    """
    presence, centre, concept, style = outputs
    cells = _cell_centres(centres.device)
    apart = (cells - centres[..., None, None]).norm(dim=2) * GRID  # (B, 3, 8, 8)
    distance, nearest = apart.min(1)  # (B, 8, 8)
    wanted = ((FAR - distance) / (FAR - NEAR)).clamp(0, 1)
    presence_loss = functional.binary_cross_entropy_with_logits(presence, wanted)

    # Means over weighted cells instead of a selection of cells: a selection would make the processor wait for the card.
    total = wanted.sum().clamp_min(1)
    label = concepts.gather(1, nearest.flatten(1)).view_as(nearest)
    concept_loss = (functional.cross_entropy(concept, label, reduction="none") * wanted).sum() / total
    target = centres.gather(1, nearest.flatten(1)[..., None].expand(-1, -1, 2)).mT.unflatten(2, (GRID, GRID))
    place_loss = ((centre - target).abs().sum(1) * GRID * wanted).sum() / total
    style_label = styles[:, None, None].expand_as(nearest)
    style_loss = (functional.cross_entropy(style, style_label, reduction="none") * wanted).sum() / total
    right = ((concept.argmax(1) == label) * wanted).sum() / total
    return 4 * presence_loss + concept_loss + PLACE_WEIGHT * place_loss + STYLE_WEIGHT * style_loss, right


def augment(pixels: Tensor, centres: Tensor, generator: torch.Generator) -> tuple[Tensor, Tensor]:
    """Pictures as an imperfect painter would make them, one in six unchanged but for its place; and the moved centres.

    Args:
        pixels: (B, 3, S, S) in [−1, 1].
        centres: (B, 3, 2) as fractions of the picture.
        generator: of the pixels' device.
    """
    count, _, side, _ = pixels.shape

    def uniform(low: float, high: float, *shape: int) -> Tensor:
        return torch.rand(count, *shape, generator=generator, device=pixels.device) * (high - low) + low

    def normal(*shape: int) -> Tensor:
        return torch.randn(count, *shape, generator=generator, device=pixels.device)

    severity = uniform(-0.2, 1, 1, 1, 1).clamp_min(0)
    pixels, centres = _bend(pixels, centres, severity, uniform, normal)

    # blurred, or with rims as if sharpened; coarse; in blocks
    coarse = functional.avg_pool2d(pixels, 4)
    parts = (
        (uniform(-1.2, 1, 1, 1, 1), functional.avg_pool2d(functional.pad(pixels, (1, 1, 1, 1), "replicate"), 3, 1)),
        (uniform(-0.5, 0.7, 1, 1, 1).clamp_min(0), functional.interpolate(coarse, (side, side), mode="bilinear")),
        (uniform(-0.5, 0.4, 1, 1, 1).clamp_min(0), functional.interpolate(coarse, (side, side))),
    )
    pixels = pixels + sum(severity * amount * (part - pixels) for amount, part in parts)

    # colours
    gray = pixels.mean(1, keepdim=True)
    pixels = gray + (pixels - gray) * (1 + severity * uniform(-0.35, 0.3, 1, 1, 1))
    pixels = pixels * (1 + severity * uniform(-0.25, 0.2, 1, 1, 1))
    pixels = pixels + severity * (uniform(-0.15, 0.15, 1, 1, 1) + uniform(-0.06, 0.06, 3, 1, 1))

    # grain, and stains of several pixels
    stains = functional.interpolate(normal(3, side // 8, side // 8), (side, side), mode="bilinear")
    pixels = pixels + severity * (uniform(0, 0.1, 1, 1, 1) * normal(3, side, side) + uniform(0, 0.25, 1, 1, 1) * stains)
    pixels = pixels.clamp(-1, 1)

    # patches painted over
    line = (torch.arange(side, device=pixels.device) + 0.5) / side
    for _ in range(2):
        x, y, half_width, half_height = (
            uniform(0, 1, 1),
            uniform(0, 1, 1),
            uniform(0.03, 0.12, 1),
            uniform(0.03, 0.12, 1),
        )
        columns, rows = (line - x).abs() < half_width, (line - y).abs() < half_height  # (B, S)
        patch = (rows[:, None, :, None] & columns[:, None, None, :]) & (uniform(0, 1, 1, 1, 1) < 0.6 * severity)
        pixels = torch.where(patch, uniform(-1, 1, 3, 1, 1), pixels)
    return pixels, centres


def _bend(
    pixels: Tensor,
    centres: Tensor,
    severity: Tensor,
    uniform: Callable[..., Tensor],
    normal: Callable[..., Tensor],
) -> tuple[Tensor, Tensor]:
    """Moves, scales and turns each picture as a whole, and bends it by a few pixels."""
    side = pixels.shape[-1]
    scale, turn, shift = 1 / uniform(0.86, 1.12), uniform(-0.12, 0.12), uniform(-0.1, 0.1, 2)
    matrix = torch.stack([turn.cos(), -turn.sin(), turn.sin(), turn.cos()], 1).view(-1, 2, 2) * scale[:, None, None]
    grid = functional.affine_grid(torch.cat([matrix, shift[..., None]], 2), list(pixels.shape), align_corners=False)
    bends = functional.interpolate(normal(2, 6, 6), (side, side), mode="bicubic", align_corners=True)
    grid = grid + (severity * 0.025 * bends).movedim(1, -1)
    moved = functional.grid_sample(pixels, grid, padding_mode="border", align_corners=False)
    # The grid says where each new pixel comes from; a centre goes the other way.
    inner = (centres * 2 - 1 - shift[:, None]) @ matrix / scale[:, None, None] ** 2  # the inverse of s·R is Rᵀ/s
    return moved, (inner + 1) / 2
