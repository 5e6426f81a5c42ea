"""Four sets of emoji drawings, brought to one form: a square sprite for each style and concept.

`draw_sprites` reads the sets from packages as npm packs them (a `.tgz`, or the folder it unpacks to), `load_sprites`
reads what that wrote. Only the sprites travel to the machine that trains.

| style | package |
| --- | --- |
| 3d | @lobehub/fluent-emoji-3d: `assets/<code point>.webp`, 256×256 |
| flat | @iconify-json/fluent-emoji-flat: SVG |
| outline | @iconify-json/fluent-emoji-high-contrast: SVG in one ink |
| cartoon | @iconify-json/noto: SVG |
"""

from __future__ import annotations

import gzip
import io
import json
import re
import tarfile
import warnings
import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from PIL import Image
from torch import Tensor

from engine.errors import EngineError
from engine.training.emoji.concepts import CONCEPTS, Concept

STYLES = ("3d", "flat", "outline", "cartoon")
SPRITE_SIDE = 384  # pixels; more than most things take on a picture of 512
MARGIN = 0.04  # of the side, left empty all around
QUALITY = 90
VISIBLE = 8  # alpha from which a pixel counts as drawn: specks would shrink the drawing
MAX_PACKAGE_BYTES = 256 * 2**20  # unpacked; the largest has 40 MiB
MAX_SIDE = 2048  # pixels of a drawing that is read

Draw = Callable[[Concept], Image.Image]  # RGBA of any size


@dataclass(frozen=True, eq=False)
class Sprites:
    """All drawings in memory. The concepts are in the order in which they were asked for."""

    styles: tuple[str, ...]
    pictures: Tensor  # (styles, concepts, 4, side, side) uint8: RGBA, not premultiplied


def draw_sprites(
    packages: Mapping[str, Path], folder: Path, concepts: Sequence[Concept] = CONCEPTS, side: int = SPRITE_SIDE
) -> None:
    """Writes `<folder>/<style>/<code point>.webp`: RGBA, side×side pixels, the drawing as large as the margin allows.

    Args:
        packages: Where the set of each style is.

    Raises:
        EngineError: A package cannot be read, or lacks a drawing.
    """
    for style in STYLES:
        draw = _drawings_3d(packages[style]) if style == "3d" else _drawings_svg(packages[style], side)
        (folder / style).mkdir(parents=True, exist_ok=True)
        for concept in concepts:
            sprite = _fitted(draw(concept), side)
            if style == "outline":  # the painter chooses the ink
                alpha = sprite.getchannel("A")
                sprite = Image.new("RGBA", sprite.size, "white")
                sprite.putalpha(alpha)
            sprite.save(_sprite_path(folder, style, concept), quality=QUALITY)


def load_sprites(folder: Path, concepts: Sequence[Concept] = CONCEPTS) -> Sprites:
    """What `draw_sprites` wrote.

    Raises:
        EngineError: A file is missing, damaged or of another size than the others.
    """
    pictures: Tensor | None = None
    for row, style in enumerate(STYLES):
        for column, concept in enumerate(concepts):
            path = _sprite_path(folder, style, concept)
            try:
                data = path.read_bytes()
            except OSError as error:
                raise EngineError(f"{path} is missing; draw the sprites of all concepts anew") from error
            sprite = np.asarray(_decoded(data, str(path)))  # (side, side, 4)
            height, width, channels = sprite.shape
            if pictures is None:
                pictures = torch.empty(len(STYLES), len(concepts), channels, height, height, dtype=torch.uint8)
            if (height, width) != pictures.shape[-2:]:
                raise EngineError(f"{path} is {width}×{height} pixels, unlike the others; draw all sprites anew")
            pictures[row, column] = torch.from_numpy(sprite.copy()).movedim(-1, 0)
    assert pictures is not None, "no concepts"
    return Sprites(STYLES, pictures)


def _sprite_path(folder: Path, style: str, concept: Concept) -> Path:
    return folder / style / f"{concept.code_point}.webp"


def _fitted(drawing: Image.Image, side: int) -> Image.Image:
    """The visible part in the middle of a square: every set leaves other margins, the sprites leave the same."""
    visible = drawing.getchannel("A").point(lambda alpha: 255 * (alpha >= VISIBLE)).getbbox()
    if visible is None:
        raise EngineError("A drawing is empty; take the packages from npm again")
    drawing = drawing.crop(visible)
    scale = side * (1 - 2 * MARGIN) / max(drawing.size)
    width, height = (max(round(length * scale), 1) for length in drawing.size)
    drawing = _resized(drawing, width, height)
    square = Image.new("RGBA", (side, side))
    square.paste(drawing, ((side - width) // 2, (side - height) // 2))
    return square


def _resized(drawing: Image.Image, width: int, height: int) -> Image.Image:
    """RGBA, premultiplied meanwhile: transparent pixels have some colour too, which would bleed into the edges.

    In floats: Lanczos overshoots at edges, and rounded to bytes alpha would be cut off where colour is not.
    """
    pixels = np.asarray(drawing).astype(np.float32) / 255
    pixels[..., :3] *= pixels[..., 3:]
    planes = [
        Image.fromarray(plane).resize((width, height), Image.Resampling.LANCZOS) for plane in np.moveaxis(pixels, -1, 0)
    ]
    resized = np.stack(planes, -1)
    resized[..., :3] /= np.maximum(resized[..., 3:], 1 / 255)
    return Image.fromarray((resized.clip(0, 1) * 255).round().astype(np.uint8))


def _drawings_3d(package: Path) -> Draw:
    pictures = _read_package(package, re.compile(r"assets/[0-9a-f-]+\.webp"))

    def draw(concept: Concept) -> Image.Image:
        name = f"assets/{concept.code_point}.webp"
        if name not in pictures:
            raise EngineError(f"{package} has no drawing of {concept.name} ({concept.code_point})")
        return _decoded(pictures[name], f"{name} in {package}")

    return draw


def _drawings_svg(package: Path, side: int) -> Draw:
    try:
        import resvg_py
    except ImportError as error:
        raise EngineError("Drawing the sprites needs the package resvg-py: pip install resvg-py") from error
    files = _read_package(package, re.compile(r"(icons|chars)\.json"))
    try:
        icons, names = json.loads(files["icons.json"]), json.loads(files["chars.json"])
    except (KeyError, ValueError, RecursionError) as error:
        raise EngineError(f"{package} is no set of icons: icons.json or chars.json cannot be read") from error

    def draw(concept: Concept) -> Image.Image:
        where = f"{concept.name} ({concept.code_point}) in {package}"
        try:
            # Iconify leaves out the sign that asks for a coloured emoji.
            icon = icons["icons"][names[concept.code_point.replace("-fe0f", "")]]
            width, height = (float(icon.get(length, icons[length])) for length in ("width", "height"))
            body = str(icon["body"])
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise EngineError(f"No drawing of {where}") from error
        if re.search(r"""href\s*=\s*["']?(?!["'#])""", body) or not (0 < width < 10_000 and 0 < height < 10_000):
            raise EngineError(f"The drawing of {where} refers to other files or has no size")
        scale = 2 * side / max(width, height)  # twice as fine as needed: margins are still to be cut off
        svg = (
            '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
            f'width="{width * scale}" height="{height * scale}" viewBox="0 0 {width} {height}">{body}</svg>'
        )
        try:
            png = bytes(resvg_py.svg_to_bytes(svg_string=svg, skip_system_fonts=True))
        except ValueError as error:
            raise EngineError(f"The drawing of {where} cannot be drawn: {error}") from error
        return _decoded(png, where)

    return draw


def _read_package(package: Path, wanted: re.Pattern[str]) -> dict[str, bytes]:
    """The wanted files by their path inside the package. Nothing is unpacked to disk."""
    try:
        if package.is_dir():
            root = package / "package" if (package / "package").is_dir() else package
            paths = [path for path in root.rglob("*") if wanted.fullmatch(path.relative_to(root).as_posix())]
            return {path.relative_to(root).as_posix(): path.read_bytes() for path in paths}
        # As a whole and bounded: an archive may unpack to a thousand times its size.
        with gzip.open(package) as stream:
            content = stream.read(MAX_PACKAGE_BYTES + 1)
        if len(content) > MAX_PACKAGE_BYTES:
            raise EngineError(f"{package} unpacks to more than {MAX_PACKAGE_BYTES >> 20} MiB; it is no set of drawings")
        files = {}
        with tarfile.open(fileobj=io.BytesIO(content), mode="r:") as archive:
            for member in archive:
                name = member.name.partition("/")[2]  # npm puts all into one folder
                if member.isreg() and wanted.fullmatch(name):
                    stream = archive.extractfile(member)
                    assert stream is not None  # isreg() holds
                    files[name] = stream.read()
        return files
    except (OSError, EOFError, zlib.error, tarfile.TarError) as error:
        raise EngineError(f"{package} cannot be read as an npm package: {error}") from error


def _decoded(data: bytes, where: str) -> Image.Image:
    """RGBA. Refuses what would fill the memory."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(data), formats=("WEBP", "PNG")) as image:
                if max(image.size) > MAX_SIDE:
                    raise EngineError(f"{where} is larger than {MAX_SIDE} pixels")
                return image.convert("RGBA")
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombWarning, Image.DecompressionBombError) as error:
        raise EngineError(f"{where} cannot be read as a picture: {error}") from error
