"""A small plot of a few curves, each with a band about it: lowest to highest, or none.

Drawn at once from plain numbers; for curves of many thousand points there is ``plots/``.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.plots.series import nice_ticks

_TOP, _BOTTOM, _GAP = 10, 22, 8
_BAND_ALPHA = 46
_TICKS = 5


@dataclass(frozen=True)
class Curve:
    """One curve.

    Attributes
    ----------
    name : str
    colour : str
        ``"#RRGGBB"``.
    points : sequence of (x, y)
        In rising x; y may be NaN.
    band : sequence of (x, low, high)
    dots : sequence of (x, y)
        Marked by a dot each.
    """

    name: str
    colour: str
    points: Sequence[tuple[float, float]] = ()
    band: Sequence[tuple[float, float, float]] = ()
    dots: Sequence[tuple[float, float]] = ()


class BandPlot(QWidget):
    """Curves over an axis that begins at 1.

    Parameters
    ----------
    name : str
        For screen readers.
    x_name : str
        What the horizontal axis counts.
    text : callable
        Writes a value of the vertical axis with so many decimals.
    """

    def __init__(
        self,
        name: str,
        x_name: str,
        text: Callable[[float, int], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._x_name, self._text = x_name, text
        self.curves: tuple[Curve, ...] = ()
        self._end = 1.0
        self._floor: float | None = None
        self._cursor: float | None = None
        self._area = QRectF()
        self.setMouseTracking(True)
        self.setMinimumHeight(120)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_curves(
        self, curves: Sequence[Curve], end: float, *, floor: float | None = None
    ) -> None:
        """Show other curves.

        Parameters
        ----------
        curves : sequence of Curve
        end : float
            Of the horizontal axis.
        floor : float, optional
            The vertical axis begins there, whatever lies below.
        """
        self.curves, self._end, self._floor = tuple(curves), max(end, 1.0), floor
        last = [f"{c.name} {self._text(c.points[-1][1], 1)}" for c in self.curves if c.points]
        self.setAccessibleDescription("; ".join(last))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(280, 190)

    # Where things are ------------------------------------------------------------------------

    def _span(self) -> tuple[float, float]:
        """Return the ends of the vertical axis."""
        found = [y for c in self.curves for _, y in (*c.points, *c.dots) if math.isfinite(y)]
        found += [v for c in self.curves for _, a, b in c.band for v in (a, b) if math.isfinite(v)]
        if not found:
            return 0.0, 1.0
        low, high = min(found), max(found)
        if self._floor is not None:
            low = self._floor
        room = 0.04 * (high - low) or abs(high) * 0.05 or 0.5
        return (low if self._floor is not None else low - room), high + room

    def _place(self, x: float, y: float, span: tuple[float, float]) -> QPointF:
        area, (low, high) = self._area, span
        across = (x - 1) / max(self._end - 1, 1e-9) if self._end > 1 else 0.5
        y = min(max(y, low), high)
        return QPointF(
            area.left() + across * area.width(),
            area.bottom() - (y - low) / (high - low) * area.height(),
        )

    # Painting --------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(theme.font(theme.CAPTION))
        metrics = painter.fontMetrics()
        span = self._span()
        most = max(2, int((self.height() - _TOP - _BOTTOM) // 32))
        ticks, decimals = nice_ticks(*span, min(most, _TICKS))
        labels = [self._text(tick, decimals) for tick in ticks]
        left = max((metrics.horizontalAdvance(words) for words in labels), default=20) + _GAP
        self._area = QRectF(left, _TOP, self.width() - left - 6, self.height() - _TOP - _BOTTOM)
        self._paint_grid(painter, ticks, labels, span)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(self._area.adjusted(-4, -4, 4, 4))
        for curve in self.curves:
            self._paint_band(painter, curve, span)
        for curve in self.curves:
            self._paint_curve(painter, curve, span)
        painter.setClipping(False)
        if self._cursor is not None:
            self._paint_cursor(painter)

    def _paint_grid(
        self,
        painter: QPainter,
        ticks: Sequence[float],
        labels: Sequence[str],
        span: tuple[float, float],
    ) -> None:
        area = self._area
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for tick, words in zip(ticks, labels, strict=True):
            y = round(self._place(1, tick, span).y()) + 0.5
            painter.setPen(QPen(theme.color("grid"), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(theme.color("axis"))
            painter.drawText(QRectF(0, y - 9, area.left() - _GAP, 18), right, words)
        painter.setPen(QPen(theme.color("border"), 1))
        bottom = round(area.bottom()) + 0.5
        painter.drawLine(QPointF(area.left(), bottom), QPointF(area.right(), bottom))
        painter.setPen(theme.color("axis"))
        whole, _ = nice_ticks(1, self._end, max(2, int(area.width() // 70)), (1.0, 2.0, 5.0, 10.0))
        shown = sorted({1.0, *(x for x in whole if x == int(x) and x >= 1)})
        for x in shown:
            at = self._place(x, span[0], span).x()
            box = QRectF(at - 30, area.bottom() + 3, 60, 16)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, f"{x:.0f}")
        name = QRectF(area.left(), area.bottom() - 18, area.width() - 2, 16)
        painter.drawText(name, right, self._x_name)

    def _paint_band(self, painter: QPainter, curve: Curve, span: tuple[float, float]) -> None:
        rows = [(x, a, b) for x, a, b in curve.band if math.isfinite(a) and math.isfinite(b)]
        if len(rows) < 2:
            return
        colour = QColor(curve.colour)
        colour.setAlpha(_BAND_ALPHA)
        upper = [self._place(x, high, span) for x, _, high in rows]
        lower = [self._place(x, low, span) for x, low, _ in reversed(rows)]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(QPolygonF([*upper, *lower]))

    def _paint_curve(self, painter: QPainter, curve: Curve, span: tuple[float, float]) -> None:
        places = [self._place(x, y, span) for x, y in curve.points if math.isfinite(y)]
        colour = QColor(curve.colour)
        if len(places) > 1:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            pen = QPen(colour, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.drawPolyline(QPolygonF(places))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        marked = [self._place(x, y, span) for x, y in curve.dots if math.isfinite(y)]
        for place in marked or places[-1:]:
            painter.drawEllipse(place, 3, 3)

    def _paint_cursor(self, painter: QPainter) -> None:
        """Say what the curves are at the pointer."""
        assert self._cursor is not None
        x = self._cursor
        rows = [(c, near) for c in self.curves if (near := _nearest(c, x)) is not None]
        if not rows:
            return
        at = round(self._place(x, self._span()[0], self._span()).x()) + 0.5
        painter.setPen(QPen(theme.color("text3"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(at, self._area.top()), QPointF(at, self._area.bottom()))
        lines = [f"{self._x_name} {x:.0f}"]
        lines += [f"{curve.name}  {self._text(y, 1)}" for curve, y in rows]
        metrics = painter.fontMetrics()
        width = max(metrics.horizontalAdvance(words) for words in lines) + 24
        left = at + 8 if at + 8 + width < self.width() else at - 8 - width
        box = QRectF(left, self._area.top(), width, 16 * len(lines) + 8)
        painter.setPen(QPen(theme.color("border"), 1))
        painter.setBrush(theme.color("raised"))
        painter.drawRoundedRect(box, 4, 4)
        for place, words in enumerate(lines):
            row = QRectF(left + 16, box.top() + 4 + 16 * place, width - 20, 16)
            painter.setPen(theme.color("text" if place else "text2"))
            painter.drawText(row, Qt.AlignmentFlag.AlignVCenter, words)
            if place:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(rows[place - 1][0].colour))
                painter.drawEllipse(QPointF(left + 9, row.center().y()), 3, 3)

    # The pointer -----------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        area = self._area
        across = (event.position().x() - area.left()) / max(area.width(), 1)
        inside = -0.01 <= across <= 1.01
        self._cursor = round(1 + across * (self._end - 1)) if inside else None
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._cursor = None
        self.update()


def _nearest(curve: Curve, x: float) -> float | None:
    """Return the value of a curve at a place, or None beyond its end."""
    known = [(abs(px - x), y) for px, y in curve.points if math.isfinite(y)]
    if not known or x > curve.points[-1][0] + 0.5:
        return None
    return min(known)[1]
