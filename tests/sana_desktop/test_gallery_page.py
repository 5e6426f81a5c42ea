"""The gallery's page with real files and a real index: found, seen, chosen, rated, deleted, used again."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import control_audit
import pytest
from gallery_pace import Painted, frame, share
from many_pictures import make_pictures
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDrag, QGuiApplication, QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from engine.annotations import Annotations
from engine.picture_facts import annotations_in
from sana_desktop.gallery.index import GalleryIndex
from sana_desktop.pages.gallery.empty_gallery import EmptyGallery
from sana_desktop.pages.gallery.gallery_page import GalleryPage
from sana_desktop.pages.gallery.inspector import Inspector
from sana_desktop.studio import ALL_PARTS
from sana_desktop.widgets.prompt_edit import holds_picture, picture_in
from sana_desktop.windows.album_dialog import AlbumDialog

Opens = Callable[..., GalleryPage]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "pictures"
    folder.mkdir()
    return folder


@pytest.fixture
def open_gallery(qtbot, make_program, root: Path, tmp_path: Path, monkeypatch) -> Opens:
    """`open_gallery(count)` → the page, with that many pictures found; `page.files` are theirs, the newest first."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "xdg"))  # the bin

    def open_page(count: int = 12) -> GalleryPage:
        page_files = make_pictures(root, count)[::-1]
        program = make_program()
        program.gallery.set_root(root)
        program.window.open_page("gallery")
        page = program.window.page("gallery")
        assert isinstance(page, GalleryPage)
        page.files, page.program = page_files, program  # type: ignore[attr-defined]
        qtbot.waitUntil(lambda: len(page.model.ids) == count and page._inspector is not None, timeout=10_000)
        if count:
            qtbot.waitUntil(lambda: page.model.picture(0) is not None)
        return page

    return open_page


def keys(widget: QWidget, text: str) -> None:
    QTest.keySequence(widget, QKeySequence(text))


def path_at(page: GalleryPage, row: int) -> Path:
    picture = page.model.picture(row)
    assert picture is not None
    return picture.path


def idle(qtbot, page: GalleryPage) -> None:
    """What was chosen is shown."""
    qtbot.waitUntil(lambda: not page._choice.isActive())


# ---- finding


def test_the_newest_pictures_are_seen_first(open_gallery) -> None:
    page = open_gallery()
    assert [path_at(page, row) for row in range(12)] == page.files
    assert page.bar.told.text() == "12 pictures"


def test_words_and_filters_are_searched_together(qtbot, open_gallery) -> None:
    page = open_gallery()
    page.bar.field.setText(f"seed:{page.model.picture(3).seed}")
    qtbot.waitUntil(lambda: len(page.model.ids) == 1)
    assert path_at(page, 0) == page.files[3] and page.bar.told.text() == "1 picture"
    page.filters.rating.setValue(1)
    qtbot.waitUntil(lambda: not page.model.ids)
    assert page.middle.empty.isVisible() and page.middle.empty.clear.isVisible()
    page.middle.empty.clear.click()
    qtbot.waitUntil(lambda: len(page.model.ids) == 12)
    assert page.bar.text() == "" and page.filters.terms().text == ""


def test_a_search_that_means_nothing_is_told_in_its_place_and_changes_nothing(qtbot, open_gallery) -> None:
    page = open_gallery()
    page.bar.field.setText("rating:high")
    qtbot.waitUntil(lambda: "rating" in page.bar.told.text())
    assert page.bar.field.property("invalid") and len(page.model.ids) == 12
    page.bar.field.setText("")
    qtbot.waitUntil(lambda: page.bar.told.text() == "12 pictures")
    assert not page.bar.field.property("invalid")


def test_an_empty_gallery_says_what_to_do(qtbot, open_gallery) -> None:
    page = open_gallery(0)
    qtbot.waitUntil(lambda: page.middle.empty.isVisible())
    page.middle.empty.make_first.click()
    assert page.window().current_page().name == "create"


def test_the_page_is_made_in_many_turns_and_what_is_asked_for_sooner_at_once(make_program) -> None:
    window = make_program().window
    window.open_page("gallery")
    page = window.page("gallery")
    assert isinstance(page, GalleryPage) and page._middle is None
    parts = 0
    while not page.findChildren(Inspector):
        page._make_next()
        parts += 1
    assert parts > 5 and page._inspector is None and page.bar.window() is window
    assert page.inspector.headline.text() and page.inspector.body.updatesEnabled()


def test_what_the_inspector_shows_is_laid_out_below_each_other(qtbot, open_gallery) -> None:
    page = open_gallery(2)
    page.grid.go_to(0)
    qtbot.waitUntil(lambda: page.inspector.rows.isVisible() and bool(page.inspector.origin.text()))
    QApplication.processEvents()
    inspector = page.inspector
    shown = [inspector.preview, inspector.headline, inspector.rating, inspector.prompt, inspector.tags, inspector.rows]
    for above, below in pairwise(shown):
        assert above.geometry().bottom() < below.geometry().top()
    labels = [label for label in inspector.rows.findChildren(QLabel) if label.isVisible()]
    assert len({label.y() for label in labels}) == len(labels) // 2 > 4


def test_a_gallery_that_is_being_read_first_is_not_called_empty(
    qtbot, make_program, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_pictures(root, 3)
    refresh, may_read, said = GalleryIndex.refresh, threading.Event(), []
    monkeypatch.setattr(GalleryIndex, "refresh", lambda index, *told: may_read.wait(10) and refresh(index, *told))
    monkeypatch.setattr(EmptyGallery, "say_empty", lambda empty: said.append("empty"))
    program = make_program()
    program.gallery.set_root(root)
    with qtbot.waitSignal(program.gallery.found):
        program.window.open_page("gallery")
    page = program.window.page("gallery")
    qtbot.wait(100)
    assert not page.middle.empty.isVisible() and not page.bar.told.text().strip()
    may_read.set()
    qtbot.waitUntil(lambda: page.bar.told.text() == "3 pictures")
    assert not said


def test_the_order_changes_and_is_remembered(qtbot, open_gallery) -> None:
    page = open_gallery()
    page.bar.order.setCurrentIndex(page.bar.order.findData("oldest"))
    qtbot.waitUntil(lambda: page.model.picture(0) is not None and path_at(page, 0) == page.files[-1])
    assert page.studio.settings.value.layout["gallery-order"] == "oldest"


@pytest.mark.qt_log_ignore("does not support")  # of a list that pops up
def test_filters_and_names_are_completed(qtbot, open_gallery) -> None:
    page = open_gallery(2)
    page.grid.go_to(0)
    page.add_tag("sky blue")
    field = page.bar.field
    qtbot.waitUntil(lambda: field._vocabulary.tags == (("sky blue", 1),), timeout=5000)
    for typed, offered in (
        ("rat", "rating:"),
        ("fox has:til", "has:tiles"),
        ("-label:re", "-label:red"),
        ("tag:sk", 'tag:"sky blue"'),
        ("model:st", "model:starter"),
    ):
        field.setText(typed)
        assert offered in field.offered()
        field._take(offered)
        assert field.text().strip() == " ".join([*typed.split()[:-1], offered])


def test_a_picture_that_is_wanted_is_chosen_whatever_was_searched_for(qtbot, open_gallery) -> None:
    page = open_gallery()
    page.bar.set_text("nosuchword")
    qtbot.waitUntil(lambda: not page.model.ids)
    page.studio.picture_wanted.emit(page.files[7])
    qtbot.waitUntil(lambda: page.current() is not None and page.current().path == page.files[7])


# ---- what changes while it is looked at


def test_new_pictures_move_nothing_that_is_seen(qtbot, open_gallery, root) -> None:
    page = open_gallery(60)
    bar = page.grid.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    seen, where = page.grid.anchor(), bar.value()
    make_pictures(root, 63)
    page.gallery.refresh()
    qtbot.waitUntil(lambda: page.middle.newer.isVisible(), timeout=5000)
    assert page.middle.newer.text() == "3 new pictures"
    assert page.grid.anchor() == seen and bar.value() == where
    page.middle.newer.click()
    assert len(page.model.ids) == 63 and page.grid.is_at_top() and not page.middle.newer.isVisible()


def test_new_pictures_appear_at_once_at_the_top_and_the_choice_stays(qtbot, open_gallery, root) -> None:
    page = open_gallery()
    page.grid.go_to(2)
    make_pictures(root, 13)
    page.gallery.refresh()
    qtbot.waitUntil(lambda: len(page.model.ids) == 13, timeout=5000)
    assert page.current().path == page.files[2] and page.grid.is_at_top()


def test_larger_tiles_leave_the_first_seen_picture_where_it_was(open_gallery) -> None:
    page = open_gallery(60)
    page.grid.verticalScrollBar().setValue(600)
    first, _ = page.grid.anchor()
    page.enlarge_tiles()
    assert page.grid.side() > 160 and page.grid.visualRect(page.model.index(page.model.row_of(first), 0)).top() < 200
    assert page.studio.settings.value.layout["gallery-tiles"] == str(page.bar.side.value())


# ---- choosing and changing


def test_digits_rate_and_one_undo_takes_it_back(qtbot, open_gallery) -> None:
    page = open_gallery()
    page.grid.setFocus()
    page.grid.go_to(1)
    keys(page.grid, "4")
    assert page.model.picture(1).annotations.rating == 4  # at once
    qtbot.waitUntil(lambda: annotations_in(page.files[1]).rating == 4)
    idle(qtbot, page)
    assert page.inspector.rating.value() == 4
    page.window().undo()
    qtbot.waitUntil(lambda: annotations_in(page.files[1]).rating == 0)
    qtbot.waitUntil(lambda: page.model.picture(1).annotations.rating == 0)


def test_many_are_tagged_together_and_what_they_share_is_shown(qtbot, open_gallery) -> None:
    page = open_gallery()
    page.grid.setFocus()
    page.grid.choose(page.model.ids[:3], page.model.ids[0])
    idle(qtbot, page)
    assert page.bar.told.text() == "3 of 12 pictures are chosen"
    keys(page.grid, "T")
    page.inspector.tags.field.setText("cat, dog")
    QTest.keyClick(page.inspector.tags.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: all(annotations_in(path).tags == ("cat", "dog") for path in page.files[:3]))
    idle(qtbot, page)
    assert page.inspector.tags.names() == ("cat", "dog")  # and not only the first for a moment
    page.grid.choose(page.model.ids[:4], page.model.ids[0])
    qtbot.waitUntil(lambda: page.inspector.tags.names() == ())


def test_deleted_pictures_leave_at_once_the_next_is_chosen_and_undo_brings_them_back(qtbot, open_gallery) -> None:
    page = open_gallery()
    page.grid.setFocus()
    page.grid.choose(page.model.ids[2:4], page.model.ids[2])
    idle(qtbot, page)
    keys(page.grid, "Del")
    assert len(page.model.ids) == 10
    qtbot.waitUntil(lambda: page.current() is not None and page.current().path == page.files[4])
    qtbot.waitUntil(lambda: not page.files[2].exists() and not page.files[3].exists())
    page.window().undo()
    qtbot.waitUntil(lambda: len(page.model.ids) == 12, timeout=5000)
    assert page.files[2].exists() and page.files[3].exists()


def test_what_fails_is_told_whichever_page_is_in_front(qtbot, open_gallery, root) -> None:
    page = open_gallery(2)
    page.window().open_page("models")
    page.gallery.take_in(root / "nothing.png")
    qtbot.waitUntil(lambda: page.window().error_panel.isVisible())


def test_a_long_change_is_told_while_it_goes_on(qtbot, open_gallery, monkeypatch) -> None:
    page = open_gallery(3)
    noted: list[str] = []
    page.studio.noted.connect(lambda words, who: noted.append(words))
    page._slow.setInterval(0)
    begun, goes_on = threading.Event(), threading.Event()

    def change(annotations: Annotations) -> Annotations:
        begun.set()
        goes_on.wait(5)
        return replace(annotations, rating=1)

    page.gallery.annotate([page.files[0]], change)
    qtbot.waitUntil(lambda: begun.is_set() and any(noted))
    goes_on.set()
    qtbot.waitUntil(lambda: noted[-1] == "")


def test_what_was_done_at_an_earlier_start_can_be_undone(qtbot, open_gallery) -> None:
    page = open_gallery()
    assert not page.undo()
    page.gallery.annotate([page.files[0]], lambda a: type(a)(rating=3), "earlier")
    qtbot.waitUntil(lambda: page.gallery.last_done == "earlier")
    assert page.undo()
    qtbot.waitUntil(lambda: annotations_in(page.files[0]).rating == 0)


def test_a_deletion_that_fails_is_told_and_the_pictures_are_shown_again(qtbot, open_gallery, tmp_path) -> None:
    (tmp_path / "xdg").write_text("no folder can be here: there is no bin")
    page = open_gallery()
    page.grid.go_to(0)
    page.delete_chosen()
    qtbot.waitUntil(lambda: page.window().error_panel.isVisible(), timeout=5000)
    qtbot.waitUntil(lambda: len(page.model.ids) == 12, timeout=5000)
    assert page.files[0].exists()


# ---- looking


def test_arrows_walk_and_space_shows_the_picture_large(qtbot, open_gallery) -> None:
    page = open_gallery()
    page.grid.setFocus()
    page.grid.go_to(0)
    QTest.keyClick(page.grid, Qt.Key.Key_Right)
    assert page.grid.currentIndex().row() == 1
    QTest.keyClick(page.grid, Qt.Key.Key_Down)
    assert page.grid.currentIndex().row() == 1 + page.grid._columns()
    row = page.grid.currentIndex().row()
    keys(page.grid, "Space")
    view = page.large.quick.view
    qtbot.waitUntil(lambda: view.is_sharp() and view.picture().path == page.files[row])
    QTest.keyClick(view, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: view.is_sharp() and view.picture().path == page.files[row - 1])
    keys(view, "3")
    qtbot.waitUntil(lambda: page.large.quick.rating.value() == 3)
    keys(view, "Esc")
    assert not page.large.is_quick and page.grid.currentIndex().row() == row - 1


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_the_picture_on_the_whole_screen_follows_the_choice(qtbot, open_gallery) -> None:
    page = open_gallery()
    page.grid.go_to(0)
    page.show_full_screen()
    view = page.large.window.view
    qtbot.waitUntil(lambda: view.is_sharp() and view.picture().path == page.files[0])
    page.grid.go_to(5)
    qtbot.waitUntil(lambda: view.is_sharp() and view.picture().path == page.files[5])
    page.show_full_screen()
    assert page.large.window is None


def test_exactly_two_pictures_are_compared(qtbot, open_gallery) -> None:
    page = open_gallery()
    for count, is_possible in ((1, False), (2, True), (3, False)):
        page.grid.choose(page.model.ids[:count], page.model.ids[0])
        idle(qtbot, page)
        qtbot.waitUntil(lambda expected=is_possible: page.action("compare_chosen").isEnabled() is expected)
    page.grid.choose(page.model.ids[:2], page.model.ids[0])
    page.compare_chosen()
    qtbot.waitUntil(lambda: page.large.pair is not None and page.large.pair.isVisible())
    page.step_back()
    assert not page.large.pair.isVisible() and not page.large.is_pair


def test_the_inspector_tells_how_the_picture_was_made(qtbot, open_gallery) -> None:
    page = open_gallery()
    page.grid.go_to(3)
    qtbot.waitUntil(lambda: "denoised" in page.inspector.origin.text())
    picture = page.model.picture(3)
    assert page.inspector.prompt.text() == picture.prompt
    assert "a model made it" in page.inspector.disclosure.text()
    values = [value.text() for _, value, _ in page.inspector.rows._rows]
    assert str(picture.seed) in values
    page.inspector.rows._rows[values.index(str(picture.seed))][2].click()
    assert QGuiApplication.clipboard().text() == str(picture.seed)


def test_the_pixels_are_copied(qtbot, open_gallery) -> None:
    page = open_gallery()
    QGuiApplication.clipboard().clear()
    page.grid.go_to(0)
    page.copy_picture()
    qtbot.waitUntil(lambda: holds_picture(QGuiApplication.clipboard().mimeData()))
    assert picture_in(QGuiApplication.clipboard().mimeData()).width() == 32


# ---- using


def test_letters_take_settings_over(qtbot, open_gallery) -> None:
    page = open_gallery(3)
    page.grid.setFocus()
    page.grid.go_to(1)
    for key, parts in (("A", ALL_PARTS), ("P", {"prompt", "negative_prompt"}), ("S", {"seed"}), ("D", {"size"})):
        with qtbot.waitSignal(page.studio.settings_wanted) as signal:
            keys(page.grid, key)
        request, taken = signal.args
        assert request.seed == page.model.picture(1).seed and taken == parts
        page.window().open_page("gallery")
        page.grid.setFocus()


def test_a_picture_without_a_recipe_says_so(qtbot, open_gallery, root) -> None:
    page = open_gallery(2)
    Image.new("RGB", (40, 30), "red").save(root / "holiday.png")
    page.studio.picture_wanted.emit(root / "holiday.png")
    page.gallery.refresh()
    qtbot.waitUntil(lambda: page.current() is not None and page.current().path.name == "holiday.png", timeout=5000)
    with qtbot.waitSignal(page.studio.failed) as signal:
        page.use_seed()
    assert "holiday.png" in signal.args[0]


def test_a_damaged_file_is_a_grey_tile_with_the_reason(qtbot, open_gallery, root) -> None:
    page = open_gallery(2)
    (root / "broken.png").write_bytes(b"<b>no picture</b>")
    page.studio.picture_wanted.emit(root / "broken.png")
    page.gallery.refresh()
    qtbot.waitUntil(lambda: page.current() is not None and page.current().path.name == "broken.png", timeout=5000)
    row = page.grid.currentIndex().row()
    qtbot.waitUntil(lambda: bool(page.grid._problem(row)))
    assert page.grid._image(row) is None
    qtbot.waitUntil(lambda: page.inspector.problem.isVisible() and bool(page.inspector.problem.text()))
    page.quick_look()
    qtbot.waitUntil(lambda: "broken.png" in page.large.quick.told.text())


def test_a_file_that_is_gone_says_so(qtbot, open_gallery) -> None:
    page = open_gallery()
    page.files[4].unlink()
    page.gallery.refresh()
    page.bar.set_text("is:missing")
    qtbot.waitUntil(lambda: len(page.model.ids) == 1 and page.model.picture(0) is not None, timeout=5000)
    page.grid.go_to(0)
    qtbot.waitUntil(lambda: "not there" in page.inspector.problem.text())
    assert "not there" in page.grid._problem(0)


def test_an_album_is_made_of_what_is_chosen_else_of_all_that_was_found(qtbot, open_gallery, monkeypatch) -> None:
    page = open_gallery()
    made: list[list[Path]] = []
    monkeypatch.setattr(AlbumDialog, "open", lambda dialog: made.append(dialog._paths))
    for number, (chosen, count) in enumerate(((page.model.ids[:3], 3), (page.model.ids[:1], 12)), start=1):
        page.grid.choose(chosen, chosen[0])
        page.export_album()
        qtbot.waitUntil(lambda expected=number: len(made) == expected)
        assert made[-1] == page.files[:count]


def test_files_are_dragged_out_as_addresses(qtbot, open_gallery, monkeypatch) -> None:
    page = open_gallery()
    dragged: list[list[str]] = []
    monkeypatch.setattr(
        QDrag, "exec", lambda drag, *_: dragged.append([url.toLocalFile() for url in drag.mimeData().urls()])
    )
    page.grid.choose(page.model.ids[:2], page.model.ids[0])
    page.grid.startDrag(Qt.DropAction.CopyAction)
    assert dragged == [[str(path) for path in page.files[:2]]]


# ---- how it is built


def test_a_narrow_window_folds_the_filters_and_a_wide_one_opens_them_again(qtbot, open_gallery) -> None:
    page = open_gallery(2)
    qtbot.waitUntil(lambda: page.filters.isVisible() and page.inspector.isVisible())
    page.window().resize(960, 600)
    assert not page.filters.isVisible() and page.inspector.isVisible()
    page.bar.filters.click()
    assert page.filters.isVisible()  # who wants them has them
    page.bar.filters.click()
    page.window().resize(1280, 800)
    assert page.filters.isVisible()
    page.toggle_inspector()
    assert page.studio.settings.value.layout["gallery-hidden"] == "inspector"
    page.window().reset_layout()
    assert page.inspector.isVisible() and page.studio.settings.value.layout == {}


def test_tab_walks_as_one_reads(qtbot, open_gallery) -> None:
    page = open_gallery()
    page.grid.go_to(0)
    page.add_tag("cat")
    qtbot.waitUntil(lambda: bool(page.filters.tags.buttons()), timeout=5000)
    idle(qtbot, page)
    page.filters.rating.setFocus()
    names: list[str] = []
    while len(names) < 60 and "Add to a collection" not in names:
        names.append(QApplication.focusWidget().accessibleName() or QApplication.focusWidget().text())
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    stops = [
        "Rated at least",
        "Model",
        "Tags: cat",
        "Search",
        "Order",
        "Pictures",
        "Rating",
        "Use all",
    ]
    places = [names.index(stop) for stop in [*stops, "Add a tag", "Take away cat", "Add to a collection"]]
    assert places == sorted(places)


def test_every_control_has_a_name_a_way_by_keyboard_and_shows_its_focus(qtbot, open_gallery) -> None:
    page = open_gallery(3)
    page.window().activateWindow()
    page.grid.go_to(0)
    page.add_tag("cat")
    page.add_to_collection("best")
    qtbot.waitUntil(lambda: bool(page.filters.collections.buttons()) and bool(page.inspector.origin.text()))
    idle(qtbot, page)
    told = [*control_audit.nameless(page), *control_audit.unreachable(page), *control_audit.invisible_focus(page)]
    page.quick_look()
    told += [*control_audit.nameless(page.large.quick), *control_audit.unreachable(page.large.quick)]
    page.step_back()
    page.grid.choose(page.model.ids[:2], page.model.ids[0])
    idle(qtbot, page)
    told += [*control_audit.nameless(page), *control_audit.unreachable(page)]
    assert not told, "\n".join(sorted(set(told)))


def test_a_click_and_a_click_with_shift_choose_what_lies_between(qtbot, open_gallery) -> None:
    page = open_gallery()
    view = page.grid.viewport()

    def middle(row: int) -> QPoint:
        return page.grid.visualRect(page.model.index(row, 0)).center()

    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=middle(1))
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, middle(4))
    assert page.chosen() == page.model.ids[1:5]
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, middle(2))
    assert page.chosen() == [page.model.ids[1], *page.model.ids[3:5]]
    page.choose_all()
    assert page.chosen() == page.model.ids


def test_a_band_chooses_what_it_touches_and_the_wheel_with_ctrl_changes_the_tiles(qtbot, open_gallery) -> None:
    page = open_gallery()
    view, columns = page.grid.viewport(), page.grid._columns()
    first, last = (page.grid.visualRect(page.model.index(row, 0)) for row in (0, columns + 1))
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=first.topLeft() - QPoint(6, 4))
    QTest.mouseMove(view, last.center())
    assert page.chosen() == [page.model.ids[row] for row in (0, 1, columns, columns + 1)]
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=last.center())
    assert len(page.chosen()) == 4
    at = view.rect().center()
    turned = QWheelEvent(at, view.mapToGlobal(at), QPoint(), QPoint(0, 120), *_WHEEL_WITH_CTRL)
    QApplication.sendEvent(view, turned)
    assert page.bar.side.value() == 192 == page.grid.side()


_WHEEL_WITH_CTRL = (
    *(Qt.MouseButton.NoButton, Qt.KeyboardModifier.ControlModifier),
    *(Qt.ScrollPhase.NoScrollPhase, False),
)


def test_from_right_to_left_the_first_picture_is_at_the_right(qtbot, open_gallery) -> None:
    page = open_gallery()
    page.grid.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    first, second = (page.grid.visualRect(page.model.index(row, 0)) for row in (0, 1))
    assert first.left() > second.left()
    assert page.grid.indexAt(second.center()).row() == 1
    page.grid.setFocus()
    page.grid.go_to(0)
    QTest.keyClick(page.grid, Qt.Key.Key_Left)
    assert page.grid.currentIndex().row() == 1


def test_scrolling_is_quick_and_keeps_nobody_waiting(open_gallery, qapp: QApplication) -> None:
    """A part of what `gallery_pace.py` measures, in the time of a core: others may use this machine, too."""
    page = open_gallery(120)
    shares = []
    for start in (0, 300, 600):
        page.grid.verticalScrollBar().setValue(start)
        painted = Painted()
        page.grid.viewport().installEventFilter(painted)
        worked = []
        for k in range(40):
            before = time.thread_time()
            frame(painted, start + 40 * k, page)
            worked.append(1000 * (time.thread_time() - before))
        shares.append(share(worked, 0.95))
    assert min(shares) <= 20
