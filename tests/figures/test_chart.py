"""Charts: round numbers on the axes, every curve within its frame, gaps where nothing is known."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnndesk.figures.chart import Curve, Mark, curve_chart, scatter_chart, ticks
from cnndesk.figures.drawing import Path, Text
from cnndesk.figures.palette import DARK, PAPER, variables
from cnndesk.figures.svg import svg_element, svg_file

X = np.arange(1.0, 9.0)


def lines(drawing, color: str) -> list[Path]:
    return [s for s in drawing.shapes if isinstance(s, Path) and s.stroke == color]


@given(st.floats(-1e3, 1e3), st.floats(1e-2, 1e6), st.integers(4, 8))
def test_ticks_are_round_and_inside(low: float, span: float, most: int) -> None:
    found = ticks(low, low + span, most)
    assert 1 <= len(found) <= most + 1
    for value in found:
        assert low - 1e-6 * span <= value <= low + span * (1 + 1e-6)
    for first, second in pairwise(found):
        step = second - first
        power = 10 ** np.floor(np.log10(step) + 1e-9)
        assert step / power == pytest.approx(round(step / power), rel=1e-6)
        assert round(step / power) in (1, 2, 5)


def test_ticks_of_nothing_are_none() -> None:
    assert ticks(1.0, 1.0) == ticks(2.0, 1.0) == ticks(float("nan"), 1.0) == []


def test_curves_stay_in_their_frame_and_break_where_nothing_is_known() -> None:
    y = np.array([5.0, 4.0, np.nan, 3.0, 2.5, np.inf, 2.0, 1.9])
    wild = Curve("", "train", X, np.array([1e9, 5, 4, 3, 2, 2, 2, -1e9]), faint=True)
    drawing = curve_chart("Loss", "epoch", [wild, Curve("training", "train", X, y, dots=True)])
    assert len(lines(drawing, "train")) == 3 + 1  # 1 to 2, 4 to 5, 7 to 8; the legend
    for shape in drawing.shapes:
        if isinstance(shape, Path):
            for _, numbers in shape.commands:
                assert all(0 <= x <= drawing.width for x in numbers[::2])
                assert all(0 <= v <= drawing.height for v in numbers[1::2])
    words = [s.words for s in drawing.shapes if isinstance(s, Text)]
    assert {"Loss", "epoch", "training"} <= set(words)


def test_a_long_curve_keeps_its_peaks_in_few_points() -> None:
    y = np.zeros(100_000)
    y[54_321] = 1.0
    x = np.arange(100_000.0)
    drawing = curve_chart("t", "x", [Curve("c", "val", x, y)])
    (curve,) = [line for line in lines(drawing, "val") if len(line.commands) > 2]
    assert len(curve.commands) < 500
    heights = [numbers[1] for _, numbers in curve.commands]
    assert min(heights) < max(heights) - 100


def test_marks_within_the_curve_are_numbered() -> None:
    curve = Curve("c", "val", X, X)
    drawing = curve_chart("t", "x", [curve], marks=[Mark(3.0, "1"), Mark(99.0, "2")])
    words = [s.words for s in drawing.shapes if isinstance(s, Text) and s.color == "paper"]
    assert words == ["1"]


def test_without_values_it_says_so() -> None:
    drawing = curve_chart("t", "x", [Curve("c", "val", X, np.full(8, np.nan))])
    assert "No values yet" in [s.words for s in drawing.shapes if isinstance(s, Text)]


def test_points_lie_on_the_line_where_both_values_are_the_same() -> None:
    drawing = scatter_chart("t", "true", "predicted", X, X)
    (same,) = [s for s in drawing.shapes if isinstance(s, Path) and s.dash]
    (x0, y0), (x1, y1) = same.commands[0][1], same.commands[-1][1]
    dots = [s for s in drawing.shapes if isinstance(s, Path) and s.fill == "accent"]
    assert len(dots) == len(X)
    for dot in dots:
        places = np.array([numbers[-2:] for _, numbers in dot.commands if numbers])
        x, y = (places.min(axis=0) + places.max(axis=0)) / 2
        assert y == pytest.approx(y0 + (x - x0) / (x1 - x0) * (y1 - y0), abs=0.1)


def test_every_colour_of_a_drawing_is_in_every_palette() -> None:
    assert set(PAPER) == set(DARK) == set(variables())
    drawing = curve_chart("t", "x", [Curve("c", "val", X, X, faint=True)], marks=[Mark(3, "1")])
    for palette in (PAPER, DARK, variables()):
        ET.fromstring(svg_element(drawing, palette))
    assert "var(--c-val-soft)" in svg_element(drawing, variables())
    ET.fromstring(svg_file(drawing))
