"""The layers of DC-AE, the deep-compression autoencoder: residual and EfficientViT blocks, halving and doubling.

`margin` of a local layer is how many rows of zeros it puts above and below its map: as many as it reaches, or 0 where
the map holds these rows itself, neighbours or zeros, and the output is of the rows between them alone.

B batch, C channels, H×W map, N = H·W tokens
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from engine.config import AutoencoderConfig
from engine.convolution import PHASES, Convolution
from engine.layers import MapRMSNorm, MixFFN, linear_attention, map_to_tokens, may_change, tokens_to_map
from engine.linear import Linear, computes_freely


def block(kind: str, channels: int, config: AutoencoderConfig, scales: tuple[int, ...]) -> nn.Module:
    if kind == "ResBlock":
        return ResidualBlock(channels)
    return EfficientViTBlock(channels, config.attention_head_dim, scales)


class ResidualBlock(nn.Module):
    def __init__(self, channels: int) -> None:
        super().__init__()
        self.conv1 = Convolution(channels, channels)
        self.conv2 = Convolution(channels, channels, bias=False)
        self.norm = MapRMSNorm(channels, bias=True)

    def forward(self, x: Tensor) -> Tensor:
        hidden = self.conv2(F.silu(self.conv1(x), inplace=not torch.is_grad_enabled()))
        return self.norm.added_to(x, hidden)


class EfficientViTBlock(nn.Module):
    """Multi-scale linear attention, then a Mix-FFN; each normed at its end and added to its input."""

    def __init__(self, channels: int, head_dim: int, scales: tuple[int, ...]) -> None:
        super().__init__()
        self.attention = MultiscaleLinearAttention(channels, head_dim, scales)
        self.mix_ffn = MixFFN(channels, 4 * channels)
        self.ffn_norm = MapRMSNorm(channels, bias=True)

    def forward(self, x: Tensor) -> Tensor:
        x = x.contiguous(memory_format=torch.channels_last)  # its linear layers work on tokens
        x = self.attention(x)
        hidden = self.mix_ffn(map_to_tokens(x), *x.shape[-2:])
        return self.ffn_norm.added_to(x, tokens_to_map(hidden, *x.shape[-2:]))


class MultiscaleLinearAttention(nn.Module):
    """x + ReLU linear attention over the projection of x and over blurred copies of it, one copy per scale.

    The rows of the fused projection are not [all queries | all keys | all values]: each group of 3·dim rows is one
    head's query, key and value, in the projection and in every copy (the published checkpoints are built so).
    """

    def __init__(self, channels: int, head_dim: int, scales: tuple[int, ...]) -> None:
        super().__init__()
        self.head_dim = head_dim
        self.qkv = Linear(channels, 3 * channels, bias=False)
        self.scales = nn.ModuleList(LocalMixing(3 * channels, head_dim, size) for size in scales)
        self.out = Linear(channels * (1 + len(scales)), channels, bias=False)
        self.norm = MapRMSNorm(channels, bias=True)

    def forward(self, x: Tensor) -> Tensor:
        height, width = x.shape[-2:]
        qkv = self.qkv(map_to_tokens(x))  # (B, N, 3C)
        feature_map = tokens_to_map(qkv, height, width)
        parts = [qkv.unflatten(2, (-1, self.head_dim)).transpose(1, 2), *(mix(feature_map) for mix in self.scales)]
        mixed = [
            linear_attention(*part.unflatten(1, (-1, 3)).unbind(2)).transpose(1, 2).flatten(2)  # (B, N, C)
            for part in parts  # (B, 3 heads, N, dim)
        ]
        out = self.out(torch.cat(mixed, dim=2).to(x.dtype))
        return self.norm.added_to(x, tokens_to_map(out, height, width))


class LocalMixing(nn.Module):
    """Depthwise k×k, then a 1×1 that mixes the channels of one head's query, key or value."""

    def __init__(self, channels: int, head_dim: int, kernel: int) -> None:
        super().__init__()
        self.depthwise = nn.Conv2d(channels, channels, kernel, padding=kernel // 2, groups=channels, bias=False)
        self.pointwise = nn.Conv2d(channels, channels, 1, groups=channels // head_dim, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        """(B, C, H, W) → (B, groups, N, head_dim). One batched product: torch runs grouped 1×1 one by one."""
        groups = self.pointwise.groups
        tokens = map_to_tokens(self.depthwise(x)).unflatten(2, (groups, -1))  # (B, N, groups, dim)
        weight = self.pointwise.weight.unflatten(0, (groups, -1)).flatten(2)  # (groups, out, in)
        return tokens.transpose(1, 2) @ weight.transpose(1, 2)


class Downsample(nn.Module):
    """Halves the map by a convolution; the shortcut averages groups of the four neighbours' channels."""

    def __init__(self, channels_in: int, channels_out: int, unshuffle: bool, shortcut: bool = True) -> None:
        super().__init__()
        self.unshuffle = unshuffle
        self.channels_out = channels_out
        self.group = 4 * channels_in // channels_out if shortcut else None
        self.conv: nn.Conv2d = (
            Convolution(channels_in, channels_out // 4)
            if unshuffle
            else nn.Conv2d(channels_in, channels_out, 3, stride=2, padding=1)
        )

    def forward(self, x: Tensor, margin: int = 1) -> Tensor:
        """(B, C, 2·H, W) → (B, C', H, W/2). Without a margin x has a row more above and, if it shuffles, below."""
        if isinstance(self.conv, Convolution):
            halved = F.pixel_unshuffle(self.conv(x, margin), 2)
        else:
            halved = F.conv2d(x, self.conv.weight, self.conv.bias, stride=2, padding=(margin, 1))
        if self.group is None:
            return halved
        if not margin:
            x = x[:, :, 1 : 1 + 2 * halved.shape[2]]
        if self.group == 4:  # all neighbours of one channel
            return sum_of(F.avg_pool2d(x, 2), halved)
        return sum_of(average_channels(F.pixel_unshuffle(x, 2), self.group), halved)


class Upsample(nn.Module):
    """Doubles the map by a convolution; the shortcut spreads repeated channels over the four new pixels."""

    def __init__(self, channels_in: int, channels_out: int, interpolate: bool, shortcut: bool = True) -> None:
        super().__init__()
        self.interpolate = interpolate
        self.channels_out = channels_out
        self.repeats = 4 * channels_out // channels_in if shortcut else None
        self.conv = Convolution(channels_in, channels_out if interpolate else 4 * channels_out)

    def forward(self, x: Tensor, margin: int = 1) -> Tensor:
        """(B, C, H, W) → (B, C', 2·H, 2·W). Without a margin x has a row more above and below."""
        if computes_freely(x, self.conv.weight):
            return self._by_phases(x, margin)
        inner = x if margin else x[:, :, 1:-1]
        if self.interpolate:
            doubled = F.interpolate(x, scale_factor=2, mode="nearest")
            doubled = self.conv(doubled if margin else doubled[:, :, 1:-1], margin)
        else:
            doubled = F.pixel_shuffle(self.conv(x, margin), 2)
        if self.repeats is None:
            return doubled
        if not may_change(doubled, x):
            return doubled + F.pixel_shuffle(inner.repeat_interleave(self.repeats, dim=1), 2)
        for row, column in PHASES:
            doubled[:, :, row::2, column::2] += self._shortcut(inner, row, column)
        return doubled

    def _by_phases(self, x: Tensor, margin: int) -> Tensor:
        """Writes convolution and shortcut to their places in one pass: torch's shuffle and interpolation are slow."""
        conv = self.conv
        if self.interpolate:
            phases = conv.phases_of_doubled(x, margin)
        else:
            phases = conv(x, margin).unflatten(1, (-1, 4)).unbind(2)
        if not margin:
            x = x[:, :, 1:-1]
        batch, channels, height, width = phases[0].shape
        out = x.new_empty(batch, channels, 2 * height, 2 * width)
        for (row, column), phase in zip(PHASES, phases, strict=True):
            place = out[:, :, row::2, column::2]
            if self.repeats is None:
                place.copy_(phase)
            else:
                torch.add(phase, self._shortcut(x, row, column), out=place)
        return out

    def _shortcut(self, x: Tensor, row: int, column: int) -> Tensor:
        """(B, C, H, W) → (B, C', H, W), of the four new pixels the one in this row and column."""
        assert self.repeats is not None
        phase = 2 * row + column  # c' of this phase is channel 4·c' + phase of the repeated ones
        if 4 % self.repeats == 0:
            return x[:, phase // self.repeats :: 4 // self.repeats]
        return x.repeat_interleave(self.repeats, dim=1)[:, phase::4]


def sum_of(x: Tensor, fresh: Tensor) -> Tensor:
    """x + fresh, of which nobody else has `fresh`."""
    return fresh.add_(x) if may_change(fresh, x) else x + fresh


def average_channels(x: Tensor, group: int) -> Tensor:
    return x.unflatten(1, (-1, group)).mean(2)
