"""`sana-desktop models`: what is here and what can be had; fetching, bringing in, checking and removing models.

Progress goes to stderr, results to stdout. The one command that opens a connection is `download`.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import shutil
import sys
from collections.abc import Callable, Generator
from pathlib import Path

from engine import model_store
from engine.errors import ModelStoreError
from engine.model_store import DownloadProgress, InstalledModel, Licence, Problem, PublishedModel
from engine.version import PROGRAM_NAME

CANCELLED = 130  # what shells expect of a program that Ctrl+C ended
_REDRAW_BYTES = 1 << 20


def add_options(parser: argparse.ArgumentParser, make_parser: type[argparse.ArgumentParser]) -> None:
    """
    Args:
        make_parser: the class of the subcommands' parsers, which complain as the program's others do.
    """
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True, parser_class=make_parser)

    action = _add(actions, "list", _list, "the models that are here, and those that can be downloaded")
    action.add_argument("--json", action="store_true", help="one JSON object instead of a table")

    action = _add(actions, "download", _download, "fetches a published model; the same command goes on where it ended")
    action.add_argument("name", metavar="NAME", help="see `sana-desktop models list`")
    _add_location(action)
    action.add_argument(
        "--accept-licences", action="store_true", help="accept the licences of the weights without being asked"
    )

    action = _add(actions, "discard", _discard, "deletes what has arrived of a download that was not finished")
    action.add_argument("name", metavar="NAME")
    _add_location(action)

    action = _add(actions, "import", _import, "brings in a model from a folder or a memory stick")
    action.add_argument("folder", metavar="FOLDER", type=Path, help="with model_index.json and everything beside it")
    action.add_argument("--name", metavar="NAME", help="what to call it; default: the folder's name")
    kind = action.add_mutually_exclusive_group()
    kind.add_argument("--link", action="store_true", help="leave it where it is, and remember the place")
    _add_location(kind)

    action = _add(actions, "verify", _verify, "reads models again and compares every file with what was fetched")
    action.add_argument("names", metavar="NAME", nargs="*", help="default: all")

    action = _add(actions, "remove", _remove, "deletes a model, or forgets it where it is only linked")
    action.add_argument("name", metavar="NAME")
    action.add_argument("--yes", action="store_true", help="do not ask")

    action = _add(actions, "locations", _locations, "the folders in which models are looked for")
    action.set_defaults(change=None)
    changes = action.add_subparsers(dest="change", metavar="add|remove", parser_class=make_parser)
    for change, about in (("add", "look there as well"), ("remove", "no longer look there; nothing is deleted")):
        changes.add_parser(change, help=about, allow_abbrev=False).add_argument("folder", metavar="FOLDER", type=Path)


def run(options: argparse.Namespace) -> int:
    """Does it; the exit code.

    Raises:
        EngineError: it could not be done; the message says why.
    """
    act: Callable[[argparse.Namespace], int] = options.act
    return act(options)


def _add(
    actions: argparse._SubParsersAction[argparse.ArgumentParser],
    name: str,
    act: Callable[[argparse.Namespace], int],
    about: str,
) -> argparse.ArgumentParser:
    parser = actions.add_parser(name, help=about, description=f"{about[0].upper()}{about[1:]}.", allow_abbrev=False)
    parser.set_defaults(act=act)
    return parser


def _add_location(parser: argparse._ActionsContainer) -> None:
    parser.add_argument(
        "--location", metavar="FOLDER", type=Path, help="where to put it; default: the program's models folder"
    )


def _list(options: argparse.Namespace) -> int:
    here = model_store.installed()
    names = {model.name for model in here}
    published = [entry for entry in model_store.catalogue() if entry.name not in names]
    begun = {location.folder: model_store.leftovers(location.folder) for location in model_store.locations()}
    if options.json:
        print(json.dumps({"here": [*map(_as_json, here)], "published": [*map(_published_as_json, published)]}))
        return 0
    print("Here:")
    for model in here:
        print(f"  {model.name:<28}{model.info.native_size:>5} px {_gigabytes(model.size):>9}  {_where(model)}")
        print(f"  {'':<28}{model.info.title}; {_licence_of(model)}")
    print("\nTo download with `sana-desktop models download NAME`, under licences of their own:")
    for entry in published:
        size = f"≈{_gigabytes(entry.approximate_bytes)}"
        print(f"  {entry.name:<28}{entry.native_size:>5} px {size:>9}  {entry.good_for}")
    for folder, models in begun.items():
        for name, size in models.items():
            if not name.startswith("removed-"):
                print(f"\nBegun: {name}, {_gigabytes(size)} in {folder}; `download` goes on, `discard` deletes it.")
    return 0


def _as_json(model: InstalledModel) -> dict[str, object]:
    return {
        "name": model.name,
        "title": model.info.title,
        "folder": str(model.info.folder),
        "origin": model.origin,
        "native_size": model.info.native_size,
        "bytes": model.size,
        "repository": model.repository or None,
        "licence_file": model.licence or None,
    }


def _published_as_json(entry: PublishedModel) -> dict[str, object]:
    return {
        "name": entry.name,
        "title": entry.title,
        "repository": entry.repository,
        "native_size": entry.native_size,
        "approximate_bytes": entry.approximate_bytes,
        "precision": entry.precision,
        "licences": list(entry.licences),
        "good_for": entry.good_for,
    }


def _where(model: InstalledModel) -> str:
    return "comes with the program" if model.origin == "starter" else f"{model.info.folder} ({model.origin})"


def _licence_of(model: InstalledModel) -> str:
    if model.origin == "starter":
        return f"licence: that of {PROGRAM_NAME}"
    return f"licence: {model.licence}" if model.licence else "no licence file beside it"


def _download(options: argparse.Namespace) -> int:
    entry = model_store.find_published(options.name)
    if entry is None:
        known = ", ".join(entry.name for entry in model_store.catalogue())
        raise ModelStoreError(f"No published model is called {options.name[:100]!r}: known are {known}.")
    _accept_licences(entry, options.accept_licences)
    try:
        folder = _show(model_store.download(entry, _location(options)))
    except KeyboardInterrupt:
        _say("sana-desktop: Cancelled: what has arrived is kept, and the same command goes on from there.")
        return CANCELLED
    print(folder)
    return 0


def _accept_licences(entry: PublishedModel, accepted: bool) -> None:
    """Shows what is not accepted yet, and asks; without a terminal, only `--accept-licences` says yes.

    Raises:
        ModelStoreError: the user does not accept.
    """
    licences = [licence for licence in model_store.needed_licences(entry) if not licence.accepted]
    for licence in licences:
        _say(_rendered(licence))
        if accepted:
            _say(f"Accepted with --accept-licences: {licence.title} ({licence.address}).\n")
        elif not _asked(f"Do you accept {licence.title}? [y/N] "):
            raise ModelStoreError(
                f"{licence.title[0].upper()}{licence.title[1:]} was not accepted, so nothing was fetched: "
                "answer y to accept it, or give --accept-licences in a script."
            )
    model_store.accept(licences)


def _rendered(licence: Licence) -> str:
    head = f"=== {licence.title[0].upper()}{licence.title[1:]} ===\n{licence.address}"
    summary = "" if licence.summary in licence.text else f"{licence.summary}\n\n"
    return f"\n{head}\n\n{summary}{licence.text.strip()}\n"


def _asked(question: str) -> bool:
    if sys.stdin is None or not sys.stdin.isatty():
        return False
    print(question, end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().lower() in ("y", "yes")


def _discard(options: argparse.Namespace) -> int:
    size = model_store.discard(options.name, _location(options))
    print(f"Deleted {_gigabytes(size)} of {options.name} that had arrived.")
    return 0


def _import(options: argparse.Namespace) -> int:
    coming = model_store.import_folder(options.folder, options.name, options.link, _location(options))
    try:
        print(_show(coming))
    except KeyboardInterrupt:
        _say("sana-desktop: Cancelled: nothing was brought in.")
        return CANCELLED
    return 0


def _verify(options: argparse.Namespace) -> int:
    problems = 0
    line = _Line()
    for found in model_store.verify(options.names or None):
        if isinstance(found, Problem):
            line.clear()
            print(f"{found.model}: {found.text}")
            problems += 1
        else:
            line.show(found)
    line.clear()
    if not problems:
        print("Every file is as it should be.")
    return 1 if problems else 0


def _remove(options: argparse.Namespace) -> int:
    linked = next((model for model in model_store.installed() if model.name == options.name), None)
    if linked is not None and linked.origin not in ("linked", "starter") and not options.yes:
        question = f"Delete {linked.info.folder} ({_gigabytes(linked.size)})? [y/N] "
        if not _asked(question):
            raise ModelStoreError(f"{options.name} was not removed: answer y, or give --yes in a script.")
    model = model_store.remove(options.name)
    done = f"is forgotten, its folder stays: {model.info.folder}" if model.origin == "linked" else "is removed"
    print(f"{options.name} {done}")
    return 0


def _locations(options: argparse.Namespace) -> int:
    if options.change == "add":
        print(model_store.add_location(options.folder))
    elif options.change == "remove":
        model_store.remove_location(options.folder)
    else:
        for location in model_store.locations():
            here = "" if location.is_here or location.origin == "own" else ", not there now"
            print(f"{location.folder} ({location.origin}{here})")
    return 0


def _location(options: argparse.Namespace) -> Path | None:
    """The place to work in: one in which models are looked for, so that what lies there is found again.

    Raises:
        ModelStoreError: it is none.
    """
    if options.location is None:
        return None
    folder = options.location.expanduser().absolute()
    if folder not in [location.folder for location in model_store.locations()]:
        raise ModelStoreError(
            f"Models are not looked for in {folder}: first `sana-desktop models locations add {folder}`."
        )
    return Path(folder)


def _show(coming: Generator[DownloadProgress, None, Path]) -> Path:
    """Runs it to its end with a line of progress; what it returns."""
    line = _Line()
    with contextlib.closing(coming):
        try:
            while True:
                line.show(next(coming))
        except StopIteration as end:
            folder: Path = end.value
            return folder
        finally:
            line.clear()


class _Line:
    """A line that is written over on a terminal; one line for each tenth where stderr is a file."""

    def __init__(self) -> None:
        self._errors = sys.stderr
        self._is_terminal = self._errors is not None and self._errors.isatty()
        self._shown = -_REDRAW_BYTES
        self._tenth = 0

    def show(self, progress: DownloadProgress) -> None:
        if self._errors is None or not progress.total:
            return
        tenth = 10 * progress.bytes_done // max(progress.total, 1)
        if self._is_terminal:
            if abs(progress.bytes_done - self._shown) >= _REDRAW_BYTES:
                self._shown = progress.bytes_done
                self._write_over(_described(progress))
        elif tenth > self._tenth:
            print(_described(progress), file=self._errors, flush=True)
        self._tenth = tenth

    def clear(self) -> None:
        if self._is_terminal:
            self._write_over("")

    def _write_over(self, text: str) -> None:
        width = shutil.get_terminal_size().columns - 1  # blanks, because older Windows consoles print escape sequences
        self._errors.write(f"\r{text[:width]:<{width}}\r{text[:width]}")
        self._errors.flush()


def _described(progress: DownloadProgress) -> str:
    percent = 100 * progress.bytes_done // max(progress.total, 1)
    text = f"{percent:3} %  {progress.bytes_done / 1e9:.2f} of {progress.total / 1e9:.2f} GB"
    if progress.seconds_left is not None and progress.bytes_done < progress.total:
        text += f", {_duration(progress.seconds_left)} left"
    return f"{text}  {progress.file}"


def _duration(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes} min" if hours else f"{minutes} min {rest} s" if minutes else f"{rest} s"


def _gigabytes(size: int) -> str:
    return f"{size / 1e9:.2f} GB" if size >= 10_000_000 else f"{size / 1e6:.2f} MB"


def _say(text: str) -> None:
    if sys.stderr is not None:
        print(text, file=sys.stderr, flush=True)
