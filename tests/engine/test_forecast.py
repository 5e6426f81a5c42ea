"""Forecasts: what they learn, what a damaged history does to them, and what they promise for the published models."""

from __future__ import annotations

import json
import multiprocessing
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from engine.config import AutoencoderConfig, TransformerConfig
from engine.events import Stage
from engine.gemma_config import GemmaConfig
from engine.model_configs import ModelConfigs
from engine.models import ModelInfo, find_model
from engine.pipeline import Engine
from engine.planning.footprint import (
    AutoencoderKind,
    PlannedRun,
    count_footprint,
    count_operations,
    count_reading,
)
from engine.planning.forecast import forecast_lines, memory_words, time_words
from engine.planning.forecaster import Forecaster
from engine.planning.free_memory import host_free_bytes, is_below_free, usable_bytes
from engine.planning.learned_line import Line, growing_line_through, line_through
from engine.planning.memory_peak import CUDA_CONTEXT, RunMeter, resident_memory
from engine.planning.memory_plan import Footprint, Placement, plan_memory
from engine.planning.run_history import KEPT_RUNS, Figures, Run, RunHistory, RunKind, RunSize
from engine.request import GenerationRequest, Precision, TextPrecision
from engine.scheduler import SchedulerConfig
from engine.tiling import plan_tiles

CPU, CUDA = torch.device("cpu"), torch.device("cuda")
SANA_600M = TransformerConfig(
    num_attention_heads=36, num_layers=28, num_cross_attention_heads=16, cross_attention_head_dim=72
)
KIND = RunKind("0123", "cpu, 2 threads", "float32", "full", 0.0)


def run_of(operations: int, seconds: float, counted: int = 10**9, peak: int = 10**9, steps: int = 10) -> Run:
    size = RunSize(512, 512, steps, {Stage.DENOISING: operations}, {Stage.DENOISING: counted}, fresh=False)
    return Run(
        KIND, size, Figures({}, {}), Figures({Stage.DENOISING: seconds}, {Stage.DENOISING: peak}), 3, "2026-01-01"
    )


def planned(size: int = 256, steps: int = 10, guidance: float = 4.5, loaded: bool = True) -> PlannedRun:
    info = find_model("starter")
    request = GenerationRequest("a fox", width=size, height=size, steps=steps, guidance_scale=guidance)
    configs = ModelConfigs.read(info.folder)
    return PlannedRun(info, configs, request, Precision.FLOAT32, TextPrecision.FULL, CPU, size, size, loaded, steps)


@pytest.fixture
def history(tmp_path: Path) -> RunHistory:
    return RunHistory(tmp_path / "data" / "history.jsonl")


# ---- the history


def test_what_is_added_is_found_again(history: RunHistory) -> None:
    assert history.runs() == []
    history.add(run_of(100, 1.5))
    history.add(run_of(200, 2.5))
    assert history.runs() == [run_of(100, 1.5), run_of(200, 2.5)]
    assert history.like(KIND, newest=1) == [run_of(200, 2.5)]
    assert history.like(replace(KIND, precision="int8")) == []


def test_nothing_that_was_typed_is_written(history: RunHistory) -> None:
    forecaster = Forecaster(CPU, history)
    run = planned()
    forecaster.learn(run, forecaster.forecast(run), Figures({Stage.DENOISING: 1.0}, {}))
    (file,) = history._file.parent.iterdir()
    assert "fox" not in file.read_text() and "starter" not in file.read_text()


@pytest.mark.parametrize(
    "damage",
    [
        b"",
        b"\n",
        b"{",
        b"null",
        b"[]",
        b'{"format": 1}',
        b"\xff\xfe\x00",
        b"[" * 3000,
        b"1" * 5000,
        b'{"format": 1, "kind": 3}',
    ],
)
def test_lines_that_cannot_be_read_are_passed_over(history: RunHistory, damage: bytes) -> None:
    history.add(run_of(100, 1.5))
    with history._file.open("ab") as file:
        file.write(damage + b"\n")
    history.add(run_of(200, 2.5))
    assert len(history.runs()) == 2


@given(
    st.sampled_from(["kind", "size", "operations", "counted", "forecast", "outcome", "day", "learned_from"]),
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
        lambda inner: (
            st.lists(inner, max_size=6)
            | st.dictionaries(st.sampled_from(["seconds", "peaks", "denoising", "x"]), inner)
        ),
        max_leaves=8,
    ),
)
def test_no_value_of_a_line_does_any_harm(tmp_path_factory: pytest.TempPathFactory, name: str, value: object) -> None:
    history = RunHistory(tmp_path_factory.mktemp("history") / "history.jsonl")
    history.add(run_of(100, 1.5))
    values = json.loads(history._file.read_text()) | {name: value}
    history._file.write_text(json.dumps(values) + "\n")
    for run in history.runs():
        assert all(0 <= seconds < 1e19 for seconds in run.outcome.seconds.values())


def test_the_history_is_bounded(history: RunHistory) -> None:
    for number in range(2 * KEPT_RUNS + 50):
        history.add(run_of(100 + number, 1.0))
    assert len(history._file.read_bytes().splitlines()) <= 2 * KEPT_RUNS + 10
    runs = history.runs()
    assert len(runs) <= KEPT_RUNS and runs[-1].size.operations[Stage.DENOISING] == 100 + 2 * KEPT_RUNS + 49
    assert [entry.name for entry in history._file.parent.iterdir()] == ["history.jsonl"]


def test_a_history_that_cannot_be_written_costs_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    history = RunHistory(tmp_path / "file" / "history.jsonl")
    history.add(run_of(100, 1.5))
    assert history.runs() == []


def _add_many(file: Path, first: int) -> None:
    for number in range(25):
        RunHistory(file).add(run_of(first + number, 1.0))


def test_several_programs_write_without_mixing_their_lines(tmp_path: Path) -> None:
    file = tmp_path / "history.jsonl"
    context = multiprocessing.get_context("fork" if hasattr(__import__("os"), "fork") else "spawn")
    workers = [context.Process(target=_add_many, args=(file, 1000 * k)) for k in range(1, 4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(60)
    assert len(RunHistory(file).runs()) == 75


# ---- what is learned


def test_a_line_is_found_through_runs_of_which_three_in_ten_are_nonsense() -> None:
    points = [(x, 2.0 * x + 5) for x in map(float, range(10, 20))]
    points[2], points[5], points[8] = (12.0, 900.0), (15.0, 0.1), (18.0, 700.0)
    line = growing_line_through(points, Line(99.0, 0.0))
    assert line.slope == pytest.approx(2.0, rel=0.15) and line.at(30.0) == pytest.approx(65.0, rel=0.1)


def test_runs_of_one_size_say_the_rate_and_nothing_of_a_beginning() -> None:
    line = growing_line_through([(100.0, 10.0), (100.0, 11.0), (100.0, 30.0)], Line(99.0, 0.0))
    assert (line.slope, line.height) == (0.11, 0.0)


def test_without_runs_the_usual_line_holds() -> None:
    assert growing_line_through([], Line(3.0, 0.0)) == line_through([], Line(3.0, 0.0), (1, 5)) == Line(3.0, 0.0)


def test_a_slope_stays_within_what_can_be() -> None:
    points = [(float(x), 50.0 * x) for x in range(1, 8)]
    assert line_through(points, Line(1.0, 0.0), (1.0, 3.0)).slope == 3.0


def test_the_forecast_follows_what_runs_took(history: RunHistory) -> None:
    forecaster = Forecaster(CPU, history)
    run = planned()
    for _ in range(4):
        said = forecaster.forecast(run)
        peaks = {stage: bytes_ + 50_000_000 for stage, bytes_ in said.size.counted.items()}
        forecaster.learn(run, said, Figures({Stage.ENCODING: 0.5, Stage.DENOISING: 7.0, Stage.DECODING: 2.0}, peaks))
    learned = forecaster.forecast(run)
    assert learned.learned_from == 4 and learned.total_seconds == pytest.approx(9.5, rel=0.01)
    assert learned.plan.peak_bytes == pytest.approx(max(peaks.values()), rel=0.01)
    twice = forecaster.forecast(planned(steps=20))
    assert twice.seconds[Stage.DENOISING] == pytest.approx(14.0, rel=0.01)


def test_a_cold_run_among_warm_ones_does_not_spoil_the_forecast(history: RunHistory) -> None:
    forecaster = Forecaster(CPU, history)
    for number in range(10):
        run = planned(loaded=number % 4 != 3)
        seconds = {Stage.DENOISING: 3.0 if run.loaded else 40.0}
        forecaster.learn(run, forecaster.forecast(run), Figures(seconds, {}))
    assert forecaster.forecast(planned()).seconds[Stage.DENOISING] == pytest.approx(3.0, rel=0.01)


def test_more_steps_and_larger_pictures_take_longer_and_guidance_does_too(history: RunHistory) -> None:
    forecaster = Forecaster(CPU, history)
    few = forecaster.forecast(planned(steps=4))
    many = forecaster.forecast(planned(steps=8))
    large = forecaster.forecast(planned(size=512, steps=8))
    unguided = forecaster.forecast(planned(steps=8, guidance=1.0))
    assert few.total_seconds < many.total_seconds < large.total_seconds
    assert unguided.total_seconds < many.total_seconds
    assert few.plan.peak_bytes == many.plan.peak_bytes < large.plan.peak_bytes
    assert few.disk_bytes < large.disk_bytes


def test_loading_is_forecast_where_it_has_to_be_done(history: RunHistory) -> None:
    forecaster = Forecaster(CPU, history)
    assert Stage.LOADING in forecaster.forecast(planned(loaded=False)).seconds
    assert Stage.LOADING not in forecaster.forecast(planned(loaded=True)).seconds


# ---- memory


def test_the_meter_sees_what_a_stage_held_for_a_moment() -> None:
    if resident_memory() is None:
        pytest.skip("this system keeps no record of the peak")
    meter = RunMeter(CPU)
    with meter.stage(Stage.DENOISING):
        held = torch.ones(64 << 18)  # 64 MiB
        before = resident_memory()
        del held
    with meter.stage(Stage.DECODING):
        pass
    outcome = meter.outcome()
    assert before is not None and outcome.peaks[Stage.DENOISING] >= before.total - (4 << 20)
    assert outcome.peaks[Stage.DENOISING] - outcome.peaks[Stage.DECODING] > 50 << 20
    assert outcome.seconds[Stage.DENOISING] > 0


def test_a_stage_that_is_tried_again_counts_for_its_last_time() -> None:
    meter = RunMeter(CPU)
    with pytest.raises(MemoryError), meter.stage(Stage.DECODING):
        raise MemoryError
    with meter.stage(Stage.DECODING):
        pass
    assert meter.outcome().seconds[Stage.DECODING] < 0.5


def test_free_memory_is_some_number_that_can_be() -> None:
    assert 0 < host_free_bytes() < 1 << 50
    assert usable_bytes(CPU, 0) > 0


@pytest.fixture
def published(monkeypatch: pytest.MonkeyPatch):
    """Footprints of Sana-0.6B with Gemma-2-2B on a card, by size and precision."""
    monkeypatch.setattr(torch.cuda, "is_bf16_supported", lambda *_: True)
    configs = ModelConfigs(GemmaConfig(), SANA_600M, AutoencoderConfig(), SchedulerConfig())
    info = ModelInfo("sana", "Sana", Path("/models/sana"), 1024, 20, 4.5)

    def count(size: int, precision: Precision) -> Footprint:
        request = GenerationRequest("a red apple on a blue background " * 3, width=size, height=size)
        text = TextPrecision.INT8 if precision is Precision.INT8 else TextPrecision.FULL
        run = PlannedRun(info, configs, request, precision, text, CUDA, size, size, False, 20)
        return count_footprint(run, CUDA_CONTEXT)

    return count


def test_sana_in_eight_bits_draws_1024_pixels_on_a_card_of_4_gb(published) -> None:
    """All networks stay there; with the text encoder let go after it has run, 3 GB are enough."""
    footprint = published(1024, Precision.INT8)
    assert footprint.text_encoder == pytest.approx(2.03e9, rel=0.02)  # its table, 1.18 GB, lies on the host
    assert footprint.transformer == pytest.approx(0.68e9, rel=0.03)
    assert footprint.decoder == pytest.approx(0.32e9, rel=0.02)
    plan = plan_memory(footprint, 4 * 10**9, on_gpu=True)
    assert plan.fits and plan.joint_guidance and not plan.decode_on_cpu
    less = plan_memory(footprint, 3 * 10**9, on_gpu=True, host_free_bytes=0)
    assert less.fits and less.text_encoder is Placement.DROPPED and not less.decode_on_cpu


@pytest.mark.parametrize("precision", [Precision.BFLOAT16, Precision.INT8])
def test_every_size_is_planned_for_cards_of_8_and_16_gb(published, precision: Precision) -> None:
    for size in (512, 1024, 2048, 4096):
        footprint = published(size, precision)
        told = []
        for card in (8, 16):
            plan = plan_memory(footprint, round(0.95 * card * 10**9), on_gpu=True)
            told.append(f"{card} GB card: {memory_words(plan.peak_bytes)} {'; '.join(plan.sentences())}")
            assert plan.fits, told
        print(precision.value, size, *told, sep="\n   ")


def test_words() -> None:
    assert [time_words(seconds) for seconds in (0.02, 2.34, 7.4, 42, 130, 3700)] == [
        *("0.1 s", "2.3 s", "7 s", "42 s", "2 min 10 s", "1 h 2 min"),
    ]
    assert [memory_words(bytes_) for bytes_ in (300_000, 378e6, 996e6, 3.44e9)] == [
        "0.3 MB",
        "378 MB",
        "1.0 GB",
        "3.4 GB",
    ]


# ---- enlargements


def enlarged(size: int, steps: int = 10, strength: float = 0.4) -> PlannedRun:
    run = planned(size, steps)
    request = replace(run.request, source="fox.png", strength=strength)
    tiles = plan_tiles(size // 32, size // 32, run.configs.transformer.sample_size, request.tile_overlap)
    return replace(run, request=request, tiles=tiles)


def test_an_enlargement_takes_its_steps_in_every_tile_and_the_memory_of_one(history: RunHistory) -> None:
    whole, tiled = count_operations(planned(512)), count_operations(enlarged(1024))
    tiles = len(enlarged(1024).tiles)
    assert tiles > 4
    assert tiled[Stage.DENOISING] == tiles * whole[Stage.DENOISING]
    assert count_operations(enlarged(1024, steps=20))[Stage.DENOISING] == 2 * tiled[Stage.DENOISING]
    assert count_operations(enlarged(1024, strength=0.0))[Stage.DENOISING] == 0
    footprint = count_footprint(enlarged(1024), 0, ())
    assert footprint.joint_step == count_footprint(planned(512), 0, ()).joint_step
    assert footprint.encoder > footprint.decoder and footprint.reading > 0
    forecast = Forecaster(CPU, history).forecast(enlarged(1024))
    assert list(forecast.seconds) == [Stage.ENCODING, Stage.READING, Stage.DENOISING, Stage.DECODING]
    assert Stage.READING in forecast.plan.peaks and Stage.READING not in count_operations(planned(512))


def test_reading_of_a_high_picture_is_reckoned_from_a_low_one() -> None:
    kind = AutoencoderKind(enlarged(512).configs.autoencoder, torch.float32, "cpu")
    few, more, most = (count_reading(kind, (rows, 16)) for rows in (8, 16, 64))
    assert more.operations == 2 * few.operations and most.operations == 8 * few.operations
    assert few.peak_bytes < more.peak_bytes < most.peak_bytes < 8 * few.peak_bytes


# ---- a limit on memory


def test_a_plan_under_a_limit_takes_the_ladders_rungs_and_the_forecast_says_so(history: RunHistory) -> None:
    run = planned(512, loaded=False)
    free = Forecaster(CPU, history).forecast(run)
    limit = free.peak_bytes - 20_000_000
    limited = Forecaster(CPU, history, memory_limit=limit).forecast(run)

    assert free.plan.sentences() == () and not free.is_limited
    assert limited.is_limited and limited.free_bytes == limit and limited.fits
    assert limited.plan.peak_bytes <= limit < free.plan.peak_bytes
    assert limited.sentences() == limited.plan.sentences() != ()
    assert any("of the memory limit of" in line for line in forecast_lines(limited))


def test_a_limit_that_no_plan_keeps_is_named_as_the_reason(history: RunHistory) -> None:
    forecast = Forecaster(CPU, history, memory_limit=1_000_000).forecast(planned(loaded=False))

    assert not forecast.fits and "the memory limit is 1 MB: raise it" in forecast.sentences()[0]


def test_a_limit_above_what_is_free_changes_nothing(history: RunHistory) -> None:
    forecast = Forecaster(CPU, history, memory_limit=1 << 50).forecast(planned())

    assert not forecast.is_limited and forecast.free_bytes < 1 << 50 and forecast.fits


def test_a_limit_on_a_card_is_told_apart_from_what_is_free(monkeypatch: pytest.MonkeyPatch) -> None:
    gib = 1 << 30
    monkeypatch.setattr(torch.cuda, "mem_get_info", lambda device: (6 * gib, 8 * gib))
    monkeypatch.setattr(torch.cuda, "memory_reserved", lambda device: gib)

    assert is_below_free(6 * gib, CUDA, CUDA_CONTEXT) and not is_below_free(8 * gib, CUDA, CUDA_CONTEXT)


def test_an_engine_with_a_limit_reckons_with_it() -> None:
    request = GenerationRequest("a fox", width=256, height=256)
    assert not Engine("cpu", memory_limit=1_000_000).forecast(request).fits
