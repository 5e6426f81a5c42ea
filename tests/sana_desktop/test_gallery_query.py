"""sana_desktop.gallery.query and words: what is found, and what any text at all leads to."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from engine import GenerationRequest
from engine.annotations import Annotations
from engine.recipe import Recipe
from sana_desktop.gallery.facts import Facts
from sana_desktop.gallery.index import GalleryIndex
from sana_desktop.gallery.query import MAX_CHARACTERS, InvalidQuery, parse_query
from sana_desktop.gallery.words import words_in

LARGEST_SEED = 2**64 - 1


def facts(
    prompt: str = "",
    created: str = "2026-11-03T12:00:00+00:00",
    annotations: Annotations = Annotations(),  # noqa: B008 - frozen
    size: tuple[int, int] = (512, 512),
    tiles: int = 1,
    **request: object,
) -> Facts:
    recipe = None
    if prompt:
        recipe = Recipe(GenerationRequest(prompt, **request), (512, 512), {"batch": "b1"}, "test", created, tiles)
    identity = prompt.encode() + repr(request).encode()
    return Facts(1000, 0, identity, *size, created if prompt else "", recipe, annotations)


PICTURES = {
    "fox.png": facts("a red fox in the snow", seed=123, steps=20, annotations=Annotations(rating=5, label="red")),
    "foxes.png": facts("Foxes at night", seed=124, annotations=Annotations(3, "", ("cat", "For Print"), ("Best of",))),
    "cat.png": facts("ein Kätzchen, café", "2026-12-24T01:02:03", model="~/models/Sana_1600M", guidance_scale=7.5),
    "tokyo.png": facts(
        "東京の夜に立つ赤い狐 🦊", "2025-01-01T00:00:00", seed=LARGEST_SEED, size=(4096, 2304), tiles=25
    ),
    "plain.jpg": facts(size=(1024, 768)),
    "broken.webp": Facts(10, 0, b"?", problem="The file is damaged."),
    "blurred_Fox.png": facts("a house", negative_prompt="blurry castle", seed=0, steps=4),
}


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Iterator[GalleryIndex]:
    folder = tmp_path_factory.mktemp("gallery")
    with GalleryIndex(folder / "index.sqlite", folder, read=lambda path: PICTURES.get(path.name)) as index:
        for name in PICTURES:
            assert index.add(folder / name) is not None
        yield index


def found(index: GalleryIndex, text: str, order: str = "name") -> list[str]:
    pictures = index.search(text, order)
    assert index.count(text) == len(pictures)
    return [picture.path.name for picture in pictures]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("fox", "blurred_Fox.png fox.png foxes.png"),
        ("FOX snow", "fox.png"),
        ('"red fox"', "fox.png"),
        ('"red f"', ""),  # a phrase is whole words
        ("fox -snow", "blurred_Fox.png foxes.png"),
        ("-fox", "broken.webp cat.png plain.jpg tokyo.png"),
        ('fox -"red fox"', "blurred_Fox.png foxes.png"),
        ("snow OR night", "fox.png foxes.png"),
        ("fox snow OR night", "fox.png foxes.png"),
        ("OR fox OR", "blurred_Fox.png fox.png foxes.png"),
        ("snow OR rating:3", "fox.png foxes.png"),
        ("snow OR -fox", "broken.webp cat.png fox.png plain.jpg tokyo.png"),
        ("fox AND snow", "fox.png"),
        ("katzchen", "cat.png"),
        ("CAFÉ", "cat.png"),
        ("東京", "tokyo.png"),
        ("狐", "tokyo.png"),
        ("京東", ""),
        ("赤い狐", "tokyo.png"),
        ("🦊", "tokyo.png"),
        ("castle", ""),
        ("negative:castle", "blurred_Fox.png"),
        ("name:fox", "blurred_Fox.png fox.png foxes.png"),
        ("prompt:fox", "fox.png foxes.png"),
        ('prompt:"red fox"', "fox.png"),
        ("rating:5", "fox.png"),
        ("rating:>=3", "fox.png foxes.png"),
        ("rating:1..4", "foxes.png"),
        ("-rating:..2", "fox.png foxes.png"),
        ("seed:123", "fox.png"),
        (f"seed:{LARGEST_SEED}", "tokyo.png"),
        ("seed:0", "blurred_Fox.png cat.png"),
        ("seed:>123", "foxes.png tokyo.png"),
        ("-seed:123", "blurred_Fox.png broken.webp cat.png foxes.png plain.jpg tokyo.png"),
        ("size:4096", "tokyo.png"),
        ("size:1024x768", "plain.jpg"),
        ("size:>=1024", "plain.jpg tokyo.png"),
        ("width:<=1024 height:768", "plain.jpg"),
        ("steps:4", "blurred_Fox.png"),
        ("guidance:7.5", "cat.png"),
        ("date:2026-11 prompt:fox", "fox.png foxes.png"),
        ("date:2026-12-24", "cat.png"),
        ("date:<2026-01 has:recipe", "tokyo.png"),
        ("date:2025..2025-06", "tokyo.png"),
        ("date:>2026-11 has:recipe", "cat.png"),
        ("date:<=2026-11-03 fox prompt:fox", "fox.png foxes.png"),
        ("model:sana", "cat.png"),
        ("model:starter tokyo", "tokyo.png"),
        ("tag:CAT", "foxes.png"),
        ('tag:"for print"', "foxes.png"),
        ('collection:"best of"', "foxes.png"),
        ("print", "foxes.png"),
        ("best", "foxes.png"),
        ("label:red", "fox.png"),
        ("label:none fox", "blurred_Fox.png foxes.png"),
        ("format:jpg", "plain.jpg"),
        ("batch:b1 house", "blurred_Fox.png"),
        ("is:broken", "broken.webp"),
        ("is:rated", "fox.png foxes.png"),
        ("is:missing", ""),
        ("is:duplicate", ""),
        ("has:tiles", "tokyo.png"),
        ("has:negative", "blurred_Fox.png"),
        ("has:tags has:collections", "foxes.png"),
        ("-has:recipe", "broken.webp plain.jpg"),
        ("http://fox.example", ""),
        ("16:9", ""),
    ],
)
def test_a_search_finds_what_it_says(index: GalleryIndex, text: str, names: str) -> None:
    assert found(index, text) == names.split()


@pytest.mark.parametrize("text", ["", "  ", "-", "OR", '"', '""', "!!!", "-!?", "()", "AND", "\0", "*", '" "'])
def test_a_search_for_nothing_finds_everything(index: GalleryIndex, text: str) -> None:
    assert len(found(index, text)) == len(PICTURES)


@pytest.mark.parametrize(
    ("order", "names"),
    [
        ("newest", ["cat.png", "foxes.png", "fox.png", "tokyo.png"]),
        ("oldest", ["tokyo.png", "fox.png", "foxes.png", "cat.png"]),
        ("rating", ["fox.png", "foxes.png", "cat.png", "tokyo.png"]),
        ("name", ["cat.png", "fox.png", "foxes.png", "tokyo.png"]),
        ("size", ["tokyo.png", "cat.png", "foxes.png", "fox.png"]),
        ("seed", ["cat.png", "fox.png", "foxes.png", "tokyo.png"]),
    ],
)
def test_orders(index: GalleryIndex, order: str, names: list[str]) -> None:
    assert found(index, "has:recipe -house", order) == names


def test_pages_lie_side_by_side(index: GalleryIndex) -> None:
    pages = [index.search("", "name", offset, 3) for offset in (0, 3, 6, 9)]
    assert [len(page) for page in pages] == [3, 3, 1, 0]
    assert [p.path.name for page in pages for p in page] == sorted(PICTURES, key=str.lower)
    assert index.search("", limit=-5) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("rating:many", "takes a number"),
        ("rating:6", "from 0 to 5"),
        ("rating:>=", "takes a number"),
        ("rating:٣", "takes a number"),
        ("seed:-1", "takes a number"),
        (f"seed:{2**64}", "from 0"),
        ("size:12x", "takes a number"),
        ("date:yesterday", "takes a date"),
        ("date:2026-13", "takes a date"),
        ("label:pink", "There is no label"),
        ("is:nice", "takes missing"),
        ("has:wings", "takes recipe"),
        ("raiting:5", "did you mean “rating:”"),
        ("x" * (MAX_CHARACTERS + 1), "shorten"),
        ("a " * 200, "parts"),
    ],
)
def test_what_cannot_be_understood_is_one_sentence(text: str, told: str) -> None:
    with pytest.raises(InvalidQuery, match=told) as caught:
        parse_query(text)
    assert "\n" not in str(caught.value) and len(str(caught.value)) < 250


def test_an_unknown_order_is_a_sentence(index: GalleryIndex) -> None:
    with pytest.raises(InvalidQuery, match="There is no order"):
        index.search("", "id; DROP TABLE picture")


_PIECES = st.sampled_from(
    [
        *("fox", "OR", "AND", "NOT", "NEAR", "-", '"', "'", "(", ")", "*", "^", "{prompt}", ":", "rating:", ">=", "4"),
        *("tag:", "seed:", "..", "date:", "2026-1", "is:", "missing", "狐", "🦊", "\0", "\ud800", "%", "_", ";", "--"),
        *("NULL", "$1", "?", "words MATCH", "size:", "x", "99999999999999999999999", "1e400", "nan", "𒐪", "ﷺ"),
        *("\u0301", "\u202e"),
    ]
)


@settings(max_examples=300)
@given(st.one_of(st.text(max_size=80), st.lists(_PIECES, max_size=24).map("".join), st.lists(_PIECES).map(" ".join)))
@example('" OR 1=1 --')
@example("name:\ud800")
@example('tag:"' + "\ud800" + '" -is:missing')
@example("a" * 900)
@example("-" * 900)
def test_any_text_gives_a_result_or_a_sentence(index: GalleryIndex, text: str) -> None:
    try:
        pictures = index.search(text)
    except InvalidQuery as error:
        assert str(error).strip() and "\n" not in str(error)
    else:
        assert index.count(text) == len(pictures)
    assert index.count() == len(PICTURES)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("A Fox, 2nd one_here", ["a", "fox", "2nd", "one", "here"]),
        ("Ünïcödé ＡＢＣ ｶﾞ", ["unicode", "abc", "ガ"]),
        ("東京tower塔", ["東", "京", "tower", "塔"]),
        ("हिन्दी में", ["हिन्दी", "में"]),
        ("สวัสดี", ["ส", "วั", "ส", "ดี"]),
        ("fox🦊fox", ["fox", "🦊", "fox"]),
        ("\ud800 \0 \u0301", []),
    ],
)
def test_words(text: str, words: list[str]) -> None:
    assert words_in(text) == words


@given(st.text())
def test_words_are_letters_and_digits_alone(text: str) -> None:
    for word in words_in(text):
        assert word and '"' not in word and " " not in word and "\0" not in word
        assert parse_query(word).values


def test_the_fields_hold_what_the_file_says(index: GalleryIndex, tmp_path: Path) -> None:
    [picture] = index.search("tokyo")
    assert (picture.seed, picture.width, picture.height, picture.model) == (LARGEST_SEED, 4096, 2304, "starter")
    assert picture.prompt.startswith("東京") and picture.batch == "b1" and not picture.is_missing
    [picture] = index.search("tag:cat")
    assert picture.annotations == Annotations(3, "", ("cat", "For Print"), ("Best of",))
    assert index.get(index.root / "nothing.png") is None and index.get(tmp_path / "fox.png") is None
