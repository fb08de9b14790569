"""Histograms of one value, a row for each class over the same bins."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.formats import signed

ROW = 40
_AXIS = 18
_NAMES = 64


@dataclass(frozen=True, eq=False)
class ClassRow:
    """One class.

    Attributes
    ----------
    name : str
    colour : QColor
    counts : ndarray of int64, (bins,)
    """

    name: str
    colour: QColor
    counts: NDArray[np.int64]


class ClassHistograms(QWidget):
    """Rows of bars, each as high as its own largest; below them the values."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._rows: tuple[ClassRow, ...] = ()
        self._low, self._high = 0.0, 1.0
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def rows(self) -> tuple[ClassRow, ...]:
        """What is shown."""
        return self._rows

    def show_rows(self, rows: Sequence[ClassRow], low: float, high: float) -> None:
        """Show histograms whose bins reach from one value to the other."""
        self._rows, self._low, self._high = tuple(rows), low, high
        self.setFixedHeight(theme.px(ROW) * len(rows) + theme.px(_AXIS) if rows else 0)
        self.setAccessibleDescription(", ".join(row.name for row in rows))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        names, row_height = theme.px(_NAMES), theme.px(ROW)
        room = self.width() - names
        painter.setFont(theme.font(theme.SECONDARY))
        for place, row in enumerate(self._rows):
            top = place * row_height
            painter.setPen(theme.color("text"))
            words = painter.fontMetrics().elidedText(
                row.name, Qt.TextElideMode.ElideRight, names - 8
            )
            box = QRectF(0, top + row_height - 20, names - 8, 20)
            painter.drawText(box, Qt.AlignmentFlag.AlignBottom, words)
            width = room / len(row.counts)
            most = max(int(row.counts.max()), 1)
            for number, count in enumerate(row.counts.tolist()):
                if count:
                    high = max(1.0, count / most * (row_height - 8))
                    left = names + number * width
                    bar = QRectF(left, top + row_height - 2 - high, max(width - 1, 1), high)
                    painter.fillRect(bar, row.colour)
            line = QRectF(names, top + row_height - 2, room, 1)
            painter.fillRect(line, theme.color("border"))
        if self._rows:
            self._draw_axis(painter, QRectF(names, len(self._rows) * row_height, room, _AXIS))

    def _draw_axis(self, painter: QPainter, box: QRectF) -> None:
        painter.setFont(theme.font(theme.CAPTION))
        painter.setPen(theme.color("axis"))
        middle = (self._low + self._high) / 2
        for value, align in (
            (self._low, Qt.AlignmentFlag.AlignLeft),
            (middle, Qt.AlignmentFlag.AlignHCenter),
            (self._high, Qt.AlignmentFlag.AlignRight),
        ):
            painter.drawText(box, align | Qt.AlignmentFlag.AlignVCenter, signed(value, 1))
