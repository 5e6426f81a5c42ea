"""The velocity of a latent that is larger than the model's own: its tiles' velocities, blended.

Blending happens in every solver step, before the solver sees anything: tiles never drift apart, so no seam can form.
One tile runs at a time, in a fixed order, and what is summed so far can be kept and put back: a run that was
interrupted in the midst of a step goes on to the same bits.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from engine.solver import Velocity
from engine.tiling import Tile, shares


@dataclass(frozen=True, eq=False)
class TiledState:
    """A step of which some tiles are done."""

    done: int
    total: Tensor  # (1, C, H, W) float32: the sum of their velocities, each times its share


class TiledVelocity:
    """A velocity function, also for steps that are made tile by tile: `begin`, `advance` until it says so, `velocity`.

    Called as a function it does all three.
    """

    def __init__(self, tiles: Sequence[Tile], velocity_of: Callable[[int], Velocity]) -> None:
        """
        Args:
            tiles: from `plan_tiles`.
            velocity_of: the velocity function of the tile of that number; one for each prompt.
        """
        self.tiles = tuple(tiles)
        self._velocity_of = velocity_of
        self._shares = [  # (h, w) float32 each
            torch.outer(torch.tensor(share.rows, dtype=torch.float64), torch.tensor(share.columns, dtype=torch.float64))
            for share in shares(self.tiles)
        ]
        self._latent: Tensor | None = None
        self._timestep, self._done = 0.0, 0
        self._total = torch.empty(0)

    def __call__(self, latent: Tensor, timestep: float) -> Tensor:
        """(1, C, H, W) float32 → (1, C, H, W) float32."""
        self.begin(latent, timestep)
        while not self.advance():
            pass
        return self.velocity()

    def begin(self, latent: Tensor, timestep: float) -> None:
        """A new step: (1, C, H, W) float32."""
        last = self.tiles[-1]
        assert latent.shape[-2:] == (last.bottom, last.right), "the tiles were planned for another size"
        self._latent, self._timestep = latent, timestep
        self._total, self._done = torch.zeros_like(latent, dtype=torch.float32), 0

    def advance(self) -> bool:
        """Runs one tile more; whether all are done. A tile that failed, for want of memory, is run again."""
        assert self._latent is not None and self._done < len(self.tiles), "no step has begun, or it is done"
        tile = self.tiles[self._done]
        cells = (..., slice(tile.top, tile.bottom), slice(tile.left, tile.right))
        velocity = self._velocity_of(self._done)(self._latent[cells].contiguous(), self._timestep)
        self._total[cells] += velocity.float() * self._shares[self._done].to(self._total)
        self._done += 1
        return self._done == len(self.tiles)

    def velocity(self) -> Tensor:
        """(1, C, H, W) float32, when all tiles are done."""
        assert self._latent is not None and self._done == len(self.tiles), "tiles are missing"
        self._latent = None
        return self._total

    def state(self) -> TiledState:
        """What a journal keeps; the next tile does not change it."""
        return TiledState(self._done, self._total.clone())

    def restore(self, state: TiledState) -> None:
        """After `begin` with the same latent and timestep: goes on behind the tiles that were done."""
        assert self._latent is not None and state.total.shape == self._latent.shape
        assert 0 <= state.done <= len(self.tiles)
        self._total, self._done = state.total.to(self._total).clone(), state.done
