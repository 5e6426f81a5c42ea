"""What `generate`, `enlarge` and `resume` have in common: from requests to saved images, with everything reported.

Imports no torch: the engine is opened when the first request is due.
"""

from __future__ import annotations

import argparse
import contextlib
import functools
import io
import sys
from collections.abc import Callable, Generator, Iterable, Iterator
from pathlib import Path
from typing import Protocol

from engine import (
    EngineError,
    Event,
    GeneratedImage,
    GenerationRequest,
    InvalidRequest,
    Notice,
    PictureRows,
    Stage,
    StepProgress,
)
from engine.journal import unfinished_renders
from engine.planning.forecast import Forecast
from sana_desktop.argument_types import device_name, gigabytes
from sana_desktop.destination import Destination
from sana_desktop.reporter import JsonReporter, Reporter, TextReporter

CANCELLED = 130  # what shells expect of a program that Ctrl+C ended


class Engine(Protocol):
    def generate(self, request: GenerationRequest) -> Iterable[Event]: ...

    def forecast(self, request: GenerationRequest) -> Forecast: ...


OpenEngine = Callable[..., Engine]
"""Takes a device and, where there is one, `memory_limit` in bytes."""


def add_device_options(parser: argparse.ArgumentParser) -> None:
    """On what it is rendered."""
    parser.add_argument(
        "--device", metavar="auto|cpu|cuda", type=device_name, default="auto", help="default: auto; also cuda:1, …"
    )
    parser.add_argument(
        "--memory-limit",
        metavar="GB",
        type=gigabytes,
        help="that pictures may take, on a processor with the whole program; default: what is free",
    )


def limited(open_engine: OpenEngine, options: argparse.Namespace) -> OpenEngine:
    """Opens the engine with the limit of `add_device_options`."""
    limit = getattr(options, "memory_limit", None)
    return open_engine if limit is None else functools.partial(open_engine, memory_limit=round(limit * 1e9))


def open_engine(device: str, memory_limit: int | None = None) -> Engine:
    """The real engine; arguments as of `engine.pipeline.Engine`.

    Raises:
        EngineError: PyTorch cannot be loaded, or the device is not to be had.
    """
    try:
        # Not at the top: this imports torch, seconds that --help and a mistyped option need not cost.
        from engine.pipeline import Engine
    except (ImportError, OSError) as error:  # OSError: a library of torch's that the system refuses
        raise EngineError(
            f"The engine cannot be loaded ({error}): `sana-desktop doctor` says what is missing."
        ) from None
    return Engine(device=device, memory_limit=memory_limit)


def reported(options: argparse.Namespace, work: Callable[[Reporter, Renders], None], open_engine: OpenEngine) -> int:
    """Does `work`; the exit code. Errors are reported here, so that JSON readers see them as well."""
    # A program without a console has neither stream.
    output, errors = sys.stdout or io.StringIO(), sys.stderr or io.StringIO()
    reporter = JsonReporter(output, errors) if options.json else TextReporter(output, errors)
    renders = Renders(limited(open_engine, options), options.device, reporter)
    try:
        work(reporter, renders)
    except EngineError as error:
        renders.tell_what_is_kept()
        reporter.error(str(error))
        return 2 if isinstance(error, InvalidRequest) else 1
    except KeyboardInterrupt:
        saved, count = len(renders.saved), renders.count
        kept = f"{saved} of {count} images are saved" if count > 1 else "nothing is saved"
        reporter.error(f"Cancelled: {kept}.{renders.way_on()}")
        return CANCELLED
    return 0


@contextlib.contextmanager
def events_of(engine: Engine, request: GenerationRequest) -> Iterator[Iterable[Event]]:
    """A render that has stopped when the block ends, however far it is."""
    events = engine.generate(request)
    with contextlib.closing(events) if isinstance(events, Generator) else contextlib.nullcontext():
        yield events


def tell(reporter: Reporter, event: Event) -> None:
    """What there is to say of an event on the way; the image itself is for whoever saves it."""
    match event:
        case StepProgress():
            reporter.progress(event)
        case PictureRows():
            reporter.rows(event.top + len(event.pixels), event.height)
        case Notice():
            reporter.notice(event.text)


class Renders:
    """Renders requests one after the other, saves and reports."""

    def __init__(self, open_engine: OpenEngine, device: str, reporter: Reporter) -> None:
        self._open_engine, self._device, self._reporter = open_engine, device, reporter
        self._engine: Engine | None = None
        self._request: GenerationRequest | None = None  # while it runs
        self.saved: list[Path] = []
        self.count = 1

    def forecast(self, request: GenerationRequest, count: int) -> None:
        """Report what `count` such images would take, in full."""
        self._reporter.forecast(self._open_engine(self._device).forecast(request), count, in_full=True)

    def run(
        self,
        requests: list[GenerationRequest],
        destination: Destination,
        check: Callable[[GeneratedImage], None] | None = None,
    ) -> None:
        """
        Args:
            check: is shown the first image.
        Raises:
            EngineError: one could not be rendered or saved; those before it are.
        """
        self.count = len(requests)
        destination.prepare()
        for number, request in enumerate(requests, start=1):
            self._reporter.begin(number, self.count, request)
            if self._engine is None:
                self._reporter.progress(StepProgress(Stage.LOADING, 0, 1))  # the import of torch alone takes seconds
                self._engine = self._open_engine(self._device)
                self._reporter.forecast(self._engine.forecast(request), self.count)
            self._request = request
            self._render(request, destination, number, check if number == 1 else None)
            self._request = None

    def _render(
        self,
        request: GenerationRequest,
        destination: Destination,
        number: int,
        check: Callable[[GeneratedImage], None] | None,
    ) -> None:
        assert self._engine is not None
        is_finished = False
        with events_of(self._engine, request) as events:
            # To the end: the engine keeps what an unsaved image could be made from again until it is asked to go on.
            for event in events:
                tell(self._reporter, event)
                if isinstance(event, GeneratedImage):
                    is_finished = True
                    if check is not None:
                        check(event)
                    self.saved.append(destination.save(event, number))
                    self._reporter.saved(self.saved[-1], event)
        assert is_finished, "the engine ended without an image and without an error"

    def tell_what_is_kept(self) -> None:
        if way := self.way_on():
            self._reporter.notice(f"The render is kept.{way}")

    def way_on(self) -> str:
        """ " `sana-desktop resume` goes on …" where what ran until now can be gone on with; else nothing."""
        for unfinished in unfinished_renders() if self._request is not None else ():
            if unfinished.request == self._request:
                return f" `sana-desktop resume` goes on after step {unfinished.step} of {unfinished.steps}."
        return ""
