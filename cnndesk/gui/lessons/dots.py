"""The dots of a lesson's card: one a step, done, present or to come."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from cnndesk.gui.lessons.guide import Guide
from cnndesk.gui.widgets import theme

_DOT = 7
_PITCH, _CLOSEST = 15, 9


class Dots(QWidget):
    """One dot a step: done, present, to come; a click goes to it."""

    chosen = Signal(int)

    def __init__(self, guide: Guide, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guide = guide
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Steps of the lesson"))

    def _count(self) -> int:
        return len(self._guide.lesson.steps) if self._guide.lesson is not None else 0

    def sizeHint(self) -> QSize:
        return QSize(max(1, self._count()) * _PITCH, 20)

    def minimumSizeHint(self) -> QSize:
        return QSize(max(1, self._count()) * _CLOSEST, 20)

    @property
    def _pitch(self) -> float:
        """Pixels from dot to dot: closer together where the card is narrow."""
        return min(float(_PITCH), self.width() / max(1, self._count()))

    def place_of(self, step: int) -> QPointF:
        """Return the middle of a dot."""
        return QPointF((step + 0.5) * self._pitch, self.height() / 2)

    def step_at(self, point: QPointF) -> int:
        """Return the step at a place, or −1."""
        found = int(point.x() // self._pitch)
        return found if 0 <= found < self._count() else -1

    def mousePressEvent(self, event: QMouseEvent) -> None:
        step = self.step_at(event.position())
        if step >= 0:
            self.chosen.emit(step)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        step, lesson = self.step_at(event.position()), self._guide.lesson
        if step >= 0 and lesson is not None:
            words = f"{step + 1}. {lesson.steps[step].title}"
            QToolTip.showText(event.globalPosition().toPoint(), words, self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        move = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if move is None:
            super().keyPressEvent(event)
        elif 0 <= self._guide.index + move < self._count():
            self.chosen.emit(self._guide.index + move)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for n in range(self._count()):
            middle = self.place_of(n)
            present = n == self._guide.index
            name = "accent" if present else "good" if n in self._guide.done else "border"
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(name))
            radius = _DOT / 2 + (1 if present else 0)
            painter.drawEllipse(middle, radius, radius)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(theme.color("accent"))
            box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(box, theme.RADIUS_CONTROL, theme.RADIUS_CONTROL)
