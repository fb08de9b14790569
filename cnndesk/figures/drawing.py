"""What a figure is made of: paths and texts, in named colours and in points.

The y axis points down. A colour is a name of `PAPER` (``palette.py``) or of another palette, or
empty for none; whoever writes the drawing says what the names stand for.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

Point = tuple[float, float]
Command = tuple[str, tuple[float, ...]]
"""``("M", (x, y))``, ``("L", (x, y))``, ``("C", (x1, y1, x2, y2, x, y))`` or ``("Z", ())``."""

Anchor = Literal["start", "middle", "end"]

_CIRCLE = 4 * (math.sqrt(2) - 1) / 3  # of a quarter of a circle as one Bézier curve


@dataclass(frozen=True)
class Path:
    """Lines and curves, filled, stroked or both.

    Attributes
    ----------
    commands : tuple of Command
    fill, stroke : str
        Names of colours; empty for none.
    width : float
        Of the stroke.
    dash : tuple of float
        Lengths of dashes and gaps; empty for a whole line.
    opacity : float
        Of the fill.
    """

    commands: tuple[Command, ...]
    fill: str = ""
    stroke: str = ""
    width: float = 1.0
    dash: tuple[float, ...] = ()
    opacity: float = 1.0


@dataclass(frozen=True)
class Text:
    """A line of text.

    Attributes
    ----------
    x, y : float
        Where its baseline begins, is half way, or ends, as ``anchor`` says.
    words : str
    size : float
    color : str
    anchor : {"start", "middle", "end"}
    bold : bool
    """

    x: float
    y: float
    words: str
    size: float
    color: str = "text"
    anchor: Anchor = "start"
    bold: bool = False


@dataclass
class Drawing:
    """A figure.

    Attributes
    ----------
    width, height : float
        Points.
    title, description : str
        For those who cannot see it, and for the file's properties.
    shapes : list of Path or Text
        In the order in which they are painted.
    """

    width: float
    height: float
    title: str = ""
    description: str = ""
    shapes: list[Path | Text] = field(default_factory=list)

    def add(self, *shapes: Path | Text) -> None:
        """Paint over what is there."""
        self.shapes += shapes


def line(points: Sequence[Point], radius: float = 0.0) -> tuple[Command, ...]:
    """Return the commands of a line through points, its corners rounded.

    Parameters
    ----------
    points : sequence of (x, y)
    radius : float
        Of the corners; smaller where two of them are too near to each other.
    """
    kept = _without_repeats(points)
    if not kept:
        return ()
    commands: list[Command] = [("M", kept[0])]
    for before, corner, after in zip(kept, kept[1:], kept[2:], strict=False):
        here = min(radius, math.dist(before, corner) / 2, math.dist(corner, after) / 2)
        if here < 0.1:
            commands.append(("L", corner))
            continue
        start, end = _towards(corner, before, here), _towards(corner, after, here)
        first, second = (
            _towards(start, corner, here * _CIRCLE),
            _towards(end, corner, here * _CIRCLE),
        )
        commands += [("L", start), ("C", (*first, *second, *end))]
    commands.append(("L", kept[-1]))
    return tuple(commands)


def polygon(points: Sequence[Point]) -> tuple[Command, ...]:
    """Return the commands of a closed figure with straight sides."""
    first, *rest = points
    return (("M", first), *(("L", point) for point in rest), ("Z", ()))


def rectangle(
    x: float, y: float, width: float, height: float, radius: float = 0.0
) -> tuple[Command, ...]:
    """Return the commands of a rectangle, its corners rounded."""
    r = min(radius, width / 2, height / 2)
    if r <= 0:
        return polygon(((x, y), (x + width, y), (x + width, y + height), (x, y + height)))
    k = r * (1 - _CIRCLE)
    right, bottom = x + width, y + height
    return (
        ("M", (x + r, y)),
        ("L", (right - r, y)),
        ("C", (right - k, y, right, y + k, right, y + r)),
        ("L", (right, bottom - r)),
        ("C", (right, bottom - k, right - k, bottom, right - r, bottom)),
        ("L", (x + r, bottom)),
        ("C", (x + k, bottom, x, bottom - k, x, bottom - r)),
        ("L", (x, y + r)),
        ("C", (x, y + k, x + k, y, x + r, y)),
        ("Z", ()),
    )


def circle(x: float, y: float, radius: float) -> tuple[Command, ...]:
    """Return the commands of a circle around a point."""
    return rectangle(x - radius, y - radius, 2 * radius, 2 * radius, radius)


def arrowhead(tip: Point, before: Point, size: float = 4.5) -> tuple[Command, ...]:
    """Return the commands of a triangle that points from one point to another."""
    length = math.dist(tip, before) or 1.0
    dx, dy = (tip[0] - before[0]) / length, (tip[1] - before[1]) / length
    base = tip[0] - size * dx, tip[1] - size * dy
    half = 0.45 * size
    left = base[0] - half * dy, base[1] + half * dx
    right = base[0] + half * dy, base[1] - half * dx
    return polygon((tip, left, right))


def _towards(start: Point, end: Point, distance: float) -> Point:
    share = distance / (math.dist(start, end) or 1.0)
    return start[0] + share * (end[0] - start[0]), start[1] + share * (end[1] - start[1])


def _without_repeats(points: Sequence[Point]) -> list[Point]:
    kept: list[Point] = []
    for point in points:
        if not kept or math.dist(kept[-1], point) > 1e-6:
            kept.append(point)
    return kept
