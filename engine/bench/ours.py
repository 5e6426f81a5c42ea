"""The engine at work, one small class a stage, by the calls that its pipeline makes."""

from __future__ import annotations

import contextlib
import time
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from engine.allocator import large_blocks_kept, use_one_arena
from engine.bench import inputs
from engine.bench.plan import Job
from engine.errors import EngineError
from engine.events import GeneratedImage, Stage, StepProgress
from engine.guidance import GuidedVelocity
from engine.loading import open_autoencoder, open_text_encoder, open_transformer
from engine.pipeline import Engine
from engine.request import GenerationRequest, Precision, TextPrecision
from engine.text_encoder import TextEncoder
from engine.tokenizer import encode


def import_program() -> None:
    """What a start of the program does: nothing more than this file imports is needed."""
    use_one_arena()


def open_task(job: Job, device: torch.device) -> inputs.Task:
    """
    Raises:
        EngineError: the model cannot be opened, or not be measured.
    """
    match job.stage:
        case "step":
            return Step(job, device)
        case "decode":
            return Decode(job, device)
        case "encode":
            return Encode(job, device)
    return Image(job)


class Step:
    """One step of the solver: both branches of guidance, mixed."""

    def __init__(self, job: Job, device: torch.device) -> None:
        self._kept = contextlib.ExitStack()  # for good, as in the pipeline for all steps of an image
        self._kept.enter_context(large_blocks_kept())
        self._network = open_transformer(Path(job.folder), device, Precision(job.precision))
        config = self._network.config
        if config.guidance_embeds:
            raise EngineError("Sprint models have no second branch of guidance: bench measures other Sana models.")
        side = inputs.latent_side(job.folder, job.size)
        self._noise = inputs.normal(1, config.in_channels, side, side).to(device)
        self._prompt, self._negative = (
            embedding.to(device, self._network.patch_embed.weight.dtype)
            for embedding in inputs.step_embeddings(config.caption_channels)
        )
        self._prepare()
        started = time.perf_counter()
        self._prepare()
        once = time.perf_counter() - started
        self.facts: dict[str, Any] = {"prompt_tokens": inputs.PROMPT_TOKENS, "negative_tokens": 1, "once": once}

    def _prepare(self) -> None:
        """Once an image: reads the prompts."""
        self._velocity = GuidedVelocity(self._network, self._prompt, self._negative, inputs.GUIDANCE_SCALE)
        if self._noise.is_cuda:
            torch.cuda.synchronize(self._noise.device)

    def run(self, number: int) -> Tensor:
        return self._velocity(self._noise, inputs.TIMESTEP)


class Decode:
    """Latent → pixels."""

    def __init__(self, job: Job, device: torch.device) -> None:
        self._network = open_autoencoder(Path(job.folder), device, Precision(job.precision))
        self._band = job.band or None
        config = self._network.config
        side = job.size // config.compression
        dtype = next(self._network.parameters()).dtype
        self._latent = inputs.normal(1, config.latent_channels, side, side).to(device, dtype)
        self.facts: dict[str, Any] = {}

    def run(self, number: int) -> Tensor:
        return self._network.decode(self._latent, self._band)


class Encode:
    """Prompt and empty negative prompt → embeddings."""

    def __init__(self, job: Job, device: torch.device) -> None:
        self._instruction = job.instruction
        text_precision = TextPrecision(job.request.get("text_precision", "auto"))
        self._encoder = open_text_encoder(Path(job.folder), device, Precision(job.precision), text_precision)
        self._first_prompt = job.first_prompt
        self.facts: dict[str, Any] = {
            "layers": self._encoder.network.config.num_hidden_layers,
            "instruction_tokens": len(encode(self._encoder.tokenizer, self._instruction)),
            "text_tokens": len(encode(self._encoder.tokenizer, self._instruction + inputs.prompt(0))),
        }

    def run(self, number: int) -> Tensor:
        """(L, E): the tokens of the prompt, then those of the negative prompt."""
        encoder = self._encoder
        if self._first_prompt:
            encoder = TextEncoder(encoder.tokenizer, encoder.network)
        prompt = encoder.encode(inputs.prompt(number), self._instruction).embedding
        return torch.cat([prompt[0], encoder.encode("", "").embedding[0]])


class Image:
    """A whole picture; opening is done when the engine says so, as a user of it would know."""

    def __init__(self, job: Job) -> None:
        self._engine = Engine(job.device)
        self._job = job
        self.facts: dict[str, Any] = {"steps": job.steps}
        for event in self._engine.generate(self._request(0)):
            if isinstance(event, StepProgress) and event.stage is Stage.LOADING and event.step == event.total_steps:
                break

    def run(self, number: int) -> Tensor:
        """(height, width, 3), uint8."""
        *_, image = self._engine.generate(self._request(number))
        assert isinstance(image, GeneratedImage)
        return torch.from_numpy(image.pixels)

    def _request(self, number: int) -> GenerationRequest:
        job = self._job
        values = {
            "prompt": inputs.DRAWN[number] if job.stage == "pictures" else inputs.prompt(number),
            "model": job.folder,
            "precision": job.precision,
            "width": job.size,
            "height": job.size,
            "exact_size": True,
            "steps": job.steps,
            "guidance_scale": inputs.GUIDANCE_SCALE,
            "seed": inputs.SEED,
        }
        return GenerationRequest.from_dict(values | dict(job.request))
