"""SessionPresenter: what a run's events do to the view, the strip and the messages of the page."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QSize, QTimer
from PySide6.QtGui import QImage

from engine import GenerationRequest, PictureRows
from engine.version import PROGRAM_NAME, VERSION
from sana_desktop.controller import GenerationController
from sana_desktop.image_store import ImageStore
from sana_desktop.pages.create.comparing import Comparing
from sana_desktop.pages.create.draft_presenter import is_draft_of
from sana_desktop.picture_facts import PictureFacts
from sana_desktop.qt_image import cropped_to_shape, soft_preview
from sana_desktop.session_model import SessionItem
from sana_desktop.source_reader import SourceFile, SourceReader
from sana_desktop.viewer.growing import GrowingPicture
from sana_desktop.worker import Failure, FinishedImage, GenerationJob

if TYPE_CHECKING:
    import numpy as np

    from sana_desktop.pages.create.create_page import CreatePage


@dataclass(frozen=True, slots=True, eq=False)
class Draft:
    request: GenerationRequest  # that it is a draft of
    levels: tuple[QImage, ...]


NOTICE_SECONDS = 10.0
"""What was told of a picture for so long has been read: it stands over the page, and a large picture takes minutes."""


class SessionPresenter(QObject):
    """The view follows the run, until the user looks at another picture; the next Generate makes it follow again."""

    def __init__(self, page: CreatePage) -> None:
        super().__init__(page)
        self._page = page
        self._session = page.session
        self._store = ImageStore(self)
        self._store.loaded.connect(self._on_loaded)
        self._sources = SourceReader(self)
        self._sources.read.connect(self._on_source_read)
        self._growing: GrowingPicture | None = None  # the live picture, once more of it is known than a preview
        self._growing_is_shown = False
        self.comparing = Comparing(page)
        self._is_following = True
        self._notice = QTimer(self, singleShot=True)
        self._notice.timeout.connect(self._put_notice_away)
        self._live_job: GenerationJob | None = None
        self._failed_job: GenerationJob | None = None
        self._draft: Draft | None = None  # in the view
        page.strip.row_chosen.connect(self._on_row_chosen)
        page.error_panel.retry_clicked.connect(self._on_retry)

    def connect_to(self, controller: GenerationController) -> None:
        self._controller = controller
        controller.engine_unavailable.connect(self._on_engine_unavailable)
        controller.started.connect(self._on_started)
        controller.preview_changed.connect(self._on_preview)
        controller.rows_made.connect(self._on_rows_made)
        controller.noticed.connect(self._on_noticed)
        controller.finished.connect(self._on_finished)
        controller.cancelled.connect(self._on_cancelled)
        controller.failed.connect(self._on_failed)
        controller.put_back.connect(self._on_put_back)
        controller.made_elsewhere.connect(self._on_made_elsewhere)

    def follow(self) -> None:
        self._is_following = True
        if self._session.rowCount():
            self._choose(0)

    def shown_item(self) -> SessionItem | None:
        """None: nothing, or a draft."""
        return self._session.item(self._page.strip.current_row())

    def show_draft(self, request: GenerationRequest, levels: tuple[QImage, ...]) -> None:
        """It is in no strip: to look at another picture is to leave it."""
        self._draft = Draft(request, levels)
        self._growing_is_shown = False
        self._page.empty_state.hide()
        self._page.strip.choose_row(-1)
        self._page.view.show_levels(QSize(request.width, request.height), levels, request.prompt)
        self._page.view.set_badge(self._draft_words())
        self._tell_about(None)
        self._page.picture_bar.show_words(self.tr("A draft: Generate finishes it."))

    def drafted(self) -> GenerationRequest | None:
        """What the draft in the view is of; None: there is none."""
        return None if self._draft is None else self._draft.request

    def hide_draft(self) -> None:
        """Back to the pictures."""
        if self._draft is not None:
            self._show_newest(0)

    def chosen_paths(self) -> list[Path]:
        """The files of all that are chosen in the strip."""
        items = [self._session.item(row) for row in self._page.strip.chosen_rows()]
        return [path for item in items if item is not None and (path := item.finished_path) is not None]

    def take_away(self, path: Path) -> SessionItem | None:
        """Its file has gone: so does it."""
        row, shown = self._session.row_of(path), self._page.strip.current_row()
        item = self._session.item(row)
        if item is not None:
            self._session.forget(path)
            if row == shown:
                self._show_newest(row)
        return item

    def bring_back(self, item: SessionItem) -> None:
        """Its file is there again."""
        if item.path is not None and self._session.row_of(item.path) < 0:
            self._session.add(item)
            self._choose(self._session.row_of(item.path))

    def growing(self) -> GrowingPicture | None:
        """The picture that is being made, once more of it is known than a preview."""
        return self._growing

    def close(self) -> None:
        """Let go of what is being read."""
        self._store.close()
        self._sources.close()
        self.comparing.close()

    # ---- what the run tells

    def _on_started(self, job: GenerationJob) -> None:
        self._live_job = job
        self._page.notice_panel.hide()  # it was about the picture before
        self._session.forget_unsaved(job.request)  # it is this one that is made and saved now
        draft = self._draft
        is_finishing = draft is not None and is_draft_of(draft.request, job.request)
        self._session.begin(job.request, draft.levels if draft is not None and is_finishing else ())
        if job.request.source:  # to be seen at once; what cannot be read, the run itself will tell
            self._sources.ask(Path(job.request.source).expanduser())
        self._page.empty_state.hide()
        if self._is_following or is_finishing:
            self._choose(0)

    def _on_preview(self, job: GenerationJob, preview: np.ndarray) -> None:
        self._session.show_preview(soft_preview(preview))
        self._refresh_if_first()

    def _on_source_read(self, file: SourceFile) -> None:
        job = self._live_job
        if job is not None and file.path == Path(job.request.source).expanduser():
            self._grow(job, cropped_to_shape(file.image, job.request.width, job.request.height))

    def _on_rows_made(self, job: GenerationJob, rows: PictureRows) -> None:
        live = self._session.item(0)
        assert live is not None and live.is_live, "rows are of the picture that is being made"
        self._grow(job, live.levels[0] if live.levels else live.thumbnail)

    def _on_finished(self, job: GenerationJob, finished: FinishedImage) -> None:
        self._live_job, self._growing = None, None
        thumbnail, facts = finished.levels[-1], PictureFacts.of(finished.image)
        if finished.path is None:
            item = SessionItem(job.request, thumbnail, unsaved=finished.image, levels=finished.levels, facts=facts)
        else:
            latent = finished.image.provenance.get("latent")
            item = SessionItem(
                job.request, thumbnail, finished.path, facts=facts, latent=latent if isinstance(latent, str) else None
            )
            self._store.put(finished.path, finished.levels)
        self._session.finish(item)
        self._refresh_if_first()
        self._page.ratings.finished(item)
        seconds = QLocale().toString(finished.image.seconds, "f", 1)
        if finished.path is None:
            self._page.progress.set_idle_text(self.tr("Done in {seconds} s, not saved").format(seconds=seconds))
            if not finished.is_to_wait:  # else the queue says why it is held
                self._show_unsaved(finished.save_failure)
        else:
            text = self.tr("Done in {seconds} s  ·  saved as {name}")
            self._page.progress.set_idle_text(text.format(seconds=seconds, name=finished.path.name))

    def _on_cancelled(self, job: GenerationJob) -> None:
        if job is self._live_job:  # one that waited has left no trace
            self._page.progress.set_idle_text(self.tr("Cancelled"))
            self._end_without_image()

    def _on_put_back(self, job: GenerationJob) -> None:
        if job is self._live_job:
            self._page.progress.set_idle_text(self.tr("Paused"))
            self._end_without_image()

    def _on_made_elsewhere(self, job: GenerationJob, path: Path) -> None:
        self._session.add(SessionItem(job.request, QImage(), path))
        self._page.studio.gallery.ask(path)  # it may be rated already
        self._page.empty_state.hide()
        if self._is_following:
            self._choose(0)

    def _on_failed(self, job: GenerationJob, failure: Failure) -> None:
        if self._live_job is not None:
            self._end_without_image()
        self._failed_job = job
        self._page.progress.set_idle_text(self.tr("The last picture was not made"))
        done = self.tr("This picture was not made. Pictures that wait in the queue are drawn all the same.")
        advice = "" if failure.is_expected else self._advice()
        self._page.error_panel.show_message(
            failure.message, f"{done} {advice}".strip(), _details(failure, job), can_retry=True
        )

    def _on_noticed(self, job: GenerationJob, text: str) -> None:
        self._page.notice_panel.show_message(text, "")
        self._notice.start(max(0, round(1000 * NOTICE_SECONDS)))

    def _put_notice_away(self) -> None:
        """It has been read; unless the pointer rests on it, or nobody is at the window."""
        if self._page.notice_panel.underMouse() or not self._page.window().isActiveWindow():
            self._notice.start()
        else:
            self._page.notice_panel.hide()

    def _on_engine_unavailable(self, failure: Failure) -> None:
        self._page.progress.set_idle_text(self.tr("The engine is not ready"))
        text = self.tr("Nothing can be drawn yet. The next Generate tries again.")
        self._page.error_panel.show_message(
            self.tr("The engine could not be started: {message}").format(message=failure.message),
            text if failure.is_expected else f"{text} {self._advice()}",
            _details(failure),
        )

    # ---- what the user does

    def _on_row_chosen(self, row: int) -> None:
        self._is_following = row == 0
        self._show(row)

    def _on_retry(self) -> None:
        if self._failed_job is not None:
            self._page.error_panel.hide()
            self.follow()
            self._controller.retry(self._failed_job)

    # ---- inside

    def _choose(self, row: int) -> None:
        self._page.strip.choose_row(row)
        self._show(row)

    def _show(self, row: int) -> None:
        item = self._session.item(row)
        if item is None:
            return
        self._draft = None
        self._page.view.set_badge(self._draft_words() if item.is_live and item.levels else "")
        if item.is_live and self._growing is not None:
            if not self._growing_is_shown:
                self._page.view.show_growing(self._growing, item.request.prompt)
            self._growing_is_shown = True
        else:
            self._growing_is_shown = False
            self._page.view.show_levels(item.size, self._levels(item), item.request.prompt)
        self._tell_about(item)

    def _grow(self, job: GenerationJob, before: QImage) -> None:
        """The live picture grows over `before` from now on."""
        if self._growing is None:
            self._growing = self._page.studio.growing.of(job.request, before)
            self._growing_is_shown = False
            self._refresh_if_first()

    def _tell_about(self, item: SessionItem | None) -> None:
        self._page.show_facts(item)
        self._page.enable_for(item)
        self._page.ratings.show_for(item)
        self.comparing.show_for(item)

    def _levels(self, item: SessionItem) -> tuple[QImage, ...]:
        """The best that is at hand; what is better comes by `_on_loaded`."""
        if item.path is not None and (stored := self._store.get(item.path)) is not None:
            return stored
        return item.levels or (() if item.thumbnail.isNull() else (item.thumbnail,))

    def _on_loaded(self, path: Path, levels: tuple[QImage, ...]) -> None:
        if levels:
            self._session.set_thumbnail(path, levels[-1])
        item = self.shown_item()
        if item is not None and item.path == path and levels:
            self._page.view.show_levels(item.size, levels, item.request.prompt)
            self.comparing.show_for(item)

    def _refresh_if_first(self) -> None:
        if self._page.strip.current_row() == 0:
            self._show(0)

    def _end_without_image(self) -> None:
        self._live_job, self._growing = None, None
        self._session.drop_live()
        self._show_newest(max(0, self._page.strip.current_row()))

    def _show_newest(self, row: int) -> None:
        """That row; or that there is no picture yet."""
        if self._session.rowCount():
            self._choose(min(row, self._session.rowCount() - 1))
            return
        self._draft = None
        self._tell_about(None)
        self._page.view.clear()
        self._page.view.set_badge("")
        self._page.empty_state.show()

    def _draft_words(self) -> str:
        return self.tr("Draft")

    def _show_unsaved(self, failure: Failure | None) -> None:
        assert failure is not None, "an image without a file needs a reason"
        text = self.tr("The picture is kept while the window is open. Choose File, Save a copy to put it elsewhere.")
        headline = self.tr("The picture could not be saved: {message}").format(message=failure.message)
        self._page.error_panel.show_message(headline, text, _details(failure))

    def _advice(self) -> str:
        return self.tr("This is a fault of the program: copy the details and report them, please.")


def _details(failure: Failure, job: GenerationJob | None = None) -> str:
    """What a report needs. The prompt is in it: the user copies it knowingly, it is never sent."""
    parts = [f"{PROGRAM_NAME} {VERSION}", failure.message]
    if job is not None:
        parts.append(json.dumps(job.request.to_dict(), ensure_ascii=False, indent=2))
    return "\n\n".join([*parts, failure.details])
