"""Thumbnails of images of the data set, and how they are put on the screen.

Images of the data set only; coloured feature maps are made in ``thumbnails.py``.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPixmap

from cnndesk.gui.widgets.thumbnails import from_image


def fitted(size: QSize, box: QRect) -> QRect:
    """Return the largest rectangle of the proportions of ``size`` centred in ``box``."""
    scaled = size.scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio)
    result = QRect(box.topLeft(), scaled)
    result.moveCenter(box.center())
    return result


def thumbnail(image: NDArray[np.uint8], side: int, ratio: float = 1.0) -> QPixmap:
    """Return a picture that fits into a square of ``side`` pixels.

    Small images are enlarged without blur, so that a pixel stays a square; large ones are reduced
    smoothly.
    """
    wanted = max(1, round(side * ratio))
    picture = from_image(image)
    shrinks = max(picture.width(), picture.height()) > wanted
    mode = (
        Qt.TransformationMode.SmoothTransformation
        if shrinks
        else Qt.TransformationMode.FastTransformation
    )
    scaled = picture.scaled(wanted, wanted, Qt.AspectRatioMode.KeepAspectRatio, mode)
    pixmap = QPixmap.fromImage(scaled)
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def draw_rounded(painter: QPainter, box: QRect, pixmap: QPixmap, radius: float = 3.0) -> None:
    """Draw a picture centred in a box, with its corners rounded."""
    size = pixmap.deviceIndependentSize()
    target = QRectF(0, 0, size.width(), size.height())
    target.moveCenter(QRectF(box).center())
    target.moveTo(round(target.x()), round(target.y()))
    path = QPainterPath()
    path.addRoundedRect(target, radius, radius)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipPath(path)
    painter.drawPixmap(target.topLeft(), pixmap)
    painter.restore()
