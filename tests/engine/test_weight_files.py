"""Weight files may be cut short, mixed up, missing or malicious: always one line, and hardly any memory."""

from __future__ import annotations

import json
import os
import struct
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from safetensors.torch import load_file, save_file

from engine.errors import EngineError, ModelDamaged, ModelMissing
from engine.weight_files import Reader, open_weights

ROOT = Path(__file__).parents[2]
BASE = "diffusion_pytorch_model"
TENSORS = {"a.weight": torch.arange(12.0).reshape(4, 3), "b.bias": torch.ones(2, dtype=torch.float16)}


def write(folder: Path, name: str = f"{BASE}.safetensors", tensors=TENSORS) -> Path:
    save_file(tensors, folder / name)
    return folder / name


def safetensors(header: dict | bytes, data: bytes = b"", length: int | None = None) -> bytes:
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    return struct.pack("<Q", len(text) if length is None else length) + text + data


def assert_refused(folder: Path, kind: type[EngineError] = ModelDamaged, match: str | None = None) -> None:
    with pytest.raises(kind, match=match) as caught:
        weights = open_weights(folder, BASE)
        with Reader() as reader:
            for part in weights.values():
                reader.read(part)
    assert "\n" not in str(caught.value)


def test_names_shapes_and_tensors_are_the_file_s(tmp_path: Path) -> None:
    write(tmp_path)
    weights = open_weights(tmp_path, BASE)
    assert {name: part.shape for name, part in weights.items()} == {"a.weight": (4, 3), "b.bias": (2,)}
    with Reader() as reader:
        assert all(torch.equal(reader.read(part), TENSORS[name]) for name, part in weights.items())


@pytest.mark.parametrize(
    ("files", "prefer", "taken"),
    [
        (["", ".fp16"], None, ""),
        (["", ".fp16"], "fp16", ".fp16"),
        (["", ".fp16"], "bf16", ""),
        ([".bf16", ".fp16"], None, ".fp16"),
        ([".bf16"], "fp16", ".bf16"),
        (["", ".int4"], None, ""),
    ],
)
def test_the_variant_that_suits_best_is_taken(tmp_path: Path, files: list[str], prefer: str | None, taken: str) -> None:
    for variant in files:
        write(tmp_path, f"{BASE}{variant}.safetensors")
    parts = open_weights(tmp_path, BASE, prefer).values()
    assert {part.file.name for part in parts} == {f"{BASE}{taken}.safetensors"}


@pytest.mark.parametrize(
    "index",
    ["{base}.safetensors.index.json", "{base}.safetensors.index.fp16.json", "{base}.fp16.safetensors.index.json"],
)
def test_every_spelling_of_an_index_is_found(tmp_path: Path, index: str) -> None:
    for number, (name, tensor) in enumerate(TENSORS.items(), 1):
        write(tmp_path, f"{BASE}-{number}.safetensors", {name: tensor})
    weight_map = {name: f"{BASE}-{number}.safetensors" for number, name in enumerate(TENSORS, 1)}
    (tmp_path / index.format(base=BASE)).write_text(json.dumps({"weight_map": weight_map}))
    assert set(open_weights(tmp_path, BASE)) == set(TENSORS)


def test_one_file_of_another_name_is_taken_and_one_of_two_is_not_guessed(tmp_path: Path) -> None:
    write(tmp_path, "Sana_600M.safetensors")
    assert set(open_weights(tmp_path, BASE)) == set(TENSORS)
    write(tmp_path, "other.safetensors")
    assert_refused(tmp_path, ModelMissing, "holds no weights")


def test_nothing_there_is_missing(tmp_path: Path) -> None:
    assert_refused(tmp_path / "transformer", ModelMissing, "is missing")
    assert_refused(tmp_path, ModelMissing, "holds no weights")


@pytest.mark.parametrize("suffix", [".bin", ".pth", ".pt", ".ckpt", ".PKL"])
def test_a_pickle_is_named_with_the_way_out_and_never_opened(tmp_path: Path, suffix: str) -> None:
    (tmp_path / f"{BASE}{suffix}").touch(mode=0)
    assert_refused(tmp_path, ModelMissing, "is a pickle.*get the safetensors edition")


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_a_file_cut_short_anywhere_is_damaged(tmp_path: Path, data: st.DataObject) -> None:
    file = write(tmp_path)
    os.truncate(file, data.draw(st.integers(0, file.stat().st_size - 1)))
    assert_refused(tmp_path)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_a_file_with_wrong_bytes_is_read_or_damaged(tmp_path: Path, data: st.DataObject) -> None:
    file = write(tmp_path)
    content = bytearray(file.read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    file.write_bytes(content)
    try:
        weights = open_weights(tmp_path, BASE)
        with Reader() as reader:
            [reader.read(part) for part in weights.values()]
    except EngineError as error:
        assert "\n" not in str(error)


FLOAT = {"dtype": "F32", "shape": [1], "data_offsets": [0, 4]}
MALICIOUS = {
    "no header": b"\x00" * 4,
    "a header longer than the file": safetensors(b"{}", length=1 << 62),
    "no JSON": safetensors(b"\xff\xfe{]"),
    "deep JSON": safetensors(b"[" * 100_000),
    "a huge shape": safetensors({"a": FLOAT | {"shape": [1 << 40, 1 << 40]}}, b"\0" * 4),
    "a negative shape": safetensors({"a": FLOAT | {"shape": [-1]}}, b"\0" * 4),
    "offsets outside": safetensors({"a": FLOAT | {"data_offsets": [0, 1 << 40]}}, b"\0" * 4),
    "offsets that overlap": safetensors({"a": FLOAT, "b": FLOAT}, b"\0" * 4),
    "an unknown type": safetensors({"a": FLOAT | {"dtype": "F33"}}, b"\0" * 4),
    "an HTML page": b"<!DOCTYPE html><html><body>404</body></html>",
    "a pointer of Git LFS": b"version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 9\n",
}


@pytest.mark.parametrize("name", MALICIOUS)
def test_what_is_no_safetensors_is_damaged(tmp_path: Path, name: str) -> None:
    (tmp_path / f"{BASE}.safetensors").write_bytes(MALICIOUS[name])
    assert_refused(tmp_path)


@pytest.mark.parametrize("dtype", [torch.int8, torch.int64, torch.bool, torch.float8_e4m3fn, torch.complex64], ids=str)
def test_weights_that_are_no_floats_are_named(tmp_path: Path, dtype: torch.dtype) -> None:
    write(tmp_path, tensors={"a.weight": torch.zeros(2).to(dtype)})
    assert_refused(tmp_path, match="a.weight is stored as")


OUTSIDE = [
    "../{name}",
    "/etc/{name}",
    "sub/{name}",
    "a\0{name}",
    "",
    ".",
    "..",
    "x.bin",
    "m" * 5000 + ".safetensors",
    "{name}/",
]


@pytest.mark.parametrize("shard", OUTSIDE, ids=lambda name: repr(name[:12]))
def test_an_index_leads_nowhere_but_into_its_own_folder(tmp_path: Path, shard: str) -> None:
    folder = tmp_path / "transformer"
    folder.mkdir()
    write(tmp_path, "x.safetensors")
    index = {"weight_map": {"a.weight": shard.format(name="x.safetensors")}}
    (folder / f"{BASE}.safetensors.index.json").write_text(json.dumps(index))
    assert_refused(folder)


@pytest.mark.parametrize("weight_map", [None, [], "x", {"a": 3}, {"a": None}, {"a": ["x.safetensors"]}], ids=str)
def test_an_index_without_names_is_damaged(tmp_path: Path, weight_map: object) -> None:
    (tmp_path / f"{BASE}.safetensors.index.json").write_text(json.dumps({"weight_map": weight_map}))
    assert_refused(tmp_path)


def test_a_missing_shard_is_named(tmp_path: Path) -> None:
    (tmp_path / f"{BASE}.safetensors.index.json").write_text(json.dumps({"weight_map": {"a": "gone.safetensors"}}))
    assert_refused(tmp_path, match=r"gone\.safetensors is missing")


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
@pytest.mark.parametrize("filling", [b" ", b"[", b'{"a":'], ids=repr)
def test_a_hostile_header_costs_less_than_64_mib(tmp_path: Path, filling: bytes) -> None:
    """A header may call itself 100 MB long; a sound one of the largest model has less than one."""
    header = filling * ((99 << 20) // len(filling))
    (tmp_path / f"{BASE}.safetensors").write_bytes(safetensors(header))
    code = (
        "import sys, re, pathlib, torch\n"
        "from engine.weight_files import open_weights\n"
        "from engine.errors import ModelDamaged\n"
        "peak = lambda: int(re.search(r'VmHWM:\\s+(\\d+)', pathlib.Path('/proc/self/status').read_text())[1])\n"
        "before = peak()\n"
        "try: open_weights(pathlib.Path(sys.argv[1]), 'diffusion_pytorch_model')\n"
        "except ModelDamaged: print(peak() - before)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)], cwd=ROOT, capture_output=True, text=True, timeout=100
    )
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) < 64 << 10


def test_shards_hold_what_one_file_holds(tmp_path: Path) -> None:
    from tiny_model import WEIGHTS, transformer

    whole, shards = tmp_path / "whole", tmp_path / "shards"
    transformer().save_pretrained(whole)
    transformer().save_pretrained(shards, max_shard_size="20KB")
    assert len(list(shards.glob("*.safetensors"))) > 2
    with Reader() as reader:
        read = {name: reader.read(part) for name, part in open_weights(shards, BASE).items()}
    wanted = load_file(whole / WEIGHTS)
    assert read.keys() == wanted.keys() and all(torch.equal(read[name], wanted[name]) for name in wanted)
