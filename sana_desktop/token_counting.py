"""Counts tokens in a process of its own: `python -m sana_desktop.token_counting` answers a line of JSON for each line.

Reading the tokenizer of a large model takes the interpreter for seconds (20 MB: 1.8 s), in whatever thread: in the
window's process the window would stand still.
"""

from __future__ import annotations

import contextlib
import functools
import json
import os
import subprocess
import sys
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from engine import EngineError
from engine.prompt_tokens import cut_place, prompt_tokens
from engine.tokenizer import load_tokenizer

if TYPE_CHECKING:
    from tokenizers import Tokenizer

_ROOT = str(Path(__file__).resolve().parents[1])  # where this package and the engine lie


class CountingFailed(EngineError):
    """The tokens cannot be counted; the sentence says why."""


@dataclass(frozen=True, slots=True)
class TokenCount:
    tokens: int  # as the text encoder counts
    cut: int | None  # where the part begins that is not read, in characters of the text; None: all is read


class TokenCounter:
    """The window's end of it. `count` is for one thread, `kill` for any."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[str] | None = None
        self._lock = threading.Lock()
        self._is_closed = False

    def count(self, tokenizer: Path, texts: list[tuple[str, str]]) -> list[TokenCount]:
        """
        Args:
            tokenizer: its folder, in the model's.
            texts: each with the instruction that stands before it: (instruction, text).
        Raises:
            CountingFailed: the tokenizer cannot be used; or the counter was closed.
        """
        asked = json.dumps({"tokenizer": str(tokenizer), "texts": texts})
        try:
            process = self._running()
            assert process.stdin is not None and process.stdout is not None
            process.stdin.write(asked + "\n")
            process.stdin.flush()
            told = json.loads(process.stdout.readline() or "{}")
        except (OSError, ValueError):
            told = {}
        if "counts" not in told:
            raise CountingFailed(str(told.get("error", "The tokens could not be counted.")))
        return [TokenCount(*count) for count in told["counts"]]

    def kill(self) -> None:
        """Whoever counts is told that it failed; nobody will count again. The process has nothing to lose."""
        with self._lock:
            self._is_closed = True
            if self._process is not None:
                self._process.kill()

    def close(self) -> None:
        """After `kill`, once nobody counts any more."""
        self.kill()
        self._release()

    def _release(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):  # what was not sent is not wanted any more
                    pipe.close()

    def _running(self) -> subprocess.Popen[str]:
        with self._lock:
            if self._is_closed:
                raise CountingFailed("The window is closed.")
            if self._process is not None and self._process.poll() is not None:
                self._release()
            if self._process is None:
                self._process = subprocess.Popen(
                    [sys.executable, "-P", "-m", "sana_desktop.token_counting"],  # -P: no code from the working folder
                    env={**os.environ, "PYTHONPATH": os.pathsep.join([_ROOT, os.environ.get("PYTHONPATH", "")])},
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.DEVNULL,
                    encoding="utf-8",
                    creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
                )
            return self._process


def main() -> None:
    """The process: answers until its input ends."""
    for line in sys.stdin:
        try:
            told: dict[str, object] = {"counts": _counts(**json.loads(line))}
        except EngineError as error:
            told = {"error": str(error)}
        print(json.dumps(told), flush=True)


def _counts(tokenizer: str, texts: list[tuple[str, str]]) -> list[tuple[int, int | None]]:
    counts = []
    for instruction, text in texts:
        tokens = prompt_tokens(_tokenizer(tokenizer), text, instruction)
        counts.append((tokens.count, cut_place(tokens, text, instruction)))
    return counts


@functools.lru_cache(maxsize=2)
def _tokenizer(folder: str) -> Tokenizer:
    return load_tokenizer(Path(folder))


if __name__ == "__main__":
    main()
