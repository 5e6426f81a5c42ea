"""Style presets: texts put around the prompt. They are data, in `resources/styles.json`."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

PROMPT_SLOT = "{prompt}"


@dataclass(frozen=True, slots=True)
class StylePreset:
    name: str
    prompt: str  # holds {prompt} once, where the user's text goes
    negative_prompt: str = ""
    preview: str = ""  # a file in `resources/styles`; "": none
    is_own: bool = False  # made by the user

    def applied_to(self, prompt: str, negative_prompt: str) -> tuple[str, str]:
        # replace, not format: the user's text may hold braces of its own
        negatives = [text for text in (negative_prompt.strip(), self.negative_prompt) if text]
        return self.prompt.replace(PROMPT_SLOT, prompt.strip()), ", ".join(negatives)


def load_styles(path: Path) -> list[StylePreset]:
    return [StylePreset(**entry) for entry in json.loads(path.read_text(encoding="utf-8"))]
