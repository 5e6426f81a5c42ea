"""Small weights: linear layers in eight bits (LLM.int8's numbers) and in four (NormalFloat), and how they multiply.

Kept in high precision, as in the paper (4): norms, convolutions, embeddings, the linear attention's sums, and the
cross-attention's keys and values; also the first and last layer and the timestep path, which are tiny.

M rows of x (tokens), K values in, N values out
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from enum import Enum
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from engine.int8_product import bitsandbytes, has_integer_product, integer_product, pack
from engine.linear import activate, linear

KEPT = ("patch_embed", "time_embed", "prompt_projection", "output", "cross_attention.key_value")
OUTLIER = 6.0  # from here on, SPLIT multiplies in high precision (LLM.int8)
NF4_BLOCK = 64  # weights that share a scale
_LARGEST = 127.0
_BLOCK_VALUES = 1 << 18  # 1 MiB in float32

# The 16 values of NormalFloat: quantiles of the normal distribution, so that each is used about as often, with 0.
NF4_VALUES = (
    *(-1.0, -0.6961928009986877, -0.5250730514526367, -0.39491748809814453, -0.28444138169288635, -0.18477343022823334),
    *(-0.09105003625154495, 0.0, 0.07958029955625534, 0.16093020141124725, 0.24611230194568634, 0.33791524171829224),
    *(0.44070982933044434, 0.5626170039176941, 0.7229568362236023, 1.0),
)


class Kind(Enum):
    """What the weights are kept in."""

    INT8 = "int8"
    NF4 = "nf4"


class Product(Enum):
    """How an eight-bit layer multiplies."""

    WIDENED = "widened"  # in the type of x; exact but for the weights
    INTEGER = "integer"  # x in eight bits, too, each token by its own largest value
    SPLIT = "split"  # INTEGER without the channels in which some token has an outlier; those WIDENED (LLM.int8)


def fastest_product(device: torch.device) -> Product:
    """INTEGER where there are instructions for it, else WIDENED."""
    return Product.INTEGER if has_integer_product(device) else Product.WIDENED


def quantize_network(
    network: nn.Module, kept: tuple[str, ...], kind: Kind = Kind.INT8, product: Product = Product.WIDENED
) -> dict[str, QuantizedLinear]:
    """Replaces the linear layers in place; on the meta device, only their shapes.

    Args:
        kept: layers with one of these in their path stay.
    Returns:
        The new layers by their paths.
    """
    replaced: dict[str, QuantizedLinear] = {}
    for path, module in list(network.named_modules()):
        for name, layer in list(module.named_children()):
            inner = f"{path}.{name}".removeprefix(".")
            if isinstance(layer, nn.Linear) and not any(part in inner for part in kept):
                small: QuantizedLinear
                # A block of four bits that ran over into the next row would be of no use to anybody.
                if kind is Kind.NF4 and layer.in_features % NF4_BLOCK == 0:
                    small = Nf4Linear(layer)
                else:
                    small = Int8Linear(layer, product)
                setattr(module, name, small)
                replaced[inner] = small
    return replaced


class QuantizedLinear(nn.Module):
    """Takes the place of `engine.linear.Linear`."""

    weight: Tensor
    scale: Tensor
    bias: Tensor | None

    def __init__(self, layer: nn.Linear, weight_shape: tuple[int, ...], dtype: torch.dtype, scales: int) -> None:
        super().__init__()
        self.in_features, self.out_features = layer.in_features, layer.out_features
        device = layer.weight.device
        self.register_buffer("weight", torch.empty(weight_shape, dtype=dtype, device=device))
        self.register_buffer("scale", torch.empty(scales, device=device))
        self.register_buffer("bias", None if layer.bias is None else layer.bias.detach())
        if not layer.weight.is_meta:
            for name, tensor in self.quantized(layer.weight.detach()).items():
                setattr(self, name, tensor)

    @classmethod
    def quantized(cls, weight: Tensor) -> dict[str, Tensor]:
        """(N, K) of any floating type → the buffers that are made of it, by name."""
        raise NotImplementedError

    def widened(self, rows: slice, dtype: torch.dtype) -> Tensor:
        """Some rows of the weights (…, K), still to be multiplied with `row_scale` where there is one."""
        raise NotImplementedError

    def row_scale(self) -> Tensor | None:
        """(N,) or None."""
        raise NotImplementedError

    def forward(self, x: Tensor, activation: str = "none") -> Tensor:
        """(…, K) → (…, N); see `engine.linear.Linear`."""
        out = self._product(x.flatten(0, -2))
        if self.bias is not None:
            out.add_(self.bias.to(x.dtype))
        return activate(out, activation).unflatten(0, x.shape[:-1])

    def extra_repr(self) -> str:
        return f"in_features={self.in_features}, out_features={self.out_features}, bias={self.bias is not None}"

    def _product(self, x: Tensor) -> Tensor:
        """(M, K) → (M, N), the weights widened block by block: they are never there as a whole in the wide type."""
        scale = self.row_scale()
        blocks = _row_blocks(self.weight)
        if len(blocks) == 1:
            out = linear(x, self.widened(blocks[0], x.dtype))
        else:
            out = x.new_empty(x.shape[0], self.out_features)
            for rows in blocks:
                out[:, rows] = linear(x, self.widened(rows, x.dtype))
        return out if scale is None else out.mul_(scale)  # in float32, whatever the type of x


class Int8Linear(QuantizedLinear):
    """Rows of int8; a row's scale is its largest absolute weight / 127 (`SCB` / 127 of LLM.int8)."""

    def __init__(self, layer: nn.Linear, product: Product = Product.WIDENED) -> None:
        super().__init__(layer, (layer.out_features, layer.in_features), torch.int8, layer.out_features)
        self.product = product
        self._packed: Tensor | None = None  # made at the first product of whole numbers

    @classmethod
    def quantized(cls, weight: Tensor) -> dict[str, Tensor]:
        whole = torch.empty(weight.shape, dtype=torch.int8, device=weight.device)
        scale = torch.empty(weight.shape[0], device=weight.device)
        for rows in _row_blocks(weight):  # five times as fast as all at once
            wide = weight[rows].float()
            largest = wide.abs().amax(1)
            scale[rows] = largest / _LARGEST
            steps = _LARGEST / largest.where(largest > 0, 1.0)  # a row of zeros
            whole[rows] = (wide * steps[:, None]).round_()
        return {"weight": whole, "scale": scale}

    def widened(self, rows: slice, dtype: torch.dtype) -> Tensor:
        return self.weight[rows].to(dtype)  # exactly: 127 needs seven bits

    def row_scale(self) -> Tensor | None:
        return self.scale

    def forward(self, x: Tensor, activation: str = "none") -> Tensor:
        if self.product is Product.WIDENED or not has_integer_product(x.device, self.in_features, self.out_features):
            return super().forward(x, activation)
        tokens = x.flatten(0, -2)
        if self.product is Product.SPLIT and len(outliers := _outliers(tokens)):
            out = self._integer_product(tokens.index_fill(1, outliers, 0))
            wide = self.weight[:, outliers].to(x.dtype) * self.scale[:, None].to(x.dtype)
            out = activate(out + F.linear(tokens[:, outliers], wide), activation)
        else:
            out = self._integer_product(tokens, activation)
        return out.unflatten(0, x.shape[:-1])

    def _integer_product(self, tokens: Tensor, activation: str = "none") -> Tensor:
        if self._packed is None:
            self._packed = pack(self.weight)
        return integer_product(tokens, self._packed, self.scale, self.bias, activation)

    def _apply(self, fn: Callable[[Tensor], Tensor], recurse: bool = True) -> Any:
        self._packed = None  # the weights are about to move
        return super()._apply(fn, recurse)


def _row_blocks(weight: Tensor) -> list[slice]:
    """Of what is worked at once in a wide type: on the processor what stays in a core's cache, elsewhere everything."""
    rows, width = weight.shape
    size = max(_BLOCK_VALUES // max(width, 1), 64) if weight.device.type == "cpu" else rows
    return [slice(start, min(start + size, rows)) for start in range(0, rows, max(size, 1))]


def _outliers(tokens: Tensor) -> Tensor:
    """(M, K) → the channels in which some token has one."""
    return (tokens.abs() >= OUTLIER).any(0).nonzero()[:, 0]


class Nf4Linear(QuantizedLinear):
    """Two weights a byte, each one of `NF4_VALUES` times the largest of its block of 64. Always widened."""

    def __init__(self, layer: nn.Linear) -> None:
        size = layer.in_features * layer.out_features
        super().__init__(layer, (layer.out_features, layer.in_features // 2), torch.uint8, size // NF4_BLOCK)

    @classmethod
    def quantized(cls, weight: Tensor) -> dict[str, Tensor]:
        values = torch.tensor(NF4_VALUES, device=weight.device)
        assert weight.shape[1] % NF4_BLOCK == 0
        blocks = weight.float().reshape(-1, NF4_BLOCK)
        largest = blocks.abs().amax(1)
        shares = blocks / largest.where(largest > 0, 1.0)[:, None]
        nearest = torch.bucketize(shares, (values[1:] + values[:-1]) / 2, out_int32=True).to(torch.uint8)
        packed = nearest[:, 0::2] << 4 | nearest[:, 1::2]
        return {"weight": packed.view(weight.shape[0], -1), "scale": largest}

    def widened(self, rows: slice, dtype: torch.dtype) -> Tensor:
        packed = self.weight[rows]
        scale = self.scale.view(self.out_features, -1)[rows]  # (rows, K / 64)
        if packed.device.type == "cuda" and bitsandbytes() is not None:
            return nf4_on_card(packed, scale, dtype)
        pairs = _pairs().to(packed.device).index_select(0, packed.flatten().int()).view(torch.float32)
        return pairs.view(*scale.shape, NF4_BLOCK).mul_(scale[..., None]).flatten(1).to(dtype)

    def row_scale(self) -> Tensor | None:
        return None


def nf4_on_card(packed: Tensor, scale: Tensor, dtype: torch.dtype) -> Tensor:
    """(rows, K / 2) and (rows, K / 64) → (rows, K), by bitsandbytes' kernel, which takes memory in order."""
    assert bitsandbytes() is not None
    shape = (packed.shape[0], 2 * packed.shape[1])
    return torch.ops.bitsandbytes.dequantize_4bit(
        packed.contiguous(), scale.contiguous().flatten(), NF4_BLOCK, "nf4", shape, dtype
    )


@functools.cache
def _pairs() -> Tensor:
    """(256,) the two float32 values of each byte, side by side in one int64: a table of single numbers is looked up
    four times as fast as one of rows.

    On the processor and nowhere else: kept for a device, it would stay without data when networks without data were
    the first to ask.
    """
    values = torch.tensor(NF4_VALUES)
    return torch.stack([values.repeat_interleave(16), values.repeat(16)], dim=1).view(torch.int64)[:, 0]
