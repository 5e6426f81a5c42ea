"""A recipe names a model; it may be a stranger's, who would like to see what we then open."""

from pathlib import Path

import pytest

from engine import paths
from engine.errors import ModelMissing
from engine.models import fingerprint
from engine.recipe import Recipe
from engine.recipe_model import exact_model, is_here
from engine.request import GenerationRequest


@pytest.fixture(autouse=True)
def starter(tmp_path, monkeypatch) -> Path:
    monkeypatch.setattr(paths, "resource", lambda *parts: (tmp_path / "resources").joinpath(*parts))
    monkeypatch.setattr(paths, "data_folder", lambda: tmp_path / "data")
    return write_model(tmp_path / "resources" / "models" / "starter")


def write_model(folder: Path) -> Path:
    (folder / "vae").mkdir(parents=True)
    (folder / "vae" / "config.json").write_text("{}")
    (folder / "model_index.json").write_text('{"_class_name": "SanaPipeline"}')
    return folder


def recipe_of(model: str, **provenance: object) -> Recipe:
    return Recipe(GenerationRequest("fox", model=model), (64, 64), provenance, "Sana Desktop 0")


def test_a_name_of_this_machine_is_here_and_exact_only_with_its_fingerprint(starter):
    assert is_here(recipe_of("starter"))
    assert exact_model(recipe_of("starter", model_fingerprint=fingerprint(starter))).folder == starter
    with pytest.raises(ModelMissing, match="is not what it was"):
        exact_model(recipe_of("starter", model_fingerprint="another"))


def test_a_folder_is_here_while_it_holds_what_made_the_picture(tmp_path):
    folder = write_model(tmp_path / "elsewhere")
    recipe = recipe_of(str(folder), model_fingerprint=fingerprint(folder))
    assert is_here(recipe) and exact_model(recipe).folder == folder
    (folder / "model_index.json").write_text('{"_class_name": "SanaSprintPipeline"}')
    assert not is_here(recipe)


@pytest.mark.parametrize("prefix", ["//", "\\\\", "/\\", "\\/"])
def test_nothing_is_looked_for_on_another_machine(monkeypatch, prefix):
    """Windows would sign in there."""
    asked = []
    monkeypatch.setattr(Path, "is_file", lambda path: asked.append(path) or True)
    monkeypatch.setattr(Path, "is_absolute", lambda path: True)
    name = f"{prefix}server/share/model"
    assert not is_here(recipe_of(name))
    assert not [path for path in asked if "server" in str(path)]


@pytest.mark.parametrize("name", ["gone", "../models/other", "~nobody-of-that-name/model", "/", "."])
def test_what_is_no_model_is_not_here(name):
    assert not is_here(recipe_of(name, model_fingerprint=None))
