"""A process that dies in the midst of a tiled render: the next one goes on, to the same pixels."""

from __future__ import annotations

import functools
import sys
from pathlib import Path

import pytest
from own_process import figures_of

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a process cannot be forked there")


kill_renders = functools.partial(figures_of, "kill_renders.py")


def test_killed_renders_go_on_to_the_same_pixels(tmp_path: Path) -> None:
    from tiny_model import write_model  # not at the top: loads the reference

    model = str(write_model(tmp_path / "tiny", sample_size=4))
    found = kill_renders("--model", model, "--side", "192", "--kills", "6", "--at-once", "--in-bands")
    assert found["kills"] >= 6 and found["finished"] >= 1 and found["resumed"] >= 1
    assert found["different"] == found["failed"] == 0


@pytest.mark.slow
@pytest.mark.timeout(3600)
def test_a_hundred_killed_renders_of_the_starter_go_on_to_the_same_pixels() -> None:
    found = kill_renders("--kills", "100", "--in-bands")
    assert found["kills"] == 100 and found["finished"] >= 10 and found["resumed"] >= 30
    assert found["different"] == found["failed"] == 0


@pytest.mark.slow
@pytest.mark.timeout(1200)
def test_a_cancelled_render_has_stopped_one_tile_later() -> None:
    found = kill_renders("--cancels", "30", "--in-bands")
    assert found["cancel p95 ms"] <= found["longest unit ms"]
