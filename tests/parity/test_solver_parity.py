"""The solvers against diffusers' schedulers, driven by a velocity that is not linear in anything."""

from __future__ import annotations

import pytest
import torch
from diffusers import DPMSolverMultistepScheduler, FlowMatchEulerDiscreteScheduler
from tiny_model import flow_dpm_scheduler, relative_error
from torch import Tensor

from engine.solver import Schedule, euler_schedule, flow_dpm, flow_dpm_schedule, flow_euler

SHIFTS = [3.0, 4.0, 6.0]
STEPS = [1, 2, 5, 14, 20, 50]
SIGMA_TOLERANCE = 1e-6
TRAJECTORY_TOLERANCE = 1e-5  # both add up float32 rounding over the steps

each_schedule = pytest.mark.parametrize(("shift", "steps"), [(shift, steps) for shift in SHIFTS for steps in STEPS])


def velocity(latent: Tensor, timestep: float) -> Tensor:
    return torch.sin(3 * latent) + latent * abs(latent) * timestep / 2000 + 0.1


def reference_trajectory(
    scheduler: DPMSolverMultistepScheduler | FlowMatchEulerDiscreteScheduler, noise: Tensor, steps: int
) -> list[Tensor]:
    scheduler.set_timesteps(steps)
    latents, latent = [], noise
    for timestep in scheduler.timesteps:
        latent = scheduler.step(velocity(latent, float(timestep)), timestep, latent, return_dict=False)[0]
        latents.append(latent)
    return latents


def start() -> Tensor:
    return torch.randn(1, 4, 6, 5, generator=torch.Generator().manual_seed(6))


def assert_same_schedule(ours: Schedule, sigmas: Tensor, timesteps: Tensor) -> None:
    assert ours.sigmas == pytest.approx(sigmas.tolist(), abs=SIGMA_TOLERANCE)
    assert ours.timesteps == pytest.approx(timesteps.tolist(), rel=SIGMA_TOLERANCE)


@each_schedule
def test_flow_dpm_schedule(shift: float, steps: int) -> None:
    scheduler = flow_dpm_scheduler(flow_shift=shift)
    scheduler.set_timesteps(steps)
    assert_same_schedule(flow_dpm_schedule(steps, shift), scheduler.sigmas, scheduler.timesteps)


def test_timesteps_are_cut_as_the_reference_cuts_them_for_every_number_of_steps() -> None:
    for steps in range(1, 201):
        scheduler = flow_dpm_scheduler()
        scheduler.set_timesteps(steps)
        assert flow_dpm_schedule(steps, 3.0).timesteps == scheduler.timesteps.tolist(), steps


@each_schedule
def test_euler_schedule(shift: float, steps: int) -> None:
    scheduler = FlowMatchEulerDiscreteScheduler(shift=shift)
    scheduler.set_timesteps(steps)
    assert_same_schedule(euler_schedule(steps, shift), scheduler.sigmas, scheduler.timesteps)


@pytest.mark.parametrize("order", [1, 2])
@each_schedule
def test_flow_dpm_trajectory(shift: float, steps: int, order: int) -> None:
    reference = reference_trajectory(flow_dpm_scheduler(flow_shift=shift, solver_order=order), start(), steps)
    ours = [step.latent for step in flow_dpm(velocity, start(), flow_dpm_schedule(steps, shift), order)]
    assert len(ours) == steps
    assert max(map(relative_error, ours, reference)) <= TRAJECTORY_TOLERANCE


@each_schedule
def test_euler_trajectory(shift: float, steps: int) -> None:
    reference = reference_trajectory(FlowMatchEulerDiscreteScheduler(shift=shift), start(), steps)
    ours = [step.latent for step in flow_euler(velocity, start(), euler_schedule(steps, shift))]
    assert max(map(relative_error, ours, reference)) <= TRAJECTORY_TOLERANCE
