"""ImageView: one image, fitted or zoomed, up to 4096 px. A preview fills the rectangle that the image will have."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPalette, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsItem, QGraphicsScene, QGraphicsView, QStyleOptionGraphicsItem, QWidget

_MARGIN = 12  # around a fitted image
_ZOOM_STEP = 1.25
_MIN_SCALE, _MAX_SCALE = 1 / 32, 16.0


class ImageItem(QGraphicsItem):
    """Paints the smallest level that is large enough for the zoom; with no level, the empty place of an image."""

    def __init__(self) -> None:
        super().__init__()
        self.size = QSize()
        self.levels: tuple[QImage, ...] = ()  # from large to small; one, if it is a preview
        self.placeholder = Qt.GlobalColor.transparent

    def place(self, size: QSize, levels: tuple[QImage, ...]) -> None:
        if size != self.size:
            self.prepareGeometryChange()
        self.size, self.levels = size, levels
        self.update()

    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, self.size.width(), self.size.height())

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        if not self.levels:
            painter.fillRect(self.boundingRect(), option.palette.color(QPalette.ColorRole.Midlight))
            return
        scale = option.levelOfDetailFromTransform(painter.worldTransform()) * painter.device().devicePixelRatio()
        needed = self.size.width() * scale
        level = next((image for image in reversed(self.levels) if image.width() >= needed), self.levels[0])
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, level.width() > needed / 3)
        painter.drawImage(self.boundingRect(), level)


class ImageView(QGraphicsView):
    """Wheel: zoom at the pointer. Drag: pan. Double click: fit or 100 %. Keys: plus, minus and arrows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item = ImageItem()
        self._fitted = True
        scene = QGraphicsScene(self)
        scene.addItem(self._item)
        self.setScene(scene)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMinimumSize(200, 160)
        self.setTransformationAnchor(self.ViewportAnchor.AnchorUnderMouse)
        self.setResizeAnchor(self.ViewportAnchor.AnchorViewCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Picture"))
        self.clear()

    def show_levels(self, size: QSize, levels: tuple[QImage, ...], description: str) -> None:
        """An image, or with no levels the place where it will be. The zoom stays, unless the size is another."""
        resized = size != self._item.size
        self._item.place(size, levels)
        self._item.setVisible(True)
        self.setAccessibleDescription(description)
        self.setSceneRect(self._item.boundingRect())
        if resized or self._fitted:
            self.fit()

    def clear(self) -> None:
        self._item.place(QSize(), ())
        self._item.setVisible(False)
        self.setAccessibleDescription(self.tr("No picture yet"))

    def image(self) -> QImage:
        """What is shown, at full size; null if nothing is."""
        return self._item.levels[0] if self._item.levels else QImage()

    def image_rect(self) -> QRectF:
        """Where the image lies, in the viewport's coordinates."""
        return self.mapFromScene(self._item.boundingRect()).boundingRect().toRectF()

    def fit(self) -> None:
        self._fitted = True
        self.setDragMode(self.DragMode.NoDrag)
        size = self._item.size
        if size.isEmpty():
            return
        room = self.viewport().size() - QSize(2 * _MARGIN, 2 * _MARGIN)
        self._set_scale(min(room.width() / size.width(), room.height() / size.height()))
        self.centerOn(self._item)

    def show_actual_size(self) -> None:
        """One pixel of the image on one pixel of the screen."""
        self._leave_fit()
        self._set_scale(1 / self.devicePixelRatioF())

    def zoom_by(self, factor: float) -> None:
        if not self._item.size.isEmpty():
            self._leave_fit()
            self._set_scale(self.transform().m11() * factor)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fitted:
            self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.angleDelta().y():
            self.zoom_by(_ZOOM_STEP ** (event.angleDelta().y() / 120))
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._fitted:
            self.show_actual_size()
        else:
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_by(_ZOOM_STEP)
        elif event.key() == Qt.Key.Key_Minus:
            self.zoom_by(1 / _ZOOM_STEP)
        else:
            super().keyPressEvent(event)

    def _leave_fit(self) -> None:
        self._fitted = False
        self.setDragMode(self.DragMode.ScrollHandDrag)

    def _set_scale(self, scale: float) -> None:
        scale = min(max(scale, _MIN_SCALE), _MAX_SCALE)
        self.setTransform(self.transform().fromScale(scale, scale))
