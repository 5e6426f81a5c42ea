"""MainWindow: the rail, the pages, the line at the bottom. Opens pages, and answers what they wish of each other."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QPaintEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QMainWindow,
    QMessageBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from engine import GenerationRequest
from engine.version import PROGRAM_NAME, VERSION
from sana_desktop.pages.create.create_page import CreatePage
from sana_desktop.pages.page import Page
from sana_desktop.run_status import Phase, RunStatus
from sana_desktop.settings import Settings
from sana_desktop.studio import Studio
from sana_desktop.theme import SPACE_M, SPACE_S, SPACE_XS
from sana_desktop.widgets.icon_button import IconButton
from sana_desktop.widgets.message_panel import MessagePanel
from sana_desktop.widgets.network_chip import NetworkChip
from sana_desktop.widgets.page_rail import PageRail
from sana_desktop.widgets.progress_panel import ProgressPanel
from sana_desktop.windows.actions import ActionSpec, add_actions, add_theme_actions, show_menus, window_specs
from sana_desktop.windows.command_palette import Command, CommandPalette
from sana_desktop.windows.dropping import Dropping
from sana_desktop.windows.page_preparation import PagePreparation
from sana_desktop.windows.pages import FIRST_STEPS, first_steps_spec, page_specs
from sana_desktop.windows.restorer import Restorer
from sana_desktop.windows.shortcuts_dialog import ShortcutsDialog

if TYPE_CHECKING:
    from sana_desktop.pages.queue.queue_page import QueuePage


class MainWindow(QMainWindow):
    """Signals:
    closing()   the user wants the program to end
    settled()   its first frame is seen, and the pages that are not open yet are prepared
    """

    closing = Signal()
    settled = Signal()

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self.studio = studio
        self._controller = studio.controller
        self._specs = {spec.name: spec for spec in page_specs()}
        self._pages: dict[str, Page] = {}
        self.may_close: Callable[[], bool] = _always
        self.progress = ProgressPanel()
        self.network = NetworkChip()
        self.error_panel = MessagePanel("error")
        self.notice_panel = MessagePanel("notice")
        self.rail = PageRail([spec.entry for spec in self._specs.values()])
        self._stack = QStackedWidget()
        self._palette: CommandPalette | None = None
        self._is_painted = False
        self._preparation = PagePreparation(self._specs.values(), self.page, self._stack)
        self._palette_button = IconButton("search", self.tr("Find a command"), self.tr("Find a command (Ctrl+K)"))
        self._lay_out()
        self.actions_by_slot = add_actions(self, self, window_specs())
        self._themes = add_theme_actions(self, studio.settings.value.theme)
        self.create = CreatePage(studio, self.progress, self.error_panel, self.notice_panel)
        self._add_page(self.create)
        self.dropping = Dropping(studio, self)
        self.restorer = Restorer(studio, self)
        self._connect()
        self._restore()
        self._show_status(self._controller.status)

    # ---- the pages

    def page(self, name: str) -> Page:
        """The page of that name, made if it was never open."""
        if name not in self._pages:
            spec = first_steps_spec() if name == FIRST_STEPS else self._specs[name]
            self._add_page(spec.make(self.studio, self._stack))
        return self._pages[name]

    def current_page(self) -> Page:
        page = self._stack.currentWidget()
        assert isinstance(page, Page)
        return page

    def open_page(self, name: str) -> None:
        page, before = self.page(name), self.current_page()
        self.rail.show_page(name if name in self._specs else "create")
        if page is before:
            return
        before.left()
        self._stack.setCurrentWidget(page)
        self._show_page_actions()
        if name in self._specs:
            self.studio.settings.change(page=name)
        page.entered()

    def show_create(self) -> None:
        self.open_page("create")

    def show_queue(self) -> None:
        self.open_page("queue")

    def show_gallery(self) -> None:
        self.open_page("gallery")

    def show_enlarge(self) -> None:
        self.open_page("enlarge")

    def show_models(self) -> None:
        self.open_page("models")

    def show_settings(self) -> None:
        self.open_page("settings")

    # ---- what can be asked for on every page

    def pause(self) -> None:
        self._controller.pause()

    def pause_now(self) -> None:
        self._controller.pause_now()

    def resume(self) -> None:
        self.create.resume()

    def clear_queue(self) -> None:
        self._controller.clear_queue()
        self.studio.undo.note(self._controller.queue.last_action or "", self._controller.undo)

    def undo(self) -> None:
        """What was done last since the start; else what the page knows of earlier ones."""
        if not self.studio.undo.undo() and not self.current_page().undo():
            self._controller.undo()

    def open_file(self) -> None:
        self.dropping.choose_file()

    def prompts_from_file(self) -> None:
        self._queue_page().prompts_from_file()

    def open_pictures_folder(self) -> None:
        self.studio.pictures.open_folder()

    def reset_layout(self) -> None:
        self.studio.settings.change(layout={}, geometry="")
        self.resize(1280, 800)

    def show_palette(self) -> None:
        if self._palette is None:
            self._palette = CommandPalette(self)
        self._palette.open_with(self.commands())

    def show_shortcuts(self) -> None:
        ShortcutsDialog(self.shortcut_groups(), self).open()

    def show_first_run(self) -> None:
        """The first steps, at the first start and again."""
        self.open_page(FIRST_STEPS)

    def show_about(self) -> None:
        text = self.tr("{name} {version}\n\nPictures from words, made on this computer. Nothing leaves it.")
        about = QMessageBox(self)
        about.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        about.setWindowTitle(PROGRAM_NAME)
        about.setText(text.format(name=PROGRAM_NAME, version=VERSION))
        about.open()

    def commands(self) -> list[Command]:
        """What can be chosen now, of the window and the page in front."""
        actions = [*self.current_page().actions_by_slot.values(), *self.actions_by_slot.values()]
        return [Command.of(action) for action in [*actions, *self._themes.actions()] if action.isEnabled()]

    def shortcut_groups(self) -> list[tuple[str, list[ActionSpec]]]:
        """Every table that has shortcuts, the window's first; each page that was never open is made for it."""
        groups = [(self.tr("Everywhere"), window_specs())]
        for name, spec in self._specs.items():
            groups.append((spec.text, list(self.page(name).action_specs())))
        return [(title, [spec for spec in specs if spec.shortcuts]) for title, specs in groups]

    # ---- its life

    def keep_layout(self) -> None:
        geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        self.studio.settings.change(geometry=geometry)

    def come_forward(self) -> None:
        """Another start wants it to be seen."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def close_pages(self) -> None:
        """The program ends: let go of every file that is being read."""
        self.network.stop_listening()
        self.dropping.close()
        self.restorer.close()
        self._preparation.stop()
        for page in self._pages.values():
            page.close_page()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            self._preparation.start()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_close():
            event.ignore()
            return
        self.keep_layout()
        self.hide()  # at once: what must end behind it may take a moment
        self.closing.emit()
        super().closeEvent(event)

    # ---- what pages wish of each other

    def _draw(self, requests: list[GenerationRequest]) -> None:
        self.open_page("create")
        self.create.enqueue(requests)

    def _tell(self, text: str) -> None:
        """A short answer in the progress line, where nothing runs."""
        self.progress.set_idle_text(text)
        self._show_status(self._controller.status)

    def _show_failed(self, headline: str, text: str = "") -> None:
        self.error_panel.show_message(headline, text)

    def _open_prompts(self, path: Path) -> None:
        self._queue_page().open_prompt_file(path)

    def _queue_page(self) -> QueuePage:
        """In front."""
        from sana_desktop.pages.queue.queue_page import QueuePage  # not before it is wanted

        self.open_page("queue")
        page = self.page("queue")
        assert isinstance(page, QueuePage)
        return page

    def _show_picture(self, path: Path) -> None:
        from sana_desktop.pages.gallery.gallery_page import GalleryPage  # not before it is wanted

        self.open_page("gallery")
        page = self.page("gallery")
        assert isinstance(page, GalleryPage)
        page.show_picture(path)

    def _enlarge(self, path: Path, long_side: int) -> None:
        from sana_desktop.pages.enlarge.enlarge_page import EnlargePage  # not before it is wanted

        self.open_page("enlarge")
        page = self.page("enlarge")
        assert isinstance(page, EnlargePage)
        page.load(path, long_side)

    # ---- inside

    def _add_page(self, page: Page) -> None:
        self._pages[page.name] = page
        self._stack.addWidget(page)
        page.actions_by_slot = add_actions(self, page, page.action_specs(), page.picture_widgets())
        page.actions_made()
        self._show_page_actions()

    def _show_page_actions(self) -> None:
        current = self.current_page()
        for page in self._pages.values():
            for action in page.actions_by_slot.values():
                action.setVisible(page is current)
        show_menus(self)

    def _action(self, name: str) -> QAction:
        return self.actions_by_slot[name]

    def _show_status(self, status: RunStatus) -> None:
        self.progress.show_status(status)
        self.rail.set_count("queue", status.waiting)
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

    def _name_undo(self) -> None:
        what = self.studio.undo.last or self._controller.queue.last_action
        self._action("undo").setText(self.tr("&Undo {what}").format(what=what) if what else self.tr("&Undo"))

    def _show_copied(self) -> None:
        self._tell(self.tr("Picture copied to the clipboard"))

    def _choose_theme(self, action: QAction) -> None:
        self.studio.settings.change(theme=action.data())

    def _follow_settings(self, settings: Settings, names: frozenset[str]) -> None:
        if "theme" in names:
            self.studio.theme.choose(settings.theme)
            for action in self._themes.actions():
                action.setChecked(action.data() == settings.theme)

    def _connect(self) -> None:
        studio, progress = self.studio, self.progress
        self._preparation.done.connect(self.settled)
        self._controller.status_changed.connect(self._show_status)
        progress.cancel_clicked.connect(self._controller.cancel_current)
        progress.clear_clicked.connect(self.clear_queue)
        progress.pause_clicked.connect(self.pause)
        progress.resume_clicked.connect(self.resume)
        self.rail.chosen.connect(self.open_page)
        self._palette_button.clicked.connect(self.show_palette)
        self._themes.triggered.connect(self._choose_theme)
        self._action("undo").associatedObjects()[0].aboutToShow.connect(self._name_undo)
        studio.pictures.copied.connect(self._show_copied)
        studio.pictures.failed.connect(self._show_failed)
        studio.settings.changed.connect(self._follow_settings)
        studio.page_wanted.connect(self.open_page)
        studio.drawing_wanted.connect(self._draw)
        studio.picture_wanted.connect(self._show_picture)
        studio.restoring_wanted.connect(self.restorer.open)
        studio.prompts_wanted.connect(self._open_prompts)
        studio.enlarging_wanted.connect(self._enlarge)
        studio.told.connect(self._tell)
        studio.noted.connect(progress.set_note)
        studio.failed.connect(self._show_failed)
        studio.gallery.failed.connect(self._show_failed)  # whichever page is in front

    def _restore(self) -> None:
        settings = self.studio.settings.value
        self.resize(1280, 800)
        if settings.geometry:
            self.restoreGeometry(QByteArray.fromBase64(settings.geometry.encode("ascii", "replace")))
        self.rail.show_page("create")
        self.create.entered()
        if settings.page in self._specs:
            self.open_page(settings.page)

    def _lay_out(self) -> None:
        pages = QGridLayout()  # messages share the pages' cell: they cover it, and never move it
        pages.setContentsMargins(0, 0, 0, 0)
        pages.addWidget(self._stack, 0, 0)
        pages.addWidget(self.notice_panel, 0, 0, Qt.AlignmentFlag.AlignTop)
        pages.addWidget(self.error_panel, 0, 0, Qt.AlignmentFlag.AlignBottom)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, SPACE_M, SPACE_S)
        right.setSpacing(SPACE_S)
        right.addLayout(pages, 1)
        line = QHBoxLayout()
        line.setSpacing(SPACE_S)
        line.addWidget(self.progress, 1)
        line.addWidget(self.network, 0, Qt.AlignmentFlag.AlignBottom)
        right.addLayout(line)
        self._palette_button.setProperty("role", "plain")
        self.rail.add_below(self._palette_button)
        body = QWidget()
        columns = QHBoxLayout(body)
        columns.setContentsMargins(SPACE_XS, SPACE_XS, 0, 0)
        columns.setSpacing(SPACE_S)
        columns.addWidget(self.rail)
        columns.addLayout(right, 1)
        self.setCentralWidget(body)
        self.setMinimumSize(960, 600)


def _always() -> bool:
    return True
