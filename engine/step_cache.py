"""Step caching: a step whose beginning hardly differs from the last one's reuses most of that one. Approximate.

What the first block adds to its tokens shows cheaply how much a step differs from the one before. Where that changes
by less than a threshold, what all other blocks added then is added again instead of being computed.
"""

from __future__ import annotations

from collections.abc import Callable

from torch import Tensor

Run = Callable[[Tensor], Tensor]


class StepCache:
    """Belongs to one image; `reused` counts the steps that ran the first block alone."""

    def __init__(self, threshold: float) -> None:
        """
        Args:
            threshold: mean absolute change of what the first block adds, as a part of its mean absolute value.
        """
        self.reused = 0
        self._threshold = threshold
        self._last: tuple[Tensor, Tensor] | None = None  # what the first block, and what the others added last

    def run(self, tokens: Tensor, first_block: Run, other_blocks: Run) -> Tensor:
        """(B, N, D) tokens → tokens after all blocks."""
        after_first = first_block(tokens)
        added = after_first - tokens
        if self._last is not None and self._is_close(added, self._last[0]):
            self.reused += 1
            return after_first + self._last[1]
        after_all = other_blocks(after_first)
        self._last = added, after_all - after_first
        return after_all

    def _is_close(self, added: Tensor, last: Tensor) -> bool:
        if added.shape != last.shape:  # the branches changed
            return False
        return bool((added - last).abs().mean() < self._threshold * last.abs().mean())
