"""Charts as drawings: curves over the epochs, points of predicted against true values.

They say what they show in their title; legends and axes are drawn in full, so that a chart can be
read on paper.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from cnndesk.figures.drawing import Drawing, Path, Point, Text, circle, line
from cnndesk.figures.font import elided, font

_LEFT, _RIGHT, _TOP, _BOTTOM = 44.0, 10.0, 30.0, 28.0
_SMALL = 8.0
_TITLE = 9.5
_MOST_POINTS = 400  # of a curve; more are drawn as the range of those beside each other
_TICKS = 5

Numbers = NDArray[np.floating]


@dataclass(frozen=True, eq=False)
class Curve:
    """One curve.

    Attributes
    ----------
    name : str
        For the legend; empty for none.
    color : str
    x, y : ndarray
        NaN in ``y`` where there is nothing.
    dots : bool
        Whether each value is a dot on the line.
    faint : bool
        Whether it stands behind the others.
    """

    name: str
    color: str
    x: Numbers
    y: Numbers
    dots: bool = False
    faint: bool = False


@dataclass(frozen=True)
class Mark:
    """A place on the x axis with a number, told of elsewhere."""

    x: float
    word: str


@dataclass(frozen=True)
class _Frame:
    """From values to places."""

    x: tuple[float, float]
    y: tuple[float, float]
    width: float
    height: float

    def at(self, x: float, y: float) -> Point:
        across = (x - self.x[0]) / (self.x[1] - self.x[0])
        up = (y - self.y[0]) / (self.y[1] - self.y[0])
        room = self.width - _LEFT - _RIGHT
        return _LEFT + across * room, self.height - _BOTTOM - up * (self.height - _TOP - _BOTTOM)


def curve_chart(
    title: str,
    x_title: str,
    curves: Sequence[Curve],
    *,
    written: Callable[[float], str] = lambda value: f"{value:g}",
    marks: Sequence[Mark] = (),
    width: float = 340.0,
    height: float = 210.0,
    ceiling: float | None = None,
) -> Drawing:
    """Return a chart of curves.

    Parameters
    ----------
    title, x_title : str
    curves : sequence of Curve
        Painted in this order.
    written : callable
        Writes a value of the y axis.
    marks : sequence of Mark
    width, height : float
        Points.
    ceiling : float, optional
        What the values cannot go beyond.
    """
    drawing = Drawing(width, height, title, _described(curves, written))
    known = [curve for curve in curves if np.isfinite(curve.y).any()]
    drawing.add(Text(_LEFT, 12, title, _TITLE, bold=True))
    if not known:
        drawing.add(Text(_LEFT, height / 2, "No values yet", _SMALL, "text2"))
        return drawing
    frame = _Frame(_x_range(known), _y_range(known, ceiling), width, height)
    _axes(drawing, frame, x_title, written)
    for mark in marks:
        _mark(drawing, frame, mark)
    for curve in sorted(known, key=lambda c: not c.faint):
        _curve(drawing, frame, curve)
    _legend(drawing, [curve for curve in known if curve.name])
    return drawing


def scatter_chart(
    title: str, x_title: str, y_title: str, x: Numbers, y: Numbers, *, side: float = 250.0
) -> Drawing:
    """Return a square chart of points with the line on which both are the same.

    Parameters
    ----------
    title, x_title, y_title : str
    x, y : ndarray, (n,)
    side : float
        Points.
    """
    words = f"{len(x)} points; on the line both values are the same"
    drawing = Drawing(side + 20, side, title, words)
    drawing.add(Text(_LEFT, 12, title, _TITLE, bold=True))
    drawing.add(Text(_LEFT, 23, f"up: {y_title}", _SMALL, "text2"))
    good = np.isfinite(x) & np.isfinite(y)
    if not good.any():
        return drawing
    both = np.concatenate((x[good], y[good]))
    low, high = _padded(float(both.min()), float(both.max()))
    frame = _Frame((low, high), (low, high), side + 20, side)
    _axes(drawing, frame, x_title, lambda value: f"{value:g}", upright=True)
    same = line((frame.at(low, low), frame.at(high, high)))
    drawing.add(Path(same, stroke="edge", dash=(3.0, 2.0)))
    for place in zip(x[good].tolist(), y[good].tolist(), strict=True):
        drawing.add(Path(circle(*frame.at(*place), 1.9), fill="accent", opacity=0.5))
    return drawing


def ticks(low: float, high: float, most: int = _TICKS) -> list[float]:
    """Return round numbers in a range: multiples of 1, 2 or 5 times a power of ten."""
    if not (math.isfinite(low) and math.isfinite(high)) or high <= low:
        return []
    raw = (high - low) / most
    power = 10.0 ** math.floor(math.log10(raw))
    step = next(power * k for k in (1, 2, 5, 10) if power * k >= raw * 0.999)
    first = math.ceil(low / step - 1e-9)
    last = math.floor(high / step + 1e-9)
    return [round(number * step, 12) for number in range(first, last + 1)]


# Ranges ----------------------------------------------------------------------------------------


def _x_range(curves: Sequence[Curve]) -> tuple[float, float]:
    low = min(float(curve.x.min()) for curve in curves)
    high = max(float(curve.x.max()) for curve in curves)
    return (low, high) if high > low else (low - 0.5, high + 0.5)


def _y_range(curves: Sequence[Curve], ceiling: float | None) -> tuple[float, float]:
    """Return a range that shows what matters: single values far above the others are cut off."""
    main = [c.y[np.isfinite(c.y)] for c in curves if not c.faint] or [c.y for c in curves]
    low = min(float(values.min()) for values in main if len(values))
    high = max(float(np.percentile(values, 98)) for values in main if len(values))
    for curve in curves:
        values = curve.y[np.isfinite(curve.y)]
        if curve.faint and len(values):
            high = max(high, float(np.percentile(values, 90)))
            low = min(low, float(np.percentile(values, 2)))
    low, high = _padded(low, high)
    return low, min(high, ceiling) if ceiling is not None and ceiling > low else high


def _padded(low: float, high: float) -> tuple[float, float]:
    room = (high - low) * 0.06 or max(abs(high), 1.0) * 0.05
    return (0.0 if 0 <= low < 3 * room else low - room), high + room


# Painting --------------------------------------------------------------------------------------


def _axes(
    drawing: Drawing,
    frame: _Frame,
    x_title: str,
    written: Callable[[float], str],
    *,
    upright: bool = False,
) -> None:
    left, bottom = _LEFT, frame.height - _BOTTOM
    right = frame.width - _RIGHT
    for value in ticks(*frame.y):
        _, y = frame.at(frame.x[0], value)
        drawing.add(Path(line(((left, y), (right, y))), stroke="grid", width=0.7))
        drawing.add(Text(left - 5, y + 2.8, written(value), _SMALL, "text2", "end"))
    if upright:
        drawing.add(Path(line(((left, bottom), (left, _TOP))), stroke="edge", width=0.8))
    drawing.add(Path(line(((left, bottom), (right, bottom))), stroke="edge", width=0.8))
    whole = not upright and frame.x[1] - frame.x[0] >= 1.5
    for value in ticks(*frame.x, 6):
        if whole and not value.is_integer():
            continue
        x, _ = frame.at(value, frame.y[0])
        drawing.add(Path(line(((x, bottom), (x, bottom + 3))), stroke="edge", width=0.8))
        drawing.add(Text(x, bottom + 11, f"{value:g}", _SMALL, "text2", "middle"))
    drawing.add(Text(right, frame.height - 5, x_title, _SMALL, "text2", "end"))


def _curve(drawing: Drawing, frame: _Frame, curve: Curve) -> None:
    low, high = frame.y
    color = f"{curve.color}-soft" if curve.faint else curve.color
    width = 0.8 if curve.faint else 1.5
    for x, y in _stretches(*thinned(curve.x, curve.y)):
        inside = np.clip(y, low, high)
        points = [frame.at(*pair) for pair in zip(x.tolist(), inside.tolist(), strict=True)]
        if len(points) > 1:
            drawing.add(Path(line(points), stroke=color, width=width))
        if curve.dots or len(points) == 1:
            shown = points if len(points) <= 60 else []
            for point in shown:
                drawing.add(Path(circle(*point, 1.8), fill=color))


def _stretches(x: Numbers, y: Numbers) -> list[tuple[Numbers, Numbers]]:
    """Cut a curve where there are no values."""
    good = np.isfinite(y)
    ends = np.flatnonzero(np.diff(np.concatenate(([False], good, [False])).astype(np.int8)))
    pairs = zip(ends[::2].tolist(), ends[1::2].tolist(), strict=True)
    return [(x[start:end], y[start:end]) for start, end in pairs]


def thinned(x: Numbers, y: Numbers, most: int = _MOST_POINTS) -> tuple[Numbers, Numbers]:
    """Return few points that look the same: the lowest and the highest of each group.

    Parameters
    ----------
    x, y : ndarray, shape (n,)
        May lie in a file: they are read a group at a time.
    most : int
        Points, about.
    """
    if len(x) <= most:
        return x, y
    kept: list[int] = []
    ends = np.linspace(0, len(x), most // 2 + 1).astype(np.int64).tolist()
    for first, end in pairwise(ends):
        values = y[first:end]
        if not np.isfinite(values).any():
            kept.append(first)
            continue
        kept += sorted({first + int(np.nanargmin(values)), first + int(np.nanargmax(values))})
    return x[kept], y[kept]


def _mark(drawing: Drawing, frame: _Frame, mark: Mark) -> None:
    if not frame.x[0] <= mark.x <= frame.x[1]:
        return
    x, bottom = frame.at(mark.x, frame.y[0])
    drawing.add(Path(line(((x, bottom), (x, _TOP))), stroke="edge", width=0.8, dash=(2.0, 2.0)))
    drawing.add(Path(circle(x, _TOP, 5.2), fill="accent"))
    drawing.add(Text(x, _TOP + 2.5, mark.word, 7.0, "paper", "middle", bold=True))


def _legend(drawing: Drawing, curves: Sequence[Curve]) -> None:
    right = drawing.width - _RIGHT
    for curve in reversed(curves):
        words = elided(curve.name, _SMALL, 110)
        right -= font().width(words, _SMALL)
        drawing.add(Text(right, 12, words, _SMALL, "text2"))
        color = f"{curve.color}-soft" if curve.faint else curve.color
        drawing.add(Path(line(((right - 14, 9.3), (right - 4, 9.3))), stroke=color, width=1.8))
        right -= 24


def _described(curves: Sequence[Curve], written: Callable[[float], str]) -> str:
    parts = []
    for curve in curves:
        values = curve.y[np.isfinite(curve.y)]
        if curve.name and len(values):
            first, last = written(float(values[0])), written(float(values[-1]))
            parts.append(f"{curve.name}: from {first} to {last}")
    return "; ".join(parts)
