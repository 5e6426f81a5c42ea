"""diffusers at the same work, from the same folder. The only file of the program that imports it, and it may be absent.

It is called as its own SanaPipeline calls it: prompts padded to 300 tokens with a mask, the empty negative prompt too.
"""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from engine.bench import inputs
from engine.bench.plan import Job

TOKENS = 300
_DTYPES = {"float32": torch.float32, "bfloat16": torch.bfloat16, "float16": torch.float16}


def is_installed() -> bool:
    return importlib.util.find_spec("diffusers") is not None


def import_program() -> None:
    """All that its pipeline needs; diffusers itself imports each part when it is first asked for."""
    from diffusers import SanaPipeline  # noqa: F401


def open_task(job: Job, device: torch.device) -> inputs.Task:
    import diffusers

    diffusers.utils.logging.set_verbosity_error()
    diffusers.utils.logging.disable_progress_bar()
    match job.stage:
        case "step":
            return Step(job, device)
        case "decode":
            return Decode(job, device)
        case "encode":
            return Encode(job, device)
    return Image(job, device)


class Step:
    def __init__(self, job: Job, device: torch.device) -> None:
        from diffusers import SanaTransformer2DModel

        self._dtype = _DTYPES[job.precision]
        network = SanaTransformer2DModel.from_pretrained(job.folder, subfolder="transformer", dtype=self._dtype)
        self._network = network.to(device).eval()
        side = inputs.latent_side(job.folder, job.size)
        self._noise = inputs.normal(1, network.config.in_channels, side, side).to(device)
        width = network.config.caption_channels
        rows = []
        for embedding in reversed(inputs.step_embeddings(width)):  # the negative prompt first
            padding = inputs.normal(1, TOKENS - embedding.shape[1], width, seed=4)
            rows.append(torch.cat([embedding, padding], dim=1))
        self._embeddings = torch.cat(rows).to(device, self._dtype)
        self._mask = torch.zeros(2, TOKENS, device=device, dtype=torch.int64)
        self._mask[0, :1] = 1
        self._mask[1, : inputs.PROMPT_TOKENS] = 1
        self._timestep = torch.tensor(inputs.TIMESTEP, device=device)
        self.facts: dict[str, Any] = {"tokens_run": TOKENS}

    def run(self, number: int) -> Tensor:
        velocity = self._network(
            torch.cat([self._noise] * 2).to(self._dtype),
            encoder_hidden_states=self._embeddings,
            encoder_attention_mask=self._mask,
            timestep=self._timestep.expand(2) * self._network.config.timestep_scale,
            return_dict=False,
        )[0].float()
        negative, positive = velocity.chunk(2)
        return negative + inputs.GUIDANCE_SCALE * (positive - negative)


class Decode:
    def __init__(self, job: Job, device: torch.device) -> None:
        from diffusers import AutoencoderDC

        dtype = _DTYPES[job.precision]
        self._network = AutoencoderDC.from_pretrained(job.folder, subfolder="vae", dtype=dtype).to(device).eval()
        config = self._network.config
        side = job.size // 2 ** (len(config.encoder_block_out_channels) - 1)
        self._latent = inputs.normal(1, config.latent_channels, side, side).to(device, dtype)
        self.facts: dict[str, Any] = {}

    def run(self, number: int) -> Tensor:
        return self._network.decode(self._latent / self._network.config.scaling_factor, return_dict=False)[0]


class Encode:
    def __init__(self, job: Job, device: torch.device) -> None:
        self._pipeline = _open_pipeline(job, device, transformer=None, vae=None)
        self._instruction = _instruction_lines(job)
        self._device = device
        self.facts: dict[str, Any] = {"layers": self._pipeline.text_encoder.config.num_hidden_layers}

    def run(self, number: int) -> Tensor:
        prompt, mask, negative, negative_mask = self._pipeline.encode_prompt(
            inputs.prompt(number), True, device=self._device, complex_human_instruction=self._instruction
        )
        return torch.cat([prompt[mask.bool()], negative[negative_mask.bool()]])


class Image:
    def __init__(self, job: Job, device: torch.device) -> None:
        self._pipeline = _open_pipeline(job, device)
        self._job = job
        self._instruction = _instruction_lines(job)
        self.facts: dict[str, Any] = {"steps": job.steps}

    def run(self, number: int) -> Tensor:
        job = self._job
        (image,) = self._pipeline(
            inputs.prompt(number),
            height=job.size,
            width=job.size,
            num_inference_steps=job.steps,
            guidance_scale=inputs.GUIDANCE_SCALE,
            generator=torch.Generator().manual_seed(inputs.SEED),
            complex_human_instruction=self._instruction,
            use_resolution_binning=False,
            output_type="np",
        ).images
        return torch.from_numpy((image * 255).round().astype("uint8"))


def _open_pipeline(job: Job, device: torch.device, **left_out: None) -> Any:
    """In one arithmetic throughout, but the networks that overflow in float16, as the model cards advise."""
    from diffusers import SanaPipeline

    wide = torch.bfloat16 if job.precision == "float16" else _DTYPES[job.precision]
    pipeline = SanaPipeline.from_pretrained(Path(job.folder), dtype=_DTYPES[job.precision], **left_out)
    for name in ("text_encoder", "vae"):
        if name not in left_out:
            getattr(pipeline, name).to(wide)
    pipeline.set_progress_bar_config(disable=True)
    return pipeline.to(device)


def _instruction_lines(job: Job) -> list[str] | None:
    return job.instruction.split("\n") if job.instruction else None
