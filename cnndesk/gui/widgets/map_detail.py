"""One map closely: a large picture with a frame, a histogram, the colour scale.

Drawn from an array; which map it is and which window of the image made a value are given by the
panel.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnndesk.gui.widgets import theme, thumbnails
from cnndesk.gui.widgets.formats import signed

Floats = NDArray[np.float32]
BINS = 48
LOWEST_HISTOGRAM = 64


class ValueView(QWidget):
    """An image of values, enlarged without blur, with a frame around one cell or window."""

    pointed = Signal(int, int)
    """Row and column under the pointer; −1 outside."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._frame: tuple[int, int, int, int] | None = None
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(200, 200)

    def show_picture(self, image: QImage) -> None:
        """Show another image."""
        self._image = image
        self.update()

    def show_frame(self, frame: tuple[int, int, int, int] | None) -> None:
        """Frame rows and columns: top, left, rows, columns."""
        if frame != self._frame:
            self._frame = frame
            self.update()

    def _area(self) -> QRectF:
        size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left = (self.width() - size.width()) // 2
        return QRectF(left, (self.height() - size.height()) // 2, size.width(), size.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("well"))
        if self._image.isNull():
            return
        painter.drawImage(self._area(), self._image)
        self._draw_frame(painter)

    def _draw_frame(self, painter: QPainter) -> None:
        if self._frame is None:
            return
        area = self._area()
        top, left, rows, columns = self._frame
        across, down = area.width() / self._image.width(), area.height() / self._image.height()
        box = QRectF(
            area.left() + left * across, area.top() + top * down, columns * across, rows * down
        )
        box = box.intersected(area.adjusted(0, 0, -1, -1))
        if box.width() < 3:
            box.adjust(-1, 0, 1, 0)
        if box.height() < 3:
            box.adjust(0, -1, 0, 1)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in (("#0E1013", 3), ("#FFFFFF", 1)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawRect(box)

    def cell_at(self, point: QPointF) -> tuple[int, int]:
        """Return row and column at a point; −1, −1 outside."""
        if self._image.isNull():
            return -1, -1
        area = self._area()
        if not area.contains(point):
            return -1, -1
        row = int((point.y() - area.top()) * self._image.height() / area.height())
        column = int((point.x() - area.left()) * self._image.width() / area.width())
        return min(row, self._image.height() - 1), min(column, self._image.width() - 1)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.pointed.emit(*self.cell_at(event.position()))

    def leaveEvent(self, event: object) -> None:
        self.pointed.emit(-1, -1)


class Histogram(QWidget):
    """How values are distributed, with a line at zero."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts = np.empty(0, np.intp)
        self._low, self._high = 0.0, 1.0
        self._family = "convolution"
        self.setAccessibleName(name)
        self.setFixedHeight(LOWEST_HISTOGRAM)

    def grow(self, highest: int) -> None:
        """Take more height where there is some, up to so many pixels."""
        self.setMinimumHeight(LOWEST_HISTOGRAM)
        self.setMaximumHeight(highest)

    def show_values(self, values: Floats, family: str = "convolution") -> None:
        """Show the distribution of values; those that are no numbers are left out."""
        self._family = family
        flat = values.reshape(-1)
        flat = flat[np.isfinite(flat)]
        if flat.size == 0:
            self._counts = np.empty(0, np.intp)
        else:
            low, high = float(flat.min()), float(flat.max())
            if high - low < 1e-9:
                low, high = low - 0.5, high + 0.5
            self._counts, _ = np.histogram(flat, bins=BINS, range=(low, high))
            self._low, self._high = low, high
        self.update()

    def show_counts(
        self, counts: NDArray[np.int64], low: float, high: float, family: str = "convolution"
    ) -> None:
        """Show a distribution that was counted elsewhere."""
        self._family = family
        self._counts = counts if counts.any() else np.empty(0, np.intp)
        self._low, self._high = low, high
        self.update()

    @property
    def counts(self) -> NDArray[np.intp]:
        """Values per bin."""
        return self._counts

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._counts.size == 0:
            return
        painter = QPainter(self)
        room = self.height() - 16
        width = self.width() / self._counts.size
        heights = np.sqrt(self._counts / self._counts.max())
        colour = theme.color(self._family)
        for place, share in enumerate(heights.tolist()):
            if share > 0:
                size = max(1.0, share * (room - 2))
                box = QRectF(place * width, room - size, max(1.0, width - 1), size)
                painter.fillRect(box, colour)
        painter.fillRect(QRectF(0, room, self.width(), 1), theme.color("border"))
        painter.setFont(theme.font(theme.CAPTION))
        painter.setPen(theme.color("axis"))
        base = QRectF(0, room + 1, self.width(), 15)
        painter.drawText(base, Qt.AlignmentFlag.AlignLeft, signed(self._low, 2))
        painter.drawText(base, Qt.AlignmentFlag.AlignRight, signed(self._high, 2))
        if self._low < 0 < self._high:
            x = self.width() * -self._low / (self._high - self._low)
            pen = QPen(theme.color("text3"), 1, Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.drawLine(QPointF(x, 0), QPointF(x, room))
            if 40 < x < self.width() - 40:
                painter.drawText(
                    QRectF(x - 20, room + 1, 40, 15), Qt.AlignmentFlag.AlignHCenter, "0"
                )


class ScaleStrip(QWidget):
    """The colour scale with its two ends."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = thumbnails.scale_table(True)
        self._low, self._high = "−max", "+max"
        self.setFixedSize(150, 16)

    def show_scale(self, table: NDArray[np.uint32], low: str, high: str) -> None:
        """Show colours and what their ends stand for."""
        self._table, self._low, self._high = table, low, high
        self.setAccessibleName(self.tr("Colours from {a} to {b}").format(a=low, b=high))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(theme.font(theme.CAPTION))
        metrics = painter.fontMetrics()
        left = metrics.horizontalAdvance(self._low) + 6
        right = metrics.horizontalAdvance(self._high) + 6
        width = max(8, self.width() - left - right)
        row = self._table[np.arange(width) * 255 // max(1, width - 1)]
        strip = thumbnails.from_rgb32(np.repeat(row[None, :], 8, axis=0))
        painter.drawImage(left, (self.height() - 8) // 2, strip)
        painter.setPen(theme.color("text2"))
        box = QRectF(self.rect())
        vertical = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, vertical | Qt.AlignmentFlag.AlignLeft, self._low)
        painter.drawText(box, vertical | Qt.AlignmentFlag.AlignRight, self._high)
