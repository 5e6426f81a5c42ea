"""The exponential moving average of weights, which is what gets published."""

from __future__ import annotations

import copy
from collections.abc import Sequence

import torch
from torch import nn


class WeightAverage:
    """Follows a network. The horizon grows with the steps made, so that the random start is soon forgotten.

    Args:
        shared: parts that do not learn; the average uses the network's own, which may be large.
    """

    def __init__(self, network: nn.Module, decay: float = 0.998, shared: Sequence[nn.Module] = ()) -> None:
        self.network = copy.deepcopy(network, {id(part): part for part in shared}).requires_grad_(False).eval()
        self._decay = decay

    @torch.no_grad()
    def update(self, network: nn.Module, step: int) -> None:
        decay = min(self._decay, (1 + step) / (10 + step))
        pairs = zip(self.network.parameters(), network.parameters(), strict=True)
        averages, weights = zip(*((average, weight) for average, weight in pairs if average is not weight), strict=True)
        torch._foreach_lerp_(averages, weights, 1 - decay)
