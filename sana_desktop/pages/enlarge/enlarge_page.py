"""EnlargePage: the 4096 workspace. A picture becomes large here, tile by tile, under the eyes of whoever wants it.

Settings stand first, the picture in the middle, its tiles last. What is started waits in the queue like everything
else; the page follows it from there.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QWidget

from engine import GenerationRequest, InvalidRequest
from sana_desktop.engine_words import in_our_language
from sana_desktop.image_store import ImageStore, Levels
from sana_desktop.pages.enlarge.enlarge_actions import enlarge_specs
from sana_desktop.pages.enlarge.enlarge_draft import EnlargeDraft
from sana_desktop.pages.enlarge.enlarge_forecast import EnlargeForecast
from sana_desktop.pages.enlarge.enlarge_modes import Mode, Result
from sana_desktop.pages.enlarge.enlarge_run import EnlargeRun, RunPhase, RunState
from sana_desktop.pages.enlarge.enlarge_settings import EnlargeSettings
from sana_desktop.pages.enlarge.enlarge_source import dropped_picture
from sana_desktop.pages.enlarge.enlarge_words import kept_words, state_words
from sana_desktop.pages.enlarge.linked_controls import LinkedControls
from sana_desktop.pages.enlarge.unfinished_enlargements import UnfinishedEnlargements
from sana_desktop.pages.enlarge.workspace_parts import WorkspaceParts
from sana_desktop.pages.export_chooser import ExportChooser
from sana_desktop.picture_facts import sides_words
from sana_desktop.qt_image import cropped_to_shape
from sana_desktop.studio import Studio
from sana_desktop.tile_map import TileMap, TileProgress
from sana_desktop.widgets.file_chooser import FileChooser
from sana_desktop.windows.actions import ActionSpec
from sana_desktop.worker import FinishedImage

_WITH_PICTURE = (
    *("export_as", "show_in_gallery", "compare", "compare_beside", "copy_picture", "change", "go_on"),
    *("start", "start_first", "show_tiles", "next_tile", "previous_tile", "focus_tile_prompt"),
)


class EnlargePage(WorkspaceParts):
    name = "enlarge"

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(studio, parent)
        self.result: Result | None = None
        self._to_load: tuple[Path, int] | None = None
        self.run = EnlargeRun(studio.controller, self)
        self.unfinished = UnfinishedEnlargements(studio, self.stage, self)
        self.exports = ExportChooser(studio.controller, self)
        self._controls = LinkedControls(self, self.bar.linked())
        self._store = ImageStore(self)
        self._connect()
        self.setAcceptDrops(True)
        self.make_parts()

    def settings_made(self, made: EnlargeSettings) -> None:
        self.forecast = EnlargeForecast(self.studio.controller, made.forecast, self)
        made.choose_clicked.connect(self.choose_file)
        made.start_clicked.connect(self.start)

    def draft_made(self, made: EnlargeDraft) -> None:
        made.loaded.connect(self._on_loaded)
        made.taken_over.connect(self._on_taken_over)
        made.changed.connect(self._on_changed)
        made.unreadable.connect(self._on_unreadable)
        self._refresh()

    def all_made(self, draft: EnlargeDraft) -> None:
        if self._to_load is not None:
            draft.load(*self._to_load)

    # ---- what the window knows of it

    def action_specs(self) -> Sequence[ActionSpec]:
        return enlarge_specs()

    def picture_widgets(self) -> Sequence[QWidget]:
        return (self.view, self.stage.before_view)

    def actions_made(self) -> None:
        self._refresh()

    def entered(self) -> None:
        self.run.look()
        self.unfinished.look()
        if self.stage.is_home():
            self.stage.home.focus_first()

    def close_page(self) -> None:
        self.stop_making()
        if self._draft is not None:
            self._draft.close()
            self.forecast.close()
        self._store.close()

    def load(self, path: Path, long_side: int = 0) -> None:
        """Read a picture to begin from. `long_side`: pixels to reach; 0: the largest."""
        self._to_load = (path, long_side)
        if not self.is_making_parts:
            self.draft.load(path, long_side)

    # ---- what menus, shortcuts and buttons ask for

    def start(self) -> None:
        self._start(first=False)

    def start_first(self) -> None:
        self._start(first=True)

    def cancel(self) -> None:
        """What the page shows; else an export. Another page's pictures are left alone."""
        if self._is_under_way():
            self.run.cancel()
        elif not self.studio.controller.status.is_busy:
            self.studio.controller.cancel_current()

    def go_on(self) -> None:
        """With what was cut short or paused; or back to what is being drawn."""
        state = self.run.state
        if self.mode in (Mode.HOME, Mode.SETUP) and state.phase.is_under_way:
            self._show_run()
        elif self.mode is Mode.HOME and self.draft.source is not None:
            self._show_setup()
        elif state.phase.is_under_way and (state.is_held or state.phase is RunPhase.PAUSED):
            self.studio.controller.resume()
        elif self.run.request is not None and self._can_go_on():
            self.run.go_on_with(self.run.request)

    def change(self) -> None:
        """The same source, with the settings to be changed."""
        if self.draft.source is not None:
            self._show_setup()
            self.settings.prompt.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose_file(self) -> None:
        filters = [self.tr("Pictures (*.png *.jpg *.jpeg *.webp)")]
        chooser = FileChooser(self, self.tr("Enlarge a picture file"), filters=filters)
        chooser.chosen.connect(self.load)
        chooser.ask()

    def show_unfinished(self) -> None:
        self._set_mode(Mode.HOME)
        self.unfinished.show_again()
        self.stage.home.focus_first()

    # ---- what is dropped, read and chosen

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_picture(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_picture(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.load(path)

    def _on_unreadable(self, why: str) -> None:
        self.studio.failed.emit(in_our_language(why), "")

    def _on_loaded(self) -> None:
        self._show_setup()
        is_ready = self.settings.start.isEnabled()
        (self.settings.start if is_ready else self.settings.prompt).setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_taken_over(self) -> None:
        assert self.draft.source is not None, "it was read just now"
        if self.mode is Mode.RUN:
            self.stage.show_source(self.draft.source.image)
        self._refresh()

    def _on_changed(self) -> None:
        if self.mode is Mode.SETUP and self.draft.size() != self.stage.size_shown:
            self._show_place()
        try:
            request: GenerationRequest | None = self.draft.request()
            is_queued = request is not None and self.run.is_own(request) and self.settings.seed.is_locked()
            self.settings.show_message(
                self.tr("This one is in the queue already.") if is_queued else "", is_fault=False
            )
        except InvalidRequest as error:
            request = None
            self.settings.show_message(in_our_language(str(error)))
        self.forecast.ask_soon(request)
        self._refresh()

    def _start(self, first: bool) -> None:
        if not self.settings.start.isEnabled():
            return
        self.draft.draw_seed()
        try:
            request = self.draft.request()
        except InvalidRequest as error:
            self.settings.show_message(in_our_language(str(error)))
            return
        if self.run.start(request, first):
            controller = self.studio.controller
            self.studio.undo.note(controller.queue.last_action or "", controller.undo)
            self._on_changed()

    # ---- what is shown

    def _show_setup(self) -> None:
        self.result = None
        self._set_mode(Mode.SETUP)
        self._show_place()
        self.show_tiles(True)
        self._refresh()

    def _show_place(self) -> None:
        """The source, where the picture will be."""
        assert self.draft.source is not None, "a picture is there to be set up"
        self.stage.show_place(*self.draft.size(), self.draft.source.image, self.draft.prompt())

    def _show_run(self) -> None:
        """The one that is followed."""
        request, source = self.run.request, self.draft.source
        assert request is not None, "something is followed"
        self.result = None
        self._set_mode(Mode.RUN)
        is_here = source is not None and self.draft.has_source_of(request)
        image = source.image if source is not None and is_here else QImage()
        before = image if image.isNull() else cropped_to_shape(image, request.width, request.height)
        self.stage.show_growing(self.studio.growing.of(request, before), before, request.prompt)
        self.show_tiles(True)
        if not is_here:
            self.draft.take_over(request)
        self._refresh()

    def _show_result(self, levels: Levels) -> None:
        assert self.result is not None, "it is finished"
        self._set_mode(Mode.RESULT)
        self.stage.show_result(levels, self.result.request.prompt)
        self.tiles.choose(None)
        self.show_tiles(False)
        self._refresh()

    def _set_mode(self, mode: Mode) -> None:
        self.mode = mode
        self.show_columns(mode is not Mode.HOME)
        if mode is Mode.HOME:
            self.stage.show_home()
        self._refresh()

    def _refresh(self) -> None:
        """Words, tiles and buttons; cheap enough for every tile."""
        if self._draft is None:  # it is made a moment later
            self._controls.enable(**dict.fromkeys(_WITH_PICTURE, False))
            return
        run = self.run.request if self._is_under_way() else None
        self.tiles.show(run, self._tiles_of(run), self._tile_progress(), self.draft.prompt())
        self.bar.show_words(self._words())
        can_go_on, can_cancel = self._can_go_on(), run is not None and not self.run.state.is_held
        self.bar.show_way(can_cancel, can_go_on)
        self.stage.home.back.setVisible(can_go_on)
        can_compare = self.mode is Mode.RESULT and self.stage.can_compare
        is_saved, has_tiles = self.result is not None and self.result.path is not None, self.tiles.has_tiles
        self._controls.enable(
            export_as=is_saved,
            show_in_gallery=is_saved,
            compare=can_compare,
            compare_beside=can_compare,
            change=self.draft.source is not None and self.mode in (Mode.RUN, Mode.RESULT),
            cancel=run is not None or self.studio.controller.status.is_exporting,
            go_on=can_go_on,
            start=self.settings.start.isEnabled(),
            start_first=self.settings.start.isEnabled(),
            copy_picture=not self.view.image().isNull(),
            show_tiles=has_tiles,
            next_tile=has_tiles,
            previous_tile=has_tiles,
            focus_tile_prompt=has_tiles,
        )

    def _words(self) -> str:
        state = self.run.state
        if self.mode is Mode.SETUP and state.phase in (RunPhase.RUNNING, RunPhase.CANCELLING):
            return self.tr("Another enlargement is being drawn")
        if self.mode is Mode.SETUP and self.draft.source is not None:
            before, after = sides_words(*self.draft.source.sides), sides_words(*self.stage.size_shown)
            return self.tr("{before} becomes {after}").format(before=before, after=after)
        if self.mode is Mode.RUN:
            kept = self.unfinished.of(self.run.request)
            if kept is not None and not state.phase.is_under_way:
                return kept_words(kept.step, kept.steps)
            return state_words(state)
        return self.result.words if self.result is not None else ""

    def _is_under_way(self) -> bool:
        """Whether what is shown waits or is being drawn."""
        return self.mode is Mode.RUN and self.run.state.phase.is_under_way

    def _can_go_on(self) -> bool:
        state = self.run.state
        if self.mode is Mode.HOME:
            return state.phase.is_under_way or self.draft.source is not None
        if self.mode is Mode.SETUP:
            return state.phase.is_under_way
        if self.mode is not Mode.RUN:
            return False
        if state.phase.is_under_way:
            return state.is_held or state.phase is RunPhase.PAUSED
        return state.phase in (RunPhase.FAILED, RunPhase.CANCELLED)

    def _tiles_of(self, request: GenerationRequest | None) -> TileMap | None:
        if request is None or request.strength == 0:
            return None
        model = next((model for model in self.studio.models if model.name == request.model), None)
        return None if model is None else TileMap.of_request(request, model.native_size)

    def _tile_progress(self) -> TileProgress | None:
        """Of what is under way, or was cut short; then only as long as nobody asks for other tiles."""
        if self.mode is not Mode.RUN:
            return None
        is_meant = self._is_under_way() or self.tiles.planned == self._tiles_of(self.run.request)
        return self.run.state.tile_progress() if is_meant else None

    # ---- what the run tells

    def _on_followed(self, request: GenerationRequest) -> None:
        if self.mode in (Mode.HOME, Mode.RUN) or self.run.is_own(request):
            self._show_run()

    def _on_run_changed(self, state: RunState) -> None:
        if state.phase.is_under_way:
            self._refresh()
        else:
            self.unfinished.look()
            self._on_changed()  # it can be started once more

    def _on_finished(self, image: FinishedImage) -> None:
        if self.mode is not Mode.RUN:
            return
        self.result = Result.of(image)
        self._show_result(image.levels)

    def _on_made_elsewhere(self, path: Path) -> None:
        if self.mode is not Mode.RUN or self.run.request is None:
            return
        self.result = Result.made_elsewhere(self.run.request, path)
        levels = self._store.get(path)
        if levels is not None:
            self._show_result(levels)

    def _on_levels(self, path: Path, levels: Levels) -> None:
        if levels and self.result is not None and self.result.path == path:
            self._show_result(levels)

    # ---- inside

    def _on_compared(self, is_comparing: bool) -> None:
        self._controls.check("compare", is_comparing)

    def _on_put_beside(self, is_beside: bool) -> None:
        self._controls.check("compare_beside", is_beside)

    def _connect(self) -> None:
        self.stage.home.choose_clicked.connect(self.choose_file)
        self.stage.home.back_clicked.connect(self.go_on)
        self.stage.compared.connect(self._on_compared)
        self.stage.put_beside.connect(self._on_put_beside)
        self.unfinished.changed.connect(self._refresh)
        self.unfinished.resume_wanted.connect(self.run.go_on_with)
        bar, run = self.bar, self.run
        for signal, slot in (
            (bar.tiles_toggled, self.show_tiles),
            (bar.compare_toggled, self.compare),
            (bar.beside_toggled, self.compare_beside),
            (bar.cancel_clicked, self.cancel),
            (bar.resume_clicked, self.go_on),
            (bar.change_clicked, self.change),
            (bar.export_clicked, self.export_as),
            (bar.gallery_clicked, self.show_in_gallery),
            (bar.unfinished_clicked, self.show_unfinished),
            (run.followed, self._on_followed),
            (run.changed, self._on_run_changed),
            (run.finished, self._on_finished),
            (run.made_elsewhere, self._on_made_elsewhere),
        ):
            signal.connect(slot)
        self._store.loaded.connect(self._on_levels)
