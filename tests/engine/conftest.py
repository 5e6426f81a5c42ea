"""A tiny model folder for the engine's tests."""

from __future__ import annotations

import shutil
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
