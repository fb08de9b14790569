"""Predicted against true values: a point per image, and the line on which they would be right.

It knows numbers only; which images they are, and what a click does, is the panel's business. Made
when it is first shown, because pyqtgraph takes a third of a second to import.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QGraphicsSimpleTextItem, QWidget

from cnndesk.data import thinned
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.focus import ARROWS, paint_ring
from cnndesk.gui.widgets.plots.axes import NumberAxis, number

MOST_POINTS = 4000
"""Points that are drawn; of more images an even choice."""

_DOT = 7
_NEAR = 14.0  # pixels from a point within which it is meant
_MARGIN = 0.05


class PredictedView(pg.PlotWidget):
    """The points; true values from left to right, predicted ones upwards.

    Attributes
    ----------
    rows : ndarray of int64
        Which of the given images are drawn.
    """

    clicked = Signal(int)
    """An image: a row of what was given."""

    def __init__(self, parent: QWidget | None = None) -> None:
        axes = {"left": NumberAxis("left"), "bottom": NumberAxis("bottom")}
        super().__init__(parent, axisItems=axes)
        self._axes = tuple(axes.values())
        self.rows: NDArray[np.int64] = np.empty(0, np.int64)
        self._points = np.zeros((0, 2))
        self._current = -1
        self.setFrameShape(pg.PlotWidget.Shape.NoFrame)
        self.setAccessibleName(self.tr("Predicted against true values"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(160, 140)
        self.setMouseTracking(True)
        item = self.getPlotItem()
        item.setMenuEnabled(False)
        item.hideButtons()
        item.setContentsMargins(4, 28, 14, 22)
        item.getViewBox().setDefaultPadding(0)
        self._line = pg.PlotDataItem()
        self._dots = pg.ScatterPlotItem(size=_DOT, pxMode=True)
        self._ring = pg.ScatterPlotItem(size=_DOT + 7, pxMode=True)
        for drawn in (self._line, self._dots, self._ring):
            item.addItem(drawn)
        self._across, self._up = QGraphicsSimpleTextItem(""), QGraphicsSimpleTextItem("")
        for words in (self._across, self._up):
            self.scene().addItem(words)
        self.restyle()

    def show_values(
        self, truth: NDArray[np.floating], predicted: NDArray[np.floating], name: str, unit: str
    ) -> None:
        """Show one value of every image.

        Parameters
        ----------
        truth, predicted : ndarray of float, (n,)
        name, unit : str
            Of the value.
        """
        self.rows = thinned(len(truth), MOST_POINTS)
        self._points = np.stack([truth, predicted], axis=1).astype(np.float64)
        self._current = -1
        drawn = self._points[self.rows]
        self._dots.setData(pos=drawn)
        self._ring.clear()
        words = f"{name} [{unit}]" if unit else name
        self._across.setText(self.tr("true {name}").format(name=words))
        self._up.setText(self.tr("predicted {name}").format(name=words))
        if len(drawn):
            self._fit(drawn)
        self._place_words()

    def _fit(self, drawn: NDArray[np.float64]) -> None:
        known = drawn[np.isfinite(drawn).all(axis=1)]
        if not len(known):
            return
        low, high = float(known.min()), float(known.max())
        room = _MARGIN * (high - low) or abs(high) * _MARGIN or 1.0
        low, high = low - room, high + room
        self._line.setData([low, high], [low, high])
        self.getPlotItem().setRange(xRange=(low, high), yRange=(low, high), padding=0)

    def mark(self, row: int) -> None:
        """Put a ring around an image; -1 for none."""
        self._current = row
        if 0 <= row < len(self._points):
            self._ring.setData(pos=self._points[row : row + 1])
            self.setAccessibleDescription(self.words_of(row))
        else:
            self._ring.clear()
            self.setAccessibleDescription("")

    def nearest(self, at: QPointF) -> int:
        """Return the drawn image at a place of the widget; -1 where there is none."""
        if not len(self.rows):
            return -1
        view = self.getPlotItem().getViewBox()
        places = [self._on_screen(view, *self._points[row]) for row in self.rows]
        away = np.array([(p.x() - at.x()) ** 2 + (p.y() - at.y()) ** 2 for p in places])
        best = int(np.argmin(away))
        return int(self.rows[best]) if away[best] <= _NEAR**2 else -1

    def _on_screen(self, view: Any, x: float, y: float) -> QPointF:
        return QPointF(self.mapFromScene(view.mapViewToScene(QPointF(x, y))))

    def place_of(self, row: int) -> QPointF:
        """Return where an image is drawn, in the widget's coordinates."""
        return self._on_screen(self.getPlotItem().getViewBox(), *self._points[row])

    def words_of(self, row: int) -> str:
        """Return both values of an image."""
        truth, predicted = self._points[row].tolist()
        pattern = self.tr("true {t}, predicted {p}")
        return pattern.format(t=number(truth), p=number(predicted))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            found = self.nearest(event.position())
            if found >= 0:
                self.clicked.emit(found)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        found = self.nearest(event.position()) if not event.buttons() else -1
        self.setToolTip(self.words_of(found) if found >= 0 else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from image to image by their true values, and choose each."""
        step = sum(ARROWS.get(Qt.Key(event.key()), (0, 0))) * (
            -1 if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) else 1
        )
        if not step or not len(self.rows):
            super().keyPressEvent(event)
            return
        known = self.rows[np.isfinite(self._points[self.rows]).all(axis=1)]
        order = known[np.argsort(self._points[known, 0], kind="stable")]
        if not len(order):
            return
        found = np.flatnonzero(order == self._current)
        place = int(found[0]) + step if len(found) else 0
        self.clicked.emit(int(order[min(max(place, 0), len(order) - 1)]))

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """Draw the ring of the focus over the plot."""
        super().drawForeground(painter, rect)
        if self.hasFocus():
            paint_ring(painter, QRectF(self.viewport().rect()))

    def restyle(self) -> None:
        """Take the colours of the present theme."""
        self.setBackground(theme.color("panel"))
        for axis in self._axes:
            axis.restyle()
        dots = theme.color("train")
        dots.setAlphaF(0.7)
        self._dots.setBrush(pg.mkBrush(dots))
        self._dots.setPen(pg.mkPen(None))
        self._ring.setBrush(pg.mkBrush(None))
        self._ring.setPen(pg.mkPen(theme.color("accent"), width=2))
        self._line.setPen(pg.mkPen(theme.color("text3"), width=1, style=Qt.PenStyle.DashLine))
        for words in (self._across, self._up):
            words.setFont(theme.font(11))
            words.setBrush(theme.color("text2"))
        self._place_words()

    def _place_words(self) -> None:
        if not hasattr(self, "_across"):
            return
        width, height = self._across.boundingRect().width(), self._across.boundingRect().height()
        self._up.setPos(12, 7)
        self._across.setPos(max(self.width() - width - 14, 12), self.height() - height - 5)

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._place_words()
