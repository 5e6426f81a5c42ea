"""What `generate`, `enlarge`, `resume` and `export` tell while they run: for people on stderr, or for programs
as JSON on stdout.

The paths of saved images go to stdout, one a line, so that `$(sana-desktop generate …)` is a path.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Protocol, TextIO

from engine import GeneratedImage, GenerationRequest, Stage, StepProgress
from engine.origin import origin_of
from engine.planning.forecast import Forecast, forecast_lines


class Reporter(Protocol):
    def begin(self, number: int, count: int, request: GenerationRequest) -> None:
        """Image `number` of `count` begins."""

    def forecast(self, forecast: Forecast, count: int, in_full: bool = False) -> None:
        """What each of `count` images will take. In full: it was asked for."""

    def progress(self, progress: StepProgress) -> None: ...

    def rows(self, done: int, height: int) -> None:
        """So many of the picture's rows are decoded."""

    def notice(self, text: str) -> None: ...

    def saved(self, path: Path, image: GeneratedImage) -> None: ...

    def exported(self, path: Path, from_latent: bool) -> None:
        """A picture was written in another format, from its kept latent or from the file's pixels."""

    def error(self, text: str) -> None:
        """The run ends here."""


class TextReporter:
    """A line that is written over on a terminal; one line a stage where stderr is a file."""

    def __init__(self, output: TextIO, errors: TextIO) -> None:
        self._output, self._errors = output, errors
        self._is_terminal = errors.isatty()
        self._stage: Stage | None = None

    def begin(self, number: int, count: int, request: GenerationRequest) -> None:
        which = f"Image {number} of {count}" if count > 1 else "Image"
        size = f"{request.width}x{request.height}"
        source = f", from {Path(request.source).name[:100]}, strength {request.strength:g}" if request.source else ""
        seed = f"seed {request.seed}"
        if request.is_variation:
            seed += f", variation seed {request.variation_seed} at {request.variation_strength:g}"
        self._line(f"{which}: {seed}, {size}, {request.steps} steps{source}")
        self._stage = None

    def forecast(self, forecast: Forecast, count: int, in_full: bool = False) -> None:
        if not in_full:
            self._line(f"Forecast: {forecast.summary()}")
            return
        for line in forecast_lines(forecast, count):
            print(line, file=self._output)
        self._output.flush()

    def progress(self, progress: StepProgress) -> None:
        if self._is_terminal:
            self._write_over(_described(progress))
        elif progress.stage is not self._stage:
            self._line(progress.stage.value.capitalize())
        self._stage = progress.stage

    def rows(self, done: int, height: int) -> None:
        if self._is_terminal:
            self._write_over(f"{Stage.DECODING.value.capitalize()} row {done}/{height}")

    def notice(self, text: str) -> None:
        self._line(f"Note: {text}")

    def saved(self, path: Path, image: GeneratedImage) -> None:
        origin = f": {origin_of(image)}" if image.source_width else ""
        self._line(f"Saved after {_duration(image.seconds)}{origin}")
        print(path, file=self._output, flush=True)

    def exported(self, path: Path, from_latent: bool) -> None:
        self._line(f"Saved from {'the kept latent' if from_latent else 'the pixels of the file'}")
        print(path, file=self._output, flush=True)

    def error(self, text: str) -> None:
        self._line(f"sana-desktop: {text}")

    def _line(self, text: str) -> None:
        if self._is_terminal:
            self._write_over("")
        print(text, file=self._errors, flush=True)

    def _write_over(self, text: str) -> None:
        # Blanks instead of an escape sequence: older Windows consoles print those.
        width = shutil.get_terminal_size().columns - 1
        self._errors.write(f"\r{text[:width]:<{width}}\r{text[:width]}")
        self._errors.flush()


class JsonReporter:
    """One JSON object a line on stdout; `type` is forecast, progress, rows, notice, saved, exported or error.

    stderr gets errors, too.
    """

    def __init__(self, output: TextIO, errors: TextIO) -> None:
        self._output, self._errors = output, errors
        self._place: dict[str, object] = {}

    def begin(self, number: int, count: int, request: GenerationRequest) -> None:
        self._place = {"image": number, "count": count, "seed": request.seed}

    def forecast(self, forecast: Forecast, count: int, in_full: bool = False) -> None:
        self._event(
            "forecast",
            seconds={stage.value: round(seconds, 3) for stage, seconds in forecast.seconds.items()},
            peak_bytes=forecast.peak_bytes,
            free_bytes=forecast.free_bytes,
            host_bytes=forecast.host_bytes,
            disk_bytes=forecast.disk_bytes,
            fits=forecast.fits,
            plan=list(forecast.sentences()),
            learned_from=forecast.learned_from,
        )

    def progress(self, progress: StepProgress) -> None:
        self._event(
            "progress",
            stage=progress.stage.value,
            step=progress.step,
            total_steps=progress.total_steps,
            seconds_left=None if progress.seconds_left is None else round(progress.seconds_left, 3),
            **({"tile": progress.tile, "tiles": progress.tiles} if progress.tiles > 1 else {}),
        )

    def rows(self, done: int, height: int) -> None:
        self._event("rows", done=done, height=height)

    def notice(self, text: str) -> None:
        self._event("notice", text=text)

    def saved(self, path: Path, image: GeneratedImage) -> None:
        self._event(
            "saved",
            path=str(path),
            width=image.pixels.shape[1],
            height=image.pixels.shape[0],
            seconds=round(image.seconds, 3),
            origin=origin_of(image),
            request=image.request.to_dict(),
        )

    def exported(self, path: Path, from_latent: bool) -> None:
        self._event("exported", path=str(path), from_latent=from_latent)

    def error(self, text: str) -> None:
        self._event("error", text=text)
        print(f"sana-desktop: {text}", file=self._errors, flush=True)

    def _event(self, kind: str, **values: object) -> None:
        # ASCII only: any console's encoding holds it, and a path that is no Unicode still arrives.
        print(json.dumps({"type": kind, **self._place, **values}), file=self._output, flush=True)


def _described(progress: StepProgress) -> str:
    text = progress.stage.value.capitalize()
    if progress.total_steps > 1 or progress.tiles > 1:
        text += f" {progress.step}/{progress.total_steps}"
    if progress.tiles > 1:
        text += f", tile {progress.tile}/{progress.tiles}"
    if progress.seconds_left is not None:
        text += f", {_duration(progress.seconds_left)} left"
    return text


def _duration(seconds: float) -> str:
    if seconds < 10:
        return f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"{hours} h {minutes} min"
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"
