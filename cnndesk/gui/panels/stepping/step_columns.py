"""Where the pictures of a few channels stand when each channel is a column.

Input map on top, patch and kernel below it, then products and sum; a channel alone has them beside
its map. Arithmetic only; painting is ``step_view.py``'s business.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from cnndesk.gui.panels.stepping.step_lanes import Lane, Lanes
from cnndesk.gui.widgets.number_grid import fitted

MOST, NARROWEST, WIDE_FROM = 4, 236.0, 560.0
"""Columns at most, and pixels that one of several, and one alone, needs."""
WIDE_SHARE = 0.42
"""Of the width, for the map of one channel alone."""
PAD, TITLE, LABEL, BETWEEN = 20.0, 44.0, 24.0, 12.0
SIGN = 34.0
LARGEST_CELL, LARGEST_ALONE, FLATNESS = 46.0, 62.0, 0.74
LEAST_ROW, MOST_ROWS = 17.0, 11
"""Pixels of a row of a grid alone: a number can be written into it; below, the view scrolls.
Of larger kernels the numbers go first."""
SMALLEST_PLANE, BESIDE = 84.0, 78.0
"""The least side of an input map, and the room beside it for words."""


@dataclass(frozen=True)
class Columns:
    """Columns of lanes in a room.

    Attributes
    ----------
    lanes : Lanes
    width, height : float
        Of the room.
    """

    lanes: Lanes
    width: float
    height: float

    @staticmethod
    def suit(lanes: Lanes, width: float) -> bool:
        """Whether lanes are shown so: a few channels, each with a map and two rows of grids."""
        shown = lanes.lanes
        if not 1 <= len(shown) <= MOST or width / len(shown) < NARROWEST:
            return False
        if len(shown) == 1 and width < WIDE_FROM:
            return False
        return all(lane.plane is not None and len(lane.grids) in (3, 4) for lane in shown)

    @property
    def is_wide(self) -> bool:
        """Whether there is one channel, whose map has its grids beside it."""
        return len(self.lanes.lanes) == 1

    @property
    def column(self) -> float:
        """Width of a column."""
        return self.width / len(self.lanes.lanes)

    @property
    def _grid_shape(self) -> tuple[int, int]:
        rows, columns = self.lanes.lanes[0].grids[0].values.shape
        return rows, columns

    @property
    def _room_for_grids(self) -> float:
        return self.width - self._grids_left if self.is_wide else self.column - PAD

    @property
    def _grids_left(self) -> float:
        """Where the grids of a wide lane begin."""
        return 2 * PAD + self._side + PAD

    @property
    def _cell(self) -> tuple[float, float]:
        rows, columns = self._grid_shape
        largest = LARGEST_ALONE if self.is_wide else LARGEST_CELL
        wide = min(largest, (self._room_for_grids - PAD - SIGN) / (2 * columns))
        most = (self._laid_height - TITLE) / 2 - LABEL - BETWEEN if self.is_wide else 190.0
        return wide, max(min(FLATNESS * wide, most / rows), 6.0)

    @property
    def _grid(self) -> tuple[float, float]:
        rows, columns = self._grid_shape
        wide, high = self._cell
        return columns * wide, rows * high

    @property
    def _below(self) -> float:
        """Height of everything below the input maps."""
        return 2 * (BETWEEN + LABEL + self._grid[1]) + BETWEEN

    @property
    def least_height(self) -> float:
        """Pixels that it needs."""
        if self.is_wide:
            return TITLE + 2 * (LABEL + BETWEEN + LEAST_ROW * min(self._grid_shape[0], MOST_ROWS))
        return TITLE + SMALLEST_PLANE + self._below

    @property
    def _laid_height(self) -> float:
        """The height to lay out in: where the room is lower than needed, it is scrolled."""
        return max(self.height, self.least_height)

    @property
    def has_words_beside(self) -> bool:
        """Whether there is room for words beside the input maps."""
        return not self.is_wide and self.column - 2 * PAD - self._side >= BESIDE

    @property
    def _side(self) -> float:
        if self.is_wide:
            return max(SMALLEST_PLANE, min(self.height - TITLE - PAD, WIDE_SHARE * self.width))
        room = self.column - 2 * PAD
        side = max(SMALLEST_PLANE, min(self.height - TITLE - self._below, room))
        return min(side, max(room - BESIDE, 0.7 * room))

    def left(self, number: int) -> float:
        """Return where a column's content begins."""
        return number * self.column + PAD

    def plane(self, number: int) -> QRectF:
        """Return where an input map is, with the room that windows need beyond its edges."""
        lane = self.lanes.lanes[number]
        assert lane.plane is not None
        width, height = fitted(lane.plane.shape, self._side)
        return QRectF(self.left(number), TITLE, width, height)

    def grid(self, number: int, place: int) -> QRectF:
        """Return where a grid is."""
        wide, high = self._grid
        row, column = divmod(place, 2)
        if self.is_wide:
            left, top = self._grids_left, TITLE + LABEL - BETWEEN
        else:
            left, top = self.left(number), TITLE + self._side + BETWEEN + LABEL
        top += row * (high + BETWEEN + LABEL)
        return QRectF(left + column * (wide + SIGN), top, wide, high)

    def sign(self, number: int, place: int) -> QRectF:
        """Return where the sign before a grid of the right column, or the sum, is."""
        box = self.grid(number, place)
        return QRectF(box.left() - SIGN, box.top(), SIGN, box.height())

    def total(self, number: int) -> QRectF:
        """Return where the sum is."""
        room = self.grid(number, 3)
        return QRectF(room.left(), room.center().y() - 20, room.width(), 40)

    def label(self, number: int, place: int) -> QPointF:
        """Return where the words over a grid begin."""
        return self.grid(number, place).topLeft() + QPointF(0, -8)


def window_words(lane: Lane, row: str, column: str) -> list[str]:
    """Return size, rows and columns of the window of a lane, counted from 1.

    Parameters
    ----------
    lane : Lane
        With a window.
    row, column : str
        What rows and columns are called.
    """
    assert lane.window is not None
    top, left, rows, columns = lane.window
    return [
        f"{rows}×{columns}",
        row,
        _span(top + 1, rows),
        column,
        _span(left + 1, columns),
    ]


def _span(first: int, count: int) -> str:
    words = str(first) if count == 1 else f"{first}–{first + count - 1}"
    return words.replace("-", "−")
