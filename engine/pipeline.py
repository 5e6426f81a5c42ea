"""The pipeline: a request in, progress and an image out. Importing this file imports torch.

`generate()` is a generator: whoever stops iterating and closes it has cancelled, at most one solver step later, and
nothing is decoded after that. The thread that iterates owns the networks; what comes out is plain data on the CPU.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Generator, Iterator
from importlib.metadata import version
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from engine import device as devices
from engine.autoencoder import Autoencoder
from engine.config import AutoencoderConfig, TransformerConfig
from engine.errors import InvalidRequest, ModelDamaged, OutOfMemory
from engine.events import Event, GeneratedImage, Notice, Stage, StepProgress
from engine.guidance import GuidedVelocity
from engine.loading import open_autoencoder, open_transformer
from engine.models import ModelInfo, find_model, fingerprint
from engine.preview import LatentPreview
from engine.request import GenerationRequest, Precision
from engine.scheduler import SchedulerConfig
from engine.sizes import bin_size, resize_and_crop
from engine.text_encoder import EncodedPrompt, TextEncoder, resolve_instruction
from engine.transformer import SanaTransformer
from engine.version import VERSION

_IGNORED_SHOWN = 80


class Engine:
    """Keeps one pipeline open, and opens another when a request names another model or precision."""

    def __init__(self, device: str = "auto") -> None:
        """
        Raises:
            DeviceUnsupported: the device is not to be had here.
        """
        self._device = devices.choose_device(device)
        self._pipeline: SanaPipeline | None = None
        self._opened: tuple[Path, Precision] | None = None

    def generate(self, request: GenerationRequest) -> Generator[Event, None, None]:
        """Yields `StepProgress` and `Notice`, and last a `GeneratedImage`.

        Raises:
            EngineError: what happened and what to do, in one sentence.
        """
        info = find_model(request.model)
        precision = devices.resolve_precision(request.precision, self._device)
        if self._opened != (info.folder, precision):
            self.close()
            yield StepProgress(Stage.LOADING, 0, 1)
            self._pipeline = SanaPipeline.open(info, self._device, precision)
            self._opened = (info.folder, precision)
            yield StepProgress(Stage.LOADING, 1, 1)
        assert self._pipeline is not None
        yield from self._pipeline.generate(request)

    def close(self) -> None:
        """Lets go of the networks and their memory."""
        self._pipeline = self._opened = None
        gc.collect()
        devices.release_memory(self._device)


class SanaPipeline:
    """The networks of one model folder at one precision, and the way of a request through them."""

    def __init__(
        self,
        info: ModelInfo,
        precision: Precision,
        device: torch.device,
        text_encoder: TextEncoder,
        transformer: SanaTransformer,
        autoencoder: Autoencoder,
        scheduler: SchedulerConfig,
    ) -> None:
        _check_fit(info, text_encoder, transformer.config, autoencoder.config)
        self._info, self._precision, self._device = info, precision, device
        self._text_encoder, self._transformer, self._autoencoder = text_encoder, transformer, autoencoder
        self._scheduler = scheduler
        self._preview = LatentPreview.fit(autoencoder)
        self._encoded: dict[tuple[str, str], EncodedPrompt] = {}  # of the last request: a batch encodes once

    @classmethod
    @torch.inference_mode()
    def open(cls, info: ModelInfo, device: torch.device, precision: Precision) -> SanaPipeline:
        """Loads a model folder in the published layout.

        Raises:
            ModelMissing, ModelDamaged: the folder cannot be used; the sentence names the file.
            OutOfMemory: the weights do not fit.
        """
        folder, wide = info.folder, devices.wide_dtype(precision, device)
        try:
            return cls(
                info=info,
                precision=precision,
                device=device,
                scheduler=SchedulerConfig.read(folder / "scheduler"),
                text_encoder=TextEncoder.load(folder, device, wide),
                transformer=open_transformer(folder, device, precision),
                autoencoder=open_autoencoder(folder, device, precision),
            )
        except (RuntimeError, MemoryError) as error:
            if not devices.is_out_of_memory(error):
                raise
            raise OutOfMemory(
                f"The weights of {info.title} do not fit into memory: close other programs, or choose a smaller model."
            ) from None

    @torch.inference_mode()
    def generate(self, request: GenerationRequest) -> Generator[Event, None, None]:
        """One image, stage by stage; see `Engine.generate`."""
        started = time.monotonic()
        height, width = self._render_size(request)
        stage = Stage.ENCODING
        try:
            yield StepProgress(Stage.ENCODING, 0, 1)
            prompt, negative = self._encode(request)
            yield from _notices(prompt, negative)
            yield StepProgress(Stage.ENCODING, 1, 1)

            stage = Stage.DENOISING
            yield StepProgress(stage, 0, request.steps)
            draw = self._noise(request.seed, height, width)
            noise = draw()
            velocity = GuidedVelocity(
                self._transformer,
                prompt.embedding,
                None if negative is None else negative.embedding,
                request.guidance_scale,
            )
            clock = time.monotonic()
            latent = noise
            for step, solved in enumerate(
                self._scheduler.sample(request.solver, velocity, noise, request.steps, draw), 1
            ):
                latent = solved.latent
                left = (time.monotonic() - clock) / step * (request.steps - step)
                yield StepProgress(stage, step, request.steps, self._preview.render(solved.image), left)

            stage = Stage.DECODING
            yield StepProgress(stage, 0, 1)
            pixels = self._decode(latent, request)
        except (RuntimeError, MemoryError) as error:
            if not devices.is_out_of_memory(error):
                raise
            devices.release_memory(self._device)
            raise OutOfMemory(
                f"Memory ran out while {stage.value} at {width}x{height}: "
                "choose a smaller size, or close other programs."
            ) from None
        yield GeneratedImage(
            request=request,
            pixels=pixels,
            rendered_width=width,
            rendered_height=height,
            seconds=time.monotonic() - started,
            provenance=self._provenance(request, prompt),
        )

    def _render_size(self, request: GenerationRequest) -> tuple[int, int]:
        """(height, width) that is denoised."""
        trained = request.height == request.width and request.width in self._info.trained_sizes
        if request.exact_size or trained:
            height, width = request.height, request.width
        else:
            height, width = bin_size(request.height, request.width, self._transformer.config.sample_size)
        cell = self._autoencoder.config.compression * self._transformer.config.patch_size
        for field, side in (("width", width), ("height", height)):
            if side % cell:
                raise InvalidRequest(
                    field, f"{field.capitalize()} {side} is not a multiple of {cell}, which this model needs."
                )
        return height, width

    def _encode(self, request: GenerationRequest) -> tuple[EncodedPrompt, EncodedPrompt | None]:
        instruction = resolve_instruction(request.instruction, self._info.instruction)
        wanted = [(instruction, request.prompt)]
        if request.guidance_scale > 1.0 and not self._transformer.config.guidance_embeds:
            wanted.append(("", request.negative_prompt))
        known = self._encoded
        self._encoded = {key: known.get(key) or self._text_encoder.encode(key[1], key[0]) for key in wanted}
        encoded = [self._encoded[key] for key in wanted]
        return encoded[0], encoded[1] if len(encoded) > 1 else None

    def _noise(self, seed: int, height: int, width: int) -> Callable[[], Tensor]:
        """Draws (1, C, H, W) float32 on the CPU, so that a seed means one picture on every device."""
        side = self._autoencoder.config.compression
        shape = (1, self._transformer.config.in_channels, height // side, width // side)
        generator = torch.Generator().manual_seed(seed)
        return lambda: torch.randn(shape, generator=generator, dtype=torch.float32).to(self._device)

    def _decode(self, latent: Tensor, request: GenerationRequest) -> np.ndarray:
        """(1, C, H, W) latent → uint8 (height, width, 3) of the size asked for."""
        dtype = next(self._autoencoder.parameters()).dtype
        pixels = resize_and_crop(self._autoencoder.decode(latent.to(dtype)).float(), request.height, request.width)
        if not bool(torch.isfinite(pixels).all()):
            raise ModelDamaged(
                "The picture came out empty (not a number): the model's weights do not suit this precision. "
                "Try --precision float32 or bfloat16."
            )
        scaled = ((pixels[0] / 2 + 0.5).clamp(0, 1) * 255).round().to(torch.uint8)
        return scaled.permute(1, 2, 0).contiguous().cpu().numpy()

    def _provenance(self, request: GenerationRequest, prompt: EncodedPrompt) -> dict[str, object]:
        return {
            "engine": VERSION,
            "model": self._info.title,
            "model_fingerprint": fingerprint(self._info.folder),
            "precision": self._precision.value,
            "solver": self._scheduler.resolve(request.solver).value,
            "solver_order": self._scheduler.order,
            "flow_shift": self._scheduler.shift,
            "instruction": bool(resolve_instruction(request.instruction, self._info.instruction)),
            "prompt_tokens": prompt.tokens,
            "noise": "cpu",
            "device": _device_name(self._device),
            "torch": torch.__version__,
            "tokenizers": version("tokenizers"),
        }


def _check_fit(
    info: ModelInfo, text_encoder: TextEncoder, transformer: TransformerConfig, autoencoder: AutoencoderConfig
) -> None:
    """Each network may be sound by itself and of another model than the others."""
    for name, found, wanted in (
        ("text_encoder: hidden_size", text_encoder.embedding_width, transformer.caption_channels),
        ("vae: latent_channels", autoencoder.latent_channels, transformer.in_channels),
    ):
        if found != wanted:
            raise ModelDamaged(
                f"{info.folder}: {name} is {found} where the transformer asks for {wanted}: the parts of this folder "
                "are of different models. Get the model again."
            )


def _notices(prompt: EncodedPrompt, negative: EncodedPrompt | None) -> Iterator[Notice]:
    for name, encoded in (("prompt", prompt), ("negative prompt", negative)):
        if encoded is not None and encoded.ignored:
            shown = encoded.ignored.strip()
            shown = shown if len(shown) <= _IGNORED_SHOWN else shown[:_IGNORED_SHOWN].rstrip() + "…"
            yield Notice(f"The {name} has {encoded.tokens} tokens and the model reads 300: left out from “{shown}” on.")


def _device_name(device: torch.device) -> str:
    return torch.cuda.get_device_name(device) if device.type == "cuda" else "cpu"
