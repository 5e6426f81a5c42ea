"""Trains a Sana's transformer, and a new one's text encoder with it, on cached latents (paper 2 and 3).

Step n sees the same pictures, captions, noise and timesteps however often the run was interrupted.
"""

from __future__ import annotations

import contextlib
import functools
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn.attention import SDPBackend, sdpa_kernel

from engine.training import monitor
from engine.training.averaging import WeightAverage
from engine.training.compiled import compile_blocks
from engine.training.data import PictureSource
from engine.training.latent_cache import Batch, CachePlan, Encode, LatentCache
from engine.training.loop import train_until_spent
from engine.training.objective import NoiseLevels, velocity_loss
from engine.training.optimizers import new_optimizers, optimizer_tensors, restore_optimizers
from engine.training.progress import ProgressLine, TimeBudget
from engine.training.run_state import load_run, save_run
from engine.training.sana import TrainedSana

WATCHED, WATCHED_SEED = 64, 1_000_003  # how many pictures training is watched by, and which


@dataclass(frozen=True, slots=True)
class TransformerRun:
    """The settings of a run."""

    seed: int = 0
    batch: int = 16  # pictures per step
    accumulate: int = 1  # parts that a batch is computed in, for little memory
    rate: float = 2e-3
    muon: bool = True
    warm_up: int = 100  # steps
    clip: float = 1.0
    noise_mean: float = 0.7  # logit-normal timesteps: larger = more training near pure noise
    noise_std: float = 1.0
    average_decay: float = 0.998  # of the published weights, a moving average
    side: int = 512  # pixels
    first_side: int = 0  # an earlier stage at this resolution …
    first_samples: int = 0  # … for so many samples
    other_side: int = 0  # later, every `other_every`-th block has this resolution, so that the model keeps it
    other_every: int = 6
    cache: int = 256  # examples per block
    passes: int = 4  # through a block
    caption_temperature: float = 0.5
    empty_captions: float = 0.1
    bfloat16: bool = False  # autocast; for cards, and processors with AVX512-BF16
    compile: bool = False  # the blocks, with torch.compile
    minutes: float = 60.0
    decay_minutes: float = 0.0  # at the end of them, the rate falls to nothing
    steps: int = 0  # stop after so many steps in all; 0 = when the minutes are over
    report_minutes: float = 3.0
    patience: int = monitor.PATIENCE  # samples after which captions must matter, or training stops
    scored: int = 48  # held-out prompts drawn and judged at every report, where there is a judge


class TransformerTraining:
    """A resumable run.

    Args:
        encode: pixels to latents as the transformer sees them.
        watched: pictures that are not trained on, for the readings; None = the same source under other numbers.
        sample: called at every report with the step and the averaged model; draws sheets, scores.
        least_spread: with prompts nearer to each other than this, the text encoder has collapsed.
        base: says what `model` was before, "" for new weights; kept with the state.
    """

    def __init__(
        self, run: TransformerRun, folder: Path, model: TrainedSana, source: PictureSource, encode: Encode,
        device: torch.device, say: Callable[[str], None] = print, watched: PictureSource | None = None,
        sample: Callable[[int, TrainedSana], str] | None = None, least_spread: float = monitor.LEAST_SPREAD,
        base: str = "",
    ) -> None:  # fmt: skip
        self.run, self.folder, self.device, self.say, self.sample = run, folder, device, say, sample
        self.model = model.to(device)
        text = self.model.text_encoder if model.text_trained else None
        frozen = [] if model.text_trained else [self.model.text_encoder]
        self.average = WeightAverage(self.model, run.average_decay, frozen)
        self.optimizers = new_optimizers(self.model.transformer, text, run.rate, run.muon)
        plan = CachePlan(
            run.cache, run.passes, run.batch, run.caption_temperature, run.empty_captions, run.seed
        )  # fmt: skip
        self.cache = LatentCache(source, encode, model.tokenise, plan, self._side_of_block, device)
        plan = CachePlan(WATCHED, 1, WATCHED, run.caption_temperature, 0.0, WATCHED_SEED)
        self._watched = LatentCache(watched or source, encode, model.tokenise, plan, lambda _: run.side, device)
        self.step, self.samples, self.seconds = 0, 0, 0.0
        self._began = 0  # samples of earlier runs
        self.least_spread, self.base = least_spread, base
        self.loss = 0.0  # of the last step that was reported
        if (folder / "run.json").exists():
            self._resume()
        if run.compile:
            compile_blocks(self.model.transformer)

    def train(self) -> None:
        """Trains until the time or the steps are spent, reporting and saving on the way."""
        self._began = self.samples
        train_until_spent(self, self.run, self.optimizers)

    def train_step(self) -> Tensor:
        """One step; its loss, still on the device."""
        run = self.run
        generator = torch.Generator().manual_seed(run.seed * 1_000_003 + self.step)
        batch = self.cache.batch(self.step)
        sigma = NoiseLevels(run.noise_mean, run.noise_std).draw(run.batch, generator).to(self.device)
        noise = self._noise(batch.latents.shape, generator)
        total = torch.zeros((), device=self.device)
        for part in torch.arange(run.batch).chunk(run.accumulate):
            rows = slice(int(part[0]), int(part[-1]) + 1)
            loss = self._loss(Batch(batch.latents[rows], batch.ids[rows], batch.mask[rows]), noise[rows], sigma[rows])
            loss = loss * (len(part) / run.batch)
            loss.backward()
            total += loss.detach()
        torch.nn.utils.clip_grad_norm_(self.model.learning(), run.clip)
        for optimizer in self.optimizers:
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
        self.step += 1
        self.samples += run.batch
        self.average.update(self.model, self.step)
        return total

    def autocast(self) -> contextlib.AbstractContextManager[None]:
        return torch.autocast(self.device.type, torch.bfloat16, enabled=self.run.bfloat16)

    def _loss(self, batch: Batch, noise: Tensor, sigma: Tensor) -> Tensor:
        ids, mask = (part.to(self.device, non_blocking=True) for part in (batch.ids, batch.mask))
        # The plain attention backend: with a dozen keys, the fused one's backward pass is slower on a processor.
        plain = sdpa_kernel(SDPBackend.MATH) if self.device.type == "cpu" else contextlib.nullcontext()
        with plain, self.autocast():
            return velocity_loss(lambda x, t: self.model(x, t, ids, mask), batch.latents.float(), noise, sigma)

    def _noise(self, shape: torch.Size, generator: torch.Generator) -> Tensor:
        if self.device.type == "cpu":
            return torch.randn(shape, generator=generator)
        own = torch.Generator(self.device).manual_seed(generator.initial_seed())
        return torch.randn(shape, generator=own, device=self.device)

    def _side_of_block(self, number: int) -> int:
        run = self.run
        if number * run.cache * run.passes < run.first_samples:
            return run.first_side
        return run.other_side if run.other_side and number % run.other_every == run.other_every - 1 else run.side

    @functools.cached_property
    def _watched_batch(self) -> Batch:
        batch = self._watched.lone_batch(WATCHED_SEED)
        return Batch(batch.latents.float(), batch.ids, batch.mask)

    def report(self, losses: list[Tensor], budget: TimeBudget) -> None:
        """Says how it goes, and saves."""
        self.loss = float(torch.stack(losses).mean()) if losses else self.loss
        with self.autocast():
            reading = monitor.read(self.model, self._watched_batch)
        extra = {"t.8": f"{reading.loss:.4f}", "gap": f"{reading.gap:.1%}", "spread": f"{reading.spread:.2f}"}
        line = ProgressLine(
            step=self.step, samples=self.samples, elapsed=budget.elapsed(), budget=60 * self.run.minutes,
            loss=self.loss, extra=extra, speed=(self.samples - self._began) / max(budget.elapsed(), 1e-9),
        ).text()  # fmt: skip
        # Before saving: a collapsed state is no state to keep.
        reading.check(self.samples, self.run.patience, least_spread=self.least_spread)
        self.save()
        if self.sample is not None:
            line += f" {self.sample(self.step, self.average.network)}"  # type: ignore[arg-type]
        self.say(line)

    def save(self) -> None:
        tensors = {
            "weights": self._learnt(self.model),
            "average": self._learnt(self.average.network),
            "optimizers": optimizer_tensors(self.optimizers),
        }
        facts = {
            "step": self.step, "samples": self.samples, "seconds": round(self.seconds, 1), "loss": self.loss,
            "device": str(self.device), "settings": asdict(self.run), "base": self.base,
        }  # fmt: skip
        save_run(self.folder, tensors, facts)

    def _learnt(self, network: nn.Module) -> dict[str, Tensor]:
        """What a frozen text encoder weighs is not saved again and again."""
        frozen = () if self.model.text_trained else ("text_encoder.",)
        return {name: weight for name, weight in network.state_dict().items() if not name.startswith(frozen)}

    def _resume(self) -> None:
        tensors, facts = load_run(self.folder)
        for network, part in ((self.model, "weights"), (self.average.network, "average")):
            weights = {**dict(network.named_parameters()), **tensors[part]}  # what is frozen stays as it is
            network.load_state_dict(weights)
        restore_optimizers(self.optimizers, tensors.get("optimizers", {}))
        self.step, self.samples, self.seconds = facts["step"], facts["samples"], facts["seconds"]
        self.loss = facts["loss"]
