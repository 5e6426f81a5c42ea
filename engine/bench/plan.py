"""What is measured: the options of `sana-desktop bench` as data, and the cases that follow from them. No torch here."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

STAGES = ("step", "decode", "encode", "image", "load")
SIZED_STAGES = ("step", "decode", "image")
BASE_PRECISIONS = ("float32", "bfloat16", "float16")
PRECISIONS = (*BASE_PRECISIONS, "int8")
OURS, DIFFUSERS = "ours", "diffusers"
OUT_OF_MEMORY = "out of memory"  # why a row failed
DECODE_BAND = 4  # rows of the latent, 128 pixels: what is decoded at a time when memory is short
PICTURES = 8  # drawn with each setting for the table of picture differences


SHAPES = ("0.6B", "1.6B", "tiny")
LEAST_REPEATS = 5


@dataclass(frozen=True)
class Options:
    """What the command line was told; empty means: the benchmark chooses."""

    output: Path
    model: str = "starter"  # a name or a folder
    random: str = ""  # one of SHAPES, instead of the model
    device: str = "auto"
    stages: tuple[str, ...] = STAGES
    sizes: tuple[int, ...] = ()
    precisions: tuple[str, ...] = ()
    repeats: int = LEAST_REPEATS
    steps: int = 20
    threads: int = 0
    text_layers: int = 0
    against: str = ""  # "diffusers" or "none"
    memory_limit: float = 0.0  # GB
    pictures: bool = False  # the table of picture differences instead of the stages


@dataclass(frozen=True)
class Job:
    """What one worker process opens and runs. Plain values: it travels as JSON."""

    stage: str
    program: str  # OURS or DIFFUSERS
    folder: str
    device: str
    precision: str
    size: int = 0  # pixels of a side; 0 where a stage has none
    steps: int = 20
    threads: int = 0  # 0: torch's own choice
    memory_limit: float = 0.0  # GB of the card; 0: none
    instruction: str = ""  # the text before the prompt
    first_prompt: bool = False  # stage "encode": nothing is kept from an earlier prompt
    band: int = 0  # stage "decode": rows of the latent at a time; 0: all
    request: Mapping[str, Any] = field(default_factory=dict)  # other settings of the picture, as in GenerationRequest


@dataclass(frozen=True)
class Entry:
    """One row of the table: a program at work."""

    name: str
    job: Job
    exact: bool  # promises the baseline's numbers but for rounding


@dataclass(frozen=True)
class Case:
    """Entries that do the same work and are measured in turn; the first is what the others are compared with."""

    title: str
    stage: str
    size: int
    entries: tuple[Entry, ...]


@dataclass(frozen=True)
class Plan:
    folder: str
    device: str  # "cpu", "cuda" or "cuda:N": already chosen
    instruction: str
    precisions: tuple[str, ...]
    stages: tuple[str, ...] = STAGES
    sizes: tuple[int, ...] = (512, 1024)
    repeats: int = 5
    threads: int = 0
    steps: int = 20
    memory_limit: float = 0.0
    against_diffusers: bool = True
    command: tuple[str, ...] = ()  # starts this program's command line, for its cold start

    @property
    def native_precision(self) -> str:
        """What the program computes in when nobody chooses, and what lies around the 8-bit layers."""
        return "bfloat16" if self.device.startswith("cuda") else "float32"

    def cases(self) -> Iterator[Case]:
        for stage in self.stages:
            if stage == "load":
                continue  # each of its samples is a process: see `startup.py`
            for size in self.sizes if stage in SIZED_STAGES else (0,):
                yield from self._cases(stage, size)

    def _cases(self, stage: str, size: int) -> Iterator[Case]:
        bases = [precision for precision in self.precisions if precision in BASE_PRECISIONS]
        with_int8 = "int8" in self.precisions and stage != "decode"  # the autoencoder is never quantized
        if with_int8 and self.native_precision not in bases:
            bases.append(self.native_precision)
        if stage in ("decode", "encode"):  # neither ever runs in float16
            bases = [base for base in bases if base != "float16"] or [self.native_precision]
            if self.native_precision == "float32":
                bases = ["float32"]
        for base in bases:
            names = [base]
            if with_int8 and base == self.native_precision:
                names = [name for name in (base, "int8") if name in self.precisions or name == "int8"]
            for first in (True, False) if stage == "encode" else (False,):
                yield self._case(stage, size, base, names, first)

    def _case(self, stage: str, size: int, base: str, names: list[str], first: bool) -> Case:
        entries = []
        if self.against_diffusers:
            entries.append(Entry("diffusers", self.job(stage, DIFFUSERS, base, size, first), exact=False))
        for name in names:
            shown = "ours" if name == base else f"ours, {name}"
            job = self.job(stage, OURS, name, size, first)
            entries.append(Entry(shown, job, exact=name == base))
            if stage == "encode" and name == "int8":
                job = dataclasses.replace(job, precision=base, request={"text_precision": "nf4"})
                entries.append(Entry("ours, nf4", job, exact=False))
            if stage == "decode":
                job = dataclasses.replace(job, band=DECODE_BAND)
                entries.append(Entry(f"ours, {DECODE_BAND} rows at a time", job, exact=True))
        what = {"step": "one guided step", "decode": "decode", "image": f"image, {self.steps} steps"}.get(stage)
        what = what or ("encode, first prompt" if first else "encode, next prompt")
        where = f", {size} px" if size else ""
        return Case(f"{what}{where}, {base}", stage, size, tuple(entries))

    def job(
        self,
        stage: str,
        program: str,
        precision: str,
        size: int = 0,
        first_prompt: bool = False,
        request: Mapping[str, Any] | None = None,
    ) -> Job:
        return Job(
            stage=stage,
            program=program,
            folder=self.folder,
            device=self.device,
            precision=precision,
            size=size,
            steps=self.steps,
            threads=self.threads,
            memory_limit=self.memory_limit,
            instruction=self.instruction,
            first_prompt=first_prompt,
            request=request or {},
        )


def picture_settings(device: str) -> dict[str, dict[str, Any]]:
    """Name → fields of the request, for the table of picture differences. The first is what the others are held to."""
    on_card = device.startswith("cuda")
    native = {"precision": "bfloat16" if on_card else "float32"}
    settings: dict[str, dict[str, Any]] = {
        "float32": {"precision": "float32"},
        "bfloat16": {"precision": "bfloat16"},
        **({"float16": {"precision": "float16"}} if on_card else {}),
        "int8": {"precision": "int8"},
        "int8, text encoder whole": {"precision": "int8", "text_precision": "full"},
        "text encoder int8": native | {"text_precision": "int8"},
        "text encoder nf4": native | {"text_precision": "nf4"},
        "guidance until 60 % of the steps": native | {"guidance_end": 0.6},
        "guidance from 10 % to 80 %": native | {"guidance_start": 0.1, "guidance_end": 0.8},
        "step cache 0.05": native | {"step_cache": 0.05},
        "step cache 0.1": native | {"step_cache": 0.1},
        "step cache 0.2": native | {"step_cache": 0.2},
    }
    return settings
