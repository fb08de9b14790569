"""“Not sure”: from the threshold on nine of ten boxes are right, where there is such a one."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnndesk.explain.not_sure import FEWEST_RIGHT, RIGHT, from_boxes, texture

certainties = st.floats(0, 1, allow_nan=False)


@pytest.mark.parametrize("channels", [1, 3])
def test_a_texture_has_the_colours_of_the_images_and_no_edge_of_a_thing(channels: int) -> None:
    images = np.full((4, 10, 13, channels), 60, np.uint8)
    images[2:] = 200
    made = texture(images, (40, 64), 8, np.random.default_rng(1))
    assert made.shape == (40, 64, channels)
    assert made.min() < 100 < 160 < made.max()
    steps = np.abs(np.diff(made[:, :, 0].astype(int), axis=1))
    assert steps.max() < 60, "patches run into each other"
    again = texture(images, (40, 64), 8, np.random.default_rng(1))
    np.testing.assert_array_equal(made, again)


def test_the_threshold_lies_where_nonsense_begins() -> None:
    found = [(0.9, True)] * 10 + [(0.5, True)] * 10
    assert from_boxes(found, []).threshold == 0.5
    strict = from_boxes(found, [0.6] * 4)
    assert strict.threshold == 0.9
    assert (strict.right, strict.kept, strict.fooled) == (1.0, 0.5, 0)
    assert from_boxes(found, [0.95] * 2).threshold == 0.5, "two of twenty-two may be wrong"
    assert from_boxes(found, [0.95] * 3).names_nothing
    assert from_boxes(found, [0.95], weight=3.0).names_nothing


def test_a_network_that_is_seldom_right_names_nothing() -> None:
    found = [(0.9, k % 2 == 0) for k in range(40)]
    assert from_boxes(found, []).names_nothing
    assert from_boxes([(0.99, True)] * (FEWEST_RIGHT - 1), []).names_nothing
    assert from_boxes([], [0.5]).names_nothing


@given(
    st.lists(st.tuples(certainties, st.booleans()), max_size=40),
    st.lists(certainties, max_size=20),
)
def test_from_the_threshold_on_nine_of_ten_boxes_are_right(found, nothing) -> None:
    made = from_boxes(found, nothing)
    if made.names_nothing:
        return
    above = [hit for certainty, hit in found if certainty >= made.threshold]
    fooled = sum(certainty >= made.threshold for certainty in nothing)
    assert sum(above) >= RIGHT * (len(above) + fooled) - 1e-9
    assert made.fooled == fooled
