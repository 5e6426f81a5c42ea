"""The way down when memory runs out: work is done again with less until it gets through, or nothing is left."""

from __future__ import annotations

import random
import weakref
from types import SimpleNamespace

import pytest
import torch

from engine.errors import OutOfMemory
from engine.events import Stage
from engine.planning.ladder import Ladder
from engine.planning.memory_plan import Footprint, MemoryPlan, plan_memory

FOOTPRINT = Footprint(
    text_encoder=400,
    transformer=300,
    decoder=100,
    encoding=50,
    joint_step=80,
    single_step=40,
    decoding=200,
    banded_decoding=((16, 100), (4, 50)),
)


def ladder(on_gpu: bool) -> tuple[Ladder, list[MemoryPlan]]:
    followed: list[MemoryPlan] = []
    parts = SimpleNamespace(follow=followed.append)
    plan = plan_memory(FOOTPRINT, 10**9, on_gpu)
    return Ladder(parts, plan, FOOTPRINT, torch.device("cpu"), "64x64"), followed  # type: ignore[arg-type]


@pytest.mark.parametrize("on_gpu", [True, False])
@pytest.mark.parametrize("stage", [Stage.ENCODING, Stage.DENOISING, Stage.DECODING])
def test_every_rung_needs_less_until_none_is_left(stage: Stage, on_gpu: bool) -> None:
    steps, followed = ladder(on_gpu)
    peaks: list[int] = []

    def work() -> None:
        peaks.append(steps.plan.peaks[stage])
        raise torch.OutOfMemoryError("CUDA out of memory")

    with pytest.raises(OutOfMemory, match=f"while {stage.value} at 64x64, and nothing is left"):
        steps.climb_down(stage, work)
    assert peaks == sorted(set(peaks), reverse=True) and len(peaks) > 1
    assert len(followed) == len(steps.notices) == len(peaks) - 1
    assert all("Memory ran out" in notice.text and "\n" not in notice.text for notice in steps.notices)


def test_work_that_gets_through_is_done_once() -> None:
    steps, followed = ladder(on_gpu=True)
    assert steps.climb_down(Stage.DENOISING, lambda: 7) == 7
    assert not steps.notices and not followed


def test_an_error_of_another_kind_is_not_answered() -> None:
    steps, followed = ladder(on_gpu=True)
    with pytest.raises(RuntimeError, match="shapes"):
        steps.climb_down(Stage.DENOISING, lambda: (_ for _ in ()).throw(RuntimeError("shapes")))
    assert not followed


def test_the_failed_call_holds_no_memory_while_it_is_tried_again() -> None:
    steps, _ = ladder(on_gpu=True)
    held: list[object] = []

    def work() -> bool:
        if not held:
            tensor = torch.empty(4)
            held.append(weakref.ref(tensor))
            raise MemoryError
        return held[0]() is None  # type: ignore[operator]

    assert steps.climb_down(Stage.DECODING, work)


def test_any_order_of_failures_ends_in_a_result_or_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    """1,000 runs of three stages, in which memory runs out at random."""
    monkeypatch.setattr("gc.collect", lambda: None)  # a tenth of a second each
    chance = random.Random(0)
    ends = set()
    for _ in range(1000):
        steps, _ = ladder(on_gpu=chance.random() < 0.5)
        failing = chance.random()

        def work(failing: float = failing) -> str:
            if chance.random() < failing:
                raise chance.choice([torch.OutOfMemoryError("x"), MemoryError(), RuntimeError("out of memory")])
            return "done"

        try:
            ends |= {steps.climb_down(stage, work) for stage in (Stage.ENCODING, Stage.DENOISING, Stage.DECODING)}
        except OutOfMemory as error:
            assert "\n" not in str(error)
            ends.add("told")
    assert ends == {"done", "told"}
