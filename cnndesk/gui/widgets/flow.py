"""Layouts that break: what does not fit begins another row, no word is cut off."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QLayoutItem, QSizePolicy, QWidget


class FlowLayout(QLayout):
    """Widgets beside each other, in as many rows as they need; each row fills the width.

    Parameters
    ----------
    parent : QWidget, optional
    spacing : int
        Between widgets, and between rows.
    """

    def __init__(self, parent: QWidget | None = None, spacing: int = 6) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), moves=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, moves=True)

    def sizeHint(self) -> QSize:
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() + self.spacing() for size in shown)
        return QSize(width, max((size.height() for size in shown), default=0))

    def minimumSize(self) -> QSize:
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = max((size.width() for size in shown), default=0)
        return QSize(width, max((size.height() for size in shown), default=0))

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        rows: list[list[QLayoutItem]] = []
        left = 0
        for item in self._items:
            if item.isEmpty():
                continue
            wanted = item.sizeHint().width()
            if not rows or wanted > left:
                rows.append([])
                left = width
            rows[-1].append(item)
            left -= wanted + self.spacing()
        return rows

    def _place(self, rect: QRect, *, moves: bool) -> int:
        """Lay the widgets out; returns the height they need."""
        margins: QMargins = self.contentsMargins()
        inner = rect.marginsRemoved(margins)
        y = inner.top()
        for row in self._rows(inner.width()):
            high = max(item.sizeHint().height() for item in row)
            if moves:
                self._place_row(row, QRect(inner.left(), y, inner.width(), high))
            y += high + self.spacing()
        used = y - self.spacing() - inner.top() if y > inner.top() else 0
        return used + margins.top() + margins.bottom()

    def _place_row(self, row: list[QLayoutItem], room: QRect) -> None:
        free = room.width() - sum(item.sizeHint().width() + self.spacing() for item in row)
        free += self.spacing()
        x = room.left()
        for number, item in enumerate(row):
            share = free // (len(row) - number)
            free -= share
            width = item.sizeHint().width() + share
            item.setGeometry(QRect(x, room.top(), width, room.height()))
            x += width + self.spacing()


class FlowBox(QWidget):
    """A widget of such rows: never lower than they are.

    Parameters
    ----------
    parent : QWidget, optional
    spacing : int
        Between widgets, and between rows.
    """

    def __init__(self, parent: QWidget | None = None, spacing: int = 6) -> None:
        super().__init__(parent)
        self.rows = FlowLayout(self, spacing)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def fit(self) -> None:
        """Become as high as the rows, after a widget changed its words or was hidden."""
        self.setMinimumHeight(self.rows.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()


class Beside(QWidget):
    """Two groups beside each other, or below each other where they have no room for that.

    Parameters
    ----------
    first, second : QLayout
    spacing : int
        Between them.
    margins : (int, int, int, int)
    """

    def __init__(
        self,
        first: QLayout,
        second: QLayout,
        spacing: int = 8,
        margins: tuple[int, int, int, int] = (0, 0, 0, 0),
    ) -> None:
        super().__init__()
        self._parts = (first, second)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(*margins)
        self._box.setSpacing(spacing)
        self._box.addLayout(first, 1)
        self._box.addLayout(second)

    @property
    def is_broken(self) -> bool:
        """Whether the second group is below the first."""
        return self._box.direction() == QBoxLayout.Direction.TopToBottom

    def fit(self) -> None:
        """Break or not, after something in it was hidden or says something else."""
        margins = self._box.contentsMargins()
        wanted = sum(part.minimumSize().width() for part in self._parts) + self._box.spacing()
        fits = wanted + margins.left() + margins.right() <= self.width()
        way = QBoxLayout.Direction
        self._box.setDirection(way.LeftToRight if fits else way.TopToBottom)

    def minimumSizeHint(self) -> QSize:
        """Ask for no more width than the wider group."""
        margins = self._box.contentsMargins()
        width = max(part.minimumSize().width() for part in self._parts)
        return QSize(width + margins.left() + margins.right(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
