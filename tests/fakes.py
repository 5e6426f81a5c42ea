"""FakeEngine: yields what a test wrote down, without torch. It waits where the test says, and never sleeps."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator, Iterable
from pathlib import Path

import numpy as np

from engine import Event, GeneratedImage, GenerationRequest, Notice, PictureRows, Stage, StepProgress
from engine.drafts import draft_of
from engine.journal import Progress, Unfinished
from engine.planning.forecast import Forecast
from engine.planning.memory_plan import Footprint, plan_memory
from engine.planning.run_history import RunKind, RunSize
from sana_desktop.jobs.job import Job
from sana_desktop.jobs.store import JobStore


def gradient(width: int, height: int, seed: int = 0) -> np.ndarray:
    """(height, width, 3) uint8: smooth, and another one for every seed."""
    x = np.linspace(0.0, 1.0, width)[None, :, None]
    y = np.linspace(0.0, 1.0, height)[:, None, None]
    corners = np.random.default_rng(seed).uniform(20, 235, (4, 3))
    pixels = (1 - y) * ((1 - x) * corners[0] + x * corners[1]) + y * ((1 - x) * corners[2] + x * corners[3])
    return pixels.astype(np.uint8)


def image_of(request: GenerationRequest) -> GeneratedImage:
    pixels = gradient(request.width, request.height, request.seed)
    return GeneratedImage(request, pixels, request.width, request.height, seconds=0.5)


def forecast_of(request: GenerationRequest, fits: bool = True) -> Forecast:
    """Half a second a step, and as many bytes as a picture has pixels, times a thousand."""
    work = 1000 * request.width * request.height
    footprint = Footprint(
        text_encoder=0, transformer=0, decoder=0, encoding=0, joint_step=work, single_step=work, decoding=work
    )
    plan = plan_memory(footprint, work if fits else work - 1, on_gpu=False)
    seconds = {Stage.ENCODING: 0.1, Stage.DENOISING: 0.5 * request.steps, Stage.DECODING: 0.4}
    size = RunSize(request.width, request.height, request.steps, {}, plan.peaks, fresh=False)
    return Forecast(
        seconds=seconds,
        peak_bytes=plan.peak_bytes,
        free_bytes=work if fits else work - 1,
        host_bytes=0,
        disk_bytes=100_000,
        plan=plan,
        footprint=footprint,
        kind=RunKind("fake", "cpu", "float32", "full", 0.0),
        size=size,
        learned_from=0,
    )


def ordinary_run(request: GenerationRequest) -> Iterable[Event]:
    """The events of a run in which nothing happens."""
    yield StepProgress(Stage.LOADING, 0, 1)
    yield StepProgress(Stage.ENCODING, 0, 1)
    yield from denoising_steps(request)
    yield StepProgress(Stage.DECODING, 0, 1)
    yield image_of(request)


def denoising_steps(request: GenerationRequest, seconds_per_step: float = 0.1) -> Iterable[StepProgress]:
    for step in range(1, request.steps + 1):
        preview = gradient(max(1, request.width // 32), max(1, request.height // 32), request.seed + step)
        yield StepProgress(Stage.DENOISING, step, request.steps, preview, (request.steps - step) * seconds_per_step)


def enlarging_run(request: GenerationRequest, tiles: int = 9, rows: int = 128) -> Iterable[Event]:
    """The events of an enlargement: each step in tiles, then the picture in bands of `rows` rows of pixels."""
    yield StepProgress(Stage.READING, 0, 1)
    for step in range(request.steps):
        preview = gradient(max(1, request.width // 32), max(1, request.height // 32), request.seed + step)
        for tile in range(tiles):
            yield StepProgress(Stage.DENOISING, step, request.steps, preview, tile=tile, tiles=tiles)
    yield StepProgress(Stage.DENOISING, request.steps, request.steps, tiles=tiles)
    pixels = gradient(request.width, request.height, request.seed)
    bands = range(0, request.height, rows)
    for done, top in enumerate(bands):
        yield StepProgress(Stage.DECODING, done, len(bands))
        yield PictureRows(top, pixels[top : top + rows], request.height)
    yield GeneratedImage(
        request, pixels, request.width, request.height, tiles, source_width=512, source_height=512, seconds=0.5
    )


class FakeEngine:
    """Runs `script(request)` for each request.

    Args:
        script: yields the events of a run, or raises.
        gate: if given, the engine asks for one permit (`gate.release()`) before each event.
        pace: seconds between two events, for a run that a person or a heartbeat watches.
    """

    def __init__(
        self,
        script: Callable[[GenerationRequest], Iterable[Event]] = ordinary_run,
        gate: threading.Semaphore | None = None,
        pace: float = 0.0,
    ) -> None:
        self._script = script
        self._gate = gate
        self._pace = pace
        self._never = threading.Event()
        self.is_closed = False
        self.requests: list[GenerationRequest] = []  # all that were begun
        self.drafts: list[GenerationRequest] = []  # that drafts were begun of
        self.left_early: list[GenerationRequest] = []  # those whose generator was closed before the image

    def forecast(self, request: GenerationRequest) -> Forecast:
        return forecast_of(request)

    def close(self) -> None:
        self.is_closed = True

    def draft(self, request: GenerationRequest) -> Generator[Event, None, None]:
        self.drafts.append(request)
        yield from self._events(draft_of(request))

    def generate(self, request: GenerationRequest) -> Generator[Event, None, None]:
        self.requests.append(request)
        yield from self._events(request)

    def _events(self, request: GenerationRequest) -> Generator[Event, None, None]:
        event: Event | None = None
        try:
            for event in self._script(request):
                if self._gate is not None:
                    self._gate.acquire()
                if self._pace:
                    self._never.wait(self._pace)
                yield event
        except GeneratorExit:
            if not isinstance(event, GeneratedImage):
                self.left_early.append(request)
            raise


class FakeGallery:
    """Stands where images are saved: remembers them, or raises what the test says. The queue's file is real.

    Args:
        queue: the file of the queue; None: it is told nothing.
    """

    def __init__(
        self, folder: Path = Path("/pictures"), error: Exception | None = None, queue: Path | None = None
    ) -> None:
        self._folder = folder
        self.error = error
        self.queue = queue
        self.refused: str | None = None  # why nothing can be saved now
        self.saved: list[GeneratedImage] = []

    def refusal(self, job: Job) -> str | None:
        return self.refused

    def save(self, job: Job, image: GeneratedImage) -> Path:
        path = self._folder / f"{image.request.seed}.png"
        self._note(job, lambda store: store.reserve(job.key, path))
        path = self.write(image, path)
        self.saved.append(image)
        self._note(job, lambda store: store.finish(job.key, path))
        return path

    def write(self, image: GeneratedImage, path: Path) -> Path:
        if self.error is not None:
            raise self.error
        return path

    def _note(self, job: Job, note: Callable[[JobStore], None]) -> None:
        if self.queue is not None:
            with JobStore(self.queue) as store:
                note(store)


def unfinished(request: GenerationRequest, step: int = 3, steps: int = 8) -> Unfinished:
    progress = Progress(step, steps, preview=gradient(16, 16, request.seed))
    return Unfinished(f"{request.seed:032x}", request, progress, when=1_790_000_000.0)


class FakeJournal:
    """Stands where unfinished renders are kept."""

    def __init__(self, *items: Unfinished) -> None:
        self.items = list(items)

    def read(self) -> list[Unfinished]:
        return list(self.items)

    def discard(self, item: Unfinished) -> None:
        self.items.remove(item)


def notice_run(text: str) -> Callable[[GenerationRequest], Iterable[Event]]:
    """An ordinary run that begins with a notice."""

    def script(request: GenerationRequest) -> Iterable[Event]:
        yield Notice(text)
        yield from ordinary_run(request)

    return script
