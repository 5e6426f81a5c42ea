"""Variations: noise between two seeds', in the networks' hands, in files and on the command line."""

from __future__ import annotations

import json
import math
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from engine.events import GeneratedImage
from engine.journal import Journal
from engine.other_programs.swarmui import read as read_swarmui
from engine.parameters_text import import_parameters, parameters_text
from engine.pipeline import Engine
from engine.recipe import read_recipe_text, recipe_text
from engine.request import MAX_SEED, GenerationRequest
from engine.seeded_noise import SeededNoise

CPU = torch.device("cpu")
SHAPE = (1, 32, 64, 64)
FOX = GenerationRequest("a red fox", seed=5)
LIKE_IT = FOX.with_variation(9, 0.15)


def noise_of(seed: int, variation_seed: int = 0, strength: float = 0.0, number: int = 0) -> torch.Tensor:
    return SeededNoise(seed, SHAPE, CPU, variation_seed, strength)(number)


def finished(request: GenerationRequest) -> GeneratedImage:
    return GeneratedImage(request, np.zeros((64, 64, 3), np.uint8), 64, 64, seconds=1.0)


# --- the noise


def test_the_ends_are_the_seeds_own_noise_bit_for_bit() -> None:
    assert torch.equal(noise_of(5, 9, 0.0), torch.randn(SHAPE, generator=torch.Generator().manual_seed(5)))
    assert torch.equal(noise_of(5, 9, 1.0), noise_of(9))
    assert torch.equal(noise_of(5, 5, 0.7), noise_of(5))  # with itself there is nothing to mix


@pytest.mark.parametrize("strength", [0.05, 0.15, 0.4, 0.5, 0.9])
def test_what_lies_between_is_standard_noise_and_as_near_as_asked(strength: float) -> None:
    first, second, between = noise_of(5), noise_of(9), noise_of(5, 9, strength)
    count = first.numel()
    assert abs(between.mean()) < 4 / math.sqrt(count)
    assert abs(between.std() - 1) < 4 / math.sqrt(2 * count)
    fourth = float(between.pow(4).mean())
    assert abs(fourth - 3) < 4 * math.sqrt(96 / count)  # a normal distribution's
    cosine = torch.nn.functional.cosine_similarity
    assert float(cosine(between.flatten(), first.flatten(), 0)) == pytest.approx(
        math.cos(strength * math.pi / 2), abs=0.01
    )
    assert float(cosine(between.flatten(), second.flatten(), 0)) == pytest.approx(
        math.sin(strength * math.pi / 2), abs=0.01
    )


def test_later_draws_are_the_seeds_own() -> None:
    assert torch.equal(noise_of(5, 9, 0.4, number=2), noise_of(5, number=2))
    noise = SeededNoise(5, SHAPE, CPU, 9, 0.4)
    first = noise(0)
    noise(2)
    assert torch.equal(noise(0), first)


# --- the request


def test_a_batch_counts_the_variation_seeds_up() -> None:
    batch = LIKE_IT.batch(3)
    assert [(request.seed, request.variation_seed) for request in batch] == [(5, 9), (5, 10), (5, 11)]


def test_requests_without_a_variation_are_written_as_ever() -> None:
    assert not any("variation" in name for name in FOX.to_dict())
    assert GenerationRequest.from_dict(FOX.to_dict()) == FOX


@given(st.integers(0, MAX_SEED), st.floats(0, 1))
def test_every_variation_is_read_back(seed: int, strength: float) -> None:
    request = FOX.with_variation(seed, strength)
    assert GenerationRequest.from_dict(json.loads(json.dumps(request.to_dict()))) == request


def test_a_variation_is_a_render_of_its_own() -> None:
    requests = [FOX, LIKE_IT, FOX.with_variation(10, 0.15), FOX.with_variation(9, 0.4)]
    assert len({Journal(request, "model").folder for request in requests}) == 4


# --- files


def test_a_picture_carries_its_variation() -> None:
    text = recipe_text(finished(LIKE_IT), datetime.now(UTC))
    assert read_recipe_text(text).request == LIKE_IT
    older = json.loads(recipe_text(finished(FOX), datetime.now(UTC)))
    assert "variation_seed" not in older["request"]
    assert not read_recipe_text(json.dumps(older)).request.is_variation


def test_the_parameters_text_names_it_only_where_it_is_used() -> None:
    text = parameters_text(finished(LIKE_IT))
    assert "Variation seed: 9, Variation seed strength: 0.15" in text
    found = import_parameters(text)
    assert (found.recipe.request.variation_seed, found.recipe.request.variation_strength) == (9, 0.15)
    assert found.ignored == ()
    assert "Variation" not in parameters_text(finished(FOX))


def test_other_programs_variations_are_taken_over() -> None:
    text = "a fox\nSteps: 20, Sampler: Euler, CFG scale: 4, Seed: 3, Size: 512x512, "
    found = import_parameters(text + "Variation seed: 77, Variation seed strength: 0.25")
    assert found.recipe.request.is_variation and found.recipe.request.variation_strength == 0.25
    assert not any("ariation" in sentence for sentence in found.ignored)

    strange = import_parameters(text + "Variation seed: -1, Variation seed strength: 3")
    assert not strange.recipe.request.is_variation
    assert any("Variation seed -1 with strength 3" in sentence for sentence in strange.ignored)

    values = {"prompt": "a fox", "seed": 3, "variationseed": 8, "variationseedstrength": "0.5"}
    swarm = read_swarmui({"parameters": json.dumps({"sui_image_params": values})})
    assert swarm is not None
    assert (swarm.recipe.request.variation_seed, swarm.recipe.request.variation_strength) == (8, 0.5)


# --- the picture


def test_the_picture_lies_between_the_two_seeds(model: Path) -> None:
    engine = Engine("cpu")

    def pixels(seed: int, variation_seed: int = 0, strength: float = 0.0) -> np.ndarray:
        request = GenerationRequest("a fox", model=str(model), steps=2, width=64, height=64, exact_size=True, seed=seed)
        *_, image = engine.generate(request.with_variation(variation_seed, strength))
        assert isinstance(image, GeneratedImage)
        return image.pixels.astype(int)

    first, second = pixels(5), pixels(9)
    assert np.array_equal(pixels(5, 9, 0.0), first)
    assert np.array_equal(pixels(5, 9, 1.0), second)
    near, far = np.abs(pixels(5, 9, 0.1) - first).mean(), np.abs(second - first).mean()
    assert 0 < near < far / 2
    engine.close()
