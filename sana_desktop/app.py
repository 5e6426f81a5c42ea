"""The composition root of the window: builds everything, connects it, runs it. Knows all the others.

The engine is imported inside its own thread, after the window is on the screen: torch takes seconds to load.
"""

from __future__ import annotations

import argparse
import faulthandler
import functools
import logging
import os
import sys
from collections.abc import Callable, Generator, Sequence
from pathlib import Path
from typing import Any, NoReturn

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from engine import EngineError, GeneratedImage, ModelInfo, available_models, find_model
from engine.journal import Unfinished, discard, unfinished_renders
from engine.paths import data_folder, pictures_folder, resource
from engine.version import PROGRAM_NAME, VERSION
from sana_desktop.argument_types import gigabytes
from sana_desktop.controller import GenerationController
from sana_desktop.desktop.manners import DesktopManners
from sana_desktop.desktop.parts import Desktop, open_desktop
from sana_desktop.engine_choice import EngineChoice
from sana_desktop.engine_loading import open_engine, share_the_lock
from sana_desktop.export_job import ExportJob, export_events
from sana_desktop.gallery_service import GalleryService
from sana_desktop.interrupts import Interrupts
from sana_desktop.jobs.job import JobState, Target
from sana_desktop.jobs.store import JobStore
from sana_desktop.languages import speak
from sana_desktop.saving_place import choose_gallery, has_pictures
from sana_desktop.settings import load_settings, settings_file
from sana_desktop.settings_follower import SettingsFollower
from sana_desktop.settings_store import SettingsStore
from sana_desktop.single_instance import SingleInstance, Wish
from sana_desktop.studio import Studio
from sana_desktop.styles import load_styles
from sana_desktop.theme import ThemeSwitch
from sana_desktop.unfinished_list import UnfinishedList
from sana_desktop.window_queue import WindowQueue
from sana_desktop.windows.closing import Closing
from sana_desktop.windows.main_window import MainWindow
from sana_desktop.windows.picture_files import PictureFiles
from sana_desktop.worker import EngineLike, EngineThread, Saver

log = logging.getLogger(__name__)

_OPEN_AT_LATEST_MS = 3000
"""After `show` the engine is opened though the window has not settled: a covered or minimized one is not painted.
Sooner, the first key would wait for the engine's imports; and an import of a compiled module in another thread would
wait for the system's loader while torch's libraries are read, and keep the interpreter from everybody meanwhile."""

CLOSE_SECONDS = 1.5
"""How long a closed window waits for the engine's step to end. After it the process ends all the same: nothing that
matters is in it any more."""


def main(argv: list[str]) -> NoReturn:
    """Run the window until it is closed, then end the process. `argv` are the options, without the program's name.

    Raises:
        EngineError: the model that was named cannot be had; or a window is open and does not answer.
    """
    arguments = _parser().parse_args(argv)
    models = _models(arguments.model)
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s: %(message)s")
    if sys.stderr is not None:  # a frozen program without a console has none
        faulthandler.enable()
    share_the_lock()
    app = QApplication([PROGRAM_NAME])
    prepare(app)
    instance = SingleInstance(data_folder())
    wish = Wish(arguments.model or "", tuple(str(file.absolute()) for file in arguments.open))
    if not instance.claim(wish):
        print("The window is open already: it was asked to show itself.", file=sys.stderr)
        _leave()
    speak(app, load_settings(settings_file()).language)  # before anything that has words is made
    choose_gallery()
    own_folder = arguments.output and arguments.output.absolute()
    choice = EngineChoice(open_engine, arguments.device, arguments.memory_limit)
    queue = WindowQueue(target=Target(folder=own_folder))
    program = Program(
        choice.open,
        functools.partial(_open_saver, queue.path, own_folder),
        queue,
        PictureFiles(own_folder or pictures_folder(), _save_png),
        models,
        settings_file(),
        GalleryService(root=own_folder or pictures_folder()),
        UnfinishedList(functools.partial(_left_unfinished, queue.path), discard),
        chosen_model=arguments.model,
        export=choice.export,
        choice=choice,
        output=own_folder,
        desktop=open_desktop,
    )
    program.window.closing.connect(instance.close)  # a start from now on opens a window of its own
    instance.wanted.connect(program.fulfil)
    program.ended.connect(app.exit)
    app.setQuitOnLastWindowClosed(False)  # it may be hidden, and the queue go on
    app.commitDataRequest.connect(program.end_with_session)
    interrupts = Interrupts(program.quit_now, program)
    program.show()
    program.open_files(wish.files)
    if not wish.files:
        program.greet()
    app.exec()
    interrupts.close()
    _leave()


def _leave() -> NoReturn:
    """End the process at once; everything worth keeping is on the disk.

    An ordinary exit takes torch apart piece by piece, which can take seconds; and where the engine still sits in a long
    step or in the import of torch, it takes it apart under its feet, and crashes.
    """
    logging.shutdown()
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            stream.flush()
    os._exit(0)


def display_missing() -> str | None:
    """Why no window can be opened, or None. To be asked before a window is made: Qt itself would abort the process."""
    if sys.platform in ("win32", "darwin") or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return None
    if os.environ.get("QT_QPA_PLATFORM", "").split(":")[0] in ("offscreen", "minimal", "vnc"):
        return None
    return "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set): start it from a desktop session."


def prepare(app: QApplication) -> None:
    """What holds for every window of ours."""
    app.setApplicationName(PROGRAM_NAME)
    app.setApplicationVersion(VERSION)
    app.setDesktopFileName("sana-desktop")
    app.setWindowIcon(QIcon(str(resource("icons", "app.svg"))))
    app.setStyle("Fusion")


class Program(QObject):
    """The window with its engine, from the first paint to the last saved setting.

    Signals:
        ended()   the window was closed, and the engine told to end
    """

    ended = Signal()

    def __init__(
        self,
        open_engine: Callable[[], EngineLike],
        open_saver: Callable[[], Saver],
        queue: WindowQueue,
        pictures: PictureFiles,
        models: list[ModelInfo],
        settings_path: Path,
        gallery: GalleryService,
        unfinished: UnfinishedList,
        chosen_model: str | None = None,
        parent: QObject | None = None,
        export: Callable[[ExportJob], Generator[Any, None, None]] = export_events,
        choice: EngineChoice | None = None,
        output: Path | None = None,
        desktop: Callable[[QWidget, QObject], Desktop] | None = None,
    ) -> None:
        """
        Args:
            choice: what `open_engine` goes by.
            output: a folder that takes the gallery's place for this start.
            desktop: opens what it offers to a window; None: it is left alone, and closing asks nothing.
        """
        super().__init__(parent)
        self.engine_has_ended = False
        self.settings = SettingsStore(settings_path, self)
        theme = ThemeSwitch(self)
        theme.choose(self.settings.value.theme)
        thread = EngineThread(open_engine, open_saver, self, export)
        choice = choice or EngineChoice(open_engine)
        self.follower = SettingsFollower(self.settings, queue, choice, thread.reopen, output, self)
        self.controller = GenerationController(thread, queue, self)
        self.gallery = gallery
        styles = load_styles(resource("styles.json"))
        self.studio = Studio(
            self.controller, gallery, self.settings, models, styles, pictures, theme, unfinished, parent=self
        )
        self.window = MainWindow(self.studio)
        if chosen_model is not None:
            self.window.create.parameters.choose_model(chosen_model)
        self._opening = QTimer(self, singleShot=True)
        self._opening.timeout.connect(self.controller.open_engine)
        self.window.settled.connect(self._on_settled)
        self.window.closing.connect(self._on_closing)
        self.manners: DesktopManners | None = None
        self.closing: Closing | None = None
        if desktop is not None:
            self._join(desktop(self.window, self))
        if output is None:
            self.follower.gallery_moved.connect(gallery.set_root)
            self.follower.gallery_moved.connect(pictures.set_root)

    def show(self) -> None:
        """Show the window, and start the engine once it has been painted."""
        self.window.show()
        QTimer.singleShot(0, self.controller.start)
        self._opening.start(_OPEN_AT_LATEST_MS)

    def greet(self) -> None:
        """Show the first steps to who is here for the first time: who has pictures knows the program."""
        if self.settings.value.is_welcomed:
            return
        if has_pictures(pictures_folder()):
            self.settings.change(is_welcomed=True)
        else:
            self.window.show_first_run()

    def fulfil(self, wish: Wish) -> None:
        """What another start has asked of this window."""
        self.window.come_forward()
        if wish.model:
            try:
                chosen = find_model(wish.model)
            except EngineError as error:
                self.window.error_panel.show_message(str(error), "")
                return
            others = [model for model in available_models() if model.folder != chosen.folder]
            self.studio.set_models([chosen, *others])
            self.window.create.parameters.choose_model(chosen.name)
        self.open_files(wish.files)

    def open_files(self, files: Sequence[str]) -> None:
        """The first of them: there is one view."""
        for file in files[:1]:
            self.studio.enlarging_wanted.emit(Path(file), 0)

    def quit_now(self) -> None:
        """Without a question, whatever is being made; nothing of it is lost."""
        if self.closing is not None:
            self.closing.quit_now()
        else:
            self.window.close()

    def end_with_session(self) -> None:
        """The user logs out: the window that is closed now asks nothing."""
        if self.closing is not None:
            self.closing.never_ask()
        self.settings.save()

    def _join(self, desktop: Desktop) -> None:
        self.manners = DesktopManners(self.controller, self.settings, desktop, self)
        self.manners.forward_wanted.connect(self.window.come_forward)
        self.manners.picture_wanted.connect(self.studio.picture_wanted)
        self.closing = Closing(self.window, self.controller, self.settings, desktop, self)
        self.window.may_close = self.closing.may_close

    def _on_settled(self) -> None:
        if self._opening.isActive():
            self._opening.start(0)

    def _on_closing(self) -> None:
        if self.manners is not None and self.closing is not None:
            self.manners.close()
            self.closing.close()
        self._opening.stop()
        self.window.close_pages()  # models first: so that all threads end at the same time
        self.settings.save()
        self.studio.pictures.close()
        self.engine_has_ended = self.controller.close(CLOSE_SECONDS)
        self.gallery.close(CLOSE_SECONDS)
        self.ended.emit()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="sana-desktop", description="Type a prompt, get a picture.")
    parser.add_argument("--model", metavar="NAME", help="a model's name, or the folder of one")
    parser.add_argument("--device", help="auto, cpu, cuda, cuda:1, …; default: the settings'")
    parser.add_argument("--memory-limit", type=gigabytes, metavar="GB", help="that pictures may take")
    parser.add_argument("--output", type=Path, metavar="FOLDER", help="where pictures are saved")
    parser.add_argument("--open", type=Path, metavar="FILE", action="append", default=[], help="a picture to enlarge")
    return parser


def _models(chosen: str | None) -> list[ModelInfo]:
    """The models to choose from; one that was named on the command line first, wherever it lies."""
    models = available_models()
    if chosen is None:
        return models
    info = find_model(chosen)
    return [info, *(model for model in models if model.folder != info.folder)]


def _open_saver(queue: Path, own_folder: Path | None) -> Saver:
    from sana_desktop.window_saver import WindowSaver  # loads Pillow: in the engine's thread

    return WindowSaver(queue, own_folder)


def _left_unfinished(queue: Path) -> list[Unfinished]:
    """Renders that were cut short, but for those that the queue goes on with."""
    found = unfinished_renders()
    if not found:
        return []
    try:
        with JobStore(queue) as store:
            jobs = store.jobs(JobState.WAITING, JobState.RENDERING, JobState.SAVING, JobState.PAUSED)
    except EngineError as error:
        log.warning("the queue cannot be read: %s", error)
        return found
    kept = {job.request for job in jobs}
    return [unfinished for unfinished in found if unfinished.request not in kept]


def _save_png(image: GeneratedImage, path: Path) -> Path:
    from engine.image_file import save_png  # as above

    return save_png(image, path)
