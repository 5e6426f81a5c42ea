"""A step as one launch: what the network does to a latent is recorded once as a CUDA graph, and then replayed.

A step of Sana's is some thousand small kernels. Started one by one they keep a fast card waiting: the published
latencies are several times what the arithmetic needs. A graph starts them all at once.
"""

from __future__ import annotations

import logging
from collections.abc import Callable

import torch
from torch import Tensor

log = logging.getLogger(__name__)

Step = Callable[[Tensor, Tensor], Tensor]
"""(latent, time) → velocity. Nothing in it may wait for the card, or depend on the values of its inputs."""

_SAME = 2e-2  # of the largest value: the order of sums may differ, a graph that does something else is far off


class CapturedStep:
    """Calls a step: at first as it is, then as a graph.

    The first call warms the libraries up. The second records, and compares the replay with the step itself: a graph
    that cannot be recorded, or does something else, is never used.
    """

    def __init__(self, step: Step) -> None:
        self._step = step
        self._calls = 0
        self._graph: torch.cuda.CUDAGraph | None = None
        self._inputs: tuple[Tensor, Tensor] | None = None
        self._output: Tensor | None = None

    def __call__(self, latent: Tensor, time: Tensor) -> Tensor:
        """The same shapes at every call."""
        self._calls += 1
        if self._calls == 2:
            velocity = self._step(latent, time)
            self._record(latent, time, velocity)
            return velocity
        if self._graph is None:
            return self._step(latent, time)
        return self._replay(latent, time)

    def _record(self, latent: Tensor, time: Tensor, wanted: Tensor) -> None:
        self._inputs = latent.clone(), time.clone()
        graph = torch.cuda.CUDAGraph()
        try:
            with torch.cuda.graph(graph, capture_error_mode="thread_local"):
                self._output = self._step(*self._inputs)
            self._graph = graph
            same = float((self._replay(latent, time) - wanted).abs().max()) <= _SAME * float(wanted.abs().max())
        except RuntimeError as error:  # a library that will not be recorded, or no memory for its second set of tensors
            log.info("Steps are not recorded as a graph: %s", error)
            same = False
        if not same:
            self._graph = self._inputs = self._output = None

    def _replay(self, latent: Tensor, time: Tensor) -> Tensor:
        assert self._graph is not None and self._inputs is not None and self._output is not None
        for kept, given in zip(self._inputs, (latent, time), strict=True):
            kept.copy_(given)
        self._graph.replay()
        return self._output.clone()  # the next replay writes to the same place
