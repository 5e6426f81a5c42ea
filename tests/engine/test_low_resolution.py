"""The coarse part of an estimate follows the source, the fine part is the model's."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor

from engine.low_resolution import FULL_SIGMA, follow_reference, follow_with_velocity, low_frequencies, pull
from engine.solver import flow_dpm, flow_dpm_schedule


def normal(*shape: int, seed: int = 0) -> Tensor:
    return torch.randn(shape, generator=torch.Generator().manual_seed(seed))


def test_blur_keeps_what_is_constant_up_to_the_border() -> None:
    flat = torch.full((1, 3, 9, 12), 1.7)
    torch.testing.assert_close(low_frequencies(flat), flat)


def test_blur_keeps_slow_waves_and_takes_fast_ones() -> None:
    cells = torch.arange(64.0).expand(1, 1, 64, 64)
    slow, fast = torch.sin(cells * 2 * torch.pi / 32), torch.cos(cells * torch.pi)
    inner = (..., slice(8, -8), slice(8, -8))
    torch.testing.assert_close(low_frequencies(slow)[inner], slow[inner], atol=0.03, rtol=0)
    assert float(low_frequencies(fast, 1.0)[inner].abs().max()) < 0.02


def test_with_much_noise_the_coarse_part_is_the_sources_and_the_fine_part_the_models() -> None:
    model, source = normal(1, 4, 32, 32), normal(1, 4, 32, 32, seed=1)
    image = model + 3.0  # a model that draws everything too bright
    followed = follow_reference(image, source, FULL_SIGMA)
    blurred = low_frequencies(low_frequencies(followed)), low_frequencies(low_frequencies(source))
    assert float((blurred[0] - blurred[1]).abs().mean()) < 0.1 * float((image - source).abs().mean())
    torch.testing.assert_close(followed - low_frequencies(source), image - low_frequencies(image))


def test_it_fades_as_the_picture_settles() -> None:
    assert [pull(1.0), pull(FULL_SIGMA), pull(0.0)] == [1.0, 1.0, 0.0]
    assert 0.0 < pull(FULL_SIGMA / 4) < pull(FULL_SIGMA / 2) < 1.0


def test_an_estimate_that_agrees_stays() -> None:
    image = normal(1, 4, 8, 8)
    assert torch.equal(follow_reference(image, image, 0.9), image)


@pytest.mark.parametrize("sigma", [0.9, FULL_SIGMA, 0.02])
def test_as_a_velocity_it_leads_to_the_moved_estimate(sigma: float) -> None:
    velocity, latent, source = (normal(1, 4, 16, 16, seed=seed) for seed in (1, 2, 3))
    moved = follow_with_velocity(velocity, latent, source, sigma)
    wanted = follow_reference(latent - sigma * velocity, source, sigma)
    torch.testing.assert_close(latent - sigma * moved, wanted, atol=1e-5, rtol=1e-5)


def test_a_solver_with_a_model_that_draws_something_else_ends_on_the_sources_coarse_part() -> None:
    source = low_frequencies(normal(1, 4, 32, 32), 4.0) * 8
    schedule = flow_dpm_schedule(12, 3.0)
    sigma_of = dict(zip(schedule.timesteps, schedule.sigmas, strict=False))

    def own(x: Tensor, timestep: float) -> Tensor:
        return x / sigma_of[timestep]  # the image is grey, always

    def followed(x: Tensor, timestep: float) -> Tensor:
        return follow_with_velocity(own(x, timestep), x, source, sigma_of[timestep])

    *_, alone = flow_dpm(own, normal(1, 4, 32, 32, seed=5), schedule)
    *_, led = flow_dpm(followed, normal(1, 4, 32, 32, seed=5), schedule)
    assert float((led.image - source).norm()) < 0.2 * float((alone.image - source).norm())
