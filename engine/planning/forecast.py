"""Forecast: what a run will need, told before it starts. Plain data, without torch; `forecaster.py` reckons it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from engine.events import Stage
from engine.planning.memory_plan import Footprint, MemoryPlan
from engine.planning.run_history import RunKind, RunSize


@dataclass(frozen=True, slots=True)
class Forecast:
    """What one image will need on this machine."""

    seconds: Mapping[Stage, float]  # loading is left out where the networks are there already
    peak_bytes: int  # on the device; on a processor of the whole program
    free_bytes: int  # what the run may fill on the device in all
    host_bytes: int  # beside a graphics card: in main memory
    disk_bytes: int  # the finished PNG, and weights that will be kept in the cache
    plan: MemoryPlan
    footprint: Footprint  # what the plan was made from; for the rungs below it
    kind: RunKind
    size: RunSize
    learned_from: int  # runs like this one that this machine has seen; 0: reckoned from counted work alone
    is_limited: bool = False  # `free_bytes` is the limit that was set, and more is free

    @property
    def total_seconds(self) -> float:
        return sum(self.seconds.values())

    @property
    def fits(self) -> bool:
        return self.plan.fits

    def sentences(self) -> tuple[str, ...]:
        """What is done in order to fit, and what to do where it does not."""
        if self.fits:
            return self.plan.sentences()
        needed, free = memory_words(self.peak_bytes), memory_words(self.free_bytes)
        told = f"{needed} are needed at least and {free} are free: close other programs, or choose a smaller size."
        if self.is_limited:
            told = f"{needed} are needed at least and the memory limit is {free}: raise it, or choose a smaller size."
        return (told, *self.plan.sentences())

    def summary(self) -> str:
        """One line: time, peak memory, and whether it fits."""
        fits = "fits" if self.fits else "may not fit"
        return f"about {time_words(self.total_seconds)}, {memory_words(self.peak_bytes)}, {fits}"


def seconds_for(forecast: Forecast, count: int) -> float:
    """Of several images one after the other: the networks are loaded once."""
    loading = forecast.seconds.get(Stage.LOADING, 0.0)
    return count * (forecast.total_seconds - loading) + loading


def forecast_lines(forecast: Forecast, count: int = 1) -> list[str]:
    """In full, a line for each thing; of one image, with the time of all `count`."""
    stages = ", ".join(f"{stage.value} {time_words(seconds)}" for stage, seconds in forecast.seconds.items())
    lines = [f"time      about {time_words(forecast.total_seconds)} ({stages})"]
    if count > 1:
        lines.append(f"          all {count}: about {time_words(seconds_for(forecast, count))}")
    where = "on the card" if forecast.plan.on_gpu else "of this program"
    fits = "fits" if forecast.fits else "may not fit"
    peak, free = memory_words(forecast.peak_bytes), memory_words(forecast.free_bytes)
    allowed = f"the memory limit of {free}" if forecast.is_limited else f"{free} that it may take"
    lines.append(f"memory    {peak} at most {where}, of {allowed}: {fits}")
    if forecast.plan.on_gpu:
        lines.append(f"          {memory_words(forecast.host_bytes)} in main memory")
    lines.append(f"disk      about {memory_words(count * forecast.disk_bytes)}")
    if forecast.learned_from:
        lines.append(f"known     from {forecast.learned_from} runs like it on this machine")
    else:
        lines.append("known     from counted work alone: it gets better with the first run")
    return lines + [f"          {sentence}" for sentence in forecast.sentences()]


def time_words(seconds: float) -> str:
    """Rounded as a forecast deserves: "0.4 s", "7 s", "2 min 10 s", "1 h 5 min"."""
    if seconds < 10:
        return f"{max(seconds, 0.1):.1f} s" if seconds < 3 else f"{seconds:.0f} s"
    if seconds < 60:
        return f"{seconds:.0f} s"
    if seconds < 600:
        minutes, rest = divmod(round(seconds / 10) * 10, 60)
        return f"{minutes} min {rest} s" if rest else f"{minutes} min"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 60 else f"{minutes // 60} h {minutes % 60} min"


def memory_words(bytes_: int) -> str:
    """In decimal units, as disks and cards are sold: "0.3 MB", "640 MB", "3.4 GB"."""
    if bytes_ < 995e6:
        return f"{bytes_ / 1e6:.{0 if bytes_ > 995e3 else 1}f} MB"
    return f"{bytes_ / 1e9:.1f} GB"
