"""Gemma-2 as the text encoder: the decoder up to its last norm, which is all that a prompt embedding needs.

A token sees those before it alone (causal attention). So padding at the end changes no real token, and what was
computed for the beginning of a text, its keys and values, serves every text that begins in the same way.

B batch, L tokens, E width, P tokens that were run before, S = P + L
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from engine.gemma_config import SLIDING, GemmaConfig
from engine.linear import Linear, activate


@dataclass(frozen=True, eq=False)
class KeyValue:
    """What one layer keeps of tokens that it has seen: (B, key heads, P, dim) each, keys already turned to their
    positions."""

    key: Tensor
    value: Tensor

    def first(self, tokens: int) -> KeyValue:
        return KeyValue(self.key[:, :, :tokens], self.value[:, :, :tokens])


class Gemma(nn.Module):
    def __init__(self, config: GemmaConfig) -> None:
        super().__init__()
        self.config = config
        self.embedding = TokenEmbedding(config.vocab_size, config.hidden_size)
        self.layers = nn.ModuleList(Layer(config, kind == SLIDING) for kind in config.layer_types)
        self.norm = GemmaNorm(config.hidden_size, config.rms_norm_eps)

    @property
    def device(self) -> torch.device:
        """Where the layers are; the token table may lie elsewhere."""
        return self.norm.weight.device

    def forward(self, ids: Tensor) -> Tensor:
        """(B, L) token ids, padded at the end → (B, L, E); where there is padding, the result means nothing."""
        return self.extend(ids)[0]

    def extend(self, ids: Tensor, past: Sequence[KeyValue] = ()) -> tuple[Tensor, list[KeyValue]]:
        """Runs the tokens that follow those of `past`.

        Args:
            ids: (B, L), on any device.
            past: of each layer, or () at the beginning of the text.
        Returns:
            States (B, L, E) after the last norm, and the keys and values of past and new tokens together.
        """
        device = self.device
        hidden = self.embedding(ids, self.norm.weight.dtype).to(device)
        seen = past[0].key.shape[2] if past else 0
        positions = torch.arange(seen, seen + ids.shape[1], device=device)
        rotation = _rotation(positions, self.config.head_dim, self.config.rope_theta, hidden.dtype)
        distance = positions[:, None] - torch.arange(seen + ids.shape[1], device=device)  # (L, S)
        full = distance >= 0
        window = full & (distance < self.config.sliding_window)
        kept = []
        for number, layer in enumerate(self.layers):
            assert isinstance(layer, Layer)
            visible = window if layer.sliding else full
            hidden, memory = layer(hidden, rotation, visible, past[number] if past else None)
            kept.append(memory)
        return self.norm(hidden), kept


class TokenEmbedding(nn.Embedding):
    """Rows of a table times √E.

    The table of Gemma-2 is nearly a quarter of its weights, of which a prompt needs some hundred rows: it may lie in
    the processor's memory while the layers are on a card, and the rows alone travel.
    """

    def forward(self, ids: Tensor, dtype: torch.dtype) -> Tensor:  # type: ignore[override]
        """(B, L) → (B, L, E) of type `dtype`, where the table lies; the table itself may be of a narrower type."""
        # The factor is rounded to that type, as in the published implementation.
        factor = torch.tensor(math.sqrt(self.embedding_dim), dtype=dtype).item()
        return F.embedding(ids.to(self.weight.device), self.weight).to(dtype) * factor


class GemmaNorm(nn.Module):
    """RMSNorm over the last dimension, whose weight is kept as the difference from one; computed in float32."""

    def __init__(self, width: int, eps: float) -> None:
        super().__init__()
        self.weight, self.eps = nn.Parameter(torch.zeros(width)), eps

    def forward(self, x: Tensor) -> Tensor:
        return F.rms_norm(x.float(), self.weight.shape, 1 + self.weight.float(), self.eps).to(x.dtype)


class Layer(nn.Module):
    """Attention and MLP, each normed before and after, each added to the states."""

    def __init__(self, config: GemmaConfig, sliding: bool) -> None:
        super().__init__()
        width, eps = config.hidden_size, config.rms_norm_eps
        self.sliding = sliding
        self.attention, self.mlp = Attention(config), Mlp(width, config.intermediate_size)
        self.attention_norm, self.attention_out_norm = GemmaNorm(width, eps), GemmaNorm(width, eps)
        self.mlp_norm, self.mlp_out_norm = GemmaNorm(width, eps), GemmaNorm(width, eps)

    def forward(
        self, hidden: Tensor, rotation: tuple[Tensor, Tensor], visible: Tensor, past: KeyValue | None
    ) -> tuple[Tensor, KeyValue]:
        """(B, L, E) → the same shape, and the keys and values of all S tokens."""
        mixed, memory = self.attention(self.attention_norm(hidden), rotation, visible, past)
        hidden = hidden + self.attention_out_norm(mixed)
        return hidden + self.mlp_out_norm(self.mlp(self.mlp_norm(hidden))), memory


class Attention(nn.Module):
    """Causal softmax attention: several query heads share a key head, and scores are capped softly.

    torch's fused attention knows no cap, and leaving the cap out changes the embedding.
    """

    def __init__(self, config: GemmaConfig) -> None:
        super().__init__()
        self.heads, self.key_heads, self.dim = config.num_attention_heads, config.num_key_value_heads, config.head_dim
        self.scale, self.cap = config.query_pre_attn_scalar**-0.5, config.attn_logit_softcapping
        self.qkv = Linear(config.hidden_size, (self.heads + 2 * self.key_heads) * self.dim, bias=False)
        self.out = Linear(self.heads * self.dim, config.hidden_size, bias=False)

    def forward(
        self, x: Tensor, rotation: tuple[Tensor, Tensor], visible: Tensor, past: KeyValue | None
    ) -> tuple[Tensor, KeyValue]:
        """
        Args:
            x: (B, L, E).
            rotation: see `_rotation`.
            visible: (L, S) bool: which keys each query may look at.
        """
        heads = self.qkv(x).unflatten(-1, (-1, self.dim)).transpose(1, 2)  # (B, heads + 2 · key heads, L, dim)
        query, key, value = heads.split([self.heads, self.key_heads, self.key_heads], dim=1)
        query, key = _rotate(query, *rotation), _rotate(key, *rotation)
        if past is not None:
            key, value = torch.cat([past.key, key], dim=2), torch.cat([past.value, value], dim=2)
        query = query.unflatten(1, (self.key_heads, -1))  # (B, key heads, sharing it, L, dim)
        scores = (query.flatten(2, 3) @ key.transpose(2, 3)).unflatten(2, query.shape[2:4])
        scores = self.cap * torch.tanh(scores * (self.scale / self.cap))
        weights = scores.masked_fill(~visible, -math.inf).softmax(-1, dtype=torch.float32).to(value.dtype)
        mixed = (weights.flatten(2, 3) @ value).unflatten(2, query.shape[2:4])  # (B, key heads, sharing it, L, dim)
        return self.out(mixed.flatten(1, 2).transpose(1, 2).flatten(2)), KeyValue(key, value)


class Mlp(nn.Module):
    """down(gelu(gate) · up)."""

    def __init__(self, width: int, hidden: int) -> None:
        super().__init__()
        self.gate_up, self.down = Linear(width, 2 * hidden, bias=False), Linear(hidden, width, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        gate, up = self.gate_up(x).chunk(2, dim=-1)
        return self.down(activate(gate, "gelu_tanh") * up)


def _rotation(positions: Tensor, dim: int, theta: float, dtype: torch.dtype) -> tuple[Tensor, Tensor]:
    """Cosines and sines (L, dim / 2) of the rotary position embedding."""
    exponent = torch.arange(0, dim, 2, dtype=torch.float32, device=positions.device) / dim
    angle = positions.float()[:, None] * (1.0 / theta**exponent)
    return angle.cos().to(dtype), angle.sin().to(dtype)


def _rotate(x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    """(B, heads, L, dim): the first half of a head's channels and the second are the parts of complex numbers."""
    real, imaginary = x.chunk(2, dim=-1)
    return torch.cat([real * cos - imaginary * sin, imaginary * cos + real * sin], dim=-1)
