"""The arithmetic that both networks share, against its definition."""

from __future__ import annotations

import pytest
import torch

from engine.layers import MapRMSNorm, RMSNorm, linear_attention, map_to_tokens, tokens_to_map


def normal(*shape: int) -> torch.Tensor:
    return torch.randn(shape, generator=torch.Generator().manual_seed(0))


def test_linear_attention_is_attention_with_products_of_relus_as_weights() -> None:
    query, key, value = normal(3, 2, 4, 9, 8)
    weights = query.relu() @ key.relu().transpose(-1, -2)
    wanted = weights / (weights.sum(-1, keepdim=True) + 1e-15) @ value
    assert torch.allclose(linear_attention(query, key, value), wanted, atol=1e-6)


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16])
def test_linear_attention_sums_in_float32(dtype: torch.dtype) -> None:
    query = key = torch.full((1, 1, 4096, 8), 30.0, dtype=dtype)  # the plain sum would be 30 million
    out = linear_attention(query, key, torch.ones(1, 1, 4096, 8, dtype=dtype))
    assert out.dtype is torch.float32
    assert torch.allclose(out, torch.ones_like(out))


def test_a_query_that_meets_nothing_is_zero_and_not_nan() -> None:
    out = linear_attention(-torch.ones(1, 1, 4, 8), torch.ones(1, 1, 4, 8), torch.ones(1, 1, 4, 8))
    assert torch.equal(out, torch.zeros_like(out))


def test_rms_norm_leaves_a_mean_square_of_one() -> None:
    normed = RMSNorm(64)(100 * normal(3, 64))
    assert torch.allclose(normed.square().mean(-1), torch.ones(3), atol=1e-4)


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_rms_norm_takes_the_dtype_of_its_weight(dtype: torch.dtype) -> None:
    assert RMSNorm(8).to(dtype)(normal(2, 8)).dtype is dtype


def test_the_map_norm_works_on_each_pixel_s_channels() -> None:
    norm = MapRMSNorm(8, bias=True)
    torch.nn.init.normal_(norm.weight), torch.nn.init.normal_(norm.bias)
    feature_map = normal(2, 8, 3, 5)
    pixel = RMSNorm.forward(norm, feature_map[1, :, 2, 4])
    assert torch.allclose(norm(feature_map)[1, :, 2, 4], pixel, atol=1e-6)


def test_tokens_are_the_map_row_by_row() -> None:
    feature_map = normal(2, 8, 3, 5)
    tokens = map_to_tokens(feature_map)
    assert torch.equal(tokens[:, 1 * 5 + 4], feature_map[:, :, 1, 4])
    assert torch.equal(tokens_to_map(tokens, 3, 5), feature_map)


@pytest.mark.parametrize("batch", [1, 2])
def test_a_map_of_tokens_is_recognised_as_channels_innermost(batch: int) -> None:
    """Else a convolution turns the map first, which costs more than a depthwise one itself."""
    feature_map = tokens_to_map(normal(batch, 15, 8), 3, 5)
    assert torch.nn.Conv2d(8, 8, 3, groups=8, padding=1)(feature_map).is_contiguous(memory_format=torch.channels_last)
    assert map_to_tokens(feature_map).is_contiguous()
