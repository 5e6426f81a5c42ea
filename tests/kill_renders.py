"""Kills tiled renders with SIGKILL at random moments, goes on with them, and compares the pixels. A program of its own:

    python tests/kill_renders.py --kills 100
    python tests/kill_renders.py --cancels 30

A process that has loaded the model draws the unbroken picture, then forks a child for each attempt and kills it. A
render that comes through is compared, and the next one begins. One thread: forks of running threads would hang.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import tempfile
import time
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import numpy as np
import torch
from PIL import Image

from engine import journal, paths
from engine.events import GeneratedImage, PictureRows, StepProgress
from engine.pipeline import Engine
from engine.request import GenerationRequest


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--model", default="starter")
    parser.add_argument("--side", type=int, default=768)
    parser.add_argument("--steps", type=int, default=3)
    parser.add_argument("--kills", type=int, default=0)
    parser.add_argument("--cancels", type=int, default=0)
    parser.add_argument("--at-once", action="store_true", help="journal from the first tile on, as long renders do")
    parser.add_argument("--in-bands", action="store_true", help="decode row by row, as large pictures are")
    chosen = parser.parse_args(arguments)
    torch.set_num_threads(1)
    if chosen.at_once:
        journal.FIRST_SECONDS = 0.0
    if chosen.in_bands:
        from engine import autoencoder

        autoencoder.WHOLE_BYTES, autoencoder.PUSH_BYTES = 0, 1
    with tempfile.TemporaryDirectory() as folder:
        paths.data_folder = lambda: Path(folder) / "data"
        picture = Path(folder) / "source.png"
        gradient = np.linspace(0, 255, 256, dtype=np.uint8)
        Image.fromarray(np.stack([np.add.outer(gradient // 2, gradient // 2)] * 3, axis=2)).save(picture)
        request = GenerationRequest(
            "a red apple",
            model=chosen.model,
            source=str(picture),
            width=chosen.side,
            height=chosen.side,
            steps=chosen.steps,
            seed=1,
        )
        engine = Engine("cpu")
        wanted = last_of(engine, request)  # loads the model as well
        started = time.monotonic()
        assert np.array_equal(last_of(engine, request), wanted)
        seconds = time.monotonic() - started
        told = {"seconds": round(seconds, 2)}
        if chosen.kills:
            told |= kills(engine, request, wanted, chosen.kills, seconds, Path(folder))
        if chosen.cancels:
            told |= cancels(engine, request, chosen.cancels, seconds)
    print(json.dumps(told))


def last_of(engine: Engine, request: GenerationRequest) -> np.ndarray:
    *_, image = engine.generate(request)
    assert isinstance(image, GeneratedImage)
    return image.pixels


def kills(
    engine: Engine, request: GenerationRequest, wanted: np.ndarray, number: int, seconds: float, folder: Path
) -> dict[str, int]:
    """Each child lives for a random part of what a whole render takes; some more are killed if none was resumed yet."""
    chance, told = random.Random(0), {"kills": 0, "resumed": 0, "finished": 0, "different": 0, "failed": 0}
    stages: dict[str, int] = {}
    out = folder / "pixels"
    while told["kills"] < number or (told["resumed"] == 0 and told["kills"] < 10 * number):
        waiting = journal.unfinished_renders()
        told["resumed"] += bool(waiting)
        child = os.fork()
        if child == 0:
            draw(engine, request, out, folder / "at")
        code = wait(child, chance.uniform(0.0, seconds))
        if code is None:
            told["kills"] += 1
            at = (folder / "at").read_text() if (folder / "at").is_file() else "before"
            stages[at] = stages.get(at, 0) + 1
        elif code != 0:
            told["failed"] += 1
        else:
            told["finished"] += 1
            told["different"] += out.read_bytes() != wanted.tobytes()
        (folder / "at").unlink(missing_ok=True)
    *_, image = engine.generate(request)  # the last of those that were killed
    told["finished"] += 1
    told["different"] += not np.array_equal(image.pixels, wanted)
    return told | {f"killed while {stage}": count for stage, count in sorted(stages.items())}


def draw(engine: Engine, request: GenerationRequest, out: Path, at: Path) -> None:
    """The child's whole life."""
    code = 1
    try:
        for event in engine.generate(request):
            if isinstance(event, StepProgress):
                at.write_text(event.stage.value)
            if isinstance(event, GeneratedImage):
                out.write_bytes(event.pixels.tobytes())
                code = 0
    finally:
        os._exit(code)


def wait(child: int, seconds: float) -> int | None:
    """The exit status; None: it was killed."""
    end = time.monotonic() + seconds
    while True:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            return os.waitstatus_to_exitcode(status)
        if time.monotonic() >= end:
            os.kill(child, signal.SIGKILL)
            _, status = os.waitpid(child, 0)
            return None if os.WIFSIGNALED(status) else os.waitstatus_to_exitcode(status)
        time.sleep(0.001)


def cancels(engine: Engine, request: GenerationRequest, number: int, seconds: float) -> dict[str, float]:
    """From a random moment, when the user asks, to the generator closed; beside it what one tile or step takes."""
    chance, took, units = random.Random(1), [], []
    for _ in range(number):
        moment = time.monotonic() + chance.uniform(0.0, 0.95 * seconds)
        last = time.monotonic()
        with closing(engine.generate(request)) as events:
            for event in events:
                now = time.monotonic()
                if isinstance(event, StepProgress | PictureRows):
                    units.append(now - last)
                last = now
                if now >= moment:
                    break
        took.append(time.monotonic() - moment)
        for left in journal.unfinished_renders():
            journal.discard(left)
    return {
        "cancels": number,
        "cancel p95 ms": round(1000 * float(np.percentile(took, 95))),
        "cancel median ms": round(1000 * float(np.median(took))),
        "longest unit ms": round(1000 * max(units)),
        "median unit ms": round(1000 * float(np.median(units))),
    }


if __name__ == "__main__":
    main()
