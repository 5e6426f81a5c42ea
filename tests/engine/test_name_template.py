import os
import re
import unicodedata
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from hypothesis import example as case
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.errors import ImageFileError, InvalidRequest
from engine.events import GeneratedImage
from engine.image_file import read_recipe, save_named
from engine.image_formats import ImageFormat
from engine.image_name import FOLDER_TEMPLATE, image_name
from engine.name_template import MAX_PART_BYTES, TOKENS, NameFacts, NameTemplate, example, folded
from engine.name_words import prompt_words
from engine.request import MAX_SEED, GenerationRequest

CREATED = datetime(2026, 1, 31, 14, 22, 33).astimezone()
EXAMPLES = int(os.environ.get("SANA_DESKTOP_NAME_EXAMPLES", "250"))  # 10,000 take three minutes

any_text = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=400)
prompts = any_text.filter(str.strip)
nasty = st.sampled_from(
    [
        *("../../etc/passwd", "..", "C:\\Windows\\aux.txt", "\\\\server\\share", "con", "COM¹", "aux .png", "CONIN$"),
        *("{prompt} {0.__class__} %s $HOME `id` ~", "\u202egnp.exe", "e" + "\u0301" * 5000, "雪" * 400, "🇩🇪" * 100),
        *("👨\u200d👩\u200d👧" * 50, "\u3164\u115f", ". . .", "-rf", "~root", "क्षत्रिय" * 60, "nul.tar.gz", "lpt³"),
    ]
)
tokens = st.sampled_from([*(f"{{{name}}}" for name in TOKENS), "{prompt:40}", "{prompt:200}", "{seed:20}", "{model:3}"])
literals = st.sampled_from(["_", "-", " ", ".", "con", "aux.", "~", "a", "雪", "/", "\\", "\u0301"])
templates = st.lists(tokens | literals, min_size=1, max_size=12).map("".join)


def facts_of(prompt: str = "a red fox in snow", seed: int = 7, **more: object) -> NameFacts:
    return NameFacts(GenerationRequest(prompt, seed=seed, **more), CREATED, 512, 768, number=3, batch="0123456789ab")


def image_of(prompt: str = "a red fox", seed: int = 7, **provenance: object) -> GeneratedImage:
    return GeneratedImage(
        GenerationRequest(prompt, seed=seed), np.zeros((8, 8, 3), np.uint8), 8, 8, provenance=provenance
    )


def named(template: str, facts: NameFacts | None = None, there: tuple[str, ...] = ()) -> str:
    parsed, facts = NameTemplate.parse(template), facts or facts_of()
    return "/".join([*parsed.folder_names(facts), parsed.file_name(facts, ".png", there)])


DEVICE = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\..*)?", re.IGNORECASE)


def check_plain(part: str) -> None:
    """What Linux, macOS and Windows ask of a name."""
    assert part and len(part.encode("utf-8")) <= MAX_PART_BYTES
    assert not re.search(r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f]', part)
    assert part[-1] not in ". " and part[0] not in ". -~"
    assert not DEVICE.fullmatch(part)
    assert part == unicodedata.normalize("NFC", part)
    assert not any(unicodedata.category(c)[0] == "C" or c in "\u2028\u2029" for c in part)


@settings(max_examples=EXAMPLES)
@given(templates, prompts | nasty, nasty, st.integers(0, MAX_SEED))
@case("{prompt}", "con", "", 0)
@case("{model}/{prompt}", "a fox", "/models/..", 0)
@case("{prompt:200}{prompt:200}{seed}", "雪" * 400, "", MAX_SEED)
@case("{prompt:60}" * 20 + "{seed}", "x" * 500, "", 5)
def test_every_part_is_a_plain_name_inside_the_folder(template, prompt, model, seed):
    try:
        parsed = NameTemplate.parse(template)
    except InvalidRequest as error:
        assert "\n" not in str(error)
        return
    facts = facts_of(prompt, seed, model=f"/m/{''.join(filter(str.isprintable, model)).strip()[:4000] or 'x'}")
    parts = [*parsed.folder_names(facts), parsed.file_name(facts, ".png")]
    for part in parts:
        check_plain(part)
    assert Path("/gallery", *parts).resolve().is_relative_to("/gallery")
    assert parts[-1].endswith(".png")


@settings(max_examples=EXAMPLES)
@given(any_text)
@case("{" * 300)
@case("{seed:" + "9" * 200 + "}")
@case("{seed.__class__}")
@case("{0}{prompt!r}{}")
def test_any_text_is_a_template_or_one_sentence(text):
    try:
        shown = example(text)
    except InvalidRequest as error:
        assert error.field == "name" and "\n" not in str(error) and len(str(error)) < 500
    else:
        for part in shown.split("/"):
            check_plain(part)


@pytest.mark.parametrize(
    ("template", "name"),
    [
        ("{date}/{time}_{seed}_{prompt:40}", "2026-01-31/142233_7_a-red-fox-in-snow.png"),
        ("{prompt:7}", "a-red.png"),
        ("{prompt:5}-{seed:6}", "a-red-000007.png"),
        ("{year}\\{month}\\{day} {hour}.{minute}.{second}", "2026/01/31 14.22.33.png"),
        ("{width}x{height}_{size}_{steps}_{guidance}_{number:3}_{batch}", "512x768_512x768_20_4.5_003_01234567.png"),
        ("{model}_{solver}_{precision}_{negative}", "starter_auto_auto.png"),
        ("{seed}.png", "7.png"),
        ("{seed}.JPEG", "7.png"),
        ("aux", "_aux.png"),
        ("nul .x{seed}", "_nul .x7.png"),
        ("...{prompt:3}...", "a-r.png"),
        ("{negative}", "untitled.png"),
    ],
)
def test_what_tokens_become(template, name):
    assert named(template) == name


def test_the_usual_name_is_todays():
    request = GenerationRequest("a red fox", seed=5)
    assert image_name(request, CREATED) == "2026-01-31_142233_5_a-red-fox.png"
    assert image_name(GenerationRequest("...", seed=5), CREATED) == "2026-01-31_142233_5.png"
    assert named(FOLDER_TEMPLATE) == "2026-01-31_142233_7_a-red-fox-in-snow.png"


@pytest.mark.parametrize(
    ("template", "said"),
    [
        ("{sed}", r"did you mean \{seed\}"),
        ("{Prompt}", r"did you mean \{prompt\}"),
        ("{zzzz}", "there are prompt, negative"),
        ("../{seed}", "leads out"),
        ("/etc/{seed}", "leads out"),
        ("{date}//{seed}", "leads out"),
        ("{date}/", "leads out"),
        ("~/{seed}", "leads out"),
        ("C:\\{seed}", "':' cannot be in a name"),
        ("\\\\server\\{seed}", "leads out"),
        ("{seed", "brace"),
        ("{seed}\u202e", r"U\+202E"),
        ("{seed}\n", r"U\+000A"),
        ("{seed}\ud800", r"U\+D800"),
        ("{prompt:0}", "1 to 200"),
        ("{seed:21}", "1 to 20"),
        ("{counter}/{seed}", "counts files"),
        ("", "empty"),
        ("a/" * 8 + "b", "more than 7 folders"),
        ("x" * 301, "longer than 300"),
    ],
)
def test_a_wrong_template_is_one_sentence(template, said):
    with pytest.raises(InvalidRequest, match=said):
        NameTemplate.parse(template)


def test_long_texts_give_way_and_numbers_stay():
    name = named("{prompt:200}_{seed}_{model}_{steps}", facts_of("雪の狐 " * 100, seed=MAX_SEED))
    assert name.endswith(f"_{MAX_SEED}_starter_20.png") and 180 <= len(name.encode()) <= MAX_PART_BYTES


@pytest.mark.parametrize(
    ("text", "most", "words"),
    [
        ("🇩🇪🇫🇷🇮🇹", 2, "🇩🇪🇫🇷"),
        ("e\u0323\u0301" * 3 + "x\u0323\u0302\u0301y", 4, "ẹ́ẹ́ẹ́x\u0323\u0302\u0301"),
        ("क्षत्रिय", 1, "क्ष"),
        ("雪の狐", 2, "雪の"),
        ("one two three", 9, "one-two"),
    ],
)
def test_characters_are_counted_as_a_reader_counts_them(text, most, words):
    assert prompt_words(text, 200, most) == unicodedata.normalize("NFC", words)


class TestSaving:
    def test_the_name_is_told_before_the_bytes_have_it(self, tmp_path):
        told: list[tuple[Path, bool, list[int]]] = []

        def reserve(path: Path) -> None:
            sizes = [entry.stat().st_size for entry in path.parent.iterdir()]
            told.append((path, path.exists(), sizes))

        path = save_named(image_of(), tmp_path, "{date}/{seed}", reserve=reserve)
        again = save_named(image_of(), tmp_path, "{date}/{seed}", reserve=reserve)
        assert [path.name, again.name] == ["7.png", "7-2.png"] and path.parent.parent == tmp_path
        assert [entry[0] for entry in told] == [path, again]  # taken names are not told
        assert not any(was_there for _, was_there, _ in told)
        assert told[0][2] == [path.stat().st_size]  # all bytes were there, under another name
        assert read_recipe(again).request.seed == 7

    def test_what_the_reservation_raises_leaves_no_file(self, tmp_path):
        def withdrawn(path: Path) -> None:
            raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            save_named(image_of(), tmp_path, "{seed}", reserve=withdrawn)
        assert list(tmp_path.iterdir()) == []

    def test_another_program_may_take_the_name_in_between(self, tmp_path):
        told = []

        def reserve(path: Path) -> None:
            told.append(path.name)
            if len(told) == 1:
                path.write_bytes(b"dear to the user")

        assert save_named(image_of(), tmp_path, "{seed}", reserve=reserve).name == "7-2.png"
        assert told == ["7.png", "7-2.png"] and (tmp_path / "7.png").read_bytes() == b"dear to the user"

    def test_capitals_and_joined_accents_are_no_other_name(self, tmp_path):
        for taken in ("A-FOX.PNG", unicodedata.normalize("NFD", "é.png")):
            (tmp_path / taken).write_bytes(b"")
        assert save_named(image_of("a fox"), tmp_path, "{prompt}").name == "a-fox-2.png"
        assert save_named(image_of("É"), tmp_path, "{prompt}").name == "É-2.png"
        (tmp_path / "FOXES").mkdir()
        assert save_named(image_of("foxes"), tmp_path, "{prompt}/{seed}").parent.name == "FOXES"

    def test_a_link_where_a_folder_should_be_is_not_followed(self, tmp_path):
        root, elsewhere = tmp_path / "root", tmp_path / "elsewhere"
        root.mkdir(), elsewhere.mkdir()
        (root / "fox").symlink_to(elsewhere)
        (root / "fox-2").write_bytes(b"")
        assert save_named(image_of("fox"), root, "{prompt}/{seed}").parent == root / "fox-3"
        assert list(elsewhere.iterdir()) == []

    def test_the_counter_goes_on_where_the_folder_ends(self, tmp_path):
        for name in ("fox_00009.png", "fox_00012-2.webp", "wolf_00099.png", "fox_x.png", "fox_" + "9" * 30):
            (tmp_path / name).write_bytes(b"")
        assert save_named(image_of("fox"), tmp_path, "{prompt}_{counter}").name == "fox_00013.png"
        assert save_named(image_of("fox"), tmp_path, "{prompt}_{counter:3}").name == "fox_014.png"
        assert save_named(image_of("fox"), tmp_path, "{counter}_{seed}", ImageFormat.WEBP).name == "00001_7.webp"

    def test_number_and_batch_come_from_whoever_saves(self, tmp_path):
        saved = save_named(image_of(batch="0123456789"), tmp_path, "{batch}/{number:2}", number=4)
        assert saved == tmp_path / "01234567" / "04.png"

    def test_a_file_where_a_folder_should_be_is_one_sentence(self, tmp_path):
        (tmp_path / "file").write_bytes(b"")
        with pytest.raises(ImageFileError, match="not a folder: choose another"):
            save_named(image_of(), tmp_path / "file", "{seed}")


def test_folding_joins_what_systems_join():
    assert folded("Straße.PNG") == folded("STRASSE.png") == folded("strasse.png")
    assert folded("e\u0301") == folded("É")
