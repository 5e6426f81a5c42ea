"""FilterColumn: what the pictures of the grid have in common, chosen by hand instead of typed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QWidget,
)

from engine.annotations import LABELS
from sana_desktop.gallery.vocabulary import Vocabulary
from sana_desktop.label_words import LABEL_COLORS, label_words
from sana_desktop.pages.gallery.filter_names import FilterNames
from sana_desktop.pages.gallery.filter_terms import SIZES, FilterTerms, can_be_asked
from sana_desktop.pages.gallery.gallery_column import GalleryColumn
from sana_desktop.theme import SPACE_M, SPACE_S, SPACE_XS
from sana_desktop.widgets.icon_button import IconButton
from sana_desktop.widgets.star_rating import StarRating

_DOT = 10
_BETWEEN = -1  # days
_MODEL_CHARACTERS = 40


class FilterColumn(GalleryColumn):
    """Signals:
    changed(FilterTerms)
    names_shown()   there are buttons for all that `set_vocabulary` named
    """

    changed = Signal(object)
    names_shown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._terms = FilterTerms()
        self._is_showing = False
        self._collections: list[tuple[str, int]] = []
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._show_collections)
        self.column.setContentsMargins(0, 0, SPACE_S, 0)
        self.column.setSpacing(SPACE_XS)

    def terms(self) -> FilterTerms:
        return self._terms

    def set_terms(self, terms: FilterTerms) -> None:
        """Other filters. `changed` tells of it."""
        if terms != self._terms:
            self._terms = terms
            self._show_terms()
            self.changed.emit(terms)

    def reset(self) -> None:
        self.set_terms(FilterTerms())

    def set_vocabulary(self, vocabulary: Vocabulary) -> None:
        """What can be chosen; what is chosen stays, wherever it has gone."""
        self.tags.set_names(_askable(vocabulary.tags))
        self._collections = _askable(vocabulary.collections)
        self._later.start()  # dozens of buttons each: not both in one turn
        names = [("", 0), *_askable(vocabulary.models)]
        if self._terms.model and self._terms.model not in dict(names):
            names.append((self._terms.model, 0))
        self._is_showing = True
        self.model_box.clear()
        for name, count in names:
            self.model_box.addItem(self._model_words(name, count), name)
        self._is_showing = False
        self._show_terms()

    # ---- inside

    def _show_collections(self) -> None:
        self.collections.set_names(self._collections)
        self.names_shown.emit()

    def _model_words(self, name: str, count: int) -> str:
        if not name:
            return self.tr("Any model")
        shown = name if len(name) <= _MODEL_CHARACTERS else f"{name[:_MODEL_CHARACTERS]}…"
        return self.tr("{name} ({count})").format(name=shown, count=QLocale().toString(count))

    def _make_parts(self) -> Iterator[None]:
        self._make_rating()
        yield
        self.label = self._box(self.tr("Label"), self.tr("Show pictures with this label"))
        self.size_box = self._box(self.tr("Size"), self.tr("Show pictures whose longer side is so long"))
        yield
        self.model_box = self._box(self.tr("Model"), self.tr("Show pictures that this model made"))
        self.time_box = self._box(self.tr("Made"), self.tr("Show pictures that were made in this time"))
        yield
        self._fill()
        yield
        self.since, self.until = self._day(self.tr("First day")), self._day(self.tr("Last day"))
        yield
        self._make_names()
        yield
        self._connect()
        self._show_terms()

    def _make_rating(self) -> None:
        self.rating = StarRating()
        self.rating.setAccessibleName(self.tr("Rated at least"))
        self.rating.setToolTip(self.tr("Show pictures that have at least as many stars"))
        self.any_rating = IconButton("close", self.tr("Any rating"), self.tr("Any rating"))
        self.any_rating.setProperty("role", "plain")
        line = QHBoxLayout()
        line.addWidget(self.rating)
        line.addStretch(1)
        line.addWidget(self.any_rating)
        self.column.addWidget(_caption(self.tr("Rated at least")))
        self.column.addLayout(line)

    def _box(self, words: str, tip: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(words)
        box.setToolTip(tip)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.column.addSpacing(SPACE_XS)
        self.column.addWidget(_caption(words))
        self.column.addWidget(box)
        return box

    def _day(self, words: str) -> QDateEdit:
        edit = QDateEdit()
        edit.setAccessibleName(words)
        edit.setToolTip(words)
        edit.setCalendarPopup(True)
        edit.hide()
        self.column.addWidget(edit)
        return edit

    def _make_names(self) -> None:
        self.tags = FilterNames(self.tr("Tags"), self.tr("Pictures get tags in the column at the other side."))
        self.collections = FilterNames(
            self.tr("Collections"), self.tr("Pictures are put into collections in the column at the other side.")
        )
        self.clear = QPushButton(self.tr("Clear filters"))
        self.column.addSpacing(SPACE_XS)
        self.column.addWidget(self.tags)
        self.column.addSpacing(SPACE_XS)
        self.column.addWidget(self.collections)
        self.column.addSpacing(SPACE_M)
        self.column.addWidget(self.clear)
        self.column.addStretch(1)

    def _fill(self) -> None:
        self.label.addItem(self.tr("Any label"), None)
        for label in (*LABELS[1:], ""):
            self.label.addItem(_dot(label), label_words(label), label)
        sizes = (
            self.tr("4096 pixels and more"),
            self.tr("2048 pixels and more"),
            self.tr("1024 pixels and more"),
            self.tr("Below 1024 pixels"),
        )
        self.size_box.addItem(self.tr("Any size"), "")
        for words, term in zip(sizes, SIZES, strict=True):
            self.size_box.addItem(words, term)
        self.model_box.addItem(self.tr("Any model"), "")
        for words, days in (
            (self.tr("Any time"), 0),
            (self.tr("Today"), 1),
            (self.tr("Last 7 days"), 7),
            (self.tr("Last 30 days"), 30),
            (self.tr("Last 365 days"), 365),
            (self.tr("Between two days"), _BETWEEN),
        ):
            self.time_box.addItem(words, days)

    def _connect(self) -> None:
        self.rating.valueChanged.connect(self._on_edited)
        self.any_rating.clicked.connect(self._on_any_rating)
        for box in (self.label, self.size_box, self.model_box, self.time_box):
            box.currentIndexChanged.connect(self._on_edited)
        for edit in (self.since, self.until):
            edit.dateChanged.connect(self._on_edited)
        self.tags.changed.connect(self._on_edited)
        self.collections.changed.connect(self._on_edited)
        self.clear.clicked.connect(self.reset)

    def _on_any_rating(self) -> None:
        self.rating.setValue(0)

    def _on_edited(self) -> None:
        if self._is_showing:
            return
        since, until = self._days()
        self.set_terms(
            FilterTerms(
                rating=self.rating.value(),
                label=self.label.currentData(),
                size=self.size_box.currentData(),
                model=self.model_box.currentData() or "",
                since=since,
                until=until,
                tags=self.tags.chosen(),
                collections=self.collections.chosen(),
            )
        )
        self._show_days()

    def _days(self) -> tuple[date | None, date | None]:
        days = self.time_box.currentData()
        if days == _BETWEEN:
            first, last = sorted(date(*edit.date().getDate()) for edit in (self.since, self.until))
            return first, last
        return (date.today() - timedelta(days=days - 1), None) if days else (None, None)

    def _show_terms(self) -> None:
        self._is_showing = True
        terms = self._terms
        self.rating.setValue(terms.rating)
        self.label.setCurrentIndex(max(0, self.label.findData(terms.label)) if terms.label is not None else 0)
        self.size_box.setCurrentIndex(max(0, self.size_box.findData(terms.size)))
        self.model_box.setCurrentIndex(max(0, self.model_box.findData(terms.model)))
        if not terms.since and not terms.until:
            self.time_box.setCurrentIndex(0)
            today = QDate.currentDate()
            self.since.setDate(today.addDays(-30))
            self.until.setDate(today)
        self.tags.choose(terms.tags)
        self.collections.choose(terms.collections)
        self._show_days()
        self._is_showing = False

    def _show_days(self) -> None:
        self.clear.setEnabled(self._terms != FilterTerms())
        self.any_rating.setEnabled(self._terms.rating > 0)
        for edit in (self.since, self.until):
            edit.setVisible(self.time_box.currentData() == _BETWEEN)


def _askable(names: Sequence[tuple[str, int]]) -> list[tuple[str, int]]:
    return [(name, count) for name, count in names if can_be_asked([name])]


def _caption(words: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("role", "caption")
    return label


def _dot(label: str) -> QIcon:
    pixmap = QPixmap(QSize(_DOT, _DOT))
    pixmap.fill(QColor(LABEL_COLORS[label]) if label else Qt.GlobalColor.transparent)
    return QIcon(pixmap)
