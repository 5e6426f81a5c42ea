"""DC-AE, the deep-compression autoencoder (paper 2.1): 32×32 pixels become one latent cell of 32 channels.

Everything is local, convolutions of finite reach and norms per pixel, except the linear attention of the
EfficientViT stages, which is a sum over all positions. Deterministic: there is no posterior to sample from.

B batch, C channels, H×W map
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from engine.config import AutoencoderConfig
from engine.layers import MapRMSNorm, MixFFN, linear_attention, map_to_tokens, tokens_to_map


class Autoencoder(nn.Module):
    """Pixels ↔ latents, at the scale on which the transformer was trained."""

    def __init__(self, config: AutoencoderConfig) -> None:
        super().__init__()
        self.config = config
        self.encoder = Encoder(config)
        self.decoder = Decoder(config)

    def encode(self, pixels: Tensor) -> Tensor:
        """(B, 3, 32·H, 32·W) in [−1, 1] → (B, 32, H, W) latent."""
        return self.encoder(pixels) * self.config.scaling_factor

    def decode(self, latent: Tensor) -> Tensor:
        """(B, 32, H, W) latent → (B, 3, 32·H, 32·W), about [−1, 1], not clamped."""
        return self.decoder(latent / self.config.scaling_factor)


class Encoder(nn.Module):
    def __init__(self, config: AutoencoderConfig) -> None:
        super().__init__()
        channels, layers = config.encoder_block_out_channels, config.encoder_layers_per_block
        unshuffle = config.downsample_block_type == "pixel_unshuffle"
        if layers[0] > 0:
            self.conv_in: nn.Module = nn.Conv2d(config.in_channels, channels[0], 3, padding=1)
        else:  # a first stage without blocks: the stem halves the picture by itself
            self.conv_in = Downsample(config.in_channels, channels[1], unshuffle, shortcut=False)
        self.stages = nn.ModuleList()
        for stage, count in enumerate(layers):
            blocks: list[nn.Module] = [
                _block(
                    config.encoder_block_types[stage], channels[stage], config, config.encoder_qkv_multiscales[stage]
                )
                for _ in range(count)
            ]
            if count > 0 and stage < len(layers) - 1:
                blocks.append(Downsample(channels[stage], channels[stage + 1], unshuffle))
            self.stages.append(nn.Sequential(*blocks))
        self.conv_out = nn.Conv2d(channels[-1], config.latent_channels, 3, padding=1)
        self.shortcut_group = channels[-1] // config.latent_channels if config.encoder_out_shortcut else None

    def forward(self, x: Tensor) -> Tensor:
        x = self.conv_in(x)
        for stage in self.stages:
            x = stage(x)
        latent = self.conv_out(x)
        return latent if self.shortcut_group is None else latent + _average_channels(x, self.shortcut_group)


class Decoder(nn.Module):
    def __init__(self, config: AutoencoderConfig) -> None:
        super().__init__()
        channels, layers = config.decoder_block_out_channels, config.decoder_layers_per_block
        interpolate = config.upsample_block_type == "interpolate"
        self.conv_in = nn.Conv2d(config.latent_channels, channels[-1], 3, padding=1)
        self.shortcut_repeats = channels[-1] // config.latent_channels if config.decoder_in_shortcut else None
        self.stages = nn.ModuleList()  # in the order of the file, nearest to the pixels first; run backwards
        for stage, count in enumerate(layers):
            blocks: list[nn.Module] = []
            if count > 0 and stage < len(layers) - 1:
                blocks.append(Upsample(channels[stage + 1], channels[stage], interpolate))
            blocks += [
                _block(
                    config.decoder_block_types[stage], channels[stage], config, config.decoder_qkv_multiscales[stage]
                )
                for _ in range(count)
            ]
            self.stages.append(nn.Sequential(*blocks))
        last = channels[0] if layers[0] > 0 else channels[1]
        self.norm_out = MapRMSNorm(last, bias=True)
        self.activation_out = F.silu if config.decoder_conv_act_fn == "silu" else F.relu
        if layers[0] > 0:
            self.conv_out: nn.Module = nn.Conv2d(last, config.in_channels, 3, padding=1)
        else:
            self.conv_out = Upsample(last, config.in_channels, interpolate, shortcut=False)

    def forward(self, latent: Tensor) -> Tensor:
        x = self.conv_in(latent)
        if self.shortcut_repeats is not None:
            x = x + latent.repeat_interleave(self.shortcut_repeats, dim=1)
        for stage in reversed(self.stages):
            x = stage(x)
        return self.conv_out(self.activation_out(self.norm_out(x)))


def _block(kind: str, channels: int, config: AutoencoderConfig, scales: tuple[int, ...]) -> nn.Module:
    if kind == "ResBlock":
        return ResidualBlock(channels)
    return EfficientViTBlock(channels, config.attention_head_dim, scales)


class ResidualBlock(nn.Module):
    def __init__(self, channels: int) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(channels, channels, 3, padding=1)
        self.conv2 = nn.Conv2d(channels, channels, 3, padding=1, bias=False)
        self.norm = MapRMSNorm(channels, bias=True)

    def forward(self, x: Tensor) -> Tensor:
        return x + self.norm(self.conv2(F.silu(self.conv1(x))))


class EfficientViTBlock(nn.Module):
    """Multi-scale linear attention, then a Mix-FFN; each normed at its end and added to its input."""

    def __init__(self, channels: int, head_dim: int, scales: tuple[int, ...]) -> None:
        super().__init__()
        self.attention = MultiscaleLinearAttention(channels, head_dim, scales)
        self.mix_ffn = MixFFN(channels, 4 * channels)
        self.ffn_norm = MapRMSNorm(channels, bias=True)

    def forward(self, x: Tensor) -> Tensor:
        x = x + self.attention(x)
        hidden = self.mix_ffn(map_to_tokens(x), *x.shape[-2:])
        return x + self.ffn_norm(tokens_to_map(hidden, *x.shape[-2:]))


class MultiscaleLinearAttention(nn.Module):
    """ReLU linear attention over the projection and over blurred copies of it, one copy per scale.

    The rows of the fused projection are not [all queries | all keys | all values]: each group of 3·dim rows is one
    head's query, key and value, in the projection and in every copy (the published checkpoints are built so).
    """

    def __init__(self, channels: int, head_dim: int, scales: tuple[int, ...]) -> None:
        super().__init__()
        self.head_dim = head_dim
        self.qkv = nn.Linear(channels, 3 * channels, bias=False)
        self.scales = nn.ModuleList(LocalMixing(3 * channels, head_dim, size) for size in scales)
        self.out = nn.Linear(channels * (1 + len(scales)), channels, bias=False)
        self.norm = MapRMSNorm(channels, bias=True)

    def forward(self, x: Tensor) -> Tensor:
        height, width = x.shape[-2:]
        qkv = tokens_to_map(self.qkv(map_to_tokens(x)), height, width)  # (B, 3C, H, W)
        everything = torch.cat([qkv, *(scale(qkv) for scale in self.scales)], dim=1)
        heads = everything.flatten(2).unflatten(1, (-1, 3 * self.head_dim)).transpose(-1, -2)  # (B, heads, N, 3 dim)
        mixed = linear_attention(*heads.chunk(3, dim=-1)).to(x.dtype)
        out = self.out(mixed.transpose(1, 2).flatten(2))  # (B, N, C)
        return self.norm(tokens_to_map(out, height, width))


class LocalMixing(nn.Module):
    """Depthwise k×k, then a 1×1 that mixes the channels of one head's query, key or value."""

    def __init__(self, channels: int, head_dim: int, kernel: int) -> None:
        super().__init__()
        self.depthwise = nn.Conv2d(channels, channels, kernel, padding=kernel // 2, groups=channels, bias=False)
        self.pointwise = nn.Conv2d(channels, channels, 1, groups=channels // head_dim, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        return self.pointwise(self.depthwise(x))


class Downsample(nn.Module):
    """Halves the map by a convolution; the shortcut averages groups of the four neighbours' channels."""

    def __init__(self, channels_in: int, channels_out: int, unshuffle: bool, shortcut: bool = True) -> None:
        super().__init__()
        self.unshuffle = unshuffle
        self.group = 4 * channels_in // channels_out if shortcut else None
        self.conv = nn.Conv2d(
            channels_in, channels_out // 4 if unshuffle else channels_out, 3, stride=1 if unshuffle else 2, padding=1
        )

    def forward(self, x: Tensor) -> Tensor:
        halved = self.conv(x)
        if self.unshuffle:
            halved = F.pixel_unshuffle(halved, 2)
        return halved if self.group is None else halved + _average_channels(F.pixel_unshuffle(x, 2), self.group)


class Upsample(nn.Module):
    """Doubles the map by a convolution; the shortcut spreads repeated channels over the four new pixels."""

    def __init__(self, channels_in: int, channels_out: int, interpolate: bool, shortcut: bool = True) -> None:
        super().__init__()
        self.interpolate = interpolate
        self.repeats = 4 * channels_out // channels_in if shortcut else None
        self.conv = nn.Conv2d(channels_in, channels_out if interpolate else 4 * channels_out, 3, padding=1)

    def forward(self, x: Tensor) -> Tensor:
        if self.interpolate:
            doubled = self.conv(F.interpolate(x, scale_factor=2, mode="nearest"))
        else:
            doubled = F.pixel_shuffle(self.conv(x), 2)
        if self.repeats is None:
            return doubled
        return doubled + F.pixel_shuffle(x.repeat_interleave(self.repeats, dim=1), 2)


def _average_channels(x: Tensor, group: int) -> Tensor:
    return x.unflatten(1, (-1, group)).mean(2)
