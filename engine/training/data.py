"""What training learns from: pictures with captions, by number; emoji scenes and folders of pictures alike."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import torch
from torch import Tensor


@dataclass(frozen=True, slots=True)
class Caption:
    """One of the ways to describe a picture; the better it fits, the higher its score."""

    text: str
    score: float = 0.0


class PictureSource(Protocol):
    """A data set. Example n is the same picture with the same captions whenever it is asked for."""

    def __len__(self) -> int:
        """How many different examples there are; numbers beyond repeat them (endless sources: `ENDLESS`)."""
        ...

    def captions(self, numbers: Sequence[int]) -> list[list[Caption]]:
        """At least one caption for each of the examples."""
        ...

    def pixels(self, numbers: Sequence[int], side: int, device: torch.device) -> Tensor:
        """The examples as (B, 3, side, side) in [−1, 1] on the device."""
        ...


ENDLESS = 1 << 40


def caption_chances(captions: Sequence[Caption], temperature: float) -> list[float]:
    """With which chance each caption is drawn: softmax of score / temperature (paper 3.1). 0 = always the best."""
    scores = torch.tensor([caption.score for caption in captions], dtype=torch.float64)
    if temperature <= 0:
        best = scores == scores.max()
        return (best / best.sum()).tolist()
    return torch.softmax(scores / temperature, 0).tolist()
