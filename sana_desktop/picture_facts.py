"""PictureFacts: what of a picture was really denoised, and what only enlarged; and how the window says so."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from engine import GeneratedImage

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class PictureFacts:
    """In pixels, all of them."""

    width: int  # of the finished picture
    height: int
    rendered_width: int  # that were denoised, before the final resize and crop
    rendered_height: int
    tiles: int = 1
    source_width: int = 0  # of the picture that it began from; 0: from noise alone
    source_height: int = 0
    strength: float = 1.0

    @classmethod
    def of(cls, image: GeneratedImage) -> PictureFacts:
        height, width = image.pixels.shape[:2]
        return cls(
            width=width,
            height=height,
            rendered_width=image.rendered_width,
            rendered_height=image.rendered_height,
            tiles=image.tiles,
            source_width=image.source_width,
            source_height=image.source_height,
            strength=image.request.strength if image.source_width else 1.0,
        )

    @property
    def has_source(self) -> bool:
        return self.source_width > 0


def facts_words(facts: PictureFacts) -> str:
    """One line that claims no more than was done: "4096 × 4096 · denoised in 121 tiles from 512 × 512"."""
    if not facts.has_source:
        told = translate("picture_facts", "denoised at this size")
        if (facts.rendered_width, facts.rendered_height) != (facts.width, facts.height):
            told = translate("picture_facts", "denoised at {rendered}, then scaled and cropped")
    elif facts.strength == 0:
        told = translate("picture_facts", "enlarged from {source} by resampling, nothing denoised")
    elif facts.tiles > 1:
        told = translate("picture_facts", "denoised in {tiles} tiles from {source}")
    else:
        told = translate("picture_facts", "denoised in one piece from {source}")
    told = told.format(
        rendered=sides_words(facts.rendered_width, facts.rendered_height),
        source=sides_words(facts.source_width, facts.source_height),
        tiles=facts.tiles,
    )
    return f"{sides_words(facts.width, facts.height)}  ·  {told}"


def sides_words(width: int, height: int) -> str:
    """Width before height, also within a line that is read from right to left."""
    words = f"{width} × {height}"
    return f"\u2066{words}\u2069" if QLocale().textDirection() is Qt.LayoutDirection.RightToLeft else words
