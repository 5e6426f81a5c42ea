"""Pictures on Create: stars, variations, what of a picture is taken over, the bin, and the strip that lists them."""

from __future__ import annotations

import dataclasses
import shutil
import threading
from pathlib import Path

import pytest
from fakes import FakeEngine, FakeGallery, gradient
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest

from engine import GeneratedImage, GenerationRequest
from engine.image_file import read_recipe, save_png
from engine.picture_facts import annotations_in
from sana_desktop.pages.create.variation_presenter import STRONG, SUBTLE, variations_of
from sana_desktop.qt_image import to_qimage
from sana_desktop.session_model import SessionItem, SessionModel
from sana_desktop.studio import ALL_PARTS


class PngGallery(FakeGallery):
    """Writes what it is given."""

    def write(self, image: GeneratedImage, path: Path) -> Path:
        return save_png(image, path)


@pytest.fixture
def create(make_program, tmp_path, qtbot):
    program = make_program(FakeEngine(), PngGallery(tmp_path))
    return program.window.create


def draw(qtbot, page, prompt: str = "a fox", count: int = 1) -> list[SessionItem]:
    """The newest first."""
    done = []
    page.studio.controller.finished.connect(lambda job, image: done.append(job))
    page.enqueue(GenerationRequest(prompt, steps=1, width=64, height=64, seed=len(done) + 1).batch(count))
    qtbot.waitUntil(lambda: len(done) == count, timeout=10_000)
    page.studio.gallery.refresh()
    return [page.session.item(row) for row in range(page.session.rowCount())]


def test_a_digit_on_the_picture_rates_it_in_its_file_and_undo_takes_that_back(create, qtbot):
    (item,) = draw(qtbot, create)
    create.focus_picture()
    with qtbot.waitSignal(create.studio.gallery.annotated, timeout=5000):
        qtbot.keyClick(create.view, Qt.Key.Key_4)
        assert create.session.item(0).rating == 4  # at once
        assert create.picture_bar.stars.value() == 4
    assert annotations_in(item.path).rating == 4
    assert create.studio.undo.last == "Rated 4 stars"
    assert "4 stars" in create.session.index(0).data(Qt.ItemDataRole.AccessibleTextRole)

    create.window().undo()
    qtbot.waitUntil(lambda: create.session.item(0).rating == 0, timeout=5000)
    assert create.picture_bar.stars.value() == 0
    assert annotations_in(item.path).rating == 0


def test_stars_in_the_bar_rate_too_and_what_the_gallery_says_is_shown(create, qtbot):
    (item,) = draw(qtbot, create)
    with qtbot.waitSignal(create.studio.gallery.annotated, timeout=5000):
        qtbot.keyClick(create.picture_bar.stars, Qt.Key.Key_Right)
    assert create.session.item(0).rating == 1

    create.studio.gallery.annotate([item.path], lambda said: dataclasses.replace(said, rating=3), "elsewhere")
    qtbot.waitUntil(lambda: create.picture_bar.stars.value() == 3, timeout=5000)


def test_a_picture_that_is_being_made_gets_its_stars_when_it_is_there(make_program, tmp_path, qtbot):
    gate = threading.Semaphore(0)
    create = make_program(FakeEngine(gate=gate), PngGallery(tmp_path)).window.create
    create.enqueue([GenerationRequest("a fox", steps=1, width=64, height=64, seed=1)])
    qtbot.waitUntil(lambda: create.session.rowCount() == 1, timeout=5000)
    create.focus_picture()
    qtbot.keyClick(create.view, Qt.Key.Key_3)
    qtbot.keyClick(create.view, Qt.Key.Key_5)
    assert create.picture_bar.stars.value() == 5 and create.studio.undo.last != "Rated 5 stars"
    with qtbot.waitSignal(create.studio.gallery.annotated, timeout=10_000):
        for _ in range(50):
            gate.release()
    (item,) = [create.session.item(0)]
    assert item.rating == 5 and annotations_in(item.path).rating == 5
    assert create.studio.undo.last == "Rated 5 stars"


def test_a_picture_that_the_gallery_does_not_know_keeps_no_stars(create, qtbot, tmp_path_factory):
    (item,) = draw(qtbot, create)
    item.path.rename(tmp_path_factory.mktemp("away") / "fox.png")
    with qtbot.waitSignal(create.studio.gallery.failed, timeout=5000):
        create.ratings.rate(4)
    qtbot.waitUntil(lambda: create.session.item(0).rating == 0, timeout=5000)
    assert create.window().error_panel.isVisible()


def test_nothing_can_be_rated_while_there_is_no_picture(create, qtbot):
    create.ratings.rate(5)
    assert create.studio.undo.last is None
    assert not create.picture_bar.stars.isEnabled()
    assert not create.action("vary_subtly").isEnabled() and not create.action("use_all").isEnabled()


def test_letters_on_the_picture_take_its_settings_over(create, qtbot):
    (item,) = draw(qtbot, create)
    wishes = []
    create.studio.settings_wanted.connect(lambda request, parts: wishes.append((request, parts)))
    create.focus_picture()
    for key in (Qt.Key.Key_S, Qt.Key.Key_P, Qt.Key.Key_D, Qt.Key.Key_A):
        qtbot.keyClick(create.view, key)
    assert [request for request, _ in wishes] == [item.request] * 4
    assert [parts for _, parts in wishes] == [{"seed"}, {"prompt", "negative_prompt"}, {"size"}, ALL_PARTS]


def test_all_of_a_variation_draws_it_again_and_its_seed_alone_says_what_that_draws(create, qtbot):
    like_it, told = GenerationRequest("a fox", seed=5).with_variation(7, 0.2), []
    create.studio.told.connect(told.append)
    create.taking.take_over(like_it, frozenset({"seed"}))
    assert create.parameters.seed.seed() == 5
    assert "its seed alone draws the picture that it is like" in told[-1]

    create.taking.take_over(like_it, ALL_PARTS)
    assert create.requests() == [like_it]
    assert "alone" not in told[-1]


def test_variations_keep_the_seed_and_go_towards_four_others(create, qtbot):
    (item,) = draw(qtbot, create)
    create.focus_picture()
    for key, modifier, strength in (
        (Qt.Key.Key_V, Qt.KeyboardModifier.NoModifier, SUBTLE),
        (Qt.Key.Key_V, Qt.KeyboardModifier.ShiftModifier, STRONG),
    ):
        before = create.session.rowCount()
        qtbot.keyClick(create.view, key, modifier)
        qtbot.waitUntil(lambda goal=before + 4: len(create.session.paths()) == goal, timeout=10_000)
        made = [create.session.item(row).request for row in range(4)]
        assert {request.seed for request in made} == {item.request.seed}
        assert {request.variation_strength for request in made} == {strength}
        assert len({request.variation_seed for request in made}) == 4


def test_a_file_is_varied_by_its_recipe_and_one_without_is_drawn_over(create, qtbot, tmp_path):
    (item,) = draw(qtbot, create)
    wanted = []
    create.studio.drawing_wanted.connect(wanted.append)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    create.studio.variations_wanted.emit(shutil.copy(item.path, elsewhere / "fox.png"))
    qtbot.waitUntil(lambda: len(wanted) == 1, timeout=5000)
    assert {r.variation_strength for r in wanted[0]} == {SUBTLE} and wanted[0][0].prompt == "a fox"

    photo = elsewhere / "photo.png"
    assert to_qimage(gradient(96, 64)).save(str(photo))
    create.prompt_panel.set_texts("", "")
    failures = []
    create.studio.failed.connect(lambda headline, text: failures.append(text))
    create.studio.variations_wanted.emit(photo)
    qtbot.waitUntil(lambda: len(failures) == 1, timeout=5000)
    assert "type what the picture should show" in failures[0]

    create.prompt_panel.set_texts("a lake", "")
    create.studio.variations_wanted.emit(photo)
    qtbot.waitUntil(lambda: len(wanted) == 2, timeout=5000)
    (first, *_) = wanted[1]
    assert (first.source, first.strength, first.width, first.height) == (str(photo), 0.5, 96, 64)
    assert len({request.seed for request in wanted[1]}) == 4 and not first.is_variation


def test_variations_of_a_variation_are_of_what_it_was_made_from():
    request = GenerationRequest("a fox", seed=5).with_variation(7, 0.4)
    assert {made.seed for made in variations_of(request, 0.15)} == {5}
    assert {made.variation_strength for made in variations_of(request, 0.15)} == {0.15}


def test_a_picture_goes_to_the_bin_and_comes_back(create, qtbot, monkeypatch, tmp_path):
    newest, older = draw(qtbot, create, count=2)
    create.focus_picture()
    with qtbot.waitSignal(create.studio.gallery.deleted, timeout=5000):
        qtbot.keyClick(create.view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: create.session.rowCount() == 1, timeout=5000)
    assert not newest.path.exists() and create.presenter.shown_item().path == older.path

    create.window().undo()
    qtbot.waitUntil(lambda: create.session.rowCount() == 2, timeout=5000)
    assert newest.path.exists() and read_recipe(newest.path).request == newest.request
    assert create.presenter.shown_item().path == newest.path


def test_the_strip_drags_files_out_and_marks_where_another_wish_begins(create, qtbot):
    draw(qtbot, create, "a fox", 2)
    draw(qtbot, create, "a dog", 1)
    model = create.session
    begins = [model.index(row).data(SessionModel.BeginsGroupRole) for row in range(3)]
    assert begins == [False, True, False]
    urls = model.mimeData([model.index(0), model.index(1)]).urls()
    assert [url.toLocalFile() for url in urls] == [str(model.item(row).path) for row in (0, 1)]
    assert model.flags(model.index(0)) & Qt.ItemFlag.ItemIsDragEnabled

    model.begin(GenerationRequest("a cat"))
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsDragEnabled
    model.drop_live()


def test_ctrl_enter_chooses_one_picture_only_though_ctrl_is_down(create, qtbot):
    draw(qtbot, create, count=2)
    window, control = create.window().windowHandle(), Qt.Key.Key_Control
    QTest.keyPress(window, control, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.keyboardModifiers() == Qt.KeyboardModifier.ControlModifier
    create.strip.choose_row(1)
    create.strip.choose_row(0)
    QTest.keyRelease(window, control)
    assert create.strip.chosen_rows() == [0]


def test_the_menu_of_the_strip_has_what_can_be_done(create, qtbot):
    slots = [action.objectName() for action in create.strip.list.actions() if not action.isSeparator()]
    assert {"use_all", "use_seed", "vary_subtly", "make_4096", "begin_from", "copy_picture", "save_copy"} <= {*slots}
    assert {"show_in_gallery", "show_in_folder", "delete_picture"} <= {*slots}


class TestPair:
    @pytest.fixture
    def three(self, create, qtbot):
        draw(qtbot, create, count=3)
        create.strip.list.setFocus()
        return create

    def choose(self, page, qtbot, *rows: int) -> None:
        view = page.strip.list
        for row in rows:
            at = view.visualRect(page.session.index(row)).center()
            modifier = Qt.KeyboardModifier.ControlModifier if row != rows[0] else Qt.KeyboardModifier.NoModifier
            qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifier, QPoint(at))

    def test_two_that_are_chosen_lie_over_each_other_then_side_by_side(self, three, qtbot):
        pair = three.pair_view
        self.choose(three, qtbot, 0, 2)
        assert three.strip.chosen_rows() == [0, 2]
        qtbot.keyClick(three.strip.list, Qt.Key.Key_C)
        qtbot.waitUntil(pair.isVisible, timeout=5000)
        assert pair.first.is_comparing() and not pair.second.isVisible() and not pair.is_beside

        qtbot.keyClick(pair.first, Qt.Key.Key_C)
        assert pair.is_beside and pair.second.isVisible() and not pair.first.is_comparing()
        older = three.session.item(2)
        assert pair.first.image().size().width() == older.size.width()

    def test_both_move_together(self, three, qtbot):
        pair = three.pair_view
        self.choose(three, qtbot, 0, 1)
        three.compare_two()
        qtbot.waitUntil(pair.isVisible, timeout=5000)
        three.compare_two()
        qtbot.wait(50)
        for one, other in ((pair.first, pair.second), (pair.second, pair.first)):
            one.show_actual_size()
            for _ in range(8):
                one.zoom_by(1.5)
            qtbot.keyClick(one, Qt.Key.Key_Right)
            assert other.zoom() == one.zoom() > 4
            assert other.image_rect().left() == pytest.approx(one.image_rect().left(), abs=1.5)

    def test_esc_ends_it_and_stops_no_picture(self, three, qtbot):
        pair = three.pair_view
        self.choose(three, qtbot, 0, 1)
        three.compare_two()
        qtbot.waitUntil(pair.isVisible, timeout=5000)
        cancelled = []
        three.studio.controller.cancelled.connect(cancelled.append)
        three.action("cancel").setEnabled(True)
        qtbot.keyClick(pair.first, Qt.Key.Key_Escape)
        assert not pair.isVisible() and cancelled == []
        assert three.view.hasFocus()

    def test_pictures_of_other_shapes_are_never_laid_over_each_other(self, three, qtbot):
        from PySide6.QtCore import QSize

        from sana_desktop.widgets.pair_view import PairSide

        images = [QImage(width, 64, QImage.Format.Format_RGB32) for width in (64, 96)]
        sides = [PairSide(str(i.width()), QSize(i.width(), 64), (i,)) for i in images]
        three.pair_view.show_pair(*sides)
        assert three.pair_view.is_beside
        three.pair_view.change_mode()
        assert three.pair_view.is_beside
        three.pair_view.clear()

    def test_less_than_two_are_told(self, create, qtbot):
        draw(qtbot, create)
        create.compare_two()
        assert "Choose two pictures" in create.progress.text()
        assert not create.pair_view.isVisible()
