"""A larger picture with the heat of a class over it, and boxes; painted."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnndesk.explain.overlay import coloured
from cnndesk.explain.recognise import Box
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.thumbnails import from_image

_STRENGTH = 0.55


class PictureView(QWidget):
    """The picture, as large as it fits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: tuple[Box, ...] = ()
        self._sure_from = 0.0
        self._size = (1, 1)
        self._picture: QImage | None = None
        self._heat: QImage | None = None
        self.setMinimumSize(160, 120)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("The picture and what was recognised in it"))

    def show_picture(self, picture: NDArray[np.uint8]) -> None:
        """Show another picture, without heat and boxes."""
        self._picture = from_image(picture)
        self._size = (picture.shape[0], picture.shape[1])
        self._heat, self.boxes = None, ()
        self.update()

    def show_heat(self, heat: NDArray[np.float32] | None) -> None:
        """Lay probabilities (h, w) of 0..1 over the picture, or take them away."""
        self._heat = from_image(coloured(heat.astype(np.float64))) if heat is not None else None
        self.update()

    def show_boxes(self, boxes: Sequence[Box], sure_from: float = 0.0) -> None:
        """Draw boxes; those less certain are dashed and not named."""
        self.boxes, self._sure_from = tuple(boxes), sure_from
        self.setAccessibleDescription(", ".join(self.words_of(box) for box in self.boxes[:10]))
        self.update()

    def words_of(self, box: Box) -> str:
        """Return what is written on a box: its class and how certain it is, or “not sure”."""
        if box.certainty < self._sure_from:
            return self.tr("not sure")
        return f"{box.name} {100 * box.certainty:.0f} %"

    def picture_rect(self) -> QRectF:
        """Return where the picture is."""
        height, width = self._size
        scale = min((self.width() - 16) / width, (self.height() - 16) / height)
        box = QRectF(0, 0, width * scale, height * scale)
        box.moveCenter(QRectF(self.rect()).center())
        return box

    def box_rect(self, box: Box) -> QRectF:
        """Return where a box is."""
        place = self.picture_rect()
        scale = place.width() / self._size[1]
        left, top = place.left() + box.x * scale, place.top() + box.y * scale
        return QRectF(left, top, box.width * scale, box.height * scale)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("well"))
        if self._picture is None:
            return
        place = self.picture_rect()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, self._picture)
        if self._heat is not None:
            painter.setOpacity(_STRENGTH)
            painter.drawImage(place, self._heat)
            painter.setOpacity(1.0)
        painter.setFont(theme.font(theme.CAPTION, 600))
        metrics = painter.fontMetrics()
        for box in self.boxes:
            is_sure = box.certainty >= self._sure_from
            colour = theme.class_color(box.label) if is_sure else QColor("#AEB6C2")
            where = self.box_rect(box)
            line = Qt.PenStyle.SolidLine if is_sure else Qt.PenStyle.DashLine
            painter.setPen(QPen(colour, 2 if is_sure else 1, line))
            painter.drawRect(where)
            words = self.words_of(box)
            width = metrics.horizontalAdvance(words) + 8
            top = where.top() - 16 if where.top() >= 16 else where.top()
            left = min(where.left() - 1, max(self.width() - width, 0))
            label = QRectF(left, top, width, 16)
            ground = QColor("#0E1013")
            ground.setAlpha(220)
            painter.fillRect(label, ground)
            painter.drawText(label, Qt.AlignmentFlag.AlignCenter, words)
