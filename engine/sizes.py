"""The way from the size that is denoised to the size asked for."""

from __future__ import annotations

import math

import torch.nn.functional as F
from torch import Tensor


def resize_and_crop(pixels: Tensor, height: int, width: int) -> Tensor:
    """(B, C, H, W) → (B, C, height, width): scaled to cover, then the middle cut out.

    Equal to the published post-processing, except where that loses a row to rounding and returns a sliver.
    """
    if pixels.shape[-2:] == (height, width):
        return pixels
    scale = max(height / pixels.shape[-2], width / pixels.shape[-1])
    covered = [
        max(math.floor(side * scale + 1e-6), least)
        for side, least in zip(pixels.shape[-2:], (height, width), strict=True)
    ]
    pixels = F.interpolate(pixels, size=covered, mode="bilinear", align_corners=False)
    top, left = (covered[0] - height) // 2, (covered[1] - width) // 2
    return pixels[..., top : top + height, left : left + width]
