"""Where a network is before, while and after it runs, for each placement."""

from __future__ import annotations

import torch
from torch import nn

from engine.planning.memory_plan import Placement
from engine.planning.parts import Part

DEVICE = torch.device("meta")  # stands in for a card


def part(reads: list[int]) -> Part[nn.Linear]:
    def read() -> nn.Linear:
        reads.append(1)
        return nn.Linear(2, 2, device=DEVICE)

    def move(network: nn.Linear, device: torch.device) -> None:
        moves.append(device.type)

    moves: list[str] = []
    made = Part(read, move)
    made.moves = moves  # type: ignore[attr-defined]
    return made


def test_a_resident_network_is_read_once_and_stays() -> None:
    reads: list[int] = []
    network = part(reads)
    assert not network.is_on_device() and not reads
    for _ in range(2):
        with network.running(DEVICE) as lent:
            assert isinstance(lent, nn.Linear)
    assert network.is_on_device() and len(reads) == 1


def test_an_offloaded_network_goes_to_the_host_and_comes_back() -> None:
    reads: list[int] = []
    network = part(reads)
    network.place(Placement.OFFLOADED, DEVICE)
    for _ in range(2):
        with network.running(DEVICE):
            assert network.is_on_device()
        assert not network.is_on_device()
    assert network.moves == ["cpu", "meta", "cpu"] and len(reads) == 1


def test_a_dropped_network_is_read_again() -> None:
    reads: list[int] = []
    network = part(reads)
    network.place(Placement.DROPPED, DEVICE)
    for _ in range(2):
        with network.running(DEVICE):
            pass
        assert not network.is_on_device()
    assert len(reads) == 2 and not network.moves


def test_a_running_network_is_put_away_when_it_is_done() -> None:
    network = part([])
    with network.running(DEVICE):
        network.place(Placement.DROPPED, DEVICE)
        assert network.is_on_device(), "it is in use"
    assert not network.is_on_device()


def test_an_idle_network_is_put_away_at_once() -> None:
    network = part([])
    network.load(DEVICE)
    network.place(Placement.OFFLOADED, DEVICE)
    assert not network.is_on_device() and network.moves == ["cpu"]


def test_an_error_while_it_runs_puts_it_away_as_well() -> None:
    network = part([])
    network.place(Placement.DROPPED, DEVICE)
    try:
        with network.running(DEVICE):
            raise KeyError
    except KeyError:
        pass
    assert not network.is_on_device()
