"""What a click of Generate stands for: templates, braces that are text, weights; and how requests come of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sana_desktop.batches.prompt_plan import MOST_COMBINATIONS, literal_prompt, may_be_template, plan_prompts
from sana_desktop.batches.templates import TemplateError
from sana_desktop.batches.wildcards import WildcardFolder
from sana_desktop.parameters import Parameters, planned_requests
from sana_desktop.prompt_weights import find_weights


@pytest.fixture
def wildcards(tmp_path: Path) -> WildcardFolder:
    (tmp_path / "animals.txt").write_text("fox\nwhale\n", "utf-8")
    (tmp_path / "one.txt").write_text("owl\n", "utf-8")
    (tmp_path / "many.txt").write_text("\n".join(f"thing {k}" for k in range(MOST_COMBINATIONS + 1)), "utf-8")
    return WildcardFolder(tmp_path)


@pytest.mark.parametrize("prompt", ["a fox", "a {sign} {0}", "¯\\_(ツ)_/¯", "a | b", "snake_case __", "f(x) = x_1"])
def test_a_prompt_that_is_no_template_is_kept_to_the_letter(prompt: str, wildcards: WildcardFolder) -> None:
    plan = plan_prompts(prompt, 3, 7, wildcards)
    assert (plan.prompts, plan.each, plan.template, plan.pictures) == ((prompt,), 3, "", 3)


def test_every_combination_is_made(wildcards: WildcardFolder) -> None:
    plan = plan_prompts("a {red|blue|green} __animals__", 2, 7, wildcards)
    assert len(plan.prompts) == plan.combinations == 6 and plan.pictures == 12
    assert plan.prompts[:2] == ("a red fox", "a red whale") and plan.template == "a {red|blue|green} __animals__"


def test_of_very_many_some_are_drawn_and_the_seed_decides_which(wildcards: WildcardFolder) -> None:
    plan = plan_prompts("__many__", 4, 7, wildcards)
    assert plan.is_drawn and plan.pictures == len(plan.prompts) == 4 and plan.combinations == MOST_COMBINATIONS + 1
    assert plan == plan_prompts("__many__", 4, 7, wildcards) != plan_prompts("__many__", 4, 8, wildcards)
    requests = planned_requests(plan, "", Parameters(seed=7, count=4))
    assert [request.seed for request in requests] == [7, 8, 9, 10]


def test_a_wildcard_of_one_line_is_filled_in(wildcards: WildcardFolder) -> None:
    plan = plan_prompts("an __one__", 1, 0, wildcards)
    assert plan.prompts == ("an owl",) and plan.template == "an __one__"


def test_an_escaped_brace_is_a_brace(wildcards: WildcardFolder) -> None:
    assert plan_prompts(r"a \{red|blue\} fox", 1, 0, wildcards).prompts == ("a {red|blue} fox",)


@pytest.mark.parametrize("prompt", ["a {red|blue", "a red} fox", "a __unknown__"])
def test_what_cannot_be_read_is_told_with_a_way_out(prompt: str, wildcards: WildcardFolder) -> None:
    with pytest.raises(TemplateError):
        plan_prompts(prompt, 1, 0, wildcards)


def test_a_click_does_not_make_thousands(wildcards: WildcardFolder) -> None:
    template = "{1|2|3|4|5|6|7|8|9|10} {1|2|3|4|5}"
    assert plan_prompts(template, 20, 0, wildcards).pictures == 1000
    with pytest.raises(TemplateError, match="fewer pictures"):
        plan_prompts(template, 21, 0, wildcards)


@given(st.text(alphabet=r"ab{}|\_# é🦊1", max_size=40))
def test_what_is_taken_over_stands_for_itself(prompt: str) -> None:
    plan = plan_prompts(literal_prompt(prompt), 1, 0, WildcardFolder(Path("/none")))
    assert plan.prompts == (prompt,) and plan.template == ""


def test_a_prompt_without_signs_is_taken_over_as_it_is() -> None:
    assert literal_prompt("a fox #1 | back\\slash_") == "a fox #1 | back\\slash_"
    assert not may_be_template("a fox #1 | back\\slash_")


def test_combinations_have_the_same_seeds_and_differ_by_their_words(wildcards: WildcardFolder) -> None:
    plan = plan_prompts("a {red|blue} fox", 2, 5, wildcards)
    requests = planned_requests(plan, "rain", Parameters(seed=5, count=2))
    told = [(request.prompt, request.seed, request.negative_prompt) for request in requests]
    assert told == [(f"a {c} fox", s, "rain") for c in ("red", "blue") for s in (5, 6)]


def test_weights_are_found_and_nothing_else() -> None:
    prompt = "a (red:1.3) fox, (in the snow: 0.8), (a note), (16:9) f(x:y) ((owl:1.1))"
    found = find_weights(prompt)
    assert [prompt[w.begin : w.end] for w in found] == ["(red:1.3)", "(in the snow: 0.8)", "(owl:1.1)"]
    assert [w.words for w in found] == ["red", "in the snow", "owl"]
