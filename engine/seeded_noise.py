"""The noise of a seed: drawn on the processor, so that a seed means one picture on every device.

A variation begins from a mixture of two seeds' noise a and b, `strength` t of the way from one to the other on the
sphere that both lie on:

    cos(t π/2) a + sin(t π/2) b

Two independent draws of so many numbers are at right angles to each other, all but exactly; and as the squares of the
two weights add up to 1, the mixture is standard normal noise again, which is all that the networks have learned to
begin from. A straight mixture, (1 - t) a + t b, would be too weak by up to a factor of √2: pictures turn grey.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor


class SeededNoise:
    """Standard noise by number, as one generator draws it in order; asked for again it is the same."""

    def __init__(
        self,
        seed: int,
        shape: tuple[int, ...],
        device: torch.device,
        variation_seed: int = 0,
        variation_strength: float = 0.0,
    ) -> None:
        """
        Args:
            shape: of each draw; (1, C, H, W).
            device: where the draws are put.
            variation_seed: whose noise is mixed into number 0, the only one that is seen in the picture as a whole.
            variation_strength: 0: the seed's noise, 1: the variation seed's, both to the last bit.
        """
        self.shape = shape
        self._seed, self._device = seed, device
        self._variation_seed = variation_seed
        self._strength = 0.0 if variation_seed == seed else variation_strength  # the same noise twice is no mixture
        self._generator, self._drawn = torch.Generator(), 0
        self._generator.manual_seed(seed)

    def __call__(self, number: int) -> Tensor:
        """Float32; number 0 is what a render begins from, those after it are for solvers that draw in every step."""
        noise = self._draw(number)
        if number == 0 and self._strength:
            noise = mixed(noise, self._variation(), self._strength)
        return noise.to(self._device)

    def _draw(self, number: int) -> Tensor:
        if number < self._drawn:
            self._generator.manual_seed(self._seed)
            self._drawn = 0
        while True:
            noise = torch.randn(self.shape, generator=self._generator, dtype=torch.float32)
            self._drawn += 1
            if self._drawn > number:
                return noise

    def _variation(self) -> Tensor:
        generator = torch.Generator()
        generator.manual_seed(self._variation_seed)
        return torch.randn(self.shape, generator=generator, dtype=torch.float32)


def mixed(first: Tensor, second: Tensor, strength: float) -> Tensor:
    """Two independent draws of standard noise → one that lies `strength` of the way from the first to the second."""
    if strength == 0:
        return first
    if strength == 1:
        return second
    angle = strength * math.pi / 2
    return math.cos(angle) * first + math.sin(angle) * second
