"""Where the networks of a run lie, and in what pieces it is worked: as fast as the memory allows.

Arithmetic on byte counts, without torch. What a network needs is counted in `memory_count.py`; what is done about it
is decided here: `plan_memory` before a run, `lighter` when memory ran out in spite of the plan.
"""

from __future__ import annotations

import dataclasses
import itertools
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum

from engine.events import Stage


class Placement(Enum):
    """Where a network's weights are while it does not run."""

    RESIDENT = "resident"  # they stay on the device
    OFFLOADED = "offloaded"  # on the host, moved to the device for their stage; on a processor there is no such place
    DROPPED = "dropped"  # freed after their stage, read again from their (mapped) file when they are needed


@dataclass(frozen=True, slots=True)
class Footprint:
    """What one image needs whatever the plan; bytes on the device, where nothing else is said."""

    text_encoder: int  # weights
    transformer: int
    decoder: int
    encoding: int  # activations of the text encoder
    joint_step: int  # activations of a solver step, both branches of the guidance as one batch
    single_step: int  # the same, one branch after the other; for an image without guidance equal to `joint_step`
    decoding: int  # activations of the decoder, the whole latent at once
    banded_decoding: tuple[tuple[int, int], ...] = ()  # (latent rows of a band, activations), most rows first
    overhead: int = 0  # CUDA's context; on a processor the interpreter with its libraries
    host: int = 0  # beside a graphics card: on the host whatever the plan, the embedding table for one
    encoder: int = 0  # weights; 0: the image begins from noise. Read when it is needed, and let go
    reading: int = 0  # activations of the encoder


@dataclass(frozen=True, slots=True)
class MemoryPlan:
    """How one image is made. Two plans that do the same are equal, whatever their figures."""

    text_encoder: Placement
    transformer: Placement
    autoencoder: Placement
    joint_guidance: bool  # both branches of the guidance as one batch; False: one after the other
    decode_band: int | None  # latent rows that are decoded at once; None: all
    decode_on_cpu: bool
    on_gpu: bool
    peaks: Mapping[Stage, int] = dataclasses.field(compare=False)  # bytes on the device
    host_bytes: int = dataclasses.field(compare=False)  # beside a graphics card: what lies on the host
    fits: bool = dataclasses.field(compare=False)  # into the memory it was made for

    @property
    def peak_bytes(self) -> int:
        """On the device, over all stages."""
        return max(self.peaks.values())

    def sentences(self) -> tuple[str, ...]:
        """What is done in order to fit; empty where nothing has to be done."""
        told = []
        for name, placement in (
            ("text encoder", self.text_encoder),
            ("transformer", self.transformer),
            ("decoder", self.autoencoder),
        ):
            if placement is Placement.OFFLOADED and not (name == "decoder" and self.decode_on_cpu):
                told.append(f"The {name} waits in main memory and is on the card only while it runs.")
            elif placement is Placement.DROPPED:
                told.append(f"The {name} is in memory only while it runs, and read from its file again each time.")
        if not self.joint_guidance:
            told.append("Each step works the two prompts one after the other, which is slower.")
        if self.decode_on_cpu:
            told.append("The picture is developed on the processor, which is slower.")
        if self.decode_band is not None:
            told.append(f"The picture is developed in bands of {32 * self.decode_band} pixel rows, to the same result.")
        return tuple(told)


@dataclass(frozen=True, slots=True)
class _Choice:
    """What can be chosen. The order of the fields is that of their price: a later one costs more than all before."""

    band: int = 0  # 0: whole; k: the k-th of the footprint's bands
    text_encoder_out: bool = False
    autoencoder_out: bool = False
    sequential: bool = False
    transformer_out: bool = False
    on_cpu: bool = False

    @property
    def price(self) -> tuple[int, ...]:
        return tuple(int(value) for value in reversed(dataclasses.astuple(self)))


_RUNGS: tuple[Callable[[_Choice], _Choice], ...] = (
    lambda choice: dataclasses.replace(choice, band=choice.band + 1),
    lambda choice: dataclasses.replace(choice, text_encoder_out=True),
    lambda choice: dataclasses.replace(choice, sequential=True),
    lambda choice: dataclasses.replace(choice, transformer_out=True),
    lambda choice: dataclasses.replace(choice, autoencoder_out=True),
    lambda choice: dataclasses.replace(choice, on_cpu=True, autoencoder_out=True),
)
"""The ladder that is walked down when memory runs out: what costs little time first."""


def plan_memory(footprint: Footprint, free_bytes: int, on_gpu: bool, host_free_bytes: int | None = None) -> MemoryPlan:
    """The plan of least cost that fits; where none does, the one of the lowest peak, with `fits` False.

    Args:
        free_bytes: what the run may fill on the device in all, weights that are there already included.
        host_free_bytes: main memory for what is moved off a card; None: enough. Where it lacks, weights are dropped.
    """
    offload = on_gpu and (host_free_bytes is None or _movable(footprint) + footprint.host <= host_free_bytes)
    out = Placement.OFFLOADED if offload else Placement.DROPPED
    plans = [(choice, _plan(footprint, choice, out, on_gpu, free_bytes)) for choice in _choices(footprint, on_gpu)]
    fitting = [(choice.price, number) for number, (choice, plan) in enumerate(plans) if plan.fits]
    if fitting:
        return plans[min(fitting)[1]][1]
    return min(plans, key=lambda entry: (entry[1].peak_bytes, entry[0].price))[1]


def lighter(plan: MemoryPlan, footprint: Footprint, failed: Stage) -> MemoryPlan | None:
    """The next rung of the ladder after memory ran out in the stage `failed`; None: there is none.

    Every rung lowers that stage's peak and raises no other's. `fits` stays what it was: the free memory that it was
    reckoned with has proved wrong.
    """
    choice = _chosen(plan, footprint)
    for rung in _RUNGS:
        below = rung(choice)
        if below.band > len(footprint.banded_decoding) or (below.on_cpu and not plan.on_gpu):
            continue
        found = _plan(footprint, below, _out(plan), plan.on_gpu, None)
        if found.peaks[failed] < plan.peaks[failed]:
            return dataclasses.replace(found, fits=plan.fits)
    return None


def same_plan(plan: MemoryPlan, footprint: Footprint) -> MemoryPlan:
    """The same placements and pieces with the figures of another footprint, which has the same bands."""
    return dataclasses.replace(
        _plan(footprint, _chosen(plan, footprint), _out(plan), plan.on_gpu, None), fits=plan.fits
    )


def _choices(footprint: Footprint, on_gpu: bool) -> Iterator[_Choice]:
    switch = (False, True)
    bands = range(len(footprint.banded_decoding) + 1)
    for values in itertools.product(bands, switch, switch, switch, switch, switch if on_gpu else (False,)):
        choice = _Choice(*values)
        if not choice.on_cpu or (choice.autoencoder_out and choice.band == 0):
            yield choice


def _plan(footprint: Footprint, choice: _Choice, out: Placement, on_gpu: bool, free_bytes: int | None) -> MemoryPlan:
    if choice.on_cpu:
        choice = dataclasses.replace(choice, band=0)  # main memory is not what ran out
    rows, decoding = (None, footprint.decoding) if not choice.band else footprint.banded_decoding[choice.band - 1]
    step = footprint.single_step if choice.sequential else footprint.joint_step
    weights = {
        Stage.ENCODING: (footprint.text_encoder, choice.text_encoder_out, footprint.encoding),
        Stage.DENOISING: (footprint.transformer, choice.transformer_out, step),
        Stage.DECODING: (footprint.decoder, choice.autoencoder_out, decoding),
    }
    resident = sum(bytes_ for bytes_, is_out, _ in weights.values() if not is_out)
    peaks = {Stage.LOADING: footprint.overhead + resident}
    for stage, (bytes_, is_out, activations) in weights.items():
        peaks[stage] = footprint.overhead + resident + (bytes_ if is_out else 0) + activations
    if choice.on_cpu:
        peaks[Stage.DECODING] = footprint.overhead + resident
    if footprint.encoder:
        peaks[Stage.READING] = footprint.overhead + resident + footprint.encoder + footprint.reading
    moved = sum(bytes_ for bytes_, is_out, _ in weights.values() if is_out) if out is Placement.OFFLOADED else 0
    places = [out if is_out else Placement.RESIDENT for _, is_out, _ in weights.values()]
    host = footprint.host + moved
    if choice.on_cpu:
        places[2] = Placement.OFFLOADED  # it runs where it waits
        host += footprint.decoding + (footprint.decoder if out is Placement.DROPPED else 0)
    return MemoryPlan(
        text_encoder=places[0],
        transformer=places[1],
        autoencoder=places[2],
        joint_guidance=not choice.sequential,
        decode_band=rows,
        decode_on_cpu=choice.on_cpu,
        on_gpu=on_gpu,
        peaks=peaks,
        host_bytes=host,
        fits=free_bytes is None or max(peaks.values()) <= free_bytes,
    )


def _chosen(plan: MemoryPlan, footprint: Footprint) -> _Choice:
    rows = [rows for rows, _ in footprint.banded_decoding]
    return _Choice(
        band=0 if plan.decode_band is None else rows.index(plan.decode_band) + 1,
        text_encoder_out=plan.text_encoder is not Placement.RESIDENT,
        autoencoder_out=plan.autoencoder is not Placement.RESIDENT,
        sequential=not plan.joint_guidance,
        transformer_out=plan.transformer is not Placement.RESIDENT,
        on_cpu=plan.decode_on_cpu,
    )


def _out(plan: MemoryPlan) -> Placement:
    """Where networks go that are sent away."""
    dropped = Placement.DROPPED in (plan.text_encoder, plan.transformer, plan.autoencoder)
    return Placement.OFFLOADED if plan.on_gpu and not dropped else Placement.DROPPED


def _movable(footprint: Footprint) -> int:
    return footprint.text_encoder + footprint.transformer + footprint.decoder
