"""Classifier-free guidance on a real transformer: its formula, and that batching the branches changes nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from tiny_model import SPRINT, our_transformer, transformer

from engine.guidance import GuidedVelocity
from engine.step_cache import StepCache
from engine.transformer import SanaTransformer


def normal(*shape: int, seed: int = 0) -> torch.Tensor:
    return torch.randn(shape, generator=torch.Generator().manual_seed(seed))


LATENT, PROMPT, NEGATIVE = normal(1, 4, 6, 4), normal(1, 7, 16, seed=1), normal(1, 2, 16, seed=2)


@pytest.fixture
def network(tmp_path: Path) -> SanaTransformer:
    return our_transformer(transformer(), tmp_path)


@torch.inference_mode()
@pytest.mark.parametrize("scale", [1.0, 1.5, 4.5, 100.0])
def test_the_branches_are_mixed_by_the_published_formula(network: SanaTransformer, scale: float) -> None:
    def alone(prompt: torch.Tensor) -> torch.Tensor:
        return network(LATENT, torch.tensor([500.0]), network.read_prompt(prompt))

    wanted = alone(NEGATIVE) + scale * (alone(PROMPT) - alone(NEGATIVE))
    found = GuidedVelocity(network, PROMPT, NEGATIVE, scale)(LATENT, 500.0)
    assert torch.allclose(found, wanted, atol=1e-5 * scale)  # prompts of 2 and 7 tokens share one padded batch


@torch.inference_mode()
def test_scale_one_is_the_prompt_alone(network: SanaTransformer) -> None:
    alone, mixed = (GuidedVelocity(network, PROMPT, negative, 1.0)(LATENT, 9.0) for negative in (None, NEGATIVE))
    assert torch.allclose(alone, mixed, atol=1e-5)


@torch.inference_mode()
def test_sprint_is_told_the_scale_as_published(tmp_path: Path) -> None:
    network = our_transformer(transformer(**SPRINT, guidance_embeds_scale=0.1), tmp_path)
    wanted = network(LATENT, torch.tensor([0.7]), network.read_prompt(PROMPT), torch.tensor([0.45]))
    assert torch.allclose(GuidedVelocity(network, PROMPT, None, 4.5)(LATENT, 0.7), wanted, atol=1e-6)


@torch.inference_mode()
def test_one_branch_after_the_other_is_the_same_velocity(network: SanaTransformer) -> None:
    together, in_turn = (
        GuidedVelocity(network, PROMPT, NEGATIVE, 4.5, together=together) for together in (True, False)
    )
    torch.testing.assert_close(in_turn(LATENT, 500.0), together(LATENT, 500.0), rtol=1e-5, atol=1e-5)


@torch.inference_mode()
def test_steps_outside_the_interval_run_the_prompt_alone(network: SanaTransformer) -> None:
    alone, guided = GuidedVelocity(network, PROMPT, None, 4.5), GuidedVelocity(network, PROMPT, NEGATIVE, 4.5)
    part = GuidedVelocity(network, PROMPT, NEGATIVE, 4.5, guided_steps=range(1, 3))
    for step in range(4):
        wanted = (guided if step in (1, 2) else alone)(LATENT, 500.0)
        assert torch.equal(part(LATENT, 500.0), wanted), step


@torch.inference_mode()
def test_a_call_that_failed_counts_as_no_step(network: SanaTransformer, monkeypatch: pytest.MonkeyPatch) -> None:
    alone = GuidedVelocity(network, PROMPT, None, 4.5)(LATENT, 500.0)
    part = GuidedVelocity(network, PROMPT, NEGATIVE, 4.5, guided_steps=range(1, 3))
    with monkeypatch.context() as patched:
        patched.setattr(SanaTransformer, "forward", lambda *_: (_ for _ in ()).throw(MemoryError()))
        with pytest.raises(MemoryError):
            part(LATENT, 500.0)
    assert torch.equal(part(LATENT, 500.0), alone)


@torch.inference_mode()
def test_the_step_cache_skips_the_blocks_after_the_first(network: SanaTransformer) -> None:
    cache = StepCache(0.5)
    velocity = GuidedVelocity(network, PROMPT, NEGATIVE, 4.5, step_cache=cache)
    exact = GuidedVelocity(network, PROMPT, NEGATIVE, 4.5)
    assert torch.equal(velocity(LATENT, 500.0), exact(LATENT, 500.0))
    ran = []
    network.blocks[1].register_forward_hook(lambda *_: ran.append(1))
    again = velocity(LATENT, 500.0)
    assert cache.reused == 1 and not ran
    torch.testing.assert_close(again, exact(LATENT, 500.0), rtol=1e-4, atol=1e-4)  # the very same input
