"""An empty state on which things are dropped: a dashed frame, words, and buttons beside."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.basic import IconLabel, text

_MARGIN = 16


class DropArea(QWidget):
    """A dashed frame with an icon, a line, a sentence and buttons in its middle."""

    def __init__(self, line: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hot = False
        icon = IconLabel("image", "text3", 40)
        head = text(line, "", theme.PANEL_TITLE, 600, wrap=True)
        words = text(sentence, "secondary", wrap=True)
        for label in (head, words):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.addStretch(1)
        self.buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 32, 32, 32)
        column.setSpacing(6)
        column.addStretch(2)
        column.addWidget(icon, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(6)
        column.addWidget(head)
        column.addWidget(words)
        column.addSpacing(8)
        column.addLayout(self.buttons)
        column.addStretch(3)

    def add_button(self, made: QWidget) -> None:
        """Add a button on the right of the others."""
        self.buttons.insertWidget(self.buttons.count() - 1, made)

    def set_hot(self, hot: bool) -> None:
        """Show that what is dragged would be taken."""
        if hot != self._hot:
            self._hot = hot
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme.color("accent" if self._hot else "border"), 2 if self._hot else 1.5)
        pen.setDashPattern([4, 4])
        painter.setPen(pen)
        if self._hot:
            painter.setBrush(theme.color("accent_soft", 90))
        frame = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        painter.drawRoundedRect(frame, 8, 8)
