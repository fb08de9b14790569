"""A small word in a rounded frame, with a dot of a colour before it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnndesk.gui.widgets import theme

_HEIGHT, _SIDE, _DOT = 22, 9, 13


class DotLabel(QWidget):
    """The word.

    Parameters
    ----------
    words : str
    colour : str
        ``"#RRGGBB"``, or nothing for no dot.
    """

    def __init__(self, words: str, colour: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._colour = words, colour
        self.setFont(theme.font(theme.SECONDARY))
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """Return the word."""
        return self._words

    def sizeHint(self) -> QSize:
        dot = _DOT if self._colour else 0
        width = self.fontMetrics().horizontalAdvance(self._words) + 2 * _SIDE + dot
        return QSize(width, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("hairline"), 1))
        painter.setBrush(theme.color("raised"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        left = float(_SIDE)
        if self._colour:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._colour))
            painter.drawEllipse(QPointF(_SIDE + 4, box.center().y()), 4, 4)
            left += _DOT
        painter.setPen(theme.color("text"))
        painter.drawText(
            QRectF(left, 0, self.width() - left, self.height()),
            Qt.AlignmentFlag.AlignVCenter,
            self._words,
        )
