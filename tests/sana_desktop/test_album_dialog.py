"""Albums as the window makes them: every kind, cancelled in the middle, with what cannot be read."""

from __future__ import annotations

import json
import threading
import zipfile
from pathlib import Path

import pytest
from album_pictures import saved
from PySide6.QtCore import Qt

from engine import ImageFileError
from sana_desktop.batches.album_making import AlbumCancelled, AlbumMaker
from sana_desktop.batches.album_wishes import AlbumKind, AlbumWishes
from sana_desktop.windows.album_dialog import AlbumDialog


@pytest.fixture
def pictures(tmp_path: Path) -> list[Path]:
    return [saved(tmp_path, number, f"a fox, {number}") for number in range(5)]


@pytest.mark.parametrize("kind", AlbumKind)
def test_each_kind_is_made_and_tells_how_far_it_is(pictures, tmp_path, kind):
    parts: list[float] = []
    target = tmp_path / "new" / f"album{kind.value}"
    album = AlbumMaker(parts.append, lambda: False).make(pictures, AlbumWishes(kind, target, "Foxes", columns=2))
    assert album.files[0] == target and target.stat().st_size > 500
    assert (album.pictures, album.left_out) == (5, 0)
    assert parts == sorted(parts) and parts[-1] == 1.0 and len(parts) > 5


@pytest.mark.parametrize("kind", AlbumKind)
@pytest.mark.parametrize("asked", [0, 3, 6])
def test_a_cancelled_one_leaves_nothing(pictures, tmp_path, kind, asked, monkeypatch):
    monkeypatch.setattr("sana_desktop.batches.contact_sheet.PAGE_HEIGHT", 400)  # a page a picture
    answers = iter([False] * asked)
    maker = AlbumMaker(lambda part: None, lambda: next(answers, True))
    with pytest.raises(AlbumCancelled):
        maker.make(pictures, AlbumWishes(kind, tmp_path / "album" / f"a{kind.value}", columns=1))
    assert not (tmp_path / "album").exists() or not list((tmp_path / "album").iterdir())


def test_pages_of_png_have_names_of_their_own(pictures, tmp_path, monkeypatch):
    monkeypatch.setattr("sana_desktop.batches.contact_sheet.PAGE_HEIGHT", 400)
    parts: list[float] = []
    wishes = AlbumWishes(AlbumKind.PNG_SHEET, tmp_path / "sheet.png", columns=1)
    album = AlbumMaker(parts.append, lambda: False).make(pictures, wishes)
    assert [file.name for file in album.files] == ["sheet.png", *(f"sheet-page{n}.png" for n in range(2, 6))]
    assert max(parts) == 1.0


def test_what_cannot_be_read_is_left_out_and_nothing_is_an_error(pictures, tmp_path):
    (tmp_path / "broken.png").write_bytes(b"no picture")
    maker = AlbumMaker(lambda part: None, lambda: False)
    wishes = AlbumWishes(AlbumKind.ARCHIVE, tmp_path / "a.zip")
    assert maker.make([*pictures, tmp_path / "broken.png"], wishes).left_out == 1
    with pytest.raises(ImageFileError, match="None of these"):
        maker.make([tmp_path / "broken.png"], wishes)


def test_an_archive_without_prompts_tells_none(pictures, tmp_path):
    wishes = AlbumWishes(AlbumKind.ARCHIVE, tmp_path / "a.zip", with_prompts=False)
    AlbumMaker(lambda part: None, lambda: False).make(pictures, wishes)
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        assert b"a fox" not in b"".join(archive.read(name) for name in archive.namelist())
        assert len(json.loads(archive.read("manifest.json"))["pictures"]) == 5


# ---- the dialog


@pytest.fixture
def dialog(qtbot, make_program, pictures, tmp_path, monkeypatch) -> AlbumDialog:
    monkeypatch.setattr("sana_desktop.windows.album_dialog._documents", lambda: tmp_path / "documents")
    window = make_program().window
    dialog = AlbumDialog(window.studio, pictures, "prompts.txt", window)
    dialog.open()
    return dialog


def test_a_sheet_is_made_by_enter_beside_one_that_is_there(qtbot, dialog, tmp_path):
    target = tmp_path / "documents" / "prompts-contact-sheet.pdf"
    assert dialog.target() == target and dialog.columns.isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.message() == "Saved as prompts-contact-sheet.pdf")
    dialog.make.click()
    qtbot.waitUntil(lambda: dialog.message() == "Saved as prompts-contact-sheet-2.pdf")
    assert dialog.folder.isVisible() and target.exists()


def test_the_name_follows_title_and_kind(dialog, tmp_path):
    dialog.kinds[AlbumKind.ARCHIVE].click()
    assert dialog.target().name == "prompts.zip" and not dialog.columns.isEnabled()
    dialog.title.setText('../<"foxes">')
    assert dialog.target().parent == tmp_path / "documents" and dialog.target().suffix == ".zip"
    dialog._on_chosen(tmp_path / "elsewhere.pdf")
    assert dialog.target() == tmp_path / "elsewhere.zip"


def test_cancelling_and_closing_while_it_is_made(qtbot, dialog, tmp_path, monkeypatch):
    gate = threading.Event()
    read = AlbumMaker._read

    def slow(self, paths, with_recipes):
        gate.wait(5)
        return read(self, paths, with_recipes)

    monkeypatch.setattr(AlbumMaker, "_read", slow)
    dialog.make.click()
    assert dialog.leave.text() == "Cancel" and not dialog.make.isEnabled()
    dialog.leave.click()
    gate.set()
    qtbot.waitUntil(lambda: dialog.message() == "Cancelled: nothing was saved.")
    gate.clear()
    dialog.make.click()
    dialog.reject()
    assert not dialog.isVisible()
    with qtbot.waitSignal(dialog.destroyed):
        gate.set()
    assert not list((tmp_path / "documents").glob("*"))


def test_a_folder_that_cannot_be_written_is_told(qtbot, dialog, tmp_path):
    (tmp_path / "documents").write_text("a file")
    dialog.make.click()
    qtbot.waitUntil(lambda: bool(dialog.message()))
    assert dialog._message.property("role") == "danger" and dialog.make.isEnabled()
