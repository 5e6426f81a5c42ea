"""`sana-desktop generate` as a user starts it: the real program in a process of its own, with the starter model.

Each start loads PyTorch, seconds on a busy machine: few starts, many assertions.
"""

import json
import os
import re
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from engine import GenerationRequest
from engine.image_file import read_recipe
from engine.paths import PICTURES_VARIABLE

CHECKOUT = Path(__file__).resolve().parents[2]
SETTINGS = ("--width", "128", "--height", "128", "--exact-size", "--device", "cpu")
PROMPT = "a red fox: “雪” 🦊"


@dataclass(frozen=True)
class Run:
    code: int
    output: str
    errors: str

    @property
    def events(self) -> list[dict]:
        return [json.loads(line) for line in self.output.splitlines()]


def start(gallery: Path, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "sana_desktop", "generate", *arguments],
        cwd=CHECKOUT,
        env={**os.environ, PICTURES_VARIABLE: str(gallery), "PYTHONUTF8": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        # A shell starts background jobs with SIGINT ignored, and children inherit that: the tests may be such a job.
        preexec_fn=None if sys.platform == "win32" else lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )


def run(gallery: Path, *arguments: str) -> Run:
    with start(gallery, *arguments) as process:
        output, errors = process.communicate()
    return Run(process.returncode, output, errors)


@pytest.fixture(scope="module")
def gallery(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("gallery")


@pytest.fixture(scope="module")
def batch(gallery) -> Run:
    """Two images with the seeds 7 and 8, told in JSON."""
    return run(gallery, PROMPT, *SETTINGS, "--steps", "3", "--seed", "7", "--count", "2", "--json")


@pytest.fixture(scope="module")
def saved(batch) -> list[Path]:
    return [Path(event["path"]) for event in batch.events if event["type"] == "saved"]


def pixels_of(path: Path) -> np.ndarray:
    with Image.open(path) as image:
        return np.asarray(image)


def test_two_images_are_saved_without_a_word_on_stderr(batch, saved, gallery):
    assert (batch.code, batch.errors) == (0, "")
    assert sorted(gallery.rglob("*.png")) == sorted(saved) and len(saved) == 2
    assert all(pixels_of(path).shape == (128, 128, 3) and pixels_of(path).std() > 1 for path in saved)
    assert not np.array_equal(*map(pixels_of, saved))


def test_the_events_count_the_steps_of_each_image(batch):
    steps = [(event["image"], event["step"]) for event in batch.events if event.get("stage") == "denoising"]
    assert [step for step in steps if step[1]] == [(1, 1), (1, 2), (1, 3), (2, 1), (2, 2), (2, 3)]


def test_each_file_carries_its_recipe(saved):
    for path, seed in zip(saved, (7, 8), strict=True):
        recipe = read_recipe(path)
        assert recipe.request == GenerationRequest(PROMPT, width=128, height=128, exact_size=True, steps=3, seed=seed)
        assert recipe.provenance["device"] == "cpu"


def test_a_recipe_renders_the_same_pixels_and_a_batch_what_its_seeds_do_alone(saved, gallery, tmp_path):
    again = run(gallery, "--recipe", str(saved[1]), "--device", "cpu", "--output", str(tmp_path / "again.png"))
    assert (again.code, again.output) == (0, f"{tmp_path / 'again.png'}\n"), again.errors
    assert "may differ" not in again.errors
    assert np.array_equal(pixels_of(tmp_path / "again.png"), pixels_of(saved[1]))


@pytest.mark.skipif(sys.platform == "win32", reason="sends SIGINT")
@pytest.mark.timeout(120)
def test_ctrl_c_ends_it_in_one_line(tmp_path):
    with start(tmp_path, PROMPT, *SETTINGS, "--steps", "1000", "--json") as process:
        for line in process.stdout:
            if json.loads(line).get("step", 0) >= 2:
                process.send_signal(signal.SIGINT)
                break
        output, errors = process.communicate(timeout=60)
    assert process.returncode == 130
    # On a machine that is busy for two seconds the steps are kept.
    way_on = r"( `sana-desktop resume` goes on after step \d+ of 1000\.)?"
    assert re.fullmatch(rf"sana-desktop: Cancelled: nothing is saved\.{way_on}\n", errors)
    assert json.loads(output.splitlines()[-1])["type"] == "error"
    assert not list(tmp_path.rglob("*.png")) and not list(tmp_path.rglob("*.part"))
