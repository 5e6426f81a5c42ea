"""Control audit: lists every control without an accessible name, without a way by keyboard, or with untranslated words.

It looks at what is on the screen: a widget and everything in it. The caller opens what is to be looked at.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QObject, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QScrollBar,
    QSplitterHandle,
    QTabBar,
    QTableView,
    QTextEdit,
    QTreeView,
    QWidget,
)

from sana_desktop.widgets.progress_panel import ElidedLabel

CONTROLS = (
    *(QAbstractButton, QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox, QAbstractSlider),
    *(QAbstractItemView, QTabBar),
)
OF_QT = (QScrollBar, QFileDialog, QSplitterHandle, QMenu, QMenuBar)
"""Not ours to name: bars that scroll what has keys of its own, the system's file dialog, the lines between columns,
and menus."""

MARKED = re.compile("«[^«»]*(?:»|…$)")
PATH_OR_TOKEN = re.compile(r"^/\S.*$|(?<!«)\{[a-z]+(:\d+)?\}", re.MULTILINE)
"""A file's path alone on a line, and the tokens that file names are made of."""
WORD = re.compile(r"[^\W\d_]{2,}")

UNITS = frozenset({"px", "KB", "MB", "GB", "TB", "min", "MiB", "GiB", "fps"})
KEYS = frozenset({"Ctrl", "Shift", "Alt", "Return", "Enter", "Esc", "Del", "Home", "End", "Ins", "PgUp", "PgDown"}) | {
    *("Space", "Up", "Down", "Left", "Right")
}
NAMES = frozenset(
    {
        *("Sana", "Desktop", "Starter", "PNG", "TIFF", "WebP", "JPEG", "HTML", "ZIP", "PDF", "XMP", "IPTC", "SANA"),
        *("CPU", "CUDA", "GPU", "NVIDIA", "RGB", "CSV", "JSON", "JSONL", "TXT", "Gemma"),
    }
)
"""The same in every language: signs of units, keys as keyboards have them, names of formats and products."""


# ---- names


def nameless(top: QWidget) -> Iterator[str]:
    """Controls that a screen reader cannot call anything."""
    for control in controls_in(top):
        if not name_of(control):
            yield f"{describe(control)} has no accessible name"


def name_of(control: QWidget) -> str:
    """Its own, that of the label which belongs to it, or its text."""
    if control.accessibleName():
        return control.accessibleName()
    labels = control.window().findChildren(QLabel)
    buddies = [label.text() for label in labels if label.buddy() is control]
    if buddies or isinstance(control, QComboBox):  # a combo box's text is its value, not its name
        return buddies[0] if buddies else ""
    interface = QAccessible.queryAccessibleInterface(control)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def controls_in(top: QWidget) -> Iterator[QWidget]:
    """What a user can work, and sees now. Text that the mouse can mark is read, not worked."""
    for widget in [top, *top.findChildren(QWidget)]:
        if not widget.isVisibleTo(top) or widget.window() is not top.window() or _is_of_qt(widget):
            continue
        takes_keys = widget is not top and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        if isinstance(widget, CONTROLS) or (takes_keys and not isinstance(widget, QLabel)):
            if isinstance(widget, QAbstractScrollArea) and not isinstance(widget, CONTROLS) and not _scrolls(widget):
                continue
            yield widget


def _is_of_qt(widget: QWidget) -> bool:
    if isinstance(widget, OF_QT) or widget.objectName().startswith("qt_"):
        return True
    parent = widget.parentWidget()
    if isinstance(parent, QAbstractSpinBox | QComboBox | QLineEdit | QTabBar):  # the field inside, its clear button
        return True
    return isinstance(parent, QAbstractScrollArea) and parent.viewport() is widget


def _scrolls(area: QAbstractScrollArea) -> bool:
    return area.focusPolicy() != Qt.FocusPolicy.NoFocus


def describe(widget: QWidget) -> str:
    """Where to look for it: the classes around it, and what it shows."""
    around, parent = [], widget.parentWidget()
    while parent is not None:
        if not type(parent).__module__.startswith("PySide6"):
            around.append(type(parent).__name__)
        parent = parent.parentWidget()
    shown = getattr(widget, "text", lambda: "")() if isinstance(widget, QAbstractButton | QLabel) else ""
    place = "/".join(reversed(around[:3]))
    return f"{place} {type(widget).__name__} {name_of(widget) or shown or widget.objectName()!r}"


# ---- keyboard


def unreachable(top: QWidget, steps: int = 500) -> Iterator[str]:
    """Enabled controls at which the Tab key does not arrive, pressed until it has been everywhere."""
    wanted = [control for control in controls_in(top) if control.isEnabled()]
    chain = _tab_chain(top, steps)
    for control in wanted:
        if not _is_in(control, chain):
            yield f"{describe(control)} cannot be reached by Tab"


def _tab_chain(top: QWidget, steps: int) -> list[QWidget]:
    """Where the keyboard is, press by press, until it comes to where it was before."""
    chain: list[QWidget] = []
    for _ in range(steps):
        focus = QApplication.focusWidget()
        if focus is not None:
            if focus in chain:
                break
            chain.append(focus)
        QTest.keyClick(focus or top, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
    return chain


def _is_in(control: QWidget, chain: list[QWidget]) -> bool:
    if any(focus is control or control.isAncestorOf(focus) or focus is control.focusProxy() for focus in chain):
        return True
    if isinstance(control, QAbstractButton):
        if control.group() is not None and control.group().exclusive():
            return any(button in chain for button in control.group().buttons())  # the arrow keys do the rest
        return _has_shortcut(control)
    return False


def _has_shortcut(button: QAbstractButton) -> bool:
    """The same can be done with keys of its own."""
    actions: list[QAction] = list(button.actions())
    default = getattr(button, "defaultAction", lambda: None)()
    if default is not None:
        actions.append(default)
    return not button.shortcut().isEmpty() or any(action.shortcuts() for action in actions)


def invisible_focus(top: QWidget) -> Iterator[str]:
    """Controls that look the same with the keyboard in them and without."""
    for control in controls_in(top):
        if not control.isEnabled() or not control.focusPolicy() & Qt.FocusPolicy.TabFocus:
            continue
        if isinstance(control, QAbstractItemView) and control.model() is not None and not _has_current(control):
            continue  # an empty list: there is nothing that keys could do to it
        if control.isVisible() and not _changes_with_focus(control):
            yield f"{describe(control)} looks the same with and without the keyboard"


def _has_current(view: QAbstractItemView) -> bool:
    if view.model().rowCount(view.rootIndex()) == 0:
        return False
    if not view.currentIndex().isValid():
        flag = QItemSelectionModel.SelectionFlag.NoUpdate
        view.selectionModel().setCurrentIndex(view.model().index(0, 0), flag)
    return view.currentIndex().isValid()


def _changes_with_focus(control: QWidget) -> bool:
    frame = control.parentWidget() or control  # a ring may be painted around it
    if (focus := QApplication.focusWidget()) is not None:
        focus.clearFocus()
    QApplication.processEvents()
    without = frame.grab().toImage()
    control.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    with_it = frame.grab().toImage()
    return without != with_it


# ---- words


def unmarked(top: QWidget, data: frozenset[str] = frozenset()) -> Iterator[str]:
    """Texts whose translation has no « » around it (`pseudo_language.PseudoTranslator`), and that are no data.

    Args:
        data: texts that are the same in every language: prompts, names of models and files. A widget with the dynamic
            property "data" shows nothing else.
    """
    for widget in [top, *top.findChildren(QWidget)]:
        if isinstance(widget.parentWidget(), QTabBar):  # the arrows that scroll it, which keys do as well
            continue
        if widget.property("data") or isinstance(widget.window(), QFileDialog) or _is_list_of_choices(widget):
            continue
        for kind, text in texts_of(widget):
            if left := untranslated(text, data):
                yield f"{describe(widget)} {kind} {text!r}: {left!r}"


def _is_list_of_choices(widget: QWidget) -> bool:
    """The list that drops down from a combo box, which is asked for its items itself."""
    return any(widget in combo.view().window().findChildren(QWidget) for combo in _combo_boxes(widget))


def _combo_boxes(widget: QWidget) -> list[QComboBox]:
    parents, parent = [], widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QComboBox):
            parents.append(parent)
        parent = parent.parentWidget()
    return parents


def texts_of(widget: QWidget) -> Iterator[tuple[str, str]]:
    """What it shows and says."""
    yield "tool tip", widget.toolTip()
    yield "accessible name", widget.accessibleName()
    yield "accessible description", widget.accessibleDescription()
    yield "status tip", widget.statusTip()
    yield "what's this", widget.whatsThis()
    if isinstance(widget, QLabel | QAbstractButton):
        yield "text", widget.whole_text() if isinstance(widget, ElidedLabel) else widget.text()
    if isinstance(widget, QMenu):
        yield "title", widget.title()
    if isinstance(widget, QLineEdit | QTextEdit | QPlainTextEdit):
        yield "placeholder", widget.placeholderText()
    if isinstance(widget, QAbstractSpinBox):
        yield "special value", widget.specialValueText()
        yield from (("suffix", getattr(widget, name, str)()) for name in ("prefix", "suffix"))
    if isinstance(widget, QComboBox):
        yield from (("item", widget.itemText(row)) for row in range(min(50, widget.count())))
    if isinstance(widget, QTabBar):
        yield from (("tab", widget.tabText(tab)) for tab in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and not isinstance(widget.parentWidget(), QComboBox):
        yield from _texts_of_view(widget)
    for action in widget.actions():
        yield from _texts_of_action(action)


def _texts_of_view(view: QAbstractItemView) -> Iterator[tuple[str, str]]:
    model = view.model()
    if model is None:
        return
    roles = {"item": Qt.ItemDataRole.DisplayRole, "item's tool tip": Qt.ItemDataRole.ToolTipRole}
    roles |= {"item's name": Qt.ItemDataRole.AccessibleTextRole}
    header = view.horizontalHeader() if isinstance(view, QTableView) else None
    header = view.header() if isinstance(view, QTreeView) else header
    columns = header.count() if header is not None else 1
    for column in range(columns):
        if columns > 1:
            yield "header", str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(20, model.rowCount(view.rootIndex()))):
            for kind, role in roles.items():
                yield kind, str(model.data(model.index(row, column), role) or "")


def _texts_of_action(action: QAction) -> Iterator[tuple[str, str]]:
    if not action.isSeparator():
        yield "action", action.text()
        yield "action's tool tip", action.toolTip()


def untranslated(text: str, data: frozenset[str] = frozenset()) -> str:
    """What is left of a text without what is translated, data, numbers, units, keys and names."""
    for piece in sorted((piece for piece in data if piece), key=len, reverse=True):
        text = text.replace(piece, " ")
    text = PATH_OR_TOKEN.sub(" ", text)
    while (without := MARKED.sub(" ", text)) != text:  # one may stand inside another
        text = without
    left = [word for word in WORD.findall(text) if word not in UNITS | KEYS | NAMES]
    return " ".join(left)


# ---- the sources

_SHOWING = frozenset(
    {
        *("setText", "setToolTip", "setAccessibleName", "setAccessibleDescription", "setStatusTip", "setTitle"),
        *("setPlaceholderText", "setWindowTitle", "addMenu", "addItem", "addTab", "setInformativeText", "setPrefix"),
        *("setSuffix", "setLabelText", "setWhatsThis", "addRow", "set_idle_text", "show_message", "show_words"),
        *("QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction", "QMenu"),
    }
)


def bare_literals(sources: Path) -> Iterator[str]:
    """Words that the code hands to a widget as they stand, without asking for their translation."""
    for file in sorted(sources.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and _name_of_call(node) in _SHOWING:
                for argument in [*node.args, *(keyword.value for keyword in node.keywords if keyword.arg == "text")]:
                    if text := _literal(argument):
                        yield f"{file.relative_to(sources)}:{node.lineno} {_name_of_call(node)}({text!r})"


def _name_of_call(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _literal(node: ast.expr) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        text = node.value
    elif isinstance(node, ast.JoinedStr):
        text = " ".join(str(part.value) for part in node.values if isinstance(part, ast.Constant))
    else:
        return ""
    return text if untranslated(text) else ""


def menus_of(top: QObject) -> list[QMenu]:
    return [menu for menu in top.findChildren(QMenu) if not menu.isEmpty()]


def twice_the_same_key(top: QObject) -> Iterator[str]:
    """Access keys (&) that two visible entries of one menu share."""
    for menu in menus_of(top):
        menu.aboutToShow.emit()
        seen: dict[str, str] = {}
        for action in menu.actions():
            found = re.search("&([^&\\s])", action.text().replace("&&", ""))
            if found and action.isVisible():
                key = found[1].lower()
                if key in seen:
                    yield f"{menu.title()}: {seen[key]!r} and {action.text()!r} share &{key}"
                seen[key] = action.text()
