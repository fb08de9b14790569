"""A view of which a place can be clicked, dragged to, or gone to by the arrow keys."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from cnndesk.gui.widgets.focus import ARROWS, paint_ring
from cnndesk.gui.widgets.map_detail import ValueView


class Picking(ValueView):
    """Tells over which place the left button is pressed or moved, and of arrow keys."""

    picked = Signal(int, int)
    """Row and column."""
    moved = Signal(int, int)
    """An arrow key: rows and columns further."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_frame(self, frame: tuple[int, int, int, int] | None) -> None:
        """Frame rows and columns, and say which."""
        super().show_frame(frame)
        words = ""
        if frame is not None:
            words = self.tr("row {r}, column {c}").format(r=frame[0] + 1, c=frame[1] + 1)
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            paint_ring(QPainter(self), QRectF(self.rect()))

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = ARROWS.get(Qt.Key(event.key()))
        if step is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        else:
            self.moved.emit(*step)
