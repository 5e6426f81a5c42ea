"""What a tile cannot see: the whole picture. Low frequencies of the image estimate follow those of the source.

A model that sees one tile would make a picture of its own of it: the same thing again in every tile. So in each solver
step, the coarse part of the estimate is pulled towards the coarse part of the source's latent, strongly while there is
much noise, and less as the picture settles; the fine part stays the model's. Taking the low frequencies of a reference
is ILVR's idea (Choi et al. 2021), fading it out over the steps DemoFusion's (Du et al. 2024, "skip residual").
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor

SPREAD = 0.7
"""Standard deviation in latent cells of the blur that parts coarse from fine. With 1.0 a tile still adds specks of one
cell (small eyes in fur); with 0.5 edges stay nearly as soft as the source's."""

FULL_SIGMA = 0.1
"""The share of noise from which on the estimate's coarse part is the source's; below, it fades in proportion."""


def follow_reference(image: Tensor, reference: Tensor, sigma: float) -> Tensor:
    """The image estimate with its coarse part moved towards the reference's.

    Args:
        image: (B, C, H, W), the latent minus σ times the velocity.
        reference: (1, C, H, W), the source's latent.
        sigma: the share of noise in the latent.
    """
    return image + pull(sigma) * low_frequencies(reference - image)


def follow_with_velocity(velocity: Tensor, latent: Tensor, reference: Tensor, sigma: float) -> Tensor:
    """The same for whoever needs a velocity: that from the moved estimate to the latent, so that any solver works.

    Args:
        velocity, latent: (B, C, H, W).
    """
    # (latent − follow_reference(latent − σ·velocity)) / σ, without dividing what is not changed.
    image = latent - sigma * velocity
    return velocity - (pull(sigma) / sigma) * low_frequencies(reference - image)


def pull(sigma: float) -> float:
    """How far the coarse part is moved: 1 all the way."""
    return min(1.0, sigma / FULL_SIGMA)


def low_frequencies(latent: Tensor, spread: float = SPREAD) -> Tensor:
    """(B, C, H, W) blurred by a Gaussian; beyond the border its outermost cells go on."""
    reach = max(1, round(3 * spread))
    place = torch.arange(-reach, reach + 1, dtype=latent.dtype, device=latent.device)
    kernel = torch.exp(-0.5 * (place / spread) ** 2)
    kernel = kernel / kernel.sum()
    channels = latent.shape[1]
    padded = F.pad(latent, (reach, reach, reach, reach), mode="replicate")
    rows = F.conv2d(padded, kernel.view(1, 1, -1, 1).expand(channels, 1, -1, 1), groups=channels)
    return F.conv2d(rows, kernel.view(1, 1, 1, -1).expand(channels, 1, 1, -1), groups=channels)
