"""The lowest and highest values of ever larger blocks of a column, for drawing any part of it.

A curve of fifty million values is drawn as some hundred buckets. Reading all of it for each drawing
would take a second; here the values of 32 rows are summed up in one row of a first level, 32 of
these in one of a second, and so on. A bucket reads the coarsest level that fits into it and, at its
ends, the values themselves, so that what it says is exact.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from cnndesk.growing.rows import Rows, Values, chunks

BLOCK = 32
"""Rows of a level that become one of the next."""

Places = NDArray[np.int64]


class Levels:
    """Levels of a column that grows; what was read once must not change.

    No number is lost in them, and what is no number counts as little as where there is none.
    """

    def __init__(self) -> None:
        self.clear()

    def clear(self) -> None:
        """Forget everything."""
        self._length = 0
        self._levels: list[Rows] = []

    def __len__(self) -> int:
        return self._length

    @property
    def depth(self) -> int:
        """How many levels there are."""
        return len(self._levels)

    def follow(self, values: Values) -> None:
        """Take over what a column has more; only whole blocks become rows of a level."""
        for part in chunks(self._length // BLOCK * BLOCK, len(values) // BLOCK * BLOCK):
            blocks = values[part].reshape(-1, BLOCK)
            pairs = np.stack((np.fmin.reduce(blocks, 1), np.fmax.reduce(blocks, 1)), axis=1)
            self._level(0).extend(pairs)
        level = 0
        while len(self._levels[level : level + 1]) and len(self._levels[level]) >= BLOCK:
            below, above = self._levels[level].view(), self._level(level + 1)
            for part in chunks(len(above) * BLOCK, len(below) // BLOCK * BLOCK):
                pairs = below[part].reshape(-1, BLOCK, 2)
                low, high = np.fmin.reduce(pairs[:, :, 0], 1), np.fmax.reduce(pairs[:, :, 1], 1)
                above.extend(np.stack((low, high), axis=1))
            level += 1
        self._length = len(values)

    def _level(self, level: int) -> Rows:
        if level == len(self._levels):
            self._levels.append(Rows(2))
        return self._levels[level]

    def buckets(
        self, values: Values, first: int, end: int, count: int
    ) -> tuple[Places, Values, Values]:
        """Part the rows from ``first`` to ``end`` into about so many buckets.

        Parameters
        ----------
        values : ndarray of float64
            The column that was followed.
        first, end : int
            0 <= first < end <= len(values).
        count : int
            At least 1; there are fewer where there are fewer rows.

        Returns
        -------
        starts : ndarray of int64
            Their first rows, ascending from ``first`` on; each ends where the next begins.
        low, high : ndarray of float64
            The lowest and the highest value of each; NaN where there is no number.
        """
        width = -(-(end - first) // max(1, count))
        level, unit = 0, 1
        while level < len(self._levels) and 2 * unit * BLOCK <= width:
            level, unit = level + 1, unit * BLOCK
        if level == 0:
            starts = np.arange(first, end, width)
            part = values[first:end]
            low = np.fmin.reduceat(part, starts - first)
            return starts, low, np.fmax.reduceat(part, starts - first)
        step = width // unit * unit
        head, tail = -(-first // step) * step, end // step * step
        if head >= tail:
            return self._edge(values, first, end, level)
        rows = self._levels[level - 1].view()[head // unit : tail // unit]
        offsets = np.arange(0, len(rows), step // unit)
        low = np.fmin.reduceat(rows[:, 0], offsets)
        high = np.fmax.reduceat(rows[:, 1], offsets)
        before = self._edge(values, first, head, level)
        inside = (head + unit * offsets, low, high)
        after = self._edge(values, tail, end, level)
        starts, low, high = (
            np.concatenate(parts) for parts in zip(before, inside, after, strict=True)
        )
        return starts, low, high

    def _edge(
        self, values: Values, first: int, end: int, level: int
    ) -> tuple[Places, Values, Values]:
        """Return the bucket of some rows, or none where there are none."""
        if first >= end:
            return np.empty(0, np.int64), np.empty(0), np.empty(0)
        low, high = self._of(values, first, end, level)
        return np.array([first]), np.array([low]), np.array([high])

    def _of(self, values: Values, first: int, end: int, level: int) -> tuple[float, float]:
        """Return both of the rows from `first` to `end`, by this level and those below it."""
        while level:
            size = BLOCK**level
            left, right = -(-first // size), end // size
            right = min(right, len(self._levels[level - 1]))
            if left < right:
                rows = self._levels[level - 1].view()[left:right]
                found = [(np.fmin.reduce(rows[:, 0]), np.fmax.reduce(rows[:, 1]))]
                for at, stop in ((first, left * size), (right * size, end)):
                    if at < stop:
                        found.append(self._of(values, at, stop, level - 1))
                lows, highs = zip(*found, strict=True)
                return float(np.fmin.reduce(lows)), float(np.fmax.reduce(highs))
            level -= 1
        part = values[first:end]
        if not len(part):
            return np.nan, np.nan
        return float(np.fmin.reduce(part)), float(np.fmax.reduce(part))
