"""The linear diffusion transformer of Sana (paper 2.2): latent, timestep and prompt in, velocity out.

What differs from a textbook DiT:
- self-attention is ReLU linear attention: its cost grows with the number of tokens, not with its square
- the feed-forward part mixes neighbours by a 3×3 convolution, so that most models need no position embedding
- one modulation is computed from the timestep and shared by all blocks, each adding its own table (AdaLN-single)
- cross-attention reads the raw residual stream: no norm, no modulation, no gate

One image is drawn from several prompts (guidance's branches): up to the first cross-attention they are one batch row.

B batch, C latent channels, H×W latent size, N = H·W tokens, D width, L prompt tokens, E prompt embedding width
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from engine.config import TransformerConfig
from engine.cross_attention import CrossAttention, Reading, optional_norm, split_heads
from engine.layers import MixFFN, RMSNorm, linear_attention, map_to_tokens, tokens_to_map
from engine.linear import Linear
from engine.step_cache import StepCache

SINUSOID_WIDTH = 256
FLOAT16_LIMIT = 65504.0
OUTPUT_NORM_EPS = 1e-6  # fixed in the published model; `norm_eps` is the blocks' own


@dataclass(frozen=True, eq=False)
class PromptContext:
    """What the blocks read: the same for every solver step, so it is computed once per image."""

    blocks: list[tuple[Reading, ...]]  # one per block; several readings: one per branch, each of one batch row

    @property
    def branches(self) -> int:
        return len(self.blocks[0])

    @classmethod
    def of_branches(cls, contexts: list[PromptContext]) -> PromptContext:
        """Several prompts for one image: one batch row each."""
        return cls([sum(readings, ()) for readings in zip(*(context.blocks for context in contexts), strict=True)])


class SanaTransformer(nn.Module):
    """Predicts the velocity (noise − image) of a noisy latent."""

    def __init__(self, config: TransformerConfig) -> None:
        super().__init__()
        self.config = config
        width, patch = config.width, config.patch_size
        self.patch_embed = Linear(config.in_channels * patch * patch, width)
        self.time_embed = TimeEmbedding(width, config.guidance_embeds)
        self.prompt_projection = PromptProjection(config.caption_channels, width)
        self.blocks = nn.ModuleList(SanaBlock(config) for _ in range(config.num_layers))
        self.output_table = nn.Parameter(torch.randn(2, width) / math.sqrt(width))
        self.output = Linear(width, config.out_channels * patch * patch)
        self._table: tuple[tuple[int, int, torch.device], Tensor] | None = None

    def read_prompt(self, prompt_embedding: Tensor, prompt_mask: Tensor | None = None) -> PromptContext:
        """Everything the blocks need of the prompt: its projection, and what each block makes of that.

        Args:
            prompt_embedding: (B, L, E).
            prompt_mask: (B, L), non-zero where a token is real. Columns that no row reads are dropped: the
                published bias of −10,000 gives them a weight of exactly zero.
        """
        if prompt_mask is not None:
            prompt_mask = prompt_mask.bool()
            length = int(prompt_mask.any(0).nonzero().max()) + 1
            prompt_embedding, prompt_mask = prompt_embedding[:, :length], prompt_mask[:, :length]
            prompt_mask = None if bool(prompt_mask.all()) else prompt_mask[:, None, None, :]
        prompt = self.prompt_projection(prompt_embedding)  # (B, L, D)
        return PromptContext([(block.cross_attention.read(prompt, prompt_mask),) for block in self._blocks])

    def prompt_context(self, prompt_embedding: Tensor, prompt_mask: Tensor) -> PromptContext:
        """`read_prompt` of all columns as they are; nothing here depends on the mask's values (for training)."""
        prompt, mask = self.prompt_projection(prompt_embedding), prompt_mask[:, None, None, :]
        return PromptContext([(block.cross_attention.attend(prompt, mask),) for block in self._blocks])

    def forward(
        self,
        latent: Tensor,
        timestep: Tensor,
        prompt: PromptContext,
        guidance: Tensor | None = None,
        cache: StepCache | None = None,
    ) -> Tensor:
        """(B, C, H, W) noisy latent → (B, C, H, W) velocity; one row of latent and several branches: a row for each.

        Args:
            timestep: (B,), or (1,) for all rows: the integer 0..999 as any dtype (Sprint: the flow time as a float).
            guidance: (B,) guidance scale times `guidance_embeds_scale`, for Sprint models only.
            cache: what the last steps left, for steps that may be approximate.
        """
        patch = self.config.patch_size
        height, width = latent.shape[-2] // patch, latent.shape[-1] // patch
        tokens = self.patch_embed(map_to_tokens(F.pixel_unshuffle(latent, patch)))  # (B, N, D)
        if self.config.interpolation_scale is not None:
            tokens = (tokens + self._positions(height, width, tokens.device)).to(tokens.dtype)

        scaled = timestep * self.config.timestep_scale
        time, modulation = self.time_embed(scaled, guidance, tokens.dtype)  # (B, D), (B, 6, D)
        tables = torch.stack([block.modulation_table for block in self._blocks])
        modulations = _one_plus_scales(tables[:, None] + modulation)  # (layers, B, 6, D)

        def run(tokens: Tensor, blocks: slice) -> Tensor:
            for block, m, readings in zip(
                self._blocks[blocks], modulations[blocks], prompt.blocks[blocks], strict=True
            ):
                tokens = block(tokens, m, readings, height, width)
            return tokens

        if cache is None:
            tokens = run(tokens, slice(None))
        else:
            tokens = cache.run(tokens, lambda x: run(x, slice(0, 1)), lambda x: run(x, slice(1, None)))

        # The embedding itself, before its SiLU.
        shift, scale = (self.output_table + time[:, None]).chunk(2, dim=1)
        tokens = self.output(_modulate(tokens, shift, 1 + scale, OUTPUT_NORM_EPS))
        return self._unpatch(tokens, height, width)

    @property
    def _blocks(self) -> list[SanaBlock]:
        return list(self.blocks)  # type: ignore[arg-type]

    def _positions(self, height: int, width: int, device: torch.device) -> Tensor:
        """The position table on the device: kept, because a copy to a card cannot be recorded in a graph."""
        key = (height, width, device)
        if self._table is None or self._table[0] != key:
            assert self.config.interpolation_scale is not None
            base = self.config.sample_size // self.config.patch_size
            table = position_table(height, width, self.config.width, base, self.config.interpolation_scale)
            self._table = key, table.to(device)
        return self._table[1]

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
        self, tokens: Tensor, modulation: Tensor, readings: tuple[Reading, ...], height: int, width: int
    ) -> Tensor:
        """
        Args:
            modulation: (B or 1, 6, D), the scales with 1 added.
        """
        shift_attention, scale_attention, gate_attention, shift_ffn, scale_ffn, gate_ffn = modulation.split(1, dim=1)
        normed = _modulate(tokens, shift_attention, scale_attention, self.norm_eps)
        tokens = torch.addcmul(tokens, gate_attention, self.self_attention(normed))
        tokens = _add_readings(tokens, readings)
        normed = _modulate(tokens, shift_ffn, scale_ffn, self.norm_eps)
        return torch.addcmul(tokens, gate_ffn, self.mix_ffn(normed, height, width))


class LinearSelfAttention(nn.Module):
    def __init__(self, config: TransformerConfig) -> None:
        super().__init__()
        width = config.width
        self.heads, self.head_dim = config.num_attention_heads, config.attention_head_dim
        self.qkv = Linear(width, 3 * width, bias=False)
        self.query_norm, self.key_norm = optional_norm(width, config), optional_norm(width, config)
        self.out = Linear(width, width)

    def forward(self, tokens: Tensor) -> Tensor:
        query, key, value = self.qkv(tokens).chunk(3, dim=-1)
        query, key = self.query_norm(query), self.key_norm(key)  # over the whole width, before the heads part
        q, k, v = (split_heads(x, self.heads) for x in (query, key, value))
        mixed = linear_attention(q, k, v).transpose(1, 2).flatten(2).to(tokens.dtype)  # (B, N, D)
        out = self.out(mixed)
        # float16 checkpoints were trained with this saturation; without it they draw noise.
        return out.clamp(-FLOAT16_LIMIT, FLOAT16_LIMIT) if out.dtype == torch.float16 else out


class TimeEmbedding(nn.Module):
    """Timestep (and, for Sprint, guidance) → an embedding, and the modulation that all blocks share."""

    def __init__(self, width: int, guidance_embeds: bool) -> None:
        super().__init__()
        self.timestep_in, self.timestep_out = Linear(SINUSOID_WIDTH, width), Linear(width, width)
        if guidance_embeds:
            self.guidance_in, self.guidance_out = Linear(SINUSOID_WIDTH, width), Linear(width, width)
        self.takes_guidance = guidance_embeds
        self.modulation = Linear(width, 6 * width)

    def forward(self, timestep: Tensor, guidance: Tensor | None, dtype: torch.dtype) -> tuple[Tensor, Tensor]:
        """(B,), (B,) or None → embedding (B, D), modulation (B, 6, D)."""
        embedding = self.timestep_out(self.timestep_in(sinusoid(timestep).to(dtype), "silu"))
        if self.takes_guidance:
            assert guidance is not None, "this model takes the guidance scale as an input"
            embedding = embedding + self.guidance_out(self.guidance_in(sinusoid(guidance).to(dtype), "silu"))
        return embedding, self.modulation(F.silu(embedding)).unflatten(-1, (6, -1))


class PromptProjection(nn.Module):
    """Prompt embedding → the width of the blocks, normalised: language-model features have a large variance (2.3)."""

    def __init__(self, embedding_width: int, width: int) -> None:
        super().__init__()
        self.expand, self.out = Linear(embedding_width, width), Linear(width, width)
        self.norm = RMSNorm(width)

    def forward(self, prompt_embedding: Tensor) -> Tensor:
        prompt = self.out(self.expand(prompt_embedding, "gelu_tanh"))
        return self.norm(prompt).to(prompt.dtype)


def sinusoid(position: Tensor) -> Tensor:
    """(B,) → (B, 256) in float32: cosines, then sines."""
    half = SINUSOID_WIDTH // 2
    exponent = torch.arange(half, dtype=torch.float32, device=position.device) * (-math.log(10_000) / half)
    angle = position.float()[:, None] * exponent.exp()
    return torch.cat([angle.cos(), angle.sin()], dim=-1)


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


def _add_readings(tokens: Tensor, readings: tuple[Reading, ...]) -> Tensor:
    if len(readings) == 1:
        return tokens + readings[0](tokens)
    rows = tokens.expand(len(readings), -1, -1).split(1)  # before the first block's readings, all branches are one row
    return torch.cat([row + reading(row) for row, reading in zip(rows, readings, strict=True)])


def _one_plus_scales(modulations: Tensor) -> Tensor:
    """(…, 6, D): the second and the fifth are scales, which every block needs as 1 + scale."""
    modulations[..., 1::3, :] += 1
    return modulations


def _modulate(tokens: Tensor, shift: Tensor, scale: Tensor, eps: float) -> Tensor:
    """LayerNorm · scale + shift, with shift and scale (B or 1, 1, D); in one pass where all rows share them."""
    width = tokens.shape[-1]
    if shift.shape[0] == 1:
        return F.layer_norm(tokens, (width,), scale.view(width), shift.view(width), eps)
    return (F.layer_norm(tokens, (width,), eps=eps) * scale + shift).to(tokens.dtype)
