"""Networks without data: their shapes alone, to be filled from files or to be counted, in milliseconds.

torch's own way, `with torch.device("meta")`, still draws starting values; on tensors that cannot hold any it imports
its compiler and a computer algebra system for that: 2 s of processor time.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any

import torch
from torch import Tensor
from torch.overrides import TorchFunctionMode

META = torch.device("meta")
_DRAWN = (torch.randn, torch.rand)
_SCALED = (Tensor.__truediv__, Tensor.__mul__, Tensor.div, Tensor.mul)


@contextlib.contextmanager
def without_data() -> Iterator[None]:
    """Networks that are built inside have shapes and types, and neither memory nor starting values."""
    with META, _NoStartingValues():
        yield


class _NoStartingValues(TorchFunctionMode):
    def __torch_function__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        kwargs = kwargs or {}
        if getattr(func, "__module__", None) == "torch.nn.init":
            return args[0] if args else kwargs["tensor"]
        if func in _DRAWN:
            return torch.empty(*args, **kwargs)
        if func in _SCALED and args[0].is_meta and not isinstance(args[1], Tensor):
            return args[0]
        return func(*args, **kwargs)
