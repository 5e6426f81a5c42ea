"""Flow-DPM-Solver (paper 2.5), flow Euler, and Sprint's sCM: functions over a velocity function; no network here.

The path from image to noise is x_σ = (1−σ)·image + σ·noise, and a network predicts the velocity noise − image, so
the image behind a latent is x_σ − σ·velocity. A schedule is a list of σ from near 1 to 0, and the timestep that the
network is told at each; the two are computed apart because the network was trained on truncated timesteps.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import torch
from torch import Tensor

TRAINING_STEPS = 1000
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
class SolverStep:
    latent: Tensor  # after the step
    image: Tensor  # the solver's present estimate of the finished latent


def flow_dpm_schedule(steps: int, shift: float) -> Schedule:
    """The schedule of Flow-DPM-Solver: evenly spaced σ, shifted towards noise, timesteps cut to whole numbers."""
    ramp = 1.0 - torch.linspace(1.0, 1.0 / TRAINING_STEPS, steps + 1, dtype=torch.float64)
    shifted = (shift * ramp / (1.0 + (shift - 1.0) * ramp)).flip(0)[:-1]
    return Schedule([*shifted.float().tolist(), 0.0], [float(int(s * TRAINING_STEPS)) for s in shifted.tolist()])


def euler_schedule(steps: int, shift: float) -> Schedule:
    """The flow Euler schedule as published with these models: the shift acts twice, timesteps stay fractional."""

    def shifted(sigma: Tensor) -> Tensor:
        return shift * sigma / (1.0 + (shift - 1.0) * sigma)

    ends = shifted(torch.tensor([1.0, 1.0 / TRAINING_STEPS], dtype=torch.float64)).float().double()
    sigmas = shifted(torch.linspace(float(ends[0]), float(ends[1]), steps, dtype=torch.float64)).float()
    return Schedule([*sigmas.tolist(), 0.0], (sigmas * TRAINING_STEPS).tolist())


def flow_dpm(velocity: Velocity, noise: Tensor, schedule: Schedule, order: int = 2) -> Iterator[SolverStep]:
    """DPM-Solver++ (multistep, midpoint) for flows: yields after each of the schedule's steps.

    First order is x + (σ_next − σ)·velocity. Second order adds half the change of the image estimate, scaled by the
    ratio of the steps in λ = log((1−σ)/σ). The first step has no history, and the last (to σ = 0) takes the estimate.
    """
    latent, previous = noise.float(), None
    for step, timestep in enumerate(schedule.timesteps):
        sigma, following = schedule.sigmas[step], schedule.sigmas[step + 1]
        image = latent - sigma * velocity(latent, timestep)
        keep = following / sigma
        moved = keep * latent + (1.0 - keep) * image
        if order == 2 and previous is not None and following > 0.0:
            ratio = (_log_snr(following) - _log_snr(sigma)) / (_log_snr(sigma) - _log_snr(schedule.sigmas[step - 1]))
            moved = moved + 0.5 * (1.0 - keep) * ratio * (image - previous)
        latent, previous = moved, image
        yield SolverStep(latent, image)


def flow_euler(velocity: Velocity, noise: Tensor, schedule: Schedule) -> Iterator[SolverStep]:
    """Euler's rule: x + (σ_next − σ)·velocity."""
    latent = noise.float()
    for step, timestep in enumerate(schedule.timesteps):
        sigma, following = schedule.sigmas[step], schedule.sigmas[step + 1]
        slope = velocity(latent, timestep)
        image = latent - sigma * slope
        latent = latent + (following - sigma) * slope
        yield SolverStep(latent, image)


def scm_times(steps: int) -> list[float]:
    """Sprint's angles: from (just above) π/2, pure noise, to 0, the image; the two-step list is the trained one."""
    if steps == 2:
        return [SCM_START, 1.3, 0.0]
    return torch.linspace(SCM_START, 0.0, steps + 1, dtype=torch.float64).tolist()


def scm(velocity: Velocity, noise: Tensor, times: list[float], fresh: Callable[[], Tensor]) -> Iterator[SolverStep]:
    """Sprint's consistency sampler (sCM): each step goes straight to an image, then part of the way back to noise.

    The state lives on the TrigFlow path cos θ · σ_d · image + sin θ · σ_d · noise; the network knows the flow time
    s = sin θ / (sin θ + cos θ) and the input scaled to it.

    Args:
        fresh: draws new standard noise of the latent's shape; called once a step, also after the last, as published.
    """
    state = SCM_DEVIATION * noise.float()
    for theta, following in itertools.pairwise(times):
        s = math.sin(theta) / (math.sin(theta) + math.cos(theta))
        scale = math.hypot(s, 1.0 - s)
        flow = state / SCM_DEVIATION * scale
        slope = ((1.0 - 2.0 * s) * flow + (1.0 - 2.0 * s + 2.0 * s * s) * velocity(flow, s)) / scale * SCM_DEVIATION
        image = math.cos(theta) * state - math.sin(theta) * slope
        state = math.cos(following) * image + math.sin(following) * SCM_DEVIATION * fresh()
        yield SolverStep(image / SCM_DEVIATION, image / SCM_DEVIATION)


def _log_snr(sigma: float) -> float:
    return math.log((1.0 - sigma) / sigma)
