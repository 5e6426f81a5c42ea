"""The session's pictures: the item model, and the store that keeps the last ones in memory."""

from __future__ import annotations

from pathlib import Path

import pytest
from fakes import gradient, image_of
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from engine import GenerationRequest
from sana_desktop.image_store import ImageStore
from sana_desktop.qt_image import screen_levels, to_qimage
from sana_desktop.session_model import MOST_ITEMS, SessionItem, SessionModel

REQUEST = GenerationRequest("a fox", seed=7)


@pytest.fixture
def model(qtmodeltester):
    model = SessionModel()
    yield model
    qtmodeltester.check(model)


def test_a_picture_takes_the_place_of_its_preview(model):
    model.begin(REQUEST)
    model.show_preview(QImage(16, 16, QImage.Format.Format_RGB32))
    assert model.item(0).is_live

    model.finish(SessionItem(REQUEST, QImage(), Path("fox.png")))

    assert model.rowCount() == 1
    assert not model.item(0).is_live
    assert "a fox" in model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)


def test_the_newest_picture_is_first_and_a_cancelled_one_leaves_no_trace(model):
    for seed in (1, 2):
        model.begin(REQUEST.with_seed(seed))
        model.finish(SessionItem(REQUEST.with_seed(seed), QImage(), Path(f"{seed}.png")))
    model.begin(REQUEST.with_seed(3))
    model.drop_live()
    model.drop_live()

    assert [model.item(row).request.seed for row in range(model.rowCount())] == [2, 1]


def test_a_long_session_keeps_its_last_pictures_and_every_one_that_has_no_file(model):
    unsaved = image_of(REQUEST.with_seed(0))
    model.begin(unsaved.request)
    model.finish(SessionItem(unsaved.request, QImage(), unsaved=unsaved))
    for seed in range(1, MOST_ITEMS + 50):
        model.begin(REQUEST.with_seed(seed))
        model.finish(SessionItem(REQUEST.with_seed(seed), QImage(), Path(f"{seed}.png")))

    seeds = [model.item(row).request.seed for row in range(model.rowCount())]
    assert seeds == [*range(MOST_ITEMS + 49, 50, -1), 0]


@pytest.fixture
def store(qtbot):
    store = ImageStore(budget=3 * 128 * 128 * 4)
    yield store
    store.close()


def test_the_last_pictures_are_at_hand(store):
    levels = screen_levels(gradient(64, 64))
    store.put(Path("a.png"), levels)

    assert store.get(Path("a.png")) is levels


def test_older_pictures_are_read_back_from_their_files(qtbot, store, tmp_path):
    paths = [tmp_path / f"{seed}.png" for seed in range(8)]
    for seed, path in enumerate(paths):
        pixels = gradient(128, 128, seed)
        assert to_qimage(pixels).save(str(path))
        store.put(path, screen_levels(pixels))

    with qtbot.waitSignal(store.loaded, timeout=5000) as loaded:
        assert store.get(paths[0]) is None
    path, levels = loaded.args
    assert path == paths[0]
    assert levels[0].width() == 128
    assert store.get(paths[0]) is levels


def test_a_file_that_is_gone_is_told_as_empty(qtbot, store):
    with qtbot.waitSignal(store.loaded, timeout=5000) as loaded:
        assert store.get(Path("/nowhere.png")) is None

    assert loaded.args[1] == ()
