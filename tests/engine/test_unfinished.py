"""Latents that wait for their picture: found for the same request and model alone, and never trusted."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file

from engine import paths, unfinished
from engine.request import GenerationRequest

FOX = GenerationRequest("a red fox")
LATENT = torch.randn(1, 4, 2, 3, generator=torch.Generator().manual_seed(0))
SHAPE = tuple(LATENT.shape)


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(paths, "data_folder", lambda: tmp_path)
    return tmp_path / "unfinished"


def test_a_latent_is_found_for_its_request_and_model_alone() -> None:
    assert unfinished.keep(FOX, "model int8", LATENT)
    found = unfinished.find(FOX, "model int8", SHAPE)
    assert found is not None and torch.equal(found, LATENT)
    assert unfinished.find(FOX.with_seed(1), "model int8", SHAPE) is None
    assert unfinished.find(FOX, "model float32", SHAPE) is None
    unfinished.forget(FOX, "model int8")
    assert unfinished.find(FOX, "model int8", SHAPE) is None


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x00" * 100,
        {"latent": torch.zeros(1, 4, 2, 4)},
        {"latent": torch.zeros(SHAPE, dtype=torch.float16)},
        {"other": LATENT},
    ],
    ids=["empty", "no safetensors", "another shape", "another type", "another name"],
)
def test_what_is_not_a_latent_counts_as_none(folder: Path, content: bytes | dict[str, torch.Tensor]) -> None:
    assert unfinished.keep(FOX, "m", LATENT)
    (file,) = folder.iterdir()
    file.unlink()
    file.write_bytes(content) if isinstance(content, bytes) else save_file(content, file)
    assert unfinished.find(FOX, "m", SHAPE) is None
    assert unfinished.keep(FOX, "m", LATENT) and unfinished.find(FOX, "m", SHAPE) is not None


def test_the_oldest_are_forgotten(folder: Path) -> None:
    for seed in range(unfinished.KEPT + 5):
        unfinished.keep(FOX.with_seed(seed), "m", LATENT)
    assert len(list(folder.iterdir())) == unfinished.KEPT


def test_a_full_disk_costs_no_error(folder: Path) -> None:
    folder.write_text("a file where the folder should be")
    assert not unfinished.keep(FOX, "m", LATENT)
    unfinished.forget(FOX, "m")
