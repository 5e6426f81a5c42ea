"""Canvas: one picture, fitted or zoomed, up to 8192 px, while it grows and beside the one it was made from.

A frame paints what is seen from levels of detail that are made in another thread, so that it costs as much as the view
has pixels, whatever the picture has.
"""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QImage,
    QPainter,
    QPaintEvent,
    QPalette,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from sana_desktop.qt_image import THUMBNAIL_SIDE, halvings
from sana_desktop.slow_release import SlowRelease
from sana_desktop.viewer.comparison import Comparison
from sana_desktop.viewer.frame import paint_frame
from sana_desktop.viewer.growing import GrowingPicture
from sana_desktop.viewer.label import label_rect, paint_label
from sana_desktop.viewer.layer import Layer, Piece, on_screen
from sana_desktop.viewer.level_maker import LevelMaker, Levels
from sana_desktop.viewer.placement import MAX_SCALE, Placement

if TYPE_CHECKING:
    import numpy as np

_SETTLED_MS = 120  # without movement
_SLOW_MS = 12.0  # a frame that takes longer is sampled coarsely while the picture moves


class Canvas(QAbstractScrollArea):
    """Shows and paints; hands are `ImageView`'s.

    Signals:
        moved()   the picture was zoomed or panned, not by `show_like`
    """

    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._placement = Placement()
        self._layer = Layer()
        self._growing: GrowingPicture | None = None  # shown
        self._begun: GrowingPicture | None = None  # that `show_rows` adds to
        self._comparison: Comparison | None = None
        self._badge = ""
        self._maker = LevelMaker(self)
        self._maker.made.connect(self._on_made)
        self._release = SlowRelease(self)
        self._frames_are_slow = False
        self._settle = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settle.timeout.connect(self._on_settled)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumSize(200, 160)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.clear()

    # ---- what is shown

    def show_levels(self, size: QSize, levels: Levels, description: str) -> None:
        """An image, or with no levels the place where it will be. The zoom stays, unless the size is another.

        A large image that comes without smaller levels gets them a moment later.
        """
        self._show(Layer.of(size, levels), description)
        if len(levels) == 1:
            self._ask_levels(levels[0])

    def begin_picture(self, width: int, height: int, before: QImage | None, description: str | None = None) -> None:
        """A picture of that size grows from now on by `show_rows`; `before`, enlarged, fills what is not finished."""
        self.end_picture()
        self._begun = GrowingPicture(QSize(width, height), before)
        self.show_growing(self._begun, self.accessibleDescription() if description is None else description)

    def show_rows(self, top: int, pixels: np.ndarray) -> None:
        """(rows, width, 3) uint8 RGB, finished, of the picture that `begin_picture` began, also if another is shown."""
        assert self._begun is not None, "rows belong to a picture that was begun"
        self._begun.add_rows(top, pixels)

    def end_picture(self) -> None:
        """Forget the picture that was begun. What is shown stays until something else is."""
        self._begun = None

    def show_growing(self, growing: GrowingPicture, description: str) -> None:
        """A picture that grows, whoever adds its rows; it may be left and shown again."""
        self._comparison = None
        self._show(growing.layer, description)
        self._growing = growing
        growing.changed.connect(self._on_grown)

    def compare_with(
        self, before: QImage | None, names: tuple[str, str] | None = None, levels: Levels | None = None
    ) -> None:
        """Lay `before`, scaled to the same place, left of a line that the user moves; None: the picture alone again.

        `names` stand beside the line: of what is left of it, and right of it. `levels` are those of `before`, from
        large to small, where they are at hand; else they come a moment later.

        It ends by itself when a picture of another size is shown, another grows, or the view is cleared.
        """
        if before is None or before.isNull() or self._placement.is_empty:
            self._comparison = None
        else:
            share = 0.5 if self._comparison is None else self._comparison.share  # who moved the line has seen why
            names = names or (self.tr("Before"), self.tr("After"))
            self._comparison = Comparison(Layer.of(self._layer.size, levels or (before,)), names, share)
            if levels is None:
                self._ask_levels(before)
        self._on_changed()

    def is_comparing(self) -> bool:
        return self._comparison is not None

    def set_badge(self, words: str) -> None:
        """What the picture is, where it is not what it seems; "" takes it away."""
        if words != self._badge:
            self._badge = words
            self._on_changed()

    def clear(self) -> None:
        self._begun = None
        self._show(Layer(), self.tr("No picture yet"))

    def image(self) -> QImage:
        """What is shown, at full size; null if nothing is. Of a picture that grows, what its rows are laid over."""
        return self._layer.whole_image()

    # ---- where it is shown

    def zoom(self) -> float:
        """Pixels of the screen per pixel of the picture."""
        return self._placement.scale

    def image_rect(self) -> QRectF:
        """Where the image lies, in the viewport's coordinates."""
        placement, ratio = self._placement, self._placement.ratio
        return QRectF(
            placement.left / ratio,
            placement.top / ratio,
            placement.width * placement.scale / ratio,
            placement.height * placement.scale / ratio,
        )

    def fit(self) -> None:
        self._placement.fit()
        self._on_moved()

    def show_actual_size(self) -> None:
        """One pixel of the image on one pixel of the screen."""
        self._zoom_to(1.0)

    def show_like(self, other: Canvas) -> None:
        """The same part of the picture as another view shows of its own, which may have more or fewer pixels."""
        self._placement.lie_like(other._placement)
        self._settle.start()
        self.viewport().update()

    def zoom_by(self, factor: float) -> None:
        self._zoom_to(self._placement.scale * factor)

    # ---- events

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._measure()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    # ---- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        began = time.perf_counter()
        is_draft = self._settle.isActive() and self._frames_are_slow
        painter.save()
        painter.scale(1 / self._placement.ratio, 1 / self._placement.ratio)
        self._paint_pictures(painter, self._exposed(event.rect()), is_draft)
        painter.restore()
        if self._settle.isActive() and not is_draft:
            self._frames_are_slow = 1000 * (time.perf_counter() - began) > _SLOW_MS
        self._paint_over(painter)
        painter.end()

    def _paint_pictures(self, painter: QPainter, exposed: QRect, is_draft: bool) -> None:
        placement = self._placement
        free = QRegion(exposed)
        if self._comparison is not None:
            left = self._comparison.left_part(self._seen_on_screen()).intersected(exposed)
            free -= QRegion(left) - self._comparison.layer.paint(painter, placement, left, is_draft)
        for part in list(free):
            free -= QRegion(part) - self._layer.paint(painter, placement, part, is_draft)
        whole = on_screen(QRect(0, 0, placement.width, placement.height), placement)
        for region, role in (
            (free.intersected(whole), QPalette.ColorRole.Midlight),  # the place of what is not there yet
            (free.subtracted(whole), QPalette.ColorRole.AlternateBase),
        ):
            for rect in region:
                painter.fillRect(rect, self.palette().color(role))

    def _paint_over(self, painter: QPainter) -> None:
        """What lies over the picture, in device-independent pixels."""
        palette, room = self.palette(), self.viewport().rect().toRectF()
        self._paint_growing_edge(painter)
        if self._comparison is not None:
            self._comparison.paint_line(painter, self._seen(), palette)
        elif self._badge:
            at: Literal["left", "right"] = "right" if self.isRightToLeft() else "left"
            paint_label(painter, self._badge, self._seen(), palette, at)
        if not self._placement.is_empty:
            widest = self.tr("{zoom} %").format(zoom=round(100 * MAX_SCALE))
            pill = label_rect(QFontMetricsF(painter.font()), widest, room, "corner")
            if not self._placement.is_fitted or not pill.intersects(self.image_rect()):
                paint_label(painter, self._zoom_text(), room, palette, "corner", widest)
        paint_frame(painter, room, palette, self.hasFocus())

    def _paint_growing_edge(self, painter: QPainter) -> None:
        """A line under the last finished row: above it, the picture is what it will be."""
        if self._growing is None:
            return
        finished = self._growing.finished_to()
        if 0 < finished < self._placement.height:
            rect = self.image_rect()
            y = rect.top() + finished * self._placement.scale / self._placement.ratio
            line = QRectF(rect.left(), y - 1, rect.width(), 2)
            painter.fillRect(line, self.palette().color(QPalette.ColorRole.Highlight))

    def _exposed(self, rect: QRect) -> QRect:
        ratio = self._placement.ratio
        left, top = math.floor(rect.left() * ratio), math.floor(rect.top() * ratio)
        right = math.ceil((rect.left() + rect.width()) * ratio)
        bottom = math.ceil((rect.top() + rect.height()) * ratio)
        return QRect(left, top, right - left, bottom - top)

    # ---- inside

    def _show(self, layer: Layer, description: str) -> None:
        if self._growing is not None:
            self._growing.changed.disconnect(self._on_grown)
            self._growing = None
        if layer.size != self._layer.size:
            self._comparison = None
        self._release.let_go(self._layer.pieces)
        self._layer = layer
        self._placement.set_picture(layer.size.width(), layer.size.height())
        if description != self.accessibleDescription():
            self.setAccessibleDescription(description)
        self._on_changed()

    def _ask_levels(self, image: QImage) -> None:
        if max(image.width(), image.height()) > 2 * THUMBNAIL_SIDE:
            self._maker.ask(image, lambda: halvings(image))

    def _on_made(self, image: QImage, levels: Levels) -> None:
        layers = [self._layer] if self._comparison is None else [self._layer, self._comparison.layer]
        for layer in layers:
            layer.pieces[:] = [Piece(p.place, levels) if p.levels[0] is image else p for p in layer.pieces]
        self.viewport().update()

    def _on_grown(self, place: QRect) -> None:
        rect, ratio = on_screen(place, self._placement), self._placement.ratio
        line = 3  # on both sides of the rows, in Qt's pixels
        top, bottom = math.floor(rect.top() / ratio) - line, math.ceil((rect.top() + rect.height()) / ratio) + line
        self.viewport().update(0, top, self.viewport().width(), bottom - top)

    def _measure(self) -> None:
        ratio, size = self.devicePixelRatioF(), self.viewport().size()
        self._placement.set_view(round(size.width() * ratio), round(size.height() * ratio), ratio)
        self._on_changed()

    def _zoom_to(self, scale: float, at: QPointF | None = None) -> None:
        ratio = self._placement.ratio
        self._placement.zoom_to(scale, None if at is None else (at.x() * ratio, at.y() * ratio))
        self._on_moved()

    def _pan(self, right: float, down: float) -> bool:
        """In device-independent pixels. False if nothing moved."""
        has_moved = self._placement.pan(right * self._placement.ratio, down * self._placement.ratio)
        if has_moved:
            self._on_moved()
        return has_moved

    def _on_moved(self) -> None:
        self._settle.start()
        self.viewport().update()
        self.moved.emit()

    def _on_settled(self) -> None:
        if self._frames_are_slow:
            self._frames_are_slow = False
            self.viewport().update()
        self._name()

    def _on_changed(self) -> None:
        self._name()
        self.viewport().update()

    def _name(self) -> None:
        """For screen readers; not at every step of a zoom, which would be read out one by one."""
        size = self._layer.size
        text = self.tr("Picture, {width} × {height} pixels, shown at {zoom}")
        if self._comparison is not None:
            text = self.tr("Picture, {width} × {height} pixels, compared with the one before, shown at {zoom}")
        name = text.format(width=size.width(), height=size.height(), zoom=self._zoom_text())
        if size.isEmpty():
            name = self.tr("Picture")
        if self._badge:
            name = f"{self._badge}. {name}"
        if name != self.accessibleName():
            self.setAccessibleName(name)

    def _zoom_text(self) -> str:
        percent = 100 * self._placement.scale
        return self.tr("{zoom} %").format(zoom=f"{percent:.1f}" if percent < 10 else round(percent))

    def _seen(self) -> QRectF:
        """What the view shows of the picture, in device-independent pixels."""
        return self.image_rect().intersected(self.viewport().rect().toRectF())

    def _seen_on_screen(self) -> QRect:
        whole = on_screen(QRect(0, 0, self._placement.width, self._placement.height), self._placement)
        return whole.intersected(QRect(0, 0, self._placement.view_width, self._placement.view_height))
