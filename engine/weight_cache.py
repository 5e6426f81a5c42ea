"""Weights that were made of a model's own, eight-bit ones: made once, and kept as one safetensors file a network.

Such a file is mapped into memory, not read: a network of gigabytes is there at once, and what the system may drop and
read again is no memory in use. Nothing here is precious: a file that is damaged, of an older state of its model or not
ours at all is quietly made again, and where there is no room for one, the program goes on without.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import json
import logging
import os
import shutil
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import torch
from safetensors import SafetensorError, safe_open
from torch import Tensor, nn

from engine import paths
from engine.atomic_file import remove_stale_parts, replaced_file

MIN_BYTES = 256 << 20
"""Smaller networks are made again each time, in less than a second."""

MAX_BYTES = 32 << 30
"""Of all files together; those that were not used for the longest time go first."""

_FORMAT = "1"  # of what is in the tensors: to be raised whenever quantizing gives other numbers
_SPARE_BYTES = 1 << 30  # of the disk stays free
_SAMPLES, _SAMPLE_BYTES = 128, 4096
_ALIGNMENT = 64
_TYPES = {
    torch.float32: "F32",
    torch.bfloat16: "BF16",
    torch.float16: "F16",
    torch.int8: "I8",
    torch.uint8: "U8",
}

_log = logging.getLogger(__name__)

Tensors = Iterable[tuple[str, Tensor]]


@dataclass(frozen=True, slots=True)
class Origin:
    """What weights are made of, and into what."""

    folder: Path  # of the model
    fingerprint: str  # of the model, see `models.fingerprint`
    component: str  # "transformer"
    precision: str  # "int8-float32"

    def file(self) -> Path:
        """One for each network and precision of a folder, so that what the folder held before is replaced."""
        place = hashlib.sha256(os.fsencode(self.folder.absolute())).hexdigest()[:16]
        return cache_folder() / f"{place}-{self.component}-{self.precision}.safetensors"

    def metadata(self) -> dict[str, str]:
        return {
            "format": _FORMAT,
            "folder": os.fsencode(self.folder.absolute()).hex(),
            "fingerprint": self.fingerprint,
            "component": self.component,
            "precision": self.precision,
        }


def cache_folder() -> Path:
    return paths.cache_folder() / "weights"


def fill_through_cache(
    network: nn.Module,
    make: Callable[[], Tensors],
    origin: Origin,
    device: torch.device,
    on_processor: Collection[str] = (),
) -> None:
    """Fills a network that was built on the meta device.

    Args:
        make: yields every tensor of the network's state with its name, in any order; called only where there is no
            file. One tensor at a time is in memory while the file is written.
        on_processor: names of tensors that do not go to the device.
    """
    wanted = dict(network.state_dict())
    tensors = _read(origin, wanted)
    if tensors is None and _bytes_of(wanted) >= MIN_BYTES:
        try:
            _write(origin, wanted, make())
            tensors = _read(origin, wanted)
        except OSError as error:
            _log.warning(
                "The quantized weights of %s could not be kept in %s (%s), so they are made again at each start: "
                "free some space there.",
                origin.folder.name,
                cache_folder(),
                error.strerror or error,
            )
    places = {name: torch.device("cpu") if name in on_processor else device for name in wanted}
    found = make() if tensors is None else tensors.items()
    state = {name: tensor.to(places[name]) for name, tensor in found}
    tensors = None
    for name, tensor in wanted.items():
        assert state[name].dtype is tensor.dtype and state[name].shape == tensor.shape, name
    network.load_state_dict(state, assign=True)


def clear() -> int:
    """Deletes all files; how many bytes they had. One that is in use on Windows stays."""
    freed = 0
    for file in _entries():
        size = file.stat().st_size
        with contextlib.suppress(OSError):
            file.unlink()
            freed += size
    return freed


def _read(origin: Origin, wanted: Mapping[str, Tensor]) -> dict[str, Tensor] | None:
    """The tensors, mapped; None where there is no file, or not the right one."""
    file = origin.file()
    try:
        with safe_open(file, framework="pt") as opened:
            metadata = dict(opened.metadata() or {})
            samples = metadata.pop("samples", "")
            if metadata != origin.metadata() or set(opened.keys()) != set(wanted):
                return None
            for name, tensor in wanted.items():
                found = opened.get_slice(name)
                if found.get_dtype() != _TYPES[tensor.dtype] or tuple(found.get_shape()) != tuple(tensor.shape):
                    return None
            with file.open("rb") as raw:
                if samples != _sampled(raw):
                    return None
            tensors = {name: opened.get_tensor(name) for name in wanted}
    except (SafetensorError, OSError, ValueError):
        return None
    with contextlib.suppress(OSError):
        os.utime(file)  # when it was used last
    return tensors


def _write(origin: Origin, wanted: Mapping[str, Tensor], tensors: Tensors) -> None:
    """
    Raises:
        OSError: no room, or no permission.
    """
    file = origin.file()
    header, places, total = _layout(origin, wanted)
    file.parent.mkdir(parents=True, exist_ok=True)
    _make_room(file, total)
    written = set()
    with replaced_file(file) as out:
        out.write(header)
        for name, tensor in tensors:
            assert tensor.dtype is wanted[name].dtype and tensor.shape == wanted[name].shape, name
            out.seek(places[name])
            out.write(tensor.contiguous().flatten().view(torch.uint8).numpy().data)
            written.add(name)
            del tensor
        assert written == set(wanted)
        out.flush()
        digest = _sampled(out).encode()
        out.seek(header.index(_NO_SAMPLES))
        out.write(digest)


_NO_SAMPLES = b"-" * 64


def _layout(origin: Origin, wanted: Mapping[str, Tensor]) -> tuple[bytes, dict[str, int], int]:
    """The file's header, where in the file each tensor begins, and how long the file becomes.

    Wide types come first, which keeps every tensor at a multiple of the size of its numbers: the format allows no gaps.
    """
    entries: dict[str, object] = {"__metadata__": origin.metadata() | {"samples": _NO_SAMPLES.decode()}}
    offset, offsets = 0, {}
    for name in sorted(wanted, key=lambda name: -wanted[name].itemsize):
        tensor = wanted[name]
        end = offset + tensor.numel() * tensor.itemsize
        entries[name] = {
            "dtype": _TYPES[tensor.dtype],
            "shape": list(tensor.shape),
            "data_offsets": [offset, end],
        }
        offsets[name], offset = offset, end
    text = json.dumps(entries).encode()
    text += b" " * (-(len(text) + 8) % _ALIGNMENT)
    start = 8 + len(text)
    header = len(text).to_bytes(8, "little") + text
    return header, {name: start + place for name, place in offsets.items()}, start + offset


def _sampled(file: BinaryIO) -> str:
    """A digest of the length and of samples from all over the data: a file with a hole in it is not what was written.

    All of it would be read for a sum of all of it, for which the file is mapped in order not to.
    """
    file.seek(0)
    start = 8 + int.from_bytes(file.read(8), "little")
    size = file.seek(0, os.SEEK_END)
    digest = hashlib.sha256(str(size).encode())
    for number in range(_SAMPLES):
        file.seek(start + max(size - start - _SAMPLE_BYTES, 0) * number // (_SAMPLES - 1))
        digest.update(file.read(_SAMPLE_BYTES))
    return digest.hexdigest()


def _make_room(file: Path, size: int) -> None:
    """Deletes what killed programs left, files of models that are gone, and the oldest beyond the limit.

    Raises:
        OSError: the disk has no room all the same.
    """
    remove_stale_parts(file.parent)
    others = [entry for entry in _entries() if entry != file]
    kept = []
    for entry in sorted(others, key=lambda entry: entry.stat().st_mtime):
        kept += [] if _is_orphan(entry) and _deleted(entry) else [entry]
    total = size + sum(entry.stat().st_size for entry in kept)
    for entry in kept:
        if total <= MAX_BYTES:
            break
        entry_size = entry.stat().st_size
        total -= entry_size if _deleted(entry) else 0
    if shutil.disk_usage(file.parent).free < size + _SPARE_BYTES:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(file))


def _is_orphan(entry: Path) -> bool:
    try:
        with safe_open(entry, framework="pt") as opened:
            folder = os.fsdecode(bytes.fromhex((opened.metadata() or {}).get("folder", "")))
        return not Path(folder).is_dir()
    except (SafetensorError, OSError, ValueError):
        return True


def _deleted(entry: Path) -> bool:
    try:
        entry.unlink()
    except OSError:  # mapped by another program, on Windows
        return False
    return True


def _entries() -> Iterator[Path]:
    folder = cache_folder()
    return iter(sorted(folder.glob("*.safetensors"))) if folder.is_dir() else iter(())


def _bytes_of(tensors: Mapping[str, Tensor]) -> int:
    return sum(tensor.numel() * tensor.itemsize for tensor in tensors.values())
