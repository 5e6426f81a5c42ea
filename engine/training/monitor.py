"""Is the prompt being read? A falling loss does not tell: a model can learn pictures and ignore all words."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from engine.errors import EngineError
from engine.training.latent_cache import Batch
from engine.training.objective import velocity_loss
from engine.training.sana import TrainedSana, prompt_spread

NOISY = 0.8  # at this σ the picture is mostly gone, and only the words can tell what it was
LEAST_GAP, LEAST_SPREAD = 0.01, 0.3
CLEAR_GAP = 0.1  # prompts that matter this much may lie as close together as they like
PATIENCE = 20_000  # samples before the gap must show
CHUNK = 32


class PromptIgnored(EngineError):
    """Training goes on for nothing: the model does not use its prompts."""


class TrainingDiverged(EngineError):
    """The loss is no number any more."""


@dataclass(frozen=True, slots=True)
class Reading:
    """`gap`: how much foreign captions raise the loss, NaN if there are none; `spread`: how far prompts lie apart."""

    loss: float
    gap: float
    spread: float

    def check(self, samples: int, patience: int = PATIENCE, least_spread: float = LEAST_SPREAD) -> None:
        """Raises: PromptIgnored, TrainingDiverged."""
        if not math.isfinite(self.loss):
            raise TrainingDiverged(
                f"The loss is no number after {samples} samples; the state before is kept. Train with a lower --rate."
            )
        if self.spread < least_spread and not self.gap > CLEAR_GAP:  # a gap of NaN is none
            raise PromptIgnored(
                f"The text encoder collapsed (spread {self.spread:.2f} after {samples} samples): all prompts look "
                "alike to it. Training stopped; begin again with a lower --rate."
            )
        if samples > patience and self.gap < LEAST_GAP:
            raise PromptIgnored(
                f"Captions do not matter to the model (gap {self.gap:.2%} after {samples} samples). Training stopped; "
                "check that the captions belong to the pictures, or begin again with a lower --rate."
            )


@torch.no_grad()
def read(model: TrainedSana, batch: Batch) -> Reading:
    """Measures on pictures with their own captions and with those of others, with the same noise."""
    generator = torch.Generator().manual_seed(0)
    noise = torch.randn(batch.latents.shape, generator=generator).to(batch.latents)
    right = _loss(model, batch.latents, noise, batch.ids, batch.mask)
    wrong = _loss(model, batch.latents, noise, batch.ids.roll(1, 0), batch.mask.roll(1, 0))
    device = batch.latents.device
    states, mask = model.encode(batch.ids.to(device), batch.mask.to(device))
    foreign = float((batch.ids != batch.ids.roll(1, 0)).any(1).float().mean())  # neighbours may share a caption
    gap = (wrong - right) / right / foreign if foreign else math.nan
    return Reading(right, gap, prompt_spread(states.float(), mask))


@torch.no_grad()
def least_spread(model: TrainedSana, captions: Sequence[str]) -> float:
    """Half of how far the captions lie apart now: of one subject, they are alike without any collapse."""
    device = next(model.parameters()).device
    states, mask = model.encode(*(part.to(device) for part in model.tokenise(captions)))
    return min(LEAST_SPREAD, max(0.0, prompt_spread(states.float(), mask) / 2 - 0.01))


def _loss(model: TrainedSana, latents: Tensor, noise: Tensor, ids: Tensor, mask: Tensor) -> float:
    device, total = latents.device, 0.0
    for start in range(0, len(latents), CHUNK):
        part = slice(start, start + CHUNK)
        words = ids[part].to(device), mask[part].to(device)
        sigma = torch.full((len(latents[part]),), NOISY, device=device)
        loss = velocity_loss(lambda x, t, w=words: model(x, t, *w), latents[part], noise[part], sigma)
        total += float(loss) * len(latents[part])
    return total / len(latents)
