"""What is made in bands equals what is made at once, for any sizes, bands and kinds of the autoencoder."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
import torch
import torch.nn.functional as F
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn

from engine import autoencoder as autoencoder_module
from engine.autoencoder import Autoencoder, Decoder
from engine.bands import Step, in_bands
from engine.config import AutoencoderConfig


def randomised(network: nn.Module, seed: int = 0) -> Any:
    generator = torch.Generator().manual_seed(seed)
    for name, parameter in network.named_parameters():
        noise = torch.randn(parameter.shape, generator=generator)
        if parameter.dim() > 1:
            noise /= parameter[0].numel() ** 0.5
        parameter.data.copy_(1 + 0.1 * noise if name.endswith("norm.weight") else noise)
    return network.requires_grad_(False).eval()


@st.composite
def configs(draw: st.DrawFn) -> AutoencoderConfig:
    stages = draw(st.integers(2, 4))
    channels = tuple(sorted(draw(st.lists(st.sampled_from((8, 16, 32)), min_size=stages, max_size=stages))))
    kinds = draw(st.integers(0, stages))  # so many stages, the farthest from the pixels, have attention
    blocks = ("ResBlock",) * (stages - kinds) + ("EfficientViTBlock",) * kinds
    layers = (draw(st.integers(0, 2)), *draw(st.lists(st.integers(1, 2), min_size=stages - 1, max_size=stages - 1)))
    if layers[0] == 0:  # its shortcut has no partner then
        channels = (channels[1], *channels[1:])
    scales = tuple(draw(st.sampled_from(((), (5,), (3, 5)))) for _ in range(stages))
    return AutoencoderConfig(
        latent_channels=8,
        attention_head_dim=8,
        encoder_block_types=blocks,
        decoder_block_types=blocks,
        encoder_block_out_channels=channels,
        decoder_block_out_channels=channels,
        encoder_layers_per_block=(1,) * stages,
        decoder_layers_per_block=layers,
        encoder_qkv_multiscales=scales,
        decoder_qkv_multiscales=scales,
        downsample_block_type="Conv",
        upsample_block_type=draw(st.sampled_from(("pixel_shuffle", "interpolate"))),
        decoder_in_shortcut=draw(st.booleans()),
        decoder_conv_act_fn=draw(st.sampled_from(("relu", "silu"))),
    )


@settings(max_examples=40)
@given(configs(), st.integers(1, 2), st.integers(1, 14), st.integers(1, 5), st.integers(1, 15))
@torch.inference_mode()
def test_any_band_of_any_decoder_gives_the_same_pixels(
    config: AutoencoderConfig, batch: int, height: int, width: int, band: int
) -> None:
    network = randomised(Autoencoder(config))
    latent = torch.randn(batch, config.latent_channels, height, width, generator=torch.Generator().manual_seed(1))
    whole = network.decode(latent)
    banded = network.decode(latent, band)
    assert banded.shape == whole.shape
    assert float((banded - whole).norm() / whole.norm()) <= 1e-5


@torch.inference_mode()
def test_chunks_of_a_layer_change_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Large maps are chunked; small ones here are, when the limits are low."""
    config = AutoencoderConfig(
        encoder_block_types=("ResBlock",) * 3,
        decoder_block_types=("ResBlock", "ResBlock", "EfficientViTBlock"),
        encoder_block_out_channels=(8, 16, 32),
        decoder_block_out_channels=(8, 16, 32),
        encoder_layers_per_block=(1,) * 3,
        decoder_layers_per_block=(2,) * 3,
        encoder_qkv_multiscales=((),) * 3,
        decoder_qkv_multiscales=((), (), (5,)),
        upsample_block_type="interpolate",
    )
    network = randomised(Autoencoder(replace(config, latent_channels=8, attention_head_dim=8)))
    pixels = torch.randn(1, 3, 52, 24)
    latent = network.encode(pixels)
    picture = network.decode(latent)
    monkeypatch.setattr(autoencoder_module, "CHUNK_BYTES", 1)
    monkeypatch.setattr(autoencoder_module, "FEWEST_ROWS", 5)
    torch.testing.assert_close(network.encode(pixels), latent, rtol=0, atol=1e-5 * float(latent.std()))
    torch.testing.assert_close(network.decode(latent), picture, rtol=0, atol=1e-5 * float(picture.std()))


def test_the_reach_of_the_published_tail_is_seven_rows() -> None:
    """Three stages of three residual blocks, up to the pixels: seven rows of the last attention's map, by hand."""
    config = AutoencoderConfig(
        encoder_block_types=("ResBlock",) * 4,
        decoder_block_types=("ResBlock",) * 3 + ("EfficientViTBlock",),
        encoder_block_out_channels=(8,) * 4,
        decoder_block_out_channels=(8,) * 4,
        encoder_layers_per_block=(1,) * 4,
        decoder_layers_per_block=(3, 3, 3, 1),
        encoder_qkv_multiscales=((),) * 4,
        decoder_qkv_multiscales=((),) * 4,
        latent_channels=8,
        attention_head_dim=8,
        upsample_block_type="interpolate",
    )
    heights = []
    decoder = Decoder(config)
    upsample = next(layer for layer in decoder.stages[2].children())
    upsample.register_forward_pre_hook(lambda module, inputs: heights.append(inputs[0].shape[2]))
    with torch.inference_mode():
        decoder(torch.randn(1, 8, 40, 2), band=10)
    assert heights == [17, 24, 24, 17]


def test_a_band_sees_no_more_than_its_reach() -> None:
    """The rows beyond are those of the true map; outside the map there are zeros."""
    seen: list[torch.Tensor] = []

    def blur(x: torch.Tensor) -> torch.Tensor:
        seen.append(x)
        return F.avg_pool2d(x, (3, 1), stride=1, padding=(1, 0))

    x = torch.randn(1, 1, 10, 2)
    out = in_bands([Step(blur, reach=1)], x, rows=4)
    assert [band.shape[2] for band in seen] == [5, 6, 3]
    torch.testing.assert_close(out, blur(x))
