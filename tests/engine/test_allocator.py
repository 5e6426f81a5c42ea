"""engine.allocator: freed blocks serve again within a decode, and go back to the system after it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from engine import allocator

ROOT = Path(__file__).resolve().parents[2]
MEASURE = """
import json, resource, threading
import torch
from engine import allocator

MIB = 2**20
allocator.use_one_arena()

def faults():
    return resource.getrusage(resource.RUSAGE_SELF).ru_minflt

def resident():
    return int(open("/proc/self/statm").read().split()[1]) * resource.getpagesize()

def many_blocks():
    before = faults()
    for _ in range(10):
        torch.ones(128 * MIB, dtype=torch.uint8)
    return faults() - before

def measure():
    many_blocks()
    outside, before = many_blocks(), resident()
    with allocator.large_blocks_kept():
        many_blocks()
        within = many_blocks()
        with allocator.large_blocks_kept():
            pass
        still_within = many_blocks()
    print(json.dumps({"outside": outside, "within": max(within, still_within), "kept": resident() - before}))

thread = threading.Thread(target=measure)
thread.start()
thread.join()
"""


@pytest.mark.skipif(allocator._glibc() is None, reason="the C library is not glibc")
def test_blocks_serve_again_in_any_thread_and_go_back_at_the_end() -> None:
    result = subprocess.run([sys.executable, "-c", MEASURE], capture_output=True, text=True, check=True, cwd=ROOT)
    measured = json.loads(result.stdout)
    pages = 10 * 128 * 2**20 // 4096
    assert measured["outside"] > 0.1 * pages or measured["outside"] > 500  # huge pages make fewer of them
    assert measured["within"] < measured["outside"] / 20
    assert measured["kept"] < 16 * 2**20


def test_another_c_library_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(allocator.sys, "platform", "darwin")
    allocator._glibc.cache_clear()
    try:
        assert allocator._glibc() is None
        allocator.use_one_arena()
        with allocator.large_blocks_kept():
            pass
    finally:
        monkeypatch.undo()
        allocator._glibc.cache_clear()
