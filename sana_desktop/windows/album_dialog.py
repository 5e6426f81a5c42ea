"""AlbumDialog: pictures as a contact sheet, a page for the browser, or an archive; made while the user watches."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QSize, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from engine.name_template import plain_name
from sana_desktop.album_worker import AlbumWorker
from sana_desktop.batches.album_wishes import Album, AlbumKind, AlbumWishes
from sana_desktop.studio import Studio
from sana_desktop.theme import SPACE_L, SPACE_M, SPACE_S, set_look
from sana_desktop.widgets.file_chooser import FileChooser
from sana_desktop.widgets.progress_panel import ElidedLabel

MAX_COLUMNS = 20
MAX_TITLE_CHARACTERS = 200
_TICKS = 1000
_WIDTH, _COLUMNS_WIDTH = 520, 80


class AlbumDialog(QDialog):
    def __init__(self, studio: Studio, paths: Sequence[Path], title: str, parent: QWidget | None = None) -> None:
        """
        Args:
            paths: of the pictures, in their order.
            title: what to call it: of the sheet and the page, and of the file.
        """
        super().__init__(parent)
        self._studio, self._paths = studio, list(paths)
        self._worker = AlbumWorker(self)
        self._is_running = self._is_leaving = False
        self._folder = _documents()
        self._own_target: Path | None = None  # that the user chose
        self._made: Sequence[Path] = ()
        self.setWindowTitle(self.tr("Contact sheet, page or archive"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._headline = QLabel(self._count_words())
        self._headline.setProperty("role", "headline")
        self._kinds = QButtonGroup(self)
        self.kinds = {kind: self._kind(kind) for kind in AlbumKind}
        self.kinds[AlbumKind.PDF_SHEET].setChecked(True)
        self.title = QLineEdit(Path(title).stem if title else "", maxLength=MAX_TITLE_CHARACTERS)
        self.title.setPlaceholderText(self.tr("None"))
        self.columns = QSpinBox(minimum=1, maximum=MAX_COLUMNS, value=4, alignment=Qt.AlignmentFlag.AlignCenter)
        self.columns.setFixedWidth(_COLUMNS_WIDTH)
        self.with_prompts = QCheckBox(self.tr("With prompts and settings"))
        self.with_prompts.setChecked(True)
        self._target = ElidedLabel()
        self.choose = QPushButton(self.tr("Choose…"))
        self.choose.setAccessibleName(self.tr("Choose where to save"))
        self.choose.setToolTip(self.tr("Choose another folder and name; nothing is ever overwritten"))
        self._bar = QProgressBar(minimum=0, maximum=_TICKS, textVisible=False)
        self._bar.setAccessibleName(self.tr("How much of it is done"))
        self._message = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.folder = QPushButton(self.tr("Show in folder"))
        self.leave = QPushButton(self.tr("Close"))
        self.make = QPushButton(self.tr("Make it"))
        self.make.setProperty("role", "primary")
        self.make.setDefault(True)
        self._lay_out()
        self._connect()
        self._show_target()
        self._show_running(False)

    def target(self) -> Path:
        """Where it goes; a name that is taken gets a number."""
        suffix = self._kind_chosen().value
        if self._own_target is not None:
            return self._own_target.with_suffix(suffix)
        name = self.title.text().strip() or self.tr("pictures")
        if self._kind_chosen().is_sheet:
            name = self.tr("{title} contact sheet").format(title=name)
        return self._folder / plain_name(name, suffix)

    def message(self) -> str:
        return self._message.text()

    def done(self, result: int) -> None:
        """While something is made, it is cancelled first; the dialog is gone to see at once."""
        if self._is_running:
            self._is_leaving = True
            self._worker.cancel()
            self.hide()
        else:
            super().done(result)

    # ---- what the user does

    def _on_make(self) -> None:
        self._show_running(True)
        self._tell("")
        wishes = AlbumWishes(
            self._kind_chosen(),
            self.target(),
            self.title.text().strip(),
            self.columns.value(),
            self.with_prompts.isChecked(),
        )
        self._worker.make(self._paths, wishes)

    def _on_leave(self) -> None:
        """Cancel, or close."""
        if self._is_running:
            self._worker.cancel()
        else:
            self.reject()

    def _on_choose(self) -> None:
        chooser = FileChooser.of_new_file(self, self.tr("Where to save it"), self.target())
        chooser.setOption(FileChooser.Option.DontConfirmOverwrite)  # nothing is overwritten
        chooser.chosen.connect(self._on_chosen)
        chooser.ask()

    def _on_chosen(self, file: Path) -> None:
        self._own_target = file
        self._show_target()

    def _on_folder(self) -> None:
        if self._made:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._made[0].parent)))

    def _show_target(self) -> None:
        kind = self._kind_chosen()
        self.columns.setEnabled(kind.is_sheet)
        self._target.set_whole_text(str(self.target()))

    # ---- what the worker tells

    def _on_progressed(self, part: float) -> None:
        self._bar.setValue(round(part * _TICKS))

    def _on_made(self, album: Album) -> None:
        self._made = album.files
        self._end()
        words = self.tr("Saved as {name} and {count} more pages")
        if len(album.files) == 2:
            words = self.tr("Saved as {name} and 1 more page")
        if len(album.files) == 1:
            words = self.tr("Saved as {name}")
        told = words.format(name=album.files[0].name, count=len(album.files) - 1)
        if album.left_out:
            told += "  ·  " + self._left_out_words(album.left_out)
        self._tell(told)
        self.folder.setVisible(True)
        self.folder.setFocus()

    def _on_failed(self, sentence: str) -> None:
        self._end()
        self._tell(sentence, is_error=True)

    def _on_cancelled(self) -> None:
        self._end()
        self._tell(self.tr("Cancelled: nothing was saved."))

    # ---- inside

    def _end(self) -> None:
        self._show_running(False)
        if self._is_leaving:
            super().done(QDialog.DialogCode.Rejected)

    def _show_running(self, is_running: bool) -> None:
        self._is_running = is_running
        if is_running:
            self._bar.setValue(0)
            self.folder.setVisible(False)
        self.make.setEnabled(not is_running)
        self.leave.setText(self.tr("Cancel") if is_running else self.tr("Close"))
        for widget in (*self.kinds.values(), self.title, self.with_prompts, self.choose):
            widget.setEnabled(not is_running)
        self.columns.setEnabled(not is_running and self._kind_chosen().is_sheet)

    def _tell(self, text: str, is_error: bool = False) -> None:
        set_look(self._message, "role", "danger" if is_error else "body")
        self._message.setText(text)

    def _kind_chosen(self) -> AlbumKind:
        return next(kind for kind, button in self.kinds.items() if button.isChecked())

    def _kind(self, kind: AlbumKind) -> QRadioButton:
        button = QRadioButton(self._kind_words(kind))
        self._kinds.addButton(button)
        return button

    def _kind_words(self, kind: AlbumKind) -> str:
        match kind:
            case AlbumKind.PDF_SHEET:
                return self.tr("Contact sheet, PDF: all pages in one file")
            case AlbumKind.PNG_SHEET:
                return self.tr("Contact sheet, PNG: a picture of each page")
            case AlbumKind.PAGE:
                return self.tr("Web page: one file with everything inside, to be searched")
        return self.tr("ZIP archive: the files as they are, with checksums")

    def _count_words(self) -> str:
        count = len(self._paths)
        return self.tr("1 picture") if count == 1 else self.tr("{count} pictures").format(count=count)

    def _left_out_words(self, count: int) -> str:
        if count == 1:
            return self.tr("1 picture could not be read and is left out")
        return self.tr("{count} pictures could not be read and are left out").format(count=count)

    def _connect(self) -> None:
        self._worker.progressed.connect(self._on_progressed)
        self._worker.made.connect(self._on_made)
        self._worker.failed.connect(self._on_failed)
        self._worker.cancelled.connect(self._on_cancelled)
        self._kinds.buttonClicked.connect(self._show_target)
        self.title.textChanged.connect(self._show_target)
        self.choose.clicked.connect(self._on_choose)
        self.make.clicked.connect(self._on_make)
        self.leave.clicked.connect(self._on_leave)
        self.folder.clicked.connect(self._on_folder)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(SPACE_M)
        form.setVerticalSpacing(SPACE_S)
        form.addRow(self.tr("Title"), self.title)
        form.addRow(self.tr("Columns"), self.columns)
        where = QHBoxLayout()
        where.setSpacing(SPACE_S)
        where.addWidget(self._target, 1)
        where.addWidget(self.choose)
        form.addRow(self.tr("Saved as"), where)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_M)
        layout.setSpacing(SPACE_S)
        layout.addWidget(self._headline)
        for button in self.kinds.values():
            layout.addWidget(button)
        layout.addSpacing(SPACE_S)
        layout.addLayout(form)
        layout.addWidget(self.with_prompts)
        layout.addStretch(1)
        layout.addWidget(self._bar)
        layout.addWidget(self._message)
        layout.addLayout(self._foot())
        self._message.setMinimumHeight(2 * self._message.fontMetrics().height())
        self.setMinimumSize(self.minimumSizeHint().expandedTo(QSize(_WIDTH, 0)))
        order = [*self.kinds.values(), self.title, self.columns, self.choose, self.with_prompts]
        for before, after in pairwise([*order, self.folder, self.leave, self.make]):
            self.setTabOrder(before, after)

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_S)
        foot.addWidget(self.folder)
        foot.addStretch(1)
        foot.addWidget(self.leave)
        foot.addWidget(self.make)
        self.folder.hide()
        return foot


def _documents() -> Path:
    """Not among the pictures: a sheet of them is none of the gallery's."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(place) if place else Path.home()
