"""The picture view: what it paints pixel by pixel, what hands do with it, how a picture grows and is compared."""

from __future__ import annotations

import gc
import threading
import weakref

import numpy as np
import pytest
from fakes import gradient
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QImage, QPalette, QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from sana_desktop.qt_image import halvings, screen_levels, to_qimage
from sana_desktop.viewer.growing import GrowingPicture
from sana_desktop.viewer.layer import Layer, Piece
from sana_desktop.widgets.image_view import ImageView

VIEW = QSize(600, 400)


def noise(width: int, height: int, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, 255, (height, width, 3), dtype=np.uint8)


def flat(width: int, height: int, color: tuple[int, int, int]) -> np.ndarray:
    return np.full((height, width, 3), color, np.uint8)


@pytest.fixture
def view(qtbot) -> ImageView:
    view = ImageView()
    qtbot.addWidget(view)
    view.resize(VIEW)
    with qtbot.waitExposed(view):
        view.show()
    return view


def show(view: ImageView, pixels: np.ndarray) -> None:
    view.show_levels(QSize(pixels.shape[1], pixels.shape[0]), screen_levels(pixels), "a fox")


def painted(view: ImageView) -> np.ndarray:
    """(height, width, 3) uint8, in pixels of the screen."""
    image = view.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).copy()


def color_at(view: ImageView, x: float, y: float) -> tuple[int, ...]:
    """At a share of the picture's place."""
    rect = view.image_rect()
    return tuple(
        int(c) for c in painted(view)[int(rect.top() + y * rect.height()), int(rect.left() + x * rect.width())]
    )


def wheel(view: ImageView, at: QPointF, turns: float, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    event = QWheelEvent(
        at,
        view.viewport().mapToGlobal(at),
        QPoint(),
        QPoint(0, round(120 * turns)),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def drag(qtbot, view: ImageView, start: QPoint, to: QPoint, button=Qt.MouseButton.LeftButton) -> None:
    port = view.viewport()
    qtbot.mousePress(port, button, pos=start)
    qtbot.mouseMove(port, to)
    qtbot.mouseRelease(port, button, pos=to)


# ---- painting


def test_at_100_percent_every_pixel_is_one_of_the_screen(view):
    pixels = noise(1024, 1024)
    show(view, pixels)
    view.show_actual_size()

    left, top = int(view.image_rect().left()), int(view.image_rect().top())
    beside_the_read_out = painted(view)[12:360, 2:598]
    assert np.array_equal(beside_the_read_out, pixels[12 - top : 360 - top, 2 - left : 598 - left])


def test_from_200_percent_on_pixels_are_squares(view):
    pixels = noise(1024, 1024)
    show(view, pixels)
    view.show_actual_size()
    view.zoom_by(4)

    left, top = int(view.image_rect().left()), int(view.image_rect().top())
    enlarged = np.repeat(np.repeat(pixels, 4, axis=0), 4, axis=1)
    assert np.array_equal(painted(view)[12:360, 2:598], enlarged[12 - top : 360 - top, 2 - left : 598 - left])


def test_a_fitted_picture_is_the_mean_of_its_pixels_not_a_sample(view):
    board = np.indices((2048, 2048)).sum(0) % 2 * 255  # a chess board of single pixels: sampled, it would flicker
    show(view, np.repeat(board.astype(np.uint8)[..., None], 3, axis=2))

    seen = painted(view)[150:250, 250:350]
    assert np.abs(seen.astype(int) - 128).max() <= 2


def test_the_level_painted_is_the_smallest_that_is_large_enough():
    levels = screen_levels(noise(4096, 4096))
    (piece,) = Layer.of(QSize(4096, 4096), levels).pieces

    widths = {scale: piece.level_for(scale).width() for scale in (0.05, 0.125, 0.13, 0.3, 0.5, 0.9, 1.0, 8.0)}
    assert widths == {0.05: 256, 0.125: 512, 0.13: 1024, 0.3: 2048, 0.5: 2048, 0.9: 4096, 1.0: 4096, 8.0: 4096}


def test_a_preview_stays_soft_however_large_it_is_shown(view):
    edge = np.concatenate([flat(8, 16, (0, 0, 0)), flat(8, 16, (255, 255, 255))], axis=1)
    view.show_levels(QSize(512, 512), (to_qimage(edge),), "a preview")
    view.show_actual_size()
    view.zoom_by(2)

    across = painted(view)[200, 100:500, 0]
    assert len(np.unique(across)) > 16


def test_a_place_without_a_picture_and_what_lies_around_it_have_the_themes_colours(view):
    view.show_levels(QSize(512, 512), (), "to come")

    palette = view.palette()
    assert color_at(view, 0.5, 0.5) == palette.color(QPalette.ColorRole.Midlight).getRgb()[:3]
    assert tuple(painted(view)[200, 20]) == palette.color(QPalette.ColorRole.AlternateBase).getRgb()[:3]


def test_a_large_picture_without_levels_gets_them_from_another_thread(qtbot, view, monkeypatch):
    threads = []

    def noted(image: QImage) -> tuple[QImage, ...]:
        threads.append(threading.current_thread())
        return halvings(image)

    monkeypatch.setattr("sana_desktop.viewer.canvas.halvings", noted)
    view.show_levels(QSize(1024, 1024), (to_qimage(noise(1024, 1024)),), "a fox")

    qtbot.waitUntil(lambda: len(view._layer.pieces[0].levels) == 3)
    assert threads and threads[0] is not threading.current_thread()
    assert view.image().width() == 1024


# ---- hands


def test_the_wheel_zooms_at_the_pointer(view):
    show(view, gradient(1024, 1024))
    view.show_actual_size()
    at, before = QPointF(450, 100), view.image_rect()

    wheel(view, at, 3)

    after = view.image_rect()
    assert after.width() == pytest.approx(before.width() * 1.25**3, rel=0.01)
    assert (at.x() - after.left()) / after.width() == pytest.approx((at.x() - before.left()) / before.width(), abs=2e-3)
    assert (at.y() - after.top()) / after.height() == pytest.approx((at.y() - before.top()) / before.height(), abs=2e-3)


def test_shift_and_the_wheel_pan_sideways(view):
    show(view, gradient(2048, 2048))
    view.show_actual_size()
    left = view.image_rect().left()

    wheel(view, QPointF(300, 200), 1, Qt.KeyboardModifier.ShiftModifier)

    assert view.image_rect().left() == left + 120
    assert view.zoom() == 1.0


@pytest.mark.parametrize("button", [Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton])
def test_dragging_moves_the_picture_with_the_pointer(qtbot, view, button):
    show(view, gradient(2048, 2048))
    view.show_actual_size()
    before = view.image_rect().topLeft()

    drag(qtbot, view, QPoint(300, 200), QPoint(260, 230), button)
    assert view.image_rect().topLeft() - before == QPointF(-40, 30)

    qtbot.mouseMove(view.viewport(), QPoint(100, 100))
    assert view.image_rect().topLeft() - before == QPointF(-40, 30), "the button is up"


def test_arrows_pan_and_plus_and_minus_zoom(qtbot, view):
    show(view, gradient(2048, 2048))
    view.show_actual_size()
    left = view.image_rect().left()

    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.image_rect().left() == left - 60
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert view.zoom() == 1.25
    qtbot.keyClick(view, Qt.Key.Key_Minus)
    assert view.zoom() == 1.0


def test_an_arrow_that_moves_nothing_is_left_to_the_window(qtbot):
    taken = []

    class Window(QWidget):
        def keyPressEvent(self, event):
            taken.append(event.key())

    window = Window()
    qtbot.addWidget(window)
    view = ImageView(window)
    view.resize(VIEW)
    window.show()
    show(view, gradient(64, 64))

    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert taken == [Qt.Key.Key_Right]


def test_a_double_click_shows_that_place_at_100_percent_and_then_fits_again(qtbot, view):
    show(view, gradient(2048, 2048))
    fitted = view.image_rect()
    at = QPoint(350, 150)
    share = (at.x() - fitted.left()) / fitted.width()

    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert view.zoom() == 1.0
    assert (at.x() - view.image_rect().left()) / 2048 == pytest.approx(share, abs=1e-3)

    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert view.image_rect() == fitted


def test_it_says_what_it_shows_and_how_large(qtbot, view):
    assert view.accessibleName() == "Picture"
    show(view, gradient(512, 256))
    view.show_actual_size()

    qtbot.waitUntil(lambda: view.accessibleName() == "Picture, 512 × 256 pixels, shown at 100 %")
    assert view.accessibleDescription() == "a fox"
    view.clear()
    assert view.accessibleDescription() == "No picture yet"
    assert view.image().isNull()


@pytest.mark.qt_log_ignore("propagateSizeHints")  # the off-screen platform says so of every layout
def test_the_keyboards_place_is_seen_and_moves_nothing(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    column, view, field = QVBoxLayout(window), ImageView(), QLineEdit()
    column.addWidget(view)
    column.addWidget(field)
    window.resize(600, 450)
    with qtbot.waitActive(window):
        window.show()
    show(view, gradient(512, 512))
    field.setFocus()
    without, where = painted(view), view.image_rect()

    view.setFocus()
    with_focus = painted(view)

    accent = view.palette().color(QPalette.ColorRole.Highlight).getRgb()[:3]
    assert tuple(with_focus[200, 0]) == accent != tuple(without[200, 0])
    assert view.image_rect() == where


# ---- a picture that grows


def test_rows_are_sharp_as_they_come_over_what_was_before(qtbot, view):
    view.begin_picture(512, 512, to_qimage(flat(16, 16, (200, 0, 0))), "a fox")
    assert color_at(view, 0.5, 0.1) == (200, 0, 0)

    view.show_rows(0, flat(512, 128, (0, 200, 0)))
    qtbot.waitUntil(lambda: color_at(view, 0.5, 0.1) == (0, 200, 0))
    assert color_at(view, 0.5, 0.5) == (200, 0, 0)
    view.show_rows(128, flat(512, 128, (0, 0, 200)))
    qtbot.waitUntil(lambda: color_at(view, 0.5, 0.4) == (0, 0, 200))
    assert color_at(view, 0.5, 0.9) == (200, 0, 0)
    assert view.accessibleDescription() == "a fox"


def test_finished_bands_join_without_a_seam(qtbot, view):
    pixels = gradient(512, 512)
    view.begin_picture(512, 512, to_qimage(flat(16, 16, (255, 0, 255))))
    for top in range(0, 512, 32):
        view.show_rows(top, pixels[top : top + 32])
    qtbot.waitUntil(lambda: view._growing.finished_to() == 512)

    for zoom in (0.37, 0.71, 1.0, 1.3):
        view.show_actual_size()
        view.zoom_by(zoom)
        rect = view.image_rect().intersected(view.viewport().rect().toRectF()).toRect().adjusted(12, 12, -12, -12)
        grown = painted(view)[rect.top() : rect.bottom(), rect.left() : 500].astype(int)  # beside the read-out
        assert np.abs(np.diff(grown, axis=0)).max() <= 4, zoom


def test_a_picture_without_anything_before_grows_from_an_empty_place(qtbot, view):
    view.begin_picture(512, 512, None)
    assert color_at(view, 0.5, 0.5) == view.palette().color(QPalette.ColorRole.Midlight).getRgb()[:3]
    view.show_rows(256, flat(512, 256, (0, 200, 0)))

    qtbot.waitUntil(lambda: color_at(view, 0.5, 0.9) == (0, 200, 0))
    assert view._growing.finished_to() == 0, "the rows above are missing"


def test_zoom_works_while_rows_come(qtbot, view):
    pixels = noise(1024, 1024)
    view.begin_picture(1024, 1024, to_qimage(flat(16, 16, (255, 0, 255))))
    view.show_actual_size()
    for top in range(0, 1024, 128):
        view.show_rows(top, pixels[top : top + 128])
    qtbot.waitUntil(lambda: view._growing.finished_to() == 1024)

    left, top = int(view.image_rect().left()), int(view.image_rect().top())
    assert np.array_equal(painted(view)[50:350, 50:500], pixels[50 - top : 350 - top, 50 - left : 500 - left])


def test_rows_are_taken_while_another_picture_is_shown(qtbot, view):
    growing = GrowingPicture(QSize(512, 512), None)
    view.show_growing(growing, "grows")
    show(view, flat(512, 512, (1, 2, 3)))
    with qtbot.waitSignal(growing.changed):
        growing.add_rows(0, flat(512, 512, (0, 200, 0)))

    assert color_at(view, 0.5, 0.5) == (1, 2, 3)
    view.show_growing(growing, "grows")
    assert color_at(view, 0.5, 0.5) == (0, 200, 0)


def test_a_better_preview_lies_under_the_finished_rows(qtbot):
    growing = GrowingPicture(QSize(512, 512), to_qimage(flat(16, 16, (200, 0, 0))))
    growing.add_rows(0, flat(512, 32, (0, 200, 0)))
    qtbot.waitUntil(lambda: growing.finished_to() == 32)

    growing.change_before(to_qimage(flat(16, 16, (0, 0, 200))))

    below, rows = growing.layer.pieces
    assert below.levels[0].pixelColor(0, 0).blue() == 200
    assert rows.place.height() == 32


def test_levels_of_a_preview_that_is_gone_are_not_shown(qtbot):
    growing = GrowingPicture(QSize(512, 512), to_qimage(flat(64, 64, (200, 0, 0))))
    growing.change_before(None)
    growing.add_rows(0, flat(512, 32, (0, 200, 0)))

    qtbot.waitUntil(lambda: growing.finished_to() == 32)
    assert [piece.place.height() for piece in growing.layer.pieces] == [32]


def test_a_picture_before_of_full_size_is_not_taken_for_finished_rows(qtbot):
    growing = GrowingPicture(QSize(64, 64), to_qimage(flat(64, 64, (200, 0, 0))))
    assert growing.finished_to() == 0

    growing.add_rows(0, flat(64, 64, (0, 200, 0)))
    qtbot.waitUntil(lambda: growing.finished_to() == 64)
    growing.change_before(None)
    assert growing.finished_to() == 64, "rows that are as large as the picture stay when the one before goes"


@pytest.mark.parametrize(("top", "rows", "width"), [(500, 32, 512), (-1, 32, 512), (0, 32, 500)])
def test_rows_outside_of_the_picture_are_a_fault_of_the_program(view, top, rows, width):
    view.begin_picture(512, 512, None)
    with pytest.raises(AssertionError):
        view.show_rows(top, flat(width, rows, (0, 0, 0)))


def test_a_view_closed_while_levels_are_made_is_no_trouble(qtbot):
    may_end = threading.Event()
    growing = GrowingPicture(QSize(64, 64), None)
    growing._maker.ask((growing.layer.size, None), lambda: may_end.wait(5) and ())
    gone = weakref.ref(growing)

    del growing
    gc.collect()
    may_end.set()
    qtbot.wait(50)

    assert gone() is None


# ---- before and after


@pytest.fixture
def compared(view) -> ImageView:
    show(view, flat(1024, 1024, (0, 0, 200)))
    view.compare_with(to_qimage(flat(64, 64, (200, 0, 0))))
    return view


def line_of(view: ImageView) -> int:
    """Where the picture before ends, in pixels of the view."""
    row = painted(view)[int(view.image_rect().center().y()) - 60]
    return int(np.flatnonzero((row == (200, 0, 0)).all(axis=1)).max()) + 1


def test_the_picture_before_lies_left_of_the_line_in_the_same_place(compared):
    assert compared.is_comparing()
    assert color_at(compared, 0.25, 0.5) == (200, 0, 0)
    assert color_at(compared, 0.75, 0.5) == (0, 0, 200)
    compared.compare_with(None)
    assert color_at(compared, 0.25, 0.5) == (0, 0, 200)


def test_the_line_is_dragged(qtbot, compared):
    rect = compared.image_rect()
    middle = rect.center().toPoint()
    drag(qtbot, compared, middle, middle + QPoint(80, 0))
    assert line_of(compared) == pytest.approx(middle.x() + 80, abs=3)
    assert compared.image_rect() == rect, "the picture stays"

    compared.compare_with(to_qimage(flat(64, 64, (200, 0, 0))))
    assert line_of(compared) == pytest.approx(middle.x() + 80, abs=3), "asked for again, it stays where it was put"

    drag(qtbot, compared, middle + QPoint(80, 0), middle + QPoint(5000, 0))
    drag(qtbot, compared, QPoint(round(rect.right()), middle.y()), middle)
    assert line_of(compared) == pytest.approx(middle.x(), abs=3), "from the very edge it comes back"


@pytest.mark.parametrize(
    ("key", "modifier", "way"),
    [
        (Qt.Key.Key_BracketRight, Qt.KeyboardModifier.NoModifier, 1),
        (Qt.Key.Key_BracketLeft, Qt.KeyboardModifier.NoModifier, -1),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier, 1),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier, -1),
    ],
)
def test_keys_move_the_line(qtbot, compared, key, modifier, way):
    before = line_of(compared)
    for _ in range(5):
        qtbot.keyClick(compared, key, modifier)

    assert line_of(compared) - before == pytest.approx(way * 0.1 * compared.image_rect().width(), abs=2)


def test_both_sides_zoom_and_pan_together(qtbot, view):
    small = gradient(64, 64, seed=3)
    show(view, np.repeat(np.repeat(small, 32, axis=0), 32, axis=1))
    view.show_actual_size()
    view.zoom_by(0.5)
    alone = painted(view)
    view.compare_with(to_qimage(np.repeat(np.repeat(small, 8, axis=0), 8, axis=1)))

    for move in (lambda: view.zoom_by(1.5), lambda: drag(qtbot, view, QPoint(100, 300), QPoint(180, 260))):
        move()
        both = painted(view)[60:120, 20:560].astype(int)
        share, view._comparison.share = view._comparison.share, 0.0
        after = painted(view)[60:120, 20:560].astype(int)
        view._comparison.share = share
        away = np.abs(both - after).max(axis=(0, 2))
        assert np.sort(away)[: int(0.95 * len(away))].max() <= 12, "but for the line, the same picture on both sides"
        assert not np.array_equal(painted(view), alone)


def test_the_line_stays_in_sight_when_the_picture_is_zoomed(compared):
    compared.show_actual_size()
    assert line_of(compared) == pytest.approx(VIEW.width() / 2, abs=3)


def test_space_and_drag_pan_even_on_the_line(qtbot, compared):
    compared.show_actual_size()
    before = compared.image_rect().left()

    qtbot.keyPress(compared, Qt.Key.Key_Space)
    drag(qtbot, compared, QPoint(300, 200), QPoint(250, 200))
    qtbot.keyRelease(compared, Qt.Key.Key_Space)
    assert compared.image_rect().left() == before - 50

    drag(qtbot, compared, QPoint(300, 200), QPoint(250, 200))
    assert compared.image_rect().left() == before - 50, "without Space it is the line that moves"


def test_a_comparison_ends_with_its_picture(compared):
    show(compared, flat(1024, 1024, (0, 0, 100)))
    assert compared.is_comparing(), "a picture of the same size may be the same, read again"
    show(compared, flat(512, 512, (0, 0, 100)))
    assert not compared.is_comparing()

    compared.compare_with(QImage())
    assert not compared.is_comparing()


def test_a_comparison_says_so(compared):
    assert "compared" in compared.accessibleName()


# ---- a level for every zoom


@pytest.mark.parametrize(("width", "height"), [(1, 4096), (4096, 1), (1023, 777), (3, 5)])
def test_pictures_of_any_shape_have_levels(width, height):
    levels = halvings(to_qimage(noise(width, height)))

    assert max(levels[-1].width(), levels[-1].height()) <= 512
    assert not any(level.isNull() for level in levels)
    Piece(levels[0].rect(), levels).level_for(0.01)
