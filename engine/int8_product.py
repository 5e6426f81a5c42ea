"""Products of whole numbers: x in eight bits, each row by its own largest value, times int8 weights.

Three kernels, of which a machine has at most one that is fast and exact:

- processors with VNNI or AMX: torch's own integer product, by oneDNN
- other x86 processors with AVX2: oneDNN's quantized layer. Their instruction adds two products in 16 bits and saturates
  there; seven bits of x are the most that it adds exactly
- CUDA: bitsandbytes' kernels, without a split for outliers

M rows of x, K values in, N values out
"""

from __future__ import annotations

import functools
import importlib
import logging
import math
import platform
from types import ModuleType

import torch
from torch import Tensor

from engine.linear import activate

_BITS8, _BITS7 = 127.0, 63.0
_ZERO7 = 64  # what 0 is in unsigned seven bits
_BLOCK_VALUES = 1 << 18  # results that are scaled at once on the processor: 1 MiB, so that they are still in its cache
_HEADROOM = 16.0  # bitsandbytes' kernels calculate in float16, which ends at 65504; bfloat16 does not
_CARD_MULTIPLE = 16  # sizes that cuBLASLt takes at its full speed


@functools.cache
def bitsandbytes() -> ModuleType | None:
    """The library, or None where it does not work; slow to import, so not before it is needed."""
    # It reports every cast to float16, which is how it works, and optional kernels that are not installed.
    logging.getLogger("bitsandbytes").setLevel(logging.ERROR)
    try:
        return importlib.import_module("bitsandbytes")
    except Exception:  # a broken native library raises anything
        return None


def has_integer_product(device: torch.device, width_in: int = _CARD_MULTIPLE, width_out: int = _CARD_MULTIPLE) -> bool:
    """Whether there is a fast kernel for layers of this size."""
    if device.type == "cuda":
        return width_in % _CARD_MULTIPLE == width_out % _CARD_MULTIPLE == 0 and bitsandbytes() is not None
    return device.type == "cpu" and (_has_vnni() or _has_avx2())


def pack(weight: Tensor) -> Tensor:
    """(N, K) int8 → the weights as the kernel of this machine wants them, to be kept: a view where it can be."""
    if weight.device.type == "cuda":
        return weight.contiguous()
    if _has_vnni():
        return weight.t()
    return torch.ops.onednn.qlinear_prepack(weight, None)


def integer_product(
    x: Tensor, packed: Tensor, scale: Tensor, bias: Tensor | None = None, activation: str = "none"
) -> Tensor:
    """activation(x·Wᵀ + b).

    Args:
        x: (M, K), any floating type.
        packed: see `pack`.
        scale: (N,) float32, what the rows of the weights are multiplied with.
        bias: (N,).
    Returns:
        (M, N) in the type of x.
    """
    if x.device.type == "cuda":
        return activate(product_on_card(x, packed, scale, bias), activation)
    if _has_vnni():
        return _product_by_vnni(x.float(), packed, scale, bias, activation).to(x.dtype)
    return _product_by_avx2(x.float(), packed, scale, bias, activation).to(x.dtype)


def _product_by_vnni(x: Tensor, packed: Tensor, scale: Tensor, bias: Tensor | None, activation: str) -> Tensor:
    largest = _largest_of_rows(x)
    whole = (x * (_BITS8 / largest)).round_().to(torch.int8, memory_format=torch.contiguous_format)
    row_scale = largest / _BITS8
    out = x.new_empty(x.shape[0], packed.shape[1])
    for rows in _row_blocks(out):
        out[rows].copy_(torch._int_mm(whole[rows], packed)).mul_(scale)
        _finish(out[rows], row_scale[rows], bias, activation)
    return out


def _product_by_avx2(x: Tensor, packed: Tensor, scale: Tensor, bias: Tensor | None, activation: str) -> Tensor:
    largest = _largest_of_rows(x)
    whole = (x * (_BITS7 / largest)).round_().add_(_ZERO7).to(torch.uint8, memory_format=torch.contiguous_format)
    out = _unsigned_product(whole, packed, scale)
    row_scale = largest / _BITS7
    for rows in _row_blocks(out):
        _finish(out[rows], row_scale[rows], bias, activation)
    return out


def product_on_card(x: Tensor, weight: Tensor, scale: Tensor, bias: Tensor | None) -> Tensor:
    """By bitsandbytes; its kernels take memory in order, whatever the strides say."""
    library = bitsandbytes()
    assert library is not None
    headroom = 1.0 if x.dtype is torch.float16 else _HEADROOM
    half = torch.empty(x.shape, dtype=torch.float16, device=x.device)
    torch.mul(x, 1 / headroom, out=half)
    whole, row_largest, _ = library.functional.int8_vectorwise_quant(half)
    sums = library.functional.int8_linear_matmul(whole, weight)
    out = library.functional.int8_mm_dequant(sums, row_largest, scale * _BITS8)
    if bias is None:
        return out.to(x.dtype).mul_(headroom)
    return torch.add(bias, out, alpha=headroom, out=torch.empty_like(out, dtype=x.dtype))  # added in float32


def _largest_of_rows(x: Tensor) -> Tensor:
    """(M, K) → (M, 1), never 0."""
    return x.abs().amax(1, keepdim=True).clamp_(min=torch.finfo(torch.float32).tiny * 1e3)


def _row_blocks(out: Tensor) -> list[slice]:
    count = math.ceil(out.numel() / _BLOCK_VALUES)
    size = math.ceil(out.shape[0] / max(count, 1))
    return [slice(start, start + size) for start in range(0, out.shape[0], max(size, 1))]


def _finish(out: Tensor, row_scale: Tensor, bias: Tensor | None, activation: str) -> None:
    if bias is None:
        out.mul_(row_scale)
    else:
        torch.addcmul(bias, out, row_scale, out=out)
    if activation == "silu":
        torch.nn.functional.silu(out, inplace=True)
    elif activation != "none":
        out.copy_(activate(out, activation))


def _unsigned_product(whole: Tensor, packed: Tensor, scale: Tensor) -> Tensor:
    zeros = torch.zeros(len(scale), dtype=torch.int64)
    return torch.ops.onednn.qlinear_pointwise(
        whole, 1.0, _ZERO7, packed, scale, zeros, None, 1.0, 0, torch.float32, "none", [], ""
    )


@functools.cache
def _has_vnni() -> bool:
    """Asked for by name: without these instructions torch takes a loop thirty times slower than float32."""
    if not (torch.backends.mkldnn.is_available() and torch.cpu._is_vnni_supported()):
        return False
    x, weight = _largest_sums(-127, 127, torch.int8)
    return torch.equal(torch._int_mm(x, weight.t()), x.int() @ weight.int().t())


@functools.cache
def _has_avx2() -> bool:
    known = platform.machine().lower() in ("x86_64", "amd64") and torch.cpu._is_avx2_supported()
    if not (known and torch.backends.mkldnn.is_available() and hasattr(torch.ops.onednn, "qlinear_pointwise")):
        return False
    x, weight = _largest_sums(1, 127, torch.uint8)
    packed = torch.ops.onednn.qlinear_prepack(weight, None)
    return torch.equal(
        _unsigned_product(x, packed, torch.ones(len(weight))).int(), (x.int() - _ZERO7) @ weight.int().t()
    )


def _largest_sums(lowest: int, highest: int, dtype: torch.dtype) -> tuple[Tensor, Tensor]:
    """Rows of the smallest and largest values and between: a kernel that saturates anywhere gets them wrong."""
    x = torch.linspace(lowest, highest, 32)[:, None].expand(-1, 64).to(dtype).contiguous()
    weight = torch.linspace(-127, 127, 48)[:, None].expand(-1, 64).to(torch.int8).contiguous()
    return x, weight
