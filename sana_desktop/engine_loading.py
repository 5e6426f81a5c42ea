"""Loads what is large beside a living window. Importing numpy and torch holds Python's lock for long; here it mostly
does not.

Longest hold-up of another thread while torch and transformers were imported, on two cores: 277 ms by a plain import,
27 to 39 ms in this way.
"""

from __future__ import annotations

import contextlib
import ctypes
import gc
import importlib.util
import os
import sys
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sana_desktop.worker import EngineLike

SWITCH_SECONDS = 0.0001
"""How long a thread may keep Python's lock while another waits. Each call of Qt's lets go of it, and there are hundreds
where a page is shown: Python's own 5 ms add up to a visible stutter, and so does 1 ms."""

_NICENESS = 5

_TORCH = tuple(f"lib/{name}.*" for name in ("libc10", "libtorch_cpu", "libtorch_cuda", "libtorch_python"))
_NUMPY = ("_core/_multiarray_umath.*.so",)


def share_the_lock() -> None:
    """Between the window's thread and all others, from now on."""
    sys.setswitchinterval(SWITCH_SECONDS)


def open_engine(device: str, memory_limit: int | None = None) -> EngineLike:
    """To be called in the engine's thread; arguments as of `engine.pipeline.Engine`.

    Raises:
        EngineError: the device is not to be had.
    """
    _give_way()
    with collecting_no_garbage():
        _load_libraries("numpy", _NUMPY)
        _load_libraries("torch", _TORCH)
        from engine.pipeline import Engine  # loads torch: in the engine's thread only
    return Engine(device=device, memory_limit=memory_limit)


def _give_way() -> None:
    """To the window's thread and to what puts it on the screen, where both want the same core. Torch's own threads
    come from this one and do as it does. Elsewhere than on Linux a thread's priority is not handed down."""
    if sys.platform == "linux":
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICENESS)


@contextlib.contextmanager
def collecting_no_garbage() -> Iterator[None]:
    """An import makes objects by the hundred thousand, and Python walks over all of them again and again."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()  # what was imported stays for good: later collections leave it out
        gc.enable()


def _load_libraries(package: str, patterns: Sequence[str]) -> None:
    """Large libraries, before their package asks for them: a call of dlopen lets go of Python's lock, an import (and
    making a ctypes.CDLL) holds it. What cannot be opened is left to the import, which will say what is wrong."""
    spec = importlib.util.find_spec(package)
    if spec is None or spec.origin is None or sys.platform == "win32":  # there they prepare the search path first
        return
    dlopen = ctypes.CDLL(None).dlopen
    dlopen.argtypes, dlopen.restype = (ctypes.c_char_p, ctypes.c_int), ctypes.c_void_p
    for pattern in patterns:
        for library in Path(spec.origin).parent.glob(pattern):
            dlopen(os.fsencode(library), os.RTLD_NOW)
