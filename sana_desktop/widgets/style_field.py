"""StyleField: the chosen style with its preview; a click opens all of them."""

from __future__ import annotations

import html
from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from sana_desktop.styles import StylePreset
from sana_desktop.theme import SPACE_XS
from sana_desktop.widgets.icon_button import IconButton
from sana_desktop.widgets.style_words import style_preview, style_text, style_title

_ICON_SIDE = 28


class StyleField(QWidget):
    """Signals:
    changed()    another style is chosen
    clicked()    all of them are to be shown
    """

    changed = Signal()
    clicked = Signal()

    def __init__(self, styles: Sequence[StylePreset], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._styles = {style.name: style for style in styles}
        self._name = ""
        self.button = QToolButton()
        self.button.setProperty("role", "action")
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setIconSize(QSize(_ICON_SIDE, _ICON_SIDE))
        self.button.setFixedHeight(_ICON_SIDE + 12)
        self.button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.none = IconButton("close", self.tr("No style"), self.tr("No style"))
        self.none.setProperty("role", "plain")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_XS)
        layout.addWidget(self.button, 1)
        layout.addWidget(self.none)
        self.button.clicked.connect(self.clicked)
        self.none.clicked.connect(self._clear)
        self._show()

    def style_name(self) -> str:
        """ "": none. A name that is not known yet is kept: the user's own styles are read after the start."""
        return self._name

    def chosen(self) -> StylePreset | None:
        return self._styles.get(self._name)

    def set_style_name(self, name: str) -> None:
        if name != self._name:
            self._name = name
            self._show()
            self.changed.emit()

    def set_styles(self, styles: Sequence[StylePreset], are_all: bool = True) -> None:
        """Offer these. With `are_all`, a chosen one that is not among them is not chosen any more."""
        before = self.chosen()
        self._styles = {style.name: style for style in styles}
        if are_all and self._name not in self._styles:
            self._name = ""
        self._show()
        if self.chosen() != before:
            self.changed.emit()

    def _clear(self) -> None:
        self.set_style_name("")
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        style = self.chosen()
        title = self.tr("None") if style is None else style_title(style)
        width = self.button.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, 170)
        self.button.setText(width.replace("&", "&&"))
        self.button.setAccessibleName(self.tr("Style: {name}").format(name=title))
        self.button.setIcon(QIcon() if style is None else QIcon(style_preview(style)))
        words = self.tr("Words that are put around the prompt (Ctrl+T)")
        told = words if style is None else f"{style_text(style)}\n\n{words}"
        self.button.setToolTip(f"<p>{html.escape(told)}</p>" if "<" in told else told)
        self.none.setEnabled(style is not None)
