"""Draws with a model in training: latents, pictures, and sheets for the eye."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence

import torch
from PIL import Image
from torch import Tensor

from engine.autoencoder import Autoencoder
from engine.solver import Velocity, flow_dpm, flow_dpm_schedule
from engine.training.sana import TrainedSana
from engine.training.train_autoencoder import CELL

STEPS, SHIFT, GUIDANCE = 20, 3.0, 4.5
BATCH = 12


@torch.no_grad()
def draw(
    model: TrainedSana, autoencoder: Autoencoder, prompts: Sequence[str], seeds: Sequence[int], *, side: int = 512,
    steps: int = STEPS, guidance: float = GUIDANCE, batch: int = BATCH, bfloat16: bool = False,
) -> Tensor:  # fmt: skip
    """Pictures (B, 3, side, side) uint8 on the CPU; the noise of picture n comes from seed n, as in the program."""
    device = next(model.parameters()).device
    channels = model.transformer.config.in_channels
    parts = []
    cast = torch.autocast(device.type, torch.bfloat16) if bfloat16 else contextlib.nullcontext()
    with cast:
        for start in range(0, len(prompts), batch):
            chosen = slice(start, start + batch)
            noise = [
                torch.randn(channels, side // CELL, side // CELL, generator=torch.Generator().manual_seed(seed))
                for seed in seeds[chosen]
            ]
            velocity = _guided_velocity(model, prompts[chosen], guidance)
            *_, last = flow_dpm(velocity, torch.stack(noise).to(device), flow_dpm_schedule(steps, SHIFT))
            parts.append(to_bytes(autoencoder.decode(last.latent).float()).cpu())
    return torch.cat(parts)


def _guided_velocity(model: TrainedSana, prompts: Sequence[str], guidance: float) -> Velocity:
    count = len(prompts)
    device = next(model.parameters()).device
    ids, mask = (part.to(device) for part in model.tokenise([""] * count + list(prompts)))
    context = model.transformer.read_prompt(*model.encode(ids, mask))

    def velocity(latent: Tensor, timestep: float) -> Tensor:
        times = torch.full((2 * count,), timestep, device=device)
        unguided, guided = model.transformer(latent.repeat(2, 1, 1, 1), times, context).float().chunk(2)
        return unguided + guidance * (guided - unguided)

    return velocity


def to_bytes(pixels: Tensor) -> Tensor:
    """[−1, 1] → uint8 of the same shape."""
    return ((pixels + 1) * 127.5).round().clamp(0, 255).byte()


def sheet(pictures: Tensor, columns: int = 8, side: int = 192) -> Image.Image:
    """Pictures (B, 3, H, W) uint8 in rows, smaller."""
    rows = -(-len(pictures) // columns)
    image = Image.new("RGB", (columns * side, rows * side), "white")
    for number, picture in enumerate(pictures):
        small = Image.fromarray(picture.movedim(0, -1).numpy()).resize((side, side), Image.Resampling.LANCZOS)
        image.paste(small, (number % columns * side, number // columns * side))
    return image
