"""Texts that begin alike: their common beginning is run through the language model once.

The complex human instruction is some 225 tokens long and stands before every prompt, which has some dozen.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from engine.gemma import Gemma, KeyValue

KEPT = 2  # beginnings: the instruction, and that of the negative prompt, which has none


@dataclass(frozen=True, eq=False)
class _Beginning:
    states: Tensor  # (1, P, E) after the last norm
    memory: list[KeyValue]  # of each layer


class PrefixCache:
    """Runs Gemma from the first token on that its kept beginning does not share.

    A beginning is always run by itself: so what comes out depends on the text alone, to the last bit, and not on what
    was asked for before. Whoever changes the network's weights makes a new one.
    """

    def __init__(self, network: Gemma) -> None:
        self._network = network
        # By device, too, as the network may be moved; the one used last stands last.
        self._kept: dict[tuple[torch.device, tuple[int, ...]], _Beginning] = {}

    def run(self, prefix: list[int], ids: list[int]) -> Tensor:
        """
        Args:
            prefix: the beginning that is kept. Its last tokens may differ from those of `ids`, where a tokenizer
                merges the end of the instruction with the first word of the prompt.
            ids: the whole text, at least one token.
        Returns:
            States (1, L, E) of all L tokens.
        """
        common = _common_length(prefix, ids)
        if not common:
            return self._network(_batch(ids))
        beginning = self._beginning(prefix)
        known = beginning.states[:, :common]
        if common == len(ids):
            return known
        past = [memory.first(common) for memory in beginning.memory]
        return torch.cat([known, self._network.extend(_batch(ids[common:]), past)[0]], dim=1)

    def _beginning(self, prefix: list[int]) -> _Beginning:
        key = (self._network.device, tuple(prefix))
        found = self._kept.pop(key, None)
        if found is None:
            found = _Beginning(*self._network.extend(_batch(prefix)))
        while len(self._kept) >= KEPT:
            del self._kept[next(iter(self._kept))]
        self._kept[key] = found
        return found


def _batch(ids: list[int]) -> Tensor:
    return torch.tensor([ids])


def _common_length(prefix: list[int], ids: list[int]) -> int:
    for place, (ours, theirs) in enumerate(zip(prefix, ids, strict=False)):
        if ours != theirs:
            return place
    return min(len(prefix), len(ids))
