"""`sana-desktop metadata`: what pictures carry, for people and as JSON; and copies of them without the prompt."""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from engine import ImageFileError
from engine.image_file import prepare_folder
from engine.image_formats import ImageFormat
from engine.picture_facts import PictureFacts, read_facts
from engine.picture_rewriting import share_copy
from sana_desktop.destination import is_picture_name, output_path

SHARED_STEM = "picture"
"""What a copy in a folder is called: the name of the original may hold the prompt's words."""

_NAME_WIDTH = 13
_MAX_SHOWN = 2000  # characters of a prompt that are shown to people; --json has all


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", metavar="FILE", nargs="+", help="PNG, JPEG, WebP or TIFF, of any program")
    parser.add_argument("--json", action="store_true", help="one JSON object a line, for each picture")
    parser.add_argument(
        "--share",
        metavar="FOLDER|FILE",
        help="write copies that say that a model made them, without prompt, settings, ratings and tags; the pixels "
        "stay as they are; never overwrites",
    )


def run(options: argparse.Namespace) -> int:
    """Prints what the files carry, or writes the copies and prints their paths.

    Raises:
        ImageFileError: one of them could not be read or written; the others are.
    """
    files = [Path(os.path.expanduser(name)) for name in options.files]
    if options.share is None:
        return _each(files, options.json, lambda file: _show(file, options.json, len(files) > 1))
    target = output_path(options.share)
    is_file = is_picture_name(target) and not target.is_dir()
    if is_file and len(files) > 1:
        raise ImageFileError(f"{len(files)} pictures cannot all be {target.name[:100]}: give a folder.")
    prepare_folder(target.parent if is_file else target)
    return _each(files, options.json, lambda file: _share(file, target, is_file, options.json))


def _each(files: list[Path], as_json: bool, work: Callable[[Path], None]) -> int:
    """One file that fails keeps nobody from the others."""
    failed = []
    for file in files:
        try:
            work(file)
        except ImageFileError as error:
            failed.append(error)
            if as_json:
                print(json.dumps({"file": str(file), "error": str(error)}))
    if len(failed) == 1:
        raise failed[0]
    if failed:
        raise ImageFileError(
            f"{len(failed)} of {len(files)} pictures could not be used, the first because: {failed[0]}"
        )
    return 0


def _share(file: Path, target: Path, is_file: bool, as_json: bool) -> None:
    path = target if is_file else target / f"{SHARED_STEM}{file.suffix.lower()}"
    if is_file and ImageFormat.of(file) is not ImageFormat.of(target):
        raise ImageFileError(
            f"{target.name[:100]} is another format than {file.name[:100]}: `sana-desktop export` first."
        )
    copy = share_copy(file, path)
    print(json.dumps({"file": str(file), "copy": str(copy)}) if as_json else copy, flush=True)


def _show(file: Path, as_json: bool, with_name: bool) -> None:
    facts = read_facts(file)
    if as_json:
        print(json.dumps({"file": str(file), **as_dict(facts)}), flush=True)
        return
    if with_name:
        print(file)
    for name, value in _lines(facts):
        first, *more = _shown(value).split("\n")
        print(f"{name:<{_NAME_WIDTH}} {first}".rstrip())
        for line in more:
            print(f"{'':<{_NAME_WIDTH}} {line}".rstrip())
    if with_name:
        print(flush=True)


def as_dict(facts: PictureFacts) -> dict[str, Any]:
    """Plain values; what the picture does not say is null, or empty."""
    imported, notes, told = facts.imported, facts.annotations, facts.disclosure
    return {
        "width": facts.width,
        "height": facts.height,
        "created": facts.created,
        "program": imported.program if imported else None,
        "version": imported.recipe.program if imported else None,
        "model": imported.model if imported else None,
        "request": imported.recipe.request.to_dict() if imported else None,
        "origin": imported.recipe.origin if imported else None,
        "template": _template(facts) or None,
        "not_used": list(imported.ignored) if imported else [],
        "disclosure": {
            "generated": told.is_generated,
            "source_type": told.source_type,
            "system": told.system,
            "system_version": told.version,
            "creator_tool": told.creator_tool,
        },
        "annotations": {
            "rating": notes.rating,
            "label": notes.label,
            "tags": list(notes.tags),
            "collections": list(notes.collections),
        },
        "problem": facts.problem or None,
    }


def _lines(facts: PictureFacts) -> Iterator[tuple[str, str]]:
    if facts.width:
        yield "Size", f"{facts.width}x{facts.height}"
    if facts.created:
        yield "Created", facts.created
    if facts.imported is not None:
        yield from _settings(facts)
    yield "Disclosure", _disclosed(facts)
    notes = facts.annotations
    for name, value in (
        ("Rating", f"{notes.rating} of 5" if notes.rating else ""),
        ("Label", notes.label),
        ("Tags", ", ".join(notes.tags)),
        ("Collections", ", ".join(notes.collections)),
        ("Problem", facts.problem),
    ):
        if value:
            yield name, value


def _settings(facts: PictureFacts) -> Iterator[tuple[str, str]]:
    assert facts.imported is not None
    imported, request = facts.imported, facts.imported.recipe.request
    version = imported.recipe.program
    yield "Program", version if version.startswith(imported.program) else f"{imported.program} {version}".strip()
    if imported.model:
        yield "Model", imported.model
    yield "Prompt", request.prompt
    if request.negative_prompt:
        yield "Negative", request.negative_prompt
    if template := _template(facts):
        yield "Template", template
    yield "Seed", str(request.seed)
    yield "Steps", str(request.steps)
    yield "Guidance", f"{request.guidance_scale:g}"
    yield "Asked for", f"{request.width}x{request.height}"
    if imported.ignored:
        yield "Not used", "\n".join(imported.ignored)


def _template(facts: PictureFacts) -> str:
    found = facts.recipe.provenance.get("template", "") if facts.recipe else ""
    return found if isinstance(found, str) else ""


def _disclosed(facts: PictureFacts) -> str:
    told = facts.disclosure
    if not told.is_generated:
        return "none: nothing says that a model made it"
    system = " ".join(filter(None, (told.system, told.version))) or told.creator_tool
    return f"made by a model{f' ({system})' if system else ''}"


def _shown(text: str) -> str:
    """A stranger's text on a terminal: without what would steer it."""
    cut = text if len(text) <= _MAX_SHOWN else f"{text[:_MAX_SHOWN]}…"
    return "".join(c if c.isprintable() or c == "\n" else " " for c in cut.replace("\r\n", "\n").replace("\t", " "))
