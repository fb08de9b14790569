"""Places on a thumbnail: which unit is under a point, and what to darken beside lit units.

The inverse of ``widgets/thumbnails.py``: it reads the layout that a `Picture` tells. Which units
are meant is the flashlight's business.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage

from cnndesk.explain.passes import Unit
from cnndesk.gui.widgets.thumbnails import DARKNESS, Picture

Mask = NDArray[np.bool_]


def unit_at(picture: Picture, shape: tuple[int, int, int], point: QPointF) -> Unit | None:
    """Return the unit under a point of a picture, or None between units.

    Parameters
    ----------
    picture : Picture
    shape : (h, w, c)
        Of the output that is shown.
    point : QPointF
        In pixels of the picture.
    """
    grid = picture.grid
    if grid is None:
        return None
    column, x = divmod(point.x(), grid.width + picture.gap)
    row, y = divmod(point.y(), grid.height + picture.gap)
    inside = 0 <= column < grid.columns and 0 <= row < grid.rows
    if not inside or x >= grid.width or y >= grid.height:
        return None
    place = int(row) * grid.columns + int(column)
    h, w, c = shape
    if h * w == 1:
        return Unit(0, 0, place) if place < c else None
    if place >= len(picture.channels):
        return None
    down, across = int(y * h / grid.height), int(x * w / grid.width)
    return Unit(min(down, h - 1), min(across, w - 1), picture.channels[place])


def box_of(picture: Picture, shape: tuple[int, int, int], unit: Unit) -> QRectF | None:
    """Return where a unit is drawn, in pixels of the picture; None where it is not."""
    grid = picture.grid
    h, w, c = shape
    if grid is None or unit.channel >= c:
        return None
    if h * w == 1:
        place = unit.channel
    elif unit.channel in picture.channels:
        place = picture.channels.index(unit.channel)
    else:
        return None
    left = place % grid.columns * (grid.width + picture.gap)
    top = place // grid.columns * (grid.height + picture.gap)
    return QRectF(
        left + unit.column * grid.width / w,
        top + unit.row * grid.height / h,
        grid.width / w,
        grid.height / h,
    )


def shade(picture: Picture, mask: Mask | None) -> QImage:
    """Return what darkens a picture except where units are lit.

    Parameters
    ----------
    picture : Picture
    mask : ndarray of bool, (h, w, c), or None
        The units that are lit; None for none of them.
    """
    width, height = picture.image.width(), picture.image.height()
    dark = np.full((height, width), DARKNESS, np.uint8)
    grid = picture.grid
    if mask is not None and grid is not None:
        h, w, c = mask.shape
        rows = np.arange(grid.height) * h // grid.height
        columns = np.arange(grid.width) * w // grid.width
        shown = picture.channels if h * w > 1 else tuple(range(c))
        for place, channel in enumerate(shown):
            top = place // grid.columns * (grid.height + picture.gap)
            left = place % grid.columns * (grid.width + picture.gap)
            lit = mask[:, :, min(channel, c - 1)][np.ix_(rows, columns)]
            room = dark[top : top + grid.height, left : left + grid.width]
            room[lit[: room.shape[0], : room.shape[1]]] = 0
    elif mask is not None and mask.all():
        dark[...] = 0
    pixels = dark.astype(np.uint32) << np.uint32(24)
    data = np.ascontiguousarray(pixels)
    return QImage(data.data, width, height, 4 * width, QImage.Format.Format_ARGB32).copy()
