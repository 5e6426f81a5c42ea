"""Weights in a prompt, like (fox:1.3), which other programs know and a language model reads as plain signs."""

from __future__ import annotations

import re
from dataclasses import dataclass

_WEIGHTED = re.compile(r"\((?P<words>[^():]{1,300}):\s?[0-9]{1,2}(?:\.[0-9]{1,4})?\s?\)")


@dataclass(frozen=True, slots=True)
class Weighted:
    """Where one stands, in characters, and the words without it."""

    begin: int
    end: int
    words: str


def find_weights(prompt: str) -> list[Weighted]:
    """From the start; none lies within another."""
    return [
        Weighted(found.start(), found.end(), found["words"])
        for found in _WEIGHTED.finditer(prompt)
        if any(map(str.isalpha, found["words"]))  # (16:9) is a shape
    ]
