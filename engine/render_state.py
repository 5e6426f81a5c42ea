"""What a render has to keep in order to go on to the same bits: the solver's state and the sum of a step's tiles.

Read back it is never trusted: what is damaged, or of another shape, counts as not there.
"""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save
from torch import Tensor

from engine.solver import SolverState
from engine.tiled_velocity import TiledState

_LATENT, _PREVIOUS, _TOTAL, _SOURCE = "latent", "previous", "total", "source"


@dataclass(frozen=True, eq=False)
class RenderState:
    """Tensors (1, C, H, W) in float32, of one latent's size all of them."""

    solver: SolverState
    tiled: TiledState | None = None  # of the step that has begun
    source: Tensor | None = None  # the source's latent


def pack(state: RenderState) -> bytes:
    """As a safetensors file."""
    found = {_LATENT: state.solver.latent, _PREVIOUS: state.solver.previous, _SOURCE: state.source}
    if state.tiled is not None:
        found[_TOTAL] = state.tiled.total
    tensors = {name: tensor.detach().cpu().contiguous() for name, tensor in found.items() if tensor is not None}
    numbers = {"step": state.solver.step, "tile": 0 if state.tiled is None else state.tiled.done}
    numbers["checksum"] = _checksum(tensors, numbers["step"], numbers["tile"])
    return save(tensors, {name: str(number) for name, number in numbers.items()})


def unpack(file: Path, shape: tuple[int, ...], steps: int, tiles: int, device: torch.device) -> RenderState | None:
    """The state in a file that `pack` wrote; None where there is none that fits.

    Args:
        shape: of the latent.
        steps, tiles: of the render, which it cannot be beyond.
    """
    try:
        with safe_open(file, framework="pt") as opened:
            # Shapes stand in the header: what is of another shape is not read.
            names = set(opened.keys())
            if any(tuple(opened.get_slice(name).get_shape()) != shape for name in names):
                return None
            tensors = {name: opened.get_tensor(name) for name in names}
            step, tile, checksum = (int((opened.metadata() or {})[name]) for name in ("step", "tile", "checksum"))
    except (OSError, SafetensorError, KeyError, ValueError):
        return None
    if any(tensor.dtype is not torch.float32 for tensor in tensors.values()) or checksum != _checksum(
        tensors, step, tile
    ):
        return None
    if _LATENT not in tensors or not 0 <= step <= steps or not 0 <= tile < max(tiles, 1):
        return None
    if (tile > 0) != (_TOTAL in tensors) or (tile > 0 and step == steps):
        return None
    placed = {name: tensor.to(device) for name, tensor in tensors.items()}
    return RenderState(
        SolverState(step, placed[_LATENT], placed.get(_PREVIOUS)),
        TiledState(tile, placed[_TOTAL]) if tile else None,
        placed.get(_SOURCE),
    )


def _checksum(tensors: Mapping[str, Tensor], step: int, tile: int) -> int:
    """Of everything that is kept: a file system may give back other bytes than it got."""
    checksum = zlib.crc32(f"{step} {tile}".encode())
    for name in sorted(tensors):
        checksum = zlib.crc32(name.encode(), checksum)
        checksum = zlib.crc32(tensors[name].numpy().data, checksum)
    return checksum
