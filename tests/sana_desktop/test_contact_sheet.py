"""Contact sheets: every picture at its place, captions in any script, memory that does not grow."""

import re
from pathlib import Path

import numpy as np
import pytest
from album_pictures import COLOURS, album, saved
from PIL import Image

from sana_desktop.batches import contact_sheet, sheet_fonts
from sana_desktop.batches.album import small_picture
from sana_desktop.batches.contact_sheet import Cell, cell_of, sheet, write_sheet
from sana_desktop.batches.sheet_fonts import text_width, wrapped


def squares(page: Image.Image) -> list[tuple[int, int, int]]:
    """The known colours on a page with the left and top of each, row by row."""
    pixels = np.asarray(page).astype(int)
    found = []
    for number, colour in enumerate(COLOURS):
        near = (np.abs(pixels - colour).sum(axis=2) < 30).astype(np.uint8)
        rows, columns = np.nonzero(near)
        if len(rows) > 500:
            found.append((int(rows.min()), int(columns.min()), number))
    return sorted(found)


def ink(page: Image.Image, top: int, bottom: int, left: int = 0, right: int = 10_000) -> int:
    """How many dark pixels there are."""
    return int((np.asarray(page.convert("L"))[top:bottom, left:right] < 128).sum())


def test_pictures_lie_row_by_row_with_captions_below(tmp_path):
    (page,) = sheet([cell_of(picture) for picture in album(tmp_path, 5)], 3, title="Foxes")
    found = squares(page)
    assert [number for _, _, number in found] == [0, 1, 2, 3, 4]
    tops, lefts = {top for top, _, _ in found}, {left for _, left, _ in found}
    assert len(tops) == 2 and len(lefts) == 3 and page.width == contact_sheet.PAGE_WIDTH
    assert ink(page, 40, min(tops) - 10) > 100  # the title


def test_more_pictures_make_more_pages(tmp_path):
    cells = [cell_of(picture) for picture in album(tmp_path, 5)] * 6
    pages = [*sheet(cells, 2)]
    assert len(pages) == 8 and {page.size for page in pages} == {(1240, 1754)}  # two by two
    assert [[number for _, _, number in squares(page)] for page in pages[:2]] == [[0, 1, 2, 3], [4, 0, 1, 2]]


def test_a_grid_has_its_labels_along_both_axes(tmp_path):
    cells = [Cell(saved(tmp_path, number, side=520)) for number in range(4)]
    (page,) = sheet(cells, 2, ["steps 10", "steps 20"], ["a red fox", "a blue fox"])
    (top, left, _), (_, second, _), (below, _, _), _ = squares(page)
    assert ink(page, 0, top, left, left + 200) and ink(page, 0, top, second, second + 200)
    assert ink(page, top, top + 60, 0, left - 5) and ink(page, below, below + 60, 0, left - 5)
    assert not ink(page, 0, top, 0, left - 5)


def test_an_empty_place_and_a_damaged_picture_keep_theirs(tmp_path):
    broken = tmp_path / "broken.png"
    broken.write_bytes(saved(tmp_path, 0).read_bytes()[:300])
    (page,) = sheet([Cell(saved(tmp_path, 1)), Cell(), Cell(broken), Cell(saved(tmp_path, 2))], 4)
    (_, first, one), (_, last, two) = squares(page)
    assert (one, two) == (1, 2) and last - first > 2 * 250


def test_png_files_for_each_page_and_never_over_another(tmp_path):
    (tmp_path / "sheet.png").write_bytes(b"dear")
    cells = [Cell(saved(tmp_path, 0))] * 9
    paths = write_sheet(tmp_path / "sheet.png", sheet(cells, 2))
    assert [path.name for path in paths] == ["sheet-2.png", "sheet-page2.png"]
    with Image.open(paths[1]) as page:
        assert page.size == (1240, 1754)


def test_a_pdf_has_its_pages_where_it_says(tmp_path):
    cells = [Cell(saved(tmp_path, number, side=520)) for number in range(4)] * 3
    (path,) = write_sheet(tmp_path / "sheet.pdf", sheet(cells, 2, title="狐"), "狐 (a) \\")
    data = path.read_bytes()
    start = int(re.search(rb"startxref\n(\d+)\n%%EOF\n$", data)[1])
    assert data[start:].startswith(b"xref\n")
    places = [int(entry) for entry in re.findall(rb"(\d{10}) 00000 n ", data[start:])]
    for number, place in enumerate(places, start=1):
        assert data[place:].startswith(f"{number} 0 obj\n".encode())
    count = len(re.findall(rb"/Type /Page ", data))
    assert f"/Count {count}".encode() in data and count == 3
    title = "\ufeff狐 (a) \\".encode("utf-16-be").hex()
    assert f"/Title <{title}>".encode() in data
    first = data.index(b"\xff\xd8")
    (tmp_path / "page.jpg").write_bytes(data[first : data.index(b"\nendstream", first)])
    with Image.open(tmp_path / "page.jpg") as page:
        assert len(squares(page)) == 4


def test_pictures_are_read_one_after_another_and_only_for_their_page(tmp_path, monkeypatch):
    read: list[Path] = []
    real = contact_sheet.small_picture
    monkeypatch.setattr(contact_sheet, "small_picture", lambda path, side: (read.append(path), real(path, side))[1])
    pages = sheet([Cell(saved(tmp_path, 0))] * 12, 2)
    next(pages)
    assert len(read) == 6
    assert len([*pages]) == 1 and len(read) == 12


def test_a_large_picture_is_reduced(tmp_path):
    assert small_picture(saved(tmp_path, 0, side=2048), 100).size == (100, 100)


class TestText:
    @pytest.mark.parametrize(
        "text",
        ["a red fox in the snow " * 9, "雪の中の赤い狐" * 20, "ثعلب أحمر " * 30, "x" * 400, "🦊" * 90, "\u202e\x00abc"],
    )
    def test_lines_fit_and_say_where_they_were_cut(self, text):
        lines = wrapped(text, 17, 200, 2)
        assert len(lines) <= 2 and all(text_width(line, 17) <= 200 for line in lines)
        assert len(text) < 50 or lines[-1].endswith("…")

    def test_short_text_stays_whole(self):
        assert wrapped("a red fox", 17, 400, 2) == ["a red fox"]
        assert wrapped("", 17, 400, 2) == []

    def test_without_any_font_of_the_machine_pillows_own_is_taken(self, monkeypatch, tmp_path):
        caches = (sheet_fonts._fonts, sheet_fonts._runs, sheet_fonts._index_for)
        monkeypatch.setattr(sheet_fonts, "_files", dict)
        for cache in caches:
            cache.cache_clear()
        (page,) = sheet([Cell(saved(tmp_path, 0), "a fox 狐", "seed 1")], 2, title="Title")
        for cache in caches:
            cache.cache_clear()
        assert ink(page, 40, 140) > 100


def test_a_caption_of_any_script_is_drawn(tmp_path: Path):
    path = saved(tmp_path, 0, side=520)
    (page,) = sheet([Cell(path, prompt) for prompt in ("a fox", "лиса", "αλεπού")], 3)
    top, left, _ = squares(page)[0]
    assert all(
        ink(page, top + 368, page.height, left + 379 * number, left + 379 * number + 300) > 40 for number in (0, 1, 2)
    )
