"""`sana-desktop queue`: what waits to be rendered, from any terminal, whichever program works it off.

Results go to stdout, progress and notices to stderr. Torch is imported when `queue run` has something to render.
"""

from __future__ import annotations

import argparse
import dataclasses
import io
import json
import sys
from collections.abc import Callable
from pathlib import Path

from engine import EngineError, GenerationRequest, InvalidRequest
from engine.name_template import NameTemplate
from engine.source_picture import SourcePicture
from sana_desktop import generate
from sana_desktop.destination import Destination
from sana_desktop.jobs.following import work_off
from sana_desktop.jobs.job import Job, JobError, JobState, Target, new_key
from sana_desktop.jobs.listing import count_words, job_line, job_values, pictures
from sana_desktop.jobs.runner import Runner
from sana_desktop.jobs.saving import PictureSaver
from sana_desktop.jobs.store import JobStore
from sana_desktop.rendering import CANCELLED, OpenEngine, add_device_options, limited
from sana_desktop.reporter import JsonReporter, Reporter, TextReporter

PAUSED = "The queue is paused: `sana-desktop queue resume` lets it go on."
_SHOWN = (JobState.WAITING, JobState.RENDERING, JobState.SAVING, JobState.PAUSED, JobState.FAILED)
_Act = Callable[[argparse.Namespace, JobStore], None]


def add_options(parser: argparse.ArgumentParser, make_parser: type[argparse.ArgumentParser]) -> None:
    """
    Args:
        make_parser: the class of the subcommands' parsers, which complain as the program's others do.
    """
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True, parser_class=make_parser)

    def add(name: str, act: _Act | None, about: str) -> argparse.ArgumentParser:
        made: argparse.ArgumentParser = actions.add_parser(
            name, help=about, description=f"{about[0].upper()}{about[1:]}.", allow_abbrev=False
        )
        made.set_defaults(act=act)
        return made

    action = add("list", _list, "what waits, is being rendered or has failed")
    action.add_argument("--all", action="store_true", help="and what is finished or cancelled")
    action.add_argument("--json", action="store_true", help="one JSON object a line")
    action = add("add", _add, "puts pictures into the queue, with the options of `sana-desktop generate`")
    action.add_argument("--first", action="store_true", help="before all others")
    generate.add_options(action)
    action = add("run", None, "works the queue off, or follows the program that does")
    add_device_options(action)
    action.add_argument("--json", action="store_true", help="events on stdout, one JSON object a line")
    action = add("pause", _pause, "begins nothing more until `resume`; or passes over single pictures")
    _add_jobs(action, "*", "only these; default: the whole queue")
    action.add_argument(
        "--now", action="store_true", help="stop what is being rendered, which goes on from there later"
    )
    action = add("resume", _resume, "lets the queue go on, or single pictures that were paused")
    _add_jobs(action, "*", "only these; default: the queue")
    action.add_argument("--all", action="store_true", help="the queue and every picture that was paused")
    action = add("move", _move, "changes the order")
    _add_jobs(action, "+", "in the order they shall have")
    place = action.add_mutually_exclusive_group(required=True)
    place.add_argument("--first", action="store_true", help="before all others")
    place.add_argument("--last", action="store_true", help="behind all others")
    place.add_argument("--before", metavar="JOB", help="before this one")
    action = add("edit", _edit, "changes settings of a picture that waits, with the options of `generate`")
    action.add_argument("job", metavar="JOB", help="its number, see `queue list`")
    generate.add_options(action)
    action = add("duplicate", _duplicate, "asks for the same pictures once more")
    _add_jobs(action, "+", "see `queue list`")
    action = add("retry", _retry, "lets failed pictures wait again")
    _add_jobs(action, "*", "also cancelled ones; default: all that failed")
    action = add("cancel", _cancel, "cancels pictures that are not finished")
    _add_jobs(action, "*", "see `queue list`")
    action.add_argument("--all", action="store_true", help="all of them")
    add("undo", _undo, "takes back what was last done to the queue; again: what was done before that")
    add("clear", _clear, "takes what is finished, failed or cancelled out of the list; the pictures stay")


def run(options: argparse.Namespace, open_engine: OpenEngine) -> int:
    """Does it; the exit code.

    Raises:
        EngineError: it could not be done; the message says why.
    """
    if options.act is None:
        return _run(options, open_engine)
    try:
        with JobStore() as store:
            if words := _damage(store):
                print(words, file=sys.stderr)
            options.act(options, store)
    except InvalidRequest as error:  # a wrong value, as a wrong option is
        print(f"sana-desktop: {error}", file=sys.stderr)
        return 2
    return 0


def _damage(store: JobStore) -> str:
    if store.set_aside is None:
        return ""
    return f"The queue's file was damaged: it is kept as {store.set_aside}, and an empty one stands in its place."


def _add_jobs(parser: argparse.ArgumentParser, count: str, about: str) -> None:
    parser.add_argument(
        "jobs", metavar="JOB", nargs=count, help=f"numbers, or the first digits of keys: {about}", default=[]
    )


def _keys(options: argparse.Namespace, store: JobStore) -> list[str]:
    return [store.find(text).key for text in options.jobs]


def _list(options: argparse.Namespace, store: JobStore) -> None:
    jobs, counts, held = store.jobs(*(() if options.all else _SHOWN)), store.counts(), store.held_because()
    if options.json:
        for job in jobs:
            print(json.dumps(job_values(job)))
        print(json.dumps({"type": "queue", "held": held, **{state.value: counts.get(state, 0) for state in JobState}}))
        return
    for job in jobs:
        print(job_line(job))
    print(f"{count_words(counts)}.".capitalize(), file=sys.stderr)
    if held is not None:
        print(held or PAUSED, file=sys.stderr)


def _add(options: argparse.Namespace, store: JobStore) -> None:
    if options.forecast or options.device != "auto":
        raise InvalidRequest("device", "The device is chosen by `queue run --device`, and forecasts are `generate`'s.")
    first = _request(options)
    if first.source:
        SourcePicture.open(Path(first.source))  # better refused now than when its turn comes
    requests = first.batch(options.count)
    target, batch = _target(options), new_key() if options.count > 1 else ""
    jobs = [Job(new_key(), each, batch=batch, number=k, target=target) for k, each in enumerate(requests, start=1)]
    store.add(jobs, options.first)
    for job in jobs:
        added = store.get(job.key) or job
        print(json.dumps(job_values(added)) if options.json else job_line(added))
    if store.held_because() is not None:
        print(store.held_because() or PAUSED, file=sys.stderr)


def _request(options: argparse.Namespace) -> GenerationRequest:
    if options.recipe is None:
        return generate.request_from_prompt(options)
    from engine.image_file import read_recipe  # loads Pillow

    if options.prompt is not None:
        raise InvalidRequest("prompt", "Give either a PROMPT or --recipe, which holds one: not both.")
    return generate.request_from_recipe(options, read_recipe(Path(options.recipe)))


def _target(options: argparse.Namespace) -> Target:
    destination = Destination.of(options, options.count)
    destination.prepare()
    folder = None if destination.is_gallery else destination.folder.absolute()
    name = destination.template
    if destination.file_name is not None:
        name = Path(destination.file_name).stem
        NameTemplate.parse(name)  # better refused now than when its turn comes
    return Target(folder, name, destination.kind, destination.quality)


def _run(options: argparse.Namespace, open_engine: OpenEngine) -> int:
    output, errors = sys.stdout or io.StringIO(), sys.stderr or io.StringIO()
    reporter: Reporter = JsonReporter(output, errors) if options.json else TextReporter(output, errors)
    try:
        with JobStore() as store:
            return _run_to_the_end(options, open_engine, store, reporter)
    except EngineError as error:
        reporter.error(str(error))
        return 1
    except KeyboardInterrupt:
        reporter.error("Stopped: what was being rendered waits as the first. `sana-desktop queue run` goes on.")
        return CANCELLED


def _run_to_the_end(options: argparse.Namespace, open_engine: OpenEngine, store: JobStore, reporter: Reporter) -> int:
    if words := _damage(store):
        reporter.notice(words)
    held = store.held_because()
    if held == "":
        raise JobError(PAUSED)
    if held is not None:  # for want of room, say: there may be some now, and the runner looks again
        store.go_on()
    runner = Runner(store, lambda: limited(open_engine, options)(options.device), PictureSaver(store), reporter)
    outcome = work_off(store, runner.run, reporter)
    if outcome.held is not None:
        raise JobError(outcome.held or PAUSED)
    if outcome.failed:
        raise JobError(f"{pictures(outcome.failed)} failed: `sana-desktop queue retry` tries again.")
    if not outcome.finished:
        reporter.notice("Nothing waits.")
    return 0


def _pause(options: argparse.Namespace, store: JobStore) -> None:
    if options.jobs:
        print(f"{pictures(store.pause(_keys(options, store)))} paused.")
        return
    store.hold(now=options.now)
    print("The queue is paused." if options.now else "The queue is paused; what is being rendered is finished first.")


def _resume(options: argparse.Namespace, store: JobStore) -> None:
    if options.jobs:
        print(f"{pictures(store.resume(_keys(options, store)))} resumed.")
        return
    if options.all:
        store.resume()
    store.go_on()
    print(f"The queue goes on: {count_words(store.counts())}.")


def _move(options: argparse.Namespace, store: JobStore) -> None:
    before = None if options.before is None else store.find(options.before).key
    keys = _keys(options, store)
    if options.first:
        others = [job.key for job in store.jobs(JobState.WAITING, JobState.PAUSED) if job.key not in keys]
        before = others[0] if others else None
    store.move(keys, before)
    print(f"{pictures(len(keys))} moved.")


def _edit(options: argparse.Namespace, store: JobStore) -> None:
    if options.count != 1 or options.recipe or options.output or options.name or options.format or options.forecast:
        raise InvalidRequest("prompt", "Of a picture that waits, only its own settings can be changed.")
    job = store.find(options.job)
    chosen = generate.chosen_settings(options)
    if options.prompt is not None:
        chosen["prompt"] = options.prompt
    if options.model is not None:
        chosen["model"] = generate.lasting_name(options.model, generate.find_model(options.model).folder)
    request = GenerationRequest.from_dict(job.request.to_dict() | chosen)
    store.edit(job.key, request)
    print(job_line(dataclasses.replace(job, request=request)))


def _duplicate(options: argparse.Namespace, store: JobStore) -> None:
    for key in store.duplicate(_keys(options, store)):
        if job := store.get(key):
            print(job_line(job))


def _retry(options: argparse.Namespace, store: JobStore) -> None:
    print(f"{pictures(store.retry(_keys(options, store) if options.jobs else None))} will be tried again.")


def _cancel(options: argparse.Namespace, store: JobStore) -> None:
    if bool(options.jobs) == options.all:
        raise InvalidRequest("jobs", "Give the numbers of the pictures to cancel (`queue list`), or --all.")
    print(f"{pictures(store.cancel(None if options.all else _keys(options, store)))} cancelled.")


def _undo(options: argparse.Namespace, store: JobStore) -> None:
    print(store.undo() or "There is nothing to undo.")


def _clear(options: argparse.Namespace, store: JobStore) -> None:
    print(f"{pictures(store.clear())} taken out of the list.")
