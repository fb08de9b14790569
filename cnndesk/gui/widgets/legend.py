"""Colours with their names in a line, and how a selection divides among them; painted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from cnndesk.gui.widgets import theme

Item = tuple[str, str]
"""Name and ``"#RRGGBB"``."""


class Legend(QWidget):
    """Dots with names on the left, a remark on the right; names give way first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.items: tuple[Item, ...] = ()
        self.remark = ""
        self.setFixedHeight(24)

    def show_items(self, items: Sequence[Item], remark: str) -> None:
        """Show other ones."""
        self.items, self.remark = tuple(items), remark
        self.setAccessibleName(remark)
        self.setToolTip(remark)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(theme.CAPTION))
        metrics = painter.fontMetrics()
        painter.setPen(theme.color("text2"))
        vertical = Qt.AlignmentFlag.AlignVCenter
        box = QRectF(self.rect()).adjusted(12, 0, -12, 0)
        shown = metrics.elidedText(self.remark, Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(box, vertical | Qt.AlignmentFlag.AlignRight, shown)
        end = box.right() - metrics.horizontalAdvance(shown) - 16
        x = box.left()
        for name, colour in self.items:
            width = metrics.horizontalAdvance(name) + 26
            if x + width > end:
                break
            painter.setBrush(QColor(colour))
            painter.setPen(theme.color("border"))
            painter.drawEllipse(QRectF(x, self.height() / 2 - 4, 8, 8))
            painter.setPen(theme.color("text2"))
            painter.drawText(QRectF(x + 13, 0, width, self.height()), vertical, name)
            x += width


class Composition(QWidget):
    """How many images of a selection are of each class: a bar and words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.parts: tuple[tuple[str, str, int], ...] = ()
        self.setFixedHeight(28)

    def show_parts(self, parts: Sequence[tuple[str, str, int]]) -> None:
        """Show name, colour and count of each, largest first."""
        self.parts = tuple(sorted(parts, key=lambda part: -part[2]))
        words = ", ".join(f"{name}: {count}" for name, _, count in self.parts)
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        total = sum(count for _, _, count in self.parts)
        if not total:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(theme.CAPTION))
        metrics = painter.fontMetrics()
        x, text = 0.0, 0.0
        for name, colour, count in self.parts:
            width = self.width() * count / total
            painter.fillRect(QRectF(x, 1, max(width - 1, 1), 6), QColor(colour))
            x += width
            words = f"{name}: {count}"
            room = metrics.horizontalAdvance(words) + 22
            if text + room <= self.width():
                painter.setPen(theme.color("border"))
                painter.setBrush(QColor(colour))
                painter.drawEllipse(QRectF(text, 15, 8, 8))
                painter.setPen(theme.color("text2"))
                vertical = Qt.AlignmentFlag.AlignVCenter
                painter.drawText(QRectF(text + 12, 10, room, 18), vertical, words)
            text += room
