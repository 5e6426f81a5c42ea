"""PromptPresenter: what is told of the prompt while it is typed, and the walk through earlier ones."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices

from engine.request import DEFAULT_INSTRUCTION
from sana_desktop.batches.prompt_plan import PromptPlan, may_be_template
from sana_desktop.batches.wildcards import WildcardFolder
from sana_desktop.prompt_history import HistoryWalk, PromptHistory, history_file
from sana_desktop.prompt_reader import PromptQuestion, PromptReader, PromptReading
from sana_desktop.widgets.history_dialog import HistoryDialog

if TYPE_CHECKING:
    from sana_desktop.pages.create.create_page import CreatePage

QUIET_MS = 150
FIRST_MS = 1500  # what stands there from the last start can wait until the window is up


class PromptPresenter(QObject):
    def __init__(self, page: CreatePage) -> None:
        super().__init__(page)
        self._page = page
        self.reader = PromptReader(parent=self)
        self.history = PromptHistory(history_file(), self)
        self._walk = HistoryWalk(self.history)
        self._asked: PromptQuestion | None = None
        self._reading: PromptReading | None = None
        self._timer = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._timer.timeout.connect(self._ask)
        panel = page.prompt_panel
        panel.changed.connect(self._ask_soon)
        page.parameters.changed.connect(self._ask_soon)
        panel.prompt.older_wanted.connect(self._show_older)
        panel.prompt.newer_wanted.connect(self._show_newer)
        panel.history_clicked.connect(self.open_history)
        self.reader.told.connect(self._show)
        QTimer.singleShot(FIRST_MS, self._ask_soon)

    def question(self) -> PromptQuestion:
        """What is typed, for which model, and how often."""
        prompt, negative_prompt = self._page.prompt_panel.texts()
        panel = self._page.parameters
        parameters = panel.parameters()
        return PromptQuestion(
            prompt,
            negative_prompt,
            panel.chosen_style(),
            panel.model_info(parameters.model),
            str(parameters.others.get("instruction", DEFAULT_INSTRUCTION)),
            parameters.count,
            parameters.seed,
        )

    def is_template(self) -> bool:
        """Whether the prompt has to be read before it is known what it stands for."""
        return may_be_template(self._page.prompt_panel.texts()[0])

    def pictures(self) -> int:
        """How many one click makes, as far as the prompt has been read."""
        plan = self._plan()
        return self._page.parameters.parameters().count if plan is None else plan.pictures

    def first_prompt(self) -> str:
        """Of a template, as far as it has been read; else what is typed."""
        plan = self._plan()
        return self._page.prompt_panel.texts()[0] if plan is None else plan.prompts[0]

    def _plan(self) -> PromptPlan | None:
        """None: what is typed has not been read, or cannot be."""
        reading = self._reading
        if reading is None or reading.question.prompt != self._page.prompt_panel.texts()[0]:
            return None
        return reading.plan

    def open_history(self) -> None:
        dialog = HistoryDialog(self.history.prompts(), self._page)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self._use)
        dialog.clear_clicked.connect(self._clear)
        dialog.open()

    def open_wildcards(self) -> None:
        """The folder whose files `__name__` stands for, made if there is none."""
        folder = WildcardFolder().folder
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            headline = self.tr("The folder of wildcards could not be made: {why}").format(why=error)
            self._page.studio.failed.emit(headline, self.tr("Make it by hand: {folder}").format(folder=folder))
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
        self._page.show_note(self.tr("Each text file there is a wildcard: a line of cats.txt for __cats__"))

    def close(self) -> None:
        self._timer.stop()
        self.reader.close()
        self.history.close()

    # ---- inside

    def _ask_soon(self) -> None:
        if not self._timer.isActive():  # who never pauses is told, too
            self._timer.start()

    def _ask(self) -> None:
        question = self.question()
        if question != self._asked:
            self._asked = question
            self.reader.ask(question)

    def _show(self, reading: PromptReading) -> None:
        if reading.question == self._asked:
            self._reading = reading
            self._page.prompt_panel.show_reading(reading)

    def _show_older(self) -> None:
        edit = self._page.prompt_panel.prompt
        older = self._walk.older(edit.toPlainText())
        if older is not None:
            edit.replace_text(older)

    def _show_newer(self) -> None:
        edit = self._page.prompt_panel.prompt
        newer = self._walk.newer(edit.toPlainText())
        if newer is not None:
            edit.replace_text(newer)

    def _use(self, prompt: str) -> None:
        self._page.prompt_panel.prompt.replace_text(prompt)
        self._page.prompt_panel.prompt.setFocus()

    def _clear(self) -> None:
        before = self.history.prompts()
        self.history.clear()
        self._page.studio.undo.note(self.tr("Forget earlier prompts"), functools.partial(self.history.restore, before))
