"""Thumbnails: the right maps in the right colours, whatever the numbers."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from PySide6.QtGui import QColor

from cnndesk.blocks import create
from cnndesk.figures.palette import SIGNED_MAP
from cnndesk.gui.canvas.live import picture_of
from cnndesk.gui.widgets import theme, thumbnails

pytestmark = pytest.mark.usefixtures("themed")


def pixel(picture: thumbnails.Picture, x: int, y: int) -> QColor:
    return picture.image.pixelColor(x, y)


def luminance(colour: QColor) -> float:
    return 0.2126 * colour.red() + 0.7152 * colour.green() + 0.0722 * colour.blue()


def test_the_colours_of_the_design_stand_at_the_ends_of_the_scale() -> None:
    table = thumbnails.scale_table(signed=True)
    assert tuple(stop.upper() for stop in thumbnails.SIGNED_STOPS) == SIGNED_MAP
    assert QColor.fromRgb(int(table[0])).name().upper() == SIGNED_MAP[0]
    assert QColor.fromRgb(int(table[255])).name().upper() == SIGNED_MAP[-1]


def test_negative_is_blue_positive_is_amber_zero_is_dark() -> None:
    values = np.zeros((1, 3, 1), np.float32)
    values[0, :, 0] = (-2, 0, 2)
    picture = thumbnails.mosaic(values, 90, 30)
    width = picture.image.width()
    low, zero, high = (pixel(picture, x, 10) for x in (2, width // 2, width - 3))
    assert picture.signed
    assert low.blue() > 200 > low.red()
    assert high.red() > 200 > high.blue()
    assert zero.lightness() < 30


def test_a_map_without_negative_values_is_drawn_from_black_to_bright() -> None:
    ramp = np.linspace(0, 1, 64, dtype=np.float32).reshape(1, 64, 1)
    picture = thumbnails.mosaic(ramp, 64, 10)
    bright = [luminance(pixel(picture, x, 0)) for x in range(0, picture.image.width(), 6)]
    assert not picture.signed
    assert bright == sorted(bright)
    assert bright[0] < 10
    assert bright[-1] > 180


def test_rows_and_columns_are_not_exchanged() -> None:
    values = np.zeros((4, 4, 1), np.float32)
    values[0, 3, 0] = 1  # top right
    picture = thumbnails.mosaic(values, 40, 40)
    side = picture.image.width()
    assert pixel(picture, side - 3, 3).lightness() > 100
    assert pixel(picture, 3, side - 3).lightness() < 20


def test_the_twelve_most_varied_maps_are_shown_in_their_order() -> None:
    random = np.random.default_rng(0)
    values = random.normal(size=(8, 8, 40)).astype(np.float32) * 0.01
    lively = (3, 5, 8, 13, 17, 21, 22, 29, 30, 33, 35, 39)
    values[:, :, list(lively)] *= 100
    picture = thumbnails.mosaic(values, 116, 86)
    assert picture.channels == lively
    assert (picture.image.width(), picture.image.height()) == (115, 86)


def test_maps_that_are_shown_stay_unless_others_vary_clearly_more() -> None:
    values = np.zeros((4, 4, 3), np.float32)
    values[0, 0] = (1.0, 1.1, 5.0)
    assert thumbnails.most_varied(values, 2) == (1, 2)
    assert thumbnails.most_varied(values, 2, shown=(0, 2)) == (0, 2)
    values[0, 0, 1] = 3.0
    assert thumbnails.most_varied(values, 2, shown=(0, 2)) == (1, 2)


def test_each_map_has_its_own_range_unless_one_is_given() -> None:
    values = np.ones((2, 2, 2), np.float32)
    values[..., 1] = 100
    own = thumbnails.mosaic(values, 60, 30)
    assert pixel(own, 3, 3) == pixel(own, own.image.width() - 3, 3)
    common = thumbnails.mosaic(values, 60, 30, limit=100)
    assert pixel(common, 3, 3).lightness() < 20


@settings(deadline=None, max_examples=60)
@given(
    hnp.arrays(
        np.float32,
        st.tuples(st.integers(1, 40), st.integers(1, 40), st.integers(1, 30)),
        elements=st.floats(width=32, allow_nan=True, allow_infinity=True),
        fill=st.just(0.0),
    )
)
def test_any_array_makes_a_picture_that_fits(values: np.ndarray) -> None:
    with np.errstate(all="ignore"):
        picture = thumbnails.mosaic(values, 116, 86)
    assert 1 <= picture.image.width() <= 116
    assert 1 <= picture.image.height() <= 86


@given(st.integers(1, 200), st.floats(0.3, 3.0))
def test_a_grid_holds_all_pictures_and_fits(count: int, aspect: float) -> None:
    grid = thumbnails.grid_for(count, aspect, 400, 300)
    assert grid.columns * grid.rows >= count
    assert grid.columns * grid.width + grid.columns - 1 <= 400
    assert grid.rows * grid.height + grid.rows - 1 <= 300


def test_vectors_are_a_square_of_cells_and_few_units_are_bars() -> None:
    values = np.arange(64, dtype=np.float32).reshape(1, 1, 64)
    cells = picture_of(create("relu"), values, 116, 86)
    assert cells.image.width() == cells.image.height()
    units = np.array([1, -1, 0.5], np.float32).reshape(1, 1, 3)
    bars = picture_of(create("dense", units=3), units, 116, 86)
    wanted = theme.family_color(create("dense").family, in_well=True)
    above = {pixel(bars, x, 20).name() for x in range(116)}
    below = {pixel(bars, x, 70).name() for x in range(116)}
    assert wanted.name() in above
    assert wanted.name() in below


def test_softmax_shows_the_likeliest_class_first_and_longest() -> None:
    shares = np.array([0.1, 0.7, 0.15, 0.03, 0.02], np.float32).reshape(1, 1, 5)
    picture = picture_of(create("softmax"), shares, 116, 86, names=list("abcde"))

    def filled(row: int) -> int:
        y = int((row + 0.5) * 86 / 4) - 7
        return sum(pixel(picture, x, y).red() > 90 for x in range(116))

    lengths = [filled(row) for row in range(4)]
    assert lengths == sorted(lengths, reverse=True)
    assert lengths[0] > 60 > lengths[1]


def test_an_image_is_shown_in_its_own_colours_without_blur() -> None:
    image = np.zeros((2, 2, 3), np.uint8)
    image[0, 0] = (255, 0, 0)
    image[1, 1] = (0, 0, 255)
    picture = thumbnails.picture_of_image(image, 80, 80)
    assert pixel(picture, 39, 39) == QColor(255, 0, 0)
    assert pixel(picture, 41, 41) == QColor(0, 0, 255)
    grey = thumbnails.picture_of_image(np.full((3, 5, 1), 128, np.uint8), 100, 60)
    assert pixel(grey, 50, 30) == QColor(128, 128, 128)
