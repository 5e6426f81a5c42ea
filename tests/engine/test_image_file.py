import errno
import json
import os
import re
import struct
import subprocess
import sys
import unicodedata
import zlib
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin

from engine import atomic_file, image_file
from engine.atomic_file import new_file
from engine.errors import ImageFileError
from engine.events import GeneratedImage
from engine.image_file import (
    prepare_folder,
    prepare_gallery,
    read_recipe,
    save_picture,
    save_png,
    save_to_folder,
    save_to_gallery,
    texts_in,
)
from engine.image_formats import ImageFormat
from engine.image_name import image_name, prompt_words
from engine.parameters_text import parameters_text, read_parameters_text
from engine.request import MAX_SEED, GenerationRequest, Precision, Solver

CREATED = datetime(2026, 1, 31, 14, 22, 33).astimezone()
PROVENANCE = {"precision": "float32", "device": "cpu", "solver": "flow-dpm", "flow_shift": 3.0}


def image_of(request: GenerationRequest, side: int = 32, **provenance: object) -> GeneratedImage:
    pixels = np.random.default_rng(request.seed).integers(0, 256, (side, side + 4, 3), dtype=np.uint8)
    return GeneratedImage(request, pixels, 512, 544, seconds=1.0, provenance={**PROVENANCE, **provenance})


FOX = image_of(GenerationRequest("a red fox in snow", seed=1234567))
unicode_text = st.text(st.characters(exclude_categories=["Cs"]), max_size=300)
prompts = unicode_text.filter(str.strip)


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(*chunks: bytes, width: int = 1, height: int = 1) -> bytes:
    """A PNG of one pixel (whatever its header says), with `chunks` before its pixel data."""
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    pixels = chunk(b"IDAT", zlib.compress(b"\0\0\0\0"))
    return b"\x89PNG\r\n\x1a\n" + header + b"".join(chunks) + pixels + chunk(b"IEND", b"")


def international_text(text: str, key: bytes = b"sana_desktop") -> bytes:
    return chunk(b"iTXt", key + b"\0\0\0\0\0" + text.encode("utf-8", errors="surrogatepass"))


def chunk_kinds(path: Path) -> list[bytes]:
    data, offset, kinds = path.read_bytes(), 8, []
    while offset < len(data):
        (length,) = struct.unpack_from(">I", data, offset)
        kinds.append(data[offset + 4 : offset + 8])
        offset += 12 + length
    return kinds


class TestSaving:
    def test_the_pixels_come_back(self, tmp_path):
        path = save_png(FOX, tmp_path / "fox.png")
        assert path == tmp_path / "fox.png"
        with Image.open(path) as saved:
            assert np.array_equal(np.asarray(saved), FOX.pixels)

    def test_an_existing_file_is_never_written_over(self, tmp_path):
        (tmp_path / "fox.png").write_bytes(b"dear to the user")
        assert [save_png(FOX, tmp_path / "fox.png").name for _ in range(2)] == ["fox-2.png", "fox-3.png"]
        assert (tmp_path / "fox.png").read_bytes() == b"dear to the user"

    def test_what_stands_under_the_name_may_be_a_folder_or_a_dangling_link(self, tmp_path):
        (tmp_path / "fox.png").mkdir()
        (tmp_path / "fox-2.png").symlink_to(tmp_path / "nowhere")
        assert save_png(FOX, tmp_path / "fox.png").name == "fox-3.png"
        assert not (tmp_path / "nowhere").exists()

    def test_without_hard_links_an_existing_file_is_still_safe(self, tmp_path, monkeypatch):
        def no_links(*_):
            raise OSError(errno.EPERM, "Operation not permitted")

        monkeypatch.setattr(os, "link", no_links)
        (tmp_path / "fox.png").write_bytes(b"dear to the user")
        assert save_png(FOX, tmp_path / "fox.png").name == "fox-2.png"
        assert read_recipe(tmp_path / "fox-2.png").request == FOX.request
        assert (tmp_path / "fox.png").read_bytes() == b"dear to the user"
        assert {entry.name for entry in tmp_path.iterdir()} == {"fox.png", "fox-2.png"}

    def test_the_gallery_sorts_by_day_and_names_by_seed_and_words(self, tmp_path):
        path = save_to_gallery(FOX, tmp_path / "not" / "yet" / "there")
        assert re.fullmatch(r"\d{4}-\d\d-\d\d_\d{6}_1234567_a-red-fox-in-snow\.png", path.name)
        assert path.parent == tmp_path / "not" / "yet" / "there" / path.name[:10]

    def test_a_folder_of_ones_own_has_no_folders_by_day(self, tmp_path):
        assert save_to_folder(FOX, tmp_path).parent == tmp_path

    @pytest.mark.parametrize("seconds_ago", [10, 7200])
    def test_only_stale_parts_of_ours_are_swept(self, tmp_path, seconds_ago):
        for name in (".fox.png.123-1.part", ".other.part", "fox.png.123-1.part"):
            (tmp_path / name).write_bytes(b"half")
            then = (tmp_path / name).stat().st_mtime - seconds_ago
            os.utime(tmp_path / name, (then, then))
        prepare_folder(tmp_path)
        assert (tmp_path / ".fox.png.123-1.part").exists() == (seconds_ago < 3600)
        assert (tmp_path / ".other.part").exists() and (tmp_path / "fox.png.123-1.part").exists()

    def test_a_gallery_is_swept_where_the_last_run_was_writing(self, tmp_path):
        (tmp_path / "2026-01-31").mkdir()
        part = tmp_path / "2026-01-31" / ".fox.png.123-1.part"
        part.write_bytes(b"half")
        os.utime(part, (0, 0))
        prepare_gallery(tmp_path)
        assert not part.exists()

    def test_preparing_a_folder_leaves_nothing_in_it(self, tmp_path):
        prepare_folder(tmp_path / "new" / "folder")
        assert list((tmp_path / "new" / "folder").iterdir()) == []


class TestFormats:
    KINDS = tuple(kind for kind in ImageFormat if kind.bits == 8)

    @pytest.mark.parametrize("kind", KINDS)
    def test_each_carries_what_made_it(self, tmp_path, kind):
        path = save_picture(FOX, tmp_path / f"fox{kind.suffix}")
        recipe = read_recipe(path)
        assert recipe.request == FOX.request and recipe.rendered_size == (512, 544)
        assert texts_in(path).parameters == parameters_text(FOX)
        assert "trainedAlgorithmicMedia" in texts_in(path).xmp

    @pytest.mark.parametrize("kind", KINDS)
    def test_names_in_gallery_and_folder_say_the_format(self, tmp_path, kind):
        image = image_of(GenerationRequest("a fox v1.5 in snow", seed=3))
        for path in (save_to_gallery(image, tmp_path, kind), save_to_folder(image, tmp_path, kind)):
            assert re.fullmatch(r"[-_\d]+_3_a-fox-v1-5-in-snow", path.stem) and path.suffix == kind.suffix

    def test_another_programs_jpeg_is_read_as_far_as_it_goes(self, tmp_path):
        exif = Image.Exif()
        exif.get_ifd(0x8769)[0x9286] = b"UNICODE\0" + "a fox\nSteps: 3, Seed: 9, CFG scale: 2".encode("utf-16-be")
        Image.new("RGB", (4, 4)).save(tmp_path / "other.jpg", exif=exif)
        recipe = read_recipe(tmp_path / "other.jpg")
        assert (recipe.request.prompt, recipe.request.seed, recipe.request.steps) == ("a fox", 9, 3)

    @pytest.mark.parametrize("kind", KINDS)
    def test_a_full_disk_leaves_nothing(self, small_disk, kind):
        noise = image_of(FOX.request, side=1500)  # MiB that do not compress, on a disk of 1 MiB
        with pytest.raises(ImageFileError, match=r"disk is full.*Free some space"):
            save_picture(noise, small_disk / f"fox{kind.suffix}", quality=100)
        assert list(small_disk.iterdir()) == []

    def test_a_half_written_file_has_no_name_yet(self, tmp_path):
        with pytest.raises(ZeroDivisionError), new_file(tmp_path / "fox.png") as part:
            part.file.write(b"half")
            assert not (tmp_path / "fox.png").exists()
            raise ZeroDivisionError
        assert list(tmp_path.iterdir()) == []


class TestEnlarged:
    """A picture that began from another one says so, everywhere."""

    REQUEST = GenerationRequest(
        "a fox", source="/home/jo/Pictures/fox.png", strength=0.4, tile_prompts=("", "snow"), width=64, height=64
    )
    IMAGE = GeneratedImage(
        REQUEST, np.zeros((64, 64, 3), np.uint8), 64, 64, tiles=121, source_width=32, source_height=16
    )

    def test_its_recipe(self, tmp_path, monkeypatch):
        monkeypatch.setenv("HOME", "/home/jo")
        path = save_png(self.IMAGE, tmp_path / "fox.png")
        recipe = read_recipe(path)
        assert (recipe.tiles, recipe.source_size) == (121, (32, 16))
        assert recipe.origin == "32x16 enlarged to 64x64, denoised in 121 tiles, strength 0.4"
        assert recipe.request == replace(self.REQUEST, source="~/Pictures/fox.png")
        assert b"/home/jo" not in path.read_bytes()

    def test_its_parameters(self):
        settings = parameters_text(self.IMAGE).split("\n")[-1]
        assert "Denoising strength: 0.4, " in settings and "Tiles: 121, Tile overlap: 0.25, " in settings
        assert 'Origin: "32x16 enlarged to 64x64, denoised in 121 tiles, strength 0.4", Version' in settings
        assert read_parameters_text(parameters_text(self.IMAGE)).request.prompt == "a fox"

    def test_its_disclosure_does_not_claim_the_source_for_the_model(self):
        assert "compositeWithTrainedAlgorithmicMedia" in image_file.xmp_packet(self.IMAGE, CREATED)
        assert "compositeWith" not in image_file.xmp_packet(FOX, CREATED)

    def test_a_recipe_of_an_earlier_version_has_neither(self, tmp_path):
        (tmp_path / "x.png").write_bytes(png(international_text(recipe_json())))
        recipe = read_recipe(tmp_path / "x.png")
        assert (recipe.tiles, recipe.source_size, recipe.origin) == (1, None, "denoised at 512x512")


class TestSavingFails:
    """Each failure is one sentence that names the way out, and leaves no half file."""

    def fails(self, path: Path, match: str) -> str:
        with pytest.raises(ImageFileError, match=match) as caught:
            save_png(FOX, path)
        message = str(caught.value)
        assert "\n" not in message and len(message) < 600
        return message

    def test_no_such_folder(self, tmp_path):
        self.fails(tmp_path / "nowhere" / "fox.png", "does not exist: create it, or choose another")

    def test_a_file_where_a_folder_should_be(self, tmp_path):
        (tmp_path / "file").write_bytes(b"")
        self.fails(tmp_path / "file" / "fox.png", "not a folder: choose another")
        with pytest.raises(ImageFileError, match="not a folder: choose another"):
            save_to_gallery(FOX, tmp_path / "file")
        with pytest.raises(ImageFileError, match="not a folder: choose another"):
            prepare_folder(tmp_path / "file")

    @pytest.mark.parametrize("name", ["x" * 300 + ".png", "雪" * 84 + ".png", "zero\0byte.png"])
    def test_a_name_that_cannot_be(self, tmp_path, name):
        self.fails(tmp_path / name, "choose another")
        assert list(tmp_path.iterdir()) == []

    @pytest.mark.parametrize("code", [errno.EROFS, errno.EACCES, errno.ENOSPC, errno.EDQUOT, errno.EIO, errno.EFBIG])
    @pytest.mark.parametrize("call", ["open", "fsync"])
    def test_any_failing_call_leaves_nothing(self, tmp_path, monkeypatch, code, call):
        def fail(*_, **__):
            raise OSError(code, os.strerror(code))

        monkeypatch.setattr(*((os, "fsync") if call == "fsync" else (atomic_file, "open")), fail, raising=False)
        self.fails(tmp_path / "fox.png", "choose another|Free some space")
        assert list(tmp_path.iterdir()) == []

    def test_a_full_disk(self, small_disk):
        noise = image_of(FOX.request, side=1024)  # 3 MiB that do not compress, on a disk of 1 MiB
        with pytest.raises(ImageFileError, match=r"disk is full.*Free some space"):
            save_png(noise, small_disk / "fox.png")
        assert list(small_disk.iterdir()) == []
        save_png(FOX, small_disk / "fox.png")

    def test_a_full_disk_is_seen_before_rendering(self, small_disk):
        (small_disk / "filler").write_bytes(bytes((1 << 20) - 4096))
        with pytest.raises(ImageFileError, match="disk is full"):
            prepare_folder(small_disk)

    def test_a_read_only_disk(self, small_disk):
        subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
        self.fails(small_disk / "fox.png", "cannot be written to: choose another folder")
        with pytest.raises(ImageFileError, match="cannot be written to"):
            prepare_folder(small_disk)


@pytest.mark.skipif(sys.platform == "win32", reason="kills with SIGKILL")
@pytest.mark.parametrize("call", ["after_open", "fsync", "link"])
def test_a_kill_at_any_moment_leaves_no_visible_half_file(tmp_path, call):
    program = f"""
import os, signal, sys
from pathlib import Path
from engine import atomic_file
def die(*_): os.kill(os.getpid(), signal.SIGKILL)
if {call!r} == "after_open": os.fsync = die
elif {call!r} == "fsync":
    real = os.fsync
    os.fsync = lambda file: (real(file), die())
else:
    real = os.link
    os.link = lambda *names: (real(*names), die())
atomic_file.write_new(Path({str(tmp_path / "whole.png")!r}), b"x" * 100_000)
"""
    assert subprocess.run([sys.executable, "-c", program], cwd=Path(__file__).parents[2]).returncode == -9
    visible = [entry for entry in tmp_path.iterdir() if not entry.name.startswith(".")]
    assert [entry.read_bytes() for entry in visible] == ([b"x" * 100_000] if call == "link" else [])


class TestNames:
    RESERVED = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\..*)?", re.IGNORECASE)

    @settings(max_examples=400)
    @given(prompts, st.integers(0, MAX_SEED))
    @example("../../etc/passwd", 1)
    @example("..", 1)
    @example("C:\\Windows\\aux.txt", 1)
    @example("\\\\server\\share", 1)
    @example("con", 1)
    @example("{prompt} %s $HOME `id` ~", 1)
    @example("\u202egnp.exe", 1)
    @example("e" + "\u0301" * 5000, 1)
    @example("👨\u200d👩\u200d👧" * 50, 1)
    @example("雪" * 400, 1)
    @example("\u3164\u115f", 1)
    def test_a_name_is_plain_and_inside_the_folder_on_every_system(self, prompt, seed):
        name = image_name(GenerationRequest(prompt, seed=seed), CREATED)
        assert (Path("/gallery") / name).resolve().parent == Path("/gallery")
        assert len(name.encode("utf-8")) <= 200
        assert not re.search(r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f]', name)
        assert name[-1] not in ". " and name[0] not in ".- ~"
        assert not self.RESERVED.fullmatch(name) and not self.RESERVED.fullmatch(Path(name).stem)
        assert name == unicodedata.normalize("NFC", name)
        assert not any(unicodedata.category(c)[0] in "CZ" for c in name)
        assert name.startswith(f"2026-01-31_142233_{seed}") and name.endswith(".png")

    @pytest.mark.parametrize(
        ("prompt", "words"),
        [
            ("A red fox, in the snow!", "A-red-fox-in-the-snow"),
            ("it's  50% /off/", "its-50-off"),
            ("雪の中の狐", "雪の中の狐"),
            ("ثعلب أحمر", "ثعلب-أحمر"),
            ("cafe\u0301", "café"),
            ("🦊 fox", "🦊-fox"),
            ("zero\u200bwidth", "zerowidth"),
            ("line\nbreak\ttab", "line-break-tab"),
            ("...", ""),
            ("\u3164", ""),
        ],
    )
    def test_words(self, prompt, words):
        assert prompt_words(prompt) == words

    def test_a_cut_falls_between_words_and_never_splits_a_character(self):
        assert prompt_words("a red fox in snow", 12) == "a-red-fox-in"
        assert prompt_words("a red fox in snow", 11) == "a-red-fox"
        assert prompt_words("雪" * 10, 10) == "雪" * 3
        assert prompt_words("xe\u0308\u0323\u0301y", 4) == "x"  # an accent is not parted from its letter


class TestTexts:
    def test_all_texts_stand_before_the_pixels(self, tmp_path):
        kinds = chunk_kinds(save_png(FOX, tmp_path / "fox.png"))
        pixels = kinds.index(b"IDAT")
        assert kinds[1:pixels] == [b"tEXt", b"iTXt", b"iTXt", b"tEXt"]
        assert set(kinds[pixels:]) == {b"IDAT", b"IEND"}

    def test_parameters_follow_the_grammar(self):
        request = GenerationRequest(
            "a fox,\nin snow", "blurry", model="/home/jo/models/my: model", steps=8, seed=7, solver=Solver.EULER
        )
        assert parameters_text(image_of(request, solver="euler")) == (
            "a fox,\nin snow\nNegative prompt: blurry\n"
            "Steps: 8, Sampler: Euler, CFG scale: 4.5, Seed: 7, Size: 36x32, "
            'Model: "my: model", RNG: CPU, Flow shift: 3.0, Rendered size: 512x544, Precision: float32, '
            f"Version: {image_file.PROGRAM}"
        )

    @given(unicode_text.filter(lambda text: Path(f"/x{text}").name == f"x{text}"))
    @example('quo"te, comma: colon\\')
    def test_a_value_is_quoted_so_that_it_comes_back(self, name):
        model = "x" + "".join(filter(str.isprintable, name)).strip()
        recipe = read_parameters_text(parameters_text(image_of(GenerationRequest("fox", model=f"/models/{model}"))))
        assert recipe.request.model == model

    def test_no_negative_prompt_no_line(self):
        assert "Negative" not in parameters_text(FOX)

    def test_text_beyond_latin_1_goes_into_an_international_chunk(self, tmp_path):
        path = save_png(image_of(GenerationRequest("雪の中の狐")), tmp_path / "fox.png")
        assert chunk_kinds(path)[1] == b"iTXt"
        with Image.open(path) as saved:
            assert saved.info["parameters"].startswith("雪の中の狐\nSteps: 20, ")

    @given(prompts)
    @example("</rdf:li><!-- & ]]> \x00\x0b\ufffe \u2028")
    def test_the_disclosure_is_well_formed_whatever_the_prompt(self, prompt):
        packet = image_file.xmp_packet(image_of(GenerationRequest(prompt)), CREATED)
        description = ElementTree.fromstring(packet.encode("utf-8"))[0][0]
        iptc = "{http://iptc.org/std/Iptc4xmpExt/2008-02-29/}"
        assert description.findtext(f"{iptc}DigitalSourceType").endswith("/trainedAlgorithmicMedia")
        assert description.findtext(f"{iptc}AISystemUsed") == "Sana Desktop"
        if prompt.isprintable():
            assert description.findtext(f"{iptc}AIPromptInformation") == prompt

    @given(unicode_text.map("a fox ".__add__))
    def test_another_reader_of_parameters_finds_the_settings(self, prompt):
        recipe = read_parameters_text(parameters_text(image_of(GenerationRequest(prompt, seed=MAX_SEED, steps=3))))
        assert (recipe.request.seed, recipe.request.steps) == (MAX_SEED, 3)


class TestRecipes:
    @settings(max_examples=100)
    @given(prompts, unicode_text, st.integers(0, MAX_SEED), st.floats(1, 100))
    @example("\x00\x01\n\r\t\x7f\x85\u2028", "\x00", 0, 1.0)
    def test_a_recipe_comes_back_exactly(self, tmp_path_factory, prompt, negative_prompt, seed, guidance_scale):
        request = GenerationRequest(
            prompt, negative_prompt, seed=seed, guidance_scale=guidance_scale, precision=Precision.INT8
        )
        recipe = read_recipe(save_to_gallery(image_of(request), tmp_path_factory.getbasetemp() / "recipes"))
        assert recipe.request == request
        assert recipe.rendered_size == (512, 544)
        assert recipe.provenance == PROVENANCE
        assert recipe.program == image_file.PROGRAM

    def test_the_longest_texts_come_back(self, tmp_path):
        request = GenerationRequest("\x01" * 19_999 + "x", "\x02" * 20_000, instruction="\x03" * 20_000)
        assert read_recipe(save_png(image_of(request), tmp_path / "long.png")).request == request

    @pytest.mark.parametrize(
        ("model", "written"),
        [("/home/jo/models/a b", "~/models/a b"), ("/models/x", "/models/x"), ("starter", "starter"), ("~/x", "~/x")],
    )
    def test_the_users_name_does_not_travel_with_the_image(self, tmp_path, monkeypatch, model, written):
        monkeypatch.setenv("HOME", "/home/jo")
        path = save_png(image_of(GenerationRequest("fox", model=model)), tmp_path / "fox.png")
        assert read_recipe(path).request.model == written
        assert b"/home/jo" not in path.read_bytes()

    def test_what_the_engine_reports_may_hold_paths_and_mappings(self, tmp_path):
        image = image_of(FOX.request, folder=Path("/models/x"), versions={"torch": "2.13"})
        recipe = read_recipe(save_png(image, tmp_path / "fox.png"))
        assert recipe.provenance["folder"] == str(Path("/models/x"))
        assert recipe.provenance["versions"] == {"torch": "2.13"}

    def test_another_programs_settings_are_read_as_far_as_they_go(self, tmp_path):
        text = (
            "a fox\nin snow\nNegative prompt: blurry,\nugly\nSteps: 28, Sampler: DPM++ 2M, Schedule type: Karras, "
            'CFG scale: 7, Seed: 123, Size: 640x448, Model: dreamy, Lora hashes: "a: 1, b: 2", Version: v1.10.1'
        )
        (tmp_path / "other.png").write_bytes(png(international_text(text, b"parameters")))
        recipe = read_recipe(tmp_path / "other.png")
        assert recipe.request == GenerationRequest(
            "a fox\nin snow", "blurry,\nugly", width=640, height=448, steps=28, guidance_scale=7.0, seed=123
        )
        assert recipe.program == "v1.10.1"
        assert recipe.provenance["Lora hashes"] == "a: 1, b: 2"


def recipe_json(**changes: object) -> str:
    recipe = {
        "schema": 1,
        "program": "x",
        "request": FOX.request.to_dict(),
        "rendered": {"width": 512, "height": 512},
        "provenance": {},
    }
    return json.dumps({**recipe, **changes})


HOSTILE_RECIPES = {
    "empty": "",
    "no JSON": "{",
    "a list": "[]",
    "deep": "[" * 100_000,
    "deep and closed": '{"a":' * 20_000 + "1" + "}" * 20_000,
    "NaN": recipe_json().replace("4.5", "NaN"),
    "infinity": recipe_json().replace("4.5", "1e400"),
    "whole number of 5000 digits": recipe_json().replace("4.5", "9" * 5000),
    "whole number of 400 digits": recipe_json().replace("4.5", "9" * 400),
    "lone surrogate": recipe_json(provenance={"a": "\ud800"}),
    "no schema": recipe_json(schema=None),
    "tiles of another kind": recipe_json(tiles="many"),
    "no tile": recipe_json(tiles=0),
    "too many tiles": recipe_json(tiles=10**9),
    "source without a size": recipe_json(source={}),
    "source of no pixels": recipe_json(source={"width": 0, "height": 5}),
    "source a list": recipe_json(source=[1, 2]),
    "schema true": recipe_json(schema=True),
    "newer schema": recipe_json(schema=2),
    "no request": recipe_json(request=None),
    "empty request": recipe_json(request={}),
    "wrong types": recipe_json(request={"prompt": ["fox"], "seed": {}}),
    "huge size": recipe_json(request={"prompt": "fox", "width": 10**9}),
    "solver of a stranger": recipe_json(request={"prompt": "fox", "solver": "__import__('os')"}),
    "solver a list": recipe_json(request={"prompt": "fox", "solver": [1]}),
    "rendered nothing": recipe_json(rendered={}),
    "rendered 0": recipe_json(rendered={"width": 0, "height": 1}),
    "provenance a list": recipe_json(provenance=[1]),
    "program a number": recipe_json(program=7),
    "too long": recipe_json(program="x" * 600_000),
}

HOSTILE_FILES = {
    "empty": b"",
    "text": b"hello" * 100,
    "JPEG": b"\xff\xd8\xff\xe0" + bytes(100),
    "only a signature": b"\x89PNG\r\n\x1a\n",
    "cut in the header": png()[:20],
    "cut after the header": png()[:33],
    "no pixels": png()[:33] + chunk(b"IEND", b""),
    "wrong checksum": png()[:40] + b"????" + png()[44:],
    "a billion pixels": png(width=40_000, height=40_000),
    "no pixel": png(width=0, height=0),
    "two headers": png(chunk(b"IHDR", struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0))),
    "short chunks": png(chunk(b"iTXt", b""), chunk(b"tEXt", b""), chunk(b"zTXt", b""), chunk(b"pHYs", b"1")),
    "compressed bomb": png(chunk(b"zTXt", b"sana_desktop\0\0" + zlib.compress(bytes(50 << 20)))),
    "international bomb": png(chunk(b"iTXt", b"sana_desktop\0\1\0\0\0" + zlib.compress(bytes(50 << 20)))),
    "many texts": png(*[chunk(b"tEXt", b"k%d\0" % i + bytes(1_000_000)) for i in range(70)]),
    "damaged compression": png(chunk(b"zTXt", b"sana_desktop\0\0" + b"garbage")),
    "parameters with two pairs": png(international_text("a fox\nSteps: 20, Seed: 3", b"parameters")),
    "parameters in JSON": png(international_text('{"prompt": "x", "Steps": 1}', b"parameters")),
    "parameters with bad numbers": png(international_text("fox\nSteps: x, Seed: 3, CFG scale: 4", b"parameters")),
    "parameters without end": png(international_text("x" * 500_000, b"parameters")),
    "parameters all spaces": png(international_text("x" + " " * 500_000 + "y", b"parameters")),
    "parameters with NaN": png(international_text("fox\nSteps: 2, Seed: 3, CFG scale: nan", b"parameters")),
    "parameters with a huge seed": png(
        international_text(f"fox\nSteps: 2, Seed: {'9' * 5000}, CFG scale: 4", b"parameters")
    ),
    "parameters with a bad size": png(international_text("fox\nSteps: 2, Seed: 3, Size: 0x0", b"parameters")),
    "parameters without a prompt": png(international_text("Steps: 2, Seed: 3, CFG scale: 4", b"parameters")),
}


class TestHostileFiles:
    def refused(self, path: Path) -> None:
        with pytest.raises(ImageFileError) as caught:
            read_recipe(path)
        message = str(caught.value)
        assert "\n" not in message and 10 < len(message) < 500

    @pytest.mark.timeout(10)
    @pytest.mark.parametrize("text", HOSTILE_RECIPES.values(), ids=HOSTILE_RECIPES)
    def test_a_hostile_recipe_is_refused(self, tmp_path, text):
        (tmp_path / "x.png").write_bytes(png(international_text(text)))
        self.refused(tmp_path / "x.png")

    @pytest.mark.timeout(10)
    @pytest.mark.parametrize("data", HOSTILE_FILES.values(), ids=HOSTILE_FILES)
    def test_a_hostile_file_is_refused(self, tmp_path, data):
        (tmp_path / "x.png").write_bytes(data)
        self.refused(tmp_path / "x.png")

    def test_what_is_no_file_is_refused(self, tmp_path):
        for path in (tmp_path, tmp_path / "nowhere", tmp_path / "zero\0byte", tmp_path / ("x" * 5000)):
            self.refused(path)

    def test_an_enormous_file_is_not_read(self, tmp_path):
        with open(tmp_path / "x.png", "wb") as file:
            file.truncate(10 << 30)
        self.refused(tmp_path / "x.png")

    @pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
    @pytest.mark.timeout(5)
    def test_a_pipe_does_not_make_us_wait(self, tmp_path):
        os.mkfifo(tmp_path / "x.png")
        self.refused(tmp_path / "x.png")

    def test_an_image_without_a_recipe_says_why_that_may_be(self, tmp_path):
        Image.new("RGB", (4, 4)).save(tmp_path / "x.png")
        with pytest.raises(ImageFileError, match=r"x\.png holds no recipe: it was not made by this program"):
            read_recipe(tmp_path / "x.png")

    def test_a_damaged_pixel_does_not_lose_the_recipe(self, tmp_path):
        path = save_png(FOX, tmp_path / "fox.png")
        path.write_bytes(path.read_bytes()[:-60])
        assert read_recipe(path).request == FOX.request

    @settings(max_examples=150)
    @given(st.binary(max_size=300), st.sampled_from([b"iTXt", b"tEXt", b"zTXt", b"iCCP", b"eXIf", b"gAMA", b"tRNS"]))
    def test_any_chunk_is_read_or_refused(self, tmp_path_factory, data, kind):
        path = tmp_path_factory.getbasetemp() / "fuzzed.png"
        path.write_bytes(png(chunk(kind, data)))
        self.refused(path)

    @settings(max_examples=150)
    @given(st.text(max_size=200))
    @example("a: 1, b: 2, c: 3")
    def test_any_text_is_a_recipe_or_refused(self, tmp_path_factory, text):
        path = tmp_path_factory.getbasetemp() / "fuzzed-text.png"
        for key in (b"sana_desktop", b"parameters"):
            path.write_bytes(png(international_text(text, key)))
            try:
                read_recipe(path)
            except ImageFileError as error:
                assert "\n" not in str(error)

    @settings(max_examples=150)
    @given(st.data())
    def test_a_file_with_flipped_bytes_is_read_or_refused(self, tmp_path_factory, data):
        path = tmp_path_factory.getbasetemp() / "flipped.png"
        texts = PngImagePlugin.PngInfo()
        texts.add_itxt("sana_desktop", recipe_json())
        Image.new("RGB", (4, 4)).save(path, pnginfo=texts)
        damaged = bytearray(path.read_bytes())
        for position in data.draw(st.lists(st.integers(0, len(damaged) - 1), min_size=1, max_size=4)):
            damaged[position] ^= data.draw(st.integers(1, 255))
        path.write_bytes(damaged)
        try:
            read_recipe(path)
        except ImageFileError as error:
            assert "\n" not in str(error)


def test_this_file_needs_neither_torch_nor_qt():
    program = (
        "import sys, engine.image_file; print([m for m in ('torch', 'PySide6', 'transformers') if m in sys.modules])"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program], cwd=Path(__file__).parents[2], capture_output=True, text=True, check=True
    )
    assert ran.stdout.strip() == "[]"
