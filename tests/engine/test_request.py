import dataclasses
import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.errors import EngineError, InvalidRequest
from engine.request import (
    MAX_MODEL_CHARACTERS,
    MAX_PROMPT_CHARACTERS,
    MAX_SEED,
    MAX_STEPS,
    MIN_SIDE,
    GenerationRequest,
    Precision,
    Solver,
    TextPrecision,
)

FOX = GenerationRequest("a red fox")

CANNOT_WORK = [
    ("prompt", ""),
    ("prompt", " \n\t"),
    ("prompt", "fox" * MAX_PROMPT_CHARACTERS),
    ("prompt", "half a character: \ud800"),
    ("prompt", None),
    ("negative_prompt", 3),
    ("negative_prompt", "x" * (MAX_PROMPT_CHARACTERS + 1)),
    ("instruction", ["default"]),
    ("model", ""),
    ("model", "a\0b"),
    ("model", "two\nlines"),
    ("model", "m" * (MAX_MODEL_CHARACTERS + 1)),
    ("model", "\udcff"),
    ("model", None),
    ("precision", "int8"),
    ("solver", None),
    ("exact_size", "yes"),
    ("exact_size", 1),
    *(
        (side, value)
        for side in ("width", "height")
        for value in (0, -512, MIN_SIDE - 1, 100_000, 10**5000, 512.0, True, None)
    ),
    ("steps", 0),
    ("steps", MAX_STEPS + 1),
    ("steps", 2.5),
    ("seed", -1),
    ("seed", MAX_SEED + 1),
    ("seed", 10**5000),
    ("seed", "1"),
    ("guidance_scale", 0.99),
    ("guidance_scale", 100.1),
    ("guidance_scale", math.nan),
    ("guidance_scale", math.inf),
    ("guidance_scale", -math.inf),
    ("guidance_scale", 10**5000),
    ("guidance_scale", True),
    ("guidance_scale", "4.5"),
    ("text_precision", "int8"),
    *(
        (share, value)
        for share in ("guidance_start", "guidance_end", "step_cache")
        for value in (-0.1, 1.1, math.nan, True, None, "0", 10**5000)
    ),
]


@pytest.mark.parametrize(
    ("field", "value"), CANNOT_WORK, ids=lambda value: str(value)[:20] if value != 10**5000 else ""
)
def test_a_value_that_cannot_work_is_named_in_one_line(field, value):
    with pytest.raises(InvalidRequest) as caught:
        dataclasses.replace(FOX, **{field: value})
    message = str(caught.value)
    assert caught.value.field == field
    assert 0 < len(message) < 250 and "\n" not in message
    assert isinstance(caught.value, EngineError) and isinstance(caught.value, ValueError)


@pytest.mark.parametrize("prompt", ["🦊", "ثعلب أحمر في الثلج", "a" * MAX_PROMPT_CHARACTERS, "two\nlines", "\x00"])
def test_any_text_may_be_a_prompt(prompt):
    assert GenerationRequest(prompt).prompt == prompt


def test_an_exact_size_names_the_nearest_multiples():
    with pytest.raises(InvalidRequest, match="Width 1000 is not a multiple of 32: the nearest are 992 and 1024"):
        GenerationRequest("fox", width=1000, exact_size=True)
    assert GenerationRequest("fox", width=1000).width == 1000


def test_too_many_pixels_are_refused_though_each_side_is_allowed():
    with pytest.raises(InvalidRequest, match="megapixels"):
        GenerationRequest("fox", width=8192, height=4096)


def test_guidance_ends_after_it_starts():
    with pytest.raises(InvalidRequest, match="end before"):
        GenerationRequest("fox", guidance_start=0.6, guidance_end=0.5)


def test_a_batch_counts_the_seeds_up():
    assert [request.seed for request in FOX.with_seed(7).batch(3)] == [7, 8, 9]
    with pytest.raises(InvalidRequest, match="Seed"):
        FOX.with_seed(MAX_SEED).batch(2)
    with pytest.raises(InvalidRequest, match="Count"):
        FOX.batch(0)


requests = st.builds(
    GenerationRequest,
    prompt=st.text(st.characters(exclude_categories=["Cs"]), min_size=1).filter(str.strip),
    negative_prompt=st.text(st.characters(exclude_categories=["Cs"])),
    precision=st.sampled_from(Precision),
    width=st.integers(MIN_SIDE, 4096),
    height=st.integers(MIN_SIDE, 4096),
    steps=st.integers(1, MAX_STEPS),
    guidance_scale=st.floats(1, 100),
    seed=st.integers(0, MAX_SEED),
    solver=st.sampled_from(Solver),
    instruction=st.text(st.characters(exclude_categories=["Cs"])),
    text_precision=st.sampled_from(TextPrecision),
    guidance_start=st.floats(0, 0.5),
    guidance_end=st.floats(0.5, 1),
    step_cache=st.floats(0, 1),
)


@given(requests)
def test_plain_values_give_the_request_back(request):
    values = request.to_dict()
    assert all(type(value) in (str, int, float, bool, list) for value in values.values())
    assert json.loads(json.dumps(values)) == values
    assert GenerationRequest.from_dict(values) == request


def test_unknown_names_are_ignored_so_that_newer_recipes_can_be_read():
    assert GenerationRequest.from_dict({**FOX.to_dict(), "sharpness": 3}) == FOX


plain = st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.lists(st.integers())


@given(st.dictionaries(st.sampled_from([field.name for field in dataclasses.fields(FOX)]), plain))
def test_hostile_values_are_a_request_or_one_line(values):
    try:
        GenerationRequest.from_dict(values)
    except InvalidRequest as error:
        assert "\n" not in str(error)
