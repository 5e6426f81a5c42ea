"""EnlargeDraft: the picture to begin from and what is chosen about it, on the way to a request."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from PySide6.QtCore import QObject, QSignalBlocker, Signal

from engine import GenerationRequest, InvalidRequest, ModelInfo
from engine.request import MAX_PROMPT_CHARACTERS
from sana_desktop.enlarging import LONG_SIDES, Enlargement, enlarged_sides, enlargement_request
from sana_desktop.pages.enlarge.enlarge_settings import EnlargeSettings
from sana_desktop.pages.enlarge.enlarge_source import EnlargeSource
from sana_desktop.pages.enlarge.enlarge_words import plan_words
from sana_desktop.pages.enlarge.tile_presenter import TilePresenter
from sana_desktop.parameters import draw_seed
from sana_desktop.source_reader import SourceFile, SourceReader
from sana_desktop.studio import Studio
from sana_desktop.tile_map import TileMap

_MAX_TILE_TEXT = 5 * MAX_PROMPT_CHARACTERS  # of all together: more would not be read back out of the picture's recipe


class EnlargeDraft(QObject):
    """Signals:
    loaded()                   another picture is here to begin from
    taken_over()               the picture is here that a run begins from, and its settings are filled in
    changed()                  something was chosen
    unreadable(str)            the picture that was asked for cannot be read, in a sentence
    """

    loaded = Signal()
    taken_over = Signal()
    changed = Signal()
    unreadable = Signal(str)

    def __init__(
        self, studio: Studio, settings: EnlargeSettings, tiles: TilePresenter, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._studio, self._settings, self._tiles = studio, settings, tiles
        self.source: EnlargeSource | None = None
        self._long_side = 0  # wanted for the picture that is being read
        self._run: GenerationRequest | None = None  # whose picture is being read
        self._reader = SourceReader(self)
        self._reader.read.connect(self._on_read)
        self._reader.failed.connect(self._on_failed)
        settings.changed.connect(self._on_changed)
        tiles.changed.connect(self.changed)
        studio.models_changed.connect(self._on_models)

    def load(self, path: Path, long_side: int) -> None:
        """Begin from another picture. `long_side`: pixels to reach; 0: the largest."""
        self._long_side, self._run = long_side, None
        self._reader.ask(path)

    def take_over(self, run: GenerationRequest) -> None:
        """Begin from what a run begins from, so that it can be made again with other settings."""
        self._run = run
        self._reader.ask(Path(run.source).expanduser())

    def close(self) -> None:
        self._reader.close()

    def has_source_of(self, request: GenerationRequest) -> bool:
        return self.source is not None and self.source.path == Path(request.source).expanduser()

    # ---- what it comes to

    def size(self) -> tuple[int, int]:
        """Width and height of the picture to be; of the source, where it can become no larger."""
        assert self.source is not None, "a picture is there"
        long_side = self._settings.long_side()
        return enlarged_sides(*self.source.sides, long_side) if long_side else self.source.sides

    def prompt(self) -> str:
        return self._settings.prompt.toPlainText()

    def draw_seed(self) -> None:
        """A new one, where each start is to have its own."""
        if not self._settings.seed.is_locked():
            self._settings.seed.set_seed(draw_seed())

    def request(self) -> GenerationRequest:
        """
        Raises:
            InvalidRequest: with what is wrong, in a sentence.
        """
        if self.source is None:
            raise InvalidRequest("source", self.tr("Choose a picture first."))
        chosen = self._settings.chosen()
        if not chosen.long_side:
            raise InvalidRequest("width", self.tr("The picture is as large already."))
        texts = self._tiles.texts()
        if sum(map(len, texts)) > _MAX_TILE_TEXT:
            raise InvalidRequest("tile_prompts", self.tr("The tiles' prompts are too long: shorten some of them."))
        base = dataclasses.replace(self.source.base, model=self._settings.model(), seed=self._settings.seed.seed())
        chosen = dataclasses.replace(chosen, tile_prompts=texts)
        return enlargement_request(base, self.source.path, self.source.sides, self.prompt(), chosen)

    # ---- inside

    def _on_read(self, file: SourceFile) -> None:
        self.source = EnlargeSource.of(file, self._studio.settings.value.parameters, self._studio.models)
        self._settings.show_source(file.path, file.thumbnail, self.source.sides)
        run, self._run = self._run, None
        if run is None:
            self._fill(self.source.base, Enlargement(self._long_side or LONG_SIDES[-1]), self.source.prompt)
            self.loaded.emit()
        else:
            self.source = dataclasses.replace(self.source, base=run, prompt=run.prompt)
            side = max(run.width, run.height)
            self._fill(
                run, Enlargement(side, run.steps, run.strength, run.tile_overlap, run.guidance_scale), run.prompt
            )
            self._tiles.set_texts(run.tile_prompts)
            self.taken_over.emit()

    def _on_failed(self, path: Path, why: str) -> None:
        if self._run is None:  # else the run itself tells it
            self.unreadable.emit(why)
        self._run = None

    def _fill(self, base: GenerationRequest, chosen: Enlargement, prompt: str) -> None:
        """With the picture's own seed it stays the same picture."""
        with QSignalBlocker(self._settings):  # what is filled in by halves is no request
            self._settings.seed.set_locked(True)
            self._settings.set_model(base.model)
        self._settings.set_values(prompt, chosen, base.seed)

    def _on_changed(self) -> None:
        if self.source is None:
            return
        model, chosen = self._model(), self._settings.chosen()
        tiles = None
        if model is not None and chosen.long_side and chosen.strength > 0:
            tiles = TileMap.of(*self.size(), model.native_size, chosen.overlap)
        self._tiles.plan(tiles)
        native_size = 0 if model is None else model.native_size
        self._settings.show_about(plan_words(chosen, tiles, native_size) if chosen.long_side else "")
        self.changed.emit()

    def _on_models(self, models: list[ModelInfo]) -> None:
        self._settings.set_models(models)
        self._on_changed()

    def _model(self) -> ModelInfo | None:
        name = self._settings.model()
        return next((model for model in self._studio.models if model.name == name), None)
