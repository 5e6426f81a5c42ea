"""Drafts: the same composition in few steps, and nothing of them is kept."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
import torch

from engine import paths
from engine.drafts import DRAFT_GUIDANCE, DRAFT_STEPS, draft_of
from engine.events import GeneratedImage, Notice, Stage, StepProgress
from engine.pipeline import Engine
from engine.request import GenerationRequest


@pytest.fixture
def fox(model: Path) -> GenerationRequest:
    return GenerationRequest("a red fox", model=str(model), steps=9, width=96, height=64, exact_size=True, seed=3)


def last_of(events) -> GeneratedImage:
    *_, image = events
    assert isinstance(image, GeneratedImage)
    return image


def test_a_draft_is_of_the_same_noise_and_size_in_few_steps_with_little_guidance() -> None:
    request = GenerationRequest("a fox", steps=20, guidance_scale=4.5, guidance_end=0.5, step_cache=0.1, seed=8)
    draft = draft_of(request)
    assert (draft.steps, draft.guidance_scale) == (DRAFT_STEPS, DRAFT_GUIDANCE)
    assert (draft.seed, draft.width, draft.height, draft.prompt) == (8, 512, 512, "a fox")
    assert (draft.guidance_end, draft.step_cache) == (1.0, 0.0)
    assert draft_of(draft) == draft
    assert draft_of(GenerationRequest("a fox", guidance_scale=1.0)).guidance_scale == 1.0


def test_a_request_of_few_steps_is_its_own_draft() -> None:
    request = GenerationRequest("a fox", steps=2, guidance_scale=4.5)
    assert draft_of(request) is request


def test_a_draft_is_what_its_request_makes_and_leaves_nothing_behind(fox, monkeypatch) -> None:
    monkeypatch.setattr("engine.journal.FIRST_SECONDS", 0.0)  # every render is worth a file
    engine = Engine("cpu")
    before = {path for path in paths.data_folder().rglob("*") if path.is_file()}
    draft = last_of(engine.draft(fox))
    assert {path for path in paths.data_folder().rglob("*") if path.is_file()} == before
    assert draft.provenance == {}

    again = last_of(engine.generate(draft_of(fox)))
    assert np.array_equal(draft.pixels, again.pixels)
    assert {path for path in paths.data_folder().rglob("*") if path.is_file()} != before
    engine.close()


def test_a_draft_does_not_use_up_what_the_picture_is_to_tell(fox, monkeypatch) -> None:
    engine = Engine("cpu")
    monkeypatch.setattr("engine.planning.forecast.Forecast.sentences", lambda forecast: ("The memory is short.",))
    assert not [event for event in engine.draft(fox) if isinstance(event, Notice)]
    assert [event.text for event in engine.generate(fox) if isinstance(event, Notice)] == ["The memory is short."]
    engine.close()


def test_a_draft_is_left_at_the_end_of_a_step(fox) -> None:
    engine = Engine("cpu")
    steps = []
    with closing(engine.draft(fox)) as events:
        for event in events:
            if isinstance(event, StepProgress) and event.stage is Stage.DENOISING:
                steps.append(event.step)
                if event.step == 1:
                    break
    assert steps == [0, 1]
    engine.close()


def test_a_draft_leaves_a_core_to_whoever_types_also_when_it_is_left(fox) -> None:
    engine = Engine("cpu")
    threads = torch.get_num_threads()
    torch.set_num_threads(3)
    try:
        with closing(engine.draft(fox)) as events:
            next(events)
            assert torch.get_num_threads() == 2
        assert torch.get_num_threads() == 3
        torch.set_num_threads(1)
        last_of(engine.draft(fox))
        assert torch.get_num_threads() == 1
    finally:
        torch.set_num_threads(threads)
        engine.close()
