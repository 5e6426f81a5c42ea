"""Pictures are encoded once and learnt from several times: the latents, and the words of each of their captions.

The cache is a block of examples. While one block is being used, the next is made a few examples at a time, so that
training never waits. Block n holds the same examples however often the run was interrupted.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from engine.training.data import PictureSource, caption_chances

CHUNK = 64  # examples encoded at once

Encode = Callable[[Tensor], Tensor]  # pixels (B, 3, S, S) → latents (B, C, S / 32, S / 32)
Tokenise = Callable[[Sequence[str]], tuple[Tensor, Tensor]]  # N texts → ids (N, L) and mask (N, L), on the CPU


@dataclass(frozen=True, eq=False)
class Batch:
    latents: Tensor  # (B, C, h, w)
    ids: Tensor  # (B, L)
    mask: Tensor  # (B, L) bool


@dataclass(frozen=True, slots=True)
class CachePlan:
    """How many examples a block has, how often it is gone through, how captions are chosen."""

    size: int
    passes: int
    batch: int
    caption_temperature: float = 0.5
    empty_captions: float = 0.1  # of all, for classifier-free guidance
    seed: int = 0

    @property
    def steps(self) -> int:
        """Batches that a block gives."""
        return self.size // self.batch * self.passes


class LatentCache:
    """Batches by number.

    Args:
        side_of_block: the resolution of block n, in pixels; how stages are made.
    """

    def __init__(
        self, source: PictureSource, encode: Encode, tokenise: Tokenise, plan: CachePlan,
        side_of_block: Callable[[int], int], device: torch.device,
    ) -> None:  # fmt: skip
        if plan.size % plan.batch:
            raise ValueError("a block must be whole batches")
        self.source, self.encode, self.tokenise, self.plan = source, encode, tokenise, plan
        self.side_of_block, self.device = side_of_block, device
        self._empty = self.tokenise([""])
        self._current: _Block | None = None
        self._next: _Block | None = None

    def batch(self, step: int) -> Batch:
        """The examples of one training step."""
        number, position = divmod(step, self.plan.steps)
        if self._current is None or self._current.number != number:
            upcoming = self._next if self._next is not None and self._next.number == number else None
            self._current = upcoming or _Block(self, number)
            self._next = _Block(self, number + 1)
        self._current.fill(self.plan.size)
        assert self._next is not None
        self._next.fill(self.plan.size * (position + 1) // self.plan.steps)
        return self._current.batch(position)

    def lone_batch(self, step: int) -> Batch:
        """The same examples for one who wants no others after them: no next block is begun."""
        number, position = divmod(step, self.plan.steps)
        block = _Block(self, number)
        block.fill(self.plan.size)
        return block.batch(position)


class _Block:
    def __init__(self, cache: LatentCache, number: int) -> None:
        self.cache, self.number, self.filled = cache, number, 0
        self.side = cache.side_of_block(number)
        self._parts: list[tuple[Tensor, Tensor, Tensor, Tensor]] = []
        self._whole: tuple[Tensor, Tensor, Tensor, Tensor] | None = None

    def fill(self, wanted: int) -> None:
        """Makes examples until there are that many; a few at a time, but no crumbs."""
        size = self.cache.plan.size
        while self.filled < wanted and (wanted - self.filled >= CHUNK or wanted == size):
            count = min(CHUNK, size - self.filled)
            self._parts.append(self._examples(self.number * size + self.filled, count))
            self.filled += count

    @torch.no_grad()
    def _examples(self, first: int, count: int) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        cache, numbers = self.cache, range(first, first + count)
        latents = cache.encode(cache.source.pixels(numbers, self.side, cache.device))
        captions = cache.source.captions(numbers)
        most = max(len(several) for several in captions)
        chances = torch.zeros(count, most)
        for row, several in enumerate(captions):
            chances[row, : len(several)] = torch.tensor(caption_chances(several, cache.plan.caption_temperature))
        texts = [caption.text for several in captions for caption in several + several[:1] * (most - len(several))]
        ids, mask = cache.tokenise(texts)
        return latents, ids.unflatten(0, (count, most)), mask.unflatten(0, (count, most)), chances

    def batch(self, position: int) -> Batch:
        if self._whole is None:
            self._whole = self._joined()
        latents, ids, mask, chances = self._whole
        plan = self.cache.plan
        turn, place = divmod(position, plan.size // plan.batch)
        rows = torch.randperm(plan.size, generator=self._generator(turn))[place * plan.batch :][: plan.batch]
        generator = self._generator(plan.passes + position)
        chosen = torch.multinomial(chances[rows], 1, generator=generator)[:, 0]
        ids, mask = ids[rows, chosen], mask[rows, chosen]
        dropped = torch.rand(plan.batch, generator=generator) < plan.empty_captions
        ids[dropped], mask[dropped] = self.cache._empty[0], self.cache._empty[1]
        device = self.cache.device
        return Batch(latents[rows.to(device)], ids, mask)

    def _joined(self) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        most = max(part[3].shape[1] for part in self._parts)
        latents, ids, mask, chances = zip(*(_widened(part, most) for part in self._parts), strict=True)
        self._parts.clear()
        return torch.cat(latents), torch.cat(ids), torch.cat(mask), torch.cat(chances)

    def _generator(self, salt: int) -> torch.Generator:
        mixed = hash((self.cache.plan.seed, self.number, salt))  # of integers: the same in every process
        return torch.Generator().manual_seed(mixed & 0x7FFF_FFFF_FFFF)


def _widened(part: tuple[Tensor, Tensor, Tensor, Tensor], most: int) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """With `most` captions per picture: the missing ones are the first again, with no chance to be drawn."""
    latents, ids, mask, chances = part
    missing = most - chances.shape[1]
    if not missing:
        return part
    repeat = lambda tokens: torch.cat([tokens, tokens[:, :1].expand(-1, missing, -1)], 1)  # noqa: E731
    return latents, repeat(ids), repeat(mask), torch.nn.functional.pad(chances, (0, missing))
