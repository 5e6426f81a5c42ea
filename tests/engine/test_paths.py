import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from engine import paths
from engine.version import VERSION

CHECKOUT = Path(__file__).resolve().parents[2]
FOLDERS = [
    paths.pictures_folder,
    paths.config_folder,
    paths.data_folder,
    paths.models_folder,
    paths.cache_folder,
    paths.log_folder,
]


def test_the_checkout_finds_its_resources_beside_the_package():
    assert paths.resource("models", "starter") == CHECKOUT / "resources" / "models" / "starter"


def test_an_installed_package_finds_its_resources_inside_itself(tmp_path, monkeypatch):
    package = tmp_path / "site-packages" / "engine"
    (package / "resources").mkdir(parents=True)
    monkeypatch.setattr(paths, "_PACKAGE", package)
    assert paths.resource("icon.svg") == package / "resources" / "icon.svg"


def test_the_pictures_folder_can_be_chosen_by_the_environment(tmp_path, monkeypatch):
    monkeypatch.setenv(paths.PICTURES_VARIABLE, str(tmp_path / "my pictures"))
    assert paths.pictures_folder() == tmp_path / "my pictures"


def test_an_empty_variable_does_not_make_the_working_folder_the_gallery(monkeypatch):
    monkeypatch.setenv(paths.PICTURES_VARIABLE, "")
    assert paths.pictures_folder().name == "Sana Desktop"


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.__name__)
def test_folders_are_absolute_and_only_named(folder, tmp_path, monkeypatch):
    monkeypatch.delenv(paths.PICTURES_VARIABLE, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    for variable in ("CONFIG", "DATA", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{variable}_HOME", str(tmp_path / variable.lower()))
    assert folder().is_absolute()
    assert list(tmp_path.iterdir()) == []


def test_importing_paths_stays_light():
    program = "import sys, engine.paths; print([m for m in ('torch', 'PySide6', 'PIL') if m in sys.modules])"
    ran = subprocess.run([sys.executable, "-c", program], cwd=CHECKOUT, capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"


def test_the_version_is_that_of_the_project_file():
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["version"] == VERSION
