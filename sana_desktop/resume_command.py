"""`sana-desktop resume`: lists what was begun and not finished, goes on with it, or throws it away."""

from __future__ import annotations

import argparse
import json
import sys
from datetime import datetime

from engine import InvalidRequest
from engine.journal import Unfinished, discard, unfinished_renders
from sana_desktop.argument_types import whole_number
from sana_desktop.destination import Destination, add_saving_options
from sana_desktop.rendering import OpenEngine, Renders, add_device_options, reported
from sana_desktop.reporter import Reporter

_PROMPT_SHOWN = 60


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("numbers", metavar="NUMBER", nargs="*", type=whole_number, help="see --list; default: all")
    action = parser.add_mutually_exclusive_group()
    action.add_argument("--list", action="store_true", help="only say what is unfinished")
    action.add_argument("--discard", action="store_true", help="throw it away instead")
    add_device_options(parser)
    add_saving_options(parser, "; several: FILE-1.png, FILE-2.png, …")
    parser.add_argument("--json", action="store_true", help="one JSON object a line on stdout")


def run(options: argparse.Namespace, open_engine: OpenEngine) -> int:
    """Does what was asked for; the exit code."""

    def work(reporter: Reporter, renders: Renders) -> None:
        found = unfinished_renders()
        chosen = _chosen(found, options.numbers)
        if options.list:
            for number, unfinished in chosen.items():
                _show(number, unfinished, options.json)
        elif options.discard:
            for unfinished in chosen.values():
                discard(unfinished)
            reporter.notice(f"{_count(len(chosen))} thrown away.")
        elif chosen:
            requests = [unfinished.request for unfinished in reversed(chosen.values())]  # the oldest first
            renders.run(requests, Destination.of(options, len(requests)))
        if not found:
            reporter.notice("No render is unfinished.")

    return reported(options, work, open_engine)


def _chosen(found: list[Unfinished], numbers: list[int]) -> dict[int, Unfinished]:
    """Those of the numbers given, or all; by their numbers, from 1.

    Raises:
        InvalidRequest: there is none of that number.
    """
    numbered = dict(enumerate(found, start=1))
    for number in numbers:
        if number not in numbered:
            raise InvalidRequest(
                "numbers", f"No unfinished render has the number {number}: `sana-desktop resume --list` shows them."
            )
    return {number: item for number, item in numbered.items() if not numbers or number in numbers}


def _show(number: int, unfinished: Unfinished, as_json: bool) -> None:
    request, progress = unfinished.request, unfinished.progress
    output = sys.stdout
    if output is None:  # a program without a console
        return
    if as_json:
        values = {
            "type": "unfinished",
            "number": number,
            "step": progress.step,
            "total_steps": progress.steps,
            "tile": progress.tile,
            "tiles": progress.tiles,
            "rows": progress.rows,
            "height": progress.height,
            "when": unfinished.when,
            "request": request.to_dict(),
        }
        print(json.dumps(values), file=output, flush=True)
        return
    when = datetime.fromtimestamp(unfinished.when).strftime("%Y-%m-%d %H:%M")
    prompt = " ".join(request.prompt.split())
    prompt = prompt if len(prompt) <= _PROMPT_SHOWN else f"{prompt[:_PROMPT_SHOWN]}…"
    size = f"{request.width}x{request.height}"
    print(f"{number:3}  {when}  {size:9}  {progress_words(unfinished)}  {prompt}", file=output, flush=True)


def progress_words(unfinished: Unfinished) -> str:
    """For example "step 3 of 8, tile 17 of 121" or "row 1024 of 4096"."""
    progress = unfinished.progress
    if progress.rows:
        return f"row {progress.rows} of {progress.height}"
    words = f"step {progress.step} of {progress.steps}"
    return f"{words}, tile {progress.tile} of {progress.tiles}" if progress.tiles > 1 else words


def _count(number: int) -> str:
    return "1 unfinished render" if number == 1 else f"{number} unfinished renders"
