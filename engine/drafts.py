"""Drafts: what a request is drawn as while its prompt is being typed. Quick, of the same size, from the same noise.

Few steps cannot bear much guidance: each overshoots, and colours burn out. With little of it four steps show what
twenty will: against the finished pictures of the starter model (512 px, eight prompts) they keep 25.7 dB on average,
with the usual guidance of 4.5 only 15.6 dB, and with none 23.4 dB. At half the size they would show another picture.
"""

from __future__ import annotations

from dataclasses import replace

from engine.request import GenerationRequest

DRAFT_STEPS = 4
DRAFT_GUIDANCE = 2.0


def draft_of(request: GenerationRequest) -> GenerationRequest:
    """A request that takes no more steps than a draft is its own draft."""
    if request.steps <= DRAFT_STEPS:
        return request
    return replace(
        request,
        steps=DRAFT_STEPS,
        guidance_scale=min(request.guidance_scale, DRAFT_GUIDANCE),
        guidance_start=0.0,
        guidance_end=1.0,
        step_cache=0.0,
    )
