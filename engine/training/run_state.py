"""The state of a training run on disk: shards of safetensors and one `run.json` that names them.

The tensors of all entries fill one shard after another; one that does not fit into the rest of a shard goes on, flat,
in the next. A new state gets new shard names, and is the state from the moment its `run.json` replaces the old one:
a kill before that leaves the older state, a kill after it the new one. What no `run.json` names is swept away by the
next save.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import safetensors.torch
import torch
from safetensors import SafetensorError
from torch import Tensor

from engine.errors import EngineError

SHARD_BYTES = 15 << 20
"""The largest file of a state, header included: small enough for any store that limits the size of a file."""

_INDEX = "run.json"
_FRESH_INDEX = "run.json.new"
_MAX_INDEX_BYTES = SHARD_BYTES
_LAYOUT = 2
_SHARD_NAME = re.compile(r"state-([0-9]{1,12})-[0-9]{1,6}\.safetensors")
_HEADER_BYTES = 128
"""More than a header needs, once for the file and once for each tensor besides its name."""

Tensors = dict[str, dict[str, Tensor]]


@dataclass(frozen=True, slots=True)
class _Index:
    """What `run.json` says. `shards`: name → SHA-256; `shapes`: those of tensors that lie in several shards."""

    facts: dict[str, Any]
    entries: list[str]
    shards: dict[str, str]
    shapes: dict[str, list[int]]


def save_run(folder: Path, tensors: Tensors, facts: dict[str, Any]) -> None:
    """Makes `tensors` (by entry and name, on any device) and `facts` (JSON values) the state in `folder`.

    An interruption at any moment leaves the older state or the new one. One process may write to a folder at a time.

    Raises:
        EngineError: the folder cannot be written to, or the disk is full; the older state is intact.
    """
    assert not any("/" in entry for entry in tensors), "the first / parts an entry from the name of a tensor"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _sweep(folder)
        try:
            _write_state(folder, tensors, facts)
        finally:
            _sweep(folder)
    except OSError as error:
        raise EngineError(
            f"The state of the training could not be saved in {folder} ({error.strerror or error}); "
            "the state saved before is intact. Free some space or choose another folder, then go on from there."
        ) from None


def load_run(folder: Path) -> tuple[Tensors, dict[str, Any]]:
    """The tensors, on the processor, and the facts that `save_run` wrote.

    Raises:
        EngineError: there is no state, or it is damaged or incomplete.
    """
    while True:
        index = _read_index(folder)
        try:
            return _read_tensors(folder, index), index.facts
        except EngineError:
            if _read_index(folder) == index:  # else a training saved meanwhile, and took the older shards away
                raise


def load_facts(folder: Path) -> dict[str, Any]:
    """The facts alone: the tensors are not read, nor looked for.

    Raises:
        EngineError: there is no state, or its `run.json` is damaged.
    """
    return _read_index(folder).facts


def _write_state(folder: Path, tensors: Tensors, facts: dict[str, Any]) -> None:
    generation = 1 + max((int(number) for number in _generations(folder)), default=0)
    shards: dict[str, str] = {}
    pieces: Counter[str] = Counter()
    for number, shard in enumerate(_filled_shards(tensors)):
        data = safetensors.torch.save(shard)
        assert len(data) <= SHARD_BYTES
        name = f"state-{generation}-{number}.safetensors"
        _write_synced(folder / name, data)
        shards[name] = hashlib.sha256(data).hexdigest()
        pieces.update(shard.keys())
    shapes = {name: list(tensor.shape) for name, tensor in _named(tensors) if pieces[name] > 1}
    index = {"layout": _LAYOUT, "facts": facts, "entries": list(tensors), "shards": shards, "shapes": shapes}
    text = (json.dumps(index, indent=2) + "\n").encode()
    assert len(text) <= _MAX_INDEX_BYTES, "facts are a few numbers and settings"
    _write_synced(folder / _FRESH_INDEX, text)
    _sync_folder(folder)  # the shards' names are on the disk before the index that relies on them …
    os.replace(folder / _FRESH_INDEX, folder / _INDEX)
    _sync_folder(folder)  # … and that index before the older shards go


def _named(tensors: Tensors) -> Iterator[tuple[str, Tensor]]:
    for entry, content in tensors.items():
        for key, tensor in content.items():
            yield f"{entry}/{key}", tensor


def _filled_shards(tensors: Tensors) -> Iterator[dict[str, Tensor]]:
    """The contents of the shards: whole tensors as they are, pieces of tensors flat; copies, on the processor."""
    shard: dict[str, Tensor] = {}
    room = SHARD_BYTES - _HEADER_BYTES
    for name, tensor in _named(tensors):
        header = len(json.dumps(name)) + _HEADER_BYTES
        assert header < SHARD_BYTES // 2
        rest = tensor.detach().cpu().reshape(-1)  # (N,)
        while True:
            fitting = (room - header) // rest.itemsize
            if fitting >= min(1, rest.numel()):
                piece, rest = rest[:fitting], rest[fitting:]
                whole = piece.numel() == tensor.numel()
                # A copy: safetensors refuses tensors that share memory, as tied or not yet averaged weights do.
                shard[name] = (piece.reshape(tensor.shape) if whole else piece).clone()
                room -= header + piece.nbytes
                if not rest.numel():
                    break
            yield shard
            shard, room = {}, SHARD_BYTES - _HEADER_BYTES
    if shard:
        yield shard


def _read_index(folder: Path) -> _Index:
    path = folder / _INDEX
    try:
        if path.stat().st_size > _MAX_INDEX_BYTES:
            raise _damaged(path, "it is larger than any list of shards")
        values = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise EngineError(f"{folder} holds no saved training: check the folder, or start a new training.") from None
    except OSError as error:
        raise EngineError(f"{path} cannot be read ({error.strerror}): check the file and its permissions.") from None
    except (ValueError, RecursionError):
        raise _damaged(path, "it is not valid JSON") from None
    if not isinstance(values, dict) or values.get("layout") != _LAYOUT:
        raise EngineError(f"{path} was written by another version of this program: start a new training.")
    index = _Index(*(values.get(name) for name in _Index.__slots__))
    if not _is_sound(index):
        raise _damaged(path, "it does not list entries and shards")
    return index


def _is_sound(index: _Index) -> bool:
    def is_shape(shape: Any) -> bool:
        return isinstance(shape, list) and all(type(size) is int and 0 <= size < 1 << 48 for size in shape)

    return (
        isinstance(index.facts, dict)
        and isinstance(index.entries, list)
        and all(isinstance(entry, str) for entry in index.entries)
        and isinstance(index.shards, dict)
        and all(_SHARD_NAME.fullmatch(name) for name in index.shards)  # so nothing outside the folder is opened
        and isinstance(index.shapes, dict)
        and all(is_shape(shape) for shape in index.shapes.values())
    )


def _read_tensors(folder: Path, index: _Index) -> Tensors:
    pieces: dict[str, list[Tensor]] = {}
    for name, digest in index.shards.items():
        for key, piece in _read_shard(folder / name, digest).items():
            pieces.setdefault(key, []).append(piece)
    tensors: Tensors = {entry: {} for entry in index.entries}
    try:
        for name in list(pieces):
            entry, key = name.split("/", 1)
            parts = pieces.pop(name)  # so that no more than one tensor is held twice
            joined = torch.cat(parts).reshape(index.shapes[name]) if name in index.shapes else parts[0]
            tensors[entry][key] = joined
    except (KeyError, ValueError, RuntimeError):
        raise _damaged(folder / _INDEX, "it does not fit its shards") from None
    return tensors


def _read_shard(path: Path, digest: str) -> dict[str, Tensor]:
    try:
        if path.stat().st_size > SHARD_BYTES:
            raise _damaged(path, "it is larger than any shard")
        data = path.read_bytes()
    except FileNotFoundError:
        raise _damaged(path, "it is missing") from None
    except OSError as error:
        raise EngineError(f"{path} cannot be read ({error.strerror}): check the file and its permissions.") from None
    if hashlib.sha256(data).hexdigest() != digest:
        raise _damaged(path, "it is not what was saved")
    try:
        return safetensors.torch.load(data)
    except SafetensorError as error:
        raise _damaged(path, str(error)) from None


def _damaged(path: Path, reason: str) -> EngineError:
    return EngineError(
        f"{path} is damaged ({reason}), so the training cannot go on from it: "
        "put a copy of the folder in its place, or start a new training in another folder."
    )


def _generations(folder: Path) -> list[str]:
    return [match[1] for path in folder.iterdir() if (match := _SHARD_NAME.fullmatch(path.name))]


def _sweep(folder: Path) -> None:
    """Deletes what a killed save or an older state left: the shards that `run.json` does not name."""
    try:
        named = _read_index(folder).shards if (folder / _INDEX).exists() else {}
    except EngineError:  # nobody knows what belongs to it: all is left as it is
        return
    for path in folder.iterdir():
        stale = path.name not in named and _SHARD_NAME.fullmatch(path.name)
        if stale or path.name == _FRESH_INDEX:
            with contextlib.suppress(OSError):  # held open by a reader on Windows: the next save takes it
                path.unlink()


def _write_synced(path: Path, data: bytes) -> None:
    with open(path, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    """Makes names durable. Where folders cannot be opened or synced (Windows, some shares), the system sees to it."""
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
