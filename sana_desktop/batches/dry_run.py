"""What a batch would render, and what it would take in all, without rendering anything."""

from __future__ import annotations

import dataclasses
import json
from collections import Counter
from collections.abc import Sequence
from typing import TextIO

from engine import GenerationRequest, Stage
from engine.planning.forecast import Forecast, memory_words, time_words
from sana_desktop.jobs.job import Job
from sana_desktop.rendering import Engine

SHOWN = 20
_MOST_KINDS = 64


@dataclasses.dataclass(frozen=True, slots=True)
class BatchForecast:
    seconds: float
    peak_bytes: int
    disk_bytes: int
    fits: bool


def forecast_batch(engine: Engine, requests: Sequence[GenerationRequest]) -> BatchForecast:
    """Of all, one after the other; each kind is reckoned once, of very many kinds some stand for all."""
    chosen = kinds_of(requests)
    return total_forecast([(engine.forecast(request), count) for request, count in chosen.items()], len(requests))


def kinds_of(requests: Sequence[GenerationRequest], most: int = _MOST_KINDS) -> dict[GenerationRequest, int]:
    """A request for each kind of them, and how many are like it; of very many kinds some."""
    kinds = Counter(map(_kind, requests))
    return dict(list(kinds.items())[:: -(-len(kinds) // most) or 1])


def total_forecast(forecasts: Sequence[tuple[Forecast, int]], count: int) -> BatchForecast:
    """Of `count` pictures, one after the other.

    Args:
        forecasts: of each kind, with how many are like it.
    """
    share = count / max(sum(number for _, number in forecasts), 1)
    seconds, loading, disk, peak, fits = 0.0, 0.0, 0.0, 0, True
    for forecast, number in forecasts:
        own = forecast.seconds.get(Stage.LOADING, 0.0)
        seconds += number * (forecast.total_seconds - own) * share
        disk += number * forecast.disk_bytes * share
        loading, peak = max(loading, own), max(peak, forecast.peak_bytes)
        fits = fits and forecast.fits
    return BatchForecast(seconds + loading, peak, round(disk), fits)


def list_jobs(jobs: Sequence[Job], output: TextIO, as_json: bool) -> None:
    """As JSON all of them, one a line; else the first, and how many follow."""
    if as_json:
        for job in jobs:
            facts = {"number": job.number, "template": job.template, "request": job.request.to_dict()}
            print(json.dumps({"type": "job", **facts}), file=output)
        return
    for job in jobs[:SHOWN]:
        request = job.request
        settings = f"seed {request.seed}, {request.width}x{request.height}, {request.steps} steps"
        prompt = " ".join(request.prompt.split())
        print(f"{job.number:>5}  {settings}, guidance {request.guidance_scale:g}: {_shortened(prompt)}", file=output)
    if len(jobs) > SHOWN:
        print(f"       … and {len(jobs) - SHOWN:,} more", file=output)


def tell_forecast(forecast: BatchForecast, count: int, output: TextIO, as_json: bool) -> None:
    if as_json:
        print(json.dumps({"type": "batch", "count": count, **dataclasses.asdict(forecast)}), file=output, flush=True)
        return
    fits = "fits" if forecast.fits else "may not fit"
    print(f"all {count:,}  about {time_words(forecast.seconds)}", file=output)
    print(f"memory    {memory_words(forecast.peak_bytes)} at most: {fits}", file=output)
    print(f"disk      about {memory_words(forecast.disk_bytes)}", file=output, flush=True)


def _kind(request: GenerationRequest) -> GenerationRequest:
    """What takes as long as the request."""
    return dataclasses.replace(request, prompt="a picture", negative_prompt="", seed=0, tile_prompts=())


def _shortened(text: str) -> str:
    shown = "".join(character if character.isprintable() else "?" for character in text[:101])
    return shown if len(shown) <= 100 else f"{shown[:100]}…"
