"""Where the tiles of an enlargement lie on its picture, how far each is, and what it is told to show."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine import GenerationRequest, Stage
from engine.tiling import plan_tiles
from sana_desktop.tile_map import TileMap, TileProgress, TilePrompts, TileState

SIDES = st.integers(512, 4096)


@given(SIDES, SIDES, st.sampled_from([512, 1024]), st.floats(0.1, 0.75))
def test_the_cells_fill_the_picture_and_lie_inside_their_tiles(width, height, native_size, overlap):
    tiles = TileMap.of(width, height, native_size, overlap)
    cells = [tiles.cell(number) for number in range(len(tiles))]

    assert sum(cell.width * cell.height for cell in cells) == width * height
    for cell, tile in zip(cells, tiles.tiles, strict=True):
        assert tile.left <= cell.left and cell.right <= tile.right
        assert tile.top <= cell.top and cell.bottom <= tile.bottom


@given(SIDES, SIDES, st.data())
def test_a_point_lies_in_the_cell_of_its_tile(width, height, data):
    tiles = TileMap.of(width, height, 512, 0.25)
    x, y = data.draw(st.integers(0, width - 1)), data.draw(st.integers(0, height - 1))
    number = tiles.at(x, y)

    assert number is not None
    cell = tiles.cell(number)
    assert cell.left <= x < cell.right and cell.top <= y < cell.bottom
    assert tiles.at(-1, y) is None and tiles.at(x, height) is None


def test_tiles_are_those_that_the_engine_draws_and_in_its_order():
    tiles = TileMap.of_request(GenerationRequest("a fox", width=2048, height=1024, source="fox.png"), 512)
    plan = plan_tiles(32, 64, 16, 0.25)

    assert [(box.left, box.top, box.width, box.height) for box in tiles.tiles] == [
        (32 * tile.left, 32 * tile.top, 32 * tile.width, 32 * tile.height) for tile in plan
    ]
    assert tiles.shape == (3, 5)


def test_what_is_cut_off_all_around_moves_the_tiles():
    """1000 px are rendered as 1024: 12 are cut off on each side."""
    tiles = TileMap.of(1000, 1000, 512, 0.25)

    assert (tiles.tiles[0].left, tiles.tiles[0].width) == (0, 500)
    assert tiles.tiles[1].left == 256 - 12
    assert tiles.tiles[-1].right == 1000


def test_tiles_are_walked_through_in_all_directions():
    tiles = TileMap.of(2048, 1024, 512, 0.25)

    assert tiles.beside(0, 1, 0) == 1
    assert tiles.beside(0, 0, 1) == 5
    assert tiles.beside(0, -1, -1) == 0
    assert tiles.beside(14, 1, 1) == 14


@pytest.mark.parametrize(
    ("progress", "states"),
    [
        (TileProgress.of(Stage.READING, 0, True), "www"),
        (TileProgress.of(Stage.DENOISING, 0, True), "dww"),
        (TileProgress.of(Stage.DENOISING, 2, True), "✓✓d"),
        (TileProgress.of(Stage.DENOISING, 2, False), "✓✓w"),  # it was stopped there
        (TileProgress.of(Stage.DECODING, 0, True), "✓✓✓"),
    ],
)
def test_each_tile_says_what_it_is_at_in_this_step(progress, states):
    letters = {TileState.WAITING: "w", TileState.DRAWING: "d", TileState.DONE: "✓"}

    assert "".join(letters[progress.state(number)] for number in range(3)) == states


# ---- prompts of single tiles


def test_a_request_gets_prompts_up_to_the_last_tile_that_has_one():
    tiles, prompts = TileMap.of(2048, 1024, 512, 0.25), TilePrompts()
    prompts.set(tiles, 3, "a leaf")
    prompts.set(tiles, 1, "a stalk")
    assert prompts.texts(tiles) == ("", "a stalk", "", "a leaf")

    prompts.set(tiles, 3, "  ")
    assert prompts.texts(tiles) == ("", "a stalk")
    prompts.set(tiles, 1, "")
    assert prompts.texts(tiles) == ()


def test_another_grid_takes_prompts_over_at_their_places_and_the_way_back_finds_them():
    small, large, prompts = TileMap.of(2048, 2048, 512, 0.25), TileMap.of(4096, 4096, 512, 0.25), TilePrompts()
    prompts.set(small, 0, "sky")
    prompts.set(small, 24, "grass")
    prompts.take_over(small, large)
    assert prompts.on(large) == {large.at(432, 432): "sky", large.at(3663, 3663): "grass"}, "the corners' middles"

    prompts.set(large, 60, "a nose")
    prompts.take_over(large, small)
    assert prompts.on(small) == {0: "sky", 24: "grass"}
