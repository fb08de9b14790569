"""Numbers by row and column, each marked by whether it is told apart from chance."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.formats import with_sign

_NAME, _NOTE, _CELL, _ROW, _HEAD = 84, 84, 76, 32, 30


@dataclass(frozen=True, eq=False)
class MatrixRow:
    """One row.

    Attributes
    ----------
    name, note : str
    values : ndarray of float64, (k,)
    told_apart : ndarray of bool, (k,)
    tips : tuple of str
    """

    name: str
    note: str
    values: NDArray[np.float64]
    told_apart: NDArray[np.bool_]
    tips: tuple[str, ...]


class ConceptMatrix(QWidget):
    """Rows of cells: coloured with a number where it is told apart, pale where it may be chance."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._columns: tuple[str, ...] = ()
        self._rows: tuple[MatrixRow, ...] = ()
        self._note = ""
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def rows(self) -> tuple[MatrixRow, ...]:
        """What is shown."""
        return self._rows

    def show_rows(self, columns: Sequence[str], rows: Sequence[MatrixRow], note: str) -> None:
        """Show other numbers; `note` heads the second column."""
        self._columns, self._rows, self._note = tuple(columns), tuple(rows), note
        wide = theme.px(_NAME) + theme.px(_NOTE) + len(columns) * theme.px(_CELL)
        high = theme.px(_HEAD) + len(rows) * theme.px(_ROW)
        self.setMinimumSize(wide if rows else 0, high if rows else 0)
        self.setFixedHeight(high if rows else 0)
        told = [
            f"{row.name}, {column}: {with_sign(float(value))}"
            for row in rows
            for column, value, apart in zip(columns, row.values, row.told_apart, strict=True)
            if apart
        ]
        self.setAccessibleDescription("; ".join(told))
        self.update()

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    @property
    def _cell_width(self) -> float:
        room = self.width() - theme.px(_NAME) - theme.px(_NOTE)
        return min(room / max(len(self._columns), 1), 2.0 * theme.px(_CELL))

    def cell_rect(self, row: int, column: int) -> QRectF:
        """Return where a number is."""
        left = theme.px(_NAME) + theme.px(_NOTE) + column * self._cell_width
        top = theme.px(_HEAD) + row * theme.px(_ROW)
        return QRectF(left, top, self._cell_width, theme.px(_ROW)).adjusted(1, 1, -1, -1)

    def _cell_at(self, point: QPoint) -> tuple[int, int]:
        for row in range(len(self._rows)):
            for column in range(len(self._columns)):
                if self.cell_rect(row, column).contains(point):
                    return row, column
        return -1, -1

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        head = theme.px(_HEAD)
        painter.setFont(theme.font(theme.CAPTION))
        painter.setPen(theme.color("text2"))
        middle = Qt.AlignmentFlag.AlignVCenter
        metrics = painter.fontMetrics()
        for column, words in enumerate(self._columns):
            box = self.cell_rect(0, column)
            cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(box.width()) - 4)
            room = QRectF(box.left(), 0, box.width(), head)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, cut)
        if self._rows:
            note = QRectF(theme.px(_NAME), 0, theme.px(_NOTE), head)
            painter.drawText(note, middle, self._note)
        most = max((float(np.abs(row.values).max()) for row in self._rows), default=1.0) or 1.0
        for number, row in enumerate(self._rows):
            top = head + number * theme.px(_ROW)
            painter.setFont(theme.font(theme.SECONDARY, 600))
            painter.setPen(theme.color("text"))
            name = QRectF(0, top, theme.px(_NAME) - 6, theme.px(_ROW))
            cut = painter.fontMetrics().elidedText(
                row.name, Qt.TextElideMode.ElideRight, int(name.width())
            )
            painter.drawText(name, middle, cut)
            painter.setFont(theme.font(theme.SECONDARY))
            painter.setPen(theme.color("text2"))
            painter.drawText(
                QRectF(theme.px(_NAME), top, theme.px(_NOTE), theme.px(_ROW)), middle, row.note
            )
            for column in range(len(self._columns)):
                self._draw_cell(painter, number, column, most)

    def _draw_cell(self, painter: QPainter, number: int, column: int, most: float) -> None:
        row, box = self._rows[number], self.cell_rect(number, column)
        value, apart = float(row.values[column]), bool(row.told_apart[column])
        painter.setPen(Qt.PenStyle.NoPen)
        if apart:
            colour = theme.color("validation" if value >= 0 else "train")
            colour.setAlphaF(0.15 + 0.3 * abs(value) / most)
            painter.setBrush(colour)
        else:
            painter.setBrush(theme.color("field"))
        painter.drawRoundedRect(box, 3, 3)
        painter.setFont(theme.font(theme.SECONDARY, 600 if apart else 400))
        painter.setPen(theme.color("text" if apart else "text3"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, with_sign(value) if apart else "–")

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            row, column = self._cell_at(event.pos())
            tip = self._rows[row].tips[column] if row >= 0 else ""
            QToolTip.showText(event.globalPos(), tip, self)
            return True
        return super().event(event)
