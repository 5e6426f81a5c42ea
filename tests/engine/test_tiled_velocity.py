"""Tiles' velocities become one: exact where the tiles agree, bit-equal after an interruption, without a seam."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor

from engine.solver import Velocity, flow_dpm, flow_dpm_schedule
from engine.tiled_velocity import TiledState, TiledVelocity
from engine.tiling import plan_tiles

HEIGHT, WIDTH = 20, 27
TILES = plan_tiles(HEIGHT, WIDTH, 8, 0.25)


def latent(seed: int = 0) -> Tensor:
    return torch.randn(1, 4, HEIGHT, WIDTH, generator=torch.Generator().manual_seed(seed))


def curved(number: int) -> Velocity:
    """Differs with the tile, the cell within it, the latent and the timestep."""
    return lambda x, timestep: torch.sin(3 * x + number) * x.flip(-1) + 0.01 * timestep


def test_a_velocity_of_each_cell_alone_is_the_same_in_tiles() -> None:
    def own(x: Tensor, timestep: float) -> Tensor:
        return torch.tanh(x) * timestep

    tiled = TiledVelocity(TILES, lambda number: own)
    torch.testing.assert_close(tiled(latent(), 700.0), own(latent(), 700.0), rtol=1e-5, atol=1e-4)


def test_one_tile_is_the_velocity_itself() -> None:
    x = latent()[..., :8, :8]
    tiled = TiledVelocity(plan_tiles(8, 8, 8, 0.25), curved)
    assert torch.equal(tiled(x, 5.0), curved(0)(x, 5.0))


def test_every_tile_sees_its_own_cells_and_has_its_own_prompt() -> None:
    seen: list[tuple[int, Tensor]] = []

    def velocity_of(number: int) -> Velocity:
        def velocity(x: Tensor, timestep: float) -> Tensor:
            seen.append((number, x))
            return torch.full_like(x, float(number))

        return velocity

    x = latent()
    blended = TiledVelocity(TILES, velocity_of)(x, 1.0)
    assert [number for number, _ in seen] == list(range(len(TILES)))
    for (_, cells), tile in zip(seen, TILES, strict=True):
        assert torch.equal(cells, x[..., tile.top : tile.bottom, tile.left : tile.right])
    # Corners belong to one tile each; what lies between two is between their velocities.
    assert blended[0, 0, 0, 0] == 0.0 and blended[0, 0, -1, -1] == len(TILES) - 1
    row = blended[0, 0, 0]
    assert bool((row.diff() >= 0).all()) and float(row.diff().max()) < 0.8


@pytest.mark.parametrize("done", range(len(TILES) + 1))
def test_a_step_goes_on_from_any_tile_to_the_same_bits(done: int) -> None:
    unbroken = TiledVelocity(TILES, curved)(latent(), 3.0)

    first = TiledVelocity(TILES, curved)
    first.begin(latent(), 3.0)
    for _ in range(done):
        first.advance()
    state = first.state()
    kept = TiledState(state.done, state.total.clone())
    if done < len(TILES):
        first.advance()  # must not change what was handed out
    assert torch.equal(state.total, kept.total)

    second = TiledVelocity(TILES, curved)
    second.begin(latent(), 3.0)
    second.restore(state)
    while second.state().done < len(TILES):
        second.advance()
    assert torch.equal(second.velocity(), unbroken)
    assert torch.equal(state.total, kept.total)


def test_a_tile_that_failed_is_run_again() -> None:
    failures = [True]

    def failing(number: int) -> Velocity:
        def velocity(x: Tensor, timestep: float) -> Tensor:
            if number == 2 and failures:
                failures.clear()
                raise MemoryError
            return curved(number)(x, timestep)

        return velocity

    tiled = TiledVelocity(TILES, failing)
    tiled.begin(latent(), 3.0)
    tiled.advance()
    tiled.advance()
    with pytest.raises(MemoryError):
        tiled.advance()
    assert tiled.state().done == 2
    while not tiled.advance():
        pass
    assert torch.equal(tiled.velocity(), TiledVelocity(TILES, curved)(latent(), 3.0))


def test_a_second_step_begins_from_nothing() -> None:
    tiled = TiledVelocity(TILES, curved)
    tiled(latent(1), 9.0)
    assert torch.equal(tiled(latent(), 3.0), TiledVelocity(TILES, curved)(latent(), 3.0))


def test_a_latent_of_another_size_is_a_mistake() -> None:
    with pytest.raises(AssertionError):
        TiledVelocity(TILES, curved)(latent()[..., :-1], 3.0)


def test_a_solver_takes_it_for_any_velocity() -> None:
    def own(x: Tensor, timestep: float) -> Tensor:
        return 0.5 * x + 0.1

    schedule = flow_dpm_schedule(5, 3.0)
    *_, whole = flow_dpm(own, latent(), schedule)
    *_, tiled = flow_dpm(TiledVelocity(TILES, lambda number: own), latent(), schedule)
    torch.testing.assert_close(tiled.latent, whole.latent, rtol=1e-5, atol=1e-5)
