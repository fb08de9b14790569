"""A ring around the thing that a lesson speaks of; it takes no clicks and follows what it rings."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from cnndesk.gui.lessons.targets import Place
from cnndesk.gui.widgets import theme

GAP = 3
"""Between the thing and the ring."""
WIDTH = 2


class Pointer(QWidget):
    """The ring of one window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def ring(self, place: Place | None) -> None:
        """Stand around a place, or nowhere."""
        top = self._window
        if place is None or not top.isAncestorOf(place[0]):  # a panel that floats has no ring
            self.hide()
            return
        widget, rect = place
        grow = GAP + WIDTH
        corner = widget.mapTo(top, rect.topLeft())
        wanted = rect.translated(corner - rect.topLeft()).adjusted(-grow, -grow, grow, grow)
        wanted = wanted.intersected(top.rect())
        if self.geometry() != wanted or not self.isVisible():
            self.setGeometry(wanted)
            self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("accent"), WIDTH))
        inside = QRectF(self.rect()).adjusted(WIDTH / 2, WIDTH / 2, -WIDTH / 2, -WIDTH / 2)
        painter.drawRoundedRect(inside, theme.RADIUS_BLOCK, theme.RADIUS_BLOCK)
