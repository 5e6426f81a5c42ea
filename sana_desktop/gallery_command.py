"""`sana-desktop gallery`: finds pictures, rates, tags and deletes them, and keeps the index and the folder in step.

Paths and results go to stdout, what else is to be said to stderr. Every action but `check` first takes up what other
programs did to the folder.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from engine.annotations import LABELS, MAX_RATING, Annotations, tidy_names
from engine.errors import EngineError
from sana_desktop.argument_types import whole_number
from sana_desktop.gallery.duplicates import Kind
from sana_desktop.gallery.index import ORDERS, GalleryIndex, counted
from sana_desktop.gallery.picture import Picture

_PROMPT_SHOWN = 60
_PAGE = 1000
_FILTERS = (
    "words, a “quoted phrase”, -not, OR; rating:>=4 size:4096 seed:123 date:2026-11 model:starter tag:cat label:red "
    'collection:"for print" name: prompt: negative: steps: guidance: width: height: format: batch: '
    "is:rated|missing|deleted|duplicate|broken has:tiles|recipe|source|negative|tags|collections|label"
)

Act = Callable[[GalleryIndex, argparse.Namespace], int]


class GalleryDisagrees(EngineError):
    """`check` found that the index is not what the folder is."""


def add_options(parser: argparse.ArgumentParser, make_parser: type[argparse.ArgumentParser]) -> None:
    """
    Args:
        make_parser: the class of the subcommands' parsers, which complain as the program's others do.
    """
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True, parser_class=make_parser)
    _add_finding(actions)
    _add_changing(actions)
    action = _add(actions, "undo", _undo, "takes back the last deletion or annotation")
    action = _add(actions, "rebuild", _rebuild, "reads all pictures again, and makes the index anew")
    action = _add(actions, "check", _check, "compares the index with the folder; exit code 1 where they disagree")
    action = _add(actions, "duplicates", _duplicates, "lists pictures that are there more than once")
    action.add_argument("--recipe", action="store_true", help="made by the same request, instead of of the same pixels")


def run(options: argparse.Namespace) -> int:
    """Does it; the exit code.

    Raises:
        EngineError: it could not be done; the message says why.
    """
    act: Act = options.act
    with GalleryIndex() as index:
        if index.set_aside is not None:
            _say(f"The index was damaged and is kept as {index.set_aside.name}: it is made anew from the pictures.")
            index.rebuild(_progress())
        elif act not in (_check, _rebuild):
            index.refresh(_progress())
        return act(index, options)


def _add_finding(actions: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    for name, act, about in (
        ("list", _list, "lists the pictures, the newest first"),
        ("search", _search, f"lists the pictures that a search finds: {_FILTERS}"),
    ):
        action = _add(actions, name, act, about)
        if name == "search":
            action.add_argument(
                "query", metavar="QUERY", nargs="+", help="a filter that begins with “-” comes after --"
            )
        action.add_argument("--order", choices=[*ORDERS], default="newest", help="default: newest")
        action.add_argument("--limit", metavar="N", type=whole_number, default=100, help="default: 100; 0: all")
        action.add_argument("--offset", metavar="N", type=whole_number, default=0, help="leave out the first N")
        action.add_argument("--count", action="store_true", help="only say how many there are")
        action.add_argument("--long", action="store_true", help="also date, size, seed, rating and prompt")


def _add_changing(actions: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    action = _add(actions, "rate", _rate, f"gives pictures 0 (none) to {MAX_RATING} stars")
    action.add_argument("rating", metavar="STARS", type=whole_number)
    _add_files(action)
    action = _add(actions, "label", _label, "gives pictures a colour")
    action.add_argument("label", metavar="COLOUR", choices=[*LABELS[1:], "none"], help=f"{', '.join(LABELS[1:])}, none")
    _add_files(action)
    for name, act, about in (
        ("tag", _tag, "gives pictures a tag"),
        ("collect", _collect, "puts pictures into a collection"),
    ):
        action = _add(actions, name, act, about)
        action.add_argument("name", metavar="NAME")
        action.add_argument("--remove", action="store_true", help="take it away instead")
        _add_files(action)
    _add_files(_add(actions, "delete", _delete, "moves pictures to the system's bin; `undo` brings them back"))


def _add(
    actions: argparse._SubParsersAction[argparse.ArgumentParser], name: str, act: Act, about: str
) -> argparse.ArgumentParser:
    parser = actions.add_parser(name, help=about, description=f"{about[0].upper()}{about[1:]}.", allow_abbrev=False)
    parser.set_defaults(act=act)
    parser.add_argument("--json", action="store_true", help="one JSON object a line on stdout")
    return parser


def _add_files(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", metavar="FILE", nargs="+", type=Path)


# ---- finding


def _list(index: GalleryIndex, options: argparse.Namespace) -> int:
    return _show_found(index, "", options)


def _search(index: GalleryIndex, options: argparse.Namespace) -> int:
    query = " ".join(options.query)
    if "is:duplicate" in query.lower():
        index.duplicates(progress=_progress())
    return _show_found(index, query, options)


def _show_found(index: GalleryIndex, query: str, options: argparse.Namespace) -> int:
    if options.count:
        count = index.count(query)
        print(json.dumps({"type": "count", "count": count}) if options.json else count)
        return 0
    left = options.limit if options.limit > 0 else sys.maxsize
    offset = max(0, options.offset)
    while left and (page := index.search(query, options.order, offset, min(left, _PAGE))):
        for picture in page:
            _show(picture, options)
        offset, left = offset + len(page), left - len(page)
    return 0


def _show(picture: Picture, options: argparse.Namespace) -> None:
    if options.json:
        print(json.dumps({"type": "picture"} | as_json(picture)))
    elif getattr(options, "long", False):
        print(f"{_described(picture)}\n    {picture.path}")
    else:
        print(picture.path)


def as_json(picture: Picture) -> dict[str, object]:
    """Plain values."""
    return {
        "path": str(picture.path),
        "bytes": picture.bytes,
        "width": picture.width,
        "height": picture.height,
        "created": picture.created,
        "prompt": picture.prompt,
        "negative_prompt": picture.negative_prompt,
        "model": picture.model,
        "seed": picture.seed,
        "steps": picture.steps,
        "guidance_scale": picture.guidance_scale,
        "batch": picture.batch,
        "rating": picture.annotations.rating,
        "label": picture.annotations.label,
        "tags": list(picture.annotations.tags),
        "collections": list(picture.annotations.collections),
        "problem": picture.problem,
        "is_missing": picture.is_missing,
        "is_kept_here": picture.is_kept_here,
    }


def _described(picture: Picture) -> str:
    stars = "*" * picture.annotations.rating
    size = f"{picture.width}x{picture.height}"
    told = " ".join((picture.prompt or picture.problem).split())
    told = told if len(told) <= _PROMPT_SHOWN else f"{told[:_PROMPT_SHOWN]}…"
    when = picture.created[:16].replace("T", " ")
    seed = "" if picture.seed is None else f"seed {picture.seed}"
    return f"{when}  {size:9}  {stars:5}  {picture.annotations.label:6}  {seed:25}  {told}".rstrip()


def _duplicates(index: GalleryIndex, options: argparse.Namespace) -> int:
    kind = Kind.RECIPE if options.recipe else Kind.PIXELS
    groups = index.duplicates(kind, _progress())
    for number, group in enumerate(groups):
        if options.json:
            print(json.dumps({"type": "duplicates", "kind": kind.value, "paths": [str(p.path) for p in group]}))
            continue
        print("\n" * bool(number) + "\n".join(str(picture.path) for picture in group))
    surplus = sum(len(group) - 1 for group in groups)
    _say(f"{counted(surplus)} more than needed." if groups else "No picture is there twice.")
    return 0


# ---- changing


def _rate(index: GalleryIndex, options: argparse.Namespace) -> int:
    return _annotate(index, options, lambda before: replace(before, rating=options.rating), "rated")


def _label(index: GalleryIndex, options: argparse.Namespace) -> int:
    label = "" if options.label == "none" else options.label
    return _annotate(index, options, lambda before: replace(before, label=label), "labelled")


def _tag(index: GalleryIndex, options: argparse.Namespace) -> int:
    def change(before: Annotations) -> Annotations:
        return replace(before, tags=_with_name(before.tags, options))

    return _annotate(index, options, change, "no longer tagged" if options.remove else "tagged")


def _collect(index: GalleryIndex, options: argparse.Namespace) -> int:
    def change(before: Annotations) -> Annotations:
        return replace(before, collections=_with_name(before.collections, options))

    return _annotate(index, options, change, "taken out of a collection" if options.remove else "put into a collection")


def _with_name(names: tuple[str, ...], options: argparse.Namespace) -> tuple[str, ...]:
    name = next(iter(tidy_names([options.name])), options.name)  # what cannot be tidied is refused by Annotations
    others = tuple(other for other in names if other != name)
    return others if options.remove else (names if name in names else (*names, name))


def _annotate(
    index: GalleryIndex, options: argparse.Namespace, change: Callable[[Annotations], Annotations], done: str
) -> int:
    files = _unique(options.files)
    result = index.annotate(files, change, f"{counted(len(files))} {done}")
    for path, problem in result.kept_here.items():
        _say(f"Note: {path.name} stays as it is, only the index knows: {problem}")
    if options.json:
        for picture in result.changed:
            _show(picture, options)
    _say(f"{counted(len(result.changed))} {done}." if result.changed else "Nothing to change.")
    return 0


def _delete(index: GalleryIndex, options: argparse.Namespace) -> int:
    deleted = index.delete(_unique(options.files))
    if options.json:
        for picture in deleted:
            print(json.dumps({"type": "deleted", "path": str(picture.path)}))
    _say(f"{counted(len(deleted))} moved to the bin: `sana-desktop gallery undo` brings them back.")
    return 0


def _undo(index: GalleryIndex, options: argparse.Namespace) -> int:
    undone = index.undo()
    if options.json:
        print(json.dumps({"type": "undone", "action": undone}))
    _say("There is nothing to undo." if undone is None else f"Undone: {undone}.")
    return 0


# ---- folder and index


def _rebuild(index: GalleryIndex, options: argparse.Namespace) -> int:
    scanned = index.rebuild(_progress())
    if options.json:
        values = {"read": scanned.read, "missing": scanned.missing, "problems": scanned.problems}
        print(json.dumps({"type": "rebuilt"} | values))
    unread = f", {scanned.problems:,} of them cannot be read" if scanned.problems else ""
    _say(f"{counted(scanned.read)} in the index{unread}.")
    return 0


def _check(index: GalleryIndex, options: argparse.Namespace) -> int:
    found = index.check()
    kinds = {"new": found.new, "changed": found.changed, "returned": found.returned, "gone": found.gone}
    for kind, keys in kinds.items():
        for key in keys:
            path = str(index.path_of(key))
            print(
                json.dumps({"type": "disagreement", "kind": kind, "path": path}) if options.json else f"{kind:9} {path}"
            )
    if found.agrees:
        _say(f"The index and the folder agree: {counted(index.count())}.")
        return 0
    raise GalleryDisagrees(
        f"The index and the folder disagree about {counted(sum(map(len, kinds.values())))}: "
        "`sana-desktop gallery list` takes up what changed, `rebuild` reads everything again."
    )


def _unique(files: Iterable[Path]) -> list[Path]:
    return [*dict.fromkeys(files)]


def _progress() -> Callable[[int, int], None]:
    """A line that is written over, on a terminal alone, once there is much to do."""

    def show(done: int, total: int) -> None:
        if total >= _PAGE and sys.stderr is not None and sys.stderr.isatty():
            end = "\n" if done == total else ""
            print(f"\rReading {done:,} of {total:,} pictures", end=end, file=sys.stderr, flush=True)

    return show


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
