"""The 4096 workspace: from a picture over its tiles to a large one; cancelled, resumed, and made once more."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from fakes import FakeEngine, FakeGallery, FakeJournal, enlarging_run, image_of, ordinary_run, unfinished
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from engine import GeneratedImage, GenerationRequest
from engine.image_file import save_png
from sana_desktop.app import Program
from sana_desktop.pages.enlarge.enlarge_modes import Mode
from sana_desktop.pages.enlarge.enlarge_page import EnlargePage
from sana_desktop.pages.enlarge.enlarge_run import RunPhase

TILES = 25  # of 2048 × 2048, by a model of 512
SOURCE = GenerationRequest("a fox", width=64, height=64, seed=7)

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support raise")


class DiskGallery(FakeGallery):
    """Saves what the engine makes, as the program does."""

    def write(self, image: GeneratedImage, path: Path) -> Path:
        return save_png(image, path)


def script(request: GenerationRequest):
    return enlarging_run(request, tiles=TILES, rows=512) if request.source else ordinary_run(request)


class Workspace:
    """A page with a picture loaded; its engine goes on as far as it is let."""

    def __init__(self, qtbot, program: Program, engine: FakeEngine, gate: threading.Semaphore, path: Path) -> None:
        self.qtbot, self.engine, self.gate, self.path = qtbot, engine, gate, path
        self.window, self.program = program.window, program
        self.window.studio.enlarging_wanted.emit(path, 2048)
        page = self.window.page("enlarge")
        assert isinstance(page, EnlargePage)
        self.page = page
        qtbot.waitUntil(lambda: page.mode is Mode.SETUP)

    def start(self, steps: int = 2) -> None:
        self.page.settings.steps.set_value(steps)
        self.qtbot.keyClick(self.window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    def let(self, events: int = 1000) -> None:
        self.gate.release(events)

    def until(self, done: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(done, timeout=10_000)


@pytest.fixture
def journal() -> FakeJournal:
    return FakeJournal()


@pytest.fixture
def workspace(qtbot, make_program, tmp_path, journal) -> Iterator[Workspace]:
    gate = threading.Semaphore(0)
    engine = FakeEngine(script, gate=gate)
    program = make_program(engine, DiskGallery(tmp_path / "made"), unfinished=journal)
    (tmp_path / "made").mkdir()
    path = save_png(image_of(SOURCE), tmp_path / "fox.png")
    yield Workspace(qtbot, program, engine, gate, path)
    gate.release(10_000)  # else the engine would be waited for


# ---- before it is started


def test_a_workspace_without_a_picture_offers_to_choose_one(qtbot, make_program):
    window = make_program().window
    window.open_page("enlarge")
    page = window.page("enlarge")

    qtbot.waitUntil(page.stage.home.choose.hasFocus)
    assert not page.settings.isVisible() and not page.tile_list.isVisible()
    assert not page.action("start").isEnabled()
    qtbot.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    chooser = page.findChild(QFileDialog)
    qtbot.waitUntil(chooser.isVisible)
    chooser.reject()


def test_the_source_stands_at_once_where_the_large_picture_will_be(workspace):
    page = workspace.page

    assert page.stage.size_shown == (2048, 2048)
    assert page.view.image().width() == 64
    assert page.bar.words() == "64 × 64 becomes 2048 × 2048"
    assert page.view.tiles() is not None and len(page.view.tiles()) == TILES
    page.choose_4096()
    assert page.stage.size_shown == (4096, 4096)
    assert len(page.view.tiles()) == 121


def test_a_picture_that_is_dropped_is_loaded(workspace, tmp_path):
    other = save_png(image_of(GenerationRequest("a whale", width=96, height=64, seed=8)), tmp_path / "whale.png")
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/x.png"), QUrl.fromLocalFile(str(other))])
    copy, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    workspace.page.dropEvent(QDropEvent(QPointF(5, 5), copy, mime, button, Qt.KeyboardModifier.NoModifier))

    workspace.until(lambda: workspace.page.settings.prompt.toPlainText() == "a whale")
    assert workspace.page.bar.words() == "96 × 64 becomes 4096 × 2720"


def test_strength_is_told_in_words(workspace):
    told = []
    for strength in (0.0, 0.1, 0.2, 0.4, 0.7, 1.0):
        workspace.page.settings.strength.set_value(strength)
        told.append(workspace.page.settings.strength.slider.accessibleDescription())

    assert len(set(told)) == 6
    assert told[0] == "Only enlarged, nothing is drawn"
    workspace.page.settings.strength.set_value(0)
    assert workspace.page.view.tiles() is None, "nothing is drawn in tiles"


# ---- tiles


def test_a_click_chooses_a_tile_and_its_prompt_is_asked_for(workspace):
    page = workspace.page
    cell = page.view.tiles().cell(7)
    rect, tiles = page.view.image_rect(), page.view.tiles()
    x = rect.left() + (cell.left + cell.width / 2) * rect.width() / tiles.width
    y = rect.top() + (cell.top + cell.height / 2) * rect.height() / tiles.height
    workspace.qtbot.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(round(x), round(y)))
    assert page.tile_list.selected() == 7

    workspace.qtbot.keyClicks(page.tile_list.prompt, "a leaf")
    index = page.tile_list.model.index(7)
    assert "a leaf" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    workspace.start()
    workspace.until(lambda: len(workspace.engine.requests) == 1)
    assert workspace.engine.requests[0].tile_prompts == ("",) * 7 + ("a leaf",)


def test_a_drag_moves_the_picture_and_chooses_nothing(workspace):
    page, bot = workspace.page, workspace.qtbot
    page.show_actual_size()
    bot.mousePress(page.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    bot.mouseMove(page.view.viewport(), QPoint(160, 140))
    bot.mouseRelease(page.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(160, 140))

    assert page.tile_list.selected() is None


def test_tiles_are_chosen_and_told_what_to_show_without_the_mouse(workspace):
    page, bot = workspace.page, workspace.qtbot
    page.view.setFocus()
    bot.keyClick(page.view, Qt.Key.Key_N)
    bot.keyClick(page.view, Qt.Key.Key_Right)
    bot.keyClick(page.view, Qt.Key.Key_Down)
    assert page.tile_list.selected() == 6
    bot.keyClick(page.view, Qt.Key.Key_N, Qt.KeyboardModifier.ShiftModifier)
    assert page.tile_list.selected() == 5
    page.show_actual_size()
    bot.keyClick(page.view, Qt.Key.Key_Right)
    assert page.tile_list.selected() == 5, "where the picture can be moved, an arrow moves it"
    bot.keyClick(page.view, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert page.tile_list.selected() == 6

    bot.keyClick(page.view, Qt.Key.Key_P)
    workspace.until(page.tile_list.prompt.hasFocus)
    bot.keyClicks(page.tile_list.prompt, "np")
    assert page.draft.request().tile_prompts[6] == "np", "letters are letters in a field"


def test_the_list_of_tiles_says_what_each_is_at(workspace):
    page = workspace.page
    workspace.start()
    workspace.let(1 + 3)  # reading, and two tiles
    workspace.until(lambda: page.run.state.tile == 2)
    rows = [page.tile_list.model.index(row).data() for row in range(4)]

    assert rows == [
        "Row 1, column 1: done",
        "Row 1, column 2: done",
        "Row 1, column 3: drawing",
        "Row 1, column 4: waits",
    ]
    assert page.tile_list.prompt.isReadOnly() or not page.tile_list.prompt.isEnabled()
    workspace.let()
    workspace.until(lambda: page.mode is Mode.RESULT)
    assert page.tile_list.model.index(0).data() == "Row 1, column 1"


# ---- while it is made


def test_the_page_follows_the_run_and_ends_with_what_is_true_of_it(workspace):
    page = workspace.page
    workspace.start()
    workspace.let(1 + 4)
    workspace.until(lambda: "Step 1 of 2  ·  tile 4 of 25" in page.bar.words())
    assert page.bar.cancel.isVisible() and not page.bar.resume.isVisible()
    assert not page.bar.export.isEnabled()

    workspace.let()
    workspace.until(lambda: page.mode is Mode.RESULT)
    assert page.bar.words() == "2048 × 2048  ·  denoised in 25 tiles from 512 × 512"
    assert page.view.image().width() == 2048
    assert page.bar.export.isEnabled() and page.bar.gallery.isEnabled()
    wanted: list[Path] = []
    page.studio.picture_wanted.connect(wanted.append)
    page.show_in_gallery()
    assert wanted == [page.result.path]


def test_rows_become_sharp_over_the_source(workspace):
    page = workspace.page
    workspace.start()
    workspace.let(1 + 2 * TILES + 1 + 4)  # two bands of four
    workspace.until(lambda: page.stage.finished_to() == 1024)

    workspace.until(lambda: page.tile_list.model.index(24).data() == "Row 5, column 5: done")
    workspace.let()
    workspace.until(lambda: page.mode is Mode.RESULT)


def test_a_cancelled_enlargement_is_kept_and_goes_on(workspace, journal):
    page = workspace.page
    workspace.start()
    workspace.let(1 + 6)
    workspace.until(lambda: page.run.state.tile == 5)
    request = workspace.engine.requests[0]
    journal.items.append(unfinished(request, step=1, steps=2))
    workspace.qtbot.keyClick(workspace.window, Qt.Key.Key_Escape)
    assert page.bar.words() == "Stopping at the end of this tile…"
    workspace.let(1)

    workspace.until(lambda: page.bar.words() == "Stopped after step 1 of 2: what is done is kept")
    assert page.run.state.phase is RunPhase.CANCELLED
    assert page.bar.unfinished.text() == "Unfinished: 1"
    page.show_unfinished()
    workspace.until(lambda: len(page.stage.home.unfinished.rows()) == 1)
    page.stage.home.unfinished.hide()  # put aside; whoever asks again sees it again
    page.show_unfinished()
    assert page.stage.home.unfinished.isVisible()
    (row,) = page.stage.home.unfinished.rows()
    workspace.qtbot.keyClick(row.resume, Qt.Key.Key_Return)
    journal.items.clear()
    workspace.until(lambda: page.mode is Mode.RUN and len(workspace.engine.requests) == 2)
    assert workspace.engine.requests[1] == request
    workspace.let()
    workspace.until(lambda: page.mode is Mode.RESULT)
    workspace.until(lambda: page.bar.unfinished.text() == "Unfinished")


def test_resume_stands_where_cancel_was(workspace):
    page = workspace.page
    workspace.start()
    workspace.let(1 + 6)
    workspace.until(lambda: page.run.state.tile == 5)
    page.bar.cancel.setFocus()
    page.bar.cancel.click()
    workspace.let(1)
    workspace.until(lambda: page.bar.resume.isVisible())
    assert page.bar.resume.hasFocus() and not page.bar.cancel.isVisible()

    page.bar.resume.click()
    workspace.let()
    workspace.until(lambda: page.mode is Mode.RESULT)
    assert workspace.engine.requests[0] == workspace.engine.requests[1]


def test_the_same_is_not_started_twice(workspace):
    page = workspace.page
    workspace.start()
    assert not page.settings.start.isEnabled()
    assert "in the queue" in page.settings.message.text()
    workspace.start()
    page.settings.strength.set_value(0.4)
    assert page.settings.start.isEnabled(), "that is another one"
    page.settings.strength.set_value(0.2)

    workspace.let()
    workspace.until(lambda: page.mode is Mode.RESULT)
    assert page.settings.start.isEnabled() and page.settings.message.text() == ""
    assert len(workspace.engine.requests) == 1


def test_runs_of_other_pages_do_not_disturb_it(workspace):
    page, create = workspace.page, workspace.window.create
    create.prompt_panel.set_texts("a whale", "")
    create.generate()
    workspace.let(3)
    workspace.until(lambda: len(workspace.engine.requests) == 1)
    assert page.mode is Mode.SETUP and page.run.state.phase is RunPhase.NONE

    workspace.start()
    assert page.bar.words() == "Waits in the queue"
    page.cancel()
    assert page.run.state.phase is RunPhase.CANCELLED
    workspace.let()
    workspace.until(lambda: create.session.rowCount() == 1 and not create.session.item(0).is_live)
    assert [request.prompt for request in workspace.engine.requests] == ["a whale"], "that one was not cancelled"


def test_another_picture_can_be_set_up_while_one_is_drawn(workspace, tmp_path):
    page = workspace.page
    workspace.start()
    workspace.let(1 + 3)
    workspace.until(lambda: page.run.state.tile == 2)
    other = save_png(image_of(GenerationRequest("a whale", width=64, height=64, seed=8)), tmp_path / "whale.png")
    page.load(other)
    workspace.until(lambda: page.mode is Mode.SETUP)
    assert page.bar.words() == "Another enlargement is being drawn"
    assert page.stage.size_shown == (4096, 4096)

    page.go_on()  # back to it
    assert page.mode is Mode.RUN and page.stage.size_shown == (2048, 2048)
    workspace.until(lambda: page.view.image().width() == 64)
    workspace.let()
    workspace.until(lambda: page.mode is Mode.RESULT)


def test_from_what_is_unfinished_there_is_a_way_back(workspace):
    page = workspace.page
    page.show_unfinished()
    assert page.mode is Mode.HOME and page.stage.home.back.isVisible()
    workspace.qtbot.keyClick(workspace.window, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert page.mode is Mode.SETUP

    workspace.start()
    workspace.let(1 + 3)
    workspace.until(lambda: page.run.state.tile == 2)
    page.show_unfinished()
    page.stage.home.back.click()
    assert page.mode is Mode.RUN and page.stage.size_shown == (2048, 2048)


def test_an_enlargement_that_runs_already_is_followed_when_the_page_opens(qtbot, make_program, tmp_path):
    gate = threading.Semaphore(0)
    engine = FakeEngine(script, gate=gate)
    window = make_program(engine, DiskGallery(tmp_path)).window
    path = save_png(image_of(SOURCE), tmp_path / "fox.png")
    request = GenerationRequest("a fox", width=2048, height=2048, steps=2, source=str(path))
    window.create.enqueue([request])
    gate.release(1 + 4)
    qtbot.waitUntil(lambda: len(engine.requests) == 1)
    window.open_page("enlarge")
    page = window.page("enlarge")

    assert page.mode is Mode.RUN
    qtbot.waitUntil(lambda: page.view.image().width() == 64)
    qtbot.waitUntil(lambda: page.settings.steps.value() == 2)
    assert page.settings.prompt.toPlainText() == "a fox"
    growing = window.create.presenter.growing()
    assert growing is not None and growing is window.studio.growing.of(request, QImage()), "its rows are worked once"
    gate.release(1000)
    qtbot.waitUntil(lambda: page.mode is Mode.RESULT, timeout=10_000)


# ---- afterwards


def test_b_compares_it_with_what_it_was_made_from(workspace):
    page = workspace.page
    workspace.let()
    workspace.start()
    workspace.until(lambda: page.mode is Mode.RESULT)
    page.view.setFocus()
    workspace.qtbot.keyClick(page.view, Qt.Key.Key_B)

    assert page.view.is_comparing() and page.bar.compare.isChecked()
    page.bar.compare.click()
    assert not page.view.is_comparing() and not page.action("compare").isChecked()


def test_c_puts_before_and_after_side_by_side_and_they_move_together(workspace):
    page, before = workspace.page, workspace.page.stage.before_view
    workspace.let()
    workspace.start()
    workspace.until(lambda: page.mode is Mode.RESULT)
    page.compare(True)
    page.view.setFocus()
    workspace.qtbot.keyClick(page.view, Qt.Key.Key_C)
    assert before.isVisible() and page.bar.beside.isChecked()
    assert not page.view.is_comparing() and not page.bar.compare.isChecked()
    assert before.mapTo(page, QPoint(0, 0)).x() < page.view.mapTo(page, QPoint(0, 0)).x()

    page.show_actual_size()
    assert before.zoom() == page.view.zoom() == 1.0
    before.fit()
    assert page.view.zoom() == pytest.approx(before.zoom())
    page.change()
    assert not before.isVisible() and not page.action("compare_beside").isChecked()


def test_it_is_made_again_from_the_same_source_with_other_settings(workspace):
    page = workspace.page
    workspace.let()
    workspace.start()
    workspace.until(lambda: page.mode is Mode.RESULT)
    page.bar.change.click()

    assert page.mode is Mode.SETUP and page.view.image().width() == 64
    page.settings.seed.set_seed(99)
    workspace.start(steps=1)
    workspace.until(lambda: len(workspace.engine.requests) == 2)
    first, second = workspace.engine.requests
    assert (second.source, second.seed, second.steps) == (first.source, 99, 1)
    workspace.until(lambda: page.mode is Mode.RESULT)


def test_a_result_is_exported_from_here(workspace):
    page = workspace.page
    workspace.let()
    workspace.start()
    workspace.until(lambda: page.mode is Mode.RESULT)
    page.export_as()

    chooser = page.findChild(QFileDialog)
    workspace.until(chooser.isVisible)
    assert "WebP (*.webp)" in chooser.nameFilters()
    chooser.reject()


# ---- for everyone


def controls(page: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisibleTo(page)
        and not widget.objectName().startswith("qt_")
    ]


def test_every_control_has_a_name_and_a_tooltip(workspace):
    page = workspace.page
    page.settings.advanced.setChecked(True)
    page.tiles.choose(0)
    found = controls(page)

    assert len(found) > 18
    nameless = [w for w in found if not QAccessible.queryAccessibleInterface(w).text(QAccessible.Text.Name)]
    assert nameless == []
    assert [w for w in found if not w.toolTip() and w is not page.view] == []


def test_tab_goes_through_the_page_in_reading_order(workspace):
    page, settings = workspace.page, workspace.page.settings
    expected = [
        *(settings.choose_button, settings.prompt, settings.strength.number, settings.steps.number),
        *(settings.seed.number, settings.advanced, settings.start, page.view, page.bar.tiles, page.bar.export),
        *(page.tile_list.list, page.tile_list.prompt),
    ]
    visited, widget = [], settings.choose_button
    for _ in range(200):
        visited.append(widget)
        widget = widget.nextInFocusChain()
        if widget is settings.choose_button:
            break

    assert [widget for widget in visited if widget in expected] == expected


@pytest.mark.parametrize("right_to_left", [False, True])
def test_it_fits_into_a_small_window(workspace, right_to_left):
    page, app = workspace.page, QApplication.instance()
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
    try:
        workspace.window.resize(workspace.window.minimumSize())
        QApplication.processEvents()
        columns = [page.settings, page.stage, page.tile_list]
        lefts = [column.mapTo(page, QPoint(0, 0)).x() for column in columns]
        assert lefts == sorted(lefts, reverse=right_to_left)
        assert page.stage.width() >= 300
        assert all(column.geometry().right() < page.width() for column in columns)
        bar = page.bar
        clipped = [b.text() for b in bar.controls() if b.isVisible() and b.width() < b.sizeHint().width()]
        assert clipped == []
    finally:
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
