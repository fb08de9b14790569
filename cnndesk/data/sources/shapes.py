"""Drawing the built-in ``shapes`` set: one figure per 32 x 32 RGB image.

Every image draws from its own stream of random numbers, so image ``i`` is the same in every seat.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from cnndesk.rng import generator

SIDE = 32
VERSION = 2
"""Raised when the drawing changes, so that cached images are drawn again."""

_SCALE = 4
"""Figures are drawn four times larger and averaged, which smooths their edges."""

Point = tuple[float, float]


def _regular(corners: int, radius: float = 1.0) -> list[Point]:
    step = 2 * math.pi / corners
    return [(radius * math.sin(i * step), -radius * math.cos(i * step)) for i in range(corners)]


def _circle() -> list[Point]:
    return _regular(48, 0.9)


def _semicircle() -> list[Point]:
    angles = [math.pi * i / 24 for i in range(25)]
    return [(math.cos(a), 0.45 - math.sin(a)) for a in angles]


def _star() -> list[Point]:
    outer, inner = _regular(5), _regular(5, 0.42)
    turned = [_turn(p, math.pi / 5) for p in inner]
    return [point for pair in zip(outer, turned, strict=True) for point in pair]


def _cross() -> list[Point]:
    a, b = 0.3, 0.95
    return [
        (-a, -b),
        (a, -b),
        (a, -a),
        (b, -a),
        (b, a),
        (a, a),
        (a, b),
        (-a, b),
        (-a, a),
        (-b, a),
        (-b, -a),
        (-a, -a),
    ]


def _square() -> list[Point]:
    return [(-0.75, -0.75), (0.75, -0.75), (0.75, 0.75), (-0.75, 0.75)]


def _arrow() -> list[Point]:
    return [
        (0, -1),
        (0.8, -0.1),
        (0.28, -0.1),
        (0.28, 0.95),
        (-0.28, 0.95),
        (-0.28, -0.1),
        (-0.8, -0.1),
    ]


_FIGURES: dict[str, Callable[[], list[Point]]] = {
    "arrow": _arrow,
    "circle": _circle,
    "cross": _cross,
    "ring": _circle,
    "semicircle": _semicircle,
    "square": _square,
    "star": _star,
    "triangle": lambda: _regular(3),
}
CLASSES = tuple(_FIGURES)
_HOLES = {"ring": 0.55}


def draw(label: int, index: int) -> NDArray[np.uint8]:
    """Draw one image.

    Parameters
    ----------
    label : int
        Position in :data:`CLASSES`.
    index : int
        Position in the set; decides everything that is random.

    Returns
    -------
    ndarray of uint8, shape (32, 32, 3)
    """
    rng = generator(0, 0, f"shapes/{index}")
    pixels = paint(Thing.any_of(CLASSES[label], rng))
    return _taken(pixels, rng)


def take(label: int, thing: int, shot: int) -> NDArray[np.uint8]:
    """Draw one of several pictures that were taken of one thing, one right after the other.

    The thing is the same in each: its colours, its ground, how large it is; it lies a little
    elsewhere, a little turned, in a little more or less light.

    Parameters
    ----------
    label : int
        Position in :data:`CLASSES`.
    thing : int
        Which one.
    shot : int
        Which picture of it.

    Returns
    -------
    ndarray of uint8, shape (32, 32, 3)
    """
    one = Thing.any_of(CLASSES[label], generator(0, 0, f"things/{thing}"))
    rng = generator(0, 0, f"things/{thing}/{shot}")
    moved = replace(
        one,
        centre=one.centre + rng.uniform(-_MOVED, _MOVED, 2),
        angle=one.angle + float(rng.uniform(-_TURNED, _TURNED)),
    )
    return _taken(paint(moved) + rng.uniform(-_LIGHT, _LIGHT), rng)


_MOVED, _TURNED, _LIGHT = 1.0, 0.06, 6.0
"""Between two pictures of one thing: pixels, radians, and brightness, at the most."""


@dataclass(frozen=True, eq=False)
class Thing:
    """One figure: what is drawn, before noise.

    Attributes
    ----------
    name : str
        Of the figure.
    ground, colour : ndarray of float64, (3,)
    radius : float
    centre : ndarray of float64, (2,)
    angle : float
    slope : ndarray of float64, (2,)
        Of the light over the ground.
    """

    name: str
    ground: NDArray[np.float64]
    colour: NDArray[np.float64]
    radius: float
    centre: NDArray[np.float64]
    angle: float
    slope: NDArray[np.float64]

    @classmethod
    def any_of(cls, name: str, rng: np.random.Generator) -> Thing:
        """Return one at random."""
        ground, colour = _colours(rng)
        radius = rng.uniform(8.0, 13.0)
        centre = rng.uniform(radius * 0.9, SIDE - radius * 0.9, 2)
        angle = rng.uniform(-math.pi / 6, math.pi / 6)
        return cls(name, ground, colour, radius, centre, angle, rng.uniform(-25, 25, 2))


def paint(thing: Thing) -> NDArray[np.float64]:
    """Return the pixels of a thing, (32, 32, 3), without noise."""
    name, radius, centre, angle = thing.name, thing.radius, thing.centre, thing.angle
    mask = Image.new("L", (SIDE * _SCALE, SIDE * _SCALE), 0)
    pen = ImageDraw.Draw(mask)
    points = _FIGURES[name]()
    pen.polygon(_placed(points, angle, radius, centre), fill=255)
    if name in _HOLES:
        inner = [(x * _HOLES[name], y * _HOLES[name]) for x, y in points]
        pen.polygon(_placed(inner, angle, radius, centre), fill=0)
    coverage = np.asarray(mask.reduce(_SCALE), dtype=np.float32)[:, :, np.newaxis] / 255
    slope = thing.slope
    ramp = np.linspace(-0.5, 0.5, SIDE, dtype=np.float32)
    shade = (slope[0] * ramp[:, None] + slope[1] * ramp[None, :])[:, :, np.newaxis]
    pixels = (thing.ground + shade) * (1 - coverage) + thing.colour * coverage
    return np.asarray(pixels)


def _taken(pixels: NDArray[np.float64], rng: np.random.Generator) -> NDArray[np.uint8]:
    """Return pixels with the noise of a camera."""
    pixels = pixels + rng.standard_normal((SIDE, SIDE, 3)) * rng.uniform(2, 8)
    drawn: NDArray[np.uint8] = np.clip(np.rint(pixels), 0, 255).astype(np.uint8)
    return drawn


def _colours(rng: np.random.Generator) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return a dark colour for the ground and a brighter one for the figure."""
    return rng.uniform(10, 110, 3), rng.uniform(110, 250, 3)


def _turn(point: Point, angle: float) -> Point:
    c, s = math.cos(angle), math.sin(angle)
    return c * point[0] - s * point[1], s * point[0] + c * point[1]


def _placed(
    points: list[Point], angle: float, radius: float, centre: NDArray[np.float64]
) -> list[Point]:
    turned = (_turn(point, angle) for point in points)
    return [
        ((x * radius + float(centre[0])) * _SCALE, (y * radius + float(centre[1])) * _SCALE)
        for x, y in turned
    ]
