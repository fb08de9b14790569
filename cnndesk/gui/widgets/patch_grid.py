"""Tiles of pictures with two captions each, and in a corner the whole that a picture was cut from.

Which pictures, and what a click on one does, is decided by whoever shows them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.focus import paint_halo, paint_ring

GAP = 8
CAPTION = 20
_SMALLEST = 40
_INSET_FROM = 72
"""Side of a tile from which on the whole picture has room in its corner."""
_SMOOTH_FROM = 64
"""Pixels of a picture from which on it is drawn without squares."""


@dataclass(frozen=True, eq=False)
class Tile:
    """One picture.

    Attributes
    ----------
    picture : QImage
    left, right : str
        Captions below it.
    whole : QImage
        What it was cut from; null for none.
    frame : QRectF
        Where it was cut out, in parts of the whole.
    tip : str
    """

    picture: QImage
    left: str = ""
    right: str = ""
    whole: QImage = field(default_factory=QImage)
    frame: QRectF = field(default_factory=QRectF)
    tip: str = ""


class PatchGrid(QWidget):
    """Tiles in rows; a click or Enter chooses one.

    Parameters
    ----------
    name : str
        For screen readers.
    columns : int
        As many as are beside each other; 0 lets the width decide.
    about : int
        Side of a tile where the width decides.
    """

    chosen = Signal(int)

    def __init__(self, name: str, *, columns: int = 0, about: int = 96) -> None:
        super().__init__()
        self._fixed, self._about = columns, about
        self._tiles: tuple[Tile, ...] = ()
        self._current = -1
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    @property
    def tiles(self) -> tuple[Tile, ...]:
        """What is shown."""
        return self._tiles

    @property
    def current(self) -> int:
        """The chosen tile; −1 for none."""
        return self._current

    def show_tiles(self, tiles: Sequence[Tile], current: int = -1) -> None:
        """Show other pictures; without any there is nothing to be seen."""
        self._tiles, self._current = tuple(tiles), current
        self.setVisible(bool(tiles))
        self._fit()
        self._describe()
        self.update()

    def set_current(self, current: int) -> None:
        """Mark another tile, without a click."""
        self._current = current
        self._describe()
        self.update()

    def _describe(self) -> None:
        if 0 <= self._current < len(self._tiles):
            tile = self._tiles[self._current]
            self.setAccessibleDescription(f"{tile.left} {tile.right}".strip())
        else:
            self.setAccessibleDescription(self.tr("{n} pictures").format(n=len(self._tiles)))

    # Places --------------------------------------------------------------------------------

    @property
    def columns(self) -> int:
        """How many tiles are beside each other."""
        return self._fixed or max(1, (self.width() + GAP) // (theme.px(self._about) + GAP))

    @property
    def side(self) -> int:
        """Of a tile, pixels."""
        columns = self.columns
        return max(_SMALLEST, (self.width() - GAP * (columns - 1)) // columns)

    @property
    def _caption(self) -> int:
        worded = any(tile.left or tile.right for tile in self._tiles)
        return theme.px(CAPTION) if worded else 4

    def rect_of(self, index: int) -> QRect:
        """Return where a picture is drawn."""
        row, column = divmod(index, self.columns)
        side = self.side
        return QRect(column * (side + GAP), row * (side + self._caption + 4), side, side)

    def tile_at(self, point: QPoint) -> int:
        """Return the tile at a point; −1 where there is none."""
        for index in range(len(self._tiles)):
            if self.rect_of(index).adjusted(0, 0, 0, self._caption).contains(point):
                return index
        return -1

    def _fit(self) -> None:
        rows = -(-len(self._tiles) // self.columns)
        self.setMinimumHeight(rows * (self.side + self._caption + 4))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(300, self.minimumHeight())

    # Painting ------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for index, tile in enumerate(self._tiles):
            box = self.rect_of(index)
            if box.adjusted(-4, -4, 4, self._caption + 4).intersects(event.rect()):
                self._draw(painter, box, tile, index == self._current)
        if self.hasFocus() and not 0 <= self._current < len(self._tiles):
            paint_ring(painter, QRectF(self.rect()))

    def _draw(self, painter: QPainter, box: QRect, tile: Tile, chosen: bool) -> None:
        painter.fillRect(box, theme.color("well"))
        draw_picture(painter, QRectF(box), tile.picture)
        if not tile.whole.isNull() and box.width() >= _INSET_FROM:
            self._draw_whole(painter, box, tile)
        if chosen:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawRoundedRect(box.adjusted(-2, -2, 1, 1), 3, 3)
            if self.hasFocus():
                paint_halo(painter, QRectF(box.adjusted(-2, -2, 1, 1)))
        line = QRect(box.left(), box.bottom() + 2, box.width(), self._caption - 2)
        painter.setFont(theme.font(theme.SECONDARY, 600))
        painter.setPen(theme.color("text"))
        metrics = painter.fontMetrics()
        left = metrics.elidedText(tile.left, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, left)
        used = metrics.horizontalAdvance(left) + 8
        painter.setFont(theme.font(theme.CAPTION))
        painter.setPen(theme.color("text2"))
        room = line.adjusted(used, 0, 0, 0)
        right = painter.fontMetrics().elidedText(
            tile.right, Qt.TextElideMode.ElideRight, max(room.width(), 0)
        )
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(room, align, right)

    @staticmethod
    def _draw_whole(painter: QPainter, box: QRect, tile: Tile) -> None:
        side = max(24, round(box.width() * 0.32))
        size = tile.whole.size().scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio)
        inset = QRectF(
            box.right() - size.width() - 3,
            box.bottom() - size.height() - 3,
            size.width(),
            size.height(),
        )
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, True)
        painter.drawImage(inset, tile.whole)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor("#FFFFFF"), 1))
        painter.drawRect(inset.adjusted(-0.5, -0.5, 0.5, 0.5))
        if not tile.frame.isNull():
            frame = QRectF(
                inset.left() + tile.frame.left() * inset.width(),
                inset.top() + tile.frame.top() * inset.height(),
                tile.frame.width() * inset.width(),
                tile.frame.height() * inset.height(),
            ).intersected(inset)
            painter.drawRect(frame)

    # Choosing ------------------------------------------------------------------------------

    def _choose(self, index: int) -> None:
        if 0 <= index < len(self._tiles):
            self.set_current(index)
            self.chosen.emit(index)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._choose(self.tile_at(event.position().toPoint()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -self.columns,
            Qt.Key.Key_Down: self.columns,
        }.get(Qt.Key(event.key()))
        if step is not None and self._tiles:
            self._choose(0 if self._current < 0 else self._current + step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(max(self._current, 0))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.tile_at(event.pos())
            tip = self._tiles[index].tip if index >= 0 else ""
            QToolTip.showText(event.globalPos(), tip, self)
            return True
        return super().event(event)


def draw_picture(painter: QPainter, box: QRectF, picture: QImage) -> None:
    """Draw a picture as large as fits into a box; pixels of a small one stay squares."""
    if picture.isNull():
        return
    size = picture.size().scaled(box.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
    target = QRectF(0, 0, size.width(), size.height())
    target.moveCenter(box.center())
    smooth = max(picture.width(), picture.height()) >= _SMOOTH_FROM
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
    painter.drawImage(target, picture)
