"""The axes, the envelope and the grid of a curve plot, drawn as the design asks.

pyqtgraph's own axis labels only decades when it is logarithmic; this one labels 0.5, 1, 2 where
they are what one sees.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPainterPath

from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.plots.marks import FIRST_TICK, TICK_OFFSET, axis_name
from cnndesk.gui.widgets.plots.series import Column, log_ticks, nice_ticks

PIXELS_PER_TICK = {"left": 40, "bottom": 44}
MOST_TICKS = {"left": 6, "bottom": 8}

WIDTH, HEIGHT = 44, 22
"""Of the left and of the bottom axis at the least, with their numbers."""

_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)


def number(value: float, decimals: int | None = None) -> str:
    """Write a number with a true minus."""
    text = f"{value:.3g}" if decimals is None else f"{value:.{decimals}f}"
    if "e" in text:
        mantissa, exponent = text.split("e")
        text = f"{mantissa}e{int(exponent)}"
    return text.replace("-", "−")


class NumberAxis(pg.AxisItem):
    """An axis with three to five round labels; the left one carries the horizontal grid.

    Parameters
    ----------
    orientation : {"left", "bottom"}
    """

    def __init__(self, orientation: str) -> None:
        super().__init__(orientation)
        self.setStyle(tickLength=0, tickTextOffset=TICK_OFFSET, autoExpandTextSpace=False)
        self.setStyle(autoReduceTextSpace=False, hideOverlappingLabels=False)
        self._steps = (1.0, 2.0, 5.0, 10.0) if orientation == "bottom" else _STEPS
        if orientation == "left":
            self.setGrid(255)
        self.restyle()

    def restyle(self) -> None:
        """Take the colours and the size of type of the present theme."""
        font = theme.font(theme.CAPTION)
        self.setStyle(tickFont=font)
        metrics = QFontMetricsF(font)
        if self.orientation == "left":  # wide enough for the name of the other axis, too
            name = metrics.horizontalAdvance(axis_name())
            self.setWidth(max(WIDTH, round(name) + 1 + FIRST_TICK))
        else:
            self.setHeight(max(HEIGHT, TICK_OFFSET + round(metrics.height())))
        self.setTextPen(pg.mkPen(theme.color("axis")))
        self.setTickPen(pg.mkPen(theme.color("grid")))
        is_base = self.orientation == "bottom"
        self.setPen(pg.mkPen(theme.color("border")) if is_base else pg.mkPen(None))

    def tickValues(
        self, minVal: float, maxVal: float, size: float
    ) -> list[tuple[float, list[float]]]:
        low, high = sorted((float(minVal), float(maxVal)))
        most = int(size / PIXELS_PER_TICK[self.orientation])
        most = max(2, min(most, MOST_TICKS[self.orientation]))
        if self.logMode:
            values = [float(np.log10(v)) for v in log_ticks(10**low, 10**high, most)]
            return [(1.0, values)]
        values, _ = nice_ticks(low, high, most, self._steps)
        spacing = values[1] - values[0] if len(values) > 1 else high - low
        return [(spacing, values)]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        if self.logMode:
            return [number(10**v) for v in values]
        decimals = 0
        if len(values) > 1:
            _, decimals = nice_ticks(min(values), max(values), len(values) - 1, self._steps)
        return [number(v, decimals) for v in values]


class EnvelopeItem(pg.GraphicsObject):
    """The area between the lowest and the highest value of each bucket, without an outline."""

    def __init__(self) -> None:
        super().__init__()
        self._x = self._low = self._high = np.empty(0)
        self._log = False
        self._path: QPainterPath | None = None
        self._brush = QBrush()

    def set_colour(self, colour: QColor) -> None:
        """Fill with a colour, its transparency included."""
        self._brush = QBrush(colour)
        self.update()

    def set_data(self, x: Column, low: Column, high: Column) -> None:
        """Show other values; buckets without a number are left out."""
        known = np.isfinite(low) & np.isfinite(high)
        self._x, self._low, self._high = x[known], low[known], high[known]
        self._changed()

    def setLogMode(self, x: bool, y: bool) -> None:
        """Draw log10 of the values (called by the plot)."""
        self._log = bool(y)
        self._changed()

    def _changed(self) -> None:
        self._path = None
        self.prepareGeometryChange()
        self.informViewBoundsChanged()

    def _scaled(self, values: Column) -> Column:
        if not self._log:
            return values
        return np.log10(np.maximum(values, 1e-12))

    def _outline(self) -> QPainterPath:
        if self._path is None:
            if len(self._x) < 2:
                self._path = QPainterPath()
            else:
                x = np.concatenate([self._x, self._x[::-1]])
                y = self._scaled(np.concatenate([self._high, self._low[::-1]]))
                self._path = pg.arrayToQPath(x, y, connect="all")
        return self._path

    def boundingRect(self) -> QRectF:
        return self._outline().boundingRect()

    def paint(self, painter: QPainter, *_: Any) -> None:
        painter.fillPath(self._outline(), self._brush)

    def dataBounds(
        self, axis: int, frac: float = 1.0, orthoRange: Any = None
    ) -> tuple[float, float] | tuple[None, None]:
        """Return the range for automatic scaling."""
        if len(self._x) == 0:
            return None, None
        if axis == 0:
            return float(self._x[0]), float(self._x[-1])
        return float(self._scaled(self._low).min()), float(self._scaled(self._high).max())
