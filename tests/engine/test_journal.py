"""Unfinished renders: listed without torch, gone on with by the same request alone, and never trusted."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from engine import paths
from engine.journal import FIRST_SECONDS, KEPT, Journal, Progress, discard, unfinished_renders
from engine.request import GenerationRequest

FOX = GenerationRequest("a red fox", source="fox.png", width=96, height=64)
PREVIEW = np.arange(2 * 3 * 3, dtype=np.uint8).reshape(2, 3, 3)
STEP = Progress(step=2, steps=8, tile=3, tiles=9, preview=PREVIEW)
DONE = Progress(step=8, steps=8, tiles=9)
PICTURE = np.random.default_rng(0).integers(0, 256, (64, 96, 3), dtype=np.uint8)


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(paths, "data_folder", lambda: tmp_path)
    return tmp_path / "unfinished"


def kept(request: GenerationRequest = FOX, progress: Progress = STEP) -> Journal:
    journal = Journal(request, "model", "hash of the file")
    assert journal.keep(progress, lambda: b"state")
    return journal


def with_rows(rows: int = 32) -> Journal:
    journal = kept(progress=DONE)
    assert journal.keep_rows(replace(DONE, rows=rows, height=64, band=1), PICTURE)
    return journal


def test_what_is_kept_is_listed_with_all_that_a_window_shows() -> None:
    assert unfinished_renders() == []
    kept()
    (found,) = unfinished_renders()
    assert found.request == FOX
    assert (found.step, found.steps, found.progress.tile, found.progress.tiles) == (2, 8, 3, 9)
    assert found.preview is not None and np.array_equal(found.preview, PREVIEW)
    discard(found)
    assert unfinished_renders() == []
    discard(found)


def test_a_journal_belongs_to_one_request_model_and_source_file() -> None:
    folders = {
        kept().folder,
        Journal(FOX.with_seed(1), "model", "hash of the file").folder,
        Journal(FOX, "another model", "hash of the file").folder,
        Journal(FOX, "model", "hash of another file").folder,
    }
    assert len(folders) == 4
    assert Journal(replace(FOX, source="moved.png"), "model", "hash of the file").folder in folders


def test_the_list_needs_no_torch() -> None:
    code = "import sys, engine.journal as j; j.unfinished_renders(); sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_nothing_is_due_at_first_and_writing_takes_a_twentieth_of_the_time() -> None:
    now = 100.0
    journal = Journal(FOX, "model", clock=lambda: now)
    assert not journal.is_due
    now += FIRST_SECONDS
    assert journal.is_due

    def slow() -> bytes:
        nonlocal now
        now += 0.5
        return b"state"

    assert journal.keep(STEP, slow)
    now += 9.9
    assert not journal.is_due
    now += 0.1
    assert journal.is_due


def test_rows_are_added_and_read_back_by_another_run() -> None:
    journal = with_rows(20)
    assert journal.keep_rows(replace(DONE, rows=50, height=64, band=1), PICTURE)
    picture = np.zeros_like(PICTURE)
    found = Journal(FOX, "model", "hash of the file").read_rows(picture)
    assert found is not None and (found.rows, found.band) == (50, 1)
    assert np.array_equal(picture[:50], PICTURE[:50]) and not picture[50:].any()
    assert journal.keep(STEP, lambda: b"state")
    assert journal.read_rows(picture) is None, "rows belong to the latent they were made of"


def change(file: str, edit: Callable[[bytes], bytes]) -> Callable[[Path], None]:
    def damage(folder: Path) -> None:
        (folder / file).write_bytes(edit((folder / file).read_bytes()))

    return damage


def changed_json(file: str, **values: object) -> Callable[[Path], None]:
    return change(file, lambda data: json.dumps({**json.loads(data), **values}).encode())


ROWS_DAMAGE = {
    "a bit": change("rows.raw", lambda data: bytes([data[0] ^ 1]) + data[1:]),
    "cut": change("rows.raw", lambda data: data[:-1]),
    "gone": lambda folder: (folder / "rows.raw").unlink(),
    "more rows than there are": changed_json("progress.json", rows=60),
    "another height": changed_json("progress.json", height=640),
    "no checksum": changed_json("progress.json", checksum=None),
}


@pytest.mark.parametrize("damage", ROWS_DAMAGE.values(), ids=ROWS_DAMAGE.keys())
def test_rows_that_are_damaged_count_as_none(damage: Callable[[Path], None]) -> None:
    journal, picture = with_rows(), np.zeros_like(PICTURE)
    damage(journal.folder)
    assert Journal(FOX, "model", "hash of the file").read_rows(picture) is None
    assert not picture.any()


LIST_DAMAGE = {
    "no json": change("request.json", lambda _: b"\xff{"),
    "deep json": change("progress.json", lambda _: b"[" * 100_000),
    "a list": change("progress.json", lambda _: b"[]"),
    "another schema": changed_json("request.json", schema=2),
    "no request": changed_json("request.json", request=None),
    "a request that cannot work": changed_json("request.json", request={"prompt": "fox", "width": -1}),
    "negative steps": changed_json("progress.json", step=-1),
    "huge steps": changed_json("progress.json", steps=10**30),
    "steps that are true": changed_json("progress.json", step=True),
    "no state": lambda folder: (folder / "state.safetensors").unlink(),
}


@pytest.mark.parametrize("damage", LIST_DAMAGE.values(), ids=LIST_DAMAGE.keys())
def test_damaged_journals_are_not_listed_and_hide_no_other(damage: Callable[[Path], None]) -> None:
    kept(FOX.with_seed(1))
    damage(kept().folder)
    assert [found.request.seed for found in unfinished_renders()] == [1]


@pytest.mark.parametrize(
    "preview", [{"preview": "?"}, {"preview_size": [10**9, 1]}, {"preview_size": [2, True]}, {"preview_size": [3, 3]}]
)
def test_a_preview_that_is_none_costs_the_preview_alone(preview: dict[str, object]) -> None:
    changed_json("progress.json", **preview)(kept().folder)
    (found,) = unfinished_renders()
    assert found.preview is None


def test_what_nobody_here_wrote_is_passed_over(folder: Path) -> None:
    journal = kept()
    (folder / "notes.txt").write_text("mine")
    (folder / ("0" * 32)).mkdir()
    if sys.platform != "win32":
        (folder / ("1" * 32)).symlink_to(journal.folder, target_is_directory=True)
    assert len(unfinished_renders()) == 1


def test_the_oldest_are_forgotten(folder: Path) -> None:
    for seed in range(KEPT + 3):
        kept(FOX.with_seed(seed))
    assert len(list(folder.iterdir())) == KEPT
    assert unfinished_renders()[0].request.seed == KEPT + 2


def test_a_disk_that_cannot_be_written_costs_no_render(folder: Path) -> None:
    folder.write_text("a file where the folder should be")
    journal = Journal(FOX, "model")
    assert not journal.keep(STEP, lambda: b"state")
    assert not journal.keep_rows(replace(DONE, rows=1, height=64, band=1), PICTURE)
    assert not journal.is_due
    journal.delete()
