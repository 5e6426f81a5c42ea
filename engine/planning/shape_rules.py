"""What the common tensor operations return, as far as shape and type go: for counting (`memory_count.py`).

torch can say it itself, by running an operation on meta tensors; but for most of those below it does so through its
compiler, whose import alone takes 1.5 s of processor time, longer than a whole count.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Sequence
from typing import Any

import torch
from torch import Tensor

from engine.without_data import META


@functools.cache
def rule(func: Any) -> Callable[..., Any] | None:
    """The rule for an ATen operation, called with its arguments; None where torch itself must be asked."""
    namespace, _, name = func._schema.name.partition("::")
    if namespace != "aten":
        return None
    if func._overloadname == "out":
        return _into
    if name.endswith("_") and name[:-1] in _SAME_TYPE | _FLOATING:
        return _in_place
    if name in _TESTS:
        return _test
    if name in _FLOATING:
        return _floating
    if name in _SAME_TYPE:
        return _pointwise
    return _SHAPES.get(f"{name}.{func._overloadname}")


_SAME_TYPE = {
    *("abs", "add", "addcdiv", "addcmul", "bitwise_and", "bitwise_not", "bitwise_or", "clamp", "clamp_max"),
    *("clamp_min", "floor", "gelu", "lerp", "masked_fill", "maximum", "minimum", "mul", "neg", "pow", "relu"),
    *("round", "rsub", "silu", "sub", "where"),
}
_FLOATING = {
    "div",
    "rsqrt",
    "sqrt",
    "exp",
    "cos",
    "sin",
    "tanh",
    "sigmoid",
    "reciprocal",
    "erf",
}  # integers become float
_TESTS = {"lt", "le", "gt", "ge", "eq", "ne", "isfinite", "isnan", "logical_not"}


def _into(*_: Any, out: Tensor, **__: Any) -> Tensor:
    return out


def _in_place(first: Tensor, *_: Any, **__: Any) -> Tensor:
    return first


def _pointwise(*args: Any, **_: Any) -> Tensor:
    tensors = [value for value in args if isinstance(value, Tensor)]
    numbers = [value for value in args if isinstance(value, int | float) and not isinstance(value, bool)]
    values = [tensor for tensor in tensors if tensor.dtype is not torch.bool] or tensors  # a mask has no say
    values = [tensor for tensor in values if tensor.dim()] or values  # nor has a number that is written as a tensor
    dtype = functools.reduce(torch.promote_types, (tensor.dtype for tensor in values))
    if not dtype.is_floating_point and any(isinstance(number, float) for number in numbers):
        dtype = torch.get_default_dtype()
    return _broadcast(tensors, dtype)


def _floating(*args: Any, **named: Any) -> Tensor:
    result = _pointwise(*args, **named)
    if result.dtype.is_floating_point or named.get("rounding_mode") is not None:
        return result
    return _like(result, torch.get_default_dtype())


def _test(*args: Any, **_: Any) -> Tensor:
    return _broadcast([value for value in args if isinstance(value, Tensor)], torch.bool)


def _broadcast(tensors: Sequence[Tensor], dtype: torch.dtype) -> Tensor:
    shape = _broadcast_shape([tensor.shape for tensor in tensors])
    like = next((tensor for tensor in tensors if tensor.shape == shape), None)
    return torch.empty(shape, dtype=dtype, device=META) if like is None else _like(like, dtype)


def _like(x: Tensor, dtype: torch.dtype) -> Tensor:
    """The same shape in the same order in memory, without gaps."""
    order = sorted(range(x.dim()), key=lambda place: x.stride()[place], reverse=True)
    laid_out = torch.empty([x.shape[place] for place in order], dtype=dtype, device=META)
    return laid_out.permute([order.index(place) for place in range(x.dim())])


def _broadcast_shape(shapes: Sequence[torch.Size]) -> tuple[int, ...]:
    """torch.broadcast_shapes, which imports a computer algebra system."""
    longest = max(map(len, shapes))
    padded = [(1,) * (longest - len(shape)) + tuple(shape) for shape in shapes]
    sides = [{side for side in place if side != 1} for place in zip(*padded, strict=True)]
    assert all(len(side) <= 1 for side in sides), f"{shapes} do not fit"
    return tuple(side.pop() if side else 1 for side in sides)


def _clone(x: Tensor, *, memory_format: torch.memory_format | None = None) -> Tensor:
    return _empty_like(x, memory_format=memory_format)


def _empty_like(
    x: Tensor, *, dtype: torch.dtype | None = None, memory_format: torch.memory_format | None = None, **_: Any
) -> Tensor:
    if memory_format in (None, torch.preserve_format):
        return _like(x, dtype or x.dtype)
    return torch.empty(x.shape, dtype=dtype or x.dtype, device=META, memory_format=memory_format)


def _reduction(x: Tensor, dim: Any = None, keepdim: bool = False, *, dtype: torch.dtype | None = None) -> Tensor:
    if dim is None or (isinstance(dim, Sequence) and not dim):
        dims = set(range(x.dim()))
    else:
        dims = {place % x.dim() for place in ([dim] if isinstance(dim, int) else dim)}
    shape = [1 if place in dims else size for place, size in enumerate(x.shape) if keepdim or place not in dims]
    return torch.empty(shape, dtype=dtype or x.dtype, device=META)


def _truth_reduction(x: Tensor, *_: Any, **__: Any) -> Tensor:
    return torch.empty((), dtype=torch.bool, device=META)


def _layer_norm(x: Tensor, normalized: Sequence[int], *_: Any) -> tuple[Tensor, Tensor, Tensor]:
    rows = x.shape[: x.dim() - len(normalized)]
    statistics = torch.empty((*rows, *(1 for _ in normalized)), dtype=torch.float32, device=META)
    return torch.empty(x.shape, dtype=x.dtype, device=META), statistics, torch.empty(statistics.shape, device=META)


def _addmm(bias: Tensor, x: Tensor, weight: Tensor, **_: Any) -> Tensor:
    return torch.empty(x.shape[0], weight.shape[1], dtype=x.dtype, device=META)


def _mm(x: Tensor, y: Tensor, **_: Any) -> Tensor:
    return torch.empty(x.shape[0], y.shape[1], dtype=x.dtype, device=META)


def _pixel_unshuffle(x: Tensor, factor: int) -> Tensor:
    *batch, channels, height, width = x.shape
    shape = (*batch, channels * factor**2, height // factor, width // factor)
    return torch.empty(shape, dtype=x.dtype, device=META)


def _pixel_shuffle(x: Tensor, factor: int) -> Tensor:
    *batch, channels, height, width = x.shape
    shape = (*batch, channels // factor**2, height * factor, width * factor)
    return torch.empty(shape, dtype=x.dtype, device=META)


def _upsample(x: Tensor, size: Sequence[int], *_: Any) -> Tensor:
    return torch.empty(*x.shape[:2], *size, dtype=x.dtype, device=META)


def _bmm(x: Tensor, y: Tensor, **_: Any) -> Tensor:
    return torch.empty(x.shape[0], x.shape[1], y.shape[2], dtype=x.dtype, device=META)


def _convolution(
    x: Tensor,
    weight: Tensor,
    bias: Tensor | None,
    stride: Sequence[int],
    padding: Sequence[int],
    dilation: Sequence[int],
    transposed: bool,
    *_: Any,
) -> Tensor:
    assert not transposed, "no network of ours has one"
    sides = [
        (side + 2 * pad - step * (kernel - 1) - 1) // jump + 1
        for side, kernel, jump, pad, step in zip(x.shape[2:], weight.shape[2:], stride, padding, dilation, strict=True)
    ]
    return torch.empty(x.shape[0], weight.shape[0], *sides, dtype=x.dtype, device=META)


def _avg_pool(
    x: Tensor,
    kernel: Sequence[int],
    stride: Sequence[int] = (),
    padding: Sequence[int] = (0, 0),
    ceil_mode: bool = False,
    *_: Any,
) -> Tensor:
    assert not ceil_mode, "no network of ours rounds up"
    sides = [
        (side + 2 * pad - size) // step + 1
        for side, size, step, pad in zip(x.shape[-2:], kernel, stride or kernel, padding, strict=True)
    ]
    return torch.empty(*x.shape[:-2], *sides, dtype=x.dtype, device=META)


def _repeat(x: Tensor, times: Sequence[int]) -> Tensor:
    shape = (*(1,) * (len(times) - x.dim()), *x.shape)
    return torch.empty([side * n for side, n in zip(shape, times, strict=True)], dtype=x.dtype, device=META)


def _softmax(x: Tensor, dim: int, half_to_float: bool) -> Tensor:
    return torch.empty(x.shape, dtype=torch.float32 if half_to_float else x.dtype, device=META)


def _embedding(table: Tensor, ids: Tensor, *_: Any) -> Tensor:
    return torch.empty(*ids.shape, table.shape[1], dtype=table.dtype, device=META)


def _cat(tensors: Sequence[Tensor], dim: int = 0) -> Tensor:
    shape = list(tensors[0].shape)
    shape[dim] = sum(tensor.shape[dim] for tensor in tensors)
    return torch.empty(shape, dtype=tensors[0].dtype, device=META)


def _stack(tensors: Sequence[Tensor], dim: int = 0) -> Tensor:
    shape = list(tensors[0].shape)
    shape.insert(dim % (len(shape) + 1), len(tensors))
    return torch.empty(shape, dtype=tensors[0].dtype, device=META)


def _arange(*limits: float, dtype: torch.dtype | None = None, **_: Any) -> Tensor:
    start, end, step = (0, *limits, 1) if len(limits) == 1 else (*limits, 1)[:3]
    kind = dtype or (torch.int64 if all(isinstance(limit, int) for limit in limits) else torch.get_default_dtype())
    return torch.empty(max(math.ceil((end - start) / step), 0), dtype=kind, device=META)


_SHAPES: dict[str, Callable[..., Any]] = {
    "mean.default": _reduction,
    "mean.dim": _reduction,
    "sum.default": _reduction,
    "sum.dim_IntList": _reduction,
    "amax.default": _reduction,
    "amin.default": _reduction,
    "all.default": _truth_reduction,
    "any.default": _truth_reduction,
    "native_layer_norm.default": _layer_norm,
    "addmm.default": _addmm,
    "mm.default": _mm,
    "bmm.default": _bmm,
    "pixel_unshuffle.default": _pixel_unshuffle,
    "pixel_shuffle.default": _pixel_shuffle,
    "upsample_nearest2d.default": _upsample,
    "embedding.default": _embedding,
    "arange.default": _arange,
    "arange.start": _arange,
    "arange.start_step": _arange,
    "cat.default": _cat,
    "clone.default": _clone,
    "empty_like.default": _empty_like,
    "repeat.default": _repeat,
    "_softmax.default": _softmax,
    "convolution.default": _convolution,
    "avg_pool2d.default": _avg_pool,
    "stack.default": _stack,
}
