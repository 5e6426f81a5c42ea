"""Latents that are kept so that a picture can be written again without its steps."""

import errno
import os

import pytest
import torch
from safetensors.torch import save_file

from engine import kept_latents, paths
from engine.kept_latents import find, keep
from engine.latent_files import is_kept, latent_file, latent_folder
from engine.request import GenerationRequest

FOX = GenerationRequest("a red fox")


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.setattr(paths, "data_folder", lambda: tmp_path)
    return tmp_path / "latents"


def latent(seed: int = 0, side: int = 4) -> torch.Tensor:
    return torch.randn((1, 32, side, side), generator=torch.Generator().manual_seed(seed))


def test_a_latent_comes_back_to_the_last_bit():
    key = keep(latent(), FOX, "starter float32")
    assert is_kept(key) and torch.equal(find(key), latent())


def test_the_request_and_what_worked_it_make_the_key():
    keys = [keep(latent(), FOX, "a"), keep(latent(), FOX, "b"), keep(latent(), FOX.with_seed(1), "a")]
    assert len(set(keys)) == 3
    assert keep(latent(), FOX, "a") == keys[0]


def test_another_latent_of_the_same_request_does_not_take_the_place_of_the_first():
    """As when the picture that it began from has changed."""
    first, second = keep(latent(0), FOX, "a"), keep(latent(1), FOX, "a")
    assert torch.equal(find(first), latent(0)) and torch.equal(find(second), latent(1))


def test_the_file_holds_neither_prompt_nor_name(folder):
    keep(latent(), GenerationRequest("a secret wish", model="/home/jo/model"), "a")
    (file,) = folder.iterdir()
    assert b"secret" not in file.read_bytes() and b"/home" not in file.read_bytes() and "secret" not in file.name


def test_the_oldest_go_first_by_number(monkeypatch):
    monkeypatch.setattr(kept_latents, "KEPT", 3)
    keys = [keep(latent(), FOX.with_seed(seed), "a") for seed in range(3)]
    for age, key in zip((50, 100, 20), keys, strict=True):  # seconds ago
        then = latent_file(key).stat().st_mtime - age
        os.utime(latent_file(key), (then, then))
    newest = keep(latent(), FOX.with_seed(3), "a")
    assert [is_kept(key) for key in (*keys, newest)] == [True, False, True, True]


def test_the_oldest_go_first_by_bytes_and_the_newest_stays(monkeypatch):
    first = keep(latent(), FOX, "a")
    monkeypatch.setattr(kept_latents, "KEPT_BYTES", latent_file(first).stat().st_size)
    os.utime(latent_file(first), (0, 0))
    second = keep(latent(), FOX.with_seed(1), "a")
    assert [is_kept(first), is_kept(second)] == [False, True]
    monkeypatch.setattr(kept_latents, "KEPT_BYTES", 1)
    third = keep(latent(), FOX.with_seed(2), "a")
    assert [is_kept(second), is_kept(third)] == [False, True]


def test_a_folder_that_cannot_be_written_to_costs_no_picture(monkeypatch):
    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    assert keep(latent(), FOX, "a") is None
    assert list(latent_folder().iterdir()) == []


@pytest.mark.parametrize("key", [None, 3, "", "x", "../../etc/passwd", "a" * 31, "A" * 32, "a" * 32 + "\n", ["a" * 32]])
def test_what_is_no_key_names_no_file(key):
    assert latent_file(key) is None and not is_kept(key) and find(key) is None


DAMAGED = {
    "empty": b"",
    "no safetensors": b"\x80\x04" * 100,
    "header longer than the file": (1 << 60).to_bytes(8, "little") + b"{}",
    "header not JSON": (4).to_bytes(8, "little") + b"nope",
}


@pytest.mark.parametrize("data", DAMAGED.values(), ids=DAMAGED)
def test_a_damaged_file_counts_as_none(folder, data):
    folder.mkdir()
    (folder / f"{'a' * 32}.safetensors").write_bytes(data)
    assert find("a" * 32) is None


@pytest.mark.parametrize(
    "tensor",
    [
        torch.zeros(1, 32, 4),
        torch.zeros(2, 32, 4, 4),
        torch.zeros(1, 32, 4, 4, dtype=torch.float16),
        torch.zeros(1, 32, 0, 4),
        torch.zeros(1, 1, 1, 5000),
        torch.full((1, 32, 4, 4), torch.nan),
    ],
    ids=["three sides", "two latents", "half precision", "no rows", "too wide", "not a number"],
)
def test_a_latent_of_another_kind_counts_as_none(folder, tensor):
    folder.mkdir()
    save_file({"latent": tensor}, folder / f"{'a' * 32}.safetensors")
    assert find("a" * 32) is None
    save_file({"other": latent()}, folder / f"{'a' * 32}.safetensors")
    assert find("a" * 32) is None
