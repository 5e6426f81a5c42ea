"""Enlarging in the window: what is asked for, the picture as it grows in Create, the comparison, what is unfinished."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from fakes import FakeEngine, FakeGallery, FakeJournal, enlarging_run, gradient, image_of, ordinary_run, unfinished
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QAbstractButton, QMessageBox

from engine import GeneratedImage, GenerationRequest
from engine.image_file import save_png
from sana_desktop.app import Program
from sana_desktop.enlarging import Enlargement, enlarged_sides, enlargement_request, tile_count
from sana_desktop.pages.enlarge.enlarge_page import EnlargePage
from sana_desktop.picture_facts import PictureFacts, facts_words
from sana_desktop.qt_image import cropped_to_shape, to_qimage
from sana_desktop.windows.main_window import MainWindow

MakeProgram = Callable[..., Program]
REQUEST = GenerationRequest("a fox", width=64, height=64, seed=7)

# The off-screen platform says so of every dialog.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support raise")


class DiskGallery(FakeGallery):
    """Saves what the engine makes, as the program does."""

    def write(self, image: GeneratedImage, path: Path) -> Path:
        return save_png(image, path)


def script(request: GenerationRequest):
    return enlarging_run(request, rows=512) if request.source else ordinary_run(request)


@pytest.fixture
def drawn(qtbot, make_program: MakeProgram, tmp_path: Path) -> Callable[..., MainWindow]:
    """`drawn(engine)` → a window with one finished, saved picture of 64 × 64 px."""

    def make(engine: FakeEngine | None = None) -> MainWindow:
        window = make_program(engine or FakeEngine(script), DiskGallery(tmp_path)).window
        window.create.parameters.size_field.set_sides(64, 64)
        window.create.prompt_panel.set_texts("a fox", "")
        window.create.generate()
        qtbot.waitUntil(lambda: finished(window) == 1)
        return window

    return make


def finished(window: MainWindow) -> int:
    return sum(not window.create.session.item(row).is_live for row in range(window.create.session.rowCount()))


def action(window: MainWindow, name: str) -> QAction:
    return window.actions_by_slot.get(name) or window.create.action(name)


def workspace(window: MainWindow) -> EnlargePage:
    page = window.page("enlarge")
    assert isinstance(page, EnlargePage)
    return page


def opened(qtbot, window: MainWindow, name: str = "make_2048") -> EnlargePage:
    """The workspace with the picture that Create shows."""
    page = workspace(window)
    before = page.draft.source
    window.create.action(name).trigger()
    qtbot.waitUntil(lambda: page.draft.source is not before and page.isVisible())
    return page


# ---- the request


@given(st.integers(32, 8192), st.integers(32, 8192), st.sampled_from([2048, 4096]))
def test_an_enlarged_picture_keeps_its_shape(width, height, long_side):
    wide, high = enlarged_sides(width, height, long_side)

    assert max(wide, high) == long_side
    assert wide % 32 == high % 32 == 0
    exact = min(width, height) * long_side / max(width, height)
    assert abs(min(wide, high) - max(exact, 32)) <= 16


def test_an_enlargement_takes_over_what_its_picture_was_made_with():
    base = GenerationRequest("a fox", "rain", seed=9, model="large", step_cache=0.1, tile_prompts=("a", "b"))
    request = enlargement_request(base, Path("fox.png"), (512, 384), "a red fox", Enlargement(2048, 5, 0.5, 0.4, 2.0))

    assert (request.width, request.height, request.source) == (2048, 1536, "fox.png")
    assert (request.negative_prompt, request.seed, request.model) == ("rain", 9, "large")
    assert (request.prompt, request.steps, request.strength) == ("a red fox", 5, 0.5)
    assert (request.tile_overlap, request.guidance_scale) == (0.4, 2.0)
    assert (request.step_cache, request.tile_prompts) == (0.0, ())


def test_tiles_are_counted_in_the_model_s_own_size():
    assert tile_count(512, 512, 512, 0.25) == 1
    assert tile_count(2048, 1024, 512, 0.25) == tile_count(1024, 2048, 512, 0.25) == 5 * 3


# ---- the truth


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        (PictureFacts(512, 512, 512, 512), "512 × 512  ·  denoised at this size"),
        (PictureFacts(800, 600, 1152, 896), "800 × 600  ·  denoised at 1152 × 896, then scaled and cropped"),
        (
            PictureFacts(4096, 4096, 4096, 4096, 121, 512, 512, 0.3),
            "4096 × 4096  ·  denoised in 121 tiles from 512 × 512",
        ),
        (PictureFacts(512, 512, 512, 512, 1, 256, 256, 0.3), "512 × 512  ·  denoised in one piece from 256 × 256"),
        (
            PictureFacts(2048, 2048, 2048, 2048, 1, 512, 512, 0.0),
            "2048 × 2048  ·  enlarged from 512 × 512 by resampling, nothing denoised",
        ),
    ],
)
def test_the_window_claims_no_more_than_was_done(facts, words):
    assert facts_words(facts) == words


def test_the_line_under_the_picture_is_that_of_the_picture(qtbot, drawn):
    window = drawn()
    assert window.create.picture_bar.words() == "64 × 64  ·  denoised at this size"

    opened(qtbot, window).settings.start.click()
    qtbot.waitUntil(lambda: finished(window) == 2, timeout=10_000)
    assert window.create.picture_bar.words() == "2048 × 2048  ·  denoised in 9 tiles from 512 × 512"

    window.create.strip.list.setCurrentIndex(window.create.session.index(1))
    assert window.create.picture_bar.words() == "64 × 64  ·  denoised at this size"


# ---- asking for it


def test_make_4096_asks_for_the_picture_that_is_shown(qtbot, drawn, tmp_path):
    engine = FakeEngine(ordinary_run)
    window = drawn(engine)
    seed = window.create.session.item(0).request.seed

    window.create.view.setFocus()
    qtbot.keyClick(window.create.view, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    page = workspace(window)
    qtbot.waitUntil(lambda: page.draft.source is not None)
    assert window.current_page() is page
    settings = page.settings
    assert settings.prompt.toPlainText() == "a fox"
    assert "121 overlapping tiles of 512 pixels" in settings.about()
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    settings.strength.set_value(0.45)
    qtbot.keyClick(settings.prompt, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    qtbot.waitUntil(lambda: len(engine.requests) == 2)
    request = engine.requests[1]
    assert request.source == str(tmp_path / f"{seed}.png")
    assert (request.width, request.height, request.strength, request.seed) == (2048, 2048, 0.45, seed)


def test_the_workspace_tells_what_it_takes(qtbot, drawn):
    page = opened(qtbot, drawn())

    qtbot.waitUntil(lambda: "about" in page.settings.forecast.words())
    assert "4.2 GB, fits" in page.settings.forecast.words(), "that of 2048 px"
    page.settings.prompt.clear()
    assert page.settings.forecast.words() == "–  ·  –  ·  –", "nothing can be started"


def test_an_empty_prompt_is_told_and_not_queued(qtbot, drawn):
    engine = FakeEngine(script)
    window = drawn(engine)
    page = opened(qtbot, window)
    page.settings.prompt.clear()

    assert "prompt is empty" in page.settings.message.text()
    assert not page.settings.start.isEnabled()
    page.start()
    assert len(engine.requests) == 1

    qtbot.keyClicks(page.settings.prompt, "a")
    assert page.settings.start.isEnabled()


def test_only_what_makes_a_picture_larger_is_offered(qtbot, drawn):
    window = drawn()
    opened(qtbot, window).settings.start.click()
    qtbot.waitUntil(lambda: finished(window) == 2, timeout=10_000)
    window.open_page("create")

    assert not action(window, "make_2048").isEnabled()
    page = opened(qtbot, window, "make_4096")
    page.choose_2048()
    assert page.settings.long_side() == 4096


def test_nothing_can_be_made_of_no_picture(make_program):
    window = make_program().window
    enabled = [action(window, name).isEnabled() for name in ("make_2048", "make_4096", "compare")]

    assert enabled == [False, False, False]


def test_a_picture_without_a_file_says_what_to_do(qtbot, make_program):
    full = FakeGallery(error=OSError(28, "No space left on device"))
    window = make_program(FakeEngine(), full).window
    window.create.prompt_panel.set_texts("a fox", "")
    window.create.generate()
    qtbot.waitUntil(lambda: finished(window) == 1)
    window.create.make_2048()

    assert "not saved" in window.error_panel.headline()
    assert window.current_page() is window.create


def test_a_picture_file_brings_its_recipe(qtbot, make_program, tmp_path):
    window = make_program().window
    path = save_png(image_of(REQUEST), tmp_path / "fox.png")
    window.studio.enlarging_wanted.emit(path, 0)

    settings = workspace(window).settings
    qtbot.waitUntil(settings.isVisible)
    assert settings.prompt.toPlainText() == "a fox"
    assert settings.long_side() == 4096


def test_a_picture_of_another_program_needs_a_prompt(qtbot, make_program, tmp_path):
    window = make_program().window
    window.create.parameters.seed.set_seed(10**20 - 1)  # wrong, but not of this picture
    path = tmp_path / "photo.jpg"
    assert to_qimage(gradient(300, 200)).save(str(path))
    window.studio.enlarging_wanted.emit(path, 0)

    settings = workspace(window).settings
    qtbot.waitUntil(settings.isVisible)
    assert settings.prompt.toPlainText() == ""
    assert not settings.start.isEnabled()
    assert "4096 × 2720" in [button.text() for button in settings.findChildren(QAbstractButton)]


def test_a_file_that_is_no_picture_is_told_in_a_sentence(qtbot, make_program, tmp_path):
    window = make_program().window
    (tmp_path / "fox.png").write_bytes(b"no picture at all")
    window.studio.enlarging_wanted.emit(tmp_path / "fox.png", 0)

    qtbot.waitUntil(lambda: window.error_panel.isVisible())
    assert "fox.png" in window.error_panel.headline()
    assert workspace(window).draft.source is None


# ---- while it is made


def test_it_begins_with_the_picture_and_its_rows_become_sharp(qtbot, drawn):
    gate = threading.Semaphore(1000)
    engine = FakeEngine(script, gate=gate)
    window = drawn(engine)
    while gate.acquire(blocking=False):
        pass
    opened(qtbot, window).settings.start.click()

    qtbot.waitUntil(lambda: window.create.view.image().width() == 64, timeout=5000)
    assert window.create.picture_bar.words() == "2048 × 2048  ·  not finished"
    gate.release(1 + 4 * 9 + 6)  # reading, and tiles of the fifth step
    qtbot.waitUntil(lambda: "step 5 of 8  ·  tile 6 of 9" in window.progress.text())
    assert window.create.view.image().width() == 64, "a preview is coarser than what it grows from"

    gate.release(100)
    qtbot.waitUntil(lambda: finished(window) == 2, timeout=10_000)
    assert window.create.view.image().width() == 2048


def test_rows_that_came_while_another_picture_was_looked_at_are_there(qtbot, drawn):
    gate = threading.Semaphore(1000)
    engine = FakeEngine(script, gate=gate)
    window = drawn(engine)
    while gate.acquire(blocking=False):
        pass
    opened(qtbot, window).settings.start.click()
    qtbot.waitUntil(lambda: window.create.presenter.growing() is not None)
    assert "2048 × 2048" in window.create.view.accessibleName()
    window.create.strip.list.setCurrentIndex(window.create.session.index(1))
    gate.release(2 + 8 * 9 + 2 * 2)  # two bands of four

    growing = window.create.presenter.growing
    qtbot.waitUntil(lambda: growing() is not None and growing().finished_to() == 1024, timeout=10_000)
    assert "64 × 64" in window.create.view.accessibleName()
    window.create.strip.list.setCurrentIndex(window.create.session.index(0))
    assert "2048 × 2048" in window.create.view.accessibleName()
    assert window.create.picture_bar.words() == "2048 × 2048  ·  not finished"
    gate.release(100)
    qtbot.waitUntil(lambda: finished(window) == 2, timeout=10_000)


# ---- before and after


def test_b_compares_an_enlargement_with_what_it_was_made_from(qtbot, drawn):
    window = drawn()
    assert not action(window, "compare").isEnabled()
    opened(qtbot, window).settings.start.click()
    qtbot.waitUntil(lambda: finished(window) == 2, timeout=10_000)

    window.open_page("create")
    window.create.view.setFocus()
    qtbot.waitUntil(window.create.view.hasFocus)
    qtbot.keyClick(window.create.view, Qt.Key.Key_B)
    qtbot.waitUntil(window.create.view.is_comparing)
    window.create.strip.list.setCurrentIndex(window.create.session.index(1))
    assert not window.create.view.is_comparing()
    window.create.strip.list.setCurrentIndex(window.create.session.index(0))
    qtbot.waitUntil(window.create.view.is_comparing)
    qtbot.keyClick(window.create.view, Qt.Key.Key_B)
    assert not window.create.view.is_comparing()


def test_the_key_b_is_a_letter_in_the_prompt(qtbot, drawn):
    window = drawn()
    window.create.prompt_panel.prompt.clear()
    qtbot.keyClicks(window.create.prompt_panel.prompt, "a bee")

    assert window.create.prompt_panel.texts()[0] == "a bee"
    assert not action(window, "compare").isChecked()


@pytest.mark.parametrize(("sides", "cropped"), [((300, 200), (300, 199)), ((100, 100), (100, 66)), ((3, 2), (3, 2))])
def test_what_is_compared_has_the_shape_of_the_enlargement(sides, cropped):
    image = cropped_to_shape(QImage(*sides, QImage.Format.Format_RGB32), 4096, 2720)

    assert (image.width(), image.height()) == cropped


# ---- unfinished


@pytest.fixture
def journal() -> FakeJournal:
    return FakeJournal(unfinished(REQUEST), unfinished(GenerationRequest("a whale", seed=8), 1, 6))


def test_what_was_cut_short_is_offered_at_the_start_and_goes_on(qtbot, make_program, journal):
    engine = FakeEngine()
    window = make_program(engine, unfinished=journal).window
    qtbot.waitUntil(lambda: window.create.unfinished_panel.isVisible())
    first, second = window.create.unfinished_panel.rows()
    assert (first.entry.title, second.entry.title) == ("a fox", "a whale")
    assert "step 3 of 8 done" in first.entry.about

    qtbot.mouseClick(first.resume, Qt.MouseButton.LeftButton)
    journal.items.pop(0)
    qtbot.waitUntil(lambda: engine.requests == [REQUEST])
    assert not window.create.unfinished_panel.isVisible(), "it would cover what is drawn"
    window.create.show_unfinished()
    qtbot.waitUntil(lambda: [row.entry.title for row in window.create.unfinished_panel.rows()] == ["a whale"])


def test_the_examples_stand_beside_the_unfinished_or_wait(qtbot, make_program, journal):
    window = make_program(unfinished=journal).window
    qtbot.waitUntil(lambda: window.create.unfinished_panel.isVisible())
    examples = [b for b in window.create.empty_state.findChildren(QAbstractButton) if b.isVisible()]
    bottom = window.create.unfinished_panel.mapTo(window, window.create.unfinished_panel.rect().bottomLeft()).y()
    assert len(examples) == 3
    assert all(button.mapTo(window, QPoint(0, 0)).y() > bottom for button in examples)

    window.resize(window.minimumSize())
    qtbot.waitUntil(lambda: not examples[0].isVisible())
    window.create.unfinished_panel.hide()
    assert examples[0].isVisible()
    assert examples[0].height() >= examples[0].minimumSizeHint().height()


def test_what_is_discarded_is_asked_about_first(qtbot, make_program, journal):
    window = make_program(unfinished=journal).window
    qtbot.waitUntil(lambda: window.create.unfinished_panel.isVisible())

    def answer(which: str) -> None:
        qtbot.mouseClick(window.create.unfinished_panel.rows()[0].discard, Qt.MouseButton.LeftButton)
        box = window.findChild(QMessageBox)
        next(button for button in box.buttons() if button.text() == which).click()
        qtbot.waitUntil(lambda: window.findChild(QMessageBox) is None)

    answer("Keep")
    assert len(journal.items) == 2
    answer("Delete")
    qtbot.waitUntil(lambda: len(window.create.unfinished_panel.rows()) == 1)
    assert [item.request.prompt for item in journal.items] == ["a whale"]


def test_a_cancelled_picture_is_offered_at_once(qtbot, make_program):
    gate, journal = threading.Semaphore(3), FakeJournal()
    engine = FakeEngine(gate=gate)
    window = make_program(engine, unfinished=journal).window
    window.create.prompt_panel.set_texts("a fox", "")
    window.create.generate()
    qtbot.waitUntil(lambda: len(engine.requests) == 1)
    journal.items.append(unfinished(engine.requests[0]))
    window.create.show_unfinished()
    qtbot.wait(50)
    assert not window.create.unfinished_panel.isVisible(), "it is being made"
    window.create.prompt_panel.set_texts("a whale", "")
    window.create.generate()

    window.create.cancel()
    gate.release(2)
    qtbot.waitUntil(lambda: len(engine.requests) == 2)
    qtbot.wait(50)
    assert not window.create.unfinished_panel.isVisible(), "it would cover the next picture"
    gate.release(100)
    qtbot.waitUntil(lambda: window.create.unfinished_panel.isVisible())


def test_unfinished_pictures_are_reached_by_keyboard(qtbot, make_program, journal):
    engine = FakeEngine()
    window = make_program(engine, unfinished=journal).window
    qtbot.waitUntil(lambda: window.create.unfinished_panel.isVisible())
    window.create.unfinished_panel.hide()

    qtbot.keyClick(window, Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.create.unfinished_panel.rows()[0].resume.hasFocus())
    qtbot.keyClick(window.create.unfinished_panel.rows()[0].resume, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: engine.requests == [REQUEST])


def test_quitting_during_a_run_says_that_it_can_go_on(qtbot, make_program):
    gate = threading.Semaphore(2)
    window = make_program(FakeEngine(gate=gate)).window
    assert action(window, "close").text() == "&Quit"
    window.create.prompt_panel.set_texts("a fox", "")
    window.create.generate()

    qtbot.waitUntil(lambda: "resumed" in action(window, "close").text())
    gate.release(100)


# ---- for everyone


def test_a_right_click_offers_to_enlarge_the_picture_under_it(qtbot, drawn):
    window = drawn()
    strip = window.create.strip.list
    offered = [entry.objectName() for entry in strip.actions()]

    assert strip.contextMenuPolicy() is Qt.ContextMenuPolicy.ActionsContextMenu
    assert {"make_2048", "make_4096", "copy_picture", "save_copy"} <= set(offered)
    place = strip.visualRect(window.create.session.index(0)).center()
    qtbot.mousePress(strip.viewport(), Qt.MouseButton.RightButton, pos=QPoint(place))
    assert window.create.strip.current_row() == 0


def test_the_window_begins_with_what_the_engine_does_by_itself() -> None:
    chosen, usual = Enlargement(2048), GenerationRequest("a fox")
    assert (chosen.strength, chosen.overlap) == (usual.strength, usual.tile_overlap)
