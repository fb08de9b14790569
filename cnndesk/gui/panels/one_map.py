"""One feature map beside the others: large, with its values, its filter, what they read."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from cnndesk.gui.panels.weights import Numbers
from cnndesk.gui.session.field_view import FieldView
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.basic import (
    Reading,
    SectionHead,
    button,
    icon_button,
    text,
)
from cnndesk.gui.widgets.icons import icon
from cnndesk.gui.widgets.map_detail import Histogram, ValueView

SIDE, SPACING = 16, 8
LEAST_MAP = 160
WITH_HISTOGRAM = 570
"""Pixels of height from which on there is room for the histogram."""
IMAGE = 94
_ALWAYS = 28 + 16 + IMAGE + 2 * 12
"""Title, numbers, image, margins."""


class KernelLabel(QWidget):
    """The filter of the map as a small picture."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self.setFixedSize(24, 24)
        self.setAccessibleName(self.tr("Its filter"))

    def show_picture(self, image: QImage) -> None:
        """Show another one; nothing for an empty image."""
        self._image = image
        self.setVisible(not image.isNull())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).drawImage(self.rect(), self._image)


class MapView(ValueView):
    """The large map; what is under the pointer is written beside it."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.note: tuple[str, ...] = ()

    def show_note(self, lines: tuple[str, ...]) -> None:
        """Write lines beside the frame, the second one large; none of them for no note."""
        if lines != self.note:
            self.note = lines
            self.setAccessibleDescription(", ".join(lines))
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._frame is None or not self.note or self._image.isNull():
            return
        area = self._area()
        top, left, _, _ = self._frame
        place = QPointF(
            area.left() + (left + 1) * area.width() / self._image.width(),
            area.top() + (top + 1) * area.height() / self._image.height(),
        )
        self._draw_note(QPainter(self), place)

    def _draw_note(self, painter: QPainter, place: QPointF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fonts = [
            theme.font(theme.PANEL_TITLE, 600) if n == 1 else theme.font(theme.CAPTION)
            for n in range(len(self.note))
        ]
        sizes = []
        for line, font in zip(self.note, fonts, strict=True):
            painter.setFont(font)
            metrics = painter.fontMetrics()
            sizes.append((metrics.horizontalAdvance(line), metrics.height() + 1))
        wide, high = max(w for w, _ in sizes) + 20, sum(h for _, h in sizes) + 14
        box = QRectF(place.x() + 12, place.y() + 6, wide, high)
        if box.right() > self.width():
            box.moveRight(max(place.x() - 18, wide + 1))
        if box.bottom() > self.height():
            box.moveBottom(max(place.y() - 12, high + 1))
        painter.setPen(theme.color("border"))
        painter.setBrush(theme.color("raised"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        y = box.top() + 7
        for n, (line, font, (_, line_high)) in enumerate(zip(self.note, fonts, sizes, strict=True)):
            painter.setFont(font)
            painter.setPen(theme.color("text" if n == 1 else "text2"))
            room = QRectF(box.left() + 10, y, wide, line_high)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, line)
            y += line_high


class MapDetail(QWidget):
    """One map: large, with the value under the pointer, the pixels it comes from, its weights."""

    stepped = Signal(int)
    """By how many maps on or back."""
    pointed = Signal(int, int)
    """Row and column of the large map."""
    pixel_pointed = Signal(int, int)
    """Row and column of the watched image."""
    step_through = Signal()
    """The map is to be worked out number by number."""
    mute_toggled = Signal()
    """The map is to be zero, or what the block makes of it again."""
    look_closely = Signal()
    """The map is to be seen in the microscope."""

    def __init__(self) -> None:
        super().__init__()
        self._room = 0
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.timeout.connect(self._ask_for_room)
        self.kernel = KernelLabel()
        self.title = Reading("text", theme.PANEL_TITLE, 600)
        previous = icon_button("caret-left", self.tr("Previous map"), lambda: self.stepped.emit(-1))
        following = icon_button("caret-right", self.tr("Next map"), lambda: self.stepped.emit(1))
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.kernel)
        top.addWidget(self.title, 1)
        top.addWidget(previous)
        top.addWidget(following)
        self.view = MapView(self.tr("The chosen map"))
        self.view.pointed.connect(self.pointed)
        self.numbers = [
            Reading("text2", theme.SECONDARY, align=align)
            for align in (
                Qt.AlignmentFlag.AlignLeft,
                Qt.AlignmentFlag.AlignHCenter,
                Qt.AlignmentFlag.AlignRight,
            )
        ]
        extremes = QHBoxLayout()
        for shown in self.numbers:
            extremes.addWidget(shown, 1)
        self.weights_head = SectionHead(self.tr("Weights"))
        self.weights = Numbers()
        self.values_head = SectionHead(self.tr("Values in this map"))
        self.histogram = Histogram(self.tr("Values in this map"))
        self.histogram.setFixedHeight(56)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, 12, SIDE, 12)
        column.setSpacing(SPACING)
        column.addLayout(top)
        column.addWidget(self.view, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(extremes)
        column.addLayout(self._make_where())
        column.addWidget(self.weights_head)
        column.addWidget(self.weights)
        column.addWidget(self.values_head)
        column.addWidget(self.histogram)
        column.addStretch(1)

    def _make_where(self) -> QHBoxLayout:
        self.input = FieldView(self.tr("The watched image"))
        self.input.setFixedSize(IMAGE, IMAGE)
        self.input.pointed.connect(self.pixel_pointed)
        self.source = text(" ", "secondary", theme.SECONDARY, wrap=True)
        self.source.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.step = button(self.tr("Step through"), self.step_through.emit)
        self.step.setToolTip(self.tr("Work this map out, number by number"))
        self.closely = button(self.tr("Microscope"), self.look_closely.emit)
        self.closely.setToolTip(self.tr("What excites this map, what it likes, what feeds it"))
        beside = QVBoxLayout()
        beside.setSpacing(6)
        beside.addWidget(self.source, 1)
        self.mute = button(self.tr("Mute"), self.mute_toggled.emit)
        self.mute.setIcon(icon("speaker-slash"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.step)
        row.addWidget(self.mute)
        row.addStretch(1)
        beside.addLayout(row)
        beside.addWidget(self.closely, 0, Qt.AlignmentFlag.AlignLeft)
        where = QHBoxLayout()
        where.setSpacing(12)
        where.addWidget(self.input)
        where.addLayout(beside, 1)
        return where

    def show_muted(self, on: bool, why_not: str) -> None:
        """Show whether the map is muted, or why it cannot be."""
        self.mute.setText(self.tr("Unmute") if on else self.tr("Mute"))
        self.mute.setIcon(icon("speaker-slash", "warning" if on else "text2"))
        self.mute.setEnabled(on or not why_not)
        tip = self.tr("Let this map be zero from now on, also while it trains")
        undo = self.tr("Let this map be what the block makes of it again")
        self.mute.setToolTip(undo if on else why_not or tip)

    def fit_into(self, height: int) -> None:
        """Make the map as large as lets the rest be seen in a height; below, one scrolls."""
        self._room = height
        has_room = height >= WITH_HISTOGRAM
        self.values_head.setVisible(has_room)
        self.histogram.setVisible(has_room)
        self._size()

    def _size(self) -> None:
        others, spaces = _ALWAYS, 3
        if self.weights.isVisibleTo(self):
            others += self.weights.row_height() + 14
            spaces += 2
        if self.histogram.isVisibleTo(self):
            others += self.histogram.height() + 14
            spaces += 2
        height = self._room - others - spaces * SPACING
        side = max(LEAST_MAP, min(self.width() - 2 * SIDE, height))
        self.view.setFixedSize(side, side)

    def resizeEvent(self, event: object) -> None:
        """Keep the large map no higher than it is wide."""
        self._size()

    def event(self, event: QEvent) -> bool:
        """Tell the area in which this scrolls when it needs another height.

        Sizes that are fixed while the column is laid out, as those of the map and the weights are,
        are forgotten by the layout at its end, and what has no room would be drawn one over the
        other.
        """
        handled = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._settled.start()
        return handled

    def _ask_for_room(self) -> None:
        self._column.invalidate()
        if self.height() < self.minimumSizeHint().height():
            self.updateGeometry()

    def show_weights(self, are_there: bool) -> None:
        """Show the section of weights, or leave it out."""
        if are_there != self.weights.isVisibleTo(self):
            self.weights_head.setVisible(are_there)
            self.weights.setVisible(are_there)
            self._size()
