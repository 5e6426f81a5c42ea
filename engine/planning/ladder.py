"""Out of memory: the way down from a plan that was too much, one rung at a time, until the work gets through."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from typing import TypeVar

import torch

from engine import device as devices
from engine.errors import OutOfMemory
from engine.events import Notice, Stage
from engine.planning.memory_plan import Footprint, MemoryPlan, lighter
from engine.planning.parts import Parts

Result = TypeVar("Result")


class Ladder:
    """Holds the plan of a run; `plan` is the present one, `notices` what the user has not been told yet."""

    def __init__(self, parts: Parts, plan: MemoryPlan, footprint: Footprint, device: torch.device, size: str) -> None:
        """
        Args:
            size: of the picture, for the message.
        """
        self.plan = plan
        self.notices: list[Notice] = []
        self._parts, self._footprint, self._device, self._size = parts, footprint, device, size

    def untold(self) -> Iterator[Notice]:
        """What the user has not been told yet."""
        yield from self.notices
        self.notices.clear()

    def climb_down(self, stage: Stage, work: Callable[[], Result]) -> Result:
        """Runs `work`, which reads `plan`, and runs it again with a lighter one whenever memory ran out.

        Raises:
            OutOfMemory: it ran out with the lightest plan, too.
        """
        while True:
            try:
                return work()
            except (RuntimeError, MemoryError) as error:
                if not devices.is_out_of_memory(error):
                    raise
            # Outside of the except clause: until its end the error holds every tensor of the call that failed.
            self._step_down(stage)

    def _step_down(self, stage: Stage) -> None:
        gc.collect()
        devices.release_memory(self._device)
        below = lighter(self.plan, self._footprint, stage)
        if below is None:
            raise OutOfMemory(
                f"Memory ran out while {stage.value} at {self._size}, and nothing is left to make smaller: "
                "choose a smaller size, or close other programs."
            )
        told = [sentence for sentence in below.sentences() if sentence not in self.plan.sentences()]
        self.notices.append(Notice(" ".join([f"Memory ran out while {stage.value}, so it goes on with less.", *told])))
        self.plan = below
        self._parts.follow(below)
