"""A picture file to begin from: what is meant is what is read; a hostile file is one sentence, and little memory."""

from __future__ import annotations

import hashlib
import io
import os
import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image, ImageCms

from engine import source_picture
from engine.errors import ImageFileError
from engine.source_picture import SourcePicture
from engine.source_rows import pixel_rows


def painted(width: int = 40, height: int = 24) -> np.ndarray:
    y, x = np.mgrid[:height, :width]
    return np.stack([x * 255 // max(1, width - 1), y * 255 // max(1, height - 1), (x + y) % 256], -1).astype(np.uint8)


def saved(path: Path, pixels: np.ndarray | None = None, **options: object) -> Path:
    Image.fromarray(painted() if pixels is None else pixels).save(path, **options)
    return path


@pytest.mark.parametrize("name", ["a.png", "a.webp", "picture without suffix"])
def test_lossless_files_are_read_exactly(name: str, tmp_path: Path) -> None:
    file = saved(tmp_path / name, format="WEBP" if name.endswith("webp") else "PNG", lossless=True)
    picture = SourcePicture.open(file)
    assert np.array_equal(picture.pixels, painted())
    assert (picture.width, picture.height) == (40, 24)
    assert picture.sha256 == hashlib.sha256(file.read_bytes()).hexdigest()


@pytest.mark.parametrize("height", [127, 128, 129, 300])
def test_tall_pictures_are_read_exactly_though_in_strips(height: int, tmp_path: Path) -> None:
    pixels = painted(50, height)
    assert np.array_equal(SourcePicture.open(saved(tmp_path / "tall.png", pixels)).pixels, pixels)


def test_a_jpeg_is_read_nearly(tmp_path: Path) -> None:
    picture = SourcePicture.open(saved(tmp_path / "a.jpg", quality=95))
    assert np.abs(picture.pixels.astype(int) - painted()).mean() < 8


def test_a_photograph_is_turned_upright(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # to be turned by 90 degrees clockwise
    picture = SourcePicture.open(saved(tmp_path / "a.png", exif=exif))
    assert np.array_equal(picture.pixels, np.rot90(painted(), -1))


def test_what_is_transparent_is_white(tmp_path: Path) -> None:
    pixels = np.dstack([painted(), np.zeros((24, 40), np.uint8)])
    pixels[:, 20:, 3] = 255
    read = SourcePicture.open(saved(tmp_path / "a.png", pixels)).pixels
    assert bool((read[:, :20] == 255).all()) and np.array_equal(read[:, 20:], painted()[:, 20:])


def test_a_palette_with_a_transparent_colour(tmp_path: Path) -> None:
    picture = Image.new("P", (8, 8), 1)
    picture.putpalette([10, 20, 30, 200, 0, 0])
    picture.paste(0, (0, 0, 4, 8))
    picture.save(tmp_path / "a.png", transparency=0)
    read = SourcePicture.open(tmp_path / "a.png").pixels
    assert bool((read[:, :4] == 255).all()) and bool((read[:, 4:] == (200, 0, 0)).all())


@pytest.mark.parametrize("mode", ["L", "LA", "1", "CMYK"])
def test_other_modes_become_rgb(mode: str, tmp_path: Path) -> None:
    wanted = Image.new("RGB", (6, 5), "white").convert(mode)
    wanted.save(tmp_path / "a", format="JPEG" if mode == "CMYK" else "PNG")
    read = SourcePicture.open(tmp_path / "a").pixels
    assert read.shape == (5, 6, 3) and read.dtype == np.uint8 and int(read.min()) >= 254


def test_sixteen_bit_grey_is_scaled_not_cut_off(tmp_path: Path) -> None:
    grey = np.linspace(0, 65535, 64).astype(np.uint16)[None].repeat(4, 0)
    Image.fromarray(grey).save(tmp_path / "a.png")
    read = SourcePicture.open(tmp_path / "a.png").pixels
    assert np.array_equal(read[..., 0], (grey >> 8).astype(np.uint8))


def test_colours_of_a_profile_are_brought_to_srgb(tmp_path: Path) -> None:
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    assert (
        np.abs(SourcePicture.open(saved(tmp_path / "a.png", icc_profile=srgb)).pixels.astype(int) - painted()).max()
        <= 1
    )
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()  # does not fit RGB
    for profile in (lab, b"no profile", b"\0" * 5_000_000):
        file = saved(tmp_path / "b.webp", lossless=True, icc_profile=profile)
        assert np.array_equal(SourcePicture.open(file).pixels, painted())


def test_the_first_frame_of_an_animation(tmp_path: Path) -> None:
    frames = [Image.new("RGB", (9, 7), colour) for colour in ("red", "blue")]
    frames[0].save(tmp_path / "a.webp", save_all=True, append_images=frames[1:], lossless=True)
    assert bool((SourcePicture.open(tmp_path / "a.webp").pixels == (255, 0, 0)).all())


def test_resized_keeps_the_aspect_and_cuts_the_middle_out() -> None:
    picture = SourcePicture(painted(60, 30), "")
    whole = np.asarray(Image.fromarray(painted(60, 30)).resize((180, 90), Image.Resampling.LANCZOS))
    assert np.abs(picture.resized(90, 90).astype(int) - whole[:, 45:135]).max() <= 1
    assert picture.resized(60, 30) is picture.pixels


def test_resized_is_lanczos() -> None:
    picture = SourcePicture(painted(), "")
    wanted = Image.fromarray(painted()).resize((80, 48), Image.Resampling.LANCZOS)
    assert np.array_equal(picture.resized(80, 48), np.asarray(wanted))


@pytest.mark.parametrize("sides", [(1, 1, 64, 32), (3, 200, 32, 32), (200, 3, 96, 32), (7, 5, 33, 31)])
def test_any_shape_can_be_resized(sides: tuple[int, int, int, int]) -> None:
    width, height, wanted_width, wanted_height = sides
    resized = SourcePicture(painted(width, height), "").resized(wanted_width, wanted_height)
    assert resized.shape == (wanted_height, wanted_width, 3)


def test_rows_are_what_the_whole_picture_is() -> None:
    read = pixel_rows(painted(), torch.device("cpu"), torch.float32)
    whole = read(0, 24)
    assert whole.shape == (1, 3, 24, 40) and float(whole.min()) == -1.0 and float(whole.max()) == 1.0
    assert torch.equal(torch.cat([read(0, 7), read(7, 24)], 2), whole)
    back = ((whole[0].permute(1, 2, 0) / 2 + 0.5) * 255).round().to(torch.uint8).numpy()
    assert np.array_equal(back, painted())


# --- hostile files ---------------------------------------------------------------------------------------------------


def refused(path: Path) -> str:
    with pytest.raises(ImageFileError) as caught:
        SourcePicture.open(path)
    message = str(caught.value)
    assert "\n" not in message and message.endswith(".")
    return message


def chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def png_header(width: int, height: int) -> bytes:
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bomb = tmp_path / "bomb.png"
    bomb.write_bytes(
        png_header(30_000, 30_000) + chunk(b"IDAT", zlib.compress(b"\0" * 10_000_000)) + chunk(b"IEND", b"")
    )
    monkeypatch.setattr(Image.Image, "load", lambda self: pytest.fail("its pixels were unpacked"))
    assert "too large" in refused(bomb)
    bomb.write_bytes(png_header(9_000, 9_000) + chunk(b"IDAT", zlib.compress(b"\0" * 10_000_000)) + chunk(b"IEND", b""))
    assert "9000x9000" in refused(bomb)


def test_a_bomb_in_a_text_is_refused(tmp_path: Path) -> None:
    text = chunk(b"zTXt", b"Comment\0\0" + zlib.compress(b"a" * 200_000_000))
    file = tmp_path / "text.png"
    file.write_bytes(png_header(4, 4) + text + chunk(b"IDAT", zlib.compress(b"\0" * 52)) + chunk(b"IEND", b""))
    refused(file)


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_truncated_files_are_refused(kind: str, tmp_path: Path) -> None:
    encoded = io.BytesIO()
    Image.fromarray(np.random.default_rng(0).integers(0, 256, (64, 64, 3), np.uint8)).save(encoded, kind)
    for share in (0.02, 0.3, 0.9):
        file = tmp_path / f"{share}.{kind.lower()}"
        file.write_bytes(encoded.getvalue()[: int(share * len(encoded.getvalue()))])
        assert "damaged" in refused(file)


@pytest.mark.parametrize("kind", ["GIF", "BMP", "TIFF", "PPM", "ICO"])
def test_other_formats_are_not_even_tried(kind: str, tmp_path: Path) -> None:
    assert "not a PNG, JPEG or WebP" in refused(saved(tmp_path / "a.png", format=kind))


def test_what_is_no_picture(tmp_path: Path) -> None:
    for number, content in enumerate(
        (b"", b"\x89PNG\r\n\x1a\n", b"RIFF\xff\xff\xff\xffWEBPVP8 ", b"\xff\xd8\xff\xe1", b"x" * 99)
    ):
        file = tmp_path / str(number)
        file.write_bytes(content)
        assert "damaged" in refused(file)
    assert "no such file" in refused(tmp_path / "missing")
    assert "folder" in refused(tmp_path)
    refused(Path("a\0b"))
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        assert "device" in refused(tmp_path / "pipe")


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source_picture, "MAX_FILE_BYTES", 1000)
    file = tmp_path / "large"
    file.write_bytes(b"\x89PNG\r\n\x1a\n" + b"\0" * 1000)
    assert "larger than" in refused(file)


def test_flipped_bytes_are_a_picture_or_a_sentence(tmp_path: Path) -> None:
    random = np.random.default_rng(1)
    for kind in ("PNG", "JPEG", "WEBP"):
        encoded = io.BytesIO()
        Image.fromarray(painted()).save(encoded, kind)
        for _ in range(60):
            content = bytearray(encoded.getvalue())
            for place in random.integers(0, len(content), 4):
                content[place] = random.integers(0, 256)
            (tmp_path / "a").write_bytes(content)
            try:
                read = SourcePicture.open(tmp_path / "a").pixels
            except ImageFileError:
                continue
            assert read.dtype == np.uint8 and read.ndim == 3 and read.shape[2] == 3
