"""What happens after the first frame: pages are there before anybody opens them, and nobody waits meanwhile."""

from __future__ import annotations

import dataclasses
import gc
import logging

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QStackedWidget

from sana_desktop.pages.page import Page
from sana_desktop.windows.page_preparation import PagePreparation
from sana_desktop.windows.pages import PageSpec, page_specs

NAMES = [spec.name for spec in page_specs()]


class PageInParts(Page):
    """Makes three parts, one a turn."""

    def __init__(self, parts: int = 3) -> None:
        super().__init__(None)  # type: ignore[arg-type]
        self.parts = [QLabel("part", self) for _ in range(parts)]
        self.painted_with: list[int] = []
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._make_next)
        if parts:
            self._timer.start()

    @property
    def is_making_parts(self) -> bool:
        return bool(self.parts)

    def _make_next(self) -> None:
        self.parts.pop()
        if not self.parts:
            self._timer.stop()

    def paintEvent(self, event: object) -> None:
        self.painted_with.append(len(self.parts))


def spec(name: str) -> PageSpec:
    return dataclasses.replace(page_specs()[0], name=name)


def test_all_pages_are_there_before_the_engine_is_opened(qtbot, make_program):
    program = make_program()
    window = program.window
    assert list(window._pages) == ["create"]
    with qtbot.waitSignal(window.settled):
        pass
    assert sorted(window._pages) == sorted(NAMES)
    assert window.current_page() is window.create, "none of them is shown"
    for name in NAMES:
        assert window.page(name).size() == window.create.size(), "laid out as it will be"


def test_each_is_drawn_when_all_of_it_is_there_and_one_thing_a_turn(qtbot):
    place = QStackedWidget()
    qtbot.addWidget(place)
    pages: dict[str, PageInParts] = {}
    turns: list[int] = []  # how many pages were painted, as another timer sees it
    beat = QTimer(place, interval=0)
    beat.timeout.connect(lambda: turns.append(sum(bool(page.painted_with) for page in pages.values())))
    beat.start()
    specs = [spec("one"), spec("two")]
    preparation = PagePreparation(specs, lambda name: pages.setdefault(name, PageInParts()), place)
    with qtbot.waitSignal(preparation.done):
        preparation.start()
    assert [page.painted_with for page in pages.values()] == [[0], [0]]
    assert set(turns) >= {0, 1}, "the window had turns of its own between them"


def test_a_page_that_cannot_be_made_keeps_none_from_the_others(qtbot, caplog):
    place = QStackedWidget()
    qtbot.addWidget(place)
    whole: list[PageInParts] = []

    def make(name: str) -> Page:
        if name == "broken":
            raise RuntimeError("its file is gone")
        whole.append(PageInParts(0))
        return whole[0]

    preparation = PagePreparation([spec("broken"), spec("whole")], make, place)
    with caplog.at_level(logging.ERROR), qtbot.waitSignal(preparation.done):
        preparation.start()
    assert whole[0].painted_with == [0]
    assert "its file is gone" in caplog.text


def test_it_can_be_stopped(qtbot):
    place = QStackedWidget()
    qtbot.addWidget(place)
    made: list[str] = []
    preparation = PagePreparation([spec("one")], lambda name: made.append(name) or PageInParts(0), place)
    preparation.start()
    preparation.stop()
    qtbot.wait(120)
    assert made == []


def test_stopped_among_its_imports_it_leaves_the_collecting_of_garbage_on(qtbot):
    place = QStackedWidget()
    qtbot.addWidget(place)
    preparation = PagePreparation([spec("one")], lambda name: PageInParts(0), place)
    next(preparation._work)
    assert not gc.isenabled()
    preparation.stop()
    assert gc.isenabled()
