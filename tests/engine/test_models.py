"""Which models are here: by name, by folder, and what a folder must be."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from engine.errors import ModelDamaged, ModelMissing
from engine.models import available_models, find_model

HUGE = 10**400


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A described model `mine` in the user's models folder, and no starter model."""
    monkeypatch.setattr("engine.paths.models_folder", lambda: tmp_path / "models")
    monkeypatch.setattr("engine.paths.resource", lambda *parts: tmp_path.joinpath("resources", *parts))
    folder = tmp_path / "models" / "mine"
    write(folder / "model_index.json", {"_class_name": "SanaPipeline"})
    write(folder / "transformer" / "config.json", {"sample_size": 64})
    write(folder / "vae" / "config.json", {"encoder_block_out_channels": [8] * 6})
    return folder


def write(file: Path, values: dict[str, Any]) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(values))


def test_a_model_is_found_by_name_and_by_folder(folder: Path) -> None:
    by_name, by_folder = find_model("mine"), find_model(str(folder))
    assert (by_name.name, by_name.title, by_name.native_size) == ("mine", "mine", 2048)
    assert by_name.folder == by_folder.folder == folder
    assert (by_name.steps, by_name.guidance_scale, by_name.instruction) == (20, 4.5, None)
    assert [model.name for model in available_models()] == ["mine"]


def test_a_sprint_model_asks_for_two_steps(folder: Path) -> None:
    write(folder / "model_index.json", {"_class_name": "SanaSprintPipeline"})
    assert find_model("mine").steps == 2


def test_our_notes_add_what_the_published_layout_has_no_place_for(folder: Path) -> None:
    notes = {"name": "Mine", "native_size": 256, "steps": 8, "guidance_scale": 3.0, "instruction": "Draw: "}
    write(folder / "sana_desktop.json", notes)
    found = find_model("mine")
    assert (found.title, found.native_size, found.steps, found.guidance_scale, found.instruction) == (*notes.values(),)


@pytest.mark.parametrize(
    ("listed", "kept"),
    [
        ([256, 512], (256, 512)),
        ([250, -32, 0, True, "64", 1e9, 64], (64,)),
        ("256", ()),
        (None, ()),
        ([32] * 99, (32,) * 16),
    ],
)
def test_only_sizes_that_can_be_are_taken_as_trained(folder: Path, listed: Any, kept: tuple[int, ...]) -> None:
    write(folder / "sana_desktop.json", {"trained_sizes": listed})
    assert find_model("mine").trained_sizes == kept


@pytest.mark.parametrize("value", [HUGE, -HUGE, "x", None, True, [], {}, 1e308], ids=lambda value: str(value)[:6])
@pytest.mark.parametrize("file", ["sana_desktop.json", "transformer/config.json", "vae/config.json"])
def test_absurd_notes_are_put_in_bounds(folder: Path, file: str, value: Any) -> None:
    fields = (
        "name",
        "native_size",
        "steps",
        "guidance_scale",
        "instruction",
        "sample_size",
        "encoder_block_out_channels",
    )
    write(folder / file, dict.fromkeys(fields, value))
    found = find_model("mine")
    assert 1 <= found.native_size <= 2**15 and 1 <= found.steps <= 1000 and 1 <= found.guidance_scale <= 100
    assert isinstance(found.title, str) and isinstance(found.instruction, str | None)


NAMES = ["unknown", "m" * 4000, "../mine", "a\0b", "~nobody-of-that-name/x", "\udcff", ".", "..", "/", " ", "x/" * 2000]


@pytest.mark.parametrize("name", NAMES, ids=lambda name: ascii(name[:12]))
def test_what_is_no_model_is_one_line(folder: Path, name: str) -> None:
    with pytest.raises((ModelMissing, ModelDamaged)) as caught:
        find_model(name)
    assert "\n" not in str(caught.value) and len(str(caught.value)) < 800


def test_an_unknown_name_is_answered_with_the_known_ones(folder: Path) -> None:
    with pytest.raises(ModelMissing, match="models here are mine"):
        find_model("sana")


@pytest.mark.parametrize("kind", ["StableDiffusionPipeline", "SanaControlNetPipeline", "", None, 3, ["SanaPipeline"]])
def test_a_folder_of_another_pipeline_is_refused_and_not_listed(folder: Path, kind: Any) -> None:
    write(folder / "model_index.json", {"_class_name": kind})
    with pytest.raises(ModelDamaged, match="not a SanaPipeline"):
        find_model("mine")
    assert available_models() == []


@pytest.mark.parametrize("file", ["model_index.json", "vae/config.json"])
def test_a_folder_that_lacks_a_file_names_it(folder: Path, file: str) -> None:
    (folder / file).unlink()
    with pytest.raises(ModelDamaged, match=f"{file} is missing"):
        find_model(str(folder))


def test_no_models_folder_is_no_models(folder: Path) -> None:
    shutil.rmtree(folder.parent)
    assert available_models() == []
