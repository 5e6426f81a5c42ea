"""EnlargePage: the 4096 workspace. A picture becomes large here, tile by tile, under the eyes of whoever wants it.

Settings stand first, the picture in the middle, its tiles last. What is started waits in the queue like everything
else; the page follows it from there.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from enum import Enum
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from engine import GenerationRequest, InvalidRequest, ModelInfo, PictureRows
from engine.journal import Unfinished
from engine.request import MAX_PROMPT_CHARACTERS
from sana_desktop.enlarging import LONG_SIDES, Enlargement, enlarged_sides, enlargement_request, is_enlargement
from sana_desktop.image_store import ImageStore, Levels
from sana_desktop.pages.enlarge.enlarge_actions import enlarge_specs
from sana_desktop.pages.enlarge.enlarge_forecast import EnlargeForecast
from sana_desktop.pages.enlarge.enlarge_run import EnlargeRun, RunPhase, RunState
from sana_desktop.pages.enlarge.enlarge_settings import EnlargeSettings
from sana_desktop.pages.enlarge.enlarge_source import EnlargeSource
from sana_desktop.pages.enlarge.enlarge_stage import EnlargeStage
from sana_desktop.pages.enlarge.enlarge_words import kept_words, plan_words, state_words
from sana_desktop.pages.enlarge.tile_list import TileList
from sana_desktop.pages.export_chooser import ExportChooser
from sana_desktop.pages.page import Page
from sana_desktop.pages.unfinished import DiscardQuestion, entry_of
from sana_desktop.parameters import draw_seed
from sana_desktop.picture_facts import PictureFacts, facts_words, sides_words
from sana_desktop.source_reader import SourceFile, SourceReader
from sana_desktop.studio import Studio
from sana_desktop.theme import SPACE_M
from sana_desktop.tile_map import TileMap, TilePrompts
from sana_desktop.windows.actions import ActionSpec
from sana_desktop.worker import FinishedImage

_TILES_WIDTH = 208
_MAX_TILE_TEXT = 5 * MAX_PROMPT_CHARACTERS  # of all together: more would not be read back out of the picture's recipe
_PICTURES = (".png", ".jpg", ".jpeg", ".webp")


class Mode(Enum):
    HOME = "home"  # no picture yet
    SETUP = "setup"  # the source, and what is to be done with it
    RUN = "run"  # it waits, is drawn, or was cut short
    RESULT = "result"


@dataclasses.dataclass(frozen=True, slots=True)
class Result:
    """A finished enlargement; without a path it could not be saved."""

    request: GenerationRequest
    path: Path | None
    words: str  # what of it is true
    latent: str | None = None


class EnlargePage(Page):
    name = "enlarge"

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(studio, parent)
        self.mode = Mode.HOME
        self.source: EnlargeSource | None = None
        self.result: Result | None = None
        self._long_side = 0  # wanted for the picture that is being read
        self._taken_over: GenerationRequest | None = None  # a run whose source is being read
        self._tiles: TileMap | None = None  # of what the settings ask for
        self._prompts = TilePrompts()
        self._unfinished: dict[str, Unfinished] = {}
        self.settings = EnlargeSettings(studio.models)
        self.stage = EnlargeStage()
        self.tiles = TileList()
        self.view, self.bar = self.stage.view, self.stage.bar
        self.run = EnlargeRun(studio.controller, self)
        self.forecast = EnlargeForecast(studio.controller, self.settings.forecast, self)
        self.exports = ExportChooser(studio.controller, self)
        self._question = DiscardQuestion(studio.unfinished, self)
        self._reader = SourceReader(self)
        self._store = ImageStore(self)
        self._lay_out()
        self._connect()
        self.setAcceptDrops(True)

    # ---- what the window knows of it

    def action_specs(self) -> Sequence[ActionSpec]:
        return enlarge_specs()

    def picture_widgets(self) -> Sequence[QWidget]:
        return (self.view,)

    def actions_made(self) -> None:
        self._refresh()

    def entered(self) -> None:
        self.run.look()
        self.studio.unfinished.look()
        if self.stage.is_home():
            self.stage.home.focus_first()

    def close_page(self) -> None:
        self.forecast.close()
        self._reader.close()
        self._store.close()

    def load(self, path: Path, long_side: int = 0) -> None:
        """Read a picture to begin from. `long_side`: pixels to reach; 0: the largest."""
        self._long_side, self._taken_over = long_side, None
        self._reader.ask(path)

    # ---- what menus, shortcuts and buttons ask for

    def start(self) -> None:
        self._start(first=False)

    def start_first(self) -> None:
        self._start(first=True)

    def cancel(self) -> None:
        """What the page shows; else an export. Another page's pictures are left alone."""
        if self.mode is Mode.RUN and self.run.state.phase.is_under_way:
            self.run.cancel()
        elif not self.studio.controller.status.is_busy:
            self.studio.controller.cancel_current()

    def go_on(self) -> None:
        """With what was cut short, or paused."""
        if self.mode is Mode.SETUP and self.run.state.phase.is_under_way:
            self._show_run()
        elif self.run.state.phase is RunPhase.PAUSED or self.run.state.is_held:
            self.studio.controller.resume()
        elif self.run.request is not None and self._can_go_on():
            self.run.go_on_with(self.run.request)

    def change(self) -> None:
        """The same source, with the settings to be changed."""
        if self.source is not None:
            self._show_setup()
            self.settings.prompt.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose_file(self) -> None:
        chooser = QFileDialog(self, self.tr("Enlarge a picture file"))
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.setNameFilter(self.tr("Pictures (*.png *.jpg *.jpeg *.webp)"))
        chooser.fileSelected.connect(self._on_file_chosen)
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def choose_2048(self) -> None:
        self.settings.choose(LONG_SIDES[0])

    def choose_4096(self) -> None:
        self.settings.choose(LONG_SIDES[-1])

    def show_unfinished(self) -> None:
        self.mode = Mode.HOME
        self.stage.show_home()
        self._refresh()
        self.stage.home.focus_first()
        self.studio.unfinished.look()

    def show_in_gallery(self) -> None:
        if self.result is not None and self.result.path is not None:
            self.studio.picture_wanted.emit(self.result.path)

    def export_as(self) -> None:
        if self.result is not None and self.result.path is not None:
            self.exports.open(self.result.path, self.result.latent)

    def copy_picture(self) -> None:
        self.studio.pictures.copy(self.view.image())

    def compare(self, wanted: bool) -> None:
        self.stage.compare(wanted and self.mode is Mode.RESULT)

    def show_tiles(self, wanted: bool) -> None:
        self.view.show_grid(wanted)
        self._check("show_tiles", wanted)

    def next_tile(self) -> None:
        self._step_tile(1)

    def previous_tile(self) -> None:
        self._step_tile(-1)

    def focus_prompt(self) -> None:
        self.settings.prompt.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.settings.prompt.selectAll()

    def focus_tile_prompt(self) -> None:
        if self.tiles.selected() is None:
            self._step_tile(1)
        self.tiles.prompt.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def fit_picture(self) -> None:
        self.view.fit()

    def show_actual_size(self) -> None:
        self.view.show_actual_size()

    # ---- what is dropped and read

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped_picture(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped_picture(event)
        if path is not None:
            event.acceptProposedAction()
            self.load(path)

    def _on_file_chosen(self, name: str) -> None:
        self.load(Path(name))

    def _on_read(self, file: SourceFile) -> None:
        self.source = EnlargeSource.of(file, self.studio.settings.value.parameters, self.studio.models)
        self.settings.show_source(file.path, file.thumbnail, self.source.sides)
        run, self._taken_over = self._taken_over, None
        if run is None:
            self._fill(self.source.base, Enlargement(self._long_side or LONG_SIDES[-1]), self.source.prompt)
            self._show_setup()
            if self.settings.start.isEnabled():
                self.settings.start.setFocus(Qt.FocusReason.OtherFocusReason)
            else:
                self.settings.prompt.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._fill_from_run(run)
            self.stage.show_source(file.image)
            self._refresh()

    def _on_unreadable(self, path: Path, why: str) -> None:
        if self._taken_over is None:  # else the run itself tells it
            self.studio.failed.emit(why, "")
        self._taken_over = None

    def _fill(self, base: GenerationRequest, chosen: Enlargement, prompt: str) -> None:
        """The picture's own seed: with it, it stays the same picture."""
        self.settings.seed.set_locked(True)
        self.settings.set_model(base.model)
        self.settings.set_values(prompt, chosen, base.seed)

    def _fill_from_run(self, request: GenerationRequest) -> None:
        """So that it can be made again with other settings."""
        assert self.source is not None, "it was read just now"
        self.source = dataclasses.replace(self.source, base=request, prompt=request.prompt)
        chosen = Enlargement(
            max(request.width, request.height),
            request.steps,
            request.strength,
            request.tile_overlap,
            request.guidance_scale,
        )
        self._fill(request, chosen, request.prompt)
        if self._tiles is not None:
            self._prompts.set_all(self._tiles, request.tile_prompts)
            self._show_tile()

    # ---- what is chosen

    def request(self) -> GenerationRequest:
        """What a start would ask for.

        Raises:
            InvalidRequest: with what is wrong, in a sentence.
        """
        if self.source is None:
            raise InvalidRequest("source", self.tr("Choose a picture first."))
        chosen = self.settings.chosen()
        if not chosen.long_side:
            raise InvalidRequest("width", self.tr("The picture is as large already."))
        texts = () if self._tiles is None else self._prompts.texts(self._tiles)
        if sum(map(len, texts)) > _MAX_TILE_TEXT:
            raise InvalidRequest("tile_prompts", self.tr("The tiles' prompts are too long: shorten some of them."))
        base = dataclasses.replace(self.source.base, model=self.settings.model(), seed=self.settings.seed.seed())
        chosen = dataclasses.replace(chosen, tile_prompts=texts)
        prompt = self.settings.prompt.toPlainText()
        return enlargement_request(base, self.source.path, self.source.sides, prompt, chosen)

    def _start(self, first: bool) -> None:
        if not self.settings.start.isEnabled():
            return
        if not self.settings.seed.is_locked():
            self.settings.seed.set_seed(draw_seed())
        try:
            request = self.request()
        except InvalidRequest as error:
            self.settings.show_message(str(error))
            return
        self.mode = Mode.RUN
        if self.run.start(request, first):
            queue = self.studio.controller
            self.studio.undo.note(queue.queue.last_action or "", queue.undo)
        self._refresh()

    def _on_settings_changed(self) -> None:
        if self.source is None:
            return
        before, self._tiles = self._tiles, self._planned_tiles()
        if before is not None and self._tiles is not None:
            self._prompts.take_over(before, self._tiles)
        model = self._model(self.settings.model())
        chosen = self.settings.chosen()
        self.settings.show_about(
            plan_words(chosen, self._tiles, 0 if model is None else model.native_size) if chosen.long_side else ""
        )
        if self.mode is Mode.SETUP:
            self._show_setup_place()
        self._on_request_changed()
        self._refresh_tiles()

    def _on_request_changed(self) -> None:
        try:
            request: GenerationRequest | None = self.request()
            self.settings.show_message("")
        except InvalidRequest as error:
            request = None
            self.settings.show_message(str(error))
        self.forecast.ask_soon(request)

    def _planned_tiles(self) -> TileMap | None:
        model, chosen = self._model(self.settings.model()), self.settings.chosen()
        if self.source is None or model is None or not chosen.long_side or chosen.strength == 0:
            return None
        return TileMap.of(*enlarged_sides(*self.source.sides, chosen.long_side), model.native_size, chosen.overlap)

    def _model(self, name: str) -> ModelInfo | None:
        return next((model for model in self.studio.models if model.name == name), None)

    # ---- what is shown

    def _show_setup(self) -> None:
        self.mode = Mode.SETUP
        self.result = None
        self._show_setup_place(anew=True)
        self.show_tiles(True)
        self._refresh()

    def _show_setup_place(self, anew: bool = False) -> None:
        assert self.source is not None, "a picture is there to be set up"
        chosen = self.settings.chosen()
        size = enlarged_sides(*self.source.sides, chosen.long_side) if chosen.long_side else self.source.sides
        if anew or size != self.stage.size_shown:
            self.stage.show_place(*size, self.source.image, self.settings.prompt.toPlainText())

    def _show_run(self) -> None:
        """The one that is followed."""
        request = self.run.request
        assert request is not None, "something is followed"
        self.mode, self.result = Mode.RUN, None
        path = Path(request.source).expanduser()
        is_here = self.source is not None and self.source.path == path
        image = self.source.image if self.source is not None and is_here else QImage()
        self.stage.show_place(request.width, request.height, image, request.prompt)
        self.show_tiles(True)
        if not is_here:
            self._taken_over = request
            self._reader.ask(path)
        self._refresh()

    def _refresh(self) -> None:
        """Words and buttons; cheap enough for every tile."""
        self.bar.show_words(self._words())
        under_way = self.mode is Mode.RUN and self.run.state.phase.is_under_way
        can_go_on = self._can_go_on() or (self.mode is Mode.SETUP and self.run.state.phase.is_under_way)
        self.bar.cancel.setVisible(under_way and not self.run.state.is_held)
        self.bar.cancel.setEnabled(self.run.state.phase is not RunPhase.CANCELLING)
        self.bar.resume.setVisible(not self.bar.cancel.isVisibleTo(self.bar))
        self.bar.resume.setEnabled(can_go_on)
        is_saved = self.result is not None and self.result.path is not None
        self._enable(
            {
                "export_as": is_saved,
                "show_in_gallery": is_saved,
                "compare": self.mode is Mode.RESULT and self.stage.can_compare,
                "change": self.source is not None and self.mode in (Mode.RUN, Mode.RESULT),
                "cancel": under_way or self.studio.controller.status.is_exporting,
                "go_on": can_go_on,
                "start": self.settings.start.isEnabled(),
                "start_first": self.settings.start.isEnabled(),
                "copy_picture": not self.view.image().isNull(),
            }
        )
        self._refresh_tiles()

    def _refresh_tiles(self) -> None:
        tiles = self._shown_tiles()
        self.tiles.set_tiles(tiles)
        self.stage.show_tiles(tiles if self.mode is not Mode.HOME else None)
        has_tiles = self.view.tiles() is not None
        self._enable(dict.fromkeys(("show_tiles", "next_tile", "previous_tile", "focus_tile_prompt"), has_tiles))
        progress = self.run.state.tile_progress() if self.mode is Mode.RUN else None
        self.view.set_progress(progress)
        self.tiles.model.set_progress(progress)
        prompts = self._tile_prompts()
        self.view.set_with_prompt(frozenset(prompts))
        self.tiles.model.set_prompts(prompts, self.palette().windowText().color().name())

    def _words(self) -> str:
        state = self.run.state
        match self.mode:
            case Mode.SETUP if state.phase in (RunPhase.RUNNING, RunPhase.CANCELLING):
                return self.tr("Another enlargement is being drawn")
            case Mode.SETUP if self.source is not None:
                return self.tr("{before} becomes {after}").format(
                    before=sides_words(*self.source.sides), after=sides_words(*self.stage.size_shown)
                )
            case Mode.RUN:
                found = self._kept()
                if found is not None and not state.phase.is_under_way:
                    return kept_words(found.step, found.steps)
                return state_words(state)
            case Mode.RESULT if self.result is not None:
                return self.result.words
        return ""

    def _can_go_on(self) -> bool:
        state = self.run.state
        if self.mode is not Mode.RUN:
            return False
        if state.phase.is_under_way:
            return state.is_held or state.phase is RunPhase.PAUSED
        return state.phase is RunPhase.FAILED or state.phase is RunPhase.CANCELLED

    def _kept(self) -> Unfinished | None:
        """What is kept of the run that is shown."""
        return next((item for item in self._unfinished.values() if item.request == self.run.request), None)

    # ---- tiles

    def _shown_tiles(self) -> TileMap | None:
        """Those of the run while there is one, else those that are asked for."""
        request = self.run.request
        if self.mode is not Mode.RUN or request is None or not self.run.state.phase.is_under_way:
            return self._tiles
        model = self._model(request.model)
        if model is None or request.strength == 0:
            return None
        return TileMap.of_request(request, model.native_size)

    def _tile_prompts(self) -> dict[int, str]:
        request = self.run.request
        if self._is_drawing() and request is not None:
            return {number: text for number, text in enumerate(request.tile_prompts) if text}
        tiles = self._shown_tiles()
        return {} if tiles is None else self._prompts.on(tiles)

    def _is_drawing(self) -> bool:
        return self.mode is Mode.RUN and self.run.state.phase.is_under_way

    def _choose_tile(self, number: int) -> None:
        self.tiles.select(number)
        self._show_tile()

    def _step_tile(self, by: int) -> None:
        tiles = self._shown_tiles()
        if tiles is not None and len(tiles) > 1:
            chosen = self.tiles.selected()
            self._choose_tile(0 if chosen is None else (chosen + by) % len(tiles))

    def _show_tile(self, number: int | None = None) -> None:
        """The chosen one: on the picture, and what it is to show."""
        number = self.tiles.selected()
        self.view.set_selected(number)
        if number is not None:
            text = self._tile_prompts().get(number, "")
            self.tiles.show_prompt(text, self.settings.prompt.toPlainText(), not self._is_drawing())

    def _on_tile_prompt(self, text: str) -> None:
        number, tiles = self.tiles.selected(), self._shown_tiles()
        if number is None or tiles is None or self._is_drawing():
            return
        self._prompts.set(tiles, number, text)
        self._refresh_tiles()
        self._on_request_changed()

    # ---- what the run tells

    def _on_followed(self, request: GenerationRequest) -> None:
        if self.mode in (Mode.HOME, Mode.RUN) or self.run.is_own(request):
            self._show_run()

    def _on_run_changed(self, state: RunState) -> None:
        if self.mode is Mode.RUN and not state.phase.is_under_way:
            self._show_tile()
        self._refresh()

    def _on_rows(self, rows: PictureRows) -> None:
        if self.mode is Mode.RUN:
            self.stage.add_rows(rows)

    def _on_finished(self, image: FinishedImage) -> None:
        if self.mode is not Mode.RUN:
            return
        request, latent = image.image.request, image.image.provenance.get("latent")
        words = facts_words(PictureFacts.of(image.image))
        self.result = Result(request, image.path, words, latent if isinstance(latent, str) else None)
        self._show_result(image.levels)

    def _on_made_elsewhere(self, path: Path) -> None:
        if self.mode is Mode.RUN and self.run.request is not None:
            request = self.run.request
            self.result = Result(request, path, sides_words(request.width, request.height))
            levels = self._store.get(path)
            if levels is not None:
                self._show_result(levels)

    def _on_loaded(self, path: Path, levels: Levels) -> None:
        if levels and self.result is not None and self.result.path == path:
            self._show_result(levels)

    def _show_result(self, levels: Levels) -> None:
        assert self.result is not None, "it is finished"
        self.mode = Mode.RESULT
        self.stage.show_result(levels, self.result.request.prompt)
        self.show_tiles(False)
        self._refresh()

    # ---- what is unfinished

    def _on_listed(self, items: list[Unfinished]) -> None:
        busy = self.studio.controller.requests()
        self._unfinished = {
            item.key: item for item in items if is_enlargement(item.request) and item.request not in busy
        }
        self.stage.home.show_unfinished([entry_of(item) for item in self._unfinished.values()])
        self.bar.show_unfinished(len(self._unfinished))
        self._refresh()

    def _on_resume(self, key: str) -> None:
        self.mode = Mode.RUN
        self.run.go_on_with(self._unfinished[key].request)

    def _on_discard(self, key: str) -> None:
        self._question.ask(self._unfinished[key])

    # ---- inside

    def _enable(self, slots: dict[str, bool]) -> None:
        """Actions and the buttons that do the same."""
        buttons: dict[str, QWidget] = {
            "export_as": self.bar.export,
            "show_in_gallery": self.bar.gallery,
            "compare": self.bar.compare,
            "change": self.bar.change,
            "show_tiles": self.bar.tiles,
        }
        for slot, is_enabled in slots.items():
            if slot in self.actions_by_slot:
                self.action(slot).setEnabled(is_enabled)
            if slot in buttons:
                buttons[slot].setEnabled(is_enabled)

    def _check(self, slot: str, is_checked: bool) -> None:
        """An action and its button, without asking for it once more."""
        button = {"show_tiles": self.bar.tiles, "compare": self.bar.compare}[slot]
        for control in (button, self.actions_by_slot.get(slot)):
            if control is not None and control.isChecked() != is_checked:
                control.setChecked(is_checked)

    def _on_compared(self, is_comparing: bool) -> None:
        self._check("compare", is_comparing)

    def _set_models(self, models: list[ModelInfo]) -> None:
        self.settings.set_models(models)
        self._on_settings_changed()

    def _connect(self) -> None:
        settings, bar, run, home = self.settings, self.bar, self.run, self.stage.home
        settings.changed.connect(self._on_settings_changed)
        settings.choose_clicked.connect(self.choose_file)
        settings.start_clicked.connect(self.start)
        home.choose_clicked.connect(self.choose_file)
        home.unfinished.resume_clicked.connect(self._on_resume)
        home.unfinished.discard_clicked.connect(self._on_discard)
        bar.tiles_toggled.connect(self.show_tiles)
        bar.compare_toggled.connect(self.compare)
        bar.cancel_clicked.connect(self.cancel)
        bar.resume_clicked.connect(self.go_on)
        bar.change_clicked.connect(self.change)
        bar.export_clicked.connect(self.export_as)
        bar.gallery_clicked.connect(self.show_in_gallery)
        bar.unfinished_clicked.connect(self.show_unfinished)
        self.stage.compared.connect(self._on_compared)
        self.view.tile_chosen.connect(self._choose_tile)
        self.tiles.chosen.connect(self._show_tile)
        self.tiles.prompt_typed.connect(self._on_tile_prompt)
        run.followed.connect(self._on_followed)
        run.changed.connect(self._on_run_changed)
        run.rows_made.connect(self._on_rows)
        run.finished.connect(self._on_finished)
        run.made_elsewhere.connect(self._on_made_elsewhere)
        self._reader.read.connect(self._on_read)
        self._reader.failed.connect(self._on_unreadable)
        self._store.loaded.connect(self._on_loaded)
        self.studio.unfinished.listed.connect(self._on_listed)
        self.studio.models_changed.connect(self._set_models)

    def _lay_out(self) -> None:
        self.tiles.setFixedWidth(_TILES_WIDTH)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(SPACE_M)
        columns.addWidget(self.settings)
        columns.addWidget(self.stage, 1)
        columns.addWidget(self.tiles)


def _dropped_picture(event: QDropEvent) -> Path | None:
    """The first picture file among what is dragged."""
    paths = (Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())
    return next((path for path in paths if path.suffix.lower() in _PICTURES), None)
