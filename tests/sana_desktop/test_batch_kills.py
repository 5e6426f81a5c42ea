"""A batch whose programs are killed, and whose disk is full, at any moment: every picture once, none half-written."""

from __future__ import annotations

import functools
import sys

import pytest
from own_process import figures_of

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a process cannot be forked there")


kill_batches = functools.partial(figures_of, "kill_batches.py")


def test_every_picture_is_there_once_whatever_moment_its_program_is_killed_at() -> None:
    small = ("--fake", "--side", "64", "--pictures", "6")
    found = kill_batches(*small, "--kills", "12", "--together", "6", "--points", "60", "--full", "30")
    assert found["kills"] == 12 and found["pictures"] >= 6 and found["different"] == 0
    assert found["points"] >= 8 and found["full disks"] >= 5 and found["held"] >= 3


@pytest.mark.slow
@pytest.mark.timeout(3600)
def test_every_call_that_leaves_something_on_the_disk_may_be_the_last_or_find_it_full() -> None:
    found = kill_batches("--fake", "--side", "64", "--points", "1", "--full", "1")
    assert found["points"] >= 300 and found["full disks"] >= 100


@pytest.mark.slow
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("journal", [[], ["--at-once", "--steps", "3"]], ids=["short", "kept from the first step"])
def test_two_hundred_kills_of_a_batch_of_the_starter_model_lose_nothing(journal: list[str]) -> None:
    found = kill_batches("--kills", "200", *journal)
    assert found["kills"] == 200 and found["pictures"] >= 60 and found["different"] == 0
