"""Thumbnails: what they look like, what is refused, and how the cache stays within its budget."""

from __future__ import annotations

import io
import os
import struct
import threading
import time
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from engine.errors import ImageFileError
from engine.image_formats import ImageFormat, open_writer
from engine.image_formats.texts import PictureTexts
from sana_desktop.gallery import thumbnails
from sana_desktop.gallery.thumbnails import SIDES, Thumbnails


@pytest.fixture
def cache(tmp_path: Path) -> Thumbnails:
    return Thumbnails(tmp_path / "cache")


def smooth(width: int, height: int) -> np.ndarray:
    across, down = np.linspace(0, 255, width), np.linspace(0, 255, height)
    rows = [np.broadcast_to(across, (height, width)), np.broadcast_to(down[:, None], (height, width))]
    return np.stack([*rows, np.full((height, width), 90.0)], axis=2).astype(np.uint8)


def picture(path: Path, width: int = 900, height: int = 600, mode: str = "RGB", **options: object) -> Path:
    Image.fromarray(smooth(width, height)).convert(mode).save(path, **options)
    return path


def opened(data: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(data), formats=["JPEG"])
    image.load()
    return image


def difference(image: Image.Image, width: int, height: int) -> float:
    wanted = np.asarray(Image.fromarray(smooth(width, height)).resize(image.size, Image.Resampling.LANCZOS), float)
    return float(np.abs(np.asarray(image, float) - wanted).mean())


def files(cache: Path) -> list[Path]:
    return sorted(path for path in cache.rglob("*") if path.is_file())


@pytest.mark.parametrize("name", ["a.png", "a.jpg", "a.webp", "a.tiff"])
@pytest.mark.parametrize("side", SIDES)
def test_every_format_is_reduced(cache: Thumbnails, tmp_path: Path, name: str, side: int) -> None:
    image = opened(cache.get(picture(tmp_path / name, 2100, 1400), side))
    assert image.size == (side, round(side * 2 / 3)) and difference(image, 2100, 1400) < 3


@pytest.mark.parametrize("size", [(3000, 20), (7, 4000), (5000, 1), (1, 1), (256, 256), (300, 1100)])
def test_every_shape_is_reduced(cache: Thumbnails, tmp_path: Path, size: tuple[int, int]) -> None:
    image = opened(cache.get(picture(tmp_path / "a.png", *size)))
    assert max(image.size) == min(256, max(size)) and min(image.size) >= 1


@pytest.mark.parametrize("mode", ["L", "LA", "RGBA", "P", "1", "I;16", "CMYK"])
def test_every_kind_of_pixel_is_reduced(cache: Thumbnails, tmp_path: Path, mode: str) -> None:
    path = tmp_path / ("a.tiff" if mode == "CMYK" else "a.png")
    if mode == "I;16":
        Image.fromarray(smooth(1200, 800)[:, :, 0].astype(np.uint16) * 257).save(path)
    else:
        picture(path, 1200, 800, mode)
    image = opened(cache.get(path))
    assert image.mode == "RGB" and image.size == (256, 171)


@pytest.mark.parametrize("kind", [ImageFormat.PNG16, ImageFormat.TIFF16, ImageFormat.TIFF])
def test_our_own_files_of_16_bits(cache: Thumbnails, tmp_path: Path, kind: ImageFormat) -> None:
    rows = smooth(640, 320)
    with open(tmp_path / f"a{kind.suffix}", "wb") as file:
        writer = open_writer(file, kind, 640, 320, PictureTexts())
        writer.write(rows if kind.bits == 8 else rows.astype(np.uint16) * 257)
        writer.finish()
    assert difference(opened(cache.get(tmp_path / f"a{kind.suffix}")), 640, 320) < 3


def test_what_can_be_seen_through_lies_on_white(cache: Thumbnails, tmp_path: Path) -> None:
    Image.new("RGBA", (400, 300), (255, 0, 0, 0)).save(tmp_path / "a.png")
    assert np.asarray(opened(cache.get(tmp_path / "a.png"))).min() > 250


def test_the_second_time_the_picture_is_not_opened(
    cache: Thumbnails, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = picture(tmp_path / "a.png")
    first = cache.get(path)
    monkeypatch.setattr(thumbnails, "_jpeg", lambda path, side: pytest.fail("opened again"))
    assert cache.get(path) == first == Thumbnails(tmp_path / "cache").get(path)


def test_a_changed_picture_has_another_thumbnail(cache: Thumbnails, tmp_path: Path) -> None:
    path = picture(tmp_path / "a.png")
    before = cache.get(path)
    Image.new("RGB", (900, 600), "red").save(path)
    assert cache.get(path) != before


def test_a_damaged_thumbnail_is_made_again(cache: Thumbnails, tmp_path: Path) -> None:
    path = picture(tmp_path / "a.png")
    good = cache.get(path)
    [file] = files(tmp_path / "cache")
    for damage in (b"", b"\xff\xd8", good[:100], b"x" * 1000):
        file.write_bytes(damage)
        assert cache.get(path) == good


def png_that_claims(width: int, height: int, data: bytes = b"") -> bytes:
    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", data or zlib.compress(b"")) + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"hello",
        os.urandom(3000),
        png_that_claims(100_000, 100_000),
        png_that_claims(2**31 - 1, 1),
        png_that_claims(20_000, 20_000, zlib.compress(bytes(20_000_000), 9)),
        png_that_claims(500, 500),
        b"\xff\xd8\xff\xe0" + bytes(500),
        b"RIFF\xff\xff\xff\xffWEBPVP8 " + bytes(100),
        b"II*\0" + struct.pack("<I", 8) + b"\xff\xff" + bytes(300),
    ],
    ids=["empty", "text", "noise", "huge", "wide", "bomb", "no pixels", "jpeg", "webp", "tiff"],
)
def test_hostile_files_are_refused_in_a_sentence(cache: Thumbnails, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(content)
    began = time.perf_counter()
    with pytest.raises(ImageFileError) as caught:
        cache.get(path)
    assert "\n" not in str(caught.value) and time.perf_counter() - began < 2
    assert files(tmp_path / "cache") == []


def test_more_pixels_than_fit_are_not_decoded(cache: Thumbnails, tmp_path: Path) -> None:
    """Fewer than Pillow itself refuses."""
    path = tmp_path / "a.png"
    path.write_bytes(png_that_claims(10_000, 10_000))
    with pytest.raises(ImageFileError, match="10000x10000"):
        cache.get(path)


def test_what_is_no_file_is_refused(cache: Thumbnails, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    for path in (tmp_path, tmp_path / "nothing.png", tmp_path / "pipe.png", Path("a\0.png")):
        with pytest.raises(ImageFileError):
            cache.get(path)


def test_the_cache_forgets_what_was_used_least_recently(tmp_path: Path) -> None:
    paths = [picture(tmp_path / f"{k}.png", 300 + k, 200) for k in range(20)]
    cache = Thumbnails(tmp_path / "cache")
    sizes = [len(cache.get(path)) for path in paths]
    for age, path in enumerate(files(tmp_path / "cache")):
        os.utime(path, (1e9 + age, 1e9 + age))
    kept = paths[0]
    cache.get(kept)  # an old one that is used: its time is noted
    small = Thumbnails(tmp_path / "cache", budget=sum(sizes) // 2)
    small.sweep()
    left = files(tmp_path / "cache")
    assert sum(path.stat().st_size for path in left) <= 0.8 * sum(sizes) // 2
    newest = max(left, key=lambda path: path.stat().st_mtime)
    assert newest.read_bytes() == cache.get(kept) and len(files(tmp_path / "cache")) == len(left)


def test_a_sweep_comes_by_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(thumbnails, "_SWEEP_AFTER", 5)
    cache = Thumbnails(tmp_path / "cache", budget=1)
    for k in range(5):
        cache.get(picture(tmp_path / f"{k}.png", 64, 64))
    assert files(tmp_path / "cache") == []


def test_two_programs_share_the_folder(tmp_path: Path) -> None:
    paths = [picture(tmp_path / f"{k}.png", 80, 60) for k in range(12)]
    problems: list[BaseException] = []

    def work(budget: int) -> None:
        cache = Thumbnails(tmp_path / "cache", budget)
        try:
            for _ in range(3):
                for path in paths:
                    assert opened(cache.get(path)).size == (80, 60)
                cache.sweep()
        except BaseException as error:
            problems.append(error)

    threads = [threading.Thread(target=work, args=[budget]) for budget in (1, 10**9)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert problems == [] and not [*(tmp_path / "cache").rglob("*.part")]


def test_a_full_disk_costs_time_and_nothing_else(small_disk: Path, tmp_path: Path) -> None:
    path = picture(tmp_path / "a.png")
    with open(small_disk / "filler", "wb", buffering=0) as filler, pytest.raises(OSError, match="space"):
        while True:
            filler.write(bytes(4096))
    assert opened(Thumbnails(small_disk / "cache").get(path)).size == (256, 171)
    assert [file for file in files(small_disk) if file.name != "filler"] == []
