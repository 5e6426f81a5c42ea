"""How good the forecasts are here: of the runs that are behind this machine, or of a row of varied runs made for it.

The runs are ordinary ones, each program of its own as a user starts it; what was said before each and what it took is
read from the run history, where every run leaves it.
"""

from __future__ import annotations

import random
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from statistics import median

from engine.planning.run_history import Run, RunHistory

CHECKED = 20  # runs that count
TAUGHT = 4  # runs of each precision before those: the forecast knows a machine only after a few
_SIZES, _STEPS, _GUIDANCE = (256, 320, 384, 448, 512, 640, 768), (4, 8, 12, 20, 30), ("1", "4.5")
_PRECISIONS = ("float32", "int8")
_PROMPT = "a red apple on a blue background"


def report(runs: list[Run]) -> list[str]:
    """Median errors of time and peak memory: over all runs, and over those that others like them had taught."""
    if not runs:
        return ["There are no finished runs on this machine yet: make some pictures first."]
    taught = [run for run in runs if run.learned_from >= TAUGHT]
    lines = [_line(f"all {len(runs)} runs", runs)]
    if taught and len(taught) < len(runs):
        lines.append(_line(f"the {len(taught)} that others had taught", taught))
    for kind in dict.fromkeys((run.kind.device, run.kind.precision) for run in runs):
        some = [run for run in runs if (run.kind.device, run.kind.precision) == kind]
        lines.append(_line(f"{kind[1]} on {kind[0]} ({len(some)})", some))
    return lines


def _line(name: str, runs: list[Run]) -> str:
    times = [time_error(run) for run in runs]
    peaks = [error for run in runs if (error := peak_error(run)) is not None]
    told = f"time off by {100 * median(times):.0f} %"
    if peaks:
        told += f", peak memory by {100 * median(peaks):.0f} %"
    return f"{name}: {told} (median)"


def time_error(run: Run) -> float:
    """|forecast − outcome| as a share of the outcome; loading is left out, which depends on what the disk remembers."""
    stages = [stage for stage in run.outcome.seconds if stage in run.forecast.seconds and stage.value != "loading"]
    said = sum(run.forecast.seconds[stage] for stage in stages)
    took = sum(run.outcome.seconds[stage] for stage in stages)
    return abs(said - took) / max(took, 1e-9)


def peak_error(run: Run) -> float | None:
    """None where the system does not say what a run took."""
    said, took = run.forecast.peak_bytes, run.outcome.peak_bytes
    return None if not said or not took else abs(said - took) / took


def varied_runs(seed: int = 0) -> Iterator[list[str]]:
    """Options of `sana-desktop generate` for each program to be started; together they make all runs."""
    rng = random.Random(seed)

    def options(count: int) -> list[str]:
        size, steps, guidance = str(rng.choice(_SIZES)), str(rng.choice(_STEPS)), rng.choice(_GUIDANCE)
        sides = ["--width", size, "--height", size, "--exact-size"]
        return [_PROMPT, *sides, "--steps", steps, "--guidance-scale", guidance, "--count", str(count)]

    for precision in _PRECISIONS:
        for count in (1, 2, 1):
            yield [*options(count), "--precision", precision]
    left = CHECKED
    while left:
        count = min(rng.choice((1, 1, 2, 3)), left)  # several: one program that makes one image after the other
        left -= count
        yield [*options(count), "--precision", rng.choice(_PRECISIONS)]


def check(say: Callable[[str], None], history: RunHistory | None = None) -> int:
    """Makes the runs and reports; 0, or 1 where a run failed."""
    history = RunHistory() if history is None else history
    with tempfile.TemporaryDirectory(prefix="sana-desktop-") as folder:
        for options in varied_runs():
            say(f"generate {' '.join(options[1:])}")
            command = [sys.executable, "-m", "sana_desktop", "generate", *options, "--output", folder]
            done = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
            if done.returncode:
                say(f"It failed: {done.stderr.strip().splitlines()[-1] if done.stderr.strip() else done.returncode}")
                return 1
    for line in report(history.runs()[-CHECKED:]):
        say(line)
    return 0
