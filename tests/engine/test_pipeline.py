"""The pipeline's promises on a tiny model: what it yields and in which order, cancelling, caching, and its errors."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from safetensors.torch import load_file, save_file
from tiny_model import WEIGHTS, write_model

from engine.autoencoder import Autoencoder
from engine.errors import EngineError, InvalidRequest, ModelDamaged, OutOfMemory
from engine.events import Event, GeneratedImage, Notice, Stage, StepProgress
from engine.pipeline import Engine
from engine.request import MAX_SEED, GenerationRequest, Solver
from engine.text_encoder import TextEncoder
from engine.transformer import SanaTransformer

STEPS = 3


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    engine = Engine("cpu")
    yield engine
    engine.close()


@pytest.fixture
def fox(model: Path) -> GenerationRequest:
    return GenerationRequest("a red fox", model=str(model), steps=STEPS, width=96, height=64, exact_size=True)


def changed(request: GenerationRequest, **changes: Any) -> GenerationRequest:
    return GenerationRequest.from_dict(request.to_dict() | changes)


def image_of(engine: Engine, request: GenerationRequest) -> GeneratedImage:
    *_, image = engine.generate(request)
    assert isinstance(image, GeneratedImage)
    return image


class Spy:
    """Counts the calls of a method, which still does its work, or raises instead. Those of a forecast do not count:
    it runs the networks on tensors without data."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, owner: type, name: str, error: Exception | None = None) -> None:
        self.calls: list[tuple[Any, ...]] = []
        original = getattr(owner, name)

        def spied(instance: Any, *args: Any) -> Any:
            if any(isinstance(value, torch.Tensor) and value.is_meta for value in args):
                return original(instance, *args)
            self.calls.append(args)
            if error is not None:
                raise error
            return original(instance, *args)

        monkeypatch.setattr(owner, name, spied)


# --- what is yielded


def progress(events: list[Event]) -> list[tuple[Stage, int, int]]:
    return [(e.stage, e.step, e.total_steps) for e in events if isinstance(e, StepProgress)]


def test_a_run_tells_its_stages_in_order_and_ends_with_the_image(fox: GenerationRequest) -> None:
    engine = Engine("cpu")
    stages = [
        (Stage.LOADING, 0, 1),
        (Stage.LOADING, 1, 1),
        (Stage.ENCODING, 0, 1),
        (Stage.ENCODING, 1, 1),
        *((Stage.DENOISING, step, STEPS) for step in range(STEPS + 1)),
        (Stage.DECODING, 0, 1),
    ]
    first, second = list(engine.generate(fox)), list(engine.generate(fox))
    assert progress(first) == stages
    assert progress(second) == stages[2:], "the model is open already"
    assert len(first) == len(stages) + 1 and isinstance(first[-1], GeneratedImage)


def test_the_image_is_of_the_size_asked_for_and_carries_its_request(engine: Engine, fox: GenerationRequest) -> None:
    image = image_of(engine, fox)
    assert image.request is fox
    assert image.pixels.shape == (64, 96, 3) and image.pixels.dtype == np.uint8
    assert (image.rendered_width, image.rendered_height) == (96, 64)
    assert image.seconds > 0
    assert image.provenance["precision"] == "float32" and image.provenance["solver"] == "flow-dpm"
    assert image.provenance["flow_shift"] == 3.0 and image.provenance["torch"] == torch.__version__


def test_every_step_shows_a_small_preview_and_the_time_left(engine: Engine, fox: GenerationRequest) -> None:
    steps = [e for e in engine.generate(fox) if isinstance(e, StepProgress) and e.stage is Stage.DENOISING]
    assert steps[0].preview is None and steps[0].seconds_left is None
    for step in steps[1:]:
        assert step.preview is not None and step.preview.shape == (2, 3, 3) and step.preview.dtype == np.uint8
        assert step.seconds_left is not None and step.seconds_left >= 0
    assert steps[-1].seconds_left == 0


@pytest.mark.parametrize(("width", "height"), [(32, 32), (33, 47), (500, 300), (1001, 64)])
def test_any_size_that_a_request_may_ask_for_comes_out(engine: Engine, fox, width: int, height: int) -> None:
    image = image_of(engine, changed(fox, width=width, height=height, exact_size=False, steps=1))
    assert image.pixels.shape == (height, width, 3)
    assert image.rendered_width % 32 == image.rendered_height % 32 == 0


def test_squares_that_the_model_names_as_trained_are_rendered_as_they_are(fox: GenerationRequest, tmp_path) -> None:
    folder = write_model(tmp_path / "two-sizes")
    (folder / "sana_desktop.json").write_text('{"trained_sizes": [64, 512]}', encoding="utf-8")
    engine = Engine("cpu")
    square = changed(fox, model=str(folder), width=64, height=64, exact_size=False, steps=1)
    image = image_of(engine, square)
    assert (image.rendered_width, image.rendered_height) == (64, 64)
    image = image_of(engine, changed(square, width=96, height=96))
    assert (image.rendered_width, image.rendered_height) == (512, 512)


def test_a_size_that_the_model_cannot_render_is_refused_before_any_work(fox: GenerationRequest, tmp_path: Path) -> None:
    folder = write_model(tmp_path / "patches", patch_size=2)
    with pytest.raises(InvalidRequest, match="96 is not a multiple of 64") as caught:
        list(Engine("cpu").generate(changed(fox, model=str(folder))))
    assert caught.value.field == "width"


@pytest.mark.parametrize("instruction", ["default", "none"])
def test_an_over_long_prompt_is_told_with_the_words_that_are_left_out(engine: Engine, fox, instruction: str) -> None:
    request = changed(fox, prompt="word " * 400 + "zebra", steps=1, instruction=instruction)
    (notice,) = (event for event in engine.generate(request) if isinstance(event, Notice))
    assert "The prompt has" in notice.text and "word" in notice.text and "\n" not in notice.text
    (notice,) = (
        event
        for event in engine.generate(changed(fox, negative_prompt="word " * 400, steps=1))
        if isinstance(event, Notice)
    )
    assert "The negative prompt has" in notice.text


# --- the same request makes the same image


def test_the_same_request_makes_the_same_bytes(engine: Engine, fox: GenerationRequest) -> None:
    wanted = image_of(engine, fox).pixels
    image_of(engine, changed(fox, prompt="two cups", seed=5))
    assert np.array_equal(image_of(engine, fox).pixels, wanted)
    assert np.array_equal(image_of(Engine("cpu"), fox).pixels, wanted)


def test_picture_k_of_a_batch_is_what_its_seed_makes_alone(engine: Engine, fox: GenerationRequest) -> None:
    batch = [image_of(engine, request).pixels for request in changed(fox, seed=7).batch(3)]
    alone = [image_of(Engine("cpu"), changed(fox, seed=seed)).pixels for seed in (7, 8, 9)]
    assert all(map(np.array_equal, batch, alone))
    assert not np.array_equal(batch[0], batch[1])


@pytest.mark.parametrize("seed", [0, 2**32, 2**63 - 1, 2**63, MAX_SEED])
def test_every_seed_draws_its_own_noise(engine: Engine, fox: GenerationRequest, seed: int) -> None:
    image = image_of(engine, changed(fox, seed=seed, steps=1))
    assert not np.array_equal(image.pixels, image_of(engine, changed(fox, seed=12345, steps=1)).pixels)


@pytest.mark.parametrize(
    "field", ["prompt", "negative_prompt", "seed", "steps", "guidance_scale", "instruction", "solver"]
)
def test_every_part_of_the_request_changes_the_image(engine: Engine, fox: GenerationRequest, field: str) -> None:
    other = {
        "prompt": "two cups",
        "negative_prompt": "dark",
        "seed": 1,
        "steps": 4,
        "guidance_scale": 3.0,
        "instruction": "none",
        "solver": "euler",
    }[field]
    assert not np.array_equal(image_of(engine, changed(fox, **{field: other})).pixels, image_of(engine, fox).pixels)


# --- no work that is not needed


@pytest.mark.parametrize(("guidance_scale", "branches"), [(1.0, 1), (1.01, 2), (4.5, 2)])
def test_the_transformer_runs_once_a_step_and_without_guidance_on_one_branch(
    engine: Engine, fox: GenerationRequest, monkeypatch: pytest.MonkeyPatch, guidance_scale: float, branches: int
) -> None:
    spy = Spy(monkeypatch, SanaTransformer, "forward")
    image_of(engine, changed(fox, guidance_scale=guidance_scale))
    assert [prompt.branches for _latent, _time, prompt, *_ in spy.calls] == [branches] * STEPS
    assert all(len(latent) == 1 for latent, *_ in spy.calls), "the branches differ only from the first reading on"


def test_a_batch_encodes_its_prompt_once(
    engine: Engine, fox: GenerationRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    image_of(engine, changed(fox, prompt="something else"))
    spy = Spy(monkeypatch, TextEncoder, "encode")
    for request in changed(fox, prompt="a new fox").batch(3):
        image_of(engine, request)
    image_of(engine, changed(fox, prompt="something else"))
    assert [prompt for prompt, _ in spy.calls] == ["a new fox"], "the others are known from before"


def test_only_the_last_prompts_are_remembered(
    engine: Engine, fox: GenerationRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    spy = Spy(monkeypatch, TextEncoder, "encode")
    for number in [*range(20), 0]:
        image_of(engine, changed(fox, prompt=f"fox number {number}", steps=1))
    assert [prompt for prompt, _ in spy.calls].count("fox number 0") == 2
    assert [prompt for prompt, _ in spy.calls].count("") <= 1, "what every picture uses stays"


def test_another_model_or_precision_is_loaded_and_the_same_is_not(fox: GenerationRequest, own_model: Path) -> None:
    engine = Engine("cpu")

    def loads(**changes: Any) -> bool:
        return (Stage.LOADING, 1, 1) in progress(list(engine.generate(changed(fox, steps=1, **changes))))

    assert loads()
    assert not loads()
    assert not loads(precision="float32"), "what auto means on the processor"
    assert loads(precision="bfloat16")
    assert loads(model=str(own_model))
    assert not loads(model=str(own_model), prompt="two cups")


# --- cancelling


@pytest.mark.parametrize("after", [0, 1, 3, 4, 5])
def test_closing_stops_within_a_step_and_nothing_is_decoded(
    engine: Engine, fox: GenerationRequest, monkeypatch: pytest.MonkeyPatch, after: int
) -> None:
    image_of(engine, fox)
    steps, decodes = Spy(monkeypatch, SanaTransformer, "forward"), Spy(monkeypatch, Autoencoder, "decode")
    with closing(engine.generate(fox)) as events:
        seen = [next(events) for _ in range(after)]
    told = sum(stage is Stage.DENOISING and step > 0 for stage, step, _ in progress(seen))
    assert len(steps.calls) == told
    assert decodes.calls == []


def test_a_cancelled_engine_makes_the_next_image_as_if_nothing_had_been(engine: Engine, fox: GenerationRequest) -> None:
    wanted = image_of(engine, fox).pixels
    for after in range(9):
        with closing(Engine("cpu").generate(fox) if after < 2 else engine.generate(fox)) as events:
            for _ in range(after):
                next(events)
        assert np.array_equal(image_of(engine, fox).pixels, wanted)


def test_gradients_stay_switched_on_for_whoever_iterates(engine: Engine, fox: GenerationRequest) -> None:
    for _ in engine.generate(fox):
        assert not torch.is_inference_mode_enabled()


# --- errors


def test_weights_that_are_no_numbers_are_an_error_and_no_black_picture(fox: GenerationRequest, own_model: Path) -> None:
    for component in ("transformer", "vae"):
        file = own_model / component / WEIGHTS
        sound = load_file(file)
        save_file({name: torch.full_like(tensor, torch.nan) for name, tensor in sound.items()}, file)
        with pytest.raises(ModelDamaged, match="not a number") as caught:
            list(Engine("cpu").generate(changed(fox, model=str(own_model))))
        assert "\n" not in str(caught.value)
        save_file(sound, file)


@pytest.mark.parametrize("value", [0.0, torch.inf, 1e30], ids=str)
def test_absurd_weights_end_in_an_image_or_in_one_line(fox: GenerationRequest, own_model: Path, value: float) -> None:
    for component, name in (("transformer", WEIGHTS), ("vae", WEIGHTS), ("text_encoder", "model.safetensors")):
        file = own_model / component / name
        sound = load_file(file)
        save_file({name: torch.full_like(tensor, value) for name, tensor in sound.items()}, file)
        try:
            image_of(Engine("cpu"), changed(fox, model=str(own_model)))
        except EngineError as error:
            assert "\n" not in str(error)
        save_file(sound, file)


@pytest.mark.parametrize(
    ("part", "options"), [("vae", {"latent_channels": 8}), ("transformer", {"caption_channels": 24})]
)
def test_parts_of_different_models_are_told_apart(fox, own_model: Path, tmp_path: Path, part: str, options) -> None:
    other = write_model(tmp_path / "other", **options)
    shutil.rmtree(own_model / part)
    shutil.copytree(other / part, own_model / part)
    with pytest.raises(ModelDamaged, match="parts of this folder are of different models"):
        list(Engine("cpu").generate(changed(fox, model=str(own_model))))


OUT_OF_MEMORY = [torch.OutOfMemoryError("CUDA out of memory"), MemoryError()]
STAGES = [
    (SanaTransformer, "forward", "denoising"),
    (Autoencoder, "decode", "decoding"),
    (TextEncoder, "encode", "encoding"),
]


def failing_allocation() -> Exception:
    with pytest.raises(RuntimeError) as caught:
        torch.empty(1 << 60, dtype=torch.uint8)  # more than any address space: what the processor's allocator says
    return RuntimeError(str(caught.value))


@pytest.mark.parametrize(("owner", "name", "stage"), STAGES)
@pytest.mark.parametrize("error", [*OUT_OF_MEMORY, failing_allocation()], ids=["cuda", "python", "processor"])
def test_out_of_memory_names_the_stage_and_leaves_the_engine_usable(
    engine: Engine, fox: GenerationRequest, monkeypatch, owner: type, name: str, stage: str, error: Exception
) -> None:
    wanted = image_of(engine, fox).pixels
    with monkeypatch.context() as patched:
        Spy(patched, owner, name, error)
        with pytest.raises(OutOfMemory, match=f"while {stage} at 96x64") as caught:
            list(engine.generate(changed(fox, prompt=f"two cups, {error!r} {owner}")))
    assert "\n" not in str(caught.value)
    assert np.array_equal(image_of(engine, fox).pixels, wanted)


def test_weights_that_do_not_fit_are_out_of_memory(fox: GenerationRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.loading.load_transformer", lambda *_: (_ for _ in ()).throw(MemoryError()))
    with pytest.raises(OutOfMemory, match="do not fit into memory"):
        list(Engine("cpu").generate(fox))


def test_steps_are_not_lost_when_their_picture_cannot_be_decoded(
    engine: Engine, fox: GenerationRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    request = changed(fox, prompt="a fox that takes long")
    wanted = image_of(engine, request).pixels
    with monkeypatch.context() as patched:
        Spy(patched, Autoencoder, "decode", MemoryError())
        with pytest.raises(OutOfMemory, match="finished steps are kept"):
            list(engine.generate(request))
    steps = Spy(monkeypatch, SanaTransformer, "forward")
    again = image_of(Engine("cpu"), request)
    assert not steps.calls and np.array_equal(again.pixels, wanted)
    assert np.array_equal(image_of(engine, request).pixels, wanted) and len(steps.calls) == STEPS, "kept once only"


class Crowded:
    """Memory that is too small for the first calls of a method."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, owner: type, name: str, failures: int) -> None:
        original = getattr(owner, name)

        def crowded(instance: Any, *args: Any) -> Any:
            nonlocal failures
            if failures > 0 and not any(isinstance(value, torch.Tensor) and value.is_meta for value in args):
                failures -= 1
                raise torch.OutOfMemoryError("out of memory")
            return original(instance, *args)

        monkeypatch.setattr(owner, name, crowded)


@pytest.mark.parametrize(("owner", "name", "stage"), STAGES)
def test_memory_that_runs_out_once_costs_a_notice_and_no_picture(
    fox: GenerationRequest, monkeypatch: pytest.MonkeyPatch, owner: type, name: str, stage: str
) -> None:
    wanted = image_of(Engine("cpu"), fox).pixels
    Crowded(monkeypatch, owner, name, failures=1)
    *events, image = Engine("cpu").generate(fox)
    notices = [event.text for event in events if isinstance(event, Notice)]
    assert len(notices) == 1 and f"Memory ran out while {stage}" in notices[0]
    assert np.abs(image.pixels.astype(int) - wanted).max() <= 1, "what is done to fit changes no picture"


def test_a_forecast_reads_no_weights_and_leaves_what_is_open_open(fox: GenerationRequest, own_model: Path) -> None:
    engine = Engine("cpu")
    assert engine.forecast(fox).size.fresh
    image_of(engine, fox)
    assert not engine.forecast(fox).size.fresh
    assert engine.forecast(changed(fox, model=str(own_model))).size.fresh
    assert (Stage.LOADING, 1, 1) not in progress(list(engine.generate(fox)))


def test_an_error_that_is_not_memory_s_is_not_called_so(engine: Engine, fox, monkeypatch: pytest.MonkeyPatch) -> None:
    Spy(monkeypatch, SanaTransformer, "forward", RuntimeError("mat1 and mat2 shapes cannot be multiplied"))
    with pytest.raises(RuntimeError, match="mat1 and mat2"):
        list(engine.generate(fox))


# --- precision


@pytest.mark.parametrize(("precision", "tolerance"), [("bfloat16", 24), ("float16", 4)])
def test_half_precision_stays_close_and_keeps_the_other_networks_wide(
    fox: GenerationRequest, monkeypatch: pytest.MonkeyPatch, precision: str, tolerance: int
) -> None:
    """Tolerance in levels of 255, on average: the rounding of 8 (bfloat16) and 11 (float16) bits, twice two blocks."""
    dtypes = {}
    for owner, name in ((SanaTransformer, "forward"), (Autoencoder, "decode"), (TextEncoder, "_run")):
        original = getattr(owner, name)

        def spied(self, *args, original=original, owner=owner):
            network = self.network if owner is TextEncoder else self
            dtypes[owner] = {parameter.dtype for parameter in network.parameters()}
            return original(self, *args)

        monkeypatch.setattr(owner, name, spied)
    wanted = image_of(Engine("cpu"), fox).pixels.astype(int)
    found = image_of(Engine("cpu"), changed(fox, precision=precision)).pixels.astype(int)
    assert dtypes[SanaTransformer] == {getattr(torch, precision)}
    assert dtypes[Autoencoder] == dtypes[TextEncoder] == {torch.float32}
    assert 0 < np.abs(found - wanted).mean() < tolerance


def test_eight_bits_stay_close(fox: GenerationRequest) -> None:
    """At toy width a row has 8 to 80 weights and rounds coarsely: levels of 255, on average."""
    pytest.importorskip("bitsandbytes")
    wanted = image_of(Engine("cpu"), fox).pixels.astype(int)
    image = image_of(Engine("cpu"), changed(fox, precision="int8"))
    assert image.provenance["precision"] == "int8"
    assert 0 < np.abs(image.pixels.astype(int) - wanted).mean() < 30


@pytest.mark.parametrize("solver", [Solver.AUTO, Solver.FLOW_DPM, Solver.EULER])
@pytest.mark.parametrize("steps", [1, 2, 50])
def test_every_solver_takes_any_number_of_steps(
    engine: Engine, fox: GenerationRequest, solver: Solver, steps: int
) -> None:
    assert image_of(engine, changed(fox, solver=solver.value, steps=steps)).pixels.std() > 0
