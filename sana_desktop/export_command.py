"""`sana-desktop export`: a picture in another format, or with 16 bits a channel from its kept latent."""

from __future__ import annotations

import argparse
import contextlib
import os
from pathlib import Path

from engine import EngineError, ImageFileError, InvalidRequest, StepProgress
from engine.image_file import prepare_folder
from engine.image_formats import DEFAULT_QUALITY, ImageFormat
from sana_desktop.argument_types import device_name, quality
from sana_desktop.destination import output_path
from sana_desktop.rendering import Renders, open_engine, reported
from sana_desktop.reporter import Reporter


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("source", metavar="FILE", help="a picture that this program saved; with 8 bits, any")
    parser.add_argument(
        "--format",
        choices=[kind.value for kind in ImageFormat],
        help="png16 and tiff16 have 16 bits a channel; default: what the name after --output says",
    )
    parser.add_argument(
        "--quality", metavar="Q", type=quality, default=DEFAULT_QUALITY, help="of JPEG and WebP, 1 to 100; default: 95"
    )
    parser.add_argument("--output", metavar="FILE|FOLDER", help="where to save; never overwrites; default: beside FILE")
    parser.add_argument(
        "--device", metavar="auto|cpu|cuda", type=device_name, default="auto", help="where 16 bits are decoded"
    )
    parser.add_argument("--json", action="store_true", help="events on stdout, one JSON object a line")


def run(options: argparse.Namespace) -> int:
    """Writes the file; the exit code."""

    def work(reporter: Reporter, renders: Renders) -> None:
        source = Path(os.path.expanduser(options.source))
        target, kind = _target(options, source)
        if not source.is_file():
            raise ImageFileError(f"There is no file {str(source)[:200]!r} to export: give a picture.")
        try:
            from engine.exporting import Exported, export  # not at the top: imports torch
        except (ImportError, OSError) as error:
            raise EngineError(
                f"The engine cannot be loaded ({error}): `sana-desktop doctor` says what is missing."
            ) from None
        if options.output is not None:
            prepare_folder(target.parent)
        with contextlib.closing(export(source, target, kind, options.quality, options.device)) as events:
            for event in events:
                match event:
                    case StepProgress():
                        reporter.progress(event)
                    case Exported():
                        if event.recipe_left_out:
                            reporter.notice("The recipe is too long for a JPEG: only the file that you had holds it.")
                        reporter.exported(event.path, event.from_latent)

    return reported(options, work, open_engine)


def _target(options: argparse.Namespace, source: Path) -> tuple[Path, ImageFormat]:
    """
    Raises:
        InvalidRequest: no format is named.
        ImageFileError: the name asks for another one than --format, or for one that is not written.
    """
    kind = None if options.format is None else ImageFormat(options.format)
    folder = source.parent
    if options.output is not None:
        path = output_path(options.output)
        if path.suffix and not os.path.isdir(path):
            named = ImageFormat.of(path)
            if kind is not None and named.suffix != kind.suffix:
                raise ImageFileError(
                    f"The name ends in {path.suffix} and the format is {kind.value}: give one of both."
                )
            return path, kind or named
        folder = path
    if kind is None:
        raise InvalidRequest("format", "Give --format, or --output with a name that says it: fox.webp for example.")
    return folder / f"{source.stem}{'-16bit' if kind.bits == 16 else ''}{kind.suffix}", kind
