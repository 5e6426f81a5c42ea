"""The gallery as one HTML file: nothing fetched, nothing that prompts can do but be read."""

import base64
import hashlib
import io
import re
from html.parser import HTMLParser

import pytest
from album_pictures import album, saved
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from engine.errors import ImageFileError
from sana_desktop.batches import html_gallery
from sana_desktop.batches.album import AlbumPicture, read_picture
from sana_desktop.batches.html_gallery import write_html

HOSTILE = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)> &amp; ]]> --> \u202e\x00"


class Page(HTMLParser):
    """Elements with their attributes, and the text of those of a class."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: dict[str, list[str]] = {}
        self._open: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.elements.append((tag, dict(attributes)))
        if tag not in ("img", "meta", "input"):
            self._open.append(str(dict(attributes).get("class") or tag))
            self.texts.setdefault(self._open[-1], []).append("")

    def handle_endtag(self, tag):
        self._open.pop()

    def handle_data(self, data):
        if self._open:
            self.texts[self._open[-1]][-1] += data

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.elements if name == tag]


def page_of(tmp_path, prompt: str = "a fox", count: int = 2, title: str = "Foxes") -> tuple[Page, str]:
    text = write_html(tmp_path / "page.html", album(tmp_path, count, prompt), title).read_text("utf-8")
    return Page(text), text


def test_pictures_prompts_and_settings_are_inside(tmp_path):
    page, _ = page_of(tmp_path, "a red fox,\nin snow", 3)
    images = [entry for entry in page.all("img") if entry["src"] != "data:,"]
    assert [entry["alt"] for entry in images] == ["a red fox, in snow"] * 3
    for entry in images:
        data = base64.b64decode(entry["src"].removeprefix("data:image/jpeg;base64,"))
        with Image.open(io.BytesIO(data)) as picture:
            assert (str(picture.width), str(picture.height)) == (entry["width"], entry["height"])
    assert page.texts["prompt"][:3] == ["a red fox,\nin snow"] * 3
    assert page.texts["settings"][1].startswith("seed: 1\nsize: 64x64\nsteps: 20\nguidance: 4.5\nmodel: starter\n")
    assert "negative prompt: blurry" in page.texts["settings"][1]


def test_nothing_is_fetched_and_only_our_own_script_runs(tmp_path):
    page, text = page_of(tmp_path)
    addresses = [entry.get(name) or "" for _, entry in page.elements for name in ("src", "href", "action", "srcset")]
    assert all(address == "" or address.startswith("data:") for address in addresses)
    assert not re.search(r"https?:|url\(|@import|//[a-z]", text)
    (policy,) = [entry["content"] for entry in page.all("meta") if entry.get("http-equiv")]
    assert policy.startswith("default-src 'none'; img-src data:;") and "unsafe" not in policy
    for tag, name in (("script", "script-src"), ("style", "style-src")):
        digest = base64.b64encode(hashlib.sha256(page.texts[tag][0].encode()).digest()).decode()
        assert f"{name} 'sha256-{digest}'" in policy


def test_what_a_prompt_holds_is_text(tmp_path):
    page, _ = page_of(tmp_path, HOSTILE, 1, title=HOSTILE)
    plain, _ = page_of(tmp_path, "a fox", 1)
    assert [tag for tag, _ in page.elements] == [tag for tag, _ in plain.elements]
    assert not any(name.startswith("on") for _, entry in page.elements for name in entry)
    assert page.texts["prompt"][0] == HOSTILE.replace("\u202e", "").replace("\0", "").rstrip("\0")


@settings(max_examples=60)
@given(st.text(max_size=200))
def test_any_text_comes_back_from_the_page(text):
    shown = "".join(character for character in text if character.isprintable() or character in "\n\t")
    page = Page(f'<p title="{html_gallery._text(text)}">{html_gallery._text(text)}</p>')
    assert page.elements == [("p", {"title": shown})] and page.texts["p"] == [shown]


def test_keys_and_readers_of_screens_find_their_way(tmp_path):
    page, text = page_of(tmp_path)
    assert page.all("html")[0]["lang"] == "en"
    assert page.all("label")[0]["for"] == page.all("input")[0]["id"]
    assert all(entry["type"] == "button" for entry in page.all("button"))
    assert len(page.all("figure")) == 2 and len([b for b in page.all("button") if b.get("class") == "open"]) == 2
    assert "prefers-color-scheme: dark" in text and "ArrowRight" in text and ":focus-visible" in text
    known = {entry["id"] for _, entry in page.elements if entry.get("id")}
    assert set(re.findall(r"'#([\w-]+)'", page.texts["script"][0])) <= known


def test_a_picture_without_a_recipe_tells_its_size(tmp_path):
    Image.new("RGB", (30, 20), "red").save(tmp_path / "other.png")
    page = Page(write_html(tmp_path / "p.html", [read_picture(tmp_path / "other.png")]).read_text("utf-8"))
    assert page.all("img")[0]["alt"] == "A picture of 30x20 pixels" and page.texts["settings"][0] == "size: 30x20"


def test_a_picture_that_cannot_be_read_leaves_no_page(tmp_path):
    saved(tmp_path, 0).unlink()
    with pytest.raises(ImageFileError):
        write_html(tmp_path / "page.html", [AlbumPicture(tmp_path / "picture 0.png", 64, 64)])
    assert list(tmp_path.iterdir()) == []
