"""Trains the decoder on crops of scenes. The encoder is solved, not trained, and stays as it is.

Because the encoder is frozen, the transformer learns its latents at the same time in another process.
"""

from __future__ import annotations

import math
import random
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.optim import AdamW

from engine.autoencoder import Autoencoder, ResidualBlock
from engine.training.artwork import Artwork
from engine.training.averaging import WeightAverage
from engine.training.closed_form_encoder import CELL, LinearEncoder
from engine.training.optimizers import optimizer_tensors, restore_optimizers, set_rate
from engine.training.run_state import load_run, save_run
from engine.training.scenes import draw_any_scene, draw_scene, render, to_pixels

LATENT_NOISE = 0.06  # at most; what the transformer draws is off by 0.03 to 0.06 where it should be flat
UNSEEN_SEED = -1


@dataclass(frozen=True, slots=True)
class DecoderRun:
    """The settings of a run. Weights that were solved bear only a low rate."""

    seed: int = 0
    batch: int = 4
    crop: int = 6  # latent cells along a side
    solved_rate: float = 5e-5
    branch_rate: float = 5e-4
    clip: float = 1.0
    bfloat16: bool = False
    minutes: float = 60.0
    decay_minutes: float = 0.0  # at the end of them, the rates fall to nothing
    report_minutes: float = 5.0


class DecoderTraining:
    """A resumable run."""

    def __init__(
        self, run: DecoderRun, folder: Path, artwork: Artwork, autoencoder: Autoencoder, encoder: LinearEncoder,
        say: Callable[[str], None] = print,
    ) -> None:  # fmt: skip
        self.run, self.folder, self.artwork, self.encoder, self.say = run, folder, artwork, encoder, say
        self.decoder = autoencoder.decoder.to(memory_format=torch.channels_last)
        branches = {
            id(weight)
            for module in self.decoder.modules()
            if isinstance(module, ResidualBlock)
            for weight in module.parameters()
        }
        weights = list(self.decoder.parameters())
        groups = [
            {"params": [weight for weight in weights if id(weight) not in branches], "lr": run.solved_rate},
            {"params": [weight for weight in weights if id(weight) in branches], "lr": run.branch_rate},
        ]
        for group in groups:
            group["full_lr"] = group["lr"]
        self.optimizer = AdamW(groups, betas=(0.9, 0.99), weight_decay=0.0)
        self.scaling_factor = autoencoder.config.scaling_factor
        self.average = WeightAverage(self.decoder, decay=0.999)
        self.step, self.seconds = 0, 0.0
        if (folder / "run.json").exists():
            self._resume()

    def train(self) -> None:
        """Trains for `run.minutes`, saving and reporting on the way."""
        self._report([])
        began = reported = time.monotonic()
        earlier = self.seconds
        losses: list[float] = []
        while (elapsed := time.monotonic() - began) < 60 * self.run.minutes:
            left = 60 * self.run.minutes - elapsed
            decay = min(1.0, left / (60 * self.run.decay_minutes)) if self.run.decay_minutes else 1.0
            set_rate([self.optimizer], decay * min(1.0, (self.step + 1) / 50))
            losses.append(self._train_step())
            self.seconds = earlier + time.monotonic() - began
            if time.monotonic() - reported > 60 * self.run.report_minutes:
                self._report(losses)
                losses, reported = [], time.monotonic()
        self._report(losses)

    def _train_step(self) -> float:
        rng = random.Random(f"{self.run.seed}/{self.step}")
        generator = torch.Generator().manual_seed(self.run.seed * 1_000_003 + self.step)
        scenes = [
            draw_scene(rng) if number % 2 else draw_any_scene(rng, self.artwork) for number in range(self.run.batch)
        ]
        pixels = to_pixels(np.stack([render(scene, self.artwork) for scene in scenes]))
        latents = self.encoder(pixels)
        strength = LATENT_NOISE * torch.rand(len(latents), 1, 1, 1, generator=generator)
        latents += strength * torch.randn(latents.shape, generator=generator)
        crops = [_draw_crop(rng, latents.shape[-1], self.run.crop) for _ in scenes]
        latents = torch.stack([crop.cells(latent) for crop, latent in zip(crops, latents, strict=True)])
        pixels = torch.stack([crop.pixels(picture) for crop, picture in zip(crops, pixels, strict=True)])
        seen = torch.stack([crop.seen() for crop in crops])
        with torch.autocast("cpu", torch.bfloat16, enabled=self.run.bfloat16):
            drawn = self.decoder((latents / self.scaling_factor).contiguous(memory_format=torch.channels_last))
        error = (drawn.float() - pixels) * seen
        loss = (error.abs().sum() + error.square().sum()) / (3 * seen.sum())
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.decoder.parameters(), self.run.clip)
        self.optimizer.step()
        self.optimizer.zero_grad(set_to_none=True)
        self.step += 1
        self.average.update(self.decoder, self.step)
        return loss.item()

    @torch.no_grad()
    def _report(self, losses: list[float]) -> None:
        rng = random.Random(UNSEEN_SEED)
        pixels = to_pixels(np.stack([render(draw_scene(rng), self.artwork) for _ in range(8)]))
        decoder = self.average.network
        drawn = torch.cat([decoder(latent[None] / self.scaling_factor) for latent in self.encoder(pixels)])
        loss = sum(losses) / max(len(losses), 1)
        quality = peak_signal_to_noise(drawn, pixels)
        self.say(f"{time.strftime('%H:%M:%S')} step {self.step} loss {loss:.4f} unseen {quality:.2f} dB")
        if self.step:
            tensors = {
                "weights": self.decoder.state_dict(),
                "average": self.average.network.state_dict(),
                "optimizers": optimizer_tensors([self.optimizer]),
            }
            save_run(self.folder, tensors, {"step": self.step, "seconds": self.seconds, "settings": asdict(self.run)})

    def _resume(self) -> None:
        tensors, facts = load_run(self.folder)
        self.decoder.load_state_dict(tensors["weights"])
        self.average.network.load_state_dict(tensors["average"])
        restore_optimizers([self.optimizer], tensors.get("optimizers", {}))
        self.step, self.seconds = facts["step"], facts["seconds"]


@dataclass(frozen=True, slots=True)
class Crop:
    """A square of latent cells, and of the pixels under them."""

    row: int
    column: int
    side: int
    whole: int  # cells of the picture along a side

    def cells(self, latent: Tensor) -> Tensor:
        """(C, h, w) → (C, side, side)."""
        return latent[:, self.row : self.row + self.side, self.column : self.column + self.side]

    def pixels(self, picture: Tensor) -> Tensor:
        """(3, H, W) → (3, 32 · side, 32 · side)."""
        top, left, side = CELL * self.row, CELL * self.column, CELL * self.side
        return picture[:, top : top + side, left : left + side]

    def seen(self) -> Tensor:
        """(1, 32 · side, 32 · side): 0 on the cells along a cut, whose neighbours the decoder cannot see."""
        weight = torch.ones(self.side, self.side)
        if self.row > 0:
            weight[0] = 0
        if self.row + self.side < self.whole:
            weight[-1] = 0
        if self.column > 0:
            weight[:, 0] = 0
        if self.column + self.side < self.whole:
            weight[:, -1] = 0
        return weight.repeat_interleave(CELL, 0).repeat_interleave(CELL, 1)[None]


def peak_signal_to_noise(drawn: Tensor, pixels: Tensor) -> float:
    """Mean over the pictures, in dB; values in [−1, 1]."""
    error = (drawn.clamp(-1, 1) - pixels).square().mean((1, 2, 3))
    return float((10 * torch.log10(4 / error)).mean()) if len(error) else math.nan


def _draw_crop(rng: random.Random, whole: int, side: int) -> Crop:
    return Crop(rng.randint(0, whole - side), rng.randint(0, whole - side), side, whole)
