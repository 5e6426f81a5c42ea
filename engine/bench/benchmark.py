"""From the options to the report: chooses the device and the model folder, runs the plan, writes the files."""

from __future__ import annotations

import contextlib
import dataclasses
import shutil
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import torch

from engine.bench import reference, report
from engine.bench.conditions import conditions
from engine.bench.figures import Row, Verdict
from engine.bench.model_folder import FULL_TEXT_LAYERS, FULL_VOCABULARY, SHORT_VOCABULARY, write_random_model
from engine.bench.pictures import PictureRow, measure_pictures
from engine.bench.plan import DIFFUSERS, OUT_OF_MEMORY, Options, Plan
from engine.bench.processes import open_worker
from engine.bench.runner import OpenWorker, Tell, run_stages
from engine.device import choose_device
from engine.errors import EngineError
from engine.models import ModelInfo, find_model
from engine.paths import cache_folder
from engine.prompt_tokens import resolve_instruction
from engine.weight_cache import Origin

_CPU_TEXT_LAYERS = 4  # of 26: the time of a layer is the same, and all of them in float32 are 10 GB
_TINY_TEXT_LAYERS = 2
_PREFIX = "bench-"
_STALE_SECONDS = 24 * 3600


def run_benchmark(
    options: Options, tell: Tell, command: tuple[str, ...] = (), start: OpenWorker = open_worker
) -> tuple[str, bool]:
    """Measures, and writes `bench.json` and `bench.md`.

    Args:
        command: starts the program's command line; without it no cold start is measured.
        start: opens a worker.
    Returns:
        What stands in `bench.md`; and whether every row came through with the right numbers.
    Raises:
        EngineError: the model, the device or the output folder cannot be used.
    """
    info = None if options.random else find_model(options.model)
    device = choose_device(options.device)
    if options.memory_limit and device.type != "cuda":
        raise EngineError("--memory-limit needs a graphics card: on the processor the table shows what is taken.")
    against_diffusers, notes = _baseline(options)
    rows: list[Row] = []
    pictures: list[PictureRow] = []
    with contextlib.nullcontext(info.folder) if info else _random_folder(options, device, tell) as folder:
        plan = _plan(options, info, folder, device, against_diffusers, command)
        found, shown = conditions(device, options.threads), _shown(options, plan, info)

        def publish() -> str:
            """After every row: who cancels a long run keeps what was measured."""
            markdown = report.as_markdown(found, shown, rows, pictures, notes)
            _write(options.output, report.as_json(found, shown, rows, pictures), markdown)
            return markdown

        markdown = publish()
        if options.pictures:
            for picture_row in measure_pictures(plan, tell, start):
                pictures.append(picture_row)
                markdown = publish()
        else:
            for row in run_stages(plan, tell, start):
                rows.append(row)
                markdown = publish()
    return markdown, all(map(_is_right, rows)) and not any(row.failure for row in pictures)


def _is_right(row: Row) -> bool:
    """That diffusers needs more memory than there is, is a finding and no fault."""
    return row.verdict == Verdict.OK or (row.name == DIFFUSERS and OUT_OF_MEMORY in row.notes)


def make_folder(folder: Path, shape: str, text_layers: int) -> None:
    """A model folder of that shape with random weights, the text encoder's vocabulary whole.

    Raises:
        EngineError: there is something already, or it cannot be written.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise EngineError(f"{folder} is there already: choose a folder that is empty or not there yet.")
    try:
        write_random_model(folder, shape, _text_layers(shape, text_layers, FULL_TEXT_LAYERS), FULL_VOCABULARY)
    except OSError as error:
        raise EngineError(f"{folder} cannot be written ({error.strerror}): choose another folder.") from None


@contextlib.contextmanager
def _random_folder(options: Options, device: torch.device, tell: Tell) -> Iterator[Path]:
    layers = _text_layers(
        options.random, options.text_layers, FULL_TEXT_LAYERS if device.type == "cuda" else _CPU_TEXT_LAYERS
    )
    tell(f"writing {options.random} with random weights")
    try:
        cache_folder().mkdir(parents=True, exist_ok=True)
        _remove_leftovers(cache_folder())
        temporary = tempfile.TemporaryDirectory(prefix=_PREFIX, dir=cache_folder())
    except OSError as error:
        raise EngineError(f"{cache_folder()} cannot be written ({error.strerror}): mend its permissions.") from None
    with temporary as name:
        folder = Path(name) / "model"
        try:
            write_random_model(folder, options.random, layers, SHORT_VOCABULARY)
        except OSError as error:
            raise EngineError(f"{folder} cannot be written ({error.strerror}): free some disk.") from None
        try:
            yield folder
        finally:
            _forget_small_weights(folder)


def _remove_leftovers(cache: Path) -> None:
    """What a benchmark left that was killed a day ago or earlier."""
    for left in cache.glob(f"{_PREFIX}*"):
        if left.stat().st_mtime < time.time() - _STALE_SECONDS:
            shutil.rmtree(left, ignore_errors=True)


def _forget_small_weights(folder: Path) -> None:
    """The quantized weights that were kept for the next start of a model that is deleted now."""
    of_all = Origin(folder, "", component="*", precision="*").file()
    for file in of_all.parent.glob(of_all.name):
        with contextlib.suppress(OSError):  # mapped by a worker that has not ended yet, on Windows
            file.unlink()


def _text_layers(shape: str, wanted: int, default: int) -> int:
    return wanted or (_TINY_TEXT_LAYERS if shape == "tiny" else default)


def _baseline(options: Options) -> tuple[bool, list[str]]:
    """Whether diffusers is measured, too, and what the report says when it is not."""
    if options.against == "none" or options.pictures:
        return False, []
    if reference.is_installed():
        return True, []
    line = "diffusers is not installed here: nothing is compared with it (pip install diffusers==0.42.1)."
    if options.against == "diffusers":
        raise EngineError(line)
    return False, [line]


def _plan(
    options: Options,
    info: ModelInfo | None,
    folder: Path,
    device: torch.device,
    against_diffusers: bool,
    command: tuple[str, ...],
) -> Plan:
    own_size = (info.native_size,) if info else (512, 1024)
    default = ("float32", "bfloat16", "int8") if device.type == "cuda" else ("float32", "int8")
    return Plan(
        folder=str(folder),
        device=str(device),
        instruction=resolve_instruction("default", info.instruction if info else None),
        precisions=options.precisions or default,
        stages=options.stages,
        sizes=options.sizes or own_size,
        repeats=options.repeats,
        threads=options.threads,
        steps=options.steps,
        memory_limit=options.memory_limit,
        against_diffusers=against_diffusers,
        command=command,
    )


def _shown(options: Options, plan: Plan, info: ModelInfo | None) -> dict[str, Any]:
    """The options as they were understood, for the report."""
    model = info.title if info else f"{options.random}, random weights"
    values = {name: value for name, value in dataclasses.asdict(plan).items() if name not in ("folder", "command")}
    return {"model": model} | values | {"instruction": bool(plan.instruction)}


def _write(folder: Path, json_text: str, markdown: str) -> None:
    try:
        report.write(folder, json_text, markdown)
    except OSError as error:
        raise EngineError(f"{folder} cannot be written ({error.strerror}): choose another --output.") from None
