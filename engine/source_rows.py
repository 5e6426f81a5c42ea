"""Rows of a picture as the autoencoder reads them: a few at a time, so that it is never whole in floating point."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import torch
from torch import Tensor


def pixel_rows(pixels: np.ndarray, device: torch.device, dtype: torch.dtype) -> Callable[[int, int], Tensor]:
    """
    Args:
        pixels: uint8 (height, width, 3), RGB.
    Returns:
        (top, bottom) → (1, 3, bottom − top, width) in [−1, 1].
    """

    def read(top: int, bottom: int) -> Tensor:
        rows = torch.from_numpy(np.array(pixels[top:bottom])).to(device)  # (rows, width, 3)
        return (rows.permute(2, 0, 1)[None].float() / 127.5 - 1.0).to(dtype)

    return read
