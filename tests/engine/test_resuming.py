"""Renders that are cut off anywhere go on from there to the same pixels; nothing that was done is done again."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image
from tiny_model import write_model

from engine import journal, paths
from engine.autoencoder import Autoencoder
from engine.errors import InvalidRequest, OutOfMemory
from engine.events import Event, GeneratedImage, Notice, PictureRows, Stage, StepProgress
from engine.journal import unfinished_renders
from engine.pipeline import Engine
from engine.request import GenerationRequest
from engine.transformer import SanaTransformer


@pytest.fixture(scope="module")
def small_tiles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_model(tmp_path_factory.mktemp("models") / "small-tiles", sample_size=4)


@pytest.fixture(scope="module")
def sprint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_model(tmp_path_factory.mktemp("models") / "sprint", sprint=True)


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    engine = Engine("cpu")
    yield engine
    engine.close()


@pytest.fixture(autouse=True)
def data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(paths, "data_folder", lambda: tmp_path / "data")
    return tmp_path / "data"


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Everything is worth a file as soon as it is done."""
    monkeypatch.setattr(journal, "FIRST_SECONDS", 0.0)
    monkeypatch.setattr(journal, "SHARE_OF_TIME", float("inf"))


@pytest.fixture
def in_bands(monkeypatch: pytest.MonkeyPatch) -> None:
    """One latent row at a time, as only large pictures are decoded."""
    monkeypatch.setattr("engine.autoencoder.WHOLE_BYTES", 0)
    monkeypatch.setattr("engine.autoencoder.PUSH_BYTES", 1)


@pytest.fixture
def fox(small_tiles: Path, tmp_path: Path) -> GenerationRequest:
    """Four tiles of 4×4 cells, two steps, and a picture that is cropped on all sides."""
    pixels = np.random.default_rng(0).integers(0, 256, (50, 40, 3), dtype=np.uint8)
    Image.fromarray(pixels).save(tmp_path / "source.png")
    return GenerationRequest(
        "a red fox",
        model=str(small_tiles),
        source=str(tmp_path / "source.png"),
        width=180,
        height=180,
        strength=0.5,
        steps=2,
        seed=3,
    )


def image_of(events: list[Event]) -> GeneratedImage:
    assert isinstance(events[-1], GeneratedImage)
    return events[-1]


def steps_in(events: list[Event]) -> list[StepProgress]:
    return [event for event in events if isinstance(event, StepProgress) and event.stage is Stage.DENOISING]


def is_pause(event: Event) -> bool:
    """Tells nothing new: between pieces of work of the autoencoder, so that whoever listens may leave."""
    return isinstance(event, StepProgress) and event.stage in (Stage.READING, Stage.DECODING) and event.step == 0


def first_tile(events: list[Event]) -> int:
    return next(n for n, event in enumerate(events, 1) if isinstance(event, StepProgress) and event.tile == 1)


def cut_off(engine: Engine, request: GenerationRequest, after: int) -> list[Event]:
    with closing(engine.generate(request)) as events:
        return list(itertools.islice(events, after))


def test_an_enlargement_tells_its_tiles_and_rows_and_what_it_began_from(
    engine: Engine, fox: GenerationRequest, in_bands: None
) -> None:
    events = list(engine.generate(fox))
    image = image_of(events)
    assert image.pixels.shape == (180, 180, 3)
    assert (image.rendered_width, image.rendered_height, image.tiles) == (192, 192, 4)
    assert (image.source_width, image.source_height) == (40, 50)
    assert len(str(image.provenance["source_sha256"])) == 64
    told = [(event.step, event.tile, event.tiles) for event in steps_in(events)]
    assert told == [*((0, tile, 4) for tile in range(4)), *((1, tile, 4) for tile in range(4)), (2, 0, 4)]
    stages = [event.stage for event in events if isinstance(event, StepProgress)]
    assert list(dict.fromkeys(stages))[-4:] == [Stage.ENCODING, Stage.READING, Stage.DENOISING, Stage.DECODING]
    rows = [event for event in events if isinstance(event, PictureRows)]
    assert [event.top for event in rows] == [0, *range(26, 180, 32)] and {event.height for event in rows} == {180}
    assert np.array_equal(np.concatenate([event.pixels for event in rows]), image.pixels)


@pytest.mark.parametrize("killed", [False, True], ids=["closed", "killed"])
def test_it_goes_on_after_every_event_to_the_same_pixels(
    engine: Engine, fox: GenerationRequest, at_once: None, in_bands: None, killed: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A process that is killed does not get to write what was not due."""
    whole = list(engine.generate(fox))
    wanted, number = image_of(whole).pixels, len(whole)
    first = first_tile(whole)
    ran: list[int] = []
    original = SanaTransformer.forward

    def counted(self: SanaTransformer, latent: torch.Tensor, *args: Any) -> torch.Tensor:
        if not latent.is_meta:
            ran.append(1)
        return original(self, latent, *args)

    monkeypatch.setattr(SanaTransformer, "forward", counted)
    moments = [n for n in range(first, number) if not is_pause(whole[n - 1])]
    for after in moments[:: 1 if killed else 4]:
        with monkeypatch.context() as patched:
            if killed:
                patched.setattr(journal.Journal, "is_worthwhile", False)
            cut_off(engine, fox, after)
        done = len(ran)
        (unfinished,) = unfinished_renders()
        assert unfinished.request == fox
        again = list(engine.generate(unfinished.request))
        assert np.array_equal(image_of(again).pixels, wanted), after
        assert len(ran) == 8, "no tile runs twice"
        assert any(isinstance(event, Notice) for event in again)
        assert done == 8 or steps_in(again)[0].tile + 4 * steps_in(again)[0].step == done
        assert unfinished_renders() == []
        ran.clear()


def test_rows_that_are_finished_are_not_decoded_again(
    engine: Engine, fox: GenerationRequest, at_once: None, in_bands: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []
    original = Autoencoder.decode_rows

    def spied(self: Autoencoder, latent: torch.Tensor, rows: int | None = None, first: int = 0) -> Any:
        asked.append(first)
        return original(self, latent, rows, first)

    monkeypatch.setattr(Autoencoder, "decode_rows", spied)
    whole = list(engine.generate(fox))
    places = [n for n, event in enumerate(whole, 1) if isinstance(event, PictureRows)]
    cut_off(engine, fox, places[3])
    asked.clear()
    again = list(engine.generate(fox))
    assert asked == [4]
    (first, *_) = [event for event in again if isinstance(event, PictureRows)]
    assert (first.top, len(first.pixels)) == (0, 26 + 3 * 32), "what is there already is shown at once"
    assert np.array_equal(image_of(again).pixels, image_of(whole).pixels)


def test_a_render_from_noise_goes_on_too_whatever_the_solver(
    engine: Engine, small_tiles: Path, sprint: Path, at_once: None
) -> None:
    for folder, solver in ((small_tiles, "flow-dpm"), (small_tiles, "euler"), (sprint, "auto")):
        values = {"prompt": "a fox", "model": str(folder), "solver": solver, "steps": 3, "width": 64, "height": 64}
        request = GenerationRequest.from_dict(values | {"guidance_start": 0.4, "guidance_end": 0.9, "exact_size": True})
        list(engine.generate(request))  # loads the model
        whole = list(engine.generate(request))
        for step in (1, 2, 3):
            (place,) = [n for n, event in enumerate(whole, 1) if event in steps_in(whole) and event.step == step]
            cut_off(engine, request, place)
            again = list(engine.generate(request))
            assert [event.step for event in steps_in(again)] == ([1, 2, 3][step - 1 :] if step < 3 else [])
            assert np.array_equal(image_of(again).pixels, image_of(whole).pixels), (solver, step)


def test_the_step_cache_makes_no_kept_steps_but_keeps_the_finished_latent(
    engine: Engine, small_tiles: Path, at_once: None
) -> None:
    request = GenerationRequest("a fox", model=str(small_tiles), steps=4, width=64, height=64, step_cache=0.5)
    list(engine.generate(request))  # loads the model
    whole = list(engine.generate(request))
    cut_off(engine, request, len(whole) - 4)
    assert unfinished_renders() == [], "a step depends on what the steps before left in the cache"
    cut_off(engine, request, len(whole) - 1)
    again = list(engine.generate(request))
    assert steps_in(again) == []
    assert np.array_equal(image_of(again).pixels, image_of(whole).pixels)


def test_the_journal_stays_until_the_image_was_taken(engine: Engine, fox: GenerationRequest, at_once: None) -> None:
    events = engine.generate(fox)
    for event in events:
        if isinstance(event, GeneratedImage):
            assert len(unfinished_renders()) == 1, "it may not be saved yet"
    assert unfinished_renders() == []


def test_a_short_render_writes_nothing(engine: Engine, fox: GenerationRequest, data_folder: Path) -> None:
    for after in (5, 10, 14):
        cut_off(engine, fox, after)
    list(engine.generate(fox))
    assert not (data_folder / "unfinished").exists()


def test_a_source_that_changed_is_another_render(
    engine: Engine, fox: GenerationRequest, at_once: None, tmp_path: Path
) -> None:
    cut_off(engine, fox, first_tile(list(engine.generate(fox))) + 1)
    Image.new("RGB", (40, 50)).save(fox.source)
    assert not any(isinstance(event, Notice) for event in engine.generate(fox))


@pytest.mark.parametrize("file", ["state.safetensors", "progress.json"])
def test_damaged_files_cost_the_work_and_nothing_else(
    engine: Engine, fox: GenerationRequest, at_once: None, data_folder: Path, file: str
) -> None:
    whole = list(engine.generate(fox))
    wanted = image_of(whole).pixels
    cut_off(engine, fox, first_tile(whole) + 1)
    (damaged,) = (data_folder / "unfinished").glob(f"*/{file}")
    damaged.write_bytes(damaged.read_bytes()[:-40])
    assert np.array_equal(image_of(list(engine.generate(fox))).pixels, wanted)
    assert unfinished_renders() == []


def test_a_full_disk_costs_no_picture(
    engine: Engine, fox: GenerationRequest, at_once: None, in_bands: None, data_folder: Path
) -> None:
    wanted = image_of(list(engine.generate(fox))).pixels
    (data_folder / "unfinished").rmdir()
    (data_folder / "unfinished").write_text("no folder")
    assert np.array_equal(image_of(list(engine.generate(fox))).pixels, wanted)


def test_memory_that_runs_out_between_two_bands_costs_no_row(
    engine: Engine, fox: GenerationRequest, in_bands: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = image_of(list(engine.generate(fox))).pixels
    original, begun = Autoencoder.decode_rows, []

    def crowded(self: Autoencoder, latent: torch.Tensor, rows: int | None = None, first: int = 0) -> Any:
        if latent.is_meta:
            yield from original(self, latent, rows, first)
            return
        begun.append(first)
        for number, band in enumerate(band for band in original(self, latent, rows, first) if band.shape[2]):
            if number == 3 and len(begun) == 1:
                raise MemoryError
            yield band

    monkeypatch.setattr(Autoencoder, "decode_rows", crowded)
    events = list(engine.generate(fox))
    rows = [event for event in events if isinstance(event, PictureRows)]
    assert begun[0] == 0 and len(begun) == 2
    assert sum(len(event.pixels) for event in rows) == 180
    assert any("Memory ran out while decoding" in event.text for event in events if isinstance(event, Notice))
    assert np.abs(image_of(events).pixels.astype(int) - wanted).max() <= 1


def test_tiles_are_kept_when_memory_runs_out_for_good(
    engine: Engine, fox: GenerationRequest, at_once: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = image_of(list(engine.generate(fox))).pixels
    original, calls = SanaTransformer.forward, []

    def crowded(self: SanaTransformer, latent: torch.Tensor, *args: Any) -> torch.Tensor:
        if not latent.is_meta:
            calls.append(1)
            if len(calls) > 6:
                raise MemoryError
        return original(self, latent, *args)

    with monkeypatch.context() as patched:
        patched.setattr(SanaTransformer, "forward", crowded)
        with pytest.raises(OutOfMemory):
            list(engine.generate(fox))
    (unfinished,) = unfinished_renders()
    assert (unfinished.step, unfinished.progress.tile) == (1, 2)
    assert np.array_equal(image_of(list(engine.generate(fox))).pixels, wanted)


# --- what a request with a source may ask for


def test_each_tile_has_its_own_prompt_if_it_is_told(engine: Engine, fox: GenerationRequest) -> None:
    plain = image_of(list(engine.generate(fox))).pixels
    same = replace(fox, tile_prompts=("", fox.prompt))
    assert np.array_equal(image_of(list(engine.generate(same))).pixels, plain)
    other = image_of(list(engine.generate(replace(fox, tile_prompts=("",) * 3 + ("two cups",))))).pixels
    changed = np.abs(other.astype(int) - plain).sum(axis=2)
    assert changed[-32:, -32:].mean() > 3 * changed[:32, :32].mean()


def test_more_prompts_than_tiles_are_refused(engine: Engine, fox: GenerationRequest) -> None:
    with pytest.raises(InvalidRequest, match="5 prompts for 4 tiles"):
        list(engine.generate(replace(fox, tile_prompts=("",) * 5)))
    with pytest.raises(InvalidRequest, match="begins from another"):
        list(engine.generate(replace(fox, source="", width=128, height=128, tile_prompts=("a cup",))))


def test_strength_goes_from_the_source_to_another_picture(engine: Engine, fox: GenerationRequest) -> None:
    """In one piece, so that nothing else holds the picture to its source."""
    fox = replace(fox, width=128, height=128, steps=6)
    images = [list(engine.generate(replace(fox, strength=strength))) for strength in (0.0, 0.3, 0.8, 1.0)]
    untouched = image_of(images[0])
    assert untouched.tiles == 1 and len(steps_in(images[0])) <= 1
    far = [np.abs(image_of(events).pixels.astype(int) - untouched.pixels).mean() for events in images]
    assert far == sorted(far) and far[1] > 0
    from_noise = replace(fox, source="", exact_size=True)
    assert np.array_equal(image_of(images[-1]).pixels, image_of(list(engine.generate(from_noise))).pixels)


def test_a_sprint_model_refuses_a_source(engine: Engine, fox: GenerationRequest, sprint: Path) -> None:
    with pytest.raises(InvalidRequest, match="Sprint"):
        list(engine.generate(replace(fox, model=str(sprint))))


def test_rows_are_kept_when_memory_runs_out_for_good(
    engine: Engine, fox: GenerationRequest, at_once: None, in_bands: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = image_of(list(engine.generate(fox))).pixels
    original = Autoencoder.decode_rows

    def crowded(self: Autoencoder, latent: torch.Tensor, rows: int | None = None, first: int = 0) -> Any:
        number = first
        for band in original(self, latent, rows, first):
            if number == 3 and not latent.is_meta:
                raise MemoryError
            number += band.shape[2] > 0
            yield band

    with monkeypatch.context() as patched:
        patched.setattr(Autoencoder, "decode_rows", crowded)
        with pytest.raises(OutOfMemory, match="finished steps are kept"):
            list(engine.generate(fox))
    (unfinished,) = unfinished_renders()
    assert (unfinished.progress.rows, unfinished.progress.height) == (3 * 32 - 6, 180)
    again = list(engine.generate(fox))
    assert np.array_equal(image_of(again).pixels, wanted) and steps_in(again) == []


def test_a_source_that_was_read_is_not_read_again(engine: Engine, fox: GenerationRequest, at_once: None) -> None:
    events = list(engine.generate(fox))
    first = next(n for n, event in enumerate(events, 1) if event in steps_in(events))
    cut_off(engine, fox, first)
    again = list(engine.generate(fox))
    assert not any(isinstance(event, StepProgress) and event.stage is Stage.READING for event in again)
    assert np.array_equal(image_of(again).pixels, image_of(events).pixels)
