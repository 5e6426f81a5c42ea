"""PagePreparation: the pages that are not open yet, imported, made and drawn once unseen while nothing else runs.

Whoever opens one later waits for 10 ms; beside an engine at work it would be 100, since both want the interpreter.
"""

from __future__ import annotations

import functools
import importlib
import logging
import pkgutil
from collections.abc import Callable, Generator, Iterable
from typing import TypeVar

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtWidgets import QWidget

from sana_desktop.engine_loading import collecting_no_garbage
from sana_desktop.pages.page import Page
from sana_desktop.windows.pages import PageSpec

Result = TypeVar("Result")

log = logging.getLogger(__name__)

_AFTER_MS = 50
"""It begins so long after it was asked for: the first key is answered by then."""

_LARGE = ("email.parser", "http.client", "ssl", "engine.model_store.connection", "engine.model_store.downloading")
"""What some of them stand on, in parts as well."""


class PagePreparation(QObject):
    """One thing a turn of the window's thread.

    Signals:
        done()   all are there, or cannot be made; whoever opens those is told
    """

    done = Signal()

    def __init__(self, specs: Iterable[PageSpec], make: Callable[[str], Page], parent: QWidget) -> None:
        """
        Args:
            make: gives the page of that name, and makes it where it is not there.
            parent: what the pages lie in, as large as they will be.
        """
        super().__init__(parent)
        self._specs, self._make, self._place = list(specs), make, parent
        self._work = self._prepare()
        self._timer = QTimer(self)  # a turn each: posted to itself, all would be one
        self._timer.timeout.connect(self._go_on)

    def start(self) -> None:
        self._timer.start(_AFTER_MS)

    def stop(self) -> None:
        self._timer.stop()
        self._work.close()

    def _go_on(self) -> None:
        wait = next(self._work, None)
        if wait is None:
            self._timer.stop()
            self.done.emit()
        else:
            self._timer.setInterval(wait)

    def _prepare(self) -> Generator[int, None, None]:
        """→ milliseconds until it goes on.

        In the window's thread throughout: making classes of Qt's in another while this one uses some crashes.
        """
        with collecting_no_garbage():
            for module in _modules(self._specs):
                _tried(functools.partial(importlib.import_module, module))
                yield 0
        for spec in self._specs:
            page = _tried(functools.partial(self._make, spec.name))
            yield 0
            while page is not None and page.is_making_parts:
                yield 1
            if page is not None:
                _tried(functools.partial(_draw_unseen, page, self._place.size()))
            yield 0


def _modules(specs: Iterable[PageSpec]) -> list[str]:
    """In parts that take some milliseconds each to import."""
    names = list(_LARGE)
    for spec in specs:
        package = importlib.import_module(spec.module.rpartition(".")[0])
        parts = [f"{package.__name__}.{part.name}" for part in pkgutil.iter_modules(package.__path__)]
        names += [*(part for part in parts if part != spec.module), spec.module]
    return names


def _tried(work: Callable[[], Result]) -> Result | None:
    try:
        return work()
    except Exception:  # whoever opens the page is told
        log.exception("a page cannot be prepared")
        return None


def _draw_unseen(page: Page, size: QSize) -> None:
    """Polished, laid out and painted, as it will be."""
    if not page.isVisible():
        page.resize(size)
        for widget in page.findChildren(QWidget):
            widget.ensurePolished()
        page.grab()
