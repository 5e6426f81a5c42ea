"""The state of a render: back to the last bit, or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file
from torch import Tensor

from engine.render_state import RenderState, pack, unpack
from engine.solver import SolverState
from engine.tiled_velocity import TiledState

SHAPE = (1, 4, 3, 5)
CPU = torch.device("cpu")


def latent(seed: int) -> Tensor:
    return torch.randn(SHAPE, generator=torch.Generator().manual_seed(seed))


STATES = {
    "begun": RenderState(SolverState(0, latent(0))),
    "in the midst of a step": RenderState(SolverState(2, latent(0), latent(1)), TiledState(3, latent(2)), latent(3)),
    "finished": RenderState(SolverState(8, latent(0), latent(1)), source=latent(3)),
}


@pytest.mark.parametrize("state", STATES.values(), ids=STATES.keys())
def test_a_state_comes_back_to_the_bit(tmp_path: Path, state: RenderState) -> None:
    (file := tmp_path / "state.safetensors").write_bytes(pack(state))
    found = unpack(file, SHAPE, steps=8, tiles=9, device=CPU)
    assert found is not None and found.solver.step == state.solver.step
    for a, b in (
        (found.solver.latent, state.solver.latent),
        (found.solver.previous, state.solver.previous),
        (found.source, state.source),
        (found.tiled and found.tiled.total, state.tiled and state.tiled.total),
    ):
        assert (a is None and b is None) or torch.equal(a, b)
    assert (found.tiled and found.tiled.done) == (state.tiled and state.tiled.done)


def test_what_does_not_fit_the_render_counts_as_none(tmp_path: Path) -> None:
    file = tmp_path / "state.safetensors"
    file.write_bytes(pack(STATES["in the midst of a step"]))
    assert unpack(file, SHAPE, 8, 9, CPU) is not None
    assert unpack(file, (1, 4, 3, 6), 8, 9, CPU) is None
    assert unpack(file, SHAPE, 1, 9, CPU) is None
    assert unpack(file, SHAPE, 2, 9, CPU) is None, "a step that is done has no tiles"
    assert unpack(file, SHAPE, 8, 3, CPU) is None
    assert unpack(tmp_path / "none", SHAPE, 8, 9, CPU) is None


@pytest.mark.parametrize("place", range(0, 1300, 37))
def test_no_bit_can_change_unseen(tmp_path: Path, place: int) -> None:
    state = STATES["in the midst of a step"]
    data = bytearray(pack(state))
    data[place] ^= 4
    (file := tmp_path / "state.safetensors").write_bytes(data)
    found = unpack(file, SHAPE, 8, 9, CPU)
    if found is not None:  # a bit of a number in the header that is as good as another, or of its blanks
        assert (found.solver.step, torch.equal(found.solver.latent, state.solver.latent)) == (2, True)
        assert found.tiled is not None and torch.equal(found.tiled.total, latent(2))
    file.write_bytes(data[: place + 1])
    assert unpack(file, SHAPE, 8, 9, CPU) is None


NUMBERS = {"step": "1", "tile": "0", "checksum": "0"}


@pytest.mark.parametrize(
    ("tensors", "numbers"),
    [
        ({"latent": latent(0)}, {}),
        ({"latent": latent(0)}, NUMBERS),
        ({"latent": latent(0)}, NUMBERS | {"step": "one"}),
        ({"latent": latent(0).half()}, NUMBERS),
        ({"other": latent(0)}, NUMBERS),
    ],
    ids=["no numbers", "wrong checksum", "words", "another type", "another name"],
)
def test_a_stranger_s_file_counts_as_none(tmp_path: Path, tensors: dict[str, Tensor], numbers: dict[str, str]) -> None:
    save_file(tensors, file := tmp_path / "state.safetensors", numbers)
    assert unpack(file, SHAPE, 8, 9, CPU) is None
