"""From a prompt to pixels against diffusers' own pipelines, on folders that diffusers wrote.

Both round to 8 bits at the end: a float32 difference in the sixth digit may fall on either side of a rounding edge, so
one level is allowed, and only in a pixel here and there.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from diffusers import FlowMatchEulerDiscreteScheduler, SanaPipeline, SanaSprintPipeline
from PIL import Image
from tiny_model import flow_dpm_scheduler, write_model

from engine.events import GeneratedImage
from engine.image_file import read_recipe
from engine.pipeline import Engine
from engine.prompt_tokens import complex_human_instruction
from engine.request import GenerationRequest, Precision
from sana_desktop.cli import main

PROMPTS = ["A red Fox in snow", "two cups", "ein grüner Baum 🌳"]
SEEDS = [0, 1, 2**40]
SMALL = {"height": 96, "width": 128, "exact_size": True, "steps": 3}


def ours(engine: Engine, request: GenerationRequest) -> np.ndarray:
    *_, image = engine.generate(request)
    assert isinstance(image, GeneratedImage)
    return image.pixels


def reference(pipeline: SanaPipeline, request: GenerationRequest) -> np.ndarray:
    lines = complex_human_instruction().split("\n") if request.instruction == "default" else None
    (image,) = pipeline(
        request.prompt,
        negative_prompt=request.negative_prompt,
        height=request.height,
        width=request.width,
        num_inference_steps=request.steps,
        guidance_scale=request.guidance_scale,
        generator=torch.Generator().manual_seed(request.seed),
        complex_human_instruction=lines,
        use_resolution_binning=not request.exact_size,
    ).images
    return np.asarray(image)


def assert_same_picture(found: np.ndarray, wanted: np.ndarray) -> None:
    assert found.shape == wanted.shape and found.dtype == wanted.dtype
    assert wanted.std() > 20 and 10 < wanted.mean() < 245, "a flat picture proves nothing"
    difference = np.abs(found.astype(int) - wanted.astype(int))
    assert difference.max() <= 1 and difference.mean() < 0.01


def open_both(folder: Path, **options: Any) -> tuple[str, SanaPipeline]:
    write_model(folder, **options)
    pipeline = SanaPipeline.from_pretrained(folder, variant=options.get("variant"), dtype=torch.float32)
    pipeline.set_progress_bar_config(disable=True)
    return str(folder), pipeline


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, SanaPipeline]:
    return open_both(tmp_path_factory.mktemp("model"))


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine("cpu")


@pytest.mark.parametrize("instruction", ["default", "none"])
@pytest.mark.parametrize("guidance_scale", [1.0, 4.5])
@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("prompt", PROMPTS)
def test_every_pixel(engine, both, prompt: str, seed: int, guidance_scale: float, instruction: str) -> None:
    folder, pipeline = both
    request = GenerationRequest(
        prompt, model=folder, seed=seed, guidance_scale=guidance_scale, instruction=instruction, **SMALL
    )
    assert_same_picture(ours(engine, request), reference(pipeline, request))


REQUESTS = {
    "negative prompt": SMALL | {"negative_prompt": "Blurry, dark"},
    "over-long prompt": SMALL | {"prompt": "one large glass of water, " * 60},
    "a bin's own size": {"width": 672, "height": 384, "steps": 2},
    "larger than its bin": {"width": 1000, "height": 560, "steps": 2},
    "smaller than its bin, cropped": {"width": 100, "height": 151, "steps": 2},
    "one step": SMALL | {"steps": 1},
    "twenty steps": SMALL | {"steps": 20},
    "guidance 100": SMALL | {"guidance_scale": 100.0},
}


@pytest.mark.parametrize("name", REQUESTS)
def test_every_pixel_of_other_requests(engine, both, name: str) -> None:
    folder, pipeline = both
    request = GenerationRequest(**{"prompt": "a fox", "model": folder} | REQUESTS[name])
    assert_same_picture(ours(engine, request), reference(pipeline, request))


FOLDERS = {
    "shards": {"shards": "20KB"},
    "fp16 variant": {"variant": "fp16"},
    "bf16 variant in shards": {"variant": "bf16", "shards": "20KB"},
    "flow shift 6": {"scheduler": flow_dpm_scheduler(flow_shift=6.0)},
    "first order": {"scheduler": flow_dpm_scheduler(solver_order=1)},
    "flow Euler": {"scheduler": FlowMatchEulerDiscreteScheduler(shift=3.0)},
    "position table": {"interpolation_scale": 2.0},
    "qk-norm": {"qk_norm": "rms_norm_across_heads"},
    "timestep scale": {"timestep_scale": 0.5},
    "eight latent channels": {"latent_channels": 8},
}


@pytest.mark.parametrize("name", FOLDERS)
def test_every_pixel_of_other_folders(name: str, tmp_path: Path) -> None:
    folder, pipeline = open_both(tmp_path, **FOLDERS[name])
    request = GenerationRequest("a fox", model=folder, precision=Precision.FLOAT32, **SMALL)
    assert_same_picture(ours(Engine("cpu"), request), reference(pipeline, request))


@pytest.mark.parametrize("instruction", ["default", "none"])
@pytest.mark.parametrize("guidance_scale", [1.0, 4.5])
@pytest.mark.parametrize("prompt", PROMPTS)
def test_every_pixel_through_the_command_line(
    both, tmp_path: Path, prompt: str, guidance_scale: float, instruction: str
) -> None:
    folder, pipeline = both
    options = ["--guidance-scale", str(guidance_scale), "--seed", "7", "--count", "3", "--steps", "3"]
    options += ["--width", "128", "--height", "96", "--exact-size", "--device", "cpu"]
    options += ["--instruction", instruction]
    assert main(["generate", prompt, "--model", folder, "--output", str(tmp_path), *options]) == 0
    images = sorted(tmp_path.rglob("*.png"), key=lambda file: read_recipe(file).request.seed)
    for seed, file in enumerate(images, 7):
        request = GenerationRequest(
            prompt, model=folder, seed=seed, guidance_scale=guidance_scale, instruction=instruction, **SMALL
        )
        assert_same_picture(np.asarray(Image.open(file)), reference(pipeline, request))
    assert len(images) == 3


@pytest.mark.parametrize("steps", [1, 2, 4])
def test_sprint_draws_what_the_reference_draws(tmp_path: Path, engine: Engine, steps: int) -> None:
    write_model(tmp_path, sprint=True)
    pipeline = SanaSprintPipeline.from_pretrained(tmp_path, dtype=torch.float32)
    pipeline.set_progress_bar_config(disable=True)
    (wanted,) = pipeline(
        PROMPTS[0],
        height=96,
        width=128,
        num_inference_steps=steps,
        intermediate_timesteps=1.3 if steps == 2 else None,
        generator=torch.Generator().manual_seed(7),
        complex_human_instruction=None,
        use_resolution_binning=False,
    ).images
    request = GenerationRequest(PROMPTS[0], model=str(tmp_path), seed=7, instruction="none", **SMALL | {"steps": steps})
    assert_same_picture(ours(engine, request), np.asarray(wanted))
