"""What the text encoder made of the last prompts: a batch of pictures, or of tiles, reads each prompt once."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator, Sequence

import torch

from engine.events import Notice
from engine.planning.parts import Part
from engine.text_encoder import EncodedPrompt

KEPT = 16  # a long one takes 3 MB
_IGNORED_SHOWN = 80  # characters

Wanted = tuple[str, str]
"""(instruction, prompt)"""


class PromptMemory:
    def __init__(self, text_encoder: Part, device: torch.device) -> None:
        self._text_encoder, self._device = text_encoder, device
        self._encoded: OrderedDict[Wanted, EncodedPrompt] = OrderedDict()  # the one used last stands last

    def encode(self, wanted: Sequence[Wanted]) -> list[EncodedPrompt]:
        """One for each; the same text gives the same object."""
        if any(key not in self._encoded for key in wanted):
            with self._text_encoder.running(self._device) as text_encoder:
                for key in wanted:
                    if key not in self._encoded:
                        self._encoded[key] = text_encoder.encode(key[1], key[0])
        for key in wanted:
            self._encoded.move_to_end(key)
        found = [self._encoded[key] for key in wanted]
        while len(self._encoded) > KEPT:
            self._encoded.popitem(last=False)
        return found


def left_out(name: str, encoded: EncodedPrompt) -> Iterator[Notice]:
    """What the model does not read of a prompt that is too long.

    Args:
        name: "prompt" or the like, for the sentence.
    """
    if encoded.ignored:
        shown = encoded.ignored.strip()
        shown = shown if len(shown) <= _IGNORED_SHOWN else shown[:_IGNORED_SHOWN].rstrip() + "…"
        yield Notice(f"The {name} has {encoded.tokens} tokens and the model reads 300: left out from “{shown}” on.")
