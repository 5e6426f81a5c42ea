"""A folder of pictures is a data set: what is taken from it, what is left out, and that nothing in it can do harm."""

from __future__ import annotations

import json
import os
import struct
import time
import zlib
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PIL import Image

from engine.errors import EngineError
from engine.training import picture_folder
from engine.training.data import Caption
from engine.training.picture_folder import MAX_CAPTION, MAX_CAPTIONS, PictureFolder

CPU = torch.device("cpu")
RED, GREEN, BLUE, WHITE = (255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 255, 255)


def draw(path: Path, colour=RED, size: tuple[int, int] = (24, 16), caption: str | None = "a picture") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", size, colour).save(path)
    if caption is not None:
        path.with_suffix(".txt").write_text(caption, encoding="utf-8")
    return path


def write_rows(path: Path, *rows: object) -> None:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")


def texts(folder: PictureFolder) -> dict[str, list[str]]:
    return {picture.name: [caption.text for caption in picture.captions] for picture in folder.pictures}


def centre(folder: PictureFolder, number: int = 0, side: int = 8) -> list[int]:
    """The colour in the middle of an example, 0 to 255."""
    pixels = folder.pixels([number], side, CPU)[0, :, side // 2, side // 2]
    return (pixels * 127.5 + 127.5).round().int().tolist()


def picture_number(folder: PictureFolder, name: str) -> int:
    return [picture.name for picture in folder.pictures].index(name)


# Captions


def test_each_line_of_a_text_beside_a_picture_is_a_caption(tmp_path: Path) -> None:
    draw(tmp_path / "cat.png", caption="\ufeffa cat\n\n  a red\tcat \r\n")
    draw(tmp_path / "deep" / "er" / "dog.b.JPG", caption="ein Hündchen")
    folder = PictureFolder(tmp_path)
    assert texts(folder) == {"cat.png": ["a cat", "a red cat"], "deep/er/dog.b.JPG": ["ein Hündchen"]}
    assert folder.captions([0, 1, 2])[2] == [Caption("a cat"), Caption("a red cat")]
    assert len(folder) == 2 and folder.summary() == "2 pictures, 3 captions"


@pytest.mark.parametrize(
    ("row", "captions"),
    [
        ({"file_name": "a.png", "text": "one"}, [("one", 0)]),
        ({"file": "a.png", "caption": "one", "score": 28.5}, [("one", 28.5)]),
        ({"image": "./a.png", "prompt": "one", "text": "two"}, [("two", 0), ("one", 0)]),
        ({"file_name": "a.png", "captions": ["one", "two"], "scores": [3, 1.5]}, [("one", 3), ("two", 1.5)]),
        (
            {"file_name": "a.png", "texts": ["one", "two", "three"], "scores": [3]},
            [("one", 3), ("two", 0), ("three", 0)],
        ),
        (
            {"file_name": "a.png", "captions": [{"text": "one", "score": 2}, {"text": "two"}, 5]},
            [("one", 2), ("two", 0)],
        ),
        ({"file_name": "a.png", "text": "one", "score": "high"}, [("one", 0)]),
        ({"file_name": "a.png", "text": "one", "score": 10**400}, [("one", 0)]),
        ({"file_name": "a.png", "text": "one", "score": float("nan")}, [("one", 0)]),
        ({"file_name": "a.png", "text": "one", "score": True}, [("one", 0)]),
    ],
)
def test_rows_of_json_lines(tmp_path: Path, row: dict, captions: list[tuple[str, float]]) -> None:
    draw(tmp_path / "a.png", caption=None)
    write_rows(tmp_path / "metadata.jsonl", row)
    assert PictureFolder(tmp_path).captions([0]) == [[Caption(*pair) for pair in captions]]


def test_rows_and_texts_are_joined_without_repeating(tmp_path: Path) -> None:
    draw(tmp_path / "train" / "a.png", caption="one\nthree")
    write_rows(
        tmp_path / "train" / "x.jsonl",
        {"file_name": "a.png", "text": "one", "score": 5},
        {"file_name": "a.png", "text": "two"},
    )
    write_rows(tmp_path / "y.jsonl", {"file_name": "train\\a.png", "text": "four"})
    scores = {caption.text: caption.score for caption in PictureFolder(tmp_path).captions([0])[0]}
    assert scores == {"one": 5, "two": 0, "three": 0, "four": 0}


def test_names_may_be_composed_or_decomposed(tmp_path: Path) -> None:
    draw(tmp_path / "e\u0301.png", caption=None)
    write_rows(tmp_path / "m.jsonl", {"file_name": "\u00e9.png", "text": "one"})
    assert len(PictureFolder(tmp_path)) == 1


def test_captions_lose_control_characters_and_end_somewhere(tmp_path: Path) -> None:
    draw(tmp_path / "a.png", caption=None)
    rows = ["\x1b[31mred\x00\u009b \ud800cat\n", "x" * (MAX_CAPTION + 5), "\x07", *(f"{n}" for n in range(200))]
    write_rows(tmp_path / "m.jsonl", {"file_name": "a.png", "captions": rows})
    found = [caption.text for caption in PictureFolder(tmp_path).captions([0])[0]]
    assert found[:3] == ["[31mred cat", "x" * MAX_CAPTION, "0"]
    assert len(found) == MAX_CAPTIONS


# What is left out


def test_the_summary_is_one_line_with_all_that_was_left_out(tmp_path: Path) -> None:
    for number in range(3):
        draw(tmp_path / f"{number}.png", caption=f"first\n{number}")
    for number in range(5):
        draw(tmp_path / f"bare {number}.png", caption=None)
    whole = draw(tmp_path / "cut.png", size=(200, 200)).read_bytes()
    (tmp_path / "cut.png").write_bytes(whole[:-40])
    draw(tmp_path / "latin.png").with_suffix(".txt").write_bytes(b"caf\xe9")
    draw(tmp_path / ".hidden.png")
    (tmp_path / "m.jsonl").write_text(
        '{"file_name": "none\\u001b[1m.png", "text": "a"}\n\n{"file_name\n', encoding="utf-8"
    )
    folder = PictureFolder(tmp_path)
    assert folder.summary() == (
        "3 pictures, 6 captions; left out: 1 named in rows but not found (none�[1m.png), "
        "1 unreadable as a row of JSON (m.jsonl:3), 1 unreadable as a short UTF-8 text (latin.txt), "
        "6 without a caption (bare 0.png, bare 1.png, bare 2.png, …), 1 unreadable (cut.png)"
    )


@pytest.mark.parametrize("suffix", ["png", "jpg", "webp", "gif", "bmp", "tif"])
def test_a_picture_cut_short_is_found_at_once(tmp_path: Path, suffix: str) -> None:
    noise = np.random.default_rng(0).integers(0, 256, (300, 300, 3), dtype=np.uint8)
    draw(tmp_path / "a.png")
    path = draw(tmp_path / f"cut.{suffix}")
    Image.fromarray(noise).save(path)
    path.write_bytes(path.read_bytes()[: path.stat().st_size * 2 // 3])
    assert PictureFolder(tmp_path).summary().endswith(f"1 unreadable (cut.{suffix})")


def test_a_folder_without_usable_pictures_says_what_was_looked_for(tmp_path: Path) -> None:
    with pytest.raises(EngineError, match=r"no usable picture with a caption: put .*cat\.txt.*metadata\.jsonl"):
        PictureFolder(tmp_path)
    draw(tmp_path / "a.png", caption=None)
    with pytest.raises(EngineError, match=r"\(1 without a caption \(a\.png\)\)"):
        PictureFolder(tmp_path)
    with pytest.raises(EngineError, match="is no folder"):
        PictureFolder(tmp_path / "a.png")


def test_pictures_from_outside_are_not_read(tmp_path: Path) -> None:
    inside, outside = tmp_path / "inside", tmp_path / "outside"
    secret = draw(outside / "secret.png", caption="secret")
    draw(inside / "own.png", caption="own")
    (inside / "link.png").symlink_to(secret)
    (inside / "link.txt").symlink_to(outside / "secret.txt")
    (inside / "folder").symlink_to(outside)
    (inside / "self.png").symlink_to(inside / "self.png")
    draw(inside / "bare.png", caption=None)
    (inside / "bare.txt").symlink_to(outside / "secret.txt")
    (inside / "again.png").symlink_to("own.png")  # leads to where all may be read
    names = ["../outside/secret.png", str(secret), "folder/secret.png", "link.png", "own.png/../../outside/secret.png"]
    write_rows(inside / "m.jsonl", *({"file_name": name, "text": "taken"} for name in (*names, "again.png")))
    folder = PictureFolder(inside)
    assert texts(folder) == {"again.png": ["taken"], "own.png": ["own"]}
    assert "5 named in rows but not found" in folder.summary()


def bomb(width: int, height: int) -> bytes:
    """A PNG whose header alone is large."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", zlib.compress(b"\0" * 1000)) + chunk(b"IEND", b"")


@pytest.mark.parametrize("size", [(9000, 9000), (12_000, 12_000), (60_000, 60_000), (1 << 30, 1)])
def test_decompression_bombs_are_refused_by_their_dimensions(tmp_path: Path, size: tuple[int, int]) -> None:
    draw(tmp_path / "a.png")
    draw(tmp_path / "bomb.png").write_bytes(bomb(*size))
    start = time.perf_counter()
    summary = PictureFolder(tmp_path).summary()
    assert time.perf_counter() - start < 2
    assert summary == "1 picture, 1 caption; left out: 1 too large (bomb.png)"


def test_large_files_and_pipes_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(picture_folder, "MAX_PICTURE_BYTES", 1000)
    draw(tmp_path / "a.png")
    with open(draw(tmp_path / "b.png"), "ab") as file:
        file.write(b"\0" * 1000)
    os.mkfifo(tmp_path / "pipe.png")
    os.mkfifo(tmp_path / "pipe2.txt")
    draw(tmp_path / "pipe2.png", caption=None)
    write_rows(tmp_path / "m.jsonl", {"file_name": "pipe.png", "text": "a pipe"})
    summary = PictureFolder(tmp_path).summary()
    assert "1 too large (b.png)" in summary and "1 unreadable (pipe.png)" in summary and "(pipe2.txt)" in summary


def test_enormous_rows_are_left_out_and_the_next_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(picture_folder, "MAX_TEXT_BYTES", 100)
    draw(tmp_path / "a.png", caption=None)
    row = json.dumps({"file_name": "a.png", "text": "short"})
    for length in (99, 100, 101, 199, 200, 201, 5000):
        (tmp_path / "m.jsonl").write_text("x" * length + "\n" + row)
        folder = PictureFolder(tmp_path)
        assert texts(folder) == {"a.png": ["short"]}
        assert "1 unreadable as a row of JSON (m.jsonl:1)" in folder.summary()


def test_more_entries_than_allowed_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(picture_folder, "MAX_ENTRIES", 3)
    for number in range(3):
        draw(tmp_path / f"{number}.png")
    PictureFolder(tmp_path)
    write_rows(tmp_path / "m.jsonl", *[{}] * 4)
    with pytest.raises(EngineError, match="more than 3 rows"):
        PictureFolder(tmp_path)
    draw(tmp_path / "4.png")
    with pytest.raises(EngineError, match="more than 3 pictures"):
        PictureFolder(tmp_path)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20) | st.just("own.png"),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
names = st.sampled_from(
    ["own.png", "../secret.png", "sub/../own.png", "link.png", "/etc/passwd", "\0", "own.png\0", "." * 9000]
)
rows = st.fixed_dictionaries(
    {},
    optional={
        **dict.fromkeys(("file_name", "file", "image"), names | st.text(max_size=20) | json_values),
        **dict.fromkeys(("text", "caption", "captions", "texts", "score", "scores"), json_values),
    },
)
lines = (
    st.binary(max_size=60)
    | json_values.map(lambda v: json.dumps(v).encode())
    | rows.map(lambda v: json.dumps(v).encode())
)


@given(content=st.lists(lines, max_size=6).map(b"\n".join))
@example(content=b"[" * 100_000)
@example(content=b'{"file_name": "own.png", "text": ' + b"9" * 5000 + b"}")
@example(content=b"\xef\xbb\xbf" + b'{"file_name": "own.png", "text": "bom"}')
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_json_lines_give_captions_of_own_pictures_or_one_line(tmp_path: Path, content: bytes) -> None:
    inside = tmp_path / "inside"
    if not inside.exists():
        secret = draw(tmp_path / "secret.png", caption="secret")
        draw(inside / "own.png", caption=None)
        (inside / "link.png").symlink_to(secret)
    (inside / "m.jsonl").write_bytes(content)
    try:
        folder = PictureFolder(inside)
    except EngineError as error:
        assert "\n" not in str(error) and "no usable picture" in str(error)
        return
    assert [picture.name for picture in folder.pictures] == ["own.png"]
    assert "\n" not in folder.summary()
    for caption in folder.captions([0])[0]:
        caption.text.encode()  # no surrogates
        assert 0 < len(caption.text) <= MAX_CAPTION and np.isfinite(caption.score)


@given(
    data=st.binary(max_size=200),
    at=st.integers(0, 400),
    kind=st.sampled_from(["PNG", "JPEG", "WEBP", "BMP", "GIF", "TIFF"]),
)
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_damaged_pictures_are_read_or_left_out(tmp_path: Path, data: bytes, at: int, kind: str) -> None:
    draw(tmp_path / "sound.png")
    path = draw(tmp_path / f"x.{kind.lower()}")
    whole = path.read_bytes()
    path.write_bytes(whole[:at] + data + whole[at + len(data) :])
    try:
        folder = PictureFolder(tmp_path)
        assert folder.pixels(range(len(folder)), 4, CPU).isfinite().all()
        assert folder.summary().startswith(("1 picture, 1 caption; left out: 1 ", "2 pictures, 2 captions"))
    finally:
        path.unlink()


# Pixels


def test_pixels_are_a_batch_from_minus_one_to_one(tmp_path: Path) -> None:
    draw(tmp_path / "a.png", RED)
    draw(tmp_path / "b.png", WHITE)
    batch = PictureFolder(tmp_path).pixels([0, 1, 2], 8, CPU)
    assert batch.shape == (3, 3, 8, 8) and batch.dtype == torch.float32 and batch.is_contiguous()
    assert torch.equal(batch[0], torch.tensor([1.0, -1, -1])[:, None, None].expand(3, 8, 8))
    assert torch.equal(batch[1], torch.ones(3, 8, 8))
    assert PictureFolder(tmp_path).pixels([], 8, CPU).shape == (0, 3, 8, 8)


@pytest.mark.parametrize("suffix", ["png", "jpg", "jpeg", "webp", "bmp", "gif", "tif", "tiff", "PNG"])
def test_all_formats_are_read(tmp_path: Path, suffix: str) -> None:
    draw(tmp_path / f"a.{suffix}", BLUE, size=(100, 80))
    assert centre(PictureFolder(tmp_path)) == pytest.approx(BLUE, abs=3)


def test_a_format_that_is_not_on_the_list_is_not_opened(tmp_path: Path) -> None:
    Image.new("RGB", (8, 8)).save(draw(tmp_path / "a.png"), format="PPM")
    with pytest.raises(EngineError, match=r"1 unreadable \(a\.png\)"):
        PictureFolder(tmp_path)


def test_modes_of_all_kinds_become_rgb_on_white(tmp_path: Path) -> None:
    gray16 = np.full((16, 16), 65535 // 2, np.uint16)
    pictures = {
        "gray.png": (Image.new("L", (16, 16), 100), (100, 100, 100)),
        "bit.png": (Image.new("1", (16, 16), 1), WHITE),
        "gray16.png": (Image.fromarray(gray16), (127, 127, 127)),
        "gray16.tif": (Image.fromarray(gray16), (127, 127, 127)),
        "float.tif": (Image.fromarray(np.full((16, 16), 0.2, np.float32)), (51, 51, 51)),
        "palette.png": (Image.new("RGB", (16, 16), GREEN).quantize(4), GREEN),
        "clear.png": (Image.new("RGBA", (16, 16), (0, 0, 0, 0)), WHITE),
        "half.png": (Image.new("RGBA", (16, 16), (255, 0, 0, 51)), (255, 204, 204)),
        "half gray.png": (Image.new("LA", (16, 16), (0, 51)), (204, 204, 204)),
        "half.webp": (Image.new("RGBA", (16, 16), (0, 0, 255, 0)), WHITE),
        "print.jpg": (Image.new("CMYK", (16, 16), (0, 0, 0, 0)), WHITE),
    }
    for name, (picture, _) in pictures.items():
        picture.save(tmp_path / name)
        write_rows(tmp_path / f"{name}.jsonl", {"file_name": name, "text": "a"})
    keyed = Image.new("P", (16, 16), 3)
    keyed.save(tmp_path / "keyed.gif", transparency=3)
    write_rows(tmp_path / "keyed.jsonl", {"file_name": "keyed.gif", "text": "a"})
    folder = PictureFolder(tmp_path)
    assert len(folder) == len(pictures) + 1
    for name, (_, colour) in {**pictures, "keyed.gif": (None, WHITE)}.items():
        assert centre(folder, picture_number(folder, name)) == pytest.approx(colour, abs=1), name


def test_the_first_frame_of_an_animation_counts(tmp_path: Path) -> None:
    frames = [Image.new("RGB", (16, 16), colour) for colour in (RED, BLUE)]
    frames[0].save(draw(tmp_path / "a.gif"), save_all=True, append_images=frames[1:])
    frames[0].save(draw(tmp_path / "b.webp"), save_all=True, append_images=frames[1:], lossless=True)
    folder = PictureFolder(tmp_path)
    assert centre(folder, 0) == list(RED) and centre(folder, 1) == list(RED)


def test_pictures_stand_upright(tmp_path: Path) -> None:
    lying = np.zeros((32, 32, 3), np.uint8)
    lying[:, :16] = RED  # to be turned so that the left half comes on top
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.fromarray(lying).save(draw(tmp_path / "a.png"), exif=exif)
    pixels = PictureFolder(tmp_path).pixels([0], 8, CPU)[0]
    assert (pixels[0, :3] > 0.9).all() and (pixels[0, 5:] < -0.9).all()


@pytest.mark.parametrize("upright", [False, True])
def test_the_first_showing_is_the_centre_square(tmp_path: Path, upright: bool) -> None:
    wide = np.zeros((20, 60, 3), np.uint8)
    wide[:, 20:40] = WHITE
    draw(tmp_path / "a.png")
    Image.fromarray(wide.transpose(1, 0, 2) if upright else wide).save(tmp_path / "a.png")
    folder = PictureFolder(tmp_path, flip=True)
    assert torch.equal(folder.pixels([0], 20, CPU), torch.ones(1, 3, 20, 20))
    assert folder.pixels([1], 20, CPU).min() < 0.5 or folder.pixels([2], 20, CPU).min() < 0.5


def test_long_strips_and_single_pixels_cost_no_memory(tmp_path: Path) -> None:
    draw(tmp_path / "a.png", size=(60_000, 1))
    draw(tmp_path / "b.png", size=(1, 1))
    assert PictureFolder(tmp_path).pixels(range(8), 64, CPU).shape == (8, 3, 64, 64)


def noisy_folder(root: Path, count: int = 3, side: int = 40) -> None:
    random = np.random.default_rng(0)
    for number in range(count):
        Image.fromarray(random.integers(0, 256, (side, side, 3), dtype=np.uint8)).save(draw(root / f"{number}.png"))


def test_an_example_is_the_same_whenever_and_with_whatever_it_is_asked_for(tmp_path: Path) -> None:
    noisy_folder(tmp_path)
    one, other = PictureFolder(tmp_path), PictureFolder(tmp_path)
    batch = one.pixels(range(9), 16, CPU)
    assert torch.equal(batch[[7, 2]], other.pixels([7, 2], 16, CPU))
    for index in range(3):
        first, second, third = batch[index::3]
        assert not torch.equal(first, second) and not torch.equal(second, third)


def test_crops_are_small_changes(tmp_path: Path) -> None:
    for showing in range(200):
        share, across, down, _ = picture_folder._crop_draws("a.png", showing)
        assert 0.85 <= share <= 1 and 0.25 <= across <= 0.75 and 0.25 <= down <= 0.75


def test_mirroring_is_asked_for(tmp_path: Path) -> None:
    half = np.zeros((40, 40, 3), np.uint8)
    half[:, :20] = WHITE
    draw(tmp_path / "a.png")
    Image.fromarray(half).save(tmp_path / "a.png")
    numbers = range(20)
    left = PictureFolder(tmp_path).pixels(numbers, 8, CPU)[:, 0, 4, 1]
    assert (left > 0.9).all()
    left = PictureFolder(tmp_path, flip=True).pixels(numbers, 8, CPU)[:, 0, 4, 1]
    assert left[0] > 0.9 and 3 < (left < -0.9).sum() < 17


def test_large_photographs_are_decoded_at_a_smaller_scale_without_a_visible_difference(tmp_path: Path) -> None:
    down, across = np.mgrid[0:1200, 0:1600]
    smooth = np.stack([across / 1600, down / 1200, np.sin(across / 90) / 2 + 0.5], -1)
    draw(tmp_path / "a.jpg")
    Image.fromarray((255 * smooth).astype(np.uint8)).save(tmp_path / "a.jpg", quality=95)
    found = PictureFolder(tmp_path).pixels([0], 64, CPU)[0]
    with Image.open(tmp_path / "a.jpg") as picture:
        exact = picture.resize((64, 64), Image.Resampling.LANCZOS, box=(200, 0, 1400, 1200))
    wanted = torch.from_numpy(np.array(exact)).permute(2, 0, 1) / 127.5 - 1
    assert (found - wanted).abs().max() < 6 / 127.5


def test_a_picture_that_vanishes_later_is_one_line(tmp_path: Path) -> None:
    path = draw(tmp_path / "a.png")
    folder = PictureFolder(tmp_path)
    path.unlink()
    with pytest.raises(EngineError, match=r"a\.png cannot be read any more"):
        folder.pixels([0], 8, CPU)


# Holding out


def folder_of(root: Path, count: int) -> PictureFolder:
    for number in range(count):
        draw(root / f"{number}.png", size=(2, 2))
    return PictureFolder(root)


def test_a_share_is_held_out_by_name(tmp_path: Path) -> None:
    training, watched = folder_of(tmp_path, 200).split(0.1)
    learnt, held = set(texts(training)), set(texts(watched))
    assert not learnt & held and len(learnt | held) == 200 and 8 <= len(held) <= 35
    assert set(texts(PictureFolder(tmp_path).split(0.1)[1])) == held
    assert watched.pixels([0], 4, CPU).shape == (1, 3, 4, 4)
    assert training.summary().startswith(f"{len(learnt)} pictures")
    draw(tmp_path / "new.png", size=(2, 2))
    assert set(texts(PictureFolder(tmp_path).split(0.1)[1])) - {"new.png"} == held


def test_few_pictures_are_all_learnt_from(tmp_path: Path) -> None:
    training, watched = folder_of(tmp_path, 7).split()
    assert (len(training), len(watched)) == (7, 0)
    training, watched = folder_of(tmp_path, 8).split(0, minimum=2)
    assert (len(training), len(watched)) == (6, 2)
    training, watched = PictureFolder(tmp_path).split(0, minimum=100)
    assert (len(training), len(watched)) == (4, 4)
