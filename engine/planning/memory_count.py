"""Counts what a stage needs instead of guessing: the highest sum of live tensors, and the operations.

The real networks run on meta tensors, which have shapes and no data, while every storage is followed from its birth to
its death. So the figures stay right when the networks change. What is no tensor is not seen: the workspaces of the
convolution libraries, and the allocator's rounding. The run history teaches those (`run_history.py`).
"""

from __future__ import annotations

import contextlib
import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn
from torch.multiprocessing.reductions import StorageWeakRef
from torch.overrides import TorchFunctionMode
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils.flop_counter import flop_registry

from engine.planning.shape_rules import rule
from engine.without_data import META

_DEVICE_OF = torch.Tensor.device.__get__
_OPERATIONS: Mapping[Any, Callable[..., int]] = flop_registry


@dataclass(frozen=True, slots=True)
class Work:
    """What some computation needs."""

    peak_bytes: int  # highest sum of the tensors that it made and that were alive together
    kept_bytes: int  # of these, alive at its end
    operations: int  # multiplications and additions of its products and convolutions

    def at(self, other: Work, place: int) -> Work:
        """The value at `place` of the straight line through `self` at 0 and `other` at 1."""
        return self._combined(Work(*(b - a for a, b in zip(self._values(), other._values(), strict=True))), place)

    def _values(self) -> tuple[int, int, int]:
        return self.peak_bytes, self.kept_bytes, self.operations

    def _combined(self, other: Work, times: int) -> Work:
        return Work(*(a + times * b for a, b in zip(self._values(), other._values(), strict=True)))


class StorageCount(TorchDispatchMode):
    """Follows every storage that is made while it is entered. Tensors from before are not counted."""

    def __init__(self) -> None:
        super().__init__()
        self._alive: dict[int, tuple[StorageWeakRef, int]] = {}  # some may have died since they were last looked at
        self._outside: dict[int, StorageWeakRef] = {}  # as long as a weak reference is held, its address is not reused
        self._bytes = self._peak = self._operations = 0

    @classmethod
    def _should_skip_dynamo(cls) -> bool:
        return False  # skipping means importing torch's compiler first

    def work(self) -> Work:
        """Since the start, or since `restart`."""
        self._bury()
        return Work(self._peak, self._bytes, self._operations)

    def restart(self) -> None:
        """What is alive stays counted; the peak and the operations begin anew."""
        self._bury()
        self._peak, self._operations = self._bytes, 0

    def add_operations(self, operations: int) -> None:
        self._operations += operations

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        kwargs = kwargs or {}
        known = rule(func) if self._note_given(args) or _is_meta_factory(kwargs) else None
        out = (known or func)(*args, **kwargs)
        if (packet := getattr(func, "_overloadpacket", None)) in _OPERATIONS:
            self._operations += int(_OPERATIONS[packet](*args, **kwargs, out_val=out))
        elif packet is torch.ops.mkldnn._linear_pointwise:
            self._operations += 2 * args[0].numel() * args[1].shape[0]
        self._note_made(out)
        return out

    def _note_given(self, args: Any) -> bool:
        """Remembers what was made elsewhere, weights for the most part; whether there is any meta tensor."""
        any_meta = False
        for tensor in _meta_tensors(args):
            any_meta = True
            storage = tensor.untyped_storage()
            if storage._cdata not in self._alive:
                self._outside[storage._cdata] = StorageWeakRef(storage)
        return any_meta

    def _note_made(self, out: Any) -> None:
        for tensor in _meta_tensors((out,)):
            storage = tensor.untyped_storage()
            if storage._cdata not in self._alive and storage._cdata not in self._outside:
                self._alive[storage._cdata] = StorageWeakRef(storage), storage.nbytes()
                self._bytes += storage.nbytes()
        if self._bytes > self._peak:  # perhaps: some of them may have died
            self._bury()
            self._peak = max(self._peak, self._bytes)

    def _bury(self) -> None:
        self._alive = {key: entry for key, entry in self._alive.items() if not entry[0].expired()}
        self._bytes = sum(size for _, size in self._alive.values())


def _meta_tensors(values: Any) -> Iterator[Tensor]:
    """Of arguments or results: tensors, and lists of them."""
    for value in values:
        if isinstance(value, Tensor):
            if value.is_meta:
                yield value
        elif isinstance(value, tuple | list):
            yield from _meta_tensors(value)


def _is_meta_factory(kwargs: dict[str, Any]) -> bool:
    device = kwargs.get("device")
    return device is not None and torch.device(device).type == "meta"


class PosingAs(TorchFunctionMode):
    """Meta tensors say that they lie on `device`, so that code that asks takes the way it takes there."""

    def __init__(self, device: torch.device, count: StorageCount) -> None:
        super().__init__()
        self._device, self._count = device, count

    def __torch_function__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        kwargs = kwargs or {}
        if func == _DEVICE_OF:
            return self._device
        if func is torch.nn.functional.scaled_dot_product_attention:
            return self._attention(*args, **kwargs)
        if func is torch._nnpack_spatial_convolution:
            image, weight, bias, padding = args
            return torch.conv2d(image, weight, bias, padding=padding)
        args = tuple(META if isinstance(value, torch.device) else value for value in args)
        if "device" in kwargs and kwargs["device"] is not None:
            kwargs = {**kwargs, "device": META}
        return func(*args, **kwargs)

    def _attention(self, query: Tensor, key: Tensor, value: Tensor, **_: Any) -> Tensor:
        """The fused kernels of both devices keep no scores; meta tensors would take the way that does."""
        scores = math.prod(query.shape[:-1]) * key.shape[-2]
        self._count.add_operations(2 * scores * (query.shape[-1] + value.shape[-1]))
        return query.new_empty(*query.shape[:-1], value.shape[-1])


@contextlib.contextmanager
def counting(device: torch.device) -> Iterator[StorageCount]:
    """Inside, tensors that are made on `device` have no data and are counted.

    with counting(torch.device("cuda")) as count:
        network(torch.empty(1, 32, 32, 32, device="meta"))
    count.work()
    """
    count = StorageCount()
    with torch.no_grad(), count, PosingAs(device, count):
        yield count


def weight_bytes(network: nn.Module) -> int:
    """Of all parameters and buffers, in the types that they have."""
    tensors = [*network.parameters(), *network.buffers()]
    return sum(tensor.numel() * tensor.element_size() for tensor in tensors)
