"""A folded group on the canvas: one tile for the blocks in it, with their values at its ports.

It shows what it is told, a `GroupLook`. A port stands for the block inside whose value leaves, or
that a value comes to, so that what is done at it is done to that block.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from cnndesk.document.delta import Position
from cnndesk.document.folding import Folding, Wire
from cnndesk.document.network import Network
from cnndesk.gui.canvas import geometry
from cnndesk.gui.canvas.block_state import Cost, Port
from cnndesk.gui.canvas.group_look import GroupLook
from cnndesk.gui.canvas.group_painting import paint_group
from cnndesk.gui.canvas.ink import ink
from cnndesk.gui.canvas.tile_item import TileItem


class GroupItem(TileItem):
    """A folded group.

    Parameters
    ----------
    tile : str
        The group's id.
    position : (x, y)
    direction : {"right", "down"}
    look : GroupLook
    """

    def __init__(self, tile: str, position: Position, direction: str, look: GroupLook) -> None:
        super().__init__(tile, position, direction)
        self.look = look
        self.cost: Cost | None = None
        self.shows_cost = False
        self._entries: Sequence[str] = ()  # blocks outside whose values come in
        self._exits: Sequence[str] = ()  # blocks inside whose values leave
        self._inputs: list[Port] = []
        self._blocked: set[int] = set()  # inputs that stand for several links

    # What it is told -----------------------------------------------------------------------

    def show_ports(self, network: Network, folding: Folding, direction: str) -> None:
        """Mirror the values that come in and leave."""
        wires = {wire.source: wire for wire in folding.inputs(self.tile)}
        self.direction = direction
        self._entries, self._exits = folding.entries(self.tile), folding.exits(self.tile)
        self._inputs = [
            Port(wires[source].link.target, wires[source].link.slot) for source in self._entries
        ]
        self._blocked = {n for n, s in enumerate(self._entries) if len(wires[s].links) > 1}
        self._inputs += [Port(i, network.free_slot(i)) for i in folding.lacking(self.tile)]
        self.update()

    def show_look(self, look: GroupLook) -> None:
        """Mirror what is in it."""
        if look != self.look:
            self.look = look
            self.setToolTip(look.sentence)
            self.update()

    def show_cost(self, shown: bool, cost: Cost | None) -> None:
        """Show time per step of all that is in it, in place of the small drawing."""
        if (shown, cost) != (self.shows_cost, self.cost):
            self.shows_cost, self.cost = shown, cost
            self.update(geometry.WELL)

    # Where things are ----------------------------------------------------------------------

    def enter_place(self, wire: Wire) -> QPointF:
        place = self._entries.index(wire.source) if wire.source in self._entries else 0
        return self._input_place(place)

    def leave_place(self, wire: Wire) -> QPointF:
        return self.place_of(Port(wire.source, None))

    def place_of(self, port: Port) -> QPointF:
        if port.slot is None:
            places = self._output_places()
            known = port.block_id in self._exits
            return self.pos() + places[self._exits.index(port.block_id) if known else 0]
        place = next((n for n, known in enumerate(self._inputs) if known == port), 0)
        return self._input_place(place)

    def _input_place(self, place: int) -> QPointF:
        ports = geometry.input_ports(max(len(self._inputs), 1), self.direction)
        return self.pos() + ports[min(place, len(ports) - 1)]

    def _output_places(self) -> list[QPointF]:
        return geometry.output_ports(max(len(self._exits), 1), self.direction)

    @property
    def open_input(self) -> Port | None:
        """The first input in it that nothing feeds yet."""
        free = self._inputs[len(self._entries) :]
        return free[0] if free else None

    @property
    def exit(self) -> Port | None:
        """The first output in it that leaves, or could."""
        return Port(self._exits[0], None) if self._exits else None

    def ports(self) -> list[tuple[Port, QPointF]]:
        places = geometry.input_ports(max(len(self._inputs), 1), self.direction)
        found = list(zip(self._inputs, places, strict=False))
        outputs = self._output_places()
        found += [(Port(i, None), place) for i, place in zip(self._exits, outputs, strict=False)]
        return found

    def port_at(self, position: QPointF) -> Port | None:
        port = super().port_at(position)
        blocked = [self._inputs[n] for n in self._blocked]
        return None if port in blocked else port  # which of its links is meant cannot be said

    def description(self) -> str:
        return self.look.description

    # Drawing -------------------------------------------------------------------------------

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        zoom = QStyleOptionGraphicsItem.levelOfDetailFromTransform(painter.worldTransform())
        paint_group(self, painter, zoom, ink())
