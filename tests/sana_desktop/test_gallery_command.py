"""`sana-desktop gallery …`, as a user types it."""

from __future__ import annotations

import json
import shlex
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from engine import GeneratedImage, GenerationRequest, paths
from engine.image_file import save_png
from sana_desktop import cli
from sana_desktop.gallery import index as gallery_index
from sana_desktop.gallery.freedesktop_bin import FreedesktopBin

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture(autouse=True)
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(paths.PICTURES_VARIABLE, str(tmp_path / "gallery"))
    monkeypatch.setattr(gallery_index, "data_folder", lambda: tmp_path / "data")
    monkeypatch.setattr(gallery_index, "system_bin", lambda: FreedesktopBin(tmp_path / "Trash"))
    monkeypatch.setattr(cli, "log_folder", lambda: tmp_path / "logs")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "gallery").mkdir()
    return tmp_path / "gallery"


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def run(line: str, *files: Path) -> tuple[int, str, str]:
        code = cli.main(["gallery", *shlex.split(line), *map(str, files)])
        output, errors = capsys.readouterr()
        assert "Traceback" not in output + errors
        return code, output, errors

    return run


def saved(root: Path, seed: int, prompt: str = "a red fox") -> Path:
    pixels = np.random.default_rng(seed).integers(0, 256, (32, 32, 3), np.uint8)
    request = GenerationRequest(prompt, seed=seed, width=32, height=32)
    return save_png(GeneratedImage(request, pixels, 32, 32), root / f"{seed}.png")


def lines(output: str) -> list[str]:
    return output.splitlines()


def objects(output: str) -> list[dict]:
    return [json.loads(line) for line in lines(output)]


def test_an_empty_gallery(run: Run, root: Path) -> None:
    for line in ("list", "search fox", "list --json", "list --long"):
        assert run(line) == (0, "", "")
    assert run("list --count") == (0, "0\n", "")
    root.rmdir()
    assert run("list") == (0, "", "")
    assert run("check")[0] == 0


def test_pictures_are_listed_as_paths(run: Run, root: Path) -> None:
    files = [saved(root, seed) for seed in (1, 2, 3)]
    assert lines(run("list --order seed")[1]) == [str(path) for path in files]
    assert lines(run("list --order seed --limit 1 --offset 1")[1]) == [str(files[1])]
    assert len(lines(run("list --limit 0")[1])) == 3
    assert run("search fox seed:2")[1] == f"{files[1]}\n"
    assert run("search -- -fox")[1] == ""
    assert run("search --count 'seed:>=2'") == (0, "2\n", "")


def test_a_long_list_says_what_a_picture_is(run: Run, root: Path) -> None:
    path = saved(root, 5, "a red fox\nin the snow " * 10)
    described, where = lines(run("list --long")[1])
    assert "32x32" in described and "seed 5" in described and "a red fox in the snow" in described
    assert where.strip() == str(path) and len(described) < 160


def test_json(run: Run, root: Path) -> None:
    path = saved(root, 2**64 - 1)
    [told] = objects(run("list --json")[1])
    assert told["type"] == "picture" and told["path"] == str(path) and told["seed"] == 2**64 - 1
    assert told["rating"] == 0 and told["tags"] == [] and told["prompt"] == "a red fox" and told["problem"] == ""
    assert objects(run("list --count --json")[1]) == [{"type": "count", "count": 1}]


def test_rating_tagging_labelling_collecting(run: Run, root: Path) -> None:
    first, second = saved(root, 1), saved(root, 2)
    assert run("rate 4", first, second) == (0, "", "2 pictures rated.\n")
    assert run("rate 4", first)[2] == "Nothing to change.\n"
    assert run("tag 'big cat'", first)[0] == run("label red", first)[0] == run("collect print", first)[0] == 0
    for query in ("tag:'\"big cat\"'", "label:red", "collection:print", "rating:4 seed:1"):
        assert run(f"search {query}")[1] == f"{first}\n", query
    [told] = objects(run("rate 5 --json", first)[1])
    assert (told["rating"], told["label"], told["tags"], told["collections"]) == (5, "red", ["big cat"], ["print"])
    run("tag --remove 'big cat'", first)
    run("label none", first)
    run("collect --remove print", first)
    assert run("search has:tags OR has:collections OR has:label")[1] == ""
    assert run("undo")[2].startswith("Undone: 1 picture taken out of a collection")
    assert run("search has:collections")[1] == f"{first}\n"


def test_a_picture_is_deleted_and_brought_back(run: Run, root: Path) -> None:
    first, second = saved(root, 1), saved(root, 2)
    run("rate 3", first)
    code, output, errors = run("delete", first)
    assert (code, output) == (0, "") and "gallery undo" in errors
    assert not first.exists() and run("list")[1] == f"{second}\n"
    assert run("undo") == (0, "", "Undone: 1 picture moved to the bin.\n")
    assert first.exists() and run("search rating:3")[1] == f"{first}\n"
    run("undo")
    assert run("undo") == (0, "", "There is nothing to undo.\n")


def test_check_says_what_disagrees(run: Run, root: Path) -> None:
    saved(root, 1)
    gone = saved(root, 2)
    run("list")
    assert run("check") == (0, "", "The index and the folder agree: 2 pictures.\n")
    gone.unlink()
    new = saved(root, 3)
    code, output, errors = run("check")
    assert code == 1 and sorted(lines(output)) == [f"gone      {gone}", f"new       {new}"]
    assert errors.count("\n") == 1 and "2 pictures" in errors
    assert {told["kind"] for told in objects(run("check --json")[1])} == {"gone", "new"}
    run("list")
    assert run("check")[0] == 0


def test_rebuild(run: Run, root: Path, tmp_path: Path) -> None:
    path = saved(root, 1)
    (root / "broken.png").write_bytes(b"nothing")
    assert run("rebuild") == (0, "", "2 pictures in the index, 1 of them cannot be read.\n")
    assert objects(run("rebuild --json")[1]) == [{"type": "rebuilt", "read": 2, "missing": 0, "problems": 1}]
    (tmp_path / "data" / "gallery.sqlite").write_bytes(b"damaged" * 1000)
    code, output, errors = run("search fox")
    assert (code, output) == (0, f"{path}\n") and "damaged" in errors


def test_duplicates(run: Run, root: Path) -> None:
    path = saved(root, 1)
    saved(root, 2)
    assert run("duplicates") == (0, "", "No picture is there twice.\n")
    (root / "copy.png").write_bytes(path.read_bytes())
    code, output, errors = run("duplicates")
    assert code == 0 and sorted(lines(output)) == [str(path), str(root / "copy.png")] and "1 picture more" in errors
    [told] = objects(run("duplicates --recipe --json")[1])
    assert told["kind"] == "recipe" and len(told["paths"]) == 2
    assert len(lines(run("search is:duplicate")[1])) == 2


@pytest.mark.parametrize(
    ("line", "code", "told"),
    [
        ("", 2, "ACTION"),
        ("look", 2, "look"),
        ("search", 2, "QUERY"),
        ("search rating:many", 1, "takes a number"),
        ("search raiting:4", 1, "did you mean"),
        ("list --order beauty", 2, "beauty"),
        ("list --limit many", 2, "whole number"),
        ("rate 4", 2, "FILE"),
        ("rate many 1.png", 2, "whole number"),
        ("rate 4 nothing.png", 1, "is no picture in"),
        ("rate 4 /etc/hostname", 1, "is no picture in"),
        ("rate 9 gallery/1.png", 1, "rating"),
        ("label pink gallery/1.png", 2, "pink"),
        ("tag '' gallery/1.png", 1, "tags"),
        ("tag '\x07' gallery/1.png", 1, "tags"),
        ("delete nothing.png", 1, "is no picture in"),
    ],
)
def test_mistakes_are_one_line(run: Run, root: Path, line: str, code: int, told: str) -> None:
    saved(root, 1)
    got, output, errors = run(line)
    assert got == code and output == "" and told in errors and errors.count("\n") == 1
    assert (root / "1.png").exists()


def test_a_path_may_be_relative(run: Run, root: Path) -> None:
    saved(root, 1)
    assert run("rate 2 gallery/1.png gallery/../gallery/1.png")[2].startswith("1 picture rated")
