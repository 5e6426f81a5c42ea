"""Arrays become images pixel by pixel, and large ones are halved for the screen."""

from __future__ import annotations

import numpy as np
import pytest
from fakes import gradient
from PySide6.QtGui import QImage

from sana_desktop.qt_image import THUMBNAIL_SIDE, read_levels, screen_levels, soft_preview, to_qimage


def test_every_pixel_arrives():
    pixels = gradient(5, 3, seed=1)  # 15 bytes a row: Qt's rows of 32 bits would be padded

    image = to_qimage(pixels)

    assert (image.width(), image.height()) == (5, 3)
    for y, x in np.ndindex(3, 5):
        color = image.pixelColor(x, y)
        assert (color.red(), color.green(), color.blue()) == tuple(pixels[y, x])


def test_an_image_outlives_its_array():
    pixels = gradient(64, 64)
    image = to_qimage(pixels)
    expected = tuple(pixels[10, 10])
    pixels[:] = 0

    assert image.pixelColor(10, 10).getRgb()[:3] == expected


@pytest.mark.parametrize(
    ("side", "levels"), [(512, [512, 256]), (700, [700, 350, 256]), (4096, [4096, 2048, 1024, 512, 256])]
)
def test_levels_lead_from_full_size_to_a_thumbnail(side, levels):
    assert [image.width() for image in screen_levels(np.zeros((side, side, 3), np.uint8))] == levels


@pytest.mark.parametrize(("width", "height"), [(1024, 768), (1023, 769)])
def test_each_pixel_of_a_level_is_the_mean_of_four(width, height):
    """Rounded down instead, the thumbnail of a picture of 4096 px would be three shades darker."""
    pixels = np.random.default_rng(0).integers(0, 256, (height, width, 3), dtype=np.uint8)
    half = screen_levels(pixels)[1].convertToFormat(QImage.Format.Format_RGB888)

    rows = np.frombuffer(half.constBits(), np.uint8).reshape(half.height(), half.bytesPerLine())
    seen = rows[:, : 3 * half.width()].reshape(half.height(), half.width(), 3)
    four = pixels[: height // 2 * 2, : width // 2 * 2].reshape(height // 2, 2, width // 2, 2, 3)
    assert np.array_equal(seen, (four.sum((1, 3)) + 2) // 4)


def test_a_wide_image_keeps_its_shape():
    thumbnail = screen_levels(gradient(1024, 256))[-1]

    assert (thumbnail.width(), thumbnail.height()) == (THUMBNAIL_SIDE, 64)


@pytest.mark.parametrize(("width", "height"), [(1, 1), (16, 16), (21, 12), (128, 128)])
def test_a_preview_is_enlarged_and_keeps_its_shape(width, height):
    preview = soft_preview(gradient(width, height))

    assert preview.width() >= 128
    assert preview.width() * height == preview.height() * width


def test_levels_are_read_back_from_a_file(tmp_path):
    path = tmp_path / "image.png"
    assert to_qimage(gradient(300, 200)).save(str(path))

    assert [image.width() for image in read_levels(path)] == [300, 256]


def test_a_file_that_is_no_image_has_no_levels(tmp_path):
    path = tmp_path / "image.png"
    path.write_text("no image")

    assert read_levels(path) == ()
    assert read_levels(tmp_path / "missing.png") == ()
