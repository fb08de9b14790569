"""One link on the canvas: its way, its states and the shape it carries.

The way itself comes from ``geometry.route``; when it is worked out again is the scene's business.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPainterPathStroker, QPen, QPolygonF
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsSceneHoverEvent,
    QStyleOptionGraphicsItem,
    QWidget,
)

from cnndesk.document.delta import Link
from cnndesk.document.folding import Wire
from cnndesk.document.shapes import Status
from cnndesk.gui.canvas.block_painting import SIMPLE_BELOW
from cnndesk.gui.canvas.geometry import Route
from cnndesk.gui.canvas.ink import Ink, ink

WIDTH, WIDE = 2.0, 3.0
REACH = 14.0  # width of the area that takes a press
ARROW = 5.0


class LinkItem(QGraphicsItem):
    """The line from an output port to an input port, for one link or several.

    Parameters
    ----------
    wire : Wire
    """

    def __init__(self, wire: Wire) -> None:
        super().__init__()
        self.wire = wire
        self.route: Route | None = None
        self.text = ""
        self.target_status = Status.OK
        self.is_selected = False
        self.is_open = False  # something that is being dragged would go here
        self.touches_selection = False
        self._hovered = False
        self._area: QPainterPath | None = None  # made when somebody points near it
        self._bounds = QRectF()
        self.setZValue(-1)
        self.setAcceptHoverEvents(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def link(self) -> Link:
        """The first link that it stands for."""
        return self.wire.link

    @property
    def ends(self) -> tuple[str, str]:
        """The tiles at its ends."""
        return self.wire.start, self.wire.end

    # What it is told -----------------------------------------------------------------------

    def show_route(self, route: Route) -> None:
        """Take another way."""
        if self.pos() != QPointF():
            self.setPos(0, 0)
        if route is self.route:
            return
        self.prepareGeometryChange()
        self.route = route
        self._area = None
        bounds = route.path.boundingRect().adjusted(-8, -10, 8, 10)
        if route.label is not None:  # a text wider than its segment never is: see LABEL_LENGTH
            bounds = bounds.united(
                QRectF(route.label[0] - QPointF(50, 10), route.label[0] + QPointF(50, 10))
            )
        self._bounds = bounds
        self.update()

    def show_state(
        self,
        *,
        text: str,
        target_status: Status,
        selected: bool,
        touches_selection: bool,
    ) -> None:
        """Mirror the shape it carries, where it leads and what is selected."""
        state = (text, target_status, selected, touches_selection)
        if state != (self.text, self.target_status, self.is_selected, self.touches_selection):
            self.text, self.target_status, self.is_selected, self.touches_selection = state
            self.setZValue(-0.5 if selected else -1)
            self.update()

    def show_open(self, is_open: bool) -> None:
        """Turn accent while something dragged would be put here."""
        if is_open != self.is_open:
            self.is_open = is_open
            self.update()

    # Pointer and place ---------------------------------------------------------------------

    def boundingRect(self) -> QRectF:
        return self._bounds

    def shape(self) -> QPainterPath:
        if self._area is None:
            stroker = QPainterPathStroker()
            stroker.setWidth(REACH)
            self._area = stroker.createStroke(self.route.path if self.route else QPainterPath())
        return self._area

    def hoverEnterEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        self._hovered = True
        self.update()

    def hoverLeaveEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        self._hovered = False
        self.update()

    # Drawing -------------------------------------------------------------------------------

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        if self.route is None:
            return
        with_ink = ink()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(self._pen(with_ink))
        painter.drawPath(self.route.path)
        zoom = QStyleOptionGraphicsItem.levelOfDetailFromTransform(painter.worldTransform())
        if self.route.label is not None and zoom >= SIMPLE_BELOW:
            self._paint_label(painter, with_ink, *self.route.label)

    def _pen(self, with_ink: Ink) -> QPen:
        if self.is_selected or self._hovered or self.is_open:
            return QPen(with_ink.accent, WIDE)
        if self.target_status is Status.ERROR:
            return QPen(with_ink.error, WIDTH)
        pen = QPen(with_ink.accent if self.touches_selection else with_ink.link, WIDTH)
        if self.target_status is Status.WAITING:
            pen.setDashPattern([2, 2])  # in widths: 4 on, 4 off
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        return pen

    def _paint_label(
        self, painter: QPainter, with_ink: Ink, middle: QPointF, heading: QPointF
    ) -> None:
        pen = painter.pen()
        half = 0.0
        if self.text:
            half = with_ink.caption_metrics.horizontalAdvance(self.text) / 2 + 4
            room = QRectF(middle.x() - half, middle.y() - 8, 2 * half, 16)
            painter.fillRect(room, with_ink.canvas)
            painter.setFont(with_ink.caption_font)
            painter.setPen(with_ink.text2)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, self.text)
        side = heading.x()
        tip = QPointF(middle.x() - side * (half + 18) if half else middle.x(), middle.y())
        pen.setStyle(Qt.PenStyle.SolidLine)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPolyline(
            QPolygonF(
                [
                    QPointF(tip.x() - side * ARROW, tip.y() - ARROW),
                    tip,
                    QPointF(tip.x() - side * ARROW, tip.y() + ARROW),
                ]
            )
        )
