"""Runs a plan: opens the workers of a case, gates on their numbers, then times them in turn."""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from safetensors.torch import load_file
from torch import Tensor

from engine.bench.figures import Row, Verdict
from engine.bench.plan import Case, Entry, Plan
from engine.bench.processes import JobFailed, Worker, open_worker
from engine.bench.startup import measure_cold_start, measure_loading
from engine.bench.worker import calls_for

OpenWorker = Callable[..., Worker]
Tell = Callable[[str], None]


def run_stages(plan: Plan, tell: Tell, start: OpenWorker = open_worker) -> Iterator[Row]:
    """The rows of every case, each case's when it is measured.

    Args:
        tell: is given a line now and then, of what is being done.
    """
    for case in plan.cases():
        yield from measure(case, plan.repeats, tell, start)
    if "load" in plan.stages:
        yield from measure_loading(plan, tell, start)
        yield from measure_cold_start(plan, tell, start)


def measure(case: Case, repeats: int, tell: Tell, start: OpenWorker = open_worker) -> list[Row]:
    rows = [_empty_row(case, entry) for entry in case.entries]
    outputs: dict[str, Tensor] = {}
    with contextlib.ExitStack() as open_until_the_end, tempfile.TemporaryDirectory() as folder:
        workers: dict[str, Worker] = {}
        for entry, row in zip(case.entries, rows, strict=True):
            tell(f"{case.title}: {entry.name}, opening and first run")
            try:
                worker = open_until_the_end.enter_context(start(entry.job))
                outputs[entry.name] = _first_run(worker, row, Path(folder) / "output.safetensors")
                workers[entry.name] = worker
            except JobFailed as error:
                row.fail(str(error))
        _gate(rows, outputs)
        for turn in range(repeats):
            tell(f"{case.title}: {turn + 1} of {repeats}")
            # Every other turn backwards: a machine that grows warm favours nobody.
            for row in rows if turn % 2 == 0 else reversed(rows):
                if row.verdict != Verdict.FAILED:
                    _take_sample(workers[row.name], row, number=2 + turn * row.calls)
        for row in rows:
            if row.verdict != Verdict.FAILED:
                row.memory |= workers[row.name].ask(end=True)["memory"]
    for row in rows[1:]:
        row.compare_times(rows[0])
    for row in rows:
        row.note_noise()
    return rows


def _empty_row(case: Case, entry: Entry) -> Row:
    return Row(case.title, case.stage, case.size, entry.name, entry.job.precision, entry.exact)


def _first_run(worker: Worker, row: Row, file: Path) -> Tensor:
    """The warm-up: numbers and memory, and how many calls make a sample."""
    row.facts = worker.ready["facts"] | {"threads": worker.ready["threads"]}
    if "once" in row.facts:
        row.notes.append(f"and {row.facts['once']:.2f} s once an image")
    cold = worker.ask(number=0, begin=True)
    row.cold, row.memory = cold["seconds"], cold["memory"]
    row.calls = calls_for(worker.ask(number=1, save=str(file))["seconds"])
    if row.calls > 1:  # it is cheap: a card's step is recorded by its second call and replayed from the third on
        worker.ask(number=1, calls=row.calls)
        worker.ask(number=1, save=str(file))
    return load_file(file)["output"]


def _gate(rows: list[Row], outputs: dict[str, Tensor]) -> None:
    """Compares every output with the baseline's; without diffusers the first of our own is the baseline."""
    baseline = next((row for row in rows if row.name in outputs), None)
    for row in rows:
        if row is not baseline and baseline is not None and row.name in outputs:
            row.compare_outputs(outputs[row.name], outputs[baseline.name])


def _take_sample(worker: Worker, row: Row, number: int) -> None:
    try:
        reply = worker.ask(number=number, calls=row.calls)
    except JobFailed as error:
        row.fail(str(error))
        return
    row.samples.append(reply["seconds"])
