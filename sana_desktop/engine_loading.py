"""Opens the engine beside a living window. Loading torch holds Python's lock for long; here it mostly does not.

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
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sana_desktop.worker import EngineLike

SWITCH_SECONDS = 0.001
"""How long a thread may keep Python's lock while another waits; Python's own 5 ms add up to a visible stutter."""

_LIBRARIES = ("libc10", "libtorch_cpu", "libtorch_cuda", "libtorch_python")


def open_engine(device: str, memory_limit: int | None = None) -> EngineLike:
    """To be called in the engine's thread; arguments as of `engine.pipeline.Engine`.

    Raises:
        EngineError: the device is not to be had.
    """
    sys.setswitchinterval(SWITCH_SECONDS)
    with _collecting_no_garbage():
        _load_libraries()
        from engine.pipeline import Engine  # loads torch: in the engine's thread only
    return Engine(device=device, memory_limit=memory_limit)


@contextlib.contextmanager
def _collecting_no_garbage() -> Iterator[None]:
    """An import makes objects by the hundred thousand, and Python walks over all of them again and again."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()  # what was imported stays for good: later collections leave it out
        gc.enable()


def _load_libraries() -> None:
    """Torch's large libraries, before torch asks for them: a call of dlopen lets go of Python's lock, an import (and
    making a ctypes.CDLL) holds it. What cannot be opened is left to the import, which will say what is wrong."""
    torch = importlib.util.find_spec("torch")
    if torch is None or torch.origin is None or sys.platform == "win32":  # there torch prepares the search path first
        return
    dlopen = ctypes.CDLL(None).dlopen
    dlopen.argtypes, dlopen.restype = (ctypes.c_char_p, ctypes.c_int), ctypes.c_void_p
    suffix = ".dylib" if sys.platform == "darwin" else ".so"
    for name in _LIBRARIES:
        library = Path(torch.origin).parent / "lib" / f"{name}{suffix}"
        if library.is_file():
            dlopen(os.fsencode(library), os.RTLD_NOW)
