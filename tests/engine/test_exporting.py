"""A saved picture in another format: its latent decoded anew, or its own pixels."""

import contextlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image
from PySide6.QtGui import QImage
from torch import Tensor, nn

from engine import exporting, kept_latents, paths
from engine.errors import ImageFileError, ModelDamaged, ModelMissing, OutOfMemory
from engine.events import GeneratedImage, Stage, StepProgress
from engine.exporting import Exported, export
from engine.image_file import read_recipe, save_picture, texts_in
from engine.image_formats import ImageFormat
from engine.models import fingerprint
from engine.request import GenerationRequest, Precision
from engine.sizes import resize_and_crop

CELL = 32
WIDE = [ImageFormat.PNG16, ImageFormat.TIFF16]


class Enlarging(nn.Module):
    """Stands for a decoder: each cell becomes a square of its first three channels, and rows differ a little."""

    def __init__(self) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(1))
        self.config = type("Config", (), {"compression": CELL})()
        self.asked: list[tuple[int | None, int]] = []
        self.fails: dict[int | None, int] = {}  # rows of a band → so many bands come before memory runs out

    def picture(self, latent: Tensor) -> Tensor:
        pixels = latent[:, :3].repeat_interleave(CELL, 2).repeat_interleave(CELL, 3)
        return pixels + torch.linspace(0, 0.1, pixels.shape[2])[:, None]

    def decode_rows(self, latent: Tensor, rows: int | None = None, first: int = 0) -> Iterator[Tensor]:
        self.asked.append((rows, first))
        height = CELL * (rows or 2)
        bands = self.picture(latent).split(height, dim=2)
        for number, band in enumerate(bands[first:]):
            if number == self.fails.get(rows):
                raise torch.OutOfMemoryError("out of memory")
            yield band


@pytest.fixture
def decoder(monkeypatch):
    decoder, opened = Enlarging(), []

    def open_autoencoder(folder: Path, device: torch.device, precision: Precision, decoder_only: bool) -> Enlarging:
        assert decoder_only
        opened.append((device.type, precision))
        return decoder

    monkeypatch.setattr(exporting, "open_autoencoder", open_autoencoder)
    decoder.opened = opened
    return decoder


@pytest.fixture(autouse=True)
def places(tmp_path, monkeypatch):
    monkeypatch.setattr(paths, "data_folder", lambda: tmp_path / "data")
    monkeypatch.setattr(paths, "resource", lambda *parts: (tmp_path / "resources").joinpath(*parts))
    folder = tmp_path / "resources" / "models" / "starter"
    (folder / "vae").mkdir(parents=True)
    (folder / "vae" / "config.json").write_text("{}")
    (folder / "model_index.json").write_text('{"_class_name": "SanaPipeline"}')


@pytest.fixture
def latent():
    return torch.randn((1, 4, 5, 3), generator=torch.Generator().manual_seed(1)) * 0.7


@pytest.fixture
def saved(tmp_path, latent):
    """`saved(suffix, …)` → the path of a picture whose latent is kept."""

    def save(suffix: str = ".png", keep: bool = True, **changes: object) -> Path:
        request = GenerationRequest("a fox", width=3 * CELL, height=5 * CELL, seed=7)
        request = replace(request, **{name: value for name, value in changes.items() if hasattr(request, name)})
        key = kept_latents.keep(latent, request, "test") if keep else None
        pixels = np.random.default_rng(0).integers(0, 256, (request.height, request.width, 3), dtype=np.uint8)
        provenance = {
            "model_fingerprint": fingerprint(paths.resource("models", "starter")),
            "precision": "bfloat16",
            "latent": key,
        }
        image = GeneratedImage(request, pixels, 3 * CELL, 5 * CELL, provenance=provenance | changes.get("told", {}))
        return save_picture(image, tmp_path / f"fox{suffix}")

    return save


def run(source: Path, target: Path, kind: ImageFormat, **options: object) -> Exported:
    *steps, last = export(source, target, kind, **options)
    assert isinstance(last, Exported)
    assert all(isinstance(step, StepProgress) and step.stage is Stage.DECODING for step in steps)
    assert [step.step for step in steps] == sorted({step.step for step in steps})
    assert steps[-1].step == steps[-1].total_steps
    return last


def sixteen_bits(path: Path) -> np.ndarray:
    image = QImage(str(path)).convertToFormat(QImage.Format.Format_RGBX64)
    stored = np.frombuffer(image.constBits(), np.uint16).reshape(image.height(), image.bytesPerLine() // 8, 4)
    return stored[:, : image.width(), :3].copy()


def as_integers(pixels: Tensor, bits: int = 16) -> np.ndarray:
    scaled = ((pixels[0].double() / 2 + 0.5).clamp(0, 1) * (2**bits - 1)).round()
    return scaled.permute(1, 2, 0).numpy().astype(np.int64)


class TestSixteenBits:
    @pytest.mark.parametrize("kind", WIDE)
    def test_they_are_the_decoders_own(self, saved, decoder, latent, tmp_path, kind):
        done = run(saved(), tmp_path / f"wide{kind.suffix}", kind)
        assert done.from_latent and done.path == tmp_path / f"wide{kind.suffix}"
        wanted = as_integers(decoder.picture(latent))
        assert np.abs(sixteen_bits(done.path).astype(np.int64) - wanted).max() <= 1  # float32 beside float64
        assert len(np.unique(wanted)) > 256

    @pytest.mark.parametrize("kind", WIDE)
    def test_the_texts_come_along(self, saved, decoder, tmp_path, kind):
        source = saved()
        done = run(source, tmp_path / f"wide{kind.suffix}", kind)
        assert read_recipe(done.path) == read_recipe(source)
        assert texts_in(done.path).parameters == texts_in(source).parameters
        assert "trainedAlgorithmicMedia" in texts_in(done.path).xmp

    def test_they_are_decoded_in_float32_whatever_the_picture_was(self, saved, decoder, tmp_path):
        run(saved(), tmp_path / "wide.png", ImageFormat.PNG16)
        assert decoder.opened == [("cpu", Precision.FLOAT32)]

    def test_an_enlargements_edges_are_cut_off_all_around(self, saved, decoder, latent, tmp_path):
        source = saved(width=90, height=131, source="/photo.png")
        done = run(source, tmp_path / "wide.png", ImageFormat.PNG16)
        whole = as_integers(decoder.picture(latent))
        wanted = whole[14 : 14 + 131, 3 : 3 + 90]
        assert np.abs(sixteen_bits(done.path).astype(np.int64) - wanted).max() <= 1

    def test_a_size_between_the_trained_ones_is_resampled(self, saved, decoder, latent, tmp_path):
        done = run(saved(width=80, height=120), tmp_path / "wide.png", ImageFormat.PNG16)
        wanted = as_integers(resize_and_crop(decoder.picture(latent), 120, 80))
        assert np.abs(sixteen_bits(done.path).astype(np.int64) - wanted).max() <= 1

    @pytest.mark.parametrize("before", [0, 1, 2])
    def test_where_memory_runs_out_it_goes_on_in_smaller_bands(self, saved, decoder, latent, tmp_path, before):
        decoder.fails = {None: before}
        done = run(saved(), tmp_path / "wide.png", ImageFormat.PNG16)
        assert decoder.asked == [(None, 0), (1, 2 * before)]
        assert np.abs(sixteen_bits(done.path).astype(np.int64) - as_integers(decoder.picture(latent))).max() <= 1

    def test_where_memory_is_too_short_for_any_band_there_is_no_file(self, saved, decoder, tmp_path):
        decoder.fails = {None: 0, 1: 1}
        with pytest.raises(OutOfMemory, match="close other programs"):
            run(saved(), tmp_path / "wide.png", ImageFormat.PNG16)
        assert not [*tmp_path.glob("*wide*")]

    def test_what_is_not_a_number_is_no_picture(self, saved, decoder, tmp_path, monkeypatch):
        monkeypatch.setattr(decoder, "picture", lambda latent: torch.full((1, 3, 160, 96), torch.nan))
        with pytest.raises(ModelDamaged):
            run(saved(), tmp_path / "wide.png", ImageFormat.PNG16)
        assert not [*tmp_path.glob("*wide*")]

    def test_closing_leaves_no_file(self, saved, decoder, tmp_path):
        with contextlib.closing(export(saved(), tmp_path / "wide.png", ImageFormat.PNG16)) as events:
            assert [next(events).step for _ in range(2)] == [0, 2 * CELL]
        assert not [path for path in tmp_path.iterdir() if "wide" in path.name]

    def test_a_full_disk_leaves_no_file(self, saved, decoder, full_disk):
        source = saved()
        with pytest.raises(ImageFileError, match="disk is full"):
            run(source, full_disk / "wide.png", ImageFormat.PNG16)
        assert [path.name for path in full_disk.iterdir()] == ["filler"]


class TestWithoutTheLatent:
    @pytest.mark.parametrize("kind", WIDE)
    def test_sixteen_bits_are_refused_in_a_sentence(self, saved, decoder, tmp_path, kind):
        with pytest.raises(ImageFileError, match="render it again from its recipe, or choose a format with 8 bits"):
            run(saved(keep=False), tmp_path / "wide.png", kind)
        assert decoder.opened == []

    @pytest.mark.parametrize("kind", WIDE)
    def test_a_strangers_picture_has_none(self, decoder, tmp_path, kind):
        Image.new("RGB", (4, 4)).save(tmp_path / "x.png")
        with pytest.raises(ImageFileError, match="16 bits"):
            run(tmp_path / "x.png", tmp_path / "wide.png", kind)

    def test_another_model_of_the_same_name_does_not_decode_it(self, saved, decoder, tmp_path):
        with pytest.raises(ModelMissing, match="is not what it was"):
            run(saved(told={"model_fingerprint": "of another"}), tmp_path / "wide.png", ImageFormat.PNG16)

    def test_a_model_that_is_gone_is_named(self, saved, decoder, tmp_path):
        with pytest.raises(ModelMissing, match="'gone'"):
            run(saved(model="gone"), tmp_path / "wide.png", ImageFormat.PNG16)

    def test_a_latent_of_another_size_is_not_taken_for_it(self, saved, decoder, tmp_path):
        wrong = kept_latents.keep(torch.zeros(1, 4, 2, 2), GenerationRequest("x"), "y")
        with pytest.raises(ImageFileError, match="another size"):
            run(saved(told={"latent": wrong}), tmp_path / "wide.png", ImageFormat.PNG16)


class TestEightBits:
    @pytest.mark.parametrize("kind", [ImageFormat.PNG, ImageFormat.TIFF])
    def test_a_pngs_own_pixels_are_exact_and_need_no_decoder(self, saved, decoder, tmp_path, kind):
        source = saved()
        done = run(source, tmp_path / f"other{kind.suffix}", kind)
        with Image.open(source) as before, Image.open(done.path) as after:
            assert np.array_equal(np.asarray(before), np.asarray(after))
        assert not done.from_latent and decoder.opened == []
        assert read_recipe(done.path) == read_recipe(source)

    @pytest.mark.parametrize("kind", [ImageFormat.WEBP, ImageFormat.JPEG])
    def test_lossy_ones_carry_the_recipe_too(self, saved, decoder, tmp_path, kind):
        source = saved()
        assert read_recipe(run(source, tmp_path / "other", kind, quality=80).path) == read_recipe(source)

    def test_a_recipe_too_long_for_a_jpeg_is_told(self, saved, decoder, tmp_path):
        long = saved(prompt="x" * 20_000, negative_prompt="é" * 20_000, instruction="\u96ea" * 15_000)
        assert run(long, tmp_path / "other.jpg", ImageFormat.JPEG).recipe_left_out
        assert not run(long, tmp_path / "other.webp", ImageFormat.WEBP).recipe_left_out
        with pytest.raises(ImageFileError, match="holds no recipe"):
            read_recipe(tmp_path / "other.jpg")
        assert read_recipe(tmp_path / "other.webp") == read_recipe(long)

    def test_a_lossy_files_latent_tells_more_than_its_pixels(self, saved, decoder, latent, tmp_path):
        done = run(saved(".jpg"), tmp_path / "other.png", ImageFormat.PNG)
        assert done.from_latent and decoder.opened == [("cpu", Precision.BFLOAT16)]
        with Image.open(done.path) as picture:
            assert np.abs(np.asarray(picture) - as_integers(decoder.picture(latent), 8)).max() <= 1

    @pytest.mark.parametrize("lost", [{"keep": False}, {"model": "gone"}])
    def test_where_the_latent_or_its_model_is_gone_the_pixels_do(self, saved, decoder, tmp_path, lost):
        assert not run(saved(".webp", **lost), tmp_path / "other.png", ImageFormat.PNG).from_latent

    def test_any_picture_can_be_converted(self, tmp_path):
        Image.new("RGB", (40, 30), "red").save(tmp_path / "x.png")
        done = run(tmp_path / "x.png", tmp_path / "x.tiff", ImageFormat.TIFF)
        with Image.open(done.path) as picture:
            assert picture.size == (40, 30) and picture.getpixel((5, 5)) == (255, 0, 0)
        assert texts_in(done.path).xmp == ""  # nobody says that a model made it

    @pytest.mark.parametrize("data", [b"", b"no picture", b"\x89PNG\r\n\x1a\n" + bytes(40)])
    def test_what_is_no_picture_is_refused_and_leaves_nothing(self, tmp_path, data):
        (tmp_path / "x.png").write_bytes(data)
        with pytest.raises(ImageFileError):
            run(tmp_path / "x.png", tmp_path / "y.tiff", ImageFormat.TIFF)
        assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["x.png"]


@pytest.fixture
def full_disk(small_disk):
    """Hardly a block is left."""
    (small_disk / "filler").write_bytes(bytes((1 << 20) - 4096))
    return small_disk
