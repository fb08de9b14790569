"""Draws a landscape: losses as colours, lines of equal loss, the path and where one is on it.

A painted area that can be pointed at, and walked along the path by arrow keys.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnndesk.explain.contours import contour, levels
from cnndesk.explain.landscape import Landscape
from cnndesk.gui.widgets import theme, thumbnails
from cnndesk.gui.widgets.focus import paint_ring

MARGIN, BELOW = 16, 26
BAR, BESIDE = 20, 6
"""Pixels of the bar of the scale with the gap before it, and between it and its numbers."""
NUMBERS = 44
"""Pixels of the numbers until they are known."""
NEAR = 12.0
"""Pixels from a moment within which it is meant."""

_STOPS = ("#0E1013", "#15395F", "#2C86D8", "#9CB6C9", "#F2D5A0", "#D48A1E", "#7A2E12")
"""From the lowest loss to the highest: depths to heights."""


class LandscapeView(QWidget):
    """The picture.

    Attributes
    ----------
    shown : Landscape or None
    at : int
        The moment that is marked, a place of the path; -1 for none.
    """

    picked = Signal(int)
    """A moment of the path was clicked or walked to."""
    pointed = Signal(str)
    """What lies under the pointer; empty for nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown: Landscape | None = None
        self.at = -1
        self._picture = QImage()
        self._lines: list[list[QLineF]] = []
        self._numbers: list[str] = []  # of the scale, from the top
        self._numbers_width = NUMBERS  # kept: every point of every line is placed by it
        self.setMouseTracking(True)
        self.setMinimumSize(220, 180)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Loss around the path of the run"))

    def show_landscape(self, found: Landscape | None) -> None:
        """Show what was found, or nothing."""
        self.shown = found
        self._picture, self._lines, self._numbers = QImage(), [], []
        if found is not None:
            self._numbers = _numbers_of(found.losses)
            metrics = QFontMetrics(theme.font(theme.CAPTION))
            wide = (metrics.horizontalAdvance(number) + 2 for number in self._numbers)
            self._numbers_width = max(wide, default=NUMBERS)
            self._picture = coloured(found.losses)
            for level in levels(found.losses):
                pieces = contour(found.xs, found.ys, found.losses, level)
                lines = [QLineF(*a, *b) for a, b in pieces.tolist()]
                self._lines.append(lines)
            self._describe()
        self.update()

    def mark(self, place: int) -> None:
        """Mark a moment of the path; -1 for none."""
        if place != self.at:
            self.at = place
            self._describe()
            self.update()

    def _describe(self) -> None:
        found = self.shown
        if found is None or not 0 <= self.at < len(found.path):
            self.setAccessibleDescription("")
            return
        words = self.tr("Moment {n} of {all}, loss {loss}")
        said = words.format(
            n=self.at + 1, all=len(found.path), loss=f"{found.path_losses[self.at]:.3f}"
        )
        self.setAccessibleDescription(said)

    # Where things are ----------------------------------------------------------------------

    @property
    def area(self) -> QRectF:
        """The square of the picture."""
        scale = BAR + BESIDE + self._numbers_width
        wide, high = self.width() - 2 * MARGIN - scale, self.height() - MARGIN - BELOW
        side = max(40.0, float(min(wide, high)))
        left = max(float(MARGIN), (self.width() - scale - side) / 2)
        return QRectF(left, MARGIN / 2, side, side)

    def place_of(self, x: float, y: float) -> QPointF:
        """Return where a point of the plane is drawn; y runs upwards."""
        found, area = self.shown, self.area
        assert found is not None
        across = (x - found.xs[0]) / (found.xs[-1] - found.xs[0])
        up = (y - found.ys[0]) / (found.ys[-1] - found.ys[0])
        return QPointF(area.left() + across * area.width(), area.bottom() - up * area.height())

    def moment_at(self, point: QPointF) -> int:
        """Return the moment of the path near a point; -1 for none."""
        if self.shown is None:
            return -1
        where = [self.place_of(x, y) - point for x, y in self.shown.path.tolist()]
        distances = [np.hypot(p.x(), p.y()) for p in where]
        nearest = int(np.argmin(distances))
        return nearest if distances[nearest] <= NEAR else -1

    # Mouse and keys ------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.pointed.emit(self._words_at(event.position()))

    def leaveEvent(self, event: object) -> None:
        self.pointed.emit("")

    def _words_at(self, point: QPointF) -> str:
        found, area = self.shown, self.area
        if found is None or not area.contains(point):
            return ""
        side = len(found.xs) - 1
        column = round((point.x() - area.left()) / area.width() * side)
        row = round((area.bottom() - point.y()) / area.height() * side)
        loss = found.losses[row, column]
        return "" if np.isnan(loss) else self.tr("loss {n}").format(n=f"{loss:.4g}")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self.moment_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and place >= 0:
            self.picked.emit(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None or self.shown is None:
            super().keyPressEvent(event)
            return
        last = len(self.shown.path) - 1
        at = self.at if self.at >= 0 else last
        self.picked.emit(min(max(at + step, 0), last))

    # Painting ------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = self.area
        painter.fillRect(area, theme.color("well"))
        if self.shown is not None:
            painter.setClipRect(area)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            half = area.width() / (len(self.shown.xs) - 1) / 2  # points are in the middle of cells
            painter.drawImage(area.adjusted(-half, -half, half, half), self._picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_lines(painter)
            self._paint_path(painter, area)
            painter.setClipping(False)
            self._paint_scale(painter, area)
        if self.hasFocus():
            paint_ring(painter, area)

    def _paint_lines(self, painter: QPainter) -> None:
        ink = QColor("#FFFFFF")
        ink.setAlphaF(0.35)
        painter.setPen(QPen(ink, 1))
        for lines in self._lines:
            painter.drawLines(
                [
                    QLineF(self.place_of(line.x1(), line.y1()), self.place_of(line.x2(), line.y2()))
                    for line in lines
                ]
            )

    def _words_box(self, point: QPointF, beside: QPointF, words: str, area: QRectF) -> QRectF:
        """Return where words at an end of the path stand: on the side where it does not run."""
        wide = QFontMetrics(theme.font(theme.CAPTION, 600)).horizontalAdvance(words) + 2
        left = point.x() - 9 - wide
        on_left = beside.x() >= point.x() and left > area.left()
        return QRectF(left if on_left else point.x() + 9, point.y() - 18, wide, 16)

    def _paint_path(self, painter: QPainter, area: QRectF) -> None:
        assert self.shown is not None
        points = [self.place_of(x, y) for x, y in self.shown.path.tolist()]
        painter.setPen(QPen(QColor("#0E1013"), 4))
        painter.drawPolyline(QPolygonF(points))
        painter.setPen(QPen(QColor("#FFFFFF"), 2))
        painter.drawPolyline(QPolygonF(points))
        painter.setPen(QPen(QColor("#0E1013"), 1))
        painter.setBrush(QColor("#FFFFFF"))
        for point in points:
            painter.drawEllipse(point, 3.0, 3.0)
        at = self.at if 0 <= self.at < len(points) else len(points) - 1
        painter.setBrush(theme.color("accent_fill"))
        painter.setPen(QPen(QColor("#FFFFFF"), 2))
        painter.drawEllipse(points[at], 7.0, 7.0)
        painter.setFont(theme.font(theme.CAPTION, 600))
        last = len(points) - 1
        for place, beside, words in ((0, 1, self.tr("start")), (last, last - 1, self.tr("now"))):
            box = self._words_box(points[place], points[max(beside, 0)], words, area)
            painter.setPen(QColor("#0E1013"))  # an edge around it, readable on light and dark
            for x, y in ((-1, 0), (1, 0), (0, -1), (0, 1)):
                painter.drawText(box.translated(x, y), Qt.AlignmentFlag.AlignVCenter, words)
            painter.setPen(QColor("#FFFFFF"))
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_scale(self, painter: QPainter, area: QRectF) -> None:
        if not self._numbers:
            return
        bar = QRectF(area.right() + 10, area.top(), 10, area.height())
        steps = np.linspace(1, 0, 64)[:, None]
        painter.drawImage(bar, thumbnails.from_rgb32(_table()[(steps * 255).astype(np.uint8)]))
        painter.setFont(theme.font(theme.CAPTION))
        painter.setPen(theme.color("text2"))
        for share, number in zip((0.0, 0.5, 1.0), self._numbers, strict=True):
            top = bar.top() + share * (bar.height() - 14)
            line = QRectF(bar.right() + BESIDE, top, self._numbers_width, 14)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, number)


def coloured(losses: NDArray[np.float64]) -> QImage:
    """Return losses as a picture, the first row at the bottom; what is not known is dark."""
    known = losses[np.isfinite(losses)]
    if not len(known):
        return QImage()
    low, high = _ends(known)
    filled = np.where(np.isnan(losses), high, losses)
    if low > 0:
        shares = np.log(np.clip(filled, low, high) / low) / np.log(high / low)
    else:
        shares = (np.clip(filled, low, high) - low) / (high - low)
    colours = _table()[np.rint(255 * shares).astype(np.uint8)]
    colours[np.isnan(losses)] = 0xFF0E1013
    return thumbnails.from_rgb32(np.ascontiguousarray(colours[::-1]))


def _numbers_of(losses: NDArray[np.float64]) -> list[str]:
    """Return what stands beside the scale, from the top; nothing where no loss is known."""
    known = losses[np.isfinite(losses)]
    if not len(known):
        return []
    low, high = _ends(known)
    return [f"{value:.3g}" for value in (high, _between(low, high), low)]


def _ends(known: NDArray[np.float64]) -> tuple[float, float]:
    low, high = float(known.min()), float(np.percentile(known, 98))
    return low, high if high > low else low + 1.0


def _between(low: float, high: float) -> float:
    """Return what lies in the middle of the scale."""
    return float(np.sqrt(low * high)) if low > 0 else (low + high) / 2


def _table() -> NDArray[np.uint32]:
    return thumbnails.colour_table(_STOPS)
