"""The pipeline: a request in, progress and an image out. Importing this file imports torch.

`generate()` is a generator: whoever stops iterating and closes it has cancelled, at most one solver step later, and
nothing is decoded after that. The thread that iterates owns the networks; what comes out is plain data on the CPU.
"""

from __future__ import annotations

import contextlib
import gc
import time
from collections.abc import Callable, Generator, Iterator
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from engine import device as devices
from engine import kept_latents
from engine.allocator import large_blocks_kept
from engine.autoencoder import Autoencoder
from engine.decoding import Decoding
from engine.denoising import Denoising
from engine.drafts import draft_of
from engine.errors import InvalidRequest, OutOfMemory
from engine.events import Event, GeneratedImage, Notice, Stage, StepProgress
from engine.journal import Journal, Progress
from engine.loading import open_autoencoder, open_text_encoder, open_transformer
from engine.model_configs import ModelConfigs
from engine.models import ModelInfo, find_model, fingerprint
from engine.planning.footprint import PlannedRun
from engine.planning.forecast import Forecast
from engine.planning.forecaster import Forecaster
from engine.planning.ladder import Ladder
from engine.planning.memory_peak import CUDA_CONTEXT, RunMeter
from engine.planning.memory_plan import MemoryPlan
from engine.planning.parts import Part, Parts
from engine.preview import LatentPreview
from engine.prompt_memory import PromptMemory, left_out
from engine.prompt_tokens import resolve_instruction
from engine.provenance import provenance_of
from engine.render_state import RenderState, pack, unpack
from engine.request import MAX_TILES, GenerationRequest, Precision, TextPrecision
from engine.seeded_noise import SeededNoise
from engine.size_bins import denoised_size
from engine.solver import SolverState, Stepper, noised
from engine.source_picture import SourcePicture
from engine.source_rows import pixel_rows
from engine.text_encoder import EncodedPrompt
from engine.tiling import Tile, plan_tiles


class Engine:
    """Keeps one pipeline open, and opens another when a request names another model or precision."""

    def __init__(self, device: str = "auto", memory_limit: int | None = None) -> None:
        """
        Args:
            memory_limit: bytes that pictures may take on the device, on a processor with the whole program; None: what
                is free. Where it is too little, networks wait elsewhere and pictures are made in pieces.

        Raises:
            DeviceUnsupported: the device is not to be had here.
        """
        self._device = devices.choose_device(device)
        self._is_capped = memory_limit is not None
        if memory_limit is not None:
            devices.cap_memory(self._device, memory_limit - CUDA_CONTEXT)
        self._forecaster = Forecaster(self._device, memory_limit=memory_limit)
        self._pipeline: SanaPipeline | None = None
        self._opened: tuple[ModelInfo, Precision, TextPrecision] | None = None

    def generate(self, request: GenerationRequest) -> Generator[Event, None, None]:
        """Yields `StepProgress`, `Notice` and finished `PictureRows`, and last a `GeneratedImage`.

        Whoever has taken the image and saved it comes back for the next event, of which there is none: not before that
        the journal of the render is deleted.

        Raises:
            EngineError: what happened and what to do, in one sentence.
        """
        pipeline = self._open(request)
        yield from pipeline.generate(request)

    def draft(self, request: GenerationRequest) -> Generator[Event, None, None]:
        """`generate` for `draft_of(request)`, of which nothing is kept, learned or told but its progress.

        Raises:
            EngineError: as there.
        """
        with devices.one_core_left():
            yield from self._open(request).generate(draft_of(request), is_draft=True)

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
        """Lets go of the networks, their memory and the limit on it."""
        self._let_go()
        if self._is_capped:
            devices.cap_memory(self._device, None)
            self._is_capped = False

    def _let_go(self) -> None:
        self._pipeline = self._opened = None
        gc.collect()
        devices.release_memory(self._device)

    def _open(self, request: GenerationRequest) -> SanaPipeline:
        """The pipeline for a request; reads no weights."""
        info, precision, text_precision = wanted = self._wanted(request)
        if self._pipeline is None or self._opened != wanted:
            self._let_go()
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
        self._prompts = PromptMemory(self._parts.text_encoder, device)

    def forecast(self, request: GenerationRequest) -> Forecast:
        return self._forecaster.forecast(self._planned(request))

    @torch.inference_mode()
    def generate(self, request: GenerationRequest, is_draft: bool = False) -> Generator[Event, None, None]:
        """One image, stage by stage; see `Engine.generate`, and `Engine.draft`."""
        source = SourcePicture.open(Path(request.source).expanduser()) if request.source else None
        run = self._planned(request)
        noise = SeededNoise(
            request.seed,
            self._latent_shape(run.height, run.width),
            self._device,
            request.variation_seed,
            request.variation_strength,
        )
        stepper = self._configs.scheduler.stepper(
            request.solver, request.steps, lambda step: noise(step + 1), 1.0 if source is None else request.strength
        )
        forecast = self._forecaster.forecast(run)
        meter = RunMeter(self._device)
        ladder = Ladder(self._parts, forecast.plan, forecast.footprint, self._device, f"{run.width}x{run.height}")
        if forecast.sentences() != self._told and not is_draft:
            self._told = forecast.sentences()
            yield from map(Notice, self._told)
        yield from self._load(ladder, meter)
        started = time.monotonic()
        prompts, negative = yield from self._encode(request, run, ladder, meter)

        made_by = f"{self._fingerprint} {self._precision.value} {self._text_precision.value} {self._device.type}"
        journal = Journal(request, made_by, source.sha256 if source else "")
        if is_draft:
            journal.do_without()
        found = (
            None if is_draft else unpack(journal.state_file, noise.shape, len(stepper), len(run.tiles), self._device)
        )
        if found is not None:
            yield Notice(_goes_on(found, len(stepper), len(run.tiles)))
            state = found
            journal.resumed(None if found.tiled else found.solver.step)
        else:
            state = yield from self._begin(source, run, stepper, noise, ladder, meter)
        if request.step_cache and len(run.tiles) > 1:
            yield Notice("The step cache does nothing for a picture in tiles: every step is worked in full.")
        work = Denoising(request, stepper, run.tiles, prompts, negative, _guided_steps(request))
        state = yield from self._denoise(work, state, ladder, meter, journal)
        pixels = yield from self._decode(state, run, ladder, meter, journal)
        if found is None and not is_draft:  # else the figures are those of a part
            self._forecaster.learn(run, forecast, meter.outcome(), ladder.plan)
        provenance = {} if is_draft else provenance_of(run, self._fingerprint, prompts[0], source)
        if not is_draft and (key := kept_latents.keep(state.solver.latent, request, made_by)):
            provenance["latent"] = key
        yield GeneratedImage(
            request=request,
            pixels=pixels,
            rendered_width=run.width,
            rendered_height=run.height,
            tiles=len(run.tiles) if len(stepper) else 1,
            source_width=source.width if source else 0,
            source_height=source.height if source else 0,
            seconds=time.monotonic() - started,
            provenance=provenance,
        )
        if not is_draft:
            journal.delete()  # not before whoever took the image has had the time to save it

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
        yield from ladder.untold()
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

    def _encode(
        self, request: GenerationRequest, run: PlannedRun, ladder: Ladder, meter: RunMeter
    ) -> Generator[Event, None, tuple[list[EncodedPrompt], EncodedPrompt | None]]:
        """The prompt of each tile, and the negative prompt where there is a second branch."""
        instruction = resolve_instruction(request.instruction, self._info.instruction)
        texts = [*request.tile_prompts, *[""] * (len(run.tiles) - len(request.tile_prompts))]
        wanted = [(instruction, text or request.prompt) for text in texts]
        if run.guided:
            wanted.append(("", request.negative_prompt))
        yield StepProgress(Stage.ENCODING, 0, 1)
        with meter.stage(Stage.ENCODING):
            encoded = ladder.climb_down(Stage.ENCODING, lambda: self._prompts.encode(wanted))
        yield from ladder.untold()
        prompts, negative = encoded[: len(run.tiles)], encoded[-1] if run.guided else None
        for prompt in {id(prompt): prompt for prompt in prompts}.values():
            yield from left_out("prompt", prompt)
        if negative is not None:
            yield from left_out("negative prompt", negative)
        yield StepProgress(Stage.ENCODING, 1, 1)
        return prompts, negative

    def _begin(
        self,
        source: SourcePicture | None,
        run: PlannedRun,
        stepper: Stepper,
        noise: SeededNoise,
        ladder: Ladder,
        meter: RunMeter,
    ) -> Generator[Event, None, RenderState]:
        """Noise, or the source with as much noise as its strength asks for."""
        if source is None:
            return RenderState(SolverState(0, noise(0)))
        yield StepProgress(Stage.READING, 0, 1)
        with meter.stage(Stage.READING):
            latent = yield from self._read(source, run, ladder)
        yield from ladder.untold()
        yield StepProgress(Stage.READING, 1, 1)
        if len(stepper) == 0:
            return RenderState(SolverState(0, latent))
        begin = SolverState(0, noise(0)) if run.request.strength == 1 else noised(latent, noise(0), stepper.sigma(0))
        return RenderState(begin, source=latent if len(run.tiles) > 1 else None)

    def _read(self, source: SourcePicture, run: PlannedRun, ladder: Ladder) -> Generator[Event, None, Tensor]:
        """(1, C, H, W) float32: the picture, brought to the size that is denoised, as the autoencoder sees it."""
        parts: list[Tensor] = []
        bands: Iterator[Tensor] | None = None

        def following() -> Tensor | None:
            nonlocal bands
            if bands is None:
                parts.clear()
                bands = self._encoded(source, run)
            try:
                return next(bands, None)
            except BaseException:
                bands = None  # if it is tried again, then from the top
                raise

        while (part := ladder.climb_down(Stage.READING, following)) is not None:
            parts.append(part.float())
            yield StepProgress(Stage.READING, 0, 1)
        return torch.cat(parts, dim=2)

    def _encoded(self, source: SourcePicture, run: PlannedRun) -> Iterator[Tensor]:
        autoencoder = open_autoencoder(self._info.folder, self._device, self._precision)
        del autoencoder.decoder
        dtype = next(autoencoder.parameters()).dtype
        rows = pixel_rows(source.resized(run.width, run.height), self._device, dtype)
        yield from autoencoder.encode_rows(rows, run.height, run.width)

    def _denoise(
        self, work: Denoising, state: RenderState, ladder: Ladder, meter: RunMeter, journal: Journal
    ) -> Generator[Event, None, RenderState]:
        if state.solver.step == len(work.stepper):
            return state
        assert self._preview is not None
        transformer = self._parts.transformer
        self._fit_weights(ladder, Stage.DENOISING, lambda: transformer.load(self._device))
        with meter.stage(Stage.DENOISING), transformer.running(self._device) as network, large_blocks_kept():
            return (yield from work.run(network, state, ladder, self._preview, journal))

    def _decode(
        self, state: RenderState, run: PlannedRun, ladder: Ladder, meter: RunMeter, journal: Journal
    ) -> Generator[Event, None, np.ndarray]:
        """uint8 (height, width, 3) of the size asked for."""
        request, latent = run.request, state.solver.latent
        done = Progress(state.solver.step, state.solver.step, tiles=len(run.tiles), preview=self._shown(latent))
        decoding = Decoding(
            lend=lambda: self._lend_decoder(latent, ladder.plan),
            ladder=ladder,
            rendered=(run.height, run.width),
            wanted=(request.height, request.width),
            cropped=bool(request.source),
            cell=self._configs.autoencoder.compression,
        )
        if journal.is_worthwhile and journal.kept_step != state.solver.step:
            journal.keep(done, lambda: pack(state))
        yield StepProgress(Stage.DECODING, 0, 1)
        try:
            with meter.stage(Stage.DECODING):
                pixels = yield from decoding.run(journal, done, state)
        except OutOfMemory as error:
            if journal.kept_step != state.solver.step and not journal.keep(done, lambda: pack(state)):
                raise
            raise OutOfMemory(f"{error} The finished steps are kept: the same request goes on from there.") from None
        yield from ladder.untold()
        return pixels

    @contextlib.contextmanager
    def _lend_decoder(self, latent: Tensor, plan: MemoryPlan) -> Iterator[tuple[Autoencoder, Tensor]]:
        """With the latent in its arithmetic, where it is."""
        if plan.decode_on_cpu and self._device.type != "cpu":
            processor = torch.device("cpu")
            yield (
                open_autoencoder(self._info.folder, processor, Precision.FLOAT32, decoder_only=True),
                latent.cpu().float(),
            )
            return
        with self._parts.autoencoder.running(self._device) as autoencoder:
            yield autoencoder, latent.to(self._device, next(autoencoder.parameters()).dtype)

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
            tiles=self._tiles(request, height, width),
        )

    def _tiles(self, request: GenerationRequest, height: int, width: int) -> tuple[Tile, ...]:
        """From noise alone a picture is denoised in one piece; from another one in pieces of the model's own size."""
        side = self._configs.autoencoder.compression
        cells = height // side, width // side
        if not request.source:
            if request.tile_prompts:
                raise InvalidRequest("tile_prompts", "Only a picture that begins from another one has tiles: name it.")
            return (Tile(0, 0, *cells),)
        tiles = plan_tiles(*cells, self._configs.transformer.sample_size, request.tile_overlap)
        if len(tiles) > MAX_TILES:
            raise InvalidRequest("tile_overlap", f"That makes {len(tiles):,} tiles: choose a smaller overlap or size.")
        if len(request.tile_prompts) > len(tiles):
            raise InvalidRequest(
                "tile_prompts", f"There are {len(request.tile_prompts)} prompts for {len(tiles)} tiles: leave some out."
            )
        return tiles

    def _render_size(self, request: GenerationRequest) -> tuple[int, int]:
        """(height, width) that is denoised."""
        cell = self._configs.autoencoder.compression * self._configs.transformer.patch_size
        sample_size = self._configs.transformer.sample_size
        height, width = denoised_size(request, sample_size, cell, self._info.trained_sizes)
        for field, side in (("width", width), ("height", height)):
            if side % cell:
                raise InvalidRequest(
                    field, f"{field.capitalize()} {side} is not a multiple of {cell}, which this model needs."
                )
        return height, width

    def _latent_shape(self, height: int, width: int) -> tuple[int, int, int, int]:
        side = self._configs.autoencoder.compression
        return (1, self._configs.transformer.in_channels, height // side, width // side)

    def _read_autoencoder(self) -> Autoencoder:
        """The decoder alone, once the preview is known, which the encoder is read for."""
        known = self._preview is not None
        autoencoder = open_autoencoder(self._info.folder, self._device, self._precision, decoder_only=known)
        if not known:
            self._preview = LatentPreview.fit(autoencoder)
            self._preview.keep(fingerprint(self._info.folder / "vae"))
            del autoencoder.encoder
        return autoencoder

    def _shown(self, latent: Tensor) -> np.ndarray | None:
        return None if self._preview is None else self._preview.render(latent)


def _guided_steps(request: GenerationRequest) -> range | None:
    """The steps with guidance, counted from 0; None: all."""
    if (request.guidance_start, request.guidance_end) == (0.0, 1.0):
        return None
    return range(round(request.guidance_start * request.steps), round(request.guidance_end * request.steps))


def _goes_on(state: RenderState, steps: int, tiles: int) -> str:
    """What a render that is resumed tells."""
    done = state.solver.step
    if done == steps:
        return "The solver's steps of this picture were kept from a run that could not finish it."
    tile = "" if state.tiled is None else f", tile {state.tiled.done + 1} of {tiles}"
    return f"This picture goes on where an earlier run left off: at step {done + 1} of {steps}{tile}."
