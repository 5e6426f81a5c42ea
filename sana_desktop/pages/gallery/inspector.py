"""Inspector: all that is known of the chosen picture, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QAction, QImage, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from engine.annotations import LABELS, Annotations
from sana_desktop.gallery.picture import Picture
from sana_desktop.gallery.vocabulary import Vocabulary
from sana_desktop.label_words import label_words
from sana_desktop.pages.gallery.disclosure_words import disclosure_words
from sana_desktop.pages.gallery.recipe_rows import MOST_ROWS, RecipeRows, breakable, recipe_rows
from sana_desktop.theme import SPACE_M, SPACE_S, SPACE_XS
from sana_desktop.widgets.chips_field import ChipsField
from sana_desktop.widgets.flow_layout import FlowLayout
from sana_desktop.widgets.star_rating import StarRating

if TYPE_CHECKING:
    from engine.picture_facts import PictureFacts

_PREVIEW = 264
_PROMPT_CHARACTERS = 4000


class Preview(QWidget):
    """A thumbnail in a place of fixed size: nothing moves when it comes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self.setFixedHeight(_PREVIEW)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_image(self, image: QImage | None) -> None:
        self._image = QImage() if image is None else image
        self.update()

    def side(self) -> int:
        """Of the thumbnail that fits, in pixels of the screen."""
        return min(512, round(min(self.width(), _PREVIEW) * self.devicePixelRatioF()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(QPalette.ColorRole.AlternateBase))
        painter.drawRoundedRect(self.rect(), 10, 10)
        if not self._image.isNull():
            ratio = self.devicePixelRatioF()
            size = (self._image.size() / ratio).boundedTo(self.size())
            place = self.rect()
            place.setSize(QSize(self._image.size()).scaled(size, Qt.AspectRatioMode.KeepAspectRatio))
            place.moveCenter(self.rect().center())
            painter.drawImage(place, self._image)
        painter.end()


class Inspector(QScrollArea):
    """Signals:
    rated(int)           0 to 5, by hand
    labelled(str)        one of LABELS, by hand
    tag_added(str)       and so on
    tag_removed(str)
    collection_added(str)
    collection_removed(str)
    copy_wanted(str)
    """

    rated = Signal(int)
    labelled = Signal(str)
    tag_added = Signal(str)
    tag_removed = Signal(str)
    collection_added = Signal(str)
    collection_removed = Signal(str)
    copy_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.preview, self.headline, self.prompt = Preview(), QLabel(), QLabel()
        self.rating, self.label = StarRating(), QComboBox()
        self.tags = ChipsField(self.tr("Add a tag"), self.tr("Add a tag"))
        self.collections = ChipsField(self.tr("Add to a collection"), self.tr("Add to a collection"))
        self.rows = RecipeRows(MOST_ROWS)
        self.origin, self.disclosure, self.problem = QLabel(), QLabel(), QLabel()
        self._captions: dict[QLabel, QLabel] = {}
        self._buttons, self._buttons_for_many = QWidget(), QWidget()
        for place in (self._buttons, self._buttons_for_many):
            FlowLayout(SPACE_XS, place)
        self._lay_out()
        self.rating.sliderMoved.connect(self.rated)
        self.label.activated.connect(self._on_label)
        self.tags.added.connect(self.tag_added)
        self.tags.removed.connect(self.tag_removed)
        self.collections.added.connect(self.collection_added)
        self.collections.removed.connect(self.collection_removed)
        self.rows.copy_wanted.connect(self.copy_wanted)

    def set_actions(self, for_one: Sequence[QAction], for_many: Sequence[QAction]) -> None:
        """What stands as buttons below the picture, or below the first of many."""
        for place, actions in ((self._buttons, for_one), (self._buttons_for_many, for_many)):
            layout = place.layout()
            assert layout is not None
            for action in actions:
                button = QToolButton(place)
                button.setDefaultAction(action)
                button.setProperty("role", "action")
                button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
                layout.addWidget(button)

    def set_vocabulary(self, vocabulary: Vocabulary) -> None:
        self.tags.set_known([name for name, _ in vocabulary.tags])
        self.collections.set_known([name for name, _ in vocabulary.collections])

    def show_nothing(self) -> None:
        self.headline.setText(self.tr("Choose a picture to see how it was made."))
        self.preview.show_image(None)
        self._show_parts(False, False)

    def show_picture(self, picture: Picture, facts: PictureFacts | None, why: str = "") -> None:
        """
        Args:
            facts: what the file itself says; None: not read yet.
            why: it could not be read.
        """
        self.headline.setText(breakable(picture.path.name))
        self.show_annotations(picture.annotations)
        self._show_parts(True, True)
        self._fill(self.prompt, picture.prompt[:_PROMPT_CHARACTERS])
        self.rows.show_rows(recipe_rows(picture, facts)[:MOST_ROWS])
        recipe = None if facts is None else facts.recipe
        self._fill(self.origin, recipe.origin if recipe is not None else "")
        self._fill(self.disclosure, "" if facts is None else disclosure_words(facts.disclosure))
        problems = [picture.problem, why]
        if picture.is_missing:
            problems = [self.tr("The file is not there any more.")]
        if picture.is_kept_here:
            problems.append(self.tr("Rating, label and tags stand in the gallery alone: the file cannot be written."))
        self.problem.setText(" ".join(dict.fromkeys(filter(None, problems))))
        self.problem.setVisible(bool(self.problem.text()))

    def show_many(self, count: int, common: Annotations) -> None:
        """More than one is chosen. `common`: what all of them have."""
        self.headline.setText(self.tr("{count} pictures are chosen").format(count=QLocale().toString(count)))
        self._show_parts(True, False)
        self.show_annotations(common)

    def show_annotations(self, annotations: Annotations) -> None:
        self.rating.setValue(annotations.rating)
        self.label.setCurrentIndex(self.label.findData(annotations.label))
        self.tags.set_names(annotations.tags)
        self.collections.set_names(annotations.collections)

    # ---- inside

    def _lay_out(self) -> None:
        for label in LABELS:
            self.label.addItem(label_words(label), label)
        self.rating.setAccessibleName(self.tr("Rating"))
        self.rating.setToolTip(self.tr("Rate: 1 to 5 on the keyboard, 0 takes the stars away"))
        self.label.setAccessibleName(self.tr("Label"))
        self.label.setToolTip(self.tr("A colour to sort by"))
        for text in (self.headline, self.prompt, self.origin, self.disclosure, self.problem):
            text.setTextFormat(Qt.TextFormat.PlainText)
            text.setWordWrap(True)
            text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        by_hand = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.prompt.setTextInteractionFlags(by_hand)
        self.prompt.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.prompt.setProperty("role", "text")
        self.prompt.setAccessibleName(self.tr("Prompt"))
        self.headline.setProperty("role", "headline")
        self.problem.setProperty("role", "danger")
        for text in (self.origin, self.disclosure):
            text.setProperty("role", "muted")
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(SPACE_S, 0, SPACE_S, 0)
        layout.setSpacing(SPACE_S)
        marks = QHBoxLayout()
        marks.addWidget(self.rating)
        marks.addWidget(self.label, 1)
        for item in (self.preview, self.headline, self.problem):
            layout.addWidget(item)
        layout.addLayout(marks)
        layout.addWidget(self._buttons)
        layout.addWidget(self._buttons_for_many)
        self._part(layout, self.tr("Prompt"), self.prompt)
        layout.addWidget(self.tags)
        layout.addWidget(self.collections)
        layout.addWidget(self.rows)
        self._part(layout, self.tr("How it was made"), self.origin)
        self._part(layout, self.tr("What others can see of its origin"), self.disclosure)
        layout.addSpacing(SPACE_M)
        layout.addStretch(1)
        self.setWidget(body)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _part(self, layout: QVBoxLayout, words: str, text: QLabel) -> None:
        caption = QLabel(words)
        caption.setProperty("role", "caption")
        self._captions[text] = caption
        part = QVBoxLayout()
        part.setSpacing(SPACE_XS)
        part.addWidget(caption)
        part.addWidget(text)
        layout.addLayout(part)

    def _fill(self, text: QLabel, words: str) -> None:
        text.setText(words)
        text.setVisible(bool(words))
        self._captions[text].setVisible(bool(words))

    def _show_parts(self, has_any: bool, is_one: bool) -> None:
        for widget in (self.rating, self.label, self.tags, self.collections):
            widget.setVisible(has_any)
        self._buttons.setVisible(is_one)
        self._buttons_for_many.setVisible(has_any and not is_one)
        self.rows.setVisible(is_one)
        if not is_one:
            self.problem.hide()
            for text in self._captions:
                self._fill(text, "")

    def _on_label(self) -> None:
        self.labelled.emit(self.label.currentData())
