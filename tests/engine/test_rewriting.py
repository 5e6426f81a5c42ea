"""Texts of existing files changed without touching anything else, in every format: ours and strangers'."""

import io
import os
import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin

from engine.annotations import Annotations
from engine.errors import ImageFileError
from engine.events import GeneratedImage
from engine.image_file import read_recipe, save_picture, texts_in
from engine.image_formats import ImageFormat
from engine.picture_facts import annotations_in, read_facts
from engine.picture_rewriting import share_copy, write_annotations
from engine.request import GenerationRequest

KINDS = [kind for kind in ImageFormat if kind.bits == 8]
FULL = Annotations(4, "red", ("cat", "雪"), ("for print",))
PROMPT = "a very secret fox"


def image(side: int = 24) -> GeneratedImage:
    pixels = np.random.default_rng(0).integers(0, 256, (side, side + 5, 3), dtype=np.uint8)
    request = GenerationRequest(PROMPT, "hidden things", seed=987654321)
    return GeneratedImage(request, pixels, 512, 512, provenance={"template": "a {very|hardly} secret fox"})


@pytest.fixture(params=KINDS, ids=lambda kind: kind.value)
def ours(request, tmp_path) -> Path:
    return save_picture(image(), tmp_path / f"fox{request.param.suffix}")


def strangers(folder: Path) -> dict[str, Path]:
    """Files as other programs write them, with everything that may be in them."""
    exif = Image.Exif()
    exif[0x0112], exif[0x010E], exif[0x0132] = 6, "at home", "2026:01:02 03:04:05"
    exif.get_ifd(0x8825)[1] = "N"
    profile = b"profile" * 20
    rgb = Image.fromarray(image().pixels)
    clear = rgb.convert("RGBA")
    clear.putalpha(99)
    texts = PngImagePlugin.PngInfo()
    texts.add_text("prompt", '{"1": "secret"}')
    texts.add_text("Comment", "secret", zip=True)
    paths = {
        name: folder / name for name in ("a.png", "p.png", "a.jpg", "p.jpg", "a.webp", "l.webp", "t.webp", "a.tif")
    }
    rgb.save(paths["a.png"], pnginfo=texts, exif=exif, icc_profile=profile, dpi=(72, 72))
    rgb.convert("P").save(paths["p.png"], transparency=3)
    rgb.save(paths["a.jpg"], exif=exif, icc_profile=profile, comment="secret", quality=90)
    rgb.save(paths["p.jpg"], progressive=True)
    rgb.save(paths["a.webp"], exif=exif, icc_profile=profile)
    rgb.save(paths["l.webp"], lossless=True)
    clear.save(paths["t.webp"], lossless=True)
    rgb.save(paths["a.tif"])
    return paths


NAMES = ["a.png", "p.png", "a.jpg", "p.jpg", "a.webp", "l.webp", "t.webp", "a.tif"]


@pytest.fixture(params=NAMES)
def stranger(request, tmp_path) -> Path:
    return strangers(tmp_path)[request.param]


def pixels(path: Path) -> np.ndarray:
    with Image.open(path) as opened:
        return np.asarray(opened.convert("RGBA"))


class TestAnnotations:
    def test_ours_keep_pixels_recipe_and_parameters(self, ours):
        before, shown, texts = ours.read_bytes(), pixels(ours), texts_in(ours)
        write_annotations(ours, FULL)
        assert annotations_in(ours) == FULL
        assert np.array_equal(pixels(ours), shown)
        after = texts_in(ours)
        assert (after.recipe, after.parameters) == (texts.recipe, texts.parameters)
        assert read_facts(ours).disclosure.is_generated
        if ours.suffix != ".tiff":
            write_annotations(ours, Annotations())
            assert ours.read_bytes() == before

    def test_strangers_keep_everything(self, stranger):
        shown, size = pixels(stranger), stranger.stat().st_size
        with Image.open(stranger) as opened:
            before = {key: value for key, value in opened.info.items() if key not in ("xmp", "XML:com.adobe.xmp")}
            exif = dict(opened.getexif())
        write_annotations(stranger, FULL)
        write_annotations(stranger, Annotations(2))
        assert annotations_in(stranger) == Annotations(2)
        assert np.array_equal(pixels(stranger), shown)
        with Image.open(stranger) as opened:
            assert before.items() <= opened.info.items()
            assert exif.items() <= dict(opened.getexif()).items()
        assert stranger.stat().st_size < size + 4000

    def test_a_file_does_not_grow_with_every_star(self, ours):
        write_annotations(ours, FULL)
        size = ours.stat().st_size
        for rating in (1, 2, 3, 4, 5, 0, 4):
            write_annotations(ours, Annotations(rating, "blue", ("dog",)))
        assert ours.stat().st_size <= size

    def test_a_packet_that_cannot_be_read_is_left_alone(self, tmp_path):
        path = tmp_path / "x.png"
        texts = PngImagePlugin.PngInfo()
        texts.add_itxt("XML:com.adobe.xmp", "<not <xml")
        Image.new("RGB", (4, 4)).save(path, pnginfo=texts)
        before = path.read_bytes()
        with pytest.raises(ImageFileError, match=r"left as it is \(its XMP packet cannot be changed: it is not well"):
            write_annotations(path, FULL)
        assert path.read_bytes() == before
        assert "XMP packet is not read" in read_facts(path).problem and read_facts(path).width == 4

    def test_a_packet_behind_the_pixels_or_packed_is_found(self, tmp_path):
        packed = zlib.compress(texts_in(save_picture(image(), tmp_path / "fox.png")).xmp.encode())
        content = b"XML:com.adobe.xmp\0\1\0\0\0" + packed
        Image.new("RGB", (4, 4)).save(tmp_path / "x.png")
        data = (tmp_path / "x.png").read_bytes()
        late = struct.pack(">I", len(content)) + b"iTXt" + content + struct.pack(">I", zlib.crc32(b"iTXt" + content))
        (tmp_path / "x.png").write_bytes(data[:-12] + late + data[-12:])
        write_annotations(tmp_path / "x.png", FULL)
        assert annotations_in(tmp_path / "x.png") == FULL
        assert read_facts(tmp_path / "x.png").disclosure.system == "Sana Desktop"
        assert (tmp_path / "x.png").read_bytes().startswith(data[:-12])

    def test_permissions_and_links_stay_and_the_file_is_newer(self, ours, tmp_path):
        ours.chmod(0o640)
        os.utime(ours, (0, 0))
        (tmp_path / "link").symlink_to(ours)
        write_annotations(tmp_path / "link", FULL)
        assert (tmp_path / "link").is_symlink() and annotations_in(ours) == FULL
        assert ours.stat().st_mode & 0o777 == 0o640 and ours.stat().st_mtime > 1e9
        assert {entry.name for entry in tmp_path.iterdir()} == {ours.name, "link"}

    def test_what_is_there_already_is_not_written(self, ours):
        write_annotations(ours, FULL)
        before = ours.stat()
        write_annotations(ours, FULL)
        assert (ours.stat().st_ino, ours.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)

    def test_a_jpeg_that_is_full_says_so_and_stays(self, tmp_path):
        Image.new("RGB", (4, 4)).save(tmp_path / "x.jpg", xmp=b'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-'
            b'syntax-ns#"><rdf:Description>' + b" " * 65_300 + b"</rdf:Description></rdf:RDF>")  # fmt: skip
        before = (tmp_path / "x.jpg").read_bytes()
        with pytest.raises(ImageFileError, match="a JPEG has no room"):
            write_annotations(tmp_path / "x.jpg", Annotations(4, "red", tuple(f"{n} long tag" for n in range(50))))
        assert (tmp_path / "x.jpg").read_bytes() == before

    def test_a_full_disk_leaves_the_file_as_it_was(self, small_disk):
        path = save_picture(image(460), small_disk / "fox.png")
        before = path.read_bytes()
        with pytest.raises(ImageFileError, match="disk is full"):
            write_annotations(path, FULL)
        assert path.read_bytes() == before and [entry.name for entry in small_disk.iterdir()] == ["fox.png"]

    @pytest.mark.parametrize("data", [b"", b"text", b"GIF89a" + bytes(50), b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xd9"])
    def test_what_is_no_picture_is_left_alone(self, tmp_path, data):
        (tmp_path / "x").write_bytes(data)
        with pytest.raises(ImageFileError):
            write_annotations(tmp_path / "x", FULL)
        assert (tmp_path / "x").read_bytes() == data
        for path in (tmp_path / "nowhere", tmp_path):
            with pytest.raises(ImageFileError):
                write_annotations(path, FULL)

    def test_what_cannot_be_read_is_not_written_either(self, tmp_path):
        path = strangers(tmp_path)["a.png"]
        data = path.read_bytes()
        place = data.index(b"secret")
        path.write_bytes(data[:place] + b"S" + data[place + 1 :])  # the chunk's checksum no longer fits
        before = path.read_bytes()
        with pytest.raises(ImageFileError, match="is damaged"):
            write_annotations(path, FULL)
        assert path.read_bytes() == before

    @settings(max_examples=120, deadline=None)
    @given(st.sampled_from(NAMES), st.data())
    def test_a_damaged_file_is_changed_or_left_as_it_was(self, tmp_path_factory, name, data):
        folder = tmp_path_factory.getbasetemp() / "damaged"
        if not folder.exists():
            folder.mkdir()
            strangers(folder)
        damaged = bytearray((folder / name).read_bytes())
        for place in data.draw(st.lists(st.integers(0, min(400, len(damaged) - 1)), min_size=1, max_size=4)):
            damaged[place] ^= data.draw(st.integers(1, 255))
        path = folder / "now"
        path.write_bytes(damaged)
        try:
            write_annotations(path, FULL)
        except ImageFileError as error:
            assert "\n" not in str(error) and path.read_bytes() == damaged
        else:
            assert annotations_in(path) == FULL


class TestSharing:
    def test_of_ours_only_the_disclosure_is_left(self, ours, tmp_path):
        write_annotations(ours, FULL)
        before = ours.read_bytes()
        copy = share_copy(ours, tmp_path / f"copy{ours.suffix}")
        data = copy.read_bytes()
        facts = read_facts(copy)
        assert facts.disclosure == read_facts(ours).disclosure and facts.disclosure.creator_tool
        assert facts.annotations == Annotations() and facts.created == "" and facts.imported is None
        for word in ("secret", "hidden", "987654321", "starter", "for print", "cat", "trained at"):
            assert word.encode() not in data and word.encode("utf-16-be") not in data
        assert np.array_equal(pixels(copy), pixels(ours))
        assert ours.read_bytes() == before
        with pytest.raises(ImageFileError, match="holds no recipe"):
            read_recipe(copy)

    def test_of_strangers_nothing_is_left_but_what_pixels_need(self, stranger, tmp_path):
        copy = share_copy(stranger, tmp_path / f"copy{stranger.suffix}")
        assert np.array_equal(pixels(copy), pixels(stranger))
        data = copy.read_bytes()
        assert b"secret" not in data and b"at home" not in data and b"2026" not in data
        with Image.open(copy) as after, Image.open(stranger) as before:
            assert after.info.get("icc_profile") == before.info.get("icc_profile")
            assert after.getexif().get(0x0112) == before.getexif().get(0x0112)
            assert not after.getexif().get_ifd(0x8825)

    def test_what_follows_the_end_is_left_out(self, tmp_path):
        for name in ("a.png", "a.jpg", "a.webp"):
            path = strangers(tmp_path)[name]
            path.write_bytes(path.read_bytes() + b"secret")
            assert b"secret" not in share_copy(path, tmp_path / f"copy-{name}").read_bytes()

    def test_notes_between_a_jpegs_scans_are_left_out(self, tmp_path):
        data = strangers(tmp_path)["p.jpg"].read_bytes()
        scan = data.index(b"\xff\xda", data.index(b"\xff\xda") + 2)
        note = b"\xff\xfe" + struct.pack(">H", 8) + b"secret"
        (tmp_path / "x.jpg").write_bytes(data[:scan] + note + data[scan:])
        copy = share_copy(tmp_path / "x.jpg", tmp_path / "copy.jpg")
        assert b"secret" not in copy.read_bytes() and np.array_equal(pixels(copy), pixels(tmp_path / "x.jpg"))

    def test_moving_pictures_keep_moving(self, tmp_path):
        frames = [Image.new("RGB", (8, 8), (n * 60, 0, 0)) for n in range(4)]
        for name in ("x.png", "x.webp"):
            frames[0].save(tmp_path / name, save_all=True, append_images=frames[1:], duration=100)
            copy = share_copy(tmp_path / name, tmp_path / f"copy-{name}")
            with Image.open(copy) as opened:
                assert opened.n_frames == 4

    def test_nothing_is_written_over(self, ours, tmp_path):
        taken = tmp_path / f"copy{ours.suffix}"
        taken.write_bytes(b"dear to the user")
        assert share_copy(ours, taken).stem == "copy-2"
        assert taken.read_bytes() == b"dear to the user"


def test_a_photograph_claims_nothing(tmp_path):
    Image.new("RGB", (4, 4)).save(tmp_path / "photo.jpg")
    copy = share_copy(tmp_path / "photo.jpg", tmp_path / "copy.jpg")
    assert texts_in(copy).xmp == "" and not read_facts(copy).disclosure.is_generated


def test_a_webp_of_lossy_pixels_gets_a_head_that_readers_know(tmp_path):
    path = tmp_path / "x.webp"
    Image.fromarray(image().pixels).save(path)
    assert path.read_bytes()[12:16] == b"VP8 "
    write_annotations(path, FULL)
    with Image.open(io.BytesIO(path.read_bytes())) as opened:
        assert b"Rating" in opened.info["xmp"]
    assert path.read_bytes()[12:16] == b"VP8X"
