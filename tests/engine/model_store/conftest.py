"""A hub with one toy model on the loopback address, and folders of this test alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from loopback_hub import LoopbackHub, serving
from published_model import published_model

from engine.model_store import (
    DownloadProgress,
    PublishedModel,
    accept,
    connection,
    download,
    find_published,
    needed_licences,
    transfer,
)

NAME = "sana-1.6b"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The models folder; settings lie beside it."""
    monkeypatch.setattr("engine.paths.models_folder", lambda: tmp_path / "models")
    monkeypatch.setattr("engine.paths.config_folder", lambda: tmp_path / "config")
    monkeypatch.setattr("engine.locations.register_file", lambda: tmp_path / "config" / "model_locations.json")
    monkeypatch.setattr("engine.paths.resource", lambda *parts: tmp_path.joinpath("resources", *parts))
    for variable in ("SANA_DESKTOP_MODELS", "HF_HUB_OFFLINE", "HF_TOKEN", "http_proxy", "HTTP_PROXY", "all_proxy"):
        monkeypatch.delenv(variable, raising=False)
    return tmp_path / "models"


@pytest.fixture
def entry() -> PublishedModel:
    entry = find_published(NAME)
    assert entry is not None
    return entry


@pytest.fixture
def hub(entry: PublishedModel, monkeypatch: pytest.MonkeyPatch) -> Iterator[LoopbackHub]:
    monkeypatch.setattr(transfer, "WAITS", (0.0,) * 5)
    monkeypatch.setattr(connection, "TIMEOUT", 5.0)
    with serving(LoopbackHub({entry.repository: published_model()})) as hub:
        monkeypatch.setenv("HF_ENDPOINT", hub.endpoint)
        yield hub


@pytest.fixture
def accepted(hub: LoopbackHub, entry: PublishedModel) -> LoopbackHub:
    """The hub, after its licences have been accepted; its counters are at nothing again."""
    accept(needed_licences(entry))
    hub.requests.clear()
    hub.sent = 0
    return hub


@pytest.fixture
def fetch(entry: PublishedModel) -> Callable[[], list[DownloadProgress]]:
    return lambda: list(download(entry))
