"""ChosenPage: what can be done with the pictures that are chosen in the grid. Each method is an action's."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from engine.annotations import Annotations
from engine.version import PROGRAM_NAME
from sana_desktop.gallery.picture import Picture
from sana_desktop.pages.gallery.picture_model import PictureModel
from sana_desktop.pages.gallery.picture_reader import PictureReader
from sana_desktop.pages.gallery.tile_grid import TileGrid
from sana_desktop.pages.picture_page import PicturePage
from sana_desktop.revealing import reveal
from sana_desktop.studio import ALL_PARTS, Studio
from sana_desktop.viewer.level_maker import Levels

if TYPE_CHECKING:
    from engine.picture_facts import PictureFacts

_SLOW_MS = 1500  # after which it is told that files are still being changed
_WHO = "gallery"  # says so

Change = Callable[[Annotations], Annotations]


class ChosenPage(PicturePage):
    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(studio, parent)
        self.gallery = studio.gallery
        self.model = PictureModel(self.gallery)
        self.reader, self._copier = PictureReader(self), PictureReader(self)
        self.grid = TileGrid(self.model, self.gallery.thumbnails)
        self._facts: tuple[Path, PictureFacts | None] | None = None  # of the file that was read last
        self._wish: tuple[Path, frozenset[str]] | None = None  # to be used once its file is read
        self._copied: Path | None = None  # to be copied once its pixels are read
        self._album = 0  # the question after the files of an album
        self.reader.facts_read.connect(self._on_facts)
        self._copier.pixels_read.connect(self._on_pixels)
        self.gallery.paths_told.connect(self._on_paths)
        self._slow = QTimer(self, singleShot=True, interval=_SLOW_MS)
        self._slow.timeout.connect(self._tell_slow)
        self.gallery.waiting_told.connect(self._on_waiting)

    # ---- which

    def chosen(self) -> list[int]:
        """Numbers, in the order of the grid."""
        return self.grid.chosen_ids()

    def current(self) -> Picture | None:
        """The one picture that is meant where one is: the one with the keyboard, if it is chosen, else the first."""
        ids, current = self.chosen(), self.grid.current_id()
        if not ids:
            return None
        row = self.model.row_of(current if current in ids else ids[0])
        return None if row is None else self.model.picture(row)

    # ---- rating, labelling, naming

    def rate(self, stars: int) -> None:
        one = self.tr("Rating of 1 picture")
        self._annotate(lambda a: replace(a, rating=stars), one, self.tr("Rating of {count} pictures"))

    def label_none(self) -> None:
        self.set_label("")

    def label_red(self) -> None:
        self.set_label("red")

    def label_yellow(self) -> None:
        self.set_label("yellow")

    def label_green(self) -> None:
        self.set_label("green")

    def label_blue(self) -> None:
        self.set_label("blue")

    def label_purple(self) -> None:
        self.set_label("purple")

    def set_label(self, label: str) -> None:
        one = self.tr("Label of 1 picture")
        self._annotate(lambda a: replace(a, label=label), one, self.tr("Label of {count} pictures"))

    def add_tag(self, name: str) -> None:
        self._tag(lambda a: replace(a, tags=_with(a.tags, name)))

    def remove_tag(self, name: str) -> None:
        self._tag(lambda a: replace(a, tags=_without(a.tags, name)))

    def add_to_collection(self, name: str) -> None:
        self._collect(lambda a: replace(a, collections=_with(a.collections, name)))

    def remove_from_collection(self, name: str) -> None:
        self._collect(lambda a: replace(a, collections=_without(a.collections, name)))

    def _tag(self, change: Change) -> None:
        self._annotate(change, self.tr("Tags of 1 picture"), self.tr("Tags of {count} pictures"))

    def _collect(self, change: Change) -> None:
        self._annotate(change, self.tr("Collections of 1 picture"), self.tr("Collections of {count} pictures"))

    def _annotate(self, change: Change, one: str, many: str) -> None:
        """Seen at once, and in the files a moment later."""
        ids = self.chosen()
        if not ids:
            return
        told = one if len(ids) == 1 else many.format(count=QLocale().toString(len(ids)))
        self.model.change(ids, change)
        self.gallery.annotate(ids, change, told)
        self.studio.undo.note(told, self.gallery.undo)

    def _on_waiting(self, changes: int) -> None:
        if changes and not self._slow.isActive():
            self._slow.start()
        elif not changes:
            self._slow.stop()
            self.studio.noted.emit("", _WHO)

    def _tell_slow(self) -> None:
        """Thousands of files take their time."""
        self.studio.noted.emit(self.tr("Pictures' files are being changed…"), _WHO)

    # ---- away, and elsewhere

    def delete_chosen(self) -> None:
        """The next one is chosen then: who sorts pictures goes on with it."""
        ids = self.chosen()
        if not ids:
            return
        told = self.tr("1 picture moved to the bin")
        if len(ids) > 1:
            told = self.tr("{count} pictures moved to the bin").format(count=QLocale().toString(len(ids)))
        gone, anchor = set(ids), self.grid.anchor()
        after = [id for id in self.model.ids[(self.model.row_of(ids[-1]) or 0) + 1 :] if id not in gone][:1]
        self.gallery.delete(ids)
        self.model.take_away(ids)
        following = next(iter(after or self.model.ids[-1:]), None)
        self.grid.restore_anchor(anchor)
        self.grid.choose([] if following is None else [following], following)
        self.studio.undo.note(told, self.gallery.undo)
        self.studio.told.emit(told)

    def copy_picture(self) -> None:
        picture = self.current()
        if picture is not None:
            self._copied = picture.path
            self._copier.ask_pixels(picture.path)

    def copy_text(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.studio.told.emit(self.tr("Copied to the clipboard"))

    def show_in_folder(self) -> None:
        picture = self.current()
        if picture is None:
            self.studio.pictures.open_folder()
        elif not reveal(picture.path):
            self.studio.failed.emit(
                self.tr("{folder} cannot be shown.").format(folder=picture.path.parent),
                self.tr("Its folder is not there any more, or this system has no program for folders."),
            )

    def export_album(self) -> None:
        """Of what is chosen; of one picture or none, of all that were found."""
        ids = self.chosen()
        ids = ids if len(ids) > 1 else self.model.ids
        if ids:
            self._album = self.gallery.ask_paths(ids)

    def _on_paths(self, number: int, paths: Sequence[Path]) -> None:
        if number != self._album or not paths:
            return
        from sana_desktop.windows.album_dialog import AlbumDialog  # made when it is asked for

        AlbumDialog(self.studio, list(paths), PROGRAM_NAME, self).open()

    def _on_pixels(self, path: Path, levels: Levels, why: str) -> None:
        if path != self._copied:
            return
        self._copied = None
        if levels:
            self.studio.pictures.copy(levels[0])
        else:
            self.studio.failed.emit(why, self.tr("Nothing was copied."))

    # ---- into Create and the workspace

    def make_variations(self) -> None:
        if (picture := self.current()) is not None:
            self.studio.variations_wanted.emit(picture.path)

    def begin_from(self) -> None:
        if (picture := self.current()) is not None:
            self.studio.source_wanted.emit(picture.path)

    def make_4096(self) -> None:
        if (picture := self.current()) is not None:
            self.studio.enlarging_wanted.emit(picture.path, 4096)

    def take_over(self, parts: frozenset[str]) -> None:
        picture = self.current()
        if picture is None:
            return
        self._wish = (picture.path, parts)
        if self._facts is not None and self._facts[0] == picture.path:
            self._fulfil(self._facts[1], "")
        else:
            self.reader.ask_facts(picture.path)

    def _on_facts(self, path: Path, facts: PictureFacts | None, why: str) -> None:
        self._facts = (path, facts)
        if self._wish is not None and self._wish[0] == path:
            self._fulfil(facts, why)

    def _fulfil(self, facts: PictureFacts | None, why: str) -> None:
        assert self._wish is not None
        path, parts = self._wish
        self._wish = None
        imported = None if facts is None else facts.imported
        if imported is None:
            self.studio.failed.emit(
                why or self.tr("{file} does not say how it was made.").format(file=path.name),
                self.tr("Nothing was taken over."),
            )
        elif parts == ALL_PARTS and imported.ignored:
            self.studio.restoring_wanted.emit(path)  # what cannot be used is told there
        else:
            is_ours = imported.program == PROGRAM_NAME
            self.studio.settings_wanted.emit(imported.recipe.request, parts if is_ours else parts - {"model"})


def _with(names: tuple[str, ...], name: str) -> tuple[str, ...]:
    return names if name in names else (*names, name)


def _without(names: tuple[str, ...], name: str) -> tuple[str, ...]:
    return tuple(other for other in names if other != name)
