"""The way of a link: it begins and ends at its ports and keeps clear of blocks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF

from cnndesk.document.layout import BLOCK_HEIGHT, BLOCK_WIDTH, PITCH_X, PITCH_Y
from cnndesk.gui.canvas import geometry


def body(column: int, row: int) -> QRectF:
    return QRectF(column * PITCH_X, row * PITCH_Y, BLOCK_WIDTH, BLOCK_HEIGHT)


def way(first: QRectF, second: QRectF, blocks: list[QRectF], direction: str = "right"):
    start = first.topLeft() + geometry.output_port(direction)
    end = second.topLeft() + geometry.input_ports(1, direction)[0]
    return start, end, geometry.route(start, end, blocks, direction)


@pytest.mark.parametrize("direction", ["right", "down"])
def test_neighbours_are_joined_by_a_straight_line(direction: str) -> None:
    second = body(1, 0) if direction == "right" else body(0, 1)
    start, end, route = way(body(0, 0), second, [body(0, 0), second], direction)
    assert route.path.pointAtPercent(0) == start
    assert route.path.pointAtPercent(1) == end
    assert route.path.length() == pytest.approx((end - start).manhattanLength())


@pytest.mark.parametrize(
    ("first", "second"),
    [((0, 0), (3, 0)), ((3, 0), (0, 1)), ((2, 1), (0, 0)), ((1, 0), (1, 1)), ((0, 0), (3, 1))],
)
@pytest.mark.parametrize("direction", ["right", "down"])
def test_a_link_does_not_run_through_other_blocks(first, second, direction: str) -> None:
    if direction == "down":
        first, second = first[::-1], second[::-1]
    if direction == "down":  # lanes between columns are narrower: a wider sheet
        blocks = [
            QRectF(c * PITCH_X * 1.5, r * PITCH_Y, BLOCK_WIDTH, BLOCK_HEIGHT)
            for c in range(2)
            for r in range(4)
        ]
        ends = [
            QRectF(c * PITCH_X * 1.5, r * PITCH_Y, BLOCK_WIDTH, BLOCK_HEIGHT)
            for c, r in (first, second)
        ]
    else:
        blocks = [body(c, r) for c in range(4) for r in range(2)]
        ends = [body(*first), body(*second)]
    start, end, route = way(*ends, blocks, direction)
    path = route.path
    assert path.pointAtPercent(0) == start
    assert path.pointAtPercent(1) == end
    inside = [block.adjusted(2, 2, -2, -2) for block in blocks]
    for step in range(1, 200):
        point = path.pointAtPercent(step / 200)
        assert not any(rect.contains(point) for rect in inside), (step, point)


def test_two_links_do_not_share_a_lane() -> None:
    blocks = [body(c, r) for c in range(4) for r in range(2)]
    *_, first = way(body(3, 0), body(0, 1), blocks)
    start = body(2, 0).topLeft() + geometry.output_port("right")
    end = body(0, 1).topLeft() + geometry.input_ports(2, "right")[1]
    second = geometry.route(start, end, blocks, "right", [first.lane])
    assert abs(second.lane.across - first.lane.across) >= geometry.LANE_PITCH - 1


def test_only_long_segments_carry_a_label() -> None:
    blocks = [body(c, r) for c in range(4) for r in range(2)]
    *_, near = way(body(0, 0), body(1, 0), blocks)
    *_, far = way(body(3, 0), body(0, 1), blocks)
    assert near.label is None
    middle, heading = far.label
    assert heading == QPointF(-1, 0)
    assert body(0, 0).bottom() < middle.y() < body(0, 1).top()


def test_ports_of_several_inputs_are_apart_and_on_the_edge() -> None:
    for count in (1, 2, 3, 6):
        ports = geometry.input_ports(count, "right")
        assert all(p.x() == 0 and 0 < p.y() < BLOCK_HEIGHT for p in ports)
        assert len({p.y() for p in ports}) == count
    assert [p.y() for p in geometry.input_ports(2, "right")] == [54, 86]
