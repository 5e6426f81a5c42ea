"""The autoencoder computes one function, fast and for training, for any size and kind; in rows: test_streaming.py."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn

from engine import convolution
from engine.autoencoder import Autoencoder
from engine.autoencoder_layers import Downsample, Upsample
from engine.checkpoint import load_autoencoder
from engine.config import AutoencoderConfig, autoencoder_config, read_json
from engine.weight_files import open_weights


def relative(ours: torch.Tensor, wanted: torch.Tensor) -> float:
    return float((ours - wanted).detach().norm() / wanted.detach().norm())


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
    kinds = draw(st.integers(0, stages - 1))  # so many stages, the farthest from the pixels, have attention
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


@settings(max_examples=15)
@given(configs(), st.integers(1, 2), st.integers(1, 6), st.integers(1, 6))
def test_drawing_computes_what_training_does(config: AutoencoderConfig, batch: int, height: int, width: int) -> None:
    network = randomised(Autoencoder(config))
    latent = torch.randn(batch, config.latent_channels, height, width, generator=torch.Generator().manual_seed(1))
    pixels = network.decode(latent.requires_grad_())
    assert pixels.requires_grad
    with torch.inference_mode():
        drawn = network.decode(latent.detach())
        assert relative(drawn, pixels) <= 1e-5
        again = network.encode(drawn)
    encoded = network.encode(drawn.clone().requires_grad_())
    assert encoded.requires_grad
    assert relative(again, encoded) <= 1e-5


@pytest.mark.parametrize("with_nnpack", [True, False])
@pytest.mark.parametrize("interpolate", [True, False])
@pytest.mark.parametrize("repeats", [1, 2, 3, 4, 8, None])
def test_the_pixels_of_an_upsampling_are_all_in_their_places(
    repeats: int | None, interpolate: bool, with_nnpack: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not with_nnpack:
        monkeypatch.setattr(convolution, "_nnpack_is_there", lambda: False)
    layer = randomised(Upsample(32, 8 * (repeats or 4), interpolate, shortcut=repeats is not None))
    x = torch.randn(1, 32, 36, 33)
    plain = layer(x.requires_grad_())
    with torch.inference_mode():
        assert relative(layer(x.detach()), plain) <= 1e-5


@pytest.mark.parametrize("group", [1, 2, 4, 8])
def test_the_shortcut_of_a_downsampling_averages_neighbouring_channels(group: int) -> None:
    layer = Downsample(8, 32 // group, unshuffle=False)
    torch.nn.init.zeros_(layer.conv.weight), torch.nn.init.zeros_(layer.conv.bias)
    x = torch.randn(2, 8, 4, 6)
    neighbours = torch.stack([x[:, :, row::2, column::2] for row in (0, 1) for column in (0, 1)], 2).flatten(1, 2)
    with torch.no_grad():
        torch.testing.assert_close(layer(x), neighbours.unflatten(1, (-1, group)).mean(2))


def test_the_starter_s_pictures_are_the_same_by_winograd(monkeypatch: pytest.MonkeyPatch) -> None:
    """Trained weights make larger activations than random ones; 8-bit values may differ by the last bit, and seldom."""
    if not convolution._nnpack_is_there():
        pytest.skip("this build of torch has no NNPACK")
    folder = Path(__file__).parents[2] / "resources" / "models" / "starter" / "vae"
    config = autoencoder_config(read_json(folder / "config.json"))
    weights = open_weights(folder, "diffusion_pytorch_model")
    starter = load_autoencoder(config, weights, torch.device("cpu"), torch.float32)
    latent = torch.randn(1, config.latent_channels, 8, 8, generator=torch.Generator().manual_seed(0))
    pictures = []
    with torch.inference_mode():
        for there in (True, False):
            monkeypatch.setattr(convolution, "_nnpack_is_there", lambda there=there: there)
            pictures.append(((starter.decode(latent).clamp(-1, 1) + 1) * 127.5).round())
    apart = (pictures[0] - pictures[1]).abs()
    assert apart.max() <= 1
    assert 0 < apart.count_nonzero() <= apart.numel() / 500, "the ways differ, though hardly"
