"""Large images that are let go of leave memory one after the other, and all of them do."""

from __future__ import annotations

import weakref

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from sana_desktop.slow_release import SlowRelease
from sana_desktop.viewer.layer import Layer
from sana_desktop.widgets.image_view import ImageView


class Large:
    pass


def test_they_go_one_a_turn_until_none_is_left(qtbot, qapp):
    release, things = SlowRelease(), [Large() for _ in range(4)]
    alive = weakref.WeakSet(things)
    left = []
    release.let_go(things)
    things.clear()
    assert len(alive) == 4
    release._timer.timeout.connect(lambda: left.append(len(alive)))

    qtbot.waitUntil(lambda: not release._timer.isActive())
    assert left[:4] == [3, 2, 1, 0]
    release.let_go([])
    assert not release._timer.isActive()


def test_a_view_keeps_nothing_of_what_it_showed_before(qtbot, monkeypatch):
    view = ImageView()
    qtbot.addWidget(view)
    shown = []
    of = Layer.of

    def noted(size, levels):
        layer = of(size, levels)
        shown.append(weakref.ref(layer.pieces[0].levels[0]))
        return layer

    monkeypatch.setattr(Layer, "of", noted)
    for side in (32, 16):
        view.show_levels(QSize(side, side), (QImage(side, side, QImage.Format.Format_RGB32),), "a fox")

    qtbot.waitUntil(lambda: shown[0]() is None)
    assert shown[1]() is not None
