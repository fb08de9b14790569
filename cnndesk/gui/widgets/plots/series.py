"""A curve that grows: every value in reach, smoothed and thinned in step with what is added.

Reading a training history of a million batches anew at each refresh would cost more than drawing
it, and holding it twice more than the training; a `Series` only looks at what came since, leaves
the values where they are, and has levels of them (``cnndesk/growing/levels.py``). Numbers only;
drawing is ``curves.py``.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from cnndesk.growing.levels import Levels
from cnndesk.growing.rows import Rows, chunks

Column = NDArray[np.float64]
Axis = Callable[[Column], Column]

FEW = 40
"""Batches that are drawn one by one: of so few there is nothing to smooth."""

GROWTH = 1 / 8
"""Part of the values so far that the smoothed curve spans at the beginning."""

_RUN = 64
"""Values that are smoothed together once the curve spans a fixed number."""


class Band(NamedTuple):
    """A thinned curve, per bucket: x of its middle, lowest and highest value, smoothed."""

    x: Column
    low: Column
    high: Column
    smooth: Column


def _unchanged(steps: Column) -> Column:
    return steps


class Series:
    """Values at ascending x, appended and never changed.

    Parameters
    ----------
    span : float
        The smoothed curve is an exponential moving average over about this many values, without
        start-up bias (Kingma & Ba 2015, section 3). It begins with fewer, an eighth of those that
        there are: where a curve falls steeply, it would lag behind.
    factor : float
        What is shown is this times the values, above 0.
    """

    def __init__(self, span: float = 50.0, factor: float = 1.0) -> None:
        self._span = max(span, 1.0)
        self._factor = factor
        self._axis: Axis = _unchanged
        self.clear()

    def clear(self) -> None:
        """Forget all values."""
        self._steps = self._values = np.empty(0)
        self._smooth = Rows(1)
        self._levels = Levels()
        self._average = 0.0
        self._weight = 0.0

    def __len__(self) -> int:
        return len(self._values)

    @property
    def x(self) -> Column:
        """All x."""
        return self._axis(self._steps)

    @property
    def y(self) -> Column:
        """All values."""
        return self._factor * self._values

    @property
    def smoothed(self) -> Column:
        """The moving average at every value."""
        return self._factor * self._smooth.view()[:, 0]

    def at(self, place: int) -> tuple[float, float, float]:
        """Return x, value and moving average at one place; negative ones count from the end."""
        index = range(len(self))[place]
        x = self._axis(self._steps[index : index + 1])
        smooth = self._smooth.view()[index, 0]
        return float(x[0]), self._factor * float(self._values[index]), self._factor * float(smooth)

    def find(self, x: float) -> int:
        """Return the first place whose x is not below this one, or the length."""
        return bisect_left(range(len(self)), x, key=lambda place: self.at(place)[0])

    def follow(self, steps: Column, values: Column, axis: Axis = _unchanged) -> bool:
        """Take over what a longer column has more; start anew if it is shorter or another one.

        Parameters
        ----------
        steps, values : ndarray of float64, shape (n,)
            The whole columns, which are kept and not copied: what is in them must not change.
        axis : callable
            Gives the ascending x of steps.

        Returns
        -------
        bool
            Whether there are other values than before.
        """
        done = len(self)
        if done > len(values) or (done and not self._goes_on(steps, values)):
            self.clear()
            done = 0
        self._axis = axis
        if len(values) == done:
            return False
        self._steps, self._values = steps, values
        self._levels.follow(values)
        for part in chunks(done, len(values)):
            self._smooth.extend(self._averages(part.start, values[part])[:, None])
        return True

    def _goes_on(self, steps: Column, values: Column) -> bool:
        last = len(self) - 1
        before, now = self._values[last], values[last]
        same = before == now or (before != before and now != now)
        return bool(same and self._steps[last] == steps[last])

    def band(self, buckets: int, first: int = 0, last: int | None = None) -> Band:
        """Thin the values from ``first`` to ``last`` without losing a spike.

        Parameters
        ----------
        buckets : int
            About how many entries, at least 1; fewer when there are fewer values.
        first, last : int
            Positions; by default all.
        """
        end = len(self) if last is None else min(last, len(self))
        if end <= first:
            empty = np.empty(0)
            return Band(empty, empty, empty, empty)
        starts, low, high = self._levels.buckets(self._values, first, end, buckets)
        ends = np.append(starts[1:], end) - 1
        x, smooth = self._axis(self._steps[(starts + ends) // 2]), self._smooth.view()[ends, 0]
        return Band(x, *(self._factor * column for column in (low, high, smooth)))

    def _averages(self, place: int, values: Column) -> Column:
        """Return the moving average at further values, the first of which is at a place."""
        found = np.empty(len(values))
        fixed = max(0, int(np.ceil(self._span / GROWTH)) - place)  # from here the span is the same
        runs = (len(values) - fixed) // _RUN
        one_by_one = len(values) if runs < 1 or not np.isfinite(values).all() else fixed
        self._average_each(place, values[:one_by_one], found)
        if one_by_one < len(values):
            end = fixed + runs * _RUN
            found[fixed:end] = self._average_runs(values[fixed:end].reshape(-1, _RUN)).reshape(-1)
            self._average_each(place + end, values[end:], found[end:])
        return found

    def _average_each(self, place: int, values: Column, found: Column) -> None:
        average, weight, span = self._average, self._weight, self._span
        for index, value in enumerate(values.tolist()):
            keep = 1.0 - 1.0 / min(span, max(2.0, (place + index) * GROWTH))
            if value == value and value not in (np.inf, -np.inf):
                average = keep * average + (1 - keep) * value
                weight = keep * weight + (1 - keep)
            found[index] = average / weight if weight else np.nan
        self._average, self._weight = average, weight

    def _average_runs(self, runs: Column) -> Column:
        """Average finite values (n, `_RUN`) over the whole span.

        All runs are averaged as if nothing was before them, side by side; then each gets what is
        left of those before it.
        """
        keep = 1.0 - 1.0 / self._span
        own = (1 - keep) * runs.T
        for place in range(1, _RUN):
            own[place] += keep * own[place - 1]
        fallen = keep ** np.arange(1, _RUN + 1)
        carried = np.empty(len(runs))
        for index, last in enumerate(own[-1].tolist()):
            carried[index] = self._average
            self._average = fallen[-1] * self._average + last
        averages: Column = (own + np.multiply.outer(fallen, carried)).T
        if self._weight < 1.0:
            left = (1 - self._weight) * keep ** np.arange(1.0, runs.size + 1)
            self._weight = 1 - float(left[-1])
            averages = averages / (1 - left.reshape(runs.shape))
        return averages


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
