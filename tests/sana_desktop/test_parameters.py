"""From the controls' values to requests: seeds, counts, styles."""

from __future__ import annotations

import itertools
import json

import pytest

from engine import GenerationRequest, InvalidRequest
from engine.paths import resource
from sana_desktop.parameters import PRECISIONS, SHORTCUTS, Parameters, build_requests, draw_seed
from sana_desktop.styles import PROMPT_SLOT, StylePreset, load_styles

INK = StylePreset("Ink", "an ink drawing of {prompt}", "colour")


def test_each_picture_of_a_batch_has_the_next_seed():
    requests = build_requests("a fox", "rain", Parameters(count=3, seed=7))

    assert [request.seed for request in requests] == [7, 8, 9]
    assert {(request.prompt, request.negative_prompt) for request in requests} == {("a fox", "rain")}


def test_a_style_is_put_around_the_prompt_and_its_negative_words_are_added():
    (request,) = build_requests(" a fox ", "rain", Parameters(), INK)

    assert (request.prompt, request.negative_prompt) == ("an ink drawing of a fox", "rain, colour")


def test_braces_in_a_prompt_are_text():
    (request,) = build_requests("a {sign} {0}", "", Parameters(), INK)

    assert request.prompt == "an ink drawing of a {sign} {0}"


@pytest.mark.parametrize("style", [None, INK])
def test_an_empty_prompt_is_refused_with_a_style_too(style):
    with pytest.raises(InvalidRequest) as caught:
        build_requests(" \n", "", Parameters(), style)

    assert caught.value.field == "prompt"


def test_a_batch_beyond_the_last_seed_blames_the_seed():
    with pytest.raises(InvalidRequest) as caught:
        build_requests("a fox", "", Parameters(count=2, seed=2**64 - 1))

    assert caught.value.field == "seed"


def test_drawn_seeds_differ():
    assert len({draw_seed() for _ in range(20)}) > 15


def test_the_shipped_styles_have_one_slot_and_a_name_each():
    styles = load_styles(resource("styles.json"))

    assert len({style.name for style in styles}) == len(styles) >= 6
    assert all(style.prompt.count(PROMPT_SLOT) == 1 for style in styles)
    assert json.loads(resource("styles.json").read_text("utf-8")), "readable as plain JSON"


def test_choices_of_precision_and_shortcut_reach_the_request():
    (exact,) = build_requests("a fox", "", Parameters())
    assert exact == GenerationRequest("a fox")
    for precision, shortcut in itertools.product(PRECISIONS, SHORTCUTS):
        (request,) = build_requests("a fox", "", Parameters(precision=precision, shortcut=shortcut))
        for name, value in {**PRECISIONS[precision], **SHORTCUTS[shortcut]}.items():
            assert getattr(request, name) == value


def test_unknown_choices_from_an_old_file_mean_none():
    assert build_requests("a fox", "", Parameters(precision="int2", shortcut="magic")) == [GenerationRequest("a fox")]
