"""`sana-desktop album`: pictures as a contact sheet, a page for the browser, or an archive."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from engine import EngineError, InvalidRequest
from engine.image_file import prepare_folder
from sana_desktop.argument_types import whole_number
from sana_desktop.batches.album import AlbumPicture, picture_files, read_picture
from sana_desktop.batches.archive import write_archive
from sana_desktop.batches.contact_sheet import cell_of, sheet, write_sheet
from sana_desktop.batches.html_gallery import write_html
from sana_desktop.destination import output_path

MAX_COLUMNS = 20
MAX_TITLE_CHARACTERS = 200


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", metavar="FILE|FOLDER", nargs="+", help="pictures, and folders with what lies below")
    parser.add_argument("--sheet", metavar="FILE.png|FILE.pdf", help="a contact sheet; PNG: a file for each page")
    parser.add_argument("--html", metavar="FILE.html", help="one page for the browser, with everything inside")
    parser.add_argument("--zip", metavar="FILE.zip", help="the files, a manifest and checksums")
    parser.add_argument("--title", metavar="TEXT", default="", help="of the sheet and the page")
    parser.add_argument("--columns", metavar="N", type=whole_number, default=4, help="of the sheet; default: 4")
    parser.add_argument(
        "--without-prompts",
        action="store_true",
        help="tell no prompt and no settings: the pictures in the archive say only that a model made them",
    )
    parser.add_argument("--json", action="store_true", help="one JSON object a line on stdout")


def run(options: argparse.Namespace) -> int:
    """Makes what was asked for; the exit code.

    Raises:
        EngineError: something could not be made; what was made before it is whole.
    """
    try:
        _run(options)
    except InvalidRequest as error:
        print(f"sana-desktop: {error}", file=sys.stderr)
        return 2
    return 0


def _run(options: argparse.Namespace) -> None:
    targets = {name: _target(name, getattr(options, name)) for name in ("sheet", "html", "zip")}
    wanted = {name: path for name, path in targets.items() if path is not None}
    if not wanted:
        raise InvalidRequest("files", "Nothing was asked for: give --sheet, --html or --zip.")
    if not 1 <= options.columns <= MAX_COLUMNS:
        raise InvalidRequest("columns", f"A sheet has 1 to {MAX_COLUMNS} columns, not {options.columns}.")
    title = options.title[:MAX_TITLE_CHARACTERS]
    files = picture_files(output_path(given) for given in options.files)
    pictures = [*_read(files, not options.without_prompts)]
    for name, path in wanted.items():
        prepare_folder(path.parent)
        for made in _make(name, path, pictures, title, options):
            _tell(name, made, len(pictures), options.json)


def _target(name: str, given: str | None) -> Path | None:
    """
    Raises:
        InvalidRequest: another kind of file is named.
    """
    if given is None:
        return None
    path = output_path(given)
    suffixes = {"sheet": (".png", ".pdf"), "html": (".html", ".htm"), "zip": (".zip",)}[name]
    if path.suffix.lower() not in suffixes:
        raise InvalidRequest(
            name, f"--{name} takes a file that ends in {' or '.join(suffixes)}: {given[:100]!r} does not."
        )
    return path


def _read(files: list[Path], with_recipes: bool) -> list[AlbumPicture]:
    """What can be read; of the rest a line is told.

    Raises:
        EngineError: nothing can be read.
    """
    pictures = []
    for path in files:
        try:
            pictures.append(read_picture(path, with_recipes))
        except EngineError as error:
            print(f"sana-desktop: left out: {error}", file=sys.stderr)
    if not pictures:
        raise InvalidRequest("files", "None of these files is a picture that can be read: nothing was made.")
    return pictures


def _make(name: str, path: Path, pictures: list[AlbumPicture], title: str, options: argparse.Namespace) -> list[Path]:
    if name == "sheet":
        columns = min(options.columns, len(pictures))
        return write_sheet(path, sheet([cell_of(picture) for picture in pictures], columns, title=title), title)
    if name == "html":
        return [write_html(path, pictures, title or "Pictures")]
    return [write_archive(path, pictures, options.without_prompts)]


def _tell(name: str, path: Path, count: int, as_json: bool) -> None:
    if as_json:
        print(json.dumps({"type": name, "path": str(path), "pictures": count}), flush=True)
    else:
        print(path, flush=True)
