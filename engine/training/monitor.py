"""Is the prompt being read? A falling loss does not tell: a model can learn pictures and ignore all words."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from engine.errors import EngineError
from engine.training.objective import velocity_loss
from engine.training.starter import PromptedTransformer
from engine.training.text_encoder import encode_prompts, prompt_spread

NOISY = 0.8  # at this σ the picture is mostly gone, and only the words can tell what it was
LEAST_GAP, LEAST_SPREAD = 0.01, 0.3
PATIENCE = 3_000  # samples before the gap must show


class PromptIgnored(EngineError):
    """Training goes on for nothing: the model does not use its prompts."""


@dataclass(frozen=True, slots=True)
class Reading:
    """`gap`: by how much foreign captions raise the loss; `spread`: how far prompts lie apart."""

    loss: float
    gap: float
    spread: float

    def check(self, samples: int) -> None:
        if self.spread < LEAST_SPREAD:
            raise PromptIgnored(f"the text encoder collapsed: spread {self.spread:.2f} after {samples} samples")
        if samples > PATIENCE and self.gap < LEAST_GAP:
            raise PromptIgnored(f"captions do not matter: gap {self.gap:.2%} after {samples} samples")


@torch.no_grad()
def read(model: PromptedTransformer, latents: Tensor, captions: list[str], batch: int = 16) -> Reading:
    """Measures on pictures with their own captions and with those of others, with the same noise.

    Args:
        latents: (N, 32, H, W).
        captions: N, none empty.
    """
    noise = torch.randn(latents.shape, generator=torch.Generator().manual_seed(0))
    foreign = captions[1:] + captions[:1]
    right = wrong = 0.0
    for start in range(0, len(captions), batch):
        part = slice(start, start + batch)
        sigma = torch.full((len(captions[part]),), NOISY)
        for words in (captions, foreign):
            prompts = words[part]
            loss = velocity_loss(lambda x, t, p=prompts: model(x, t, p), latents[part], noise[part], sigma)
            if words is captions:
                right += float(loss)
            else:
                wrong += float(loss)
    states, mask = encode_prompts(model.text_encoder, model.tokenizer, captions)
    batches = -(-len(captions) // batch)
    return Reading(right / batches, (wrong - right) / right, prompt_spread(states, mask))
