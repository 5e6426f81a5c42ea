"""FirstStepsPage: four short pages, each of which can be skipped. Shown at the first start, and again from Help."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from engine.paths import pictures_folder
from sana_desktop.machine_facts import MachineFacts, MachineReader
from sana_desktop.pages.first_steps.folder_step import FolderStep
from sana_desktop.pages.first_steps.machine_step import MachineStep
from sana_desktop.pages.first_steps.models_step import ModelsStep
from sana_desktop.pages.first_steps.picture_step import PictureStep
from sana_desktop.pages.first_steps.step import Step
from sana_desktop.pages.page import Page
from sana_desktop.settings import Settings
from sana_desktop.studio import Studio
from sana_desktop.theme import SPACE_L, SPACE_M, SPACE_S

_WIDEST, _HIGHEST = 760, 560


class FirstStepsPage(Page):
    name = "first_steps"

    def __init__(self, studio: Studio, reader: MachineReader | None = None, parent: QWidget | None = None) -> None:
        """
        Args:
            reader: tells what this machine has.
        """
        super().__init__(studio, parent)
        self._reader = reader or MachineReader(parent=self)
        self._stack = QStackedWidget()
        self._lay_out()
        self.machine = MachineStep(studio, self._stack)
        self.models = ModelsStep(studio, self._stack)
        self.folder = FolderStep(studio.settings, self._stack)
        self.picture = PictureStep(studio, self._stack)
        self._steps: Sequence[Step] = (self.machine, self.models, self.folder, self.picture)
        for step in self._steps:
            self._stack.addWidget(step)
        self._connect()
        self._show(0)

    def entered(self) -> None:
        self._show(0)
        self.next.setFocus()
        self._reader.read(pictures_folder())

    def left(self) -> None:
        """By whatever way: it is not shown by itself again."""
        self.studio.settings.change(is_welcomed=True)

    def close_page(self) -> None:
        if not self.isHidden():  # the window is hidden already
            self.left()
        self._reader.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(self.focusWidget(), QPushButton):
            self.focusWidget().click()
        else:
            super().keyPressEvent(event)

    # ---- inside

    def _show(self, number: int) -> None:
        self._stack.setCurrentIndex(number)
        is_last = number == len(self._steps) - 1
        self.count.setText(self.tr("{number} of {count}").format(number=number + 1, count=len(self._steps)))
        self.back.setEnabled(number > 0)
        self.skip.setVisible(not is_last)
        self.next.setText(self.tr("Start creating") if is_last else self.tr("Next"))
        self.next.setToolTip(self.tr("To the window") if is_last else self.tr("The next step"))
        self._steps[number].entered()

    def _go_on(self) -> None:
        if self._stack.currentIndex() == len(self._steps) - 1:
            self._leave()
        else:
            self._show(self._stack.currentIndex() + 1)

    def _go_back(self) -> None:
        self._show(max(0, self._stack.currentIndex() - 1))
        if not self.back.isEnabled():
            self.next.setFocus()  # a button that cannot be pressed loses the keyboard

    def _leave(self) -> None:
        self.studio.page_wanted.emit("create")

    def _show_models(self) -> None:
        self.studio.page_wanted.emit("models")

    def _on_drawn(self) -> None:
        if self.isVisible():
            self.next.setFocus()

    def _show_facts(self, facts: MachineFacts) -> None:
        self.machine.show_facts(facts)
        self.folder.show_facts(facts)

    def _on_changed(self, settings: Settings, names: frozenset[str]) -> None:
        if "folder" in names and self.isVisible():
            self._reader.read(pictures_folder())

    def _read_facts(self) -> None:
        """The engine is open: it knows which cards it reaches."""
        if self.isVisible():
            self._reader.read(pictures_folder())

    def _connect(self) -> None:
        self.next.clicked.connect(self._go_on)
        self.back.clicked.connect(self._go_back)
        self.skip.clicked.connect(self._leave)
        self.models.models_wanted.connect(self._show_models)
        self.picture.drawn.connect(self._on_drawn)
        self._reader.told.connect(self._show_facts)
        self.studio.settings.changed.connect(self._on_changed)
        self.studio.controller.engine_ready.connect(self._read_facts)

    def _lay_out(self) -> None:
        """From the outside in, as a style sheet is applied anew to all that is in a widget when that gets a parent."""
        middle = QVBoxLayout(self)
        middle.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        row = QHBoxLayout()
        middle.addLayout(row)
        card = QFrame(maximumWidth=_WIDEST, maximumHeight=_HIGHEST)
        card.setProperty("role", "card")
        row.addWidget(card)
        column = QVBoxLayout(card)
        column.setContentsMargins(2 * SPACE_L, 2 * SPACE_L, 2 * SPACE_L, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addWidget(self._stack, 1)
        column.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        self.count = QLabel()
        self.count.setProperty("role", "muted")
        self.skip = QPushButton(self.tr("Skip"))
        self.skip.setToolTip(self.tr("To the window (Esc); Help, First steps comes back here"))
        self.back = QPushButton(self.tr("Back"))
        self.back.setToolTip(self.tr("The step before"))
        self.next = QPushButton(self.tr("Next"))
        self.next.setProperty("role", "primary")
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_S)
        foot.addWidget(self.skip)
        foot.addStretch(1)
        foot.addWidget(self.count)
        foot.addSpacing(SPACE_M)
        foot.addWidget(self.back)
        foot.addWidget(self.next)
        return foot
