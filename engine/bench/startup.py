"""From the start of a process to a model that is ready, and to a picture on the disk: every sample is a new process."""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from engine.bench import inputs
from engine.bench.figures import Row
from engine.bench.plan import DIFFUSERS, OURS, Plan
from engine.bench.processes import JobFailed, Worker, worker_environment

SIZE = 512

Start = Callable[..., Worker]
Sample = Callable[[Row], float]


def measure_loading(plan: Plan, tell: Callable[[str], None], start: Start) -> list[Row]:
    """A process that imports the program and opens the model; with what part each took."""
    precision = next((name for name in plan.precisions if name != "int8"), plan.native_precision)

    def sample_of(program: str) -> Sample:
        def sample(row: Row) -> float:
            with start(plan.job("load", program, precision, SIZE)) as worker:
                row.memory = worker.ready["memory"]
                for part in ("import", "open"):
                    row.facts[part] = min(row.facts.get(part, worker.ready[part]), worker.ready[part])
                return worker.seconds_to_ready

        return sample

    programs = {"ours": sample_of(OURS)}
    if plan.against_diffusers:
        programs = {"diffusers": sample_of(DIFFUSERS), **programs}
    return _in_turn("start to ready", plan, precision, programs, tell)


def measure_cold_start(plan: Plan, tell: Callable[[str], None], start: Start) -> list[Row]:
    """This program's command line from its start to the saved picture, and diffusers from its start to the pixels."""
    precision = plan.native_precision

    def ours(row: Row) -> float:
        with tempfile.TemporaryDirectory() as folder:
            return _command(plan, precision, Path(folder) / "picture.png", row)

    def theirs(row: Row) -> float:
        started = time.perf_counter()
        with start(plan.job("load", DIFFUSERS, precision, SIZE)) as worker:
            before = worker.ask(number=0, begin=True)["memory"]
            row.memory = before | worker.ask(end=True)["memory"]
        return time.perf_counter() - started

    programs: dict[str, Sample] = {"ours": ours} if plan.command else {}
    if plan.against_diffusers and plan.command:
        programs = {"diffusers": theirs, **programs}
    return _in_turn(f"cold start to picture, {SIZE} px, {plan.steps} steps", plan, precision, programs, tell)


def _in_turn(
    title: str, plan: Plan, precision: str, programs: dict[str, Sample], tell: Callable[[str], None]
) -> list[Row]:
    rows = [Row(title, "load", 0, name, precision, exact=False) for name in programs]
    for turn in range(plan.repeats + 1):  # the first fills the system's cache of files, and is not counted
        tell(f"{title}: {turn} of {plan.repeats}")
        for row in rows:
            if row.verdict != "ok":
                continue
            try:
                seconds = programs[row.name](row)
            except JobFailed as error:
                row.fail(str(error))
                continue
            if turn:
                row.samples.append(seconds)
    for row in rows:
        row.notes += [f"{part} {row.facts[part]:.2f} s" for part in ("import", "open") if part in row.facts]
        row.note_noise()
    for row in rows[1:]:
        row.compare_times(rows[0])
    return rows


def _command(plan: Plan, precision: str, picture: Path, row: Row) -> float:
    arguments: list[Any] = [*plan.command, "generate", inputs.DRAWN[0], "--model", plan.folder]
    arguments += ["--precision", precision, "--device", plan.device, "--seed", inputs.SEED, "--output", picture]
    arguments += ["--width", SIZE, "--height", SIZE, "--steps", plan.steps, "--exact-size"]
    started = time.perf_counter()
    process = subprocess.Popen(
        [str(argument) for argument in arguments],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        env=worker_environment(plan.threads),
        encoding="utf-8",
        errors="replace",
    )
    assert process.stderr is not None
    with process.stderr:
        complaint = process.stderr.read().strip().splitlines()
    if hasattr(os, "wait4"):
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        row.memory = {"peak": usage.ru_maxrss * 1024}
    seconds = time.perf_counter() - started
    if process.wait() != 0:
        raise JobFailed(complaint[-1][:200] if complaint else f"ended with code {process.returncode}")
    return seconds
