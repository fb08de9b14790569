"""The shortest way of a link around blocks, out of level and upright pieces.

``geometry.py`` knows the ways that links usually take; where one of those would run behind a block,
this looks for another on a grid of lines beside all blocks near it (A*, with a price for every
corner). Plain numbers in scene units: no items, no painting.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

BESIDE = 13.0  # how far upright pieces pass beside blocks
ABOVE, BELOW = 16.0, 20.0  # and level ones
NEAR = 420.0  # how far around both ends blocks are looked at
MOST = 60  # blocks that are looked at; among more the usual way has to do
CORNER_PRICE = 60.0  # in units of length
SLACK = 1.5  # how near to a block a line may come

Point = tuple[float, float]


class Box(NamedTuple):
    """A block's rectangle."""

    left: float
    top: float
    right: float
    bottom: float


def hits(corners: Sequence[Point], boxes: Iterable[Box]) -> bool:
    """Whether a way of level and upright pieces runs behind a block."""
    pieces = [_piece(a, b) for a, b in pairwise(corners)]
    low_x, high_x = min(p.left for p in pieces), max(p.right for p in pieces)
    low_y, high_y = min(p.top for p in pieces), max(p.bottom for p in pieces)
    for box in boxes:
        if box.right <= low_x or box.left >= high_x or box.bottom <= low_y or box.top >= high_y:
            continue
        if any(_crosses(piece, box) for piece in pieces):
            return True
    return False


def _piece(a: Point, b: Point) -> Box:
    return Box(min(a[0], b[0]), min(a[1], b[1]), max(a[0], b[0]), max(a[1], b[1]))


def _crosses(piece: Box, box: Box) -> bool:
    return (
        piece.right > box.left + SLACK
        and piece.left < box.right - SLACK
        and piece.bottom > box.top + SLACK
        and piece.top < box.bottom - SLACK
    )


def way_around(start: Point, end: Point, boxes: Iterable[Box]) -> list[Point] | None:
    """Return the corners of a way from an output port to an input port, or None without one.

    Parameters
    ----------
    start, end : (x, y)
        It leaves the first to the right and comes to the second from the left.
    boxes : iterable of Box
        All blocks, those at the ends included.
    """
    near = _near(start, end, boxes)
    if len(near) > MOST:
        return None
    out = start[0] + _room(start, near, 1), start[1]
    into = end[0] - _room(end, near, -1), end[1]
    xs = sorted({out[0], into[0], *(x for b in near for x in (b.left - BESIDE, b.right + BESIDE))})
    ys = sorted({out[1], into[1], *_levels(near)})
    inner = _search(out, into, xs, ys, near)
    return None if inner is None else _straightened([start, *inner, end])


def _near(start: Point, end: Point, boxes: Iterable[Box]) -> list[Box]:
    low_x, high_x = sorted((start[0], end[0]))
    low_y, high_y = sorted((start[1], end[1]))
    return [
        box
        for box in boxes
        if box.right > low_x - NEAR and box.left < high_x + NEAR
        if box.bottom > low_y - NEAR and box.top < high_y + NEAR
    ]


def _room(port: Point, boxes: Iterable[Box], side: int) -> float:
    """Return how far a link goes straight on from a port: less where a block is right there."""
    ahead = [
        side * ((box.left if side > 0 else box.right) - port[0])
        for box in boxes
        if box.top < port[1] < box.bottom
    ]
    return min([BESIDE, *(distance / 2 for distance in ahead if distance > 0)])


def _levels(boxes: Sequence[Box]) -> set[float]:
    """Return the heights of level pieces: above and below blocks, and half way in narrow gaps."""
    found = {y for box in boxes for y in (box.top - ABOVE, box.bottom + BELOW)}
    for upper in boxes:
        for lower in boxes:
            if 0 < lower.top - upper.bottom < ABOVE + BELOW:
                found.add((lower.top + upper.bottom) / 2)
    return found


class _Grid(NamedTuple):
    """Lines beside blocks, and which pieces between neighbouring crossings a block lies on.

    ``level[x][y]`` is of the piece from line x to x + 1 at line y, ``upright[x][y]`` of that from
    line y to y + 1 at line x.
    """

    xs: Sequence[float]
    ys: Sequence[float]
    level: list[list[bool]]
    upright: list[list[bool]]

    def is_free(self, here: tuple[int, int], dx: int, dy: int) -> bool:
        """Whether one can go on to the next crossing."""
        x, y = here
        there = x + dx, y + dy
        if not (0 <= there[0] < len(self.xs) and 0 <= there[1] < len(self.ys)):
            return False
        if dx:
            return not self.level[min(x, there[0])][y]
        return not self.upright[x][min(y, there[1])]


def _grid(xs: Sequence[float], ys: Sequence[float], boxes: Sequence[Box]) -> _Grid:
    sides = np.array(boxes, np.float64).reshape(-1, 4)
    left, top, right, bottom = sides.T
    across = _meets(np.array(xs), left, right)
    along = _meets(np.array(ys), top, bottom)
    level = _spans(np.array(xs), left, right).astype(np.int32) @ along.T.astype(np.int32)
    upright = across.astype(np.int32) @ _spans(np.array(ys), top, bottom).T.astype(np.int32)
    return _Grid(xs, ys, (level > 0).tolist(), (upright > 0).tolist())


Numbers = NDArray[np.float64]


def _meets(lines: Numbers, low: Numbers, high: Numbers) -> NDArray[np.bool_]:
    """Whether a line runs within a block; lines by blocks."""
    return (lines[:, None] > low + SLACK) & (lines[:, None] < high - SLACK)


def _spans(lines: Numbers, low: Numbers, high: Numbers) -> NDArray[np.bool_]:
    """Whether a piece between neighbouring lines meets a block; pieces by blocks."""
    return (lines[1:, None] > low + SLACK) & (lines[:-1, None] < high - SLACK)


def _search(
    out: Point, into: Point, xs: Sequence[float], ys: Sequence[float], boxes: Sequence[Box]
) -> list[Point] | None:
    grid = _grid(xs, ys, boxes)
    column, row = {x: n for n, x in enumerate(xs)}, {y: n for n, y in enumerate(ys)}
    first = column[out[0]], row[out[1]]
    last = column[into[0]], row[into[1]]

    def least(cell: tuple[int, int]) -> float:
        return abs(xs[cell[0]] - into[0]) + abs(ys[cell[1]] - into[1])

    best = {(first, True): 0.0}
    before: dict[tuple[tuple[int, int], bool], tuple[tuple[int, int], bool]] = {}
    # What it costs at least by way of a cell, what it cost to there, the cell, and whether it was
    # come to on a level piece.
    front = [(least(first), 0.0, first, True)]
    while front:
        _, cost, here, level = heapq.heappop(front)
        if cost > best[here, level]:
            continue
        if here == last and level:
            return _traced((here, level), before, xs, ys)
        for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            if not grid.is_free(here, dx, dy):
                continue
            there = here[0] + dx, here[1] + dy
            length = abs(xs[there[0]] - xs[here[0]]) + abs(ys[there[1]] - ys[here[1]])
            price = cost + length + CORNER_PRICE * ((dx != 0) != level)
            key = there, dx != 0
            if price < best.get(key, float("inf")):
                best[key] = price
                before[key] = here, level
                heapq.heappush(front, (price + least(there), price, there, dx != 0))
        if not level and here == last:  # turn on the spot, to come from the left
            key = here, True
            price = cost + CORNER_PRICE
            if price < best.get(key, float("inf")):
                best[key] = price
                before[key] = here, level
                heapq.heappush(front, (price, price, here, True))
    return None


def _traced(
    state: tuple[tuple[int, int], bool],
    before: dict[tuple[tuple[int, int], bool], tuple[tuple[int, int], bool]],
    xs: Sequence[float],
    ys: Sequence[float],
) -> list[Point]:
    cells = [state[0]]
    while state in before:
        state = before[state]
        cells.append(state[0])
    return [(xs[column], ys[row]) for column, row in reversed(cells)]


def _straightened(points: Sequence[Point]) -> list[Point]:
    """Return the corners only."""
    kept: list[Point] = []
    for point in points:
        if kept and point == kept[-1]:
            continue
        while len(kept) > 1 and (
            kept[-2][0] == kept[-1][0] == point[0] or kept[-2][1] == kept[-1][1] == point[1]
        ):
            kept.pop()
        kept.append(point)
    return kept
