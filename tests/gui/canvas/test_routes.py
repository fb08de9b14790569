"""The ways of links: never behind a block, and straight on where that leads to the next one."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF

from cnndesk.gui.canvas import geometry
from cnndesk.gui.canvas.routing import Box, hits, way_around

ENTER, LEAVE = geometry.input_ports(1, "right")[0], geometry.output_port("right")


def bodies(corners: list[tuple[float, float]]) -> list[QRectF]:
    return [geometry.BODY.translated(QPointF(x, y)) for x, y in corners]


def link(source: QRectF, target: QRectF, blocks: list[QRectF], direction: str = "right"):
    enter = geometry.input_ports(1, direction)[0]
    leave = geometry.output_port(direction)
    return geometry.route(source.topLeft() + leave, target.topLeft() + enter, blocks, direction)


def behind(route: geometry.Route, blocks: list[QRectF]) -> list[QRectF]:
    """The blocks that a way runs behind, looked at every two pixels or so."""
    steps = max(2, int(route.path.length() / 2))
    points = [route.path.pointAtPercent(n / steps) for n in range(steps + 1)]
    return [b for b in blocks if any(b.adjusted(2, 2, -2, -2).contains(p) for p in points)]


cells = st.lists(
    st.tuples(st.integers(0, 3), st.integers(0, 3)), min_size=2, max_size=10, unique=True
)
jitter = st.lists(st.tuples(st.integers(-9, 9), st.integers(-9, 9)), min_size=10, max_size=10)


@settings(max_examples=150, deadline=None)
@given(cells=cells, jitter=jitter, direction=st.sampled_from(["right", "down"]))
def test_no_link_runs_behind_a_block(cells, jitter, direction) -> None:
    corners = [
        (170 * column + dx, 214 * row + dy)
        for (column, row), (dx, dy) in zip(cells, jitter, strict=False)
    ]
    blocks = bodies(corners)
    for source in blocks[:3]:
        for target in blocks[-3:]:
            if source is not target:
                assert not behind(link(source, target, blocks, direction), blocks)


@pytest.mark.parametrize("dx", [126, 130, 136, 150, 300])
@pytest.mark.parametrize("dy", [-160, -30, 0, 30, 200])
def test_a_block_ahead_is_reached_without_turning_back(dx: int, dy: int) -> None:
    source, target = bodies([(0, 0), (dx, dy)])
    route = link(source, target, [source, target])
    xs = [route.path.pointAtPercent(n / 50).x() for n in range(51)]
    assert all(b >= a - 0.5 for a, b in pairwise(xs)), "it goes on to the right all the way"


def test_a_link_back_goes_around_what_lies_between() -> None:
    """From the end of a row of three to a block before them, with a lower one in the middle."""
    blocks = bodies([(0, 0), (152, 40), (304, 0), (456, 0)])
    route = link(blocks[3], blocks[0], blocks)
    assert not behind(route, blocks)
    assert route.path.length() < 1500


def test_a_way_around_enters_from_the_left_and_leaves_to_the_right() -> None:
    boxes = [Box(0, 0, 124, 156), Box(60, 160, 184, 316)]
    corners = way_around((124, 70), (60, 230), boxes)
    assert corners is not None
    assert corners[0] == (124, 70)
    assert corners[1][0] > 124
    assert corners[-1] == (60, 230)
    assert corners[-2][0] < 60
    assert not hits(corners, boxes)


def test_there_is_no_way_out_of_a_wall() -> None:
    wall = [Box(-300, -200, 400, -8), Box(-300, 164, 400, 400), Box(132, -8, 400, 164)]
    wall.append(Box(-300, -8, -8, 164))
    assert way_around((124, 70), (900, 70), [Box(0, 0, 124, 156), *wall]) is None
