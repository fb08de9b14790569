"""Old content while new content is on its way: paler, below a thin bar that says how far it is.

It comes only after a moment, so that what is quick does not flicker. Clicks go through it: the old
content can still be read, and left.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from cnndesk.gui.widgets import theme

AFTER = 300
"""Milliseconds before anything is to be seen."""

KEPT = 0.6
"""What stays of the content."""

BAR = 2
"""Height of the bar, in pixels."""


class Veil(QWidget):
    """Lies over a widget while it is out of date.

    Parameters
    ----------
    over : QWidget
        What is covered.
    """

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._part = 0.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("New content is on its way"))
        self._soon = QTimer(self, singleShot=True, interval=AFTER)
        self._soon.timeout.connect(self._appear)
        over.installEventFilter(self)
        self.hide()

    @property
    def is_due(self) -> bool:
        """Whether it is there, or about to come."""
        return self._soon.isActive() or not self.isHidden()

    def set_busy(self, on: bool) -> None:
        """Come in a moment, or go at once."""
        if on and not self.is_due:
            self._part = 0.0
            self._soon.start()
        elif not on:
            self._soon.stop()
            self.hide()

    def show_part(self, done: int, total: int) -> None:
        """Say how far it is; a total of 0 is not known."""
        part = min(done / total, 1.0) if total > 0 else 0.0
        if part != self._part:
            self._part = part
            self.update(0, 0, self.width(), BAR)

    def _appear(self) -> None:
        self._cover()
        self.show()
        self.raise_()

    def _cover(self) -> None:
        over = self.parentWidget()
        if over is not None:
            self.setGeometry(over.rect())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self.isHidden() and event.type() == QEvent.Type.Resize:
            self._cover()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground = theme.color("panel")
        ground.setAlphaF(1 - KEPT)
        painter.fillRect(event.rect(), ground)
        painter.fillRect(QRectF(0, 0, self._part * self.width(), BAR), theme.color("accent"))
