"""How a block looks on the canvas, in every state and at every zoom; what it shows is its item's.

A file that is exported (``export.py``) is drawn by the same functions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap

from cnndesk.blocks import Family, grouped
from cnndesk.document.delta import PlacedBlock
from cnndesk.document.layout import BLOCK_HEIGHT, BLOCK_WIDTH
from cnndesk.document.shapes import Diagnosis, Status
from cnndesk.gui.canvas import geometry
from cnndesk.gui.canvas.block_state import Cost, Dot
from cnndesk.gui.canvas.ink import WELL_ERROR, WELL_TEXT, Ink, well_family
from cnndesk.gui.widgets import icons
from cnndesk.gui.widgets.fitting import fitted
from cnndesk.gui.widgets.thumbnails import WELL
from cnndesk.words import say

if TYPE_CHECKING:
    from cnndesk.gui.canvas.block_item import BlockItem
    from cnndesk.gui.canvas.tile_item import TileItem


def _tr(text: str) -> str:
    return QCoreApplication.translate("BlockItem", text)


SIMPLE_BELOW, SIGN_BELOW = 0.6, 0.3  # zoom: without text; colour and glyph only
HEADER_ENDS, LINES_BEGIN = 23.0, 116.0  # where the ink of the texts ends and begins
TRANSPARENT = Qt.BrushStyle.NoBrush


def paint_block(
    item: BlockItem, painter: QPainter, zoom: float, with_ink: Ink, exposed: QRectF
) -> None:
    """Draw a block at a zoom: everything, without text (< 60 %), or colour and glyph (< 30 %).

    Only what may reach into ``exposed`` is drawn: a live thumbnail needs no header, a dot no well.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_body(item, painter, with_ink)
    if zoom < SIGN_BELOW:
        _paint_tile(item, painter, with_ink)
    else:
        if exposed.top() < HEADER_ENDS:
            _paint_header(item, painter, with_ink, zoom)
        if exposed.intersects(geometry.WELL):
            _paint_well(item, painter, with_ink, zoom)
        if zoom >= SIMPLE_BELOW and exposed.bottom() > LINES_BEGIN:
            _paint_lines(item, painter, with_ink)
        paint_ports(item, painter, with_ink)
    paint_ring(item, painter, with_ink, error=item.status is Status.ERROR)


def _bar() -> QPainterPath:
    """Return the bar at the top as a path: clipping would be lost in an SVG."""
    path = QPainterPath(QPointF(0, geometry.BAR))
    path.quadTo(QPointF(0, 0), QPointF(4, 0))
    path.lineTo(BLOCK_WIDTH - 4, 0)
    path.quadTo(QPointF(BLOCK_WIDTH, 0), QPointF(BLOCK_WIDTH, geometry.BAR))
    path.closeSubpath()
    return path


BAR_PATH = _bar()


def _is_quiet(item: BlockItem) -> bool:
    return item.status in (Status.WAITING, Status.UNCONNECTED)


def _paint_body(item: BlockItem, painter: QPainter, with_ink: Ink) -> None:
    quiet = _is_quiet(item)
    body = geometry.BODY.adjusted(0.5, 0.5, -0.5, -0.5)
    fill = with_ink.panel if quiet else with_ink.body
    border = with_ink.border
    if item._hovered and not quiet:
        fill, border = with_ink.body_hover, with_ink.border_hover
    pen = QPen(border, 1)
    if quiet:
        pen.setDashPattern([4, 4])
    painter.setPen(pen)
    painter.setBrush(fill)
    painter.drawRoundedRect(body, 6, 6)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_family(item, with_ink, 0.45 if quiet else 1.0))
    painter.drawPath(BAR_PATH)


def _family(item: BlockItem, with_ink: Ink, alpha: float = 1.0) -> QColor:
    colour = QColor(with_ink.family[item.placed.block.family])
    colour.setAlphaF(alpha)
    return colour


def _paint_tile(item: BlockItem, painter: QPainter, with_ink: Ink) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_family(item, with_ink, 0.3))
    painter.drawRoundedRect(geometry.BODY.adjusted(2, 2, -2, -2), 5, 5)
    painter.setBrush(_family(item, with_ink))
    painter.drawRect(QRectF(0, 0, BLOCK_WIDTH, 4 * geometry.BAR))
    rect = QRectF(BLOCK_WIDTH / 2 - 36, BLOCK_HEIGHT / 2 - 36, 72, 72)
    _paint_glyph(painter, item.placed.block.family, rect)


def _paint_glyph(
    painter: QPainter, family: Family, rect: QRectF, opacity: float = 1.0, *, in_well: bool = False
) -> None:
    painter.setOpacity(opacity)
    colour = well_family(family).name() if in_well else family.value
    icons.paint(painter, f"family-{family.value}", rect, colour)
    painter.setOpacity(1.0)


def _paint_header(item: BlockItem, painter: QPainter, with_ink: Ink, zoom: float) -> None:
    quiet = _is_quiet(item)
    glyph = QRectF(6.5, 8, 14, 14)
    _paint_glyph(painter, item.placed.block.family, glyph, 0.6 if quiet else 1.0)
    right = BLOCK_WIDTH - 6.0
    for name, colour in signs_of(item.placed, item.diagnosis, item.worry):
        icons.paint(painter, name, QRectF(right - 14, 8, 14, 14), colour)
        right -= 17
    if item.dot is not Dot.NONE and right > BLOCK_WIDTH - 8:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_family(item, with_ink, 1.0 if item.dot is Dot.LIT else 0.35))
        painter.drawEllipse(QPointF(right - 5, 15), 3.5, 3.5)
        right -= 12
    painter.setPen(with_ink.text2 if quiet else with_ink.text)
    room = QRectF(25, 4, right - 23, geometry.HEADER - 4)
    text, font = fitted(say(item.placed.title), with_ink.name_font, room.width())
    painter.setFont(font)
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


def signs_of(
    placed: PlacedBlock, diagnosis: Diagnosis | None, worry: str = ""
) -> list[tuple[str, str]]:
    """Return the icons of a block's state with the names of their colours, weightiest first."""
    signs = []
    if diagnosis is not None and diagnosis.status is Status.ERROR:
        signs.append(("warning-circle", "error"))
    elif worry:
        signs.append(("warning", "warning"))
    if placed.is_bypassed:
        signs.append(("speaker-slash", "warning"))
    if placed.frozen:
        signs.append(("lock-simple", "text2"))
    return signs


def _paint_well(item: BlockItem, painter: QPainter, with_ink: Ink, zoom: float) -> None:
    well = geometry.WELL
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(WELL)
    painter.drawRoundedRect(well, 3, 3)
    notice = notice_of(item.diagnosis)
    if notice is not None:
        _paint_notice(painter, notice, with_ink, zoom)
    elif item.shows_cost:
        paint_cost(item.cost, well_family(item.placed.block.family), painter, with_ink)
    elif item.picture is None:
        side = 30.0
        middle = well.center()
        rect = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
        _paint_glyph(painter, item.placed.block.family, rect, 0.3, in_well=True)
    else:
        _paint_picture(item, painter, zoom)


def _paint_picture(item: BlockItem, painter: QPainter, zoom: float) -> None:
    assert item.picture is not None
    image, well = item.picture.image, geometry.WELL
    ratio = image.devicePixelRatio()
    width, height = image.width() / ratio, image.height() / ratio
    target = QRectF(
        well.left() + round((well.width() - width) / 2),
        well.top() + round((well.height() - height) / 2),
        width,
        height,
    )
    if item.placed.is_bypassed:
        painter.setOpacity(0.25)
    device = painter.device()
    screen = device.devicePixelRatioF()
    if isinstance(device, QPixmap) and abs(zoom * screen - ratio) < 1e-3 * ratio:
        # Made for this zoom: pixel by pixel, which takes a tenth of the time of resampling.
        place = painter.worldTransform().map(target.topLeft()) * screen
        at = QPointF(round(place.x()) / screen, round(place.y()) / screen)
        painter.save()
        painter.resetTransform()
        painter.drawImage(QRectF(at, QSizeF(image.width(), image.height()) / screen), image)
        painter.restore()
    else:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, zoom * screen < ratio)
        painter.drawImage(target, image)
    painter.setOpacity(1.0)
    if item.shade is not None:
        painter.drawImage(target, item.shade)
    if item.spot is not None:
        _paint_spot(painter, item.spot)


def _paint_spot(painter: QPainter, spot: QRectF) -> None:
    """Frame the unit that the flashlight points at, so that it shows on any colour."""
    grown = max(0.0, (3.0 - min(spot.width(), spot.height())) / 2)
    painter.setBrush(TRANSPARENT)
    for colour, width in (("#0E1013", 2.0), ("#FFFFFF", 1.0)):
        painter.setPen(QPen(QColor(colour), width))
        painter.drawRect(spot.adjusted(-grown, -grown, grown, grown))


class Notice(NamedTuple):
    """What stands in a well instead of a picture."""

    sign: str
    text: str
    colour: QColor
    side: float  # of the sign


def notice_of(diagnosis: Diagnosis | None) -> Notice | None:
    """Return what the well of a block says that has no output; None where it has one."""
    if diagnosis is None or diagnosis.is_ok:
        return None
    if diagnosis.status is Status.ERROR:
        return Notice("warning-circle", diagnosis.short, WELL_ERROR, 26)
    if diagnosis.status is Status.WAITING:
        return Notice("hourglass", diagnosis.short, WELL_TEXT, 18)
    return Notice("link-break", diagnosis.short, WELL_TEXT, 20)


def _paint_notice(painter: QPainter, notice: Notice, with_ink: Ink, zoom: float) -> None:
    middle, side = geometry.WELL.center(), notice.side
    place = QRectF(middle.x() - side / 2, middle.y() - side / 2 - 8, side, side)
    icons.paint(painter, notice.sign, place, notice.colour.name())
    if zoom >= SIMPLE_BELOW:
        painter.setPen(notice.colour)
        painter.setFont(with_ink.caption_font)
        room = QRectF(geometry.WELL.left() + 3, middle.y() + side / 2 - 4, 110, 18)
        elided = with_ink.caption_metrics.elidedText(notice.text, Qt.TextElideMode.ElideRight, 110)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, elided)


def paint_cost(cost: Cost | None, colour: QColor, painter: QPainter, with_ink: Ink) -> None:
    """Draw into a well what a block, or all of a folded group, takes of a step."""
    well = geometry.WELL
    if cost is None or not cost.milliseconds:
        text = say("with its neighbour") if cost else say("not timed yet")
        painter.setPen(WELL_TEXT)
        painter.setFont(with_ink.caption_font)
        painter.drawText(well, Qt.AlignmentFlag.AlignCenter, text)
        return
    painter.setPen(QColor("#E6E9EE"))
    painter.setFont(with_ink.name_font)
    room = QRectF(well.left(), well.top() + 20, well.width(), 22)
    text = f"{_milliseconds(cost.milliseconds)} ms"
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)
    bar = QRectF(well.left() + 12, well.top() + 52, well.width() - 24, 6)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#22262C"))
    painter.drawRoundedRect(bar, 3, 3)
    painter.setBrush(colour)
    bar.setWidth(max(3.0, bar.width() * cost.share))
    painter.drawRoundedRect(bar, 3, 3)
    if not cost.is_measured:
        painter.setPen(WELL_TEXT)
        painter.setFont(with_ink.caption_font)
        room = QRectF(well.left(), well.top() + 4, well.width(), 16)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, _tr("predicted"))


def _milliseconds(value: float) -> str:
    return f"{value:.3f}" if value < 0.1 else f"{value:.2f}" if value < 1 else f"{value:.1f}"


def _paint_lines(item: BlockItem, painter: QPainter, with_ink: Ink) -> None:
    width = BLOCK_WIDTH - 16.0
    left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    painter.setPen(with_ink.text2)
    summary, font = fitted(item.summary, with_ink.caption_font, width)
    painter.setFont(font)
    painter.drawText(QRectF(8, geometry.SUMMARY_Y, width, 16), left, summary)
    diagnosis = item.diagnosis
    shape, colour, parameters = "–", with_ink.text, 0
    if item.status is Status.ERROR:
        shape, colour = say("does not fit"), with_ink.error
    elif diagnosis is not None and diagnosis.output is not None:
        shape = item.placed.block.output_text(diagnosis.output)
        parameters = diagnosis.parameters.total
    paint_shape(painter, with_ink, shape, colour, parameters)


def paint_shape(
    painter: QPainter, with_ink: Ink, shape: str, colour: QColor, parameters: int
) -> None:
    """Draw the last line of a tile: the shape, and as much of the parameters as has room."""
    line = QRectF(8, geometry.SHAPE_Y, BLOCK_WIDTH - 16.0, 16)
    room = line.width() - with_ink.strong_metrics.horizontalAdvance(shape) - 4
    painter.setFont(with_ink.caption_font)
    painter.setPen(with_ink.text3)
    count = count_within(parameters, room, with_ink.caption_metrics)
    painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, count)
    painter.setFont(with_ink.strong_font)
    painter.setPen(colour)
    painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shape)


def count_within(parameters: int, room: float, metrics: QFontMetricsF) -> str:
    """Return a number of parameters, in full, in short, or not at all where neither has room."""
    short = f"{parameters / 1e6:.1f} M" if parameters >= 10**6 else f"{parameters / 1e3:.0f} k"
    ways = [grouped(parameters)] + ([short] if parameters >= 10**4 else [])
    for words in ways if parameters else []:
        if metrics.horizontalAdvance(words) <= room:
            return words
    return ""


def paint_ports(item: TileItem, painter: QPainter, with_ink: Ink) -> None:
    """Draw the ports, the one near the pointer larger."""
    painter.setBrush(with_ink.canvas)
    for port, place in item.ports():
        near = port == item._near
        diameter = geometry.PORT_NEAR if near else geometry.PORT
        painter.setPen(QPen(with_ink.accent if near else with_ink.link, 2))
        radius = diameter / 2 - 1
        painter.drawEllipse(place, radius, radius)


def paint_ring(item: TileItem, painter: QPainter, with_ink: Ink, *, error: bool) -> None:
    """Draw the rings of an error, of the selection and of a target."""
    if not (item.is_selected or item.is_target or error):
        return
    offset = geometry.RING_GAP + geometry.RING / 2
    painter.setBrush(TRANSPARENT)
    if error:
        painter.setPen(QPen(with_ink.error, geometry.RING))
        near = 1.0 if item.is_selected or item.is_target else offset
        painter.drawRoundedRect(
            geometry.BODY.adjusted(-near, -near, near, near), 7 + near / 2, 7 + near / 2
        )
    if item.is_selected or item.is_target:
        painter.setPen(QPen(with_ink.accent, geometry.RING))
        ring = geometry.BODY.adjusted(-offset, -offset, offset, offset)
        painter.drawRoundedRect(ring, 10, 10)
