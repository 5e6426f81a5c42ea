"""The noise of a seed: drawn on the processor, so that a seed means one picture on every device."""

from __future__ import annotations

import torch
from torch import Tensor


class SeededNoise:
    """Standard noise by number, as one generator draws it in order; asked for again it is the same."""

    def __init__(self, seed: int, shape: tuple[int, ...], device: torch.device) -> None:
        """
        Args:
            shape: of each draw; (1, C, H, W).
            device: where the draws are put.
        """
        self.shape = shape
        self._seed, self._device = seed, device
        self._generator, self._drawn = torch.Generator(), 0
        self._generator.manual_seed(seed)

    def __call__(self, number: int) -> Tensor:
        """Float32; number 0 is what a render begins from, those after it are for solvers that draw in every step."""
        if number < self._drawn:
            self._generator.manual_seed(self._seed)
            self._drawn = 0
        while True:
            noise = torch.randn(self.shape, generator=self._generator, dtype=torch.float32)
            self._drawn += 1
            if self._drawn > number:
                return noise.to(self._device)
