"""The window's door to the gallery: answers come by signals, from threads that keep nobody waiting."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from many_pictures import make_pictures
from PIL import Image
from PySide6.QtCore import QElapsedTimer, QObject, QTimer

from engine.annotations import Annotations
from engine.picture_facts import annotations_in
from sana_desktop.gallery.freedesktop_bin import FreedesktopBin
from sana_desktop.gallery.index import GalleryIndex
from sana_desktop.gallery.picture import Picture
from sana_desktop.gallery_service import GalleryService


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "gallery").mkdir()
    return tmp_path / "gallery"


@pytest.fixture
def make_service(tmp_path: Path, root: Path) -> Iterator[Callable[[], GalleryService]]:
    made: list[GalleryService] = []

    def make() -> GalleryService:
        bin = FreedesktopBin(tmp_path / "Trash")
        made.append(GalleryService(root, tmp_path / "index.sqlite", tmp_path / "thumbnails", bin))
        return made[-1]

    yield make
    for service in made:
        assert service.close(5.0), "a thread did not end"


@pytest.fixture
def service(make_service: Callable[[], GalleryService]) -> GalleryService:
    return make_service()


def other_program(tmp_path: Path, root: Path) -> GalleryIndex:
    return GalleryIndex(tmp_path / "index.sqlite", root, bin=FreedesktopBin(tmp_path / "Trash"))


def filled(qtbot, service: GalleryService, root: Path, count: int) -> list[Path]:
    paths = make_pictures(root, count)
    service.search()  # opens the index that looks for changes
    with qtbot.waitSignal(service.changed):
        service.refresh()
    qtbot.waitUntil(lambda: len(found(qtbot, service)) == count)
    return paths


def found(qtbot, service: GalleryService, text: str = "", order: str = "newest") -> list[int]:
    with qtbot.waitSignal(service.found, check_params_cb=lambda n, *_: n == service._questions) as signal:
        service.search(text, order)
    assert signal.args[2] == ""
    return signal.args[1]


def loaded(qtbot, service: GalleryService, ids: list[int]) -> list[Picture]:
    with qtbot.waitSignal(service.loaded) as signal:
        service.load(ids)
    return signal.args[0]


def rated(rating: int) -> Callable[[Annotations], Annotations]:
    return lambda annotations: replace(annotations, rating=rating)


def threads() -> set[str]:
    return {thread.name for thread in threading.enumerate() if thread.name.startswith("gallery-")}


def test_no_thread_and_no_file_before_somebody_asks(service, tmp_path) -> None:
    assert not threads() and not (tmp_path / "index.sqlite").exists()


def test_pictures_are_found_and_loaded_in_order(qtbot, service, root) -> None:
    paths = filled(qtbot, service, root, 12)
    pictures = loaded(qtbot, service, found(qtbot, service, order="oldest"))
    assert [picture.path for picture in pictures] == paths
    seed = pictures[3].seed
    assert found(qtbot, service, f"seed:{seed}") == [pictures[3].id]
    assert threads() >= {"gallery-finder", "gallery-follower"}


def test_a_search_that_cannot_be_understood_is_told_in_a_sentence(qtbot, service) -> None:
    with qtbot.waitSignal(service.found) as signal:
        number = service.search("rating:high")
    assert signal.args[:2] == [number, []] and "rating" in signal.args[2]


def test_a_question_that_waits_is_dropped_for_a_newer_one(qtbot, service) -> None:
    answers: list[int] = []
    service.found.connect(lambda number, ids, error: answers.append(number))
    last = [service.search(text) for text in ("a", "ab", "abc")][-1]
    qtbot.waitUntil(lambda: last in answers)
    assert len(answers) <= 2


def test_what_another_program_enters_is_told_within_a_second(qtbot, service, root, tmp_path) -> None:
    filled(qtbot, service, root, 3)
    new = make_pictures(root, 4)[3]
    with other_program(tmp_path, root) as index, qtbot.waitSignal(service.changed, timeout=1500):
        index.add(new)
    assert len(found(qtbot, service)) == 4


def test_a_file_that_appears_in_the_folder_is_taken_up_by_a_refresh(qtbot, service, root) -> None:
    filled(qtbot, service, root, 3)
    make_pictures(root, 5)
    with qtbot.waitSignal(service.changed, timeout=3000):
        service.refresh()
    assert len(found(qtbot, service)) == 5


def test_a_rating_goes_into_the_file_and_can_be_taken_back(qtbot, service, root) -> None:
    paths = filled(qtbot, service, root, 3)
    with qtbot.waitSignal(service.annotated) as signal:
        service.annotate(paths[:2], rated(4), "two rated")
    assert [picture.annotations.rating for picture in signal.args[0]] == [4, 4]
    assert annotations_in(paths[0]).rating == 4 and annotations_in(paths[2]).rating == 0
    qtbot.waitUntil(lambda: service.last_done == "two rated")
    with qtbot.waitSignal(service.undone) as signal:
        service.undo()
    assert signal.args == ["two rated"] and annotations_in(paths[0]).rating == 0
    qtbot.waitUntil(lambda: service.last_done is None)
    with qtbot.waitSignal(service.undone) as signal:
        service.undo()
    assert signal.args == [""]


def test_pictures_are_named_by_their_numbers_too(qtbot, service, root) -> None:
    paths = filled(qtbot, service, root, 3)
    ids = found(qtbot, service, order="oldest")
    with qtbot.waitSignal(service.annotated):
        service.annotate([ids[2], 987_654], rated(1))
    assert [annotations_in(path).rating for path in paths] == [0, 0, 1]
    with qtbot.waitSignal(service.paths_told) as signal:
        number = service.ask_paths([ids[2], ids[0]])
    assert signal.args == [number, [paths[2], paths[0]]]


def test_deleted_pictures_go_to_the_bin_and_come_back(qtbot, service, root) -> None:
    paths = filled(qtbot, service, root, 3)
    with qtbot.waitSignal(service.deleted) as signal:
        service.delete(paths[:1])
    assert signal.args == [paths[:1]] and not paths[0].exists()
    assert len(found(qtbot, service)) == 2
    with qtbot.waitSignal(service.undone):
        service.undo()
    assert paths[0].exists() and len(found(qtbot, service)) == 3


def test_a_picture_from_elsewhere_gets_a_free_name(qtbot, service, root, tmp_path) -> None:
    elsewhere = tmp_path / "holiday.png"
    Image.new("RGB", (40, 30), "red").save(elsewhere)
    copies = []
    for _ in range(2):
        with qtbot.waitSignal(service.taken_in) as signal:
            service.take_in(elsewhere)
        copies.append(signal.args[0])
    assert [copy.name for copy in copies] == ["holiday.png", "holiday-2.png"]
    assert all(copy.read_bytes() == elsewhere.read_bytes() and copy.is_relative_to(root) for copy in copies)
    assert len(found(qtbot, service)) == 2
    with qtbot.waitSignal(service.taken_in) as signal:
        service.take_in(copies[0])
    assert signal.args == [copies[0]] and len(found(qtbot, service)) == 2


def test_changes_that_wait_are_counted(qtbot, service, root) -> None:
    paths = filled(qtbot, service, root, 3)
    for rating in (1, 2, 3):
        service.annotate(paths, rated(rating))
    service.take_in(root / "missing.png")
    assert service.changes_waiting == 4
    qtbot.waitUntil(lambda: service.changes_waiting == 0)
    assert annotations_in(paths[0]).rating == 3


@pytest.mark.parametrize("name", ["notes.txt", "broken.png", "missing.png", ".hidden.png", "folder.png"])
def test_what_is_no_picture_is_not_taken_in(qtbot, service, root, tmp_path, name) -> None:
    if name == "folder.png":
        (tmp_path / name).mkdir()
    elif name != "missing.png":
        (tmp_path / name).write_bytes(b"words")
    with qtbot.waitSignal(service.failed) as signal:
        service.take_in(tmp_path / name)
    assert name in signal.args[0] and not [*root.rglob("*.png")]


def test_tags_collections_and_models_are_counted(qtbot, service, root) -> None:
    paths = filled(qtbot, service, root, 8)
    for count, change in (
        (3, lambda a: replace(a, tags=("Cat",))),
        (2, lambda a: replace(a, tags=("cat", "dog"), collections=("Best of",))),
    ):
        with qtbot.waitSignal(service.annotated):
            service.annotate(paths[:count], change)
    with qtbot.waitSignal(service.vocabulary_told) as signal:
        service.ask_vocabulary()
    told = signal.args[0]
    assert {name.lower(): number for name, number in told.tags} == {"cat": 3, "dog": 2}
    assert told.collections == (("Best of", 2),)
    assert dict(told.models) == {"starter": 6, "sana-1600m": 2} and told.models[0][0] == "starter"


def test_a_thumbnail_comes_from_a_thread_then_from_memory(qtbot, service, root) -> None:
    path = make_pictures(root, 1)[0]
    with qtbot.waitSignal(service.thumbnail_loaded) as signal:
        assert service.thumbnail(path, 256) is None
    assert signal.args[:2] == [path, 256] and signal.args[2].width() == 32
    assert service.thumbnail(path, 256).width() == 32


def test_a_changed_file_keeps_its_old_thumbnail_until_the_new_one_is_made(qtbot, service, tmp_path) -> None:
    path = tmp_path / "picture.png"
    Image.new("RGB", (64, 64), "red").save(path)
    with qtbot.waitSignal(service.thumbnail_loaded):
        service.thumbnail(path, 256, modified=1)
    Image.new("RGB", (64, 32), "blue").save(path)
    with qtbot.waitSignal(service.thumbnail_loaded):
        assert service.thumbnail(path, 256, modified=2).height() == 64
    assert service.thumbnail(path, 256, modified=2).height() == 32


def test_a_file_without_a_thumbnail_says_why(qtbot, service, tmp_path) -> None:
    path = tmp_path / "broken.png"
    path.write_bytes(b"no picture")
    with qtbot.waitSignal(service.thumbnail_loaded) as signal:
        service.thumbnail(path)
    assert signal.args[2].isNull() and service.thumbnail(path) is None
    assert "broken.png" in service.thumbnails.problem(path, 256)


def test_a_damaged_index_is_a_sentence_and_is_made_anew(qtbot, make_service, root, tmp_path) -> None:
    make_pictures(root, 5)
    (tmp_path / "index.sqlite").write_bytes(b"this is no database, whatever its name says" * 100)
    service = make_service()
    with qtbot.waitSignal(service.failed) as signal:
        service.search()
    assert "damaged" in signal.args[0]
    qtbot.waitUntil(lambda: len(found(qtbot, service)) == 5)
    assert (tmp_path / "index.sqlite.damaged").exists()


def test_an_index_that_cannot_be_opened_is_a_sentence(qtbot, make_service, tmp_path) -> None:
    (tmp_path / "index.sqlite").mkdir()
    service = make_service()
    with qtbot.waitSignal(service.found) as signal:
        service.search()
    assert "index.sqlite" in signal.args[2]
    with qtbot.waitSignal(service.failed):
        service.undo()


def test_another_folder_becomes_the_gallery(qtbot, service, root, tmp_path) -> None:
    filled(qtbot, service, root, 3)
    make_pictures(tmp_path / "other", 2)
    service.set_root(tmp_path / "other")
    qtbot.waitUntil(lambda: len(found(qtbot, service)) == 2, timeout=5000)


class Heartbeat(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.longest_ms = 0.0
        self._clock = QElapsedTimer()
        self._timer = QTimer(self, interval=5)
        self._timer.timeout.connect(self._on_beat)
        self._clock.start()
        self._timer.start()

    def _on_beat(self) -> None:
        self.longest_ms = max(self.longest_ms, self._clock.nsecsElapsed() / 1e6)
        self._clock.restart()


def test_the_windows_thread_goes_on_while_the_gallery_works(qtbot, service, root) -> None:
    """The best of three, because other programs can hold any thread up."""
    make_pictures(root, 150)
    with qtbot.waitSignal(service.found):
        service.search()
    longest = []
    for rating in (1, 2, 3):
        heartbeat = Heartbeat()
        service.refresh()
        qtbot.waitUntil(lambda: len(found(qtbot, service)) == 150, timeout=10_000)
        with qtbot.waitSignal(service.annotated, timeout=20_000):
            service.annotate(found(qtbot, service)[:20], rated(rating))
        loaded(qtbot, service, found(qtbot, service))
        longest.append(heartbeat.longest_ms)
    assert min(longest) < 50, longest


def test_closing_ends_the_threads_and_says_nothing_more(qtbot, make_service, root) -> None:
    make_pictures(root, 300)
    service = make_service()
    told: list[object] = []
    service.changed.connect(lambda: told.append(1))
    service.search()
    service.refresh()
    assert service.close(5.0)
    told.clear()
    service.search()
    qtbot.wait(50)
    assert not threads() and not told
