"""One plot of a training run: every batch as an envelope, smoothed over it, validation as dots.

What a plot shows is given to it as `RunCurves`; where the numbers come from and how often they are
refreshed is the training panel's business. Saving is ``export.py``.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGraphicsSimpleTextItem, QWidget

from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.plots.axes import EnvelopeItem, NumberAxis, number
from cnndesk.gui.widgets.plots.series import Column, RunCurves

RAW_ALPHA = 0.30
MARGIN = 0.04
ROBUST = 99.0
FITS_WITHIN = 0.04
"""Part of the vertical range by which it may be larger than it has to be."""

PER_BUCKET = 6
"""Batches that a bucket of the envelope spans at least, so that it is an area and no comb."""


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
        self.validation = pg.PlotDataItem(antialias=True, symbol="o", symbolSize=6)
        if self.envelope is not None:
            plot.addItem(self.envelope, ignoreBounds=True)
        self.smooth.setZValue(layer)
        self.validation.setZValue(layer + 1)
        plot.addItem(self.smooth, ignoreBounds=True)
        plot.addItem(self.validation, ignoreBounds=True)

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
        if self.envelope is not None:
            ghost = QColor(train)
            ghost.setAlphaF(RAW_ALPHA)
            self.envelope.set_colour(ghost)

    def show(self, run: RunCurves, buckets: int, log: bool, first: int, last: int | None) -> None:
        """Draw the numbers as they are now."""
        band = run.batches.band(buckets, first, last)
        smooth = band.smooth
        if log:
            smooth = np.log10(np.where(smooth > 0, smooth, np.nan))
        self.smooth.setData(band.x, smooth, connect="finite")
        if self.envelope is not None:
            count = (len(run.batches) if last is None else last) - first
            wide = run.batches.band(max(2, min(buckets // 2, count // PER_BUCKET)), first, last)
            x = wide.x.copy()
            if len(x) > 1:
                x[0], x[-1] = band.x[0], band.x[-1]
            self.envelope.set_data(x, wide.low, wide.high)
        known = np.isfinite(run.validation_y)
        count = int(known.sum())
        # From the last one backwards: that one is always shown.
        some = np.flatnonzero(known)[:: -max(1, -(-count // MOST_VALIDATIONS))][::-1]
        dots = run.validation_x[some], run.validation_y[some]
        if not all(np.array_equal(a, b) for a, b in zip(dots, self._validated, strict=True)):
            self._validated = dots
            self.validation.setData(*dots, symbol="o" if count <= MOST_DOTS else None)

    def remove(self) -> None:
        """Take the items out of the plot."""
        for item in (self.envelope, self.smooth, self.validation):
            if item is not None:
                self._plot.removeItem(item)


UNIT_FROM = 310
"""Width of a plot from which its title says what the horizontal axis is."""


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
        item.setMenuEnabled(False)
        item.hideButtons()
        item.setContentsMargins(0, 26, 12, 2)
        view = item.getViewBox()
        view.setDefaultPadding(0)
        view.disableAutoRange()
        view.sigRangeChangedManually.connect(self._moved_by_hand)
        view.sigXRangeChanged.connect(self._range_changed)
        self._title = QGraphicsSimpleTextItem(self.title)
        self._unit = QGraphicsSimpleTextItem(self.tr("over epochs"))
        self._hint = QGraphicsSimpleTextItem("")
        for text in (self._title, self._unit, self._hint):
            self.scene().addItem(text)
        self._now = pg.InfiniteLine(angle=90)
        self._cursor = pg.InfiniteLine(angle=90)
        self._readout = pg.TextItem(anchor=(0, 0))
        self._readout.setZValue(20)
        for mark in (self._now, self._cursor, self._readout):
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
        current = self._runs[0] if self._runs else None
        has_point = current is not None and len(current.batches) > 0
        self._now.setVisible(has_point)
        if has_point:
            assert current is not None
            self._now.setPos(float(current.batches.x[-1]))

    def _draw(self) -> None:
        low, high = self.getPlotItem().getViewBox().viewRange()[0]
        buckets = max(80, int(self.width() * 0.6))
        for drawn, run in zip(self._drawn, self._runs, strict=True):
            x = run.batches.x
            first = max(0, int(np.searchsorted(x, low)) - 1)
            last = int(np.searchsorted(x, high)) + 1
            drawn.show(run, buckets, self._log, first, last)

    def fit(self) -> None:
        """See the whole of the runs again."""
        self._fits = True
        self.refresh()

    def _fit(self) -> None:
        ends = [float(r.batches.x[-1]) for r in self._runs if len(r.batches)]
        right = max([self._epochs, *ends])
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

    def _vertical_range(self) -> tuple[float, float]:
        """Return what the vertical axis spans: the smoothed curves, and 99 % of the batches."""
        found: list[Column] = []
        for number_, run in enumerate(self._runs):
            if len(run.batches):
                band = run.batches.band(400)
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
        low, high = float(np.percentile(values, 100 - ROBUST)), float(np.percentile(values, ROBUST))
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
        self._title.setFont(theme.font(12, 600))
        self._title.setBrush(theme.color("text"))
        for text in (self._unit, self._hint):
            text.setFont(theme.font(11))
            text.setBrush(theme.color("axis"))
        self._now.setPen(pg.mkPen(theme.color("accent"), width=1))
        cursor = pg.mkPen(theme.color("text2"), width=1, style=Qt.PenStyle.DashLine)
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
        self._title.setPos(12, 7)
        # Beside the title, never on a curve; left out where the legend needs the room.
        self._unit.setPos(12 + self._title.boundingRect().width() + 6, 8)
        self._unit.setVisible(self.width() >= UNIT_FROM)
        if self._drawn:
            self._draw()

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
            f"<tr><td style='color:{dim}'>{label}&nbsp;&nbsp;</td>"
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
            if not len(batches) or epoch > batches.x[-1] + 1e-9:
                continue
            at = min(int(np.searchsorted(batches.x, epoch)), len(batches) - 1)
            if place == 0:
                lines.append((self.tr("Epoch"), number(float(batches.x[at]), 2)))
                lines.append((self.tr("batch"), self._value(batches.y[at])))
                lines.append((self.tr("smoothed"), self._value(batches.smoothed[at])))
                done = np.flatnonzero((run.validation_x <= epoch) & np.isfinite(run.validation_y))
                if len(done):
                    lines.append((self.tr("validation"), self._value(run.validation_y[done[-1]])))
            else:
                lines.append((run.name, self._value(batches.smoothed[at])))
        return lines

    def set_title(self, title: str, decimals: int) -> None:
        """Say that the plot shows something else, with so many decimals."""
        if (title, decimals) == (self.title, self.decimals):
            return
        self.title, self.decimals = title, decimals
        self._title.setText(title)
        self.setAccessibleName(title)
        self._unit.setPos(12 + self._title.boundingRect().width() + 6, 8)

    def _value(self, value: float) -> str:
        return number(float(value), self.decimals) if np.isfinite(value) else "–"

    def plot_rect(self) -> QRectF:
        """Return where the curves are, in the widget's coordinates."""
        scene = self.getPlotItem().getViewBox().sceneBoundingRect()
        return QRectF(self.mapFromScene(scene).boundingRect())
