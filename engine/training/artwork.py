"""Artwork packages as npm packs them: a `.tgz`, or the folder it unpacks to."""

from __future__ import annotations

import functools
import io
import tarfile
from pathlib import Path

from PIL import Image


class Artwork:
    """The pictures of @lobehub/fluent-emoji-3d: `assets/<code points>.webp`, RGBA, mostly 256×256."""

    def __init__(self, package: Path) -> None:
        self._package = package
        if package.is_dir():
            self._files = {path.stem: path.read_bytes() for path in (package / "assets").glob("*.webp")}
        else:
            self._files = _read_archive(package)

    @property
    def code_points(self) -> list[str]:
        return sorted(self._files)

    @functools.cache  # noqa: B019 -- the pictures live as long as the process that trains on them
    def picture(self, code_point: str) -> Image.Image:
        """The drawing, padded to a square."""
        with Image.open(io.BytesIO(self._files[code_point])) as image:
            drawing = image.convert("RGBA")
        side = max(drawing.size)
        square = Image.new("RGBA", (side, side))
        square.paste(drawing, ((side - drawing.width) // 2, (side - drawing.height) // 2))
        return square


def _read_archive(package: Path) -> dict[str, bytes]:
    files = {}
    with tarfile.open(package) as archive:
        for member in archive:
            if member.isfile() and member.name.endswith(".webp"):
                stream = archive.extractfile(member)
                assert stream is not None  # isfile() holds
                files[Path(member.name).stem] = stream.read()
    return files
