"""Autoencoder against diffusers' AutoencoderDC: float32, random weights, CPU.

The tolerance is that of float32 sums in another order.
"""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from diffusers import AutoencoderDC
from tiny_model import autoencoder, our_autoencoder, randomise, relative_error

TOLERANCE = 1e-5

CONFIGURATIONS = {
    "as published": {},
    "pixel shuffle": {"upsample_block_type": "pixel_shuffle", "downsample_block_type": "pixel_unshuffle"},
    "first stage without blocks": {
        "encoder_layers_per_block": (0, 1, 2),
        "decoder_layers_per_block": (0, 2, 1),
    },
    "first stage without blocks, pixel shuffle": {
        "encoder_layers_per_block": (0, 1, 1),
        "decoder_layers_per_block": (0, 1, 1),
        "upsample_block_type": "pixel_shuffle",
        "downsample_block_type": "pixel_unshuffle",
    },
    "two scales, one scale, none": {
        "encoder_qkv_multiscales": ((), (3,), (3, 5)),
        "decoder_qkv_multiscales": ((5, 3), (5,), ()),
        "encoder_block_types": "EfficientViTBlock",
        "decoder_block_types": "EfficientViTBlock",
    },
    "only residual blocks": {"encoder_block_types": "ResBlock", "decoder_block_types": "ResBlock"},
    "sides that differ": {
        "encoder_block_out_channels": (8, 16, 32),
        "decoder_block_out_channels": (16, 16, 32),
        "encoder_layers_per_block": (3, 1, 2),
        "decoder_layers_per_block": (1, 2, 0),
        "decoder_conv_act_fn": "silu",
    },
    "without shortcuts": {"encoder_out_shortcut": False, "decoder_in_shortcut": False},
}


def compare(reference: AutoencoderDC, folder: Path, side: tuple[int, int]) -> tuple[float, float]:
    """The largest relative errors of encoding and of decoding a picture of these pixels."""
    generator = torch.Generator().manual_seed(5)
    scale, shrink = reference.config.scaling_factor, reference.spatial_compression_ratio
    pixels = torch.randn(1, 3, *side, generator=generator)
    latent = torch.randn(1, reference.config.latent_channels, side[0] // shrink, side[1] // shrink, generator=generator)
    with torch.inference_mode():
        encoded = reference.encode(pixels, return_dict=False)[0] * scale
        decoded = reference.decode(latent / scale, return_dict=False)[0]
        ours = our_autoencoder(reference, folder)
        return relative_error(ours.encode(pixels), encoded), relative_error(ours.decode(latent), decoded)


@pytest.mark.parametrize("side", [(48, 32), (16, 8)], ids=["linear attention", "diffusers takes the quadratic form"])
@pytest.mark.parametrize("configuration", CONFIGURATIONS)
def test_every_configuration_equals_diffusers(configuration: str, side: tuple[int, int], tmp_path: Path) -> None:
    reference = autoencoder(stages=3, **CONFIGURATIONS[configuration])
    assert max(compare(reference, tmp_path, side)) <= TOLERANCE


@pytest.mark.slow
def test_published_f32c32_at_256_px_equals_diffusers(tmp_path: Path, record_property) -> None:
    stages = {
        "block_types": ("ResBlock",) * 3 + ("EfficientViTBlock",) * 3,
        "block_out_channels": (128, 256, 512, 512, 1024, 1024),
        "qkv_multiscales": ((),) * 3 + ((5,),) * 3,
    }
    reference = AutoencoderDC(
        **{f"{side}_{name}": value for side in ("encoder", "decoder") for name, value in stages.items()},
        encoder_layers_per_block=(2, 2, 2, 3, 3, 3),
        decoder_layers_per_block=(3, 3, 3, 3, 3, 3),
        downsample_block_type="Conv",
        upsample_block_type="interpolate",
        scaling_factor=0.41407,
    )
    encode, decode = compare(randomise(reference, seed=2), tmp_path, (256, 256))
    record_property("relative_error", (encode, decode))
    print(f"relative error: encode {encode:.2e}, decode {decode:.2e}")
    assert max(encode, decode) <= TOLERANCE
