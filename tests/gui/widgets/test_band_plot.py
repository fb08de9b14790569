"""The small plot of a few curves."""

from __future__ import annotations

import math

from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from cnndesk.gui.widgets.band_plot import BandPlot, Curve


def shown(qtbot, *curves: Curve, end: float = 5) -> BandPlot:
    plot = BandPlot("Scores", "epoch", lambda value, decimals: f"{value:.{decimals}f}")
    qtbot.addWidget(plot)
    plot.resize(300, 200)
    plot.show_curves(curves, end)
    plot.show()
    return plot


def colours(plot: BandPlot) -> set[str]:
    image = plot.grab().toImage()
    return {
        QColor(image.pixel(x, y)).name()
        for x in range(image.width())
        for y in range(image.height())
    }


def test_curves_are_drawn_in_their_colours_and_told_in_words(themed, qtbot) -> None:
    plot = shown(
        qtbot,
        Curve("a", "#ff0000", [(1, 0.1), (2, 0.5), (3, 0.9)]),
        Curve("b", "#00ff00", [(1, 0.9), (2, 0.5)]),
    )
    assert {"#ff0000", "#00ff00"} <= colours(plot)
    assert plot.accessibleDescription() == "a 0.9; b 0.5"


def test_nothing_and_what_is_no_number_are_drawn_as_nothing(themed, qtbot) -> None:
    plot = shown(
        qtbot, Curve("a", "#ff0000", [(1, math.nan), (2, math.nan)]), Curve("b", "#00ff00")
    )
    assert not {"#ff0000", "#00ff00"} & colours(plot)


def test_the_pointer_tells_the_values_there(themed, qtbot) -> None:
    plot = shown(qtbot, Curve("a", "#ff0000", [(1, 1.0), (5, 2.0)]))
    before = plot.grab().toImage()
    QTest.mouseMove(plot, QPoint(200, 100))
    qtbot.waitUntil(lambda: plot.grab().toImage() != before)


def test_a_floor_cuts_off_what_lies_below(themed, qtbot) -> None:
    plot = shown(qtbot, Curve("a", "#ff0000", [(1, 0.0), (2, 0.9), (3, 1.0)]), end=3)
    low = plot._span()
    plot.show_curves(plot.curves, 3, floor=0.8)
    assert low[0] < 0
    assert plot._span()[0] == 0.8
