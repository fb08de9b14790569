"""A large cell of the confusion matrix: number, share, what it means, and images of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.pictures import draw_rounded, thumbnail

Pictures = Callable[[int, int, int], list[NDArray[np.uint8]]]
"""Takes true class, predicted class and how many at most; returns images, uint8 (h, w, c)."""

PADDING, TOP = 12, 46
SIDE, SMALLEST_SIDE, BETWEEN = 54, 32, 4


@dataclass(frozen=True)
class Cell:
    """What a cell says.

    Attributes
    ----------
    number, beside, name : str
        Large, small beside it, and at the right.
    count : int
        Images of the cell.
    """

    number: str
    beside: str
    name: str
    count: int


def layout(width: float, height: float) -> tuple[int, int, int]:
    """Return side, columns and rows of the images that an area has room for; 0 for none."""
    rows = max(1, round((height + BETWEEN) / (SIDE + BETWEEN)))
    side = int(min((height + BETWEEN) / rows - BETWEEN, 1.4 * SIDE))
    if side < SMALLEST_SIDE or width < side:
        return 0, 0, 0
    return side, int((width + BETWEEN) // (side + BETWEEN)), rows


def draw_large_cell(
    painter: QPainter,
    box: QRectF,
    cell: Cell,
    ink: QColor,
    at: tuple[int, int],
    pictures: Pictures,
) -> None:
    """Paint what stands on the ground of a cell.

    Parameters
    ----------
    painter : QPainter
    box : QRectF
    cell : Cell
    ink : QColor
        Of the words.
    at : (int, int)
        True and predicted class.
    pictures : callable
    """
    used = _draw_words(painter, box, cell, ink)
    width, height = box.width() - 2 * PADDING, box.height() - TOP - PADDING
    side, columns, rows = layout(width, height)
    room = columns * rows
    if not side or not cell.count or used > box.height():
        return
    shown = pictures(*at, room if cell.count <= room else room - 1)
    ratio = painter.device().devicePixelRatioF()
    left, top = round(box.left()) + PADDING, round(box.top()) + TOP
    for place, pixels in enumerate(shown):
        row, column = divmod(place, columns)
        spot = QRect(left + column * (side + BETWEEN), top + row * (side + BETWEEN), side, side)
        draw_rounded(painter, spot, thumbnail(pixels, side, ratio))
    rest = cell.count - len(shown)
    if rest > 0 and shown:
        row, column = divmod(len(shown), columns)
        spot = QRect(left + column * (side + BETWEEN), top + row * (side + BETWEEN), side, side)
        _draw_rest(painter, spot, rest)


def _draw_words(painter: QPainter, box: QRectF, cell: Cell, ink: QColor) -> float:
    vertical = Qt.AlignmentFlag.AlignVCenter
    line = QRectF(box.left() + PADDING, box.top() + 8, box.width() - 2 * PADDING, 32)
    painter.setPen(ink)
    painter.setFont(theme.font(theme.START_TITLE - 2, 600))
    painter.drawText(line, vertical, cell.number)
    used = painter.fontMetrics().horizontalAdvance(cell.number) + 8
    painter.setFont(theme.font(theme.BASE))
    beside = painter.fontMetrics().horizontalAdvance(cell.beside)
    if used + beside <= line.width():
        painter.drawText(line.adjusted(used, 2, 0, 2), vertical, cell.beside)
        used += beside + 12
    painter.setFont(theme.font(theme.SECONDARY))
    if used + painter.fontMetrics().horizontalAdvance(cell.name) <= line.width():
        painter.drawText(line, vertical | Qt.AlignmentFlag.AlignRight, cell.name)
    return line.height() + 8


def _draw_rest(painter: QPainter, spot: QRect, count: int) -> None:
    ground = QColor("#0E1013")
    ground.setAlphaF(0.55)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(spot, 3, 3)
    painter.setPen(QColor("#FFFFFF"))
    painter.setFont(theme.font(theme.BASE, 600))
    painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, f"+{count}")
