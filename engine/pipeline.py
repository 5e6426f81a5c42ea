"""The pipeline: a request in, progress and an image out. Importing this file imports torch.

`generate()` is a generator: whoever stops iterating and closes it has cancelled, at most one solver step later, and
nothing is decoded after that. The thread that iterates owns the networks; what comes out is plain data on the CPU.
"""

from __future__ import annotations

import gc
import time
from collections import OrderedDict
from collections.abc import Callable, Generator, Iterable, Iterator
from importlib.metadata import version

import numpy as np
import torch
from torch import Tensor, nn

from engine import device as devices
from engine import unfinished
from engine.autoencoder import Autoencoder
from engine.errors import InvalidRequest, ModelDamaged, OutOfMemory
from engine.events import Event, GeneratedImage, Notice, Stage, StepProgress
from engine.guidance import GuidedVelocity
from engine.loading import open_autoencoder, open_text_encoder, open_transformer
from engine.model_configs import ModelConfigs
from engine.models import ModelInfo, find_model, fingerprint
from engine.planning.footprint import PlannedRun
from engine.planning.forecast import Forecast
from engine.planning.forecaster import Forecaster
from engine.planning.ladder import Ladder
from engine.planning.memory_peak import RunMeter
from engine.planning.memory_plan import MemoryPlan
from engine.planning.parts import Part, Parts
from engine.preview import LatentPreview
from engine.request import GenerationRequest, Precision, TextPrecision
from engine.sizes import bin_size, resize_and_crop
from engine.step_cache import StepCache
from engine.text_encoder import EncodedPrompt, resolve_instruction
from engine.version import VERSION

_IGNORED_SHOWN = 80
_KEPT_PROMPTS = 16  # a long one takes 3 MB


class Engine:
    """Keeps one pipeline open, and opens another when a request names another model or precision."""

    def __init__(self, device: str = "auto") -> None:
        """
        Raises:
            DeviceUnsupported: the device is not to be had here.
        """
        self._device = devices.choose_device(device)
        self._forecaster = Forecaster(self._device)
        self._pipeline: SanaPipeline | None = None
        self._opened: tuple[ModelInfo, Precision, TextPrecision] | None = None

    def generate(self, request: GenerationRequest) -> Generator[Event, None, None]:
        """Yields `StepProgress` and `Notice`, and last a `GeneratedImage`.

        Raises:
            EngineError: what happened and what to do, in one sentence.
        """
        pipeline = self._open(request)
        yield from pipeline.generate(request)

    def forecast(self, request: GenerationRequest) -> Forecast:
        """What `generate` would need, without doing it.

        Raises:
            EngineError: the request cannot be worked at all.
        """
        info, precision, text_precision = wanted = self._wanted(request)
        if self._pipeline is not None and self._opened == wanted:
            return self._pipeline.forecast(request)
        # What is open stays open: a forecast reads no weights, and the next request may be for that again.
        return SanaPipeline(info, self._device, precision, text_precision, self._forecaster).forecast(request)

    def close(self) -> None:
        """Lets go of the networks and their memory."""
        self._pipeline = self._opened = None
        gc.collect()
        devices.release_memory(self._device)

    def _open(self, request: GenerationRequest) -> SanaPipeline:
        """The pipeline for a request; reads no weights."""
        info, precision, text_precision = wanted = self._wanted(request)
        if self._pipeline is None or self._opened != wanted:
            self.close()
            self._pipeline = SanaPipeline(info, self._device, precision, text_precision, self._forecaster)
            self._opened = wanted
        return self._pipeline

    def _wanted(self, request: GenerationRequest) -> tuple[ModelInfo, Precision, TextPrecision]:
        precision = devices.resolve_precision(request.precision, self._device)
        text_precision = devices.resolve_text_precision(request.text_precision, precision)
        return find_model(request.model), precision, text_precision


class SanaPipeline:
    """The networks of one model folder at one precision, and the way of a request through them."""

    def __init__(
        self,
        info: ModelInfo,
        device: torch.device,
        precision: Precision,
        text_precision: TextPrecision,
        forecaster: Forecaster,
    ) -> None:
        """Reads the folder's configurations, and no weights yet.

        Raises:
            ModelMissing, ModelDamaged: the folder cannot be used; the sentence names the file.
        """
        self._info, self._device = info, device
        self._precision, self._text_precision = precision, text_precision
        self._configs = ModelConfigs.read(info.folder)
        self._fingerprint = fingerprint(info.folder)
        self._forecaster = forecaster
        folder = info.folder
        self._parts = Parts(
            text_encoder=Part(
                lambda: open_text_encoder(folder, device, precision, text_precision), lambda part, place: part.to(place)
            ),
            transformer=Part(lambda: open_transformer(folder, device, precision), nn.Module.to),
            autoencoder=Part(self._read_autoencoder, nn.Module.to),
            device=device,
        )
        self._preview = LatentPreview.kept(fingerprint(folder / "vae"), self._configs.autoencoder.latent_channels)
        self._loaded = False  # whether a picture was drawn before
        self._told: tuple[str, ...] = ()  # what is done in order to fit: said when it changes
        self._encoded: OrderedDict[tuple[str, str], EncodedPrompt] = OrderedDict()  # the one used last stands last

    def forecast(self, request: GenerationRequest) -> Forecast:
        return self._forecaster.forecast(self._planned(request))

    @torch.inference_mode()
    def generate(self, request: GenerationRequest) -> Generator[Event, None, None]:
        """One image, stage by stage; see `Engine.generate`."""
        run = self._planned(request)
        height, width = run.height, run.width
        forecast = self._forecaster.forecast(run)
        meter = RunMeter(self._device)
        ladder = Ladder(self._parts, forecast.plan, forecast.footprint, self._device, f"{width}x{height}")
        if forecast.sentences() != self._told:
            self._told = forecast.sentences()
            yield from map(Notice, self._told)
        yield from self._load(ladder, meter)
        started = time.monotonic()

        yield StepProgress(Stage.ENCODING, 0, 1)
        with meter.stage(Stage.ENCODING):
            prompt, negative = ladder.climb_down(Stage.ENCODING, lambda: self._encode(request))
        yield from _told(ladder, _ignored(prompt, negative))
        yield StepProgress(Stage.ENCODING, 1, 1)

        made_by = f"{self._fingerprint} {self._precision.value} {self._text_precision.value} {self._device.type}"
        latent = unfinished.find(request, made_by, self._latent_shape(height, width))
        if latent is None:
            latent = yield from self._denoise(request, prompt, negative, (height, width), ladder, meter)
        else:
            yield Notice("The solver's steps of this picture were kept from a run that could not finish it.")

        yield StepProgress(Stage.DECODING, 0, 1)
        try:
            with meter.stage(Stage.DECODING):
                pixels = ladder.climb_down(Stage.DECODING, lambda: self._decode(latent, request, ladder.plan))
        except OutOfMemory as error:
            if not unfinished.keep(request, made_by, latent):
                raise
            raise OutOfMemory(f"{error} The finished steps are kept: the same request goes on from there.") from None
        unfinished.forget(request, made_by)
        yield from _told(ladder)
        self._forecaster.learn(run, forecast, meter.outcome(), ladder.plan)
        yield GeneratedImage(
            request=request,
            pixels=pixels,
            rendered_width=width,
            rendered_height=height,
            seconds=time.monotonic() - started,
            provenance=self._provenance(request, prompt),
        )

    def _load(self, ladder: Ladder, meter: RunMeter) -> Generator[Event, None, None]:
        """Reads what shall stay on the device and is not there yet, and fits the preview."""
        self._parts.follow(ladder.plan)
        if self._preview is not None and not self._parts.missing(ladder.plan):
            return
        yield StepProgress(Stage.LOADING, 0, 1)
        with meter.stage(Stage.LOADING):
            self._fit_weights(ladder, Stage.LOADING, lambda: self._parts.load(ladder.plan))
            if self._preview is None:
                self._fit_weights(ladder, Stage.LOADING, self._fit_preview)
        self._loaded = True
        yield from _told(ladder)
        yield StepProgress(Stage.LOADING, 1, 1)

    def _fit_preview(self) -> None:
        with self._parts.autoencoder.running(self._device):
            assert self._preview is not None, "reading the autoencoder fits it"

    def _fit_weights(self, ladder: Ladder, stage: Stage, load: Callable[[], object]) -> None:
        try:
            ladder.climb_down(stage, load)
        except OutOfMemory:
            raise OutOfMemory(
                f"The weights of {self._info.title} do not fit into memory: close other programs, or choose a smaller "
                "model."
            ) from None

    def _denoise(
        self,
        request: GenerationRequest,
        prompt: EncodedPrompt,
        negative: EncodedPrompt | None,
        size: tuple[int, int],
        ladder: Ladder,
        meter: RunMeter,
    ) -> Generator[Event, None, Tensor]:
        """Noise → latent (1, C, H, W). A step for which memory ran out is done again; those before it stay."""
        assert self._preview is not None
        yield StepProgress(Stage.DENOISING, 0, request.steps)
        draw = self._noise(request.seed, *size)
        latent = noise = draw()
        transformer = self._parts.transformer
        self._fit_weights(ladder, Stage.DENOISING, lambda: transformer.load(self._device))
        with meter.stage(Stage.DENOISING), transformer.running(self._device) as network:
            cache = StepCache(request.step_cache) if request.step_cache and ladder.plan.joint_guidance else None
            velocity = ladder.climb_down(
                Stage.DENOISING,
                lambda: GuidedVelocity(
                    network,
                    prompt.embedding,
                    None if negative is None else negative.embedding,
                    request.guidance_scale,
                    _guided_steps(request),
                    cache,
                    together=ladder.plan.joint_guidance,
                ),
            )

            def evaluate(latent: Tensor, timestep: float) -> Tensor:
                if not ladder.plan.joint_guidance:
                    velocity.take_turns()
                return velocity(latent, timestep)

            def patient(latent: Tensor, timestep: float) -> Tensor:
                return ladder.climb_down(Stage.DENOISING, lambda: evaluate(latent, timestep))

            clock = time.monotonic()
            scheduler = self._configs.scheduler
            for step, solved in enumerate(scheduler.sample(request.solver, patient, noise, request.steps, draw), 1):
                latent = solved.latent
                left = (time.monotonic() - clock) / step * (request.steps - step)
                yield from _told(ladder)
                yield StepProgress(Stage.DENOISING, step, request.steps, self._preview.render(solved.image), left)
        return latent

    def _planned(self, request: GenerationRequest) -> PlannedRun:
        height, width = self._render_size(request)
        guided_steps = _guided_steps(request)
        return PlannedRun(
            info=self._info,
            configs=self._configs,
            request=request,
            precision=self._precision,
            text_precision=self._text_precision,
            device=self._device,
            height=height,
            width=width,
            loaded=self._loaded,
            guided_steps=request.steps if guided_steps is None else len(guided_steps),
        )

    def _render_size(self, request: GenerationRequest) -> tuple[int, int]:
        """(height, width) that is denoised."""
        trained = request.height == request.width and request.width in self._info.trained_sizes
        if request.exact_size or trained:
            height, width = request.height, request.width
        else:
            height, width = bin_size(request.height, request.width, self._configs.transformer.sample_size)
        cell = self._configs.autoencoder.compression * self._configs.transformer.patch_size
        for field, side in (("width", width), ("height", height)):
            if side % cell:
                raise InvalidRequest(
                    field, f"{field.capitalize()} {side} is not a multiple of {cell}, which this model needs."
                )
        return height, width

    def _encode(self, request: GenerationRequest) -> tuple[EncodedPrompt, EncodedPrompt | None]:
        instruction = resolve_instruction(request.instruction, self._info.instruction)
        wanted = [(instruction, request.prompt)]
        if request.guidance_scale > 1.0 and not self._configs.transformer.guidance_embeds:
            wanted.append(("", request.negative_prompt))
        if any(key not in self._encoded for key in wanted):
            with self._parts.text_encoder.running(self._device) as text_encoder:
                for key in wanted:
                    if key not in self._encoded:
                        self._encoded[key] = text_encoder.encode(key[1], key[0])
        for key in wanted:
            self._encoded.move_to_end(key)
        while len(self._encoded) > _KEPT_PROMPTS:
            self._encoded.popitem(last=False)
        encoded = [self._encoded[key] for key in wanted]
        return encoded[0], encoded[1] if len(encoded) > 1 else None

    def _latent_shape(self, height: int, width: int) -> tuple[int, int, int, int]:
        side = self._configs.autoencoder.compression
        return (1, self._configs.transformer.in_channels, height // side, width // side)

    def _noise(self, seed: int, height: int, width: int) -> Callable[[], Tensor]:
        """Draws (1, C, H, W) float32 on the CPU, so that a seed means one picture on every device."""
        shape = self._latent_shape(height, width)
        generator = torch.Generator().manual_seed(seed)
        return lambda: torch.randn(shape, generator=generator, dtype=torch.float32).to(self._device)

    def _read_autoencoder(self) -> Autoencoder:
        """The decoder alone, once the preview is known, which the encoder is read for."""
        known = self._preview is not None
        autoencoder = open_autoencoder(self._info.folder, self._device, self._precision, decoder_only=known)
        if not known:
            self._preview = LatentPreview.fit(autoencoder)
            self._preview.keep(fingerprint(self._info.folder / "vae"))
            del autoencoder.encoder
        return autoencoder

    def _decode(self, latent: Tensor, request: GenerationRequest, plan: MemoryPlan) -> np.ndarray:
        """(1, C, H, W) latent → uint8 (height, width, 3) of the size asked for."""
        if plan.decode_on_cpu and self._device.type != "cpu":
            processor = torch.device("cpu")
            autoencoder = open_autoencoder(self._info.folder, processor, Precision.FLOAT32, decoder_only=True)
            pixels = autoencoder.decode(latent.cpu().float(), plan.decode_band)
        else:
            with self._parts.autoencoder.running(self._device) as autoencoder:
                dtype = next(autoencoder.parameters()).dtype
                pixels = autoencoder.decode(latent.to(self._device, dtype), plan.decode_band)
        pixels = resize_and_crop(pixels.float(), request.height, request.width)
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
            "model_fingerprint": self._fingerprint,
            "precision": self._precision.value,
            "text_precision": self._text_precision.value,
            "solver": self._configs.scheduler.resolve(request.solver).value,
            "solver_order": self._configs.scheduler.order,
            "flow_shift": self._configs.scheduler.shift,
            "instruction": bool(resolve_instruction(request.instruction, self._info.instruction)),
            "prompt_tokens": prompt.tokens,
            "noise": "cpu",
            "device": _device_name(self._device),
            "torch": torch.__version__,
            "tokenizers": version("tokenizers"),
        }


def _guided_steps(request: GenerationRequest) -> range | None:
    """The steps with guidance, counted from 0; None: all."""
    if (request.guidance_start, request.guidance_end) == (0.0, 1.0):
        return None
    return range(round(request.guidance_start * request.steps), round(request.guidance_end * request.steps))


def _told(ladder: Ladder, others: Iterable[Notice] = ()) -> Iterator[Notice]:
    """What the user has not been told yet."""
    yield from ladder.notices
    ladder.notices.clear()
    yield from others


def _ignored(prompt: EncodedPrompt, negative: EncodedPrompt | None) -> Iterator[Notice]:
    for name, encoded in (("prompt", prompt), ("negative prompt", negative)):
        if encoded is not None and encoded.ignored:
            shown = encoded.ignored.strip()
            shown = shown if len(shown) <= _IGNORED_SHOWN else shown[:_IGNORED_SHOWN].rstrip() + "…"
            yield Notice(f"The {name} has {encoded.tokens} tokens and the model reads 300: left out from “{shown}” on.")


def _device_name(device: torch.device) -> str:
    return torch.cuda.get_device_name(device) if device.type == "cuda" else "cpu"
