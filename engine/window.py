"""The few rows of a map that a layer must keep, when rows come to it from top to bottom."""

from __future__ import annotations

import torch
from torch import Tensor


class Window:
    """What a layer was given and has not done with: zeros above the topmost row, and below the last one."""

    def __init__(self, above: int, below: int | None = None, dim: int = 2) -> None:
        """
        Args:
            above: rows of zeros above the topmost row.
            below: those below the last one; None: as many as above.
            dim: the dimension of the rows.
        """
        self._above, self._below, self._dim = above, above if below is None else below, dim
        self._rows: Tensor | None = None

    @property
    def rows(self) -> Tensor:
        """All that is there."""
        assert self._rows is not None
        return self._rows

    def take(self, rows: Tensor, last: bool) -> None:
        """Those below what is there."""
        parts = [_zeros(rows, self._above, self._dim) if self._rows is None else self._rows, rows]
        if last:
            parts.append(_zeros(rows, self._below, self._dim))
        self._rows = torch.cat(parts, dim=self._dim)

    def keep(self, count: int) -> None:
        """Only the last ones; in a memory of their own, so that the others' is free."""
        rows = self.rows
        self._rows = rows.narrow(self._dim, rows.shape[self._dim] - count, count).clone()


def _zeros(like: Tensor, count: int, dim: int) -> Tensor:
    shape = list(like.shape)
    shape[dim] = count
    return like.new_zeros(shape)
