"""Auto-arrange: rows that wrap, no overlap, the same every time."""

from __future__ import annotations

import pytest
from document_networks import chain, random_network
from hypothesis import given
from hypothesis import strategies as st

from cnndesk.document.layout import (
    BLOCK_HEIGHT,
    BLOCK_WIDTH,
    PITCH_X,
    PITCH_Y,
    arrange,
    bounds,
    columns_for,
    free_place,
)
from cnndesk.document.network import Network


def apart(first: tuple[int, int], second: tuple[int, int]) -> bool:
    return abs(first[0] - second[0]) >= BLOCK_WIDTH or abs(first[1] - second[1]) >= BLOCK_HEIGHT


@given(random_network(), st.sampled_from(("right", "down")), st.integers(1, 9))
def test_no_two_blocks_overlap_and_the_result_is_deterministic(network, direction, columns):
    places = arrange(network, direction, columns)
    assert set(places) == set(network)
    found = list(places.values())
    assert all(apart(a, b) for n, a in enumerate(found) for b in found[:n])
    twin = Network((network[i] for i in reversed(network.order)), network.links)
    assert arrange(twin, direction, columns) == places


def test_a_chain_wraps_as_text_does():
    network = chain("image_input", *["relu"] * 7)
    places = arrange(network, "right", columns=4)
    (x0, y0) = places["image1"]
    assert places["relu3"] == (x0 + 3 * PITCH_X, y0)
    assert places["relu4"] == (x0, y0 + PITCH_Y)
    assert bounds(places)[2:] == (3 * PITCH_X + BLOCK_WIDTH, PITCH_Y + BLOCK_HEIGHT)


def test_top_down_is_one_column_for_a_chain():
    network = chain("image_input", "relu", "relu")
    places = arrange(network, "down")
    assert len({x for x, _ in places.values()}) == 1
    assert places["relu2"][1] - places["relu1"][1] == PITCH_Y


@given(random_network(), st.tuples(st.integers(-300, 900), st.integers(-300, 900)))
def test_a_free_place_is_free(network, wanted):
    place = free_place(network, wanted)
    assert all(apart(place, network[i].position) for i in network)


@pytest.mark.parametrize(("blocks", "columns"), [(5, 6), (12, 6), (13, 7), (16, 6), (22, 8)])
def test_rows_are_as_long_as_shows_the_drawing_largest(blocks, columns):
    network = chain("image_input", *["relu"] * (blocks - 1))
    assert columns_for(network) == columns
    places = arrange(network)
    assert max(x for x, _ in places.values()) <= (columns - 1) * PITCH_X + 32
