"""The autoencoder's 3×3 convolutions: the fastest exact way that there is on this machine.

On the processor Winograd's algorithm computes them with a third of the products. NNPACK, which comes with torch on
Linux and macOS, has it, though torch by itself asks NNPACK only for large batches. The relative error of one
convolution is then some 3e-6 instead of 3e-7. Everywhere else, and wherever a derivative is wanted, torch convolves.

B batch, C channels, H×W map
"""

from __future__ import annotations

import functools
from collections.abc import Sequence

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from engine.linear import computes_freely

# NNPACK transforms every kernel to 64 numbers at each call, which few pixels do not repay, and keeps that memory.
_MOST_KERNELS = 160 * 2**20 // (64 * 4)  # 160 MiB
_FEWEST_CHANNELS = 3  # on either side: fewer do not repay the transformed map
_FEWEST_PRODUCTS = 32 * 32
_FEWEST_PIXELS = 32 * 32

PHASES = ((0, 0), (0, 1), (1, 0), (1, 1))  # row and column, within the 2×2 pixels that one pixel becomes


class Convolution(nn.Conv2d):
    """3×3, stride 1, zero padding: an ordinary `nn.Conv2d` to checkpoints and training."""

    def __init__(self, channels_in: int, channels_out: int, bias: bool = True) -> None:
        super().__init__(channels_in, channels_out, 3, padding=1, bias=bias)

    def forward(self, x: Tensor, margin: int = 1) -> Tensor:
        """(B, C, H, W) → (B, C', H, W).

        Args:
            margin: rows of zeros above and below; with 0 the output has two rows fewer.
        """
        if computes_freely(x, self.weight) and _suits_winograd(x, self.out_channels):
            return _winograd(x, self.weight, self.bias, margin)
        return F.conv2d(x, self.weight, self.bias, padding=(margin, 1))

    def phases_of_doubled(self, x: Tensor, margin: int = 1) -> Sequence[Tensor]:
        """The convolution of a map that is x with every pixel repeated in both directions, without that map.

        A 3×3 window of the doubled map sees no more than 2×2 pixels of x. So each of the four pixels that replace one
        is a 2×2 convolution of x, by the sums of those taps that fall on the same pixel.

        Returns:
            The four (B, C', H, W) in the order of `PHASES`.
        """
        height, width = x.shape[2] - 2 * (1 - margin), x.shape[3]
        if _suits_winograd(x, 4 * self.out_channels):
            kernels = self.weight.new_zeros(4, *self.weight.shape)
            for whole, (row, column) in zip(kernels, PHASES, strict=True):
                whole[:, :, row : row + 2, column : column + 2] = _phase_kernel(self.weight, row, column)
            bias = None if self.bias is None else self.bias.repeat(4)
            return _winograd(x, kernels.flatten(0, 1), bias, margin).chunk(4, dim=1)
        if _suits_winograd(x, self.out_channels, times=4) or height * width < _FEWEST_PIXELS:
            whole = self(_doubled(x, margin), margin)
            return [whole[:, :, row::2, column::2] for row, column in PHASES]
        padded = F.pad(x, (1, 1, margin, margin))
        return [
            F.conv2d(
                padded[:, :, row : row + height + 1, column : column + width + 1],
                _phase_kernel(self.weight, row, column),
                self.bias,
            )
            for row, column in PHASES
        ]


def _doubled(x: Tensor, margin: int) -> Tensor:
    """Without a margin: of the first and of the last row of x only the inner one of the two that they become."""
    if margin:
        return x[:, :, :, None, :, None].expand(-1, -1, -1, 2, -1, 2).flatten(4).flatten(2, 3)
    return x.repeat_interleave(2, dim=2)[:, :, 1:-1, :, None].expand(-1, -1, -1, -1, 2).flatten(3)


def _phase_kernel(weight: Tensor, row: int, column: int) -> Tensor:
    """(C', C, 3, 3) → (C', C, 2, 2): what one of the four new pixels sees of x.

    The upper pixel's taps fall on the row above, its own, its own; the lower one's on its own, its own, the one below.
    """
    for dim, second in ((2, row), (3, column)):
        first, middle, last = weight.unbind(dim)
        weight = torch.stack([first + middle, last] if second else [first, middle + last], dim)
    return weight


def _suits_winograd(x: Tensor, channels_out: int, times: int = 1) -> bool:
    """For a map of x's channels and `times` its pixels."""
    channels_in, pixels = x.shape[1], times * x.shape[2] * x.shape[3]
    return (
        min(channels_in, channels_out) >= _FEWEST_CHANNELS
        and _FEWEST_PRODUCTS <= channels_in * channels_out <= _MOST_KERNELS
        and pixels >= _FEWEST_PIXELS
        and _nnpack_is_there()
    )


def _winograd(x: Tensor, weight: Tensor, bias: Tensor | None, margin: int) -> Tensor:
    """One image at a time: for several, NNPACK takes a way that needs several times the memory."""
    images = [torch._nnpack_spatial_convolution(image[None], weight, bias, [margin, 1]) for image in x.contiguous()]
    return images[0] if len(images) == 1 else torch.cat(images)


@functools.cache
def _nnpack_is_there() -> bool:
    """The question also starts NNPACK, which refuses before. The operation is torch's own, so it may vanish."""
    return hasattr(torch, "_nnpack_spatial_convolution") and torch.backends.nnpack.is_available()
