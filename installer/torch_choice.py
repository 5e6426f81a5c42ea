"""Which build of PyTorch suits this machine, and where pip finds it. Downloads nothing itself."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

from sana_desktop.machine import CUDA_CAPABILITY, CUDA_DRIVER, OLD_CUDA_DRIVER, NvidiaCard

PYTORCH_WHEELS = "https://download.pytorch.org/whl/"
PROBE_SECONDS = 3


@dataclass(frozen=True)
class Source:
    """A place to take PyTorch from."""

    build: str  # in words, for the progress line
    index: str | None  # None: where pip looks by itself
    gigabytes: int  # free space it wants, everything else of the program included
    notice: str = ""  # what the user should know when this one is taken


CPU_INDEX = Source("the CPU build", PYTORCH_WHEELS + "cpu", 4)
CPU_DEFAULT = Source("the default build", None, 4)
CUDA_13_INDEX = Source("the CUDA 13 build", PYTORCH_WHEELS + "cu130", 12)
CUDA_13_DEFAULT = Source("the CUDA 13 build", None, 12)
CUDA_12_INDEX = Source("the CUDA 12.6 build", PYTORCH_WHEELS + "cu126", 12)
ANY_DEFAULT = Source(
    "whatever build pip finds",
    None,
    4,
    "PyTorch's own download site does not answer: taking the build that pip finds by itself (it may be a large one).",
)


def sources(system: str, machine: str, card: NvidiaCard | None, wanted: str = "auto") -> list[Source]:
    """Where to take PyTorch from, best first. `wanted`: "auto", "cpu" or "cuda".

    PyPI holds CUDA 13 builds for Linux and CPU builds for Windows; PyTorch's own site holds all of them.
    """
    if system == "Darwin":
        return [CPU_DEFAULT]  # there is one build for macOS; it knows Apple's own graphics
    on_pypi = system == "Linux" and machine in ("x86_64", "amd64")
    without_card = [CPU_INDEX, ANY_DEFAULT] if system == "Linux" else [CPU_DEFAULT]
    with_card = [CUDA_13_DEFAULT] if on_pypi else [CUDA_13_INDEX, ANY_DEFAULT]
    if wanted == "cuda" and (card is None or card.driver_major is None):
        return with_card
    if wanted == "cpu" or card is None:
        return without_card
    if card.driver_major is None or card.driver_major < OLD_CUDA_DRIVER:
        driver = f"driver {card.driver}" if card.driver else "no working driver"
        return _with_notice(
            f"{card.name}: {driver}, too old for PyTorch. Pictures will be made on the processor; install NVIDIA's "
            f"driver {CUDA_DRIVER} or newer, then start the launcher once with --fresh.",
            without_card,
        )
    if card.driver_major < CUDA_DRIVER or (card.capability or CUDA_CAPABILITY) < CUDA_CAPABILITY:
        return [CUDA_12_INDEX, *_with_notice(f"{card.name}: no PyTorch for its driver {card.driver}.", without_card)]
    return with_card


def _with_notice(notice: str, choices: list[Source]) -> list[Source]:
    return [dataclasses.replace(choice, notice=f"{notice} {choice.notice}".strip()) for choice in choices]


def answers(index: str) -> bool:
    """Whether the package index can be reached from here."""
    import urllib.error  # here: these two take longer to import than a start that finds all in place
    import urllib.request

    request = urllib.request.Request(index + "/torch/", method="HEAD")
    try:
        with urllib.request.urlopen(request, timeout=PROBE_SECONDS):
            return True
    except urllib.error.HTTPError as error:
        return error.code in (403, 405)  # it is there, and only dislikes the question
    except (OSError, ValueError):
        return False
