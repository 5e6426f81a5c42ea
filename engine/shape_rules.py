"""What the common tensor operations return, as far as shape and type go: for counting (`memory_count.py`).

torch can say it itself, by running an operation on meta tensors; but for most of those below it does so through its
compiler, whose import alone takes 1.5 s of processor time, longer than a whole count.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import torch
from torch import Tensor

_META = torch.device("meta")


def rule(func: Any) -> Callable[..., Any] | None:
    """The rule for an ATen operation, called with its arguments; None where torch itself must be asked."""
    namespace, _, name = func._schema.name.partition("::")
    if namespace != "aten" or func._overloadname == "out":
        return None
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
    *("add", "sub", "rsub", "mul", "neg", "abs", "clamp", "clamp_min", "clamp_max", "round", "floor", "maximum"),
    *("minimum", "relu", "silu", "gelu", "addcmul", "addcdiv", "pow", "masked_fill", "where", "lerp"),
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
_TESTS = {"lt", "le", "gt", "ge", "eq", "ne", "isfinite", "isnan", "logical_not", "logical_and", "logical_or"}


def _in_place(first: Tensor, *_: Any, **__: Any) -> Tensor:
    return first


def _pointwise(*args: Any, **_: Any) -> Tensor:
    tensors = [value for value in args if isinstance(value, Tensor)]
    numbers = [value for value in args if isinstance(value, int | float) and not isinstance(value, bool)]
    values = [tensor for tensor in tensors if tensor.dtype is not torch.bool] or tensors  # a mask has no say
    dtype = values[0].dtype
    for other in values[1:]:
        dtype = torch.result_type(torch.empty_like(values[0], dtype=dtype), other)
    if not dtype.is_floating_point and any(isinstance(number, float) for number in numbers):
        dtype = torch.get_default_dtype()
    return _broadcast(tensors, dtype)


def _floating(*args: Any, **named: Any) -> Tensor:
    result = _pointwise(*args, **named)
    if result.dtype.is_floating_point or named.get("rounding_mode") is not None:
        return result
    return torch.empty_like(result, dtype=torch.get_default_dtype())


def _test(*args: Any, **_: Any) -> Tensor:
    return _broadcast([value for value in args if isinstance(value, Tensor)], torch.bool)


def _broadcast(tensors: Sequence[Tensor], dtype: torch.dtype) -> Tensor:
    shape = torch.broadcast_shapes(*(tensor.shape for tensor in tensors))
    like = next((tensor for tensor in tensors if tensor.shape == shape), None)
    if like is None:
        return torch.empty(shape, dtype=dtype, device=_META)
    return torch.empty_like(like, dtype=dtype, device=_META)  # which keeps the order in memory


def _reduction(x: Tensor, dim: Any = None, keepdim: bool = False, *, dtype: torch.dtype | None = None) -> Tensor:
    if dim is None or (isinstance(dim, Sequence) and not dim):
        dims = set(range(x.dim()))
    else:
        dims = {place % x.dim() for place in ([dim] if isinstance(dim, int) else dim)}
    shape = [1 if place in dims else size for place, size in enumerate(x.shape) if keepdim or place not in dims]
    return torch.empty(shape, dtype=dtype or x.dtype, device=_META)


def _truth_reduction(x: Tensor, *_: Any, **__: Any) -> Tensor:
    return torch.empty((), dtype=torch.bool, device=_META)


def _layer_norm(x: Tensor, normalized: Sequence[int], *_: Any) -> tuple[Tensor, Tensor, Tensor]:
    rows = x.shape[: x.dim() - len(normalized)]
    statistics = torch.empty((*rows, *(1 for _ in normalized)), dtype=torch.float32, device=_META)
    return torch.empty(x.shape, dtype=x.dtype, device=_META), statistics, torch.empty_like(statistics)


def _addmm(bias: Tensor, x: Tensor, weight: Tensor, **_: Any) -> Tensor:
    return torch.empty(x.shape[0], weight.shape[1], dtype=x.dtype, device=_META)


def _cat(tensors: Sequence[Tensor], dim: int = 0) -> Tensor:
    shape = list(tensors[0].shape)
    shape[dim] = sum(tensor.shape[dim] for tensor in tensors)
    return torch.empty(shape, dtype=tensors[0].dtype, device=_META)


def _stack(tensors: Sequence[Tensor], dim: int = 0) -> Tensor:
    shape = list(tensors[0].shape)
    shape.insert(dim % (len(shape) + 1), len(tensors))
    return torch.empty(shape, dtype=tensors[0].dtype, device=_META)


def _arange(*limits: float, dtype: torch.dtype | None = None, **_: Any) -> Tensor:
    start, end, step = (0, *limits, 1) if len(limits) == 1 else (*limits, 1)[:3]
    kind = dtype or (torch.int64 if all(isinstance(limit, int) for limit in limits) else torch.get_default_dtype())
    return torch.empty(max(math.ceil((end - start) / step), 0), dtype=kind, device=_META)


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
    "arange.default": _arange,
    "arange.start": _arange,
    "arange.start_step": _arange,
    "cat.default": _cat,
    "stack.default": _stack,
}
