"""One feature map beside the others: large, with its values and the pixels they come from."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from cnndesk.gui.session.field_view import FieldView
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.basic import (
    Reading,
    SectionHead,
    icon_button,
    text,
)
from cnndesk.gui.widgets.map_detail import Histogram, ValueView


class MapDetail(QWidget):
    """One map: large, with the value under the pointer and the pixels it comes from."""

    stepped = Signal(int)
    """By how many maps on or back."""
    pointed = Signal(int, int)
    """Row and column of the large map."""
    pixel_pointed = Signal(int, int)
    """Row and column of the watched image."""

    def __init__(self) -> None:
        super().__init__()
        self.title = Reading("text", theme.PANEL_TITLE, 600)
        previous = icon_button("caret-left", self.tr("Previous map"), lambda: self.stepped.emit(-1))
        following = icon_button("caret-right", self.tr("Next map"), lambda: self.stepped.emit(1))
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(previous)
        top.addWidget(following)
        self.view = ValueView(self.tr("The chosen map"))
        self.view.setMinimumHeight(150)
        self.view.pointed.connect(self.pointed)
        self.reading = Reading("text", theme.SECONDARY, 600)
        self.source = text(" ", "secondary", theme.CAPTION, wrap=True)
        self.numbers = Reading("text2", theme.CAPTION)
        self.histogram = Histogram(self.tr("Values in this map"))
        self.input = FieldView(self.tr("The watched image"))
        self.input.setFixedSize(112, 112)
        self.input.pointed.connect(self.pixel_pointed)
        where = QHBoxLayout()
        where.setSpacing(10)
        where.addWidget(self.input)
        where.addWidget(self.source, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(self.reading)
        column.addWidget(self.view)
        column.addWidget(self.numbers)
        column.addWidget(SectionHead(self.tr("Values in this map")))
        column.addWidget(self.histogram)
        column.addWidget(SectionHead(self.tr("Comes from")))
        column.addLayout(where)
        column.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the large map no higher than it is wide."""
        super().resizeEvent(event)
        self.view.setFixedHeight(max(150, min(self.width() - 24, self.height() - 320)))
