"""sana_desktop.batches.file_batch: a file of prompts in the window is the batch that the command would make of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine import EngineError, find_model
from sana_desktop.batches.batch_jobs import JobMaker
from sana_desktop.batches.file_batch import read_file_batch
from sana_desktop.batches.file_wishes import FileWishes
from sana_desktop.batches.plan import Wishes, make_plan
from sana_desktop.batches.prompt_files import PromptFormat, parse
from sana_desktop.batches.wildcards import WildcardFolder
from sana_desktop.generate import lasting_name
from sana_desktop.jobs.store import JobStore
from sana_desktop.parameters import Parameters
from sana_desktop.styles import StylePreset

STARTER = find_model("starter")
OWN = Parameters(
    width=STARTER.native_size,
    height=STARTER.native_size,
    steps=STARTER.steps,
    guidance_scale=STARTER.guidance_scale,
)


@pytest.fixture
def read(tmp_path: Path, monkeypatch):
    """`read(text, wishes)` → what the file asks for; its queue is `read.queue`."""
    monkeypatch.setattr("engine.paths.config_folder", lambda: tmp_path / "config")

    def reading(text: str, wishes: FileWishes | None = None, name: str = "prompts.txt"):
        (tmp_path / name).write_text(text)
        return read_file_batch(tmp_path / name, wishes or FileWishes(OWN), reading.queue)

    reading.queue = tmp_path / "queue.sqlite"
    return reading


def test_with_the_models_own_settings_it_is_the_commands_batch(read, tmp_path):
    text = "a red fox\na {blue|green} owl\n"
    batch = read(text)
    plan = make_plan(
        parse(text, PromptFormat.TXT, "prompts.txt"), Wishes({"model": "starter"}), WildcardFolder(tmp_path)
    )
    command = JobMaker(tmp_path, lasting_name).batch(plan)
    assert batch.key == command.key and list(batch.jobs) == command.jobs
    assert batch.jobs[1].template == "a {blue|green} owl" and batch.varies


def test_the_windows_settings_are_used_where_the_file_says_nothing(read):
    parameters = Parameters(width=256, height=384, steps=4, guidance_scale=2.0, seed=9, seed_locked=True, count=2)
    batch = read("prompt,steps\na fox,\nan owl,6\n", FileWishes(parameters, "blurry"), "table.csv")
    requests = [job.request for job in batch.jobs]
    assert {(r.width, r.height, r.guidance_scale, r.negative_prompt) for r in requests} == {(256, 384, 2.0, "blurry")}
    assert [(r.steps, r.seed) for r in requests] == [(4, 9), (4, 10), (6, 9), (6, 10)]


def test_a_style_is_put_around_each_prompt(read):
    style = StylePreset("Ink", "an ink drawing of {prompt}", "colour")
    (job,) = read("a fox\n", FileWishes(OWN, "blurry", style)).jobs
    assert (job.request.prompt, job.request.negative_prompt) == ("an ink drawing of a fox", "blurry, colour")


def test_precision_and_ways_to_be_faster_come_from_the_window(read):
    (job,) = read("a fox\n", FileWishes(Parameters(precision="int8+nf4", shortcut="cache"))).jobs
    assert job.request.precision.value == "int8" and job.request.text_precision.value == "nf4"
    assert job.request.step_cache == 0.1


def test_every_combination_or_none(read):
    text = "a {red|blue} {fox|owl}\n"
    assert len(read(text).jobs) == 1
    every = read(text, FileWishes(OWN, every_combination=True))
    assert [job.request.prompt for job in every.jobs] == ["a red fox", "a red owl", "a blue fox", "a blue owl"]
    (plain,) = read(text, FileWishes(OWN, is_plain=True)).jobs
    assert plain.request.prompt == "a {red|blue} {fox|owl}"


def test_what_is_in_the_queue_already_is_not_added_twice(read):
    first = read("a fox\nan owl\n")
    with JobStore(read.queue) as store:
        store.add(first.jobs[:1])
        again = read("a fox\nan owl\n")
        assert again.known == 1 and list(again.jobs) == list(first.jobs[1:]) and again.repetition == 1
        store.add(again.jobs)
        assert not read("a fox\nan owl\n").jobs
        store.cancel()
    anew = read("a fox\nan owl\n")
    assert anew.repetition == 2 and len(anew.jobs) == 2 and anew.known == 0
    assert {job.request.seed for job in anew.jobs}.isdisjoint(job.request.seed for job in first.jobs)


def test_wrong_lines_are_told_and_the_others_made(read):
    batch = read("a fox\na {fox\nan owl\n")
    assert [line.line for line in batch.wrong] == [2] and len(batch.jobs) == 2


@pytest.mark.parametrize("text", ["", "# nothing\n\n"])
def test_an_empty_file_is_refused(read, text):
    with pytest.raises(EngineError, match="no prompts"):
        read(text)


def test_no_more_than_the_window_takes(read, monkeypatch):
    monkeypatch.setattr("sana_desktop.batches.file_batch.MOST", 5)
    batch = read("a fox\nan owl\n", FileWishes(Parameters(count=4)))
    assert len(batch.jobs) == 5 and batch.total == 8
