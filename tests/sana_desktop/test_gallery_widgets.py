"""The parts that the gallery's page is made of, each by itself."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from engine.annotations import MAX_NAMES, Annotations
from sana_desktop.gallery.query import filters, parse_query, values_of
from sana_desktop.pages.gallery.filter_terms import SIZES, FilterTerms, can_be_asked
from sana_desktop.pages.gallery.in_common import in_common
from sana_desktop.pages.gallery.recipe_rows import breakable
from sana_desktop.pages.gallery.tile_layout import TileLayout
from sana_desktop.thumbnail_image import thumbnail_image
from sana_desktop.widgets.chips_field import ChipsField
from sana_desktop.widgets.flow_layout import FlowLayout
from sana_desktop.widgets.star_rating import StarRating

# ---- stars


def test_stars_are_set_by_keys_and_clicks_and_only_hands_are_told(qtbot) -> None:
    stars = StarRating()
    qtbot.addWidget(stars)
    told: list[int] = []
    stars.sliderMoved.connect(told.append)
    stars.setValue(2)
    assert told == []
    QTest.keyClick(stars, Qt.Key.Key_5)
    QTest.keyClick(stars, Qt.Key.Key_Left)
    QTest.keyClick(stars, Qt.Key.Key_0)
    QTest.mouseClick(stars, Qt.MouseButton.LeftButton, pos=QPoint(4 + 2 * 22 + 9, 10))
    assert told == [5, 4, 0, 3] and stars.value() == 3


def test_the_first_star_is_taken_away_by_a_second_click(qtbot) -> None:
    stars = StarRating()
    qtbot.addWidget(stars)
    for expected in (1, 0):
        QTest.mouseClick(stars, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
        assert stars.value() == expected


def test_stars_are_read_from_the_right_where_one_reads_so(qtbot) -> None:
    stars = StarRating()
    qtbot.addWidget(stars)
    stars.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QTest.mouseClick(stars, Qt.MouseButton.LeftButton, pos=QPoint(stars.width() - 10, 10))
    assert stars.value() == 1


# ---- names


def test_names_are_typed_with_commas_and_known_ones_are_not_told_twice(qtbot) -> None:
    chips = ChipsField("Add a tag", "Add a tag")
    qtbot.addWidget(chips)
    added, removed = [], []
    chips.added.connect(added.append)
    chips.removed.connect(removed.append)
    chips.set_names(("cat", "sky & sea"))
    chips.field.setText("dog,  cat , \u202egnirts, dog,,")
    QTest.keyClick(chips.field, Qt.Key.Key_Return)
    assert added[0] == "dog" and "cat" not in added and len(added) == 2 and chips.field.text() == ""
    chips._flow.itemAt(1).widget().click()
    assert removed == ["sky & sea"]


def test_no_more_names_than_a_picture_may_have(qtbot) -> None:
    chips = ChipsField("Add a tag", "Add a tag")
    qtbot.addWidget(chips)
    added: list[str] = []
    chips.added.connect(added.append)
    chips.set_names([f"name {k}" for k in range(MAX_NAMES - 1)])
    chips.field.setText("one, two")
    QTest.keyClick(chips.field, Qt.Key.Key_Return)
    assert added == ["one"]


@pytest.mark.parametrize("is_mirrored", [False, True])
def test_what_flows_stays_inside_and_begins_at_the_leading_side(qtbot, is_mirrored) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    flow = FlowLayout(4, box)
    buttons = [QPushButton("word " * (k % 3 + 1)) for k in range(12)]
    for button in buttons:
        flow.addWidget(button)
    if is_mirrored:
        box.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    box.resize(300, flow.heightForWidth(300))
    flow.setGeometry(box.rect())
    places = [button.geometry() for button in buttons]
    assert all(box.rect().contains(place) for place in places)
    assert not any(a.intersects(b) for k, a in enumerate(places) for b in places[k + 1 :])
    assert (places[0].right() == box.width() - 1) if is_mirrored else (places[0].left() == 0)


# ---- filters


NAMES = st.text(min_size=1, max_size=12).filter(lambda name: name.strip() and can_be_asked([name]))


@given(
    rating=st.integers(0, 5),
    label=st.sampled_from([None, "", "red", "purple"]),
    size=st.sampled_from(["", *SIZES]),
    since=st.none() | st.dates(date(1990, 1, 1), date(2090, 1, 1)),
    tags=st.lists(NAMES, max_size=3),
)
def test_whatever_is_chosen_can_be_searched_for(rating, label, size, since, tags) -> None:
    terms = FilterTerms(rating, label, size, "starter", since, since, tuple(tags), ("Best of 2026",))
    query = parse_query(terms.text)
    assert query.sql.count("named") == len(tags) + 1
    assert not rating or rating in query.values


def test_each_filter_that_is_offered_is_understood() -> None:
    assert "rating" in filters() and "negative" in filters()
    for field in filters():
        for value in values_of(field):
            parse_query(f"{field}:{value}")


# ---- places


@given(
    count=st.integers(0, 400),
    side=st.integers(96, 320),
    width=st.integers(60, 2000),
    top=st.integers(0, 4000),
    is_mirrored=st.booleans(),
)
def test_every_tile_that_is_seen_is_among_the_seen_ones(count, side, width, top, is_mirrored) -> None:
    layout = TileLayout(count, side, 20, width, is_mirrored)
    view = QRect(0, top, width, 500)
    first, last = layout.seen(view)
    seen = [row for row in range(count) if layout.rect(row).adjusted(-3, -3, 3, 3).intersects(view)]
    assert all(first <= row <= last for row in seen)
    assert last - first < 4 * layout.columns + layout.columns * 500 // layout.pitch
    for row in seen:
        assert layout.row_at(layout.rect(row).center()) == row
        assert layout.rect(row).bottom() < layout.height


# ---- small things


def test_a_thumbnail_fits_and_its_corners_can_be_seen_through() -> None:
    buffer = BytesIO()
    Image.new("RGB", (256, 128), (200, 30, 60)).save(buffer, "JPEG", quality=95)
    round_image, square = thumbnail_image(buffer.getvalue(), 160, 6), thumbnail_image(buffer.getvalue(), 160)
    assert (round_image.width(), round_image.height()) == (160, 80) == (square.width(), square.height())
    assert round_image.pixelColor(0, 0).alpha() == 0 and square.pixelColor(0, 0).alpha() == 255
    for image in (round_image, square):
        middle = image.pixelColor(80, 40)
        assert max(abs(middle.red() - 200), abs(middle.green() - 30), abs(middle.blue() - 60)) <= 3
    assert thumbnail_image(buffer.getvalue(), 512).width() == 256  # nothing is enlarged


def test_what_pictures_have_in_common() -> None:
    one = Annotations(4, "red", ("cat", "dog"), ("best",))
    two = Annotations(4, "blue", ("dog",), ())
    assert in_common([one, two]) == Annotations(4, "", ("dog",), ())
    assert in_common([]) == Annotations() and in_common([one]) == one


def test_a_long_name_gets_places_where_a_line_may_end_and_loses_nothing() -> None:
    name = "/home/somebody/2026-11-23_120000_" + "x" * 60 + ".png"
    assert breakable(name).replace("\u200b", "") == name
    assert max(map(len, breakable(name).split("\u200b"))) <= 25
