"""The pieces that both networks are made of: norm, linear attention, and the gated Mix-FFN.

B batch, C channels, H×W map, N = H·W tokens
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from engine.linear import Linear

ATTENTION_EPS = 1e-15
_PIECE_BYTES = 2 * 2**20


class RMSNorm(nn.Module):
    """Root-mean-square norm over the last dimension; DC-AE's has a bias, the transformer's has none.

    The mean of squares is taken in float32. A half-precision weight rounds the normalised value before the
    product, as in the published implementation; a float32 weight rounds nothing.
    """

    def __init__(self, width: int, eps: float = 1e-5, bias: bool = False) -> None:
        super().__init__()
        self.eps = eps
        self.weight = nn.Parameter(torch.ones(width))
        self.bias = nn.Parameter(torch.zeros(width)) if bias else None

    def forward(self, x: Tensor) -> Tensor:
        x = x * torch.rsqrt(x.float().square().mean(-1, keepdim=True) + self.eps)
        x = x.to(self.weight.dtype) * self.weight
        return x if self.bias is None else x + self.bias


class MapRMSNorm(RMSNorm):
    """RMSNorm over the channels of each pixel of a (B, C, H, W) map, in whatever order the map lies in memory."""

    def forward(self, x: Tensor) -> Tensor:
        assert self.bias is not None
        if x.device.type == "cuda" and x.dtype is self.weight.dtype and not torch.is_grad_enabled():
            # One kernel that reads and writes each pixel's channels once, and computes in float32.
            normed = F.rms_norm(x.movedim(1, -1), self.weight.shape, self.weight, self.eps)
            return normed.add_(self.bias).movedim(-1, 1)
        if x.dtype is not torch.float32:
            return super().forward(x.movedim(1, -1)).movedim(-1, 1)
        if torch.is_grad_enabled():
            return torch.addcmul(self.bias[:, None, None], x * self._scale(x), self.weight[:, None, None])
        out = torch.empty_like(x)
        for part, place in zip(_pieces(x), _pieces(out), strict=True):
            self._write(part, place)
        return out

    def added_to(self, residual: Tensor, fresh: Tensor) -> Tensor:
        """residual + norm(fresh), both (B, C, H, W), of which nobody else has `fresh`."""
        if not may_change(fresh, residual):
            return residual + self(fresh)
        if fresh.device.type == "cuda" or fresh.dtype is not torch.float32:
            return self(fresh).add_(residual)
        for part, onto in zip(_pieces(fresh), _pieces(residual), strict=True):
            self._write(part, part)
            part.add_(onto)
        return fresh

    def _scale(self, x: Tensor, squares: Tensor | None = None) -> Tensor:
        """(B, 1, H, W). As a product, because a sum over a dimension that is not the innermost is slow on the CPU."""
        squares = x.square() if squares is None else torch.mul(x, x, out=squares)
        mean = squares.new_full((1, x.shape[1]), 1 / x.shape[1]) @ squares.flatten(2)  # (B, 1, N)
        return torch.rsqrt(mean.unflatten(2, x.shape[2:]) + self.eps)

    def _write(self, x: Tensor, place: Tensor) -> None:
        assert self.bias is not None
        normed = torch.empty_like(x)
        torch.mul(x, self._scale(x, squares=normed), out=normed)
        torch.addcmul(self.bias[:, None, None], normed, self.weight[:, None, None], out=place)


def _pieces(x: Tensor) -> Sequence[Tensor]:
    """(B, C, H, W) → rows of it that stay in the processor's cache while one operation follows the other."""
    rows = _PIECE_BYTES // max(x[:, :, :1].numel() * x.element_size(), 1)
    return x.split(max(rows, 1), dim=2)


def may_change(fresh: Tensor, x: Tensor) -> bool:
    """Whether x may be added into the memory of `fresh`: no derivative can be asked for, and nothing is rounded."""
    return fresh.dtype is x.dtype and not torch.is_grad_enabled()


def linear_attention(query: Tensor, key: Tensor, value: Tensor) -> Tensor:
    """ReLU linear attention (paper 2.2): one (dim × dim) sum over all tokens instead of an (N × N) matrix.

    out_n = relu(q_n)·S / (relu(q_n)·z), with S = Σ relu(k_m)ᵀ v_m and z = Σ relu(k_m). Sums and division run in
    float32 whatever the network's precision: the denominator overflows or vanishes in half precision.

    Args:
        query, key, value: (B, heads, N, dim).
    Returns:
        (B, heads, N, dim), float32.
    """
    query, key, value = F.relu(query).float(), F.relu(key).float(), value.float()
    state = key.transpose(-1, -2) @ value  # (B, heads, dim, dim)
    norm = key.sum(-2).unsqueeze(-1)  # (B, heads, dim, 1)
    return (query @ state) / (query @ norm + ATTENTION_EPS)


class MixFFN(nn.Module):
    """Mix-FFN (GLUMBConv, paper 2.2): expand, mix neighbours by a depthwise 3×3 convolution, gate, contract.

    The 3×3 convolution's zero padding is the only position cue of models without a position table. The two 1×1
    convolutions are linear layers here: they run as matrix products and are quantized like any other.
    """

    def __init__(self, width: int, hidden: int) -> None:
        super().__init__()
        self.expand = Linear(width, 2 * hidden)
        self.depthwise = nn.Conv2d(2 * hidden, 2 * hidden, 3, padding=1, groups=2 * hidden)
        self.contract = Linear(hidden, width, bias=False)

    def forward(self, tokens: Tensor, height: int, width: int) -> Tensor:
        """(B, N, C) row-major tokens of an (height × width) map → the same shape; no norm, no residual."""
        # The widest map is not kept while the gate is computed: it sets the peak of memory of both networks.
        return self.gated(self.depthwise(tokens_to_map(self.expand(tokens, "silu"), height, width)))

    def gated(self, mixed: Tensor) -> Tensor:
        """What follows the depthwise convolution: (B, 2·hidden, H, W) → (B, N, C)."""
        value, gate = map_to_tokens(mixed).chunk(2, dim=-1)
        opened = F.silu(gate)
        return self.contract(value * opened if torch.is_grad_enabled() else opened.mul_(value))


def tokens_to_map(tokens: Tensor, height: int, width: int) -> Tensor:
    """(B, N, C) → (B, C, H, W), row-major; channels stay innermost.

    In this order of steps: torch would give another one's batch of one a stride by which convolutions do not recognise
    the layout, and they would turn the map.
    """
    return tokens.unflatten(1, (height, width)).permute(0, 3, 1, 2)


def map_to_tokens(feature_map: Tensor) -> Tensor:
    """(B, C, H, W) → (B, N, C), row-major."""
    return feature_map.permute(0, 2, 3, 1).flatten(1, 2)
