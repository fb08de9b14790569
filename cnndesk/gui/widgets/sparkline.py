"""A small curve of shares over epochs: two labels, one line, a dot at its end."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnndesk.gui.widgets import theme

HEIGHT = 76
LEFT = 32


class Sparkline(QWidget):
    """Percent over epochs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: Sequence[tuple[float, float]] = ()
        self._end = 1.0
        self._color = QColor()
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_points(
        self, points: Sequence[tuple[float, float]], end: float, colour: QColor
    ) -> None:
        """Show (epoch, share) points on an axis from 0 to ``end`` epochs."""
        self._points, self._end, self._color = points, max(end, 1e-9), colour
        if points:
            self.setAccessibleDescription(f"{100 * points[-1][1]:.1f} %")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(LEFT, 8, self.width() - LEFT - 5, self.height() - 16)
        low = min((y for _, y in self._points), default=0.0)
        bottom = 0.5 if low >= 0.5 else 0.0
        painter.setFont(theme.font(theme.CAPTION))
        for share, y in ((1.0, area.top()), (bottom, area.bottom())):
            painter.setPen(QPen(theme.color("grid"), 1))
            painter.drawLine(
                QPointF(area.left(), round(y) + 0.5), QPointF(area.right(), round(y) + 0.5)
            )
            painter.setPen(theme.color("axis"))
            box = QRectF(0, y - 8, LEFT - 7, 16)
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, flags, f"{100 * share:.0f}")
        places = [
            QPointF(
                area.left() + min(x / self._end, 1.0) * area.width(),
                area.bottom() - (y - bottom) / (1.0 - bottom) * area.height(),
            )
            for x, y in self._points
        ]
        if not places:
            return
        painter.setPen(QPen(self._color, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPolyline(QPolygonF(places))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._color)
        painter.drawEllipse(places[-1], 4, 4)

    def sizeHint(self) -> QSize:
        return QSize(220, HEIGHT)
