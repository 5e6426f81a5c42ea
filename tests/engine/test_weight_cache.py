"""Weights that are kept: what a later start reads, what is not believed, and what is done without room."""

from __future__ import annotations

import dataclasses
import errno
import json
import logging
import os
import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import torch
from safetensors import safe_open
from safetensors.torch import load_file, save_file
from torch import Tensor, nn

from engine import weight_cache
from engine.quantization import quantize_network
from engine.weight_cache import Origin, clear, fill_through_cache
from engine.without_data import without_data

CPU = torch.device("cpu")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch) -> Path:
    """Small networks are kept, too, and elsewhere than the user's."""
    folder = tmp_path / "weights"
    monkeypatch.setattr(weight_cache, "cache_folder", lambda: folder)
    monkeypatch.setattr(weight_cache, "MIN_BYTES", 0)
    monkeypatch.setattr(weight_cache, "_SPARE_BYTES", 0)
    return folder


@pytest.fixture
def origin(tmp_path: Path) -> Origin:
    (tmp_path / "model").mkdir()
    return Origin(tmp_path / "model", "f" * 64, "transformer", "int8-float32")


class Small(nn.Module):
    """Odd sizes and all types, so that a tensor at a crooked place would show."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.second = nn.Linear(7, 5), nn.Linear(33, 3)
        self.table = nn.Parameter(torch.empty(5, 3, dtype=torch.bfloat16))
        self.register_buffer("packed", torch.empty(3, dtype=torch.uint8))
        self.register_buffer("single", torch.empty((), dtype=torch.float16))


def small() -> nn.Module:
    with without_data():
        network = Small().requires_grad_(False)
    quantize_network(network, ())
    return network


class Maker:
    """Makes the tensors of `small()`, and counts how often."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self) -> Iterator[tuple[str, Tensor]]:
        self.times += 1
        generator = torch.Generator().manual_seed(0)
        for name, tensor in reversed(small().state_dict().items()):
            yield name, (torch.randn(tensor.shape, generator=generator) * 50).clamp(0, 127).to(tensor.dtype)


def fill(origin: Origin, make: Maker) -> nn.Module:
    network = small()
    fill_through_cache(network, make, origin, CPU)
    wanted = dict(make())
    make.times -= 1
    assert set(network.state_dict()) == set(wanted)
    for name, tensor in network.state_dict().items():
        assert torch.equal(tensor, wanted[name]), name
        assert tensor.dtype is wanted[name].dtype
        assert not tensor.requires_grad
    return network


def test_a_later_start_makes_nothing(origin: Origin) -> None:
    make = Maker()
    fill(origin, make)
    assert make.times == 1
    fill(origin, make)
    assert make.times == 1


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
def test_the_file_is_mapped_not_read(origin: Origin) -> None:
    fill(origin, Maker())
    network = fill(origin, Maker())
    maps = Path("/proc/self/maps").read_text()
    [span] = [line.split()[0] for line in maps.splitlines() if str(origin.file()) in line][:1]
    start, end = (int(address, 16) for address in span.split("-"))
    for tensor in network.state_dict().values():
        assert start <= tensor.data_ptr() < end
        assert tensor.data_ptr() % tensor.itemsize == 0


def test_it_is_an_ordinary_file(origin: Origin) -> None:
    make = Maker()
    fill(origin, make)
    loaded = load_file(origin.file())
    for name, tensor in make():
        assert torch.equal(loaded[name], tensor)


def truncated(file: Path) -> None:
    os.truncate(file, file.stat().st_size - 1)


def with_a_hole(file: Path) -> None:
    data = bytearray(file.read_bytes())
    data[-40:-8] = bytes(32)
    file.write_bytes(data)


def of_random_bytes(file: Path) -> None:
    file.write_bytes(b"\x80\x04\x95" + bytes(range(256)) * 4)


def empty(file: Path) -> None:
    file.write_bytes(b"")


def huge_header(file: Path) -> None:
    file.write_bytes((1 << 62).to_bytes(8, "little") + b"{}")


def changed(file: Path, change) -> None:
    """The same file with other contents, its samples right again."""
    with safe_open(file, framework="pt") as opened:
        metadata = opened.metadata()
    tensors = {name: tensor.clone() for name, tensor in load_file(file).items()}
    change(tensors, metadata)
    metadata["samples"] = "-" * 64
    save_file(tensors, file, metadata)
    with file.open("r+b") as opened:
        digest = weight_cache._sampled(opened).encode()
        opened.seek(0)
        place = opened.read().index(b"-" * 64)
        opened.seek(place)
        opened.write(digest)


def of_other_shape(file: Path) -> None:
    changed(file, lambda tensors, _: tensors.update(packed=torch.zeros(4, dtype=torch.uint8)))


def of_other_type(file: Path) -> None:
    changed(file, lambda tensors, _: tensors.update(packed=torch.zeros(3, dtype=torch.int8)))


def with_one_more(file: Path) -> None:
    changed(file, lambda tensors, _: tensors.update(more=torch.zeros(3)))


def with_one_less(file: Path) -> None:
    changed(file, lambda tensors, _: tensors.pop("packed"))


def of_another_format(file: Path) -> None:
    changed(file, lambda _, metadata: metadata.update(format="0"))


def of_another_component(file: Path) -> None:
    changed(file, lambda _, metadata: metadata.update(component="vae"))


DAMAGES = (truncated, with_a_hole, of_random_bytes, empty, huge_header, of_other_shape, of_other_type)
OTHERS = (with_one_more, with_one_less, of_another_format, of_another_component)


@pytest.mark.parametrize("damage", [*DAMAGES, *OTHERS], ids=lambda damage: damage.__name__)
def test_what_does_not_fit_is_quietly_made_again(origin: Origin, damage, caplog) -> None:
    make = Maker()
    fill(origin, make)
    damage(origin.file())
    fill(origin, make)
    assert make.times == 2
    fill(origin, make)
    assert make.times == 2, "the new file is right"
    assert caplog.records == []


def test_rewritten_as_it_was_a_file_is_believed(origin: Origin) -> None:
    """Otherwise the test above would show nothing."""
    make = Maker()
    fill(origin, make)
    changed(origin.file(), lambda *_: None)
    fill(origin, make)
    assert make.times == 1


def test_a_model_that_changed_gets_a_new_file_in_place_of_the_old(origin: Origin, folder: Path) -> None:
    make = Maker()
    fill(origin, make)
    newer = dataclasses.replace(origin, fingerprint="e" * 64)
    fill(newer, make)
    assert make.times == 2
    assert [*folder.iterdir()] == [newer.file()]


def test_each_folder_component_and_precision_has_its_own(origin: Origin, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    origins = [
        origin,
        dataclasses.replace(origin, folder=tmp_path / "other"),
        dataclasses.replace(origin, component="text_encoder"),
        dataclasses.replace(origin, precision="nf4-float32"),
    ]
    makers = [Maker() for _ in origins]
    for _ in range(2):
        for one, make in zip(origins, makers, strict=True):
            fill(one, make)
    assert [make.times for make in makers] == [1] * 4


def test_files_of_models_that_are_gone_go_too(origin: Origin, folder: Path, tmp_path: Path) -> None:
    gone = dataclasses.replace(origin, folder=tmp_path / "gone")
    gone.folder.mkdir()
    fill(gone, Maker())
    fill(origin, Maker())
    assert len([*folder.iterdir()]) == 2
    gone.folder.rmdir()
    fill(dataclasses.replace(origin, component="text_encoder"), Maker())
    assert not gone.file().exists()
    assert origin.file().exists()


def test_beyond_the_limit_the_one_longest_unused_goes(origin: Origin, monkeypatch) -> None:
    origins = [dataclasses.replace(origin, component=str(number)) for number in range(3)]
    for one, age in zip(origins[:2], (20, 10), strict=True):
        fill(one, Maker())
        os.utime(one.file(), (one.file().stat().st_mtime - age,) * 2)
    size = origins[0].file().stat().st_size
    fill(origins[0], Maker())  # used just now
    monkeypatch.setattr(weight_cache, "MAX_BYTES", 2 * size + size // 2)
    fill(origins[2], Maker())
    assert [one.file().exists() for one in origins] == [True, False, True]


def full(*_) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


@pytest.mark.parametrize("place", ["before", "in the middle", "not to be written"])
def test_without_room_the_program_goes_on(origin: Origin, folder: Path, place: str, monkeypatch, caplog) -> None:
    if place == "before":
        usage = shutil.disk_usage(folder.parent)._replace(free=100)
        monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    elif place == "in the middle":
        monkeypatch.setattr(os, "fsync", full)
    else:
        folder.write_text("a file where the folder would be")
    with caplog.at_level(logging.WARNING):
        fill(origin, Maker())
    [record] = caplog.records
    assert re.search("could not be kept .* free some space", record.getMessage())
    if folder.is_dir():
        assert [*folder.iterdir()] == []


def test_what_goes_wrong_in_making_leaves_no_file(origin: Origin, folder: Path) -> None:
    def make() -> Iterator[tuple[str, Tensor]]:
        yield next(iter(Maker()()))
        raise RuntimeError("the published file is damaged")

    with pytest.raises(RuntimeError, match="damaged"):
        fill_through_cache(small(), make, origin, CPU)
    assert [*folder.iterdir()] == []


def test_small_networks_are_not_kept(origin: Origin, folder: Path, monkeypatch) -> None:
    monkeypatch.setattr(weight_cache, "MIN_BYTES", 1 << 20)
    make = Maker()
    fill(origin, make)
    fill(origin, make)
    assert make.times == 2
    assert not folder.exists()


def test_all_of_it_can_be_deleted(origin: Origin, folder: Path) -> None:
    assert clear() == 0
    fill(origin, Maker())
    size = origin.file().stat().st_size
    assert clear() == size
    assert [*folder.iterdir()] == []


def test_the_header_says_what_the_weights_are_of(origin: Origin) -> None:
    fill(origin, Maker())
    with origin.file().open("rb") as opened:
        length = int.from_bytes(opened.read(8), "little")
        assert (8 + length) % 64 == 0
        metadata = json.loads(opened.read(length))["__metadata__"]
    assert metadata["fingerprint"] == origin.fingerprint
    assert bytes.fromhex(metadata["folder"]).decode() == str(origin.folder)
