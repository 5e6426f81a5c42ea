"""Damaged and hostile files before every reader of the program: see tests/hostile_inputs.py."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parents[1]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="measures memory as Unix tells it")


def hand_over(count: int, seed: int) -> None:
    done = subprocess.run(
        [sys.executable, str(TESTS / "hostile_inputs.py"), "--count", str(count), "--seed", str(seed)],
        env={**os.environ, "PYTHONPATH": str(TESTS.parent), "OMP_NUM_THREADS": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,  # what libtiff thinks of the files
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stdout


def test_hostile_files_are_read_or_refused() -> None:
    hand_over(140, seed=1)


@pytest.mark.slow
@pytest.mark.timeout(3600)
def test_twenty_thousand_hostile_files_are_read_or_refused() -> None:
    hand_over(20_000, seed=0)
