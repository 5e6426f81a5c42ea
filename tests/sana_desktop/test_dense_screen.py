"""On screens of 1.25, 1.5 and 2 pixels to Qt's one, a picture at 100 % is still copied pixel by pixel.

The scale of the screen is fixed when a program begins, so each is a program of its own.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

SHOW = """
import numpy as np
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from sana_desktop.qt_image import screen_levels
from sana_desktop.widgets.image_view import ImageView

app = QApplication([])
pixels = np.random.default_rng(0).integers(0, 255, (1024, 1024, 3), dtype=np.uint8)
window = QWidget()
view = ImageView(window)
view.setGeometry(13, 11, 500, 400)  # where, on some screens, no pixel begins
window.resize(540, 440)
window.show()
app.processEvents()
view.show_levels(QSize(1024, 1024), screen_levels(pixels), "")
view.show_actual_size()
image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
seen = rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3)
middle = seen[200:260, 200:260]
found = np.argwhere((pixels == middle[0, 0]).all(axis=2))
fits = [np.array_equal(pixels[y : y + 60, x : x + 60], middle) for y, x in found]
assert view.devicePixelRatioF() != 1, "the scale was not taken"
assert sum(fits) == 1, "no such pixels in the picture"
"""


@pytest.mark.parametrize("scale", ["1.25", "1.5", "2"])
def test_a_pixel_of_the_picture_is_a_pixel_of_the_screen(scale):
    environment = {**os.environ, "QT_SCALE_FACTOR": scale, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", SHOW], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr
