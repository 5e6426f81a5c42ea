"""From noise, or from a picture with noise on it, to a finished latent: step by step, and tile by tile within a step.

Every tile and every step is told as it is done, so that whoever closes the generator has stopped at most one tile
later. What is done by then is in the journal, and the same render goes on from there to the same bits.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from torch import Tensor

from engine.errors import OutOfMemory
from engine.events import Event, Stage, StepProgress
from engine.guidance import GuidedVelocity
from engine.journal import Journal, Progress
from engine.low_resolution import follow_with_velocity
from engine.planning.ladder import Ladder
from engine.preview import LatentPreview
from engine.render_state import RenderState, pack
from engine.request import GenerationRequest
from engine.solver import Stepper, Velocity
from engine.step_cache import StepCache
from engine.text_encoder import EncodedPrompt
from engine.tiled_velocity import TiledVelocity
from engine.tiling import Tile
from engine.transformer import SanaTransformer

_PROMPTS_AT_HAND = 4  # each holds what every block makes of it; neighbouring tiles often have the same


@dataclass(frozen=True, eq=False)
class Denoising:
    """What is the same in all steps of one latent."""

    request: GenerationRequest
    stepper: Stepper
    tiles: Sequence[Tile]  # one, as large as the latent, where it is not denoised in tiles
    prompts: Sequence[EncodedPrompt]  # one for each tile
    negative: EncodedPrompt | None
    guided_steps: range | None  # those with a second branch, counted from 0; None: all

    def run(
        self, network: SanaTransformer, state: RenderState, ladder: Ladder, preview: LatentPreview, journal: Journal
    ) -> Generator[Event, None, RenderState]:
        """To the state with the finished latent. A tile for which memory ran out is done again; those before it stay.

        Raises:
            OutOfMemory: it ran out in the smallest way of working, too.
        """
        velocities = _TileVelocities(self, network, ladder)
        velocity = TiledVelocity(self.tiles, velocities.of_tile)
        status = _Status(len(self.stepper), len(self.tiles))
        try:
            yield from self._pass_on(state, status, ladder, journal, velocities)  # reading the source took its time
            while state.solver.step < len(self.stepper):
                solver = state.solver
                velocities.step = solver.step
                velocity.begin(*self.stepper.asked(solver))
                if state.tiled is not None:
                    velocity.restore(state.tiled)
                while not ladder.climb_down(Stage.DENOISING, velocity.advance):
                    status.tiles_done += 1
                    state = replace(state, tiled=velocity.state())
                    yield from self._pass_on(state, status, ladder, journal, velocities)
                advanced, image = self.stepper.advance(solver, self._following(velocity.velocity(), state))
                status.tiles_done += 1
                status.preview = preview.render(image)
                state = replace(state, solver=advanced, tiled=None)
                yield from self._pass_on(state, status, ladder, journal, velocities)
        except (GeneratorExit, OutOfMemory):
            if journal.is_worthwhile and velocities.are_exact:
                journal.keep(status.progress(state), lambda: pack(state))
            raise
        return state

    def _following(self, velocity: Tensor, state: RenderState) -> Tensor:
        """What a tile cannot see by itself: the whole picture, whose coarse part the source knows."""
        if state.source is None or len(self.tiles) == 1:
            return velocity
        sigma = self.stepper.sigma(state.solver.step)
        return follow_with_velocity(velocity, state.solver.latent, state.source, sigma)

    def _pass_on(
        self, state: RenderState, status: _Status, ladder: Ladder, journal: Journal, velocities: _TileVelocities
    ) -> Generator[Event, None, None]:
        if journal.is_due and velocities.are_exact:
            journal.keep(status.progress(state), lambda: pack(state))
        yield from ladder.untold()
        yield status.event(state)


class _Status:
    """How far the steps are, and how long the rest will take."""

    def __init__(self, steps: int, tiles: int) -> None:
        self.steps, self.tiles = steps, tiles
        self.tiles_done = 0  # in this run
        self.preview: np.ndarray | None = None
        self._clock = time.monotonic()

    def progress(self, state: RenderState) -> Progress:
        tile = 0 if state.tiled is None else state.tiled.done
        return Progress(state.solver.step, self.steps, tile, self.tiles, preview=self.preview)

    def event(self, state: RenderState) -> StepProgress:
        now, left = self.progress(state), None
        if self.tiles_done:
            still = (self.steps - now.step) * self.tiles - now.tile
            left = (time.monotonic() - self._clock) / self.tiles_done * still
        shown = None if now.tile else self.preview
        return StepProgress(Stage.DENOISING, now.step, self.steps, shown, left, now.tile, self.tiles)


class _TileVelocities:
    """The velocity functions of the tiles: one for each prompt, of which the last few are at hand."""

    def __init__(self, work: Denoising, network: SanaTransformer, ladder: Ladder) -> None:
        self.step = 0
        self._work, self._network, self._ladder = work, network, ladder
        self._at_hand: OrderedDict[int, GuidedVelocity] = OrderedDict()  # by the prompt's id; the last used stands last
        threshold = work.request.step_cache
        self._cache = StepCache(threshold) if threshold and len(work.tiles) == 1 else None

    @property
    def are_exact(self) -> bool:
        """Whether a step depends on nothing but the state; with the step cache it depends on the steps before."""
        return self._cache is None

    def of_tile(self, number: int) -> Velocity:
        prompt = self._work.prompts[number]
        velocity = self._at_hand.get(id(prompt)) or self._make(prompt)
        self._at_hand[id(prompt)] = velocity
        self._at_hand.move_to_end(id(prompt))
        if not self._ladder.plan.joint_guidance:
            velocity.take_turns()
        velocity.step = self.step
        return velocity

    def _make(self, prompt: EncodedPrompt) -> GuidedVelocity:
        while len(self._at_hand) >= _PROMPTS_AT_HAND:
            self._at_hand.popitem(last=False)
        negative, together = self._work.negative, self._ladder.plan.joint_guidance
        return GuidedVelocity(
            self._network,
            prompt.embedding,
            None if negative is None else negative.embedding,
            self._work.request.guidance_scale,
            self._work.guided_steps,
            self._cache if together else None,
            together=together,
        )
