"""Grids of numbers on their colours: how the lab paints a patch, a kernel, a map.

Painting only; what the numbers mean is for the views.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from cnndesk.gui.widgets import theme, thumbnails
from cnndesk.gui.widgets.formats import signed

Plane = NDArray[np.floating[Any]]

NUMBERS_FROM = 22
"""Pixels of a cell from which on its number is written."""


def largest(values: Plane) -> float:
    """Return the end of a scale for values: the largest |value|, never 0."""
    finite = np.abs(values[np.isfinite(values)])
    found = float(finite.max()) if finite.size else 0.0
    return found if found > 0 else 1.0


def colours(values: Plane, limit: float, *, is_signed: bool = True) -> NDArray[np.uint32]:
    """Return 0xAARRGGBB for values on the signed scale, or on the one from 0 on."""
    table = thumbnails.scale_table(is_signed)
    return table[thumbnails.colour_indices(values.astype(np.float32), limit, is_signed)]


def short(value: float, *, narrow: bool = False) -> str:
    """Write a number into a cell: whole ones as they are, else with as many decimals as fit."""
    size = abs(value)
    if value == round(value) and size < 1000:
        return signed(value, 0)
    if narrow:
        return signed(value, 1 if size < 10 else 0)
    return signed(value, 2 if size < 10 else 1 if size < 100 else 0)


def paint_plane(
    painter: QPainter, box: QRectF, values: Plane, limit: float, *, is_signed: bool = True
) -> None:
    """Paint (rows, columns) values without numbers, enlarged without blur."""
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
    painter.drawImage(box, thumbnails.from_rgb32(colours(values, limit, is_signed=is_signed)))


def paint_tinted(
    painter: QPainter, box: QRectF, values: Plane, ends: tuple[float, float], tint: str
) -> None:
    """Paint (rows, columns) values from black to a colour, enlarged without blur.

    Parameters
    ----------
    painter : QPainter
    box : QRectF
    values : ndarray, (rows, columns)
    ends : (float, float)
        Which value is black, and which has the full colour.
    tint : str
        ``"#RRGGBB"``.
    """
    low, high = ends
    scaled = (values - low) / max(high - low, 1e-12)
    table = thumbnails.colour_table(("#000000", tint))
    indices = np.clip(np.nan_to_num(scaled) * 255, 0, 255).astype(np.uint8)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
    painter.drawImage(box, thumbnails.from_rgb32(table[indices]))


def paint_cells(
    painter: QPainter,
    box: QRectF,
    values: Plane,
    limit: float,
    *,
    inside: NDArray[np.bool_] | None = None,
    chosen: tuple[int, int] | None = None,
    is_signed: bool = True,
    factor: float = 1.0,
) -> None:
    """Paint (rows, columns) values as cells, with numbers where they fit.

    Parameters
    ----------
    painter : QPainter
    box : QRectF
    values : ndarray, (rows, columns)
    limit : float
        End of the scale.
    inside : ndarray of bool, optional
        Where False, the cell is hatched: padding.
    chosen : (int, int), optional
        A cell that gets a frame.
    is_signed : bool
        Whether the scale runs from −limit or from 0.
    factor : float
        What the numbers are multiplied by before they are written.
    """
    rows, columns = values.shape
    paint_plane(painter, box, values, limit, is_signed=is_signed)
    wide, high = box.width() / columns, box.height() / rows
    writes = wide >= NUMBERS_FROM and high >= 16
    narrow = wide < 31
    size = theme.SECONDARY if wide >= 38 else theme.CAPTION - 2 if narrow else theme.CAPTION - 1
    painter.setFont(theme.font(size, 500))
    table = colours(values, limit, is_signed=is_signed)
    for row in range(rows):
        for column in range(columns):
            cell = QRectF(box.left() + column * wide, box.top() + row * high, wide, high)
            ground = QColor(int(table[row, column]) & 0xFFFFFF)
            if inside is not None and not inside[row, column]:
                painter.fillRect(cell, QColor("#1C2026"))
                hatch(painter, cell)
                ground = QColor("#1C2026")
            if wide >= 8 and high >= 8:
                painter.setPen(QPen(QColor("#0E1013"), 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(cell)
            if writes:
                painter.setPen(theme.text_on(ground))
                words = short(factor * float(values[row, column]), narrow=narrow)
                painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, words)
    if chosen is not None:
        cell = QRectF(box.left() + chosen[1] * wide, box.top() + chosen[0] * high, wide, high)
        frame(painter, cell)


def hatch(painter: QPainter, box: QRectF) -> None:
    """Hatch an area: it lies in the padding."""
    painter.fillRect(box, QBrush(QColor(174, 182, 194, 130), Qt.BrushStyle.BDiagPattern))


def frame(painter: QPainter, box: QRectF) -> None:
    """Frame an area of an image so that it shows on any colour."""
    if box.width() < 4 or box.height() < 4:
        middle = box.center()
        box = QRectF(0, 0, max(box.width(), 4), max(box.height(), 4))
        box.moveCenter(middle)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in (("#0E1013", 3), ("#FFFFFF", 1.5)):
        painter.setPen(QPen(QColor(colour), width))
        painter.drawRect(box)


def cell_of(box: QRectF, shape: tuple[int, ...], point: QPointF) -> tuple[int, int] | None:
    """Return row and column of a grid at a point, or None outside."""
    if not box.contains(point):
        return None
    row = int((point.y() - box.top()) * shape[0] / box.height())
    column = int((point.x() - box.left()) * shape[1] / box.width())
    return min(row, shape[0] - 1), min(column, shape[1] - 1)


def fitted(shape: tuple[int, ...], side: float) -> tuple[float, float]:
    """Return width and height of a grid of (rows, columns) within a square of a side."""
    rows, columns = shape[0], shape[1]
    scale = side / max(rows, columns)
    return columns * scale, rows * scale


def outside_parts(window: QRectF, box: QRectF) -> list[QRectF]:
    """Return the parts of a window that lie outside a box, as rectangles."""
    parts = []
    if window.top() < box.top():
        parts.append(QRectF(window.left(), window.top(), window.width(), box.top() - window.top()))
    if window.bottom() > box.bottom():
        size = window.bottom() - box.bottom()
        parts.append(QRectF(window.left(), box.bottom(), window.width(), size))
    top, bottom = max(window.top(), box.top()), min(window.bottom(), box.bottom())
    if window.left() < box.left():
        parts.append(QRectF(window.left(), top, box.left() - window.left(), bottom - top))
    if window.right() > box.right():
        parts.append(QRectF(box.right(), top, window.right() - box.right(), bottom - top))
    return parts
