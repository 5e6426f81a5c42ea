"""Where a picture lies in its view: no screen needed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sana_desktop.viewer.placement import MARGIN, MAX_SCALE, Placement

sides = st.integers(1, 8192)
views = st.integers(160, 4000)


def placed(width: int = 4096, height: int = 4096, view: tuple[int, int] = (900, 600), ratio: float = 1.0) -> Placement:
    placement = Placement()
    placement.set_view(*view, ratio)
    placement.set_picture(width, height)
    return placement


def point_at(placement: Placement, x: float, y: float) -> tuple[float, float]:
    """Which point of the picture lies at a point of the view."""
    return (
        placement.x + (x - placement.view_width / 2) / placement.scale,
        placement.y + (y - placement.view_height / 2) / placement.scale,
    )


@given(sides, sides, views, views, st.sampled_from([1.0, 1.25, 2.0]))
def test_a_fitted_picture_lies_whole_in_the_middle_within_its_margin(width, height, view_width, view_height, ratio):
    placement = placed(width, height, (view_width, view_height), ratio)

    across, down = width * placement.scale, height * placement.scale
    room = 2 * MARGIN * ratio
    assert across <= view_width - room + 1
    assert down <= view_height - room + 1
    assert across == pytest.approx(view_width - room) or down == pytest.approx(view_height - room) or across <= 1
    assert abs(placement.left + across / 2 - view_width / 2) <= 0.5 + 1e-6
    assert abs(placement.top + down / 2 - view_height / 2) <= 0.5 + 1e-6


@given(st.floats(0.2, 16), st.floats(300, 600), st.floats(200, 400))
def test_what_lies_under_the_pointer_stays_there(scale, x, y):
    placement = placed()
    placement.zoom_to(1.0)
    before = point_at(placement, x, y)

    placement.zoom_to(max(scale, 0.5), (x, y))

    assert point_at(placement, x, y) == pytest.approx(before)


@given(st.lists(st.tuples(st.floats(-9000, 9000), st.floats(-9000, 9000), st.floats(0.1, 4)), max_size=8))
def test_a_picture_is_never_lost_from_sight(moves):
    placement = placed(3000, 500)
    for right, down, factor in moves:
        placement.pan(right, down)
        placement.zoom_to(placement.scale * factor)

    for start, length, view in (
        (placement.left, 3000 * placement.scale, placement.view_width),
        (placement.top, 500 * placement.scale, placement.view_height),
    ):
        if length > view - 2 * MARGIN:
            assert start <= MARGIN + 1
            assert start + length >= view - MARGIN - 1
        else:
            assert start + length / 2 == pytest.approx(view / 2, abs=1)


def test_zoom_ends_at_its_bounds():
    placement = placed()
    placement.zoom_to(1e9)
    assert placement.scale == MAX_SCALE

    placement.zoom_to(0.0)
    assert placement.scale == 1 / 32


def test_a_tiny_picture_may_be_fitted_beyond_the_bounds_and_zoom_goes_on_from_there():
    placement = placed(8, 8)
    fitted = placement.scale
    assert fitted > MAX_SCALE

    placement.zoom_to(fitted * 0.9)
    assert placement.scale == pytest.approx(fitted * 0.9)


def test_a_view_that_grows_fits_again_or_keeps_its_middle():
    placement = placed()
    placement.set_view(1800, 1200, 1.0)
    assert placement.scale == placement.fitting_scale

    placement.zoom_to(1.0)
    placement.pan(100, 50)
    middle = placement.x, placement.y
    placement.set_view(900, 600, 2.0)

    assert (placement.x, placement.y) == middle
    assert placement.scale == 1.0


def test_a_picture_of_the_same_size_stays_where_the_last_one_was():
    placement = placed()
    placement.zoom_to(1.0)
    placement.pan(100, 50)
    where = placement.left, placement.top

    placement.set_picture(4096, 4096)
    assert (placement.left, placement.top) == where
    placement.set_picture(2048, 2048)
    assert placement.is_fitted


def test_panning_tells_whether_anything_moved():
    placement = placed()
    assert not placement.pan(50, 50), "all of it is seen"

    placement.zoom_to(1.0)
    assert placement.pan(50, 50)
    placement.pan(1e6, 1e6)
    assert not placement.pan(50, 0), "at its edge"


@pytest.mark.parametrize(("width", "height"), [(0, 0), (-1, -1), (0, 5)])
def test_a_view_without_a_picture_is_empty(width, height):
    placement = Placement(view_width=800, view_height=600)
    placement.set_picture(width, height)

    assert placement.is_empty and placement.scale == 1.0
