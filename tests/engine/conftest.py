"""A tiny model folder for the engine's tests."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Shared by the whole session: to be read only."""
    from tiny_model import write_model  # not at the top: loads the reference, which few tests need

    return write_model(tmp_path_factory.mktemp("models") / "tiny")


@pytest.fixture
def own_model(model: Path, tmp_path: Path) -> Path:
    """A copy that the test may damage."""
    return Path(shutil.copytree(model, tmp_path / "tiny"))


@pytest.fixture(autouse=True, scope="session")
def no_data_of_this_machine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """What runs teach, kept latents and unfinished renders are the tests' own."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_DATA_HOME", str(tmp_path_factory.mktemp("data")))
        yield
