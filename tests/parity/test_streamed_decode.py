"""The published decoder in rows against itself as a whole, at full width; and what its memory really is.

`pytest -m slow -s tests/parity/test_streamed_decode.py` prints the figures, and beside them those of diffusers' tiles.
"""

from __future__ import annotations

import itertools
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from diffusers import AutoencoderDC
from torch import Tensor

from engine.autoencoder import Autoencoder
from engine.config import AutoencoderConfig

pytestmark = pytest.mark.slow
SIZES = {"1024x1024": (32, 32), "1504x992": (31, 47)}  # (height, width) in cells
TILES = (256, 384, 512)  # pixels
RANGE_SHARE = 1e-4


def as_bytes(pixels: Tensor) -> Tensor:
    return ((pixels / 2 + 0.5).clamp(0, 1) * 255).round()


def apart(ours: Tensor, wanted: Tensor) -> tuple[float, float]:
    """The largest difference as a share of the range, and in steps of 8 bits."""
    share = float((ours - wanted).abs().max() / (wanted.max() - wanted.min()))
    return share, float((as_bytes(ours) - as_bytes(wanted)).abs().max())


@pytest.mark.timeout(7200)
@pytest.mark.parametrize("size", SIZES)
@torch.inference_mode()
def test_rows_are_the_whole_and_each_other(size: str, monkeypatch: pytest.MonkeyPatch) -> None:
    torch.manual_seed(0)
    network = Autoencoder(AutoencoderConfig()).eval()
    latent = torch.randn(1, 32, *SIZES[size])
    pictures = {tile: network.decode(latent, tile // 32) for tile in TILES}
    monkeypatch.setattr("engine.autoencoder.WHOLE_BYTES", 2**40)
    whole = network.decode(latent)
    for tile, picture in pictures.items():
        share, steps = apart(picture, whole)
        print(f"{size}: rows of {tile} px against whole: {share:.1e} of the range, {steps:.0f}/255")
        assert share <= RANGE_SHARE and steps <= 1
    for one, other in itertools.combinations(TILES, 2):
        share, steps = apart(pictures[one], pictures[other])
        print(f"{size}: rows of {one} px against {other}: {share:.1e} of the range, {steps:.0f}/255")
        assert share <= RANGE_SHARE and steps <= 1


@pytest.mark.timeout(7200)
@pytest.mark.parametrize("size", SIZES)
@torch.inference_mode()
def test_what_diffusers_own_tiles_are_apart(size: str) -> None:
    """No promise of ours: the figure beside. Each tile normalises its attention by itself."""
    torch.manual_seed(0)
    reference = AutoencoderDC().eval()
    latent = torch.randn(1, 32, *SIZES[size])
    whole = reference.decode(latent, return_dict=False)[0]
    for tile in TILES:
        stride = tile * 7 // 8 // 32 * 32  # in whole cells: with parts of one its pictures get another size
        reference.enable_tiling(tile, tile, stride, stride)
        share, steps = apart(reference.decode(latent, return_dict=False)[0], whole)
        print(f"{size}: diffusers' tiles of {tile} px against whole: {share:.1e} of the range, {steps:.0f}/255")


PEAK = """
import re, sys, torch
from engine.allocator import use_one_arena
from engine.autoencoder import Autoencoder
from engine.config import AutoencoderConfig
use_one_arena()
def memory(name):
    return int(re.search(name + r":\\s+(\\d+)", open("/proc/self/status").read())[1]) / 2**20
network = Autoencoder(AutoencoderConfig()).requires_grad_(False)
del network.encoder
cells, rows = int(sys.argv[1]), int(sys.argv[2])
latent, picture, top = torch.randn(1, 32, cells, cells), torch.empty(32 * cells, 32 * cells, 3, dtype=torch.uint8), 0
open("/proc/self/clear_refs", "w").write("5")
loaded = memory("VmRSS")
for band in network.decode_rows(latent, rows):
    picture[top : top + band.shape[2]] = ((band[0] / 2 + 0.5).clamp(0, 1) * 255).round().movedim(0, 2)
    top += band.shape[2]
print(memory("VmHWM") - loaded)
"""


@pytest.mark.timeout(14400)
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks Linux for the peak")
@pytest.mark.parametrize(("cells", "most"), [(32, 0.8), (128, 2.0)], ids=["1024", "4096"])
def test_the_peak_of_a_fresh_process(cells: int, most: float) -> None:
    """In GiB above the loaded model, with the fewest rows that a plan asks for."""
    command = [sys.executable, "-c", PEAK, str(cells), "1"]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2])
    print(f"{32 * cells} px, one row of cells at a time: {float(done.stdout):.2f} GiB above the loaded model")
    assert float(done.stdout) <= most
