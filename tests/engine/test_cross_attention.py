"""The forms of cross-attention are one function: what is cheap for few tokens equals keys and values."""

from __future__ import annotations

import pytest
import torch
from tiny_model import randomise
from torch import Tensor

from engine.config import TransformerConfig
from engine.cross_attention import Attention, CrossAttention, FoldedReading

TOKENS = torch.randn(1, 24, 64, generator=torch.Generator().manual_seed(1))


def layer(**changes: object) -> CrossAttention:
    values = {"num_attention_heads": 4, "attention_head_dim": 16, "num_cross_attention_heads": 2} | changes
    return randomise(CrossAttention(TransformerConfig(**values, cross_attention_head_dim=32)))


def prompt(length: int) -> Tensor:
    return torch.randn(1, length, 64, generator=torch.Generator().manual_seed(length))


@pytest.mark.parametrize("length", [1, 2, 5, 31, 60, 300])
@torch.inference_mode()
def test_every_form_is_the_same_function(length: int) -> None:
    attention = layer()
    context = prompt(length)
    wanted = Attention(attention, *attention._keys_and_values(context), None)(TOKENS)
    found = attention.read(context, None)(TOKENS)
    torch.testing.assert_close(found.expand_as(wanted), wanted, rtol=1e-4, atol=1e-5 * float(wanted.abs().max()))


@torch.inference_mode()
def test_a_form_is_chosen_where_it_is_cheaper_and_can_be() -> None:
    attention = layer()
    assert isinstance(attention.read(prompt(5), None), FoldedReading)
    assert isinstance(attention.read(prompt(300), None), Attention), "thin products are no longer thin"
    assert attention.read(prompt(1), None)(TOKENS).shape == (1, 1, 64), "one vector for all tokens"
    assert isinstance(layer(qk_norm="rms_norm_across_heads").read(prompt(5), None), Attention), "norms do not fold"
    assert isinstance(layer().bfloat16().read(prompt(5).bfloat16(), None), Attention), "rounding would show"
    attention.query = torch.nn.Identity()  # as a quantized layer: one without float weights
    assert isinstance(attention.read(prompt(5), None), Attention)


@torch.inference_mode()
def test_a_padded_batch_is_read_with_its_mask() -> None:
    attention, context = layer(), prompt(6).expand(2, -1, -1)
    mask = torch.tensor([[1, 1, 0, 0, 0, 0], [1] * 6]).bool()[:, None, None, :]
    found = attention.read(context, mask)(TOKENS.expand(2, -1, -1))
    for row, length in enumerate((2, 6)):
        wanted = attention.read(context[:1, :length], None)(TOKENS)
        torch.testing.assert_close(found[row : row + 1], wanted, rtol=1e-4, atol=1e-5)
