"""Maps of two moments under each other, each pair on one colour scale: painting only."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnndesk.gui.widgets import theme, thumbnails

NAMES, GAP, NUMBER = 96, 10, 18
LEAST, MOST = 40, 168
"""Pixels of a map's side."""


@dataclass(frozen=True)
class RowName:
    """What stands before a row.

    Attributes
    ----------
    title, words : str
        The moment; what the network says of the image.
    color : str
    """

    title: str
    words: str = ""
    color: str = "text"


class MapPairs(QWidget):
    """As many pairs as fit beside each other, in a given order."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._names = (RowName(""), RowName(""))
        self._order: list[int] = []
        self._pictures: list[tuple[QImage, QImage]] = []
        self._aspect = 1.0

    def show_maps(
        self,
        names: tuple[RowName, RowName],
        first: NDArray[np.float32],
        second: NDArray[np.float32],
        order: NDArray[np.intp],
    ) -> None:
        """Show maps (h, w, c) of two moments, in this order."""
        self._names = names
        self._aspect = first.shape[1] / max(first.shape[0], 1)
        self._order = order[: 2 * MOST // LEAST + 24].tolist()
        signed = thumbnails.is_signed(first) or thumbnails.is_signed(second)
        table = thumbnails.scale_table(signed)
        self._pictures = []
        for channel in self._order:
            both = np.stack([first[:, :, channel], second[:, :, channel]])
            end = thumbnails.limits(both).max()
            colours = table[thumbnails.colour_indices(both, end, signed)]
            self._pictures.append(
                (thumbnails.from_rgb32(colours[0]), thumbnails.from_rgb32(colours[1]))
            )
        said = ", ".join(str(n + 1) for n in self._order[: self.shown])
        self.setAccessibleDescription(self.tr("Maps {numbers}").format(numbers=said))
        self.update()

    def clear(self) -> None:
        """Show nothing."""
        self._order, self._pictures = [], []
        self.update()

    @property
    def _side(self) -> float:
        """Height of a map."""
        room = (self.height() - 2 * NUMBER - GAP) / 2
        return float(min(max(room, LEAST), MOST))

    @property
    def shown(self) -> int:
        """How many pairs have room."""
        wide = self._side * self._aspect + GAP
        return min(max(int((self.width() - NAMES) / wide), 1), len(self._order))

    def sizeHint(self) -> QSize:
        return QSize(480, 2 * (96 + NUMBER) + GAP)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 2 * (LEAST + NUMBER) + GAP)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = self._side
        for row, name in enumerate(self._names):
            top = row * (side + NUMBER + GAP)
            painter.setFont(theme.font(theme.BASE, 600))
            painter.setPen(theme.color(name.color))
            line = QRectF(0, top + 2, NAMES - 8, 18)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, name.title)
            painter.setFont(theme.font(theme.SECONDARY))
            painter.setPen(theme.color("text2"))
            words = painter.fontMetrics().elidedText(
                name.words, Qt.TextElideMode.ElideRight, NAMES - 8
            )
            painter.drawText(line.translated(0, 18), Qt.AlignmentFlag.AlignVCenter, words)
            for place in range(self.shown):
                left = NAMES + place * (side * self._aspect + GAP)
                box = QRectF(left, top, side * self._aspect, side)
                painter.drawImage(box, self._pictures[place][row])
                under = QRectF(left, top + side, box.width(), NUMBER)
                painter.drawText(under, Qt.AlignmentFlag.AlignVCenter, str(self._order[place] + 1))
