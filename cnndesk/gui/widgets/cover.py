"""A cover over a widget that is not to be seen or used at present; it says why."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from cnndesk.gui.widgets import theme

_MARGIN = 12


class Cover(QWidget):
    """Lies over one widget, takes its clicks and follows its size.

    Parameters
    ----------
    over : QWidget
    words : str
        Why.
    short : str
        The same where there is little room.
    """

    def __init__(self, over: QWidget, words: str, short: str) -> None:
        super().__init__(over)
        self._over, self._words, self._short = over, words, short
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        over.installEventFilter(self)
        self.setGeometry(over.rect())
        self.raise_()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the widget's size."""
        if watched is self._over and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._over.rect())
            self.raise_()
        return False

    def event(self, event: QEvent) -> bool:
        """Let no click or wheel through."""
        if event.type() in (
            QEvent.Type.MouseButtonPress,
            QEvent.Type.MouseButtonRelease,
            QEvent.Type.MouseButtonDblClick,
            QEvent.Type.Wheel,
            QEvent.Type.ToolTip,
        ):
            event.accept()
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("panel"))
        painter.setPen(QPen(theme.color("border"), 1, Qt.PenStyle.DashLine))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.setPen(theme.color("text2"))
        painter.setFont(theme.font(theme.SECONDARY))
        room = self.rect().adjusted(_MARGIN, 0, -_MARGIN, 0)
        words = self._words
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        if painter.boundingRect(room, flags, words).height() > self.height():
            words = self._short
        painter.drawText(room, flags, words)
