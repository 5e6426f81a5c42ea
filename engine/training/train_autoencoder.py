"""Trains a DC-AE on pictures or crops of them: first solved in closed form, then by gradients, then frozen.

The latents' common factor is measured when training ends; a transformer is trained after that.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

import torch
from torch import Tensor
from torch.optim import AdamW

from engine.autoencoder import Autoencoder
from engine.autoencoder_layers import ResidualBlock
from engine.errors import EngineError
from engine.training.averaging import WeightAverage
from engine.training.loop import train_until_spent
from engine.training.monitor import TrainingDiverged
from engine.training.optimizers import optimizer_tensors, restore_optimizers
from engine.training.progress import ProgressLine, TimeBudget
from engine.training.run_state import load_run, save_run

CELL = 32  # pixels of a latent cell along a side
LEAST_CROP = 3  # cells along a side; of fewer, all may lie along a cut

Pixels = Callable[[int, int], Tensor]  # step and how many → (B, 3, S, S) in [−1, 1] on the device


@dataclass(frozen=True, slots=True)
class AutoencoderRun:
    """The settings of a run. Weights that were solved bear only a low rate."""

    seed: int = 0
    batch: int = 4
    crop: int = 6  # latent cells along a side, 3 at least; 0 = whole pictures
    solved_rate: float = 5e-5
    branch_rate: float = 5e-4
    encoder_rate: float = 0.5  # of the decoder's rates
    latent_noise: float = 0.08  # at most, of the latents' spread: what a transformer draws is never quite right
    warm_up: int = 100  # steps
    clip: float = 1.0
    average_decay: float = 0.999
    bfloat16: bool = False
    compile: bool = False
    minutes: float = 60.0
    decay_minutes: float = 0.0  # at the end of them, the rates fall to nothing
    steps: int = 0  # stop after so many steps in all; 0 = when the minutes are over
    report_minutes: float = 5.0

    def __post_init__(self) -> None:
        if self.crop and self.crop < LEAST_CROP:
            raise EngineError(
                f"A crop of {self.crop} latent cells is all edge, which is not judged: give {LEAST_CROP} or more, "
                "or 0 for whole pictures."
            )


class AutoencoderTraining:
    """A resumable run.

    Args:
        pixels: the training pictures of a step.
        unseen: (N, 3, S, S) pictures that quality is measured on.
    """

    def __init__(
        self, run: AutoencoderRun, folder: Path, autoencoder: Autoencoder, pixels: Pixels, unseen: Tensor,
        say: Callable[[str], None] = print,
    ) -> None:  # fmt: skip
        self.run, self.folder, self.pixels, self.unseen, self.say = run, folder, pixels, unseen, say
        self.device = unseen.device
        self.autoencoder = autoencoder.to(self.device, memory_format=torch.channels_last).train()
        self.autoencoder.requires_grad_(True)
        self.average = WeightAverage(self.autoencoder, run.average_decay)
        self.optimizer = AdamW(self._groups(), betas=(0.9, 0.99), weight_decay=0.0, fused=unseen.is_cuda)
        self.step, self.seconds, self.loss = 0, 0.0, 0.0
        self._said = 0.0  # seconds into this run, at the last report
        if (folder / "run.json").exists():
            self._resume()
        if run.compile:
            for module in self.autoencoder.modules():
                if isinstance(module, ResidualBlock):
                    module.compile(dynamic=False)

    def train(self) -> None:
        """Trains until the time or the steps are spent, reporting and saving on the way."""
        if not self.step:
            self.say(f"solved: {self.quality():.2f} dB")
        train_until_spent(self, self.run, [self.optimizer])

    def train_step(self) -> Tensor:
        """One step; its loss, still on the device."""
        run = self.run
        rng = random.Random(f"{run.seed}/{self.step}")
        generator = torch.Generator(self.device).manual_seed(run.seed * 1_000_003 + self.step)
        pictures = self.pixels(self.step, run.batch)
        seen = torch.ones_like(pictures[:, :1])
        if run.crop and run.crop * CELL < pictures.shape[-1]:
            crops = [draw_crop(rng, pictures.shape[-1] // CELL, run.crop) for _ in range(run.batch)]
            pictures = torch.stack([crop.pixels(picture) for crop, picture in zip(crops, pictures, strict=True)])
            seen = torch.stack([crop.seen() for crop in crops]).to(self.device)
        pictures = pictures.contiguous(memory_format=torch.channels_last)
        with torch.autocast(self.device.type, torch.bfloat16, enabled=run.bfloat16):
            latents = self.autoencoder.encoder(pictures)
            strength = run.latent_noise * torch.rand(run.batch, 1, 1, 1, generator=generator, device=self.device)
            noise = torch.randn(latents.shape, generator=generator, device=self.device)
            drawn = self.autoencoder.decoder(latents + strength * latents.detach().float().std() * noise)
        error = (drawn.float() - pictures) * seen
        loss = (error.abs().sum() + error.square().sum()) / (3 * seen.sum())
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.autoencoder.parameters(), run.clip)
        self.optimizer.step()
        self.optimizer.zero_grad(set_to_none=True)
        self.step += 1
        self.average.update(self.autoencoder, self.step)
        return loss.detach()

    @torch.no_grad()
    def quality(self) -> float:
        """Of the averaged weights on the unseen pictures, in dB."""
        network: Autoencoder = self.average.network  # type: ignore[assignment]
        drawn = torch.cat([network.decoder(network.encoder(picture[None])) for picture in self.unseen])
        return peak_signal_to_noise(drawn, self.unseen)

    @torch.no_grad()
    def scaling_factor(self) -> float:
        """What gives the latents of the unseen pictures unit variance: one factor for all channels."""
        network: Autoencoder = self.average.network  # type: ignore[assignment]
        return float(1 / torch.cat([network.encoder(picture[None]) for picture in self.unseen]).std())

    def _groups(self) -> list[dict[str, object]]:
        """Weights of residual branches began at random, all others in closed form; the encoder goes slower."""
        branches = {
            id(weight)
            for module in self.autoencoder.modules()
            if isinstance(module, ResidualBlock)
            for weight in module.parameters()
        }
        groups: list[dict[str, object]] = []
        for network, factor in ((self.autoencoder.encoder, self.run.encoder_rate), (self.autoencoder.decoder, 1.0)):
            for in_branch, rate in ((True, self.run.branch_rate), (False, self.run.solved_rate)):
                weights = [weight for weight in network.parameters() if (id(weight) in branches) == in_branch]
                if weights:
                    groups.append({"params": weights, "lr": rate * factor, "full_lr": rate * factor})
        return groups

    def report(self, losses: list[Tensor], budget: TimeBudget) -> None:
        """Says how it goes, and saves."""
        self.loss = float(torch.stack(losses).mean()) if losses else self.loss
        if not math.isfinite(self.loss):
            raise TrainingDiverged(
                f"The loss is no number after {self.step} steps; the state before is kept. Train with lower rates."
            )
        line = ProgressLine(
            step=self.step, samples=self.step * self.run.batch, elapsed=budget.elapsed(),
            budget=60 * self.run.minutes, loss=self.loss, extra={"unseen": f"{self.quality():.2f} dB"},
            speed=len(losses) * self.run.batch / max(budget.elapsed() - self._said, 1e-9),
        )  # fmt: skip
        self._said = budget.elapsed()
        self.say(line.text())
        self.save()

    def save(self) -> None:
        tensors = {
            "weights": dict(self.autoencoder.state_dict()),
            "average": dict(self.average.network.state_dict()),
            "optimizers": optimizer_tensors([self.optimizer]),
        }
        facts = {
            "step": self.step, "seconds": round(self.seconds, 1), "loss": self.loss,
            "decibels": round(self.quality(), 2), "scaling_factor": self.scaling_factor(),
            "device": str(self.device), "settings": asdict(self.run),
        }  # fmt: skip
        save_run(self.folder, tensors, facts)

    def _resume(self) -> None:
        tensors, facts = load_run(self.folder)
        self.autoencoder.load_state_dict(tensors["weights"])
        self.average.network.load_state_dict(tensors["average"])
        restore_optimizers([self.optimizer], tensors.get("optimizers", {}))
        self.step, self.seconds, self.loss = facts["step"], facts["seconds"], facts["loss"]


@dataclass(frozen=True, slots=True)
class Crop:
    """A square of latent cells, and of the pixels under them."""

    row: int
    column: int
    side: int
    whole: int  # cells of the picture along a side

    def pixels(self, picture: Tensor) -> Tensor:
        """(3, H, W) → (3, 32 · side, 32 · side)."""
        top, left, side = CELL * self.row, CELL * self.column, CELL * self.side
        return picture[:, top : top + side, left : left + side]

    def seen(self) -> Tensor:
        """(1, 32 · side, 32 · side): 0 on the cells along a cut, whose neighbours the network cannot see."""
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


def draw_crop(rng: random.Random, whole: int, side: int) -> Crop:
    return Crop(rng.randint(0, whole - side), rng.randint(0, whole - side), side, whole)


def peak_signal_to_noise(drawn: Tensor, pixels: Tensor) -> float:
    """Mean over the pictures, in dB; values in [−1, 1]."""
    error = (drawn.clamp(-1, 1) - pixels).square().mean((1, 2, 3))
    return float((10 * torch.log10(4 / error)).mean())
