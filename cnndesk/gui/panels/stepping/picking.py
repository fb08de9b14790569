"""A view of which a place can be clicked, or dragged to."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent

from cnndesk.gui.widgets.map_detail import ValueView


class Picking(ValueView):
    """Tells over which place the left button is pressed or moved."""

    picked = Signal(int, int)
    """Row and column."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pick(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._pick(event.position())

    def _pick(self, point: QPointF) -> None:
        row, column = self.cell_at(point)
        if row >= 0:
            self.picked.emit(row, column)
