"""The dimensions of the networks, as the published `config.json` files state them, and their reading.

A configuration is hostile input: every number is checked against a bound before anything is allocated.
"""

from __future__ import annotations

import dataclasses
import json
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.errors import ModelDamaged

MAX_CONFIG_BYTES = 1 << 20


@dataclass(frozen=True, slots=True)
class TransformerConfig:
    """The linear DiT (paper 2.2). Field names are those of the published `transformer/config.json`.

    The defaults are the published defaults for absent keys; they describe the 1.6B model.
    """

    in_channels: int = 32
    out_channels: int = 32
    num_attention_heads: int = 70
    attention_head_dim: int = 32
    num_layers: int = 20
    num_cross_attention_heads: int = 20
    cross_attention_head_dim: int = 112
    caption_channels: int = 2304
    mlp_ratio: float = 2.5
    sample_size: int = 32  # native latent side: 16, 32, 64, 128 for 512, 1024, 2048, 4096 px
    patch_size: int = 1
    norm_eps: float = 1e-6
    interpolation_scale: float | None = None  # sin-cos position table of the 2K (1.0) and 4K (2.0) models
    guidance_embeds: bool = False  # Sprint: guidance is an input, there is no second branch
    guidance_embeds_scale: float = 0.1
    qk_norm: str | None = None  # "rms_norm_across_heads" in Sana-1.5 and Sprint
    timestep_scale: float = 1.0

    @property
    def width(self) -> int:
        return self.num_attention_heads * self.attention_head_dim

    @property
    def mlp_hidden(self) -> int:
        return int(self.mlp_ratio * self.width)


@dataclass(frozen=True, slots=True)
class AutoencoderConfig:
    """DC-AE (paper 2.1). Stage 0 is the one nearest to the pixels; field names follow `vae/config.json`."""

    in_channels: int = 3
    latent_channels: int = 32
    attention_head_dim: int = 32
    encoder_block_types: tuple[str, ...] = ("ResBlock",) * 3 + ("EfficientViTBlock",) * 3
    decoder_block_types: tuple[str, ...] = ("ResBlock",) * 3 + ("EfficientViTBlock",) * 3
    encoder_block_out_channels: tuple[int, ...] = (128, 256, 512, 512, 1024, 1024)
    decoder_block_out_channels: tuple[int, ...] = (128, 256, 512, 512, 1024, 1024)
    encoder_layers_per_block: tuple[int, ...] = (2, 2, 2, 3, 3, 3)
    decoder_layers_per_block: tuple[int, ...] = (3, 3, 3, 3, 3, 3)
    encoder_qkv_multiscales: tuple[tuple[int, ...], ...] = ((), (), (), (5,), (5,), (5,))
    decoder_qkv_multiscales: tuple[tuple[int, ...], ...] = ((), (), (), (5,), (5,), (5,))
    downsample_block_type: str = "Conv"  # or "pixel_unshuffle"
    upsample_block_type: str = "interpolate"  # or "pixel_shuffle"
    encoder_out_shortcut: bool = True
    decoder_in_shortcut: bool = True
    decoder_conv_act_fn: str = "relu"
    scaling_factor: float = 0.41407

    @property
    def compression(self) -> int:
        """Pixels of one latent cell along a side."""
        return 2 ** (len(self.encoder_block_out_channels) - 1)
