"""A real download process, killed at random: it goes on where it was, and nothing half-written is ever listed."""

from __future__ import annotations

import hashlib
import math
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from loopback_hub import LoopbackHub
from published_model import WEIGHTS, published_model

from engine import available_models
from engine.model_store import PublishedModel, leftovers

CHECKOUT = Path(__file__).resolve().parents[3]

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no SIGKILL on this system")


@pytest.mark.parametrize("kills", [5, pytest.param(50, marks=[pytest.mark.slow, pytest.mark.timeout(600)])])
def test_kills_at_random_moments_resume_to_the_right_model(
    hub: LoopbackHub, entry: PublishedModel, home: Path, tmp_path: Path, kills: int
) -> None:
    moments = random.Random(kills)
    hub.files[entry.repository] = published_model(kilobytes=80 * kills)  # so that no killed run can come to its end
    hub.seconds_a_chunk = 0.004  # about 4 MB a second
    command, environment = download_command(entry, home, tmp_path)

    for number in range(kills):
        with (tmp_path / "errors").open("wb") as errors:
            hub.visit, hub.stop_at = number, hub.sent + moments.randrange(50_000)
            process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=errors)
            if number % 5 == 4:  # at any moment at all, Python's start included
                time.sleep(moments.uniform(0.0, 0.5))
            else:  # while bytes come
                wait_until_stopped(hub, process)
            assert process.poll() is None, (tmp_path / "errors").read_text()
            process.kill()
            process.wait()
        assert available_models() == [] and not (home / entry.name).exists()

    hub.visit, hub.stop_at = kills, math.inf
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    assert Path(done.stdout.strip()) == home / entry.name
    published = hub.files[entry.repository][WEIGHTS]
    assert hashlib.sha256((home / entry.name / WEIGHTS).read_bytes()).digest() == hashlib.sha256(published).digest()
    assert subprocess.run([*command[:4], "verify", entry.name], env=environment, capture_output=True).returncode == 0
    a_kill = hub.again / kills
    print(f"{kills} kills, {len(published)} bytes, sent again: {hub.again} in all, {a_kill:.0f} a kill")
    assert a_kill <= 256 << 10, "more than a chunk was sent again for each kill"


def test_ctrl_c_ends_a_real_download_in_one_line(
    hub: LoopbackHub, entry: PublishedModel, home: Path, tmp_path: Path
) -> None:
    command, environment = download_command(entry, home, tmp_path)
    hub.stop_at = 50_000
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    wait_until_stopped(hub, process)
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=30)
    assert process.returncode == 130 and errors.endswith("and the same command goes on from there.\n")
    assert "Traceback" not in errors and leftovers(home)[entry.name] > 0


def download_command(entry: PublishedModel, home: Path, tmp_path: Path) -> tuple[list[str], dict[str, str]]:
    """What to run, and the environment that keeps it to this test's folders."""
    environment = {**os.environ, "HOME": str(tmp_path / "home"), "PYTHONPATH": str(CHECKOUT)}
    environment |= {"XDG_CONFIG_HOME": str(tmp_path / "config"), "SANA_DESKTOP_MODELS": str(home)}
    command = [sys.executable, "-m", "sana_desktop", "models", "download", entry.name]
    command += ["--location", str(home), "--accept-licences"]
    return command, environment


def wait_until_stopped(hub: LoopbackHub, process: subprocess.Popen[Any]) -> None:
    ends = time.monotonic() + 60
    while hub.sent < hub.stop_at and process.poll() is None:
        assert time.monotonic() < ends
        time.sleep(0.001)
