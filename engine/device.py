"""Chooses the device and the arithmetic, and tells memory failures from other errors."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

import torch

from engine.errors import DeviceUnsupported
from engine.request import Precision, TextPrecision

_DTYPES = {
    Precision.FLOAT32: torch.float32,
    Precision.BFLOAT16: torch.bfloat16,
    Precision.FLOAT16: torch.float16,
}

# Libraries that raise a plain RuntimeError: torch's processor allocator on Windows and elsewhere, cuBLAS, CUDA.
_OUT_OF_MEMORY_SIGNS = ("not enough memory", "can't allocate memory", "CUBLAS_STATUS_ALLOC_FAILED", "out of memory")


def choose_device(name: str) -> torch.device:
    """ "auto", "cpu", "cuda" or "cuda:N" → a device.

    Raises:
        DeviceUnsupported: CUDA is asked for and is not there.
    """
    if name == "cpu" or (name == "auto" and not torch.cuda.is_available()):
        return torch.device("cpu")
    if not torch.cuda.is_available():
        build = "this torch has no CUDA" if torch.version.cuda is None else "torch sees no CUDA device"
        raise DeviceUnsupported(f"CUDA was asked for, but {build}: use --device cpu, or run `sana-desktop doctor`.")
    device = torch.device("cuda" if name == "auto" else name)
    if (device.index or 0) >= torch.cuda.device_count():
        raise DeviceUnsupported(f"There is no {name} here: the devices end at cuda:{torch.cuda.device_count() - 1}.")
    return device


def resolve_precision(precision: Precision, device: torch.device) -> Precision:
    """What `auto` means: bfloat16 on CUDA, float32 on the CPU (bf16 arithmetic there is 13 times slower)."""
    if precision is not Precision.AUTO:
        return precision
    return Precision.BFLOAT16 if device.type == "cuda" else Precision.FLOAT32


def resolve_text_precision(wanted: TextPrecision, precision: Precision) -> TextPrecision:
    """What `auto` means: 8 bits where the transformer has them, too."""
    if wanted is not TextPrecision.AUTO:
        return wanted
    return TextPrecision.INT8 if precision is Precision.INT8 else TextPrecision.FULL


def transformer_dtype(precision: Precision, device: torch.device) -> torch.dtype:
    """What the transformer's weights are kept in; with 8-bit weights, what all the rest of it is kept in."""
    if precision is Precision.INT8:
        precision = resolve_precision(Precision.AUTO, device)
    return _DTYPES[precision]


def wide_dtype(precision: Precision, device: torch.device) -> torch.dtype:
    """For the autoencoder and the text encoder, which overflow in float16: bfloat16 where it is fast, else float32."""
    if precision is Precision.FLOAT32 or device.type == "cpu":
        return torch.float32
    return torch.bfloat16 if torch.cuda.is_bf16_supported() else torch.float32


def is_out_of_memory(error: BaseException) -> bool:
    if isinstance(error, torch.OutOfMemoryError | MemoryError):
        return True
    return isinstance(error, RuntimeError) and any(sign in str(error) for sign in _OUT_OF_MEMORY_SIGNS)


@contextlib.contextmanager
def one_core_left() -> Iterator[None]:
    """Within it torch works on one core fewer of the processor, where it has more than one.

    For what runs while somebody types: torch's threads wait for each other turning, so that with one of them on a core
    that others need, all of them stand still, and the window with them.
    """
    threads = torch.get_num_threads()
    torch.set_num_threads(max(1, threads - 1))
    try:
        yield
    finally:
        torch.set_num_threads(threads)


def release_memory(device: torch.device) -> None:
    if device.type == "cuda":
        torch.cuda.empty_cache()


def cap_memory(device: torch.device, bytes_: int | None) -> None:
    """What torch may hold on a card from now on; None: all of it. A processor knows no such limit: there planning
    alone keeps to it."""
    if device.type == "cuda":
        total = torch.cuda.get_device_properties(device).total_memory
        share = 1.0 if bytes_ is None else min(max(bytes_ / total, 0.0), 1.0)
        torch.cuda.set_per_process_memory_fraction(share, device)


def cards() -> list[tuple[str, str, int]]:
    """The graphics cards that torch reaches: what `choose_device` takes, the name, bytes of memory."""
    if not torch.cuda.is_available():
        return []
    found = [torch.cuda.get_device_properties(number) for number in range(torch.cuda.device_count())]
    return [(f"cuda:{number}", card.name, card.total_memory) for number, card in enumerate(found)]
