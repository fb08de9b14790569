"""The scene: mirrors the workspace's network as block and link items, and nothing more.

One commit of the network is one call here; shapes, selection and snapshots arrive by the
workspace's signals. Gestures are in ``interactions.py``, zoom and keys in ``view.py``, what a
thumbnail looks like in ``widgets/thumbnails.py``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import (
    QEasingCurve,
    QObject,
    QPointF,
    QRectF,
    QTimer,
    QVariantAnimation,
)
from PySide6.QtWidgets import QGraphicsScene, QGraphicsWidget

from cnndesk.document.delta import Delta, Link
from cnndesk.document.layout import GRID, bounds
from cnndesk.document.shapes import Status
from cnndesk.gui.canvas import geometry
from cnndesk.gui.canvas.block_item import BlockItem
from cnndesk.gui.canvas.block_state import Port
from cnndesk.gui.canvas.link_item import LinkItem
from cnndesk.gui.canvas.live import LivePictures
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.widgets import theme

MERGE_PORTS = 2  # ports that a block with any number of inputs shows at least
ANIMATED_AT_MOST = 400  # blocks; more of them jump


class CanvasScene(QGraphicsScene):
    """Block and link items for the network of a workspace.

    Parameters
    ----------
    workspace : Workspace
    parent : QObject, optional
    """

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.network = workspace.network
        self.blocks: dict[str, BlockItem] = {}
        self.links: dict[Link, LinkItem] = {}
        self._gap: LinkItem | None = None
        self._shifted: dict[str, QPointF] = {}
        self._movement = QVariantAnimation(self)
        self._movement.setStartValue(0.0)
        self._movement.setEndValue(1.0)
        self._movement.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._movement.valueChanged.connect(self._glide_to)
        self._gliding: dict[str, tuple[QPointF, QPointF]] = {}
        self._reroute_soon = QTimer(self, singleShot=True, interval=0)
        self._reroute_soon.timeout.connect(self.reroute)
        self.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self.live = LivePictures(self)
        workspace.network_changed.connect(self._on_network_changed)
        workspace.diagnoses_changed.connect(self.refresh_states)
        workspace.selection_changed.connect(self._on_selection_changed)
        workspace.theme_changed.connect(self._on_theme_changed)
        self._add_everything()

    def close(self) -> None:
        """Hear no more of the workspace, and let all items go."""
        workspace = self.workspace
        workspace.network_changed.disconnect(self._on_network_changed)
        workspace.diagnoses_changed.disconnect(self.refresh_states)
        workspace.selection_changed.disconnect(self._on_selection_changed)
        workspace.theme_changed.disconnect(self._on_theme_changed)
        self.live.close()
        self._movement.stop()
        self._reroute_soon.stop()
        self.clear()
        self.blocks, self.links = {}, {}
        self.deleteLater()

    # Looking up ----------------------------------------------------------------------------

    def block_at(self, position: QPointF) -> BlockItem | None:
        """Return the block whose body is under a point of the scene, the topmost one."""
        hits = [item for item in self.blocks.values() if item.body.contains(position)]
        return max(hits, key=lambda item: item.zValue(), default=None)

    def port_at(self, position: QPointF) -> Port | None:
        """Return the port near a point of the scene."""
        for item in self.blocks.values():
            if item.sceneBoundingRect().contains(position):
                port = item.port_at(position - item.pos())
                if port is not None:
                    return port
        return None

    def link_at(self, position: QPointF, reach: float = 0.0) -> LinkItem | None:
        """Return the link under a point, or the nearest one with ``reach`` around it."""
        area = QRectF(position, position).adjusted(-reach, -reach, reach, reach)
        for item in self.links.values():
            shape = item.shape()
            if shape.contains(position) or (reach and shape.intersects(area)):
                return item
        return None

    def link_under(self, body: QRectF) -> LinkItem | None:
        """Return the link that runs through the middle of a block's rectangle."""
        core = body.adjusted(
            body.width() / 4, body.height() / 4, -body.width() / 4, -body.height() / 4
        )
        return next((i for i in self.links.values() if i.shape().intersects(core)), None)

    def port_place(self, port: Port) -> QPointF:
        """Return the middle of a port in the scene."""
        item = self.blocks[port.block_id]
        return item.output_place() if port.slot is None else item.input_place(port.slot)

    def body_of(self, block_id: str) -> QRectF:
        """Return a block's rectangle as the network has it: where a movement will end."""
        return geometry.BODY.translated(QPointF(*self.network[block_id].position))

    def bodies_rect(self) -> QRectF:
        """Return the rectangle around all blocks; empty without blocks."""
        places = {i: placed.position for i, placed in self.network.blocks.items()}
        return QRectF(*bounds(places)) if places else QRectF()

    def content_rect(self) -> QRectF:
        """Return the rectangle around all blocks, with room for links; empty without blocks."""
        bodies = self.bodies_rect()
        return bodies if bodies.isEmpty() else bodies.adjusted(-24, -22, 24, 30)

    # Mirroring -----------------------------------------------------------------------------

    def _add_everything(self) -> None:
        for block_id in self.network.order:
            self._add_block(block_id)
        for link in self.network.links:
            self._add_link(link)
        self._set_tab_order()
        self.reroute()
        self.refresh_states()

    def _on_network_changed(self, delta: Delta) -> None:
        unshifted = self._forget_gap()
        for link in delta.removed_links:
            self.removeItem(self.links.pop(link))
        changed = [change.id for change in delta.blocks if change.id in self.network]
        for change in delta.blocks:
            if change.after is None:
                self._remove_block(change.id)
        for block_id in changed:
            if block_id not in self.blocks:
                self._add_block(block_id)
        for link in delta.added_links:
            self._add_link(link)
        self._show_blocks(None if delta.is_structural or delta.direction else changed)
        moved = {change.id for change in delta.blocks if change.moves}
        self._place(moved | {i for i in unshifted if i in self.blocks})
        if delta.is_structural:
            self._set_tab_order()
        self._reroute_soon.start()

    def _add_block(self, block_id: str) -> None:
        placed = self.network[block_id]
        item = BlockItem(placed, self.network.direction, self._input_count(block_id))
        self.blocks[block_id] = item
        self.addItem(item)

    def _remove_block(self, block_id: str) -> None:
        item = self.blocks.pop(block_id)
        self._gliding.pop(block_id, None)
        self.live.forget(block_id)
        self.removeItem(item)
        item.deleteLater()

    def _add_link(self, link: Link) -> None:
        item = LinkItem(link)
        self.links[link] = item
        self.addItem(item)

    def _show_blocks(self, ids: Iterable[str] | None) -> None:
        for block_id in self.blocks if ids is None else ids:
            self.blocks[block_id].show_block(
                self.network[block_id], self.network.direction, self._input_count(block_id)
            )

    def _input_count(self, block_id: str) -> int:
        block = self.network.block(block_id)
        if block.max_inputs is not None:
            return block.max_inputs
        used = max((link.slot + 1 for link in self.network.inputs(block_id)), default=0)
        return max(used, block.min_inputs, MERGE_PORTS if block.min_inputs > 1 else 1)

    def _set_tab_order(self) -> None:
        """Tab goes through the blocks in the order in which the image does."""
        before: QGraphicsWidget | None = None
        for block_id in self.network.order:
            item = self.blocks[block_id]
            if before is not None:
                QGraphicsWidget.setTabOrder(before, item)
            before = item

    # Places --------------------------------------------------------------------------------

    def _place(self, ids: Iterable[str]) -> None:
        duration = theme.motion(theme.MOTION_ARRANGE)
        targets = {i: QPointF(*self.network[i].position) for i in ids}
        targets = {i: place for i, place in targets.items() if self.blocks[i].pos() != place}
        if not duration or len(targets) > ANIMATED_AT_MOST:
            for block_id, place in targets.items():
                self._gliding.pop(block_id, None)
                self.blocks[block_id].setPos(place)
            return
        self._glide(targets, duration)

    def _glide(self, targets: Mapping[str, QPointF], duration: int) -> None:
        self._movement.stop()
        for block_id, (_, end) in self._gliding.items():
            if block_id not in targets:
                self.blocks[block_id].setPos(end)
        self._gliding = {i: (self.blocks[i].pos(), end) for i, end in targets.items()}
        if not duration:
            self._glide_to(1.0)
            return
        self._movement.setDuration(duration)
        self._movement.start()

    def _glide_to(self, share: float) -> None:
        for block_id, (start, end) in self._gliding.items():
            self.blocks[block_id].setPos(start + (end - start) * share)
        self.reroute(self._gliding if share < 1 else None)
        if share >= 1:
            self._gliding = {}

    def settle(self) -> None:
        """End a movement at once."""
        if self._gliding:
            self._movement.stop()
            self._glide_to(1.0)

    def reroute(self, moved: Iterable[str] | None = None) -> None:
        """Work out the ways of links again: all, or those at the blocks ``moved``."""
        if moved is None:
            self._reroute_soon.stop()
            self.reroute_some(self.links.values(), afresh=True)
            return
        ids = set(moved)
        self.reroute_some(
            [i for link, i in self.links.items() if link.source in ids or link.target in ids]
        )

    def reroute_some(self, chosen: Iterable[LinkItem], *, afresh: bool = False) -> None:
        """Work out the ways of these links; ``afresh``: the lanes of no other count."""
        bodies = [item.body for item in self.blocks.values()]
        going = list(chosen)
        again = {id(item) for item in going}
        lanes = (
            []
            if afresh
            else [
                item.route.lane
                for item in self.links.values()
                if item.route is not None and item.route.lane is not None and id(item) not in again
            ]
        )
        for item in going:
            link = item.link
            found = geometry.route(
                self.blocks[link.source].output_place(),
                self.blocks[link.target].input_place(link.slot),
                bodies,
                self.network.direction,
                lanes,
            )
            item.show_route(found)
            if found.lane is not None:
                lanes.append(found.lane)

    # A gap for what is dragged -------------------------------------------------------------

    def open_gap(self, item: LinkItem) -> None:
        """Turn a link accent and move what follows it aside."""
        if self._gap is item:
            return
        self.close_gap()
        self._gap = item
        item.show_open(True)
        link = item.link
        shift = self._room_for(link)
        self._shifted = {i: self.blocks[i].pos() for i in shift}
        self._glide(
            {i: self.blocks[i].pos() + shift[i] for i in shift},
            theme.motion(theme.MOTION_ARRANGE),
        )

    def close_gap(self) -> None:
        """Take the gap back."""
        shifted = self._forget_gap()
        places = {i: place for i, place in shifted.items() if i in self.blocks}
        self._glide(places, theme.motion(theme.MOTION_ARRANGE))

    def _forget_gap(self) -> dict[str, QPointF]:
        """Forget the gap; return where the blocks stood that it moved."""
        if self._gap is not None:
            self._gap.show_open(False)
            self._gap = None
        shifted, self._shifted = self._shifted, {}
        return shifted

    def _room_for(self, link: Link) -> dict[str, QPointF]:
        source, target = self.blocks[link.source].pos(), self.blocks[link.target].pos()
        down = self.network.direction == "down"
        gap = target.y() - source.y() if down else target.x() - source.x()
        across = abs(target.x() - source.x()) if down else abs(target.y() - source.y())
        pitch = geometry.DROP_GAP
        if gap <= 0 or gap >= 2 * pitch or across > pitch:
            return {}
        behind = {link.target, *self.network.descendants(link.target)}
        offset = QPointF(0, pitch) if down else QPointF(pitch, 0)
        found = {}
        for block_id in behind:
            place = self.blocks[block_id].pos()
            same_row = place.y() >= target.y() if down else place.y() == target.y()
            if same_row and (down or place.x() >= target.x()):
                found[block_id] = offset
        return found

    # States --------------------------------------------------------------------------------

    def refresh_states(self) -> None:
        """Show diagnoses on blocks, and shapes on links."""
        diagnoses = self.workspace.diagnoses
        for block_id, item in self.blocks.items():
            item.show_diagnosis(diagnoses.get(block_id))
        self._refresh_links()
        self.live.refresh()

    def _refresh_links(self) -> None:
        workspace = self.workspace
        diagnoses, selected = workspace.diagnoses, set(workspace.selection)
        for link, item in self.links.items():
            output = diagnoses[link.source].output if link.source in diagnoses else None
            target = diagnoses.get(link.target)
            item.show_state(
                text=str(output) if output is not None else "",
                target_status=target.status if target else Status.OK,
                selected=workspace.selected_link == link,
                touches_selection=link.source in selected or link.target in selected,
            )

    def _on_selection_changed(self) -> None:
        chosen = set(self.workspace.selection)
        for block_id, item in self.blocks.items():
            item.show_selected(block_id in chosen)
        self._refresh_links()

    def _on_theme_changed(self) -> None:
        self.live.repaint()
        for item in self.items():
            item.update()


def snapped(position: QPointF) -> QPointF:
    """Return the nearest point of the grid."""
    return QPointF(GRID * round(position.x() / GRID), GRID * round(position.y() / GRID))
