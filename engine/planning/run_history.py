"""What runs took on this machine: one line for each finished run, from which the next forecast learns.

JSON lines in the data folder, the newest last. A line holds sizes, times and memory and nothing that was typed: no
prompt, no seed, and a model's folder only as a number made from it. Lines that cannot be read are passed over, and a
history that cannot be written costs its lesson and nothing else.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import logging
import os
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine import paths
from engine.events import Stage

log = logging.getLogger(__name__)

KEPT_RUNS = 500
_MAX_LINE = 4096  # bytes; longer ones are not ours
_MAX_FILE = 16 * KEPT_RUNS * 1024
_FORMAT = 1


@dataclass(frozen=True, slots=True)
class RunKind:
    """What must be the same for one run to teach about another."""

    model: str  # a number made from its folder
    device: str
    precision: str
    text_precision: str
    step_cache: float

    @staticmethod
    def of_folder(folder: Path) -> str:
        return hashlib.sha256(os.fsencode(folder.resolve())).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class RunSize:
    """How large a run was: what its time and memory are in proportion to."""

    width: int  # pixels that are denoised
    height: int
    steps: int
    operations: Mapping[Stage, int]  # of the whole stage
    counted: Mapping[Stage, int]  # peak bytes by the counts alone, before anything was learned
    fresh: bool  # the networks had to be loaded: everything happens for the first time


@dataclass(frozen=True, slots=True)
class Figures:
    """Of one run, forecast or measured, by stage."""

    seconds: Mapping[Stage, float]
    peaks: Mapping[Stage, int]  # bytes on the device; empty where the system does not say

    @property
    def total_seconds(self) -> float:
        return sum(self.seconds.values())

    @property
    def peak_bytes(self) -> int | None:
        return max(self.peaks.values(), default=None)


@dataclass(frozen=True, slots=True)
class Run:
    """One finished run: what was said before it, and what it was."""

    kind: RunKind
    size: RunSize
    forecast: Figures
    outcome: Figures
    learned_from: int = 0  # runs that the forecast had learned from
    day: str = ""


class RunHistory:
    """The runs of this machine. Several programs may write to the file at a time."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = paths.data_folder() / "history.jsonl" if file is None else file

    def runs(self) -> list[Run]:
        """All that can be read, the oldest first; none where there is no history."""
        try:
            with open(self._file, "rb") as file:
                file.seek(max(0, self._file.stat().st_size - _MAX_FILE))
                lines = file.read(_MAX_FILE).splitlines()
        except OSError:
            return []
        found = [run for line in lines if (run := _read(line)) is not None]
        return found[-KEPT_RUNS:]

    def like(self, kind: RunKind, newest: int = 20) -> list[Run]:
        """The newest runs of this kind, the oldest of them first."""
        return [run for run in self.runs() if run.kind == kind][-newest:]

    def add(self, run: Run) -> None:
        """Adds a run at the end, and now and then takes the oldest away."""
        line = json.dumps(_written(run)).encode("ascii") + b"\n"
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            # One write to a file opened for appending: lines of other programs come before or after, not in between.
            descriptor = os.open(self._file, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
            try:
                os.write(descriptor, line)
                length = os.fstat(descriptor).st_size
            finally:
                os.close(descriptor)
            if length > 2 * KEPT_RUNS * len(line):
                self._shorten()
        except OSError as error:
            log.info("The run history cannot be written: %s", error)

    def _shorten(self) -> None:
        """A line that another program adds meanwhile is lost: one lesson, no damage."""
        kept = b"".join(json.dumps(_written(run)).encode("ascii") + b"\n" for run in self.runs())
        part = self._file.with_name(f".{self._file.name}.{os.getpid()}.part")
        try:
            part.write_bytes(kept)
            os.replace(part, self._file)
        finally:
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)


def today() -> str:
    return time.strftime("%Y-%m-%d")


def _written(run: Run) -> dict[str, Any]:
    kind, size = run.kind, run.size
    return {
        "format": _FORMAT,
        "day": run.day,
        "kind": [kind.model, kind.device, kind.precision, kind.text_precision, kind.step_cache],
        "size": [size.width, size.height, size.steps, size.fresh],
        "operations": _by_name(size.operations),
        "counted": _by_name(size.counted),
        "forecast": _written_figures(run.forecast),
        "outcome": _written_figures(run.outcome),
        "learned_from": run.learned_from,
    }


def _written_figures(figures: Figures) -> dict[str, Any]:
    seconds = {stage: round(value, 4) for stage, value in figures.seconds.items()}
    return {"seconds": _by_name(seconds), "peaks": _by_name(figures.peaks)}


def _by_name(values: Mapping[Stage, Any]) -> dict[str, Any]:
    return {stage.value: value for stage, value in values.items()}


def _read(line: bytes) -> Run | None:
    """None: not a line of ours, or a damaged one."""
    if not 0 < len(line) <= _MAX_LINE:
        return None
    try:
        values = json.loads(line)
        if not isinstance(values, dict) or values["format"] != _FORMAT:
            return None
        model, device, precision, text_precision, step_cache = values["kind"]
        width, height, steps, fresh = values["size"]
        return Run(
            kind=RunKind(_text(model), _text(device), _text(precision), _text(text_precision), _number(step_cache)),
            size=RunSize(
                width=int(_number(width, low=1)),
                height=int(_number(height, low=1)),
                steps=int(_number(steps, low=1)),
                operations=_whole(values["operations"]),
                counted=_whole(values["counted"]),
                fresh=bool(fresh),
            ),
            forecast=_read_figures(values["forecast"]),
            outcome=_read_figures(values["outcome"]),
            learned_from=int(_number(values["learned_from"])),
            day=_text(values["day"]),
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def _read_figures(values: Any) -> Figures:
    return Figures(_by_stage(values["seconds"]), _whole(values["peaks"]))


def _whole(values: Any) -> dict[Stage, int]:
    return {stage: int(value) for stage, value in _by_stage(values).items()}


def _by_stage(values: Any) -> dict[Stage, float]:
    return {Stage(name): _number(value) for name, value in values.items()}


def _number(value: Any, low: float = 0) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not low <= value <= 1e18:  # so NaN is refused
        raise ValueError("not a number that can be right")
    return value


def _text(value: Any) -> str:
    if not isinstance(value, str) or len(value) > 200:
        raise ValueError("not a text that can be right")
    return value
