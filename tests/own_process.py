"""Runs one of the programs beside the tests in a process of its own, and reads the figures that it ends with."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

TESTS = Path(__file__).resolve().parent


def figures_of(program: str, *arguments: str) -> dict[str, float]:
    """Of the last line that tests/<program> prints, a JSON object.

    Raises:
        subprocess.CalledProcessError: it failed.
    """
    done = subprocess.run(
        [sys.executable, str(TESTS / program), *arguments],
        env={**os.environ, "PYTHONPATH": str(TESTS.parent), "OMP_NUM_THREADS": "1"},
        stdout=subprocess.PIPE,
        check=True,
        encoding="utf-8",
    )
    print(done.stdout)
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found
