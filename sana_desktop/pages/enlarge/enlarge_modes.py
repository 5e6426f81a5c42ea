"""What the workspace shows: a picture to begin from, one on its way, or one that is done."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from engine import GenerationRequest
from sana_desktop.picture_facts import PictureFacts, facts_words, sides_words
from sana_desktop.worker import FinishedImage


class Mode(Enum):
    HOME = "home"  # no picture is shown
    SETUP = "setup"  # the source, and what is to be done with it
    RUN = "run"  # it waits, is drawn, or was cut short
    RESULT = "result"


@dataclass(frozen=True, slots=True)
class Result:
    """A finished enlargement; without a path it could not be saved."""

    request: GenerationRequest
    path: Path | None
    words: str  # what of it is true
    latent: str | None = None  # by which its latent is kept, if it is

    @classmethod
    def of(cls, finished: FinishedImage) -> Result:
        image = finished.image
        latent = image.provenance.get("latent")
        words = facts_words(PictureFacts.of(image))
        return cls(image.request, finished.path, words, latent if isinstance(latent, str) else None)

    @classmethod
    def made_elsewhere(cls, request: GenerationRequest, path: Path) -> Result:
        """By another program: more than its size is not known here."""
        return cls(request, path, sides_words(request.width, request.height))
