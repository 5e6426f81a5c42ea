"""EngineChoice: on which device the engine is opened and how much memory it may take, as the settings say it."""

from __future__ import annotations

import re
from collections.abc import Callable, Generator
from typing import Any

from sana_desktop.export_job import ExportJob, export_events
from sana_desktop.settings import Settings
from sana_desktop.worker import EngineLike

LEAST_LIMIT_GB = 1.0
"""Below it the libraries alone do not fit."""


class EngineChoice:
    """Set in the window's thread, read in the engine's. What the command line says wins for its run."""

    def __init__(
        self,
        open_engine: Callable[..., EngineLike],
        device: str | None = None,
        memory_limit_gb: float | None = None,
    ) -> None:
        """
        Args:
            open_engine: takes a device and, where there is one, a limit in bytes.
            device, memory_limit_gb: of the command line; None: what the settings say.
        """
        self._open_engine = open_engine
        self._own_device, self._own_limit = device, memory_limit_gb
        self._now: tuple[str, int | None] = (device or "auto", limit_bytes(memory_limit_gb or 0.0))

    def follow(self, settings: Settings) -> bool:
        """Whether the engine has to be opened anew."""
        limit = settings.memory_limit_gb if self._own_limit is None else self._own_limit
        before, self._now = self._now, (self._own_device or usable_device(settings.device), limit_bytes(limit))
        return before != self._now

    def open(self) -> EngineLike:
        device, limit = self._now
        return self._open_engine(device) if limit is None else self._open_engine(device, limit)

    def export(self, job: ExportJob) -> Generator[Any, None, None]:
        yield from export_events(job, device=self._now[0])


def usable_device(device: str) -> str:
    """A settings file may hold anything."""
    return device if re.fullmatch(r"auto|cpu|cuda(:\d{1,3})?", device, re.ASCII) else "auto"


def limit_bytes(gigabytes: float) -> int | None:
    """None: no limit, as for numbers that make no sense."""
    return round(max(gigabytes, LEAST_LIMIT_GB) * 1e9) if 0 < gigabytes < 1e6 else None
