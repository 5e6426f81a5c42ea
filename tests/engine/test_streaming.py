"""The autoencoder in rows is the autoencoder of the whole map, for any size, kind, number of rows and start."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import replace

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor, nn

from engine import autoencoder as autoencoder_module
from engine import convolution
from engine.autoencoder import Autoencoder
from engine.config import AutoencoderConfig
from engine.streaming import ConvolutionStream, Flow, RowShape, in_bands
from tests.engine.test_autoencoder import configs, randomised

RANGE_SHARE = 1e-5  # of the output's range; rounding measures 1e-6


def published_kind(**changed: object) -> AutoencoderConfig:
    """Six stages as published, narrow: attention where it is published, and 32 pixels to a cell."""
    kinds = ("ResBlock",) * 3 + ("EfficientViTBlock",) * 3
    values = {
        **{f"{side}_block_out_channels": (8, 16, 32, 32, 32, 32) for side in ("encoder", "decoder")},
        **{f"{side}_block_types": kinds for side in ("encoder", "decoder")},
        **{f"{side}_layers_per_block": (1, 1, 1, 1, 1, 1) for side in ("encoder", "decoder")},
        **{f"{side}_qkv_multiscales": ((), (), (), (5,), (3, 5), (5,)) for side in ("encoder", "decoder")},
        "attention_head_dim": 8,
        "latent_channels": 8,
        "upsample_block_type": "interpolate",
        "downsample_block_type": "Conv",
    }
    return AutoencoderConfig(**(values | changed))  # type: ignore[arg-type]


def latent_of(network: Autoencoder, height: int, width: int, batch: int = 1) -> Tensor:
    generator = torch.Generator().manual_seed(1)
    return torch.randn(batch, network.config.latent_channels, height, width, generator=generator)


def bands_of(network: Autoencoder, latent: Tensor, rows: int | None = None, first: int = 0) -> list[Tensor]:
    """Without those of no rows, which come first."""
    bands = list(network.decode_rows(latent, rows, first))
    full = [band for band in bands if band.shape[2]]
    assert all(band.shape[2] for band in bands[len(bands) - len(full) :])
    return full


def latent_in_rows(network: Autoencoder, pixels: Tensor, rows: int) -> Tensor:
    return torch.cat(list(network.encode_rows(rows_of(pixels), *pixels.shape[2:], rows)), dim=2)


def rows_of(pixels: Tensor) -> Callable[[int, int], Tensor]:
    return lambda top, bottom: pixels[:, :, top:bottom]


def assert_same(ours: Tensor, wanted: Tensor) -> None:
    assert ours.shape == wanted.shape
    assert float((ours - wanted).abs().max()) <= RANGE_SHARE * float(wanted.max() - wanted.min())


@settings(max_examples=30)
@given(configs(), st.integers(1, 2), st.integers(1, 14), st.integers(1, 5), st.integers(1, 6), st.integers(1, 15))
@torch.inference_mode()
def test_any_rows_of_any_decoder_give_the_same_pixels(
    config: AutoencoderConfig, batch: int, height: int, width: int, rows: int, others: int
) -> None:
    network = randomised(Autoencoder(config))
    latent = latent_of(network, height, width, batch)
    streamed = network.decode(latent, rows)
    assert_same(streamed, network.decode(latent))
    assert_same(streamed, network.decode(latent, others))


@settings(max_examples=20)
@given(configs(), st.booleans(), st.integers(1, 9), st.integers(1, 4), st.integers(1, 4))
@torch.inference_mode()
def test_any_rows_of_any_encoder_give_the_same_latent(
    config: AutoencoderConfig, unshuffle: bool, height: int, width: int, rows: int
) -> None:
    if unshuffle:
        config = replace(config, downsample_block_type="pixel_unshuffle")
    network = randomised(Autoencoder(config))
    side = config.compression
    pixels = torch.randn(1, 3, side * height, side * width, generator=torch.Generator().manual_seed(1))
    streamed = latent_in_rows(network, pixels, rows)
    assert_same(streamed, network.encode(pixels))


@pytest.mark.parametrize("upsample", ["interpolate", "pixel_shuffle"])
@pytest.mark.parametrize(("height", "width"), [(1, 1), (1, 3), (5, 3), (7, 2), (12, 1)])
@torch.inference_mode()
def test_the_published_kind_in_rows(height: int, width: int, upsample: str) -> None:
    """Grids below 32 cells, too, where others multiply the attention in another order."""
    network = randomised(Autoencoder(published_kind(upsample_block_type=upsample)))
    latent = latent_of(network, height, width)
    whole = network.decode(latent)
    for rows in (1, 2, 3, 20):
        bands = bands_of(network, latent, rows)
        assert [band.shape[2] for band in bands[:-1]] == [32 * rows] * (len(bands) - 1)
        assert_same(torch.cat(bands, dim=2), whole)
        assert_same(latent_in_rows(network, whole, rows), network.encode(whole))


@pytest.mark.parametrize("with_nnpack", [True, False])
@pytest.mark.parametrize("upsample", ["interpolate", "pixel_shuffle"])
@torch.inference_mode()
def test_bands_are_the_same_bit_by_bit_whichever_is_the_first(
    upsample: str, with_nnpack: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So large that Winograd's algorithm runs, and that the last starts leave rows out."""
    if not with_nnpack:
        monkeypatch.setattr(convolution, "_nnpack_is_there", lambda: False)
    network = randomised(Autoencoder(published_kind(upsample_block_type=upsample)))
    latent = latent_of(network, 20, 5)
    starts = []
    run = Flow.run
    monkeypatch.setattr(Flow, "run", lambda flow, *given: starts.append(given[2:]) or run(flow, *given))
    whole = bands_of(network, latent, 1)
    for first in (1, 12, 19):
        later = bands_of(network, latent, 1, first)
        assert len(later) == len(whole) - first
        assert all(torch.equal(band, wanted) for band, wanted in zip(later, whole[first:], strict=True))
    assert starts[-1][0] > 0, "nothing was left out"
    assert not list(network.decode_rows(latent, 1, 20))


@torch.inference_mode()
def test_large_maps_go_in_rows_and_small_ones_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    network = randomised(Autoencoder(published_kind()))
    latent = latent_of(network, 8, 2)
    whole = network.decode(latent)
    assert network.fastest_rows(latent) is None
    assert [band.shape for band in network.decode_rows(latent)] == [whole.shape]
    assert not list(network.decode_rows(latent, first=1))
    monkeypatch.setattr(autoencoder_module, "WHOLE_BYTES", 0)
    monkeypatch.setattr(autoencoder_module, "PUSH_BYTES", 3 * 32 * 64 * 8 * 4)
    assert network.fastest_rows(latent) == 3
    assert [band.shape[2] for band in bands_of(network, latent)] == [96, 96, 64]
    assert_same(network.decode(latent), whole)
    monkeypatch.setattr(nn.Sequential, "forward", None)
    assert_same(network.encode(whole), latent_in_rows(network, whole, 1))


@torch.inference_mode()
def test_a_picture_is_read_once_from_top_to_bottom() -> None:
    network = randomised(Autoencoder(published_kind()))
    asked: list[tuple[int, int]] = []

    def read(top: int, bottom: int) -> Tensor:
        asked.append((top, bottom))
        return torch.zeros(1, 3, bottom - top, 64)

    parts = list(network.encode_rows(read, 320, 64, rows=1))
    assert torch.cat(parts, dim=2).shape == (1, 8, 10, 2)
    assert parts[0].shape[2] == 0, "nobody could stop before the end"
    assert asked[0][0] == 0 and asked[-1][1] == 320 and len(asked) > 3
    assert all(before[1] == after[0] for before, after in itertools.pairwise(asked))


def test_a_stream_is_given_no_more_rows_than_it_may_make() -> None:
    seen: list[int] = []
    conv = convolution.Convolution(2, 4).requires_grad_(False)
    conv.register_forward_pre_hook(lambda _, given: seen.append(given[0].shape[2]))
    flow = Flow([ConvolutionStream(conv)], RowShape(1, 2, 10, 4), budget=13 * 4 * 10 * 4)
    x = torch.randn(1, 2, 40, 10)
    out = torch.cat(list(flow.run(rows_of(x), 40)), dim=2)
    torch.testing.assert_close(out, conv(x))
    assert seen[:-1] == [13, 14, 14, 7], "twelve rows, two tiles, with their neighbours"


def test_bands_are_cut_from_parts_of_any_height() -> None:
    x = torch.arange(40.0).reshape(1, 1, 40, 1)
    parts = x.split([3, 1, 15, 0, 21], dim=2)
    bands = list(in_bands(iter(parts), 8, skipped=5))
    assert [band.shape[2] for band in bands] == [8, 8, 8, 8, 3]
    assert torch.equal(torch.cat(bands, dim=2), x[:, :, 5:])
