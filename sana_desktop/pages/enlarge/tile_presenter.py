"""TilePresenter: which tiles are shown, which one is chosen, and the prompts of single ones; on the picture and in the
list beside it, which always say the same."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal

from engine import GenerationRequest
from sana_desktop.pages.enlarge.enlarge_stage import EnlargeStage
from sana_desktop.pages.enlarge.tile_list import TileList
from sana_desktop.tile_map import TileMap, TileProgress, TilePrompts


class TilePresenter(QObject):
    """Signals:
    changed()   a tile's prompt was typed
    """

    changed = Signal()

    def __init__(self, stage: EnlargeStage, tiles: TileList, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stage, self._view, self._list = stage, stage.view, tiles
        self.planned: TileMap | None = None  # what the settings ask for
        self._prompts = TilePrompts()
        self._shown: TileMap | None = None
        self._run: GenerationRequest | None = None  # that is under way: its prompts stand
        self._of_picture = ""
        self._view.tile_chosen.connect(self.choose)
        tiles.chosen.connect(self._show_chosen)
        tiles.prompt_typed.connect(self._on_typed)

    # ---- what is planned

    def plan(self, tiles: TileMap | None) -> None:
        """Another grid takes over the prompts at the same places."""
        before, self.planned = self.planned, tiles
        if before is not None and tiles is not None:
            self._prompts.take_over(before, tiles)

    def texts(self) -> tuple[str, ...]:
        """As a request wants them."""
        return () if self.planned is None else self._prompts.texts(self.planned)

    def set_texts(self, texts: tuple[str, ...]) -> None:
        if self.planned is not None:
            self._prompts.set_all(self.planned, texts)
            self._show_chosen()

    # ---- what is shown

    def show(
        self, run: GenerationRequest | None, run_tiles: TileMap | None, progress: TileProgress | None, prompt: str
    ) -> None:
        """
        Args:
            run: what is under way; None: nothing is, and prompts can be typed.
            run_tiles: its tiles.
            prompt: the picture's, which tiles without one of their own show.
        """
        was_run, self._run, self._of_picture = self._run, run, prompt
        self._shown = self.planned if run is None else run_tiles
        self._list.set_tiles(self._shown)
        self._stage.show_tiles(self._shown)
        self._view.set_progress(progress)
        self._list.model.set_progress(progress)
        self._mark_prompts()
        if run != was_run:
            self._show_chosen()

    @property
    def has_tiles(self) -> bool:
        """On the picture."""
        return self._view.tiles() is not None

    def choose(self, number: int | None) -> None:
        self._list.select(number)
        self._show_chosen()

    def step(self, by: int) -> None:
        """To a tile further on; behind the last comes the first."""
        if self._shown is not None and len(self._shown) > 1:
            chosen = self._list.selected()
            self.choose(0 if chosen is None else (chosen + by) % len(self._shown))

    def focus_prompt(self) -> None:
        if self._list.selected() is None:
            self.step(1)
        self._list.prompt.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # ---- inside

    def _texts_by_number(self) -> dict[int, str]:
        if self._run is not None:
            return {number: text for number, text in enumerate(self._run.tile_prompts) if text}
        return {} if self._shown is None else self._prompts.on(self._shown)

    def _mark_prompts(self) -> None:
        prompts = self._texts_by_number()
        self._view.set_with_prompt(frozenset(prompts))
        self._list.show_with_prompt(prompts)

    def _show_chosen(self) -> None:
        number = self._list.selected()
        self._view.set_selected(number)
        if number is not None:
            text = self._texts_by_number().get(number, "")
            self._list.show_prompt(text, self._of_picture, can_be_changed=self._run is None)

    def _on_typed(self, text: str) -> None:
        number = self._list.selected()
        if number is None or self._shown is None or self._run is not None:
            return
        self._prompts.set(self._shown, number, text)
        self._mark_prompts()
        self.changed.emit()
