"""Which prompts one click of Generate stands for: one as a rule, several where it is a template. Without Qt."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sana_desktop.batches.templates import Template, TemplateError, Wildcards

MOST_COMBINATIONS = 100
"""A template of more is drawn from at random: a click should not queue thousands of pictures."""

MOST_PICTURES = 1000
_SIGNS = re.compile(r"[{}]|__[^\W_]|\\_\\+_")  # the last: two underscores that stand for themselves
_WILDCARD = re.compile(r"__[^\W_]")


@dataclass(frozen=True, slots=True)
class PromptPlan:
    prompts: tuple[str, ...]
    each: int  # pictures of each prompt
    combinations: int = 1  # that the template has; 1: it is none
    template: str = ""  # that the prompts were made from; "": none
    is_drawn: bool = False  # from more combinations than are made

    @property
    def pictures(self) -> int:
        return len(self.prompts) * self.each


def may_be_template(prompt: str) -> bool:
    """Whether it has to be read as one. A prompt without these signs never is."""
    return _SIGNS.search(prompt) is not None


def plan_prompts(prompt: str, count: int, seed: int, wildcards: Wildcards) -> PromptPlan:
    """All combinations of a template, `count` pictures of each; of very many `count` that are drawn.

    Braces around what is no choice, as in `a {sign}`, stand for themselves.

    Raises:
        TemplateError: it cannot be read as a template, or makes too many pictures.
    """
    if not may_be_template(prompt):
        return PromptPlan((prompt,), count)
    template = Template.parse(prompt, wildcards)
    if template.count == 1:
        has_wildcard = _WILDCARD.search(prompt) is not None
        plain = template.combination(0) if has_wildcard or "\\" in prompt else prompt
        return PromptPlan((plain,), count, template=prompt if has_wildcard and plain != prompt else "")
    if template.count > MOST_COMBINATIONS:
        drawn = tuple(template.draw(seed + number) for number in range(count))
        return PromptPlan(drawn, 1, template.count, prompt, is_drawn=True)
    if template.count * count > MOST_PICTURES:
        raise TemplateError(
            f"That makes {template.count * count:,} pictures at once, and {MOST_PICTURES:,} can be: "
            "choose fewer pictures of each, or use a file of prompts."
        )
    return PromptPlan(tuple(map(template.combination, range(template.count))), count, template.count, prompt)


def literal_prompt(prompt: str) -> str:
    """A text that stands for exactly this prompt, whatever signs are in it: what is taken over is no template."""
    if not may_be_template(prompt):
        return prompt
    return re.sub(r"[{}|_\\#]", lambda sign: "\\" + sign[0], prompt)
