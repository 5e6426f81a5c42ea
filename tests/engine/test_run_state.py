"""The state of a run comes back exactly, in small files, and whole: whenever its writing is killed."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest
import torch
from hypothesis import example, given, settings
from hypothesis import strategies as st
from safetensors.torch import load_file
from torch import Tensor

from engine.errors import EngineError
from engine.training import run_state
from engine.training.run_state import SHARD_BYTES, load_run, save_run

DTYPES = (torch.float32, torch.bfloat16, torch.float16, torch.int64, torch.uint8, torch.bool)


def assert_equal(found: dict[str, dict[str, Tensor]], wanted: dict[str, dict[str, Tensor]]) -> None:
    assert found.keys() == wanted.keys()
    for entry, content in wanted.items():
        assert found[entry].keys() == content.keys()
        for key, tensor in content.items():
            assert found[entry][key].dtype == tensor.dtype
            assert found[entry][key].shape == tensor.shape
            assert torch.equal(found[entry][key], tensor.cpu())


@pytest.fixture
def small_shards(monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setattr(run_state, "SHARD_BYTES", 2048)
    return 2048


@pytest.fixture
def saved(tmp_path: Path, small_shards: int) -> Path:
    save_run(tmp_path / "run", {"weights": {"a": torch.arange(1000.0)}, "average": {"a": torch.ones(3)}}, {"step": 1})
    return tmp_path / "run"


def test_every_dtype_and_shape_comes_back(tmp_path: Path) -> None:
    values = torch.arange(24.0).reshape(2, 3, 4)
    tensors = {
        "weights": {str(dtype): values.to(dtype) for dtype in DTYPES},
        "odd": {
            "scalar": torch.tensor(0.1, dtype=torch.bfloat16),
            "step": torch.tensor(1 << 40),
            "none": torch.empty(0, 3),
            "channels last": torch.randn(1, 3, 4, 4).contiguous(memory_format=torch.channels_last),
            "turned/ü\n": values.permute(2, 0, 1),
            "not a number": torch.tensor([float("inf"), -0.0]),
            "learnt": torch.ones(2, requires_grad=True),
        },
        "nothing": {},
    }
    facts = {"step": 7, "seconds": 0.1, "settings": {"rate": 1e-3, "name": "é", "none": None}}
    save_run(tmp_path / "run", tensors, facts)
    found, found_facts = load_run(tmp_path / "run")
    assert_equal(found, tensors)
    assert found_facts == facts
    assert not found["odd"]["learnt"].requires_grad


@given(sizes=st.lists(st.integers(0, 2500), max_size=8), kind=st.sampled_from(DTYPES))
@example(sizes=[2500] * 8, kind=torch.int64)
@settings(max_examples=30, deadline=None)
def test_any_sizes_fill_small_shards(tmp_path_factory: pytest.TempPathFactory, sizes: list[int], kind) -> None:
    folder = tmp_path_factory.mktemp("sizes")
    tensors = {"weights": {f"layer {n}": (torch.arange(size) % 251).to(kind) for n, size in enumerate(sizes)}}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(run_state, "SHARD_BYTES", 2048)
        save_run(folder, tensors, {})
        assert_equal(load_run(folder)[0], tensors)
    assert all(path.stat().st_size <= 2048 for path in folder.glob("*.safetensors"))


def test_shards_are_full_and_never_larger_than_15_mib(tmp_path: Path) -> None:
    large = torch.arange(10_000_000).reshape(2500, 4000)  # 76 MiB
    tensors = {"weights": {"large": large, **{f"small {n}": torch.full((9,), n) for n in range(500)}}}
    save_run(tmp_path / "run", tensors, {})
    sizes = [path.stat().st_size for path in (tmp_path / "run").glob("*.safetensors")]
    assert SHARD_BYTES == 15 * 1024 * 1024
    assert max(sizes) <= SHARD_BYTES
    assert len(sizes) == -(-sum(sizes) // SHARD_BYTES)
    assert_equal(load_run(tmp_path / "run")[0], tensors)


def test_whole_tensors_lie_in_the_shards_as_they_are(tmp_path: Path) -> None:
    save_run(tmp_path / "run", {"weights": {"a": torch.ones(2, 3)}}, {})
    assert load_file(tmp_path / "run" / "state-1-0.safetensors")["weights/a"].shape == (2, 3)


def test_tied_and_repeated_tensors_are_saved(tmp_path: Path) -> None:
    weight = torch.randn(4, 4)
    tensors = {"weights": {"a": weight, "tied": weight, "row": weight[1]}, "average": {"a": weight}}
    save_run(tmp_path / "run", tensors, {})
    assert_equal(load_run(tmp_path / "run")[0], tensors)


@pytest.mark.gpu
def test_tensors_on_a_graphics_card_come_back_on_the_processor(tmp_path: Path) -> None:
    tensors = {"weights": {"a": torch.randn(5, 5, device="cuda", dtype=torch.bfloat16)}}
    save_run(tmp_path / "run", tensors, {})
    assert_equal(load_run(tmp_path / "run")[0], tensors)


def test_a_new_state_takes_the_older_one_s_place(tmp_path: Path) -> None:
    folder = tmp_path / "run"
    for step in range(1, 4):
        save_run(folder, {"weights": {"a": torch.full((2,), step)}}, {"step": step})
    tensors, facts = load_run(folder)
    assert facts == {"step": 3} and tensors["weights"]["a"].tolist() == [3, 3]
    assert sorted(path.name for path in folder.iterdir()) == ["run.json", "state-3-0.safetensors"]
    assert list(tmp_path.iterdir()) == [folder]


def test_files_of_others_stay(saved: Path) -> None:
    (saved / "notes.txt").write_text("mine")
    (saved / "solved.safetensors").write_bytes(b"mine")
    save_run(saved, {"weights": {}}, {})
    assert {"notes.txt", "solved.safetensors"} < {path.name for path in saved.iterdir()}


class Killed(BaseException):
    """Stands for SIGKILL: from its first raise on, every further file operation raises it too."""


class Killer:
    """Counts the file operations under a folder and ends the program before number `moment`; sees all Python does."""

    folder: Path | None = None
    moment = 0
    count = 0

    def __call__(self, event: str, arguments: tuple) -> None:
        if self.folder is None or event not in ("open", "os.rename", "os.remove", "os.mkdir", "os.truncate"):
            return
        if isinstance(arguments[0], str | bytes | os.PathLike) and os.fsdecode(arguments[0]).startswith(
            str(self.folder)
        ):
            self.operation()

    def operation(self) -> None:
        self.count += 1
        if self.count > self.moment:
            raise Killed


KILLER = Killer()
sys.addaudithook(KILLER)  # cannot be taken back; does nothing without a folder


def save_until_killed(
    monkeypatch: pytest.MonkeyPatch, folder: Path, moment: int, tensors: dict[str, dict[str, Tensor]]
) -> bool:
    """Whether the save came to its end before its kill."""
    sync = os.fsync

    def torn_sync(descriptor: int) -> None:
        try:
            KILLER.operation()
        except Killed:
            if os.path.isfile(f"/proc/self/fd/{descriptor}"):
                os.ftruncate(descriptor, os.fstat(descriptor).st_size // 2)  # a file half on the disk
            raise
        sync(descriptor)

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", torn_sync)
        KILLER.folder, KILLER.moment, KILLER.count = folder, moment, 0
        try:
            save_run(folder, tensors, {"step": 2})
        except Killed:
            return False
        finally:
            KILLER.folder = None
    return True


def test_a_kill_between_any_two_file_operations_leaves_the_old_or_the_new_state(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, small_shards: int
) -> None:
    old, new = ({"weights": {"a": torch.full((1000,), step)}, "average": {"a": torch.ones(3)}} for step in (1, 2))
    steps = []
    for moment in range(200):
        folder = tmp_path / str(moment)
        save_run(folder, old, {"step": 1})
        finished = save_until_killed(monkeypatch, folder, moment, new)
        tensors, facts = load_run(folder)
        assert_equal(tensors, old if facts == {"step": 1} else new)
        steps.append(facts["step"])

        save_run(folder, new, {"step": 3})  # and what the kill left is swept away
        index = json.loads((folder / "run.json").read_text())
        assert {path.name for path in folder.iterdir()} == {"run.json", *index["shards"]}
        assert_equal(load_run(folder)[0], new)
        if finished:
            break
    assert finished and len(steps) > 20
    assert steps == sorted(steps) and set(steps) == {1, 2}, "first the old state, from one moment on the new one"


def test_a_kill_of_the_first_save_leaves_no_state(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, small_shards: int
) -> None:
    for moment in (0, 1, 3, 5):
        folder = tmp_path / str(moment)
        assert not save_until_killed(monkeypatch, folder, moment, {"weights": {"a": torch.ones(1000)}})
        with pytest.raises(EngineError, match="holds no saved training"):
            load_run(folder)


def test_a_full_disk_leaves_the_older_state_and_no_litter(saved: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = sorted(path.name for path in saved.iterdir())
    calls = iter(range(100))

    def full(descriptor: int) -> None:
        if next(calls) == 2:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(EngineError, match=r"could not be saved in .*No space left on device.*intact"):
        save_run(saved, {"weights": {"a": torch.zeros(1000)}}, {"step": 2})
    assert sorted(path.name for path in saved.iterdir()) == before
    assert load_run(saved)[1] == {"step": 1}


def test_a_folder_that_is_a_file_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "run").write_text("")
    with pytest.raises(EngineError, match="could not be saved"):
        save_run(tmp_path / "run", {}, {})
    with pytest.raises(EngineError):
        load_run(tmp_path / "run")


def assert_damaged(folder: Path, match: str) -> None:
    with pytest.raises(EngineError, match=match) as caught:
        load_run(folder)
    assert "\n" not in str(caught.value) and "start a new training" in str(caught.value)


def test_no_state_is_one_line(tmp_path: Path) -> None:
    assert_damaged(tmp_path / "none", "holds no saved training")


@pytest.mark.parametrize("harm", ["missing", "empty", "cut", "changed", "swollen"])
def test_a_damaged_shard_is_one_line(saved: Path, harm: str) -> None:
    shard = sorted(saved.glob("*.safetensors"))[1]
    data = shard.read_bytes()
    shard.unlink()
    if harm != "missing":
        changed = data[:-1] + bytes([data[-1] ^ 1])
        shard.write_bytes({"empty": b"", "cut": data[:-9], "changed": changed, "swollen": data + b"\0" * 2048}[harm])
    assert_damaged(saved, rf"{shard.name} is damaged")


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"{",
        b"[]",
        b"\xff",
        b"[" * 100_000,
        b'{"step": 1}',
        b'{"layout": 1, "facts": {}}',
        b'{"layout": 2}',
        b"9" * 5000,
    ],
)
def test_a_damaged_index_is_one_line(saved: Path, text: bytes) -> None:
    (saved / "run.json").write_bytes(text)
    assert_damaged(saved, r"run\.json (is damaged|was written by another version)")
    save_run(saved, {"weights": {"a": torch.ones(1)}}, {"step": 9})  # a new training may begin in its place
    assert load_run(saved)[1] == {"step": 9}


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("shards", {"../secret.safetensors": "0"}),
        ("shards", {"/etc/passwd": "0"}),
        ("shards", ["state-1-0.safetensors"]),
        ("shards", {"state-1-0.safetensors": None}),
        ("entries", "weights"),
        ("entries", [["weights"]]),
        ("entries", []),
        ("facts", None),
        ("shapes", {"weights/a": [999]}),
        ("shapes", {"weights/a": [-1]}),
        ("shapes", {"weights/a": [True]}),
        ("shapes", {"weights/a": "1000"}),
        ("shapes", {"weights/a": [1 << 40, 1 << 40]}),
    ],
)
def test_an_index_that_lies_is_one_line(saved: Path, field: str, value: object) -> None:
    index = json.loads((saved / "run.json").read_text())
    (saved / "run.json").write_text(json.dumps({**index, field: value}))
    assert_damaged(saved, "is damaged")


def test_reading_while_a_training_saves_gives_the_new_state(saved: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read_shard = run_state._read_shard

    def save_first(path: Path, digest: str) -> dict[str, Tensor]:
        monkeypatch.setattr(run_state, "_read_shard", read_shard)
        save_run(saved, {"weights": {"a": torch.ones(1)}}, {"step": 2})
        return read_shard(path, digest)

    monkeypatch.setattr(run_state, "_read_shard", save_first)
    assert load_run(saved)[1] == {"step": 2}
