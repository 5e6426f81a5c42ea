"""The linear diffusion transformer of Sana (paper 2.2): latent, timestep and prompt in, velocity out.

What differs from a textbook DiT:
- self-attention is ReLU linear attention: its cost grows with the number of tokens, not with its square
- the feed-forward part mixes neighbours by a 3×3 convolution, so that most models need no position embedding
- one modulation is computed from the timestep and shared by all blocks, each adding its own table (AdaLN-single)
- cross-attention reads the raw residual stream: no norm, no modulation, no gate

B batch, C latent channels, H×W latent size, N = H·W tokens, D width, L prompt tokens, E prompt embedding width
"""

from __future__ import annotations

import functools
import math
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from engine.config import TransformerConfig
from engine.layers import MixFFN, RMSNorm, linear_attention, map_to_tokens, tokens_to_map

SINUSOID_WIDTH = 256
FLOAT16_LIMIT = 65504.0
OUTPUT_NORM_EPS = 1e-6  # fixed in the published model; `norm_eps` is the blocks' own


@dataclass(frozen=True, eq=False)
class PromptContext:
    """A prompt as the blocks read it; the same for every solver step, so it is computed once per image."""

    keys: list[Tensor]  # one per block: (B, heads, L, head dim)
    values: list[Tensor]
    mask: Tensor | None  # (B, 1, 1, L) bool, True = read; None when every token is read


class SanaTransformer(nn.Module):
    """Predicts the velocity (noise − image) of a noisy latent."""

    def __init__(self, config: TransformerConfig) -> None:
        super().__init__()
        self.config = config
        width, patch = config.width, config.patch_size
        self.patch_embed = nn.Linear(config.in_channels * patch * patch, width)
        self.time_embed = TimeEmbedding(width, config.guidance_embeds)
        self.prompt_projection = PromptProjection(config.caption_channels, width)
        self.blocks = nn.ModuleList(SanaBlock(config) for _ in range(config.num_layers))
        self.output_table = nn.Parameter(torch.randn(2, width) / math.sqrt(width))
        self.output = nn.Linear(width, config.out_channels * patch * patch)

    def read_prompt(self, prompt_embedding: Tensor, prompt_mask: Tensor | None = None) -> PromptContext:
        """Everything the blocks need of the prompt: its projection, and each block's keys and values.

        Args:
            prompt_embedding: (B, L, E).
            prompt_mask: (B, L), non-zero where a token is real. Columns that no row reads are dropped: the
                published bias of −10,000 gives them a weight of exactly zero.
        """
        if prompt_mask is not None:
            prompt_mask = prompt_mask.bool()
            length = int(prompt_mask.any(0).nonzero().max()) + 1
            prompt_embedding, prompt_mask = prompt_embedding[:, :length], prompt_mask[:, :length]
            prompt_mask = None if bool(prompt_mask.all()) else prompt_mask
        return self.prompt_context(prompt_embedding, prompt_mask)

    def prompt_context(self, prompt_embedding: Tensor, prompt_mask: Tensor | None) -> PromptContext:
        """`read_prompt` of all columns as they are; nothing here depends on the mask's values (for training)."""
        prompt = self.prompt_projection(prompt_embedding)  # (B, L, D)
        pairs = [block.cross_attention.keys_and_values(prompt) for block in self.blocks]  # type: ignore[union-attr, operator]
        mask = None if prompt_mask is None else prompt_mask[:, None, None, :]
        return PromptContext([key for key, _ in pairs], [value for _, value in pairs], mask)

    def forward(
        self, latent: Tensor, timestep: Tensor, prompt: PromptContext, guidance: Tensor | None = None
    ) -> Tensor:
        """(B, C, H, W) noisy latent → (B, C, H, W) velocity.

        Args:
            timestep: (B,) the integer 0..999 as any dtype (Sprint: the flow time as a float).
            guidance: (B,) guidance scale times `guidance_embeds_scale`, for Sprint models only.
        """
        patch = self.config.patch_size
        height, width = latent.shape[-2] // patch, latent.shape[-1] // patch
        tokens = self.patch_embed(map_to_tokens(F.pixel_unshuffle(latent, patch)))  # (B, N, D)
        if self.config.interpolation_scale is not None:
            table = position_table(
                height, width, self.config.width, self.config.sample_size // patch, self.config.interpolation_scale
            )
            tokens = (tokens + table.to(tokens.device)).to(tokens.dtype)

        scaled = timestep * self.config.timestep_scale
        time, modulation = self.time_embed(scaled, guidance, tokens.dtype)  # (B, D), (B, 6, D)
        for block, key, value in zip(self.blocks, prompt.keys, prompt.values, strict=True):
            tokens = block(tokens, modulation, key, value, prompt.mask, height, width)

        shift, scale = (self.output_table + time[:, None]).chunk(2, dim=1)  # the embedding itself, before its SiLU
        tokens = self.output(_modulate(tokens, shift, scale, OUTPUT_NORM_EPS))
        return self._unpatch(tokens, height, width)

    def _unpatch(self, tokens: Tensor, height: int, width: int) -> Tensor:
        patch = self.config.patch_size
        if patch == 1:
            return tokens_to_map(tokens, height, width)
        # The published order inside a token is (row, column, channel), unlike pixel_shuffle's.
        cells = tokens.unflatten(-1, (patch, patch, -1)).unflatten(1, (height, width))
        return cells.permute(0, 5, 1, 3, 2, 4).reshape(tokens.shape[0], -1, height * patch, width * patch)


class SanaBlock(nn.Module):
    def __init__(self, config: TransformerConfig) -> None:
        super().__init__()
        self.norm_eps = config.norm_eps
        self.modulation_table = nn.Parameter(torch.randn(6, config.width) / math.sqrt(config.width))
        self.self_attention = LinearSelfAttention(config)
        self.cross_attention = CrossAttention(config)
        self.mix_ffn = MixFFN(config.width, config.mlp_hidden)

    def forward(
        self,
        tokens: Tensor,
        modulation: Tensor,
        key: Tensor,
        value: Tensor,
        mask: Tensor | None,
        height: int,
        width: int,
    ) -> Tensor:
        m = (self.modulation_table + modulation).chunk(6, dim=1)  # six of (B, 1, D)
        shift_attention, scale_attention, gate_attention, shift_ffn, scale_ffn, gate_ffn = m
        normed = _modulate(tokens, shift_attention, scale_attention, self.norm_eps)
        tokens = tokens + gate_attention * self.self_attention(normed)
        tokens = tokens + self.cross_attention(tokens, key, value, mask)
        normed = _modulate(tokens, shift_ffn, scale_ffn, self.norm_eps)
        return tokens + gate_ffn * self.mix_ffn(normed, height, width)


class LinearSelfAttention(nn.Module):
    def __init__(self, config: TransformerConfig) -> None:
        super().__init__()
        width = config.width
        self.heads, self.head_dim = config.num_attention_heads, config.attention_head_dim
        self.qkv = nn.Linear(width, 3 * width, bias=False)
        self.query_norm, self.key_norm = _optional_norm(width, config), _optional_norm(width, config)
        self.out = nn.Linear(width, width)

    def forward(self, tokens: Tensor) -> Tensor:
        query, key, value = self.qkv(tokens).chunk(3, dim=-1)
        query, key = self.query_norm(query), self.key_norm(key)  # over the whole width, before the heads part
        q, k, v = (_split_heads(x, self.heads) for x in (query, key, value))
        mixed = linear_attention(q, k, v).transpose(1, 2).flatten(2).to(tokens.dtype)  # (B, N, D)
        out = self.out(mixed)
        # float16 checkpoints were trained with this saturation; without it they draw noise.
        return out.clamp(-FLOAT16_LIMIT, FLOAT16_LIMIT) if out.dtype == torch.float16 else out


class CrossAttention(nn.Module):
    def __init__(self, config: TransformerConfig) -> None:
        super().__init__()
        width = config.width
        inner = config.num_cross_attention_heads * config.cross_attention_head_dim
        self.heads = config.num_cross_attention_heads
        self.query = nn.Linear(width, inner)
        self.key_value = nn.Linear(width, 2 * inner)
        self.query_norm, self.key_norm = _optional_norm(inner, config), _optional_norm(inner, config)
        self.out = nn.Linear(inner, width)

    def keys_and_values(self, prompt: Tensor) -> tuple[Tensor, Tensor]:
        """(B, L, D) projected prompt → keys and values, each (B, heads, L, head dim)."""
        key, value = self.key_value(prompt).chunk(2, dim=-1)
        return _split_heads(self.key_norm(key), self.heads), _split_heads(value, self.heads)

    def forward(self, tokens: Tensor, key: Tensor, value: Tensor, mask: Tensor | None) -> Tensor:
        query = _split_heads(self.query_norm(self.query(tokens)), self.heads)
        mixed = F.scaled_dot_product_attention(query.to(value.dtype), key.to(value.dtype), value, attn_mask=mask)
        return self.out(mixed.transpose(1, 2).flatten(2))


class TimeEmbedding(nn.Module):
    """Timestep (and, for Sprint, guidance) → an embedding, and the modulation that all blocks share."""

    def __init__(self, width: int, guidance_embeds: bool) -> None:
        super().__init__()
        self.timestep_in, self.timestep_out = nn.Linear(SINUSOID_WIDTH, width), nn.Linear(width, width)
        if guidance_embeds:
            self.guidance_in, self.guidance_out = nn.Linear(SINUSOID_WIDTH, width), nn.Linear(width, width)
        self.takes_guidance = guidance_embeds
        self.modulation = nn.Linear(width, 6 * width)

    def forward(self, timestep: Tensor, guidance: Tensor | None, dtype: torch.dtype) -> tuple[Tensor, Tensor]:
        """(B,), (B,) or None → embedding (B, D), modulation (B, 6, D)."""
        embedding = self.timestep_out(F.silu(self.timestep_in(sinusoid(timestep).to(dtype))))
        if self.takes_guidance:
            assert guidance is not None, "this model takes the guidance scale as an input"
            embedding = embedding + self.guidance_out(F.silu(self.guidance_in(sinusoid(guidance).to(dtype))))
        return embedding, self.modulation(F.silu(embedding)).unflatten(-1, (6, -1))


class PromptProjection(nn.Module):
    """Prompt embedding → the width of the blocks, normalised: language-model features have a large variance (2.3)."""

    def __init__(self, embedding_width: int, width: int) -> None:
        super().__init__()
        self.expand, self.out = nn.Linear(embedding_width, width), nn.Linear(width, width)
        self.norm = RMSNorm(width)

    def forward(self, prompt_embedding: Tensor) -> Tensor:
        prompt = self.out(F.gelu(self.expand(prompt_embedding), approximate="tanh"))
        return self.norm(prompt).to(prompt.dtype)


def sinusoid(position: Tensor) -> Tensor:
    """(B,) → (B, 256) in float32: cosines, then sines."""
    half = SINUSOID_WIDTH // 2
    exponent = torch.arange(half, dtype=torch.float32, device=position.device) * (-math.log(10_000) / half)
    angle = position.float()[:, None] * exponent.exp()
    return torch.cat([angle.cos(), angle.sin()], dim=-1)


@functools.lru_cache(maxsize=4)
def position_table(height: int, width: int, channels: int, base: int, interpolation_scale: float) -> Tensor:
    """The sin-cos table of the 2K and 4K models: (N, channels), float32, columns before rows.

    Every grid is stretched onto the same range [0, base / interpolation_scale), whatever its aspect ratio.
    """
    frequency = 10_000.0 ** (-torch.arange(channels // 4, dtype=torch.float64) / (channels // 4))

    def axis(cells: int) -> Tensor:
        place = torch.arange(cells, dtype=torch.float32) / (cells / base) / interpolation_scale
        angle = place.double()[:, None] * frequency
        return torch.cat([angle.sin(), angle.cos()], dim=-1)  # (cells, channels / 2)

    columns = axis(width)[None].expand(height, -1, -1)
    rows = axis(height)[:, None].expand(-1, width, -1)
    return torch.cat([columns, rows], dim=-1).flatten(0, 1).float()


def _optional_norm(width: int, config: TransformerConfig) -> nn.Module:
    """Sana-1.5 and Sprint norm queries and keys, over all heads together."""
    return RMSNorm(width) if config.qk_norm else nn.Identity()


def _modulate(tokens: Tensor, shift: Tensor, scale: Tensor, eps: float) -> Tensor:
    normed = F.layer_norm(tokens, tokens.shape[-1:], eps=eps)
    return (normed * (1 + scale) + shift).to(tokens.dtype)


def _split_heads(x: Tensor, heads: int) -> Tensor:
    """(B, N, heads · dim) → (B, heads, N, dim)."""
    return x.unflatten(-1, (heads, -1)).transpose(1, 2)
