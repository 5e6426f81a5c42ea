"""Flow-DPM-Solver (paper 2.5), flow Euler, and Sprint's sCM: arithmetic on latents; no network here.

The path from image to noise is x_σ = (1−σ)·image + σ·noise, and a network predicts the velocity noise − image, so
the image behind a latent is x_σ − σ·velocity. A schedule is a list of σ from near 1 to 0, and the timestep that the
network is told at each; the two are computed apart because the network was trained on truncated timesteps.

A solver holds what is fixed; all that changes from step to step is its `SolverState`, a value: whoever keeps it can
leave off after any step and go on later, to the same bits. `solve` is the loop around all of them.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Protocol

import torch
from torch import Tensor

TRAINING_STEPS = 1000
LEAST_STRENGTH = 1.0 / TRAINING_STEPS  # less noise than that no network can be told of
SCM_START = 1.57080
SCM_DEVIATION = 0.5  # standard deviation of the data in TrigFlow's scale

Velocity = Callable[[Tensor, float], Tensor]
"""(latent, timestep) → velocity, both (B, C, H, W) in float32."""


@dataclass(frozen=True)
class Schedule:
    sigmas: list[float]  # one more than the steps; the last is 0
    timesteps: list[float]  # what the network is told, one per step

    def __len__(self) -> int:
        return len(self.timesteps)


@dataclass(frozen=True, eq=False)
class SolverState:
    """All that a solver knows between two steps; tensors (B, C, H, W) in float32, never changed in place."""

    step: int  # the next one; so many are done
    latent: Tensor  # after them; when all are done the finished one
    previous: Tensor | None = None  # the last step's estimate of the image, for solvers of second order


@dataclass(frozen=True, eq=False)
class SolverStep:
    latent: Tensor  # after the step
    image: Tensor  # the solver's present estimate of the finished latent


class Stepper(Protocol):
    """What every solver here can do. It keeps nothing between two calls."""

    def __len__(self) -> int:
        """Steps from begin to end."""
        ...

    def asked(self, state: SolverState) -> tuple[Tensor, float]:
        """The latent and the timestep at which the next step needs the velocity."""
        ...

    def sigma(self, step: int) -> float:
        """The share of noise in what that step asks about."""
        ...

    def advance(self, state: SolverState, velocity: Tensor) -> tuple[SolverState, Tensor]:
        """The state one step later, and that step's estimate of the image."""
        ...


def flow_dpm_schedule(steps: int, shift: float, strength: float = 1.0) -> Schedule:
    """The schedule of Flow-DPM-Solver: evenly spaced σ, shifted towards noise, timesteps cut to whole numbers.

    Args:
        strength: the σ to begin at, from `LEAST_STRENGTH` on. All steps lie between it and 0, spaced as ever.
    """
    ramp = 1.0 - torch.linspace(1.0, 1.0 / TRAINING_STEPS, steps + 1, dtype=torch.float64)
    ramp = ramp * min(1.0, _unshifted(strength, shift) / float(ramp[-1]))
    shifted = (shift * ramp / (1.0 + (shift - 1.0) * ramp)).flip(0)[:-1]
    return Schedule([*shifted.float().tolist(), 0.0], [float(int(s * TRAINING_STEPS)) for s in shifted.tolist()])


def euler_schedule(steps: int, shift: float, strength: float = 1.0) -> Schedule:
    """The flow Euler schedule as published with these models: the shift acts twice, timesteps stay fractional.

    Args:
        strength: as for `flow_dpm_schedule`.
    """

    def shifted(sigma: Tensor) -> Tensor:
        return shift * sigma / (1.0 + (shift - 1.0) * sigma)

    ends = shifted(torch.tensor([1.0, 1.0 / TRAINING_STEPS], dtype=torch.float64)).float().double()
    first = min(float(ends[0]), _unshifted(strength, shift))
    sigmas = shifted(torch.linspace(first, min(float(ends[1]), first), steps, dtype=torch.float64)).float()
    return Schedule([*sigmas.tolist(), 0.0], (sigmas * TRAINING_STEPS).tolist())


def noised(image: Tensor, noise: Tensor, sigma: float) -> SolverState:
    """Where a solver begins whose first σ this is, from an image instead of from noise alone."""
    return SolverState(0, (1.0 - sigma) * image.float() + sigma * noise.float())


@dataclass(frozen=True)
class _OnSchedule:
    """What the solvers of flows have in common: the network is asked about the latent itself."""

    schedule: Schedule

    def __len__(self) -> int:
        return len(self.schedule)

    def asked(self, state: SolverState) -> tuple[Tensor, float]:
        return state.latent, self.schedule.timesteps[state.step]

    def sigma(self, step: int) -> float:
        return self.schedule.sigmas[step]


@dataclass(frozen=True)
class FlowDpm(_OnSchedule):
    """DPM-Solver++ (multistep, midpoint) for flows.

    First order is x + (σ_next − σ)·velocity. Second order adds half the change of the image estimate, scaled by the
    ratio of the steps in λ = log((1−σ)/σ). The first step has no history, and the last (to σ = 0) takes the estimate.
    """

    order: int = 2

    def advance(self, state: SolverState, velocity: Tensor) -> tuple[SolverState, Tensor]:
        sigma, following = self.schedule.sigmas[state.step], self.schedule.sigmas[state.step + 1]
        image = state.latent - sigma * velocity
        keep = following / sigma
        moved = keep * state.latent + (1.0 - keep) * image
        if self.order == 2 and state.previous is not None and following > 0.0:
            before = self.schedule.sigmas[state.step - 1]
            ratio = (_log_snr(following) - _log_snr(sigma)) / (_log_snr(sigma) - _log_snr(before))
            moved = moved + 0.5 * (1.0 - keep) * ratio * (image - state.previous)
        return SolverState(state.step + 1, moved, image if self.order == 2 else None), image


@dataclass(frozen=True)
class FlowEuler(_OnSchedule):
    """Euler's rule: x + (σ_next − σ)·velocity."""

    def advance(self, state: SolverState, velocity: Tensor) -> tuple[SolverState, Tensor]:
        sigma, following = self.schedule.sigmas[state.step], self.schedule.sigmas[state.step + 1]
        image = state.latent - sigma * velocity
        return SolverState(state.step + 1, state.latent + (following - sigma) * velocity), image


@dataclass(frozen=True)
class Scm:
    """Sprint's consistency sampler (sCM): each step goes straight to an image, then part of the way back to noise.

    The state lies on the TrigFlow path cos θ · σ_d · image + sin θ · σ_d · noise, kept here without its σ_d (a power of
    two: no bit is lost); the network knows the flow time s = sin θ / (sin θ + cos θ) and the input scaled to it.
    """

    times: list[float]  # angles θ, one more than the steps; the last is 0
    fresh: Callable[[int], Tensor]  # new standard noise of the latent's shape for that step; asked after the last, too

    def __len__(self) -> int:
        return len(self.times) - 1

    def asked(self, state: SolverState) -> tuple[Tensor, float]:
        s = self.sigma(state.step)
        return state.latent * math.hypot(s, 1.0 - s), s

    def sigma(self, step: int) -> float:
        theta = self.times[step]
        return math.sin(theta) / (math.sin(theta) + math.cos(theta))

    def advance(self, state: SolverState, velocity: Tensor) -> tuple[SolverState, Tensor]:
        theta, following = self.times[state.step], self.times[state.step + 1]
        flow, s = self.asked(state)
        scale = math.hypot(s, 1.0 - s)
        slope = ((1.0 - 2.0 * s) * flow + (1.0 - 2.0 * s + 2.0 * s * s) * velocity) / scale * SCM_DEVIATION
        image = math.cos(theta) * (SCM_DEVIATION * state.latent) - math.sin(theta) * slope
        moved = math.cos(following) * image + math.sin(following) * SCM_DEVIATION * self.fresh(state.step)
        return SolverState(state.step + 1, moved / SCM_DEVIATION), image / SCM_DEVIATION


def scm_times(steps: int) -> list[float]:
    """Sprint's angles: from (just above) π/2, pure noise, to 0, the image; the two-step list is the trained one."""
    if steps == 2:
        return [SCM_START, 1.3, 0.0]
    return torch.linspace(SCM_START, 0.0, steps + 1, dtype=torch.float64).tolist()


def solve(stepper: Stepper, velocity: Velocity, state: SolverState) -> Iterator[SolverStep]:
    """From a state to the end; yields after each step."""
    while state.step < len(stepper):
        state, image = stepper.advance(state, velocity(*stepper.asked(state)))
        yield SolverStep(state.latent, image)


def flow_dpm(velocity: Velocity, noise: Tensor, schedule: Schedule, order: int = 2) -> Iterator[SolverStep]:
    """All steps of `FlowDpm`."""
    return solve(FlowDpm(schedule, order), velocity, SolverState(0, noise.float()))


def flow_euler(velocity: Velocity, noise: Tensor, schedule: Schedule) -> Iterator[SolverStep]:
    """All steps of `FlowEuler`."""
    return solve(FlowEuler(schedule), velocity, SolverState(0, noise.float()))


def scm(velocity: Velocity, noise: Tensor, times: list[float], fresh: Callable[[], Tensor]) -> Iterator[SolverStep]:
    """All steps of `Scm`; `fresh` draws new noise, once a step and in order."""
    return solve(Scm(times, lambda _step: fresh()), velocity, SolverState(0, noise.float()))


def _unshifted(sigma: float, shift: float) -> float:
    """What the flow shift bends to this σ."""
    return sigma / (shift - (shift - 1.0) * sigma)


def _log_snr(sigma: float) -> float:
    return math.log((1.0 - sigma) / sigma)
