"""What a picture file says of itself, in one pass."""

import time
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, PngImagePlugin

from engine.annotations import Annotations
from engine.errors import ImageFileError
from engine.events import GeneratedImage
from engine.image_file import read_recipe, save_picture
from engine.image_formats import ImageFormat
from engine.picture_facts import read_facts
from engine.picture_rewriting import write_annotations
from engine.request import GenerationRequest

KINDS = [kind for kind in ImageFormat if kind.bits == 8]


def saved(path: Path, side: int = 24, prompt: str = "a fox") -> Path:
    pixels = np.random.default_rng(0).integers(0, 256, (side, side + 5, 3), dtype=np.uint8)
    provenance = {"template": "a {fox|cat}", "batch": "b1"}
    return save_picture(
        GeneratedImage(GenerationRequest(prompt, seed=3), pixels, 512, 512, provenance=provenance), path
    )


@pytest.mark.parametrize("kind", KINDS)
def test_everything_at_once(tmp_path, kind):
    path = saved(tmp_path / f"fox{kind.suffix}")
    write_annotations(path, Annotations(3, tags=("cat",)))
    facts = read_facts(path)
    assert (facts.width, facts.height, facts.problem) == (29, 24, "")
    assert facts.recipe == read_recipe(path) and facts.created == facts.recipe.created
    assert facts.imported.program == "Sana Desktop" and facts.imported.model == "starter"
    assert facts.annotations == Annotations(3, tags=("cat",))
    assert facts.disclosure.is_generated and facts.disclosure.system == "Sana Desktop"
    assert "Template" in facts.texts.parameters and facts.recipe.provenance["batch"] == "b1"


@pytest.mark.parametrize("name", ["x.png", "x.jpg", "x.webp", "l.webp", "a.webp", "x.tif", "progressive.jpg"])
def test_the_size_of_a_strangers_picture(tmp_path, name):
    how = {"l.webp": {"lossless": True}, "progressive.jpg": {"progressive": True}}.get(name, {})
    Image.new("RGBA" if name == "a.webp" else "RGB", (123, 45)).save(tmp_path / name, **how)
    facts = read_facts(tmp_path / name)
    assert (facts.width, facts.height, facts.imported, facts.problem) == (123, 45, None, "")
    assert not facts.disclosure.is_generated and facts.annotations == Annotations()


def test_what_is_damaged_costs_only_itself(tmp_path):
    texts = PngImagePlugin.PngInfo()
    texts.add_itxt("sana_desktop", "{")
    texts.add_itxt("XML:com.adobe.xmp", "<")
    Image.new("RGB", (7, 5)).save(tmp_path / "x.png", pnginfo=texts)
    facts = read_facts(tmp_path / "x.png")
    assert (facts.width, facts.height, facts.imported) == (7, 5, None)
    assert "XMP packet is not read" in facts.problem and "not valid JSON" in facts.problem


def test_a_recipe_is_found_in_a_packet_that_another_program_has_rewritten(tmp_path):
    recipe = read_facts(saved(tmp_path / "fox.png")).texts.recipe
    attribute = recipe.replace("&", "&amp;").replace('"', "&quot;").replace("<", "&lt;")
    packet = (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        f'<rdf:Description rdf:about="" xmlns:sana="urn:x-sana-desktop" sana:recipe="{attribute}"/>'
        "</rdf:RDF></x:xmpmeta>"
    )
    Image.new("RGB", (4, 4)).save(tmp_path / "x.webp", xmp=packet.encode())
    assert read_recipe(tmp_path / "x.webp") == read_recipe(tmp_path / "fox.png")


def test_what_is_no_file_is_an_error(tmp_path):
    for path in (tmp_path, tmp_path / "nowhere", tmp_path / "zero\0byte"):
        with pytest.raises(ImageFileError):
            read_facts(path)


@pytest.mark.parametrize("kind", KINDS)
def test_a_picture_takes_less_than_a_millisecond(tmp_path, kind):
    """Of a file of some MB, whose pixels are never looked at; the best of some, since others keep the machine busy."""
    path = saved(tmp_path / f"fox{kind.suffix}", side=1024)

    def seconds() -> float:
        start = time.thread_time()
        read_facts(path)
        return time.thread_time() - start

    assert min(seconds() for _ in range(15)) < 0.001
