"""EnlargeSource: the picture that the workspace begins from, and how it was made, or would be."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

from engine import GenerationRequest, ModelInfo
from sana_desktop.parameters import Parameters, build_requests, draw_seed
from sana_desktop.source_reader import SourceFile

_PICTURES = (".png", ".jpg", ".jpeg", ".webp")
_UNTYPED = "a picture"  # before a prompt is there


@dataclass(frozen=True, slots=True, eq=False)
class EnlargeSource:
    path: Path
    image: QImage
    thumbnail: QImage
    base: GenerationRequest  # how it was made, or would be
    prompt: str  # "": nobody knows

    @property
    def sides(self) -> tuple[int, int]:
        """Width and height in pixels."""
        return self.image.width(), self.image.height()

    @classmethod
    def of(cls, file: SourceFile, usual: Parameters, models: Sequence[ModelInfo]) -> EnlargeSource:
        """`usual`: what is set for new pictures; its size and seed may be wrong, and neither is this picture's."""
        known = [model.name for model in models]
        model = usual.model if usual.model in known or not known else known[0]
        usual = dataclasses.replace(usual, model=model, count=1, width=512, height=512, seed=draw_seed())
        base = build_requests(_UNTYPED, "", usual)[0]
        if file.request is None:
            return cls(file.path, file.image, file.thumbnail, base, "")
        made = file.request if file.request.model in known else dataclasses.replace(file.request, model=base.model)
        return cls(file.path, file.image, file.thumbnail, made, file.request.prompt)


def dropped_picture(data: QMimeData) -> Path | None:
    """The first picture file among what is dragged."""
    paths = (Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    return next((path for path in paths if path.suffix.lower() in _PICTURES), None)
