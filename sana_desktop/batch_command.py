"""`sana-desktop batch FILE`: many pictures from one file of prompts, through the queue, so that nothing is lost.

The same command again goes on where the first one was ended, however it was. Imports no torch before all is checked.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

from engine import EngineError, InvalidRequest, find_model
from engine.models import STARTER
from sana_desktop.argument_types import number, whole_number
from sana_desktop.batches import ranges
from sana_desktop.batches.batch_exports import Exports, save_exports
from sana_desktop.batches.batch_jobs import JobMaker
from sana_desktop.batches.batch_run import BatchRun
from sana_desktop.batches.dry_run import forecast_batch, list_jobs, tell_forecast
from sana_desktop.batches.grids import Grid
from sana_desktop.batches.plan import LIMIT, Plan, Wishes, make_plan
from sana_desktop.batches.prompt_files import MAX_COUNT, PromptFile, PromptFormat, WrongLine, parse
from sana_desktop.batches.text_files import read_stream, read_text
from sana_desktop.batches.wildcards import WildcardFolder
from sana_desktop.destination import Destination, add_saving_options
from sana_desktop.generate import add_network_options, add_source_options, chosen_settings, lasting_name
from sana_desktop.jobs.job import Job, JobState, Target
from sana_desktop.jobs.saving import PictureSaver
from sana_desktop.jobs.store import JobStore
from sana_desktop.rendering import CANCELLED, OpenEngine, limited
from sana_desktop.reporter import JsonReporter, Reporter, TextReporter

_STANDARD_INPUT = "-"


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "file",
        metavar="FILE",
        help="prompts: .txt, one a line; .csv, with a column prompt; .jsonl, an object a line; - reads stdin",
    )
    parser.add_argument("--as", dest="kind", choices=[kind.value for kind in PromptFormat], help="whatever FILE's name")
    parser.add_argument("--skip-wrong", action="store_true", help="go on without lines that cannot be used")
    _add_variation_options(parser)
    add_network_options(parser, str, "one, or several as 1-20 or 3,5,8; default: random, and the same for this command")
    add_source_options(parser.add_argument_group("from pictures (a column or key `source` names them)"))
    add_saving_options(parser)
    finished = parser.add_argument_group("when all is finished")
    finished.add_argument("--sheet", metavar="FILE", help="a contact sheet, .png or .pdf; a grid's is made in any case")
    finished.add_argument("--html", metavar="FILE.html", help="a page that holds all pictures")
    finished.add_argument("--zip", metavar="FILE.zip", help="an archive with checksums")
    going_on = parser.add_argument_group("the same command again goes on with what is not finished")
    going_on.add_argument(
        "--retry-failed", action="store_true", help="and tries what failed or was cancelled once more"
    )
    going_on.add_argument("--again", action="store_true", help="renders everything anew when all of it is finished")
    parser.add_argument("--dry-run", action="store_true", help="list the pictures and what they would take")
    parser.add_argument("--json", action="store_true", help="events on stdout, one JSON object a line")


def _add_variation_options(parser: argparse.ArgumentParser) -> None:
    varied = parser.add_argument_group("more pictures of each line")
    varied.add_argument("--count", metavar="N", type=whole_number, default=1, help="with seeds S, S+1, …")
    varied.add_argument("--steps", metavar="N,N", help="solver steps: 10,20,30 or 10:30:10; default: the model's own")
    varied.add_argument("--guidance-scale", metavar="G,G", help="3,4.5 or 3:6:0.5; default: the model's own")
    varied.add_argument("--size", metavar="S,WxH", help="512,768x512; default: the model's own")
    varied.add_argument(
        "--grid",
        metavar="AXIS",
        nargs="+",
        help="one or two of SETTING=VALUE,VALUE, steps=10,20 say, across and down; prompt=red,blue replaces red",
    )
    varied.add_argument(
        "--combinations",
        action="store_true",
        help="all that {red|blue} and __wildcards__ can become, instead of one at random",
    )
    varied.add_argument(
        "--limit", metavar="N", type=whole_number, help=f"the first N pictures; default: refuse more than {LIMIT:,}"
    )
    varied.add_argument("--plain", action="store_true", help="take { | } and __ as they stand")
    varied.add_argument("--wildcards", metavar="FOLDER", help="of .txt files; default: wildcards beside the settings")
    varied.add_argument(
        "--exact-size", action=argparse.BooleanOptionalAction, default=None, help="render at these very sizes"
    )
    varied.add_argument("--guidance-start", metavar="PART", type=number, help=argparse.SUPPRESS)
    varied.add_argument("--guidance-end", metavar="PART", type=number, help=argparse.SUPPRESS)
    varied.add_argument("--step-cache", metavar="CHANGE", type=number, help=argparse.SUPPRESS)


def run(options: argparse.Namespace, open_engine: OpenEngine) -> int:
    """Renders what is not finished; the exit code."""
    output, errors = sys.stdout or io.StringIO(), sys.stderr or io.StringIO()
    reporter: Reporter = JsonReporter(output, errors) if options.json else TextReporter(output, errors)
    try:
        return _work(options, limited(open_engine, options), reporter, output)
    except EngineError as error:
        reporter.error(str(error))
        return 2 if isinstance(error, InvalidRequest) else 1
    except KeyboardInterrupt as interrupt:
        reporter.error(f"Cancelled: {interrupt or 'nothing was started.'}")
        return CANCELLED


def _work(options: argparse.Namespace, open_engine: OpenEngine, reporter: Reporter, output: TextIO) -> int:
    file, name = _read(options)
    wildcards = WildcardFolder(Path(os.path.expanduser(options.wildcards)) if options.wildcards else None)
    wishes = wishes_of(options)
    exports = _exports(options)
    plan = make_plan(file, wishes, wildcards)
    folder = Path.cwd() if options.file == _STANDARD_INPUT else Path(options.file).absolute().parent
    maker = JobMaker(folder, lasting_name)
    batch = maker.batch(plan)
    _check_lines(batch.wrong, name, options.skip_wrong, reporter)
    if not batch.jobs:
        raise InvalidRequest("prompt", f"{name} has no prompts: write one a line.")
    if plan.total > len(plan.drafts):
        reporter.notice(f"Of {plan.total:,} pictures the first {len(plan.drafts):,} are made: --limit says so.")
    if options.dry_run:
        list_jobs(batch.jobs, output, options.json)
        forecast = forecast_batch(open_engine(options.device), [job.request for job in batch.jobs])
        tell_forecast(forecast, len(batch.jobs), output, options.json)
        return 0
    title = "" if options.file == _STANDARD_INPUT else name
    with JobStore() as store:
        batch_run = BatchRun(store, reporter, lambda: open_engine(options.device), PictureSaver(store), title)
        try:
            jobs = batch_run.run(plan, maker, batch, options.retry_failed, options.again)
        except KeyboardInterrupt:
            raise KeyboardInterrupt(batch_run.way_on()) from None
    _export(exports, plan, wishes.grid, jobs, reporter)
    if options.json:
        print(json.dumps(_summary(jobs)), file=output, flush=True)
    return _tell_end(jobs, reporter)


def _exports(options: argparse.Namespace) -> Exports:
    return Exports(
        _export_file("sheet", options.sheet, (".png", ".pdf")),
        _export_file("html", options.html, (".html", ".htm")),
        _export_file("zip", options.zip, (".zip",)),
    )


def _export_file(option: str, given: str | None, suffixes: tuple[str, ...]) -> Path | None:
    if given is None:
        return None
    if not given.lower().endswith(suffixes) or "\0" in given:
        raise InvalidRequest("prompt", f"--{option} takes a file that ends in {suffixes[0]}, not {given[:100]!r}.")
    return Path(os.path.expanduser(given)).absolute()


def _export(exports: Exports, plan: Plan, grid: Grid | None, jobs: Sequence[Job], reporter: Reporter) -> None:
    if grid is None and exports == Exports():
        return
    if any(job.state is not JobState.FINISHED for job in jobs):
        reporter.notice("Sheets, pages and archives are made when all pictures are finished.")
        return
    for sentence in save_exports(exports, plan, grid, jobs, f"{len(jobs)} pictures"):
        reporter.notice(sentence)


def _summary(jobs: Sequence[Job]) -> dict[str, object]:
    """The last event for programs: every picture's path, whichever run of the command made it."""
    states = Counter(job.state.value for job in jobs)
    paths = [str(job.path) for job in jobs if job.state is JobState.FINISHED]
    return {"type": "batch", "key": jobs[0].batch, "count": len(jobs), "states": states, "paths": paths}


def _tell_end(jobs: Sequence[Job], reporter: Reporter) -> int:
    """The exit code."""
    finished = sum(job.state is JobState.FINISHED for job in jobs)
    if finished == len(jobs):
        return 0
    first = next((job for job in jobs if job.state is JobState.FAILED), None)
    why = f" The first that failed: {first.error}" if first else ""
    reporter.error(f"{finished} of {len(jobs)} pictures are finished.{why} Add --retry-failed to try the others again.")
    return 1


def _read(options: argparse.Namespace) -> tuple[PromptFile, str]:
    """What the file holds, and what to call it."""
    if options.file == _STANDARD_INPUT:
        name, kind = "standard input", PromptFormat.TXT
        text = read_stream(sys.stdin.buffer if sys.stdin else io.BytesIO(), name)
    else:
        path = Path(options.file)
        name, kind = path.name[:100], PromptFormat.of(path) if options.kind is None else PromptFormat.TXT
        text = read_text(path)
    kind = kind if options.kind is None else PromptFormat(options.kind)
    return parse(text, kind, name, options.plain), name


def wishes_of(options: argparse.Namespace) -> Wishes:
    """
    Raises:
        InvalidRequest, ImageFileError: an option that cannot work.
    """
    if not 1 <= options.count <= MAX_COUNT or (options.limit is not None and options.limit < 1):
        raise InvalidRequest("prompt", f"A count goes from 1 to {MAX_COUNT:,}, and a limit begins at 1.")
    ranged = ("seed", "steps", "guidance_scale", "width", "height")
    settings = {name: value for name, value in chosen_settings(options).items() if name not in ranged}
    if options.model is not None:
        settings["model"] = lasting_name(options.model, find_model(options.model).folder)
    else:
        settings["model"] = STARTER
    return Wishes(
        settings,
        seeds=ranges.whole_numbers("seed", options.seed) if options.seed not in (None, "random") else (),
        sizes=ranges.sizes(options.size) if options.size is not None else (),
        steps=ranges.whole_numbers("steps", options.steps) if options.steps is not None else (),
        guidance_scales=_guidance_scales(options.guidance_scale),
        count=options.count,
        grid=Grid.parse(options.grid) if options.grid else None,
        every_combination=options.combinations,
        is_plain=options.plain,
        limit=options.limit,
        target=_target(options),
    )


def _guidance_scales(text: str | None) -> list[float]:
    return [] if text is None else ranges.numbers("guidance_scale", text)


def _target(options: argparse.Namespace) -> Target:
    destination = Destination.of(options, 1)
    if destination.file_name is not None:
        raise InvalidRequest("prompt", "A batch is saved in a folder: give --output FOLDER.")
    folder = None if destination.is_gallery else destination.folder.absolute()
    return Target(folder, destination.template, destination.kind, destination.quality)


def _check_lines(wrong: list[WrongLine], name: str, is_skipping: bool, reporter: Reporter) -> None:
    if not wrong:
        return
    first = f"{name}, line {wrong[0].line}: {wrong[0].sentence}"
    others = f" {len(wrong)} lines are wrong." if len(wrong) > 1 else ""
    if not is_skipping:
        raise InvalidRequest("prompt", f"{first}{others} Nothing was started: mend the file, or add --skip-wrong.")
    reporter.notice(f"{len(wrong)} of the lines {'is' if len(wrong) == 1 else 'are'} left out; the first: {first}")
