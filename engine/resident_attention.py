"""EfficientViT blocks on a map that lies in memory once: worked on a few rows at a time, and changed in place.

Linear attention is a sum over all positions, of a (dim × dim) matrix a head. So a first sweep over the rows adds up the
sums, of keys and values alone; a second one asks them, with queries alone, so that no product is computed twice. In
the second sweep each layer goes as far down as it has its neighbours, and writes behind those that still read.

B batch, C channels, H×W map; rows are (B, h, W, C) here, channels innermost; N = h·W of them
"""

from __future__ import annotations

from collections.abc import Iterator

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from engine.autoencoder_layers import EfficientViTBlock, LocalMixing, MultiscaleLinearAttention
from engine.layers import ATTENTION_EPS, MapRMSNorm, MixFFN, map_to_tokens
from engine.linear import linear
from engine.window import Window


def attend_in_place(block: EfficientViTBlock, feature_map: Tensor, budget: int) -> Iterator[None]:
    """What `block` makes of it takes the place of the map. Yields between pieces of work: who stops there has it half.

    Args:
        feature_map: (B, C, H, W), channels innermost.
        budget: bytes of the widest layer's output that may be made at once.
    """
    x = feature_map.permute(0, 2, 3, 1)  # (B, H, W, C), the same memory
    height = x.shape[1]
    bytes_of_row = x.shape[0] * x.shape[2] * block.mix_ffn.expand.out_features * x.element_size()
    rows = max(budget // bytes_of_row, 1)
    sums = _Sums()
    yield from sums.gather(block.attention, x, rows)
    answers, mixed = _Answers(block.attention, sums), _Mixed(block.mix_ffn)
    read = attended = finished = 0  # rows, from the top
    while finished < height:
        top, read = read, min(read + rows, height)
        answer = answers.to(x[:, top:read], read == height)
        top, attended = attended, attended + answer.shape[1]
        _add(block.attention.norm, answer, x[:, top:attended])
        del answer
        if top == attended:  # it lags behind by its reach
            continue
        change = mixed.of(x[:, top:attended], attended == height)
        top, finished = finished, finished + change.shape[1]
        _add(block.ffn_norm, change, x[:, top:finished])
        del change
        yield


def _add(norm: MapRMSNorm, fresh: Tensor, place: Tensor) -> None:
    if fresh.shape[1]:
        place.copy_(norm.added_to(place.permute(0, 3, 1, 2), fresh.permute(0, 3, 1, 2)).permute(0, 2, 3, 1))


class _Projection:
    """Queries, keys or values of each head, or some of the three: of the rows themselves, and of blurred copies."""

    def __init__(self, attention: MultiscaleLinearAttention, which: slice) -> None:
        """
        Args:
            which: of (query, key, value).
        """
        self._dim = dim = attention.head_dim
        chosen = attention.qkv.weight.unflatten(0, (-1, 3, dim))[:, which]  # (heads, chosen, dim, C)
        self._heads, self._chosen = chosen.shape[:2]
        self._weight = chosen.flatten(0, 2)
        self._scales = [_chosen_mixing(mixing, dim, which) for mixing in attention.scales]
        self._reach = max((depthwise.shape[2] // 2 for depthwise, _ in self._scales), default=0)
        self._window = Window(self._reach, dim=1)

    @property
    def parts(self) -> int:
        return 1 + len(self._scales)

    def take(self, rows: Tensor, last: bool) -> None:
        """(B, h, W, C)."""
        self._window.take(linear(rows, self._weight), last)

    def give(self) -> Iterator[Tensor]:
        """(B, heads, chosen, N, dim) of all rows that now have their neighbours: plain, then of each scale."""
        rows, reach = self._window.rows, self._reach
        height = rows.shape[1] - 2 * reach
        if height < 1:
            return
        self._window.keep(2 * reach)
        plain = rows[:, reach : reach + height].flatten(1, 2)  # (B, N, heads · chosen · dim)
        yield plain.unflatten(2, (self._heads, self._chosen, self._dim)).permute(0, 2, 3, 1, 4)
        for depthwise, pointwise in self._scales:
            near = depthwise.shape[2] // 2
            around = rows[:, reach - near : reach + height + near].permute(0, 3, 1, 2)
            blurred = F.conv2d(around, depthwise, padding=(0, near), groups=depthwise.shape[0])
            groups = map_to_tokens(blurred).unflatten(2, (-1, self._dim)).transpose(1, 2)
            yield (groups @ pointwise.transpose(1, 2)).unflatten(1, (self._heads, self._chosen))


def _chosen_mixing(mixing: nn.Module, dim: int, which: slice) -> tuple[Tensor, Tensor]:
    """The kernels (heads · chosen · dim, 1, k, k), and the matrices (heads · chosen, dim, dim), out by in."""
    assert isinstance(mixing, LocalMixing)
    depthwise = mixing.depthwise.weight.unflatten(0, (-1, 3, dim))[:, which].flatten(0, 2)
    pointwise = mixing.pointwise.weight.flatten(1).unflatten(0, (-1, 3, dim))[:, which].flatten(0, 1)
    return depthwise, pointwise


class _Sums:
    """Of every head, over all positions, in float32: relu(k)ᵀ v, and relu(k) alone."""

    def __init__(self) -> None:
        self.states: list[Tensor] = []  # (B, heads, dim, dim), for the plain rows and for each scale
        self.norms: list[Tensor] = []  # (B, heads, dim, 1)

    def gather(self, attention: MultiscaleLinearAttention, x: Tensor, rows: int) -> Iterator[None]:
        """Yields between pieces of work.

        Args:
            x: (B, H, W, C).
            rows: that are worked at once.
        """
        projection = _Projection(attention, slice(1, 3))
        for top in range(0, x.shape[1], rows):
            projection.take(x[:, top : top + rows], top + rows >= x.shape[1])
            for number, part in enumerate(projection.give()):
                self._add(number, *part.unbind(2))
            yield

    def _add(self, number: int, key: Tensor, value: Tensor) -> None:
        key = F.relu(key).float()
        state, norm = key.transpose(-1, -2) @ value.float(), key.sum(-2).unsqueeze(-1)
        if number == len(self.states):
            self.states.append(state)
            self.norms.append(norm)
        else:
            self.states[number] += state
            self.norms[number] += norm


class _Answers:
    """What the sums tell each position, out of the block's attention."""

    def __init__(self, attention: MultiscaleLinearAttention, sums: _Sums) -> None:
        self._out, self._sums = attention.out, sums
        self._projection = _Projection(attention, slice(0, 1))

    def to(self, rows: Tensor, last: bool) -> Tensor:
        """(B, h, W, C) → (B, h', W, C), all that can be told by now."""
        self._projection.take(rows, last)
        told = []
        for part, state, norm in zip(self._projection.give(), self._sums.states, self._sums.norms, strict=False):
            query = F.relu(part.squeeze(2)).float()
            told.append(((query @ state) / (query @ norm + ATTENTION_EPS)).transpose(1, 2).flatten(2))  # (B, N, C)
        if not told:
            return rows[:, :0]
        return self._out(torch.cat(told, dim=2).to(rows.dtype)).unflatten(1, (-1, rows.shape[2]))


class _Mixed:
    """What the Mix-FFN makes of rows."""

    def __init__(self, mix_ffn: MixFFN) -> None:
        self._mix_ffn, self._hidden = mix_ffn, Window(1, dim=1)

    def of(self, rows: Tensor, last: bool) -> Tensor:
        """(B, h, W, C) → (B, h', W, C), all that can be made by now."""
        self._hidden.take(self._mix_ffn.expand(rows, "silu"), last)
        if self._hidden.rows.shape[1] < 3:
            return rows[:, :0]
        return self._mix_ffn.gated(self._depthwise()).unflatten(1, (-1, rows.shape[2]))

    def _depthwise(self) -> Tensor:
        layer = self._mix_ffn.depthwise
        hidden = self._hidden.rows.permute(0, 3, 1, 2)
        self._hidden.keep(2)
        return F.conv2d(hidden, layer.weight, layer.bias, padding=(0, 1), groups=layer.groups)
