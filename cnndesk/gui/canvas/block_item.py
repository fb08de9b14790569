"""One block on the canvas: a widget in the scene that shows what it is told.

The item mirrors a `PlacedBlock` and its `Diagnosis`; it holds no state of the document. It knows
where its ports are and how it looks in every state; what a press or a drag does is in
``interactions.py``. It is a QGraphicsWidget with StrongFocus, so that it stands in the Tab chain.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsSceneHoverEvent,
    QGraphicsWidget,
    QStyleOptionGraphicsItem,
    QWidget,
)

from cnndesk.blocks import Family, grouped
from cnndesk.document.delta import PlacedBlock
from cnndesk.document.layout import BLOCK_HEIGHT, BLOCK_WIDTH
from cnndesk.document.shapes import Diagnosis, Status
from cnndesk.gui.canvas import geometry
from cnndesk.gui.canvas.ink import WELL_ERROR, WELL_TEXT, Ink, ink, well_family
from cnndesk.gui.widgets import icons
from cnndesk.gui.widgets.thumbnails import WELL, Picture


def _tr(text: str) -> str:
    return QCoreApplication.translate("BlockItem", text)


SIMPLE_BELOW, SIGN_BELOW = 0.6, 0.3  # zoom: without text; colour and glyph only
HEADER_ENDS, LINES_BEGIN = 23.0, 116.0  # where the ink of the texts ends and begins
MARGIN = geometry.PORT_REACH / 2
TRANSPARENT = Qt.BrushStyle.NoBrush


@dataclass(frozen=True)
class Port:
    """A place where links start (``slot`` None) or end."""

    block_id: str
    slot: int | None

    @property
    def is_output(self) -> bool:
        """Whether links start here."""
        return self.slot is None


class Dot(Enum):
    """The family dot of a block in training."""

    NONE = 0
    DIM = 1
    LIT = 2


@dataclass(frozen=True)
class Cost:
    """What a block costs in a training step, for the cost view.

    Attributes
    ----------
    milliseconds : float
    share : float
        Of the whole step, 0..1.
    is_measured : bool
        False for a prediction.
    """

    milliseconds: float
    share: float
    is_measured: bool = True


class BlockItem(QGraphicsWidget):
    """A block with its header, well, shape line and ports.

    Parameters
    ----------
    placed : PlacedBlock
    direction : {"right", "down"}
    input_count : int
        How many input ports it shows.
    """

    def __init__(self, placed: PlacedBlock, direction: str, input_count: int) -> None:
        super().__init__()
        self.block_id = placed.id
        self.placed = placed
        self.direction = direction
        self.input_count = input_count
        self.diagnosis: Diagnosis | None = None
        self.picture: Picture | None = None
        self.cost: Cost | None = None
        self.shows_cost = False
        self.shade: QImage | None = None  # darkens what the flashlight does not light
        self.spot: QRectF | None = None  # the unit that the flashlight points at
        self.worry = ""  # what is wrong with its units in the training
        self.dot = Dot.NONE
        self.is_selected = False
        self.is_target = False  # a link that is being dragged may end here
        self._hovered = False
        self._near: Port | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptHoverEvents(True)
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self.resize(BLOCK_WIDTH, BLOCK_HEIGHT)
        self.setPos(*placed.position)

    # What it is told -----------------------------------------------------------------------

    def show_block(self, placed: PlacedBlock, direction: str, input_count: int) -> None:
        """Mirror another state of the block, its place excepted."""
        if (placed.block, placed.name, placed.frozen, placed.muted) != (
            self.placed.block,
            self.placed.name,
            self.placed.frozen,
            self.placed.muted,
        ) or (direction, input_count) != (self.direction, self.input_count):
            self.update()
        self.placed = placed
        self.direction = direction
        self.input_count = input_count

    def show_diagnosis(self, diagnosis: Diagnosis | None) -> None:
        """Mirror what shape inference says."""
        if diagnosis == self.diagnosis:
            return
        self.diagnosis = diagnosis
        self._show_tip()
        self.update()

    def show_worry(self, worry: str) -> None:
        """Mark the block, with the reason as its tooltip; an empty one takes the mark away."""
        if worry != self.worry:
            self.worry = worry
            self._show_tip()
            self.update()

    def _show_tip(self) -> None:
        wrong = self.diagnosis is not None and not self.diagnosis.is_ok
        self.setToolTip(self.diagnosis.sentence if self.diagnosis and wrong else self.worry)

    def show_picture(self, picture: Picture | None) -> None:
        """Show another thumbnail, or none."""
        if picture is not self.picture:
            self.picture = picture
            self.update(geometry.WELL)

    def show_cost(self, shown: bool, cost: Cost | None) -> None:
        """Show time per step in place of the thumbnail."""
        if (shown, cost) != (self.shows_cost, self.cost):
            self.shows_cost, self.cost = shown, cost
            self.update(geometry.WELL)

    def show_light(self, shade: QImage | None, spot: QRectF | None) -> None:
        """Darken part of the thumbnail and frame a unit on it, or neither."""
        if shade is not None or spot is not None or self.shade is not None or self.spot is not None:
            self.shade, self.spot = shade, spot
            self.update(geometry.WELL.adjusted(-2, -2, 2, 2))

    def show_dot(self, dot: Dot) -> None:
        """Show, light or hide the dot of a block in training."""
        if dot is not self.dot:
            self.dot = dot
            self.update(QRectF(BLOCK_WIDTH - 24, 3, 22, 22))

    def show_selected(self, selected: bool) -> None:
        """Draw or remove the ring of the selection."""
        if selected != self.is_selected:
            self.is_selected = selected
            self.setZValue(1 if selected else 0)
            self.update()

    def show_target(self, target: bool) -> None:
        """Draw or remove the ring of a valid target."""
        if target != self.is_target:
            self.is_target = target
            self.update()

    # Where things are ----------------------------------------------------------------------

    @property
    def body(self) -> QRectF:
        """The block's rectangle in the scene."""
        return QRectF(self.pos(), self.size())

    @property
    def status(self) -> Status:
        """What shape inference says; OK until it has said anything."""
        return self.diagnosis.status if self.diagnosis else Status.OK

    def input_place(self, slot: int) -> QPointF:
        """Return the middle of an input port in the scene."""
        ports = geometry.input_ports(max(self.input_count, slot + 1), self.direction)
        return self.pos() + ports[slot]

    def output_place(self) -> QPointF:
        """Return the middle of the output port in the scene."""
        return self.pos() + geometry.output_port(self.direction)

    def ports(self) -> list[tuple[Port, QPointF]]:
        """Return all ports with their middles in the block's own coordinates."""
        found = [
            (Port(self.block_id, slot), place)
            for slot, place in enumerate(geometry.input_ports(self.input_count, self.direction))
        ]
        if self.placed.block.has_output:
            found.append((Port(self.block_id, None), geometry.output_port(self.direction)))
        return found

    def port_at(self, position: QPointF) -> Port | None:
        """Return the port under a point in the block's own coordinates."""
        reach = geometry.PORT_REACH / 2
        best, distance = None, reach * reach
        for port, place in self.ports():
            offset = position - place
            squared = QPointF.dotProduct(offset, offset)
            if squared <= distance:
                best, distance = port, squared
        return best

    def boundingRect(self) -> QRectF:
        return geometry.BODY.adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)

    def shape(self) -> QPainterPath:
        path = QPainterPath()
        path.addRect(geometry.BODY)
        for _, place in self.ports():
            path.addEllipse(place, MARGIN, MARGIN)
        path.setFillRule(Qt.FillRule.WindingFill)
        return path

    def description(self) -> str:
        """Say what the block is and how it is, for a screen reader."""
        placed, diagnosis = self.placed, self.diagnosis
        parts = [f"{placed.title} {placed.id}", self.summary]
        if diagnosis is not None:
            if diagnosis.output is not None:
                parts.append(f"output {placed.block.output_text(diagnosis.output)}")
            parts.append(diagnosis.sentence)
        parts.append("frozen" if placed.frozen else "")
        parts.append("muted" if placed.muted else "")
        parts.append(self.worry)
        return ", ".join(part for part in parts if part)

    @property
    def summary(self) -> str:
        """The parameters in short."""
        inputs = self.diagnosis.inputs if self.diagnosis else ()
        return self.placed.block.summary(inputs)

    # Pointer -------------------------------------------------------------------------------

    def hoverEnterEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        self._hovered = True
        self.update()

    def hoverMoveEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        near = self.port_at(event.pos())
        if near != self._near:
            self._near = near
            shape = Qt.CursorShape.CrossCursor if near else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
            self.update()

    def hoverLeaveEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        self._hovered = False
        self._near = None
        self.update()

    # Drawing -------------------------------------------------------------------------------

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        zoom = QStyleOptionGraphicsItem.levelOfDetailFromTransform(painter.worldTransform())
        paint_block(self, painter, zoom, ink(), option.exposedRect)


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
        _paint_ports(item, painter, with_ink)
    _paint_ring(item, painter, with_ink)


def _bar() -> QPainterPath:
    """Return the bar at the top as a path: clipping would be lost in an SVG."""
    path = QPainterPath(QPointF(0, geometry.BAR))
    path.quadTo(QPointF(0, 0), QPointF(4, 0))
    path.lineTo(BLOCK_WIDTH - 4, 0)
    path.quadTo(QPointF(BLOCK_WIDTH, 0), QPointF(BLOCK_WIDTH, geometry.BAR))
    path.closeSubpath()
    return path


_BAR = _bar()


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
    painter.drawPath(_BAR)


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
    for name, colour in _signs(item):
        icons.paint(painter, name, QRectF(right - 14, 8, 14, 14), colour)
        right -= 17
    if item.dot is not Dot.NONE and right > BLOCK_WIDTH - 8:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_family(item, with_ink, 1.0 if item.dot is Dot.LIT else 0.35))
        painter.drawEllipse(QPointF(right - 5, 15), 3.5, 3.5)
        right -= 12
    painter.setPen(with_ink.text2 if quiet else with_ink.text)
    painter.setFont(with_ink.name_font)
    room = QRectF(25, 4, right - 23, geometry.HEADER - 4)
    text = with_ink.name_metrics.elidedText(
        item.placed.title, Qt.TextElideMode.ElideRight, room.width()
    )
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


def _signs(item: BlockItem) -> list[tuple[str, str]]:
    """Icons of the header with the names of their colours, from the right."""
    signs = []
    if item.status is Status.ERROR:
        signs.append(("warning-circle", "error"))
    elif item.worry:
        signs.append(("warning", "warning"))
    if item.placed.is_bypassed:
        signs.append(("speaker-slash", "warning"))
    if item.placed.frozen:
        signs.append(("lock-simple", "text2"))
    return signs


def _paint_well(item: BlockItem, painter: QPainter, with_ink: Ink, zoom: float) -> None:
    well = geometry.WELL
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(WELL)
    painter.drawRoundedRect(well, 3, 3)
    status = item.status
    if status is Status.ERROR:
        short = item.diagnosis.short if item.diagnosis else ""
        _paint_notice(painter, "warning-circle", short, WELL_ERROR, with_ink, zoom, 26)
    elif status is Status.WAITING:
        _paint_notice(painter, "hourglass", "waiting", WELL_TEXT, with_ink, zoom, 18)
    elif status is Status.UNCONNECTED:
        short = item.diagnosis.short if item.diagnosis else ""
        _paint_notice(painter, "link-break", short, WELL_TEXT, with_ink, zoom, 20)
    elif item.shows_cost:
        _paint_cost(item, painter, with_ink)
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


def _paint_notice(
    painter: QPainter,
    sign: str,
    text: str,
    colour: QColor,
    with_ink: Ink,
    zoom: float,
    side: float,
) -> None:
    middle = geometry.WELL.center()
    place = QRectF(middle.x() - side / 2, middle.y() - side / 2 - 8, side, side)
    icons.paint(painter, sign, place, colour.name())
    if zoom >= SIMPLE_BELOW:
        painter.setPen(colour)
        painter.setFont(with_ink.caption_font)
        room = QRectF(geometry.WELL.left() + 3, middle.y() + side / 2 - 4, 110, 18)
        elided = with_ink.caption_metrics.elidedText(text, Qt.TextElideMode.ElideRight, 110)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, elided)


def _paint_cost(item: BlockItem, painter: QPainter, with_ink: Ink) -> None:
    well, cost = geometry.WELL, item.cost
    if cost is None or not cost.milliseconds:
        text = "with its neighbour" if cost else "not timed yet"
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
    painter.setBrush(well_family(item.placed.block.family))
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
    painter.setFont(with_ink.caption_font)
    painter.setPen(with_ink.text2)
    summary = with_ink.caption_metrics.elidedText(item.summary, Qt.TextElideMode.ElideRight, width)
    painter.drawText(QRectF(8, geometry.SUMMARY_Y, width, 16), left, summary)
    diagnosis = item.diagnosis
    shape, colour, count = "–", with_ink.text, ""
    if item.status is Status.ERROR:
        shape, colour = "does not fit", with_ink.error
    elif diagnosis is not None and diagnosis.output is not None:
        shape = item.placed.block.output_text(diagnosis.output)
        if diagnosis.parameters.total:
            count = grouped(diagnosis.parameters.total)
    line = QRectF(8, geometry.SHAPE_Y, width, 16)
    if count:
        painter.setPen(with_ink.text3)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, count)
    painter.setFont(with_ink.strong_font)
    painter.setPen(colour)
    painter.drawText(line, left, shape)


def _paint_ports(item: BlockItem, painter: QPainter, with_ink: Ink) -> None:
    painter.setBrush(with_ink.canvas)
    for port, place in item.ports():
        near = port == item._near
        diameter = geometry.PORT_NEAR if near else geometry.PORT
        painter.setPen(QPen(with_ink.accent if near else with_ink.link, 2))
        radius = diameter / 2 - 1
        painter.drawEllipse(place, radius, radius)


def _paint_ring(item: BlockItem, painter: QPainter, with_ink: Ink) -> None:
    error = item.status is Status.ERROR
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
