"""All maps of a block as one picture: tiles with a caption each, one of them chosen.

One image for all tiles, because sixty-four view boxes take three times as long to draw. Colours are
those of ``thumbnails.py``, where tiles stand is ``tile_layout.py``'s; which block is shown is the
panel's business.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import Enum

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnndesk.gui.widgets import theme, thumbnails
from cnndesk.gui.widgets.focus import paint_halo
from cnndesk.gui.widgets.thumbnails import DARKNESS
from cnndesk.gui.widgets.tile_layout import Arrangement, of_side, that_fits

Floats = NDArray[np.float32]

CAPTION, CAPTION_WITH_KERNEL = 20, 28
KERNEL = 20
"""Side of the little picture of a filter under its map."""
SIDES = (28, 40, 56, 72, 96, 128, 192, 256)

DEAD = 1e-12


class Colours(Enum):
    """How values become colours."""

    AUTO = "auto"  # signed where there are negative values, else magnitude
    SIGNED = "signed"
    MAGNITUDE = "magnitude"
    GREY = "grey"


class Scale(Enum):
    """What the end of the colour scale stands for."""

    MAP = "map"
    BLOCK = "block"
    FIXED = "fixed"


GREY_STOPS = ("#000000", "#FFFFFF")


def dead_maps(activation: Floats) -> NDArray[np.bool_]:
    """Return which maps of an (h, w, c) output are the same everywhere: they tell nothing.

    A map of one value is no map: nothing is told of it.
    """
    flat = activation.reshape(-1, activation.shape[2])
    if len(flat) == 1:
        return np.zeros(flat.shape[1], np.bool_)
    return np.asarray(flat.max(axis=0) - flat.min(axis=0) <= DEAD)


@dataclass(frozen=True)
class Look:
    """How maps are coloured.

    Attributes
    ----------
    colours : Colours
    scale : Scale
    fixed : float
        The end of the scale with `Scale.FIXED`.
    """

    colours: Colours = Colours.AUTO
    scale: Scale = Scale.MAP
    fixed: float = 1.0

    def is_signed(self, activation: Floats) -> bool:
        """Whether zero is in the middle of the scale."""
        if self.colours is Colours.AUTO:
            return thumbnails.is_signed(activation)
        return self.colours is Colours.SIGNED

    def table(self, signed: bool) -> NDArray[np.uint32]:
        """Return the 256 colours."""
        if self.colours is Colours.GREY:
            return thumbnails.colour_table(GREY_STOPS)
        return thumbnails.scale_table(signed)

    def ends(self, maps: Floats) -> Floats:
        """Return the end of the scale of each map of (n, rows, columns)."""
        if self.scale is Scale.FIXED:
            return np.full(len(maps), self.fixed, np.float32)
        if self.scale is Scale.BLOCK:
            whole = thumbnails.limits(maps.reshape(1, 1, -1))[0]
            return np.full(len(maps), whole, np.float32)
        return thumbnails.limits(maps)

    def picture(self, activation: Floats, ends: Floats | None = None) -> NDArray[np.uint32]:
        """Colour an (h, w, c) output: (c, h, w) of 0xAARRGGBB."""
        signed = self.is_signed(activation)
        maps = np.ascontiguousarray(activation.transpose(2, 0, 1))
        limits = self.ends(maps) if ends is None else ends
        values = np.abs(maps) if self.colours is Colours.MAGNITUDE else maps
        if self.colours is Colours.GREY and not signed:
            low = np.minimum(values.min(axis=(1, 2), keepdims=True), 0)
            values = values - low
            limits = limits - low[:, 0, 0]
        return self.table(signed)[thumbnails.colour_indices(values, limits[:, None, None], signed)]


class MapMosaic(QWidget):
    """Tiles of all maps of a block; in a scroll area it is as high as it needs."""

    chosen = Signal(int)
    """A map was chosen."""
    pointed = Signal(int, int, int)
    """Map, row and column under the pointer; −1 outside."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._activation: Floats | None = None
        self._look = Look()
        self._image = QImage()
        self._kernels = QImage()
        self._names: dict[int, str] = {}
        self._order: NDArray[np.intp] = np.empty(0, np.intp)
        self._dead = np.empty(0, np.bool_)
        self._muted: frozenset[int] = frozenset()
        self._strength = np.empty(0)
        self._side = 0
        """Of a tile, as the user wants it; 0 for as large as lets all be seen."""
        self._room: QSize | None = None
        self._current = 0
        self._point = (-1, -1, -1)
        self._shade = QImage()
        self._plan = Arrangement(1, 1, 1, 0, 0)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(self.tr("Feature maps"))

    # What is shown -------------------------------------------------------------------------

    def show_maps(
        self,
        activation: Floats | None,
        look: Look,
        order: str = "number",
        muted: Collection[int] = (),
    ) -> None:
        """Show an (h, w, c) output.

        Parameters
        ----------
        activation : ndarray or None
        look : Look
        order : {"number", "strength"}
        muted : collection of int
            Maps that are zero because somebody wants it: they are not called dead.
        """
        self._muted = frozenset(muted)
        shape = None if self._activation is None else self._activation.shape
        self._activation, self._look = activation, look
        if activation is None:
            self._image = QImage()
            self.update()
            return
        c = activation.shape[2]
        flat = np.abs(activation.reshape(-1, c))
        self._strength = flat.mean(axis=0)
        self._dead = dead_maps(activation)
        self._dead[[channel for channel in self._muted if channel < c]] = False
        if order == "strength":
            self._order = np.argsort(-self._strength, kind="stable")
        else:
            self._order = np.arange(c)
        self._current = min(self._current, c - 1)
        maps = look.picture(activation)
        h, w = maps.shape[1:]
        # One column of maps under each other; tiles are cut out of it when painting.
        self._image = thumbnails.from_rgb32(maps.reshape(c * h, w))
        if shape != activation.shape:
            self.updateGeometry()
            self._arrange()
        self.update()

    def show_kernels(self, pictures: QImage | None) -> None:
        """Show a small picture of its filter under each map.

        Parameters
        ----------
        pictures : QImage or None
            One under the other, in the order of the maps, each as high as the whole divided by
            their number; None for none.
        """
        had = not self._kernels.isNull()
        self._kernels = pictures if pictures is not None else QImage()
        if had is self._kernels.isNull():
            self._arrange()
        self.update()

    def show_names(self, names: Mapping[int, str]) -> None:
        """Show what maps are called, by number, instead of their numbers alone."""
        self._names = dict(names)
        self.update()

    @property
    def current(self) -> int:
        """The chosen map."""
        return self._current

    def choose(self, channel: int) -> None:
        """Choose a map."""
        if self._activation is not None and 0 <= channel < self._activation.shape[2]:
            self._current = channel
            self.chosen.emit(channel)
            self.update()

    @property
    def side(self) -> int:
        """The longer side of a tile."""
        return max(self._plan.width, self._plan.height)

    def fit_into(self, room: QSize) -> None:
        """Draw tiles as large as lets all of them be seen in a room at once, within reason.

        Parameters
        ----------
        room : QSize
            What can be seen of this widget without scrolling.
        """
        self._room = room
        self._arrange()
        self.update()

    def set_side(self, side: int) -> None:
        """Draw tiles whose longer side is as given; 0 lets them fit again."""
        self._side = side
        self._arrange()
        self.update()

    @property
    def dead_count(self) -> int:
        """How many maps tell nothing."""
        return int(self._dead.sum()) if self._activation is not None else 0

    # Where things are ----------------------------------------------------------------------

    @property
    def _caption(self) -> int:
        return CAPTION if self._kernels.isNull() else CAPTION_WITH_KERNEL

    def _arrange(self) -> None:
        if self._activation is None:
            self.setMinimumHeight(0)
            return
        h, w, count = self._activation.shape
        if self._side or self._room is None:
            side, width = self._side or SIDES[3], self.width()
            self._plan = of_side(count, (h, w), side, width, self._caption)
        else:
            room = (self._room.width(), self._room.height())
            ratio = self.devicePixelRatioF()
            self._plan = that_fits(count, (h, w), room, self._caption, ratio)
        self.setMinimumHeight(self._plan.total_height(count))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep as high as the tiles need."""
        super().resizeEvent(event)
        self._arrange()

    def rect_of(self, channel: int) -> QRect:
        """Return where a map is drawn."""
        place = int(np.flatnonzero(self._order == channel)[0])
        left, top = self._plan.corner(place)
        return QRect(left, top, self._plan.width, self._plan.height)

    def map_at(self, point: QPoint) -> tuple[int, int, int]:
        """Return map, row and column at a point; −1 where there is none."""
        if self._activation is None:
            return -1, -1, -1
        place = self._plan.place_at(point.x(), point.y())
        if place >= len(self._order) or place < 0:
            return -1, -1, -1
        left, top = self._plan.corner(place)
        x, y = point.x() - left, point.y() - top
        if x >= self._plan.width or y >= self._plan.height:
            return -1, -1, -1
        h, w, _ = self._activation.shape
        return (
            int(self._order[place]),
            min(h - 1, y * h // self._plan.height),
            min(w - 1, x * w // self._plan.width),
        )

    # Painting ------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._activation is None or self._image.isNull():
            return
        painter = QPainter(self)
        painter.setFont(theme.font(theme.CAPTION))
        h, w, _ = self._activation.shape
        largest = float(self._strength.max()) or 1.0
        shrinks = self.side * self.devicePixelRatioF() < max(h, w)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, shrinks)
        area = event.rect()
        for channel in self._order.tolist():
            box = self.rect_of(channel)
            if not box.adjusted(-6, -6, 6, self._caption + 6).intersects(area):
                continue
            painter.drawImage(QRectF(box), self._image, QRectF(0, channel * h, w, h))
            if not self._shade.isNull():
                painter.drawImage(QRectF(box), self._shade)
            self._draw_caption(painter, box, channel, largest)
            if channel == self._current:
                painter.setPen(QPen(theme.color("accent"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(box.adjusted(-3, -3, 2, 2), 4, 4)
                if self.hasFocus():
                    paint_halo(painter, QRectF(box.adjusted(-3, -3, 2, 2)))
        self._draw_pointer(painter)

    def _draw_caption(self, painter: QPainter, box: QRect, channel: int, largest: float) -> None:
        line = QRect(box.left(), box.bottom() + 3, box.width(), self._caption - 4)
        muted = channel in self._muted
        chosen, dead = channel == self._current, bool(self._dead[channel]) or muted
        if not self._kernels.isNull() and box.width() >= KERNEL + 16:
            line.setLeft(self._draw_kernel(painter, line, channel))
        painter.setFont(theme.font(theme.SECONDARY, 600 if chosen else 400))
        painter.setPen(theme.color("warning" if dead else "text" if chosen else "text2"))
        words = str(channel + 1)
        name = self._names.get(channel, "")
        if name:
            words = painter.fontMetrics().elidedText(
                f"{words}  {name}", Qt.TextElideMode.ElideRight, line.width()
            )
        if dead and line.width() >= 60:
            words += self.tr("  muted") if muted else self.tr("  dead")
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, words)
        used = painter.fontMetrics().horizontalAdvance(words) + 8
        if not dead and line.width() - used >= 12:
            bar = QRectF(line.left() + used, line.center().y() - 1.5, line.width() - used, 4)
            self._draw_bar(painter, bar, float(self._strength[channel]) / largest, chosen)

    def _draw_kernel(self, painter: QPainter, line: QRect, channel: int) -> int:
        """Draw the filter of a map; returns where there is room beside it."""
        assert self._activation is not None
        high = self._kernels.height() / self._activation.shape[2]
        box = QRectF(line.left(), line.center().y() - KERNEL / 2 + 1, KERNEL, KERNEL)
        source = QRectF(0, channel * high, self._kernels.width(), high)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        painter.drawImage(box, self._kernels, source)
        painter.restore()
        return line.left() + KERNEL + 8

    def _draw_bar(self, painter: QPainter, bar: QRectF, share: float, chosen: bool) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("hairline"))
        painter.drawRoundedRect(bar, 2, 2)
        bar.setWidth(max(3.0, bar.width() * share))
        painter.setBrush(theme.color("accent" if chosen else "text3"))
        painter.drawRoundedRect(bar, 2, 2)
        painter.restore()

    def _draw_pointer(self, painter: QPainter) -> None:
        channel, row, column = self._point
        if self._activation is None or not 0 <= channel < self._activation.shape[2]:
            return
        h, w, _ = self._activation.shape
        box = self.rect_of(channel)
        cell = QRectF(
            box.left() + column * box.width() / w,
            box.top() + row * box.height() / h,
            max(3.0, box.width() / w),
            max(3.0, box.height() / h),
        )
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in (("#0E1013", 3), ("#FFFFFF", 1)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawRect(cell)

    def show_lit(self, lit: NDArray[np.bool_] | None) -> None:
        """Darken every unit but those that are lit, (h, w, c); None darkens nothing."""
        if lit is None:
            if not self._shade.isNull():
                self._shade = QImage()
                self.update()
            return
        dark = np.where(lit.any(axis=2), np.uint32(0), np.uint32(DARKNESS << 24))
        data = np.ascontiguousarray(dark, np.uint32)
        h, w = data.shape
        self._shade = QImage(data.data, w, h, 4 * w, QImage.Format.Format_ARGB32).copy()
        self.update()

    def point_at(self, channel: int, row: int, column: int) -> None:
        """Mark a value."""
        if (channel, row, column) != self._point:
            self._point = (channel, row, column)
            self.update()

    # Choosing ------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        channel, _, _ = self.map_at(event.position().toPoint())
        if channel >= 0:
            self.choose(channel)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.pointed.emit(*self.map_at(event.position().toPoint()))

    def leaveEvent(self, event: object) -> None:
        self.pointed.emit(-1, -1, -1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._activation is None:
            return
        columns = self._plan.columns
        step = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -columns,
            Qt.Key.Key_Down: columns,
        }.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        place = int(np.flatnonzero(self._order == self._current)[0]) + step
        if 0 <= place < len(self._order):
            self.choose(int(self._order[place]))
