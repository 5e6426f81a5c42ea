"""What one image of a model needs: weights, activations and operations, counted on the networks themselves.

Everything is counted from the configurations, without reading a weight, and kept for the next image like it.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

import torch
from torch import Tensor, nn

from engine import device as devices
from engine.autoencoder import Autoencoder
from engine.config import AutoencoderConfig, TransformerConfig
from engine.events import Stage
from engine.gemma import Gemma
from engine.gemma_config import GemmaConfig
from engine.guidance import GuidedVelocity
from engine.model_configs import ModelConfigs
from engine.models import ModelInfo
from engine.planning.memory_count import Work, counting, weight_bytes
from engine.planning.memory_plan import Footprint
from engine.prefix_cache import PrefixCache
from engine.prompt_tokens import MAX_PROMPT_TOKENS, resolve_instruction
from engine.quantization import KEPT, Kind, Product, fastest_product, quantize_network
from engine.request import GenerationRequest, Precision, TextPrecision
from engine.solver import LEAST_STRENGTH
from engine.tiling import Tile
from engine.transformer import SanaTransformer
from engine.without_data import META, without_data

BANDS = (16, 4, 1)
"""Latent rows of a band, for the ladder: each goes through the decoder with far less memory than the one before."""

_CHARACTERS_OF_A_TOKEN = 4  # of English prose; the tokenizer itself is too slow to load for a forecast
_COUNTED_LAYERS = 2  # alike layers are counted two and three deep; each further one adds what the third added
_COUNTED_ROWS = 4  # of latent cells: as far as two times that, every one is counted
_ROUNDED = 8  # tokens: a letter more or less is no other count

Network = TypeVar("Network", bound=nn.Module)


@dataclass(frozen=True, slots=True)
class PlannedRun:
    """An image that is going to be made, with everything that decides what it needs."""

    info: ModelInfo
    configs: ModelConfigs
    request: GenerationRequest
    precision: Precision  # not AUTO
    text_precision: TextPrecision  # not AUTO
    device: torch.device
    height: int  # pixels that are denoised
    width: int
    loaded: bool  # the networks are in memory already
    guided_steps: int  # of the request's steps, those in which the guidance acts
    tiles: tuple[Tile, ...] = ()  # of which each step makes one after the other; (): one as large as the latent

    @property
    def guided(self) -> bool:
        """Whether there is a second branch."""
        return self.request.guidance_scale > 1.0 and not self.configs.transformer.guidance_embeds

    @property
    def cells(self) -> tuple[int, int]:
        """(height, width) of the latent."""
        side = self.configs.autoencoder.compression
        return self.height // side, self.width // side

    @property
    def cells_at_once(self) -> tuple[int, int]:
        """(height, width) of what the transformer sees at a time."""
        return (self.tiles[0].height, self.tiles[0].width) if self.tiles else self.cells

    @property
    def steps(self) -> int:
        """Without any noise on its source, there is nothing to be done."""
        return 0 if self.request.source and self.request.strength < LEAST_STRENGTH else self.request.steps


def count_footprint(run: PlannedRun, overhead: int, bands: Sequence[int] = BANDS) -> Footprint:
    """What the run needs of memory.

    Args:
        overhead: what the device holds whatever is drawn; see `Footprint.overhead`.
        bands: latent rows of the bands in which the decoder may have to work; counting one takes as long as all else.
    """
    gemma, sana, dcae = _networks(run)
    instruction, prompt, negative = _tokens(run)
    table = 0
    if run.device.type == "cuda":  # the text encoder's largest matrix stays on the host
        table = gemma.config.vocab_size * gemma.config.hidden_size * gemma.dtype.itemsize
    whole = count_decoding(dcae, run.cells).peak_bytes
    return Footprint(
        text_encoder=gemma.weight_bytes() - table,
        transformer=sana.weight_bytes(),
        decoder=dcae.weight_bytes(),
        encoding=count_encoding(gemma, instruction, prompt, negative).peak_bytes,
        joint_step=count_step(sana, run.cells_at_once, prompt, negative).peak_bytes,
        single_step=count_step(sana, run.cells_at_once, prompt, negative, together=False).peak_bytes,
        decoding=whole,
        banded_decoding=_falling(
            whole, [(rows, count_decoding(dcae, run.cells, rows).peak_bytes) for rows in bands if rows < run.cells[0]]
        ),
        overhead=overhead,
        host=table,
        encoder=dcae.both_weight_bytes() if run.request.source else 0,
        reading=count_reading(dcae, run.cells).peak_bytes if run.request.source else 0,
    )


def _falling(most: int, bands: Sequence[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Those that need less than all before them: what is fastest may itself be done in few rows."""
    falling = []
    for rows, bytes_ in bands:
        if bytes_ < most:
            falling.append((rows, bytes_))
            most = bytes_
    return tuple(falling)


def count_operations(run: PlannedRun) -> Mapping[Stage, int]:
    """How much there is to compute, by stage, all steps together."""
    gemma, sana, dcae = _networks(run)
    instruction, prompt, negative = _tokens(run)
    with_one = max(run.steps - (run.guided_steps if run.guided else 0), 0)
    denoising = 0
    if with_one:
        denoising += with_one * count_step(sana, run.cells_at_once, prompt, None).operations
    if with_one < run.steps:
        denoising += (run.steps - with_one) * count_step(sana, run.cells_at_once, prompt, negative).operations
    reading = {Stage.READING: count_reading(dcae, run.cells).operations} if run.request.source else {}
    return {
        Stage.ENCODING: count_encoding(gemma, instruction, prompt, negative).operations,
        **reading,
        Stage.DENOISING: denoising * max(len(run.tiles), 1),
        Stage.DECODING: count_decoding(dcae, run.cells).operations,
    }


def _networks(run: PlannedRun) -> tuple[TextEncoderKind, TransformerKind, AutoencoderKind]:
    device, configs = run.device, run.configs
    wide = devices.wide_dtype(run.precision, device)
    text_kind = {TextPrecision.INT8: Kind.INT8, TextPrecision.NF4: Kind.NF4}.get(run.text_precision)
    kind = Kind.INT8 if run.precision is Precision.INT8 else None
    return (
        TextEncoderKind(configs.text_encoder, wide, text_kind, device.type),
        TransformerKind(configs.transformer, devices.transformer_dtype(run.precision, device), kind, device.type),
        AutoencoderKind(configs.autoencoder, wide, device.type),
    )


def _tokens(run: PlannedRun) -> tuple[int, int, int | None]:
    """Of the instruction, the prompt and the negative prompt; None: no second branch."""
    instruction = resolve_instruction(run.request.instruction, run.info.instruction)
    negative = _about_tokens(run.request.negative_prompt) if run.guided else None
    return _about_tokens(instruction), _about_tokens(run.request.prompt), negative


@dataclass(frozen=True, slots=True)
class TextEncoderKind:
    """A network as it runs; `network` builds it without data, of all or of the first layers."""

    config: GemmaConfig
    dtype: torch.dtype
    kind: Kind | None
    device: str  # "cpu" or "cuda"

    @functools.lru_cache(maxsize=8)  # noqa: B019 - building one takes as long as counting it
    def network(self, layers: int | None = None) -> Gemma:
        config = self.config
        if layers is not None:
            config = replace(config, num_hidden_layers=layers, layer_types=config.layer_types[:layers])
        with without_data():
            network = Gemma(config).to(self.dtype).requires_grad_(False)
        return _quantized(network, (), self.kind, Product.WIDENED)

    def weight_bytes(self) -> int:
        return _weight_bytes(self)


@dataclass(frozen=True, slots=True)
class TransformerKind:
    """See `TextEncoderKind`."""

    config: TransformerConfig
    dtype: torch.dtype
    kind: Kind | None
    device: str

    @functools.lru_cache(maxsize=8)  # noqa: B019
    def network(self, layers: int | None = None) -> SanaTransformer:
        config = self.config if layers is None else replace(self.config, num_layers=layers)
        with without_data():
            network = SanaTransformer(config).to(self.dtype).requires_grad_(False)
        return _quantized(network, KEPT, self.kind, fastest_product(torch.device(self.device)))

    def weight_bytes(self) -> int:
        return _weight_bytes(self)


@dataclass(frozen=True, slots=True)
class AutoencoderKind:
    """See `TextEncoderKind`."""

    config: AutoencoderConfig
    dtype: torch.dtype
    device: str

    @functools.lru_cache(maxsize=8)  # noqa: B019
    def network(self) -> Autoencoder:
        with without_data():
            return Autoencoder(self.config).to(self.dtype).requires_grad_(False)

    def weight_bytes(self) -> int:
        """Of the decoder alone: drawing needs no encoder."""
        return _weight_bytes(self)

    def both_weight_bytes(self) -> int:
        """As they are for a moment when a picture is read."""
        return weight_bytes(self.network())


@functools.lru_cache(maxsize=16)
def _weight_bytes(kind: TextEncoderKind | TransformerKind | AutoencoderKind) -> int:
    network = kind.network()
    return weight_bytes(network.decoder if isinstance(network, Autoencoder) else network)


@functools.lru_cache(maxsize=64)
def count_encoding(gemma: TextEncoderKind, instruction: int, prompt: int, negative: int | None) -> Work:
    """The prompt after the instruction, and the negative prompt without one.

    Args:
        instruction, prompt, negative: numbers of tokens; None: no second branch.
    """

    def run(layers: int) -> Work:
        cache = PrefixCache(gemma.network(layers))
        with counting(torch.device(gemma.device)) as count:
            begin = [0] * (1 + instruction)
            kept = [cache.run(begin, [*begin, *[1] * prompt])]
            if negative is not None:
                kept.append(cache.run([0], [0, *[1] * negative]))
            return count.work()

    return _over_layers(run, gemma.config.num_hidden_layers)


@functools.lru_cache(maxsize=64)
def count_step(
    sana: TransformerKind, cells: tuple[int, int], prompt: int, negative: int | None, together: bool = True
) -> Work:
    """One solver step: its operations, and its peak together with what is made once for all steps.

    Args:
        cells: (height, width) of the latent.
        prompt, negative: numbers of tokens; None: no second branch.
    """
    config = sana.config

    def run(layers: int) -> Work:
        network = sana.network(layers)
        with counting(torch.device(sana.device)) as count:
            velocity = GuidedVelocity(
                network,
                torch.empty(1, 1 + prompt, config.caption_channels, device=META),
                None if negative is None else torch.empty(1, 1 + negative, config.caption_channels, device=META),
                guidance_scale=4.5,
                together=together,
            )
            before = count.work()
            count.restart()
            velocity(torch.empty(1, config.in_channels, *cells, device=META), 500.0)
            step = count.work()
        peak = max(before.peak_bytes, step.peak_bytes)
        if sana.device == "cuda" and (together or negative is None):
            peak += step.peak_bytes - before.kept_bytes  # a step that is recorded as a graph has tensors of its own
        return replace(step, peak_bytes=peak)

    return _over_layers(run, config.num_layers)


@functools.lru_cache(maxsize=64)
def count_reading(dcae: AutoencoderKind, cells: tuple[int, int]) -> Work:
    """From bytes of pixels to the latent, in rows. Each row adds about the same, so that few are counted."""
    network, side = dcae.network(), dcae.config.compression
    height, width = cells

    def run(rows: int) -> Work:
        with counting(torch.device(dcae.device)) as count:
            torch.empty(2, side * rows, side * width, 3, dtype=torch.uint8, device=META)  # as it is, and as it shall be
            for _ in network.encode_rows(
                lambda top, bottom: torch.empty(1, 3, bottom - top, side * width, dtype=dcae.dtype, device=META),
                side * rows,
                side * width,
            ):
                pass
            return count.work()

    if height <= 2 * _COUNTED_ROWS:
        return run(height)
    return run(_COUNTED_ROWS).at(run(2 * _COUNTED_ROWS), -(-(height - _COUNTED_ROWS) // _COUNTED_ROWS))


@functools.lru_cache(maxsize=64)
def count_decoding(dcae: AutoencoderKind, cells: tuple[int, int], rows: int | None = None) -> Work:
    """From the latent to bytes of pixels, `rows` rows of latent cells at a time (None: as is fastest).

    Rows are one like the other, and the lowest need the most: what is kept lies in memory, and the layers come to
    their ends. So of bands the last one alone is counted, with what is done before all of them.
    """
    network = dcae.network()
    side = dcae.config.compression
    with counting(torch.device(dcae.device)) as count:
        latent = torch.empty(1, dcae.config.latent_channels, *cells, dtype=dcae.dtype, device=META)
        image = torch.empty(side * cells[0], side * cells[1], 3, dtype=torch.uint8, device=META)
        in_one = rows or network.fastest_rows(latent) or cells[0]
        for band in network.decode_rows(latent, rows, first=-(-cells[0] // in_one) - 1):
            image[: band.shape[2]] = _as_bytes(band.float()).movedim(0, 2)
        return replace(count.work(), operations=_decoding_operations(dcae) * cells[0] * cells[1])


@functools.lru_cache(maxsize=16)
def _decoding_operations(dcae: AutoencoderKind) -> int:
    """For each latent cell; the same for every size and in every way."""
    network = dcae.network()
    with counting(torch.device(dcae.device)) as count:
        latent = torch.empty(1, dcae.config.latent_channels, 2, 2, dtype=dcae.dtype, device=META)
        network.decode(latent)
        return count.work().operations // 4


def _as_bytes(pixels: Tensor) -> Tensor:
    return ((pixels[0] / 2 + 0.5).clamp(0, 1) * 255).round().to(torch.uint8)


def _over_layers(run: Callable[[int], Work], layers: int) -> Work:
    """Layers are alike, so that each adds the same."""
    if layers <= _COUNTED_LAYERS + 1:
        return run(layers)
    return run(_COUNTED_LAYERS).at(run(_COUNTED_LAYERS + 1), layers - _COUNTED_LAYERS)


def _quantized(network: Network, kept: tuple[str, ...], kind: Kind | None, product: Product) -> Network:
    if kind is not None:
        quantize_network(network, kept, kind, product)
    return network


def _about_tokens(text: str) -> int:
    return min(math.ceil(len(text) / _CHARACTERS_OF_A_TOKEN / _ROUNDED) * _ROUNDED, MAX_PROMPT_TOKENS)
