"""Classes with their probabilities as bars, the most probable first."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.formats import signed

ROW = 26
MOST = 50
GAP = 8
BAR = 8
SHORTEST_BAR = 24
LEAST_CONTRAST = 30
"""Difference in lightness, of 255, below which a bar would not be seen on its track."""


def class_color(index: int) -> QColor:
    """Return the colour of a class; after ten they begin again."""
    return QColor(theme.CLASS_COLORS[index % len(theme.CLASS_COLORS)])


class ClassBars(QWidget):
    """Classes with their probabilities."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values = np.empty(0, np.float32)
        self._names: tuple[str, ...] = ()
        self._true: frozenset[int] = frozenset()
        self._texts: list[str] = []
        self._threshold: float | None = None
        self._is_share = True
        self._limit = MOST
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Predicted classes"))

    def set_limit(self, rows: int) -> None:
        """Show no more than so many rows."""
        self._limit = min(rows, MOST)
        self._fit()

    def show_values(
        self,
        values: NDArray[np.float32],
        names: tuple[str, ...],
        true: int | None,
        *,
        is_share: bool,
    ) -> None:
        """Show a value per class; ``true`` is the image's own class."""
        self._values, self._names = np.nan_to_num(values), names
        self._true = frozenset() if true is None else frozenset((true,))
        self._is_share, self._texts, self._threshold = is_share, [], None
        best = self.order[:3]
        self.setAccessibleDescription(", ".join(f"{self.name(i)} {self.words(i)}" for i in best))
        self._fit()

    def show_texts(
        self, values: NDArray[np.float32], names: tuple[str, ...], texts: list[str]
    ) -> None:
        """Show one value per row in their own order, written as they are given."""
        self.show_values(values, names, None, is_share=False)
        self._texts = texts
        self.setAccessibleDescription(", ".join(map(" ".join, zip(names, texts, strict=True))))

    def show_labels(
        self,
        values: NDArray[np.float32],
        names: tuple[str, ...],
        true: frozenset[int],
        threshold: float,
    ) -> None:
        """Show a probability per label; ``true`` are the image's own."""
        self.show_values(values, names, None, is_share=True)
        self._true, self._threshold = true, threshold

    def _fit(self) -> None:
        height = min(len(self._values), self._limit) * ROW
        if self.minimumHeight() != height:
            self.setFixedHeight(height)
        self.update()

    @property
    def count(self) -> int:
        """How many values there are, shown or not."""
        return len(self._values)

    @property
    def order(self) -> list[int]:
        """Classes that have a row, the highest value first; values in their own order."""
        if self._texts:
            return list(range(min(len(self._texts), self._limit)))
        return [int(i) for i in np.argsort(-self._values, kind="stable")[: self._limit]]

    def name(self, index: int) -> str:
        """Return the name of a class."""
        return self._names[index] if index < len(self._names) else str(index + 1)

    def words(self, index: int) -> str:
        """Return the value of a class in words."""
        if self._texts:
            return self._texts[index]
        value = float(self._values[index])
        return f"{100 * value:.1f} %" if self._is_share else signed(value, 3)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        order = self.order
        bold = QFontMetrics(theme.font(theme.BASE, 600))
        numbers = max((bold.horizontalAdvance(self.words(i)) for i in order), default=0)
        if self._is_share:
            numbers = max(numbers, bold.horizontalAdvance("100.0 %"))
        longest = max((bold.horizontalAdvance(self.name(i)) for i in order), default=0)
        names = min(longest, self.width() - numbers - SHORTEST_BAR - 2 * GAP, self.width() // 2)
        largest = 1.0 if self._is_share else float(np.abs(self._values).max(initial=1e-9))
        for place, index in enumerate(order):
            self._paint_row(painter, place, index, names, numbers, largest)

    def _paint_row(
        self, painter: QPainter, place: int, index: int, names: int, numbers: int, largest: float
    ) -> None:
        top = place * ROW
        first = place == 0 and not self._texts
        painter.setFont(theme.font(theme.BASE, 600 if first else 400))
        painter.setPen(theme.color("text" if first or index in self._true else "text2"))
        vertical = Qt.AlignmentFlag.AlignVCenter
        name = painter.fontMetrics().elidedText(
            self.name(index), Qt.TextElideMode.ElideRight, names
        )
        painter.drawText(QRectF(0, top, names, ROW), vertical, name)
        painter.setFont(theme.font(theme.BASE))
        painter.setPen(theme.color("text"))
        box = QRectF(0, top, self.width(), ROW)
        painter.drawText(box, vertical | Qt.AlignmentFlag.AlignRight, self.words(index))
        room = self.width() - names - numbers - 2 * GAP
        if room < SHORTEST_BAR or self._texts:
            return
        bar = QRectF(names + GAP, top + (ROW - BAR) / 2, room, BAR)
        share = max(0.0, min(1.0, abs(float(self._values[index])) / largest))
        draw_bar(painter, bar, share, class_color(index))
        if self._threshold is not None:
            at = round(bar.left() + self._threshold * room)
            painter.fillRect(QRectF(at, bar.top() - 3, 1, BAR + 6), theme.color("text3"))

    def sizeHint(self) -> QSize:
        return QSize(220, max(1, min(len(self._values), self._limit)) * ROW)


def draw_bar(painter: QPainter, box: QRectF, share: float, colour: QColor) -> None:
    """Draw a bar filled to a share."""
    radius = min(box.height() / 2, 3.0)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("hairline"))
    painter.drawRoundedRect(box, radius, radius)
    track = theme.color("hairline").lightness()
    if abs(colour.lightness() - track) < LEAST_CONTRAST:
        colour = colour.darker(180) if track > 127 else colour.lighter(180)
    if share * box.width() >= 0.5:
        filled = QRectF(box)
        filled.setWidth(max(share * box.width(), 1.0))
        painter.setBrush(colour)
        painter.drawRoundedRect(filled, min(radius, filled.width() / 2), radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)
