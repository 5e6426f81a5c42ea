"""FileWishes: what the window asks of a file of prompts. Loads nothing, so that a dialog opens at once."""

from __future__ import annotations

from dataclasses import dataclass, field

from sana_desktop.jobs.job import Target
from sana_desktop.parameters import Parameters
from sana_desktop.styles import StylePreset

MOST = 20_000
"""Pictures of one file."""


@dataclass(frozen=True, slots=True)
class FileWishes:
    """What is asked for beside the file."""

    parameters: Parameters = field(default_factory=Parameters)
    negative_prompt: str = ""
    style: StylePreset | None = None  # put around each prompt
    every_combination: bool = False  # of {a|b} and __wildcards__, instead of one at random
    is_plain: bool = False  # { | } and __ stand for themselves
    target: Target = field(default_factory=Target)
