"""Bins and the final crop against the reference's tables and post-processing."""

from __future__ import annotations

import pytest
import torch
from diffusers.image_processor import PixArtImageProcessor
from diffusers.pipelines.pixart_alpha.pipeline_pixart_alpha import ASPECT_RATIO_512_BIN, ASPECT_RATIO_1024_BIN
from diffusers.pipelines.pixart_alpha.pipeline_pixart_sigma import ASPECT_RATIO_2048_BIN
from diffusers.pipelines.sana.pipeline_sana import ASPECT_RATIO_4096_BIN
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from engine.request import GenerationRequest
from engine.size_bins import bin_size, denoised_size
from engine.sizes import resize_and_crop

TABLES = {16: ASPECT_RATIO_512_BIN, 32: ASPECT_RATIO_1024_BIN, 64: ASPECT_RATIO_2048_BIN, 128: ASPECT_RATIO_4096_BIN}
sides = st.integers(32, 1500)


@pytest.mark.parametrize("sample_size", TABLES)
def test_every_bin_of_the_reference_is_ours(sample_size: int) -> None:
    for height, width in TABLES[sample_size].values():
        assert bin_size(int(height), int(width), sample_size) == (height, width)


@pytest.mark.parametrize("sample_size", TABLES)
@given(height=st.integers(32, 8192), width=st.integers(32, 8192))
def test_every_size_falls_into_the_reference_s_bin(sample_size: int, height: int, width: int) -> None:
    wanted = PixArtImageProcessor.classify_height_width_bin(height, width, TABLES[sample_size])
    assert bin_size(height, width, sample_size) == wanted


def test_a_model_without_a_table_renders_what_is_asked_for() -> None:
    assert bin_size(480, 300, 8) == (480, 300)


@given(height=sides, width=sides)
@settings(max_examples=60)
def test_the_crop_is_the_reference_s_wherever_that_does_not_lose_a_row(height: int, width: int) -> None:
    bin_height, bin_width = bin_size(height, width, 16)
    scale = max(height / bin_height, width / bin_width)
    covered = [side * scale for side in (bin_height, bin_width)]
    # the reference cuts a side that is 1e-13 short of a whole number to one pixel less
    assume(all(int(side) == int(side + 1e-6) for side in covered))
    pixels = torch.rand(1, 3, bin_height, bin_width, generator=torch.Generator().manual_seed(0))
    wanted = PixArtImageProcessor.resize_and_crop_tensor(pixels, width, height)
    assert torch.equal(resize_and_crop(pixels, height, width), wanted)


@pytest.mark.parametrize(("height", "width"), [(960, 1280), (960, 1920), (1920, 960), (768, 1664), (512, 900)])
def test_sizes_of_which_the_reference_keeps_a_sliver_come_out_whole(height: int, width: int) -> None:
    pixels = torch.rand(1, 1, *bin_size(height, width, 32))
    assert min(PixArtImageProcessor.resize_and_crop_tensor(pixels, width, height).shape[-2:]) == 1
    assert resize_and_crop(pixels, height, width).shape[-2:] == (height, width)


@given(height=sides, width=sides, sample_size=st.sampled_from([16, 32]))
@settings(max_examples=60)
def test_any_size_comes_out_as_asked_for_and_in_range(height: int, width: int, sample_size: int) -> None:
    pixels = torch.rand(1, 1, *bin_size(height, width, sample_size))
    resized = resize_and_crop(pixels, height, width)
    assert resized.shape == (1, 1, height, width)
    assert resized.min() >= 0 and resized.max() <= 1


@pytest.mark.parametrize(
    ("request_", "size"),
    [
        (GenerationRequest("a fox", width=500, height=500), (512, 512)),
        (GenerationRequest("a fox", width=256, height=256), (256, 256)),
        (GenerationRequest("a fox", width=1344, height=768), (384, 672)),
        (GenerationRequest("a fox", width=320, height=64, exact_size=True), (64, 320)),
        (GenerationRequest("a fox", width=500, height=330, source="a.png"), (352, 512)),
    ],
    ids=["the nearest bin", "a side it was trained on", "a smaller bin", "exactly", "from a picture: whole cells"],
)
def test_what_is_denoised(request_: GenerationRequest, size: tuple[int, int]) -> None:
    assert denoised_size(request_, 16, 32, (256, 512)) == size
