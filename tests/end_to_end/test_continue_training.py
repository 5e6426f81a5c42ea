"""`sana-desktop train continue …` as a user types it: a folder of pictures, a model, one command."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import tiny_training as tiny
import torch
from PIL import Image, ImageDraw
from tiny_model import randomise

from engine.training.continuing import ContinuedRun
from engine.training.export import export_starter
from engine.training.run_state import load_run
from engine.transformer import SanaTransformer
from sana_desktop.cli import main

COUNT = 20
STEPS = 6


@pytest.fixture(autouse=True, scope="module")
def one_thread() -> Iterator[None]:
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("models") / "tiny"
    sana, autoencoder = tiny.sana(channels=4), tiny.autoencoder()
    randomise(sana.transformer, 1)
    randomise(autoencoder, 2)
    export_starter(folder, sana.eval(), autoencoder, {}, "A card.\n")
    return folder


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Twenty drawings of a "zorp", a thing that no model knows: a body, two antennae and a striped hat."""
    folder = tmp_path_factory.mktemp("zorps")
    for number in range(COUNT):
        image = Image.new("RGB", (96, 80), (40 + 10 * number, 90, 200 - 8 * number))
        draw = ImageDraw.Draw(image)
        x = 30 + number
        draw.ellipse((x, 30, x + 30, 70), fill="lime", outline="black")
        draw.line((x + 8, 32, x, 12), fill="black", width=2)
        draw.line((x + 22, 32, x + 30, 12), fill="black", width=2)
        draw.rectangle((x + 6, 22, x + 24, 30), fill="red")
        image.save(folder / f"zorp {number}.png")
        # As people caption such folders: all alike.
        (folder / f"zorp {number}.txt").write_text("a zorp\n", encoding="utf-8")
    return folder


def train(pictures: Path, model: Path, output: Path, *options: str) -> int:
    settings = ("--side", "64", "--batch", "4", "--rate", "1e-3", "--minutes", "10")
    command = ["train", "--device", "cpu", "continue", str(pictures), "--model", str(model), "--output", str(output)]
    return main([*command, *settings, *options])


def draw(model: Path, output: Path) -> np.ndarray:
    size = ("--width", "64", "--height", "64", "--exact-size", "--steps", "2", "--device", "cpu")
    assert main(["generate", "a zorp", "--model", str(model), "--output", str(output), *size]) == 0
    with Image.open(output) as image:
        return np.asarray(image)


@pytest.fixture(scope="module")
def trained(model: Path, pictures: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    output = tmp_path_factory.mktemp("out") / "zorps"
    assert train(pictures, model, output, "--steps", str(STEPS)) == 0
    return output


def test_the_written_folder_draws_other_pictures_than_the_model_before(trained, model, tmp_path: Path) -> None:
    before, after = draw(model, tmp_path / "before.png"), draw(trained, tmp_path / "after.png")
    assert after.shape == (64, 64, 3) and after.std() > 5
    assert not np.array_equal(before, after)
    assert load_run(trained.with_name("zorps.training"))[1]["step"] == STEPS


def test_the_command_ends_with_the_command_that_draws(model, pictures, tmp_path: Path, capsys) -> None:
    output = tmp_path / "zorps"
    assert train(pictures, model, output, "--steps", "1") == 0
    said = capsys.readouterr()
    assert said.err == ""
    assert f"{COUNT} pictures, {COUNT} captions" in said.out and "step 1 " in said.out
    assert re.search(r"keeps these pictures at -?[0-9.]+ dB", said.out)
    assert said.out.splitlines()[-1] == f'wrote {output}; draw with `sana-desktop generate --model {output} "a zorp"`'


def test_the_same_command_goes_on_where_it_ended(trained: Path, model, pictures, tmp_path: Path, capsys) -> None:
    straight = tmp_path / "straight"
    assert train(pictures, model, straight, "--steps", str(2 * STEPS)) == 0
    assert train(pictures, model, trained, "--steps", str(2 * STEPS)) == 0
    assert "step 12 " in capsys.readouterr().out
    weights = [load_run(folder.with_name(f"{folder.name}.training"))[0]["weights"] for folder in (straight, trained)]
    assert all(torch.equal(weights[0][name], weights[1][name]) for name in weights[0])


def test_reports_leave_the_time_to_learning() -> None:
    run = ContinuedRun()
    assert run.minutes / run.report_minutes < 4, "each reads 64 pictures twice and draws four"


def one_line_of_failure(capsys: pytest.CaptureFixture[str]) -> str:
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("sana-desktop: ") and "fault in the program" not in line
    return line


@pytest.mark.parametrize("change", ["shapes", "weights"])
def test_a_training_does_not_go_on_from_another_model(change, trained, pictures, tmp_path: Path, capsys) -> None:
    other = tmp_path / "other"
    sana = tiny.sana(channels=4, seed=5)
    if change == "shapes":
        sana.transformer = SanaTransformer(dataclasses.replace(sana.transformer.config, num_layers=1))
    export_starter(other, sana.eval(), tiny.autoencoder(), {}, "A card.\n")
    capsys.readouterr()
    before = (trained / "transformer" / "config.json").read_bytes()
    assert train(pictures, other, trained, "--steps", "100") == 1
    line = one_line_of_failure(capsys)
    assert "another model" in line and str(trained) in line
    assert (trained / "transformer" / "config.json").read_bytes() == before


def test_a_written_model_is_trained_on_in_its_place(model, pictures, tmp_path: Path, capsys) -> None:
    output = tmp_path / "zorps"
    assert train(pictures, model, output, "--steps", "1") == 0
    for steps in ("2", "3"):  # the folder is another one after each
        assert train(pictures, output, output, "--steps", steps) == 0
    assert "step 3 " in capsys.readouterr().out


def test_pictures_without_captions_are_said_in_a_line(model, pictures: Path, tmp_path: Path, capsys) -> None:
    bare = tmp_path / "bare"
    bare.mkdir()
    (bare / "zorp.png").write_bytes((pictures / "zorp 0.png").read_bytes())
    assert train(bare, model, tmp_path / "out") == 1
    assert "with a caption" in one_line_of_failure(capsys)
    assert not (tmp_path / "out").exists()


def test_a_missing_folder_is_said_in_a_line(model, tmp_path: Path, capsys) -> None:
    assert train(tmp_path / "nowhere", model, tmp_path / "out") == 1
    assert "nowhere" in one_line_of_failure(capsys)


def test_a_missing_model_is_said_in_a_line(pictures, tmp_path: Path, capsys) -> None:
    assert train(pictures, tmp_path / "nowhere", tmp_path / "out") == 1
    assert "nowhere" in one_line_of_failure(capsys)


@pytest.mark.parametrize("kind", ["folder", "file"])
def test_what_is_no_model_is_never_written_over(kind: str, model, pictures, tmp_path: Path, capsys) -> None:
    output = tmp_path / "out"
    if kind == "folder":
        output.mkdir()
    precious = output / "diary.txt" if kind == "folder" else output
    precious.write_text("mine", encoding="utf-8")
    assert train(pictures, model, output, "--steps", "1") == 1
    assert "out" in one_line_of_failure(capsys)
    assert precious.read_text(encoding="utf-8") == "mine"
    assert [path.name for path in tmp_path.iterdir()] == ["out"], "before any training"
