"""How much memory and time a run really took: the outcome that a forecast is compared with.

On CUDA torch's own record of what it reserved; on a processor the resident memory of the whole program, which Linux
records and lets us start anew. Where the system keeps no record that can be started anew, memory stays unknown.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import torch

from engine.events import Stage
from engine.planning.run_history import Figures

CUDA_CONTEXT = 500 << 20
"""What CUDA and its libraries take of a card before the first tensor; the driver tells it to nobody."""

_STATUS = Path("/proc/self/status")
_CLEAR = Path("/proc/self/clear_refs")
_RESET_PEAK = "5"  # what Linux takes as "let the highest mark fall to what is resident now"


@dataclass(frozen=True, slots=True)
class ResidentMemory:
    """Of this program, in bytes."""

    private: int  # heap and stacks
    mapped: int  # pages of files: libraries, and weights that are read where they lie
    highest: int  # both together, since the mark was last reset

    @property
    def total(self) -> int:
        return self.private + self.mapped


class RunMeter:
    """Measures one run, stage by stage.

        meter = RunMeter(device)
        with meter.stage(Stage.DENOISING):
            ...
        outcome = meter.outcome()

    A stage that is entered again (memory ran out, and it is tried with a lighter plan) counts for what it took at last:
    that is what the next run of this kind will take.
    """

    def __init__(self, device: torch.device) -> None:
        self._device = device
        self._seconds: dict[Stage, float] = {}
        self._peaks: dict[Stage, int] = {}

    @contextlib.contextmanager
    def stage(self, stage: Stage) -> Iterator[None]:
        """Times the block and notes the highest memory in it, whether or not it comes through."""
        reset_peak(self._device)
        started = time.monotonic()
        try:
            yield
        finally:
            if self._device.type == "cuda":
                torch.cuda.synchronize(self._device)  # kernels run behind our back, and the last stage's would be ours
            self._seconds[stage] = time.monotonic() - started
            if (peak := peak_bytes(self._device)) is not None:
                self._peaks[stage] = peak

    def outcome(self) -> Figures:
        """What the run took. Without peaks where the system does not say."""
        return Figures(dict(self._seconds), dict(self._peaks))


def reset_peak(device: torch.device) -> None:
    """The highest mark falls to what is in use now."""
    if device.type == "cuda":
        torch.cuda.reset_peak_memory_stats(device)
        return
    with contextlib.suppress(OSError):  # no Linux, or a container that shuts the file
        _CLEAR.write_text(_RESET_PEAK)


def peak_bytes(device: torch.device) -> int | None:
    """The highest use since `reset_peak`: on CUDA torch's and CUDA's own, on a processor what was resident."""
    if device.type == "cuda":
        return torch.cuda.max_memory_reserved(device) + CUDA_CONTEXT
    memory = resident_memory()
    return None if memory is None else memory.highest


def resident_memory() -> ResidentMemory | None:
    """None where the system does not tell heap and files apart (anywhere but on Linux)."""
    try:
        lines = _STATUS.read_text("ascii", errors="replace").splitlines()
    except OSError:
        return None
    kibibytes = {}
    for line in lines:
        name, _, value = line.partition(":")
        if name in ("RssAnon", "RssFile", "RssShmem", "VmHWM"):
            kibibytes[name] = int(value.split()[0])
    if len(kibibytes) != 4:
        return None
    return ResidentMemory(
        private=(kibibytes["RssAnon"] + kibibytes["RssShmem"]) << 10,
        mapped=kibibytes["RssFile"] << 10,
        highest=kibibytes["VmHWM"] << 10,
    )
