"""A cover over what would answer a question; it says why and goes when the answer is given."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from cnndesk.gui.widgets import theme

_MARGIN = 12


class Cover(QWidget):
    """Lies over one widget, takes its clicks and follows its size."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.setAccessibleName(self.tr("Hidden until you have answered"))
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
        words = self.tr("Hidden until you have answered")
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        if painter.boundingRect(room, flags, words).height() > self.height():
            words = self.tr("Hidden")
        painter.drawText(room, flags, words)


class Covers:
    """The covers of a step."""

    def __init__(self) -> None:
        self._covers: list[Cover] = []

    def show(self, wanted: list[QWidget]) -> None:
        """Cover these widgets, and only these."""
        for cover in self._covers:
            if cover.parentWidget() not in wanted:
                self._remove(cover)
        self._covers = [c for c in self._covers if c.parentWidget() in wanted]
        covered = [cover.parentWidget() for cover in self._covers]
        self._covers += [Cover(widget) for widget in wanted if widget not in covered]

    def clear(self) -> None:
        """Take all away."""
        self.show([])

    @staticmethod
    def _remove(cover: Cover) -> None:
        cover.hide()
        cover.deleteLater()
