"""Pictures in every format, read back by others: Qt (all bits), Pillow (which keeps 8 of 16 bits), and ourselves."""

import io
import json
import struct
import tracemalloc
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PIL import Image
from PySide6.QtGui import QImage

from engine.errors import ImageFileError
from engine.image_file import read_recipe, texts_in
from engine.image_formats import ImageFormat, open_writer
from engine.image_formats.lossy import EXIF_TABLE, MAX_SEGMENT_BYTES, USER_COMMENT
from engine.image_formats.reading import read_texts
from engine.image_formats.texts import PictureTexts, recipe_in

LOSSLESS = [kind for kind in ImageFormat if not kind.is_lossy]
XMP = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    '<rdf:Description rdf:about=""><a xmlns="urn:a">{}</a></rdf:Description></rdf:RDF></x:xmpmeta>'
)
TEXTS = PictureTexts('{"prompt": "a fox & <snow>"}', "a fox, 雪\nSteps: 2", XMP.format("fox"), "Sana Desktop 0")
unicode_text = st.text(st.characters(exclude_categories=["Cs"]), max_size=200)


def noise(width: int, height: int, bits: int, seed: int = 0) -> np.ndarray:
    kind = np.uint16 if bits == 16 else np.uint8
    return np.random.default_rng(seed).integers(0, 2**bits, (height, width, 3), dtype=kind)


def written(pixels: np.ndarray, kind: ImageFormat, texts: PictureTexts = TEXTS, rows: int = 1000, **how: int) -> bytes:
    file = io.BytesIO()
    height, width, _ = pixels.shape
    writer = open_writer(file, kind, width, height, texts, **how)
    for top in range(0, height, rows):
        writer.write(pixels[top : top + rows])
    writer.finish()
    return file.getvalue()


def read_by_qt(data: bytes) -> np.ndarray:
    """uint16 (height, width, 3), whatever the file has."""
    image = QImage.fromData(data).convertToFormat(QImage.Format.Format_RGBX64)
    stored = np.frombuffer(image.constBits(), np.uint16).reshape(image.height(), image.bytesPerLine() // 8, 4)
    return stored[:, : image.width(), :3].copy()  # the image owns the memory


@settings(max_examples=60)
@given(st.sampled_from(LOSSLESS), st.integers(1, 70), st.integers(1, 200), st.integers(1, 90), st.integers(0, 3))
@example(ImageFormat.PNG16, 1, 1, 1, 0)
@example(ImageFormat.TIFF16, 3, 32, 32, 0)
@example(ImageFormat.TIFF, 3, 33, 31, 0)
def test_every_bit_comes_back_however_the_rows_were_given(kind, width, height, rows, flat):
    pixels = noise(width, height, kind.bits)
    pixels[: height * flat // 3] = 200  # flat, where the other filter is chosen
    read = read_by_qt(written(pixels, kind, rows=rows))
    assert np.array_equal(read, pixels if kind.bits == 16 else pixels.astype(np.uint16) * 257)


@pytest.mark.parametrize("kind", LOSSLESS)
def test_pillow_reads_the_upper_eight_bits(kind):
    pixels = noise(33, 70, kind.bits)
    with Image.open(io.BytesIO(written(pixels, kind))) as picture:
        assert picture.mode == "RGB" and picture.format == ("PNG" if kind.suffix == ".png" else "TIFF")
        assert np.array_equal(np.asarray(picture), (pixels >> (kind.bits - 8)).astype(np.uint8))


@pytest.mark.parametrize("kind", [ImageFormat.JPEG, ImageFormat.WEBP])
def test_quality_is_what_was_asked_for(kind):
    y, x = np.mgrid[0:96, 0:96]
    pixels = np.stack([x * 2, y * 2, x + y], axis=-1).astype(np.uint8)
    fine, coarse = (written(pixels, kind, quality=quality) for quality in (98, 20))
    with Image.open(io.BytesIO(fine)) as picture:
        assert picture.format == kind.value.upper()
        assert np.abs(np.asarray(picture).astype(int) - pixels).mean() < 3
    assert len(coarse) < 0.7 * len(fine)


@pytest.mark.parametrize("kind", ImageFormat)
def test_a_picture_without_texts_is_one_too(kind):
    data = written(noise(5, 7, kind.bits), kind, PictureTexts())
    assert QImage.fromData(data).height() == 7
    if kind.suffix != ".png":
        found = read_texts(io.BytesIO(data))
        assert (found.packet, found.parameters) == ("", "")


@pytest.mark.parametrize("kind", ImageFormat)
def test_too_few_rows_are_a_fault_of_ours(kind):
    writer = open_writer(io.BytesIO(), kind, 4, 8, TEXTS)
    writer.write(noise(4, 7, kind.bits))
    with pytest.raises(AssertionError):
        writer.finish()


@pytest.mark.parametrize("kind", [ImageFormat.PNG16, ImageFormat.TIFF16])
def test_a_large_picture_needs_the_memory_of_a_few_rows(kind, tmp_path):
    with open(tmp_path / "large", "w+b") as file:
        writer = open_writer(file, kind, 4096, 1024, TEXTS)
        band = noise(4096, 128, 16)
        tracemalloc.start()
        try:
            for _ in range(8):
                writer.write(band)
            writer.finish()
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert peak < 16 << 20  # the picture has 24 MiB, the band 3


class TestTexts:
    @pytest.mark.parametrize("kind", [ImageFormat.JPEG, ImageFormat.WEBP, ImageFormat.TIFF, ImageFormat.TIFF16])
    def test_all_come_back(self, kind):
        found = read_texts(io.BytesIO(written(noise(8, 8, kind.bits), kind)))
        assert recipe_in(found.packet) == TEXTS.recipe
        assert found.parameters == TEXTS.parameters
        assert ElementTree.fromstring(found.packet) is not None

    @pytest.mark.parametrize("kind", [ImageFormat.JPEG, ImageFormat.WEBP])
    def test_others_find_them_where_the_formats_have_them(self, kind):
        with Image.open(io.BytesIO(written(noise(8, 8, 8), kind))) as picture:
            comment = picture.getexif().get_ifd(EXIF_TABLE)[USER_COMMENT]
            assert comment == b"UNICODE\0" + TEXTS.parameters.encode("utf-16-be")
            assert b"<a xmlns" in picture.info["xmp"]

    def test_others_find_them_in_a_tiff(self):
        with Image.open(io.BytesIO(written(noise(8, 8, 16), ImageFormat.TIFF16))) as picture:
            assert picture.tag_v2[305] == "Sana Desktop 0"
            assert b"<sana:recipe" in picture.tag_v2[700]

    @given(unicode_text, unicode_text)
    @example("</sana:recipe> ]]> & &amp; \x00\x0b\x7f\ufffe\uffff", "</rdf:Description>")
    def test_a_recipe_survives_the_packet_whatever_is_in_it(self, prompt, other):
        recipe = json.dumps({"prompt": prompt}, ensure_ascii=False)
        packet = PictureTexts(recipe, "", XMP.format("x")).packet().decode()
        assert json.loads(recipe_in(packet)) == {"prompt": prompt}
        ElementTree.fromstring(packet)  # well-formed

    def test_a_jpeg_leaves_out_what_does_not_fit_and_keeps_the_disclosure(self):
        long = PictureTexts("{" + "r" * 100_000 + "}", "p" * 100_000, XMP.format("x" * 1000), "Sana Desktop 0")
        found = read_texts(io.BytesIO(written(noise(8, 8, 8), ImageFormat.JPEG, long)))
        assert found.packet == long.xmp and found.parameters == ""
        longer = PictureTexts("{}", "", XMP.format("x" * 70_000), "")
        found = read_texts(io.BytesIO(written(noise(8, 8, 8), ImageFormat.JPEG, longer)))
        assert found.packet == XMP.format("")
        fitting = PictureTexts("{" + "r" * (MAX_SEGMENT_BYTES - 1000) + "}", "", XMP.format("x"), "")
        found = read_texts(io.BytesIO(written(noise(8, 8, 8), ImageFormat.JPEG, fitting)))
        assert recipe_in(found.packet) == fitting.recipe

    def test_a_webp_has_no_such_limit(self):
        long = PictureTexts("{" + "r" * 300_000 + "}", "p" * 40_000, XMP.format("x"), "")
        found = read_texts(io.BytesIO(written(noise(8, 8, 8), ImageFormat.WEBP, long)))
        assert recipe_in(found.packet) == long.recipe and found.parameters == long.parameters


class TestNames:
    @pytest.mark.parametrize(
        ("name", "kind"),
        [("a.png", "png"), ("a.PNG", "png"), ("a.b.tif", "tiff"), ("a.tiff", "tiff"), ("a.JPEG", "jpeg")],
    )
    def test_a_suffix_says_the_format(self, name, kind):
        assert ImageFormat.of(Path(name)) is ImageFormat(kind)

    @pytest.mark.parametrize("name", ["a", "a.gif", ".png", "a." + "x" * 5000])
    def test_another_one_is_refused(self, name):
        with pytest.raises(ImageFileError, match="PNG, TIFF, WebP or JPEG") as caught:
            ImageFormat.of(Path(name))
        assert len(str(caught.value)) < 300

    def test_each_format_has_a_suffix_that_means_it_and_a_title(self):
        for kind in ImageFormat:
            assert ImageFormat.of(Path(f"a{kind.suffix}")).suffix == kind.suffix
        assert [kind.title for kind in ImageFormat] == ["PNG", "16-bit PNG", "TIFF", "16-bit TIFF", "WebP", "JPEG"]


def tiff(count: int, *entries: tuple[int, int, int, int]) -> bytes:
    table = b"".join(struct.pack("<HHII", *entry) for entry in entries)
    return b"II*\0" + struct.pack("<IH", 8, count) + table + bytes(4)


HOSTILE = {
    "JPEG cut in a segment": b"\xff\xd8\xff\xe1\xff\xff",
    "JPEG segment without length": b"\xff\xd8\xff\xe1",
    "JPEG segment of length 0": b"\xff\xd8\xff\xe1\0\0" * 50,
    "JPEG segments without end": b"\xff\xd8" + b"\xff\xe0\0\2" * 100_000,
    "EXIF that is none": b"\xff\xd8\xff\xe1\0\x20Exif\0\0" + b"MM\0*\0\0\0\xff" + bytes(40),
    "EXIF in circles": b"\xff\xd8\xff\xe1\0\x22Exif\0\0"
    + b"MM\0*\0\0\0\x08\0\1\x87\x69\0\4\0\0\0\1\0\0\0\x08"
    + bytes(6),
    "WebP chunk longer than the file": b"RIFF\0\0\0\0WEBPXMP \xff\xff\xff\x7f",
    "WebP chunk of 3 MiB that is not there": b"RIFF\0\0\0\0WEBPXMP \0\0\x30\0",
    "TIFF directory beyond the end": b"II*\0\xff\xff\xff\xff",
    "TIFF of 65,535 entries": tiff(65535),
    "TIFF text beyond the end": tiff(1, (700, 1, 100, 1 << 31)),
    "TIFF text of 4 GiB": tiff(1, (700, 1, (1 << 32) - 1, 8)),
    "TIFF texts over each other": tiff(4000, *[(700, 1, 40_000, 0)] * 4000),
}


@pytest.mark.timeout(10)
@pytest.mark.parametrize("data", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_file_has_no_texts_or_is_refused(data, tmp_path):
    (tmp_path / "x.jpg").write_bytes(data)
    with pytest.raises(ImageFileError) as caught:
        read_recipe(tmp_path / "x.jpg")
    assert "\n" not in str(caught.value) and len(str(caught.value)) < 500
    try:
        texts_in(tmp_path / "x.jpg")
    except ImageFileError as error:
        assert "\n" not in str(error)


@settings(max_examples=100)
@given(st.sampled_from([ImageFormat.JPEG, ImageFormat.WEBP, ImageFormat.TIFF]), st.data())
def test_flipped_and_missing_bytes_are_read_or_refused(tmp_path_factory, kind, data):
    damaged = bytearray(written(noise(4, 4, 8), kind))
    for place in data.draw(st.lists(st.integers(0, len(damaged) - 1), min_size=1, max_size=4)):
        damaged[place] ^= data.draw(st.integers(1, 255))
    path = tmp_path_factory.getbasetemp() / "flipped"
    path.write_bytes(damaged[: data.draw(st.integers(0, len(damaged)))])
    try:
        texts_in(path)
    except ImageFileError as error:
        assert "\n" not in str(error)
