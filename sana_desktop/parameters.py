"""What the controls beside the picture hold, and how they become requests. Plain Python, no Qt."""

from __future__ import annotations

import dataclasses
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from engine import GenerationRequest, Precision, TextPrecision
from sana_desktop.batches.prompt_plan import PromptPlan
from sana_desktop.styles import StylePreset

_SEED_RANGE = 2**32  # what is drawn; typed seeds may be larger. Ten digits can still be read out to someone.


@dataclass(frozen=True, slots=True)
class Parameters:
    """Everything but the texts. Kept in the settings, so every value has a default."""

    model: str = "starter"
    width: int = 512
    height: int = 512
    count: int = 1
    steps: int = 20
    guidance_scale: float = 4.5
    seed: int = 0
    seed_locked: bool = False  # False: a new seed for each click of Generate
    style: str = ""  # a style preset's name; "" = none
    precision: str = "auto"  # a key of PRECISIONS
    shortcut: str = ""  # a key of SHORTCUTS; "" = none
    source: str = ""  # a picture file to begin from; "": none
    strength: float = 0.5  # how far from it
    others: dict[str, Any] = field(default_factory=dict)  # of a picture's request: what no control here holds


PRECISIONS: dict[str, dict[str, Any]] = {
    "auto": {},
    "float32": {"precision": Precision.FLOAT32},
    "int8": {"precision": Precision.INT8},
    "int8+nf4": {"precision": Precision.INT8, "text_precision": TextPrecision.NF4},
}
"""What the choices of precision mean for a request."""

SHORTCUTS: dict[str, dict[str, Any]] = {
    "": {},
    "cache": {"step_cache": 0.1},
    "cache+guidance": {"step_cache": 0.1, "guidance_end": 0.7},
}
"""Faster ways to a picture that is nearly the same; how nearly: docs/performance.md."""

_SHOWN = (
    *("prompt", "negative_prompt", "model", "width", "height", "steps", "guidance_scale", "seed", "source", "strength"),
)
"""Fields of a request that a control of their own shows."""


def draw_seed() -> int:
    return secrets.randbelow(_SEED_RANGE)


def build_requests(
    prompt: str, negative_prompt: str, parameters: Parameters, style: StylePreset | None = None
) -> list[GenerationRequest]:
    """One request per picture, with the seeds `seed`, `seed + 1`, …

    Raises:
        InvalidRequest: with the name of the field that cannot work.
    """
    if style is not None and prompt.strip():  # an empty prompt stays empty, to be refused as such
        prompt, negative_prompt = style.applied_to(prompt, negative_prompt)
    source: dict[str, Any] = {}
    if parameters.source:
        source = {"source": parameters.source, "strength": parameters.strength}
    request = GenerationRequest(
        prompt=prompt,
        negative_prompt=negative_prompt,
        model=parameters.model,
        width=parameters.width,
        height=parameters.height,
        steps=parameters.steps,
        guidance_scale=parameters.guidance_scale,
        seed=parameters.seed,
        **source,
        **PRECISIONS.get(parameters.precision, {}),
        **SHORTCUTS.get(parameters.shortcut, {}),
    )
    if known := {name: value for name, value in parameters.others.items() if name not in _SHOWN}:
        request = GenerationRequest.from_dict({**request.to_dict(), **known})
    return request.batch(parameters.count)


def planned_requests(
    plan: PromptPlan, negative_prompt: str, parameters: Parameters, style: StylePreset | None = None
) -> list[GenerationRequest]:
    """One request per picture of a plan. Its combinations have the same seeds: they differ by their words alone.

    Raises:
        InvalidRequest: as of `build_requests`.
    """
    requests: list[GenerationRequest] = []
    for number, prompt in enumerate(plan.prompts):
        seed = parameters.seed + number if plan.is_drawn else parameters.seed
        own = dataclasses.replace(parameters, seed=seed, count=plan.each)
        requests += build_requests(prompt, negative_prompt, own, style)
    return requests


def taken_over(parameters: Parameters, request: GenerationRequest, parts: frozenset[str]) -> Parameters:
    """The parameters with what `parts` (of `studio.ALL_PARTS`) says of a picture's request; the texts are no part."""
    values: dict[str, Any] = {}
    if "prompt" in parts:
        values["style"] = ""  # its words are in the prompt already
    if "seed" in parts:
        values |= {"seed": request.seed, "seed_locked": True}
    if "size" in parts:
        values |= {"width": request.width, "height": request.height}
    if "model" in parts:
        values["model"] = request.model
    if "steps" in parts:
        values["steps"] = request.steps
    if "guidance" in parts:
        values["guidance_scale"] = request.guidance_scale
    if "source" in parts:
        values["source"] = request.source
        values |= {"strength": request.strength} if request.source else {}
    if "other" in parts:
        values |= _others(request)
    return dataclasses.replace(parameters, **values)


def _others(request: GenerationRequest) -> dict[str, Any]:
    """As choices of the controls where there is one that means the same; the rest as it is."""
    usual = GenerationRequest("a").to_dict()
    values = request.to_dict()
    others = {name: value for name, value in values.items() if name not in _SHOWN and value != usual.get(name)}
    precision = _choice(PRECISIONS, others)
    shortcut = _choice(SHORTCUTS, others)
    return {"precision": precision or "auto", "shortcut": shortcut or "", "others": others}


def _choice(choices: Mapping[str, Mapping[str, Any]], others: dict[str, Any]) -> str | None:
    """The choice that says all that `others` says of its fields, which are taken out; None: there is none."""
    fields = {name for meaning in choices.values() for name in meaning}
    said = {name: others[name] for name in fields if name in others}
    for key, meaning in choices.items():
        plain = {name: getattr(value, "value", value) for name, value in meaning.items()}
        if said and plain == said:
            for name in said:
                del others[name]
            return key
    return None
