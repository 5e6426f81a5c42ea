"""What the controls beside the picture hold, and how they become requests. Plain Python, no Qt."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import Any

from engine import GenerationRequest, Precision, TextPrecision
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
    request = GenerationRequest(
        prompt=prompt,
        negative_prompt=negative_prompt,
        model=parameters.model,
        width=parameters.width,
        height=parameters.height,
        steps=parameters.steps,
        guidance_scale=parameters.guidance_scale,
        seed=parameters.seed,
        **PRECISIONS.get(parameters.precision, {}),
        **SHORTCUTS.get(parameters.shortcut, {}),
    )
    return request.batch(parameters.count)
