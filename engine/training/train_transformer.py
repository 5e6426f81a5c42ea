"""Trains transformer and text encoder on scenes that are composed on the way."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor
from torch.nn.attention import SDPBackend, sdpa_kernel
from transformers import PreTrainedTokenizerBase

from engine.training import monitor
from engine.training.artwork import Artwork
from engine.training.averaging import WeightAverage
from engine.training.closed_form_encoder import LinearEncoder
from engine.training.objective import NoiseLevels, velocity_loss
from engine.training.optimizers import new_optimizers, optimizer_tensors, restore_optimizers, set_rate
from engine.training.run_state import load_run, save_run
from engine.training.scenes import Scene, draw_scene, render, to_pixels
from engine.training.starter import PromptedTransformer

MONITORED = 64  # scenes


@dataclass(frozen=True, slots=True)
class TransformerRun:
    """The settings of a run."""

    seed: int = 0
    batch: int = 16
    rate: float = 2e-3
    muon: bool = True
    warm_up: int = 100  # steps
    clip: float = 1.0
    noise_mean: float = 0.7
    average_decay: float = 0.998  # shorter while the rate falls: the weights are then clean by themselves
    bfloat16: bool = False  # autocast; nearly twice the speed on processors with AVX512-BF16, slower on others
    minutes: float = 60.0
    decay_minutes: float = 0.0  # at the end of them, the rate falls to nothing
    report_minutes: float = 3.0


class TransformerTraining:
    """A resumable run. Step n draws the same scenes and noise however often the run was interrupted."""

    def __init__(
        self, run: TransformerRun, folder: Path, artwork: Artwork, encoder: LinearEncoder,
        tokenizer: PreTrainedTokenizerBase, say: Callable[[str], None] = print,
    ) -> None:  # fmt: skip
        self.run, self.folder, self.artwork, self.encoder, self.say = run, folder, artwork, encoder, say
        torch.manual_seed(run.seed)
        self.model = PromptedTransformer(tokenizer)
        self.average = WeightAverage(self.model, run.average_decay)
        self.optimizers = new_optimizers(self.model.transformer, self.model.text_encoder, run.rate, run.muon)
        self.step = self.samples = 0
        self.seconds = 0.0
        if (folder / "run.json").exists():
            self._resume()

    def train(self) -> None:
        """Trains for `run.minutes`, saving and reporting on the way."""
        began = reported = time.monotonic()
        earlier = self.seconds
        losses: list[float] = []
        while (elapsed := time.monotonic() - began) < 60 * self.run.minutes:
            set_rate(self.optimizers, self._rate_factor(elapsed))
            losses.append(self._train_step())
            self.seconds = earlier + time.monotonic() - began
            if time.monotonic() - reported > 60 * self.run.report_minutes:
                self._report(losses)
                losses, reported = [], time.monotonic()
        self._report(losses)

    def scenes(self, step: int, count: int, keep: Callable[[Scene], bool] = lambda _: True) -> tuple[Tensor, list[str]]:
        """Latents (count, 32, 16, 16) and captions of one step's scenes."""
        rng = random.Random(f"{self.run.seed}/{step}")
        scenes: list[Scene] = []
        while len(scenes) < count:
            scene = draw_scene(rng)
            if keep(scene):
                scenes.append(scene)
        pixels = np.stack([render(scene, self.artwork) for scene in scenes])
        return self.encoder(to_pixels(pixels)), [scene.caption for scene in scenes]

    def _train_step(self) -> float:
        generator = torch.Generator().manual_seed(self.run.seed * 1_000_003 + self.step)
        latents, captions = self.scenes(self.step, self.run.batch)
        sigma = NoiseLevels(self.run.noise_mean).draw(self.run.batch, generator)
        noise = torch.randn(latents.shape, generator=generator)
        # The plain attention backend: with a dozen keys, the fused one's backward pass is slower on a CPU.
        with sdpa_kernel(SDPBackend.MATH):
            with torch.autocast("cpu", torch.bfloat16, enabled=self.run.bfloat16):
                loss = velocity_loss(lambda x, t: self.model(x, t, captions), latents, noise, sigma)
            loss.backward()
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), self.run.clip)
        for optimizer in self.optimizers:
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
        self.step += 1
        self.samples += self.run.batch
        self.average.update(self.model, self.step)
        return loss.item()

    def _rate_factor(self, elapsed: float) -> float:
        left = 60 * self.run.minutes - elapsed
        decay = min(1.0, left / (60 * self.run.decay_minutes)) if self.run.decay_minutes else 1.0
        return min(1.0, (self.step + 1) / self.run.warm_up) * max(decay, 0.0)

    def _report(self, losses: list[float]) -> None:
        latents, captions = self.scenes(-1, MONITORED, keep=lambda scene: bool(scene.caption))
        with torch.autocast("cpu", torch.bfloat16, enabled=self.run.bfloat16):
            reading = monitor.read(self.model, latents, captions)
        loss = sum(losses) / max(len(losses), 1)
        self.say(
            f"{time.strftime('%H:%M:%S')} step {self.step} samples {self.samples} loss {loss:.4f} "
            f"t.8 {reading.loss:.4f} gap {reading.gap:.1%} spread {reading.spread:.2f} "
            f"{self.samples / max(self.seconds, 1e-9):.1f} samples/s"
        )
        self._save()
        reading.check(self.samples)

    def _save(self) -> None:
        tensors = {
            "weights": self.model.state_dict(),
            "average": self.average.network.state_dict(),
            "optimizers": optimizer_tensors(self.optimizers),
        }
        facts = {"step": self.step, "samples": self.samples, "seconds": self.seconds, "settings": asdict(self.run)}
        save_run(self.folder, tensors, facts)

    def _resume(self) -> None:
        tensors, facts = load_run(self.folder)
        self.model.load_state_dict(tensors["weights"])
        self.average.network.load_state_dict(tensors["average"])
        restore_optimizers(self.optimizers, tensors.get("optimizers", {}))
        self._count(facts)

    def _count(self, facts: dict[str, Any]) -> None:
        self.step, self.samples, self.seconds = facts["step"], facts["samples"], facts["seconds"]
