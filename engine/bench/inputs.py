"""What both programs are given, noise, prompts and embeddings, the same in every process; and what they look like."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Protocol

import torch
from torch import Tensor

from engine.config import autoencoder_config, read_json

TIMESTEP = 700.0
GUIDANCE_SCALE = 4.5
PROMPT_TOKENS = 40  # of a step's prompt; its negative prompt is empty: one token
SEED = 1

_WORDS = [
    "a",
    "small",
    "white",
    "cat",
    "sleeping",
    "in",
    "a",
    "round",
    "shape",
    "on",
    "a",
    "warm",
    "sunny",
    "city",
    "street",
    "surrounded",
    "by",
    "pots",
    "of",
    "flowers",
]

DRAWN = (
    "a red apple on a blue background",
    "a cat and a dog on a green background",
    "three yellow stars on a black background",
    "a house left of a tree",
    "a rocket above the moon",
    "two cups on a white background",
    "a fox in snow, photograph",
    "a large ship on the sea at dusk",
)


class Task(Protocol):
    """Work that is repeated and timed."""

    facts: dict[str, Any]  # what the report says of it

    def run(self, number: int) -> Tensor:
        """
        Args:
            number: of the repetition, for tasks whose input must not stay the same.
        """


def prompt(number: int) -> str:
    """Twenty words in another order for every number: what a program keeps of one prompt does not help the next."""
    turn = number % len(_WORDS)
    return " ".join(_WORDS[turn:] + _WORDS[:turn])


def normal(*shape: int, seed: int = 0) -> Tensor:
    """Float32 on the processor, the same on every machine."""
    return torch.randn(shape, generator=torch.Generator().manual_seed(seed))


def step_embeddings(width: int) -> tuple[Tensor, Tensor]:
    """Prompt (1, 40, E) and empty negative prompt (1, 1, E)."""
    return normal(1, PROMPT_TOKENS, width, seed=2), normal(1, 1, width, seed=3)


def latent_side(folder: str, size: int) -> int:
    """Cells along a side of the latent of `size` pixels.

    Raises:
        ModelDamaged: the folder's configuration of the autoencoder cannot be read.
    """
    file = Path(folder) / "vae" / "config.json"
    return size // autoencoder_config(read_json(file), str(file)).compression
