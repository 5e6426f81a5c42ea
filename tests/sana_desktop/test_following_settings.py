"""What the settings say is so at once: the device, the limit on memory, the folder, names and formats."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from engine import paths
from engine.image_formats import ImageFormat
from sana_desktop.engine_choice import EngineChoice
from sana_desktop.jobs.job import Target
from sana_desktop.settings import Settings
from sana_desktop.settings_follower import SettingsFollower
from sana_desktop.settings_store import SettingsStore
from sana_desktop.window_queue import WindowQueue


@pytest.fixture(autouse=True)
def usual_folder(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.delenv(paths.PICTURES_VARIABLE, raising=False)
    yield
    paths.choose_pictures_folder(None)


class Desk:
    def __init__(self, folder: Path, choice: EngineChoice, output: Path | None = None) -> None:
        self.opened: list[tuple[object, ...]] = []
        self.reopened: list[bool] = []
        self.store = SettingsStore(folder / "settings.json")
        self.queue = WindowQueue(folder / "queue.sqlite")
        self.choice = choice
        self.follower = SettingsFollower(self.store, self.queue, choice, lambda: self.reopened.append(True), output)


@pytest.fixture
def desk(qtbot, tmp_path: Path) -> Iterator[Desk]:
    opened: list[tuple[object, ...]] = []
    desk = Desk(tmp_path, EngineChoice(lambda *arguments: opened.append(arguments)))
    desk.opened = opened
    yield desk
    desk.queue.close()


def test_the_engine_is_opened_anew_once_for_what_was_typed(qtbot, desk):
    for gigabytes in (1.0, 12.0, 2.0):
        desk.store.change(memory_limit_gb=gigabytes)
    desk.store.change(device="cpu", notifications=False)
    qtbot.waitUntil(lambda: bool(desk.reopened))
    desk.choice.open()

    assert desk.reopened == [True] and desk.opened == [("cpu", 2_000_000_000)]


@pytest.mark.parametrize("values", [{"device": "cuda; rm"}, {"memory_limit_gb": -3.0}, {"memory_limit_gb": 1e30}])
def test_what_makes_no_sense_opens_nothing_anew(qtbot, desk, values):
    desk.store.change(**values)
    qtbot.wait(20)
    desk.choice.open()

    assert not desk.follower._timer.isActive() and desk.opened == [("auto",)]


def test_the_command_line_wins_for_its_run(qtbot, tmp_path):
    opened = []
    choice = EngineChoice(lambda *arguments: opened.append(arguments), "cpu", 3.0)
    desk = Desk(tmp_path, choice, tmp_path / "own")
    desk.store.change(device="cuda", memory_limit_gb=9.0, folder=str(tmp_path / "chosen"), format="jpeg")
    choice.open()

    assert opened == [("cpu", 3_000_000_000)] and not desk.follower._timer.isActive()
    assert desk.queue.target.folder == tmp_path / "own" and desk.queue.target.format is ImageFormat.JPEG
    desk.queue.close()


def test_folder_name_and_format_hold_for_what_is_asked_for_next(qtbot, desk, tmp_path):
    chosen = tmp_path / "my pictures"
    with qtbot.waitSignal(desk.follower.gallery_moved) as moved:
        desk.store.change(folder=str(chosen))
    desk.store.change(name_template="{date}/{seed}", format="webp", quality=70)

    assert moved.args == [chosen] and paths.pictures_folder() == chosen
    assert desk.queue.target == Target(None, "{date}/{seed}", ImageFormat.WEBP, 70)
    desk.store.change(folder="")
    assert paths.pictures_folder() == paths.usual_pictures_folder()


def test_the_environment_wins_over_the_chosen_folder(qtbot, desk, tmp_path, monkeypatch):
    monkeypatch.setenv(paths.PICTURES_VARIABLE, str(tmp_path / "environment"))
    with qtbot.assertNotEmitted(desk.follower.gallery_moved):
        desk.store.change(folder=str(tmp_path / "chosen"))

    assert paths.pictures_folder() == tmp_path / "environment"


@pytest.mark.parametrize(
    "settings",
    [
        Settings(folder="not/absolute", name_template="../{seed}", format="exe", quality=0),
        Settings(folder="/\0", name_template="{nothing}", format="png16", quality=-5),
    ],
)
def test_a_settings_file_that_was_tampered_with_leads_nowhere(qtbot, desk, settings):
    desk.store.change(
        folder=settings.folder, name_template=settings.name_template, format=settings.format, quality=settings.quality
    )

    assert paths.pictures_folder() == paths.usual_pictures_folder()
    assert desk.queue.target == Target(quality=1)
