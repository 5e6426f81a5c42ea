"""How far the pictures of each precision and approximation lie from those in float32, and what they cost."""

from __future__ import annotations

import math
import statistics
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from safetensors.torch import load_file
from torch import Tensor

from engine.bench.figures import psnr
from engine.bench.plan import OURS, PICTURES, Plan, picture_settings
from engine.bench.processes import JobFailed, Worker, open_worker


@dataclass
class PictureRow:
    """Pictures of all prompts with one setting; the first row is what the others are compared with."""

    name: str
    request: dict[str, Any]
    seconds: list[float] = field(default_factory=list)  # of one picture, the warm-up not among them
    decibels: list[float] = field(default_factory=list)  # PSNR against the first row's, one a prompt
    failure: str = ""

    @property
    def median(self) -> float | None:
        return statistics.median(self.seconds) if self.seconds else None

    def plain(self) -> dict[str, Any]:
        shown = [value if math.isfinite(value) else "inf" for value in self.decibels]
        return vars(self) | {"median": self.median, "decibels": shown}


def measure_pictures(
    plan: Plan, tell: Callable[[str], None], start: Callable[..., Worker] = open_worker
) -> Iterator[PictureRow]:
    """One row for each setting of `picture_settings`, each when it is measured."""
    wanted: list[Tensor] = []
    for name, request in picture_settings(plan.device).items():
        row = PictureRow(name, request)
        drawn: list[Tensor] = []
        try:
            _draw(plan, row, drawn, tell, start)
        except JobFailed as error:
            row.failure = str(error)
        wanted = wanted or drawn
        row.decibels = [psnr(picture, other) for picture, other in zip(drawn, wanted, strict=False)]
        yield row


def _draw(
    plan: Plan, row: PictureRow, drawn: list[Tensor], tell: Callable[[str], None], start: Callable[..., Worker]
) -> None:
    job = plan.job("pictures", OURS, row.request["precision"], plan.sizes[0], request=row.request)
    tell(f"pictures, {row.name}: opening")
    with start(job) as worker, tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "picture.safetensors"
        worker.ask(number=0)
        for number in range(PICTURES):
            tell(f"pictures, {row.name}: {number + 1} of {PICTURES}")
            row.seconds.append(worker.ask(number=number, save=str(file))["seconds"])
            drawn.append(load_file(file)["output"])
