"""Where the images of one call of the command line go, and in which format."""

from __future__ import annotations

import argparse
import os
from dataclasses import dataclass
from pathlib import Path

from engine import GeneratedImage, ImageFileError
from engine.image_file import prepare_folder, prepare_gallery, save_named, save_picture
from engine.image_formats import DEFAULT_QUALITY, ImageFormat
from engine.image_name import FOLDER_TEMPLATE, GALLERY_TEMPLATE
from engine.name_template import NameTemplate
from engine.paths import pictures_folder
from sana_desktop.argument_types import quality

_OTHER_FORMATS = {".avif", ".bmp", ".gif", ".jxl", ".heic", ".heif", ".psd", ".svg", ".exr", ".jp2"}
_WRITTEN = [kind for kind in ImageFormat if kind.bits == 8]


def add_saving_options(parser: argparse.ArgumentParser, several: str = "") -> None:
    """
    Args:
        several: what becomes of a file's name if there are several images, for the help.
    """
    parser.add_argument(
        "--output",
        metavar="FILE|FOLDER",
        help=f"where to save; never overwrites{several}; default: the gallery",
    )
    parser.add_argument(
        "--name",
        metavar="TEMPLATE",
        help="of the file below the folder: {date}/{time}_{seed}_{prompt:40} for example, at most 40 characters of the "
        "prompt; a wrong token lists them all",
    )
    parser.add_argument(
        "--format",
        choices=[kind.value for kind in _WRITTEN],
        help="default: what FILE's name says, else png; with 16 bits: sana-desktop export",
    )
    parser.add_argument(
        "--quality", metavar="Q", type=quality, default=DEFAULT_QUALITY, help="of JPEG and WebP, 1 to 100; default: 95"
    )


@dataclass(frozen=True, slots=True)
class Destination:
    """The gallery, a folder, or one file (numbered if there are several images)."""

    folder: Path
    file_name: str | None = None
    is_gallery: bool = False
    count: int = 1
    kind: ImageFormat = ImageFormat.PNG
    quality: int = DEFAULT_QUALITY
    template: str = ""  # of the name below the folder; "": the usual one

    @classmethod
    def of(cls, options: argparse.Namespace, count: int) -> Destination:
        """From the options of `add_saving_options`.

        Raises:
            ImageFileError: the name asks for a format that is not written, or for another one than --format, or is
                empty, or there is a template as well.
            InvalidRequest: the template cannot be used.
        """
        chosen = None if options.format is None else ImageFormat(options.format)
        if options.name is not None:
            NameTemplate.parse(options.name)  # better refused now than after the rendering
        rest = {
            "count": count,
            "kind": chosen or ImageFormat.PNG,
            "quality": options.quality,
            "template": options.name or "",
        }
        if options.output is None:
            return cls(pictures_folder(), is_gallery=True, **rest)
        path = output_path(options.output)
        if os.path.isdir(path):  # unlike Path.is_dir, False for a name that cannot be
            return cls(path, **rest)
        suffix = path.suffix.lower()
        if suffix in _OTHER_FORMATS:
            ImageFormat.of(path)  # raises
        if not is_picture_name(path):
            return cls(path, **rest)
        if options.name is not None:
            raise ImageFileError(f"--name names files in a folder and {path.name[:100]} is a file: give one of both.")
        if chosen not in (None, ImageFormat.of(path)):
            raise ImageFileError(
                f"The name ends in {suffix} and the format is {options.format}: give only one of both."
            )
        return cls(path.parent, path.name, **rest | {"kind": ImageFormat.of(path)})

    def prepare(self) -> None:
        """
        Raises:
            ImageFileError: nothing can be saved there.
        """
        (prepare_gallery if self.is_gallery else prepare_folder)(self.folder)

    def save(self, image: GeneratedImage, number: int) -> Path:
        """
        Raises:
            ImageFileError: it could not be saved.
        """
        if self.file_name is None:
            template = self.template or (GALLERY_TEMPLATE if self.is_gallery else FOLDER_TEMPLATE)
            return save_named(image, self.folder, template, self.kind, self.quality, number=number)
        path = self.folder / self.file_name
        path = path if self.count == 1 else path.with_stem(f"{path.stem}-{number}")
        return save_picture(image, path, self.kind, self.quality)


def output_path(given: str) -> Path:
    """
    Raises:
        ImageFileError: it has no name, or lies in the home of a user who is not here.
    """
    if not given:  # an unset variable of a script, rather than the working folder
        raise ImageFileError("The output has no name: give a folder or FILE.png.")
    path = os.path.expanduser(given)
    if path.startswith("~"):
        raise ImageFileError(f"{given[:100]} is in the home of a user who is not here: give the folder in full.")
    return Path(path)


def is_picture_name(path: Path) -> bool:
    """Whether a name asks for a format that is written."""
    try:
        ImageFormat.of(path)
    except ImageFileError:
        return False
    return True
