"""Classifier-free guidance: two prompts in, one velocity out. Both branches run as one batch."""

from __future__ import annotations

import torch
from torch import Tensor

from engine.captured_step import CapturedStep
from engine.step_cache import StepCache
from engine.transformer import PromptContext, SanaTransformer


class GuidedVelocity:
    """The velocity function that a solver calls; holds what stays the same over the steps of one image.

    v = v_negative + scale · (v_prompt − v_negative), in float32. At scale 1, and for models that take the guidance
    scale as an input (Sprint), there is no second branch.
    """

    def __init__(
        self,
        network: SanaTransformer,
        prompt: Tensor,
        negative: Tensor | None,
        guidance_scale: float,
        guided_steps: range | None = None,
        step_cache: StepCache | None = None,
        together: bool = True,
    ) -> None:
        """
        Args:
            prompt: (1, L, E) embedding of real tokens only.
            negative: (1, L', E), or None to run without the second branch.
            guided_steps: the steps, counted from 0, that have the second branch; None: all. Fewer are approximate.
            step_cache: for calls that may be approximate.
            together: both branches as one batch; False: one after the other, in about half the memory.
        """
        self._network = network
        self._scale = guidance_scale
        weights = network.patch_embed.weight  # never quantized
        self._device, self._dtype = weights.device, weights.dtype
        self._guidance = None
        if network.config.guidance_embeds:
            scale = guidance_scale * network.config.guidance_embeds_scale
            self._guidance = torch.tensor([scale], device=self._device, dtype=self._dtype)
        self._prompt = network.read_prompt(prompt.to(self._device, self._dtype))
        self._negative = None if negative is None else network.read_prompt(negative.to(self._device, self._dtype))
        self._both = None
        if self._negative is not None and together:
            self._both = PromptContext.of_branches([self._negative, self._prompt])
        self.step = 0  # that the next call is for: each call counts one on, and who makes several a step sets it
        self._guided_steps = guided_steps
        self._cache = step_cache
        self._captured: dict[int, CapturedStep] = {}  # by the number of branches
        assert together or step_cache is None, "the cache holds one batch of tokens, not two in turn"

    def __call__(self, latent: Tensor, timestep: float) -> Tensor:
        """(1, C, H, W) float32 → (1, C, H, W) float32."""
        velocity = self._velocity(latent, timestep)
        self.step += 1  # a call that failed, for want of memory, does not count: it is made again
        return velocity

    def _velocity(self, latent: Tensor, timestep: float) -> Tensor:
        if self._negative is None or (self._guided_steps is not None and self.step not in self._guided_steps):
            return self._run(latent, timestep, self._prompt)
        if self._both is not None:
            negative, positive = self._run(latent, timestep, self._both).chunk(2)
        else:
            negative = self._run(latent, timestep, self._negative)
            positive = self._run(latent, timestep, self._prompt)
        return negative + self._scale * (positive - negative)

    def take_turns(self) -> None:
        """From now on one branch after the other: memory ran out for both together."""
        self._both = self._cache = None
        self._captured.clear()

    def _run(self, latent: Tensor, timestep: float, context: PromptContext) -> Tensor:
        time = torch.full((1,), timestep, device=latent.device)
        in_turns = self._negative is not None and self._both is None  # for want of memory, which a graph takes, too
        if self._device.type != "cuda" or self._cache is not None or in_turns:
            return self._step(latent, time, context)
        if context.branches not in self._captured:
            self._captured[context.branches] = CapturedStep(lambda latent, time: self._step(latent, time, context))
        return self._captured[context.branches](latent, time)

    def _step(self, latent: Tensor, time: Tensor, context: PromptContext) -> Tensor:
        return self._network(latent.to(self._dtype), time, context, self._guidance, self._cache).float()
