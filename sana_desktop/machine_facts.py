"""MachineFacts: what this machine has, for people who choose a device; and their reader, in a thread of its own.

Asking a driver or a sleeping disk takes as long as it takes: the window's thread asks neither.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QThreadPool, Signal

from sana_desktop import machine
from sana_desktop.desktop.power import PowerReading, read_power
from sana_desktop.machine import NvidiaCard
from sana_desktop.widgets.forecast_words import memory_words

LITTLE_MEMORY = 4 * 10**9
_CLOSE_MS = 200


@dataclass(frozen=True, slots=True)
class Device:
    name: str  # as `--device` takes it
    title: str
    memory: int  # bytes


@dataclass(frozen=True, slots=True)
class MachineFacts:
    cores: int = 1
    memory: int | None = None  # bytes; None: the system does not say
    card: NvidiaCard | None = None  # that the driver knows of
    devices: tuple[Device, ...] | None = None  # cards that the engine reaches; None: it is not open yet
    power: PowerReading = field(default_factory=PowerReading)
    free: int | None = None  # bytes on the disk of the pictures; None: nobody can say

    @property
    def largest_memory(self) -> int:
        """Bytes of the device that pictures are made on, if it is left to the program."""
        cards = [device.memory for device in self.devices or ()]
        return max(cards, default=self.memory or 0)


def read_facts(folder: Path) -> MachineFacts:
    """Not in the window's thread.

    Args:
        folder: of the pictures; it need not be there yet.
    """
    return MachineFacts(
        cores=os.cpu_count() or 1,
        memory=machine.memory_bytes(),
        card=machine.nvidia_card(),
        devices=_devices(),
        power=read_power(),
        free=free_bytes(folder),
    )


def free_bytes(folder: Path) -> int | None:
    """On the disk that the folder lies on, or will."""
    try:
        return shutil.disk_usage(next(path for path in (folder, *folder.parents) if path.is_dir())).free
    except (OSError, StopIteration):
        return None


def machine_words(facts: MachineFacts) -> str:
    """One line: the card, the processor, the memory."""
    translate = QCoreApplication.translate
    parts = [translate("machine", "No NVIDIA card")]
    if facts.card is not None:
        driver = facts.card.driver or translate("machine", "unknown")
        parts = [translate("machine", "{card}, driver {driver}").format(card=facts.card.name, driver=driver)]
        if facts.card.memory_mib:
            memory = memory_words(facts.card.memory_mib << 20)
            parts.append(translate("machine", "{size} on the card").format(size=memory))
    cores = translate("machine", "{count} processor cores").format(count=facts.cores)
    parts.append(translate("machine", "1 processor core") if facts.cores == 1 else cores)
    if facts.memory:
        parts.append(translate("machine", "{size} of memory").format(size=memory_words(facts.memory)))
    return "  ·  ".join(parts)


def verdict(facts: MachineFacts) -> tuple[str, str]:
    """What this machine is good for, in a few words; and a sentence about it."""
    translate = QCoreApplication.translate
    if facts.devices:
        return (
            translate("machine", "A good machine for this."),
            translate("machine", "Pictures are made on the {card}.").format(card=facts.devices[0].title),
        )
    if facts.memory is not None and facts.memory < LITTLE_MEMORY:
        return (
            translate("machine", "It will do, with little memory."),
            translate("machine", "Stay with the starter model at 512 pixels."),
        )
    if facts.card is not None and facts.devices is not None:
        told = translate("machine", "PyTorch does not reach the {card}: sana-desktop doctor says what to do.")
        return translate("machine", "It will do, on the processor alone."), told.format(card=facts.card.name)
    if facts.card is not None:
        return translate("machine", "A good machine for this."), ""
    return (
        translate("machine", "It will do."),
        translate(
            "machine", "Pictures are made on the processor: by the starter model in seconds, by large ones in minutes."
        ),
    )


class MachineReader(QObject):
    """Signals:
    told(MachineFacts)   the answer to `read`
    """

    told = Signal(object)

    def __init__(self, read: Callable[[Path], MachineFacts] | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read = read or read_facts
        self._threads = QThreadPool(self, maxThreadCount=1)

    def read(self, folder: Path) -> None:
        self._threads.start(lambda: self.told.emit(self._read(folder)))

    def close(self) -> None:
        """What is being read still is told to nobody."""
        self.blockSignals(True)
        self._threads.clear()
        self._threads.waitForDone(_CLOSE_MS)


def _devices() -> tuple[Device, ...] | None:
    if "torch" not in sys.modules:  # its import is the engine's affair
        return None
    from engine.device import cards

    return tuple(Device(*card) for card in cards())
