"""DraftPresenter: when the typing rests, a quick picture stands in the view, until the real one is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction, QImage

from engine import GenerationRequest, InvalidRequest
from engine.drafts import draft_of
from sana_desktop.controller import GenerationController
from sana_desktop.parameters import draw_seed
from sana_desktop.settings import Settings
from sana_desktop.worker import Failure, GenerationJob

if TYPE_CHECKING:
    from sana_desktop.pages.create.create_page import CreatePage

PAUSE_MS = 300
"""So long nothing is typed before a draft is begun."""

MAX_DRAFT_PIXELS = 1536 * 1536
"""Of larger pictures no draft is drawn: it would take as long as others take whole."""


class DraftPresenter(QObject):
    """A draft has the seed that Generate will use: what was seen is what is finished."""

    def __init__(self, page: CreatePage, controller: GenerationController) -> None:
        super().__init__(page)
        self._page, self._controller = page, controller
        self._seed: int | None = None  # of the drafts since the last Generate, where it is not kept by the user
        self._asked: GenerationRequest | None = None  # whose draft is being drawn
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._on_pause)
        for panel in (page.prompt_panel, page.parameters):
            panel.changed.connect(self._on_changed)
        page.studio.settings.changed.connect(self._on_settings_changed)
        controller.draft_made.connect(self._on_made)
        controller.draft_failed.connect(self._on_failed)
        controller.started.connect(self._on_started)

    @property
    def is_wanted(self) -> bool:
        return self._page.studio.settings.value.drafts

    def take_seed(self) -> int:
        """The seed of the next picture, where the user keeps none: the drafts', where there were some."""
        seed, self._seed = self._seed, None
        return draw_seed() if seed is None else seed

    def follow_action(self, action: QAction) -> None:
        """The one that turns drafts on and off; it stands by the prompt, too."""
        self._action = action
        action.setChecked(self.is_wanted)
        self._page.prompt_panel.add_tool(action, "draft")

    def stop(self) -> None:
        """Nothing is typed any more."""
        self._pause.stop()
        self._controller.drop_draft()

    # ---- inside

    def _on_changed(self) -> None:
        if self.is_wanted:
            self._controller.drop_draft()  # it is of what stood there before
            self._pause.start()

    def _on_pause(self) -> None:
        request = self._request()
        if request is None or request == self._page.presenter.drafted():
            return
        if request.width * request.height <= MAX_DRAFT_PIXELS and self._controller.draft(request):
            self._asked = request

    def _request(self) -> GenerationRequest | None:
        """What Generate would ask for first; None: nothing that can be drawn."""
        seed = None
        if not self._page.parameters.seed.is_locked():
            seed = self._seed = draw_seed() if self._seed is None else self._seed
        try:
            return self._page.requests(seed)[0]
        except InvalidRequest:  # to be told when it is asked for
            return None

    def _on_made(self, request: GenerationRequest, levels: tuple[QImage, ...]) -> None:
        if self.is_wanted and request == self._asked:
            self._page.presenter.show_draft(request, levels)

    def _on_failed(self, request: GenerationRequest, failure: Failure) -> None:
        self._page.show_note(self.tr("There is no draft: {reason}").format(reason=failure.message))

    def _on_started(self, job: GenerationJob) -> None:
        self._pause.stop()

    def _on_settings_changed(self, settings: Settings, names: frozenset[str]) -> None:
        if "drafts" not in names:
            return
        self._action.setChecked(settings.drafts)
        if settings.drafts:
            self._on_pause()
            return
        self.stop()
        self._page.presenter.hide_draft()


def is_draft_of(draft: GenerationRequest, request: GenerationRequest) -> bool:
    """Whether what was drafted is what is made now, but for the steps."""
    return draft_of(draft) == draft_of(request)
