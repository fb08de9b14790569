"""How a folded group looks: a stack of blocks, with a small drawing of what is in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from cnndesk.document.layout import BLOCK_HEIGHT, BLOCK_WIDTH
from cnndesk.document.shapes import Status
from cnndesk.gui.canvas import geometry
from cnndesk.gui.canvas.block_painting import (
    BAR_PATH,
    SIGN_BELOW,
    SIMPLE_BELOW,
    paint_cost,
    paint_ports,
    paint_ring,
    paint_shape,
)
from cnndesk.gui.canvas.group_look import GroupLook, Inside
from cnndesk.gui.canvas.ink import WELL_TEXT, Ink, well_family
from cnndesk.gui.widgets import icons
from cnndesk.gui.widgets.fitting import fitted
from cnndesk.gui.widgets.thumbnails import WELL
from cnndesk.words import say

if TYPE_CHECKING:
    from cnndesk.gui.canvas.group_item import GroupItem

STACK = (6.0, 3.0)  # how far the sheets behind it reach out
CELL, LEAST_CELL = 18.0, 3.0
BADGE_HEIGHT = 15.0


def paint_group(item: GroupItem, painter: QPainter, zoom: float, with_ink: Ink) -> None:
    """Draw a folded group at a zoom: everything, without text, or colours and glyph."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_body(item, painter, with_ink)
    if zoom < SIGN_BELOW:
        icons.paint(
            painter,
            "stack",
            QRectF(BLOCK_WIDTH / 2 - 36, BLOCK_HEIGHT / 2 - 36, 72, 72),
            "text2",
        )
    else:
        _paint_header(item.look, painter, with_ink)
        _paint_well(item, painter, with_ink)
        if zoom >= SIMPLE_BELOW:
            _paint_lines(item.look, painter, with_ink)
        paint_ports(item, painter, with_ink)
    paint_ring(item, painter, with_ink, error=item.look.status is Status.ERROR)
    if item.look.marked and not item.is_selected:
        _paint_mark(painter, with_ink)


def _paint_body(item: GroupItem, painter: QPainter, with_ink: Ink) -> None:
    border = with_ink.border_hover if item._hovered else with_ink.border
    painter.setPen(QPen(border, 1))
    body = geometry.BODY.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.setBrush(with_ink.panel)
    for step in STACK:
        painter.drawRoundedRect(body.translated(step, step), 6, 6)
    painter.setBrush(with_ink.body_hover if item._hovered else with_ink.body)
    painter.drawRoundedRect(body, 6, 6)
    _paint_bar(item.look, painter, with_ink)


def _paint_bar(look: GroupLook, painter: QPainter, with_ink: Ink) -> None:
    """Part the bar at the top by the families of the blocks: paths, as clips are lost in SVG."""
    painter.setPen(Qt.PenStyle.NoPen)
    left, whole = 0.0, sum(count for _, count in look.families)
    for family, count in look.families:
        width = BLOCK_WIDTH * count / whole
        part = QPainterPath()
        part.addRect(QRectF(left, 0, width + 0.5, geometry.BAR))
        painter.setBrush(with_ink.family[family])
        painter.drawPath(part.intersected(BAR_PATH))
        left += width


def _paint_header(look: GroupLook, painter: QPainter, with_ink: Ink) -> None:
    icons.paint(painter, "stack", QRectF(6.5, 8, 14, 14), "text2")
    right = BLOCK_WIDTH - 6.0
    if look.repeats > 1:
        right -= _paint_badge(f"×{look.repeats}", right, painter, with_ink) + 3
    for name, colour in _signs(look):
        icons.paint(painter, name, QRectF(right - 14, 8, 14, 14), colour)
        right -= 17
    painter.setPen(with_ink.text)
    room = QRectF(25, 4, right - 25, geometry.HEADER - 4)
    text, font = fitted(look.group.title, with_ink.name_font, room.width())
    painter.setFont(font)
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


def _paint_badge(text: str, right: float, painter: QPainter, with_ink: Ink) -> float:
    width = with_ink.strong_metrics.horizontalAdvance(text) + 10
    room = QRectF(right - width, 7.5, width, BADGE_HEIGHT)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(with_ink.accent_soft)
    painter.drawRoundedRect(room, 4, 4)
    painter.setPen(with_ink.text)
    painter.setFont(with_ink.strong_font)
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)
    return width


def _signs(look: GroupLook) -> list[tuple[str, str]]:
    signs = []
    if look.status is Status.ERROR:
        signs.append(("warning-circle", "error"))
    elif look.status is not Status.OK:
        signs.append(("hourglass", "text2"))
    if look.is_muted:
        signs.append(("speaker-slash", "warning"))
    if look.is_frozen:
        signs.append(("lock-simple", "text2"))
    return signs


def _paint_well(item: GroupItem, painter: QPainter, with_ink: Ink) -> None:
    look, well = item.look, geometry.WELL
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(WELL)
    painter.drawRoundedRect(well, 3, 3)
    if item.shows_cost:
        most = max(look.families, key=lambda share: share[1])[0]
        paint_cost(item.cost, well_family(most), painter, with_ink)
        return
    paint_inside(look.inside, painter, well.adjusted(7, 7, -7, -7), dim=look.is_muted)


def paint_inside(inside: Inside, painter: QPainter, room: QRectF, *, dim: bool = False) -> None:
    """Draw what is in a group in small: a mark for each block in the colour of its family."""
    pitch = min(room.width() / inside.columns, room.height() / inside.rows, CELL * 1.45)
    side = max(LEAST_CELL, min(CELL, pitch * 0.69))
    left = room.center().x() - inside.columns * pitch / 2
    top = room.center().y() - inside.rows * pitch / 2
    middles = [
        QPointF(left + (cell.column + 0.5) * pitch, top + (cell.row + 0.5) * pitch)
        for cell in inside.cells
    ]
    if dim:
        painter.setOpacity(0.35)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(WELL_TEXT, 1))
    for first, last in inside.lines:
        _paint_line(painter, middles[first], middles[last], pitch, side)
    painter.setPen(Qt.PenStyle.NoPen)
    radius = min(3.0, side / 4)
    for cell, middle in zip(inside.cells, middles, strict=True):
        painter.setBrush(QColor(well_family(cell.family)))
        box = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
        painter.drawRoundedRect(box, radius, radius)
    painter.setOpacity(1.0)


def _paint_line(painter: QPainter, start: QPointF, end: QPointF, pitch: float, side: float) -> None:
    """Draw a link between neighbours, or an arc over those that it jumps; rows are left as text."""
    if end.x() <= start.x():
        return
    if end.x() - start.x() < 1.5 * pitch:
        if abs(end.y() - start.y()) < 1.5 * pitch:
            painter.drawLine(start, end)
    elif start.y() == end.y():
        high = start.y() - side / 2 - (pitch - side) / 2
        path = QPainterPath(QPointF(start.x(), start.y() - side / 2))
        path.quadTo(QPointF(start.x(), high), QPointF(start.x() + side / 2, high))
        path.lineTo(end.x() - side / 2, high)
        path.quadTo(QPointF(end.x(), high), QPointF(end.x(), end.y() - side / 2))
        painter.drawPath(path)


def _paint_lines(look: GroupLook, painter: QPainter, with_ink: Ink) -> None:
    width = BLOCK_WIDTH - 16.0
    left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    painter.setFont(with_ink.caption_font)
    painter.setPen(with_ink.accent if look.marked else with_ink.text2)
    words = say("{0} selected").format(look.marked) if look.marked else look.summary
    summary = with_ink.caption_metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)
    painter.drawText(QRectF(8, geometry.SUMMARY_Y, width, 16), left, summary)
    shape, colour, parameters = look.output or "–", with_ink.text, look.parameters
    if look.status is Status.ERROR:
        shape, colour, parameters = say("does not fit"), with_ink.error, 0
    paint_shape(painter, with_ink, shape, colour, parameters)


def _paint_mark(painter: QPainter, with_ink: Ink) -> None:
    """Ring a group in which a block is selected: dashed, as it is not the whole."""
    offset = geometry.RING_GAP + geometry.RING / 2
    pen = QPen(with_ink.accent, geometry.RING)
    pen.setDashPattern([3, 2])
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen)
    painter.drawRoundedRect(geometry.BODY.adjusted(-offset, -offset, offset, offset), 10, 10)
