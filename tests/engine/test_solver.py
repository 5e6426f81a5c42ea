"""The solvers by their published numbers, and by what is true of every good solver."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterator

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor

from engine.solver import (
    LEAST_STRENGTH,
    FlowDpm,
    FlowEuler,
    Schedule,
    Scm,
    SolverState,
    SolverStep,
    Stepper,
    euler_schedule,
    flow_dpm,
    flow_dpm_schedule,
    flow_euler,
    noised,
    scm_times,
    solve,
)

# The published schedule of 20 steps: shift → (σ, timestep) of each step.
TWENTY_STEPS = {
    3.0: [
        (0.999666452, 999), (0.982419491, 982), (0.963941097, 963), (0.944094419, 944), (0.922721684, 922),
        (0.899639785, 899), (0.87463522, 874), (0.84745723, 847), (0.817809701, 817), (0.785339952, 785),
        (0.749624789, 749), (0.710152149, 710), (0.666296124, 666), (0.617283583, 617), (0.562148333, 562),
        (0.499666542, 499), (0.428265214, 428), (0.345887512, 345), (0.249791637, 249), (0.136239663, 136),
    ],
    4.0: [
        (0.999749839, 999), (0.986756444, 986), (0.972709835, 972), (0.957476497, 957), (0.940899432, 940),
        (0.922792673, 922), (0.902934253, 902), (0.881056964, 881), (0.856836557, 856), (0.829875231, 829),
        (0.799679816, 799), (0.765631318, 765), (0.726941943, 726), (0.682593524, 682), (0.631246388, 631),
        (0.571101904, 571), (0.499687374, 499), (0.41350764, 413), (0.30745557, 307), (0.1737618, 173),
    ],
    6.0: [
        (0.999833167, 999), (0.991131783, 991), (0.981639504, 981), (0.971243382, 971), (0.959807873, 959),
        (0.947168827, 947), (0.933125794, 933), (0.917430997, 917), (0.899774849, 899), (0.879765153, 879),
        (0.856897771, 856), (0.830513418, 830), (0.799733162, 799), (0.763358474, 763), (0.71971184, 719),
        (0.666370213, 666), (0.599699855, 599), (0.513991714, 513), (0.399733245, 399), (0.239807963, 239),
    ],
}  # fmt: skip
EULER_TWENTY_STEPS = [
    1000, 981.8746, 962.3857, 941.3732, 918.6516, 894.0031, 867.1719, 837.8547, 805.6893, 770.2392,
    730.9743, 687.2439, 638.2401, 582.948, 520.0742, 447.9443, 364.3522, 266.3297, 149.7872, 8.928572,
]  # fmt: skip
# One vector, integrated under 0.5·x + 0.1·sin(t/100) with shift 3: steps → the published result.
START = [0.7965815, 0.5959965, -0.2975375, -1.005829]
RESULTS = {
    1: [0.451966, 0.3516401, -0.09527592, -0.4495398],
    2: [0.3740721, 0.2643469, -0.2244395, -0.6118934],
    5: [0.4950122, 0.3770085, -0.1486555, -0.5653418],
    20: [0.4586724, 0.3370735, -0.2046054, -0.6339864],
}


def latent(*values: float) -> Tensor:
    return torch.tensor(values).reshape(1, -1, 1, 1)


def finished(steps: Iterator[SolverStep]) -> Tensor:
    *_, last = steps
    return last.latent


@pytest.mark.parametrize("shift", TWENTY_STEPS)
def test_the_published_schedule_of_twenty_steps(shift: float) -> None:
    schedule = flow_dpm_schedule(20, shift)
    assert schedule.sigmas == pytest.approx([*(sigma for sigma, _ in TWENTY_STEPS[shift]), 0.0], abs=1e-8)
    assert schedule.timesteps == [timestep for _, timestep in TWENTY_STEPS[shift]]


def test_the_published_euler_schedule_of_twenty_steps() -> None:
    schedule = euler_schedule(20, 3.0)
    assert schedule.timesteps == pytest.approx(EULER_TWENTY_STEPS, rel=1e-6)
    assert schedule.sigmas == pytest.approx([*(t / 1000 for t in EULER_TWENTY_STEPS), 0.0], rel=1e-6)


@pytest.mark.parametrize("steps", RESULTS)
def test_the_published_results_of_flow_dpm(steps: int) -> None:
    def velocity(x: Tensor, timestep: float) -> Tensor:
        return 0.5 * x + 0.1 * math.sin(timestep / 100)

    result = finished(flow_dpm(velocity, latent(*START), flow_dpm_schedule(steps, 3.0)))
    assert result.flatten().tolist() == pytest.approx(RESULTS[steps], abs=1e-6)


def exact_schedule(steps: int) -> Schedule:
    """Unshifted, with timesteps that are not cut, so that only the solver's own error is left."""
    sigmas = [0.95 - 0.9 * step / steps for step in range(steps + 1)]
    return Schedule(sigmas, [1000 * sigma for sigma in sigmas[:-1]])


@pytest.mark.parametrize(
    ("solver", "order"),
    [(lambda *a: flow_dpm(*a, order=1), 1), (lambda *a: flow_dpm(*a, order=2), 2), (flow_euler, 1)],
    ids=["flow-dpm 1", "flow-dpm 2", "euler"],
)
def test_halving_the_steps_multiplies_the_error_by_two_to_the_order(solver: Callable, order: int) -> None:
    def velocity(x: Tensor, timestep: float) -> Tensor:
        return x * math.sin(timestep / 200)  # dx/dσ = x·sin(5σ) has a closed solution

    start = torch.ones(1, 1, 1, 1, dtype=torch.float64)
    exact = math.exp((math.cos(5 * 0.95) - math.cos(5 * 0.05)) / 5)
    errors = [abs(float(finished(solver(velocity, start, exact_schedule(steps)))) - exact) for steps in (20, 40)]
    assert errors[0] / errors[1] == pytest.approx(2**order, rel=0.25)


@pytest.mark.parametrize(
    ("solver", "schedule"), [(flow_dpm, flow_dpm_schedule(7, 3.0)), (flow_euler, euler_schedule(7, 3.0))]
)
def test_a_perfect_velocity_lands_on_the_image_and_shows_it_from_the_first_step(solver: Callable, schedule) -> None:
    image, noise = latent(0.3, -1.2), latent(1.5, 0.4)

    def velocity(x: Tensor, timestep: float) -> Tensor:
        return noise - image

    steps = list(solver(velocity, schedule.sigmas[0] * noise + (1 - schedule.sigmas[0]) * image, schedule))
    assert all(torch.allclose(step.image, image, atol=1e-5) for step in steps)
    assert torch.allclose(steps[-1].latent, image, atol=1e-5)


@settings(max_examples=40)
@given(steps=st.integers(1, 1000), shift=st.floats(0.01, 100.0))
def test_every_schedule_falls_to_zero_and_is_told_in_whole_timesteps(steps: int, shift: float) -> None:
    schedule = flow_dpm_schedule(steps, shift)
    assert len(schedule) == steps == len(schedule.sigmas) - 1
    assert schedule.sigmas[0] < 1.0 and schedule.sigmas[-1] == 0.0
    assert all(higher > lower for higher, lower in itertools.pairwise(schedule.sigmas))
    assert all(t == int(t) and 0 <= t <= 999 for t in schedule.timesteps)
    assert torch.isfinite(finished(flow_dpm(lambda x, t: x, latent(1.0), schedule))).all()


def test_a_solver_asks_for_one_velocity_a_step_and_none_ahead() -> None:
    asked = []

    def velocity(x: Tensor, timestep: float) -> Tensor:
        asked.append(timestep)
        return x

    steps = flow_dpm(velocity, latent(1.0), flow_dpm_schedule(5, 3.0))
    assert asked == []
    next(steps), next(steps)
    assert asked == [999, 922]


def noisy(x: Tensor, timestep: float) -> Tensor:
    return 0.5 * torch.tanh(x.flip(1)) + 0.1 * math.sin(timestep / 100)


def fresh_noise(step: int) -> Tensor:
    return latent(0.3 * step, -1.0)


STEPPERS = {
    "flow-dpm 1": lambda steps: FlowDpm(flow_dpm_schedule(steps, 3.0), order=1),
    "flow-dpm 2": lambda steps: FlowDpm(flow_dpm_schedule(steps, 3.0)),
    "euler": lambda steps: FlowEuler(euler_schedule(steps, 3.0)),
    "scm": lambda steps: Scm(scm_times(steps), fresh_noise),
}


@pytest.mark.parametrize("stepper", [make(6) for make in STEPPERS.values()], ids=STEPPERS.keys())
def test_going_on_from_any_step_s_state_ends_in_the_same_bits(stepper: Stepper) -> None:
    state = SolverState(0, latent(1.5, -0.25))
    states = [state]
    while state.step < len(stepper):
        before = [None if kept is None else kept.clone() for kept in (state.latent, state.previous)]
        following, _ = stepper.advance(state, noisy(*stepper.asked(state)))
        for kept, was in zip((state.latent, state.previous), before, strict=True):
            assert (kept is None) == (was is None) and (kept is None or torch.equal(kept, was)), "states are values"
        state = following
        states.append(state)
    for left_off in states[:-1]:
        *_, last = solve(stepper, noisy, left_off)
        assert torch.equal(last.latent, states[-1].latent)
    assert list(solve(stepper, noisy, states[-1])) == []


@pytest.mark.parametrize("schedule", [flow_dpm_schedule, euler_schedule])
@settings(max_examples=40)
@given(steps=st.integers(1, 50), shift=st.floats(0.01, 100.0), strength=st.floats(LEAST_STRENGTH, 1.0))
def test_a_weaker_start_keeps_the_number_of_steps_and_begins_at_the_strength(
    schedule: Callable, steps: int, shift: float, strength: float
) -> None:
    found, full = schedule(steps, shift, strength), schedule(steps, shift)
    assert len(found) == steps == len(found.sigmas) - 1 and found.sigmas[-1] == 0.0
    assert found.sigmas[0] == pytest.approx(min(strength, full.sigmas[0]), rel=1e-6)
    assert all(higher >= lower for higher, lower in itertools.pairwise(found.sigmas))
    assert all(0 <= t <= 1000 for t in found.timesteps)
    assert torch.isfinite(finished(flow_dpm(lambda x, t: x, latent(1.0), found, order=1))).all()
    assert schedule(steps, shift, 1.0) == full


def test_a_perfect_velocity_finds_the_image_from_any_strength() -> None:
    image, noise = latent(0.3, -1.2), latent(1.5, 0.4)
    for strength in (LEAST_STRENGTH, 0.2, 0.7, 1.0):
        for stepper in (FlowDpm(flow_dpm_schedule(5, 3.0, strength)), FlowEuler(euler_schedule(5, 3.0, strength))):
            *_, last = solve(stepper, lambda x, t: noise - image, noised(image, noise, stepper.sigma(0)))
            assert torch.allclose(last.latent, image, atol=1e-5)
