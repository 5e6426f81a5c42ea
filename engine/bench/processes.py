"""Starts workers and talks to them: a process each, one JSON line there and one back."""

from __future__ import annotations

import contextlib
import dataclasses
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from types import TracebackType
from typing import Any, Protocol

from engine.bench.plan import OUT_OF_MEMORY, Job

_ROOT = Path(__file__).resolve().parents[2]


class JobFailed(Exception):
    """A worker could not open its job or do it; the message is one line."""


class Worker(Protocol):
    ready: dict[str, Any]
    seconds_to_ready: float

    def ask(self, **question: Any) -> dict[str, Any]: ...

    def __enter__(self) -> Worker: ...

    def __exit__(self, *_: Any) -> None: ...


class ProcessWorker:
    """A worker in a process of its own."""

    def __init__(self, job: Job) -> None:
        """
        Raises:
            JobFailed: the job cannot be opened.
        """
        self._log = tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace")  # noqa: SIM115 - as long as this
        started = time.perf_counter()
        self._process = subprocess.Popen(
            [sys.executable, "-m", "engine.bench.worker", json.dumps(dataclasses.asdict(job))],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log,
            env=worker_environment(job.threads),
            encoding="utf-8",
        )
        try:
            self.ready = self._read()
        except BaseException:
            self.close()
            raise
        self.seconds_to_ready = time.perf_counter() - started

    def ask(self, **question: Any) -> dict[str, Any]:
        """See `Session.answer`.

        Raises:
            JobFailed: it did not come to its end.
        """
        assert self._process.stdin is not None
        with contextlib.suppress(OSError):  # it has ended: reading says why
            print(json.dumps(question), file=self._process.stdin, flush=True)
        return self._read()

    def close(self) -> None:
        """Lets the process end by itself; one that does not is ended."""
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                with contextlib.suppress(OSError):  # what is left in the buffer cannot reach a process that ended
                    stream.close()
        try:
            self._process.wait(timeout=30)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._log.close()

    def __enter__(self) -> ProcessWorker:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        if kind is not None and not issubclass(kind, JobFailed):
            self._process.kill()  # cancelled: nobody waits for the run in hand
        self.close()

    def _read(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise JobFailed(self._why_it_ended())
        reply: dict[str, Any] = json.loads(line)
        if "error" in reply:
            raise JobFailed(str(reply["error"]))
        return reply

    def _why_it_ended(self) -> str:
        code = self._process.wait()
        if code == -9:
            return OUT_OF_MEMORY  # what the system does to a process that takes too much
        self._log.seek(0)
        lines = self._log.read().strip().splitlines()
        return f"ended with code {code}" + (f": {lines[-1][:160]}" if lines else "")


def worker_environment(threads: int) -> dict[str, str]:
    """This process's own, with the folder that `engine` lies in, without network, and the threads asked for."""
    paths = [str(_ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
    changes = {"PYTHONPATH": os.pathsep.join(paths), "HF_HUB_OFFLINE": "1", "PYTHONUTF8": "1"}
    if threads:
        changes |= {"OMP_NUM_THREADS": str(threads), "MKL_NUM_THREADS": str(threads)}
    return os.environ | changes


def open_worker(job: Job) -> Worker:
    return ProcessWorker(job)
