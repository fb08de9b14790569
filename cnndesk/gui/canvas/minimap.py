"""The whole drawing in small, with the part that is seen.

It is there while the drawing is larger than the view; a press or drag moves the view, and so do the
arrow keys while it has the focus.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QWidget

from cnndesk.document.shapes import Status
from cnndesk.gui.canvas.block_item import BlockItem
from cnndesk.gui.canvas.group_item import GroupItem
from cnndesk.gui.canvas.ink import Ink, ink
from cnndesk.gui.canvas.tile_item import TileItem
from cnndesk.gui.widgets import theme

if TYPE_CHECKING:
    from cnndesk.gui.canvas.view import CanvasView

WIDTH, HEIGHT, MARGIN = 152, 100, 7
STEP = 0.25  # of what is seen, for an arrow key
ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class Minimap(QWidget):
    """The minimap of a view.

    Parameters
    ----------
    view : CanvasView
    """

    def __init__(self, view: CanvasView) -> None:
        super().__init__(view)
        self._view = view
        self.resize(WIDTH, HEIGHT)
        self.setAccessibleName(self.tr("Overview of the drawing"))
        self.setToolTip(self.tr("The whole drawing; drag, or use the arrow keys, to move"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a press leaves the keys with the canvas
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._picture: QPixmap | None = None
        workspace = view.workspace
        workspace.network_changed.connect(lambda _: self._forget())
        workspace.diagnoses_changed.connect(self._forget)
        workspace.theme_changed.connect(self._forget)
        self.hide()

    def place(self, right: int, bottom: int) -> None:
        """Stand in a corner of the canvas."""
        self.move(right - WIDTH - 12, bottom - HEIGHT)

    def refresh(self) -> None:
        """Appear, disappear or draw again."""
        content = self._view.canvas.content_rect()
        seen = self._view.visible_rect()
        needed = not content.isEmpty() and not seen.adjusted(-30, -30, 30, 30).contains(content)
        if needed != self.isVisibleTo(self._view):
            self.setVisible(needed)
        if needed:
            self.update()

    def _frame(self) -> tuple[QRectF, float]:
        """Return the part of the scene that is drawn, and the scale."""
        area = self._view.canvas.content_rect()
        room_w, room_h = WIDTH - 2 * MARGIN, HEIGHT - 2 * MARGIN
        scale = min(room_w / max(area.width(), 1), room_h / max(area.height(), 1))
        return area, scale

    def _forget(self) -> None:
        self._picture = None
        self.refresh()

    def _drawn(self) -> QPixmap:
        """Return the blocks in small; kept until one changes."""
        if self._picture is None:
            ratio = self.devicePixelRatioF()
            self._picture = QPixmap(self.size() * ratio)
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_blocks(painter)
            painter.end()
        return self._picture

    def _paint_blocks(self, painter: QPainter) -> None:
        _, scale = self._frame()
        with_ink = ink()
        painter.setPen(QPen(theme.color("border"), 1))
        painter.setBrush(theme.color("panel", 235))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, theme.RADIUS_CONTROL, theme.RADIUS_CONTROL)
        painter.translate(self._origin())
        painter.setPen(Qt.PenStyle.NoPen)
        canvas = self._view.canvas
        for tile, item in canvas.tiles.items():
            body = canvas.body_of(tile)
            painter.setBrush(_colour_of(item, with_ink))
            painter.drawRect(QRectF(body.topLeft() * scale, body.size() * scale))

    def _origin(self) -> QPointF:
        """Return where the scene's origin is in the minimap."""
        area, scale = self._frame()
        return QPointF(
            MARGIN + (WIDTH - 2 * MARGIN - area.width() * scale) / 2 - area.left() * scale,
            MARGIN + (HEIGHT - 2 * MARGIN - area.height() * scale) / 2 - area.top() * scale,
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        area, scale = self._frame()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._drawn())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(self._origin())
        seen = self._view.visible_rect().intersected(area.adjusted(-60, -60, 60, 60))
        painter.setPen(QPen(theme.color("accent"), 1.5))
        painter.setBrush(theme.color("accent", 30))
        painter.drawRoundedRect(QRectF(seen.topLeft() * scale, seen.size() * scale), 2, 2)
        if self.hasFocus():
            painter.resetTransform()
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(ring, theme.RADIUS_CONTROL, theme.RADIUS_CONTROL)

    def _go_to(self, point: QPointF) -> None:
        _, scale = self._frame()
        self._view.centre_on((point - self._origin()) / scale)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        view = self._view
        step = ARROWS.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Home:
            view.fit()
        elif step is not None and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            room = view.viewport()
            view.pan_by(-step[0] * room.width() * STEP, -step[1] * room.height() * STEP)
            self._describe()
        else:
            super().keyPressEvent(event)

    def _describe(self) -> None:
        """Say which part of the drawing is seen."""
        content, seen = self._view.canvas.content_rect(), self._view.visible_rect()
        across = 100 * (seen.center().x() - content.left()) / max(content.width(), 1)
        along = 100 * (seen.center().y() - content.top()) / max(content.height(), 1)
        across, along = (min(max(share, 0), 100) for share in (across, along))
        words = self.tr("{0} % from the left, {1} % from the top")
        self.setAccessibleDescription(words.format(round(across), round(along)))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._describe()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._go_to(event.position())
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go_to(event.position())
        event.accept()


def _colour_of(item: TileItem, with_ink: Ink) -> QColor:
    """Return a block's colour; a folded group has that of most of its blocks."""
    if isinstance(item, BlockItem):
        wrong, family = item.status is Status.ERROR, item.placed.block.family
    else:
        assert isinstance(item, GroupItem)
        wrong = item.look.status is Status.ERROR
        family = max(item.look.families, key=lambda share: share[1])[0]
    return with_ink.error if wrong else with_ink.family[family]
