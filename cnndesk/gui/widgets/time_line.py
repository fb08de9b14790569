"""A line with marks on it, one of which is chosen: what the time machine is scrubbed by.

Painting and picking only; what the marks are is for those who use it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnndesk.gui.widgets import theme

EDGE = 10.0
"""Pixels left free at both ends, for half a handle and its ring."""

HANDLE = 6.0


@dataclass(frozen=True)
class Mark:
    """A place on the line.

    Attributes
    ----------
    at : float
        Where, in the unit of the line, ascending.
    strong : bool
        Drawn higher: what is marked, or the best.
    faint : bool
        Drawn lower.
    words : str
        What it is called.
    """

    at: float
    strong: bool = False
    faint: bool = False
    words: str = ""


class TimeLine(QWidget):
    """The line; arrow keys, Home and End move along it as a slider, Space plays it.

    Attributes
    ----------
    chosen : int
        Place of the chosen mark.
    """

    picked = Signal(int)
    """The place of a mark that was chosen by mouse or key."""
    play_wanted = Signal()
    """Space was pressed: play, or stop playing."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks: tuple[Mark, ...] = ()
        self.chosen = 0
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(80)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(300, 28)

    def show_marks(self, marks: Sequence[Mark], chosen: int) -> None:
        """Show marks, the chosen one with the handle."""
        self._marks = tuple(marks)
        self.chosen = min(max(chosen, 0), max(len(self._marks) - 1, 0))
        if self._marks:
            self.setAccessibleDescription(self._marks[self.chosen].words)
            self.setToolTip(self._marks[self.chosen].words)
        self.update()

    @property
    def marks(self) -> tuple[Mark, ...]:
        """What is shown."""
        return self._marks

    def x_of(self, place: int) -> float:
        """Return where a mark is, in pixels."""
        first, last = self._marks[0].at, self._marks[-1].at
        share = (self._marks[place].at - first) / (last - first) if last > first else 1.0
        return EDGE + share * (self.width() - 2 * EDGE)

    def _pick(self, place: int) -> None:
        place = min(max(place, 0), len(self._marks) - 1)
        if self._marks and place != self.chosen:
            self.chosen = place
            self.setAccessibleDescription(self._marks[place].words)
            self.update()
            self.picked.emit(place)

    def _nearest(self, x: float) -> int:
        return min(range(len(self._marks)), key=lambda n: abs(self.x_of(n) - x))

    # Mouse and keys ------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._marks:
            self._pick(self._nearest(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton and self._marks:
            self._pick(self._nearest(event.position().x()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._pick(self.chosen + (-1 if event.angleDelta().y() > 0 else 1))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self._marks) - 1
        if event.key() == Qt.Key.Key_Space and self._marks:
            self.play_wanted.emit()
            return
        wanted = {
            Qt.Key.Key_Left: self.chosen - 1,
            Qt.Key.Key_Down: self.chosen - 1,
            Qt.Key.Key_Right: self.chosen + 1,
            Qt.Key.Key_Up: self.chosen + 1,
            Qt.Key.Key_PageDown: self.chosen - 5,
            Qt.Key.Key_PageUp: self.chosen + 5,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }.get(Qt.Key(event.key()))
        if wanted is None or event.modifiers() not in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            super().keyPressEvent(event)
            return
        self._pick(wanted)

    # Painting ------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        rest, done = theme.color("border"), theme.color("accent")
        painter.setPen(QPen(rest, 2))
        painter.drawLine(QPointF(EDGE, middle), QPointF(self.width() - EDGE, middle))
        if not self._marks:
            return
        handle = self.x_of(self.chosen)
        painter.setPen(QPen(done, 2))
        painter.drawLine(QPointF(EDGE, middle), QPointF(handle, middle))
        for place, mark in enumerate(self._marks):
            half = 7.0 if mark.strong else 3.0 if mark.faint else 4.5
            x = self.x_of(place)
            painter.setPen(QPen(done if place <= self.chosen else rest, 2 if mark.strong else 1))
            painter.drawLine(QPointF(x, middle - half), QPointF(x, middle + half))
        painter.setPen(QPen(done, 2))
        painter.setBrush(theme.color("panel"))
        painter.drawEllipse(QPointF(handle, middle), HANDLE, HANDLE)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(done, 1))
            side = 2 * HANDLE + 6
            painter.drawEllipse(QRectF(handle - side / 2, middle - side / 2, side, side))
