"""The exponential moving average of weights, which is what gets published."""

from __future__ import annotations

import copy

import torch
from torch import nn


class WeightAverage:
    """Follows a network. The horizon grows with the steps made, so that the random start is soon forgotten."""

    def __init__(self, network: nn.Module, decay: float = 0.998) -> None:
        self.network = copy.deepcopy(network).requires_grad_(False).eval()
        self._decay = decay

    @torch.no_grad()
    def update(self, network: nn.Module, step: int) -> None:
        decay = min(self._decay, (1 + step) / (10 + step))
        averages, weights = list(self.network.parameters()), list(network.parameters())
        torch._foreach_lerp_(averages, weights, 1 - decay)
