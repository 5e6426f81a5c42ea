"""DC-AE, the deep-compression autoencoder (paper 2.1): 32×32 pixels become one latent cell of 32 channels.

Everything is local, convolutions of finite reach and norms per pixel, except the linear attention of the
EfficientViT stages, which is a sum over all positions. Deterministic: there is no posterior to sample from.

B batch, C channels, H×W map
"""

from __future__ import annotations

from contextlib import nullcontext
from functools import partial

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from engine.allocator import large_blocks_kept
from engine.bands import Step, in_bands
from engine.config import AutoencoderConfig
from engine.convolution import PHASES, Convolution
from engine.layers import MapRMSNorm, MixFFN, linear_attention, map_to_tokens, may_change, tokens_to_map
from engine.linear import Linear, computes_freely

# What a layer puts out on the processor. Winograd's workspace is a multiple of it, so larger maps are made in chunks;
# every chunk is copied, which smaller maps, those of 512 px, do not repay.
WHOLE_BYTES = 128 * 2**20
CHUNK_BYTES = 24 * 2**20
EVERYWHERE = -1  # the reach of a layer with linear attention
FEWEST_ROWS = 32  # of such a chunk: the rows that touch the next one are computed twice


class Autoencoder(nn.Module):
    """Pixels ↔ latents, at the scale on which the transformer was trained."""

    def __init__(self, config: AutoencoderConfig) -> None:
        super().__init__()
        self.config = config
        self.encoder = Encoder(config)
        self.decoder = Decoder(config)

    def encode(self, pixels: Tensor) -> Tensor:
        """(B, 3, 32·H, 32·W) in [−1, 1] → (B, 32, H, W) latent."""
        return self.encoder(_as_convolved(pixels)) * self.config.scaling_factor

    def decode(self, latent: Tensor, band: int | None = None) -> Tensor:
        """(B, 32, H, W) latent → (B, 3, 32·H, 32·W), about [−1, 1], not clamped.

        Args:
            band: rows of the latent whose pixels are made at a time, from the last linear attention on: less memory,
                more time, the same pixels. None: all.
        """
        assert band is None or band > 0
        latent = _as_convolved(latent / self.config.scaling_factor)
        # Blocks of the many sizes of chunks would leave holes, as large as all chunks together at 1024 px.
        whole = latent.device.type == "cpu" and band is None and self._largest_map(latent) <= WHOLE_BYTES
        with large_blocks_kept() if whole else nullcontext():
            return self.decoder(latent, band)

    def _largest_map(self, latent: Tensor) -> int:
        """In bytes, of those between the decoder's layers."""
        channels = self.config.decoder_block_out_channels[0]
        pixels = latent.shape[0] * latent.shape[2] * latent.shape[3] * self.config.compression**2
        return channels * pixels * latent.element_size()


class Encoder(nn.Module):
    def __init__(self, config: AutoencoderConfig) -> None:
        super().__init__()
        channels, layers = config.encoder_block_out_channels, config.encoder_layers_per_block
        unshuffle = config.downsample_block_type == "pixel_unshuffle"
        if layers[0] > 0:
            self.conv_in: nn.Module = Convolution(config.in_channels, channels[0])
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
        self.conv_out = Convolution(channels[-1], config.latent_channels)
        self.shortcut_group = channels[-1] // config.latent_channels if config.encoder_out_shortcut else None

    def forward(self, x: Tensor) -> Tensor:
        x = self.conv_in(x)
        for stage in self.stages:
            for layer in stage.children():
                x = in_chunks(_step(layer), x)
        latent = self.conv_out(x)
        return latent if self.shortcut_group is None else latent + _average_channels(x, self.shortcut_group)


class Decoder(nn.Module):
    def __init__(self, config: AutoencoderConfig) -> None:
        super().__init__()
        channels, layers = config.decoder_block_out_channels, config.decoder_layers_per_block
        interpolate = config.upsample_block_type == "interpolate"
        self.conv_in = Convolution(config.latent_channels, channels[-1])
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
            self.conv_out: nn.Module = Convolution(last, config.in_channels)
        else:
            self.conv_out = Upsample(last, config.in_channels, interpolate, shortcut=False)

    def forward(self, latent: Tensor, band: int | None = None) -> Tensor:
        layers = [layer for stage in reversed(self.stages) for layer in stage.children()]
        steps = [Step(self._enter, reach=1), *map(_step, layers), self._last_step()]
        far = 1 + max((number for number, step in enumerate(steps) if step.reach == EVERYWHERE), default=-1)
        x = latent
        for step in steps[:far]:
            x = in_chunks(step, x)
        if band is not None:
            local = [Step(partial(in_chunks, step, whole=0), step.reach, step.scale) for step in steps[far:]]
            return in_bands(local, x, band * x.shape[2] // latent.shape[2])
        for step in steps[far:]:
            x = in_chunks(step, x)
        return x

    def _last_step(self) -> Step:
        last = self.conv_out
        return Step(self._leave, last.reach, last.scale) if isinstance(last, Upsample) else Step(self._leave, reach=1)

    def _enter(self, latent: Tensor) -> Tensor:
        x = self.conv_in(latent)
        if self.shortcut_repeats is not None:
            x = x + latent.repeat_interleave(self.shortcut_repeats, dim=1)
        return x

    def _leave(self, x: Tensor) -> Tensor:
        return self.conv_out(self.activation_out(self.norm_out(x), inplace=not torch.is_grad_enabled()))


def _block(kind: str, channels: int, config: AutoencoderConfig, scales: tuple[int, ...]) -> nn.Module:
    if kind == "ResBlock":
        return ResidualBlock(channels)
    return EfficientViTBlock(channels, config.attention_head_dim, scales)


class ResidualBlock(nn.Module):
    reach = 2  # rows on either side that an output row depends on

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.conv1 = Convolution(channels, channels)
        self.conv2 = Convolution(channels, channels, bias=False)
        self.norm = MapRMSNorm(channels, bias=True)

    def forward(self, x: Tensor) -> Tensor:
        hidden = self.conv2(F.silu(self.conv1(x), inplace=not torch.is_grad_enabled()))
        return self.norm.added_to(x, hidden)


class EfficientViTBlock(nn.Module):
    """Multi-scale linear attention, then a Mix-FFN; each normed at its end and added to its input."""

    def __init__(self, channels: int, head_dim: int, scales: tuple[int, ...]) -> None:
        super().__init__()
        self.attention = MultiscaleLinearAttention(channels, head_dim, scales)
        self.mix_ffn = MixFFN(channels, 4 * channels)
        self.ffn_norm = MapRMSNorm(channels, bias=True)

    def forward(self, x: Tensor) -> Tensor:
        x = x.contiguous(memory_format=torch.channels_last)  # its linear layers work on tokens
        x = self.attention(x)
        hidden = self.mix_ffn(map_to_tokens(x), *x.shape[-2:])
        return self.ffn_norm.added_to(x, tokens_to_map(hidden, *x.shape[-2:]))


class MultiscaleLinearAttention(nn.Module):
    """x + ReLU linear attention over the projection of x and over blurred copies of it, one copy per scale.

    The rows of the fused projection are not [all queries | all keys | all values]: each group of 3·dim rows is one
    head's query, key and value, in the projection and in every copy (the published checkpoints are built so).
    """

    def __init__(self, channels: int, head_dim: int, scales: tuple[int, ...]) -> None:
        super().__init__()
        self.head_dim = head_dim
        self.qkv = Linear(channels, 3 * channels, bias=False)
        self.scales = nn.ModuleList(LocalMixing(3 * channels, head_dim, size) for size in scales)
        self.out = Linear(channels * (1 + len(scales)), channels, bias=False)
        self.norm = MapRMSNorm(channels, bias=True)

    def forward(self, x: Tensor) -> Tensor:
        height, width = x.shape[-2:]
        qkv = self.qkv(map_to_tokens(x))  # (B, N, 3C)
        feature_map = tokens_to_map(qkv, height, width)
        parts = [qkv.unflatten(2, (-1, self.head_dim)).transpose(1, 2), *(mix(feature_map) for mix in self.scales)]
        mixed = [
            linear_attention(*part.unflatten(1, (-1, 3)).unbind(2)).transpose(1, 2).flatten(2)  # (B, N, C)
            for part in parts  # (B, 3 heads, N, dim)
        ]
        out = self.out(torch.cat(mixed, dim=2).to(x.dtype))
        return self.norm.added_to(x, tokens_to_map(out, height, width))


class LocalMixing(nn.Module):
    """Depthwise k×k, then a 1×1 that mixes the channels of one head's query, key or value."""

    def __init__(self, channels: int, head_dim: int, kernel: int) -> None:
        super().__init__()
        self.depthwise = nn.Conv2d(channels, channels, kernel, padding=kernel // 2, groups=channels, bias=False)
        self.pointwise = nn.Conv2d(channels, channels, 1, groups=channels // head_dim, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        """(B, C, H, W) → (B, groups, N, head_dim). One batched product: torch runs grouped 1×1 one by one."""
        groups = self.pointwise.groups
        tokens = map_to_tokens(self.depthwise(x)).unflatten(2, (groups, -1))  # (B, N, groups, dim)
        weight = self.pointwise.weight.unflatten(0, (groups, -1)).flatten(2)  # (groups, out, in)
        return tokens.transpose(1, 2) @ weight.transpose(1, 2)


class Downsample(nn.Module):
    """Halves the map by a convolution; the shortcut averages groups of the four neighbours' channels."""

    def __init__(self, channels_in: int, channels_out: int, unshuffle: bool, shortcut: bool = True) -> None:
        super().__init__()
        self.unshuffle = unshuffle
        self.group = 4 * channels_in // channels_out if shortcut else None
        self.conv: nn.Conv2d = (
            Convolution(channels_in, channels_out // 4)
            if unshuffle
            else nn.Conv2d(channels_in, channels_out, 3, stride=2, padding=1)
        )

    def forward(self, x: Tensor) -> Tensor:
        halved = self.conv(x)
        if self.unshuffle:
            halved = F.pixel_unshuffle(halved, 2)
        if self.group is None:
            return halved
        if self.group == 4:  # all neighbours of one channel
            return _sum(F.avg_pool2d(x, 2), halved)
        return _sum(_average_channels(F.pixel_unshuffle(x, 2), self.group), halved)


class Upsample(nn.Module):
    """Doubles the map by a convolution; the shortcut spreads repeated channels over the four new pixels."""

    scale = 2

    def __init__(self, channels_in: int, channels_out: int, interpolate: bool, shortcut: bool = True) -> None:
        super().__init__()
        self.interpolate = interpolate
        self.reach = 1 if interpolate else 2  # output rows: the convolution runs on the doubled map or on the small one
        self.repeats = 4 * channels_out // channels_in if shortcut else None
        self.conv = Convolution(channels_in, channels_out if interpolate else 4 * channels_out)

    def forward(self, x: Tensor) -> Tensor:
        if computes_freely(x, self.conv.weight):
            return self._by_phases(x)
        if self.interpolate:
            doubled = self.conv(F.interpolate(x, scale_factor=2, mode="nearest"))
        else:
            doubled = F.pixel_shuffle(self.conv(x), 2)
        if self.repeats is None:
            return doubled
        if not may_change(doubled, x):
            return doubled + F.pixel_shuffle(x.repeat_interleave(self.repeats, dim=1), 2)
        for row, column in PHASES:
            doubled[:, :, row::2, column::2] += self._shortcut(x, row, column)
        return doubled

    def _by_phases(self, x: Tensor) -> Tensor:
        """Writes convolution and shortcut to their places in one pass: torch's shuffle and interpolation are slow."""
        conv = self.conv
        phases = conv.phases_of_doubled(x) if self.interpolate else conv(x).unflatten(1, (-1, 4)).unbind(2)
        batch, channels, height, width = phases[0].shape
        out = x.new_empty(batch, channels, 2 * height, 2 * width)
        for (row, column), phase in zip(PHASES, phases, strict=True):
            place = out[:, :, row::2, column::2]
            if self.repeats is None:
                place.copy_(phase)
            else:
                torch.add(phase, self._shortcut(x, row, column), out=place)
        return out

    def _shortcut(self, x: Tensor, row: int, column: int) -> Tensor:
        """(B, C, H, W) → (B, C', H, W), of the four new pixels the one in this row and column."""
        assert self.repeats is not None
        phase = 2 * row + column  # c' of this phase is channel 4·c' + phase of the repeated ones
        if 4 % self.repeats == 0:
            return x[:, phase // self.repeats :: 4 // self.repeats]
        return x.repeat_interleave(self.repeats, dim=1)[:, phase::4]


def in_chunks(step: Step, x: Tensor, whole: int | None = None) -> Tensor:
    """The step on the whole map; on the processor a part of the rows at a time.

    Args:
        whole: bytes that the step may put out at once; None: `WHOLE_BYTES`.
    """
    if x.device.type != "cpu" or torch.is_grad_enabled() or step.reach == EVERYWHERE:
        return step.function(x)
    bytes_of_row = step.scale * x[:, :, :1].numel() * x.element_size()
    if bytes_of_row * x.shape[2] <= (WHOLE_BYTES if whole is None else whole):
        return step.function(x)
    return in_bands([step], x, max(FEWEST_ROWS, CHUNK_BYTES // max(bytes_of_row, 1)))


def _step(layer: nn.Module) -> Step:
    if isinstance(layer, ResidualBlock):
        return Step(layer, reach=ResidualBlock.reach)
    if isinstance(layer, Upsample):
        return Step(layer, layer.reach, layer.scale)
    return Step(layer, EVERYWHERE)


def _as_convolved(x: Tensor) -> Tensor:
    """Channels innermost on a graphics card, where cuDNN's half-precision convolutions would else turn each map."""
    return x.contiguous(memory_format=torch.channels_last) if x.device.type == "cuda" else x


def _sum(x: Tensor, fresh: Tensor) -> Tensor:
    """x + fresh, of which nobody else has `fresh`."""
    return fresh.add_(x) if may_change(fresh, x) else x + fresh


def _average_channels(x: Tensor, group: int) -> Tensor:
    return x.unflatten(1, (-1, group)).mean(2)
