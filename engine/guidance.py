"""Classifier-free guidance: two prompts in, one velocity out. Both branches run as one batch."""

from __future__ import annotations

import torch
from torch import Tensor

from engine.transformer import SanaTransformer


class GuidedVelocity:
    """The velocity function that a solver calls; holds what stays the same over the steps of one image.

    v = v_negative + scale · (v_prompt − v_negative), in float32. At scale 1, and for models that take the guidance
    scale as an input (Sprint), there is no second branch.
    """

    def __init__(
        self, network: SanaTransformer, prompt: Tensor, negative: Tensor | None, guidance_scale: float
    ) -> None:
        """
        Args:
            prompt: (1, L, E) embedding of real tokens only.
            negative: (1, L', E), or None to run without the second branch.
        """
        self._network = network
        self._scale = guidance_scale
        self._branches = 1 if negative is None else 2
        weights = network.patch_embed.weight  # never quantized
        self._device, self._dtype = weights.device, weights.dtype
        self._guidance = None
        if network.config.guidance_embeds:
            scale = guidance_scale * network.config.guidance_embeds_scale
            self._guidance = torch.tensor([scale], device=self._device, dtype=self._dtype)
        embedding, mask = _stack([prompt] if negative is None else [negative, prompt])
        self._prompt = network.read_prompt(embedding.to(self._device, self._dtype), mask.to(self._device))

    def __call__(self, latent: Tensor, timestep: float) -> Tensor:
        """(1, C, H, W) float32 → (1, C, H, W) float32."""
        batch = latent.to(self._dtype).expand(self._branches, -1, -1, -1)
        times = torch.full((self._branches,), timestep, device=latent.device)
        velocity = self._network(batch, times, self._prompt, self._guidance).float()
        if self._branches == 1:
            return velocity
        negative, positive = velocity.chunk(2)
        return negative + self._scale * (positive - negative)


def _stack(embeddings: list[Tensor]) -> tuple[Tensor, Tensor]:
    """Embeddings of different lengths as one batch (B, L, E), and the mask (B, L) of what is real."""
    length = max(embedding.shape[1] for embedding in embeddings)
    batch = embeddings[0].new_zeros(len(embeddings), length, embeddings[0].shape[2])
    mask = torch.zeros(len(embeddings), length, dtype=torch.bool)
    for row, embedding in enumerate(embeddings):
        batch[row, : embedding.shape[1]] = embedding[0]
        mask[row, : embedding.shape[1]] = True
    return batch, mask
