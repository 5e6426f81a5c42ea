"""SourceField: the picture to begin from, and how much of it stays."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QPixmap
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from sana_desktop.theme import SPACE_S, SPACE_XS
from sana_desktop.widgets.icon_button import IconButton
from sana_desktop.widgets.progress_panel import ElidedLabel
from sana_desktop.widgets.prompt_edit import picture_file
from sana_desktop.widgets.slider_field import SliderField

THUMBNAIL = 64
USUAL_STRENGTH = 0.5


class SourceField(QWidget):
    """Signals:
    changed()             the picture or the strength
    choose_clicked()      a file is to be chosen
    dropped(Path)         a picture file was dropped here
    image_dropped(QImage)   a picture without a file was
    shape_clicked()       the size is to follow the picture's shape
    """

    changed = Signal()
    choose_clicked = Signal()
    dropped = Signal(object)
    image_dropped = Signal(object)
    shape_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = ""
        self.setAcceptDrops(True)
        self.choose = QPushButton(self.tr("Begin from a picture…"))
        self.choose.setToolTip(self.tr("A PNG, JPEG or WebP file, also dropped here or pasted (Ctrl+I)"))
        self.thumbnail = QLabel()
        self.thumbnail.setFixedSize(THUMBNAIL, THUMBNAIL)
        self.thumbnail.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.thumbnail.setAccessibleName(self.tr("The picture to begin from"))
        self.name = ElidedLabel()
        self.shape = QPushButton(self.tr("Take its shape"))
        self.shape.setToolTip(self.tr("Choose the size whose shape is nearest to this picture's"))
        self.remove = IconButton(
            "close", self.tr("Begin without the picture"), self.tr("Begin without the picture; the file stays")
        )
        self.remove.setProperty("role", "plain")
        self.strength = SliderField(
            self.tr("Change"),
            self.tr("How far from the picture: 0 keeps it, 1 hardly looks at it"),
            (0, 1),
            (0.05, 1),
            decimals=2,
            step=0.05,
        )
        self.strength.set_value(USUAL_STRENGTH)
        self.words = ElidedLabel()
        self.words.setProperty("role", "muted")
        self._chosen = self._lay_out()
        self._show()
        self.choose.clicked.connect(self.choose_clicked)
        self.shape.clicked.connect(self.shape_clicked)
        self.remove.clicked.connect(self._remove)
        self.strength.changed.connect(self._on_strength)

    def source(self) -> str:
        """The picture's file; "": none."""
        return self._path

    def set_source(self, path: str, strength: float | None = None) -> None:
        if strength is not None:
            self.strength.set_value(strength)
        if path != self._path:
            self._path = path
            self.thumbnail.clear()
            self._show()
            self.changed.emit()

    def show_thumbnail(self, path: str, image: QImage) -> None:
        if path != self._path:
            return
        ratio = self.devicePixelRatioF()
        side = QSize(THUMBNAIL, THUMBNAIL) * ratio
        scaled = image.scaled(side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
        pixmap = QPixmap.fromImage(scaled)
        pixmap.setDevicePixelRatio(ratio)
        self.thumbnail.setPixmap(pixmap)
        self.shape.setEnabled(True)

    def show_unreadable(self, path: str, why: str) -> None:
        """It cannot be begun from; `why` is a sentence."""
        if path == self._path:
            self.thumbnail.clear()
            self.name.set_whole_text(why)
            self.shape.setEnabled(False)

    def _show(self) -> None:
        self.choose.setVisible(not self._path)
        self._chosen.setVisible(bool(self._path))
        self.name.set_whole_text(Path(self._path).name)
        self.shape.setEnabled(False)  # until it is read
        self._tell_strength()

    def _remove(self) -> None:
        self.set_source("")
        self.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_strength(self) -> None:
        self._tell_strength()
        self.changed.emit()

    def _tell_strength(self) -> None:
        strength = self.strength.value()
        if strength <= 0.15:
            words = self.tr("hardly changes the picture")
        elif strength <= 0.35:
            words = self.tr("keeps shapes and colours")
        elif strength <= 0.6:
            words = self.tr("keeps the composition")
        elif strength <= 0.85:
            words = self.tr("takes a hint from the picture")
        else:
            words = self.tr("nearly a new picture")
        self.words.set_whole_text(words)
        self.strength.slider.setAccessibleDescription(words)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        data = event.mimeData()
        if picture_file(data) is not None or (data.hasImage() and not data.hasUrls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        file = picture_file(event.mimeData())
        if file is not None:
            self.dropped.emit(file)
        else:
            self.image_dropped.emit(QImage(event.mimeData().imageData()))
        event.acceptProposedAction()

    def _lay_out(self) -> QWidget:
        chosen = QWidget()
        layout = QGridLayout(chosen)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(SPACE_S)
        layout.setVerticalSpacing(SPACE_XS)
        layout.addWidget(self.thumbnail, 0, 0, 2, 1)
        layout.addWidget(self.name, 0, 1)
        layout.addWidget(self.remove, 0, 2)
        layout.addWidget(self.shape, 1, 1, 1, 2, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self.strength, 2, 0, 1, 3)
        layout.addWidget(self.words, 3, 0, 1, 3)
        layout.setColumnStretch(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.choose)
        whole.addWidget(chosen)
        return chosen
