"""A curve that grows: every value kept, smoothed and thinned in step with what is added.

Reading a training history of a million batches anew at each refresh would cost more than drawing
it; a `Series` only looks at what came since. Numbers only; drawing is ``curves.py``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Column = NDArray[np.float64]

FEW = 40
"""Batches that are drawn one by one: of so few there is nothing to smooth."""

GROWTH = 1 / 8
"""Part of the values so far that the smoothed curve spans at the beginning."""

BLOCK = 32
"""Values that are summed up together once there are many."""


class Band(NamedTuple):
    """A thinned curve, per bucket: x of its middle, lowest and highest value, smoothed."""

    x: Column
    low: Column
    high: Column
    smooth: Column


class Series:
    """Values at ascending x, appended and never changed.

    Parameters
    ----------
    span : float
        The smoothed curve is an exponential moving average over about this many values, without
        start-up bias (Kingma & Ba 2015, section 3). It begins with fewer, an eighth of those that
        there are: where a curve falls steeply, it would lag behind.
    """

    def __init__(self, span: float = 50.0) -> None:
        self._span = max(span, 1.0)
        self.clear()

    def clear(self) -> None:
        """Forget all values."""
        self._length = 0
        self._x = np.empty(256)
        self._y = np.empty(256)
        self._smooth = np.empty(256)
        self._low = np.empty(8)
        self._high = np.empty(8)
        self._average = 0.0
        self._weight = 0.0

    def __len__(self) -> int:
        return self._length

    @property
    def x(self) -> Column:
        """All x."""
        return self._x[: self._length]

    @property
    def y(self) -> Column:
        """All values as they were added."""
        return self._y[: self._length]

    @property
    def smoothed(self) -> Column:
        """The moving average at every value."""
        return self._smooth[: self._length]

    def follow(self, x: Column, y: Column) -> bool:
        """Take over what a longer column has more; start anew if it is shorter or another one.

        Parameters
        ----------
        x, y : ndarray of float64, shape (n,)
            The whole columns.

        Returns
        -------
        bool
            Whether anything changed.
        """
        n = len(y)
        done = self._length
        if done > n or (done and not _same(self._x[done - 1], self._y[done - 1], x, y, done - 1)):
            self.clear()
            done = 0
        if n == done:
            return False
        self._reserve(n)
        self._x[done:n] = x[done:]
        self._y[done:n] = y[done:]
        self._extend_average(done, n)
        self._length = n
        self._extend_blocks(done, n)
        return True

    def band(self, buckets: int, first: int = 0, last: int | None = None) -> Band:
        """Thin the values from ``first`` to ``last`` without losing a spike.

        Parameters
        ----------
        buckets : int
            About how many entries, at least 1; fewer when there are fewer values.
        first, last : int
            Positions; by default all.
        """
        end = self._length if last is None else min(last, self._length)
        count = max(0, end - first)
        if count == 0:
            empty = np.empty(0)
            return Band(empty, empty, empty, empty)
        width = -(-count // max(1, buckets))
        if width >= 2 * BLOCK:
            return self._band_of_blocks(width // BLOCK, first, end)
        starts = np.arange(first, end, width)
        offsets = starts - first
        values = self._y[first:end]
        low = np.fmin.reduceat(values, offsets)
        high = np.fmax.reduceat(values, offsets)
        ends = np.minimum(starts + width, end) - 1
        return Band(self._x[(starts + ends) // 2], low, high, self._smooth[ends])

    def _band_of_blocks(self, per_bucket: int, first: int, end: int) -> Band:
        """Thin whole blocks; the bucket at either end may reach up to a block too far."""
        first_block, last_block = first // BLOCK, -(-end // BLOCK)
        starts = np.arange(first_block, last_block, per_bucket)
        offsets = starts - first_block
        low = np.fmin.reduceat(self._low[first_block:last_block], offsets)
        high = np.fmax.reduceat(self._high[first_block:last_block], offsets)
        ends = np.minimum((starts + per_bucket) * BLOCK, end) - 1
        return Band(self._x[(starts * BLOCK + ends) // 2], low, high, self._smooth[ends])

    def _reserve(self, n: int) -> None:
        if n > len(self._y):
            size = max(n, 2 * len(self._y))
            self._x, self._y, self._smooth = (
                _grown(a, size) for a in (self._x, self._y, self._smooth)
            )
        blocks = -(-n // BLOCK)
        if blocks > len(self._low):
            size = max(blocks, 2 * len(self._low))
            self._low, self._high = _grown(self._low, size), _grown(self._high, size)

    def _extend_average(self, done: int, n: int) -> None:
        average, weight, span = self._average, self._weight, self._span
        for place, value in enumerate(self._y[done:n].tolist(), done):
            keep = 1.0 - 1.0 / min(span, max(2.0, place * GROWTH))
            if value == value and value not in (np.inf, -np.inf):
                average = keep * average + (1 - keep) * value
                weight = keep * weight + (1 - keep)
            self._smooth[place] = average / weight if weight else np.nan
        self._average, self._weight = average, weight

    def _extend_blocks(self, done: int, n: int) -> None:
        first = done // BLOCK
        starts = np.arange(first * BLOCK, n, BLOCK)
        values = self._y[first * BLOCK : n]
        self._low[first : first + len(starts)] = np.fmin.reduceat(values, starts - first * BLOCK)
        self._high[first : first + len(starts)] = np.fmax.reduceat(values, starts - first * BLOCK)


def _empty() -> Column:
    return np.empty(0)


@dataclass
class RunCurves:
    """The numbers of one run for one plot.

    Attributes
    ----------
    name : str
    batches : Series
        A value per batch over epochs.
    validation_x, validation_y : ndarray of float64, shape (epochs,)
        A value per finished epoch; NaN where there was no validation.
    colour : str
        ``"#RRGGBB"`` for a run compared with; empty for the run under way, in the theme's colours.
    """

    name: str = ""
    batches: Series = field(default_factory=Series)
    validation_x: Column = field(default_factory=_empty)
    validation_y: Column = field(default_factory=_empty)
    colour: str = ""


def _same(x_value: float, y_value: float, x: Column, y: Column, place: int) -> bool:
    equal_y = y_value == y[place] or (y_value != y_value and y[place] != y[place])
    return bool(abs(x_value - x[place]) <= 1e-9 * max(1.0, abs(x_value)) and equal_y)


def _grown(array: Column, size: int) -> Column:
    larger = np.empty(size)
    larger[: len(array)] = array
    return larger


def nice_ticks(
    low: float, high: float, most: int, steps: Sequence[float] = (1.0, 2.0, 2.5, 5.0, 10.0)
) -> tuple[list[float], int]:
    """Return round values in a range and the decimals to write them with.

    Parameters
    ----------
    low, high : float
        The range, low < high.
    most : int
        At most about this many, at least 2.
    steps : sequence of float
        What a step may be, times a power of ten; ends with 10.
    """
    span = high - low
    if not np.isfinite(span) or span <= 0:
        return [], 0
    rough = span / max(most, 2)
    power = 10.0 ** np.floor(np.log10(rough))
    step = next(m for m in steps if m * power >= rough * 0.999) * power
    first = np.ceil(low / step - 1e-9)
    count = int(np.floor(high / step + 1e-9) - first) + 1
    decimals = max(0, int(-np.floor(np.log10(step) + 1e-9)))
    if abs(step * 10**decimals - round(step * 10**decimals)) > 1e-6:
        decimals += 1
    return [float((first + i) * step) for i in range(count)], decimals


def log_ticks(low: float, high: float, most: int) -> list[float]:
    """Return round values for a logarithmic axis between two positive ends."""
    if not (0 < low < high):
        return []
    decades = range(int(np.floor(np.log10(low))), int(np.ceil(np.log10(high))) + 1)
    best: list[float] = []
    for factors in ((1,), (1, 3), (1, 2, 5), (1, 1.5, 2, 3, 5, 7)):
        found = [
            f * 10.0**d
            for d in decades
            for f in factors
            if low * 0.999 <= f * 10.0**d <= high * 1.001
        ]
        if len(found) > most + 1 and best:
            break
        best = found
        if len(found) >= max(2, most - 1):
            break
    if len(best) < 2 or (len(best) < 3 and high / low < 10):
        linear, _ = nice_ticks(low, high, most)
        best = [v for v in linear if v > 0]
    while len(best) > most + 1:
        best = best[::2]
    return best
