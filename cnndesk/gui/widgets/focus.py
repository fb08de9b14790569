"""What widgets that paint themselves have in common for the keyboard: arrows, and a ring.

Qt draws the focus of its own controls; whatever can be clicked and is painted here shows it too.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from cnndesk.gui.widgets import theme

ARROWS = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}
"""Rows and columns that the arrow keys go."""

PRESSES = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
"""Keys that do what a click does."""


def paint_ring(painter: QPainter, box: QRectF, radius: float = 4.0) -> None:
    """Draw the ring of the keyboard focus inside a box."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.color("accent"), 2))
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius)
    painter.restore()


def paint_halo(painter: QPainter, box: QRectF, radius: float = 4.0) -> None:
    """Draw a pale ring around a box that is marked already: the keyboard is there."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    colour = theme.color("accent")
    colour.setAlphaF(0.45)
    painter.setPen(QPen(colour, 3))
    painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), radius, radius)
    painter.restore()
