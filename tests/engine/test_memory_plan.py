"""The memory plan and the ladder below it: properties that hold for any figures, and the cards that must be enough."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.events import Stage
from engine.planning.memory_plan import Footprint, MemoryPlan, Placement, lighter, plan_memory, same_plan

GB = 10**9
SIZES = st.integers(0, 20 * GB)


@st.composite
def footprints(draw: st.DrawFn) -> Footprint:
    joint, whole = draw(SIZES), draw(SIZES)
    bands = sorted({draw(st.integers(0, whole)) for _ in range(draw(st.integers(0, 3)))}, reverse=True)
    return Footprint(
        text_encoder=draw(SIZES),
        transformer=draw(SIZES),
        decoder=draw(SIZES),
        encoding=draw(SIZES),
        joint_step=joint,
        single_step=draw(st.integers(joint // 3, joint)),
        decoding=whole,
        banded_decoding=tuple((32 >> number, bytes_) for number, bytes_ in enumerate(bands)),
        overhead=draw(SIZES),
        host=draw(SIZES),
    )


EXAMPLE = Footprint(
    text_encoder=2 * GB,
    transformer=1 * GB,
    decoder=GB // 3,
    encoding=GB // 10,
    joint_step=2 * GB,
    single_step=1 * GB,
    decoding=6 * GB,
    banded_decoding=((16, 3 * GB), (4, 2 * GB)),
    overhead=GB // 2,
    host=GB,
)


def smallest_peak(footprint: Footprint, on_gpu: bool) -> int:
    """By going all the way down: no byte fewer will do."""
    return plan_memory(footprint, 0, on_gpu).peak_bytes


def test_with_plenty_of_memory_everything_stays_and_nothing_is_told() -> None:
    plan = plan_memory(EXAMPLE, 100 * GB, on_gpu=True)
    assert plan.fits and plan.sentences() == ()
    assert (plan.text_encoder, plan.transformer, plan.autoencoder) == (Placement.RESIDENT,) * 3
    assert plan.joint_guidance and plan.decode_band is None and not plan.decode_on_cpu


def test_peaks_are_the_sum_of_what_is_there_in_each_stage() -> None:
    plan = plan_memory(EXAMPLE, 100 * GB, on_gpu=True)
    resident = EXAMPLE.overhead + EXAMPLE.text_encoder + EXAMPLE.transformer + EXAMPLE.decoder
    assert plan.peaks == {
        Stage.LOADING: resident,
        Stage.ENCODING: resident + EXAMPLE.encoding,
        Stage.DENOISING: resident + EXAMPLE.joint_step,
        Stage.DECODING: resident + EXAMPLE.decoding,
    }
    assert plan.peak_bytes == resident + EXAMPLE.decoding and plan.host_bytes == EXAMPLE.host


def test_a_network_that_is_out_counts_in_its_own_stage_alone() -> None:
    plan = plan_memory(EXAMPLE, round(5.6 * GB), on_gpu=True)
    assert plan.fits and plan.text_encoder is Placement.OFFLOADED and plan.transformer is Placement.RESIDENT
    assert plan.peaks[Stage.DENOISING] == EXAMPLE.overhead + EXAMPLE.transformer + EXAMPLE.decoder + EXAMPLE.joint_step
    assert plan.host_bytes == EXAMPLE.host + EXAMPLE.text_encoder
    assert any("text encoder" in sentence for sentence in plan.sentences())


def test_where_the_host_has_no_room_networks_are_dropped() -> None:
    plan = plan_memory(EXAMPLE, 3 * GB, on_gpu=True, host_free_bytes=2 * GB)
    assert plan.text_encoder is Placement.DROPPED and plan.host_bytes < EXAMPLE.host + EXAMPLE.text_encoder
    assert Placement.OFFLOADED not in (plan.text_encoder, plan.transformer)


def test_a_processor_moves_nothing_to_itself() -> None:
    plan = plan_memory(EXAMPLE, 0, on_gpu=False)
    assert Placement.OFFLOADED not in (plan.text_encoder, plan.transformer, plan.autoencoder)
    assert not plan.decode_on_cpu and not plan.fits


@given(footprints(), SIZES, st.booleans())
def test_a_plan_is_over_the_free_memory_only_when_every_plan_is(footprint: Footprint, free: int, on_gpu: bool) -> None:
    plan = plan_memory(footprint, free, on_gpu)
    assert plan.fits == (plan.peak_bytes <= free)
    assert plan.fits == (smallest_peak(footprint, on_gpu) <= free)


@given(footprints(), SIZES, SIZES, st.booleans())
def test_more_memory_is_never_a_dearer_plan(footprint: Footprint, free: int, more: int, on_gpu: bool) -> None:
    plan, richer = plan_memory(footprint, free, on_gpu), plan_memory(footprint, free + more, on_gpu)
    if plan.fits:
        assert richer.fits and price(richer, footprint) <= price(plan, footprint)


def price(plan: MemoryPlan, footprint: Footprint) -> tuple[int, ...]:
    """What is done, the dearest first."""
    bands = [rows for rows, _ in footprint.banded_decoding]
    return (
        plan.decode_on_cpu,
        plan.transformer is not Placement.RESIDENT,
        not plan.joint_guidance,
        plan.autoencoder is not Placement.RESIDENT,
        plan.text_encoder is not Placement.RESIDENT,
        0 if plan.decode_band is None else 1 + bands.index(plan.decode_band),
    )


@given(footprints(), SIZES, st.booleans(), st.sampled_from([Stage.ENCODING, Stage.DENOISING, Stage.DECODING]))
def test_the_ladder_ends_and_every_rung_is_lower(footprint: Footprint, free: int, on_gpu: bool, failed: Stage) -> None:
    plan: MemoryPlan | None = plan_memory(footprint, free, on_gpu)
    for _ in range(9):
        assert plan is not None
        below = lighter(plan, footprint, failed)
        if below is None:
            return
        assert below.peaks[failed] < plan.peaks[failed]
        assert all(below.peaks[stage] <= peak for stage, peak in plan.peaks.items())
        plan = below
    raise AssertionError("the ladder has no end")


def test_the_ladder_goes_down_in_the_order_of_its_price() -> None:
    plan: MemoryPlan | None = plan_memory(EXAMPLE, 100 * GB, on_gpu=True)
    seen = []
    while plan is not None:
        seen.append(plan)
        plan = lighter(plan, EXAMPLE, Stage.DECODING)
    assert [plan.decode_band for plan in seen] == [None, 16, 4, 4, 4, None]
    assert [plan.text_encoder is Placement.OFFLOADED for plan in seen] == [False, False, False, True, True, True]
    assert [plan.transformer is Placement.OFFLOADED for plan in seen] == [False, False, False, False, True, True]
    assert [plan.decode_on_cpu for plan in seen] == [False, False, False, False, False, True]


def test_out_of_memory_in_a_step_sends_the_text_encoder_away_and_then_takes_the_branches_apart() -> None:
    first = lighter(plan_memory(EXAMPLE, 100 * GB, on_gpu=True), EXAMPLE, Stage.DENOISING)
    assert first is not None and first.joint_guidance and first.text_encoder is Placement.OFFLOADED
    second = lighter(first, EXAMPLE, Stage.DENOISING)
    assert second is not None and not second.joint_guidance and second.decode_band is None


def test_an_image_without_guidance_has_no_branches_to_take_apart() -> None:
    footprint = replace(EXAMPLE, single_step=EXAMPLE.joint_step)
    plan: MemoryPlan | None = plan_memory(footprint, 100 * GB, on_gpu=True)
    while plan is not None:
        assert plan.joint_guidance
        plan = lighter(plan, footprint, Stage.DENOISING)


def test_the_same_plan_has_other_figures_with_another_footprint() -> None:
    plan = plan_memory(EXAMPLE, round(5.6 * GB), on_gpu=True)
    other = same_plan(plan, replace(EXAMPLE, joint_step=3 * GB))
    assert other == plan and other.peaks[Stage.DENOISING] - plan.peaks[Stage.DENOISING] == GB


def test_sentences_name_what_is_done() -> None:
    told = " ".join(plan_memory(EXAMPLE, 0, on_gpu=True).sentences())
    for word in ("text encoder", "transformer", "one after the other", "on the processor"):
        assert word in told


@pytest.mark.parametrize("on_gpu", [True, False])
def test_when_nothing_fits_the_lowest_peak_is_taken(on_gpu: bool) -> None:
    plan = plan_memory(EXAMPLE, 1, on_gpu)
    assert not plan.fits
    for free in range(0, 12 * GB, GB // 3):
        assert plan.peak_bytes <= plan_memory(EXAMPLE, free, on_gpu).peak_bytes
