"""SanaTransformer against diffusers' SanaTransformer2DModel: float32, random weights, CPU.

The tolerance is that of float32 sums in another order: about 1e-6 through two blocks, 1e-5 through twenty-eight.
"""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from diffusers import SanaTransformer2DModel
from tiny_model import SPRINT, our_transformer, randomise, relative_error, transformer
from torch import Tensor

TOLERANCE = 1e-5

CONFIGURATIONS = {
    "sana-512": {"sample_size": 16},
    "sana-1024": {"sample_size": 32, "num_layers": 3},
    "sana-2k": {"sample_size": 64, "interpolation_scale": 1.0},
    "sana-4k": {"sample_size": 128, "interpolation_scale": 2.0},
    "sana-1.5": {"qk_norm": "rms_norm_across_heads"},
    "sprint": SPRINT,
    "patch_size 2": {"patch_size": 2},
    "patch_size 2 with a position table": {"patch_size": 2, "interpolation_scale": 1.0},
    "other sizes": {"mlp_ratio": 3.1, "norm_eps": 1e-3, "num_cross_attention_heads": 4, "cross_attention_head_dim": 8},
}
GRIDS = [(6, 4), (8, 8), (2, 14)]  # rows × columns: in the shape of the bins, square, and narrow


def compare(
    reference: SanaTransformer2DModel,
    folder: Path,
    grid: tuple[int, int],
    tokens: int = 7,
    dtype: torch.dtype = torch.float32,
) -> float:
    """The largest relative error on a batch of two prompts of different lengths.

    Args:
        dtype: the reference's arithmetic.
    """
    generator = torch.Generator().manual_seed(4)

    def normal(*shape: int) -> Tensor:
        return torch.randn(shape, generator=generator)

    latent = normal(2, reference.config.in_channels, *grid)
    prompt, mask = normal(2, tokens, reference.config.caption_channels), torch.ones(2, tokens)
    mask[1, tokens // 2 :] = 0
    sprint = reference.config.guidance_embeds
    timestep = torch.tensor([1.0, 0.7827]) if sprint else torch.tensor([999, 136])
    guidance = torch.tensor([0.45, 0.1]) if sprint else None
    with torch.inference_mode():
        wanted = reference.to(dtype)(
            latent.to(dtype),
            encoder_hidden_states=prompt.to(dtype),
            timestep=timestep,
            guidance=guidance,
            encoder_attention_mask=mask.to(dtype),
            return_dict=False,
        )[0]
        reference.float()
        ours = our_transformer(reference, folder)
        del reference
        return relative_error(ours(latent, timestep, ours.read_prompt(prompt, mask), guidance), wanted)


@pytest.mark.parametrize("grid", GRIDS, ids=str)
@pytest.mark.parametrize("configuration", CONFIGURATIONS)
def test_every_configuration_equals_diffusers(configuration: str, grid: tuple[int, int], tmp_path: Path) -> None:
    assert compare(transformer(**CONFIGURATIONS[configuration]), tmp_path, grid) <= TOLERANCE


@pytest.mark.slow
def test_published_600m_at_512_px_equals_diffusers(tmp_path: Path, record_property) -> None:
    reference = SanaTransformer2DModel(
        num_attention_heads=36,
        num_layers=28,
        num_cross_attention_heads=16,
        cross_attention_head_dim=72,
        cross_attention_dim=1152,
        sample_size=16,
    )
    error = compare(randomise(reference, seed=1), tmp_path, (16, 16), tokens=300)
    record_property("relative_error", error)
    print(f"relative error {error:.2e}")
    assert error <= TOLERANCE


@pytest.mark.parametrize(("configuration", "grid"), [("sana-2k", (64, 64)), ("sana-4k", (128, 128))], ids=str)
def test_native_2048_and_4096_px_equal_diffusers(configuration: str, grid: tuple[int, int], tmp_path: Path) -> None:
    """The latents of the 2K and 4K models at their own size, with the position table that each is published with.

    Against diffusers in float64, because sums over 16,384 tokens are rounded in both programs.
    """
    assert compare(transformer(**CONFIGURATIONS[configuration]), tmp_path, grid, dtype=torch.float64) <= TOLERANCE
