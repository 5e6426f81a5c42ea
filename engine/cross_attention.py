"""Cross-attention: every token of the image reads the prompt. What depends on the prompt alone is computed once.

softmax(q·kᵀ)·v is the same function in three forms, and which is cheapest depends on how many tokens the prompt has:

- one token (an empty negative prompt): a softmax over one key is 1, so the result is one vector for all
- few tokens: the query's weights are multiplied with the keys, and the values with the output's, once per image; each
  step is left with two thin products
- many tokens, or several prompts padded to one batch: keys and values

B batch, N image tokens, L prompt tokens, D width
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from engine.config import TransformerConfig
from engine.layers import RMSNorm
from engine.linear import Linear, linear

Reading = Callable[[Tensor], Tensor]
"""(B, N, D) image tokens → what they read of one prompt (or of a batch of them), (B, N, D)."""


class CrossAttention(nn.Module):
    def __init__(self, config: TransformerConfig) -> None:
        super().__init__()
        width = config.width
        inner = config.num_cross_attention_heads * config.cross_attention_head_dim
        self.heads = config.num_cross_attention_heads
        self.query = Linear(width, inner)
        self.key_value = Linear(width, 2 * inner)
        self.query_norm, self.key_norm = optional_norm(inner, config), optional_norm(inner, config)
        self.out = Linear(inner, width)

    def read(self, prompt: Tensor, mask: Tensor | None) -> Reading:
        """The reading of a projected prompt (B, L, D), in the cheapest form.

        Args:
            mask: (B, 1, 1, L) bool, True = a real token; None when all are.
        """
        key, value = self._keys_and_values(prompt)
        if prompt.shape[0] == 1 and mask is None:
            if prompt.shape[1] == 1:
                constant = self.out(value.transpose(1, 2).flatten(2))  # (1, 1, D)
                return lambda tokens: constant
            if self._folding_pays(prompt):
                return FoldedReading.of(self, key, value)
        return Attention(self, key, value, mask)

    def attend(self, prompt: Tensor, mask: Tensor | None) -> Reading:
        """The general form whatever the prompt's length, for training: nothing depends on the values of the mask."""
        return Attention(self, *self._keys_and_values(prompt), mask)

    def _keys_and_values(self, prompt: Tensor) -> tuple[Tensor, Tensor]:
        """(B, L, D) → each (B, heads, L, head dim)."""
        key, value = self.key_value(prompt).chunk(2, dim=-1)
        return split_heads(self.key_norm(key), self.heads), split_heads(value, self.heads)

    def _folding_pays(self, prompt: Tensor) -> bool:
        """In float32 on the processor, where products are what a step costs.

        A normed query is not linear in the token, a quantized one has no weights to multiply.
        """
        if prompt.device.type == "cuda" or prompt.dtype is not torch.float32 or isinstance(self.query_norm, RMSNorm):
            return False
        if type(self.query) is not Linear or type(self.out) is not Linear:
            return False
        length, width, inner = prompt.shape[1], self.query.in_features, self.query.out_features
        return self.heads * length * width < inner * (width + length)


@dataclass(frozen=True, eq=False)
class Attention:
    """Softmax attention over the keys and values of a prompt."""

    layer: CrossAttention
    key: Tensor  # (B, heads, L, head dim)
    value: Tensor
    mask: Tensor | None  # (B, 1, 1, L) bool

    def __call__(self, tokens: Tensor) -> Tensor:
        query = split_heads(self.layer.query_norm(self.layer.query(tokens)), self.layer.heads)
        dtype = self.value.dtype
        mixed = F.scaled_dot_product_attention(query.to(dtype), self.key.to(dtype), self.value, attn_mask=self.mask)
        return self.layer.out(mixed.transpose(1, 2).flatten(2))


@dataclass(frozen=True, eq=False)
class FoldedReading:
    """The same with the query's weights folded into the keys, and the output's into the values."""

    score_weight: Tensor  # (heads · L, D)
    score_bias: Tensor  # (heads · L,)
    value_weight: Tensor  # (D, heads · L)
    value_bias: Tensor  # (D,)
    heads: int

    @classmethod
    def of(cls, layer: CrossAttention, key: Tensor, value: Tensor) -> FoldedReading:
        heads, dim = key.shape[1], key.shape[3]
        key = key[0] / dim**0.5  # (heads, L, dim)
        query_weight = layer.query.weight.unflatten(0, (heads, dim))  # (heads, dim, D)
        query_bias = layer.query.bias.unflatten(0, (heads, dim, 1))
        out_weight = layer.out.weight.unflatten(1, (heads, dim)).permute(1, 2, 0)  # (heads, dim, D)
        return cls(
            score_weight=(key @ query_weight).flatten(0, 1),
            score_bias=(key @ query_bias).flatten(),
            value_weight=(value[0] @ out_weight).flatten(0, 1).t().contiguous(),
            value_bias=layer.out.bias,
            heads=heads,
        )

    def __call__(self, tokens: Tensor) -> Tensor:
        scores = linear(tokens, self.score_weight, self.score_bias).unflatten(-1, (self.heads, -1))
        return linear(scores.softmax(-1).flatten(-2), self.value_weight, self.value_bias)


def optional_norm(width: int, config: TransformerConfig) -> nn.Module:
    """Sana-1.5 and Sprint norm queries and keys, over all heads together."""
    return RMSNorm(width) if config.qk_norm else nn.Identity()


def split_heads(x: Tensor, heads: int) -> Tensor:
    """(B, N, heads · dim) → (B, heads, N, dim)."""
    return x.unflatten(-1, (heads, -1)).transpose(1, 2)
