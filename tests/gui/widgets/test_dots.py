"""Stamped dots: where they are, how large, what lies above, and nothing beyond the edges."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QColor

from cnndesk.gui.widgets.dots import Canvas, disc

BLACK, RED, BLUE = QColor("#000000"), QColor("#FF0000"), QColor("#0000FF")


def colour(canvas: Canvas, x: int, y: int) -> str:
    return canvas.image.pixelColor(canvas.source.left() + x, canvas.source.top() + y).name()


def at(*places: tuple[float, float]) -> np.ndarray:
    return np.array(places, np.float64)


def test_a_disc_covers_its_area() -> None:
    for radius in (2.0, 3.0, 6.0):
        assert abs(disc(radius).coverage.sum() - np.pi * radius**2) < 0.1 * radius**2
    ring = disc(4.0, 3.0).coverage.sum()
    assert abs(ring - np.pi * (16 - 9)) < 1


def test_a_dot_is_where_it_belongs_and_later_layers_lie_above(qapp) -> None:
    canvas = Canvas(40, 30)
    canvas.clear(BLACK)
    canvas.stamp(disc(3.0), [(at((10, 10), (30, 20)), RED, 1.0), (at((12, 10)), BLUE, 1.0)])
    assert colour(canvas, 30, 20) == "#ff0000"
    assert colour(canvas, 8, 10) == "#ff0000"
    assert colour(canvas, 11, 10) == "#0000ff"
    assert colour(canvas, 20, 20) == "#000000"


def test_opacity_mixes_with_the_ground(qapp) -> None:
    canvas = Canvas(20, 20)
    canvas.clear(BLACK)
    canvas.stamp(disc(3.0), [(at((10, 10)), QColor("#C86432"), 0.5)])
    assert colour(canvas, 10, 10) == QColor(100, 50, 25).name()


def test_dots_at_and_beyond_the_edges_stay_in_the_picture(qapp) -> None:
    canvas = Canvas(20, 20)
    canvas.clear(BLACK)
    far = at((-500, 3), (3, 1e6), (-2, 10), (19.5, 19.5))
    canvas.stamp(disc(3.0), [(far, RED, 1.0)])
    assert colour(canvas, 0, 10) == "#ff0000"
    assert colour(canvas, 19, 19) == "#ff0000"
    assert colour(canvas, 10, 10) == "#000000"
