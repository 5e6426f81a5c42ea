"""DC-AE, the deep-compression autoencoder (paper 2.1): 32×32 pixels become one latent cell of 32 channels.

Everything is local, convolutions of finite reach and norms per pixel, except the linear attention of the EfficientViT
stages, which is a sum over all positions. Deterministic: there is no posterior to sample from. Small maps go through
whole; large ones as rows (`streaming.py`), in bounded memory and to the same pixels.

B batch, C channels, H×W map
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import nullcontext
from typing import TypeVar

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from engine.allocator import large_blocks_kept
from engine.autoencoder_layers import Downsample, EfficientViTBlock, Upsample, average_channels, block
from engine.config import AutoencoderConfig
from engine.convolution import Convolution
from engine.layers import MapRMSNorm
from engine.streaming import (
    ConvolutionStream,
    DownsampleStream,
    RowShape,
    Stream,
    UpsampleStream,
    in_bands,
    stream_of,
    through,
)

Done = TypeVar("Done")

# What a layer puts out at once on the processor, if nobody asks for less: whole maps, or rows of those that are larger
WHOLE_BYTES = 128 * 2**20
PUSH_BYTES = 24 * 2**20


class Autoencoder(nn.Module):
    """Pixels ↔ latents, at the scale on which the transformer was trained."""

    def __init__(self, config: AutoencoderConfig) -> None:
        super().__init__()
        self.config = config
        self.encoder = Encoder(config)
        self.decoder = Decoder(config)

    def encode(self, pixels: Tensor) -> Tensor:
        """(B, 3, 32·H, 32·W) in [−1, 1] → (B, 32, H, W) latent."""
        largest = self.config.encoder_block_out_channels[0] * pixels[:, 0].numel() * pixels.element_size()
        if _is_whole(pixels, largest):
            return self.encoder(_as_convolved(pixels)) * self.config.scaling_factor
        return torch.cat(list(self.encode_rows(lambda top, bottom: pixels[:, :, top:bottom], *pixels.shape[2:])), dim=2)

    @torch.no_grad()
    def encode_rows(
        self, read: Callable[[int, int], Tensor], height: int, width: int, rows: int | None = None
    ) -> Iterator[Tensor]:
        """A picture, of which some rows are in memory at once → its latent from the top, (B, 32, h, W) each.

        Most come at the end. Before that there are some of no rows, so that whoever iterates can stop in between.

        Args:
            read: (top, bottom) → (B, 3, bottom − top, width) in [−1, 1]; called once for each row, from top to bottom.
            height, width: in pixels, multiples of 32.
            rows: of the latent; what is in memory at once grows with it. None: what is fastest.
        """
        side, config = self.config.compression, self.config
        assert height % side == 0 and width % side == 0 and (rows is None or rows > 0)
        weight = self.encoder.conv_out.weight

        def pixels(top: int, bottom: int) -> Tensor:
            return read(top, bottom).to(weight.device, weight.dtype)

        row = RowShape(1, config.in_channels, width, weight.element_size())
        bytes_of_row = config.encoder_block_out_channels[0] * width * side * row.itemsize
        budget = max(PUSH_BYTES, bytes_of_row) if rows is None else rows * bytes_of_row
        pause = weight.new_empty(1, config.latent_channels, 0, width // side)
        flow, into, left = yield from _pausing(through(self.encoder.streams(), pixels, height, row, budget), pause)
        for latent in flow.run(into, left):
            yield latent * config.scaling_factor

    def decode(self, latent: Tensor, rows: int | None = None) -> Tensor:
        """(B, 32, H, W) latent → (B, 3, 32·H, 32·W), about [−1, 1], not clamped.

        Args:
            rows: of the latent, whose pixels are made at a time: with fewer, less memory and more time, to the same
                pixels. None: what is fastest.
        """
        if rows is None and self.fastest_rows(latent) is None:
            return self._decode_whole(latent)
        pixels: Tensor | None = None
        top, side = 0, self.config.compression
        for band in self.decode_rows(latent, rows):
            if pixels is None:
                pixels = band.new_empty(*band.shape[:2], side * latent.shape[2], band.shape[3])
            pixels[:, :, top : top + band.shape[2]] = band
            top += band.shape[2]
        assert pixels is not None
        return pixels

    @torch.no_grad()
    def decode_rows(self, latent: Tensor, rows: int | None = None, first: int = 0) -> Iterator[Tensor]:
        """(B, 32, H, W) latent → bands of pixels from the top, (B, 3, 32·rows, 32·W); the last one may be lower.

        Before them come some of no rows, while the attention's sums are gathered, so that whoever iterates can stop.

        Args:
            rows: of the latent for a band; see `decode`. None: what is fastest, perhaps all in one.
            first: the band to begin with, by its number. All bands are the same, bit by bit, whatever it is.
        """
        assert rows is None or rows > 0
        assert first >= 0
        side, height = self.config.compression, latent.shape[2]
        rows = rows or self.fastest_rows(latent)
        if rows is None:
            if first == 0:
                yield self._decode_whole(latent)
            return
        top = side * rows * first  # of the first band, in pixels
        if top >= side * height:
            return
        latent = latent / self.config.scaling_factor
        row = RowShape(latent.shape[0], latent.shape[1], latent.shape[3], latent.element_size())
        budget = rows * self._bytes_of_row(latent)
        pause = latent.new_empty(latent.shape[0], self.config.in_channels, 0, side * latent.shape[3])
        work = through(self.decoder.streams(), lambda a, b: latent[:, :, a:b], height, row, budget)
        flow, into, left = yield from _pausing(work, pause)
        start = flow.start_before(top) if first else 0
        if latent.device.type != "cpu":
            start = 0  # there nobody promises that rows do not depend on other rows, and it takes no time
        yield from in_bands(flow.run(into, left, start), side * rows, top - round(start * flow.scale))

    def fastest_rows(self, latent: Tensor) -> int | None:
        """What `rows` of None is for this latent; None: all at once, as whole maps."""
        bytes_of_row = self._bytes_of_row(latent)
        if _is_whole(latent, bytes_of_row * latent.shape[2]):
            return None
        return max(PUSH_BYTES // bytes_of_row, 1)

    def _bytes_of_row(self, latent: Tensor) -> int:
        """Of the largest map between the decoder's layers, for a row of the latent."""
        values = self.config.decoder_block_out_channels[0] * latent.shape[3] * self.config.compression**2
        return latent.shape[0] * values * latent.element_size()

    def _decode_whole(self, latent: Tensor) -> Tensor:
        latent = _as_convolved(latent / self.config.scaling_factor)
        with large_blocks_kept() if latent.device.type == "cpu" else nullcontext():
            return self.decoder(latent)


def _pausing(work: Generator[None, None, Done], pause: Tensor) -> Generator[Tensor, None, Done]:
    """The same work, which yields `pause` in between."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            done: Done = end.value
            return done
        yield pause


def _is_whole(x: Tensor, bytes_: int) -> bool:
    """Whether maps of this size are worked whole where x lies; gradients need them all."""
    return x.device.type != "cpu" or torch.is_grad_enabled() or bytes_ <= WHOLE_BYTES


class Encoder(nn.Module):
    def __init__(self, config: AutoencoderConfig) -> None:
        super().__init__()
        channels, layers = config.encoder_block_out_channels, config.encoder_layers_per_block
        unshuffle = config.downsample_block_type == "pixel_unshuffle"
        if layers[0] > 0:
            self.conv_in: Convolution | Downsample = Convolution(config.in_channels, channels[0])
        else:  # a first stage without blocks: the stem halves the picture by itself
            self.conv_in = Downsample(config.in_channels, channels[1], unshuffle, shortcut=False)
        self.stages = nn.ModuleList()
        for stage, count in enumerate(layers):
            blocks: list[nn.Module] = [
                block(config.encoder_block_types[stage], channels[stage], config, config.encoder_qkv_multiscales[stage])
                for _ in range(count)
            ]
            if count > 0 and stage < len(layers) - 1:
                blocks.append(Downsample(channels[stage], channels[stage + 1], unshuffle))
            self.stages.append(nn.Sequential(*blocks))
        self.conv_out = Convolution(channels[-1], config.latent_channels)
        self.shortcut_group = channels[-1] // config.latent_channels if config.encoder_out_shortcut else None

    def forward(self, x: Tensor) -> Tensor:
        x = self.conv_in(x)
        for layer in _layers(self.stages):
            x = layer(x)
        return self.conv_out(x) if self.shortcut_group is None else self.conv_out(x) + self._shortcut(x)

    def streams(self) -> Sequence[Stream | EfficientViTBlock]:
        """The same, for rows."""
        conv_in = self.conv_in
        return [
            DownsampleStream(conv_in) if isinstance(conv_in, Downsample) else ConvolutionStream(conv_in),
            *_streams(self.stages),
            ConvolutionStream(self.conv_out, shortcut=None if self.shortcut_group is None else self._shortcut),
        ]

    def _shortcut(self, x: Tensor) -> Tensor:
        assert self.shortcut_group is not None
        return average_channels(x, self.shortcut_group)


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
                block(config.decoder_block_types[stage], channels[stage], config, config.decoder_qkv_multiscales[stage])
                for _ in range(count)
            ]
            self.stages.append(nn.Sequential(*blocks))
        last = channels[0] if layers[0] > 0 else channels[1]
        self.norm_out = MapRMSNorm(last, bias=True)
        self.activation_out = F.silu if config.decoder_conv_act_fn == "silu" else F.relu
        if layers[0] > 0:
            self.conv_out: Convolution | Upsample = Convolution(last, config.in_channels)
        else:
            self.conv_out = Upsample(last, config.in_channels, interpolate, shortcut=False)

    def forward(self, latent: Tensor) -> Tensor:
        x = self.conv_in(latent)
        if self.shortcut_repeats is not None:
            x = x + self._shortcut(latent)
        for layer in _layers(reversed(self.stages)):
            x = layer(x)
        return self.conv_out(self._before_out(x))

    def streams(self) -> Sequence[Stream | EfficientViTBlock]:
        """The same, for rows."""
        last, before = self.conv_out, self._before_out
        return [
            ConvolutionStream(self.conv_in, shortcut=None if self.shortcut_repeats is None else self._shortcut),
            *_streams(reversed(self.stages)),
            UpsampleStream(last, before) if isinstance(last, Upsample) else ConvolutionStream(last, before),
        ]

    def _shortcut(self, latent: Tensor) -> Tensor:
        assert self.shortcut_repeats is not None
        return latent.repeat_interleave(self.shortcut_repeats, dim=1)

    def _before_out(self, x: Tensor) -> Tensor:
        return self.activation_out(self.norm_out(x), inplace=not torch.is_grad_enabled())


def _layers(stages: Iterable[nn.Module]) -> Iterator[nn.Module]:
    return (layer for stage in stages for layer in stage.children())


def _streams(stages: Iterable[nn.Module]) -> Iterator[Stream | EfficientViTBlock]:
    return (layer if isinstance(layer, EfficientViTBlock) else stream_of(layer) for layer in _layers(stages))


def _as_convolved(x: Tensor) -> Tensor:
    """Channels innermost on a graphics card, where cuDNN's half-precision convolutions would else turn each map."""
    return x.contiguous(memory_format=torch.channels_last) if x.device.type == "cuda" else x
