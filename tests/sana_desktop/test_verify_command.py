"""`sana-desktop verify`: what comes out the same, what does not, and why. With an engine that draws gradients."""

import dataclasses
import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from fakes import FakeEngine, gradient

from engine import GeneratedImage, GenerationRequest, file_checksums
from engine.file_checksums import model_checksums
from engine.image_file import save_picture
from sana_desktop import cli
from sana_desktop.verifying import changes, psnr_of

NOW = {"precision": "float32", "torch": "2.13.0", "solver": "flow-dpm", "files": {"vae/x.safetensors": "ab" * 32}}
REQUEST = GenerationRequest("a fox", width=96, height=64, seed=3)


def drawn(request: GenerationRequest = REQUEST, **provenance: object) -> GeneratedImage:
    pixels = gradient(request.width, request.height, request.seed)
    return GeneratedImage(request, pixels, request.width, request.height, provenance={**NOW, **provenance})


@pytest.fixture
def verify(capsys):
    engine = FakeEngine(lambda request: [drawn(request)])

    def verify(*arguments: object) -> tuple[int, list[dict]]:
        code = cli.main(["verify", "--json", *map(str, arguments)], open_engine=lambda device: engine)
        output, errors = capsys.readouterr()
        assert "Traceback" not in output + errors
        lines = [json.loads(line) for line in output.splitlines()]
        return code, [line for line in lines if line["type"] == "verified"]

    verify.engine = engine
    return verify


@pytest.mark.parametrize("suffix", [".png", ".tiff", ".jpg", ".webp"])
def test_what_is_drawn_again_is_identical_in_every_format(verify, tmp_path, suffix):
    code, (said,) = verify(save_picture(drawn(), tmp_path / f"fox{suffix}"))
    assert (code, said["answer"], said["psnr"], said["why"]) == (0, "identical", None, [])
    assert said["compared"] == ("pixels" if suffix in (".png", ".tiff") else "pixels after the same lossy encoding")


@pytest.mark.parametrize(("amount", "answer"), [(1, "visually_equal"), (60, "different")])
def test_other_pixels_are_found_and_explained(verify, tmp_path, amount, answer):
    image = drawn(torch="2.12.0", files={"vae/x.safetensors": "cd" * 32, "old.json": "ef" * 32})
    other = dataclasses.replace(image, pixels=(image.pixels // 2 + amount).clip(0, 255).astype(np.uint8))
    if amount == 1:
        other = dataclasses.replace(image, pixels=image.pixels ^ 1)
    code, (said,) = verify(save_picture(other, tmp_path / "fox.png"))
    assert (code, said["answer"]) == (1, answer)
    assert said["why"] == [
        "the checksum of old.json, vae/x.safetensors is another one",
        "torch was 2.12.0, is 2.13.0",
    ]
    assert said["psnr"] == pytest.approx(48.13, abs=0.01) if amount == 1 else said["psnr"] < 40


def test_a_file_that_was_edited_is_told_as_such(verify, tmp_path):
    edited = drawn()
    edited.pixels[:8] = 0
    code, (said,) = verify(save_picture(edited, tmp_path / "fox.png"))
    assert code == 1 and "another program may have changed the file" in said["why"][0]
    resized = dataclasses.replace(drawn(), pixels=gradient(48, 32))
    assert "the file has 48x32 pixels and its recipe draws 96x64" in verify(save_picture(resized, tmp_path / "s.png"))[
        1
    ][0]["why"]  # fmt: skip


def test_what_cannot_be_verified_is_a_sentence_and_the_others_go_on(verify, tmp_path):
    whole = save_picture(drawn(), tmp_path / "whole.png")
    (tmp_path / "bad.png").write_bytes(b"\x89PNG\r\n\x1a\nnothing")
    no_model = save_picture(drawn(dataclasses.replace(REQUEST, model="/nowhere/model")), tmp_path / "model.png")
    gone = dataclasses.replace(REQUEST, source=str(tmp_path / "gone.png"))
    no_source = save_picture(drawn(gone, source_sha256="ab" * 32), tmp_path / "source.png")
    code, said = verify(tmp_path / "bad.png", tmp_path / "none.png", no_model, no_source, whole)
    assert code == 1
    assert [line["answer"] for line in said] == ["not_verified"] * 4 + ["identical"]
    assert "among your models" in said[2]["why"][0] and "is not here or is not what it was" in said[3]["why"][0]
    assert [request.seed for request in verify.engine.requests] == [3]


def test_a_folder_stands_for_the_pictures_below_it(verify, tmp_path):
    (tmp_path / "a" / "b").mkdir(parents=True)
    (tmp_path / "empty").mkdir()
    saved = [save_picture(drawn(), tmp_path / "a" / name) for name in ("b/fox.png", "fox.jpg")]
    code, said = verify(tmp_path / "a")
    assert code == 0 and {line["path"] for line in said} == set(map(str, saved))
    assert verify(tmp_path / "empty") == (1, [])


def test_what_auto_meant_then_is_asked_for(verify, tmp_path):
    verify(save_picture(drawn(text_precision="full"), tmp_path / "fox.png"))
    (request,) = verify.engine.requests
    assert (request.precision.value, request.solver.value, request.text_precision.value) == (
        *("float32", "flow-dpm", "full"),
    )


def test_people_read_one_line_a_file(tmp_path, capsys):
    path = save_picture(drawn(), tmp_path / "fox.png")
    engine = FakeEngine(lambda request: [drawn(request)])
    assert cli.main(["verify", str(path)], open_engine=lambda device: engine) == 0
    assert capsys.readouterr().out == f"identical: {path}\n"


def test_an_older_recipe_is_compared_by_its_fingerprint():
    (told,) = changes({"model_fingerprint": "x"}, {"model_fingerprint": "y"})
    assert told == "the model's files are not what they were"
    assert changes({"model_fingerprint": "x", "torch": "1"}, {"model_fingerprint": "x", "torch": "1"}) == ()


def test_what_a_stranger_wrote_into_a_recipe_does_not_reach_the_terminal_as_it_is():
    told = changes({"torch": "\x1b[2J" + "x" * 900, "files": {"\x1b]0;evil\x07": "y"}}, {"files": {}})
    assert len(told) == 2 and all(line.isprintable() and len(line) < 200 for line in told)


def test_decibels():
    black, grey = np.zeros((600, 7, 3), np.uint8), np.full((600, 7, 3), 255, np.uint8)
    assert psnr_of(black, grey) == 0 and psnr_of(grey, grey) == float("inf")


class TestChecksums:
    @pytest.fixture
    def folder(self, tmp_path, monkeypatch):
        monkeypatch.setattr("engine.paths.cache_folder", lambda: tmp_path / "cache")
        (tmp_path / "model" / "vae").mkdir(parents=True)
        (tmp_path / "model" / "model_index.json").write_text("{}")
        (tmp_path / "model" / "vae" / "x.safetensors").write_bytes(b"weights")
        return tmp_path / "model"

    def test_a_file_is_read_once_and_again_when_it_has_changed(self, folder, monkeypatch):
        first = model_checksums(folder)
        assert sorted(first) == ["model_index.json", "vae/x.safetensors"]
        read: list[Path] = []
        real = file_checksums._checksum
        monkeypatch.setattr(file_checksums, "_checksum", lambda file: (read.append(file), real(file))[1])
        assert model_checksums(folder) == first and read == []
        weights = folder / "vae" / "x.safetensors"
        before = weights.stat()
        weights.write_bytes(b"wrights")
        os.utime(weights, ns=(before.st_atime_ns, before.st_mtime_ns + 1))
        assert model_checksums(folder)["vae/x.safetensors"] != first["vae/x.safetensors"] and read == [weights]

    @pytest.mark.parametrize("text", [b"[]", b'{"a": 1}', b"[" * 100_000, b"\xff", b'{"a": ["b", "c"]}'])
    def test_a_damaged_cache_is_made_again(self, folder, text):
        first = model_checksums(folder)
        file_checksums.cache_file().write_bytes(text)
        assert model_checksums(folder) == first

    def test_a_cache_that_cannot_be_written_costs_nothing_else(self, folder, tmp_path):
        (tmp_path / "cache").write_bytes(b"a file")
        assert len(model_checksums(folder)) == 2


def sana_desktop(home: Path, *arguments: object) -> subprocess.CompletedProcess:
    variables = {f"XDG_{kind}_HOME": str(home / kind.lower()) for kind in ("DATA", "CACHE", "CONFIG")}
    return subprocess.run(
        [sys.executable, "-m", "sana_desktop", *map(str, arguments)],
        cwd=Path(cli.__file__).parents[1],
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
    )


@pytest.mark.parametrize("count", [1, pytest.param(25, marks=pytest.mark.slow)])
@pytest.mark.timeout(1800)
def test_fresh_pictures_are_identical_after_a_restart(tmp_path, count):
    """The starter model at float32 on the processor: 25 squares and 25 portraits, drawn and verified by other
    processes."""
    for number, width in enumerate((512, 256) if count > 1 else (256,)):
        made = sana_desktop(
            tmp_path,
            *("generate", "a red fox in snow", "--count", count, "--seed", 1000 * number, "--device", "cpu"),
            *("--width", width, "--height", 512 if count > 1 else 256, "--exact-size", "--precision", "float32"),
            *("--steps", 8 if count > 1 else 2, "--output", tmp_path / "pictures"),
        )
        assert made.returncode == 0, made.stderr
    pictures = sorted((tmp_path / "pictures").iterdir())
    assert len(pictures) == (1 if count == 1 else 50)
    checked = sana_desktop(tmp_path, "verify", "--device", "cpu", *pictures)
    assert checked.stdout.splitlines() == [f"identical: {path}" for path in pictures]
    assert checked.returncode == 0
