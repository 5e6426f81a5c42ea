"""A picture, enlarged, and saved with 16 bits: the commands with the starter model, in one process."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtGui import QImage

from engine import paths
from engine.image_file import read_recipe
from engine.journal import unfinished_renders
from sana_desktop import cli


@pytest.fixture
def run(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(paths, "data_folder", lambda: tmp_path / "data")
    monkeypatch.setenv(paths.PICTURES_VARIABLE, str(tmp_path / "gallery"))

    def run(*arguments: str) -> Path:
        code = cli.main([*arguments, "--device", "cpu"])
        output, errors = capsys.readouterr()
        assert code == 0, errors
        return Path(output.strip())

    return run


def sixteen_bits(path: Path) -> np.ndarray:
    image = QImage(str(path)).convertToFormat(QImage.Format.Format_RGBX64)
    stored = np.frombuffer(image.constBits(), np.uint16).reshape(image.height(), image.bytesPerLine() // 8, 4)
    return stored[:, : image.width(), :3].astype(np.int64)


def test_from_a_prompt_to_sixteen_bits(run, tmp_path):
    small = run(
        "generate", "a red apple", "--seed", "3", "--width", "128", "--height", "96", "--exact-size", "--steps", "2"
    )
    large = run("enlarge", str(small), "--to", "800x330", "--steps", "1")
    recipe = read_recipe(large)
    assert (recipe.tiles, recipe.source_size, recipe.rendered_size) == (2, (128, 96), (800, 352))
    assert recipe.origin == "128x96 enlarged to 800x330, denoised in 2 tiles, strength 0.2"
    with Image.open(large) as picture:
        eight = np.asarray(picture).astype(np.int64)
    assert eight.shape == (330, 800, 3)
    for kind in ("png16", "tiff16"):
        wide = run("export", str(large), "--format", kind)
        sixteen = sixteen_bits(wide)
        # What was decoded once more, finer: the same picture within half a step of eight bits.
        assert np.abs(sixteen - 257 * eight).max() <= 257 // 2 + 2
        assert len(np.unique(sixteen)) > 10_000
        assert read_recipe(wide) == recipe
    assert run("export", str(large), "--format", "webp").suffix == ".webp"
    assert unfinished_renders() == []
