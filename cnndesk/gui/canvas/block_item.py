"""One block on the canvas: a widget in the scene that shows what it is told.

The item mirrors a `PlacedBlock` and its `Diagnosis`; it holds no state of the document. It knows
where its ports are and how it looks in every state; what a press or a drag does is in
``interactions.py``. It is a QGraphicsWidget with StrongFocus, so that it stands in the Tab chain.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from cnndesk.document.delta import PlacedBlock
from cnndesk.document.folding import Wire
from cnndesk.document.layout import BLOCK_WIDTH
from cnndesk.document.shapes import Diagnosis, Status
from cnndesk.gui.canvas import geometry
from cnndesk.gui.canvas.block_painting import paint_block
from cnndesk.gui.canvas.block_state import Cost, Dot, Port, description_of
from cnndesk.gui.canvas.ink import ink
from cnndesk.gui.canvas.tile_item import TileItem
from cnndesk.gui.widgets.thumbnails import Picture


def _tr(text: str) -> str:
    return QCoreApplication.translate("BlockItem", text)


class BlockItem(TileItem):
    """A block with its header, well, shape line and ports.

    Parameters
    ----------
    placed : PlacedBlock
    direction : {"right", "down"}
    input_count : int
        How many input ports it shows.
    """

    def __init__(self, placed: PlacedBlock, direction: str, input_count: int) -> None:
        super().__init__(placed.id, placed.position, direction)
        self.block_id = placed.id
        self.placed = placed
        self.input_count = input_count
        self.diagnosis: Diagnosis | None = None
        self.picture: Picture | None = None
        self.cost: Cost | None = None
        self.shows_cost = False
        self.shade: QImage | None = None  # darkens what the flashlight does not light
        self.spot: QRectF | None = None  # the unit that the flashlight points at
        self.worry = ""  # what is wrong with its units in the training
        self.map_names = ""  # what the user calls its maps
        self.dot = Dot.NONE

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

    def show_map_names(self, names: str) -> None:
        """Tell in the tooltip what the user calls maps of the block."""
        if names != self.map_names:
            self.map_names = names
            self._show_tip()

    def _show_tip(self) -> None:
        wrong = self.diagnosis is not None and not self.diagnosis.is_ok
        told = (self.diagnosis.sentence,) if self.diagnosis and wrong else (self.worry,)
        self.setToolTip("\n".join(part for part in (*told, self.map_names) if part))

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
            moves = Dot.NONE in (dot, self.dot)  # the title, which has less room beside a dot
            self.dot = dot
            left = 0 if moves else BLOCK_WIDTH - 24
            self.update(QRectF(left, 3, BLOCK_WIDTH - 2 - left, 22))

    # Where things are ----------------------------------------------------------------------

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

    def enter_place(self, wire: Wire) -> QPointF:
        return self.input_place(wire.link.slot)

    def leave_place(self, wire: Wire) -> QPointF:
        return self.output_place()

    def place_of(self, port: Port) -> QPointF:
        return self.output_place() if port.slot is None else self.input_place(port.slot)

    def ports(self) -> list[tuple[Port, QPointF]]:
        found = [
            (Port(self.block_id, slot), place)
            for slot, place in enumerate(geometry.input_ports(self.input_count, self.direction))
        ]
        if self.placed.block.has_output:
            found.append((Port(self.block_id, None), geometry.output_port(self.direction)))
        return found

    def description(self) -> str:
        """Say what the block is and how it is, for a screen reader."""
        return description_of(self.placed, self.diagnosis, self.worry)

    @property
    def summary(self) -> str:
        """The parameters in short."""
        inputs = self.diagnosis.inputs if self.diagnosis else ()
        return self.placed.block.summary(inputs)

    # Drawing -------------------------------------------------------------------------------

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        zoom = QStyleOptionGraphicsItem.levelOfDetailFromTransform(painter.worldTransform())
        paint_block(self, painter, zoom, ink(), option.exposedRect)
