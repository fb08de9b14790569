"""The gestures of the pointer on the canvas, each an object from its start to its end or cancel.

A gesture may move items and draw over the scene while it lasts; the network changes once, at its
end, by one command. Which gesture a press starts is decided in ``view.py``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from cnndesk.blocks import Block
from cnndesk.document.delta import Link
from cnndesk.document.edits import Disconnect
from cnndesk.document.layout import BLOCK_HEIGHT, BLOCK_WIDTH, moved
from cnndesk.document.snapping import Snap, find_snap
from cnndesk.gui.canvas import geometry
from cnndesk.gui.canvas.block_state import Port
from cnndesk.gui.canvas.group_item import GroupItem
from cnndesk.gui.canvas.ink import ink
from cnndesk.gui.canvas.link_item import LinkItem
from cnndesk.gui.canvas.scene import CanvasScene, snapped
from cnndesk.gui.canvas.tile_item import TileItem
from cnndesk.words import say

if TYPE_CHECKING:
    from cnndesk.gui.canvas.view import CanvasView


class Gesture:
    """One gesture; points are in scene coordinates."""

    cursor: Qt.CursorShape | None = None

    def __init__(self, view: CanvasView, start: QPointF) -> None:
        self.view = view
        self.scene = view.canvas
        self.start = start
        self.at = start

    def move(self, position: QPointF) -> None:
        """Follow the pointer."""
        self.at = position

    def finish(self) -> None:
        """Do what the gesture stands for."""

    def cancel(self) -> None:
        """Leave everything as it was."""

    def paint(self, painter: QPainter) -> None:
        """Draw over the scene."""


class PanGesture(Gesture):
    """Moves the sheet; its points are in the viewport."""

    cursor = Qt.CursorShape.ClosedHandCursor

    def move(self, position: QPointF) -> None:
        step = position - self.at
        self.at = position
        self.view.pan_by(step.x(), step.y())


class RubberBand(Gesture):
    """Selects the blocks that a rectangle touches."""

    def __init__(self, view: CanvasView, start: QPointF, kept: tuple[str, ...]) -> None:
        super().__init__(view, start)
        self.kept = kept

    @property
    def rect(self) -> QRectF:
        """The rectangle from start to pointer."""
        return QRectF(self.start, self.at).normalized()

    def move(self, position: QPointF) -> None:
        super().move(position)
        folding = self.scene.folding
        hit = [t for t, item in self.scene.tiles.items() if item.body.intersects(self.rect)]
        self.scene.workspace.select((*self.kept, *(i for t in hit for i in folding.members(t))))
        self.view.viewport().update()

    def cancel(self) -> None:
        self.scene.workspace.select(self.kept)

    def paint(self, painter: QPainter) -> None:
        colour = ink().accent
        fill = QColor(colour)
        fill.setAlphaF(0.12)
        pen = QPen(colour, 1)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.setBrush(fill)
        painter.drawRect(self.rect)


class MoveGesture(Gesture):
    """Drags the selected blocks and folded groups; one loose block may be put on a link."""

    cursor = Qt.CursorShape.SizeAllCursor

    def __init__(self, view: CanvasView, start: QPointF, grabbed: TileItem) -> None:
        super().__init__(view, start)
        self.scene.settle()
        self._grabbed = grabbed.tile
        chosen = self.scene.folding.chosen(self.scene.workspace.selection)
        self._from = {i: item.pos() for i, item in self.scene.tiles.items() if i in chosen}
        self._inside: list[LinkItem] = []
        self._across: list[LinkItem] = []
        for item in self.scene.links.values():
            start_moves, end_moves = (end in self._from for end in item.ends)
            if start_moves and end_moves:
                self._inside.append(item)
            elif start_moves or end_moves:
                self._across.append(item)
        self._onto: LinkItem | None = None
        self._snap: Snap | None = None

    @property
    def _is_loose(self) -> bool:
        network = self.scene.network
        (block_id,) = self._from if len(self._from) == 1 else ("",)
        if block_id not in network or network.inputs(block_id) or network.outputs(block_id):
            return False
        block = network.block(block_id)
        return block.has_output and block.accepts(1)

    def move(self, position: QPointF) -> None:
        super().move(position)
        home = self._from[self._grabbed]
        offset = snapped(home + position - self.start) - home
        for block_id, place in self._from.items():
            self.scene.tiles[block_id].setPos(place + offset)
        for item in self._inside:
            item.setPos(offset)
        self.scene.reroute_some(self._across, self._from)
        self.scene.refresh_frames(self._from)
        self._mark_link()
        self._find_snap()
        self.view.grow_sheet()

    def _mark_link(self) -> None:
        onto = None
        if self._is_loose:
            onto = self.scene.link_under(self.scene.blocks[self._grabbed].body)
        if onto is not self._onto:
            if self._onto is not None:
                self._onto.show_open(False)
            if onto is not None:
                onto.show_open(True)
            self._onto = onto

    def _find_snap(self) -> None:
        found = None
        if len(self._from) == 1 and self._onto is None and self._grabbed in self.scene.blocks:
            network, block_id = self.scene.network, self._grabbed
            place = _whole(self.scene.blocks[block_id].pos())
            found = find_snap(network, network.block(block_id), place, block_id)
        if found != self._snap:
            self._snap = found
            self.view.viewport().update()

    def paint(self, painter: QPainter) -> None:
        if self._snap is not None:
            paint_snap(painter, self.scene, self._snap)

    def finish(self) -> None:
        places = {i: _whole(self.scene.tiles[i].pos()) for i in self._from}
        onto = self._onto
        if onto is not None:
            onto.show_open(False)
            self.view.commands.put_on_link(self._grabbed, onto.link, places[self._grabbed])
        elif self._snap is not None:
            self.view.commands.take_hold(self._grabbed, self._snap)
        elif any(self.scene.tiles[i].pos() != place for i, place in self._from.items()):
            self.view.commands.move(moved(self.scene.network, places))
        self.scene.reroute()

    def cancel(self) -> None:
        if self._onto is not None:
            self._onto.show_open(False)
        for block_id, place in self._from.items():
            if block_id in self.scene.tiles:
                self.scene.tiles[block_id].setPos(place)
        self.scene.refresh_frames()
        self.scene.reroute()


class ConnectGesture(Gesture):
    """Draws a link: by dragging from a port, or by clicks with a guide line.

    Parameters
    ----------
    port : Port
        Where it began.
    sticky : bool
        Begun by a click or a key: follows the pointer without a pressed button.
    """

    cursor = Qt.CursorShape.CrossCursor

    def __init__(
        self, view: CanvasView, start: QPointF, port: Port, *, sticky: bool = False
    ) -> None:
        super().__init__(view, start)
        self.port = port
        self.sticky = sticky
        self.picked_up = self._link_at_port() if not sticky else None
        self.target: str | None = None
        self.considered: str | None = None  # the block aimed at, whether it accepts or not
        self.refusal = ""
        self._slot: int | None = None
        if self.picked_up is not None:
            self._dim(0.25)

    def _dim(self, opacity: float) -> None:
        if self.picked_up in self.scene.links:
            self.scene.links[self.picked_up].setOpacity(opacity)

    def _link_at_port(self) -> Link | None:
        """Return the link that a drag from an input picks up, where the input is taken."""
        if self.port.is_output:
            return None
        links = self.scene.network.inputs(self.port.block_id)
        return next((link for link in links if link.slot == self.port.slot), None)

    @property
    def _fixed_end(self) -> Port:
        return Port(self.picked_up.source, None) if self.picked_up else self.port

    def move(self, position: QPointF) -> None:
        super().move(position)
        item = self.scene.tile_at(position)
        port = self.scene.port_at(position)
        if item is None and port is not None:
            item = self.scene.tile_of(port.block_id)
        if isinstance(item, GroupItem):
            self._aim_at_group(item, port)
        else:
            self.aim(item.tile if item is not None else None, port)

    def aim_at_tile(self, item: TileItem) -> None:
        """Take what the keys led to as the target."""
        self.at = item.body.center()
        if isinstance(item, GroupItem):
            self._aim_at_group(item, None)
            self.considered = item.tile
        else:
            self.aim(item.tile)

    def _aim_at_group(self, item: GroupItem, port: Port | None) -> None:
        """Take the block in a folded group that one of its ports stands for."""
        if port is None:
            port = item.open_input if self._fixed_end.is_output else item.exit
        if port is not None:
            self.aim(port.block_id, port)
            return
        self.aim(None)
        self.refusal = say("Open {0} (O) to connect a block in it.").format(item.look.group.title)
        self.view.say(self.refusal, self.at)

    def aim(self, block_id: str | None, port: Port | None = None) -> None:
        """Take a block as the target, or none; rings it or says why not."""
        self._ring(on=False)
        self.target, self.refusal, self._slot = None, "", None
        self.considered = block_id
        home = self._fixed_end.block_id
        if block_id is not None and block_id != self.port.block_id:
            self._consider(block_id, port)
        elif block_id is not None and block_id != home and self.picked_up is not None:
            self.target, self._slot = block_id, self.picked_up.slot
        self._ring(on=True)
        self.view.say(self.refusal, self.at)
        self.view.viewport().update()

    def _ring(self, *, on: bool) -> None:
        item = self.scene.tile_of(self.target) if self.target is not None else None
        if item is not None:
            item.show_target(on)

    def _consider(self, block_id: str, port: Port | None) -> None:
        network = self.scene.network
        fixed = self._fixed_end
        if not fixed.is_output:
            refusal = network.why_not_connect(block_id, fixed.block_id, fixed.slot)
            slot = fixed.slot
        else:
            slot = port.slot if port is not None and port.block_id == block_id else None
            if slot is not None and any(k.slot == slot for k in network.inputs(block_id)):
                slot = None  # this input is taken: perhaps another one is free
            if self.picked_up is not None:
                network = network.copy()
                Disconnect((self.picked_up,)).apply(network)
            refusal = network.why_not_connect(fixed.block_id, block_id, slot)
        if refusal is None:
            self.target, self._slot = block_id, slot
        else:
            self.refusal = refusal

    def finish(self) -> None:
        target, slot = self.target, self._slot
        missed = target is None and not self.refusal
        self._clean_up()
        if target is not None and self.picked_up is not None:
            if target != self.port.block_id:
                self.view.commands.reconnect(self.picked_up, target, slot)
        elif target is not None:
            fixed = self._fixed_end
            if fixed.is_output:
                self.view.commands.connect_blocks(fixed.block_id, target, slot)
            else:
                self.view.commands.connect_blocks(target, fixed.block_id, fixed.slot)
        elif self.picked_up is not None and missed:
            self.view.commands.disconnect_links((self.picked_up,))

    def cancel(self) -> None:
        self._clean_up()

    def _clean_up(self) -> None:
        self._ring(on=False)
        self._dim(1.0)
        self.view.say("", self.at)
        self.view.viewport().update()

    def paint(self, painter: QPainter) -> None:
        fixed = self._fixed_end
        if self.scene.tile_of(fixed.block_id) is None:
            return
        begin, end = self.scene.port_place(fixed), self._free_end()
        if not fixed.is_output:
            begin, end = end, begin
        colour = ink().error if self.refusal else ink().accent
        pen = QPen(colour, 2)
        if self.target is None:
            pen.setDashPattern([3, 2])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(geometry.route(begin, end, (), self.scene.network.direction).path)
        painter.setBrush(colour)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(self._free_end(), 4, 4)

    def _free_end(self) -> QPointF:
        if self.target is None:
            return self.at
        if not self._fixed_end.is_output:
            return self.scene.port_place(Port(self.target, None))
        slot = self._slot if self._slot is not None else self.scene.network.free_slot(self.target)
        return self.scene.port_place(Port(self.target, slot or 0))


class DropGesture(Gesture):
    """A block from the palette over the canvas: its outline, and a gap where a link would take it.

    Parameters
    ----------
    block : Block
    """

    def __init__(self, view: CanvasView, start: QPointF, block: Block) -> None:
        super().__init__(view, start)
        self.block = block
        self.title = block.title
        self.fits_links = block.has_output and block.accepts(1)
        self.link: LinkItem | None = None
        self._gap_area = QRectF()

    def move(self, position: QPointF) -> None:
        super().move(position)
        if self.link is not None and self._gap_area.contains(position):
            self.view.viewport().update()
            return
        found = self.scene.link_at(position, reach=16) if self.fits_links else None
        if found is not self.link:
            self.link = found
            if found is None:
                self.scene.close_gap()
            else:
                self._gap_area = QRectF(position, position).adjusted(-44, -64, 44, 64)
                self.scene.open_gap(found)
        self.view.viewport().update()

    def cancel(self) -> None:
        self.link = None
        self.scene.close_gap()
        self.view.viewport().update()

    @property
    def snap(self) -> Snap | None:
        """What the block would take hold of here."""
        if self.link is not None:
            return None
        corner = snapped(self.at - QPointF(BLOCK_WIDTH / 2, BLOCK_HEIGHT / 2))
        return find_snap(self.scene.network, self.block, _whole(corner))

    def paint(self, painter: QPainter) -> None:
        snap = self.snap
        if snap is not None:
            paint_snap(painter, self.scene, snap)
        body = QRectF(
            self.at.x() - BLOCK_WIDTH / 2, self.at.y() - BLOCK_HEIGHT / 2, BLOCK_WIDTH, BLOCK_HEIGHT
        )
        with_ink = ink()
        fill = QColor(with_ink.body)
        fill.setAlphaF(0.75)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(with_ink.accent, 1.5))
        painter.setBrush(fill)
        painter.drawRoundedRect(body, 6, 6)
        painter.setPen(with_ink.text)
        painter.setFont(with_ink.name_font)
        painter.drawText(body, Qt.AlignmentFlag.AlignCenter, self.title)


def paint_snap(painter: QPainter, scene: CanvasScene, snap: Snap) -> None:
    """Draw where a block goes that takes hold of ports, and the links that come of it."""
    colour, direction = ink().accent, scene.network.direction
    body = geometry.BODY.translated(QPointF(*snap.position))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, geometry.RING))
    painter.drawRoundedRect(body.adjusted(-4, -4, 4, 4), 10, 10)
    enter = body.topLeft() + geometry.input_ports(1, direction)[0]
    leave = body.topLeft() + geometry.output_port(direction)
    ends = []
    if snap.source is not None:
        ends.append((scene.blocks[snap.source].output_place(), enter))
    if snap.target is not None:
        slot = scene.network.free_slot(snap.target) or 0
        ends.append((leave, scene.blocks[snap.target].input_place(slot)))
    for start, end in ends:
        painter.drawPath(geometry.route(start, end, (), direction).path)
        for place in (start, end):
            painter.drawEllipse(place, 5, 5)


def _whole(place: QPointF) -> tuple[int, int]:
    return round(place.x()), round(place.y())
