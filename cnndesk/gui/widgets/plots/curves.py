"""One plot of a training run: every batch as an envelope, smoothed over it, validation as dots.

A run of few batches has no envelope: each batch is a point of its own. What a plot shows is given
to it as `RunCurves`; where the numbers come from and how often they are refreshed is the training
panel's business. Lines across the plot are drawn by ``marks.py``, saving is ``export.py``.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QGraphicsSimpleTextItem, QToolTip, QWidget

from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.plots.axes import EnvelopeItem, NumberAxis, number
from cnndesk.gui.widgets.plots.marks import RADIUS, Marks, draw_marks
from cnndesk.gui.widgets.plots.series import FEW, Column, RunCurves

RAW_ALPHA = 0.30
TITLE_LEFT, RIGHT = 4, 12
"""Of the title from the left edge, and of the curves from the right one, in pixels."""
MARGIN = 0.04
ROBUST = 99.0
FITS_WITHIN = 0.04
"""Part of the vertical range by which it may be larger than it has to be."""

PER_BUCKET = 6
"""Batches that a bucket of the envelope spans at least, so that it is an area and no comb."""


EARLY = 0.04
"""Below this part of its epochs a run has an axis of its own length, or it would be a mere line."""

MOST_DOTS = 100
"""Validations that are drawn as dots; more of them run into each other, and each costs time."""

MOST_VALIDATIONS = 1000
"""Validations of a line; of more, every so many."""


class _Drawn:
    """The items that show one run."""

    def __init__(self, plot: pg.PlotItem, is_current: bool) -> None:
        self._plot = plot
        self._is_current = is_current
        self._style: tuple[str, bool, float] | None = None
        self._validated: tuple[Column, Column] = (np.empty(0), np.empty(0))
        layer = 3 if is_current else 1
        self.envelope = EnvelopeItem() if is_current else None
        self.smooth = pg.PlotCurveItem(antialias=True)
        self.points = pg.ScatterPlotItem(size=5, antialias=True) if is_current else None
        # From its cache pyqtgraph draws dots by the address of an array, for which PySide at times
        # takes another object that lay there before. A dot for each epoch is soon drawn by itself.
        self.validation = pg.PlotDataItem(antialias=True, symbol="o", symbolSize=6, useCache=False)
        if self.envelope is not None:
            plot.addItem(self.envelope, ignoreBounds=True)
        self.smooth.setZValue(layer)
        self.validation.setZValue(layer + 1)
        plot.addItem(self.smooth, ignoreBounds=True)
        plot.addItem(self.validation, ignoreBounds=True)
        if self.points is not None:
            self.points.setZValue(layer)
            plot.addItem(self.points, ignoreBounds=True)

    def restyle(self, colour: str) -> None:
        """Take the colours of the theme, or the run's own."""
        view = self._plot.getViewWidget()
        ratio = view.devicePixelRatioF() if view is not None else 1.0
        if self._style == (colour, theme.is_dark(), ratio):
            return
        self._style = (colour, theme.is_dark(), ratio)
        train = QColor(colour) if colour else theme.color("train")
        dots = QColor(colour) if colour else theme.color("validation")
        line = Qt.PenStyle.SolidLine if self._is_current else Qt.PenStyle.DashLine
        # The pens of pyqtgraph are as wide in pixels of the screen, whatever their number.
        wide = (2 if self._is_current else 1.5) * ratio
        self.smooth.setPen(pg.mkPen(train, width=wide, style=line))
        self.validation.setPen(pg.mkPen(dots, width=1.5 * ratio, style=line))
        self.validation.setSymbolBrush(pg.mkBrush(dots))
        self.validation.setSymbolPen(pg.mkPen(theme.color("panel"), width=1))
        if self.points is not None:
            self.points.setBrush(pg.mkBrush(train))
            self.points.setPen(pg.mkPen(None))
        if self.envelope is not None:
            ghost = QColor(train)
            ghost.setAlphaF(RAW_ALPHA)
            self.envelope.set_colour(ghost)

    def show(self, run: RunCurves, buckets: int, log: bool, first: int, last: int | None) -> None:
        """Draw the numbers as they are now."""
        if self._is_current and 0 < len(run.batches) <= FEW:
            self._show_batches(run, log)
        else:
            self._show_smoothed(run, buckets, log, first, last)
        self._show_validation(run)

    def _show_batches(self, run: RunCurves, log: bool) -> None:
        """Draw every batch as a point."""
        assert self.points is not None
        assert self.envelope is not None
        x, y = run.batches.x, _scaled(run.batches.y, log)
        self.smooth.setData(x, y, connect="finite")
        known = np.isfinite(y)
        self.points.setData(x[known], y[known])
        self.envelope.set_data(*(np.empty(0),) * 3)

    def _show_smoothed(
        self, run: RunCurves, buckets: int, log: bool, first: int, last: int | None
    ) -> None:
        band = run.batches.band(buckets, first, last)
        # Of another run its validation is shown; its batches only where it has none.
        hidden = not self._is_current and bool(np.isfinite(run.validation_y).any())
        smooth = np.empty(0) if hidden else _scaled(band.smooth, log)
        self.smooth.setData(band.x[: len(smooth)], smooth, connect="finite")
        if self.points is not None and len(self.points.data):
            self.points.clear()
        if self.envelope is not None:
            count = (len(run.batches) if last is None else last) - first
            wide = run.batches.band(max(2, min(buckets // 2, count // PER_BUCKET)), first, last)
            x = wide.x.copy()
            if len(x) > 1:
                x[0], x[-1] = band.x[0], band.x[-1]
            self.envelope.set_data(x, wide.low, wide.high)

    def _show_validation(self, run: RunCurves) -> None:
        known = np.isfinite(run.validation_y)
        count = int(known.sum())
        # From the last one backwards: that one is always shown.
        some = np.flatnonzero(known)[:: -max(1, -(-count // MOST_VALIDATIONS))][::-1]
        dots = run.validation_x[some], run.validation_y[some]
        if not all(np.array_equal(a, b) for a, b in zip(dots, self._validated, strict=True)):
            self._validated = dots
            dotted = count <= MOST_DOTS and (self._is_current or count == 1)
            self.validation.setData(*dots, symbol="o" if dotted else None)

    def remove(self) -> None:
        """Take the items out of the plot."""
        for item in (self.envelope, self.smooth, self.points, self.validation):
            if item is not None:
                self._plot.removeItem(item)


def _scaled(values: Column, log: bool) -> Column:
    return np.log10(np.where(values > 0, values, np.nan)) if log else values


class CurvePlot(pg.PlotWidget):
    """Loss or accuracy over epochs.

    Drag to pan, wheel to zoom, double click or Home to see everything again.

    Parameters
    ----------
    title : str
        Top left, with the unit: ``"Accuracy, %"``.
    log : bool
        Whether the vertical axis is logarithmic at first.
    decimals : int
        Of the read-out.

    Attributes
    ----------
    hovered : Signal(float)
        The epoch under the pointer; NaN when it has left.
    """

    hovered = Signal(float)

    def __init__(
        self, title: str, *, log: bool = False, decimals: int = 3, parent: QWidget | None = None
    ) -> None:
        axes = {"left": NumberAxis("left"), "bottom": NumberAxis("bottom")}
        super().__init__(parent, axisItems=axes)
        self.title = title
        self.decimals = decimals
        self._axes = tuple(axes.values())
        self._log = log
        self._epochs = 1.0
        self._fits = True
        self._cursor_at = float("nan")
        self._updating = False
        self.marks = Marks()
        self._runs: list[RunCurves] = []
        self._drawn: list[_Drawn] = []
        self._build()
        self.restyle()
        self.setLogScale(log)

    def _build(self) -> None:
        self.setFrameShape(pg.PlotWidget.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.title)
        self.setMinimumSize(160, 70)
        item = self.getPlotItem()
        for axis in self._axes:
            axis.setZValue(-1000)  # its grid lies behind the curves
        item.setMenuEnabled(False)
        item.hideButtons()
        item.setContentsMargins(0, 32, RIGHT, 2)
        view = item.getViewBox()
        view.setDefaultPadding(0)
        view.disableAutoRange()
        view.sigRangeChangedManually.connect(self._moved_by_hand)
        view.sigXRangeChanged.connect(self._range_changed)
        self._title = QGraphicsSimpleTextItem(self.title)
        self.scene().addItem(self._title)
        self._cursor = pg.InfiniteLine(angle=90)
        self._readout = pg.TextItem(anchor=(0, 0))
        self._readout.setZValue(20)
        for mark in (self._cursor, self._readout):
            item.addItem(mark, ignoreBounds=True)
            mark.hide()
        self.setMouseTracking(True)

    # What is shown -------------------------------------------------------------------------

    def show_runs(self, runs: Sequence[RunCurves], epochs: float) -> None:
        """Show runs, the one under way first.

        Parameters
        ----------
        runs : sequence of RunCurves
        epochs : float
            Planned epochs: what the horizontal axis spans.
        """
        self._epochs = max(float(epochs), 1e-9)
        self._runs = list(runs)
        while len(self._drawn) > len(self._runs):
            self._drawn.pop().remove()
        for number_ in range(len(self._drawn), len(self._runs)):
            self._drawn.append(_Drawn(self.getPlotItem(), is_current=number_ == 0))
        for drawn, run in zip(self._drawn, self._runs, strict=True):
            drawn.restyle(run.colour)
        self.refresh()

    def refresh(self) -> None:
        """Draw what has been added to the runs since."""
        if self._fits:
            self._fit()
        self._draw()
        self.viewport().update()  # the marks, too

    def show_marks(self, marks: Marks) -> None:
        """Show other lines across the plot."""
        if marks != self.marks:
            self.marks = marks
            self.viewport().update()

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """Draw the marks over the curves."""
        super().drawForeground(painter, rect)
        current = self._runs[0] if self._runs else None
        now = current.batches.at(-1)[0] if current and len(current.batches) else None
        view = self.getPlotItem().getViewBox()
        low, high = view.viewRange()[0]
        draw_marks(painter, view.sceneBoundingRect(), (low, high), self.marks, now)

    def _draw(self) -> None:
        low, high = self.getPlotItem().getViewBox().viewRange()[0]
        buckets = max(80, int(self.width() * 0.6))
        for drawn, run in zip(self._drawn, self._runs, strict=True):
            first = max(0, run.batches.find(low) - 1)
            last = run.batches.find(high) + 1
            drawn.show(run, buckets, self._log, first, last)

    def fit(self) -> None:
        """See the whole of the runs again."""
        self._fits = True
        self.refresh()

    def _fit(self) -> None:
        right = self._right_end()
        low, high = self._vertical_range()
        view = self.getPlotItem().getViewBox()
        across, (bottom, top) = view.viewRange()
        shown = top - bottom
        # What all curves would have to be mapped anew for is not done for a hair's breadth.
        near = max(abs(low - bottom), abs(high - top)) <= FITS_WITHIN * shown
        inside = low >= bottom - 0.01 * shown and high <= top + 0.01 * shown
        if tuple(across) == (0.0, right) and near and inside:
            return
        self._updating = True
        view.setRange(xRange=(0.0, right), yRange=(low, high), padding=0)
        self._updating = False

    def _right_end(self) -> float:
        """Return the last epoch on the axis: the planned ones, of a run at its beginning fewer."""
        ends = [r.batches.at(-1)[0] for r in self._runs if len(r.batches)]
        most = max(ends, default=0.0)
        if len(self._runs) == 1 and 0 < most < EARLY * self._epochs:
            return min(self._epochs, float(2.0 ** np.ceil(np.log2(1.1 * most))))
        return max(self._epochs, most)

    def _vertical_range(self) -> tuple[float, float]:
        """Return what the vertical axis spans: the smoothed curves, and 99 % of the batches."""
        found: list[Column] = []
        for number_, run in enumerate(self._runs):
            is_few = number_ == 0 and len(run.batches) <= FEW
            if len(run.batches):
                band = run.batches.band(400)
                if not is_few:
                    found.append(band.smooth)
                if number_ == 0:
                    found += [band.low, band.high]
            found.append(run.validation_y)
        values = np.concatenate(found) if found else np.empty(0)
        values = values[np.isfinite(values) & ((values > 0) | (not self._log))]
        if len(values) == 0:
            return (-1.0, 1.0) if self._log else (0.0, 1.0)
        if self._log:
            values = np.log10(values)
        inner = ROBUST if len(values) > 2 * FEW else 100.0
        low, high = (float(np.percentile(values, share)) for share in (100 - inner, inner))
        room = max((high - low) * MARGIN, 0.02 if self._log else 1e-3 * max(abs(high), 1.0))
        return low - room, high + room

    # How it is shown -----------------------------------------------------------------------

    @property
    def log_scale(self) -> bool:
        """Whether the vertical axis is logarithmic."""
        return self._log

    def setLogScale(self, on: bool) -> None:
        """Make the vertical axis logarithmic or linear."""
        self._log = on
        self.getPlotItem().setLogMode(x=False, y=on)
        self.fit()

    def restyle(self) -> None:
        """Take the colours of the present theme."""
        self.setBackground(theme.color("panel"))
        for axis in self._axes:
            axis.restyle()
        self._title.setFont(theme.font(13, 600))
        self._title.setBrush(theme.color("text"))
        ratio = self.devicePixelRatioF()
        cursor = pg.mkPen(theme.color("text2"), width=ratio, style=Qt.PenStyle.DashLine)
        self._cursor.setPen(cursor)
        self._readout.fill = pg.mkBrush(theme.color("raised"))
        self._readout.border = pg.mkPen(theme.color("border"))
        for drawn, run in zip(self._drawn, self._runs, strict=True):
            drawn.restyle(run.colour)
        self.show_cursor(self._cursor_at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not hasattr(self, "_title"):
            return
        self._title.setPos(TITLE_LEFT, 7)
        if self._drawn:
            self._draw()

    @property
    def title_end(self) -> int:
        """Where the title ends, in pixels from the left: a legend begins after it."""
        return TITLE_LEFT + round(self._title.boundingRect().width())

    # Looking closer ------------------------------------------------------------------------

    def _moved_by_hand(self, *_: object) -> None:
        self._fits = False

    def _range_changed(self, *_: object) -> None:
        if not self._updating and self._drawn:
            self._draw()

    def mouseDoubleClickEvent(self, event: object) -> None:
        """See everything again."""
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Home:
            self.fit()
        elif step is not None and self._runs and len(self._runs[0].batches):
            self._step_cursor(step)
        else:
            super().keyPressEvent(event)

    def _step_cursor(self, step: int) -> None:
        low, high = self.getPlotItem().getViewBox().viewRange()[0]
        at = self._cursor.value() if self._cursor.isVisible() else (low + high) / 2
        self.hovered.emit(float(np.clip(at + step * (high - low) / 100, low, high)))

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell what an edit was where its line or number is pointed at."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            view = self.getPlotItem().getViewBox()
            at = view.mapSceneToView(self.mapToScene(event.pos()))
            beside = view.mapSceneToView(self.mapToScene(event.pos() + QPoint(int(RADIUS), 0)))
            words = self.marks.words_near(at.x(), abs(beside.x() - at.x()))
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return bool(super().viewportEvent(event))

    def mouseMoveEvent(self, event: object) -> None:
        super().mouseMoveEvent(event)
        point = QPointF(event.position())  # type: ignore[attr-defined]
        view = self.getPlotItem().getViewBox()
        if view.sceneBoundingRect().contains(self.mapToScene(point.toPoint())):
            self.hovered.emit(float(view.mapSceneToView(self.mapToScene(point.toPoint())).x()))
        else:
            self.hovered.emit(float("nan"))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.hovered.emit(float("nan"))

    def show_cursor(self, epoch: float) -> None:
        """Show the values at an epoch, or nothing for NaN."""
        self._cursor_at = epoch
        lines = self.read(epoch) if np.isfinite(epoch) else []
        for mark in (self._cursor, self._readout):
            mark.setVisible(bool(lines))
        if not lines:
            return
        self._cursor.setPos(epoch)
        text = theme.color("text").name()
        dim = theme.color("text2").name()
        rows = "".join(
            f"<tr><td style='color:{dim}'>{escape(label)}&nbsp;&nbsp;</td>"
            f"<td align='right' style='color:{text}'><b>{value}</b></td></tr>"
            for label, value in lines
        )
        self._readout.setHtml(f"<table style='font-size:11px'>{rows}</table>")
        (low, high), (_, top) = self.getPlotItem().getViewBox().viewRange()
        self._readout.setAnchor((1.05 if epoch > (low + high) / 2 else -0.05, 0))
        self._readout.setPos(epoch, top)

    def read(self, epoch: float) -> list[tuple[str, str]]:
        """Return what the cursor box says at an epoch: labels and values."""
        lines: list[tuple[str, str]] = []
        for place, run in enumerate(self._runs):
            batches = run.batches
            if not len(batches) or epoch > batches.at(-1)[0] + 1e-9:
                continue
            x, value, smoothed = batches.at(min(batches.find(epoch), len(batches) - 1))
            if place == 0:
                lines.append((self.tr("Epoch"), number(x, 2)))
                lines.append((self.tr("batch"), self._value(value)))
                if len(batches) > FEW:
                    lines.append((self.tr("smoothed"), self._value(smoothed)))
                done = np.flatnonzero((run.validation_x <= epoch) & np.isfinite(run.validation_y))
                if len(done):
                    lines.append((self.tr("validation"), self._value(run.validation_y[done[-1]])))
            else:
                known = np.isfinite(run.validation_y)
                done = np.flatnonzero((run.validation_x <= epoch) & known)
                if not known.any():
                    lines.append((run.name, self._value(smoothed)))
                elif len(done):
                    lines.append((run.name, self._value(run.validation_y[done[-1]])))
        return lines

    def set_title(self, title: str, decimals: int) -> None:
        """Say that the plot shows something else, with so many decimals."""
        if (title, decimals) == (self.title, self.decimals):
            return
        self.title, self.decimals = title, decimals
        self._title.setText(title)
        self.setAccessibleName(title)

    def _value(self, value: float) -> str:
        return number(float(value), self.decimals) if np.isfinite(value) else "–"

    def plot_rect(self) -> QRectF:
        """Return where the curves are, in the widget's coordinates."""
        scene = self.getPlotItem().getViewBox().sceneBoundingRect()
        return QRectF(self.mapFromScene(scene).boundingRect())
