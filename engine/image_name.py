"""The usual name of a picture: date, time, seed and the first words of the prompt; `name_template.py` makes others.

It begins with the date: so it sorts.
"""

from __future__ import annotations

from datetime import datetime

from engine.name_template import NameFacts, NameTemplate
from engine.name_words import MAX_WORDS_BYTES, prompt_words
from engine.request import GenerationRequest

__all__ = ["FOLDER_TEMPLATE", "GALLERY_TEMPLATE", "MAX_WORDS_BYTES", "image_name", "prompt_words"]

FOLDER_TEMPLATE = "{date}_{time}_{seed}_{prompt}"
"""In a folder of the user's own."""

GALLERY_TEMPLATE = f"{{date}}/{FOLDER_TEMPLATE}"


def image_name(request: GenerationRequest, created: datetime) -> str:
    """For example `2026-01-31_142233_1234567_red-fox-in-snow.png`."""
    facts = NameFacts(request, created, request.width, request.height)
    return NameTemplate.parse(FOLDER_TEMPLATE).file_name(facts, ".png")
