"""CreatePage: from words to a picture. Places the widgets, and connects them; what happens is decided elsewhere."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from engine import GenerationRequest, InvalidRequest, ModelInfo
from sana_desktop.batches.prompt_plan import PromptPlan
from sana_desktop.enlarging import LONG_SIDES
from sana_desktop.pages.create.create_actions import create_specs
from sana_desktop.pages.create.draft_presenter import DraftPresenter
from sana_desktop.pages.create.export_presenter import ExportPresenter
from sana_desktop.pages.create.forecast_presenter import ForecastPresenter
from sana_desktop.pages.create.pair_presenter import PairPresenter
from sana_desktop.pages.create.picture_actions import PictureActions
from sana_desktop.pages.create.picture_specs import STRIP_MENU, picture_specs
from sana_desktop.pages.create.prompt_presenter import PromptPresenter
from sana_desktop.pages.create.queue_presenter import QueuePresenter
from sana_desktop.pages.create.rating_presenter import RatingPresenter
from sana_desktop.pages.create.session_presenter import SessionPresenter
from sana_desktop.pages.create.settings_taking import SettingsTaking
from sana_desktop.pages.create.source_presenter import SourcePresenter
from sana_desktop.pages.create.style_presenter import StylePresenter
from sana_desktop.pages.create.unfinished_presenter import UnfinishedPresenter
from sana_desktop.pages.create.variation_presenter import VariationPresenter
from sana_desktop.parameters import Parameters, build_requests, planned_requests
from sana_desktop.picture_facts import facts_words, sides_words
from sana_desktop.prompt_reader import PromptReading
from sana_desktop.run_status import RunStatus
from sana_desktop.session_model import SessionItem, SessionModel
from sana_desktop.settings import Settings
from sana_desktop.studio import Studio
from sana_desktop.theme import SPACE_M, SPACE_S
from sana_desktop.widgets.empty_state import EmptyState
from sana_desktop.widgets.field_callout import FieldCallout
from sana_desktop.widgets.forecast_line import ForecastLine
from sana_desktop.widgets.image_view import ImageView
from sana_desktop.widgets.message_panel import MessagePanel
from sana_desktop.widgets.pair_view import PairView
from sana_desktop.widgets.parameter_panel import ParameterPanel
from sana_desktop.widgets.picture_bar import PictureBar
from sana_desktop.widgets.progress_panel import ProgressPanel
from sana_desktop.widgets.prompt_panel import PromptPanel
from sana_desktop.widgets.queue_panel import QueuePanel
from sana_desktop.widgets.session_strip import SessionStrip
from sana_desktop.widgets.unfinished_panel import UnfinishedPanel
from sana_desktop.windows.actions import ActionSpec

EXAMPLES = ["a red apple on a blue background", "a fox on a green background", "a rocket on a purple background"]


class CreatePage(PictureActions):
    name = "create"

    def __init__(
        self,
        studio: Studio,
        progress: ProgressPanel,
        error_panel: MessagePanel,
        notice_panel: MessagePanel,
        parent: QWidget | None = None,
    ) -> None:
        """The window's own line and messages are given to it: what it draws is told there, on whatever page."""
        super().__init__(studio, parent)
        self.progress, self.error_panel, self.notice_panel = progress, error_panel, notice_panel
        self._controller = studio.controller
        self.session = SessionModel(self)
        self.parameters = ParameterPanel(studio.models, studio.styles)
        self.prompt_panel = PromptPanel()
        self.forecast_line = ForecastLine()
        self.view = ImageView()
        self.picture_bar = PictureBar()
        self.empty_state = EmptyState(EXAMPLES)
        self.strip = SessionStrip(self.session)
        self.queue_panel = QueuePanel()
        self.unfinished_panel = UnfinishedPanel()
        self.pair_view = PairView()
        self._lay_out()
        self.callout = FieldCallout(self)
        self.presenter = SessionPresenter(self)
        self.pair = PairPresenter(self)
        self.ratings = RatingPresenter(self)
        self.variations = VariationPresenter(self)
        self.forecasts = ForecastPresenter(self, self._controller)
        self.exports = ExportPresenter(self, self._controller)
        self.unfinished = UnfinishedPresenter(self, self._controller, studio.unfinished)
        self.queue = QueuePresenter(self, self._controller)
        self._restore()
        self._planned: deque[Parameters] = deque()  # of templates that are being read, in order
        self.typing = PromptPresenter(self)
        self.style_choice = StylePresenter(self)
        self.source = SourcePresenter(self)
        self.taking = SettingsTaking(self)
        self.drafts = DraftPresenter(self, self._controller)
        self._connect()

    def action_specs(self) -> Sequence[ActionSpec]:
        return [*create_specs(), *picture_specs()]

    def picture_widgets(self) -> Sequence[QWidget]:
        return (self.view, self.strip, self.pair_view)

    def actions_made(self) -> None:
        for name in ("compare", "make_2048", "make_4096"):
            self.picture_bar.add_action(self.action(name))
        self.strip.set_menu([self.action(name) if name else None for name in STRIP_MENU])
        self.drafts.follow_action(self.action("toggle_drafts"))
        self.show_facts(None)
        self.enable_for(None)

    # ---- what menus, shortcuts and buttons ask for

    def generate(self) -> None:
        self._enqueue(first=False)

    def generate_first(self) -> None:
        self._enqueue(first=True)

    def cancel(self) -> None:
        self._controller.cancel_current()

    def resume(self) -> None:
        self.queue.resume()

    def focus_prompt(self) -> None:
        self.prompt_panel.focus_prompt()

    def show_history(self) -> None:
        self.typing.open_history()

    def show_styles(self) -> None:
        self.style_choice.open()

    def open_wildcards(self) -> None:
        self.typing.open_wildcards()

    def choose_source(self) -> None:
        self.source.choose_file()

    def paste_source(self) -> None:
        self.source.paste()

    def turn_all_settings(self) -> None:
        self.parameters.advanced.toggle()

    def fit_picture(self) -> None:
        self.view.fit()

    def show_actual_size(self) -> None:
        self.view.show_actual_size()

    def copy_picture(self) -> None:
        self.studio.pictures.copy(self.view.image())

    def save_copy(self) -> None:
        self.studio.pictures.save_copy(self.presenter.shown_item(), self)

    def export_as(self) -> None:
        self.exports.open(self.presenter.shown_item())

    def make_2048(self) -> None:
        self._make(2048)

    def make_4096(self) -> None:
        self._make(4096)

    def enlarge_file(self) -> None:
        """In the 4096 workspace: the picture that is shown, if it can be enlarged."""
        item = self.presenter.shown_item()
        if item is None or item.is_live or item.path is None:
            self.studio.page_wanted.emit("enlarge")
        else:
            self.studio.enlarging_wanted.emit(item.path, 0)

    def compare(self, wanted: bool) -> None:
        self.presenter.comparing.compare(wanted)

    def show_unfinished(self) -> None:
        self.unfinished.open()

    # ---- what the window and the presenters say

    def enqueue(self, requests: list[GenerationRequest], first: bool = False, templates: Sequence[str] = ()) -> None:
        """Ask for pictures, and follow them. `templates`: that their prompts were made from, one for each."""
        self.notice_panel.hide()
        self.error_panel.hide()
        self.presenter.follow()
        if self._controller.enqueue(requests, first, templates):
            self.studio.undo.note(self._controller.queue.last_action or "", self._controller.undo)
        self.queue.tell_added()

    def show_facts(self, item: SessionItem | None) -> None:
        """`item` is in the view: what is true of it, and what can be made of it."""
        words = ""
        if item is not None:
            sides = sides_words(item.size.width(), item.size.height())
            words = facts_words(item.facts) if item.facts else sides
            if item.is_live:
                words = self.tr("{sides}  ·  not finished").format(sides=sides)
        self.picture_bar.show_words(words)
        longest = 0 if item is None or item.is_live else max(item.size.width(), item.size.height())
        for side in LONG_SIDES:
            self.action(f"make_{side}").setEnabled(0 < longest < side)
        can_compare = bool(longest) and item is not None and item.facts is not None and item.facts.has_source
        self.action("compare").setEnabled(can_compare)
        self.action("export_as").setEnabled(bool(longest) and item is not None and item.path is not None)

    def show_exporting(self, text: str) -> None:
        """How far an export is; "" where none goes on."""
        self.progress.set_note(text, "export")

    def show_note(self, text: str) -> None:
        """A short answer in the progress line, where nothing runs."""
        self.studio.told.emit(text)

    def show_status(self, status: RunStatus) -> None:
        self.action("cancel").setEnabled(status.is_busy or status.is_exporting)

    def entered(self) -> None:
        self.prompt_panel.prompt.setFocus()

    def close_page(self) -> None:
        self._keep()
        self.drafts.stop()
        readers = (self.presenter, self.unfinished, self.typing, self.style_choice, self.source)
        for part in (*readers, self.pair, self.variations):
            part.close()

    def requests(self, seed: int | None = None) -> list[GenerationRequest]:
        """What Generate asks for; of a template its first prompt.

        Args:
            seed: instead of the one in its field.
        Raises:
            InvalidRequest: with the name of the field that cannot work.
        """
        parameters = self.parameters.parameters()
        if seed is not None:
            parameters = replace(parameters, seed=seed)
        return build_requests(
            self.typing.first_prompt(), self.prompt_panel.texts()[1], parameters, self.parameters.chosen_style()
        )

    # ---- inside

    def _enqueue(self, first: bool) -> None:
        self.callout.dismiss()
        if not self.parameters.seed.is_locked():
            self.parameters.seed.set_seed(self.drafts.take_seed())
        question, parameters = self.typing.question(), self.parameters.parameters()
        if self.typing.is_template():  # it may name files: they are read in a thread
            self._planned.append(parameters)
            self.typing.reader.plan(question, first)
        else:
            plan = PromptPlan((question.prompt,), question.count)
            self._enqueue_plan(PromptReading(question, plan), parameters, first)

    def _on_planned(self, reading: PromptReading, first: bool) -> None:
        self._enqueue_plan(reading, self._planned.popleft(), first)

    def _enqueue_plan(self, reading: PromptReading, parameters: Parameters, first: bool) -> None:
        question, plan = reading.question, reading.plan
        try:
            if plan is None:
                raise InvalidRequest("prompt", reading.wrong)
            requests = planned_requests(plan, question.negative_prompt, parameters, question.style)
        except InvalidRequest as error:
            self._show_invalid(error)
            return
        self.typing.history.add(question.prompt)
        self.enqueue(requests, first, [plan.template] * len(requests))

    def _show_invalid(self, error: InvalidRequest) -> None:
        control = self.prompt_panel.control(error.field) or self.parameters.control(error.field)
        if control is None:  # a field that has no control here, which no user can have set
            self.error_panel.show_message(self.tr("This cannot be drawn"), str(error))
        else:
            if self.parameters.isAncestorOf(control):
                self.parameters.ensureWidgetVisible(control)
            self.callout.point_at(control, str(error))

    def _make(self, long_side: int) -> None:
        item = self.presenter.shown_item()
        if item is None or item.is_live:
            return
        if item.path is None:
            text = self.tr(
                "It has no file to begin from: choose File, Save a copy, then open that file in the 4096 workspace."
            )
            self.error_panel.show_message(self.tr("This picture is not saved"), text)
        else:
            self.studio.enlarging_wanted.emit(item.path, long_side)

    def _use_example(self, prompt: str) -> None:
        self.prompt_panel.set_texts(prompt, "")
        self.generate()

    def _set_models(self, models: list[ModelInfo]) -> None:
        self.parameters.set_models(models)

    def _follow_settings(self, settings: Settings, names: frozenset[str]) -> None:
        """The precision can be chosen among the settings, too."""
        if "parameters" in names and settings.parameters.precision != self.parameters.precision.currentData():
            self.parameters.precision.setCurrentIndex(
                max(0, self.parameters.precision.findData(settings.parameters.precision))
            )

    def _keep(self) -> None:
        """What the next start should find again."""
        prompt, negative_prompt = self.prompt_panel.texts()
        parameters = self.parameters.parameters()
        self.studio.settings.change(prompt=prompt, negative_prompt=negative_prompt, parameters=parameters)

    def _restore(self) -> None:
        settings = self.studio.settings.value
        self.prompt_panel.set_texts(settings.prompt, settings.negative_prompt)
        self.parameters.set_parameters(settings.parameters)
        self.parameters.set_advanced(settings.all_settings)

    def _keep_all_settings(self, shown: bool) -> None:
        self.studio.settings.change(all_settings=shown)

    def _take_over(self, request: GenerationRequest, parts: frozenset[str]) -> None:
        self.taking.take_over(request, parts)
        self.studio.page_wanted.emit(self.name)

    def _begin_from(self, path: Path) -> None:
        self.source.set_source(path)
        self.studio.page_wanted.emit(self.name)

    def _connect(self) -> None:
        self._controller.status_changed.connect(self.show_status)
        self.presenter.connect_to(self._controller)
        self.prompt_panel.generate_clicked.connect(self.generate)
        for panel in (self.prompt_panel, self.parameters):
            panel.changed.connect(self.callout.dismiss)
            panel.changed.connect(self._keep)
        for panel in (self.queue_panel, self.unfinished_panel):
            panel.height_changed.connect(self._leave_free)
        self.empty_state.example_chosen.connect(self._use_example)
        self.studio.models_changed.connect(self._set_models)
        self.studio.settings_wanted.connect(self._take_over)
        self.studio.source_wanted.connect(self._begin_from)
        self.parameters.advanced_changed.connect(self._keep_all_settings)
        self.typing.reader.planned.connect(self._on_planned)
        self.studio.settings.changed.connect(self._follow_settings)

    def _leave_free(self) -> None:
        panels = (self.queue_panel, self.unfinished_panel)
        self.empty_state.leave_free(sum(panel.height() for panel in panels if panel.isVisible()))

    def _lay_out(self) -> None:
        stage = QGridLayout()  # panels share the view's cell: they cover it, and never move it
        stage.addWidget(self.view, 0, 0)
        stage.addWidget(self.empty_state, 0, 0)
        stage.addWidget(self.pair_view, 0, 0)
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(self.queue_panel)
        told.addWidget(self.unfinished_panel)
        told.addStretch(1)
        stage.addLayout(told, 0, 0)
        middle = QVBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(SPACE_S)
        middle.addLayout(stage, 1)
        middle.addWidget(self.picture_bar)
        middle.addWidget(self.prompt_panel)
        middle.addWidget(self.forecast_line)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(SPACE_M)
        columns.addWidget(self.parameters)
        columns.addLayout(middle, 1)
        columns.addWidget(self.strip)
        panel = self.prompt_panel
        order = [panel.prompt, panel.notes.history, panel.notes.plain, panel.negative_prompt, panel.generate]
        for before, after in pairwise(order):
            self.setTabOrder(before, after)
