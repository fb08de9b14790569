"""Where the tiles of equal pictures stand: as large as lets all be seen, or of a given size.

Arithmetic only; what the tiles show, and who paints them, is not its business.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

MARGIN = 16
GAP = 12
"""Pixels between two tiles, at least."""
WIDEST_GAP = 40
BETWEEN_ROWS = 10
SMALLEST = 52
"""To which tiles shrink so that all are seen; beyond, one scrolls."""
LARGEST = 448
LARGEST_PIXEL = 40
"""No value of a map is drawn larger than this: a map of one value is not a poster."""
KEEPS_PIXELS = 3
"""From this many screen pixels per value on, each value gets equally many."""


@dataclass(frozen=True)
class Arrangement:
    """Rows of tiles.

    Attributes
    ----------
    columns : int
    width, height : int
        Of a tile, pixels.
    across, down : float
        From one tile to the next.
    """

    columns: int
    width: int
    height: int
    across: float
    down: float

    def corner(self, place: int) -> tuple[int, int]:
        """Return left and top of a tile."""
        row, column = divmod(place, self.columns)
        return MARGIN + round(column * self.across), MARGIN // 2 + round(row * self.down)

    def place_at(self, x: int, y: int) -> int:
        """Return the tile at or just before a point; −1 outside of all."""
        if x < MARGIN or y < MARGIN // 2:
            return -1
        column = 0 if self.columns == 1 else int((x - MARGIN + 0.5) / self.across)
        row = int((y - MARGIN // 2 + 0.5) / self.down)
        return row * self.columns + column if column < self.columns else -1

    def total_height(self, count: int) -> int:
        """Return how high so many tiles are, with their captions."""
        return MARGIN + math.ceil(-(-count // self.columns) * self.down - BETWEEN_ROWS)


def of_side(count: int, shape: tuple[int, int], side: int, width: int, caption: int) -> Arrangement:
    """Return as many columns of tiles of a size as a width has room for.

    Parameters
    ----------
    count : int
        Tiles.
    shape : (int, int)
        Rows and columns of what a tile shows.
    side : int
        The longer side of a tile.
    width : int
        Of the room.
    caption : int
        Height of what stands under a tile.
    """
    wide, high = _tile(shape, side)
    room = width - 2 * MARGIN
    columns = max(1, min(count, (room + GAP) // (wide + GAP)))
    return _spread(columns, wide, high, room, caption)


def that_fits(
    count: int,
    shape: tuple[int, int],
    room: tuple[int, int],
    caption: int,
    ratio: float = 1.0,
) -> Arrangement:
    """Return the largest tiles all of which a room shows at once.

    Not smaller than `SMALLEST`, so that the room may have to be scrolled, and not larger than
    `LARGEST`. Where values get several pixels each, all get equally many.

    Parameters
    ----------
    count : int
        Tiles, at least 1.
    shape : (int, int)
        Rows and columns of what a tile shows.
    room : (int, int)
        Width and height, pixels.
    caption : int
        Height of what stands under a tile.
    ratio : float
        Device pixels per pixel.
    """
    longest = max(shape)
    width, height = room[0] - 2 * MARGIN, room[1] - MARGIN
    best, columns = 0.0, 1
    for tried in range(1, count + 1):
        rows = -(-count // tried)
        wide = (width - GAP * (tried - 1)) / tried
        high = (height + BETWEEN_ROWS) / rows - caption - BETWEEN_ROWS
        side = min(wide * longest / shape[1], high * longest / shape[0])
        if side > best:
            best, columns = side, -(-count // rows)  # no more of them than these rows need
    side = min(best, LARGEST, LARGEST_PIXEL * longest)
    smallest = min(SMALLEST, LARGEST_PIXEL * longest)
    if side < smallest:
        return of_side(count, shape, smallest, room[0], caption)
    pixels = side * ratio / longest
    if pixels >= KEEPS_PIXELS:
        side = math.floor(pixels) * longest / ratio
    wide, high = _tile(shape, max(4, math.floor(side)))
    return _spread(columns, wide, high, width, caption)


def _tile(shape: tuple[int, int], side: int) -> tuple[int, int]:
    longest = max(shape)
    return max(4, round(side * shape[1] / longest)), max(4, round(side * shape[0] / longest))


def _spread(columns: int, wide: int, high: int, room: int, caption: int) -> Arrangement:
    """Let the columns reach from edge to edge, unless that tears them apart.

    Very thin tiles are drawn wider than the room was divided for; then there are fewer columns.
    """
    columns = max(1, min(columns, (room + GAP) // (wide + GAP)))
    gap = (room - columns * wide) / max(1, columns - 1)
    across = wide + min(max(gap, GAP), WIDEST_GAP)
    return Arrangement(columns, wide, high, across, high + caption + BETWEEN_ROWS)
