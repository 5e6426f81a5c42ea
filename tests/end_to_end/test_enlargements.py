"""Enlarged pictures as the starter model makes them: no seam is to be seen, nothing is repeated on plain ground."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from seams import seam_ratio

from engine import GeneratedImage, GenerationRequest, paths
from engine.pipeline import Engine
from engine.tiling import plan_tiles

SIDE = 2048
STEPS = 8
PROMPTS = (
    "a fox on a blue background",
    "a panda on a green background",
    "a cartoon of two foxes, pink background",
    "a red apple on a white background",
    "a castle on a light blue background",
    "a flat icon of a rocket",
    "a line drawing of a key above a padlock",
    "a sunflower on a yellow background",
    "a small car on a gray background",
    "a penguin on a purple background",
    "three donuts on a pink background",
    "a tower, orange background",
    "a cartoon of a tree on a white background",
    "a guitar on a black background",
    "a cat to the left of a dog",
    "a flat icon of a heart on a red background",
    "a mushroom on a brown background",
    "a whale on a blue background",
    "a balloon on a light blue background",
    "a teddy bear on a green background",
)


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine("cpu")


@pytest.fixture(autouse=True)
def data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The journal of a test is nobody's unfinished picture."""
    monkeypatch.setattr(paths, "data_folder", lambda: tmp_path / "data")


def drawn(engine: Engine, request: GenerationRequest) -> GeneratedImage:
    *_, image = engine.generate(request)
    assert isinstance(image, GeneratedImage)
    return image


@pytest.mark.slow
@pytest.mark.timeout(1200)
@pytest.mark.parametrize("seed", range(len(PROMPTS)), ids=lambda seed: PROMPTS[seed])
def test_no_border_of_a_tile_shows(seed: int, engine: Engine, tmp_path: Path) -> None:
    """One picture each; `-s` prints the figures of docs/performance.md."""
    base = drawn(engine, GenerationRequest(PROMPTS[seed], seed=seed, steps=12))
    source = tmp_path / "source.png"
    # The picture has its own autoencoder's lattice faintly in it: cut so that the tiles' borders do not lie on that.
    drawing = base.pixels[13:, 13:]
    Image.fromarray(drawing).save(source)
    large = drawn(
        engine,
        GenerationRequest(
            PROMPTS[seed], seed=seed, steps=STEPS, width=SIDE, height=SIDE, source=str(source), guidance_scale=1.0
        ),
    )
    tiles = plan_tiles(SIDE // 32, SIDE // 32, 16, large.request.tile_overlap)
    assert (large.tiles, large.source_width) == (len(tiles), drawing.shape[1])
    resampled = np.asarray(Image.fromarray(drawing).resize((SIDE, SIDE), Image.Resampling.LANCZOS))
    ratio, without = (seam_ratio(picture, resampled, tiles) for picture in (large.pixels, resampled))
    print(f"\n{PROMPTS[seed]}: {ratio:.3f} (resampled, without tiles: {without:.3f})")
    assert 0.95 <= ratio <= 1.05
    # What is drawn stays what it was: nothing new where the source is plain.
    change = np.abs(large.pixels.astype(int) - resampled).mean(axis=2)
    assert float((change > 40).mean()) < 0.01
