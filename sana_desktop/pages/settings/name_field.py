"""NameField: the template of files' names, with its tokens at hand."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from engine.name_template import MAX_TEMPLATE_CHARACTERS, TOKENS
from sana_desktop.pages.settings.bound_controls import TypedText
from sana_desktop.theme import SPACE_S


class NameField(QWidget):
    def __init__(self, template: str, usual: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = TypedText(template, MAX_TEMPLATE_CHARACTERS)
        self.text.setPlaceholderText(usual)
        self.text.setAccessibleName(self.tr("File names"))
        self.text.setToolTip(self.tr("Words and tokens in braces; a slash begins a folder"))
        self.tokens = QToolButton(text=self.tr("Insert"))
        self.tokens.setProperty("role", "action")
        self.tokens.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.tokens.setAccessibleName(self.tr("Insert a token"))
        self.tokens.setToolTip(self.tr("What can stand in a name"))
        self.tokens.setMenu(self._menu())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.tokens)
        self.setFocusProxy(self.text)

    def _menu(self) -> QMenu:
        menu = QMenu(self.tokens)  # of a widget that is not laid out yet, it would take the fields out of Tab's order
        words = token_words()
        for token in TOKENS:
            action = menu.addAction(f"{{{token}}}\t{words.get(token, '')}")
            action.setData(token)
        menu.triggered.connect(self._insert)
        return menu

    def _insert(self, action: QAction) -> None:
        if not self.text.text():  # the usual one, shown as a placeholder, is what is added to
            self.text.setText(self.text.placeholderText())
        self.text.insert(f"{{{action.data()}}}")
        self.text.setFocus()
        self.text.textEdited.emit(self.text.text())


def token_words() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "prompt": translate("tokens", "the prompt's words; {prompt:40} takes 40 characters"),
        "negative": translate("tokens", "the negative prompt's words"),
        "model": translate("tokens", "the model"),
        "source": translate("tokens", "the picture that it began from"),
        "batch": translate("tokens", "what was asked for together"),
        "solver": translate("tokens", "the solver"),
        "precision": translate("tokens", "the precision"),
        "size": translate("tokens", "width and height"),
        "guidance": translate("tokens", "the guidance"),
        "strength": translate("tokens", "how much was drawn anew"),
        "date": translate("tokens", "the day, 2026-01-31"),
        "time": translate("tokens", "hour, minute and second, 142233"),
        "year": translate("tokens", "the year"),
        "month": translate("tokens", "the month"),
        "day": translate("tokens", "the day of the month"),
        "hour": translate("tokens", "the hour"),
        "minute": translate("tokens", "the minute"),
        "second": translate("tokens", "the second"),
        "seed": translate("tokens", "the seed"),
        "steps": translate("tokens", "the steps"),
        "width": translate("tokens", "the width in pixels"),
        "height": translate("tokens", "the height in pixels"),
        "number": translate("tokens", "its number among those asked for together"),
        "counter": translate("tokens", "counts the files of the folder"),
    }
