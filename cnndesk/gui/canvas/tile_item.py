"""What blocks and folded groups on the canvas have in common: body, ports, ring, pointer.

A tile is a widget in the scene that shows what it is told. Where links meet it and how it looks is
its kind's: ``block_item.py``, ``group_item.py``. It is a QGraphicsWidget with StrongFocus, so that
it stands in the Tab chain.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath
from PySide6.QtWidgets import QGraphicsItem, QGraphicsSceneHoverEvent, QGraphicsWidget

from cnndesk.document.delta import Position
from cnndesk.document.folding import Wire
from cnndesk.document.layout import BLOCK_HEIGHT, BLOCK_WIDTH
from cnndesk.gui.canvas import geometry
from cnndesk.gui.canvas.block_state import Port

MARGIN = geometry.PORT_REACH / 2


class TileItem(QGraphicsWidget):
    """A block or a folded group.

    Parameters
    ----------
    tile : str
        Its id.
    position : (x, y)
    direction : {"right", "down"}
        Of the drawing.
    """

    def __init__(self, tile: str, position: Position, direction: str) -> None:
        super().__init__()
        self.tile = tile
        self.direction = direction
        self.is_selected = False
        self.is_target = False  # a link that is being dragged may end here
        self._hovered = False
        self._near: Port | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptHoverEvents(True)
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self.resize(BLOCK_WIDTH, BLOCK_HEIGHT)
        self.setPos(*position)

    # What it is told -----------------------------------------------------------------------

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
        """Its rectangle in the scene."""
        return QRectF(self.pos(), self.size())

    def enter_place(self, wire: Wire) -> QPointF:
        """Return where a wire ends, in the scene."""
        raise NotImplementedError

    def leave_place(self, wire: Wire) -> QPointF:
        """Return where a wire starts, in the scene."""
        raise NotImplementedError

    def place_of(self, port: Port) -> QPointF:
        """Return the middle of a port in the scene, or where it would be drawn."""
        raise NotImplementedError

    def ports(self) -> list[tuple[Port, QPointF]]:
        """Return all ports with their middles in its own coordinates."""
        raise NotImplementedError

    def description(self) -> str:
        """Say what it is and how it is, for a screen reader."""
        raise NotImplementedError

    def port_at(self, position: QPointF) -> Port | None:
        """Return the port under a point in its own coordinates."""
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
