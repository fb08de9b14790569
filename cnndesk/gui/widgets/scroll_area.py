"""A scroll area whose bar makes up its mind, and that is as wide as what it shows needs.

Contents that grow with their width, such as a picture, can need the bar without it and not need it
with it. Qt then shows and hides the bar in turn until the stack ends. Here the bar stays as soon as
it has come and gone a few times at one go: before the window has come to anything else, however
long that takes, or within a moment.

Where nothing scrolls sideways, what is wider than the area could never be seen. So the area then is
at least as wide as its contents can be made, also where a column was given a width: that may have
been measured in English, or at another size of type.
"""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QStyle, QWidget

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
        self._least, self._fixed = 0, 0  # widths that were asked for
        self._needs = 0  # what the contents needed when room was made for them
        self.verticalScrollBar().rangeChanged.connect(self._show_handle)

    def _show_handle(self, low: int, high: int) -> None:
        """Show no handle on a bar that stays although nothing is left to scroll."""
        self.verticalScrollBar().setEnabled(high > low)

    @property
    def least_width(self) -> int:
        """What the contents need where nothing scrolls sideways, with room for the bar; else 0."""
        off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        content = self.widget()
        if content is None or self.horizontalScrollBarPolicy() != off:
            return 0
        shrinks = content.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Ignored
        hint = 0 if shrinks else content.minimumSizeHint().width()
        bar = 0
        if self.verticalScrollBarPolicy() != off:
            bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, self)
        return max(hint, content.minimumWidth()) + bar + 2 * self.frameWidth()

    def minimumSizeHint(self) -> QSize:
        """Return a size in which the contents are whole from left to right."""
        hint = super().minimumSizeHint()
        return QSize(max(self.least_width, hint.width()), hint.height())

    def setMinimumWidth(self, width: int) -> None:
        """Have at least this width, or what the contents need if that is more, now and later."""
        self._least = width
        super().setMinimumWidth(max(width, self.least_width))

    def setFixedWidth(self, width: int) -> None:
        """Have this width, or what the contents need if that is more, now and later."""
        self._fixed = width
        super().setFixedWidth(max(width, self.least_width))

    def _make_room(self) -> None:
        needs = self.least_width
        if needs == self._needs:
            return  # contents change all the time; what is around is laid out anew only if it must
        self._needs = needs
        if self._fixed:
            self.setFixedWidth(self._fixed)
        elif self._least:
            self.setMinimumWidth(self._least)
        self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(event, QResizeEvent):
            self._count(event.size().width())
        elif event.type() == QEvent.Type.LayoutRequest and watched is self.widget():
            self._make_room()
        return super().eventFilter(watched, event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Make room also for contents without a layout, whose change is told to the viewport."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._make_room()
        return super().viewportEvent(event)

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
