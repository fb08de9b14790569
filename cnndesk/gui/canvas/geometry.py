"""The measures of a block and the way of a link: numbers and paths, no items and no colours.

Lengths are scene units, which are pixels at 100 %. Everything is computed for a network drawn left
to right; for one drawn top down x and y change places, so that both are drawn by the same code.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF

from cnndesk.document.layout import BLOCK_HEIGHT, BLOCK_WIDTH, PITCH_X
from cnndesk.gui.canvas.routing import NEAR, Box, hits, way_around

BAR = 3  # the family's colour, at the top
HEADER = 26  # down to the well
WELL = QRectF(4, 26, 116, 86)
SUMMARY_Y, SHAPE_Y = 115.0, 132.0
PORT = 9.0  # diameter
PORT_NEAR = 13.0  # with the pointer near
PORT_REACH = 24.0  # diameter of the area that takes a press
PORT_SPREAD = 32.0  # between the ports of a block with several inputs
RING_GAP, RING = 3.0, 2.0
DROP_GAP = PITCH_X  # how far a link opens for a block that is dropped on it

CORNER = 8.0
LEAST_AHEAD = 2.0  # from where on a curve leads to a block ahead, however near
STUB = 13.0  # straight part at a port before a routed link turns
OVER, UNDER = 16.0, 20.0  # how far routed links pass above and below blocks
LABEL_LENGTH = 72.0  # segments from here on carry the shape
CLEARANCE = 4.0
LANE_PITCH = 10.0  # between links that run along each other
LANES = (0.0, 10.0, -10.0, 20.0, 30.0, -20.0)  # tried in this order

BODY = QRectF(0, 0, BLOCK_WIDTH, BLOCK_HEIGHT)


def flipped(point: QPointF) -> QPointF:
    """Return the point with x and y exchanged."""
    return QPointF(point.y(), point.x())


def input_ports(count: int, direction: str) -> list[QPointF]:
    """Return the middles of the input ports in the block's own coordinates, slot by slot."""
    return _ports(count, direction, at_end=False)


def output_port(direction: str) -> QPointF:
    """Return the middle of the output port."""
    return _ports(1, direction, at_end=True)[0]


def output_ports(count: int, direction: str) -> list[QPointF]:
    """Return the middles of several output ports: those of a folded group."""
    return _ports(count, direction, at_end=True)


def _ports(count: int, direction: str, *, at_end: bool) -> list[QPointF]:
    down = direction == "down"
    middle = BLOCK_WIDTH / 2 if down else 70.0
    spread = PORT_SPREAD if count < 4 else (BLOCK_WIDTH - 28) / (count - 1)
    across = [middle + spread * (slot - (count - 1) / 2) for slot in range(count)]
    if down:
        return [QPointF(x, BLOCK_HEIGHT if at_end else 0) for x in across]
    return [QPointF(BLOCK_WIDTH if at_end else 0, y) for y in across]


class Lane(NamedTuple):
    """The long stretch of a routed link: at ``across`` from ``low`` to ``high``."""

    across: float
    low: float
    high: float


@dataclass(frozen=True)
class Route:
    """The way of a link.

    Attributes
    ----------
    path : QPainterPath
    label : (middle, heading) or None
        Of the longest level segment, if it has room for the shape.
    lane : Lane or None
        Where it runs along between blocks; in a drawing top down x and y are exchanged.
    """

    path: QPainterPath
    label: tuple[QPointF, QPointF] | None
    lane: Lane | None = None


@dataclass(frozen=True)
class Way:
    """Where a link goes before it keeps clear of others; in a drawing top down x and y exchanged.

    Attributes
    ----------
    start, end : QPointF
    corners : tuple of (x, y) or None
        None: a curve.
    boxes : tuple of Box
        Blocks that it could touch.
    down : bool
    """

    start: QPointF
    end: QPointF
    corners: tuple[tuple[float, float], ...] | None
    boxes: tuple[Box, ...]
    down: bool


def route(
    start: QPointF,
    end: QPointF,
    obstacles: Iterable[QRectF],
    direction: str = "right",
    taken: Sequence[Lane] = (),
) -> Route:
    """Return the way of a link between two ports.

    Parameters
    ----------
    start, end : QPointF
        Ports in scene coordinates.
    obstacles : iterable of QRectF
        The bodies of all blocks; those at the two ends included.
    taken : sequence of Lane
        Where other links run along; this one keeps clear of them.
    """
    return laid(find_way(start, end, obstacles, direction), taken)


def find_way(
    start: QPointF, end: QPointF, obstacles: Iterable[QRectF], direction: str = "right"
) -> Way:
    """Return where a link goes round blocks; parameters as for `route`."""
    down = direction == "down"
    if down:
        start, end = flipped(start), flipped(end)
        obstacles = [QRectF(r.y(), r.x(), r.height(), r.width()) for r in obstacles]
    blocks = list(obstacles)
    points = _corners(start, end, blocks)
    if points is None:
        return Way(start, end, None, (), down)
    boxes = _boxes(blocks, points, 0.0)
    corners = tuple((p.x(), p.y()) for p in points)
    if hits(corners, boxes):
        near = _boxes(blocks, points, NEAR)
        around = way_around((start.x(), start.y()), (end.x(), end.y()), near)
        if around is not None:
            corners, boxes = tuple(around), near
    return Way(start, end, corners, tuple(boxes), down)


def laid(way: Way, taken: Sequence[Lane] = ()) -> Route:
    """Return the route of a way: its long stretch moved clear of those that are taken."""
    if way.corners is None:
        path = _curve(way.start, way.end, way.down)
        return Route(path, _straight_label(way.start, way.end, way.down))
    points = [QPointF(x, y) for x, y in way.corners]
    lane = free_lane(way, taken)
    if lane is not None:
        points[2].setY(lane.across)
        points[3].setY(lane.across)
    if way.down:
        points = [flipped(point) for point in points]
    return Route(_rounded(points), _label_place(points), lane)


def free_lane(way: Way, taken: Sequence[Lane]) -> Lane | None:
    """Return the stretch where a way runs along between blocks, clear of others; or None."""
    corners = way.corners
    if corners is None or len(corners) != 6 or corners[2][1] != corners[3][1]:
        return None
    return _free_lane(corners, taken, way.boxes)


def _boxes(blocks: Iterable[QRectF], points: Sequence[QPointF], around: float) -> list[Box]:
    """Return the blocks that a way could touch, also where its lane is moved."""
    reach = around + max(abs(step) for step in LANES)
    area = QPolygonF(list(points)).boundingRect().adjusted(-reach, -reach, reach, reach)
    return [Box(b.left(), b.top(), b.right(), b.bottom()) for b in blocks if b.intersects(area)]


def _free_lane(
    corners: Sequence[tuple[float, float]], taken: Sequence[Lane], boxes: Sequence[Box]
) -> Lane:
    """Return the stretch of a routed link, moved until it covers no other one and no block."""
    wanted = corners[2][1]
    low, high = sorted((corners[2][0], corners[3][0]))
    beside = [t for t in taken if t.low < high and low < t.high]
    for step in LANES:
        across = wanted + step
        if any(abs(t.across - across) < LANE_PITCH - 1 for t in beside):
            continue
        if step == 0 or not hits([(low, across), (high, across)], boxes):
            return Lane(across, low, high)
    return Lane(wanted, low, high)


def _corners(start: QPointF, end: QPointF, blocks: Sequence[QRectF]) -> list[QPointF] | None:
    """Return the corners of a routed link, or None where a curve will do."""
    if end.x() - start.x() < LEAST_AHEAD:
        return _around(start, end, blocks)
    between = QRectF(
        QPointF(start.x() + 1, min(start.y(), end.y())),
        QPointF(end.x() - 1, max(start.y(), end.y())),
    ).adjusted(0, -1, 0, 1)
    in_the_way = [block for block in blocks if block.intersects(between)]
    if not in_the_way:
        return None
    top = min(block.top() for block in in_the_way)
    over = min(top, *_tops(start, end, blocks)) - OVER
    bottom = max(block.bottom() for block in in_the_way)
    if end.x() - start.x() < 2 * STUB:  # no room to turn twice
        return _around(start, end, blocks)
    if start.y() > bottom or end.y() > bottom:  # coming from below: stay below
        over = max(start.y(), end.y())
        turn = end.x() - STUB if start.y() > end.y() else start.x() + STUB
        return [start, QPointF(turn, start.y()), QPointF(turn, end.y()), end]
    return [
        start,
        QPointF(start.x() + STUB, start.y()),
        QPointF(start.x() + STUB, over),
        QPointF(end.x() - STUB, over),
        QPointF(end.x() - STUB, end.y()),
        end,
    ]


def _tops(start: QPointF, end: QPointF, blocks: Sequence[QRectF]) -> list[float]:
    """Return the tops of the two blocks at the ends, so that a link over them clears both."""
    found = [
        block.top()
        for block in blocks
        if block.adjusted(-1, -1, 1, 1).contains(start)
        or block.adjusted(-1, -1, 1, 1).contains(end)
    ]
    return found or [min(start.y(), end.y())]


def _around(start: QPointF, end: QPointF, blocks: Sequence[QRectF]) -> list[QPointF]:
    """Out, along the gap between the rows, and back in: to a block on the left."""
    out, into = start.x() + STUB, end.x() - STUB
    source = next((b for b in blocks if b.adjusted(-1, -1, 1, 1).contains(start)), BODY)
    target = next((b for b in blocks if b.adjusted(-1, -1, 1, 1).contains(end)), BODY)
    if target.top() >= source.bottom() + 2 * CLEARANCE:
        room = target.top() - source.bottom()
        lane = source.bottom() + (UNDER if room > 2 * UNDER else room / 2)
        lane = max([lane, *_lows(out, into, source, target, blocks)])
    elif source.top() >= target.bottom() + 2 * CLEARANCE:
        room = source.top() - target.bottom()
        lane = source.top() - (UNDER if room > 2 * UNDER else room / 2)
    else:
        lane = max(source.bottom(), target.bottom()) + UNDER
    return [
        start,
        QPointF(out, start.y()),
        QPointF(out, lane),
        QPointF(into, lane),
        QPointF(into, end.y()),
        end,
    ]


def _lows(
    out: float, into: float, source: QRectF, target: QRectF, blocks: Sequence[QRectF]
) -> list[float]:
    """Lanes below the other blocks of the source's row, as far as the target's row allows."""
    lowest = target.top() - CLEARANCE
    return [
        block.bottom() + UNDER
        for block in blocks
        if block.left() < out and block.right() > into
        if source.bottom() < block.bottom() and block.bottom() + UNDER < lowest
    ]


def _curve(start: QPointF, end: QPointF, down: bool) -> QPainterPath:
    reach = max(14.0, (end.x() - start.x()) / 2)
    controls = QPointF(start.x() + reach, start.y()), QPointF(end.x() - reach, end.y())
    if down:
        start, end = flipped(start), flipped(end)
        controls = flipped(controls[0]), flipped(controls[1])
    path = QPainterPath(start)
    straight = start.y() == end.y() or start.x() == end.x()
    if straight:
        path.lineTo(end)
    else:
        path.cubicTo(controls[0], controls[1], end)
    return path


def _straight_label(start: QPointF, end: QPointF, down: bool) -> tuple[QPointF, QPointF] | None:
    if down or start.y() != end.y() or end.x() - start.x() < LABEL_LENGTH:
        return None
    return (start + end) / 2, QPointF(1, 0)


def _rounded(points: Sequence[QPointF]) -> QPainterPath:
    """Join corners by lines, each corner an arc of at most 8."""
    path = QPainterPath(points[0])
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        first, second = before - corner, after - corner
        lengths = first.manhattanLength(), second.manhattanLength()
        radius = min(CORNER, lengths[0] / 2, lengths[1] / 2)
        if radius < 0.5:
            path.lineTo(corner)
            continue
        path.lineTo(corner + first * (radius / lengths[0]))
        path.quadTo(corner, corner + second * (radius / lengths[1]))
    path.lineTo(points[-1])
    return path


def _label_place(points: Sequence[QPointF]) -> tuple[QPointF, QPointF] | None:
    """Return middle and direction of the longest level segment with room for a label."""
    best: tuple[QPointF, QPointF] | None = None
    longest = LABEL_LENGTH
    for first, second in pairwise(points):
        length = abs(second.x() - first.x())
        if first.y() == second.y() and length >= longest:
            longest = length
            best = (first + second) / 2, QPointF(1 if second.x() > first.x() else -1, 0)
    return best
