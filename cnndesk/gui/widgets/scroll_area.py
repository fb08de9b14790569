"""A scroll area whose bar makes up its mind.

Contents that grow with their width, such as a picture, can need the bar without it and not need it
with it. Qt then shows and hides the bar in turn until the stack ends. Here the bar stays as soon as
it has come and gone a few times at one go: before the window has come to anything else, however
long that takes, or within a moment.
"""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

TURNS = 6  # of the contents' width, until the bar stays
AT_ONE_GO = 0.5  # seconds


class ScrollArea(QScrollArea):
    """A scroll area for contents of any kind."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._turns = 0
        self._began = 0.0
        self._width = -1
        self._holds = False
        self._at_it = QTimer(self, singleShot=True, interval=0)  # runs until all is laid out

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(event, QResizeEvent):
            self._count(event.size().width())
        return super().eventFilter(watched, event)

    def _count(self, width: int) -> None:
        if width == self._width:
            return
        self._width = width
        if not self._is_one_go:
            self._began, self._turns = time.monotonic(), 0
        self._at_it.start()
        self._turns += 1
        undecided = self.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAsNeeded
        if self._turns > TURNS and undecided:
            self._holds = True
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size() != event.oldSize() and self._holds and not self._turning:
            self._holds = False
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        super().resizeEvent(event)

    @property
    def _turning(self) -> bool:
        """Whether the bar is coming and going just now."""
        return self._turns > TURNS and self._is_one_go

    @property
    def _is_one_go(self) -> bool:
        return self._at_it.isActive() or time.monotonic() - self._began <= AT_ONE_GO
