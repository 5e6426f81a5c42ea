"""`sana-desktop metadata`: what it prints, and what its copies hold."""

import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, PngImagePlugin

from engine.annotations import Annotations
from engine.events import GeneratedImage
from engine.image_file import read_recipe, save_picture
from engine.picture_facts import read_facts
from engine.picture_rewriting import write_annotations
from engine.request import GenerationRequest
from sana_desktop.cli import main


def saved(path: Path, prompt: str = "a secret fox,\nin snow", **provenance: object) -> Path:
    request = GenerationRequest(prompt, "blurry", seed=77)
    image = GeneratedImage(request, np.zeros((16, 24, 3), np.uint8), 512, 512, provenance=provenance)
    return save_picture(image, path)


@pytest.fixture
def ours(tmp_path) -> Path:
    path = saved(tmp_path / "a-secret-fox.png", template="a {secret|known} fox")
    write_annotations(path, Annotations(4, "red", ("cat",), ("for print",)))
    return path


@pytest.fixture
def stranger(tmp_path) -> Path:
    texts = PngImagePlugin.PngInfo()
    texts.add_text(
        "parameters", "a dog\x1b[31m\nSteps: 5, Sampler: Heun, CFG scale: 3, Seed: 8, Clip skip: 2, Model: other"
    )
    Image.new("RGB", (9, 8)).save(tmp_path / "dog.png", pnginfo=texts)
    return tmp_path / "dog.png"


def test_what_people_read(ours, capsys):
    assert main(["metadata", str(ours)]) == 0
    lines = [line.split(None, 1) for line in capsys.readouterr().out.splitlines()]
    shown = {line[0]: line[1] for line in lines if len(line) == 2}
    assert shown["Prompt"] == "a secret fox," and shown["in"] == "snow"
    assert shown["Seed"] == "77" and shown["Size"] == "24x16" and shown["Asked"].split() == ["for", "512x512"]
    assert shown["Template"] == "a {secret|known} fox" and shown["Model"] == "starter"
    assert shown["Disclosure"].startswith("made by a model (Sana Desktop ")
    assert (shown["Rating"], shown["Label"], shown["Tags"], shown["Collections"]) == (
        "4 of 5",
        "red",
        "cat",
        "for print",
    )


def test_what_programs_read(ours, stranger, capsys):
    assert main(["metadata", "--json", str(ours), str(stranger)]) == 0
    own, other = map(json.loads, capsys.readouterr().out.splitlines())
    assert own["request"]["prompt"] == "a secret fox,\nin snow" and own["not_used"] == [] and own["problem"] is None
    assert own["annotations"] == {"rating": 4, "label": "red", "tags": ["cat"], "collections": ["for print"]}
    assert own["disclosure"]["generated"] and own["template"] == "a {secret|known} fox"
    assert other["program"] == "A1111" and other["model"] == "other" and other["request"]["seed"] == 8
    assert any("Sampler Heun" in told for told in other["not_used"]) and not other["disclosure"]["generated"]


def test_a_strangers_text_does_not_steer_the_terminal(stranger, capsys):
    assert main(["metadata", str(stranger)]) == 0
    output = capsys.readouterr().out
    assert "\x1b" not in output and "Clip skip 2: not used" in output and "none: nothing says" in output


def test_one_that_fails_does_not_keep_the_others(ours, tmp_path, capsys):
    (tmp_path / "x.png").write_bytes(b"no picture")
    assert main(["metadata", str(tmp_path / "x.png"), str(ours)]) == 1
    output, errors = capsys.readouterr()
    assert "a secret fox" in output and errors.count("\n") == 1 and "is not a PNG" in errors
    assert main(["metadata", "--json", str(tmp_path / "x.png"), str(tmp_path / "nowhere"), str(ours)]) == 1
    output, errors = capsys.readouterr()
    assert "error" in json.loads(output.splitlines()[0]) and errors.count("\n") == 1 and "2 of 3" in errors


def test_copies_in_a_folder_have_neither_prompt_nor_its_words_in_their_names(ours, stranger, tmp_path, capsys):
    before = ours.read_bytes()
    assert main(["metadata", str(ours), str(stranger), "--share", str(tmp_path / "out")]) == 0
    copies = [Path(line) for line in capsys.readouterr().out.splitlines()]
    assert [copy.name for copy in copies] == ["picture.png", "picture-2.png"]
    for copy in copies:
        assert b"secret" not in copy.read_bytes() and b"dog" not in copy.read_bytes()
    assert read_facts(copies[0]).disclosure.is_generated and ours.read_bytes() == before
    assert read_recipe(ours).request.seed == 77


def test_a_copy_of_ones_own_name(ours, tmp_path, capsys):
    target = tmp_path / "shared.png"
    assert main(["metadata", str(ours), "--share", str(target), "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"file": str(ours), "copy": str(target)}
    for arguments, why in (
        ([str(ours), "--share", str(tmp_path / "x.jpg")], "another format"),
        ([str(ours), str(ours), "--share", str(tmp_path / "x.png")], "give a folder"),
        ([str(ours), "--share", ""], "no name"),
    ):
        assert main(["metadata", *arguments]) == 1
        assert why in capsys.readouterr().err


def test_it_needs_a_file(capsys):
    assert main(["metadata"]) == 2
    assert capsys.readouterr().err.count("\n") == 1
