"""DropOverlay: while a file is dragged over the window, what can be done with it: one target for each use."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from sana_desktop.theme import SPACE_L, SPACE_M, SPACE_S, set_look
from sana_desktop.widgets.icon_button import tinted_icon
from sana_desktop.windows.dropped import Use

_ICON_SIDE = 32
_TARGET = QSize(220, 160)
_WIDEST = 280  # of a target
_VEIL = 240  # of 255: how much of the window is veiled


class DropOverlay(QWidget):
    """Lies over the whole window, over fields that would take the drop for text, too.

    Signals:
        dropped(Use, QMimeData)   the data is there only while the signal is answered
        left()   without a drop
    """

    dropped = Signal(object, object)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._targets: list[DropTarget] = []
        self._told = QLabel(alignment=Qt.AlignmentFlag.AlignHCenter)
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._told.setWordWrap(True)
        self._told.setProperty("role", "headline")
        self._row = QHBoxLayout()
        self._row.setSpacing(SPACE_L)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addLayout(self._row, 100)  # as wide as the targets may be; what is left lies at both sides
        middle.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_L)
        layout.addStretch(1)
        layout.addWidget(self._told)
        layout.addLayout(middle)
        layout.addStretch(1)
        self.hide()

    def open(self, uses: Sequence[Use], count: int, reason: str = "") -> None:
        """
        Args:
            uses: what can be done; (): nothing, which is said.
            count: of files.
            reason: why nothing can be done.
        """
        for target in self._targets:
            self._row.removeWidget(target)
            target.deleteLater()
        self._targets = [DropTarget(use, *self._words(use, count), self) for use in uses]
        for target in self._targets:
            self._row.addWidget(target, 1)
        self._told.setText("" if uses else reason or self.tr("This is no picture, recipe or file of prompts."))
        self._told.setVisible(not uses)
        self.setGeometry(self.window().rect())
        self.show()
        self.raise_()

    def narrow(self, uses: Sequence[Use]) -> None:
        """What the file's content really allows: the other targets stay in their places, and take nothing."""
        for target in self._targets:
            target.setEnabled(target.use in uses)

    def targets(self) -> list[DropTarget]:
        return list(self._targets)

    # ---- the drag

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.accept()  # else there is no leaving
        event.setDropAction(Qt.DropAction.CopyAction)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        found = self._at(event.position().toPoint())
        for target in self._targets:
            target.set_active(target is found)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.setAccepted(found is not None)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.hide()
        self.left.emit()

    def dropEvent(self, event: QDropEvent) -> None:
        target = self._at(event.position().toPoint())
        event.setDropAction(Qt.DropAction.CopyAction)
        event.setAccepted(target is not None)
        self.hide()
        if target is None:
            self.left.emit()
        else:
            self.dropped.emit(target.use, event.mimeData())

    def paintEvent(self, event: QPaintEvent) -> None:
        veil = QColor(self.palette().window().color())
        veil.setAlpha(_VEIL)
        QPainter(self).fillRect(event.rect(), veil)

    # ---- inside

    def _at(self, point: QPoint) -> DropTarget | None:
        """A single target is the whole window."""
        usable = [target for target in self._targets if target.isEnabled()]
        if len(self._targets) == 1 and usable:
            return usable[0]
        return next((target for target in usable if target.geometry().contains(point)), None)

    def _words(self, use: Use, count: int) -> tuple[str, str]:
        match use:
            case Use.RESTORE:
                return self.tr("Restore settings"), self.tr("Choose what is taken over")
            case Use.SOURCE:
                return self.tr("Use as input"), self.tr("Begin the next picture from it")
            case Use.ENLARGE:
                return self.tr("Enlarge"), self.tr("Open it in the 4096 workspace")
            case Use.GALLERY:
                words = self.tr("A copy is put there") if count == 1 else self.tr("{count} copies are put there")
                return self.tr("Add to gallery"), words.format(count=count)
            case Use.PROMPTS:
                return self.tr("Prompts from this file"), self.tr("See what it asks for, then queue it")


class DropTarget(QFrame):
    def __init__(self, use: Use, title: str, about: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.use = use
        self._is_active = False
        self.setProperty("role", "target")
        self.setAccessibleName(title)
        self.setAccessibleDescription(about)
        self.setMinimumSize(_TARGET)
        self.setMaximumWidth(_WIDEST)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._icon = QLabel(alignment=Qt.AlignmentFlag.AlignHCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_M, SPACE_L, SPACE_M, SPACE_L)
        layout.setSpacing(SPACE_S)
        layout.addStretch(1)
        layout.addWidget(self._icon)
        for text, role in ((title, "headline"), (about, "muted")):
            label = QLabel(text, alignment=Qt.AlignmentFlag.AlignHCenter)
            label.setProperty("role", role)
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addStretch(1)
        self._draw_icon()

    @property
    def is_active(self) -> bool:
        return self._is_active

    def set_active(self, active: bool) -> None:
        """The pointer is over it: a thick border, and not only another colour."""
        self._is_active = active
        set_look(self, "active", active)

    def _draw_icon(self) -> None:
        icon = tinted_icon(_ICONS[self.use], self.palette().windowText().color().name())
        ratio = self.devicePixelRatioF()
        largest = icon.pixmap(max(icon.availableSizes(), key=QSize.width))  # it is drawn for smaller places
        side = QSize(_ICON_SIDE, _ICON_SIDE) * ratio
        pixmap = largest.scaled(side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
        pixmap.setDevicePixelRatio(ratio)
        self._icon.setPixmap(pixmap)


_ICONS = {
    Use.RESTORE: "undo",
    Use.SOURCE: "image",
    Use.ENLARGE: "enlarge",
    Use.GALLERY: "gallery",
    Use.PROMPTS: "prompt",
}
