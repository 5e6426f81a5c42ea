"""StylePresenter: the dialog of the styles, and the user's own."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QPixmap

from sana_desktop.own_styles import OwnStyles, StyleRefused, own_styles_file
from sana_desktop.pages.create.style_pictures import StylePictures
from sana_desktop.styles import StylePreset
from sana_desktop.widgets.style_dialog import StyleDialog

if TYPE_CHECKING:
    from sana_desktop.pages.create.create_page import CreatePage


class StylePresenter(QObject):
    def __init__(self, page: CreatePage) -> None:
        super().__init__(page)
        self._page = page
        self.styles = OwnStyles(own_styles_file(), page.studio.styles, self)
        self.dialog: StyleDialog | None = None
        self._pictures = StylePictures(page.studio.gallery, self)
        self._pictures.found.connect(self._show_picture)
        self.styles.changed.connect(self._show_styles)
        page.parameters.style_preset.clicked.connect(self.open)

    def open(self) -> None:
        if self.dialog is None:
            self.dialog = StyleDialog(self._page)
            self.dialog.chosen.connect(self._page.parameters.style_preset.set_style_name)
            self.dialog.put_wanted.connect(self._put)
            self.dialog.delete_wanted.connect(self._delete)
            QTimer.singleShot(
                0, self._open
            )  # making and showing it take a turn each: the window is never held for long
        else:
            self._open()

    def close(self) -> None:
        self.styles.close()

    def _open(self) -> None:
        assert self.dialog is not None, "it was made"
        chosen = self._page.parameters.style_preset.style_name()
        self.dialog.open_with(self.styles.all(), chosen, *self._page.prompt_panel.texts())
        self._pictures.look(self.styles.all())

    def _show_picture(self, name: str, picture: QPixmap) -> None:
        if self.dialog is not None:
            self.dialog.set_picture(name, picture)

    def _put(self, style: StylePreset, instead_of: str) -> None:
        assert self.dialog is not None, "it is what asks"
        undo = self._undo()
        try:
            self.styles.put(style, instead_of)
        except StyleRefused as error:
            self.dialog.show_refused(str(error))
            return
        self._page.studio.undo.note(self.tr("Keep a style"), undo)
        field = self._page.parameters.style_preset
        if instead_of and field.style_name() == "":  # the chosen one has another name now
            field.set_style_name(style.name)
        self.dialog.show_kept(self.styles.all(), style.name)

    def _delete(self, name: str) -> None:
        assert self.dialog is not None, "it is what asks"
        undo = self._undo()
        self.styles.delete(name)
        self._page.studio.undo.note(self.tr("Delete a style"), undo)
        self.dialog.set_styles(self.styles.all(), "")

    def _undo(self) -> Callable[[], None]:
        """Gives the user's own styles back as they are now, and the chosen one."""
        return functools.partial(self._restore, self.styles.own(), self._page.parameters.style_preset.style_name())

    def _restore(self, own: list[StylePreset], chosen: str) -> None:
        self.styles.restore(own)
        self._page.parameters.style_preset.set_style_name(chosen)

    def _show_styles(self) -> None:
        self._page.studio.styles = self.styles.all()
        self._page.parameters.set_styles(self.styles.all())
