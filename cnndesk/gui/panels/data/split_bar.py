"""The parts of the data as a bar in three colours, large with shares or small without."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from cnndesk.gui.panels.data.image_list import SPLITS
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.formats import percent_texts

PART_COLOURS = {"train": "train", "val": "validation", "test": "test"}
"""The colour of the theme for each part."""


def paint_parts(painter: QPainter, box: QRect, counts: Mapping[str, int]) -> dict[str, QRect]:
    """Paint the parts side by side, one pixel between them; return where each is."""
    painter.fillRect(box, theme.color("hairline"))
    total = sum(counts.values())
    places: dict[str, QRect] = {}
    left = 0
    done = 0
    for name in SPLITS if total else ():
        done += counts[name]
        right = round(box.width() * done / total)
        last = done == total
        place = QRect(box.left() + left, box.top(), right - left - (not last), box.height())
        left = right
        if counts[name] and place.width() > 0:
            painter.fillRect(place, theme.color(PART_COLOURS[name]))
            places[name] = place
    return places


class SplitBar(QWidget):
    """How many images each part has, as a bar with shares that add up to 100 %."""

    def __init__(self) -> None:
        super().__init__()
        self._counts = dict.fromkeys(SPLITS, 0)
        self.shares = dict.fromkeys(SPLITS, "0.0 %")
        self.setFixedHeight(20)

    def show_counts(self, counts: dict[str, int]) -> None:
        """Show how many images each part has."""
        self._counts = counts
        texts = percent_texts([counts[name] for name in SPLITS])
        self.shares = dict(zip(SPLITS, texts, strict=True))
        self.setAccessibleName(
            self.tr("training {a}, validation {b}, test {c}").format(
                a=self.shares["train"], b=self.shares["val"], c=self.shares["test"]
            )
        )
        self.setToolTip(self.accessibleName())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(theme.font(theme.CAPTION, 600))
        metrics = painter.fontMetrics()
        for name, place in paint_parts(painter, self.rect(), self._counts).items():
            words = self.shares[name]
            if metrics.horizontalAdvance(words) + 6 <= place.width():
                painter.setPen(theme.text_on(theme.color(PART_COLOURS[name])))
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
