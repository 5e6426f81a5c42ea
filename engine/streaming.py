"""The autoencoder's local layers as streams of rows: a map goes through them from top to bottom, a few rows at a time.

Local means that an output row depends only on input rows near it. So each layer keeps the few rows that it will need
again, gives what can be finished, and lags behind by its reach. No row is computed twice and nothing is blended: the
rows are those of the whole map. Only linear attention sees a whole map; `resident_attention.py` lets it.

B batch, C channels, H×W map
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Protocol

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from engine.autoencoder_layers import Downsample, EfficientViTBlock, ResidualBlock, Upsample
from engine.convolution import Convolution
from engine.resident_attention import attend_in_place
from engine.window import Window

Rows = Callable[[int, int], Tensor]
"""(top, bottom) → (B, C, bottom − top, W): these rows of a map."""
MapFunction = Callable[[Tensor], Tensor]

TILE = 6  # rows that Winograd's algorithm makes together: a push of whole tiles wastes nothing
MIXED = TILE + 1  # rows by which rounding can spread from a row, beyond what it is used for, in one convolution


class Stream(Protocol):
    """A layer to which rows are given from top to bottom. Its rows come in with `take` and go out with `give`, so that
    whoever passes them on need not keep them while the layer works."""

    scale: float  # output rows for an input row
    channels_out: int
    convolutions: int  # one after another

    def take(self, rows: Tensor, last: bool) -> None:
        """(B, C, h, W), h > 0, those below what came before; last: there are none below these."""

    def give(self) -> Tensor:
        """(B, C', h', W'): all that can be finished by now and was not given before; perhaps no row at all."""


class _Neighbouring:
    """A layer whose rows depend on the rows next to them, behind `prepare`, a function of single pixels."""

    convolutions = 1

    def __init__(self, layer: MapFunction, prepare: MapFunction | None) -> None:
        """
        Args:
            layer: (B, C, h + 2, W) → what it makes of the inner rows.
        """
        self._layer, self._prepare = layer, prepare
        self._window = Window(1)

    def take(self, rows: Tensor, last: bool) -> None:
        self._window.take(rows if self._prepare is None else self._prepare(rows), last)

    def give(self) -> Tensor:
        x = self._window.rows
        if x.shape[2] < 3:
            return x[:, :, :0]
        self._window.keep(2)
        return self._layer(x)


class ConvolutionStream(_Neighbouring):
    """`prepare`, then a 3×3 convolution, with a shortcut around both."""

    scale = 1.0

    def __init__(
        self, convolution: Convolution, prepare: MapFunction | None = None, shortcut: MapFunction | None = None
    ) -> None:
        """
        Args:
            prepare, shortcut: functions of single pixels.
        """
        assert prepare is None or shortcut is None
        super().__init__(self._convolved, prepare)
        self.channels_out = convolution.out_channels
        self._convolution, self._shortcut = convolution, shortcut

    def _convolved(self, x: Tensor) -> Tensor:
        out = self._convolution(x, margin=0)
        return out if self._shortcut is None else out.add_(self._shortcut(x[:, :, 1:-1]))


class ResidualStream:
    scale = 1.0
    convolutions = 2

    def __init__(self, block: ResidualBlock) -> None:
        self.channels_out = block.conv2.out_channels
        self._block = block
        self._window, self._hidden = Window(1), Window(1)
        self._last = False
        self._residual = 1  # where in the window the row lies that is given next: below the zeros, later at the top

    def take(self, rows: Tensor, last: bool) -> None:
        self._window.take(rows, last)
        self._last = last

    def give(self) -> Tensor:
        x = self._window.rows
        if x.shape[2] < 3:
            return x[:, :, :0]
        self._window.keep(2)
        self._hidden.take(F.silu(self._block.conv1(x, margin=0), inplace=True), self._last)
        first, self._residual = self._residual, 0
        fresh = self._second()
        if fresh.shape[2] == 0:
            return fresh
        return self._block.norm.added_to(x[:, :, first : first + fresh.shape[2]], fresh)

    def _second(self) -> Tensor:
        hidden = self._hidden.rows
        if hidden.shape[2] < 3:
            return hidden[:, :, :0]
        self._hidden.keep(2)
        return self._block.conv2(hidden, margin=0)


class UpsampleStream(_Neighbouring):
    scale = 2.0

    def __init__(self, layer: Upsample, prepare: MapFunction | None = None) -> None:
        super().__init__(partial(layer, margin=0), prepare)
        self.channels_out = layer.channels_out


class DownsampleStream:
    """An output row is of two input rows: an odd one waits for the next."""

    scale = 0.5
    convolutions = 1

    def __init__(self, layer: Downsample) -> None:
        self.channels_out = layer.channels_out
        self._layer = layer
        self._below = 1 if layer.unshuffle else 0  # what the last of two rows needs
        self._window = Window(1, below=self._below)

    def take(self, rows: Tensor, last: bool) -> None:
        self._window.take(rows, last)

    def give(self) -> Tensor:
        x = self._window.rows
        count = (x.shape[2] - 1 - self._below) // 2
        if count < 1:
            return x[:, :, :0]
        self._window.keep(x.shape[2] - 2 * count)
        return self._layer(x[:, :, : 1 + 2 * count + self._below], margin=0)


class Gathered:
    """Holds rows back until there are enough: few rows do not repay what a convolution does once a push."""

    scale = 1.0
    convolutions = 0

    def __init__(self, channels: int, rows: int) -> None:
        self.channels_out = channels
        self._rows, self._held, self._last = rows, list[Tensor](), False

    def take(self, rows: Tensor, last: bool) -> None:
        self._held.append(rows)
        self._last = last

    def give(self) -> Tensor:
        if not self._last and sum(rows.shape[2] for rows in self._held) < self._rows:
            return self._held[0][:, :, :0]
        held, self._held = self._held, []
        return torch.cat(held, dim=2) if len(held) > 1 else held.pop()


@dataclass(frozen=True, slots=True)
class RowShape:
    """Of a map of any height."""

    batch: int
    channels: int
    width: int
    itemsize: int

    @property
    def bytes(self) -> int:
        return self.batch * self.channels * self.width * self.itemsize


class Flow:
    """Streams one behind another. Rows go into the first; what comes out of the last is theirs, in order."""

    def __init__(self, streams: Sequence[Stream], row: RowShape, budget: int) -> None:
        """
        Args:
            row: of the map that goes in.
            budget: bytes of a layer's output that may be made at once; a few times as many are in memory then.
        """
        self._streams: list[Stream] = []
        self._most: list[int] = []  # input rows of each stream that may come at once; those that keep the height
        self.scale = 1.0
        for stream in streams:
            width = round(row.width * stream.scale)
            below = RowShape(row.batch, stream.channels_out, width, row.itemsize)
            bytes_ = max(row.bytes / stream.scale, below.bytes)  # for a row that is given
            rows = max(int(budget / bytes_) // TILE, 1) * TILE
            self._streams.append(stream)
            self._most.append(max(round(rows / stream.scale), 1))
            if stream.scale < 1.0:
                self._streams.append(Gathered(stream.channels_out, rows))
                self._most.append(rows)
            row, self.scale = below, self.scale * stream.scale
        self.row = row  # of the map that comes out

    def run(self, rows: Rows, height: int, start: int = 0) -> Iterator[Tensor]:
        """The whole map, (B, C', h', W') after (B, C', h', W').

        Args:
            rows: of the map that goes in.
            height: its rows.
            start: of these the one to begin with, a multiple of `push_rows`, as if it were the topmost.
        """
        for top in range(start, height, self.push_rows):
            bottom = min(top + self.push_rows, height)
            yield from self._through(0, _as_convolved(rows(top, bottom)), bottom == height)

    @property
    def push_rows(self) -> int:
        """Rows of the map that goes in, that do so at once."""
        return self._most[0]

    def start_before(self, row: int) -> int:
        """Where `run` may start so that all from this output row on is as it is after a start at the top, bit by bit.

        The first push after a start is cut into other pieces, and takes zeros for what lies above: everything that is
        computed from it differs. From then on the pieces are the same. Rows that are computed from the same numbers in
        the same pieces are equal; what differs spreads by what a convolution computes together.
        """
        spread = 0.0
        for stream in self._streams:
            spread = spread * stream.scale + MIXED * stream.convolutions * max(stream.scale, 1.0)
        clean = (row - spread) / self.scale
        return max(int(clean // self.push_rows) - 1, 0) * self.push_rows

    def _through(self, number: int, rows: Tensor, last: bool) -> Iterator[Tensor]:
        """Through the streams from this one on. Nothing is kept that the streams do not keep, but rows that wait."""
        if rows.shape[2] == 0:
            return
        if number == len(self._streams):
            yield rows
            return
        stream, most = self._streams[number], self._most[number]
        # Only what grows is cut: pieces of a few rows, the rest of a cut, cost as much as large ones.
        pieces = -(-rows.shape[2] // most) if stream.scale > 1.0 else 1
        waiting = list(reversed(rows.split(-(-rows.shape[2] // pieces), dim=2)))
        del rows
        while waiting:
            stream.take(waiting.pop(), last and not waiting)
            yield from self._through(number + 1, stream.give(), last and not waiting)


def stream_of(layer: nn.Module) -> Stream:
    if isinstance(layer, ResidualBlock):
        return ResidualStream(layer)
    if isinstance(layer, Upsample):
        return UpsampleStream(layer)
    assert isinstance(layer, Downsample)
    return DownsampleStream(layer)


def through(
    layers: Sequence[Stream | EfficientViTBlock], rows: Rows, height: int, row: RowShape, budget: int
) -> Generator[None, None, tuple[Flow, Rows, int]]:
    """Everything up to the last linear attention is done, as it must be before anything below it can begin.

    Yields between pieces of work, so that whoever does not want it any more can leave.

    Args:
        layers: the first is a stream.
        rows: of the map that goes in.
        height: its rows.
        budget: see `Flow`.
    Returns:
        What is left, the rows that go into it, and how many.
    """
    streams: list[Stream] = []
    for layer in layers:
        if not isinstance(layer, EfficientViTBlock):
            streams.append(layer)
            continue
        if streams:
            flow = Flow(streams, row, budget)
            feature_map = yield from _whole(flow, rows, height)
            rows, height, row = _rows_of(feature_map), feature_map.shape[2], flow.row
            streams = []
        yield from attend_in_place(layer, feature_map, budget)
    return Flow(streams, row, budget), rows, height


def _whole(flow: Flow, rows: Rows, height: int) -> Generator[None, None, Tensor]:
    """(B, C', H', W'), channels innermost, as linear attention wants it."""
    whole: Tensor | None = None
    top = 0
    for part in flow.run(rows, height):
        if whole is None:
            batch, channels, _, width = part.shape
            whole = part.new_empty(batch, round(height * flow.scale), width, channels).permute(0, 3, 1, 2)
        whole[:, :, top : top + part.shape[2]] = part
        top += part.shape[2]
        del part  # before the next one is made
        yield
    assert whole is not None and top == whole.shape[2]
    return whole


def _rows_of(feature_map: Tensor) -> Rows:
    return lambda top, bottom: feature_map[:, :, top:bottom]


def in_bands(parts: Iterator[Tensor], height: int, skipped: int = 0) -> Iterator[Tensor]:
    """The same rows, cut into bands of this height, but the last, which may be lower.

    Args:
        skipped: so many rows of the first parts are left out.
    """
    held: list[Tensor] = []
    count = 0  # their rows
    for part in parts:
        held.append(part[:, :, skipped:])
        skipped = max(skipped - part.shape[2], 0)
        count += held[-1].shape[2]
        while count >= height:
            together = torch.cat(held, dim=2)
            yield together[:, :, :height].contiguous()
            held, count = [together[:, :, height:]], count - height
    if count:
        yield torch.cat(held, dim=2)


def _as_convolved(x: Tensor) -> Tensor:
    """As the convolutions of the device want it; else each of them turns the map."""
    return x if x.device.type == "cuda" else x.contiguous()
