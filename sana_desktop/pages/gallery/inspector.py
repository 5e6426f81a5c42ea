"""Inspector: all that is known of the chosen picture, and what can be done with it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QAction, QImage, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
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
from sana_desktop.pages.gallery.gallery_column import GalleryColumn
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


class Inspector(GalleryColumn):
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

    def __init__(self, for_one: Sequence[QAction], for_many: Sequence[QAction], parent: QWidget | None = None) -> None:
        """What stands as buttons below the picture, or below the first of many."""
        super().__init__(parent)
        self._captions: dict[QLabel, QLabel] = {}
        self._for_one, self._for_many = for_one, for_many
        self.column.setContentsMargins(SPACE_S, 0, SPACE_S, 0)
        self.column.setSpacing(SPACE_S)

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

    def _make_parts(self) -> Iterator[None]:
        self._make_head()
        yield
        self._make_marks()
        yield
        self._buttons = self._make_buttons(self._for_one)
        self._buttons_for_many = self._make_buttons(self._for_many)
        yield
        self._make_prompt()
        self._make_names()
        yield
        self.rows = RecipeRows()
        self.rows.copy_wanted.connect(self.copy_wanted)
        for _ in range(MOST_ROWS):
            self.rows.add_row()
            yield
        self.column.addWidget(self.rows)
        yield
        self._make_origin()
        self.show_nothing()

    def _make_head(self) -> None:
        self.preview, self.headline, self.problem = Preview(), _text("headline"), _text("danger")
        for item in (self.preview, self.headline, self.problem):
            self.column.addWidget(item)
        self.problem.hide()

    def _make_marks(self) -> None:
        self.rating, self.label = StarRating(), QComboBox()
        for label in LABELS:
            self.label.addItem(label_words(label), label)
        self.rating.setAccessibleName(self.tr("Rating"))
        self.rating.setToolTip(self.tr("Rate: 1 to 5 on the keyboard, 0 takes the stars away"))
        self.label.setAccessibleName(self.tr("Label"))
        self.label.setToolTip(self.tr("A colour to sort by"))
        self.rating.hide()
        self.label.hide()
        marks = QHBoxLayout()
        marks.addWidget(self.rating)
        marks.addWidget(self.label, 1)
        self.column.addLayout(marks)
        self.rating.sliderMoved.connect(self.rated)
        self.label.activated.connect(self._on_label)

    def _make_buttons(self, actions: Sequence[QAction]) -> QWidget:
        place = QWidget()
        place.hide()
        layout = FlowLayout(SPACE_XS, place)
        for action in actions:
            button = QToolButton(place)
            button.setDefaultAction(action)
            button.setProperty("role", "action")
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            layout.addWidget(button)
        self.column.addWidget(place)
        return place

    def _make_prompt(self) -> None:
        by_hand = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.prompt = _text("text")
        self.prompt.setTextInteractionFlags(by_hand)
        self.prompt.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.prompt.setAccessibleName(self.tr("Prompt"))
        self._part(self.tr("Prompt"), self.prompt)

    def _make_names(self) -> None:
        self.tags = ChipsField(self.tr("Add a tag"), self.tr("Add a tag"))
        self.collections = ChipsField(self.tr("Add to a collection"), self.tr("Add to a collection"))
        for field in (self.tags, self.collections):
            field.hide()
            self.column.addWidget(field)
        self.tags.added.connect(self.tag_added)
        self.tags.removed.connect(self.tag_removed)
        self.collections.added.connect(self.collection_added)
        self.collections.removed.connect(self.collection_removed)

    def _make_origin(self) -> None:
        self.origin, self.disclosure = _text("muted"), _text("muted")
        self._part(self.tr("How it was made"), self.origin)
        self._part(self.tr("What others can see of its origin"), self.disclosure)
        self.column.addSpacing(SPACE_M)
        self.column.addStretch(1)

    def _part(self, words: str, text: QLabel) -> None:
        caption = QLabel(words)
        caption.setProperty("role", "caption")
        self._captions[text] = caption
        part = QVBoxLayout()
        part.setSpacing(SPACE_XS)
        part.addWidget(caption)
        part.addWidget(text)
        for label in (caption, text):
            label.hide()
        self.column.addLayout(part)

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


def _text(role: str) -> QLabel:
    """Of as many lines as it needs, whatever a file says."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    label.setProperty("role", role)
    return label
