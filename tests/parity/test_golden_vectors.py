"""Numbers that the reference once gave, on weights and inputs that anyone can compute again.

They hold the networks to the published ones where the reference itself is not installed, and hold both when the
reference changes. They were printed with six digits, hence the tolerance.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import save_file
from torch import Tensor, nn

from engine.autoencoder import Autoencoder
from engine.checkpoint import load_autoencoder, load_transformer, to_published
from engine.config import AutoencoderConfig, TransformerConfig
from engine.solver import scm, scm_times
from engine.transformer import SanaTransformer, position_table, sinusoid
from engine.weight_files import open_weights

SIX_DIGITS = 2e-5
CHECK = 7777

TRANSFORMER = TransformerConfig(
    in_channels=8,
    out_channels=8,
    num_attention_heads=4,
    attention_head_dim=8,
    num_layers=2,
    num_cross_attention_heads=2,
    cross_attention_head_dim=16,
    caption_channels=24,
    sample_size=8,
)
STRETCHED = replace(TRANSFORMER, interpolation_scale=2.0)
GUIDED = replace(TRANSFORMER, qk_norm="rms_norm_across_heads", guidance_embeds=True)
AUTOENCODER = AutoencoderConfig(
    latent_channels=4,
    attention_head_dim=8,
    encoder_block_types=("ResBlock", "ResBlock", "EfficientViTBlock"),
    decoder_block_types=("ResBlock", "ResBlock", "EfficientViTBlock"),
    encoder_block_out_channels=(8, 16, 16),
    decoder_block_out_channels=(8, 16, 16),
    encoder_layers_per_block=(2, 2, 2),
    decoder_layers_per_block=(2, 2, 2),
    encoder_qkv_multiscales=((), (), (5,)),
    decoder_qkv_multiscales=((), (), (5,)),
    scaling_factor=1.0,
)
MASK = torch.tensor([[1, 1, 1, 1, 1], [1, 1, 1, 0, 0]])


def fill(number: int, *shape: int) -> Tensor:
    """Tensor `number` of this shape: a hash of each element's place, spread evenly over [−1, 1)."""
    mask = np.uint64(0xFFFFFFFF)
    place = np.arange(1, int(np.prod(shape)) + 1, dtype=np.uint64)
    value = (place * np.uint64(2654435761) + np.uint64((number + 1) * 40503)) & mask
    for shift, factor in ((16, 2246822519), (13, 3266489917)):
        value = ((value ^ (value >> np.uint64(shift))) * np.uint64(factor)) & mask
    value ^= value >> np.uint64(16)
    return torch.from_numpy(2.0 * value.astype(np.float64) / 2**32 - 1.0).reshape(shape)


def inputs(number: int, *shape: int) -> Tensor:
    return (fill(number, *shape) * 3**0.5).float()


def filled_weights(network: nn.Module) -> dict[str, Tensor]:
    weights = {}
    for number, (key, tensor) in enumerate(sorted(to_published(network).items())):
        value = fill(number, *tensor.shape)
        if key.endswith("bias"):
            value = 0.1 * value
        elif key.endswith("scale_shift_table"):
            value = 0.3 * value
        elif tensor.dim() == 1:
            value = 1.0 + 0.1 * value
        else:
            value = value * (3 / tensor[0].numel()) ** 0.5
        weights[key] = value.float()
    return weights


def golden_transformer(config: TransformerConfig, folder: Path) -> SanaTransformer:
    save_file(filled_weights(SanaTransformer(config)), folder / "diffusion_pytorch_model.safetensors")
    weights = open_weights(folder, "diffusion_pytorch_model")
    return load_transformer(config, weights, torch.device("cpu"), torch.float32)


def golden_autoencoder(folder: Path) -> Autoencoder:
    save_file(filled_weights(Autoencoder(AUTOENCODER)), folder / "diffusion_pytorch_model.safetensors")
    weights = open_weights(folder, "diffusion_pytorch_model")
    return load_autoencoder(AUTOENCODER, weights, torch.device("cpu"), torch.float32)


def assert_golden(
    output: Tensor, first: list[float], last: list[float], total: float, absolute: float, check: float
) -> None:
    values = output.double().flatten()
    sums = [values.sum(), values.abs().sum(), (values * fill(CHECK, len(values))).sum()]
    found = [*values[:6].tolist(), *values[-2:].tolist(), *map(float, sums)]
    # sums cancel: their error grows with the sum of the magnitudes, not with the result
    tolerances = [SIX_DIGITS * max(1.0, abs(value)) for value in (*first, *last)] + [1e-5 * absolute] * 3
    wanted = [*first, *last, total, absolute, check]
    assert all(abs(f - w) <= t for f, w, t in zip(found, wanted, tolerances, strict=True)), f"{found}\n{wanted}"


def test_the_fill_itself() -> None:
    assert ((fill(0, 4) + 1) / 2).tolist() == pytest.approx([0.56793734, 0.79791302, 0.45690972, 0.00667326], abs=1e-8)
    assert ((fill(CHECK, 4) + 1) / 2).tolist() == pytest.approx(
        [0.7524079, 0.73691826, 0.32328871, 0.6196144], abs=1e-8
    )


FIRST_SIX = [-0.806382, 0.88141, 0.127626, 0.13836, -1.18024, -1.57439]
TRANSFORMER_CASES = {
    "base": (TRANSFORMER, MASK, FIRST_SIX, [1.66952, 1.74006], 75.4248, 357.246, -5.98396),
    "base without mask": (TRANSFORMER, None, FIRST_SIX, [1.42661, 1.38633], 79.4106, 351.676, -4.98799),
    "position table on another grid than the model's own": (
        STRETCHED,
        MASK,
        [-0.767793, 0.571339, 0.0704541, 0.225269, -1.25578, -1.59244],
        [1.6834, 1.74246],
        77.5524,
        357.178,
        -11.4014,
    ),
    "qk-norm and embedded guidance": (
        GUIDED,
        MASK,
        [-1.03574, 0.568994, 0.018955, 0.260525, -0.0907259, -0.532107],
        [0.218222, -0.10495],
        40.7909,
        386.946,
        -1.96816,
    ),
}


@pytest.mark.parametrize("case", TRANSFORMER_CASES)
@torch.inference_mode()
def test_transformer(case: str, tmp_path: Path) -> None:
    config, mask, *wanted = TRANSFORMER_CASES[case]
    network = golden_transformer(config, tmp_path)
    timestep = torch.tensor([1.0, 0.7827] if config.guidance_embeds else [999.0, 136.0])
    guidance = torch.tensor([0.45, 0.45]) if config.guidance_embeds else None
    prompt = network.read_prompt(inputs(1001, 2, 5, 24), mask)
    assert_golden(network(inputs(1000, 2, 8, 6, 4), timestep, prompt, guidance), *wanted)


def test_position_table() -> None:
    table = position_table(6, 4, 32, 8, 2.0)
    assert table.shape == (24, 32)
    assert_golden(table, [0.0] * 6, [0.999994, 0.999999], 381.229, 417.924, -11.6798)


def test_sinusoid() -> None:
    (time,), (guidance,) = sinusoid(torch.tensor([999.0])), sinusoid(torch.tensor([0.45]))
    assert time[[0, 1, 2, 127, 128, 129, 130, 255]].tolist() == pytest.approx(
        [0.99965, 0.963785, -0.399021, 0.994243, -0.0264608, -0.266679, -0.916942, 0.107147], abs=5e-6
    )
    assert guidance[[0, 1, 127, 128, 129, 255]].tolist() == pytest.approx(
        [0.900447, 0.913595, 1.0, 0.434966, 0.406626, 4.83573e-05], abs=5e-7
    )


@torch.inference_mode()
def test_autoencoder_encode(tmp_path: Path) -> None:
    latent = golden_autoencoder(tmp_path).encode(fill(1003, 1, 3, 32, 24).float())
    first = [-1.89459, -6.5097, -3.14962, -3.80519, -3.36026, -3.53532]
    assert_golden(latent, first, [-0.869184, 0.604577], -115.02, 471.277, 30.9631)


@torch.inference_mode()
def test_autoencoder_decode(tmp_path: Path) -> None:
    pixels = golden_autoencoder(tmp_path).decode(inputs(1004, 1, 4, 8, 6))
    first = [-0.501687, -0.366636, -0.394586, -0.886413, -1.27895, -1.35273]
    assert_golden(pixels, first, [-0.222445, -0.0361933], -803.078, 1586.9, 21.5191)


@pytest.mark.parametrize(
    "steps, draws, wanted",
    [
        (1, 1, [0.507608, 0.3671981, -0.2582771, -0.7540821]),
        (2, 2, [1.046116, 0.0862354, 0.3526362, 0.3448144]),
        (4, 4, [-0.006932925, -0.444355, 0.3679166, 0.4457928]),
    ],
)
def test_scm_sampler(steps: int, draws: int, wanted: list[float]) -> None:
    drawn: list[int] = []

    def fresh() -> torch.Tensor:
        drawn.append(len(drawn) + 1)
        return inputs(2000 + len(drawn), 4)

    def velocity(latent: torch.Tensor, time: float) -> torch.Tensor:
        return 0.3 * latent + 0.05 * time

    *_, last = scm(velocity, inputs(1005, 4), scm_times(steps), fresh)
    assert len(drawn) == draws
    torch.testing.assert_close(last.latent, torch.tensor(wanted), rtol=0, atol=2e-6)
