"""The three flows with real keys and mouse on a virtual screen: `pytest -m slow tests/flows`.

Without networks here, so that they end in a minute; `python tests/flows/flow_a.py` does the same with the real engine.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import flow_a
import flow_b
import flow_c
import pytest
from flow_report import Report
from pseudo_language import pseudo
from window_driver import missing_tools

FLOWS = {"a": flow_a.flow, "b": flow_b.flow, "c": flow_c.flow}
GAP_MS = 250.0
"""Other tests hold a window up as well: what is measured alone, on a quiet machine, is 50."""


@pytest.mark.slow
@pytest.mark.skipif(bool(missing_tools()), reason="needs Xvfb, xdotool and ImageMagick")
@pytest.mark.parametrize("name", FLOWS)
def test_a_person_gets_through(name: str, tmp_path: Path) -> None:
    report = Report(tmp_path / "screens", GAP_MS)
    FLOWS[name](report, argparse.Namespace(theme="dark", fake=True, folder=tmp_path))
    assert report.finish() == 0
    assert len(list((tmp_path / "screens").glob("*.png"))) >= 5


def test_the_made_up_language_keeps_what_is_filled_in() -> None:
    made = pseudo("&Save {count} pictures…", 40)
    assert made.startswith("&S") and "{count}" in made and made.endswith("…")
    assert len(made) >= 1.35 * len("&Save {count} pictures…")
    assert "{count}" in pseudo("&Save {count} pictures…", 40, right_to_left=True)


def test_a_batch_asks_for_each_picture_once() -> None:
    assert len(set(flow_b.prompts())) == len(flow_b.prompts()) == 200
