"""The whole drawing in small, with the part that is seen.

It is there while the drawing is larger than the view; a press or drag moves the view.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from cnndesk.document.shapes import Status
from cnndesk.gui import theme
from cnndesk.gui.canvas.ink import ink

if TYPE_CHECKING:
    from cnndesk.gui.canvas.view import CanvasView

WIDTH, HEIGHT, MARGIN = 176, 116, 8


class Minimap(QWidget):
    """The minimap of a view.

    Parameters
    ----------
    view : CanvasView
    """

    def __init__(self, view: CanvasView) -> None:
        super().__init__(view)
        self._view = view
        self.resize(WIDTH, HEIGHT)
        self.setAccessibleName(self.tr("Overview of the drawing"))
        self.setToolTip(self.tr("The whole drawing; drag to move what is seen"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()

    def place(self, right: int, bottom: int) -> None:
        """Stand in a corner of the canvas."""
        self.move(right - WIDTH - 12, bottom - HEIGHT)

    def refresh(self) -> None:
        """Appear, disappear or draw again."""
        content = self._view.canvas.content_rect()
        seen = self._view.visible_rect()
        needed = not content.isEmpty() and not seen.adjusted(-30, -30, 30, 30).contains(content)
        if needed != self.isVisibleTo(self._view):
            self.setVisible(needed)
        if needed:
            self.update()

    def _frame(self) -> tuple[QRectF, float]:
        """Return the part of the scene that is drawn, and the scale."""
        area = self._view.canvas.content_rect()
        room_w, room_h = WIDTH - 2 * MARGIN, HEIGHT - 2 * MARGIN
        scale = min(room_w / max(area.width(), 1), room_h / max(area.height(), 1))
        return area, scale

    def paintEvent(self, event: QPaintEvent) -> None:
        area, scale = self._frame()
        with_ink = ink()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("border"), 1))
        painter.setBrush(theme.color("panel", 235))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, theme.RADIUS_CONTROL, theme.RADIUS_CONTROL)
        painter.translate(
            MARGIN + (WIDTH - 2 * MARGIN - area.width() * scale) / 2 - area.left() * scale,
            MARGIN + (HEIGHT - 2 * MARGIN - area.height() * scale) / 2 - area.top() * scale,
        )
        painter.setPen(Qt.PenStyle.NoPen)
        for item in self._view.canvas.blocks.values():
            body = item.body
            colour = with_ink.family[item.placed.block.family]
            painter.setBrush(with_ink.error if item.status is Status.ERROR else colour)
            rect = QRectF(body.topLeft() * scale, body.size() * scale)
            painter.drawRect(rect)
        seen = self._view.visible_rect().intersected(area.adjusted(-60, -60, 60, 60))
        painter.setPen(QPen(with_ink.accent, 1.5))
        painter.setBrush(theme.color("accent", 30))
        painter.drawRoundedRect(QRectF(seen.topLeft() * scale, seen.size() * scale), 2, 2)

    def _go_to(self, point: QPointF) -> None:
        area, scale = self._frame()
        left = MARGIN + (WIDTH - 2 * MARGIN - area.width() * scale) / 2
        top = MARGIN + (HEIGHT - 2 * MARGIN - area.height() * scale) / 2
        self._view.centre_on(
            QPointF(
                area.left() + (point.x() - left) / scale, area.top() + (point.y() - top) / scale
            )
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._go_to(event.position())
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go_to(event.position())
        event.accept()
