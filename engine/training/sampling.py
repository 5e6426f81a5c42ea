"""Draws with a model in training: sheets for the eye, and the one figure that needs no eye, the background's colour."""

from __future__ import annotations

import random
from collections.abc import Sequence

import numpy as np
import torch
from PIL import Image
from torch import Tensor

from engine.autoencoder import Decoder
from engine.solver import Velocity, flow_dpm, flow_dpm_schedule
from engine.training.captions import COLOURS, Concept, held_out_pairs, plain_caption
from engine.training.starter import PromptedTransformer
from engine.training.text_encoder import encode_prompts

CELLS = 16
STEPS, SHIFT, GUIDANCE = 20, 3.0, 4.5
CORNER = 24  # pixels
BATCH = 12


def held_out_prompts(count: int, seed: int = 0) -> list[tuple[Concept, str]]:
    """Pairs of concept and background that training never saw together."""
    pairs = held_out_pairs()
    random.Random(seed).shuffle(pairs)
    return pairs[:count]


@torch.no_grad()
def draw(model: PromptedTransformer, prompts: Sequence[str], guidance: float = GUIDANCE) -> Tensor:
    """Latents (B, 32, 16, 16); picture n starts from the noise of seed n."""
    shape = (model.transformer.config.in_channels, CELLS, CELLS)
    noise = torch.stack([torch.randn(shape, generator=torch.Generator().manual_seed(n)) for n in range(len(prompts))])
    parts = []
    for start in range(0, len(prompts), BATCH):
        velocity = _guided_velocity(model, prompts[start : start + BATCH], guidance)
        *_, last = flow_dpm(velocity, noise[start : start + BATCH], flow_dpm_schedule(STEPS, SHIFT))
        parts.append(last.latent)
    return torch.cat(parts)


def _guided_velocity(model: PromptedTransformer, prompts: Sequence[str], guidance: float) -> Velocity:
    count = len(prompts)
    states = encode_prompts(model.text_encoder, model.tokenizer, [""] * count + list(prompts))
    context = model.transformer.read_prompt(*states)

    def velocity(latent: Tensor, timestep: float) -> Tensor:
        times = torch.full((2 * count,), timestep)
        unguided, guided = model.transformer(latent.repeat(2, 1, 1, 1), times, context).float().chunk(2)
        return unguided + guidance * (guided - unguided)

    return velocity


@torch.no_grad()
def decode(decoder: Decoder, latents: Tensor, scaling_factor: float) -> np.ndarray:
    """(B, 512, 512, 3) uint8."""
    pixels = torch.cat([decoder(latent[None] / scaling_factor) for latent in latents])
    return ((pixels + 1) * 127.5).round().clamp(0, 255).byte().movedim(1, -1).numpy()


def nearest_colour(picture: np.ndarray) -> str:
    """The named background colour that the four corners are closest to."""
    ends = (slice(CORNER), slice(-CORNER, None))
    corners = [picture[rows, columns].reshape(-1, 3).mean(0) for rows in ends for columns in ends]
    mean = np.mean(corners, axis=0)
    return min(COLOURS, key=lambda name: float(np.square(mean - COLOURS[name]).sum()))


def right_backgrounds(pictures: np.ndarray, pairs: Sequence[tuple[Concept, str]]) -> int:
    return sum(nearest_colour(picture) == colour for picture, (_, colour) in zip(pictures, pairs, strict=True))


def sheet(pictures: np.ndarray, columns: int = 6, side: int = 256) -> Image.Image:
    """The pictures in rows, smaller."""
    rows = -(-len(pictures) // columns)
    image = Image.new("RGB", (columns * side, rows * side), "white")
    for number, picture in enumerate(pictures):
        small = Image.fromarray(picture).resize((side, side), Image.Resampling.LANCZOS)
        image.paste(small, (number % columns * side, number // columns * side))
    return image


def prompts_of(pairs: Sequence[tuple[Concept, str]]) -> list[str]:
    return [plain_caption(concept, colour) for concept, colour in pairs]
