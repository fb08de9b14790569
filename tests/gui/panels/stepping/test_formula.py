"""The equation of a step names the positions that it reads, from 1, whatever the window."""

from __future__ import annotations

import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor

from cnndesk.explain.passes import Unit
from cnndesk.explain.steps import WindowStep
from cnndesk.gui.panels.stepping.step_formula import ON_LIGHT, in_positions, subscript
from cnndesk.gui.panels.stepping.step_lanes import TINTS
from cnndesk.gui.widgets import theme


def window_step(start: int, taps: int, dilation: int, channels: int = 1) -> WindowStep:
    """A step whose window begins at a row and a column, from 0."""
    places = start + dilation * np.arange(taps, dtype=np.int64)
    cube = np.zeros((taps, taps, channels))
    return WindowStep(
        node="conv1",
        unit=Unit(2, 3, 4),
        result=0.0,
        value=0.0,
        scale=1.0,
        rows=places,
        columns=places,
        row_taps=np.arange(taps),
        column_taps=np.arange(taps),
        channels=tuple(range(channels)),
        inside=np.ones((taps, taps), np.bool_),
        patch=cube,
        kernel=cube,
        products=cube,
        channel_sums=np.zeros(channels),
        bias=0.0,
    )


@given(st.integers(-6, 300), st.integers(2, 9), st.integers(1, 4))
def test_the_row_of_every_tap_follows_from_the_formula(start, taps, dilation) -> None:
    words = in_positions(window_step(start, taps, dilation)).replace("−", "-")
    row = re.search(r"x\((.*?), .*?\)", words)[1]
    offset, factor = re.fullmatch(r"(?:(-?\d+) \+ )?(\d*)i", row).groups()
    found = [int(offset or 0) + int(factor or 1) * i for i in range(1, taps + 1)]
    assert found == [start + dilation * tap + 1 for tap in range(taps)]


def test_filter_row_and_column_are_counted_from_1() -> None:
    assert subscript(Unit(2, 3, 4), is_map=True) == "5, 3, 4"
    assert subscript(Unit(0, 0, 4), is_map=False) == "5"
    assert in_positions(window_step(57, 3, 1, channels=3)) == (
        "y = b(5) + Σ_c,i,j w(i, j, c, 5) · x(57 + i, 57 + j, c)"
    )


@pytest.mark.parametrize("choice", [theme.Choice.DARK, theme.Choice.LIGHT])
def test_coloured_numbers_can_be_read_in_both_themes(qapp, choice: theme.Choice) -> None:
    theme.apply(qapp, choice)
    for tint in TINTS:
        ink = QColor(tint if choice is theme.Choice.DARK else ON_LIGHT[tint])
        assert theme.contrast(ink, theme.color("panel")) >= 4.5
    theme.apply(qapp, theme.Choice.DARK)
