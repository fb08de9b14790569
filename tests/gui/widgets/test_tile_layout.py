"""Tiles: as large as the room lets them be, none over another, and found again at their place."""

from __future__ import annotations

import math

import pytest

pytest.importorskip("PySide6")

from hypothesis import given
from hypothesis import strategies as st

from cnndesk.gui.widgets.tile_layout import MARGIN, SMALLEST, of_side, that_fits

shapes = st.tuples(st.integers(1, 300), st.integers(1, 300))
rooms = st.tuples(st.integers(300, 3800), st.integers(200, 2000))


@given(st.integers(1, 300), shapes, rooms)
def test_every_tile_lies_in_the_room_and_is_found_at_its_place(count, shape, room) -> None:
    plan = that_fits(count, shape, room, 28)
    for place in {0, count // 2, count - 1}:
        left, top = plan.corner(place)
        assert left >= 0
        assert left + plan.width <= room[0] - MARGIN + 1
        assert plan.place_at(left + plan.width // 2, top + plan.height // 2) == place
        assert plan.place_at(left, top) == place
    if max(plan.width, plan.height) > SMALLEST and min(plan.width, plan.height) > 4:
        assert plan.total_height(count) <= room[1] + 1


def test_thirty_two_maps_stand_in_four_full_rows() -> None:
    plan = that_fits(32, (128, 128), (1096, 580), 28)
    assert plan.columns == 8
    assert plan.width > 100


def test_a_value_gets_equally_many_pixels_on_every_screen() -> None:
    for ratio in (1.0, 1.5, 2.0):
        plan = that_fits(6, (28, 28), (1096, 580), 20, ratio)
        assert math.remainder(plan.width * ratio, 28) == pytest.approx(0, abs=ratio)


def test_a_map_of_one_value_is_no_poster() -> None:
    assert that_fits(3, (1, 1), (1096, 580), 20).width <= 40


def test_many_maps_scroll_instead_of_vanishing() -> None:
    plan = that_fits(512, (7, 7), (1096, 580), 20)
    assert plan.width == SMALLEST
    assert plan.total_height(512) > 580


def test_a_wanted_size_is_kept() -> None:
    assert of_side(10, (20, 40), 96, 700, 20).width == 96
    assert of_side(10, (20, 40), 96, 700, 20).height == 48
