"""Set before anything imports Qt or torch: the suite needs no screen."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("HF_HUB_OFFLINE", "1")
os.environ.pop("SANA_DESKTOP_MODELS", None)
# Toy networks make thousands of parallel regions a second: spinning threads would fight for the cores between them.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

# How long an example takes says something of the machine, nothing of the code.
settings.register_profile("any machine", deadline=None)
settings.load_profile("any machine")


@pytest.fixture(autouse=True, scope="session")
def no_models_of_this_machine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Whoever runs the tests may have added locations of models, and linked some."""
    register = tmp_path_factory.mktemp("config") / "model_locations.json"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("engine.locations.register_file", lambda: register)
        yield


@pytest.fixture(autouse=True, scope="session")
def no_data_of_this_machine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Latents, journals and the history of runs go elsewhere than those of whoever runs the tests."""
    folder = tmp_path_factory.mktemp("data")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_DATA_HOME", str(folder))  # for the processes that tests start
        patch.setattr("engine.paths.data_folder", lambda: folder / "sana-desktop")
        yield


@pytest.fixture(autouse=True, scope="session")
def no_settings_of_this_machine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The command line looks there for the folder that the gallery lies in."""
    folder = tmp_path_factory.mktemp("config")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sana_desktop.settings.config_folder", lambda: folder)
        yield


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 1 MiB. Only a real one shows what a write does that finds no room."""
    folder = tmp_path / "disk"
    folder.mkdir()
    try:
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder], check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("mounting a small disk needs Linux and root")
    yield folder
    subprocess.run(["umount", folder], check=True)
