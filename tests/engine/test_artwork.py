"""The drawings and the list of things that the starter model is trained on."""

from __future__ import annotations

import gzip
import io
import json
import re
import tarfile
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from engine.errors import EngineError
from engine.training.emoji import artwork
from engine.training.emoji.artwork import MARGIN, STYLES, draw_sprites, load_sprites
from engine.training.emoji.concepts import CONCEPTS, Concept

FOX = Concept(("fox",), "foxes", "🦊")
HEART = Concept(("heart",), "hearts", "❤️")
SIDE = 64
INNER = SIDE * (1 - 2 * MARGIN)
# What the first starter model could draw: prompts that people wrote for it must go on working.
FIRST_NAMES = {
    *("red apple", "banana", "strawberry", "fox", "cat", "panda", "frog", "fish", "turtle", "tree", "cactus"),
    *("mushroom", "tulip", "sunflower", "car", "rocket", "house", "balloon", "heart", "star", "moon", "cup", "gift"),
    "soccer ball",
}
# Captions put such words before a name: it must not begin with one.
COLOURS_AND_SIZES = re.compile(
    "(red|orange|yellow|green|blue|purple|violet|pink|brown|black|white|gray|grey|big|large|small|tiny|little) "
)


def test_the_list_has_about_two_hundred_things_among_them_the_first_ones() -> None:
    assert 190 <= len(CONCEPTS) <= 220
    names = [concept.name for concept in CONCEPTS]
    assert set(names) >= FIRST_NAMES
    assert [name for name in names if COLOURS_AND_SIZES.match(name)] == ["red apple"]


def test_no_two_things_share_a_word_for_them() -> None:
    words = [word for concept in CONCEPTS for word in {*concept.nouns, concept.plural}]
    assert len(words) == len(set(words))
    assert len({concept.code_point for concept in CONCEPTS}) == len(CONCEPTS)


def test_words_and_code_points_are_well_formed() -> None:
    for concept in CONCEPTS:
        for words in (*concept.nouns, concept.plural):
            assert re.fullmatch(r"[a-z]+([ -][a-z]+)*", words), concept
            assert words.split()[0] not in ("a", "an", "the"), concept
        # "an hourglass", "a ukulele": only "unicorn" is not said as its first letter is.
        said_otherwise = re.compile("hour|honest|uni|use|uk|eu|one|ufo")
        assert not any(said_otherwise.match(noun) for noun in concept.nouns if noun != "unicorn"), concept
        assert re.fullmatch(r"[0-9a-f]{4,5}(-fe0f)?", concept.code_point), concept


def test_code_points_are_named_as_the_drawings_are() -> None:
    assert FOX.code_point == "1f98a"
    assert HEART.code_point == "2764-fe0f"


def test_each_style_is_drawn_in_the_middle_at_one_size(tmp_path: Path) -> None:
    pytest.importorskip("resvg_py")
    draw_sprites(fake_packages(tmp_path), tmp_path / "sprites", (FOX, HEART), SIDE)
    sprites = load_sprites(tmp_path / "sprites", (FOX, HEART))
    assert sprites.styles == STYLES
    assert sprites.pictures.shape == (4, 2, 4, SIDE, SIDE)
    for style in range(len(STYLES)):
        fox, heart = (np.asarray(picture.movedim(0, -1)) for picture in sprites.pictures[style])
        for picture, width, height in ((fox, INNER, INNER / 2), (heart, INNER / 2, INNER)):
            rows, columns = np.nonzero(picture[..., 3] > 127)
            assert columns.max() + 1 - columns.min() == pytest.approx(width, abs=2)
            assert rows.max() + 1 - rows.min() == pytest.approx(height, abs=2)
            assert rows.mean() == columns.mean() == pytest.approx((SIDE - 1) / 2, abs=1)
        expected = (255, 255, 255) if STYLES[style] == "outline" else (200, 40, 30)
        assert np.abs(fox[SIDE // 2, SIDE // 2, :3].astype(int) - expected).max() <= 6


def test_edges_keep_the_colour_of_the_drawing() -> None:
    """The transparent pixels around this disc are blue; mixing them in would show."""
    rows, columns = np.mgrid[:32, :32]
    disc = np.hypot(rows - 16, columns - 16)[..., None] < 14
    drawing = Image.fromarray(np.where(disc, (200, 40, 30, 255), (0, 0, 255, 0)).astype(np.uint8))
    picture = np.asarray(artwork._fitted(drawing, SIDE)).astype(int)
    edge = picture[(picture[..., 3] > 60) & (picture[..., 3] < 250)]
    assert len(edge) > 50
    assert np.abs(edge[:, :3] - (200, 40, 30)).max() <= 8


def test_an_unpacked_folder_is_as_good(tmp_path: Path) -> None:
    package = packed(tmp_path / "a.tgz", {"package/assets/1f98a.webp": webp(20, 10)})
    unpacked = tmp_path / "a" / "package" / "assets"
    unpacked.mkdir(parents=True)
    (unpacked / "1f98a.webp").write_bytes(webp(20, 10))
    for place in (package, tmp_path / "a", tmp_path / "a" / "package"):
        assert artwork._drawings_3d(place)(FOX).size == (20, 10)


def test_members_outside_of_the_package_or_behind_links_are_not_read(tmp_path: Path) -> None:
    (tmp_path / "secret.webp").write_bytes(webp(20, 10))
    names = ["package/../assets/1f98a.webp", "/assets/../1f98a.webp", "package/x/assets/1f98a.webp"]
    package = packed(tmp_path / "a.tgz", dict.fromkeys(names, webp(20, 10)), link="package/assets/1f98a.webp")
    with pytest.raises(EngineError, match=r"no drawing of fox \(1f98a\)"):
        artwork._drawings_3d(package)(FOX)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.tgz", "secret.webp"]


def test_packages_that_grow_too_large_or_are_none_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "a.tgz"
    package.write_bytes(gzip.compress(b"no archive" * 100))
    with pytest.raises(EngineError, match="cannot be read as an npm package"):
        artwork._drawings_3d(package)
    packed(package, {"package/assets/1f98a.webp": bytes(2**20)})
    package.write_bytes(package.read_bytes()[:-30])
    with pytest.raises(EngineError, match="cannot be read as an npm package"):
        artwork._drawings_3d(package)
    packed(package, {"package/large.txt": bytes(2**21)})
    monkeypatch.setattr(artwork, "MAX_PACKAGE_BYTES", 2**20)
    with pytest.raises(EngineError, match="unpacks to more than 1 MiB"):
        artwork._drawings_3d(package)
    with pytest.raises(EngineError, match="cannot be read"):
        artwork._drawings_3d(tmp_path / "absent.tgz")


@pytest.mark.parametrize("data", [b"RIFF", b"GIF89a\x01\x00\x01\x00\x00\x00\x00;"], ids=["truncated", "another format"])
def test_damaged_pictures_are_named(tmp_path: Path, data: bytes) -> None:
    package = packed(tmp_path / "a.tgz", {"package/assets/1f98a.webp": data})
    with pytest.raises(EngineError, match=r"assets/1f98a.webp in .* cannot be read as a picture"):
        artwork._drawings_3d(package)(FOX)


def test_pictures_that_would_fill_the_memory_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = packed(tmp_path / "a.tgz", {"package/assets/1f98a.webp": webp(3000, 1)})
    with pytest.raises(EngineError, match="larger than 2048 pixels"):
        artwork._drawings_3d(package)(FOX)
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", 2000)  # 3000 is warned of, which must do
    with pytest.raises(EngineError, match="cannot be read as a picture"):
        artwork._drawings_3d(package)(FOX)


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ('<image href="/etc/passwd"/>', "refers to other files"),
        ("<image xlink:href = 'a.png'/>", "refers to other files"),
        ("<image href=a.png/>", "refers to other files"),
        ("<g>", "cannot be drawn"),
        ("", "is empty"),
    ],
)
def test_svgs_that_refer_to_files_or_draw_nothing_are_refused(tmp_path: Path, body: str, message: str) -> None:
    pytest.importorskip("resvg_py")
    packages = fake_packages(tmp_path)
    packages["flat"] = packed(tmp_path / "bad.tgz", icons(body))
    with pytest.raises(EngineError, match=message):
        draw_sprites(packages, tmp_path / "sprites", (FOX,), SIDE)


def test_gradients_may_be_referred_to(tmp_path: Path) -> None:
    pytest.importorskip("resvg_py")
    body = '<linearGradient id="a"><stop stop-color="#0f0"/></linearGradient><linearGradient id="b" xlink:href="#a"/>'
    package = packed(tmp_path / "a.tgz", icons(f'{body}<path fill="url(#b)" d="M0 0h32v32H0z"/>'))
    assert artwork._drawings_svg(package, SIDE)(FOX).getpixel((SIDE, SIDE)) == (0, 255, 0, 255)


def test_sets_without_the_drawing_or_without_icons_are_named(tmp_path: Path) -> None:
    pytest.importorskip("resvg_py")
    package = packed(tmp_path / "a.tgz", icons("<g/>"))
    with pytest.raises(EngineError, match=r"No drawing of star \(2b50\)"):
        artwork._drawings_svg(package, SIDE)(Concept(("star",), "stars", "⭐"))
    for content in (b"[1, 2", b"[" * 100_000):
        packed(package, {"package/icons.json": content, "package/chars.json": b"{}"})
        with pytest.raises(EngineError, match="is no set of icons"):
            artwork._drawings_svg(package, SIDE)
    packed(package, {"package/icons.json": b"[]", "package/chars.json": b"[]"})
    with pytest.raises(EngineError, match="No drawing of fox"):
        artwork._drawings_svg(package, SIDE)(FOX)


def test_sprites_that_are_missing_damaged_or_of_another_size_are_named(tmp_path: Path) -> None:
    for style in STYLES:
        (tmp_path / style).mkdir()
        for concept in (FOX, HEART):
            (tmp_path / style / f"{concept.code_point}.webp").write_bytes(webp(16, 16))
    assert load_sprites(tmp_path, (FOX, HEART)).pictures.shape == (4, 2, 4, 16, 16)
    path = tmp_path / "flat" / "2764-fe0f.webp"
    path.write_bytes(webp(16, 8))
    with pytest.raises(EngineError, match=r"2764-fe0f.webp is 16×8 pixels"):
        load_sprites(tmp_path, (FOX, HEART))
    path.write_bytes(b"")
    with pytest.raises(EngineError, match=r"2764-fe0f.webp cannot be read"):
        load_sprites(tmp_path, (FOX, HEART))
    path.unlink()
    with pytest.raises(EngineError, match=r"2764-fe0f.webp is missing"):
        load_sprites(tmp_path, (FOX, HEART))


def fake_packages(folder: Path) -> dict[str, Path]:
    """A fox twice as wide as high and a heart twice as high as wide, off the middle, the same in all styles."""
    sizes = {"1f98a": (20, 10), "2764-fe0f": (10, 20)}
    pictures = {f"package/assets/{code}.webp": webp(*size, (1, 7)) for code, size in sizes.items()}
    packages = {"3d": packed(folder / "3d.tgz", pictures)}
    for style in STYLES[1:]:
        paint = "currentColor" if style == "outline" else "#c8281e"
        fox, heart = (f'<path fill="{paint}" d="M2 4{size}z"/>' for size in ("h20v10h-20", "h10v20h-10"))
        packages[style] = packed(folder / f"{style}.tgz", icons(fox, heart))
    return packages


def icons(fox: str, heart: str = "") -> dict[str, bytes]:
    described = {"width": 32, "height": 32, "icons": {"fox": {"body": fox}, "red-heart": {"body": heart}}}
    names = {"1f98a": "fox", "2764": "red-heart"}
    return {"package/icons.json": json.dumps(described).encode(), "package/chars.json": json.dumps(names).encode()}


def webp(width: int, height: int, margins: tuple[int, int] = (0, 0)) -> bytes:
    """A red rectangle, with margins (left and top, right and bottom) of transparent blue."""
    before, after = margins
    picture = np.zeros((before + height + after, before + width + after, 4), np.uint8)
    picture[...] = 0, 0, 255, 0
    picture[before : before + height, before : before + width] = 200, 40, 30, 255
    stream = io.BytesIO()
    Image.fromarray(picture).save(stream, "WEBP", lossless=True, exact=True)
    return stream.getvalue()


def packed(package: Path, files: dict[str, bytes], link: str | None = None) -> Path:
    with tarfile.open(package, "w:gz") as archive:
        for name, content in files.items():
            member = tarfile.TarInfo(name)
            member.size = len(content)
            archive.addfile(member, io.BytesIO(content))
        if link is not None:
            member = tarfile.TarInfo(link)
            member.type, member.linkname = tarfile.SYMTYPE, "../../secret.webp"
            archive.addfile(member)
    return package
