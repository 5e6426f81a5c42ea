"""MainWindow: places the widgets, and connects them with the controller. What happens is decided there, not here."""

from __future__ import annotations

import dataclasses
from itertools import pairwise

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMainWindow, QMessageBox, QVBoxLayout, QWidget

from engine import InvalidRequest, ModelInfo
from engine.version import PROGRAM_NAME, VERSION
from sana_desktop.controller import GenerationController
from sana_desktop.enlarging import LONG_SIDES
from sana_desktop.pages.create.export_presenter import ExportPresenter
from sana_desktop.pages.create.forecast_presenter import ForecastPresenter
from sana_desktop.pages.create.queue_presenter import QueuePresenter
from sana_desktop.pages.create.session_presenter import SessionPresenter
from sana_desktop.pages.create.unfinished_presenter import UnfinishedPresenter
from sana_desktop.pages.enlarge.enlarge_presenter import EnlargePresenter
from sana_desktop.pages.models.models_presenter import ModelsPresenter
from sana_desktop.parameters import build_requests, draw_seed
from sana_desktop.picture_facts import facts_words, sides_words
from sana_desktop.run_status import Phase, RunStatus
from sana_desktop.session_model import SessionItem, SessionModel
from sana_desktop.settings import Settings
from sana_desktop.styles import StylePreset
from sana_desktop.theme import ThemeSwitch
from sana_desktop.unfinished_list import UnfinishedList
from sana_desktop.widgets.empty_state import EmptyState
from sana_desktop.widgets.field_callout import FieldCallout
from sana_desktop.widgets.forecast_line import ForecastLine
from sana_desktop.widgets.image_view import ImageView
from sana_desktop.widgets.message_panel import MessagePanel
from sana_desktop.widgets.parameter_panel import ParameterPanel
from sana_desktop.widgets.picture_bar import PictureBar
from sana_desktop.widgets.progress_panel import ProgressPanel
from sana_desktop.widgets.prompt_panel import PromptPanel
from sana_desktop.widgets.queue_panel import QueuePanel
from sana_desktop.widgets.session_strip import SessionStrip
from sana_desktop.widgets.unfinished_panel import UnfinishedPanel
from sana_desktop.windows.actions import add_theme_actions, fill_menus
from sana_desktop.windows.picture_files import PictureFiles
from sana_desktop.windows.shortcuts_dialog import ShortcutsDialog

EXAMPLES = ["a red apple on a blue background", "a fox on a green background", "a rocket on a purple background"]


class MainWindow(QMainWindow):
    """Signals:
    closing()   the user wants the program to end
    """

    closing = Signal()

    def __init__(
        self,
        controller: GenerationController,
        models: list[ModelInfo],
        styles: list[StylePreset],
        settings: Settings,
        pictures: PictureFiles,
        theme: ThemeSwitch,
        unfinished: UnfinishedList,
    ) -> None:
        super().__init__()
        self._controller = controller
        self._settings = settings
        self._pictures = pictures
        self._theme = theme
        self.session = SessionModel(self)
        self.parameters = ParameterPanel(models, styles)
        self.prompt_panel = PromptPanel()
        self.progress = ProgressPanel()
        self.forecast_line = ForecastLine()
        self.view = ImageView()
        self.picture_bar = PictureBar()
        self.empty_state = EmptyState(EXAMPLES)
        self.strip = SessionStrip(self.session)
        self.error_panel = MessagePanel("error")
        self.notice_panel = MessagePanel("notice")
        self.queue_panel = QueuePanel()
        self.unfinished_panel = UnfinishedPanel()
        self._lay_out()
        self.callout = FieldCallout(self)
        self.presenter = SessionPresenter(self)
        self.forecasts = ForecastPresenter(self, controller)
        self.models = ModelsPresenter(self, controller)
        self.enlarging = EnlargePresenter(self, controller)
        self.exports = ExportPresenter(self, controller)
        self.unfinished = UnfinishedPresenter(self, controller, unfinished)
        fill_menus(self)
        self.queue = QueuePresenter(self, controller)
        self._actions = {action.objectName(): action for action in self.findChildren(QAction) if action.objectName()}
        self._themes = add_theme_actions(self, settings.theme)
        self._connect()
        self._restore(settings)
        self._show_status(controller.status)

    # ---- what menus, shortcuts and buttons ask for

    def generate(self) -> None:
        self._enqueue(first=False)

    def generate_first(self) -> None:
        self._enqueue(first=True)

    def cancel(self) -> None:
        self._controller.cancel_current()

    def clear_queue(self) -> None:
        self._controller.clear_queue()

    def pause(self) -> None:
        self._controller.pause()

    def pause_now(self) -> None:
        self._controller.pause_now()

    def resume(self) -> None:
        self.queue.resume()

    def undo_queue(self) -> None:
        self._controller.undo()

    def focus_prompt(self) -> None:
        self.prompt_panel.focus_prompt()

    def fit_picture(self) -> None:
        self.view.fit()

    def show_actual_size(self) -> None:
        self.view.show_actual_size()

    def copy_picture(self) -> None:
        self._pictures.copy(self.view.image())

    def save_copy(self) -> None:
        self._pictures.save_copy(self.presenter.shown_item(), self)

    def export_as(self) -> None:
        self.exports.open(self.presenter.shown_item())

    def make_2048(self) -> None:
        self._make(2048)

    def make_4096(self) -> None:
        self._make(4096)

    def enlarge_file(self) -> None:
        self.enlarging.choose_file()

    def compare(self, wanted: bool) -> None:
        self.presenter.comparing.compare(wanted)

    def show_unfinished(self) -> None:
        self.unfinished.open()

    def open_pictures_folder(self) -> None:
        self._pictures.open_folder()

    def show_models(self) -> None:
        self.models.open()

    def show_shortcuts(self) -> None:
        ShortcutsDialog(self).open()

    def show_about(self) -> None:
        text = self.tr("{name} {version}\n\nPictures from words, made on this computer. Nothing leaves it.")
        QMessageBox.about(self, PROGRAM_NAME, text.format(name=PROGRAM_NAME, version=VERSION))

    def settings(self) -> Settings:
        """Everything that the next start should find again."""
        prompt, negative_prompt = self.prompt_panel.texts()
        return dataclasses.replace(
            self._settings,
            prompt=prompt,
            negative_prompt=negative_prompt,
            parameters=self.parameters.parameters(),
            theme=self._themes.checkedAction().data(),
            geometry=bytes(self.saveGeometry().toBase64().data()).decode("ascii"),
        )

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
            self._action(f"make_{side}").setEnabled(0 < longest < side)
        self._action("compare").setEnabled(bool(longest) and item.facts is not None and item.facts.has_source)
        self._action("export_as").setEnabled(bool(longest) and item.path is not None)

    def show_exporting(self, text: str) -> None:
        """How far an export is; "" where none goes on."""
        self.progress.set_note(text, "export")

    def show_note(self, text: str) -> None:
        """A short answer in the progress line, where nothing runs."""
        self.progress.set_idle_text(text)
        self._show_status(self._controller.status)

    def come_forward(self) -> None:
        """Another start wants it to be seen."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def stop_reading(self) -> None:
        """The program ends: let go of every file that is being read."""
        for part in (self.presenter, self.enlarging, self.unfinished):
            part.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.hide()  # at once: what must end behind it may take a moment
        self.closing.emit()
        super().closeEvent(event)

    # ---- inside

    def _enqueue(self, first: bool) -> None:
        self.callout.dismiss()
        if not self.parameters.seed.is_locked():
            self.parameters.seed.set_seed(draw_seed())
        try:
            requests = build_requests(
                *self.prompt_panel.texts(), self.parameters.parameters(), self.parameters.chosen_style()
            )
        except InvalidRequest as error:
            self._show_invalid(error)
            return
        self.notice_panel.hide()
        self.error_panel.hide()
        self.presenter.follow()
        self._controller.enqueue(requests, first)
        self.queue.tell_added()

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
        if item is not None and not item.is_live:
            self.enlarging.open_item(item, long_side)

    def _action(self, name: str) -> QAction:
        return self._actions[name]

    def _use_example(self, prompt: str) -> None:
        self.prompt_panel.set_texts(prompt, "")
        self.generate()

    def _show_status(self, status: RunStatus) -> None:
        self.progress.show_status(status)
        self._action("cancel").setEnabled(status.is_busy or status.is_exporting)
        self._action("clear_queue").setEnabled(status.waiting > 0)
        self._action("pause").setEnabled((status.is_busy or status.waiting > 0) and not status.is_held)
        self._action("pause_now").setEnabled(status.phase is Phase.RUNNING)
        self._action("resume").setEnabled(status.is_held)
        self._action("close").setText(self._quitting_words(status))
        if status.is_busy:
            state = self.tr("{percent} %").format(percent=int(100 * status.fraction))
            if status.waiting:
                state += " · " + self.tr("{count} waiting").format(count=status.waiting)
            self.setWindowTitle(f"{state} — {PROGRAM_NAME}")
        else:
            self.setWindowTitle(PROGRAM_NAME)

    def _quitting_words(self, status: RunStatus) -> str:
        if status.waiting:
            return self.tr("&Quit; the queue is kept, and can be resumed")
        return self.tr("&Quit; this picture can be resumed") if status.is_busy else self.tr("&Quit")

    def _show_copied(self) -> None:
        self.show_note(self.tr("Picture copied to the clipboard"))

    def _show_failed(self, message: str) -> None:
        self.error_panel.show_message(message, "")

    def _choose_theme(self, action: QAction) -> None:
        self._theme.choose(action.data())

    def _connect(self) -> None:
        self._controller.status_changed.connect(self._show_status)
        self.presenter.connect_to(self._controller)
        self.prompt_panel.generate_clicked.connect(self.generate)
        self.prompt_panel.changed.connect(self.callout.dismiss)
        self.parameters.changed.connect(self.callout.dismiss)
        self.progress.cancel_clicked.connect(self.cancel)
        self.progress.clear_clicked.connect(self.clear_queue)
        self.progress.pause_clicked.connect(self.pause)
        self.progress.resume_clicked.connect(self.resume)
        for panel in (self.queue_panel, self.unfinished_panel):
            panel.height_changed.connect(self._leave_free)
        self.empty_state.example_chosen.connect(self._use_example)
        self._themes.triggered.connect(self._choose_theme)
        self._pictures.copied.connect(self._show_copied)
        self._pictures.failed.connect(self._show_failed)
        for widget in (self.view, self.strip):
            widget.addActions([self._action("copy_picture"), self._action("compare")])
        for name in ("compare", "make_2048", "make_4096"):
            self.picture_bar.add_action(self._action(name))
        self.strip.set_menu([self._action(name) for name in ("make_2048", "make_4096", "copy_picture", "save_copy")])
        self.show_facts(None)

    def _leave_free(self) -> None:
        panels = (self.queue_panel, self.unfinished_panel)
        self.empty_state.leave_free(sum(panel.height() for panel in panels if panel.isVisible()))

    def _restore(self, settings: Settings) -> None:
        self.prompt_panel.set_texts(settings.prompt, settings.negative_prompt)
        self.parameters.set_parameters(settings.parameters)
        self.resize(1280, 800)
        if settings.geometry:
            self.restoreGeometry(QByteArray.fromBase64(settings.geometry.encode("ascii", "replace")))
        self.prompt_panel.prompt.setFocus()

    def _lay_out(self) -> None:
        stage = QGridLayout()  # messages share the view's cell: they cover it, and never move it
        stage.addWidget(self.view, 0, 0)
        stage.addWidget(self.empty_state, 0, 0)
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(self.notice_panel)
        told.addWidget(self.queue_panel)
        told.addWidget(self.unfinished_panel)
        told.addStretch(1)
        stage.addLayout(told, 0, 0)
        stage.addWidget(self.error_panel, 0, 0, Qt.AlignmentFlag.AlignBottom)
        middle = QVBoxLayout()
        middle.setContentsMargins(0, 4, 0, 12)
        middle.setSpacing(8)
        middle.addLayout(stage, 1)
        middle.addWidget(self.picture_bar)
        middle.addWidget(self.progress)
        middle.addWidget(self.prompt_panel)
        middle.addWidget(self.forecast_line)
        body = QWidget()
        columns = QHBoxLayout(body)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(12)
        columns.addWidget(self.parameters)
        columns.addLayout(middle, 1)
        columns.addWidget(self.strip)
        self.setCentralWidget(body)
        self.setMinimumSize(900, 600)
        order = [self.prompt_panel.prompt, self.prompt_panel.negative_prompt, self.prompt_panel.generate]
        for before, after in pairwise(order):
            self.setTabOrder(before, after)
