"""When a step is recorded, when it is replayed, and when neither; the recording itself needs a card (test_gpu.py)."""

from __future__ import annotations

import contextlib

import pytest
import torch
from torch import Tensor

from engine.captured_step import CapturedStep


class Card:
    """Stands in for CUDA graphs: a recorded step is run again at each replay, in the same tensors."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, wrong_by: float = 0.0, fails: bool = False) -> None:
        self.calls: list[str] = []
        self.record = False
        self.wrong_by, self.fails = wrong_by, fails
        monkeypatch.setattr(torch.cuda, "CUDAGraph", lambda: self)
        monkeypatch.setattr(torch.cuda, "graph", self.graph)

    @contextlib.contextmanager
    def graph(self, graph: Card, capture_error_mode: str):
        self.record = True
        yield
        self.record = False
        if self.fails:
            raise RuntimeError("operation not permitted when stream is capturing")

    def step(self, latent: Tensor, time: Tensor) -> Tensor:
        self.calls.append("record" if self.record else "run")
        if self.record:
            self.inputs, self.output = (latent, time), torch.zeros_like(latent)
            return self.output
        return latent * time

    def replay(self) -> None:
        self.calls.append("replay")
        latent, time = self.inputs
        self.output.copy_(latent * time + self.wrong_by)


def run(card: Card, steps: int = 5) -> list[Tensor]:
    step = CapturedStep(card.step)
    return [step(torch.full((1, 2), 3.0), torch.tensor([float(k)])) for k in range(1, steps + 1)]


def test_the_second_call_records_and_the_third_replays(monkeypatch: pytest.MonkeyPatch) -> None:
    card = Card(monkeypatch)
    outputs = run(card)
    assert card.calls == ["run", "run", "record", "replay", "replay", "replay", "replay"]
    assert [float(output[0, 0]) for output in outputs] == [3, 6, 9, 12, 15], "each output is its own tensor"


def test_a_graph_that_does_something_else_is_never_used(monkeypatch: pytest.MonkeyPatch) -> None:
    card = Card(monkeypatch, wrong_by=1.0)
    outputs = run(card)
    assert [float(output[0, 0]) for output in outputs] == [3, 6, 9, 12, 15]
    assert card.calls[-3:] == ["run", "run", "run"]


def test_what_cannot_be_recorded_is_run(monkeypatch: pytest.MonkeyPatch) -> None:
    card = Card(monkeypatch, fails=True)
    assert [float(output[0, 0]) for output in run(card)] == [3, 6, 9, 12, 15]
    assert card.calls[-3:] == ["run", "run", "run"]


def test_a_graph_of_nonsense_is_never_used(monkeypatch: pytest.MonkeyPatch) -> None:
    card = Card(monkeypatch, wrong_by=float("nan"))
    assert all(bool(output.isfinite().all()) for output in run(card))
