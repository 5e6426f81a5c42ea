"""The networks of one model folder: each is read when it is first needed, and lies where the memory plan says."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from typing import Generic, TypeVar

import torch

from engine import device as devices
from engine.planning.memory_plan import MemoryPlan, Placement

Network = TypeVar("Network")


class Part(Generic[Network]):
    """One network. `running` lends it; outside of that it may be on the host, or not in memory at all."""

    def __init__(self, read: Callable[[], Network], move: Callable[[Network, torch.device], None]) -> None:
        """
        Args:
            read: the network, from its files onto the device.
            move: puts it onto a device, in place.
        """
        self._read, self._move = read, move
        self._network: Network | None = None
        self._placement = Placement.RESIDENT
        self._away = self._lent = False

    def place(self, placement: Placement, device: torch.device) -> None:
        """From now on it waits there; unless it runs just now, it goes there at once."""
        self._placement = placement
        if not self._lent:
            self._rest(device)

    def is_on_device(self) -> bool:
        return self._network is not None and not self._away

    def load(self, device: torch.device) -> Network:
        """The network, on the device."""
        if self._network is None:
            self._network = self._read()
        elif self._away:
            self._move(self._network, device)
        self._away = False
        return self._network

    @contextlib.contextmanager
    def running(self, device: torch.device) -> Iterator[Network]:
        """Lends the network. Whoever keeps a reference longer keeps its memory, too."""
        self._lent = True
        try:
            yield self.load(device)
        finally:
            self._lent = False
            self._rest(device)

    def _rest(self, device: torch.device) -> None:
        if self._network is None or self._placement is Placement.RESIDENT:
            return
        if self._placement is Placement.DROPPED:
            self._network = None
        elif not self._away:
            self._move(self._network, torch.device("cpu"))
            self._away = True
        devices.release_memory(device)


class Parts:
    """What the pipeline runs. Which of them are in memory at once is the plan's decision."""

    def __init__(self, text_encoder: Part, transformer: Part, autoencoder: Part, device: torch.device) -> None:
        self.text_encoder, self.transformer, self.autoencoder = text_encoder, transformer, autoencoder
        self._device = device

    def follow(self, plan: MemoryPlan) -> None:
        """What the plan wants elsewhere goes there now."""
        for part, placement in self._placed(plan):
            part.place(placement, self._device)

    def missing(self, plan: MemoryPlan) -> list[Part]:
        """What shall stay on the device and is not there."""
        resident = [part for part, placement in self._placed(plan) if placement is Placement.RESIDENT]
        return [part for part in resident if not part.is_on_device()]

    def load(self, plan: MemoryPlan) -> None:
        """Reads what shall stay on the device, so that the first image does not wait for it in between."""
        for part in self.missing(plan):
            part.load(self._device)

    def _placed(self, plan: MemoryPlan) -> list[tuple[Part, Placement]]:
        return [
            (self.text_encoder, plan.text_encoder),
            (self.transformer, plan.transformer),
            (self.autoencoder, plan.autoencoder),
        ]
