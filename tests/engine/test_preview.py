"""The live preview: small, in range, and close to the picture that the latent will become."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from tiny_model import autoencoder, our_autoencoder

from engine.preview import LatentPreview


@torch.inference_mode()
def fit(folder: Path) -> LatentPreview:
    return LatentPreview.fit(our_autoencoder(autoencoder(latent_channels=4, stages=3), folder))


@pytest.mark.parametrize("value", [0.0, 1e6, -1e6, torch.nan, torch.inf])
def test_any_latent_is_drawn(tmp_path: Path, value: float) -> None:
    preview = fit(tmp_path).render(torch.full((1, 4, 3, 5), value))
    assert preview.shape == (3, 5, 3) and preview.dtype == np.uint8


def test_a_latent_that_holds_its_cell_s_colour_is_drawn_in_it() -> None:
    """An encoder whose first three channels are the cell's mean colour needs no guessing."""

    class MeanColour(torch.nn.Module):
        class config:
            compression = 32

        def __init__(self) -> None:
            super().__init__()
            self.weight = torch.nn.Parameter(torch.zeros(1))

        def encode(self, pixels: torch.Tensor) -> torch.Tensor:
            return 0.4 * torch.nn.functional.avg_pool2d(pixels, 32)

    colours = torch.tensor([[-1.0, 0.0, 1.0], [0.5, -0.5, 0.25]]).T.reshape(1, 3, 1, 2)
    with torch.no_grad():
        preview = LatentPreview.fit(MeanColour()).render(0.4 * colours)  # type: ignore[arg-type]
    wanted = ((colours / 2 + 0.5) * 255)[0].permute(1, 2, 0).numpy()
    assert np.abs(preview - wanted).max() <= 3  # the ridge pulls a little towards grey


def test_a_kept_preview_is_the_same_and_belongs_to_its_autoencoder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("engine.paths.cache_folder", lambda: tmp_path / "cache")
    fitted = fit(tmp_path)
    fitted.keep("one model")
    latent = torch.randn(1, 4, 3, 5)
    kept = LatentPreview.kept("one model", 4)
    assert kept is not None and np.array_equal(kept.render(latent), fitted.render(latent))
    assert LatentPreview.kept("another model", 4) is None
    assert LatentPreview.kept("one model", 32) is None, "of another shape"
    (file,) = (tmp_path / "cache" / "previews").iterdir()
    file.write_bytes(file.read_bytes()[:-3])
    assert LatentPreview.kept("one model", 4) is None, "damaged"
