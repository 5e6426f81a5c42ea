"""The process in which one program is measured: opens a job, then does what it is asked, one JSON line for another.

`python -m engine.bench.worker JOB` is started by `processes.py`. Nothing heavy is imported above `Session.open`, so
that the time it takes is the program's own.
"""

from __future__ import annotations

import importlib
import json
import math
import os
import sys
import time
import traceback
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any

from engine.bench.plan import OURS, OUT_OF_MEMORY, Job

if TYPE_CHECKING:
    import torch

    from engine.bench.inputs import Task

MAX_CALLS = 100
SAMPLE_SECONDS = 0.1  # shorter calls are timed several at once


class Session:
    """A job that is open."""

    def __init__(self, job: Job, task: Task, device: torch.device, ready: dict[str, Any]) -> None:
        self._job, self._task, self._device = job, task, device
        self.ready = ready

    @classmethod
    def open(cls, job: Job) -> Session:
        """Imports the program and opens the model; `ready` says how long each took, and the memory."""
        started = time.perf_counter()
        import torch  # not at the top: its import belongs to what is measured

        if job.threads:
            torch.set_num_threads(job.threads)
        device = torch.device(job.device)
        if device.type == "cuda":
            if job.memory_limit:
                total = torch.cuda.get_device_properties(device).total_memory
                index = torch.cuda.current_device() if device.index is None else device.index
                torch.cuda.set_per_process_memory_fraction(min(job.memory_limit * 1e9 / total, 1.0), index)
            if job.precision == "float32":  # else convolutions round to ten bits, ours and diffusers' alike
                torch.backends.cudnn.allow_tf32 = False
        program = importlib.import_module("engine.bench.ours" if job.program == OURS else "engine.bench.reference")
        program.import_program()
        imported = time.perf_counter()
        with torch.inference_mode():
            task: Task = program.open_task(job, device)
            _wait(device)
        opened = time.perf_counter()
        from engine.bench import memory

        ready = {
            "import": imported - started,
            "open": opened - imported,
            "memory": memory.end(device) if device.type == "cuda" else memory.process_status(),
            "facts": task.facts,
            "threads": torch.get_num_threads(),
        }
        return cls(job, task, device, ready)

    def answer(self, question: dict[str, Any]) -> dict[str, Any]:
        """
        Args:
            question: "number" of the repetition; "calls" to time at once; "save", a file for the output; "begin",
                whether what memory is taken from here on is noted. Or "end" alone: the peak since then.
        """
        import torch

        from engine.bench import memory

        if question.get("end"):
            return {"memory": memory.end(self._device)}
        number, calls = int(question["number"]), int(question.get("calls", 1))
        before = memory.begin(self._device) if question.get("begin") else {}
        with torch.inference_mode():
            started = time.perf_counter()
            for call in range(calls):
                output = self._task.run(number + call)
            _wait(self._device)
            seconds = (time.perf_counter() - started) / calls
        reply: dict[str, Any] = {"seconds": seconds, "memory": before}
        if file := question.get("save"):
            from safetensors.torch import save_file

            save_file({"output": output.detach().cpu().contiguous()}, file)
        return reply


def calls_for(seconds: float) -> int:
    """How many calls of that length make a sample long enough for the clock."""
    return max(1, min(MAX_CALLS, math.ceil(SAMPLE_SECONDS / max(seconds, 1e-6))))


def describe(error: Exception) -> str:
    """One line; a failed allocation is told as what it is."""
    from engine.device import is_out_of_memory
    from engine.errors import EngineError, OutOfMemory

    if isinstance(error, OutOfMemory) or is_out_of_memory(error):
        return OUT_OF_MEMORY
    shown = " ".join(str(error).split())[:200]
    return shown if isinstance(error, EngineError) else f"{type(error).__name__}: {shown}"


def _wait(device: torch.device) -> None:
    if device.type == "cuda":
        import torch

        torch.cuda.synchronize(device)


def _own_output() -> Any:
    """The stream to the parent; whatever libraries print goes to stderr from here on."""
    stream = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    return stream


def main(argument: str) -> int:
    stream: AbstractContextManager[Any] = _own_output()
    with stream as replies:

        def say(reply: dict[str, Any]) -> None:
            print(json.dumps(reply), file=replies, flush=True)

        try:
            session = Session.open(Job(**json.loads(argument)))
            say(session.ready)
            for line in sys.stdin:
                say(session.answer(json.loads(line)))
        except Exception as error:  # told to the parent, which decides what becomes of the row
            traceback.print_exc()
            say({"error": describe(error)})
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
