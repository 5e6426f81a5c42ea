"""Which tokens of a prompt the language model reads.

Knows no torch: the window counts them while the prompt is typed.
"""

from __future__ import annotations

import functools
import itertools
import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from engine.request import DEFAULT_INSTRUCTION, NO_INSTRUCTION
from engine.tokenizer import encode, encode_with_places

if TYPE_CHECKING:
    from tokenizers import Tokenizer

MAX_PROMPT_TOKENS = 300


@dataclass(frozen=True, slots=True)
class PromptTokens:
    """The tokens of an instruction with the prompt behind it."""

    prefix: list[int]  # of the instruction by itself
    ids: list[int]  # of both, however many
    places: list[tuple[int, int]]  # of each token, in characters of both texts as they are tokenized
    first: int  # the place in `ids` of the first token that counts as the prompt's
    limit: int  # so many of `ids` are read

    @property
    def count(self) -> int:
        """How many the prompt has, the beginning-of-sequence token included."""
        return 1 + max(len(self.ids) - self.first, 0)

    @property
    def read(self) -> list[int]:
        return self.ids[: self.limit]

    @property
    def ignored(self) -> list[int]:
        return self.ids[self.limit :]


def prompt_tokens(tokenizer: Tokenizer, prompt: str, instruction: str) -> PromptTokens:
    """
    With an instruction the published rule keeps index 0 and the last 299 of (instruction + 298) positions: from the
    instruction's last token on, where the whitespace before the prompt merges with the prompt's first word.

    Args:
        instruction: the text before the prompt, or "" for none. Used as it is; the prompt is lower-cased.
    Raises:
        ModelDamaged: the tokenizer does not work.
    """
    prefix = encode(tokenizer, instruction)  # the beginning-of-sequence token alone, without an instruction
    ids, places = encode_with_places(tokenizer, instruction + prompt.lower().strip())
    limit = len(prefix) + MAX_PROMPT_TOKENS - 2 if instruction else MAX_PROMPT_TOKENS
    first = max(len(prefix) - 1, 1) if instruction else 1
    return PromptTokens(prefix, ids, places, first, limit)


def cut_place(tokens: PromptTokens, prompt: str, instruction: str) -> int | None:
    """Where in `prompt`, in characters as it is typed, the part begins that is not read; None: all of it is.

    A character of several tokens that is read in part counts as not read.
    """
    begins = [begin for begin, end in tokens.places[tokens.limit :] if end > begin]  # what has no place is not typed
    if not begins:
        return None
    lowered = prompt.lower()
    in_lowered = max(begins[0] - len(instruction), 0) + len(lowered) - len(lowered.lstrip())
    ends = itertools.accumulate(len(character.lower()) for character in prompt)  # İ becomes two characters
    return next((place for place, end in enumerate(ends) if end > in_lowered), len(prompt))


@functools.cache
def complex_human_instruction() -> str:
    """The instruction that the published models were trained with; the prompt follows it directly."""
    lines = json.loads(Path(__file__).with_name("complex_human_instruction.json").read_text("utf-8"))
    return "\n".join(lines)


def resolve_instruction(wanted: str, of_the_model: str | None) -> str:
    """The text before the prompt: "default" is what the model was trained with, "none" is empty."""
    if wanted == DEFAULT_INSTRUCTION:
        wanted = DEFAULT_INSTRUCTION if of_the_model is None else of_the_model
    if wanted == DEFAULT_INSTRUCTION:
        return complex_human_instruction()
    return "" if wanted == NO_INSTRUCTION else wanted
