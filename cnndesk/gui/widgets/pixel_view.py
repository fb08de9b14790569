"""An image as the numbers it is: zoomed in far enough, every pixel shows its values.

Height × width × channels of 0..255, the channels together or apart, or as the network gets them
after scaling. One image; where it comes from is the images panel's business.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.thumbnails import from_image

NUMBERS_FROM = 26.0
"""Pixels of the screen per pixel of the image from which on numbers are written."""
MOST = 160.0
STEP = 1.25


class PixelView(QWidget):
    """Shows an image; wheel or + and − zoom, dragging or the arrow keys move."""

    hovered = Signal(int, int)
    """Row and column under the pointer; −1, −1 outside."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image: NDArray[np.uint8] | None = None
        self._picture = QImage()
        self._channel: int | None = None
        self._scaled = False
        self._scale: tuple[float, ...] = ()
        self._shift: tuple[float, ...] = ()
        self._zoom = 0.0  # 0: fits
        self._origin = QPointF(0, 0)
        self._dragged: QPoint | None = None
        self._hover = (-1, -1)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(120, 120)
        self.setAccessibleName(self.tr("Pixels of the image"))

    def sizeHint(self) -> QSize:
        return QSize(240, 240)

    # What is shown -------------------------------------------------------------------------

    def show_image(self, image: NDArray[np.uint8] | None) -> None:
        """Show another image, uint8 (h, w, c); the zoom stays when its size is the same."""
        if image is None or self._image is None or image.shape != self._image.shape:
            self._zoom = 0.0
        self._image = image
        if self._channel is not None and (image is None or self._channel >= image.shape[2]):
            self._channel = None
        self._prepare()

    def show_channel(self, channel: int | None) -> None:
        """Show one channel, or all together for None."""
        self._channel = channel
        self._prepare()

    def show_scaled(self, on: bool, scale: tuple[float, ...], shift: tuple[float, ...]) -> None:
        """Write values as the network gets them: pixel × scale + shift, per channel."""
        self._scaled, self._scale, self._shift = on, scale, shift
        self._prepare()

    def _prepare(self) -> None:
        image = self._image
        if image is None:
            self._picture = QImage()
        else:
            shown = (
                image if self._channel is None else image[:, :, self._channel : self._channel + 1]
            )
            self._picture = from_image(np.ascontiguousarray(shown))
            if self._channel is not None and image.shape[2] == 3:
                self._picture = self._tinted(image[:, :, self._channel])
        self.update()

    def _tinted(self, values: NDArray[np.uint8]) -> QImage:
        """Show one channel in its own colour."""
        rgb = np.zeros((*values.shape, 3), np.uint8)
        assert self._channel is not None
        rgb[:, :, self._channel] = values
        return from_image(rgb)

    def text_at(self, row: int, column: int) -> str:
        """Return a pixel's values: ``"12 13 255"``."""
        if self._image is None:
            return ""
        return " ".join(self._numbers(row, column))

    def _numbers(self, row: int, column: int) -> list[str]:
        assert self._image is not None
        pixel = self._image[row, column]
        channels = range(len(pixel)) if self._channel is None else (self._channel,)
        if not self._writes_scaled:
            return [str(int(pixel[c])) for c in channels]
        values = (float(pixel[c]) * self._scale[c] + self._shift[c] for c in channels)
        return [f"{v:.2f}".replace("-", "−") for v in values]

    @property
    def _writes_scaled(self) -> bool:
        return self._scaled and self._image is not None and len(self._scale) == self._image.shape[2]

    # Where it is ---------------------------------------------------------------------------

    @property
    def zoom(self) -> float:
        """Pixels of the screen per pixel of the image."""
        if self._image is None:
            return 1.0
        if self._zoom > 0:
            return self._zoom
        h, w, _ = self._image.shape
        return min(self.width() / w, self.height() / h)

    @property
    def is_whole(self) -> bool:
        """Whether the image is shown as a whole, not zoomed into."""
        return self._zoom <= 0

    @property
    def writes_numbers(self) -> bool:
        """Whether pixels are large enough for their numbers."""
        return self.zoom >= NUMBERS_FROM

    def _top_left(self) -> QPointF:
        assert self._image is not None
        h, w, _ = self._image.shape
        zoom = self.zoom
        x, y = self._origin.x(), self._origin.y()
        if w * zoom <= self.width():
            x = (self.width() - w * zoom) / 2
        else:
            x = min(0.0, max(self.width() - w * zoom, x))
        if h * zoom <= self.height():
            y = (self.height() - h * zoom) / 2
        else:
            y = min(0.0, max(self.height() - h * zoom, y))
        return QPointF(x, y)

    def pixel_at(self, point: QPointF) -> tuple[int, int]:
        """Return row and column under a point of the widget; −1, −1 outside."""
        if self._image is None:
            return -1, -1
        inside = (point - self._top_left()) / self.zoom
        row, column = int(np.floor(inside.y())), int(np.floor(inside.x()))
        h, w, _ = self._image.shape
        return (row, column) if 0 <= row < h and 0 <= column < w else (-1, -1)

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom about a point; zooming out as far as it goes fits the image."""
        if self._image is None:
            return
        at = QPointF(self.rect().center()) if at is None else at
        before = self.zoom
        h, w, _ = self._image.shape
        least = min(self.width() / w, self.height() / h)
        after = min(max(before * factor, least), max(MOST, least))
        top_left = self._top_left()
        self._zoom = 0.0 if after <= least * 1.001 else after
        self._origin = at - (at - top_left) * (after / before)
        self.update()

    def fit(self) -> None:
        """Show the whole image."""
        self._zoom = 0.0
        self.update()

    # Painting ------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("well"))
        if self._image is None:
            return
        h, w, _ = self._image.shape
        zoom, top_left = self.zoom, self._top_left()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, zoom < 1)
        painter.drawImage(
            QRectF(top_left, QSize(1, 1)).adjusted(0, 0, w * zoom - 1, h * zoom - 1), self._picture
        )
        if self.writes_numbers:
            self._write_numbers(painter, event.rect(), zoom, top_left)
        row, column = self._hover
        if row >= 0:
            frame = self._cell(row, column, zoom, top_left)
            painter.setPen(QPen(QColor("#0E1013"), 3))
            painter.drawRect(frame)
            painter.setPen(QPen(QColor("#FFFFFF"), 1))
            painter.drawRect(frame)

    def _cell(self, row: int, column: int, zoom: float, top_left: QPointF) -> QRect:
        x, y = top_left.x() + column * zoom, top_left.y() + row * zoom
        left, top = round(x), round(y)
        return QRect(left, top, round(x + zoom) - left - 1, round(y + zoom) - top - 1)

    def _write_numbers(
        self, painter: QPainter, area: QRect, zoom: float, top_left: QPointF
    ) -> None:
        assert self._image is not None
        h, w, _ = self._image.shape
        lines = self._image.shape[2] if self._channel is None else 1
        size = int(
            min(theme.CAPTION, zoom / (2.3 if not self._scaled else 3.1), zoom / (lines + 0.4))
        )
        if size < 7:
            return
        painter.setFont(theme.font(size))
        height = QFontMetrics(painter.font()).height()
        first_row = max(0, int((area.top() - top_left.y()) / zoom))
        last_row = min(h - 1, int((area.bottom() - top_left.y()) / zoom))
        first_column = max(0, int((area.left() - top_left.x()) / zoom))
        last_column = min(w - 1, int((area.right() - top_left.x()) / zoom))
        grid = QPen(QColor(255, 255, 255, 28), 1)
        pitch = min(height - 1, zoom / lines)
        for row in range(first_row, last_row + 1):
            for column in range(first_column, last_column + 1):
                cell = self._cell(row, column, zoom, top_left)
                painter.setPen(grid)
                painter.drawRect(cell)
                x, y = min(column, self._picture.width() - 1), min(row, self._picture.height() - 1)
                painter.setPen(theme.text_on(self._picture.pixelColor(x, y)))
                start = cell.center().y() - pitch * lines / 2
                for place, words in enumerate(self._numbers(row, column)):
                    line = QRectF(cell.left(), start + place * pitch, cell.width() + 1, pitch)
                    painter.drawText(line, Qt.AlignmentFlag.AlignCenter, words)

    # Moving --------------------------------------------------------------------------------

    def wheelEvent(self, event: QWheelEvent) -> None:
        steps = event.angleDelta().y() / 120
        self.zoom_by(STEP**steps, event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._dragged = event.position().toPoint()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragged = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.writes_numbers:
            self.fit()
        else:
            self.zoom_by(NUMBERS_FROM * 1.3 / self.zoom, event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged is not None and event.buttons() & Qt.MouseButton.LeftButton:
            here = event.position().toPoint()
            self._origin = self._top_left() + QPointF(here - self._dragged)
            self._dragged = here
            self.update()
        self._set_hover(self.pixel_at(event.position()))

    def leaveEvent(self, event: object) -> None:
        self._set_hover((-1, -1))

    def _set_hover(self, place: tuple[int, int]) -> None:
        if place != self._hover:
            self._hover = place
            self.hovered.emit(*place)
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_by(STEP)
        elif key == Qt.Key.Key_Minus:
            self.zoom_by(1 / STEP)
        elif key in (Qt.Key.Key_0, Qt.Key.Key_Home):
            self.fit()
        elif key in _ARROWS and self._image is not None:
            dy, dx = _ARROWS[Qt.Key(key)]
            h, w, _ = self._image.shape
            row, column = self._hover if self._hover[0] >= 0 else (h // 2, w // 2)
            self._set_hover((min(max(row + dy, 0), h - 1), min(max(column + dx, 0), w - 1)))
            self._keep_visible()
        else:
            super().keyPressEvent(event)

    def _keep_visible(self) -> None:
        cell = self._cell(*self._hover, self.zoom, self._top_left())
        area = self.rect()
        dx = min(0, area.right() - cell.right()) + max(0, area.left() - cell.left())
        dy = min(0, area.bottom() - cell.bottom()) + max(0, area.top() - cell.top())
        if dx or dy:
            self._origin = self._top_left() + QPointF(dx, dy)
            self.update()


_ARROWS = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}
