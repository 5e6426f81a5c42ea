"""`sana-desktop bench` at toy size, its workers in this process; and once a worker as it really is, in its own."""

from __future__ import annotations

import argparse
import json
import math
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import torch

from engine import EngineError, find_model, paths, weight_cache
from engine.bench import benchmark, memory, ours, pictures, reference, startup, worker
from engine.bench.figures import Row, Verdict, psnr, relative_difference
from engine.bench.plan import Job, Plan
from engine.bench.processes import JobFailed, ProcessWorker
from engine.bench.worker import Session, describe
from engine.prompt_tokens import complex_human_instruction
from engine.tokenizer import encode, load_tokenizer
from sana_desktop import bench_command, cli


class LocalWorker:
    """Does in this process what `ProcessWorker` does in another."""

    def __init__(self, job: Job) -> None:
        self._session = self._or_failed(Session.open, job)
        self.ready, self.seconds_to_ready = self._session.ready, 1.0

    def ask(self, **question: Any) -> dict[str, Any]:
        return json.loads(json.dumps(self._or_failed(self._session.answer, question)))

    def __enter__(self) -> LocalWorker:
        return self

    def __exit__(self, *_: object) -> None:
        self._session = None

    def _or_failed(self, action: Any, argument: Any) -> Any:
        try:
            return action(argument)
        except Exception as error:  # as in worker.py
            raise JobFailed(describe(error)) from error


@pytest.fixture(autouse=True)
def kept_in_place(tmp_path, monkeypatch):
    """Random models lie in this test's folder, and the number of threads is what it was."""
    for module in (paths, benchmark):
        monkeypatch.setattr(module, "cache_folder", lambda: tmp_path / "cache")
    monkeypatch.setattr(startup, "SIZE", 64)
    monkeypatch.setattr(memory, "give_back", lambda device: None)  # a second each time, in a process that is full
    monkeypatch.setattr(worker, "SAMPLE_SECONDS", 1e-3)
    threads = torch.get_num_threads()
    yield
    torch.set_num_threads(threads)


@pytest.fixture(scope="module")
def tiny(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("bench") / "model"
    assert cli.main(["bench", "--make-folder", str(folder), "tiny"]) == 0
    return folder


def bench(output: Path, *arguments: str, command: tuple[str, ...] = ()) -> tuple[int, dict[str, Any], str]:
    """Exit code, bench.json and bench.md of the command."""
    small = ["--device", "cpu", "--sizes", "64", "--steps", "2", "--threads", "1", "--output", str(output)]
    parser = argparse.ArgumentParser()
    bench_command.add_options(parser)
    options = parser.parse_args([*small, *arguments])
    options.repeats = 2
    code = bench_command.run(options, start=LocalWorker, command=command)
    return code, json.loads((output / "bench.json").read_text("utf-8")), (output / "bench.md").read_text("utf-8")


def _noting(write: Any, files: list[Path]) -> Any:
    return lambda origin, *rest: (files.append(origin.file()), write(origin, *rest))


def rows_of(document: dict[str, Any], stage: str) -> dict[str, dict[str, Any]]:
    return {row["name"]: row for row in document["rows"] if row["stage"] == stage}


def test_every_stage_is_measured_beside_diffusers(tmp_path, capsys, monkeypatch):
    kept: list[Path] = []
    monkeypatch.setattr(weight_cache, "MIN_BYTES", 0)
    monkeypatch.setattr(weight_cache, "_write", _noting(weight_cache._write, kept))
    code, document, tables = bench(tmp_path, "--random", "tiny", command=(sys.executable, "-c", "pass"))

    assert code == 0
    assert capsys.readouterr().out == tables
    for stage in ("step", "decode", "encode", "image"):
        rows = rows_of(document, stage)
        assert {"diffusers", "ours"} <= rows.keys()
        assert ("ours, int8" in rows) == (stage != "decode")
        assert rows["ours"]["exact"] and rows["ours"]["verdict"] == Verdict.OK
        assert len(rows["ours"]["samples"]) == 2 and rows["ours"]["ratio"] > 0
        assert rows["ours"]["best"] <= rows["ours"]["median"]
    for stage in ("step", "decode", "encode"):
        assert 0 < rows_of(document, stage)["ours"]["difference"] <= 1e-5
    assert rows_of(document, "step")["ours, int8"]["difference"] > 1e-4  # 8 bits were really asked for
    assert rows_of(document, "image")["ours"]["decibels"] not in (None, 0)
    assert {row["case"] for row in document["rows"] if row["stage"] == "load"} == {
        "start to ready",
        "cold start to picture, 64 px, 2 steps",
    }
    left = [*(tmp_path / "cache").glob("bench-*"), *filter(Path.exists, kept)]
    assert kept and not left, "the random model was left behind"


def test_the_report_says_where_and_with_what(tmp_path, tiny):
    _, document, tables = bench(tmp_path, "--model", str(tiny), "--stages", "decode", "--precision", "float32")

    assert document["format"] == 1
    conditions = document["conditions"]
    assert conditions["packages"]["torch"] == torch.__version__
    assert {"date", "commit", "processor", "processor_flags", "threads", "load", "python", "cores"} <= conditions.keys()
    assert conditions["threads"] == 1 and conditions["date"] in tables
    assert document["options"]["sizes"] == [64] and document["options"]["repeats"] == 2
    row = rows_of(document, "decode")["ours"]
    assert row["facts"]["threads"] == 1
    if sys.platform.startswith("linux"):
        # Here all programs share one process, in which any of them begins a new peak: neither need be the larger one.
        assert row["memory"]["peak"] > 0 and row["memory"]["before"] > 0
        assert {"anonymous", "file"} <= row["memory"].keys()


def test_other_numbers_than_promised_are_wrong(tmp_path, tiny, monkeypatch):
    honest = ours.Step.run
    monkeypatch.setattr(ours.Step, "run", lambda self, number: honest(self, number) * (1 + 2e-5))

    code, document, tables = bench(tmp_path, "--model", str(tiny), "--stages", "step")

    rows = rows_of(document, "step")
    assert code == 1
    assert rows["ours"]["verdict"] == Verdict.WRONG and "WRONG" in tables
    assert rows["ours, int8"]["verdict"] == Verdict.OK, "it promises nothing"


def test_without_diffusers_ours_is_measured_alone(tmp_path, tiny, monkeypatch):
    monkeypatch.setattr(reference, "is_installed", lambda: False)

    code, document, tables = bench(tmp_path, "--model", str(tiny), "--stages", "step")

    rows = rows_of(document, "step")
    assert code == 0 and rows.keys() == {"ours", "ours, int8"}
    assert rows["ours, int8"]["difference"] > 1e-4, "compared with ours in float32"
    assert "diffusers is not installed" in tables
    with pytest.raises(EngineError, match="not installed"):
        bench(tmp_path, "--model", str(tiny), "--against", "diffusers")


def test_a_program_that_fails_costs_its_own_row_alone(tmp_path, tiny, monkeypatch):
    def full(self: object, number: int) -> None:
        raise MemoryError

    monkeypatch.setattr(reference.Decode, "run", full)

    code, document, tables = bench(tmp_path, "--model", str(tiny), "--stages", "decode", "--precision", "float32")

    rows = rows_of(document, "decode")
    assert code == 0 and "failed; out of memory" in tables, "that diffusers needs more than there is, is a finding"
    assert rows["diffusers"]["notes"] == ["out of memory"] and rows["diffusers"]["median"] is None
    assert len(rows["ours"]["samples"]) == 2 and rows["ours"]["ratio"] is None

    monkeypatch.setattr(ours.Decode, "run", full)
    assert bench(tmp_path, "--model", str(tiny), "--stages", "decode", "--precision", "float32")[0] == 1


def test_who_cancels_keeps_what_was_measured(tmp_path, tiny, monkeypatch):
    def cancelled(self: object, number: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(ours.Encode, "run", cancelled)
    with pytest.raises(KeyboardInterrupt):
        bench(tmp_path, "--model", str(tiny), "--stages", "decode,encode", "--precision", "float32")

    document = json.loads((tmp_path / "bench.json").read_text("utf-8"))
    assert {row["stage"] for row in document["rows"]} == {"decode"}


def test_pictures_of_other_precisions_are_compared_with_float32(tmp_path, tiny, monkeypatch):
    chosen = {"float32": {"precision": "float32"}, "int8": {"precision": "int8"}}
    monkeypatch.setattr(pictures, "picture_settings", lambda device: chosen)

    code, document, tables = bench(tmp_path, "--model", str(tiny), "--pictures")

    first, second = document["pictures"]
    assert code == 0 and not document["rows"]
    assert first["decibels"] == ["inf"] * 8 and len(first["seconds"]) == 8
    assert len(second["decibels"]) == 8 and 5 < min(second["decibels"]) < 60
    assert "PSNR" in tables


@pytest.mark.parametrize(
    "arguments",
    [
        ["--stages", "dream"],
        ["--sizes", "500"],
        ["--sizes", "512,,"],
        ["--sizes", "99999"],
        ["--precision", "int4"],
        ["--repeats", "4"],
        ["--threads", "0"],
        ["--memory-limit", "nan"],
        ["--memory-limit", "much"],
        ["--device", "tpu"],
        ["--random", "7B"],
        ["--random", "tiny", "--model", "starter"],
        ["--make-folder", "model", "7B"],
        ["--against", "comfy"],
        ["--nonsense"],
    ],
    ids=" ".join,
)
def test_a_wrong_option_is_told_in_one_line(arguments, capsys, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    assert cli.main(["bench", *arguments]) == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert not any(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["--model", "no such model"], "no model"),
        (["--device", "cpu", "--memory-limit", "8"], "graphics card"),
        (["--device", "cpu", "--output", "taken"], "cannot be written"),
        (["--make-folder", ".", "tiny"], "there already"),
    ],
)
def test_what_cannot_be_done_is_told_in_one_line(arguments, reason, capsys, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "taken").write_text("a file")

    assert cli.main(["bench", *arguments]) == 1
    told = capsys.readouterr().err
    assert reason in told and told.count("\n") == 1


def test_a_random_model_is_a_model_folder(tiny):
    info = find_model(str(tiny))
    tokens = len(encode(load_tokenizer(tiny / "tokenizer"), complex_human_instruction()))

    assert (info.native_size, info.instruction) == (256, None)
    assert tokens == 225


def test_weights_are_split_into_files_that_both_programs_find(tmp_path, monkeypatch):
    from engine.bench import model_folder

    monkeypatch.setattr(model_folder, "SHARD_BYTES", 20_000)
    model_folder.write_random_model(tmp_path / "model", "tiny", text_layers=2, vocabulary=1024)

    assert len(list((tmp_path / "model" / "text_encoder").glob("*.safetensors"))) > 1
    _, document, _ = bench(tmp_path / "out", "--model", str(tmp_path / "model"), "--stages", "encode,decode")
    assert all(row["verdict"] == Verdict.OK and row["samples"] for row in document["rows"])


def test_a_worker_in_a_process_of_its_own(tiny):
    with ProcessWorker(plan(tiny).job("decode", "ours", "float32", 64)) as started:
        assert started.seconds_to_ready > started.ready["import"] > 0
        assert started.ask(number=0, begin=True)["seconds"] > 0
        assert started.ask(end=True).keys() == {"memory"}
        started._process.kill()  # as the system does with a process that takes too much
        with pytest.raises(JobFailed, match="out of memory" if sys.platform != "win32" else "ended"):
            started.ask(number=0)


def test_a_worker_says_why_it_cannot(tmp_path):
    with pytest.raises(JobFailed, match="missing"):
        ProcessWorker(plan(tmp_path).job("decode", "ours", "float32", 64))


def plan(folder: Path, **changes: Any) -> Plan:
    return Plan(**{"folder": str(folder), "device": "cpu", "instruction": "", "precisions": ("float32",)} | changes)


def names(the_plan: Plan, stage: str) -> list[list[tuple[str, str]]]:
    return [[(e.name, e.job.precision) for e in case.entries] for case in the_plan.cases() if case.stage == stage]


def test_what_is_measured_beside_what(tmp_path):
    on_card = plan(tmp_path, device="cuda", precisions=("float32", "bfloat16", "int8"), sizes=(512,))
    assert names(on_card, "step") == [
        [("diffusers", "float32"), ("ours", "float32")],
        [("diffusers", "bfloat16"), ("ours", "bfloat16"), ("ours, int8", "int8")],
    ]
    assert names(on_card, "decode") == [
        [("diffusers", "float32"), ("ours", "float32"), ("ours, 4 rows at a time", "float32")],
        [("diffusers", "bfloat16"), ("ours", "bfloat16"), ("ours, 4 rows at a time", "bfloat16")],
    ]
    eight_bits = plan(tmp_path, precisions=("int8",), sizes=(512,))
    assert names(eight_bits, "step") == [[("diffusers", "float32"), ("ours, int8", "int8")]]
    alone = plan(tmp_path, precisions=("float32",), sizes=(512, 1024), against_diffusers=False)
    assert names(alone, "image") == [[("ours", "float32")]] * 2
    assert [case.entries[0].job.first_prompt for case in alone.cases() if case.stage == "encode"] == [True, False]


def test_the_difference_is_that_of_the_norms():
    assert relative_difference(torch.tensor([3.0, 4.4]), torch.tensor([3.0, 4.0])) == pytest.approx(0.4 / 5)
    black, grey = torch.zeros(2, 2, 3, dtype=torch.uint8), torch.full((2, 2, 3), 51, dtype=torch.uint8)
    assert psnr(grey, black) == pytest.approx(20 * math.log10(5))
    assert psnr(black, black) == math.inf


@pytest.mark.parametrize("broken", [torch.tensor([math.nan, 1.0]), torch.tensor([1.0])], ids=["not a number", "shape"])
def test_broken_outputs_are_wrong(broken):
    row = Row("case", "step", 64, "ours", "float32", exact=True)
    row.compare_outputs(broken, torch.tensor([1.0, 1.0]))

    assert row.verdict == Verdict.WRONG
    json.dumps(row.plain(), allow_nan=False)


def test_only_float32_can_be_exact():
    row = Row("case", "step", 64, "ours", "bfloat16", exact=True)
    row.compare_outputs(torch.tensor([1.01]), torch.tensor([1.0]))

    assert row.verdict == Verdict.OK and row.difference == pytest.approx(0.01, rel=1e-3)


def test_ratios_and_noise():
    baseline, row = (Row("case", "step", 64, name, "float32", exact=True) for name in ("diffusers", "ours"))
    baseline.samples, row.samples = [4.0, 5.0, 6.0], [2.0, 2.0, 3.0]
    row.compare_times(baseline)

    assert (row.ratio, row.ratio_of_best, row.spread) == (2.5, 2.0, 0.5)
    assert baseline.noisy and not row.noisy


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux tells the peak")
def test_the_peak_is_that_of_what_was_freed_meanwhile():
    code = (
        "import torch; from engine.bench import memory; cpu = torch.device('cpu')\n"
        "torch.ones(64 << 20); before = memory.begin(cpu)\n"
        "torch.ones(16 << 20); after = memory.end(cpu)\n"
        "print((after['peak'] - before['before']) >> 20)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)

    assert 60 <= int(done.stdout) <= 80, "64 MiB were taken after the beginning, and 256 before"
    assert memory.process_status().keys() == {"peak", "resident", "anonymous", "file"}
