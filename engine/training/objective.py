"""Flow matching as Sana trains it: a straight path from the picture to noise, and the velocity along it.

x_t = (1 − σ)·x0 + σ·ε, target ε − x0, mean squared error over everything, no weighting. The network is told the
integer part of 1000·σ.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor


@dataclass(frozen=True, slots=True)
class NoiseLevels:
    """σ = sigmoid(mean + std · normal): the larger the mean, the more training happens near pure noise."""

    mean: float = 0.7
    std: float = 1.0

    def draw(self, count: int, generator: torch.Generator) -> Tensor:
        """(count,) levels, one from each equal slice of the distribution: a batch always covers the whole path."""
        slices = torch.randperm(count, generator=generator) + torch.rand(count, generator=generator)
        uniform = (slices / count).clamp(1e-4, 1 - 1e-4)
        normal = torch.special.ndtri(uniform)
        return torch.sigmoid(self.mean + self.std * normal)


def mix(latent: Tensor, noise: Tensor, sigma: Tensor) -> Tensor:
    """The point on the path: (B, C, H, W), (B, C, H, W), (B,) → (B, C, H, W)."""
    sigma = sigma[:, None, None, None]
    return (1 - sigma) * latent + sigma * noise


def timestep(sigma: Tensor) -> Tensor:
    """What the network is told of σ: an integer 0..999, as float."""
    return (1000 * sigma).floor()


def velocity_loss(network: Callable[[Tensor, Tensor], Tensor], latent: Tensor, noise: Tensor, sigma: Tensor) -> Tensor:
    """Scalar loss of `network(noisy latent, timestep) -> velocity`."""
    velocity = network(mix(latent, noise, sigma), timestep(sigma))
    return (velocity.float() - (noise - latent)).square().mean()
