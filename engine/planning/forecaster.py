"""Reckons forecasts: counts what a run needs, corrects it by what such runs took on this machine, and plans memory."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cache

import torch

from engine.events import Stage
from engine.planning.footprint import PlannedRun, count_footprint, count_operations
from engine.planning.forecast import Forecast
from engine.planning.free_memory import host_free_bytes, is_below_free, usable_bytes
from engine.planning.learned_line import Line, growing_line_through, line_through
from engine.planning.memory_peak import CUDA_CONTEXT, resident_memory
from engine.planning.memory_plan import Footprint, MemoryPlan, plan_memory, same_plan
from engine.planning.run_history import Figures, Run, RunHistory, RunKind, RunSize, today

_ENOUGH = 3  # runs, to leave those aside that differ in whether the networks had to be loaded
_ROOMY = 3  # times what is needed at the most: then the ladder does without its first rung
_EFFICIENCY = 0.5  # before anything is learned: share of a plain product's speed that the networks reach
_READ_BYTES_PER_SECOND = 1e9  # weights, from a file that the system has in memory
_PNG_BYTES_PER_PIXEL = 1.6  # of a photograph; drawings take less
_PROBE_SECONDS = 0.03
_PROBE_SIDE = 512

# From counted activations to measured ones, before anything is learned: libraries load code and keep buffers.
_USUAL_PEAK = {"cpu": Line(1.5, 75e6), "cuda": Line(1.05, 100e6)}
_PEAK_SLOPES = (1.0, 4.0)  # the more above 1, the larger the convolutions' workspaces beside what is counted


class Forecaster:
    """Tells what runs will take on one device, and learns from what they took."""

    def __init__(
        self, device: torch.device, history: RunHistory | None = None, memory_limit: int | None = None
    ) -> None:
        """
        Args:
            memory_limit: bytes that a run may fill on the device in all, on a processor the whole program; None: what
                is free.
        """
        self._device = device
        self._history = RunHistory() if history is None else history
        self._memory_limit = memory_limit
        self._base: int | None = None

    @torch.inference_mode(False)  # in which operations are not taken apart into those that are counted
    def forecast(self, run: PlannedRun) -> Forecast:
        """Takes some tenths of a second for an image of a new size, then milliseconds."""
        free, is_limited = self._free(self._overhead(run))
        counted = self._counted(run, free)
        operations = count_operations(run)
        kind = _kind(run)
        alike = _alike(self._history.like(kind), fresh=not run.loaded)
        footprint = _corrected(counted, alike, self._device.type)
        on_gpu = self._device.type == "cuda"
        plan = plan_memory(footprint, free, on_gpu, host_free_bytes() if on_gpu else None)
        size = RunSize(
            width=run.width,
            height=run.height,
            steps=run.request.steps,
            operations=operations,
            counted=same_plan(plan, counted).peaks,
            fresh=not run.loaded,
        )
        return Forecast(
            seconds=self._seconds(size, counted, alike),
            peak_bytes=max(plan.peak_bytes, self._resident_now()),
            free_bytes=free,
            host_bytes=plan.host_bytes,
            disk_bytes=round(_PNG_BYTES_PER_PIXEL * run.request.width * run.request.height),
            plan=plan,
            footprint=footprint,
            kind=kind,
            size=size,
            learned_from=len(alike),
            is_limited=is_limited,
        )

    @torch.inference_mode(False)
    def learn(self, run: PlannedRun, forecast: Forecast, outcome: Figures, plan: MemoryPlan | None = None) -> None:
        """From a run that came to its end; a cancelled one teaches nothing.

        Args:
            plan: what the run ended with, where memory ran out and it was not the forecast's.
        """
        size = forecast.size
        if plan is not None and plan != forecast.plan:
            bands = [rows for rows, _ in forecast.footprint.banded_decoding]
            counted = count_footprint(run, self._overhead(run), bands)
            size = replace(size, counted=same_plan(plan, counted).peaks)
        said = Figures(forecast.seconds, forecast.plan.peaks)
        self._history.add(Run(forecast.kind, size, said, outcome, forecast.learned_from, today()))

    def _overhead(self, run: PlannedRun) -> int:
        """What is there before any network: on a processor the program itself, as it was when it was first asked."""
        if self._device.type == "cuda":
            return CUDA_CONTEXT
        if self._base is None:
            memory = resident_memory()
            self._base = 0 if memory is None else memory.total
            if run.loaded:
                self._base -= _resident(count_footprint(run, 0, ()))
        return max(self._base, 0)

    def _free(self, overhead: int) -> tuple[int, bool]:
        """Bytes that a run may fill in all, and whether it is the limit that says so."""
        free, limit = usable_bytes(self._device, overhead), self._memory_limit
        if limit is None or not is_below_free(limit, self._device, overhead):
            return free, False
        return min(free, limit), True

    def _counted(self, run: PlannedRun, free: int) -> Footprint:
        """With bands only where the decoder may need them: counting those takes longer than all the rest."""
        roomy = count_footprint(run, self._overhead(run), ())
        if _ROOMY * (_resident(roomy) + roomy.decoding) < free:
            return roomy
        return count_footprint(run, roomy.overhead)

    def _resident_now(self) -> int:
        """A processor's program holds on to memory that it has freed: its peak is never below what it has now."""
        memory = resident_memory() if self._device.type == "cpu" else None
        return 0 if memory is None else memory.total

    def _seconds(self, size: RunSize, footprint: Footprint, alike: Sequence[Run]) -> Mapping[Stage, float]:
        usual = Line(1 / (_EFFICIENCY * product_speed(self._device)), 0.0)
        seconds = {}
        if size.fresh:
            weights = _resident(footprint) - footprint.overhead
            loads = [(1.0, run.outcome.seconds[Stage.LOADING]) for run in alike if Stage.LOADING in run.outcome.seconds]
            seconds[Stage.LOADING] = growing_line_through(loads, Line(weights / _READ_BYTES_PER_SECOND, 0.0)).at(1.0)
        for stage, operations in size.operations.items():
            times = size.steps if stage is Stage.DENOISING else 1
            line = growing_line_through(_points(alike, stage, _seconds_per_step), usual)
            seconds[stage] = times * line.at(operations / times)
        return seconds


def _resident(footprint: Footprint) -> int:
    return footprint.overhead + footprint.text_encoder + footprint.transformer + footprint.decoder


def _kind(run: PlannedRun) -> RunKind:
    return RunKind(
        model=RunKind.of_folder(run.info.folder),
        device=_device_name(run.device),
        precision=run.precision.value,
        text_precision=run.text_precision.value,
        step_cache=run.request.step_cache,
    )


def _alike(runs: Sequence[Run], fresh: bool) -> Sequence[Run]:
    """What happens for the first time takes longer, and leaves more memory untouched."""
    same = [run for run in runs if run.size.fresh == fresh]
    return same if len(same) >= _ENOUGH else runs


Point = tuple[float, float]


def _points(runs: Sequence[Run], stage: Stage, point: Callable[[Run, Stage], Point]) -> list[Point]:
    return [point(run, stage) for run in runs if stage in run.size.operations and stage in run.outcome.seconds]


def _seconds_per_step(run: Run, stage: Stage) -> Point:
    times = run.size.steps if stage is Stage.DENOISING else 1
    return run.size.operations[stage] / times, run.outcome.seconds[stage] / times


def _corrected(counted: Footprint, runs: Sequence[Run], device: str) -> Footprint:
    """The footprint with what the counts do not see, put down to the activations of the stage in which it shows."""

    def measured(stage: Stage, activations: int) -> int:
        points = []
        for run in runs:
            if {stage, Stage.LOADING} <= run.size.counted.keys() and stage in run.outcome.peaks:
                held = run.size.counted[Stage.LOADING]
                points.append((float(run.size.counted[stage] - held), float(run.outcome.peaks[stage] - held)))
        return max(round(line_through(points, _USUAL_PEAK[device], _PEAK_SLOPES).at(activations)), 0)

    return replace(
        counted,
        encoding=measured(Stage.ENCODING, counted.encoding),
        reading=measured(Stage.READING, counted.reading) if counted.encoder else 0,
        joint_step=measured(Stage.DENOISING, counted.joint_step),
        single_step=measured(Stage.DENOISING, counted.single_step),
        decoding=measured(Stage.DECODING, counted.decoding),
        banded_decoding=tuple((rows, measured(Stage.DECODING, size)) for rows, size in counted.banded_decoding),
    )


def _device_name(device: torch.device) -> str:
    if device.type == "cuda":
        return torch.cuda.get_device_name(device)[:100]
    return f"cpu, {torch.get_num_threads()} threads"


@cache
def product_speed(device: torch.device) -> float:
    """Operations a second of a plain matrix product, measured once in some 30 ms."""
    dtype = torch.bfloat16 if device.type == "cuda" else torch.float32
    side = _PROBE_SIDE if device.type == "cpu" else 8 * _PROBE_SIDE
    x = torch.ones(side, side, dtype=dtype, device=device)
    x @ x  # the first one loads the library
    _wait(device)
    best, end = float("inf"), time.perf_counter() + _PROBE_SECONDS
    while (started := time.perf_counter()) < end:
        x @ x
        _wait(device)
        best = min(best, time.perf_counter() - started)
    return 2 * side**3 / best


def _wait(device: torch.device) -> None:
    if device.type == "cuda":
        torch.cuda.synchronize(device)
